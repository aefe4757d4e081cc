<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>Copy diagnosis</source>
      <translation>Copiar diagnóstico</translation>
    </message>
    <message>
      <source>If something goes wrong: versions, this computer, settings without names and the log files help others to find it. You can read first what is in the file, and send it yourself.</source>
      <translation>Si algo falla: las versiones, este equipo, los ajustes sin nombres y los registros ayudan a otros a encontrarlo. Usted lee antes lo que contiene el archivo, y lo envía usted.</translation>
    </message>
    <message>
      <source>Inspects with models that were trained on a workstation, which come in model files (.onenip).</source>
      <translation>Inspecciona con modelos que se entrenaron en una estación de trabajo y llegan en archivos de modelo (.onenip).</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Licencias…</translation>
    </message>
    <message>
      <source>One model for many products, taught from pictures of good parts. After the paper “Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0.</source>
      <translation>Un solo modelo para muchos productos, que aprende de imágenes de piezas buenas. Según el artículo «Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt» (Gao, ECCV 2024). Apache License 2.0.</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>Abrir los avisos legales</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
      <source>Station edition</source>
      <translation>Edición de estación</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <source>Trains models, inspects with them, and writes model files (.onenip) for stations.</source>
      <translation>Entrena modelos, inspecciona con ellos y escribe archivos de modelo (.onenip) para estaciones.</translation>
    </message>
    <message>
      <source>Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3). The licences of third-party components are in the folder “notices” beside the installed program.</source>
      <translation>Tipografía: Inter (SIL Open Font License 1.1). Iconos: Lucide (ISC). Qt mediante PySide6 (LGPL 3). Las licencias de todas las partes de terceros están en la carpeta «notices», junto al programa instalado.</translation>
    </message>
    <message>
      <source>Workstation edition</source>
      <translation>Edición de estación de trabajo</translation>
    </message>
    <message>
      <source>{edition} · version {version}</source>
      <translation>{edition} · versión {version}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · computes on {device} · {system}</source>
      <translation>{processor}, {cores} núcleos · {memory} GB de memoria · calcula en {device} · {system}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · {system}</source>
      <translation>{processor}, {cores} núcleos · {memory} GB de memoria · {system}</translation>
    </message>
  </context>
  <context>
    <name>AboutSection</name>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnóstico</translation>
    </message>
    <message>
      <source>Save diagnosis file</source>
      <translation>Guardar diagnóstico</translation>
    </message>
  </context>
  <context>
    <name>AccessGate</name>
    <message>
      <source>Log in</source>
      <translation>Entrar</translation>
    </message>
  </context>
  <context>
    <name>AddingProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>Cancelar la adición del modelo</translation>
    </message>
    <message>
      <source>How much of the model file is copied</source>
      <translation>Cuánto del archivo de modelo se ha copiado</translation>
    </message>
  </context>
  <context>
    <name>AlarmBar</name>
    <message>
      <source>Acknowledge</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>Confirmar la alarma</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>Confirmar…</translation>
    </message>
    <message>
      <source>Alarm: {text}</source>
      <translation>Alarma: {text}</translation>
    </message>
    <message>
      <source>At most {count} characters are taken.</source>
      <translation>Se admiten como máximo {count} caracteres.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Your name is written down with the time. A run that waited for it goes on.</source>
      <translation>Se anota su nombre con la hora. Si una ejecución esperaba esta confirmación, continúa.</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>{count} times since {first}, last {last}</source>
      <translation>{count} veces desde {first}, la última {last}</translation>
    </message>
  </context>
  <context>
    <name>AlignmentDialog</name>
    <message>
      <source>Aligned</source>
      <translation>Alineada</translation>
    </message>
    <message>
      <source>Alignment of {product}</source>
      <translation>Alineación de {product}</translation>
    </message>
    <message>
      <source>As taken</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Parpadeo</translation>
    </message>
    <message>
      <source>Largest angle, in degrees</source>
      <translation>Ángulo máximo, en grados</translation>
    </message>
    <message>
      <source>Largest shift, in percent of the picture</source>
      <translation>Desplazamiento máximo, en porcentaje de la imagen</translation>
    </message>
    <message>
      <source>Lies as the reference does</source>
      <translation>Está como la referencia</translation>
    </message>
    <message>
      <source>Locating the part…</source>
      <translation>Se está buscando la pieza…</translation>
    </message>
    <message>
      <source>Models that are trained from now on put each part back to where the reference lies, before anything looks at it. Edges that all parts have in common lead. Training proves on these pictures that it works, or says why not. Blink to compare: what fits stands still.</source>
      <translation>Los modelos que se entrenen desde ahora recolocan cada pieza donde está la referencia, antes de que nada mire la imagen. Mandan los bordes que todas las piezas tienen en común. El entrenamiento demuestra con estas imágenes que funciona, o dice por qué no. Use Parpadeo para comparar: lo que encaja se queda quieto.</translation>
    </message>
    <message>
      <source>Not found: confidence {confidence} of 1, {least} is needed. Allow more shift or turn, or set this picture aside.</source>
      <translation>No encontrada: confianza {confidence} de 1, hace falta {least}. Permita más desplazamiento o giro, o aparte esta imagen.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Parts are inspected as they lie. That is right where a fixture holds them, and for surfaces without edges.</source>
      <translation>Las piezas se inspeccionan tal como están colocadas. Es lo correcto cuando las sujeta un útil, y para superficies sin bordes.</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>Imagen del producto</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Desplazar</translation>
    </message>
    <message>
      <source>Shift and turn</source>
      <translation>Desplazar y girar</translation>
    </message>
    <message>
      <source>Shifted by up to</source>
      <translation>Desplazada hasta</translation>
    </message>
    <message>
      <source>This is the reference</source>
      <translation>Esta es la referencia</translation>
    </message>
    <message>
      <source>confidence {confidence} of 1</source>
      <translation>confianza {confidence} de 1</translation>
    </message>
    <message>
      <source>turned by up to</source>
      <translation>girada hasta</translation>
    </message>
    <message>
      <source>{degrees}° anticlockwise</source>
      <translation>{degrees}° a la izquierda</translation>
    </message>
    <message>
      <source>{degrees}° clockwise</source>
      <translation>{degrees}° a la derecha</translation>
    </message>
    <message>
      <source>{pixels} px down</source>
      <translation>{pixels} px hacia abajo</translation>
    </message>
    <message>
      <source>{pixels} px to the left</source>
      <translation>{pixels} px a la izquierda</translation>
    </message>
    <message>
      <source>{pixels} px to the right</source>
      <translation>{pixels} px a la derecha</translation>
    </message>
    <message>
      <source>{pixels} px up</source>
      <translation>{pixels} px hacia arriba</translation>
    </message>
  </context>
  <context>
    <name>AllPartsActions</name>
    <message>
      <source>Annotated pictures or a data set of what was found, or of what is selected of it</source>
      <translation>Imágenes anotadas o un conjunto de datos de lo encontrado, o de lo seleccionado de ello</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>Como PDF o para un navegador: rendimiento, tipos de defecto, correcciones, las peores piezas con imágenes</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>Volver a las listas</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Cancelar la exportación</translation>
    </message>
    <message>
      <source>Choose one product first. Counts what would flip; changes nothing</source>
      <translation>Elija antes un producto. Cuenta lo que cambiaría de veredicto; no modifica nada</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>Exportar imágenes…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Exportar tabla…</translation>
    </message>
    <message>
      <source>Find the same again, with what was recorded since</source>
      <translation>Buscar lo mismo otra vez, con lo registrado desde entonces</translation>
    </message>
    <message>
      <source>Keep the changes of the saved search</source>
      <translation>Guardar los cambios de la búsqueda</translation>
    </message>
    <message>
      <source>Keeps what is looked for under a name; everybody finds it on the left</source>
      <translation>Guarda lo que se busca con un nombre; todos lo encuentran a la izquierda</translation>
    </message>
    <message>
      <source>List as pictures</source>
      <translation>Lista como imágenes</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Buscar otra vez</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>Pieza siguiente</translation>
    </message>
    <message>
      <source>No part is changed; Ctrl+Z brings the search back</source>
      <translation>No se cambia ninguna pieza; Ctrl+Z recupera la búsqueda</translation>
    </message>
    <message>
      <source>Open its batch on the Review page</source>
      <translation>Abrir su tanda en la página Revisión</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Pieza anterior</translation>
    </message>
    <message>
      <source>Remove the saved search</source>
      <translation>Quitar la búsqueda guardada</translation>
    </message>
    <message>
      <source>Rename the saved search…</source>
      <translation>Renombrar la búsqueda…</translation>
    </message>
    <message>
      <source>Report of what was found…</source>
      <translation>Informe de lo encontrado…</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
      <source>Search by part number or name</source>
      <translation>Buscar por número o nombre de pieza</translation>
    </message>
    <message>
      <source>Show the lists again</source>
      <translation>Mostrar de nuevo las listas</translation>
    </message>
    <message>
      <source>Show the part large</source>
      <translation>Mostrar la pieza en grande</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>Detener la exportación; no queda nada a medias</translation>
    </message>
    <message>
      <source>The part with its prompt, its times and what judged it; Left and Right go on to the next one</source>
      <translation>La pieza con su imagen guía, sus tiempos y lo que la juzgó; Izquierda y Derecha pasan a la siguiente</translation>
    </message>
    <message>
      <source>What would another limit say?…</source>
      <translation>¿Qué diría otro límite?…</translation>
    </message>
    <message>
      <source>Write what was found, or what is selected of it, as a table: CSV, JSON lines or Parquet</source>
      <translation>Escribir lo encontrado, o lo seleccionado de ello, como tabla: CSV, líneas JSON o Parquet</translation>
    </message>
  </context>
  <context>
    <name>AllPartsPage</name>
    <message>
      <source>Choose a part in the list.</source>
      <translation>Elija una pieza de la lista.</translation>
    </message>
    <message>
      <source>Every part that is inspected is kept, and found here by product, verdict, time, number or words.</source>
      <translation>Cada pieza inspeccionada se guarda, y aquí se encuentra por producto, veredicto, hora, número o palabras.</translation>
    </message>
    <message>
      <source>Its batch</source>
      <translation>Su tanda</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All parts on the left, or say less above.</source>
      <translation>No hay ninguna pieza así.
Elija Todas a la izquierda, o quite condiciones arriba.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
  </context>
  <context>
    <name>AreaDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close without keeping the area?</source>
      <translation>¿Cerrar sin guardar el área?</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>Seguir dibujando</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorar</translation>
    </message>
    <message>
      <source>Ignore makes it an eraser.</source>
      <translation>Con Ignorar funciona como goma.</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspeccionar</translation>
    </message>
    <message>
      <source>Inspected area of {product}</source>
      <translation>Área inspeccionada de {product}</translation>
    </message>
    <message>
      <source>Inspected: the whole picture</source>
      <translation>Inspeccionado: la imagen completa</translation>
    </message>
    <message>
      <source>Inspected: {percent} % of the picture</source>
      <translation>Inspeccionado: {percent} % de la imagen</translation>
    </message>
    <message>
      <source>Picture with the inspected area</source>
      <translation>Imagen con el área inspeccionada</translation>
    </message>
    <message>
      <source>Take all shapes away: everything is inspected</source>
      <translation>Quitar todas las formas: se inspecciona todo</translation>
    </message>
    <message>
      <source>What you drew is lost. The product keeps the inspected area that it had.</source>
      <translation>Lo que ha dibujado se pierde. El producto conserva el área inspeccionada que tenía.</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Imagen completa</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message>
      <source>Alarm</source>
      <translation>Alarma</translation>
    </message>
    <message>
      <source>Audit log itself</source>
      <translation>El propio registro de auditoría</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>Batch {number}</source>
      <translation>Tanda {number}</translation>
    </message>
    <message>
      <source>Circumstances of verdicts</source>
      <translation>Circunstancias de los veredictos</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pieza patrón</translation>
    </message>
    <message>
      <source>Hold of an order</source>
      <translation>Protección de una orden</translation>
    </message>
    <message>
      <source>Hold taken back as a slip</source>
      <translation>Protección retirada como descuido</translation>
    </message>
    <message>
      <source>Light of the master part</source>
      <translation>Luz de la pieza testigo</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <source>Mended by a check</source>
      <translation>Reparación por una comprobación</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Imagen normal</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN o contraseña</translation>
    </message>
    <message>
      <source>PIN or password changed</source>
      <translation>PIN o contraseña cambiados</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Probe of the light</source>
      <translation>Medición de la luz</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Liberación</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Conservación</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>Búsqueda guardada</translation>
    </message>
    <message>
      <source>Scores compared anew</source>
      <translation>Nueva comparación de puntuaciones</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Waiting training</source>
      <translation>Entrenamiento en espera</translation>
    </message>
    <message>
      <source>What is said of a part</source>
      <translation>Lo que se dice de una pieza</translation>
    </message>
    <message>
      <source>a thumbnail</source>
      <translation>una miniatura</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>confirmación</translation>
    </message>
    <message>
      <source>acknowledged by</source>
      <translation>confirmado por</translation>
    </message>
    <message>
      <source>added</source>
      <translation>· alta</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>alineación</translation>
    </message>
    <message>
      <source>answer to the correction</source>
      <translation>respuesta a la corrección</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>tarjeta</translation>
    </message>
    <message>
      <source>badge changed</source>
      <translation>tarjeta cambiada</translation>
    </message>
    <message>
      <source>because nobody touched the window</source>
      <translation>porque nadie tocó la ventana</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>inicio</translation>
    </message>
    <message>
      <source>behind part</source>
      <translation>tras la pieza</translation>
    </message>
    <message>
      <source>bits a value</source>
      <translation>bits por valor</translation>
    </message>
    <message>
      <source>by</source>
      <translation>mediante</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>· cambio</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>corrección</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>fin</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>todo</translation>
    </message>
    <message>
      <source>files gone since</source>
      <translation>faltan archivos desde</translation>
    </message>
    <message>
      <source>files removed</source>
      <translation>archivos quitados</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>primera pieza</translation>
    </message>
    <message>
      <source>held</source>
      <translation>protegida</translation>
    </message>
    <message>
      <source>in the trash since</source>
      <translation>en la papelera desde</translation>
    </message>
    <message>
      <source>inspected area</source>
      <translation>área inspeccionada</translation>
    </message>
    <message>
      <source>inspects</source>
      <translation>activo</translation>
    </message>
    <message>
      <source>is a prompt</source>
      <translation>es imagen guía</translation>
    </message>
    <message>
      <source>its end was not what was noted</source>
      <translation>su final no era el anotado</translation>
    </message>
    <message>
      <source>kind of defect</source>
      <translation>tipo de defecto</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>última pieza</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>límite</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>sesión iniciada</translation>
    </message>
    <message>
      <source>looked at and good</source>
      <translation>revisada y buena</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>note to the answer</source>
      <translation>nota de la respuesta</translation>
    </message>
    <message>
      <source>order</source>
      <translation>orden de fab.</translation>
    </message>
    <message>
      <source>painted defects</source>
      <translation>defectos pintados</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>piezas</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>reason of the correction</source>
      <translation>motivo de la corrección</translation>
    </message>
    <message>
      <source>reason of the hold, or of its end</source>
      <translation>motivo de la protección, o de su fin</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>quitado</translation>
    </message>
    <message>
      <source>removed for good</source>
      <translation>· eliminación definitiva</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rol</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>regla</translation>
    </message>
    <message>
      <source>rules of the gate</source>
      <translation>reglas de liberación</translation>
    </message>
    <message>
      <source>said at</source>
      <translation>indicado el</translation>
    </message>
    <message>
      <source>said by</source>
      <translation>indicado por</translation>
    </message>
    <message>
      <source>search</source>
      <translation>búsqueda</translation>
    </message>
    <message>
      <source>sessions held out</source>
      <translation>sesiones reservadas</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <source>signed by</source>
      <translation>firmado por</translation>
    </message>
    <message>
      <source>size</source>
      <translation>tamaño</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>retirado</translation>
    </message>
    <message>
      <source>the picture</source>
      <translation>la imagen</translation>
    </message>
    <message>
      <source>the record alone</source>
      <translation>solo el registro</translation>
    </message>
    <message>
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>estado real</translation>
    </message>
    <message>
      <source>undone without a reason by who placed it</source>
      <translation>deshecha sin motivo por quien la puso</translation>
    </message>
    <message>
      <source>unknown badge</source>
      <translation>tarjeta desconocida</translation>
    </message>
    <message>
      <source>what is left</source>
      <translation>lo que queda</translation>
    </message>
    <message>
      <source>wrong PIN or password</source>
      <translation>PIN o contraseña incorrectos</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{count} shape</source>
      <translation>{count} forma</translation>
    </message>
    <message>
      <source>{count} shapes</source>
      <translation>{count} formas</translation>
    </message>
    <message>
      <source>{kind} {action}</source>
      <translation>{kind} {action}</translation>
    </message>
  </context>
  <context>
    <name>AuditActions</name>
    <message>
      <source>Compute the whole chain of hashes anew, and compare its end with what is noted beside it</source>
      <translation>Calcular de nuevo toda la cadena de hashes y comparar su final con lo anotado junto a ella</translation>
    </message>
    <message>
      <source>Export the audit log…</source>
      <translation>Exportar el registro de auditoría…</translation>
    </message>
    <message>
      <source>In names, accounts, computers and values</source>
      <translation>En nombres, cuentas, equipos y valores</translation>
    </message>
    <message>
      <source>Search the audit log</source>
      <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
      <source>Verify the audit log</source>
      <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
      <source>Write all lines to a file, as JSON that anybody can check, or as a table</source>
      <translation>Escribir todas las líneas en un archivo, como JSON que cualquiera puede comprobar, o como tabla</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <source>Audit log</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Each change of a record, whoever made it. Lines are added, and never changed or removed.</source>
      <translation>Cada cambio de un registro, lo haga quien lo haga. Las líneas se añaden y nunca se cambian ni se quitan.</translation>
    </message>
    <message>
      <source>Every line is compared with its hash…</source>
      <translation>Se compara cada línea con su hash…</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Export the audit log</source>
      <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>JSON lines</source>
      <translation>Líneas JSON</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>Tipo de registro</translation>
    </message>
    <message>
      <source>No line fits what is asked for</source>
      <translation>Ninguna línea coincide con lo que se busca</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every change of a record will have its line here.</source>
      <translation>Aún no se ha cambiado nada. Cada cambio de un registro tendrá aquí su línea.</translation>
    </message>
    <message>
      <source>Search the log</source>
      <translation>Buscar en el registro</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>{count} line</source>
      <translation>{count} línea</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} líneas</translation>
    </message>
  </context>
  <context>
    <name>AuditTable</name>
    <message>
      <source>Lines of the audit log</source>
      <translation>Líneas del registro de auditoría</translation>
    </message>
  </context>
  <context>
    <name>AuditTableModel</name>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
  </context>
  <context>
    <name>BadChart</name>
    <message>
      <source>All parts</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED over time</source>
      <translation>NG y NO COMPROBADO en el tiempo</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per day</source>
      <translation>NG y NO COMPROBADO por día</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per hour</source>
      <translation>NG y NO COMPROBADO por hora</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per week</source>
      <translation>NG y NO COMPROBADO por semana</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>NO COMPROBADO</translation>
    </message>
    <message>
      <source>There are no parts in this time. Choose another time, or inspect parts first.</source>
      <translation>No hay piezas en este periodo. Elija otro periodo o inspeccione antes piezas.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} part</source>
      <translation>{ng} NG y {unchecked} NO COMPROBADO de {count} pieza</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} parts</source>
      <translation>{ng} NG y {unchecked} NO COMPROBADO de {count} piezas</translation>
    </message>
  </context>
  <context>
    <name>BadgeDialog</name>
    <message>
      <source>Assign this badge</source>
      <translation>Asignar esta tarjeta</translation>
    </message>
    <message>
      <source>Badge of {name}</source>
      <translation>Tarjeta de {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Revoke the badge</source>
      <translation>Retirar la tarjeta</translation>
    </message>
    <message>
      <source>Scan the badge now. A scanner that types like a keyboard and ends with Enter is all it takes.</source>
      <translation>Escanee ahora la tarjeta. Basta con un escáner que escriba como un teclado y termine con Intro.</translation>
    </message>
    <message>
      <source>What the scanner reads</source>
      <translation>Lo que lee el escáner</translation>
    </message>
  </context>
  <context>
    <name>BasisPanel</name>
    <message>
      <source>All parts of runs looked through…</source>
      <translation>Piezas de tandas revisadas…</translation>
    </message>
    <message>
      <source>All {parts} parts of one run…</source>
      <translation>Las {parts} piezas de una tanda…</translation>
    </message>
    <message>
      <source>All {parts} parts of {count} runs…</source>
      <translation>Las {parts} piezas de {count} tandas…</translation>
    </message>
    <message>
      <source>Count one painted golden defect</source>
      <translation>Contar un defecto pintado en piezas patrón</translation>
    </message>
    <message>
      <source>Count {count} painted golden defects</source>
      <translation>Contar {count} defectos pintados en piezas patrón</translation>
    </message>
    <message>
      <source>Good parts that training damaged on purpose: a stand-in. Real defects may be harder to find.</source>
      <translation>Piezas buenas que el entrenamiento dañó a propósito: un sustituto. Los defectos reales pueden ser más difíciles de encontrar.</translation>
    </message>
    <message>
      <source>No parts of runs</source>
      <translation>Sin piezas de tandas</translation>
    </message>
    <message>
      <source>No pseudo-anomalies count</source>
      <translation>No cuentan pseudoanomalías</translation>
    </message>
    <message>
      <source>No pseudo-anomalies known</source>
      <translation>No se conocen pseudoanomalías</translation>
    </message>
    <message>
      <source>One corrected part</source>
      <translation>Una pieza corregida</translation>
    </message>
    <message>
      <source>Parts of runs that count</source>
      <translation>Piezas de tandas que cuentan</translation>
    </message>
    <message>
      <source>Pseudo-anomalies that count as bad parts</source>
      <translation>Pseudoanomalías que cuentan como piezas malas</translation>
    </message>
    <message>
      <source>{count} corrected parts</source>
      <translation>{count} piezas corregidas</translation>
    </message>
    <message>
      <source>{count} pseudo-anomalies count</source>
      <translation>Cuentan {count} pseudoanomalías</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>Batches</source>
      <translation>Tandas</translation>
    </message>
  </context>
  <context>
    <name>BatchListModel</name>
    <message>
      <source>Batch {number}: {product}, {time}, {source}</source>
      <translation>Tanda {number}: {product}, {time}, {source}</translation>
    </message>
    <message>
      <source>Held: {reason}</source>
      <translation>Protegida: {reason}</translation>
    </message>
    <message>
      <source>Its order is held</source>
      <translation>Su orden está protegida</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>Orden de fab. {name}</translation>
    </message>
    <message>
      <source>Some day</source>
      <translation>Fecha desconocida</translation>
    </message>
    <message>
      <source>Station: {name}</source>
      <translation>Estación: {name}</translation>
    </message>
    <message>
      <source>Today · {day}</source>
      <translation>Hoy · {day}</translation>
    </message>
    <message>
      <source>Yesterday · {day}</source>
      <translation>Ayer · {day}</translation>
    </message>
  </context>
  <context>
    <name>BatchesPanel</name>
    <message>
      <source>Batches</source>
      <translation>Tandas</translation>
    </message>
    <message>
      <source>Filter by product and day</source>
      <translation>Filtrar por producto y día</translation>
    </message>
    <message>
      <source>Hold the chosen batches</source>
      <translation>Proteger las tandas elegidas</translation>
    </message>
    <message>
      <source>Search batches</source>
      <translation>Buscar tandas</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>With corrections</source>
      <translation>Con correcciones</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Selección: {count}</translation>
    </message>
    <message>
      <source>{listed} of {total}</source>
      <translation>{listed} de {total}</translation>
    </message>
  </context>
  <context>
    <name>BigBanner</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>Sin veredicto: {word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>Veredicto: {word}</translation>
    </message>
  </context>
  <context>
    <name>BigText</name>
    <message>
      <source>NOT READY</source>
      <translation>NO LISTO</translation>
    </message>
    <message>
      <source>Part {number}</source>
      <translation>Pieza {number}</translation>
    </message>
    <message>
      <source>Press Start. The images come from {source}.</source>
      <translation>Pulse Iniciar. Las imágenes vienen de {source}.</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>LISTO</translation>
    </message>
    <message>
      <source>{score} · limit {limit}</source>
      <translation>{score} · límite {limit}</translation>
    </message>
  </context>
  <context>
    <name>BuiltInSearches</name>
    <message>
      <source>All parts</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corregidas</translation>
    </message>
    <message>
      <source>Near the limit</source>
      <translation>Cerca del límite</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprobadas</translation>
    </message>
    <message>
      <source>Today's NG</source>
      <translation>NG de hoy</translation>
    </message>
  </context>
  <context>
    <name>ByPrompts</name>
    <message>
      <source>A new model is made of {model}: its network stays as it is, and {product} is compared with its pictures of good parts. What {model} says of its other products does not change. It takes a minute or so and finds less than a training would; afterwards you are told what its own pictures foretell: go, doubtful, or no go. {model} goes on inspecting until you activate the new one.</source>
      <translation>A partir de {model} se crea un modelo nuevo: su red queda como está, y {product} se compara con sus imágenes de piezas buenas. Lo que {model} dice de sus otros productos no cambia. Tarda más o menos un minuto y encuentra menos que un entrenamiento; después se le indica lo que anuncian sus propias imágenes: adelante, dudoso o no. {model} sigue inspeccionando hasta que active el nuevo.</translation>
    </message>
    <message>
      <source>Inspect “{product}” without training?</source>
      <translation>¿Inspeccionar «{product}» sin entrenar?</translation>
    </message>
    <message>
      <source>Make the model</source>
      <translation>Crear el modelo</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
  </context>
  <context>
    <name>CameraDialog</name>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Back to what is kept with the product</source>
      <translation>Volver a lo guardado con el producto</translation>
    </message>
    <message>
      <source>Camera settings</source>
      <translation>Ajustes de cámara</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>Guardar en el producto</translation>
    </message>
    <message>
      <source>Set the camera and look at the picture; nothing is kept yet</source>
      <translation>Ajustar la cámara y mirar la imagen; aún no se guarda nada</translation>
    </message>
    <message>
      <source>The camera is given back…</source>
      <translation>Se está liberando la cámara…</translation>
    </message>
    <message>
      <source>Ticked values belong to {product} and are set and checked at each start.</source>
      <translation>Los valores marcados pertenecen a {product} y se ajustan y comprueban en cada inicio.</translation>
    </message>
  </context>
  <context>
    <name>CameraForm</name>
    <message>
      <source>Exposure</source>
      <translation>Exposición</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Frecuencia</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <source>Gamma off</source>
      <translation>Sin gamma</translation>
    </message>
    <message>
      <source>Image size</source>
      <translation>Tamaño imagen</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Packet size</source>
      <translation>Tam. paquete</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>Formato píxel</translation>
    </message>
    <message>
      <source>The product wants: {what}</source>
      <translation>El producto requiere: {what}</translation>
    </message>
    <message>
      <source>Trigger input</source>
      <translation>Ent. disparo</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Bal. blancos</translation>
    </message>
    <message>
      <source>grey follows the light</source>
      <translation>el gris sigue a la luz</translation>
    </message>
    <message>
      <source>not on this camera</source>
      <translation>no en esta cámara</translation>
    </message>
  </context>
  <context>
    <name>CaptureController</name>
    <message>
      <source>Capture {moment}</source>
      <translation>Captura {moment}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <source>Press S to choose a camera, a stream or a folder that is watched.</source>
      <translation>Pulse S para elegir una cámara, una transmisión o una carpeta vigilada.</translation>
    </message>
  </context>
  <context>
    <name>CaptureDialog</name>
    <message>
      <source>Automatically every</source>
      <translation>Automático cada</translation>
    </message>
    <message>
      <source>Backspace or Ctrl+Z</source>
      <translation>Retroceso o Ctrl+Z</translation>
    </message>
    <message>
      <source>Choose where the pictures come from</source>
      <translation>Elija de dónde vienen las imágenes</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Esc. All that was taken is kept</source>
      <translation>Esc. Todo lo tomado se conserva</translation>
    </message>
    <message>
      <source>Ghost</source>
      <translation>Fantasma</translation>
    </message>
    <message>
      <source>How strong the ghost is, in percent</source>
      <translation>Intensidad de la imagen fantasma, en porcentaje</translation>
    </message>
    <message>
      <source>Key: R</source>
      <translation>Tecla: R</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>Tecla: S</translation>
    </message>
    <message>
      <source>Keys: [ and ]</source>
      <translation>Teclas: [ y ]</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <source>Seconds between two pictures</source>
      <translation>Segundos entre dos imágenes</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Space or Enter</source>
      <translation>Espacio o Intro</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>Tomar imagen</translation>
    </message>
    <message>
      <source>Take pictures of good parts of {product}</source>
      <translation>Tomar imágenes de piezas buenas de {product}</translation>
    </message>
    <message>
      <source>Takes pictures until it is pressed again. Key: I</source>
      <translation>Toma imágenes hasta que se vuelva a pulsar. Tecla: I</translation>
    </message>
    <message>
      <source>The last picture over the live one. Key: G</source>
      <translation>La última imagen sobre la imagen en vivo. Tecla: G</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Undo last</source>
      <translation>Deshacer última</translation>
    </message>
    <message>
      <source>What is taken in one go is a session: it can be held out of trainings together</source>
      <translation>Lo que se toma de una vez es una sesión: se puede reservar entera, sin que entrene</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Lo que ve la cámara</translation>
    </message>
    <message>
      <source>Without taking this one. Key: Right</source>
      <translation>Sin tomar esta. Tecla: Derecha</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>Tomadas: {count}</translation>
    </message>
  </context>
  <context>
    <name>ChartViews</name>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Every part of this time was checked, or there are no parts.</source>
      <translation>Se comprobaron todas las piezas de este periodo, o no hay piezas.</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>NG por tipo de defecto</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Sin motivo indicado</translation>
    </message>
    <message>
      <source>No verdict was corrected in this time. Reasons that are given with corrections, as the kind of the defect, are counted here.</source>
      <translation>En este periodo no se corrigió ningún veredicto. Aquí se cuentan los motivos que se indican con las correcciones, como el tipo de defecto.</translation>
    </message>
    <message>
      <source>Nobody said a kind of defect of an NG part of this time. B on Review asks for it.</source>
      <translation>Nadie ha indicado el tipo de defecto de una pieza NG en este periodo. B en Revisión lo pregunta.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Why parts were NOT CHECKED</source>
      <translation>Por qué el veredicto fue NO COMPROBADO</translation>
    </message>
    <message>
      <source>Why verdicts were corrected</source>
      <translation>Por qué se corrigieron veredictos</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} corrección</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} correcciones</translation>
    </message>
    <message>
      <source>{count} defect; a part with two kinds counts twice</source>
      <translation>{count} defecto; una pieza con dos tipos cuenta dos veces</translation>
    </message>
    <message>
      <source>{count} defects; a part with two kinds counts twice</source>
      <translation>{count} defectos; una pieza con dos tipos cuenta dos veces</translation>
    </message>
    <message>
      <source>{count} other</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>{count} others</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>{count} part; names and numbers are from one example</source>
      <translation>{count} pieza; los nombres y números son los de un ejemplo</translation>
    </message>
    <message>
      <source>{count} parts; names and numbers are from one example</source>
      <translation>{count} piezas; los nombres y números son los de un ejemplo</translation>
    </message>
  </context>
  <context>
    <name>ChartsActions</name>
    <message>
      <source>Compare scores anew…</source>
      <translation>Comparar puntuaciones de nuevo…</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Contar de nuevo</translation>
    </message>
    <message>
      <source>Count the parts that were recorded meanwhile too</source>
      <translation>Contar también las piezas registradas entretanto</translation>
    </message>
    <message>
      <source>How many parts were good, hour by hour or day by day</source>
      <translation>Cuántas piezas fueron buenas, hora a hora o día a día</translation>
    </message>
    <message>
      <source>How parts score beside the limit, and whether that changes</source>
      <translation>Cómo puntúan las piezas respecto al límite, y si eso cambia</translation>
    </message>
    <message>
      <source>Parts are right as they are: compare later ones with the next ones</source>
      <translation>Las piezas están bien como son: comparar las posteriores con las siguientes</translation>
    </message>
    <message>
      <source>Show causes</source>
      <translation>Mostrar causas</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>Mostrar imágenes</translation>
    </message>
    <message>
      <source>Show scores and drift</source>
      <translation>Mostrar puntuaciones y deriva</translation>
    </message>
    <message>
      <source>Show tables</source>
      <translation>Mostrar tablas</translation>
    </message>
    <message>
      <source>Show where defects lie</source>
      <translation>Mostrar dónde están los defectos</translation>
    </message>
    <message>
      <source>Show yield and NG over time</source>
      <translation>Mostrar rendimiento y NG en el tiempo</translation>
    </message>
    <message>
      <source>The maps of the newest NG parts over each other</source>
      <translation>Los mapas de las piezas NG más recientes superpuestos</translation>
    </message>
    <message>
      <source>The numbers of the charts; Return opens the parts of a row</source>
      <translation>Los números de los gráficos; Intro abre las piezas de una fila</translation>
    </message>
    <message>
      <source>Why verdicts were corrected, and why parts were not checked</source>
      <translation>Por qué se corrigieron veredictos y por qué no se comprobaron piezas</translation>
    </message>
  </context>
  <context>
    <name>ChartsDriftChart</name>
    <message>
      <source>Scores are higher</source>
      <translation>Puntuaciones más altas</translation>
    </message>
    <message>
      <source>Scores are lower</source>
      <translation>Puntuaciones más bajas</translation>
    </message>
    <message>
      <source>Scores were higher</source>
      <translation>Puntuaciones más altas</translation>
    </message>
    <message>
      <source>Scores were lower</source>
      <translation>Puntuaciones más bajas</translation>
    </message>
  </context>
  <context>
    <name>ChartsPage</name>
    <message>
      <source>All products</source>
      <translation>Todos los productos</translation>
    </message>
    <message>
      <source>All stations</source>
      <translation>Todas las estaciones</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>Causas</translation>
    </message>
    <message>
      <source>Charts show how much was good, why parts were not, how they score and where defects lie.</source>
      <translation>Los gráficos muestran cuántas piezas fueron buenas, por qué otras no lo fueron, qué puntuación tienen y dónde están los defectos.</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>Comparar de nuevo</translation>
    </message>
    <message>
      <source>Compare again…</source>
      <translation>Comparar de nuevo…</translation>
    </message>
    <message>
      <source>Compare {product} anew?</source>
      <translation>¿Comparar {product} de nuevo?</translation>
    </message>
    <message>
      <source>Count again (F5)</source>
      <translation>Contar de nuevo (F5)</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>No cambiar</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Últimas 24 horas</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 52 weeks</source>
      <translation>Últimas 52 semanas</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Producción</translation>
    </message>
    <message>
      <source>Say so when parts are right as they are: a lamp was changed, say, and good parts are good. The next {count} parts are then what later ones are compared with; until they are there, no drift is seen. Limit and model stay as they are. Ctrl+Z takes it back.</source>
      <translation>Indíquelo cuando las piezas estén bien como son: por ejemplo, se cambió una lámpara y las piezas buenas son buenas. Las próximas {count} piezas serán la base con la que se comparan las siguientes; hasta que estén, no se ve ninguna deriva. El límite y el modelo siguen como están. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
  </context>
  <context>
    <name>ClosingQuestion</name>
    <message>
      <source>A file is being exported. It would not be written; nothing half done is left.</source>
      <translation>Se está exportando un archivo. No se escribiría; no queda nada a medias.</translation>
    </message>
    <message>
      <source>A model is being trained. What it has learned so far is kept; training goes on by itself at the next start.</source>
      <translation>Se está entrenando un modelo. Lo aprendido hasta ahora se conserva; el entrenamiento continuará por sí solo en el próximo inicio.</translation>
    </message>
    <message>
      <source>All parts that were judged are kept in their batch.</source>
      <translation>Todas las piezas juzgadas se conservan en su tanda.</translation>
    </message>
    <message>
      <source>An export is running</source>
      <translation>Hay una exportación en marcha</translation>
    </message>
    <message>
      <source>Files are being added</source>
      <translation>Se están añadiendo archivos</translation>
    </message>
    <message>
      <source>Files are being added. What was added so far is kept; the rest you would have to add again.</source>
      <translation>Se están añadiendo archivos. Lo añadido hasta ahora se conserva; el resto tendría que añadirlo de nuevo.</translation>
    </message>
    <message>
      <source>Inspection and training are running</source>
      <translation>Hay inspección y entrenamiento en marcha</translation>
    </message>
    <message>
      <source>Inspection is running</source>
      <translation>Hay una inspección en marcha</translation>
    </message>
    <message>
      <source>One part was judged and waits for the disk; it is stored before the window closes.</source>
      <translation>Una pieza se ha juzgado y espera al disco; se guarda antes de que se cierre la ventana.</translation>
    </message>
    <message>
      <source>Parts are being inspected. No further part would be judged.</source>
      <translation>Se están inspeccionando piezas. No se juzgaría ninguna más.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>Detener y salir</translation>
    </message>
    <message>
      <source>Training is running</source>
      <translation>Hay un entrenamiento en marcha</translation>
    </message>
    <message>
      <source>{count} parts were judged and wait for the disk; they are stored before the window closes.</source>
      <translation>{count} piezas se han juzgado y esperan al disco; se guardan antes de que se cierre la ventana.</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rojo</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find an action or a product</source>
      <translation>Buscar una acción o un producto</translation>
    </message>
    <message>
      <source>Nothing has these words. Try fewer or other ones.</source>
      <translation>Nada contiene estas palabras. Pruebe con menos o con otras.</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>Escriba una parte de lo que busca</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Comparar dos imágenes</translation>
    </message>
    <message>
      <source>Fit the image (Ctrl+0)</source>
      <translation>Ajustar la imagen (Ctrl+0)</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>Tecla: S</translation>
    </message>
    <message>
      <source>Key: W</source>
      <translation>Tecla: W</translation>
    </message>
    <message>
      <source>Key: X</source>
      <translation>Tecla: X</translation>
    </message>
    <message>
      <source>Keys: Left and Right</source>
      <translation>Teclas: Izquierda y Derecha</translation>
    </message>
    <message>
      <source>Left picture</source>
      <translation>Imagen izquierda</translation>
    </message>
    <message>
      <source>Right picture</source>
      <translation>Imagen derecha</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Intercambiar</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Se está leyendo la imagen…</translation>
    </message>
    <message>
      <source>Where the wiper is, in percent</source>
      <translation>Dónde está la cortinilla, en porcentaje</translation>
    </message>
    <message>
      <source>Wiper</source>
      <translation>Cortinilla</translation>
    </message>
  </context>
  <context>
    <name>ComparisonView</name>
    <message>
      <source>A judgement is missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>Falta un veredicto, así que no se pueden valorar todas las reglas: Evaluar hace que los modelos juzguen.</translation>
    </message>
    <message>
      <source>A model was trained on this very picture, so its verdict is not counted.</source>
      <translation>Un modelo se entrenó con esta misma imagen, así que su veredicto no cuenta.</translation>
    </message>
    <message>
      <source>Active model</source>
      <translation>Modelo activo</translation>
    </message>
    <message>
      <source>Active model {model}</source>
      <translation>Modelo activo {model}</translation>
    </message>
    <message>
      <source>All golden parts</source>
      <translation>Todas las piezas patrón</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>Ambos modelos dan a cada pieza patrón el mismo veredicto.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidato</translation>
    </message>
    <message>
      <source>Candidate {model}</source>
      <translation>Candidato {model}</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Ir a Entrenar</translation>
    </message>
    <message>
      <source>Model before {model}</source>
      <translation>Modelo anterior {model}</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG por el motivo equivocado</translation>
    </message>
    <message>
      <source>No golden parts yet.</source>
      <translation>Aún no hay piezas patrón.</translation>
    </message>
    <message>
      <source>No model to compare yet</source>
      <translation>Aún no hay modelo que comparar</translation>
    </message>
    <message>
      <source>Not all golden parts are judged yet.</source>
      <translation>Aún no se han juzgado todas las piezas patrón.</translation>
    </message>
    <message>
      <source>On no golden part defects are painted. Paint them in the golden set, and it is told here.</source>
      <translation>No hay defectos pintados en ninguna pieza patrón. Píntelos en el conjunto patrón, y aquí se indicará.</translation>
    </message>
    <message>
      <source>One is stale: another version of this program judged then.</source>
      <translation>Uno está anticuado: lo hizo otra versión de este programa.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>The candidate calls no painted part NG for something else than what is painted.</source>
      <translation>El candidato no da NG a ninguna pieza pintada por algo distinto de lo pintado.</translation>
    </message>
    <message>
      <source>The candidate judges every golden part right.</source>
      <translation>El candidato juzga bien todas las piezas patrón.</translation>
    </message>
    <message>
      <source>The maps of painted parts are being looked at…</source>
      <translation>Se están mirando los mapas de las piezas pintadas…</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
      <source>There are no golden parts yet: add some, and nobody has to believe a model.</source>
      <translation>Aún no hay piezas patrón: añada algunas, y nadie tendrá que creer al modelo sin pruebas.</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with. Choose “Wrong verdicts of the candidate” above to see what it gets wrong.</source>
      <translation>No hay otro modelo con el que comparar este. Elija arriba «Veredictos erróneos del candidato» para ver en qué se equivoca.</translation>
    </message>
    <message>
      <source>Train a model, or add a model file, on the Train page. Then its verdicts on the golden parts stand here.</source>
      <translation>Entrene un modelo o añada un archivo de modelo en la página Entrenar. Entonces aquí estarán sus veredictos sobre las piezas patrón.</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>Veredictos que difieren</translation>
    </message>
    <message>
      <source>Which golden parts are listed</source>
      <translation>Qué piezas patrón se listan</translation>
    </message>
    <message>
      <source>Wrong verdicts of the candidate</source>
      <translation>Veredictos erróneos del candidato</translation>
    </message>
    <message>
      <source>{count} are stale: another version of this program judged then.</source>
      <translation>{count} están anticuados: los hizo otra versión de este programa.</translation>
    </message>
    <message>
      <source>{count} judgements are missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>Veredictos que faltan: {count}. No se pueden valorar todas las reglas: Evaluar hace que los modelos juzguen.</translation>
    </message>
    <message>
      <source>{product}: {sentence}</source>
      <translation>{product}: {sentence}</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>Bad</source>
      <translation>Malas</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Buenas</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same capture.</source>
      <translation>El intervalo vale con un 95 % (Clopper y Pearson), para piezas de la misma captura.</translation>
    </message>
    <message>
      <source>bad parts</source>
      <translation>piezas malas</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>piezas buenas</translation>
    </message>
    <message>
      <source>{count} of {total} {kind} are {word}</source>
      <translation>{count} de {total} {kind} son {word}</translation>
    </message>
    <message>
      <source>{said}. Shows them.</source>
      <translation>{said}. Las muestra.</translation>
    </message>
  </context>
  <context>
    <name>ConnectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>ConnectionLine</name>
    <message>
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Probar</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A PNG cannot hold an array of shape {shape} and type {type}.</source>
      <translation>Un PNG no puede contener una matriz de forma {shape} y tipo {type}.</translation>
    </message>
    <message>
      <source>A kind of defect is one line of up to {longest_kind} letters without spaces around; got {kind!r}.</source>
      <translation>Un tipo de defecto es una línea de hasta {longest_kind} letras, sin espacios alrededor; se recibió {kind!r}.</translation>
    </message>
    <message>
      <source>A network that matches prompts needs held-out normals: those that train are in its gallery, and would all look perfect. Choose a preset without one (paper), or hold some out (held_out_fraction).</source>
      <translation>Una red que compara con guías necesita imágenes normales reservadas: las que entrenan están en su galería, y todas parecerían perfectas. Elija un preajuste que no lo haga (paper), o reserve algunas (held_out_fraction).</translation>
    </message>
    <message>
      <source>A part is looked for turned by up to {largest_angle:.0f}°; got {got}.</source>
      <translation>Una pieza se busca girada hasta {largest_angle:.0f}°; se recibió {got}.</translation>
    </message>
    <message>
      <source>A part is looked for up to {largest_shift:.0%} of the picture to each side; got {got}. Beyond that too little of it is in view.</source>
      <translation>Una pieza se busca hasta un {largest_shift:.0%} de la imagen hacia cada lado; se recibió {got}. Más allá se ve demasiado poco de ella.</translation>
    </message>
    <message>
      <source>A point of an inspected area lies outside of the picture, where x and y go from 0 to 1.</source>
      <translation>Un punto de un área inspeccionada está fuera de la imagen, donde x e y van de 0 a 1.</translation>
    </message>
    <message>
      <source>A product was named twice. {kept}</source>
      <translation>Un producto se indicó dos veces. {kept}</translation>
    </message>
    <message>
      <source>A rectangle has two opposite corners; got {points}. Draw it again.</source>
      <translation>Un rectángulo tiene dos esquinas opuestas; recibidas: {points}. Dibújelo de nuevo.</translation>
    </message>
    <message>
      <source>A value range has {least_bits} to {most_bits} bits; got {bits}.</source>
      <translation>Un rango de valores tiene de {least_bits} a {most_bits} bits; se recibió {bits}.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has a brush.</source>
      <translation>Una forma «{kind}» de un área inspeccionada lleva pincel.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has no brush.</source>
      <translation>Una forma «{kind}» de un área inspeccionada no lleva pincel.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has {fewest} to {most_points:,} points; got {points:,}. Draw it with other points, or as several shapes.</source>
      <translation>Una forma «{kind}» de un área inspeccionada tiene de {fewest} a {most_points:,} puntos; se recibieron {points:,}. Dibújela con otros puntos o como varias formas.</translation>
    </message>
    <message>
      <source>Add images of good parts of it, or train from the beginning without it.</source>
      <translation>Añada imágenes de piezas buenas de ese producto, o entrene desde el principio sin él.</translation>
    </message>
    <message>
      <source>Add images of good parts of them, or train from the beginning without them.</source>
      <translation>Añada imágenes de piezas buenas de esos productos, o entrene desde el principio sin ellos.</translation>
    </message>
    <message>
      <source>Adding {file} was cancelled. What was kept before is unchanged.</source>
      <translation>Se ha cancelado la adición de {file}. Lo guardado antes no ha cambiado.</translation>
    </message>
    <message>
      <source>An anomaly map has two dimensions, not the shape {shape}.</source>
      <translation>Un mapa de anomalías tiene dos dimensiones, no la forma {shape}.</translation>
    </message>
    <message>
      <source>An inspected area has up to {most_shapes} shapes with {most_points_of_all:,} points in all; this one has {shapes} with {points:,}. Draw it with fewer and larger shapes.</source>
      <translation>Un área inspeccionada tiene hasta {most_shapes} formas con {most_points_of_all:,} puntos en total; esta tiene {shapes} con {points:,}. Dibújela con menos formas y más grandes.</translation>
    </message>
    <message>
      <source>CIE L*a*b* colours</source>
      <translation>colores CIE L*a*b*</translation>
    </message>
    <message>
      <source>Calibration failed. {reasons} The checkpoint was kept; train longer, with more steps or minutes, into another folder.</source>
      <translation>La calibración ha fallado. {reasons} El punto de control se ha conservado; entrene más tiempo, con más pasos o minutos, en otra carpeta.</translation>
    </message>
    <message>
      <source>Cancelled. {kept}</source>
      <translation>Cancelado. {kept}</translation>
    </message>
    <message>
      <source>Cancelled. {path} is unchanged and nothing was left behind.</source>
      <translation>Cancelado. {path} no ha cambiado y no ha quedado nada a medias.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to. If you may write there, another program, such as a virus scanner, keeps the new files open: try again in a while.</source>
      <translation>Elija una carpeta en la que pueda escribir. Si puede escribir allí, otro programa, por ejemplo un antivirus, mantiene abiertos los archivos nuevos: inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>Could not write {path}: {why}. What was there before is unchanged. Free some space or choose a folder that you may write to.</source>
      <translation>No se ha podido escribir {path}: {why}. Lo que había antes no ha cambiado. Libere espacio o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>DINOv3 licence, not a free one</source>
      <translation>licencia DINOv3, no libre</translation>
    </message>
    <message>
      <source>Defects of one picture are painted with up to {most_shapes} shapes with {most_points_of_all:,} points in all; these are {shapes} with {points:,}. Paint with fewer and larger shapes.</source>
      <translation>Los defectos de una imagen se pintan con hasta {most_shapes} formas de {most_points_of_all:,} puntos en total; estas son {shapes} con {points:,}. Pinte con menos formas y más grandes.</translation>
    </message>
    <message>
      <source>Draw a larger inspected area, or inspect the whole picture.</source>
      <translation>Dibuje un área inspeccionada más grande, o inspeccione toda la imagen.</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. What has come is kept.</source>
      <translation>Se ha cancelado la descarga de los pesos de {backbone}. Lo que ha llegado se conserva.</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. {kept}</source>
      <translation>Se ha cancelado la descarga de los pesos de {backbone}. {kept}</translation>
    </message>
    <message>
      <source>Free some space or choose a folder that you may write to.</source>
      <translation>Libere espacio o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>ICC L*a*b* colours</source>
      <translation>colores ICC L*a*b*</translation>
    </message>
    <message>
      <source>ITU L*a*b* colours</source>
      <translation>colores ITU L*a*b*</translation>
    </message>
    <message>
      <source>It is not known which mask belongs to {image}: {folder} holds {first} and {second}. Remove one of them.</source>
      <translation>No se sabe qué máscara corresponde a {image}: {folder} contiene {first} y {second}. Quite una de las dos.</translation>
    </message>
    <message>
      <source>It says that it was packed at {written_at!r}, which is no usable time.</source>
      <translation>Indica que se empaquetó el {written_at!r}, que no es una fecha válida.</translation>
    </message>
    <message>
      <source>It shows exactly what {name} shows.</source>
      <translation>Muestra exactamente lo mismo que {name}.</translation>
    </message>
    <message>
      <source>Its good parts score exactly alike, so no limit can be proposed: they look the same to the network, or it has learned nothing yet.</source>
      <translation>Sus piezas buenas tienen exactamente la misma puntuación, así que no se puede proponer ningún límite: a la red le parecen iguales, o aún no ha aprendido nada.</translation>
    </message>
    <message>
      <source>Memory does not suffice even for one sample at a time. The last checkpoint was kept. Close other programs, or choose a smaller preset or the CPU.</source>
      <translation>La memoria no alcanza ni para una sola muestra a la vez. Se ha conservado el último punto de control. Cierre otros programas, o elija un preajuste menor o la CPU.</translation>
    </message>
    <message>
      <source>Memory ran out in one of the processes that train together. The last checkpoint was kept. Start more of them, or choose a smaller preset.</source>
      <translation>La memoria se agotó en uno de los procesos que entrenan juntos. Se ha conservado el último punto de control. Inicie más procesos, o elija un preajuste menor.</translation>
    </message>
    <message>
      <source>Memory ran out; training goes on with batches of {batch_size}.</source>
      <translation>La memoria se agotó; el entrenamiento continúa con lotes de {batch_size}.</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without it.</source>
      <translation>Corríjalo, o entrene desde el principio sin ese producto.</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without them.</source>
      <translation>Corríjalo, o entrene desde el principio sin esos productos.</translation>
    </message>
    <message>
      <source>No engine of this computer may judge with {model_folder}: {reasons}. The model is unchanged; use it with the workstation edition, or pack it again there.</source>
      <translation>Ningún motor de este equipo puede juzgar con {model_folder}: {reasons}. El modelo no ha cambiado; úselo con la edición de estación de trabajo, o empaquételo allí de nuevo.</translation>
    </message>
    <message>
      <source>No good part was held out of {products}: the limit comes from images that the network was trained on, and nobody knows how many good parts it rejects.</source>
      <translation>No se ha reservado ninguna pieza buena de {products}: el límite sale de imágenes con las que se entrenó la red, y nadie sabe cuántas piezas buenas rechaza.</translation>
    </message>
    <message>
      <source>No temporary folder can be made: {why}. {kept} Free some space.</source>
      <translation>No se puede crear ninguna carpeta temporal: {why}. {kept} Libere espacio.</translation>
    </message>
    <message>
      <source>None of the normal images that are held out by choice can be used. Hold out others, or none.</source>
      <translation>Ninguna de las imágenes normales reservadas a propósito se puede usar. Reserve otras, o ninguna.</translation>
    </message>
    <message>
      <source>Nothing has come that a later fetch could go on from.</source>
      <translation>No ha llegado nada desde lo que pueda continuar una descarga posterior.</translation>
    </message>
    <message>
      <source>Nothing of the inspected area is left on a picture of {width}×{height} pixels. {draw_again}</source>
      <translation>En una imagen de {width}×{height} píxeles no queda nada del área inspeccionada. {draw_again}</translation>
    </message>
    <message>
      <source>Nothing was changed; copy the file again, or pack the model again on the computer that has it.</source>
      <translation>No se ha cambiado nada; copie de nuevo el archivo, o empaquete de nuevo el modelo en el equipo que lo tiene.</translation>
    </message>
    <message>
      <source>ONNX Runtime cannot load {path}: {why}</source>
      <translation>ONNX Runtime no puede cargar {path}: {why}</translation>
    </message>
    <message>
      <source>ONNX Runtime failed: {why}</source>
      <translation>ONNX Runtime ha fallado: {why}</translation>
    </message>
    <message>
      <source>ONNX Runtime is not part of this edition of the program.</source>
      <translation>ONNX Runtime no forma parte de esta edición del programa.</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}</source>
      <translation>De sus {count} imágenes normales, {counts}</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}.</source>
      <translation>De sus {count} imágenes normales, {counts}.</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {held_out} are held out by choice and {training} are left to train. At least {least_held_out} must be held out, and {min_normals} train: hold out others, or none.</source>
      <translation>De {normals} imágenes normales del producto {product!r}, {held_out} están reservadas a propósito y quedan {training} para entrenar. Deben reservarse al menos {least_held_out}, y entrenar {min_normals}: reserve otras, o ninguna.</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {registered} are prompts, so that fewer than {least_held_out} are left to calibrate its limit. Add more images of good parts or unregister a prompt.</source>
      <translation>De {normals} imágenes normales del producto {product!r}, {registered} son guías, así que quedan menos de {least_held_out} para calibrar su límite. Añada más imágenes de piezas buenas o quite una guía.</translation>
    </message>
    <message>
      <source>One of its normal images could not be aligned and does not train. {image}: {reason}</source>
      <translation>Una de sus imágenes normales no se ha podido alinear y no entrena. {image}: {reason}</translation>
    </message>
    <message>
      <source>Only torch computes that, and it is not installed. {no_torch}</source>
      <translation>Eso solo lo calcula torch, y no está instalado. {no_torch}</translation>
    </message>
    <message>
      <source>Only {share:.1%} of the picture is inspected; {least_share:.1%} is the least. {draw_again}</source>
      <translation>Solo se inspecciona el {share:.1%} de la imagen; el mínimo es {least_share:.1%}. {draw_again}</translation>
    </message>
    <message>
      <source>Only {usable} normal images train; {advised} or more are advised, or the limit is a guess.</source>
      <translation>Solo entrenan {usable} imágenes normales; se aconsejan {advised} o más, o el límite es una conjetura.</translation>
    </message>
    <message>
      <source>OpenVINO cannot load {path}: {why}</source>
      <translation>OpenVINO no puede cargar {path}: {why}</translation>
    </message>
    <message>
      <source>OpenVINO cannot take over the network: {error}. The model was not changed.</source>
      <translation>OpenVINO no puede tomar la red: {error}. El modelo no se ha cambiado.</translation>
    </message>
    <message>
      <source>OpenVINO failed: {why}</source>
      <translation>OpenVINO ha fallado: {why}</translation>
    </message>
    <message>
      <source>OpenVINO is not part of this edition of the program.</source>
      <translation>OpenVINO no forma parte de esta edición del programa.</translation>
    </message>
    <message>
      <source>Or pack the model to a model file on a workstation, and unpack that here.</source>
      <translation>O empaquete el modelo en un archivo de modelo en una estación de trabajo y desempaquételo aquí.</translation>
    </message>
    <message>
      <source>Pack the model again on a computer that has torch.</source>
      <translation>Empaquete de nuevo el modelo en un equipo que tenga torch.</translation>
    </message>
    <message>
      <source>Parts that look alike when turned, such as round ones, can only be shifted; choose a smaller angle for those that look alike half a turn on.</source>
      <translation>Las piezas que giradas se ven iguales, como las redondas, solo se pueden desplazar; elija un ángulo menor para las que se ven iguales tras media vuelta.</translation>
    </message>
    <message>
      <source>Product {product!r} has no normal images.</source>
      <translation>El producto {product!r} no tiene imágenes normales.</translation>
    </message>
    <message>
      <source>Product {product!r} has one normal image.</source>
      <translation>El producto {product!r} tiene una imagen normal.</translation>
    </message>
    <message>
      <source>Product {product!r} has {normals} normal images.</source>
      <translation>El producto {product!r} tiene {normals} imágenes normales.</translation>
    </message>
    <message>
      <source>Product {product} has no normal images: {where} holds no image that can be read. Put pictures of good parts there ({suffixes}).</source>
      <translation>El producto {product} no tiene imágenes normales: {where} no contiene ninguna imagen que se pueda leer. Ponga allí imágenes de piezas buenas ({suffixes}).</translation>
    </message>
    <message>
      <source>Prompts of the product {product!r}: {own}; there is no number {number} among them.</source>
      <translation>Imágenes guía del producto {product!r}: {own}; entre ellas no existe la número {number}.</translation>
    </message>
    <message>
      <source>Switch its alignment off, or look less far.</source>
      <translation>Desactive su alineación, o busque menos lejos.</translation>
    </message>
    <message>
      <source>The address of the hub {hub} has a name or password in it, which would be shown and written down. Leave it out: this program never logs in.</source>
      <translation>La dirección del repositorio {hub} contiene un nombre o una contraseña, que se mostraría y se anotaría. Quítelo: este programa nunca inicia sesión.</translation>
    </message>
    <message>
      <source>The anomaly map for {name} holds NaN or infinity and was not written. The model is damaged or was trained on damaged data: inspect with another model, or train again.</source>
      <translation>El mapa de anomalías de {name} contiene NaN o infinito y no se ha escrito. El modelo está dañado o se entrenó con datos dañados: inspeccione con otro modelo o entrene de nuevo.</translation>
    </message>
    <message>
      <source>The backbone in {path} is not the one that the manifest names. Restore the original folder.</source>
      <translation>La red base de {path} no es la que indica el manifiesto. Restaure la carpeta original.</translation>
    </message>
    <message>
      <source>The backbone {name!r} is unknown to timm {version}. Check how it is written: `timm.list_models()` names all.</source>
      <translation>timm {version} no conoce la red base {name!r}. Compruebe cómo se escribe: `timm.list_models()` las enumera todas.</translation>
    </message>
    <message>
      <source>The cached features in {folder} are damaged ({error}). Delete that folder's cache.json and start again.</source>
      <translation>Las características en caché de {folder} están dañadas ({error}). Elimine el cache.json de esa carpeta y empiece de nuevo.</translation>
    </message>
    <message>
      <source>The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed since, or this version trains the preset otherwise (an unfinished `paper` of an older one cannot be continued). It was left as it is. Resume with what it was started with, or train into another folder.</source>
      <translation>El punto de control pertenece a otro entrenamiento: las imágenes, las guías, los ajustes, los pesos o la semilla han cambiado desde entonces, o esta versión entrena el preajuste de otro modo (un `paper` sin terminar de una anterior no se puede continuar). Se ha dejado como estaba. Reanude con lo mismo con lo que se empezó, o entrene en otra carpeta.</translation>
    </message>
    <message>
      <source>The checkpoint {path} does not fit this run ({why}). It was left as it is: train into another folder.</source>
      <translation>El punto de control {path} no encaja con este entrenamiento ({why}). Se ha dejado como estaba: entrene en otra carpeta.</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged ({error}). The images are untouched: delete the folder {folder} and train again, or train into another folder.</source>
      <translation>El punto de control {path} está dañado ({error}). Las imágenes no se han tocado: elimine la carpeta {folder} y entrene de nuevo, o entrene en otra carpeta.</translation>
    </message>
    <message>
      <source>The checkpoint {path} was written by another version of this program. It was left as it is: resume with that version, or train into another folder.</source>
      <translation>El punto de control {path} lo escribió otra versión de este programa. Se ha dejado como estaba: reanude con esa versión, o entrene en otra carpeta.</translation>
    </message>
    <message>
      <source>The export could not be written to {folder}: {why}. The model is unchanged and nothing was left behind. Free some space or choose a folder that you may write to.</source>
      <translation>La exportación no se ha podido escribir en {folder}: {why}. El modelo no ha cambiado y no ha quedado nada a medias. Libere espacio o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>The exported model does not agree with the original: {parity}. Nothing was exported and the model is unchanged; torch can go on using it.</source>
      <translation>El modelo exportado no coincide con el original: {parity}. No se ha exportado nada y el modelo no ha cambiado; torch puede seguir usándolo.</translation>
    </message>
    <message>
      <source>The exported network asks for {name!r}, which this model does not have. Export it again.</source>
      <translation>La red exportada pide {name!r}, que este modelo no tiene. Expórtela de nuevo.</translation>
    </message>
    <message>
      <source>The feature statistics in {path} are not those of the manifest. Restore the original folder.</source>
      <translation>Las estadísticas de características de {path} no son las del manifiesto. Restaure la carpeta original.</translation>
    </message>
    <message>
      <source>The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead.</source>
      <translation>El archivo {name} no contiene ninguna imagen completa, solo copias reducidas o máscaras. Guarde en su lugar la imagen completa.</translation>
    </message>
    <message>
      <source>The file {name} holds {count} pictures, and it is not known which one is meant. Save each picture as a file of its own.</source>
      <translation>El archivo {name} contiene {count} imágenes, y no se sabe a cuál se refiere. Guarde cada imagen en su propio archivo.</translation>
    </message>
    <message>
      <source>The file {path} was not opened: with {size:.1f} GB it is larger than {most:.1f} GB. Make the image smaller, or save it compressed.</source>
      <translation>El archivo {path} no se ha abierto: con {size:.1f} GB supera los {most:.1f} GB. Reduzca la imagen o guárdela comprimida.</translation>
    </message>
    <message>
      <source>The folder of masks {mask} holds none. Copy the data set again.</source>
      <translation>La carpeta de máscaras {mask} no contiene ninguna. Copie de nuevo el conjunto de datos.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}.</source>
      <translation>La carpeta {folder} no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}. Check that it exists and that you may open it.</source>
      <translation>La carpeta {folder} no se puede leer: {why}. Compruebe que exista y que pueda abrirla.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written: {why}. Choose another folder.</source>
      <translation>No se puede escribir en la carpeta {folder}: {why}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The folder {folder} must be renamed before it can be read. {error}</source>
      <translation>Hay que cambiar el nombre de la carpeta {folder} para poder leerla. {error}</translation>
    </message>
    <message>
      <source>The image has {width}×{height} pixels; at least {min_side}×{min_side} are needed.</source>
      <translation>La imagen tiene {width}×{height} píxeles; hacen falta al menos {min_side}×{min_side}.</translation>
    </message>
    <message>
      <source>The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>La imagen {name} no se puede leer: {error}. Conviértala a 8 o 16 bits en gris o RGB.</translation>
    </message>
    <message>
      <source>The image {name} has 16 bits a value, and the products of the model use them in different ways. Say which product it shows.</source>
      <translation>La imagen {name} tiene 16 bits por valor, y los productos del modelo los usan de formas distintas. Indique qué producto muestra.</translation>
    </message>
    <message>
      <source>The image {name} holds the value {highest:,}, which is above the product's range of {bits} bits (0 to {white:,}). It was not clipped. If the camera is right, give the product a wider range and train again.</source>
      <translation>La imagen {name} contiene el valor {highest:,}, que supera el rango del producto de {bits} bits (de 0 a {white:,}). No se ha recortado. Si la cámara está bien, dé al producto un rango mayor y entrene de nuevo.</translation>
    </message>
    <message>
      <source>The image {name} is damaged: {damage}. Copy it again from its source.</source>
      <translation>La imagen {name} está dañada: {damage}. Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>The image {name} is empty (0 bytes). Copy it again from its source.</source>
      <translation>La imagen {name} está vacía (0 bytes). Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>La imagen {name} es de un tipo que no se lee: {kind}. Conviértala a 8 o 16 bits en gris o RGB.</translation>
    </message>
    <message>
      <source>The image {name} is too large: {width} × {height} pixels are more than {millions} million. Crop it or make it smaller.</source>
      <translation>La imagen {name} es demasiado grande: {width} × {height} píxeles son más de {millions} millones. Recórtela o redúzcala.</translation>
    </message>
    <message>
      <source>The image {name} is too small: {width} × {height} pixels; at least {min_side} × {min_side} are needed.</source>
      <translation>La imagen {name} es demasiado pequeña: {width} × {height} píxeles; hacen falta al menos {min_side} × {min_side}.</translation>
    </message>
    <message>
      <source>The image {path} cannot be opened: {why}. Check that you may read it.</source>
      <translation>La imagen {path} no se puede abrir: {why}. Compruebe que tenga permiso para leerla.</translation>
    </message>
    <message>
      <source>The image {path} does not exist (any more). Check the path.</source>
      <translation>La imagen {path} no existe (o ya no). Compruebe la ruta.</translation>
    </message>
    <message>
      <source>The inspected area is nowhere as wide as a sixtieth of the picture. {draw_again}</source>
      <translation>El área inspeccionada no alcanza en ningún punto el ancho de una sesentava parte de la imagen. {draw_again}</translation>
    </message>
    <message>
      <source>The inspected area {path} cannot be read: {error}.</source>
      <translation>El área inspeccionada {path} no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: one more could not be judged as if it were new, because nothing outside of its block could guide it. Register prompts of other parts too.</source>
      <translation>El límite de {name} se basa en {parts} piezas buenas: otra no se pudo juzgar como si fuera nueva, porque nada fuera de su bloque podía guiarla. Registre también guías de otras piezas.</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: {missing} more could not be judged as if they were new, because nothing outside of their block could guide them. Register prompts of other parts too.</source>
      <translation>El límite de {name} se basa en {parts} piezas buenas: otras {missing} no se pudieron juzgar como si fueran nuevas, porque nada fuera de su bloque podía guiarlas. Registre también guías de otras piezas.</translation>
    </message>
    <message>
      <source>The limit of {product!r} {limit}.</source>
      <translation>El límite de {product!r} {limit}.</translation>
    </message>
    <message>
      <source>The limit of {product!r} {objection}. {kept}</source>
      <translation>El límite de {product!r} {objection}. {kept}</translation>
    </message>
    <message>
      <source>The limits that came with the model cannot be read: {error} {again}</source>
      <translation>Los límites que venían con el modelo no se pueden leer: {error} {again}</translation>
    </message>
    <message>
      <source>The masks {first} and {path} of one image differ in size. Correct one of them.</source>
      <translation>Las máscaras {first} y {path} de una misma imagen difieren en tamaño. Corrija una de ellas.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}.</source>
      <translation>El modelo no conoce el producto {product!r}.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {known}. {kept}</source>
      <translation>El modelo no conoce el producto {product!r}; conoce: {known}. {kept}</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {names}.</source>
      <translation>El modelo no conoce el producto {product!r}; conoce: {names}.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {products}.</source>
      <translation>El modelo no conoce el producto {product!r}; conoce: {products}.</translation>
    </message>
    <message>
      <source>The model file was written and could not be read back: {why} {kept}</source>
      <translation>El archivo de modelo se escribió y no se pudo volver a leer: {why} {kept}</translation>
    </message>
    <message>
      <source>The model file was written and something else was read back. {kept}</source>
      <translation>El archivo de modelo se escribió y al volver a leerlo era otra cosa. {kept}</translation>
    </message>
    <message>
      <source>The model folder {folder} does not exist.</source>
      <translation>La carpeta del modelo {folder} no existe.</translation>
    </message>
    <message>
      <source>The model gave a value that is not a number for this image.</source>
      <translation>El modelo dio un valor que no es un número para esta imagen.</translation>
    </message>
    <message>
      <source>The model has no calibration for the product {product!r}.</source>
      <translation>El modelo no tiene calibración para el producto {product!r}.</translation>
    </message>
    <message>
      <source>The model is unchanged, and so is what was at the place of the model file before.</source>
      <translation>El modelo no ha cambiado, y tampoco lo que había antes en el lugar del archivo de modelo.</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} already, and its network was trained on it. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>El modelo ya conoce el producto {product!r}, y su red se entrenó con él. El modelo no se ha tocado: para añadir el producto desde cero, empiece con un modelo que no lo conozca.</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} by prompts only already. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>El modelo ya conoce el producto {product!r} solo con guías. El modelo no se ha tocado: para añadir el producto desde cero, empiece con un modelo que no lo conozca.</translation>
    </message>
    <message>
      <source>The model takes more than {most:.1f} GB, which no model file holds. {kept}</source>
      <translation>El modelo ocupa más de {most:.1f} GB, que no caben en ningún archivo de modelo. {kept}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {error}</source>
      <translation>El modelo inicial no se puede usar. {error}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {why}</source>
      <translation>El modelo inicial no se puede usar. {why}</translation>
    </message>
    <message>
      <source>The model to start from has another network than this preset ({settings} differ): its weights fit no other. Nothing was changed. Train with its preset, {preset}, and with the same --backbone and --set, or from the beginning.</source>
      <translation>El modelo inicial tiene otra red que este preajuste (difieren {settings}): sus pesos no sirven para otra. No se ha cambiado nada. Entrene con su preajuste, {preset}, y con los mismos --backbone y --set, o desde el principio.</translation>
    </message>
    <message>
      <source>The model to start from knows products for which the trained network has no limit, so that the new model would forget them. {reasons} The checkpoint was kept, and the model to start from is as it was. Add images of good parts, or train longer, with more steps or minutes, into another folder.</source>
      <translation>El modelo inicial conoce productos para los que la red entrenada no tiene límite, así que el modelo nuevo los olvidaría. {reasons} El punto de control se ha conservado, y el modelo inicial está como estaba. Añada imágenes de piezas buenas, o entrene más tiempo, con más pasos o minutos, en otra carpeta.</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, of which there are no images to train along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>El modelo inicial conoce {names}, sin imágenes aquí para entrenar con lo demás: su red cambiaría, y nadie podría decir qué pasa con esos veredictos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, which would not be trained along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>El modelo inicial conoce {names}, que no se entrenaría con lo demás: su red cambiaría, y nadie podría decir qué pasa con esos veredictos. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The model to start from was trained on a backbone with other weights: what it learned means nothing on these. Nothing was changed. Train with the weights that it was trained with, or from the beginning.</source>
      <translation>El modelo inicial se entrenó sobre una red base con otros pesos: lo que aprendió no significa nada con estos. No se ha cambiado nada. Entrene con los pesos con los que se entrenó, o desde el principio.</translation>
    </message>
    <message>
      <source>The network cannot be exported: the tracer gave nothing. The model was not changed.</source>
      <translation>La red no se puede exportar: el trazador no dio nada. El modelo no se ha cambiado.</translation>
    </message>
    <message>
      <source>The network cannot be exported: {why}. The model was not changed; torch can go on using it.</source>
      <translation>La red no se puede exportar: {why}. El modelo no se ha cambiado; torch puede seguir usándolo.</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers for it.</source>
      <translation>La red da para él valores que no son números.</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers. Train again.</source>
      <translation>La red da valores que no son números. Entrene de nuevo.</translation>
    </message>
    <message>
      <source>The normal image {path} cannot be read: {why}.</source>
      <translation>La imagen normal {path} no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>The part was not found in it as it lies in the reference.</source>
      <translation>En ella no se ha encontrado la pieza colocada como en la referencia.</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: in {lost} of {total} normal images nothing lies as in the reference. Parts are aligned by edges that all of them have in common, which a surface has not. Switch its alignment off, or look further.</source>
      <translation>Las piezas de {name!r} no se pueden alinear: en {lost} de {total} imágenes normales nada está como en la referencia. Las piezas se alinean por los bordes que todas tienen en común, y una superficie no los tiene. Desactive su alineación, o busque más lejos.</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: of {probes} normal images that were moved by known amounts {again} were found again.</source>
      <translation>Las piezas de {name!r} no se pueden alinear: de {probes} imágenes normales movidas una distancia conocida, se reencontraron {again}.</translation>
    </message>
    <message>
      <source>The radii of a brush lie above 0 and go up to {largest_radius}; got {got}.</source>
      <translation>Los radios de un pincel son mayores que 0 y llegan hasta {largest_radius}; se recibió {got}.</translation>
    </message>
    <message>
      <source>The scale of an anomaly map must be a positive number, not {used_scale}.</source>
      <translation>La escala de un mapa de anomalías debe ser un número positivo, no {used_scale}.</translation>
    </message>
    <message>
      <source>The seed must lie between 0 and {largest_seed}; got {seed}.</source>
      <translation>La semilla debe estar entre 0 y {largest_seed}; se recibió {seed}.</translation>
    </message>
    <message>
      <source>The texture folder {folder} holds no images. Put texture images there, or name no folder to have textures generated.</source>
      <translation>La carpeta de texturas {folder} no contiene imágenes. Ponga allí imágenes de texturas, o no indique ninguna carpeta para que las texturas se generen.</translation>
    </message>
    <message>
      <source>The threshold must be a number; got {threshold}.</source>
      <translation>El límite debe ser un número; se recibió {threshold}.</translation>
    </message>
    <message>
      <source>The trained weights of the backbone {name} are not on this computer: no file was given, no installed package carries them, and they are not among the kept ones. Training fetches nothing by itself: {get}, or name a .safetensors or .pth file of them (`--weights FILE`, or `onenip backbones add FILE --name {name}` for good; in the window on the Train page).</source>
      <translation>Los pesos entrenados de la red base {name} no están en este equipo: no se indicó ningún archivo, ningún paquete instalado los trae y no están entre los guardados. El entrenamiento no descarga nada por sí mismo: {get}, o indique un archivo .safetensors o .pth con ellos (`--weights FILE`, o `onenip backbones add FILE --name {name}` de forma permanente; en la ventana, en la página Entrenar).</translation>
    </message>
    <message>
      <source>The weights file {file} cannot be read: {why}. What was kept before is unchanged. Check its name and folder, or copy it again.</source>
      <translation>El archivo de pesos {file} no se puede leer: {why}. Lo guardado antes no ha cambiado. Compruebe su nombre y su carpeta, o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>The weights file {file} is not in the format that torch has written since 2020. It was not kept. Supply it as .safetensors.</source>
      <translation>El archivo de pesos {file} no está en el formato que torch escribe desde 2020. No se ha guardado. Proporciónelo como .safetensors.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: download it again, as .safetensors or .pth.</source>
      <translation>El archivo de pesos {path} no se puede leer: {reason}. Puede estar dañado o contener otra cosa: descárguelo de nuevo, como .safetensors o .pth.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: get it again.</source>
      <translation>El archivo de pesos {path} no se puede leer: {reason}. Puede estar dañado o contener otra cosa: obténgalo de nuevo.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {why}.</source>
      <translation>El archivo de pesos {path} no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>The weights file {path} does not exist. Check its name and folder (`--weights FILE`).</source>
      <translation>El archivo de pesos {path} no existe. Compruebe su nombre y su carpeta (`--weights FILE`).</translation>
    </message>
    <message>
      <source>The weights file {path} does not hold a plain table of tensors. Supply a state dictionary, not a whole checkpoint or pickled model.</source>
      <translation>El archivo de pesos {path} no contiene una simple tabla de tensores. Proporcione un diccionario de estado, no un punto de control entero ni un modelo guardado con pickle.</translation>
    </message>
    <message>
      <source>The weights file {path} is not what was kept: its SHA-256 is {found}, and {wanted} was written down. Get it again: `onenip backbones fetch {name}`, or `onenip backbones add FILE --name {name}`; in the window on the Train page, below the chosen preset.</source>
      <translation>El archivo de pesos {path} no es lo que se guardó: su SHA-256 es {found}, y estaba anotado {wanted}. Obténgalo de nuevo: `onenip backbones fetch {name}`, o `onenip backbones add FILE --name {name}`; en la ventana, en la página Entrenar, debajo del preajuste elegido.</translation>
    </message>
    <message>
      <source>The weights in {path} are of an EfficientNet and do not fit the backbone {name}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Los pesos de {path} son de una EfficientNet y no encajan con la red base {name}. Indique la red base para la que se hizo el archivo (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {backbone}: {tensor} {what}. Supply timm's own weights of {backbone}.</source>
      <translation>Los pesos de {path} no encajan con la red base {backbone}: {tensor} {what}. Proporcione los pesos de {backbone} del propio timm.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: it has no place for the tensor {key!r}. Name the backbone that the file was made for (`--backbone NAME`), or supply timm's own weights.</source>
      <translation>Los pesos de {path} no encajan con la red base {name}: no tiene lugar para el tensor {key!r}. Indique la red base para la que se hizo el archivo (`--backbone NAME`), o proporcione los pesos del propio timm.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: they are for patches of {found_high}×{found_wide} pixels instead of {wanted_high}×{wanted_wide}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Los pesos de {path} no encajan con la red base {name}: son para bloques de {found_high}×{found_wide} píxeles en lugar de {wanted_high}×{wanted_wide}. Indique la red base para la que se hizo el archivo (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: timm cannot read them as such ({reason}). Supply timm's own weights of it, or those of its original release.</source>
      <translation>Los pesos de {path} no encajan con la red base {name}: timm no puede leerlos como tales ({reason}). Proporcione los del propio timm, o los de su publicación original.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: {first_lines}. Supply timm's own weights of {name}, or name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Los pesos de {path} no encajan con la red base {name}: {first_lines}. Proporcione los pesos de {name} del propio timm, o indique la red base para la que se hizo el archivo (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights of {backbone} come with the installed package {package}: nothing to fetch.</source>
      <translation>Los pesos de {backbone} vienen con el paquete instalado {package}: no hay nada que descargar.</translation>
    </message>
    <message>
      <source>The weights of {backbone} could not be written to {folder}: {why}. What has come is kept. Free some space or see that you may write there, then fetch again: it goes on from there.</source>
      <translation>Los pesos de {backbone} no se han podido escribir en {folder}: {why}. Lo que ha llegado se conserva. Libere espacio o asegúrese de poder escribir allí, y descargue de nuevo: se continúa desde ahí.</translation>
    </message>
    <message>
      <source>The weights of {backbone} were not fetched from {url}: {error}. Attempts: {times}. {kept} Without a way to the hub, fetch the file on another computer and add it: `onenip backbones add FILE --name {backbone}`, or “From a file…” in the window.</source>
      <translation>Los pesos de {backbone} no se han descargado de {url}: {error}. Intentos: {times}. {kept} Si no hay conexión con el repositorio, descargue el archivo en otro equipo y añádalo: `onenip backbones add FILE --name {backbone}`, o «De un archivo…» en la ventana.</translation>
    </message>
    <message>
      <source>The weights of {name} come with the installed package {package}. To train with {file}, name it: `onenip train --weights {file}`.</source>
      <translation>Los pesos de {name} vienen con el paquete instalado {package}. Para entrenar con {file}, indíquelo: `onenip train --weights {file}`.</translation>
    </message>
    <message>
      <source>There is no engine {name!r}; there are: {engines}.</source>
      <translation>No existe el motor {name!r}; existen: {engines}.</translation>
    </message>
    <message>
      <source>There is no normal image of {product!r} to align parts by.</source>
      <translation>No hay ninguna imagen normal de {product!r} con la que alinear las piezas.</translation>
    </message>
    <message>
      <source>There is no product to train; name at least one folder of images of good parts.</source>
      <translation>No hay ningún producto que entrenar; indique al menos una carpeta con imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>These weights are being fetched or added by another program just now ({path}). Nothing was changed. Wait until it is done.</source>
      <translation>Otro programa está descargando o añadiendo estos pesos en este momento ({path}). No se ha cambiado nada. Espere a que termine.</translation>
    </message>
    <message>
      <source>This CPU does not compute in bfloat16; use another engine.</source>
      <translation>Esta CPU no calcula en bfloat16; use otro motor.</translation>
    </message>
    <message>
      <source>This backbone does not offer intermediate features; choose another timm backbone.</source>
      <translation>Esta red base no ofrece características intermedias; elija otra red base de timm.</translation>
    </message>
    <message>
      <source>This backbone has no stage at stride {fine_stride}, which matching with prompts needs; choose another one.</source>
      <translation>Esta red base no tiene ninguna etapa con paso {fine_stride}, necesaria para comparar con guías; elija otra.</translation>
    </message>
    <message>
      <source>This edition of the program does not have it: use the workstation edition, or install the package with torch (pip install onenip-inspector).</source>
      <translation>Esta edición del programa no lo tiene: use la edición de estación de trabajo, o instale el paquete con torch (pip install onenip-inspector).</translation>
    </message>
    <message>
      <source>Too much of its picture lies beyond its edge once the part is put back as in the reference.</source>
      <translation>Demasiada parte de su imagen queda más allá del borde cuando la pieza se recoloca como en la referencia.</translation>
    </message>
    <message>
      <source>Too much of the inspected area of the part lies beyond its edge once the part is put back as in the reference.</source>
      <translation>Demasiada parte del área inspeccionada de la pieza queda más allá del borde cuando la pieza se recoloca como en la referencia.</translation>
    </message>
    <message>
      <source>Training needs about {needed} MB on the disk of {folder}, but only {free} MB are left. Nothing was written; free some space or choose another folder.</source>
      <translation>El entrenamiento necesita unos {needed} MB en el disco de {folder}, pero solo quedan {free} MB. No se ha escrito nada; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the gradient is not a number, though the loss is. The weights are as they were before that step, and the last checkpoint was kept. Try a smaller learning rate.</source>
      <translation>El entrenamiento se detuvo en el paso {step}: el gradiente no es un número, aunque la pérdida sí. Los pesos están como antes de ese paso, y se ha conservado el último punto de control. Pruebe con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the loss is not a number ({losses}). The checkpoint before it was kept. Try a smaller learning rate, or look for broken images among the newest ones.</source>
      <translation>El entrenamiento se detuvo en el paso {step}: la pérdida no es un número ({losses}). Se ha conservado el punto de control anterior. Pruebe con una tasa de aprendizaje menor, o busque imágenes dañadas entre las más recientes.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the weights are no longer numbers. The checkpoint before was kept. Try a smaller learning rate.</source>
      <translation>El entrenamiento se detuvo en el paso {step}: los pesos ya no son números. Se ha conservado el punto de control anterior. Pruebe con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <source>Two normal images are needed to calibrate on; add images of good parts.</source>
      <translation>Para calibrar hacen falta dos imágenes normales; añada imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>Two products have the same name: {names}. Rename one of them.</source>
      <translation>Dos productos tienen el mismo nombre: {names}. Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
      <source>Unknown preset {name!r}; there are: {presets}.</source>
      <translation>Preajuste {name!r} desconocido; existen: {presets}.</translation>
    </message>
    <message>
      <source>Unpack the model file again.</source>
      <translation>Desempaquete de nuevo el archivo de modelo.</translation>
    </message>
    <message>
      <source>What came from {url} is not what it should be: its SHA-256 is {found}, and by {by} it should be {expected}. It was removed, nothing was kept. Fetch again; if it differs again, do not use that hub.</source>
      <translation>Lo que llegó de {url} no es lo que debería ser: su SHA-256 es {found}, y según {by} debería ser {expected}. Se ha quitado; no se ha guardado nada. Descargue de nuevo; si vuelve a diferir, no use ese repositorio.</translation>
    </message>
    <message>
      <source>What erases is of no kind of defect; got {kind!r}.</source>
      <translation>Lo que borra no tiene tipo de defecto; se recibió {kind!r}.</translation>
    </message>
    <message>
      <source>What has come ({size:.1f} MB) is kept; another fetch goes on from there.</source>
      <translation>Lo que ha llegado ({size:.1f} MB) se conserva; otra descarga continúa desde ahí.</translation>
    </message>
    <message>
      <source>What is written down about the weights of {name} cannot be read: {path} ({error}). The weights are not touched. Remove that file and fetch or add the weights again: `onenip backbones fetch {name}`.</source>
      <translation>Lo anotado sobre los pesos de {name} no se puede leer: {path} ({error}). Los pesos no se tocan. Quite ese archivo y descargue o añada los pesos de nuevo: `onenip backbones fetch {name}`.</translation>
    </message>
    <message>
      <source>What the first process prepared in {folder} cannot be read: {error}.</source>
      <translation>Lo que preparó el primer proceso en {folder} no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>Windows reserves it for a device</source>
      <translation>Windows lo reserva para un dispositivo</translation>
    </message>
    <message>
      <source>Without torch a model computes on the CPU, not on {device}; choose auto or cpu. {no_torch}</source>
      <translation>Sin torch un modelo calcula en la CPU, no en {device}; elija auto o cpu. {no_torch}</translation>
    </message>
    <message>
      <source>a BMP of 2 bits</source>
      <translation>un BMP de 2 bits</translation>
    </message>
    <message>
      <source>a BMP of OS/2 with a short header</source>
      <translation>un BMP de OS/2 con cabecera corta</translation>
    </message>
    <message>
      <source>a BMP that is packed as {packed}</source>
      <translation>un BMP comprimido como {packed}</translation>
    </message>
    <message>
      <source>a JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>a JPEG of several resolutions</source>
      <translation>un JPEG de varias resoluciones</translation>
    </message>
    <message>
      <source>a JPEG of {bits} bits</source>
      <translation>un JPEG de {bits} bits</translation>
    </message>
    <message>
      <source>a JPEG of {channels} channels</source>
      <translation>un JPEG de {channels} canales</translation>
    </message>
    <message>
      <source>a PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>a PNG that Xcode made for iOS</source>
      <translation>un PNG que Xcode creó para iOS</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>un dispositivo</translation>
    </message>
    <message>
      <source>a fax</source>
      <translation>fax</translation>
    </message>
    <message>
      <source>a file has a negative size</source>
      <translation>un archivo tiene un tamaño negativo</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <source>a map differs by {largest:.2g} from torch's; {allowed} is allowed</source>
      <translation>un mapa difiere en {largest:.2g} del de torch; se admite {allowed}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>una tubería con nombre</translation>
    </message>
    <message>
      <source>a picture is refused by one of it and torch, and judged by the other</source>
      <translation>una imagen es rechazada por uno de los dos (el motor o torch) y juzgada por el otro</translation>
    </message>
    <message>
      <source>a prompt is not the image that it should be</source>
      <translation>una imagen guía no es la imagen que debería ser</translation>
    </message>
    <message>
      <source>a raw Bayer pattern</source>
      <translation>un patrón Bayer sin procesar</translation>
    </message>
    <message>
      <source>a score differs by {score:.2g} from torch's; {allowed} is allowed</source>
      <translation>una puntuación difiere en {score:.2g} de la de torch; se admite {allowed}</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>un socket</translation>
    </message>
    <message>
      <source>a transparency mask</source>
      <translation>una máscara de transparencia</translation>
    </message>
    <message>
      <source>a verdict differs from torch's</source>
      <translation>un veredicto difiere del de torch</translation>
    </message>
    <message>
      <source>channels of different sizes</source>
      <translation>canales de distinto tamaño</translation>
    </message>
    <message>
      <source>colours of the kind {kind}</source>
      <translation>colores del tipo {kind}</translation>
    </message>
    <message>
      <source>colours other than grey and RGB</source>
      <translation>colores distintos de gris y RGB</translation>
    </message>
    <message>
      <source>decoding failed ({error})</source>
      <translation>la decodificación ha fallado ({error})</translation>
    </message>
    <message>
      <source>fetch them (`onenip backbones fetch {name}`)</source>
      <translation>descárguelos (`onenip backbones fetch {name}`)</translation>
    </message>
    <message>
      <source>get them on a computer with internet access</source>
      <translation>obténgalos en un equipo con acceso a internet</translation>
    </message>
    <message>
      <source>has the shape {found} instead of {wanted}</source>
      <translation>tiene la forma {found} en lugar de {wanted}</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>is {limit:g}; it may be from {lowest:g} to {highest:g}</source>
      <translation>es {limit:g}; puede ir de {lowest:g} a {highest:g}</translation>
    </message>
    <message>
      <source>it announces {width} × {height} pixels but holds others</source>
      <translation>anuncia {width} × {height} píxeles, pero contiene otros</translation>
    </message>
    <message>
      <source>it does not begin as a .safetensors file does</source>
      <translation>no empieza como un archivo .safetensors</translation>
    </message>
    <message>
      <source>it does not begin with its description</source>
      <translation>no empieza por su descripción</translation>
    </message>
    <message>
      <source>it does not hold what its description says</source>
      <translation>no contiene lo que dice su descripción</translation>
    </message>
    <message>
      <source>it does not say how its channels are arranged</source>
      <translation>no indica cómo están dispuestos sus canales</translation>
    </message>
    <message>
      <source>it does not say which exports it holds</source>
      <translation>no indica qué exportaciones contiene</translation>
    </message>
    <message>
      <source>it does not tell whether 0 is black or white</source>
      <translation>no indica si el 0 es negro o blanco</translation>
    </message>
    <message>
      <source>it fails with {kind}: {error}</source>
      <translation>falla con {kind}: {error}</translation>
    </message>
    <message>
      <source>it gives values that are not numbers</source>
      <translation>da valores que no son números</translation>
    </message>
    <message>
      <source>it has {name} characters and at most {most} fit</source>
      <translation>tiene {name} caracteres y caben como máximo {most}</translation>
    </message>
    <message>
      <source>it has {size} bytes, and its tensors end at {end}</source>
      <translation>tiene {size} bytes, y sus tensores terminan en {end}</translation>
    </message>
    <message>
      <source>it holds a file whose name is not one of this program's</source>
      <translation>contiene un archivo cuyo nombre no es de los de este programa</translation>
    </message>
    <message>
      <source>it holds a slash or backslash, which separate folders</source>
      <translation>contiene una barra o una barra inversa, que separan carpetas</translation>
    </message>
    <message>
      <source>it holds a stack of {count} pictures, and it is not known which one is meant</source>
      <translation>contiene una pila de {count} imágenes, y no se sabe a cuál se refiere</translation>
    </message>
    <message>
      <source>it holds control characters</source>
      <translation>contiene caracteres de control</translation>
    </message>
    <message>
      <source>it holds invisible characters that change the direction of writing</source>
      <translation>contiene caracteres invisibles que cambian la dirección de escritura</translation>
    </message>
    <message>
      <source>it holds two files of one name</source>
      <translation>contiene dos archivos con el mismo nombre</translation>
    </message>
    <message>
      <source>it holds {foreign!r}, which is nothing that belongs into a model file</source>
      <translation>contiene {foreign!r}, que no corresponde a un archivo de modelo</translation>
    </message>
    <message>
      <source>it holds {samples} channels, and it is not known which of them are colours</source>
      <translation>contiene {samples} canales, y no se sabe cuáles de ellos son colores</translation>
    </message>
    <message>
      <source>it is compressed as a fax, whose damages show as other pixels and are not noticed</source>
      <translation>está comprimida como fax, cuyos daños aparecen como otros píxeles y pasan inadvertidos</translation>
    </message>
    <message>
      <source>it is compressed in a way that is not read ({compression})</source>
      <translation>está comprimida de una forma que no se lee ({compression})</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>no es un archivo normal</translation>
    </message>
    <message>
      <source>it starts or ends with a dot or holds two in a row</source>
      <translation>empieza o termina con un punto o contiene dos seguidos</translation>
    </message>
    <message>
      <source>it stores differences, which readers ignore where it is compressed so ({compression})</source>
      <translation>guarda diferencias, que los lectores ignoran cuando está comprimida así ({compression})</translation>
    </message>
    <message>
      <source>it stores inks other than cyan, magenta, yellow and black, which are not read</source>
      <translation>guarda tintas distintas de cian, magenta, amarillo y negro, que no se leen</translation>
    </message>
    <message>
      <source>it stores {colours}, which are not read</source>
      <translation>guarda {colours}, que no se leen</translation>
    </message>
    <message>
      <source>it stores {numbers}, whose range is not known; 8 or 16 bits are read</source>
      <translation>guarda {numbers}, cuyo rango no se conoce; se leen 8 o 16 bits</translation>
    </message>
    <message>
      <source>its channels have different depths ({bits} bits)</source>
      <translation>sus canales tienen profundidades distintas ({bits} bits)</translation>
    </message>
    <message>
      <source>its checksum is wrong, so some bytes have changed since it was written</source>
      <translation>su suma de comprobación no coincide, así que algunos bytes han cambiado desde que se escribió</translation>
    </message>
    <message>
      <source>its description is larger than any that this program writes</source>
      <translation>su descripción es mayor que cualquiera que escriba este programa</translation>
    </message>
    <message>
      <source>its end is missing, as if copying it had been cut short</source>
      <translation>le falta el final, como si la copia se hubiera interrumpido</translation>
    </message>
    <message>
      <source>its header is none that a BMP has</source>
      <translation>su cabecera no es la de un BMP</translation>
    </message>
    <message>
      <source>its list of files is damaged</source>
      <translation>su lista de archivos está dañada</translation>
    </message>
    <message>
      <source>its list of files is not as this program writes it</source>
      <translation>su lista de archivos no es como la escribe este programa</translation>
    </message>
    <message>
      <source>its list of files is not that of its products and exports</source>
      <translation>su lista de archivos no es la de sus productos y exportaciones</translation>
    </message>
    <message>
      <source>its palette lacks colours that the picture uses</source>
      <translation>a su paleta le faltan colores que la imagen usa</translation>
    </message>
    <message>
      <source>its parts do not add up to its size</source>
      <translation>sus partes no suman su tamaño</translation>
    </message>
    <message>
      <source>its products have no names of their own</source>
      <translation>sus productos no tienen nombres propios</translation>
    </message>
    <message>
      <source>its prompts are not called as this program calls them</source>
      <translation>sus imágenes guía no se llaman como las llama este programa</translation>
    </message>
    <message>
      <source>its runs of pixels leave some of them open</source>
      <translation>sus secuencias de píxeles dejan algunos sin definir</translation>
    </message>
    <message>
      <source>its samples are laid out as {axes}, which is not read</source>
      <translation>sus muestras están dispuestas como {axes}, lo que no se lee</translation>
    </message>
    <message>
      <source>its tensors do not lie one behind the other</source>
      <translation>sus tensores no están uno detrás de otro</translation>
    </message>
    <message>
      <source>its {format} data cannot be decoded</source>
      <translation>sus datos {format} no se pueden decodificar</translation>
    </message>
    <message>
      <source>logarithmic colours</source>
      <translation>colores logarítmicos</translation>
    </message>
    <message>
      <source>logarithmic luminance</source>
      <translation>luminancia logarítmica</translation>
    </message>
    <message>
      <source>no verdict differs</source>
      <translation>ningún veredicto difiere</translation>
    </message>
    <message>
      <source>one cannot be read and does not train: {damage}</source>
      <translation>una no se puede leer y no entrena: {damage}</translation>
    </message>
    <message>
      <source>one of its JPEG strips ends too early</source>
      <translation>una de sus tiras JPEG termina demasiado pronto</translation>
    </message>
    <message>
      <source>one of its JPEG strips has another size than its place</source>
      <translation>una de sus tiras JPEG tiene otro tamaño que su lugar</translation>
    </message>
    <message>
      <source>one of its JPEG strips is damaged ({oddity})</source>
      <translation>una de sus tiras JPEG está dañada ({oddity})</translation>
    </message>
    <message>
      <source>one of its strips holds codes that cannot be</source>
      <translation>una de sus tiras contiene códigos imposibles</translation>
    </message>
    <message>
      <source>one only shows what another one shows, and counts no second time</source>
      <translation>una solo muestra lo mismo que otra y no cuenta por segunda vez</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>polígono</translation>
    </message>
    <message>
      <source>raw sensor values</source>
      <translation>valores del sensor sin procesar</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>rectángulo</translation>
    </message>
    <message>
      <source>score within {score:.2g}, map within {map:.2g}, {verdicts}</source>
      <translation>puntuación a menos de {score:.2g}, mapa a menos de {map:.2g}, {verdicts}</translation>
    </message>
    <message>
      <source>several pictures in one file, or a comment where the pixels begin</source>
      <translation>varias imágenes en un archivo, o un comentario donde empiezan los píxeles</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>otra cosa</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>trazo de pincel</translation>
    </message>
    <message>
      <source>the checksum of {member!r} does not match</source>
      <translation>la suma de comprobación de {member!r} no coincide</translation>
    </message>
    <message>
      <source>the file ends too early (it was cut off while it was written or copied)</source>
      <translation>el archivo termina demasiado pronto (se cortó al escribirlo o copiarlo)</translation>
    </message>
    <message>
      <source>the file was taken from this hub</source>
      <translation>el archivo se ha retirado de este repositorio</translation>
    </message>
    <message>
      <source>the hub does not allow it: its licence may have to be accepted there first</source>
      <translation>el repositorio no lo permite: quizá haya que aceptar antes allí su licencia</translation>
    </message>
    <message>
      <source>the hub has another file now</source>
      <translation>el repositorio tiene ahora otro archivo</translation>
    </message>
    <message>
      <source>the hub wants you to log in, which this program never does</source>
      <translation>el repositorio pide iniciar sesión, cosa que este programa nunca hace</translation>
    </message>
    <message>
      <source>the parts of its picture do not make up the size that it announces</source>
      <translation>las partes de su imagen no suman el tamaño que anuncia</translation>
    </message>
    <message>
      <source>the proxy wants you to log in (name and password belong into HTTPS_PROXY)</source>
      <translation>el proxy pide iniciar sesión (el nombre y la contraseña van en HTTPS_PROXY)</translation>
    </message>
    <message>
      <source>the server answered {status}</source>
      <translation>el servidor respondió {status}</translation>
    </message>
    <message>
      <source>the server has fewer bytes than lie here</source>
      <translation>el servidor tiene menos bytes que los que hay aquí</translation>
    </message>
    <message>
      <source>the server refuses</source>
      <translation>el servidor lo rechaza</translation>
    </message>
    <message>
      <source>the server sends another part than was asked for ({part})</source>
      <translation>el servidor envía otra parte que la pedida ({part})</translation>
    </message>
    <message>
      <source>the sizes of its tiles or channels cannot be true</source>
      <translation>los tamaños de sus teselas o canales no pueden ser ciertos</translation>
    </message>
    <message>
      <source>the verdict of a good part could differ from torch's</source>
      <translation>el veredicto de una pieza buena podría diferir del de torch</translation>
    </message>
    <message>
      <source>the verdicts of {at_risk} good parts could differ from torch's</source>
      <translation>los veredictos de {at_risk} piezas buenas podrían diferir de los de torch</translation>
    </message>
    <message>
      <source>there is no such file on this hub</source>
      <translation>no existe ese archivo en este repositorio</translation>
    </message>
    <message>
      <source>this engine was not checked at export</source>
      <translation>este motor no se comprobó al exportar</translation>
    </message>
    <message>
      <source>timm {version} cannot build the backbone {name!r}: {error}</source>
      <translation>timm {version} no puede construir la red base {name!r}: {error}</translation>
    </message>
    <message>
      <source>what this program knows of them</source>
      <translation>lo que este programa sabe de ellos</translation>
    </message>
    <message>
      <source>what was written down when they were first fetched</source>
      <translation>lo que se anotó cuando se descargaron por primera vez</translation>
    </message>
    <message>
      <source>what {url} itself says</source>
      <translation>lo que indica el propio {url}</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>Se aconseja que entrenen {advised} o más.</translation>
    </message>
    <message>
      <source>{bits}-bit floating-point numbers</source>
      <translation>números de coma flotante de {bits} bits</translation>
    </message>
    <message>
      <source>{bits}-bit numbers</source>
      <translation>números de {bits} bits</translation>
    </message>
    <message>
      <source>{bits}-bit numbers of the kind {kind}</source>
      <translation>números de {bits} bits del tipo {kind}</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign</source>
      <translation>números de {bits} bits con signo</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign, whose range is not known</source>
      <translation>números de {bits} bits con signo, cuyo rango no se conoce</translation>
    </message>
    <message>
      <source>{bits}-bit numbers, whose range is not known</source>
      <translation>números de {bits} bits, cuyo rango no se conoce</translation>
    </message>
    <message>
      <source>{copies} only show what another one shows, and count no second time</source>
      <translation>{copies} solo muestran lo mismo que otra y no cuentan por segunda vez</translation>
    </message>
    <message>
      <source>{count} cannot be read and do not train: {damage}</source>
      <translation>{count} no se pueden leer y no entrenan: {damage}</translation>
    </message>
    <message>
      <source>{count} channels, and it is not known which of them are colours</source>
      <translation>{count} canales, y no se sabe cuáles de ellos son colores</translation>
    </message>
    <message>
      <source>{count} of its normal images could not be aligned and do not train. {image}: {reason}</source>
      <translation>{count} de sus imágenes normales no se han podido alinear y no entrenan. {image}: {reason}</translation>
    </message>
    <message>
      <source>{count} verdict differs</source>
      <translation>{count} veredicto difiere</translation>
    </message>
    <message>
      <source>{count} verdicts differ</source>
      <translation>{count} veredictos difieren</translation>
    </message>
    <message>
      <source>{done} of {size} bytes came</source>
      <translation>llegaron {done} de {size} bytes</translation>
    </message>
    <message>
      <source>{engine} does not compute exported models.</source>
      <translation>{engine} no calcula modelos exportados.</translation>
    </message>
    <message>
      <source>{engine} may not judge with {folder}: {reason}. Use {right}.</source>
      <translation>{engine} no puede juzgar con {folder}: {reason}. Use {right}.</translation>
    </message>
    <message>
      <source>{engine}: not used: {error}</source>
      <translation>{engine}: no se usa: {error}</translation>
    </message>
    <message>
      <source>{engine}: {error}</source>
      <translation>{engine}: {error}</translation>
    </message>
    <message>
      <source>{engine}: {figures}</source>
      <translation>{engine}: {figures}</translation>
    </message>
    <message>
      <source>{engine}: {figures}; not used: {reason}</source>
      <translation>{engine}: {figures}; no se usa: {reason}</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {why}. What was kept before is unchanged. Free some space or see that you may write there.</source>
      <translation>{file} no se ha podido copiar a {folder}: {why}. Lo guardado antes no ha cambiado. Libere espacio o asegúrese de poder escribir allí.</translation>
    </message>
    <message>
      <source>{file} is no weights file: its name must end in {suffixes}.</source>
      <translation>{file} no es un archivo de pesos: su nombre debe terminar en {suffixes}.</translation>
    </message>
    <message>
      <source>{flips} verdicts differ from torch's</source>
      <translation>{flips} veredictos difieren de los de torch</translation>
    </message>
    <message>
      <source>{folder} exists already. It was left as it is; name a new folder.</source>
      <translation>{folder} ya existe. Se ha dejado como estaba; indique una carpeta nueva.</translation>
    </message>
    <message>
      <source>{folder} has no room: {name} takes {needed:.0f} MB unpacked, and {free:.0f} MB are free. Nothing was changed. Free some space or choose another folder.</source>
      <translation>{folder} no tiene sitio: {name} ocupa {needed:.0f} MB desempaquetado, y hay {free:.0f} MB libres. No se ha cambiado nada. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{folder} has {free:.0f} MB free, and {needed:.0f} MB are needed. Nothing was fetched; what had come before is kept. Free some space, then fetch again.</source>
      <translation>{folder} tiene {free:.0f} MB libres, y hacen falta {needed:.0f} MB. No se ha descargado nada; lo que había llegado antes se conserva. Libere espacio y descargue de nuevo.</translation>
    </message>
    <message>
      <source>{folder} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{folder} ya contiene un modelo terminado. Se ha dejado como estaba; elija otra carpeta.</translation>
    </message>
    <message>
      <source>{folder} holds the manifest of another model. Export the model again.</source>
      <translation>{folder} contiene el manifiesto de otro modelo. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
      <source>{folder} is an exported model, which computes on the CPU; use the model folder for {device}.</source>
      <translation>{folder} es un modelo exportado, que calcula en la CPU; use la carpeta del modelo para {device}.</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {name} is missing. Copy the whole folder again.</source>
      <translation>{folder} está incompleta: falta {name}. Copie de nuevo toda la carpeta.</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {tensors_name} is missing. Copy the whole folder again.</source>
      <translation>{folder} está incompleta: falta {tensors_name}. Copie de nuevo toda la carpeta.</translation>
    </message>
    <message>
      <source>{folder} is no complete exported model: {error}. Export the model again.</source>
      <translation>{folder} no es un modelo exportado completo: {error}. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing.</source>
      <translation>{folder} no es un modelo terminado: falta {manifest_name}.</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing. It holds an unfinished training run, which can be resumed.</source>
      <translation>{folder} no es un modelo terminado: falta {manifest_name}. Contiene un entrenamiento sin terminar, que se puede reanudar.</translation>
    </message>
    <message>
      <source>{folder} is not empty. It was left as it is; choose another folder.</source>
      <translation>{folder} no está vacía. Se ha dejado como estaba; elija otra carpeta.</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack or export the model again.</source>
      <translation>{folder} es la exportación de otro modelo. Desempaquete o exporte de nuevo el modelo.</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack the model file again.</source>
      <translation>{folder} es la exportación de otro modelo. Desempaquete de nuevo el archivo de modelo.</translation>
    </message>
    <message>
      <source>{folder} was exported for {right}; {engine} cannot use it.</source>
      <translation>{folder} se exportó para {right}; {engine} no puede usarlo.</translation>
    </message>
    <message>
      <source>{has} At least {min_normals} are needed to train and to calibrate a limit, and {advised_normals} or more are advised: add images of good parts.</source>
      <translation>{has} Hacen falta al menos {min_normals} para entrenar y calibrar un límite, y se aconsejan {advised_normals} o más: añada imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>{held_out} normal images are held out by choice; {training} train.</source>
      <translation>{held_out} imágenes normales están reservadas a propósito; entrenan {training}.</translation>
    </message>
    <message>
      <source>{hub!r} is no address of a model hub, such as {example}.</source>
      <translation>{hub!r} no es una dirección de un repositorio de modelos, como {example}.</translation>
    </message>
    <message>
      <source>{lost} of its prompts are among those held out, and guide nothing.</source>
      <translation>{lost} de sus imágenes guía están entre las reservadas y no guían nada.</translation>
    </message>
    <message>
      <source>{member!r} is cut off</source>
      <translation>{member!r} está cortado</translation>
    </message>
    <message>
      <source>{member!r} is described in two ways</source>
      <translation>{member!r} se describe de dos maneras</translation>
    </message>
    <message>
      <source>{missing!r} is missing</source>
      <translation>falta {missing!r}</translation>
    </message>
    <message>
      <source>{model_folder} carries no export that {engine} computes. {how_to_carry}</source>
      <translation>{model_folder} no lleva ninguna exportación que {engine} pueda calcular. {how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, and only torch can make them, which this edition of the program does not have. The model is unchanged: pack it with the workstation edition.</source>
      <translation>{model_folder} no lleva exportaciones, y solo torch puede crearlas, que esta edición del programa no incluye. El modelo no ha cambiado: empaquételo con la edición de estación de trabajo.</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, so only torch can compute it. {no_torch} {how_to_carry}</source>
      <translation>{model_folder} no lleva exportaciones, así que solo torch puede calcularlo. {no_torch} {how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} is a trained model, which torch computes. Export it first to use {engine}: onenip export.</source>
      <translation>{model_folder} es un modelo entrenado, que calcula torch. Expórtelo antes para usar {engine}: onenip export.</translation>
    </message>
    <message>
      <source>{name!r} is a link or something else that is no plain file</source>
      <translation>{name!r} es un enlace u otra cosa que no es un archivo normal</translation>
    </message>
    <message>
      <source>{name!r} is compressed, which model files never are</source>
      <translation>{name!r} está comprimido, cosa que los archivos de modelo nunca están</translation>
    </message>
    <message>
      <source>{name!r} is encrypted</source>
      <translation>{name!r} está cifrado</translation>
    </message>
    <message>
      <source>{name!r} is no name of a backbone of timm, such as vit_small_patch14_reg4_dinov2.lvd142m.</source>
      <translation>{name!r} no es el nombre de una red base de timm, como vit_small_patch14_reg4_dinov2.lvd142m.</translation>
    </message>
    <message>
      <source>{name!r} is none of the recommended backbones; there are: {names}. Weights of another one are taken from a file: `onenip backbones add FILE --name NAME`.</source>
      <translation>{name!r} no es ninguna de las redes base recomendadas; existen: {names}. Los pesos de otra se toman de un archivo: `onenip backbones add FILE --name NAME`.</translation>
    </message>
    <message>
      <source>{name} ({score:.2f})</source>
      <translation>{name} ({score:.2f})</translation>
    </message>
    <message>
      <source>{name} is not an image that can be read. Supported are {formats}; convert it to one of them.</source>
      <translation>{name} no es una imagen que se pueda leer. Se admiten {formats}; conviértala a uno de ellos.</translation>
    </message>
    <message>
      <source>{objection} {kept} Train the model again with the product renamed.</source>
      <translation>{objection} {kept} Cambie el nombre del producto y entrene el modelo de nuevo.</translation>
    </message>
    <message>
      <source>{out} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{out} ya contiene un modelo terminado. Se ha dejado como estaba; elija otra carpeta.</translation>
    </message>
    <message>
      <source>{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder.</source>
      <translation>{out} contiene un entrenamiento sin terminar. Se ha dejado como estaba: continúelo (--resume) o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{path} belongs to another model, so its limits do not count here. {again}</source>
      <translation>{path} pertenece a otro modelo, así que sus límites no valen aquí. {again}</translation>
    </message>
    <message>
      <source>{path} belongs to another model. {again}</source>
      <translation>{path} pertenece a otro modelo. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
      <translation>{path} no se puede abrir: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{path} cannot be packed: {reason}. {kept}</source>
      <translation>{path} no se puede empaquetar: {reason}. {kept}</translation>
    </message>
    <message>
      <source>{path} cannot be read as the description of an exported model: {error}.</source>
      <translation>{path} no se puede leer como descripción de un modelo exportado: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read as what torch said of this model: {error}. {again}</source>
      <translation>{path} no se puede leer como lo que torch dijo de este modelo: {error}. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path} no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. Nothing was changed.</source>
      <translation>{path} no se puede leer: {why}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. {again}</source>
      <translation>{path} no se puede leer: {why}. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {objection} {nothing_changed}</source>
      <translation>{path} no se puede usar: {objection} {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {text} Nothing was changed.</source>
      <translation>{path} no se puede usar: {text} No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{path} changed while it was packed. {kept} Pack again.</source>
      <translation>{path} cambió mientras se empaquetaba. {kept} Empaquete de nuevo.</translation>
    </message>
    <message>
      <source>{path} contradicts itself: {objection}. {nothing_changed}</source>
      <translation>{path} se contradice: {objection}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} could not be unpacked to {folder}: {why}. The file is unchanged and nothing was left behind. {advice}</source>
      <translation>{path} no se ha podido desempaquetar en {folder}: {why}. El archivo no ha cambiado y no ha quedado nada a medias. {advice}</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Export the model again.</source>
      <translation>{path} no concuerda con su manifiesto: {error}. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Restore the original folder.</source>
      <translation>{path} no concuerda con su manifiesto: {error}. Restaure la carpeta original.</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {why}. The file is damaged or was replaced; nothing else was touched. Restore the original folder, add the model file again, or use another model.</source>
      <translation>{path} no concuerda con su manifiesto: {why}. El archivo está dañado o se ha sustituido; no se ha tocado nada más. Restaure la carpeta original, añada de nuevo el archivo de modelo o use otro modelo.</translation>
    </message>
    <message>
      <source>{path} does not hold the prompts that its manifest names. Restore the original folder.</source>
      <translation>{path} no contiene las imágenes guía que indica su manifiesto. Restaure la carpeta original.</translation>
    </message>
    <message>
      <source>{path} does not list the products that its model knows. {nothing_changed}</source>
      <translation>{path} no enumera los productos que conoce su modelo. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} has {found} bytes instead of {size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path} tiene {found} bytes en lugar de {size}: está truncado o se ha sustituido. Copie de nuevo toda la carpeta.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes instead of {manifest_size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path} tiene {size} bytes en lugar de {manifest_size}: está truncado o se ha sustituido. Copie de nuevo toda la carpeta.</translation>
    </message>
    <message>
      <source>{path} holds parts of several models. {nothing_changed}</source>
      <translation>{path} contiene partes de varios modelos. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} holds the tensors of another model. {nothing_changed}</source>
      <translation>{path} contiene los tensores de otro modelo. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is a model folder already, no model file. Nothing was changed: use it as it is.</source>
      <translation>{path} ya es una carpeta de modelo, no un archivo de modelo. No se ha cambiado nada: úsela tal como está.</translation>
    </message>
    <message>
      <source>{path} is a zip of a model folder, no model file. Nothing was changed: unzip it and use the folder, or pack the folder with this program.</source>
      <translation>{path} es un zip de una carpeta de modelo, no un archivo de modelo. No se ha cambiado nada: descomprímalo y use la carpeta, o empaquete la carpeta con este programa.</translation>
    </message>
    <message>
      <source>{path} is a zip of another program, no model file. Nothing was changed.</source>
      <translation>{path} es un zip de otro programa, no un archivo de modelo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{path} is about other weights than those of {name}. Remove that file, then fetch them again.</source>
      <translation>{path} trata de otros pesos que los de {name}. Quite ese archivo y descárguelos de nuevo.</translation>
    </message>
    <message>
      <source>{path} is damaged or was altered: {error}. {nothing_changed}</source>
      <translation>{path} está dañado o se ha alterado: {error}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description cannot be read. {nothing_changed}</source>
      <translation>{path} está dañado: su descripción no se puede leer. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description is incomplete ({error}). {nothing_changed}</source>
      <translation>{path} está dañado: su descripción está incompleta ({error}). {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: {error}. {nothing_changed}</source>
      <translation>{path} está dañado: {error}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is no file. Nothing was changed: name a model file, which ends in .onenip.</source>
      <translation>{path} no es un archivo. No se ha cambiado nada: indique un archivo de modelo, que termina en .onenip.</translation>
    </message>
    <message>
      <source>{path} is no image that this program reads, so it cannot travel as a prompt. {kept}</source>
      <translation>{path} no es una imagen que este programa lea, así que no puede viajar como imagen guía. {kept}</translation>
    </message>
    <message>
      <source>{path} is no model file: it does not begin like one. Nothing was changed: choose a file that was packed by this program, or copy it again.</source>
      <translation>{path} no es un archivo de modelo: no empieza como uno. No se ha cambiado nada: elija un archivo empaquetado por este programa, o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{path} is not an anomaly map: a grey PNG with 16 bits was expected.</source>
      <translation>{path} no es un mapa de anomalías: se esperaba un PNG en gris de 16 bits.</translation>
    </message>
    <message>
      <source>{path} is not what was trained: its hash or size does not match. Nothing was packed. Restore the original folder {model_folder}.</source>
      <translation>{path} no es lo que se entrenó: su hash o su tamaño no coincide. No se ha empaquetado nada. Restaure la carpeta original {model_folder}.</translation>
    </message>
    <message>
      <source>{path} is too large for an inspected area, which has a few kilobytes.</source>
      <translation>{path} es demasiado grande para un área inspeccionada, que ocupa unos pocos kilobytes.</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of its description does not match. {nothing_changed}</source>
      <translation>{path} se alteró después de empaquetarse: el hash de su descripción no coincide. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of {member!r} does not match. {nothing_changed}</source>
      <translation>{path} se alteró después de empaquetarse: el hash de {member!r} no coincide. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was written: its hash does not match. Export again.</source>
      <translation>{path} se alteró después de escribirse: su hash no coincide. Exporte de nuevo.</translation>
    </message>
    <message>
      <source>{path} was altered after the export: its hash does not match. Export the model again.</source>
      <translation>{path} se alteró después de la exportación: su hash no coincide. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
      <source>{path} was altered after training: its hash does not match. Restore the original file.</source>
      <translation>{path} se alteró después del entrenamiento: su hash no coincide. Restaure el archivo original.</translation>
    </message>
    <message>
      <source>{path} was not opened: it is {kind}, no regular file. Name an image file.</source>
      <translation>{path} no se ha abierto: es {kind}, no un archivo normal. Indique un archivo de imagen.</translation>
    </message>
    <message>
      <source>{path} was unpacked and zipped again by another program, so that nothing vouches for it. Nothing was changed: use the original file, or pack the model again.</source>
      <translation>{path} fue desempaquetado y comprimido de nuevo por otro programa, así que nada responde por él. No se ha cambiado nada: use el archivo original, o empaquete de nuevo el modelo.</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {export_schema}). Nothing was touched: update this program, or export the model again.</source>
      <translation>{path} lo escribió una versión más reciente de este programa (esquema {schema}; esta versión lee hasta {export_schema}). No se ha tocado nada: actualice este programa o exporte el modelo de nuevo.</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {model_file_schema}). Nothing was changed: update this program, or pack the model with this version.</source>
      <translation>{path} lo escribió una versión más reciente de este programa (esquema {schema}; esta versión lee hasta {model_file_schema}). No se ha cambiado nada: actualice este programa, o empaquete el modelo con esta versión.</translation>
    </message>
    <message>
      <source>{product} is left out of the model. {reason}</source>
      <translation>{product} queda fuera del modelo. {reason}</translation>
    </message>
    <message>
      <source>{product}: its files with 16 bits a value use {levels:,} of 65,536 levels, so they are read by {bits} bits. A part with a higher value will not be checked; --value-bits names another range.</source>
      <translation>{product}: sus archivos con 16 bits por valor usan {levels:,} de 65 536 niveles, así que se leen con {bits} bits. Una pieza con un valor mayor no se comprobará; --value-bits indica otro rango.</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named} and {more} more. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}: el límite de {limit:.2f} rechazaría {count} de sus {parts} piezas buenas: {named} y {more} más. Mírelas: una pieza mala entre las buenas hace que el límite sea demasiado alto.</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named}. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}: el límite de {limit:.2f} rechazaría {count} de sus {parts} piezas buenas: {named}. Mírelas: una pieza mala entre las buenas hace que el límite sea demasiado alto.</translation>
    </message>
    <message>
      <source>{product}: {reason}</source>
      <translation>{product}: {reason}</translation>
    </message>
    <message>
      <source>{product}: {remark}</source>
      <translation>{product}: {remark}</translation>
    </message>
    <message>
      <source>{reasons} The model was not touched: add other images of good parts, or train a model on them.</source>
      <translation>{reasons} El modelo no se ha tocado: añada otras imágenes de piezas buenas, o entrene un modelo con ellas.</translation>
    </message>
    <message>
      <source>{reason} It was removed, nothing was kept.</source>
      <translation>{reason} Se ha quitado; no se ha guardado nada.</translation>
    </message>
    <message>
      <source>{refusals} pictures are refused by one of it and torch, and judged by the other</source>
      <translation>{refusals} imágenes son rechazadas por uno de los dos (el motor o torch) y juzgadas por el otro</translation>
    </message>
    <message>
      <source>{url} does not prove who it is: {why}. Nothing was fetched. A proxy that looks into encrypted traffic needs its certificate installed on this computer (SSL_CERT_FILE).</source>
      <translation>{url} no demuestra su identidad: {why}. No se ha descargado nada. Un proxy que examina el tráfico cifrado necesita su certificado instalado en este equipo (SSL_CERT_FILE).</translation>
    </message>
    <message>
      <source>{url} has {size:.1f} MB, and the weights of {backbone} have {megabytes} MB: it is something else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser.</source>
      <translation>{url} tiene {size:.1f} MB, y los pesos de {backbone} tienen {megabytes} MB: es otra cosa, quizá la página de un proxy. No se ha guardado nada. Mire la dirección en un navegador.</translation>
    </message>
    <message>
      <source>{url} leads to what is no address ({error}). Nothing was fetched.</source>
      <translation>{url} lleva a algo que no es una dirección ({error}). No se ha descargado nada.</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is no web server. Nothing was fetched.</source>
      <translation>{url} lleva a {newurl}, que no es un servidor web. No se ha descargado nada.</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is not encrypted. Nothing was fetched.</source>
      <translation>{url} lleva a {newurl}, que no está cifrado. No se ha descargado nada.</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server does not say how large the file is. Nothing was written. Fetch it with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url} no se ha descargado: el servidor no indica el tamaño del archivo. No se ha escrito nada. Descárguelo con un navegador y añádalo: `onenip backbones add FILE --name NAME`, o «De un archivo…» en la ventana.</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server sends more than the {size} bytes that it said. What had come was removed. Try another hub.</source>
      <translation>{url} no se ha descargado: el servidor envía más que los {size} bytes que anunció. Lo que había llegado se ha quitado. Pruebe con otro repositorio.</translation>
    </message>
    <message>
      <source>{url} was not fetched: {reason} (HTTP {status}). What was there before is unchanged. Fetch the file with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url} no se ha descargado: {reason} (HTTP {status}). Lo que había antes no ha cambiado. Descargue el archivo con un navegador y añádalo: `onenip backbones add FILE --name NAME`, o «De un archivo…» en la ventana.</translation>
    </message>
    <message>
      <source>{where} does not say how parts are aligned: {error}.</source>
      <translation>{where} no indica cómo se alinean las piezas: {error}.</translation>
    </message>
    <message>
      <source>{where} holds no inspected area: {error}. It looks like {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</source>
      <translation>{where} no contiene ningún área inspeccionada: {error}. Tiene este aspecto: {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</translation>
    </message>
    <message>
      <source>{where} holds no painted defects: {error}</source>
      <translation>{where} no contiene defectos pintados: {error}</translation>
    </message>
    <message>
      <source>{where} is incomplete: {error}.</source>
      <translation>{where} está incompleto: {error}.</translation>
    </message>
    <message>
      <source>{where} is not a model manifest: {error}.</source>
      <translation>{where} no es un manifiesto de modelo: {error}.</translation>
    </message>
    <message>
      <source>{where} says that the model was made at {made_at!r}, which is no usable time. The model was not touched: restore the original file.</source>
      <translation>{where} indica que el modelo se creó el {made_at!r}, que no es una fecha válida. El modelo no se ha tocado: restaure el archivo original.</translation>
    </message>
    <message>
      <source>{where} was altered after it was written: its hash does not match. Restore the original file.</source>
      <translation>{where} se alteró después de escribirse: su hash no coincide. Restaure el archivo original.</translation>
    </message>
    <message>
      <source>{where} was written by a newer version of this program (schema {schema}; this version reads up to {schema_version}). The model was not touched: update this program to use it.</source>
      <translation>{where} lo escribió una versión más reciente de este programa (esquema {schema}; esta versión lee hasta {schema_version}). El modelo no se ha tocado: actualice este programa para usarlo.</translation>
    </message>
    <message>
      <source>{where} was written by an older version of this program (schema {schema}; this version reads {oldest_schema} to {schema_version}). The model was not touched: use it with that version, or train again; the images are where they were.</source>
      <translation>{where} lo escribió una versión anterior de este programa (esquema {schema}; esta versión lee de {oldest_schema} a {schema_version}). El modelo no se ha tocado: úselo con esa versión o entrene de nuevo; las imágenes están donde estaban.</translation>
    </message>
    <message>
      <source>{where}: {error}</source>
      <translation>{where}: {error}</translation>
    </message>
    <message>
      <source>{why}: free some space, then start again. What was there before is unchanged. Could not write {path}.</source>
      <translation>{why}: libere espacio y empiece de nuevo. Lo que había antes no ha cambiado. No se ha podido escribir {path}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a product's name: {problem}. Choose another name.</source>
      <translation>«{name}» no puede ser el nombre de un producto: {problem}. Elija otro nombre.</translation>
    </message>
  </context>
  <context>
    <name>Correction</name>
    <message>
      <source>Corrected by a person; the model said {word}.</source>
      <translation>Corregida por una persona; el modelo dijo {word}.</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>This one is bad</source>
      <translation>Esta es mala</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Esta es buena</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDelegate</name>
    <message>
      <source>was {verdict}</source>
      <translation>era {verdict}</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>It is bad: NG</source>
      <translation>Es mala: NG</translation>
    </message>
    <message>
      <source>It is good: OK</source>
      <translation>Es buena: OK</translation>
    </message>
    <message>
      <source>Look at the part itself. Your verdict is kept in the batch together with its reason.</source>
      <translation>Mire la propia pieza. Su veredicto se guarda en la tanda junto con su motivo.</translation>
    </message>
    <message>
      <source>Part {number} was not checked</source>
      <translation>La pieza {number} no se comprobó</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason, for example: looked at under the lamp, no scratch</source>
      <translation>Motivo, por ejemplo: mirada bajo la lámpara, sin arañazo</translation>
    </message>
  </context>
  <context>
    <name>CountersPanel</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}, NG {ng}, no comprobadas {unknown}, rendimiento {share}</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>rendim.</translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <source>Precision and recall</source>
      <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
      <source>Precision and recall · average precision {area}</source>
      <translation>Precisión y exhaustividad · precisión media {area}</translation>
    </message>
    <message>
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <source>ROC · area {area}</source>
      <translation>ROC · área {area}</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>falsos rechazos</translation>
    </message>
    <message>
      <source>found (recall)</source>
      <translation>encontradas (exhaustividad)</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>precisión</translation>
    </message>
  </context>
  <context>
    <name>DayChoice</name>
    <message>
      <source>Any day</source>
      <translation>Cualquier día</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Desde … hasta …</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
  </context>
  <context>
    <name>DefectDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close without keeping what you painted?</source>
      <translation>¿Cerrar sin guardar lo pintado?</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>Defecto</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase makes it an eraser.</source>
      <translation>Con Borrar funciona como goma.</translation>
    </message>
    <message>
      <source>Go on painting</source>
      <translation>Seguir pintando</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Tecla: {key}</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
    <message>
      <source>Nothing is left of {kinds}: all of it was erased. Take its shapes away, or paint it again.</source>
      <translation>No queda nada de {kinds}: se borró todo. Quite sus formas o píntelo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing painted</source>
      <translation>Nada pintado</translation>
    </message>
    <message>
      <source>Painted defects of {product}</source>
      <translation>Defectos pintados de {product}</translation>
    </message>
    <message>
      <source>Picture with the painted defects</source>
      <translation>Imagen con los defectos pintados</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Quitar todo</translation>
    </message>
    <message>
      <source>Take all shapes of this part away</source>
      <translation>Quitar todas las formas de esta pieza</translation>
    </message>
    <message>
      <source>What was painted on this part cannot be read. It stays as it is until you paint anew.</source>
      <translation>Lo que se pintó en esta pieza no se puede leer. Queda como está hasta que lo pinte de nuevo.</translation>
    </message>
    <message>
      <source>What you painted since the window opened is lost. The parts keep the defects that they had.</source>
      <translation>Lo pintado desde que se abrió la ventana se pierde. Las piezas conservan los defectos que tenían.</translation>
    </message>
    <message>
      <source>{kind} {share}</source>
      <translation>{kind} {share}</translation>
    </message>
  </context>
  <context>
    <name>Demonstration</name>
    <message>
      <source>Mesh</source>
      <translation>Malla</translation>
    </message>
    <message>
      <source>Solar cell (mono)</source>
      <translation>Célula solar (mono)</translation>
    </message>
    <message>
      <source>Solar cell (poly)</source>
      <translation>Célula solar (poli)</translation>
    </message>
    <message>
      <source>Unseen parts</source>
      <translation>Piezas nuevas</translation>
    </message>
    <message>
      <source>Washer</source>
      <translation>Arandela</translation>
    </message>
  </context>
  <context>
    <name>DemonstrationBar</name>
    <message>
      <source>Products, pictures and parts in this window were made for the demonstration and lie in a workspace of its own. Your own workspace is in the other window; nothing in it is changed from here.</source>
      <translation>Los productos, las imágenes y las piezas de esta ventana se han hecho para la demostración y están en un espacio de trabajo aparte. Su propio espacio de trabajo está en la otra ventana; desde aquí no se cambia nada en él.</translation>
    </message>
  </context>
  <context>
    <name>DescriptionController</name>
    <message>
      <source>For example: taken after the lamp was changed</source>
      <translation>Por ejemplo: tomada después de cambiar la lámpara</translation>
    </message>
    <message>
      <source>Tags and note of this picture</source>
      <translation>Etiquetas y nota de esta imagen</translation>
    </message>
    <message>
      <source>Tags and note of {count} pictures</source>
      <translation>Etiquetas y nota de {count} imágenes</translation>
    </message>
  </context>
  <context>
    <name>DetailsCard</name>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Choose one to see what it was before and after.</source>
      <translation>Elija una para ver lo que había antes y después.</translation>
    </message>
    <message>
      <source>Hash of the line</source>
      <translation>Hash de la línea</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>No hay ninguna línea elegida</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Lo que se ha cambiado</translation>
    </message>
    <message>
      <source>{name} · {time} · {who} · version {program}</source>
      <translation>{name} · {time} · {who} · versión {program}</translation>
    </message>
  </context>
  <context>
    <name>DeviceDialog</name>
    <message>
      <source>Best: {mode}</source>
      <translation>El mejor: {mode}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <translation>Buscando dispositivos…</translation>
    </message>
    <message>
      <source>No device was found. Check that it is plugged in, has power and is not used elsewhere.</source>
      <translation>No se ha encontrado ningún dispositivo. Compruebe que esté conectado, tenga alimentación y no se use en otro sitio.</translation>
    </message>
    <message>
      <source>Not in the list? Its number or serial number</source>
      <translation>¿No está en la lista? Su número o número de serie</translation>
    </message>
    <message>
      <source>Number or serial number</source>
      <translation>Número o número de serie</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Buscar otra vez</translation>
    </message>
    <message>
      <source>Size and rate</source>
      <translation>Tamaño y frecuencia</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
  </context>
  <context>
    <name>DiagnosisDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnóstico</translation>
    </message>
    <message>
      <source>Files of the diagnosis</source>
      <translation>Archivos del diagnóstico</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>This is all that will be written. Names of products, people, models, orders and stations, paths, addresses and secrets were taken out; there are no pictures. Part numbers, and words that somebody typed and that the program does not know as names, may still stand in the log files: look through them before you send them.</source>
      <translation>Esto es todo lo que se escribirá. Se han quitado los nombres de productos, personas, modelos, órdenes y estaciones, las rutas, las direcciones y los secretos; no hay imágenes. En los registros aún pueden quedar números de pieza, y palabras que alguien escribió y que el programa no reconoce como nombres: revíselos antes de enviarlos.</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation>Contenido del archivo</translation>
    </message>
    <message>
      <source>What the diagnosis holds</source>
      <translation>Contenido del diagnóstico</translation>
    </message>
  </context>
  <context>
    <name>DriftChart</name>
    <message>
      <source>Above the first parts by</source>
      <translation>Por encima de las primeras</translation>
    </message>
    <message>
      <source>Choose a product: scores of different products are not comparable.</source>
      <translation>Elija un producto: las puntuaciones de varios productos no se pueden comparar.</translation>
    </message>
    <message>
      <source>Compared are the scores of all judged parts, {block} at a time, with the first {reference} under this model. Of parts that did not change, one drift in {rate} parts or more is a false alarm.</source>
      <translation>Se comparan las puntuaciones de todas las piezas juzgadas, en grupos de {block}, con las primeras {reference} de este modelo. Si las piezas no han cambiado, hay como mucho una falsa alarma cada {rate} piezas.</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <source>Drift of the scores</source>
      <translation>Deriva de puntuaciones</translation>
    </message>
    <message>
      <source>No drift in {count} parts since the first {reference}</source>
      <translation>Sin deriva en {count} piezas desde las primeras {reference}</translation>
    </message>
    <message>
      <source>No model inspects {product}. Activate one first.</source>
      <translation>Ningún modelo inspecciona {product}. Active uno antes.</translation>
    </message>
    <message>
      <source>Not enough parts yet: {known} of the {least} that later ones are compared with. Go on inspecting {product}.</source>
      <translation>Aún no hay piezas suficientes: {known} de las {least} con que se comparan las posteriores. Siga inspeccionando {product}.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <source>The first {count} parts of {product} are there; those that come now are compared with them.</source>
      <translation>Las primeras {count} piezas de {product} ya están; las que llegan ahora se comparan con ellas.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>{count} older parts were not compared: there were too many.</source>
      <translation>{count} piezas más antiguas no se compararon: eran demasiadas.</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
    <message>
      <source>{direction} from {began} to {last}{view}</source>
      <translation>{direction} de {began} a {last}{view}</translation>
    </message>
    <message>
      <source>{direction} since {began}{view}</source>
      <translation>{direction} desde {began}{view}</translation>
    </message>
    <message>
      <source>{height} σ</source>
      <translation>{height} σ</translation>
    </message>
  </context>
  <context>
    <name>DropCurtain</name>
    <message>
      <source>Drop the model file to add it</source>
      <translation>Suelte el archivo de modelo para añadirlo</translation>
    </message>
    <message>
      <source>You are asked before anything is changed.</source>
      <translation>Se le pregunta antes de cambiar nada.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Graphics card {name}</source>
      <translation>Tarjeta gráfica {name}</translation>
    </message>
    <message>
      <source>OpenVINO, 16 bits</source>
      <translation>OpenVINO, 16 bits</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>the plain way</source>
      <translation>la vía normal</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>An unexpected error occurred</source>
      <translation>Ha fallado algo que no debería</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <source>Details of the error</source>
      <translation>Detalles del error</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>Error inesperado</translation>
    </message>
    <message>
      <source>Your products, models and batches are saved and were not touched. You can go on working. If it happens again, restart the application and send the details below to support.</source>
      <translation>Sus productos, modelos y tandas están guardados y no se han tocado. Puede seguir trabajando. Si vuelve a ocurrir, reinicie la aplicación y envíe los detalles de abajo al servicio técnico.</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Export progress</source>
      <translation>Progreso de la exportación</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Exportando</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done} de {total} piezas</translation>
    </message>
  </context>
  <context>
    <name>FiguresTable</name>
    <message>
      <source>Good rejected</source>
      <translation>Buenas rechazadas</translation>
    </message>
    <message>
      <source>How the models do on the golden sets</source>
      <translation>Cómo van los modelos con los conjuntos patrón</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>No detect.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprob.</translation>
    </message>
    <message>
      <source>One golden part is not judged yet.</source>
      <translation>Una pieza patrón aún no está juzgada.</translation>
    </message>
    <message>
      <source>One is not counted: the model was trained on this picture.</source>
      <translation>Una no cuenta: el modelo se entrenó con esta imagen.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>active</source>
      <translation>activo</translation>
    </message>
    <message>
      <source>before it</source>
      <translation>anterior</translation>
    </message>
    <message>
      <source>candidate</source>
      <translation>candidato</translation>
    </message>
    <message>
      <source>not trained</source>
      <translation>no entrenado</translation>
    </message>
    <message>
      <source>{count} are not counted: the model was trained on these pictures.</source>
      <translation>{count} no cuentan: el modelo se entrenó con estas imágenes.</translation>
    </message>
    <message>
      <source>{count} golden parts are not judged yet.</source>
      <translation>{count} piezas patrón aún no están juzgadas.</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>FileDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Make the folder</source>
      <translation>Crear la carpeta</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Sustituir</translation>
    </message>
    <message>
      <source>There is no folder {name}</source>
      <translation>No existe la carpeta {name}</translation>
    </message>
    <message>
      <source>What can be written: {kinds}. Nothing was written yet.</source>
      <translation>Se puede escribir: {kinds}. Aún no se ha escrito nada.</translation>
    </message>
    <message>
      <source>What it holds now would be lost. It lies in {folder}.</source>
      <translation>Lo que contiene ahora se perdería. Está en {folder}.</translation>
    </message>
    <message>
      <source>Write {name}</source>
      <translation>Escribir {name}</translation>
    </message>
    <message>
      <source>{folder} would be made. If that is a slip, cancel and choose the folder again.</source>
      <translation>Se crearía {folder}. Si es un error, cancele y elija la carpeta de nuevo.</translation>
    </message>
    <message>
      <source>{name} is there already</source>
      <translation>{name} ya existe</translation>
    </message>
    <message>
      <source>“{ending}” cannot be written here</source>
      <translation>«{ending}» no se puede escribir aquí</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>Add 20 to 200 pictures of good parts: files, a folder, or from a camera.</source>
      <translation>Añada de 20 a 200 imágenes de piezas buenas: desde archivos, una carpeta o una cámara.</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Añadir imágenes…</translation>
    </message>
    <message>
      <source>Choose where pictures come from, and inspect the first part.</source>
      <translation>Elija de dónde vienen las imágenes e inspeccione la primera pieza.</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Producto nuevo…</translation>
    </message>
    <message>
      <source>One picture is there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>Hay una imagen; hacen falta al menos {least}, y lo ideal son de 20 a 200.</translation>
    </message>
    <message>
      <source>Prompts are pictures that stand for the others. Let four be proposed.</source>
      <translation>Las guías son imágenes que representan a las demás. Deje que se propongan cuatro.</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>Proponer guías</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
      <source>Say what you inspect: give the product a name.</source>
      <translation>Diga qué inspecciona: dé un nombre al producto.</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>Ver el entrenamiento</translation>
    </message>
    <message>
      <source>Show the first steps</source>
      <translation>Mostrar los primeros pasos</translation>
    </message>
    <message>
      <source>The first part of {product} is inspected. Correct what the model gets wrong with O.</source>
      <translation>La primera pieza de {product} está inspeccionada. Corrija con O lo que el modelo juzgue mal.</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part</source>
      <translation>La barra que lleva desde el nombre de un producto hasta su primera pieza inspeccionada</translation>
    </message>
    <message>
      <source>The model is being trained. When it is ready, inspection can begin.</source>
      <translation>El modelo se está entrenando. Cuando esté listo puede empezar la inspección.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Train a model on the pictures. It takes minutes.</source>
      <translation>Entrene un modelo con las imágenes. Tarda unos minutos.</translation>
    </message>
    <message>
      <source>{count} pictures are there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>Hay {count} imágenes; hacen falta al menos {least}, y lo ideal son de 20 a 200.</translation>
    </message>
  </context>
  <context>
    <name>FirstStepsBar</name>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspeccionar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Guías</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
      <source>The way to the first inspected part of a product. Each step is done as soon as what it makes is there.</source>
      <translation>El camino hasta la primera pieza inspeccionada de un producto. Cada paso está hecho en cuanto existe lo que produce.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
  </context>
  <context>
    <name>FlipList</name>
    <message>
      <source>No verdict changes.</source>
      <translation>Ninguna pieza cambia de veredicto.</translation>
    </message>
    <message>
      <source>Parts that would be judged otherwise</source>
      <translation>Piezas que se juzgarían de otro modo</translation>
    </message>
    <message>
      <source>a person: bad</source>
      <translation>una persona: mala</translation>
    </message>
    <message>
      <source>a person: good</source>
      <translation>una persona: buena</translation>
    </message>
  </context>
  <context>
    <name>FlipSummary</name>
    <message>
      <source>a person called {good} good, {bad} bad</source>
      <translation>una persona: {good} buenas, {bad} malas</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>FlowDialog</name>
    <message>
      <source>A part comes to rest in view</source>
      <translation>Una pieza se detiene a la vista</translation>
    </message>
    <message>
      <source>A scan is the trigger too</source>
      <translation>Un escaneo es también el disparo</translation>
    </message>
    <message>
      <source>An input of the camera</source>
      <translation>Una entrada de la cámara</translation>
    </message>
    <message>
      <source>Barcode in the picture</source>
      <translation>Código de barras en la imagen</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>Empieza por</translation>
    </message>
    <message>
      <source>Button, key, scanner or line</source>
      <translation>Botón, tecla, escáner o línea</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Check nothing after an NG part until somebody acknowledges it</source>
      <translation>No comprobar nada tras una pieza NG hasta que alguien la confirme</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Contado</translation>
    </message>
    <message>
      <source>Counts from</source>
      <translation>Cuenta desde</translation>
    </message>
    <message>
      <source>Debounce</source>
      <translation>Antirrebote</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>From the next run on. In folders, videos and watched folders each picture is a part.</source>
      <translation>A partir de la próxima ejecución. En una carpeta, un vídeo o una carpeta vigilada, cada imagen es una pieza.</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>Intervalo</translation>
    </message>
    <message>
      <source>Least time between parts</source>
      <translation>Tiempo mínimo entre piezas</translation>
    </message>
    <message>
      <source>Longest wait for the picture</source>
      <translation>Espera máxima de la imagen</translation>
    </message>
    <message>
      <source>Minimum yield</source>
      <translation>Rendimiento mínimo</translation>
    </message>
    <message>
      <source>NG parts in a row</source>
      <translation>Piezas NG seguidas</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>None: the newest picture, again and again</source>
      <translation>Ninguno: la imagen más reciente, una y otra vez</translation>
    </message>
    <message>
      <source>Part numbers</source>
      <translation>Números de pieza</translation>
    </message>
    <message>
      <source>Parts that may wait</source>
      <translation>Piezas que pueden esperar</translation>
    </message>
    <message>
      <source>Regular intervals</source>
      <translation>Intervalos regulares</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Scanner that types like a keyboard</source>
      <translation>Escáner que escribe como un teclado</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Disparo</translation>
    </message>
    <message>
      <source>Triggers and alarms</source>
      <translation>Disparo y alarmas</translation>
    </message>
    <message>
      <source>Triggers and alarms of {product}</source>
      <translation>Disparo y alarmas de {product}</translation>
    </message>
    <message>
      <source>Typed by a person</source>
      <translation>Escrito por una persona</translation>
    </message>
    <message>
      <source>Unchecked parts in a row</source>
      <translation>Piezas no comprobadas seguidas</translation>
    </message>
    <message>
      <source>What a part is called</source>
      <translation>Cómo se llama una pieza</translation>
    </message>
    <message>
      <source>What calls a person (0: nothing)</source>
      <translation>Cuándo se avisa a una persona (0: nunca)</translation>
    </message>
    <message>
      <source>What makes a picture a part</source>
      <translation>Qué hace de una imagen una pieza</translation>
    </message>
    <message>
      <source>When parts come faster than they can be checked</source>
      <translation>Cuando las piezas llegan más rápido de lo que se pueden comprobar</translation>
    </message>
    <message>
      <source>With a sound</source>
      <translation>Con sonido</translation>
    </message>
    <message>
      <source>Yield over the last parts</source>
      <translation>Rendimiento de las últimas piezas</translation>
    </message>
  </context>
  <context>
    <name>FolderDialog</name>
    <message>
      <source>Annotated pictures</source>
      <translation>Imágenes anotadas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Data set, COCO</source>
      <translation>Conjunto de datos, COCO</translation>
    </message>
    <message>
      <source>Data set, MVTec layout</source>
      <translation>Conjunto de datos, estructura MVTec</translation>
    </message>
    <message>
      <source>Export the picture of one part</source>
      <translation>Exportar la imagen de una pieza</translation>
    </message>
    <message>
      <source>Export the pictures of {count} parts</source>
      <translation>Exportar las imágenes de {count} piezas</translation>
    </message>
    <message>
      <source>JPEG with map, limit, painted defects and a line of text, in folders OK, NG and NOT_CHECKED.</source>
      <translation>JPEG con mapa, límite, defectos pintados y una línea de texto, en carpetas OK, NG y NOT_CHECKED.</translation>
    </message>
    <message>
      <source>Pictures as they came, and annotations.json with painted defects as polygons.</source>
      <translation>Imágenes como llegaron, y annotations.json con los defectos pintados como polígonos.</translation>
    </message>
    <message>
      <source>Pictures as they came, with masks of painted defects and the normal images of the products.</source>
      <translation>Imágenes como llegaron, con máscaras de los defectos pintados y las imágenes normales de los productos.</translation>
    </message>
    <message>
      <source>labels.csv in the folder says for each verdict whether a person or the model gave it.</source>
      <translation>labels.csv, en la carpeta, indica de cada veredicto si lo dio una persona o el modelo.</translation>
    </message>
  </context>
  <context>
    <name>FolderErrors</name>
    <message>
      <source>the drive is not connected</source>
      <translation>la unidad no está conectada</translation>
    </message>
  </context>
  <context>
    <name>Formatting</name>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name}: {said}</source>
      <translation>{name}: {said}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{number} B</source>
      <translation>{number} B</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>{number} GB</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} MB</translation>
    </message>
    <message>
      <source>{number} TB</source>
      <translation>{number} TB</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} kB</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
  </context>
  <context>
    <name>FoundExports</name>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
    <message>
      <source>Looked for</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Nombre o número</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden de fab.</translation>
    </message>
    <message>
      <source>Report of {count} part</source>
      <translation>Informe de {count} pieza</translation>
    </message>
    <message>
      <source>Report of {count} parts</source>
      <translation>Informe de {count} piezas</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
  </context>
  <context>
    <name>FoundPanel</name>
    <message>
      <source>Look again</source>
      <translation>Buscar otra vez</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Other limit…</source>
      <translation>Otro límite…</translation>
    </message>
    <message>
      <source>Other model…</source>
      <translation>Otro modelo…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Imágenes…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tabla…</translation>
    </message>
    <message>
      <source>The parts of all batches that were found. Left and right arrows step through them, Return shows one large. Click a heading to sort. Ctrl and Shift with a click select several, which are corrected together.</source>
      <translation>Las piezas encontradas de todas las tandas. Las flechas izquierda y derecha las recorren, Intro muestra una en grande. Haga clic en un encabezado para ordenar. Ctrl y Mayús con clic seleccionan varias, que se corrigen juntas.</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>GoldenGrid</name>
    <message>
      <source>Golden parts</source>
      <translation>Piezas patrón</translation>
    </message>
  </context>
  <context>
    <name>GoldenView</name>
    <message>
      <source>Add defective parts…</source>
      <translation>Añadir defectuosas…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Add good parts…</source>
      <translation>Añadir buenas…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Ir a Productos</translation>
    </message>
    <message>
      <source>Golden parts are pictures whose truth you know: good parts and real defects. No training ever sees them, so they tell what a new model is worth. Drop files or folders here, move normal images on the Products page, or add parts of a run on the Review page. With 35 good and 30 defective parts of each product much can be told, with a handful nothing.</source>
      <translation>Las piezas patrón son imágenes cuyo estado real conoce: piezas buenas y defectos reales. Ningún entrenamiento las ve nunca, así que indican lo que vale un modelo nuevo. Suelte aquí archivos o carpetas, mueva imágenes normales en la página Productos o añada piezas de una tanda en la página Revisión. Con 35 piezas buenas y 30 defectuosas de cada producto se puede decir mucho; con un puñado, nada.</translation>
    </message>
    <message>
      <source>No golden parts yet</source>
      <translation>Aún no hay piezas patrón</translation>
    </message>
    <message>
      <source>Paint defects…</source>
      <translation>Pintar defectos…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Products with their golden sets</source>
      <translation>Productos con sus conjuntos patrón</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>What it is…</source>
      <translation>Qué es…</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Selección: {count}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
  </context>
  <context>
    <name>HeadingKeys</name>
    <message>
      <source>Left and Right choose a heading, Return sorts by it</source>
      <translation>Izquierda y Derecha eligen un encabezado, Intro ordena por él</translation>
    </message>
  </context>
  <context>
    <name>HeatCard</name>
    <message>
      <source>Across</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <source>Choose a product: parts of different products cannot be laid over each other.</source>
      <translation>Elija un producto: las piezas de varios productos no se superponen.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>How many maps were read</source>
      <translation>Cuántos mapas se han leído</translation>
    </message>
    <message>
      <source>Maps of NG parts are read…</source>
      <translation>Se leen los mapas de las piezas NG…</translation>
    </message>
    <message>
      <source>No part of {product} was NG in this time.</source>
      <translation>Ninguna pieza de {product} fue NG en este periodo.</translation>
    </message>
    <message>
      <source>Parts, at the worst place</source>
      <translation>Piezas, en el peor lugar</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>The map of 1 NG part</source>
      <translation>El mapa de 1 pieza NG</translation>
    </message>
    <message>
      <source>The maps of the {count} NG parts are not there any more.</source>
      <translation>Los mapas de las {count} piezas NG ya no están.</translation>
    </message>
    <message>
      <source>The maps of {count} NG parts</source>
      <translation>Los mapas de {count} piezas NG</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>Dónde están los defectos</translation>
    </message>
    <message>
      <source>camera {view}</source>
      <translation>cámara {view}</translation>
    </message>
    <message>
      <source>coloured where they stand above the limit</source>
      <translation>en color donde superan el límite</translation>
    </message>
    <message>
      <source>the newest; one older was not read</source>
      <translation>las más recientes; una más antigua no se ha leído</translation>
    </message>
    <message>
      <source>the newest; {count} older ones were not read</source>
      <translation>las más recientes; {count} más antiguas no se han leído</translation>
    </message>
    <message>
      <source>{count} left out: no map, or another camera</source>
      <translation>omitidas, sin mapa o de otra cámara: {count}</translation>
    </message>
    <message>
      <source>{left} – {right} % from the left</source>
      <translation>{left} – {right} % desde la izquierda</translation>
    </message>
    <message>
      <source>{top} – {bottom} % from the top</source>
      <translation>{top} – {bottom} % desde arriba</translation>
    </message>
  </context>
  <context>
    <name>HeatView</name>
    <message>
      <source>At {across} % from the left and {down} % from the top most parts have a defect: {count} of {parts}.</source>
      <translation>A un {across} % desde la izquierda y un {down} % desde arriba es donde más piezas tienen un defecto: {count} de {parts}.</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>Dónde están los defectos</translation>
    </message>
    <message>
      <source>{count} of {parts} NG parts</source>
      <translation>{count} de {parts} piezas NG</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>Los atajos de una página funcionan mientras esta se muestra. Ctrl+K encuentra todo escribiendo.</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>Y además</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>To begin with</source>
      <translation>Para empezar</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
  </context>
  <context>
    <name>HelpCard</name>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>En esta página</translation>
    </message>
    <message>
      <source>Point at something, or go to it with Tab. Esc closes this. F1 opens the help.</source>
      <translation>Señale algo, o vaya a ello con Tab. Esc cierra esto. F1 abre la ayuda.</translation>
    </message>
    <message>
      <source>What is on this page</source>
      <translation>Qué hay en esta página</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Nothing was found. Fewer or shorter words find more.</source>
      <translation>No se ha encontrado nada. Con menos palabras o más cortas se encuentra más.</translation>
    </message>
    <message>
      <source>Search the help (Ctrl+F)</source>
      <translation>Buscar en la ayuda (Ctrl+F)</translation>
    </message>
    <message>
      <source>The help is written in English and German so far, so it stands here in English.</source>
      <translation>Por ahora la ayuda está escrita en inglés y alemán, así que aquí aparece en inglés.</translation>
    </message>
    <message>
      <source>This is not opened from here: {address}</source>
      <translation>Esto no se abre desde aquí: {address}</translation>
    </message>
    <message>
      <source>Topics that were found</source>
      <translation>Temas encontrados</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Before it</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Ir a Entrenar</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>History of releases</source>
      <translation>Historial de liberaciones</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>Lineage of the candidate</source>
      <translation>Procedencia del candidato</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model hash {hash}</source>
      <translation>Hash del modelo {hash}</translation>
    </message>
    <message>
      <source>No model was activated yet</source>
      <translation>Aún no se ha activado ningún modelo</translation>
    </message>
    <message>
      <source>On {count} golden part</source>
      <translation>Con {count} pieza patrón</translation>
    </message>
    <message>
      <source>On {count} golden parts</source>
      <translation>Con {count} piezas patrón</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>Liberación de {model}</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Firmado por</translation>
    </message>
    <message>
      <source>The first model inspects as soon as it is trained or added; from then on each change is written down here.</source>
      <translation>El primer modelo inspecciona en cuanto se entrena o se añade; desde entonces, cada cambio queda anotado aquí.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>fingerprint {hash}</source>
      <translation>huella {hash}</translation>
    </message>
    <message>
      <source>{how} at {time}</source>
      <translation>{how}, {time}</translation>
    </message>
    <message>
      <source>{products}: {untrained}</source>
      <translation>{products}: {untrained}</translation>
    </message>
    <message>
      <source>{signed} by {name}</source>
      <translation>{signed}, por {name}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <translation>«{reason}»</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>For example the number of a complaint</source>
      <translation>Por ejemplo, el número de una reclamación</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>Escriba antes el motivo</translation>
    </message>
    <message>
      <source>Write your name first</source>
      <translation>Escriba antes su nombre</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
  </context>
  <context>
    <name>Holds</name>
    <message>
      <source>Hold</source>
      <translation>Proteger</translation>
    </message>
    <message>
      <source>Hold order “{order}”?</source>
      <translation>¿Proteger la orden «{order}»?</translation>
    </message>
    <message>
      <source>Hold the batch?</source>
      <translation>¿Proteger la tanda?</translation>
    </message>
    <message>
      <source>Hold {count} batches?</source>
      <translation>¿Proteger {count} tandas?</translation>
    </message>
    <message>
      <source>It was placed because: {reason}</source>
      <translation>Se puso porque: {reason}</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”?</source>
      <translation>¿Quitar la protección de la orden «{order}»?</translation>
    </message>
    <message>
      <source>Lift the hold of the batch?</source>
      <translation>¿Quitar la protección de la tanda?</translation>
    </message>
    <message>
      <source>Lift the hold of {count} batches?</source>
      <translation>¿Quitar la protección de {count} tandas?</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of it until the hold is lifted.</source>
      <translation>Ni la conservación ni una persona quitan sus archivos hasta que se quite la protección.</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of its batches until the hold is lifted; that is true of batches that come later, too.</source>
      <translation>Ni la conservación ni una persona quitan archivos de sus tandas hasta que se quite la protección; también vale para las tandas que vengan después.</translation>
    </message>
    <message>
      <source>Retention may remove its files again, and it can be deleted for good.</source>
      <translation>La conservación puede volver a quitar sus archivos, y se puede eliminar definitivamente.</translation>
    </message>
  </context>
  <context>
    <name>ImageAdvice</name>
    <message>
      <source>A prompt is marked: choose one that shows what a good part looks like.</source>
      <translation>Una imagen guía está marcada: elija otra que muestre cómo es una pieza buena.</translation>
    </message>
    <message>
      <source>No normal images</source>
      <translation>Sin imágenes normales</translation>
    </message>
    <message>
      <source>No normal images yet. Add {enough} or more, of all that good parts may look like.</source>
      <translation>Aún no hay imágenes normales. Añada {enough} o más, con toda la variedad de las piezas buenas.</translation>
    </message>
    <message>
      <source>{count} image is held out.</source>
      <translation>{count} imagen está reservada.</translation>
    </message>
    <message>
      <source>{count} images are held out.</source>
      <translation>{count} imágenes están reservadas.</translation>
    </message>
    <message>
      <source>{count} more are set aside.</source>
      <translation>{count} más están apartadas.</translation>
    </message>
    <message>
      <source>{count} more is set aside.</source>
      <translation>{count} más está apartada.</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count} imagen normal</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count} imágenes normales</translation>
    </message>
    <message>
      <source>{count} of them a prompt</source>
      <translation>{count} de ellas es guía</translation>
    </message>
    <message>
      <source>{count} of them prompts</source>
      <translation>{count} de ellas son guías</translation>
    </message>
    <message>
      <source>{count} prompts are marked: choose some that show what a good part looks like.</source>
      <translation>{count} imágenes guía están marcadas: elija otras que muestren cómo es una pieza buena.</translation>
    </message>
    <message>
      <source>{images}, {prompts}.</source>
      <translation>{images}, {prompts}.</translation>
    </message>
    <message>
      <source>{images}. Add more: from {enough} on the limit can be trusted.</source>
      <translation>{images}. Añada más: a partir de {enough} se puede confiar en el límite.</translation>
    </message>
    <message>
      <source>{images}. Models learn from pictures on a workstation; added here, they teach none.</source>
      <translation>{images}. Los modelos aprenden de las imágenes en una estación de trabajo; añadidas aquí, no enseñan a ninguno.</translation>
    </message>
    <message>
      <source>{images}. Training chooses prompts, unless you mark some with P.</source>
      <translation>{images}. El entrenamiento elige las guías, salvo que usted marque algunas con P.</translation>
    </message>
  </context>
  <context>
    <name>ImageGrid</name>
    <message>
      <source>Normal images</source>
      <translation>Imágenes normales</translation>
    </message>
  </context>
  <context>
    <name>ImageGridModel</name>
    <message>
      <source>note: {note}</source>
      <translation>nota: {note}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>guía</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>sesión {session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>sesión {session}, reservada</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <source>tag {tag}</source>
      <translation>etiqueta {tag}</translation>
    </message>
  </context>
  <context>
    <name>ImagePane</name>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>La pieza con su mapa de anomalías. El mapa es transparente en el rango normal del producto; en las piezas NG una línea rodea lo que supera el límite. Rueda: zoom. Arrastrar: mover. Ctrl+0: ajustar. Doble clic: 100 %. M: mostrar u ocultar el mapa.</translation>
    </message>
    <message>
      <source>There is no picture of this part.</source>
      <translation>No hay imagen de esta pieza.</translation>
    </message>
  </context>
  <context>
    <name>ImageSceneActions</name>
    <message>
      <source>Fit the image</source>
      <translation>Ajustar la imagen</translation>
    </message>
    <message>
      <source>Show or hide the anomaly map</source>
      <translation>Mostrar u ocultar el mapa de anomalías</translation>
    </message>
  </context>
  <context>
    <name>ImageTools</name>
    <message>
      <source>Fit the image</source>
      <translation>Ajustar la imagen</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>Opacidad del mapa de anomalías</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map in percent</source>
      <translation>Opacidad del mapa de anomalías en porcentaje</translation>
    </message>
  </context>
  <context>
    <name>ImageView</name>
    <message>
      <source>Image of the part</source>
      <translation>Imagen de la pieza</translation>
    </message>
    <message>
      <source>No image is shown.</source>
      <translation>No se muestra ninguna imagen.</translation>
    </message>
    <message>
      <source>The dimmed part is not inspected.</source>
      <translation>La parte atenuada no se inspecciona.</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} place.</source>
      <translation>El mapa supera el límite en {count} lugar.</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} places.</source>
      <translation>El mapa supera el límite en {count} lugares.</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} píxeles</translation>
    </message>
  </context>
  <context>
    <name>InspectActions</name>
    <message>
      <source>Camera settings…</source>
      <translation>Ajustes de cámara…</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>Cámaras de cada pieza ({count})…</translation>
    </message>
    <message>
      <source>Change the limit</source>
      <translation>Cambiar el límite</translation>
    </message>
    <message>
      <source>Choose where the images come from</source>
      <translation>Elegir de dónde vienen las imágenes</translation>
    </message>
    <message>
      <source>Compare light and focus with what they were when the master part was registered</source>
      <translation>Comparar la luz y el enfoque con los que había cuando se registró la pieza testigo</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>Incluir subcarpetas</translation>
    </message>
    <message>
      <source>Inspect the same source again</source>
      <translation>Inspeccionar otra vez la misma fuente</translation>
    </message>
    <message>
      <source>Leave subfolders out</source>
      <translation>Omitir subcarpetas</translation>
    </message>
    <message>
      <source>Let up to four cameras look at each part of this product; one verdict counts, the worst</source>
      <translation>Hasta cuatro cámaras miran cada pieza de este producto; cuenta un veredicto, el peor</translation>
    </message>
    <message>
      <source>Open the batch of the last run</source>
      <translation>Abrir la tanda de la última ejecución</translation>
    </message>
    <message>
      <source>Probe the lighting…</source>
      <translation>Medir la iluminación…</translation>
    </message>
    <message>
      <source>Review the parts of this run</source>
      <translation>Revisar las piezas de esta ejecución</translation>
    </message>
    <message>
      <source>See what another limit would do, and apply it to the next parts</source>
      <translation>Ver qué haría otro límite y aplicarlo a las próximas piezas</translation>
    </message>
    <message>
      <source>See what the product's camera sees, and set exposure, gain, image size and more</source>
      <translation>Ver lo que ve la cámara del producto y ajustar exposición, ganancia, tamaño de imagen y más</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>Varias cámaras…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>The order or lot that each batch keeps, from the next run on</source>
      <translation>La orden o el lote que guarda cada tanda, a partir de la próxima ejecución</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>Disparo y alarmas…</translation>
    </message>
    <message>
      <source>What makes a picture a part of this product, what it is called, and what calls a person</source>
      <translation>Qué hace que una imagen sea una pieza de este producto, cómo se llama y qué avisa a una persona</translation>
    </message>
    <message>
      <source>Whether the folders inside a folder are inspected too; kept with the source</source>
      <translation>Si se inspeccionan también las carpetas dentro de una carpeta; se guarda con la fuente</translation>
    </message>
  </context>
  <context>
    <name>InspectPage</name>
    <message>
      <source>Each batch of parts keeps it. It is of the next run on, until somebody changes it; empty for none.</source>
      <translation>Cada tanda de piezas la guarda. Vale a partir de la próxima ejecución, hasta que alguien la cambie; vacío: ninguna.</translation>
    </message>
    <message>
      <source>Getting ready: the model is being loaded…</source>
      <translation>Preparando: se está cargando el modelo…</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>Aún no ha llegado ninguna pieza</translation>
    </message>
    <message>
      <source>Order or lot</source>
      <translation>Orden de fab. o lote</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>Orden de fab. {name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>Orden de fab.…</translation>
    </message>
    <message>
      <source>Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z undoes it.</source>
      <translation>Indica que el modelo se equivoca con esta pieza (O). La corrección se guarda con la tanda; Ctrl+Z la deshace.</translation>
    </message>
    <message>
      <source>The last parts, newest first. Click one to look at it again.</source>
      <translation>Las últimas piezas, la más reciente primero. Haga clic en una para verla de nuevo.</translation>
    </message>
    <message>
      <source>The newest part of the run, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>La pieza más reciente de la ejecución, se muestre la imagen que se muestre. OK: la puntuación está dentro del límite. NG: lo supera. NO COMPROBADO: no se pudo llegar a un veredicto; la línea de abajo indica por qué. Una persona debe mirar esa pieza.</translation>
    </message>
    <message>
      <source>The score above which a part of this product is NG; 1.00 is what the model proposes. Shows what another limit would do before you apply it; Ctrl+Z undoes it.</source>
      <translation>La puntuación por encima de la cual una pieza de este producto es NG; el modelo propone 1,00. Muestra qué haría otro límite antes de aplicarlo; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>The score of the part. The mark in the middle is the limit of the product.</source>
      <translation>La puntuación de la pieza. La marca del centro es el límite del producto.</translation>
    </message>
  </context>
  <context>
    <name>InspectStart</name>
    <message>
      <source>Again</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>Cámaras de cada pieza ({count})…</translation>
    </message>
    <message>
      <source>Choose where the images come from, or drop a folder, an image or a video here.</source>
      <translation>Elija de dónde vienen las imágenes, o suelte aquí una carpeta, una imagen o un vídeo.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>Incluir subcarpetas</translation>
    </message>
    <message>
      <source>Inspect {source} once more</source>
      <translation>Inspeccionar {source} una vez más</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>Orden de fab. {name}</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>Orden de fab. {name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>Orden de fab.…</translation>
    </message>
    <message>
      <source>Ready to inspect {product}</source>
      <translation>Todo listo para inspeccionar {product}</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>Varias cámaras…</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>Disparo y alarmas…</translation>
    </message>
    <message>
      <source>{source} again</source>
      <translation>{source} otra vez</translation>
    </message>
  </context>
  <context>
    <name>InspectionDetails</name>
    <message>
      <source>Corrected by {name}</source>
      <translation>Corregida por {name}</translation>
    </message>
    <message>
      <source>Defect: {kinds}</source>
      <translation>Defecto: {kinds}</translation>
    </message>
    <message>
      <source>Defect…</source>
      <translation>Defecto…</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Conjunto patrón</translation>
    </message>
    <message>
      <source>Judged in</source>
      <translation>Juzgada en</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>Sesión de: {name}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden de fab.</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Imagen guía</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>Recalcular</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Take {count} back</source>
      <translation>Retirar {count}</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <source>These {count} are bad</source>
      <translation>Estas {count} son malas</translation>
    </message>
    <message>
      <source>These {count} are fine</source>
      <translation>Estas {count} son buenas</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
  </context>
  <context>
    <name>InspectionTable</name>
    <message>
      <source>Inspections of the batch</source>
      <translation>Inspecciones de la tanda</translation>
    </message>
  </context>
  <context>
    <name>InspectionTableModel</name>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>Clic: ordenar por esta columna; otro clic: en sentido inverso</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corregida</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>Defecto</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden de fab.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Punt.</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
  </context>
  <context>
    <name>JobStates</name>
    <message>
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>terminado</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en curso</translation>
    </message>
  </context>
  <context>
    <name>JudgingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Se está cargando el modelo…</translation>
    </message>
  </context>
  <context>
    <name>KeptDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>For everyone who can log in: the name, the role, when PIN and badge were given, and hashes of both; of whoever was removed, the name. Counted below is where a name stands: as who was logged in (batches, parts), as who did it (corrections, signatures, acknowledged alarms, holds, light checks, audit lines), in what people wrote (texts: notes, reasons, tags, names of things and of saved searches), and in audit lines of others (named there: changes of the person’s own record, wrong PINs, whatever mentions the name). Batches, parts, corrections and their texts go when the batch is deleted for good; the audit log, signatures and alarms stay as long as the workspace. Each audit line names the account of the computer, too.</source>
      <translation>De quien puede iniciar sesión: el nombre, el rol, cuándo se asignaron el PIN y la tarjeta, y hashes de ambos; de quien se quitó, el nombre. Abajo se cuenta dónde figura un nombre: como quien tenía la sesión iniciada (tandas, piezas), como quien lo hizo (correcciones, firmas, alarmas confirmadas, protecciones, comprobaciones de luz, líneas de auditoría), en lo que se escribió (textos: notas, motivos, etiquetas, nombres de cosas y de búsquedas guardadas) y en líneas de auditoría de otros (menciones: cambios en el registro de la propia persona, PIN incorrectos, todo lo que menciona el nombre). Las tandas, las piezas, las correcciones y sus textos desaparecen cuando la tanda se elimina definitivamente; el registro de auditoría, las firmas y las alarmas permanecen mientras exista el espacio de trabajo. Cada línea de auditoría indica también la cuenta del equipo.</translation>
    </message>
    <message>
      <source>No name of a person stands anywhere.</source>
      <translation>No figura ningún nombre de persona en ninguna parte.</translation>
    </message>
    <message>
      <source>Not known here: a name that is written otherwise (initials, a nickname, a slip), who is seen in a picture, and what has left the workspace: tables, reports, backups. A name that is a word too, such as Mark, is counted where the word stands.</source>
      <translation>Lo que aquí no se sabe: un nombre escrito de otro modo (iniciales, un apodo, una errata), quién se ve en una imagen y qué ha salido del espacio de trabajo: tablas, informes, copias de seguridad. Un nombre que es también una palabra, como Rosa, se cuenta donde aparece la palabra.</translation>
    </message>
    <message>
      <source>What is stored about people</source>
      <translation>Qué se guarda de las personas</translation>
    </message>
  </context>
  <context>
    <name>KeptModel</name>
    <message>
      <source>Alarms</source>
      <translation>Alarmas</translation>
    </message>
    <message>
      <source>Audit lines</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Batches</source>
      <translation>Tandas</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>Correcciones</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Protecciones</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Luz</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Named there</source>
      <translation>Menciones</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Firmas</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <source>{name} (cannot log in)</source>
      <translation>{name} (no puede iniciar sesión)</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>For example: crack</source>
      <translation>Por ejemplo: grieta</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All parts</source>
      <translation>Todas las piezas</translation>
    </message>
    <message>
      <source>Not painted yet: {count}</source>
      <translation>Aún sin pintar: {count}</translation>
    </message>
    <message>
      <source>Which golden parts are on show</source>
      <translation>Qué piezas patrón se muestran</translation>
    </message>
  </context>
  <context>
    <name>LicencesDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>OneNIP Inspector is under the Apache License 2.0. These packages are installed with it and have licences of their own, as they say themselves; the notices of an installed program hold their texts.</source>
      <translation>OneNIP Inspector se distribuye con la Apache License 2.0. Estos paquetes se instalan con él y tienen sus propias licencias, según indican ellos mismos; los avisos legales de un programa instalado contienen sus textos.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>no indicada</translation>
    </message>
  </context>
  <context>
    <name>LightController</name>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Midiendo…</translation>
    </message>
    <message>
      <source>Picture of the master part</source>
      <translation>Imagen de la pieza testigo</translation>
    </message>
    <message>
      <source>Pictures of the master part, {enough} or more</source>
      <translation>Imágenes de la pieza testigo, {enough} o más</translation>
    </message>
  </context>
  <context>
    <name>LightDialog</name>
    <message>
      <source>As it was</source>
      <translation>Como era</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Key: Del</source>
      <translation>Tecla: Supr</translation>
    </message>
    <message>
      <source>Key: F</source>
      <translation>Tecla: F</translation>
    </message>
    <message>
      <source>Lighting of {product}</source>
      <translation>Iluminación de {product}</translation>
    </message>
    <message>
      <source>Limits are fixed and not measured: brightness {brightness} %, contrast {contrast} %, sharpness {sharpness} %, colours {colour} %. Register {enough} pictures or more, and they follow from how these differ.</source>
      <translation>Los límites son fijos y no medidos: brillo {brightness} %, contraste {contrast} %, nitidez {sharpness} %, colores {colour} %. Registre {enough} imágenes o más, y se calcularán según cuánto difieran.</translation>
    </message>
    <message>
      <source>Limits follow from how the {count} pictures of the master differ: of an unchanged scene, at most one probe in {rate} says that something changed.</source>
      <translation>Los límites resultan de cuánto difieren las {count} imágenes de la pieza testigo: en una escena sin cambios, como máximo una medición de cada {rate} indica que algo ha cambiado.</translation>
    </message>
    <message>
      <source>Master part: {name} · {count} pictures · registered {when}{who}</source>
      <translation>Pieza testigo: {name} · {count} imágenes · registrada {when}{who}</translation>
    </message>
    <message>
      <source>No master part is registered yet.</source>
      <translation>Aún no hay ninguna pieza testigo registrada.</translation>
    </message>
    <message>
      <source>Not probed yet</source>
      <translation>Sin medir aún</translation>
    </message>
    <message>
      <source>Nothing to compare with</source>
      <translation>Nada con que comparar</translation>
    </message>
    <message>
      <source>Pictures of the master part. Key: G</source>
      <translation>Imágenes de la pieza testigo. Tecla: G</translation>
    </message>
    <message>
      <source>Probe a file…</source>
      <translation>Medir archivo…</translation>
    </message>
    <message>
      <source>Probe now</source>
      <translation>Medir ahora</translation>
    </message>
    <message>
      <source>Probe the picture shown</source>
      <translation>Medir imagen mostrada</translation>
    </message>
    <message>
      <source>Put the master part, a good one that is kept for it, in front of the camera while light and lens are right, and register it. Whoever probes the same part later is told what changed. Only measurements are kept, no pictures.</source>
      <translation>Ponga la pieza testigo, una buena que se guarda para ello, ante la cámara cuando la luz y el objetivo estén bien, y regístrela. A quien mida después la misma pieza se le indica qué ha cambiado. Solo se guardan mediciones, no imágenes.</translation>
    </message>
    <message>
      <source>Register files…</source>
      <translation>Registrar archivos…</translation>
    </message>
    <message>
      <source>Register the master part with the camera, or by files.</source>
      <translation>Registre la pieza testigo con la cámara o con archivos.</translation>
    </message>
    <message>
      <source>Register with the camera</source>
      <translation>Registrar con la cámara</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take a picture with the product's camera. Key: P</source>
      <translation>Tomar una imagen con la cámara del producto. Tecla: P</translation>
    </message>
    <message>
      <source>Take {count} pictures of the master part. Key: R</source>
      <translation>Tomar {count} imágenes de la pieza testigo. Tecla: R</translation>
    </message>
    <message>
      <source>That could not be done</source>
      <translation>No se ha podido hacer</translation>
    </message>
    <message>
      <source>The light changed</source>
      <translation>La luz ha cambiado</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
      <source>What the Inspect page shows. Key: S</source>
      <translation>Lo que muestra la página Inspección. Tecla: S</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>{name} · {when}</source>
      <translation>{name} · {when}</translation>
    </message>
  </context>
  <context>
    <name>LightHistory</name>
    <message>
      <source>Probes of the light</source>
      <translation>Mediciones de la luz</translation>
    </message>
    <message>
      <source>Whole picture beside the master's: ● brightness, ■ sharpness, in percent</source>
      <translation>Imagen completa respecto a la de la pieza testigo: ● brillo, ■ nitidez, en porcentaje</translation>
    </message>
    <message>
      <source>{count} probe, {last}: brightness {brightness} %, sharpness {sharpness} %</source>
      <translation>{count} medición, {last}: brillo {brightness} %, nitidez {sharpness} %</translation>
    </message>
    <message>
      <source>{count} probes until {last}: brightness {brightness} %, sharpness {sharpness} % at the last</source>
      <translation>{count} mediciones hasta {last}: brillo {brightness} %, nitidez {sharpness} % en la última</translation>
    </message>
  </context>
  <context>
    <name>LimitControl</name>
    <message>
      <source>Limit {value}</source>
      <translation>Límite {value}</translation>
    </message>
    <message>
      <source>proposal {value}</source>
      <translation>propuesta {value}</translation>
    </message>
  </context>
  <context>
    <name>LimitDialog</name>
    <message>
      <source>Another limit for {product}</source>
      <translation>Otro límite para {product}</translation>
    </message>
    <message>
      <source>As judged</source>
      <translation>Como se juzgó</translation>
    </message>
    <message>
      <source>Bad parts that are missed, of those that a person called bad</source>
      <translation>Piezas malas no detectadas, de las que una persona llamó malas</translation>
    </message>
    <message>
      <source>By the other limit</source>
      <translation>Con el otro límite</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Good parts that are rejected, of those that a person called good</source>
      <translation>Piezas buenas rechazadas, de las que una persona llamó buenas</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG that becomes OK</source>
      <translation>NG que pasa a OK</translation>
    </message>
    <message>
      <source>OK that becomes NG</source>
      <translation>OK que pasa a NG</translation>
    </message>
    <message>
      <source>Only corrected parts have a known truth, and people correct what looks wrong: the last two rows are no sample of all parts. Set the limit on the Limits page.</source>
      <translation>Solo las piezas corregidas tienen un estado real conocido, y se corrige lo que parece mal: las dos últimas filas no son una muestra de todas las piezas. Ajuste el límite en la página Límites.</translation>
    </message>
    <message>
      <source>Other limit</source>
      <translation>Otro límite</translation>
    </message>
    <message>
      <source>Show the parts between both limits</source>
      <translation>Mostrar las piezas entre ambos límites</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} part was found; it counts if a model judged it.</source>
      <translation>El límite es ahora {limit}. Se ha encontrado {count} pieza; se cuenta si la juzgó un modelo.</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} parts were found; those that a model judged are counted.</source>
      <translation>El límite es ahora {limit}. Se han encontrado {count} piezas; se cuentan las que juzgó un modelo.</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{count} de {total}</translation>
    </message>
  </context>
  <context>
    <name>LimitHeader</name>
    <message>
      <source>Apply {limit}</source>
      <translation>Aplicar {limit}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>Límite de {product}</translation>
    </message>
    <message>
      <source>Model whose scores are looked at</source>
      <translation>Modelo cuyas puntuaciones se miran</translation>
    </message>
    <message>
      <source>Now {limit}, as the model proposes</source>
      <translation>Ahora {limit}, como propone el modelo</translation>
    </message>
    <message>
      <source>Now {limit}, on the scale of the model that inspects: only looked at here</source>
      <translation>Ahora {limit}, en la escala del modelo que inspecciona: aquí solo se mira</translation>
    </message>
    <message>
      <source>Now {limit}, {model} {untrained}</source>
      <translation>Ahora {limit}, {model} {untrained}</translation>
    </message>
    <message>
      <source>Now {limit}; the model proposes {proposal}</source>
      <translation>Ahora {limit}; el modelo propone {proposal}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>{model}, inspects</source>
      <translation>{model}, activo</translation>
    </message>
  </context>
  <context>
    <name>LimitHistogram</name>
    <message>
      <source>Not read yet</source>
      <translation>Aún sin leer</translation>
    </message>
    <message>
      <source>Nothing is known of this product yet</source>
      <translation>Aún no se sabe nada de este producto</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>límite {limit}</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>ahora {limit}</translation>
    </message>
    <message>
      <source>proposal {limit}</source>
      <translation>propuesta {limit}</translation>
    </message>
    <message>
      <source>shown, not counted</source>
      <translation>mostradas, no contadas</translation>
    </message>
    <message>
      <source>{what} · {count}</source>
      <translation>{what} · {count}</translation>
    </message>
    <message>
      <source>≥ {limit}</source>
      <translation>≥ {limit}</translation>
    </message>
  </context>
  <context>
    <name>LimitLine</name>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>{limit}; the limit is {now} now</source>
      <translation>{limit}; el límite es ahora {now}</translation>
    </message>
  </context>
  <context>
    <name>LimitPopover</name>
    <message>
      <source>Apply {limit}</source>
      <translation>Aplicar {limit}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>How many pseudo-anomalies would be missed is not known for this model.</source>
      <translation>Para este modelo no se sabe cuántas pseudoanomalías no se detectarían.</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Limit of the product</source>
      <translation>Límite del producto</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>Límite de {product}</translation>
    </message>
    <message>
      <source>Model's proposal: {limit}</source>
      <translation>Propuesta del modelo: {limit}</translation>
    </message>
    <message>
      <source>No part was judged with this product and model yet.</source>
      <translation>Aún no se ha juzgado ninguna pieza con este producto y modelo.</translation>
    </message>
    <message>
      <source>Now {limit} · proposal {proposal}</source>
      <translation>Ahora {limit} · propuesta {proposal}</translation>
    </message>
    <message>
      <source>Now {limit}, as proposed</source>
      <translation>Ahora {limit}, como se propuso</translation>
    </message>
    <message>
      <source>Of the last {count} parts of this run, {flipped} would be judged otherwise:</source>
      <translation>De las últimas {count} piezas de esta ejecución, se juzgarían de otro modo {flipped}:</translation>
    </message>
    <message>
      <source>Of the one good part, judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>De la única pieza buena, juzgada como si fuera nueva, se rechazaría {rejected} (intervalo del 95 %: {low}–{high} %).</translation>
    </message>
    <message>
      <source>Of the one part of this run, {flipped} would be judged otherwise:</source>
      <translation>De la única pieza de esta ejecución, se juzgarían de otro modo {flipped}:</translation>
    </message>
    <message>
      <source>Of the one pseudo-anomaly, {missed} would be missed; of real defects it may be more.</source>
      <translation>De la única pseudoanomalía, no se detectaría {missed}; de los defectos reales pueden ser más.</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>De {count} piezas buenas, cada una juzgada como si fuera nueva, se rechazarían {rejected} (intervalo del 95 %: {low}–{high} %).</translation>
    </message>
    <message>
      <source>Of {count} pseudo-anomalies, {missed} would be missed; of real defects it may be more.</source>
      <translation>De {count} pseudoanomalías, no se detectarían {missed}; de los defectos reales pueden ser más.</translation>
    </message>
    <message>
      <source>The model does not know this product, so it is not known how many good parts this rejects.</source>
      <translation>El modelo no conoce este producto, así que no se sabe cuántas piezas buenas rechaza este límite.</translation>
    </message>
    <message>
      <source>The next parts are judged by the limit; those before keep their verdicts.</source>
      <translation>Las próximas piezas se juzgan con el límite; las anteriores conservan su veredicto.</translation>
    </message>
  </context>
  <context>
    <name>LimitQuestions</name>
    <message>
      <source>Apply {limit}</source>
      <translation>Aplicar {limit}</translation>
    </message>
    <message>
      <source>Leave it at {limit}</source>
      <translation>Dejarlo en {limit}</translation>
    </message>
    <message>
      <source>One golden part counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Entre lo que sirvió para elegir este límite cuenta una pieza patrón. {remark} {sentence}</translation>
    </message>
    <message>
      <source>One part of a run counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Entre lo que sirvió para elegir este límite cuenta una pieza de una tanda. {remark} {sentence}</translation>
    </message>
    <message>
      <source>Set the limit by golden parts?</source>
      <translation>¿Ajustar el límite con piezas patrón?</translation>
    </message>
    <message>
      <source>Set the limit by parts of runs?</source>
      <translation>¿Ajustar el límite con piezas de tandas?</translation>
    </message>
    <message>
      <source>They tell no longer how the limit does on parts that it was not chosen by: keep others apart to test it.</source>
      <translation>Ya no indican cómo se comporta el límite con piezas que no sirvieron para elegirlo: guarde otras aparte para probarlo.</translation>
    </message>
    <message>
      <source>With this limit the Releases page finds them because it was chosen so: they are no longer independent proof. Add others to the golden set that no limit is chosen by.</source>
      <translation>Con este límite la página Liberaciones las encuentra porque se eligió así: ya no son una prueba independiente. Añada al conjunto patrón otras con las que no se elija ningún límite.</translation>
    </message>
    <message>
      <source>{count} golden parts count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Entre lo que sirvió para elegir este límite cuentan {count} piezas patrón. {remark} {sentence}</translation>
    </message>
    <message>
      <source>{count} parts of runs count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Entre lo que sirvió para elegir este límite cuentan {count} piezas de tandas. {remark} {sentence}</translation>
    </message>
  </context>
  <context>
    <name>LimitSlider</name>
    <message>
      <source>good parts</source>
      <translation>piezas buenas</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>ahora {limit}</translation>
    </message>
    <message>
      <source>pseudo-anomalies</source>
      <translation>pseudoanomalías</translation>
    </message>
  </context>
  <context>
    <name>LimitWords</name>
    <message>
      <source>Bad parts of runs</source>
      <translation>Piezas malas de tandas</translation>
    </message>
    <message>
      <source>Corrected parts are those that the model got wrong: they are no sample of all parts, so no promise, best F1 or least cost rests on them. A limit that is set by them cannot be tested by them.</source>
      <translation>Las piezas corregidas son aquellas en que el modelo se equivocó: no son una muestra de todas las piezas, así que ninguna promesa, mejor F1 ni coste mínimo se basa en ellas. Un límite ajustado con ellas no se puede probar con ellas.</translation>
    </message>
    <message>
      <source>Corrected to bad by a person</source>
      <translation>Corregidas a malas por una persona</translation>
    </message>
    <message>
      <source>Corrected to good by a person</source>
      <translation>Corregidas a buenas por una persona</translation>
    </message>
    <message>
      <source>Good parts of runs</source>
      <translation>Piezas buenas de tandas</translation>
    </message>
    <message>
      <source>Good parts, judged as if they were new</source>
      <translation>Piezas buenas, juzgadas como si fueran nuevas</translation>
    </message>
    <message>
      <source>Misses {missed} of the one bad part.</source>
      <translation>De la única pieza mala no detecta {missed}.</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts.</source>
      <translation>No detecta {missed} de {count} piezas malas.</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts: about {about} of 100, between {low} and {high}.</source>
      <translation>No detecta {missed} de {count} piezas malas: unas {about} de 100, entre {low} y {high}.</translation>
    </message>
    <message>
      <source>No bad part counts, so nobody can say how many are missed.</source>
      <translation>No cuenta ninguna pieza mala, así que nadie puede decir cuántas no se detectan.</translation>
    </message>
    <message>
      <source>No good part is known, so nobody can say how many are rejected.</source>
      <translation>No se conoce ninguna pieza buena, así que nadie puede decir cuántas se rechazan.</translation>
    </message>
    <message>
      <source>No limit follows: a tenth of the way from a typical good part to a typical pseudo-anomaly lies above {highest}, the highest that may be chosen. Set the limit by hand, or train again.</source>
      <translation>No se obtiene ningún límite: la décima parte del camino de una pieza buena típica a una pseudoanomalía típica está por encima de {highest}, el máximo que se puede elegir. Ajuste el límite a mano o entrene de nuevo.</translation>
    </message>
    <message>
      <source>No limit follows: corrected parts count, and they are no sample of all parts. Count whole runs, or no parts of runs.</source>
      <translation>No se obtiene ningún límite: cuentan piezas corregidas, y no son una muestra de todas las piezas. Cuente tandas completas, o ninguna pieza de tandas.</translation>
    </message>
    <message>
      <source>No limit follows: from {lowest} to {highest} every limit does equally well on the parts that count.</source>
      <translation>No se obtiene ningún límite: de {lowest} a {highest} todos los límites dan el mismo resultado con las piezas que cuentan.</translation>
    </message>
    <message>
      <source>No limit follows: it would lie above {highest}, the highest that may be chosen. The good parts scatter too much; promise more, or add normal images and train again.</source>
      <translation>No se obtiene ningún límite: estaría por encima de {highest}, el máximo que se puede elegir. Las piezas buenas se dispersan demasiado; prometa una tasa mayor, o añada imágenes normales y entrene de nuevo.</translation>
    </message>
    <message>
      <source>No limit follows: no bad part counts. Count pseudo-anomalies, or parts of runs that a person called bad.</source>
      <translation>No se obtiene ningún límite: no cuenta ninguna pieza mala. Cuente pseudoanomalías o piezas de tandas que una persona llamó malas.</translation>
    </message>
    <message>
      <source>No limit follows: no good part counts. Train the model on this product, or count whole runs.</source>
      <translation>No se obtiene ningún límite: no cuenta ninguna pieza buena. Entrene el modelo con este producto o cuente tandas completas.</translation>
    </message>
    <message>
      <source>No limit follows: the model has not judged two good parts of this product that score differently. Train it on this product, or count whole runs.</source>
      <translation>No se obtiene ningún límite: el modelo no ha juzgado dos piezas buenas de este producto que puntúen distinto. Entrénelo con este producto o cuente tandas completas.</translation>
    </message>
    <message>
      <source>No limit is better than another while nothing costs anything. Give both costs, and the bad parts.</source>
      <translation>Ningún límite es mejor que otro mientras nada cueste nada. Indique ambos costes y las piezas malas.</translation>
    </message>
    <message>
      <source>Of real defects it may be more.</source>
      <translation>De los defectos reales pueden ser más.</translation>
    </message>
    <message>
      <source>One good part: {held} held out, {crossed} crossed.</source>
      <translation>Una pieza buena: {held} reservada, {crossed} cruzada.</translation>
    </message>
    <message>
      <source>One more is not judged.</source>
      <translation>Una más no está juzgada.</translation>
    </message>
    <message>
      <source>One part is left out: the model was trained on its picture.</source>
      <translation>Se omite una pieza: el modelo se entrenó con su imagen.</translation>
    </message>
    <message>
      <source>Painted defects of golden parts</source>
      <translation>Defectos pintados de piezas patrón</translation>
    </message>
    <message>
      <source>Parts that nobody corrected count as what the model said: choose only runs that a person looked through. A limit that is set by them cannot be tested by them.</source>
      <translation>Las piezas que nadie corrigió cuentan como dijo el modelo: elija solo tandas que una persona revisó. Un límite ajustado con ellas no se puede probar con ellas.</translation>
    </message>
    <message>
      <source>Precision {precision} · recall {recall} · F1 {f1}</source>
      <translation>Precisión {precision} · exhaustividad {recall} · F1 {f1}</translation>
    </message>
    <message>
      <source>Pseudo-anomalies, a stand-in for defects</source>
      <translation>Pseudoanomalías, sustituto de los defectos</translation>
    </message>
    <message>
      <source>Rejects {rejected} of the one good part.</source>
      <translation>De la única pieza buena rechaza {rejected}.</translation>
    </message>
    <message>
      <source>Rejects {rejected} of {count} good parts: about {about} of 100, between {low} and {high}.</source>
      <translation>Rechaza {rejected} de {count} piezas buenas: unas {about} de 100, entre {low} y {high}.</translation>
    </message>
    <message>
      <source>The model holds no scores of good parts of this product.</source>
      <translation>El modelo no contiene puntuaciones de piezas buenas de este producto.</translation>
    </message>
    <message>
      <source>The {count} good parts neither show it nor speak against it: the interval reaches above {percent}.</source>
      <translation>Las {count} piezas buenas ni lo demuestran ni lo desmienten: el intervalo llega por encima de {percent}.</translation>
    </message>
    <message>
      <source>The {count} good parts show it: the whole interval keeps the promise.</source>
      <translation>Las {count} piezas buenas lo demuestran: todo el intervalo cumple la promesa.</translation>
    </message>
    <message>
      <source>The {count} good parts speak against it: the whole interval is above {percent}.</source>
      <translation>Las {count} piezas buenas lo desmienten: todo el intervalo está por encima de {percent}.</translation>
    </message>
    <message>
      <source>They count: they prove nothing about this limit any more, nor about a model that is released with it. Have others that do not count. No training sees them.</source>
      <translation>Cuentan: ya no demuestran nada sobre este límite, ni sobre un modelo que se libere con él. Tenga otras que no cuenten. Ningún entrenamiento las ve.</translation>
    </message>
    <message>
      <source>This model has not judged them: Evaluate on the Releases page, and they can count.</source>
      <translation>Este modelo no las ha juzgado: use Evaluar en la página Liberaciones, y podrán contar.</translation>
    </message>
    <message>
      <source>Ticked, they are no longer independent proof of what this limit is worth. No training sees them.</source>
      <translation>Si las marca, ya no son una prueba independiente de lo que vale este límite. Ningún entrenamiento las ve.</translation>
    </message>
    <message>
      <source>What is known of this product has not been read yet.</source>
      <translation>Aún no se ha leído lo que se sabe de este producto.</translation>
    </message>
    <message>
      <source>{count} good parts are too few to show {percent}: were none rejected, it could still be {most} of 100. {needed} are needed, none of them rejected; until then it is an estimate.</source>
      <translation>{count} piezas buenas son pocas para demostrar {percent}: aunque no se rechazara ninguna, aún podrían ser {most} de 100. Hacen falta {needed}, ninguna rechazada; hasta entonces es una estimación.</translation>
    </message>
    <message>
      <source>{count} good parts: {held} held out, {crossed} crossed.</source>
      <translation>{count} piezas buenas; reservadas: {held}, cruzadas: {crossed}.</translation>
    </message>
    <message>
      <source>{count} missed</source>
      <translation>No detectadas: {count}</translation>
    </message>
    <message>
      <source>{count} more are not judged.</source>
      <translation>{count} más no están juzgadas.</translation>
    </message>
    <message>
      <source>{count} parts are left out: the model was trained on their pictures.</source>
      <translation>Se omiten {count} piezas: el modelo se entrenó con sus imágenes.</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>Rechazadas: {count}</translation>
    </message>
  </context>
  <context>
    <name>LimitsActions</name>
    <message>
      <source>A limit counts on the scale of the model that inspects: choose that one, or let this one inspect</source>
      <translation>Un límite vale en la escala del modelo que inspecciona: elija ese, o deje que inspeccione este</translation>
    </message>
    <message>
      <source>Apply the limit</source>
      <translation>Aplicar el límite</translation>
    </message>
    <message>
      <source>Back to the limit that holds</source>
      <translation>Volver al límite vigente</translation>
    </message>
    <message>
      <source>Export the curves as a table…</source>
      <translation>Exportar las curvas como tabla…</translation>
    </message>
    <message>
      <source>Export the figure…</source>
      <translation>Exportar la figura…</translation>
    </message>
    <message>
      <source>Forget what was chosen</source>
      <translation>Olvidar lo elegido</translation>
    </message>
    <message>
      <source>Goes to the line: arrows move it by 0.01, Page keys by 0.1</source>
      <translation>Va a la línea: las flechas la mueven 0,01, Re Pág y Av Pág 0,1</translation>
    </message>
    <message>
      <source>Histogram and curves as PNG or SVG</source>
      <translation>Histograma y curvas como PNG o SVG</translation>
    </message>
    <message>
      <source>Judge the next parts by the chosen limit; Ctrl+Z takes that back</source>
      <translation>Juzgar las próximas piezas con el límite elegido; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Move the limit by keys</source>
      <translation>Mover el límite con el teclado</translation>
    </message>
    <message>
      <source>Show the bad parts that are missed</source>
      <translation>Mostrar las piezas malas no detectadas</translation>
    </message>
    <message>
      <source>Show the good parts that are rejected</source>
      <translation>Mostrar las piezas buenas rechazadas</translation>
    </message>
    <message>
      <source>The chosen limit is the one that holds</source>
      <translation>El límite elegido es el vigente</translation>
    </message>
    <message>
      <source>What every limit does, as CSV</source>
      <translation>Lo que hace cada límite, como CSV</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>A limit belongs to a product. Create one on the Products page, and train a model on it.</source>
      <translation>Un límite pertenece a un producto. Cree uno en la página Productos y entrene un modelo con él.</translation>
    </message>
    <message>
      <source>A limit is chosen by how a model scores parts. Train a model, or add a model file, first.</source>
      <translation>Un límite se elige según cómo puntúa un modelo las piezas. Entrene antes un modelo o añada un archivo de modelo.</translation>
    </message>
    <message>
      <source>Comma separated values</source>
      <translation>Valores separados por comas</translation>
    </message>
    <message>
      <source>Export the figure</source>
      <translation>Exportar la figura</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>Exportar la tabla</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Ir a Productos</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Ir a Entrenar</translation>
    </message>
    <message>
      <source>No limit to set yet</source>
      <translation>Aún no hay límite que ajustar</translation>
    </message>
    <message>
      <source>Portable Network Graphics</source>
      <translation>Portable Network Graphics</translation>
    </message>
    <message>
      <source>Vector graphics</source>
      <translation>Gráficos vectoriales</translation>
    </message>
    <message>
      <source>{title} · model {model}</source>
      <translation>{title} · modelo {model}</translation>
    </message>
  </context>
  <context>
    <name>LineCard</name>
    <message>
      <source>Add a connection to the line</source>
      <translation>Añadir una conexión con la línea</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <source>Connections to the line</source>
      <translation>Conexiones con la línea</translation>
    </message>
    <message>
      <source>None yet. A controller, a broker or another program hears each verdict from here, and can ask for the product.</source>
      <translation>Aún ninguna. Un PLC, un bróker u otro programa recibe desde aquí cada veredicto, y puede elegir el producto.</translation>
    </message>
  </context>
  <context>
    <name>LineSection</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Being tested…</source>
      <translation>Se está probando…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>No entendido</translation>
    </message>
    <message>
      <source>Numbers of the products: {named}</source>
      <translation>Números de los productos: {named}</translation>
    </message>
    <message>
      <source>One verdict waits.</source>
      <translation>Un veredicto espera.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove this connection?</source>
      <translation>¿Quitar esta conexión?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Test: {found}</source>
      <translation>Prueba: {found}</translation>
    </message>
    <message>
      <source>The line hears no verdicts over {place} from then on. What is stored stays.</source>
      <translation>Desde entonces la línea no recibe veredictos por {place}. Lo guardado se conserva.</translation>
    </message>
    <message>
      <source>Told: {ok} OK, {ng} NG, {not_checked} NOT CHECKED.</source>
      <translation>Comunicados: {ok} OK, {ng} NG, {not_checked} NO COMPROBADO.</translation>
    </message>
    <message>
      <source>{count} came too late.</source>
      <translation>Llegaron demasiado tarde: {count}.</translation>
    </message>
    <message>
      <source>{count} never got there.</source>
      <translation>No llegaron nunca: {count}.</translation>
    </message>
    <message>
      <source>{count} verdicts wait.</source>
      <translation>{count} veredictos esperan.</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>{some} {next}</source>
      <translation>{some} {next}</translation>
    </message>
    <message>
      <source>{some}, {next}</source>
      <translation>{some}, {next}</translation>
    </message>
    <message>
      <source>{some}; {next}</source>
      <translation>{some}; {next}</translation>
    </message>
    <message>
      <source>{words} ({more})</source>
      <translation>{words} ({more})</translation>
    </message>
    <message>
      <source>{words}.</source>
      <translation>{words}.</translation>
    </message>
  </context>
  <context>
    <name>LivePictures</name>
    <message>
      <source>Artificial defects on good parts, the good part that guides, and what is found of them now. They are the same throughout a training; what is bright should come to fill the outline.</source>
      <translation>Defectos artificiales en piezas buenas, la pieza buena que guía y lo que se encuentra de ellos ahora. Son los mismos durante todo un entrenamiento; lo claro debería llegar a llenar el contorno.</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañada</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Imagen guía</translation>
    </message>
    <message>
      <source>What is found of artificial defects now</source>
      <translation>Lo que se encuentra ahora de los defectos artificiales</translation>
    </message>
  </context>
  <context>
    <name>LoginDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Or scan your badge. The inspection goes on meanwhile.</source>
      <translation>O escanee su tarjeta. La inspección continúa entretanto.</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN o contraseña</translation>
    </message>
    <message>
      <source>What {name} had open is hidden, and comes back when {name} logs in. If somebody else does, it is closed.</source>
      <translation>Lo que {name} tenía abierto está oculto y vuelve cuando {name} inicie sesión. Si la inicia otra persona, se cierra.</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Batches of {size}</source>
      <translation>Lotes de {size}</translation>
    </message>
    <message>
      <source>Log scale</source>
      <translation>Escala log</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Losses over the training steps</source>
      <translation>Pérdidas por paso de entrenamiento</translation>
    </message>
    <message>
      <source>Step {step}: {values}</source>
      <translation>Paso {step}: {values}</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>reconstrucción</translation>
    </message>
    <message>
      <source>restoration</source>
      <translation>restauración</translation>
    </message>
    <message>
      <source>total</source>
      <translation>total</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Demonstration – OneNIP Inspector</source>
      <translation>Demostración – OneNIP Inspector</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
  </context>
  <context>
    <name>MapLegend</name>
    <message>
      <source>Anomaly</source>
      <translation>Anomalía</translation>
    </message>
    <message>
      <source>Clear below half the limit, a line at the limit, the last colour at twice the limit and above</source>
      <translation>Transparente por debajo de la mitad del límite, una línea en el límite, el último color a partir del doble del límite</translation>
    </message>
    <message>
      <source>Legend of the anomaly map</source>
      <translation>Leyenda del mapa de anomalías</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>límite</translation>
    </message>
  </context>
  <context>
    <name>MarkFilter</name>
    <message>
      <source>All pictures</source>
      <translation>Todas las imágenes</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Borrosas</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuras</translation>
    </message>
    <message>
      <source>Like another product</source>
      <translation>Como otro producto</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Marcadas</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>Casi iguales</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>No legibles</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Sobreexpuestas</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Imágenes guía</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartadas</translation>
    </message>
    <message>
      <source>Very unlike the others</source>
      <translation>Muy distintas de las demás</translation>
    </message>
    <message>
      <source>Which pictures are shown</source>
      <translation>Qué imágenes se muestran</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>--shared and --station go with --database, which says where the records are. Nothing was changed.</source>
      <translation>--shared y --station van con --database, que indica dónde están los registros. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>120 parts of each product that training never saw are inspected, good and defective ones mixed.</source>
      <translation>Se inspeccionan 120 piezas de cada producto que el entrenamiento nunca vio, buenas y defectuosas mezcladas.</translation>
    </message>
    <message>
      <source>20 pictures of good parts are imported for each of two products, and four of them become prompts. 40 more follow for the real training.</source>
      <translation>Se importan 20 imágenes de piezas buenas de cada uno de los dos productos, y cuatro de ellas pasan a ser imágenes guía. Otras 40 seguirán para el entrenamiento de verdad.</translation>
    </message>
    <message>
      <source>A connection to the line in the settings file is not valid and is not used: {text} The others are as they were. Remove it under Settings, Line, and add it anew.</source>
      <translation>Una conexión con la línea del archivo de ajustes no es válida y no se usa: {text} Las demás siguen como estaban. Quítela en Ajustes, Línea, y añádala de nuevo.</translation>
    </message>
    <message>
      <source>A database on a server needs a folder that all stations share, for pictures and models. Nothing was changed. Name it with --shared DIR.</source>
      <translation>Una base de datos en un servidor necesita una carpeta que compartan todas las estaciones, para imágenes y modelos. No se ha cambiado nada. Indíquela con --shared DIR.</translation>
    </message>
    <message>
      <source>A file could not be removed: {first}: {error}. It belongs to nothing any more; the next start tries again. Close the program that uses it.</source>
      <translation>Un archivo no se ha podido quitar: {first}: {error}. Ya no pertenece a nada; el próximo inicio lo intenta de nuevo. Cierre el programa que lo use.</translation>
    </message>
    <message>
      <source>A file of the workspace is gone: {first}. Its record and verdict are there; a part without files is shown without image or map. Put the file back from a copy if you need it.</source>
      <translation>Falta un archivo del espacio de trabajo: {first}. Su registro y su veredicto están; una pieza sin archivos se muestra sin imagen o sin mapa. Reponga el archivo desde una copia si lo necesita.</translation>
    </message>
    <message>
      <source>A first model of both products is made in a single step of training, so that parts can be inspected at once.</source>
      <translation>Un primer modelo de ambos productos se crea en un solo paso de entrenamiento, para poder inspeccionar piezas enseguida.</translation>
    </message>
    <message>
      <source>A frame must be (H, W) or (H, W, 3), uint8 for 8 bits or uint16 for 9 to 16 bits; got {shape}, {kind}, for {bits} bits.</source>
      <translation>Un fotograma debe ser (H, W) o (H, W, 3), uint8 para 8 bits o uint16 para 9 a 16 bits; se recibió {shape}, {kind}, para {bits} bits.</translation>
    </message>
    <message>
      <source>A hold is placed and lifted with a reason. Nothing has changed; write why.</source>
      <translation>Una protección se pone y se quita con un motivo. No se ha cambiado nada; escriba el motivo.</translation>
    </message>
    <message>
      <source>A limit must lie between {minimum} and {maximum}; got {got}. The limit is as it was.</source>
      <translation>Un límite debe estar entre {minimum} y {maximum}; se recibió {got}. El límite sigue como estaba.</translation>
    </message>
    <message>
      <source>A map cannot be kept longer than its picture, nor a picture longer than its thumbnail. A thumbnail goes only where pictures go.</source>
      <translation>Un mapa no se puede conservar más tiempo que su imagen, ni una imagen más que su miniatura. Una miniatura solo se quita donde se quitan imágenes.</translation>
    </message>
    <message>
      <source>A mask of the data set says where the defect of one of them is: {kinds}.</source>
      <translation>Una máscara del conjunto de datos indica dónde está el defecto de una de ellas: {kinds}.</translation>
    </message>
    <message>
      <source>A model cannot learn {products}: at least {needed} different pictures are needed. Nothing was changed. Add more pictures of good parts.</source>
      <translation>Un modelo no puede aprender {products}: hacen falta al menos {needed} imágenes distintas. No se ha cambiado nada. Añada más imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>A model file waits</source>
      <translation>Un archivo de modelo espera</translation>
    </message>
    <message>
      <source>A model is being trained. When it is ready, inspection can begin.</source>
      <translation>Se está entrenando un modelo. Cuando esté listo, se puede inspeccionar.</translation>
    </message>
    <message>
      <source>A name has 1 to {longest} characters, in one line.</source>
      <translation>Un nombre tiene de 1 a {longest} caracteres, en una línea.</translation>
    </message>
    <message>
      <source>A part could not be checked</source>
      <translation>Una pieza no se pudo comprobar</translation>
    </message>
    <message>
      <source>A part number has at most {most} characters that can be printed; nothing was done.</source>
      <translation>Un número de pieza tiene como máximo {most} caracteres imprimibles; no se ha hecho nada.</translation>
    </message>
    <message>
      <source>A part of what is inspected of '{product}' lies beyond the edge of the picture. Bring the whole part into view.</source>
      <translation>Una parte de lo que se inspecciona de «{product}» queda fuera del borde de la imagen. Coloque la pieza entera a la vista.</translation>
    </message>
    <message>
      <source>A person stopped the inspection before the product was changed. It is as it was.</source>
      <translation>Una persona detuvo la inspección antes de que se cambiara el producto. Sigue como estaba.</translation>
    </message>
    <message>
      <source>A picture came that nobody asked for, so it was not judged. Check that nothing else triggers the camera.</source>
      <translation>Llegó una imagen que nadie había pedido, así que no se ha juzgado. Compruebe que nada más dispare la cámara.</translation>
    </message>
    <message>
      <source>A picture of this camera was missing a moment ago, so one that comes now may show the part before. Inspect the part again.</source>
      <translation>Hace un momento faltó una imagen de esta cámara, así que la que llega ahora puede mostrar la pieza anterior. Inspeccione la pieza de nuevo.</translation>
    </message>
    <message>
      <source>A picture of {product} did not train, being damaged or the same as another: {names}.</source>
      <translation>Una imagen de {product} no ha entrenado, por estar dañada o ser igual a otra: {names}.</translation>
    </message>
    <message>
      <source>A prompt of {product} is not shown ({reason}); the model guides inspection by it all the same.</source>
      <translation>Una imagen guía de {product} no se muestra ({reason}); el modelo guía la inspección con ella de todos modos.</translation>
    </message>
    <message>
      <source>A record in {place} is damaged and cannot be read: {error}. Nothing was changed. Close the application and run it with --check on this workspace: it names what is damaged. Then put back a backup.</source>
      <translation>Un registro de {place} está dañado y no se puede leer: {error}. No se ha cambiado nada. Cierre la aplicación y ejecútela con --check sobre este espacio de trabajo: indica lo que está dañado. Después reponga una copia de seguridad.</translation>
    </message>
    <message>
      <source>A run goes on and keeps the model that it began with. Stop it first.</source>
      <translation>Hay una ejecución en curso y conserva el modelo con que empezó. Deténgala antes.</translation>
    </message>
    <message>
      <source>A run is going on. Stop it first, then start again.</source>
      <translation>Hay una ejecución en curso. Deténgala antes y vuelva a iniciar.</translation>
    </message>
    <message>
      <source>A run is going on: the map comes after the run.</source>
      <translation>Hay una ejecución en curso: el mapa llegará cuando termine.</translation>
    </message>
    <message>
      <source>A run needs the processor. Ask again when it has ended.</source>
      <translation>Una ejecución necesita el procesador. Pregunte de nuevo cuando haya terminado.</translation>
    </message>
    <message>
      <source>A run needs the processor. Evaluate when it has ended.</source>
      <translation>Una ejecución necesita el procesador. Evalúe cuando haya terminado.</translation>
    </message>
    <message>
      <source>A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.</source>
      <translation>Hay en marcha una ejecución sobre {source}, que termina por sí sola. El producto sigue como estaba; vuelva a pedirlo cuando acabe.</translation>
    </message>
    <message>
      <source>A search without a name would not be found again. Give it a name.</source>
      <translation>Una búsqueda sin nombre no se volvería a encontrar. Póngale un nombre.</translation>
    </message>
    <message>
      <source>A second window opens</source>
      <translation>Se abre una segunda ventana</translation>
    </message>
    <message>
      <source>A signature needs a name. Nothing was changed.</source>
      <translation>Una firma necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>A station needs a name of 1 to {longest} characters. Nothing was changed. Give one with --station NAME.</source>
      <translation>Una estación necesita un nombre de 1 a {longest} caracteres. No se ha cambiado nada. Indíquelo con --station NAME.</translation>
    </message>
    <message>
      <source>A title has at most {longest} characters. The model is called as before.</source>
      <translation>Un título tiene como máximo {longest} caracteres. El modelo se llama como antes.</translation>
    </message>
    <message>
      <source>A token has {least} characters or more: letters, digits, signs, no spaces.</source>
      <translation>Un token tiene {least} caracteres o más: letras, cifras, signos, sin espacios.</translation>
    </message>
    <message>
      <source>A training needs the processor. Ask again when it has ended.</source>
      <translation>Un entrenamiento necesita el procesador. Pregunte de nuevo cuando haya terminado.</translation>
    </message>
    <message>
      <source>A training needs the processor. Evaluate when it has ended.</source>
      <translation>Un entrenamiento necesita el procesador. Evalúe cuando haya terminado.</translation>
    </message>
    <message>
      <source>A training run is going on. Wait for it or cancel it first.</source>
      <translation>Hay un entrenamiento en curso. Espere a que termine o cancélelo antes.</translation>
    </message>
    <message>
      <source>A workspace that several stations share is not mended: what looks superfluous may be what another station is just writing. Nothing was changed. Check it without --mend.</source>
      <translation>Un espacio de trabajo que comparten varias estaciones no se repara: lo que parece sobrar puede ser lo que otra estación está escribiendo. No se ha cambiado nada. Compruébelo sin --mend.</translation>
    </message>
    <message>
      <source>Access was not recovered: {reason} Nothing was changed.</source>
      <translation>El acceso no se ha recuperado: {reason} No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Access was recovered by somebody with access to the files: the admin “{name}” got a new password. The audit log says when, and under which account. If nobody knows of it, look into it.</source>
      <translation>Alguien con acceso a los archivos recuperó el acceso: el administrador «{name}» recibió una contraseña nueva. El registro de auditoría indica cuándo y con qué cuenta. Si nadie sabe de ello, investíguelo.</translation>
    </message>
    <message>
      <source>Activate it on the Train page to inspect with it.</source>
      <translation>Actívelo en la página Entrenar para inspeccionar con él.</translation>
    </message>
    <message>
      <source>Add a part to the golden set</source>
      <translation>Añadir una pieza al conjunto patrón</translation>
    </message>
    <message>
      <source>Add a training to the queue</source>
      <translation>Añadir un entrenamiento a la cola</translation>
    </message>
    <message>
      <source>Add golden parts of {product}</source>
      <translation>Añadir piezas patrón de {product}</translation>
    </message>
    <message>
      <source>Add images to {product}</source>
      <translation>Añadir imágenes a {product}</translation>
    </message>
    <message>
      <source>Add model “{name}”</source>
      <translation>Añadir el modelo «{name}»</translation>
    </message>
    <message>
      <source>Add products of {model}</source>
      <translation>Añadir los productos de {model}</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set</source>
      <translation>Añadir {count} piezas al conjunto patrón</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>Añadir a {name}</translation>
    </message>
    <message>
      <source>Added as golden parts: {good} good, {defective} defective.</source>
      <translation>Añadidas como piezas patrón, buenas: {good}, defectuosas: {defective}.</translation>
    </message>
    <message>
      <source>Adding {file} was stopped. Nothing was added, and the file is as it was.</source>
      <translation>Se ha detenido la adición de {file}. No se ha añadido nada, y el archivo está como estaba.</translation>
    </message>
    <message>
      <source>After a restart the counters will lack the parts that were not recorded</source>
      <translation>Tras reiniciar, a los contadores les faltarán las piezas que no se registraron</translation>
    </message>
    <message>
      <source>All normal images of “{product}” are golden parts, which no training may see. Add other pictures of good parts.</source>
      <translation>Todas las imágenes normales de «{product}» son piezas patrón, que ningún entrenamiento puede ver. Añada otras imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>All pictures of {products} are of one session: under another light or on another day good parts may be rejected. Add pictures of another day.</source>
      <translation>Todas las imágenes de {products} son de una sola sesión: con otra luz u otro día se podrían rechazar piezas buenas. Añada imágenes de otro día.</translation>
    </message>
    <message>
      <source>All that was judged is recorded there. This station began without it and still goes by what it knew then: close the application and start it again between two runs, for new limits, models, lists and corrections.</source>
      <translation>Todo lo juzgado está registrado allí. Esta estación empezó sin él y aún se rige por lo que conocía entonces: cierre la aplicación e iníciela de nuevo entre dos ejecuciones, para tener límites, modelos, listas y correcciones nuevos.</translation>
    </message>
    <message>
      <source>All {count} lines of the audit log are as they were written. The newest has the hash {head}…</source>
      <translation>Las {count} líneas del registro de auditoría están tal como se escribieron. La más reciente tiene el hash {head}…</translation>
    </message>
    <message>
      <source>An NG part</source>
      <translation>Una pieza NG</translation>
    </message>
    <message>
      <source>Another part waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Ya esperaba otra pieza, así que la pieza no se ha juzgado. Inspecciónela de nuevo o reduzca la velocidad de la línea.</translation>
    </message>
    <message>
      <source>Another program holds the file. Close it and try again.</source>
      <translation>Otro programa tiene ocupado el archivo. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Another program uses port {port}. Choose another port, or end that program.</source>
      <translation>Otro programa usa el puerto {port}. Elija otro puerto o cierre ese programa.</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>Otro motivo</translation>
    </message>
    <message>
      <source>Another station is called {station} and is at work, so nobody could tell the batches of both apart. Nothing was changed. Start this one with --station and another name; or if it is this one, cut off a moment ago, start again in half a minute.</source>
      <translation>Otra estación se llama {station} y está en marcha, así que nadie podría distinguir las tandas de ambas. No se ha cambiado nada. Inicie esta con --station y otro nombre; o, si es esta misma y se interrumpió hace un momento, inicie de nuevo en medio minuto.</translation>
    </message>
    <message>
      <source>Another station is just beginning and puts the records in order. Nothing was changed. Start again in a minute.</source>
      <translation>Otra estación está empezando y pone en orden los registros. No se ha cambiado nada. Inicie de nuevo en un minuto.</translation>
    </message>
    <message>
      <source>Answer an overrule</source>
      <translation>Responder a una corrección</translation>
    </message>
    <message>
      <source>Answer {count} overrules</source>
      <translation>Responder a {count} correcciones</translation>
    </message>
    <message>
      <source>Anybody can leave the operator's page now.</source>
      <translation>Ahora cualquiera puede salir de la página del operador.</translation>
    </message>
    <message>
      <source>Ask what becomes of a part</source>
      <translation>Preguntar qué se hace con una pieza</translation>
    </message>
    <message>
      <source>Ask what becomes of {count} parts</source>
      <translation>Preguntar qué se hace con {count} piezas</translation>
    </message>
    <message>
      <source>Back in place: {what}. Ctrl+Z takes that back.</source>
      <translation>De vuelta en su sitio: {what}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Basler cameras</source>
      <translation>Cámaras Basler</translation>
    </message>
    <message>
      <source>Batch {number} is finished; nothing can be added to it. Start a new inspection run.</source>
      <translation>La tanda {number} está terminada; no se le puede añadir nada. Inicie una nueva ejecución.</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so its order stays as it is: with another one it could slip out of the hold. Lift the hold first.</source>
      <translation>La tanda {number} está protegida («{reason}»), así que su orden sigue como está: con otra podría escapar de la protección. Quite antes la protección.</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so nothing deletes it for good. Lift the hold on the Review page first.</source>
      <translation>La tanda {number} está protegida («{reason}»), así que nada la elimina definitivamente. Quite antes la protección en la página Revisión.</translation>
    </message>
    <message>
      <source>Batch {number} is of order “{order}”, which is held (“{reason}”), so nothing deletes it for good. Lift the hold of the order on the Review page first.</source>
      <translation>La tanda {number} es de la orden «{order}», que está protegida («{reason}»), así que nada la elimina definitivamente. Quite antes la protección de la orden en la página Revisión.</translation>
    </message>
    <message>
      <source>Batch {number} is still being inspected. Nothing was changed. Stop the run first.</source>
      <translation>La tanda {number} se está inspeccionando todavía. No se ha cambiado nada. Detenga antes la ejecución.</translation>
    </message>
    <message>
      <source>Batches still take {gigabytes:.1f} GB more than the quota: what is left is too young, held, in the trash, or waits for an answer.</source>
      <translation>Las tandas siguen ocupando {gigabytes:.1f} GB más que la cuota: lo que queda es demasiado reciente, está protegido, está en la papelera o espera respuesta.</translation>
    </message>
    <message>
      <source>Begin the next training of the queue</source>
      <translation>Empezar el próximo entrenamiento de la cola</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Bottom left</source>
      <translation>Abajo a la izquierda</translation>
    </message>
    <message>
      <source>Bottom middle</source>
      <translation>Abajo en el centro</translation>
    </message>
    <message>
      <source>Bottom right</source>
      <translation>Abajo a la derecha</translation>
    </message>
    <message>
      <source>Bring back a golden part</source>
      <translation>Recuperar una pieza patrón</translation>
    </message>
    <message>
      <source>Bring back model {name}</source>
      <translation>Recuperar el modelo {name}</translation>
    </message>
    <message>
      <source>Bring back one image</source>
      <translation>Recuperar una imagen</translation>
    </message>
    <message>
      <source>Bring back product “{name}”</source>
      <translation>Recuperar el producto «{name}»</translation>
    </message>
    <message>
      <source>Bring back the batch</source>
      <translation>Recuperar la tanda</translation>
    </message>
    <message>
      <source>Bring back the master part of {product}</source>
      <translation>Recuperar la pieza testigo de {product}</translation>
    </message>
    <message>
      <source>Bring back {count} batches</source>
      <translation>Recuperar {count} tandas</translation>
    </message>
    <message>
      <source>Bring back {count} golden parts</source>
      <translation>Recuperar {count} piezas patrón</translation>
    </message>
    <message>
      <source>Bring back {count} images</source>
      <translation>Recuperar {count} imágenes</translation>
    </message>
    <message>
      <source>Bring {name} back</source>
      <translation>Recuperar a {name}</translation>
    </message>
    <message>
      <source>By the rules nothing was to be removed.</source>
      <translation>Según las reglas no había nada que quitar.</translation>
    </message>
    <message>
      <source>Camera {number} cannot be opened. Check that it is plugged in and not used elsewhere.</source>
      <translation>La cámara {number} no se puede abrir. Compruebe que esté conectada y que no se use en otro sitio.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written, and no model was touched; Resume begins it anew.</source>
      <translation>Cancelado. No se ha escrito nada ni se ha tocado ningún modelo; Reanudar lo empieza de nuevo.</translation>
    </message>
    <message>
      <source>Caught up: one part that had waited here is recorded there.</source>
      <translation>Al día: una pieza que esperaba aquí está registrada allí.</translation>
    </message>
    <message>
      <source>Caught up: {count} parts that had waited here are recorded there.</source>
      <translation>Al día: {count} piezas que esperaban aquí están registradas allí.</translation>
    </message>
    <message>
      <source>Change of shift</source>
      <translation>Cambio de turno</translation>
    </message>
    <message>
      <source>Change the alignment of {product}</source>
      <translation>Cambiar la alineación de {product}</translation>
    </message>
    <message>
      <source>Change the inspected area of {product}</source>
      <translation>Cambiar el área inspeccionada de {product}</translation>
    </message>
    <message>
      <source>Change the limit of {product}</source>
      <translation>Cambiar el límite de {product}</translation>
    </message>
    <message>
      <source>Change the order of the queue</source>
      <translation>Cambiar el orden de la cola</translation>
    </message>
    <message>
      <source>Change the role of {name}</source>
      <translation>Cambiar el rol de {name}</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate</source>
      <translation>Cambiar las reglas de liberación</translation>
    </message>
    <message>
      <source>Change the value range of {product}</source>
      <translation>Cambiar el rango de valores de {product}</translation>
    </message>
    <message>
      <source>Change what a golden part is</source>
      <translation>Cambiar qué es una pieza patrón</translation>
    </message>
    <message>
      <source>Change what {count} golden parts are</source>
      <translation>Cambiar qué son {count} piezas patrón</translation>
    </message>
    <message>
      <source>Change what {name} looks for</source>
      <translation>Cambiar lo que busca {name}</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Compruebe que la carpeta exista y que pueda escribir en ella.</translation>
    </message>
    <message>
      <source>Choose another workspace.</source>
      <translation>Elija otro espacio de trabajo.</translation>
    </message>
    <message>
      <source>Closed what {name} had left open</source>
      <translation>Se ha cerrado lo que {name} había dejado abierto</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Cerrando</translation>
    </message>
    <message>
      <source>Compare it with a backup, and recompute the part (R on the Review page, or --replay). It is never mended, because that would hide what happened.</source>
      <translation>Compárelo con una copia de seguridad y recalcule la pieza (R en la página Revisión, o --replay). Nunca se repara, porque eso ocultaría lo sucedido.</translation>
    </message>
    <message>
      <source>Compare scores of {product} anew</source>
      <translation>Comparar de nuevo las puntuaciones de {product}</translation>
    </message>
    <message>
      <source>Compare scores of {product} as before</source>
      <translation>Comparar las puntuaciones de {product} como antes</translation>
    </message>
    <message>
      <source>Compare the images of {product} with each other</source>
      <translation>Comparar entre sí las imágenes de {product}</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Conectada</translation>
    </message>
    <message>
      <source>Connected to {host}, port {port}.</source>
      <translation>Conectada con {host}, puerto {port}.</translation>
    </message>
    <message>
      <source>Connected, {count:,} picture arrived damaged</source>
      <translation>Conectada, {count:,} imagen llegó dañada</translation>
    </message>
    <message>
      <source>Connected, {count:,} pictures arrived damaged</source>
      <translation>Conectada, {count:,} imágenes llegaron dañadas</translation>
    </message>
    <message>
      <source>Connected; the picture is {width} × {height} now, it was {width_before} × {height_before}</source>
      <translation>Conectada; la imagen es ahora de {width} × {height}, antes de {width_before} × {height_before}</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <source>Connection lost, next try in {seconds:.0f} s</source>
      <translation>Conexión perdida, próximo intento en {seconds:.0f} s</translation>
    </message>
    <message>
      <source>Copy the diagnosis</source>
      <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
      <source>Correct the verdict</source>
      <translation>Corregir el veredicto</translation>
    </message>
    <message>
      <source>Correct the verdict of one part</source>
      <translation>Corregir el veredicto de una pieza</translation>
    </message>
    <message>
      <source>Correct the verdict of part {position} ({name})</source>
      <translation>Corregir el veredicto de la pieza {position} ({name})</translation>
    </message>
    <message>
      <source>Correct the verdicts of {count} parts</source>
      <translation>Corregir los veredictos de {count} piezas</translation>
    </message>
    <message>
      <source>Could not make the folder {path}: {error}. Nothing was added. Free some space, and check that you may write to the workspace.</source>
      <translation>No se ha podido crear la carpeta {path}: {error}. No se ha añadido nada. Libere espacio y compruebe que puede escribir en el espacio de trabajo.</translation>
    </message>
    <message>
      <source>Could not move {source} to {target}: {error}. Nothing was changed. Close programs that use the file, and check that you may write to the workspace.</source>
      <translation>No se ha podido mover {source} a {target}: {error}. No se ha cambiado nada. Cierre los programas que usen el archivo y compruebe que puede escribir en el espacio de trabajo.</translation>
    </message>
    <message>
      <source>Could not move {source}: {target} is already there. Nothing was changed. Rename that one first.</source>
      <translation>No se ha podido mover {source}: {target} ya existe. No se ha cambiado nada. Cambie antes el nombre de ese.</translation>
    </message>
    <message>
      <source>Could not open {path}: {error}. Nothing was changed. {advice}</source>
      <translation>No se ha podido abrir {path}: {error}. No se ha cambiado nada. {advice}</translation>
    </message>
    <message>
      <source>Could not tidy the workspace {workspace}: {error}. No image and no record was lost. Check that you may write to that folder.</source>
      <translation>No se ha podido ordenar el espacio de trabajo {workspace}: {error}. No se ha perdido ninguna imagen ni ningún registro. Compruebe que puede escribir en esa carpeta.</translation>
    </message>
    <message>
      <source>Could not use {path}: {error}. What was saved before is unchanged. {advice}</source>
      <translation>No se ha podido usar {path}: {error}. Lo guardado antes no ha cambiado. {advice}</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. The model in the workspace is unchanged. Free some space, or choose a folder that you may write to.</source>
      <translation>No se ha podido escribir {path}: {error}. El modelo del espacio de trabajo no ha cambiado. Libere espacio o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. What was stored before is unchanged. Free some space and start again.</source>
      <translation>No se ha podido escribir {path}: {error}. Lo guardado antes no ha cambiado. Libere espacio e inicie de nuevo.</translation>
    </message>
    <message>
      <source>Counters begin anew</source>
      <translation>Los contadores empiezan de nuevo</translation>
    </message>
    <message>
      <source>Create product “{name}”</source>
      <translation>Crear el producto «{name}»</translation>
    </message>
    <message>
      <source>Days are whole numbers from 0 to {most}.</source>
      <translation>Los días son números enteros de 0 a {most}.</translation>
    </message>
    <message>
      <source>Delete model {name}</source>
      <translation>Eliminar el modelo {name}</translation>
    </message>
    <message>
      <source>Delete one image</source>
      <translation>Eliminar una imagen</translation>
    </message>
    <message>
      <source>Delete product “{name}”</source>
      <translation>Eliminar el producto «{name}»</translation>
    </message>
    <message>
      <source>Delete the batch</source>
      <translation>Eliminar la tanda</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with one part</source>
      <translation>Eliminar la tanda de {product} con una pieza</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with {parts} parts</source>
      <translation>Eliminar la tanda de {product} con {parts} piezas</translation>
    </message>
    <message>
      <source>Delete {count} batches</source>
      <translation>Eliminar {count} tandas</translation>
    </message>
    <message>
      <source>Delete {count} images</source>
      <translation>Eliminar {count} imágenes</translation>
    </message>
    <message>
      <source>Delete {what} for good</source>
      <translation>Eliminar {what} definitivamente</translation>
    </message>
    <message>
      <source>Deleted for good</source>
      <translation>Eliminado definitivamente</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>Demostración</translation>
    </message>
    <message>
      <source>Describe a part</source>
      <translation>Describir una pieza</translation>
    </message>
    <message>
      <source>Describe {count} parts</source>
      <translation>Describir {count} piezas</translation>
    </message>
    <message>
      <source>Details says of each file why; the files themselves are unchanged.</source>
      <translation>Detalles indica el motivo de cada archivo; los archivos no han cambiado.</translation>
    </message>
    <message>
      <source>Does not answer any more; what the line hears is old. The inspection goes on.</source>
      <translation>Ya no responde; lo que recibe la línea está desactualizado. La inspección continúa.</translation>
    </message>
    <message>
      <source>Done again</source>
      <translation>Rehecho</translation>
    </message>
    <message>
      <source>Doubtful: {product} by prompts only. Judge golden parts before you rely on it, or train on it.</source>
      <translation>Dudoso: {product} solo con guías. Juzgue piezas patrón antes de confiar en ello, o entrene con el producto.</translation>
    </message>
    <message>
      <source>Everybody was removed, and anybody may do anything again. Records keep the names of who made them.</source>
      <translation>Se ha quitado a todas las personas, y cualquiera puede volver a hacerlo todo. Los registros conservan los nombres de quienes los hicieron.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Export model {name}</source>
      <translation>Exportar el modelo {name}</translation>
    </message>
    <message>
      <source>Export stopped</source>
      <translation>Exportación detenida</translation>
    </message>
    <message>
      <source>Export the counts to {file}</source>
      <translation>Exportar los recuentos a {file}</translation>
    </message>
    <message>
      <source>Export to {file}</source>
      <translation>Exportar a {file}</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>Exportar {name}</translation>
    </message>
    <message>
      <source>Fewer than {advised} pictures of {products} taught the model, so its limit is a guess: add pictures and train again.</source>
      <translation>El modelo aprendió de menos de {advised} imágenes de {products}, así que su límite es una conjetura: añada imágenes y entrene de nuevo.</translation>
    </message>
    <message>
      <source>Find out who changed it, keep it, and put the unaltered one back from a copy.</source>
      <translation>Averigüe quién lo ha cambiado, consérvelo y reponga el original desde una copia.</translation>
    </message>
    <message>
      <source>Find out who changed it. It is never mended, because that would hide what happened.</source>
      <translation>Averigüe quién lo ha cambiado. Nunca se repara, porque eso ocultaría lo sucedido.</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored higher than the first {reference} did. Probe the lighting, look at the newest parts, and answer what was overruled.</source>
      <translation>Desde hace unas {parts} piezas puntúan más alto que las primeras {reference}. Mida la iluminación, mire las piezas más recientes y responda a las correcciones.</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored lower than the first {reference} did: defects may hide, in a picture that is out of focus, say. Probe the lighting, and have a part with a known defect inspected.</source>
      <translation>Desde hace unas {parts} piezas puntúan más bajo que las primeras {reference}: puede que se oculten defectos, por ejemplo en una imagen desenfocada. Mida la iluminación y haga inspeccionar una pieza con un defecto conocido.</translation>
    </message>
    <message>
      <source>Found at the start</source>
      <translation>Encontrado al iniciar</translation>
    </message>
    <message>
      <source>From now on everybody logs in. {name} is logged in as the first admin; add the others in the settings.</source>
      <translation>Desde ahora todos inician sesión. {name} ha iniciado sesión como primer administrador; añada a los demás en los ajustes.</translation>
    </message>
    <message>
      <source>From where scores are compared anew is not known any more. Compare them anew.</source>
      <translation>Ya no se sabe desde dónde se comparan de nuevo las puntuaciones. Vuelva a compararlas.</translation>
    </message>
    <message>
      <source>GenICam cameras</source>
      <translation>Cámaras GenICam</translation>
    </message>
    <message>
      <source>Get the weights of {title}</source>
      <translation>Obtener los pesos de {title}</translation>
    </message>
    <message>
      <source>Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it goes on from there.</source>
      <translation>Se ha cancelado la obtención de los pesos de {title}. Lo descargado se conserva: la próxima vez se continúa desde ahí.</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision cameras</source>
      <translation>Cámaras GigE Vision y USB3 Vision</translation>
    </message>
    <message>
      <source>Give the whole path of the file, from the drive or / on.</source>
      <translation>Indique la ruta completa del archivo, desde la unidad o /.</translation>
    </message>
    <message>
      <source>Go: its own pictures speak for inspecting {product} by prompts only. Real defects may be harder to find than the pseudo-anomalies that say so: judge some golden parts first.</source>
      <translation>Adelante: sus propias imágenes indican que {product} se puede inspeccionar solo con guías. Los defectos reales pueden ser más difíciles de encontrar que las pseudoanomalías en que se basa esto: juzgue antes algunas piezas patrón.</translation>
    </message>
    <message>
      <source>Golden parts judged by {model}</source>
      <translation>Piezas patrón juzgadas por {model}</translation>
    </message>
    <message>
      <source>Golden parts not judged</source>
      <translation>Piezas patrón no juzgadas</translation>
    </message>
    <message>
      <source>Golden set of {product}</source>
      <translation>Conjunto patrón de {product}</translation>
    </message>
    <message>
      <source>Hold order “{order}”</source>
      <translation>Proteger la orden «{order}»</translation>
    </message>
    <message>
      <source>Hold session “{session}” out of trainings</source>
      <translation>Reservar la sesión «{session}» (sin entrenar)</translation>
    </message>
    <message>
      <source>Hold the batch</source>
      <translation>Proteger la tanda</translation>
    </message>
    <message>
      <source>Hold {count} batches</source>
      <translation>Proteger {count} tandas</translation>
    </message>
    <message>
      <source>How many cameras look at “{product}” cannot be read any more. Nothing was inspected. Set it up again under “Several cameras…”.</source>
      <translation>Ya no se puede leer cuántas cámaras miran «{product}». No se ha inspeccionado nada. Configúrelo de nuevo en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>If files of parts are gone for good, close the application and run it with “--check DIR --mend”, with the folder of the workspace for DIR: their records say so from then on, and this is not told again.</source>
      <translation>Si faltan definitivamente archivos de piezas, cierre la aplicación y ejecútela con «--check DIR --mend», siendo DIR la carpeta del espacio de trabajo: los registros lo dirán desde entonces y esto no se volverá a avisar.</translation>
    </message>
    <message>
      <source>Images of {product}</source>
      <translation>Imágenes de {product}</translation>
    </message>
    <message>
      <source>Images of {product} not compared</source>
      <translation>Imágenes de {product} no comparadas</translation>
    </message>
    <message>
      <source>Import into {product} cancelled</source>
      <translation>Importación a {product} cancelada</translation>
    </message>
    <message>
      <source>Import into {product} stopped</source>
      <translation>Importación a {product} detenida</translation>
    </message>
    <message>
      <source>Inspect with model {name}</source>
      <translation>Inspeccionar con el modelo {name}</translation>
    </message>
    <message>
      <source>Inspect {product} without training</source>
      <translation>Inspeccionar {product} sin entrenar</translation>
    </message>
    <message>
      <source>Inspected area of {product}: the whole picture</source>
      <translation>Área inspeccionada de {product}: toda la imagen</translation>
    </message>
    <message>
      <source>Inspected area of {product}: {percent:.0f} % of the picture</source>
      <translation>Área inspeccionada de {product}: {percent:.0f} % de la imagen</translation>
    </message>
    <message>
      <source>Inspected files cannot be moved to “done” ({error}) and stay where they are</source>
      <translation>Los archivos inspeccionados no se pueden mover a «done» ({error}) y quedan donde están</translation>
    </message>
    <message>
      <source>Inspection finished</source>
      <translation>Inspección terminada</translation>
    </message>
    <message>
      <source>Inspection stopped</source>
      <translation>Inspección detenida</translation>
    </message>
    <message>
      <source>Inspection was stopped</source>
      <translation>La inspección se ha detenido</translation>
    </message>
    <message>
      <source>It cannot be shown</source>
      <translation>No se puede mostrar</translation>
    </message>
    <message>
      <source>It goes on as it is: a faster one was found and cannot be loaded; the reason stands in inspection.log. Verdicts are the same.</source>
      <translation>Sigue como está: se encontró una vía más rápida y no se puede cargar; el motivo está en inspection.log. Los veredictos son los mismos.</translation>
    </message>
    <message>
      <source>It goes on as it is: nothing faster could be prepared. Verdicts are the same.</source>
      <translation>Sigue como está: no se ha podido preparar nada más rápido. Los veredictos son los mismos.</translation>
    </message>
    <message>
      <source>It is a normal image of its product now. The next training learns from it.</source>
      <translation>Ahora es una imagen normal de su producto. El próximo entrenamiento aprende de ella.</translation>
    </message>
    <message>
      <source>It is asked for when somebody leaves the operator's page.</source>
      <translation>Se pide cuando alguien sale de la página del operador.</translation>
    </message>
    <message>
      <source>It is not in the trash any more: it was brought back, or deleted for good. Nothing was changed.</source>
      <translation>Ya no está en la papelera: se recuperó o se eliminó definitivamente. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>It is the fastest way here; checked: same verdicts as the plain way.</source>
      <translation>Es aquí la vía más rápida; comprobado: los mismos veredictos que la vía normal.</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s ahead. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>Va {seconds:.1f} s adelantado. Las horas de las piezas de esta estación son de este reloj; de qué estación es una pieza, y el orden de las piezas de una estación, no dependen de él. Haga que ambos equipos ajusten su reloj con la misma fuente.</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s behind. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>Va {seconds:.1f} s atrasado. Las horas de las piezas de esta estación son de este reloj; de qué estación es una pieza, y el orden de las piezas de una estación, no dependen de él. Haga que ambos equipos ajusten su reloj con la misma fuente.</translation>
    </message>
    <message>
      <source>It is {times:.1f} times faster than the plain way; checked: same verdicts.</source>
      <translation>Es {times:.1f} veces más rápida que la vía normal; comprobado: los mismos veredictos.</translation>
    </message>
    <message>
      <source>It lies in {path}. It was sent nowhere: send it yourself, to whom you like.</source>
      <translation>Está en {path}. No se ha enviado a ninguna parte: envíelo usted a quien quiera.</translation>
    </message>
    <message>
      <source>It stood open when the window was locked: {titles}. What was typed or painted there and not kept yet is lost; nothing else was changed. Tell {name}.</source>
      <translation>Estaba abierto cuando se bloqueó la ventana: {titles}. Lo que se había escrito o pintado allí y aún no se había guardado se ha perdido; no ha cambiado nada más. Avise a {name}.</translation>
    </message>
    <message>
      <source>It stopped before its end, and the queue went on. {reason}</source>
      <translation>Se detuvo antes de terminar, y la cola siguió. {reason}</translation>
    </message>
    <message>
      <source>It was cancelled. What is listed was judged again; no record was changed.</source>
      <translation>Se ha cancelado. Lo que está en la lista se juzgó de nuevo; no se ha cambiado ningún registro.</translation>
    </message>
    <message>
      <source>It was not begun, because its products are not what they were when it was asked for. {changes}. Let it begin with the images of now, or remove it.</source>
      <translation>No se ha empezado, porque sus productos no son los que eran cuando se pidió. {changes}. Déjelo empezar con las imágenes de ahora, o quítelo.</translation>
    </message>
    <message>
      <source>It was stopped before the answer came.</source>
      <translation>Se detuvo antes de que llegara la respuesta.</translation>
    </message>
    <message>
      <source>It was stopped; the rest goes the next time.</source>
      <translation>Se ha detenido; el resto se quita la próxima vez.</translation>
    </message>
    <message>
      <source>It was too short to mean anything: the model saw {samples} of {images} samples, less than every picture once. Train longer before you rely on it.</source>
      <translation>Fue demasiado corto para decir algo: el modelo vio {samples} de {images} muestras, menos que cada imagen una vez. Entrene más tiempo antes de confiar en él.</translation>
    </message>
    <message>
      <source>It was written to {path}.</source>
      <translation>Se ha escrito en {path}.</translation>
    </message>
    <message>
      <source>Its folder holds no picture of this part: it has fewer than the others. Check that picture 1 of every folder shows the same part, then inspect again.</source>
      <translation>Su carpeta no contiene ninguna imagen de esta pieza: tiene menos que las demás. Compruebe que la imagen 1 de cada carpeta muestre la misma pieza e inspeccione de nuevo.</translation>
    </message>
    <message>
      <source>Its picture {file} cannot be read: {error}. Nothing was changed.</source>
      <translation>Su imagen {file} no se puede leer: {error}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Its picture {file} is not there. Put it back from a backup.</source>
      <translation>Su imagen {file} no está. Repóngala desde una copia de seguridad.</translation>
    </message>
    <message>
      <source>Its product is not in this workspace any more, so no model can look at it again. Nothing of the part was lost.</source>
      <translation>Su producto ya no está en este espacio de trabajo, así que ningún modelo puede volver a mirarla. De la pieza no se ha perdido nada.</translation>
    </message>
    <message>
      <source>Its product “{product}” is in the trash too. Restore that first.</source>
      <translation>Su producto «{product}» también está en la papelera. Restáurelo antes.</translation>
    </message>
    <message>
      <source>Its product, which has the limit, is in the trash, was deleted, or is not known. Restore it.</source>
      <translation>Su producto, que tiene el límite, está en la papelera, se ha eliminado o no se conoce. Restáurelo.</translation>
    </message>
    <message>
      <source>Keep a copy of the workspace as it is, then put a sound backup in its place.</source>
      <translation>Guarde una copia del espacio de trabajo tal como está y después ponga en su lugar una copia de seguridad en buen estado.</translation>
    </message>
    <message>
      <source>Learning the empty view: leave it free of parts for a moment</source>
      <translation>Aprendiendo la vista vacía: déjela sin piezas un momento</translation>
    </message>
    <message>
      <source>Learning took a second.</source>
      <translation>El aprendizaje tardó un segundo.</translation>
    </message>
    <message>
      <source>Learning took {minutes} minutes.</source>
      <translation>El aprendizaje tardó {minutes} minutos.</translation>
    </message>
    <message>
      <source>Learning took {seconds} seconds.</source>
      <translation>El aprendizaje tardó {seconds} segundos.</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Lado izquierdo</translation>
    </message>
    <message>
      <source>Let a waiting training begin</source>
      <translation>Dejar que empiece un entrenamiento en espera</translation>
    </message>
    <message>
      <source>Let one image be marked again</source>
      <translation>Permitir que se marque de nuevo una imagen</translation>
    </message>
    <message>
      <source>Let {count} images be marked again</source>
      <translation>Permitir que se marquen de nuevo {count} imágenes</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”</source>
      <translation>Quitar la protección de la orden «{order}»</translation>
    </message>
    <message>
      <source>Lift the hold of the batch</source>
      <translation>Quitar la protección de la tanda</translation>
    </message>
    <message>
      <source>Lift the holds of {count} batches</source>
      <translation>Quitar la protección de {count} tandas</translation>
    </message>
    <message>
      <source>Limit of {product}: {before:.2f} → {after:.2f}</source>
      <translation>Límite de {product}: {before:.2f} → {after:.2f}</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asked a moment ago, and is not connected now.</source>
      <translation>Escucha en el puerto {port}. Un PLC preguntó hace un momento y ahora no está conectado.</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asks.</source>
      <translation>Escucha en el puerto {port}. Pregunta un PLC.</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked for more than 10 seconds.</source>
      <translation>Escucha en el puerto {port}. Ningún PLC pregunta desde hace más de 10 segundos.</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked yet.</source>
      <translation>Escucha en el puerto {port}. Ningún PLC ha preguntado aún.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} controllers ask.</source>
      <translation>Escucha en el puerto {port}. Preguntan {count} PLC.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} request so far.</source>
      <translation>Escucha en el puerto {port}. {count} petición hasta ahora.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} requests so far.</source>
      <translation>Escucha en el puerto {port}. {count} peticiones hasta ahora.</translation>
    </message>
    <message>
      <source>Log in as “{name}” with this password: it is shown this once and kept nowhere. Then give people new PINs in the settings, and remove “{name}”. The audit log has a line of this, and the next start tells it.</source>
      <translation>Inicie sesión como «{name}» con esta contraseña: se muestra solo esta vez y no se guarda en ningún sitio. Después asigne PIN nuevos a las personas en los ajustes y quite a «{name}». El registro de auditoría tiene una línea de esto, y el próximo inicio lo indica.</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Sesión iniciada</translation>
    </message>
    <message>
      <source>Logged out</source>
      <translation>Sesión cerrada</translation>
    </message>
    <message>
      <source>Logging in is on already: somebody at another station was faster.</source>
      <translation>El inicio de sesión ya está activado: alguien en otra estación fue más rápido.</translation>
    </message>
    <message>
      <source>Look at the images of {product}</source>
      <translation>Mire las imágenes de {product}</translation>
    </message>
    <message>
      <source>Look at the network and at the server; then try again.</source>
      <translation>Revise la red y el servidor; después inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Looking for devices failed: {error}</source>
      <translation>La búsqueda de dispositivos ha fallado: {error}</translation>
    </message>
    <message>
      <source>MQTT takes a password only together with a user.</source>
      <translation>MQTT solo admite una contraseña junto con un usuario.</translation>
    </message>
    <message>
      <source>Make one image a prompt</source>
      <translation>Convertir una imagen en guía</translation>
    </message>
    <message>
      <source>Make one image no prompt</source>
      <translation>Quitar una imagen de las guías</translation>
    </message>
    <message>
      <source>Make {count} images no prompts</source>
      <translation>Quitar {count} imágenes de las guías</translation>
    </message>
    <message>
      <source>Make {count} images prompts</source>
      <translation>Convertir {count} imágenes en guías</translation>
    </message>
    <message>
      <source>Making {model}, which inspects {products} by prompts only. Nothing is trained.</source>
      <translation>Se está creando {model}, que inspecciona {products} solo con guías. No se entrena nada.</translation>
    </message>
    <message>
      <source>Masks of the data set say where the defects of {count} of them are: {kinds}.</source>
      <translation>Las máscaras del conjunto de datos indican dónde están los defectos de {count} de ellas: {kinds}.</translation>
    </message>
    <message>
      <source>Measured here: {engines} a part.</source>
      <translation>Medido aquí: {engines} por pieza.</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Middle left</source>
      <translation>Centro a la izquierda</translation>
    </message>
    <message>
      <source>Middle right</source>
      <translation>Centro a la derecha</translation>
    </message>
    <message>
      <source>Model {model} came without exports, so this station cannot compute it; the model is not harmed. On the workstation, export it as a model file (.onenip) and add that here.</source>
      <translation>El modelo {model} vino sin exportaciones, así que esta estación no puede calcularlo; el modelo no está dañado. En la estación de trabajo, expórtelo como archivo de modelo (.onenip) y añádalo aquí.</translation>
    </message>
    <message>
      <source>Model {model} is not what it was: {error}</source>
      <translation>El modelo {model} no es lo que era: {error}</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or add a model file (.onenip) of a model that was trained on it.</source>
      <translation>El modelo {model} no se entrenó con {product}; conoce {known}. Elija otro producto o añada un archivo de modelo (.onenip) de un modelo que se entrenó con él.</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or train a model that includes it.</source>
      <translation>El modelo {model} no se entrenó con {product}; conoce {known}. Elija otro producto o entrene un modelo que lo incluya.</translation>
    </message>
    <message>
      <source>Models are held to them from now on. What was signed keeps its own.</source>
      <translation>Desde ahora rigen para los modelos. Lo firmado conserva las suyas.</translation>
    </message>
    <message>
      <source>Models that are there already go on as they were trained. Train again to inspect with this one.</source>
      <translation>Los modelos que ya existen siguen como se entrenaron. Vuelva a entrenar para inspeccionar con esta alineación.</translation>
    </message>
    <message>
      <source>Models that are there already go on inspecting the area that they were trained with. Train again to inspect this one. Ctrl+Z takes it back.</source>
      <translation>Los modelos que ya existen siguen inspeccionando el área con que se entrenaron. Entrene de nuevo para inspeccionar esta. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Models that are there already go on reading files by the range that they were trained with. Train again to inspect by this one. Ctrl+Z takes it back.</source>
      <translation>Los modelos que ya existen siguen leyendo los archivos con el rango con que se entrenaron. Entrene de nuevo para inspeccionar con este. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>More than {most} bytes were sent; nothing was done.</source>
      <translation>Se enviaron más de {most} bytes; no se ha hecho nada.</translation>
    </message>
    <message>
      <source>Move it away, or let --mend move it to the folder found.</source>
      <translation>Muévalo a otro sitio, o deje que --mend lo mueva a la carpeta «found».</translation>
    </message>
    <message>
      <source>Move one image to the golden set</source>
      <translation>Mover una imagen al conjunto patrón</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set</source>
      <translation>Mover {count} imágenes al conjunto patrón</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts cannot be kept shorter than good ones: they are the evidence.</source>
      <translation>Las piezas NG, NO COMPROBADO y corregidas no se pueden conservar menos tiempo que las buenas: son la prueba.</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} part, all OK.</source>
      <translation>NO REGISTRADO, porque el disco era demasiado lento: {count} pieza, OK.</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} parts, all OK.</source>
      <translation>NO REGISTRADO, porque el disco era demasiado lento: {count} piezas, todas OK.</translation>
    </message>
    <message>
      <source>Name the product by “product” or by “number”, not both, or an “order” for the one that is chosen; nothing was done.</source>
      <translation>Indique el producto con «product» o con «number», no con ambos, o un «order» para el que está elegido; no se ha hecho nada.</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>Nuevo PIN o contraseña de {name}</translation>
    </message>
    <message>
      <source>New badge of {name}</source>
      <translation>Nueva tarjeta de {name}</translation>
    </message>
    <message>
      <source>New order</source>
      <translation>Orden de fab. nueva</translation>
    </message>
    <message>
      <source>New product: {names}.</source>
      <translation>Producto nuevo: {names}.</translation>
    </message>
    <message>
      <source>New products: {names}.</source>
      <translation>Productos nuevos: {names}.</translation>
    </message>
    <message>
      <source>No GenTL producer is known. Install the software of the camera's maker: it brings a .cti file, whose folder belongs into the environment variable GENICAM_GENTL64_PATH.</source>
      <translation>No se conoce ningún productor GenTL. Instale el software del fabricante de la cámara: trae un archivo .cti, cuya carpeta debe figurar en la variable de entorno GENICAM_GENTL64_PATH.</translation>
    </message>
    <message>
      <source>No answer from the source</source>
      <translation>La fuente no responde</translation>
    </message>
    <message>
      <source>No batch was saved.</source>
      <translation>No se ha guardado ninguna tanda.</translation>
    </message>
    <message>
      <source>No explanation of this part</source>
      <translation>No hay explicación de esta pieza</translation>
    </message>
    <message>
      <source>No frame came from {source} within {seconds:.0f} s. Check that it is switched on, and that something is delivered.</source>
      <translation>No llegó ningún fotograma de {source} en {seconds:.0f} s. Compruebe que esté encendida y que se entregue algo.</translation>
    </message>
    <message>
      <source>No go: do not inspect {product} by prompts only. Train a model on it.</source>
      <translation>No: no inspeccione {product} solo con guías. Entrene un modelo con el producto.</translation>
    </message>
    <message>
      <source>No image was found there. Images are files that end in {endings}, also in folders within folders.</source>
      <translation>No se ha encontrado ninguna imagen. Las imágenes son archivos que terminan en {endings}, también en carpetas dentro de carpetas.</translation>
    </message>
    <message>
      <source>No model inspects yet, so there is none that a product could be added to. Train one first.</source>
      <translation>Aún no inspecciona ningún modelo, así que no hay a cuál añadir un producto. Entrene uno antes.</translation>
    </message>
    <message>
      <source>No model is chosen. Activate one of the models on the Train page.</source>
      <translation>No hay ningún modelo elegido. Active uno de los modelos en la página Entrenar.</translation>
    </message>
    <message>
      <source>No model is loaded. Choose a model on the Train page.</source>
      <translation>No hay ningún modelo cargado. Elija un modelo en la página Entrenar.</translation>
    </message>
    <message>
      <source>No model judged it then: {reason}</source>
      <translation>Entonces no la juzgó ningún modelo: {reason}</translation>
    </message>
    <message>
      <source>No more picture comes from this source. What was taken is kept.</source>
      <translation>No llegan más imágenes de esta fuente. Lo que se ha tomado se conserva.</translation>
    </message>
    <message>
      <source>No other model was asked</source>
      <translation>No se ha preguntado a otro modelo</translation>
    </message>
    <message>
      <source>No part became a picture of a good part</source>
      <translation>Ninguna pieza ha pasado a ser imagen de pieza buena</translation>
    </message>
    <message>
      <source>No part had to wait.</source>
      <translation>Ninguna pieza tuvo que esperar.</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>No se ha inspeccionado ninguna pieza.</translation>
    </message>
    <message>
      <source>No picture came from {address} within {seconds:.0f} s. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>No llegó ninguna imagen de {address} en {seconds:.0f} s. No se ha inspeccionado nada. Compruebe la dirección, el usuario y la contraseña, y que la cámara esté encendida.</translation>
    </message>
    <message>
      <source>No picture came from {address}: {error}. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>No llegó ninguna imagen de {address}: {error}. No se ha inspeccionado nada. Compruebe la dirección, el usuario y la contraseña, y que la cámara esté encendida.</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s after the trigger, so the part was not judged. Inspect it again, and check the camera.</source>
      <translation>No llegó ninguna imagen en {seconds:.1f} s tras el disparo, así que la pieza no se ha juzgado. Inspecciónela de nuevo y compruebe la cámara.</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s of the trigger, so the part was not judged. Inspect it again; check the camera.</source>
      <translation>No llegó ninguna imagen en {seconds:.1f} s tras el disparo, así que la pieza no se ha juzgado. Inspecciónela de nuevo; compruebe la cámara.</translation>
    </message>
    <message>
      <source>No picture for {seconds:.0f} s</source>
      <translation>Sin imagen desde hace {seconds:.0f} s</translation>
    </message>
    <message>
      <source>No product is chosen. Choose the product at the top of the window.</source>
      <translation>No hay ningún producto elegido. Elija el producto en la parte superior de la ventana.</translation>
    </message>
    <message>
      <source>No product was chosen. Nothing was changed. Choose at least one product to train on.</source>
      <translation>No se ha elegido ningún producto. No se ha cambiado nada. Elija al menos un producto con el que entrenar.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The logs are in {folder}.</source>
      <translation>No se ha encontrado ningún programa que muestre carpetas. Los registros están en {folder}.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The notices are in {folder}.</source>
      <translation>No se ha encontrado ningún programa que muestre carpetas. Los avisos legales están en {folder}.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The table is in {folder}.</source>
      <translation>No se ha encontrado ningún programa que muestre carpetas. La tabla está en {folder}.</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Sin fuente</translation>
    </message>
    <message>
      <source>No table was written; a file of before at {path} is as it was.</source>
      <translation>No se ha escrito ninguna tabla; un archivo anterior en {path} sigue como estaba.</translation>
    </message>
    <message>
      <source>No verdict came within {milliseconds} ms after the trigger.</source>
      <translation>No llegó ningún veredicto en {milliseconds} ms tras el disparo.</translation>
    </message>
    <message>
      <source>No verdict was given since the program was started.</source>
      <translation>No se ha dado ningún veredicto desde que se inició el programa.</translation>
    </message>
    <message>
      <source>No verdict was recomputed</source>
      <translation>No se ha recalculado ningún veredicto</translation>
    </message>
    <message>
      <source>No window was opened</source>
      <translation>No se ha abierto ninguna ventana</translation>
    </message>
    <message>
      <source>Nobody can be served at {host}, port {port}. {error}</source>
      <translation>No se puede atender a nadie en {host}, puerto {port}. {error}</translation>
    </message>
    <message>
      <source>Nobody can tell as which product of the model it was judged.</source>
      <translation>Nadie puede saber como qué producto del modelo se juzgó.</translation>
    </message>
    <message>
      <source>Nobody has chosen yet where the images of {product} come from. Leave this page and start {product} once on the Inspect page; from then on Start is enough.</source>
      <translation>Nadie ha elegido aún de dónde vienen las imágenes de {product}. Salga de esta página e inicie {product} una vez en la página Inspección; a partir de ahí basta con Iniciar.</translation>
    </message>
    <message>
      <source>Nobody has said where the pictures of the view “{view}” come from. Choose it under “Several cameras…”.</source>
      <translation>Nadie ha indicado de dónde vienen las imágenes de la vista «{view}». Elíjalo en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>Nobody has to log in to this workspace, so there is nothing to recover.</source>
      <translation>En este espacio de trabajo nadie tiene que iniciar sesión, así que no hay nada que recuperar.</translation>
    </message>
    <message>
      <source>Nobody here has this badge. An admin can give it to a person in the settings.</source>
      <translation>Nadie tiene aquí esta tarjeta. Un administrador puede asignarla a una persona en los ajustes.</translation>
    </message>
    <message>
      <source>Nobody in the network knows “{host}”. Check the name, or type the address in numbers.</source>
      <translation>Nadie en la red conoce «{host}». Compruebe el nombre o escriba la dirección con números.</translation>
    </message>
    <message>
      <source>Nobody is logged in. Press Log in, or scan your badge.</source>
      <translation>Nadie ha iniciado sesión. Pulse Entrar o escanee su tarjeta.</translation>
    </message>
    <message>
      <source>Nobody is logged in. To {deed}, log in (Ctrl+L) as: {roles}. Nothing was changed.</source>
      <translation>Nadie ha iniciado sesión. Para {deed}, inicie sesión (Ctrl+L) como: {roles}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Nobody knows what could be removed</source>
      <translation>Nadie sabe qué se podría quitar</translation>
    </message>
    <message>
      <source>Nobody touched the window for {minutes} minutes. The inspection goes on.</source>
      <translation>Nadie ha tocado la ventana en {minutes} minutos. La inspección continúa.</translation>
    </message>
    <message>
      <source>None added</source>
      <translation>Ninguna añadida</translation>
    </message>
    <message>
      <source>Not added: {file}</source>
      <translation>No añadido: {file}</translation>
    </message>
    <message>
      <source>Not all that was dropped is inspected</source>
      <translation>No se inspecciona todo lo que se soltó</translation>
    </message>
    <message>
      <source>Not all that was dropped was taken</source>
      <translation>No se ha aceptado todo lo que se soltó</translation>
    </message>
    <message>
      <source>Not all verdicts were corrected</source>
      <translation>No se han corregido todos los veredictos</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>No permitido</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Not connected.</source>
      <translation>Sin conexión.</translation>
    </message>
    <message>
      <source>Not done again: {what}</source>
      <translation>No rehecho: {what}</translation>
    </message>
    <message>
      <source>Not done: {what}</source>
      <translation>No realizado: {what}</translation>
    </message>
    <message>
      <source>Not every rule is passed, so the signature needs a reason. Nothing was changed.</source>
      <translation>No se cumplen todas las reglas, así que la firma necesita un motivo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Not logged in</source>
      <translation>Sesión no iniciada</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} part.</source>
      <translation>No guardada, aunque se mostró: {count} pieza.</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} parts.</source>
      <translation>No guardadas, aunque se mostraron: {count} piezas.</translation>
    </message>
    <message>
      <source>Not undone: {what}</source>
      <translation>No deshecho: {what}</translation>
    </message>
    <message>
      <source>Nothing added to the golden set</source>
      <translation>No se ha añadido nada al conjunto patrón</translation>
    </message>
    <message>
      <source>Nothing is being inspected just now, so the trigger was not taken. Start the run.</source>
      <translation>Ahora mismo no se inspecciona nada, así que no se aceptó el disparo. Inicie la ejecución.</translation>
    </message>
    <message>
      <source>Nothing removes files of its batches or deletes them for good; that is true of batches that come later, too.</source>
      <translation>Nada quita archivos de sus tandas ni las elimina definitivamente; también vale para las tandas que vengan después.</translation>
    </message>
    <message>
      <source>Nothing removes files of the batch or deletes it for good.</source>
      <translation>Nada quita archivos de la tanda ni la elimina definitivamente.</translation>
    </message>
    <message>
      <source>Nothing removes files of these {count} batches or deletes them for good.</source>
      <translation>Nada quita archivos de estas {count} tandas ni las elimina definitivamente.</translation>
    </message>
    <message>
      <source>Nothing that is younger than {least} day may be touched at all.</source>
      <translation>Nada que tenga menos de {least} día se puede tocar.</translation>
    </message>
    <message>
      <source>Nothing waits for “{code}” now. For another product press Product first, then scan.</source>
      <translation>Ahora nada espera «{code}». Para otro producto, pulse antes Producto y después escanee.</translation>
    </message>
    <message>
      <source>Nothing was changed. Select at most {most} parts, and do the rest in further steps.</source>
      <translation>No se ha cambiado nada. Seleccione como máximo {most} piezas y haga el resto en más pasos.</translation>
    </message>
    <message>
      <source>Nothing was imported</source>
      <translation>No se ha importado nada</translation>
    </message>
    <message>
      <source>Nothing was inspected</source>
      <translation>No se ha inspeccionado nada</translation>
    </message>
    <message>
      <source>Nothing was moved. {reason}</source>
      <translation>No se ha movido nada. {reason}</translation>
    </message>
    <message>
      <source>Nothing was restored to {place}: {error}. The backup is as it was. Check the disk, and begin again.</source>
      <translation>No se ha restaurado nada en {place}: {error}. La copia de seguridad está como estaba. Compruebe el disco y empiece de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was stopped. Such a message is wrong about once in {parts:,} parts that did not change.</source>
      <translation>No se ha detenido nada. Un mensaje así se equivoca aproximadamente una vez por cada {parts:,} piezas que no han cambiado.</translation>
    </message>
    <message>
      <source>Nothing was undone</source>
      <translation>No se ha deshecho nada</translation>
    </message>
    <message>
      <source>Nothing was written to {path}. Records and pictures in the workspace are as they were.</source>
      <translation>No se ha escrito nada en {path}. Los registros y las imágenes del espacio de trabajo están como estaban.</translation>
    </message>
    <message>
      <source>Nothing was written: Parquet needs the library pyarrow, which is not installed here. CSV and JSON lines hold the same.</source>
      <translation>No se ha escrito nada: Parquet necesita la biblioteca pyarrow, que no está instalada aquí. CSV y líneas JSON contienen lo mismo.</translation>
    </message>
    <message>
      <source>Of 100 good parts about {rejected} would be rejected.</source>
      <translation>De cada 100 piezas buenas se rechazarían unas {rejected}.</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round.</source>
      <translation>De cada 100 parejas de pieza buena y pseudoanomalía, solo {auroc} se distinguen correctamente.</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round: close to chance.</source>
      <translation>De cada 100 parejas de pieza buena y pseudoanomalía, solo {auroc} se distinguen correctamente: casi como al azar.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies about {missed} would be missed.</source>
      <translation>De cada 100 pseudoanomalías no se detectarían unas {missed}.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies hardly any, {found}, score above the limit.</source>
      <translation>De cada 100 pseudoanomalías, apenas {found} puntúan por encima del límite.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies only {found} score above the limit.</source>
      <translation>De cada 100 pseudoanomalías, solo {found} puntúan por encima del límite.</translation>
    </message>
    <message>
      <source>Of one part {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>De una pieza se han quitado {files} archivos, {megabytes:.1f} MB. Todos los veredictos están.</translation>
    </message>
    <message>
      <source>Of {parts} parts {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>De {parts} piezas se han quitado {files} archivos, {megabytes:.1f} MB. Todos los veredictos están.</translation>
    </message>
    <message>
      <source>Of “{product}” only {held_out} picture is held out; at least {least} are needed to tell how new parts score. Nothing was changed: hold a larger session out, or none (Products page, Sessions…).</source>
      <translation>De «{product}» solo hay {held_out} imagen reservada; hacen falta al menos {least} para saber cómo puntúan las piezas nuevas. No se ha cambiado nada: reserve una sesión mayor, o ninguna (página Productos, Sesiones…).</translation>
    </message>
    <message>
      <source>Of “{product}” {held_out} pictures are held out, so that only {training} are left to train on; at least {least} are needed. Nothing was changed: let another session train (Products page, Sessions…), or add pictures.</source>
      <translation>De «{product}» hay {held_out} imágenes reservadas, de modo que solo quedan {training} para entrenar; hacen falta al menos {least}. No se ha cambiado nada: deje que entrene otra sesión (página Productos, Sesiones…) o añada imágenes.</translation>
    </message>
    <message>
      <source>One camera looks at each part of “{product}” from the next run on.</source>
      <translation>Una cámara mira cada pieza de «{product}» a partir de la próxima ejecución.</translation>
    </message>
    <message>
      <source>One file could not be removed yet ({error}); the next time it goes.</source>
      <translation>Un archivo aún no se ha podido quitar ({error}); se quita la próxima vez.</translation>
    </message>
    <message>
      <source>One golden part moved to the trash. Ctrl+Z brings it back.</source>
      <translation>Una pieza patrón movida a la papelera. Ctrl+Z la recupera.</translation>
    </message>
    <message>
      <source>One golden part was judged.</source>
      <translation>Se ha juzgado una pieza patrón.</translation>
    </message>
    <message>
      <source>One image is a golden part now, and no training sees it any more. A model that was trained on it is not measured by it. Ctrl+Z takes that back.</source>
      <translation>Una imagen es ahora pieza patrón, y ningún entrenamiento la ve ya. Un modelo que se entrenó con ella no se mide con ella. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>One image moved to the trash. Ctrl+Z brings it back.</source>
      <translation>Una imagen movida a la papelera. Ctrl+Z la recupera.</translation>
    </message>
    <message>
      <source>One line of the audit log was written to {path}.</source>
      <translation>Se ha escrito una línea del registro de auditoría en {path}.</translation>
    </message>
    <message>
      <source>One mask could not be used; its part is there without painted defects.</source>
      <translation>Una máscara no se ha podido usar; su pieza está ahí sin defectos pintados.</translation>
    </message>
    <message>
      <source>One mask in the folder is no part, and was not added.</source>
      <translation>Una máscara de la carpeta no es una pieza y no se ha añadido.</translation>
    </message>
    <message>
      <source>One model learns both products. This takes about three minutes; the losses are shown below.</source>
      <translation>Un solo modelo aprende los dos productos. Tarda unos tres minutos; las pérdidas se muestran abajo.</translation>
    </message>
    <message>
      <source>One more stays for a reason that the list tells.</source>
      <translation>Uno más se queda por un motivo que indica la lista.</translation>
    </message>
    <message>
      <source>One new normal image since {model} was trained.</source>
      <translation>Una imagen normal nueva desde que se entrenó {model}.</translation>
    </message>
    <message>
      <source>One normal image is a golden part as well: this training does without it.</source>
      <translation>Una imagen normal es también pieza patrón: este entrenamiento prescinde de ella.</translation>
    </message>
    <message>
      <source>One of its images is a golden part now, which no training may see. Nothing was begun; train anew.</source>
      <translation>Una de sus imágenes es ahora pieza patrón, que ningún entrenamiento puede ver. No se ha empezado nada; entrene de nuevo.</translation>
    </message>
    <message>
      <source>One of the selected parts was not checked and stays as it is. Look at it and correct it alone, with its reason.</source>
      <translation>Una de las piezas seleccionadas no se comprobó y sigue como está. Mírela y corríjala aparte, con su motivo.</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video (after frame {after}). It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>Uno de los {total} fotogramas no salió del vídeo (después del fotograma {after}). No se inspeccionó. Grábelo de nuevo o inspeccione esa pieza a mano.</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video; it does not say where it is missing. It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>Uno de los {total} fotogramas no salió del vídeo; no indica dónde falta. No se ha inspeccionado. Grábelo de nuevo o inspeccione esa pieza a mano.</translation>
    </message>
    <message>
      <source>One part of the last session waits for the server and is sent now.</source>
      <translation>Una pieza de la última sesión espera al servidor y se envía ahora.</translation>
    </message>
    <message>
      <source>One part was corrected. Ctrl+Z takes it back.</source>
      <translation>Se ha corregido una pieza. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>One part was left alone, because its picture is gone or not what its record says, in batch {batch}: somebody should look at it. “--check” names it.</source>
      <translation>Una pieza no se ha tocado, porque su imagen falta o no es lo que dice su registro, en la tanda {batch}: alguien debería mirarla. «--check» la indica.</translation>
    </message>
    <message>
      <source>One part was written to {path}.</source>
      <translation>Se ha escrito una pieza en {path}.</translation>
    </message>
    <message>
      <source>One picture is marked: {kinds}. Look at it before you train, and set it aside if it is no good picture of a good part: the model would learn that it is.</source>
      <translation>Hay una imagen marcada: {kinds}. Mírela antes de entrenar y apártela si no es una buena imagen de una pieza buena: el modelo aprendería que lo es.</translation>
    </message>
    <message>
      <source>One picture that stands for the others is a prompt now, and is shown alone.</source>
      <translation>Una imagen que representa a las demás es ahora imagen guía y se muestra sola.</translation>
    </message>
    <message>
      <source>One picture was written to {path}. labels.csv says who says what of it.</source>
      <translation>Se ha escrito una imagen en {path}. labels.csv indica quién dice qué de ella.</translation>
    </message>
    <message>
      <source>One was left out: {reasons}</source>
      <translation>Se ha omitido una: {reasons}</translation>
    </message>
    <message>
      <source>One was left out: {reasons}.</source>
      <translation>Se ha omitido una: {reasons}.</translation>
    </message>
    <message>
      <source>Only damaged pictures for {seconds:.0f} s</source>
      <translation>Solo imágenes dañadas desde hace {seconds:.0f} s</translation>
    </message>
    <message>
      <source>Only the model file was. Drop the rest by itself, where you want to have it: {names}.</source>
      <translation>Solo se ha aceptado el archivo de modelo. Suelte el resto aparte, donde lo quiera tener: {names}.</translation>
    </message>
    <message>
      <source>Only {count} good parts were judged, too few to tell how much they differ.</source>
      <translation>Solo se han juzgado {count} piezas buenas, muy pocas para saber cuánto difieren.</translation>
    </message>
    <message>
      <source>Only {free:.0f} MB are free on the workspace's disk; training needs up to {needed:.0f} MB. Nothing was changed. Free some space and try again.</source>
      <translation>Solo hay {free:.0f} MB libres en el disco del espacio de trabajo; el entrenamiento necesita hasta {needed:.0f} MB. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Only {megabytes:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, inspection stops. Delete old batches on the Review page, then empty the trash: what lies there still takes its room.</source>
      <translation>Solo quedan {megabytes:.0f} MB en el disco del espacio de trabajo. Hasta ahora no se ha perdido nada; cuando se llene, la inspección se detiene. Elimine tandas antiguas en la página Revisión y vacíe después la papelera: lo que hay en ella sigue ocupando espacio.</translation>
    </message>
    <message>
      <source>Other cameras took a picture of this part, and none came from this one within {seconds:.2g} s. Inspect the part again; check camera and trigger cable.</source>
      <translation>Otras cámaras tomaron una imagen de esta pieza, y de esta no llegó ninguna en {seconds:.2g} s. Inspeccione la pieza de nuevo; compruebe la cámara y el cable de disparo.</translation>
    </message>
    <message>
      <source>Other parts are being judged again. Wait for their end, or cancel that.</source>
      <translation>Se están juzgando de nuevo otras piezas. Espere a que terminen o cancélelo.</translation>
    </message>
    <message>
      <source>Others in the network reach {address}: a token is needed, of 16 characters or more.</source>
      <translation>Otros en la red llegan a {address}: hace falta un token de 16 caracteres o más.</translation>
    </message>
    <message>
      <source>Pages of the web may not ask this station for anything.</source>
      <translation>Las páginas web no pueden pedir nada a esta estación.</translation>
    </message>
    <message>
      <source>Paint the defects of a golden part</source>
      <translation>Pintar los defectos de una pieza patrón</translation>
    </message>
    <message>
      <source>Paint the defects of {count} golden parts</source>
      <translation>Pintar los defectos de {count} piezas patrón</translation>
    </message>
    <message>
      <source>Part {position} is NG. Nothing is checked until somebody acknowledges it</source>
      <translation>La pieza {position} es NG. No se comprueba nada hasta que alguien lo confirme</translation>
    </message>
    <message>
      <source>Part {position} · {name} is NOT CHECKED again.</source>
      <translation>La pieza {position} · {name} vuelve a tener el veredicto NO COMPROBADO.</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now NG.</source>
      <translation>La pieza {position} · {name} es ahora NG.</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now OK.</source>
      <translation>La pieza {position} · {name} es ahora OK.</translation>
    </message>
    <message>
      <source>Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. Look at the part, then correct it and write why.</source>
      <translation>La pieza {position} · {name} no se comprobó, así que solo usted puede decir cómo es. Su veredicto sigue como estaba. Mire la pieza, corríjalo después y escriba el motivo.</translation>
    </message>
    <message>
      <source>Part {position}, which is NG, waited to be acknowledged when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>La pieza {position}, que es NG, esperaba confirmación cuando le tocaba a esta pieza. No se ha juzgado. Inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>Parts come faster than they can be checked: part {position} was not checked</source>
      <translation>Las piezas llegan más rápido de lo que se pueden comprobar: la pieza {position} no se ha comprobado</translation>
    </message>
    <message>
      <source>Parts of {product} are compared with those that they were compared with before.</source>
      <translation>Las piezas de {product} se comparan con las mismas que antes.</translation>
    </message>
    <message>
      <source>Parts of {product} are inspected as they lie</source>
      <translation>Las piezas de {product} se inspeccionan tal como están colocadas</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture</source>
      <translation>Las piezas de {product} se recolocan hasta un {percent:.0f} % de la imagen</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture and turned by up to {degrees:.0f}°</source>
      <translation>Las piezas de {product} se recolocan hasta un {percent:.0f} % de la imagen y se giran hasta {degrees:.0f}°</translation>
    </message>
    <message>
      <source>Parts of {product} drift</source>
      <translation>Deriva en las piezas de {product}</translation>
    </message>
    <message>
      <source>Parts whose verdict did not come within {deadline_ms} ms: {parts}. The line took them as NOT CHECKED, whatever is shown of them here. If it goes on, let fewer parts come or give verdicts more time under Settings, Line.</source>
      <translation>Piezas cuyo veredicto no llegó en {deadline_ms} ms: {parts}. La línea las tomó como NO COMPROBADO, muestre lo que muestre esta ventana. Si continúa, haga llegar menos piezas o dé más tiempo a los veredictos en Ajustes, Línea.</translation>
    </message>
    <message>
      <source>Pictures of two products are being drawn: a turned washer and a woven mesh.</source>
      <translation>Se están dibujando imágenes de dos productos: una arandela torneada y una malla tejida.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should.</source>
      <translation>El puerto {port} responde como debe.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. One other is connected.</source>
      <translation>El puerto {port} responde como debe. Hay otro conectado.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. {count} others are connected.</source>
      <translation>El puerto {port} responde como debe. Hay {count} más conectados.</translation>
    </message>
    <message>
      <source>Port {port} is open and does not answer as it should: {answer}</source>
      <translation>El puerto {port} está abierto y no responde como debería: {answer}</translation>
    </message>
    <message>
      <source>Prepare the demonstration</source>
      <translation>Preparar la demostración</translation>
    </message>
    <message>
      <source>Probe the lighting of {product}</source>
      <translation>Medir la iluminación de {product}</translation>
    </message>
    <message>
      <source>Products of it are in the trash; restore them there: {names}.</source>
      <translation>Hay productos suyos en la papelera; restáurelos allí: {names}.</translation>
    </message>
    <message>
      <source>Put it back from a copy, or write down with --mend that it is gone.</source>
      <translation>Repóngalo desde una copia, o anote con --mend que ya no está.</translation>
    </message>
    <message>
      <source>Put it back from a copy.</source>
      <translation>Repóngalo desde una copia.</translation>
    </message>
    <message>
      <source>Put one image into the session “{session}”</source>
      <translation>Poner una imagen en la sesión «{session}»</translation>
    </message>
    <message>
      <source>Put {count} images into the session “{session}”</source>
      <translation>Poner {count} imágenes en la sesión «{session}»</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>calidad</translation>
    </message>
    <message>
      <source>Reading {source} failed unexpectedly ({error}). What was inspected is saved. Start again; the log holds the details.</source>
      <translation>La lectura de {source} falló de forma inesperada ({error}). Lo inspeccionado está guardado. Inicie de nuevo; los detalles están en el registro.</translation>
    </message>
    <message>
      <source>Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).</source>
      <translation>Se están preparando imágenes reales de electroluminiscencia de células solares (elpv-dataset, CC BY-NC-SA 4.0).</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Reconectando</translation>
    </message>
    <message>
      <source>Register the master part of {product}</source>
      <translation>Registrar la pieza testigo de {product}</translation>
    </message>
    <message>
      <source>Remove a golden part</source>
      <translation>Quitar una pieza patrón</translation>
    </message>
    <message>
      <source>Remove a training from the queue</source>
      <translation>Quitar un entrenamiento de la cola</translation>
    </message>
    <message>
      <source>Remove old files</source>
      <translation>Quitar archivos antiguos</translation>
    </message>
    <message>
      <source>Remove the folder, or let --mend do it: it is made again.</source>
      <translation>Quite la carpeta, o deje que lo haga --mend: se crea de nuevo.</translation>
    </message>
    <message>
      <source>Remove the master part of {product}</source>
      <translation>Quitar la pieza testigo de {product}</translation>
    </message>
    <message>
      <source>Remove the search {name}</source>
      <translation>Quitar la búsqueda {name}</translation>
    </message>
    <message>
      <source>Remove {count} golden parts</source>
      <translation>Quitar {count} piezas patrón</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Quitar a {name}</translation>
    </message>
    <message>
      <source>Removing the files</source>
      <translation>Quitando los archivos</translation>
    </message>
    <message>
      <source>Rename model {name}</source>
      <translation>Cambiar el nombre del modelo {name}</translation>
    </message>
    <message>
      <source>Rename session “{old}” to “{new}”</source>
      <translation>Cambiar el nombre de la sesión «{old}» a «{new}»</translation>
    </message>
    <message>
      <source>Rename the search {name}</source>
      <translation>Cambiar el nombre de la búsqueda {name}</translation>
    </message>
    <message>
      <source>Rename “{old}” to “{new}”</source>
      <translation>Cambiar el nombre de «{old}» a «{new}»</translation>
    </message>
    <message>
      <source>Restart the application and try again.</source>
      <translation>Reinicie la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Restore {what}</source>
      <translation>Restaurar {what}</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
      <source>Resuming training of {model} on {products}.</source>
      <translation>Se reanuda el entrenamiento de {model} con {products}.</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Lado derecho</translation>
    </message>
    <message>
      <source>Roll back to {model}</source>
      <translation>Revertir a {model}</translation>
    </message>
    <message>
      <source>Running work is being stopped in good order. The window closes by itself in a moment.</source>
      <translation>Lo que está en marcha se está deteniendo ordenadamente. La ventana se cierra sola en un momento.</translation>
    </message>
    <message>
      <source>SQLite says: {finding}</source>
      <translation>SQLite dice: {finding}</translation>
    </message>
    <message>
      <source>Save the diagnosis file {file}</source>
      <translation>Guardar el archivo de diagnóstico {file}</translation>
    </message>
    <message>
      <source>Save the end of the training</source>
      <translation>Guardar el final del entrenamiento</translation>
    </message>
    <message>
      <source>Save the search {name}</source>
      <translation>Guardar la búsqueda {name}</translation>
    </message>
    <message>
      <source>Say of a part that the model was right</source>
      <translation>Indicar que el modelo tenía razón en una pieza</translation>
    </message>
    <message>
      <source>Say of one image that it is good</source>
      <translation>Indicar que una imagen es buena</translation>
    </message>
    <message>
      <source>Say of {count} images that they are good</source>
      <translation>Indicar que {count} imágenes son buenas</translation>
    </message>
    <message>
      <source>Say of {count} parts that the model was right</source>
      <translation>Indicar que el modelo tenía razón en {count} piezas</translation>
    </message>
    <message>
      <source>Say why the model was right: whoever overruled it wants to know.</source>
      <translation>Diga por qué el modelo tenía razón: quien lo corrigió querrá saberlo.</translation>
    </message>
    <message>
      <source>Seen by the camera {view}.</source>
      <translation>Visto por la cámara {view}.</translation>
    </message>
    <message>
      <source>Send the content in one piece, with “Content-Length”; nothing was done.</source>
      <translation>Envíe el contenido de una vez, con «Content-Length»; no se ha hecho nada.</translation>
    </message>
    <message>
      <source>Send “Content-Type: application/json”.</source>
      <translation>Envíe «Content-Type: application/json».</translation>
    </message>
    <message>
      <source>Set one image aside</source>
      <translation>Apartar una imagen</translation>
    </message>
    <message>
      <source>Set the order of the batch</source>
      <translation>Asignar la orden de la tanda</translation>
    </message>
    <message>
      <source>Set the order of {count} batches</source>
      <translation>Asignar la orden de {count} tandas</translation>
    </message>
    <message>
      <source>Set {count} images aside</source>
      <translation>Apartar {count} imágenes</translation>
    </message>
    <message>
      <source>Several cameras look at each part, and they must take their pictures of it together. Choose a trigger under “Triggers and alarms…”: button, key, scanner or line; an input of the cameras; or regular intervals.</source>
      <translation>Varias cámaras miran cada pieza, y deben tomar sus imágenes a la vez. Elija un disparo en «Disparo y alarmas…»: botón, tecla, escáner o línea; una entrada de las cámaras; o intervalos regulares.</translation>
    </message>
    <message>
      <source>Sign and activate {model}</source>
      <translation>Firmar y activar {model}</translation>
    </message>
    <message>
      <source>Some pictures have 16 bits a value and others have fewer: the value range is about the former.</source>
      <translation>Algunas imágenes tienen 16 bits por valor y otras menos: el rango de valores se refiere a las primeras.</translation>
    </message>
    <message>
      <source>Something else was done meanwhile. Ctrl+Z takes changes back one by one, the latest first.</source>
      <translation>Entretanto se ha hecho otra cosa. Ctrl+Z deshace los cambios uno a uno, empezando por el último.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while loading the model: {error}.</source>
      <translation>Ha fallado algo inesperado al cargar el modelo: {error}.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while training: {error}. The images and the last checkpoint are kept. Press Resume to go on, or look into the log folder (Settings).</source>
      <translation>Ha fallado algo inesperado al entrenar: {error}. Se conservan las imágenes y el último punto de control. Pulse Reanudar para continuar, o mire la carpeta de registros (Ajustes).</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved before is unchanged. Try again; if it happens again, the log folder (Settings) holds the details.</source>
      <translation>Ha fallado algo inesperado: {error}. Lo guardado antes no ha cambiado. Inténtelo de nuevo; si vuelve a ocurrir, los detalles están en la carpeta de registros (Ajustes).</translation>
    </message>
    <message>
      <source>Start the inspection</source>
      <translation>Iniciar la inspección</translation>
    </message>
    <message>
      <source>Start the training</source>
      <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <source>Starting training of {model} on {products}.</source>
      <translation>Se inicia el entrenamiento de {model} con {products}.</translation>
    </message>
    <message>
      <source>Stop was pressed before {product} was chosen, so nothing is inspected. Choose it again.</source>
      <translation>Se pulsó Detener antes de que se eligiera {product}, así que no se inspecciona nada. Elíjalo de nuevo.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Stopped. The golden part that was judged is kept; the next evaluation goes on from there.</source>
      <translation>Detenido. La pieza patrón que se juzgó se conserva; la próxima evaluación continúa desde ahí.</translation>
    </message>
    <message>
      <source>Stopped. The {judged} golden parts that were judged are kept; the next evaluation goes on from there.</source>
      <translation>Detenido. Las {judged} piezas patrón que se juzgaron se conservan; la próxima evaluación continúa desde ahí.</translation>
    </message>
    <message>
      <source>Stopped. There is no report in {path}.</source>
      <translation>Detenido. No hay ningún informe en {path}.</translation>
    </message>
    <message>
      <source>Switch logging in off</source>
      <translation>Desactivar el inicio de sesión</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>Activar el inicio de sesión</translation>
    </message>
    <message>
      <source>Tag one image</source>
      <translation>Etiquetar una imagen</translation>
    </message>
    <message>
      <source>Tag {count} images</source>
      <translation>Etiquetar {count} imágenes</translation>
    </message>
    <message>
      <source>Take a picture of “{product}”</source>
      <translation>Tomar una imagen de «{product}»</translation>
    </message>
    <message>
      <source>Take one image out of its session</source>
      <translation>Sacar una imagen de su sesión</translation>
    </message>
    <message>
      <source>Take the badge from {name}</source>
      <translation>Retirar la tarjeta a {name}</translation>
    </message>
    <message>
      <source>Take {count} images out of their sessions</source>
      <translation>Sacar {count} imágenes de sus sesiones</translation>
    </message>
    <message>
      <source>That is not the PIN or password.</source>
      <translation>Ese no es el PIN ni la contraseña.</translation>
    </message>
    <message>
      <source>That needs the server, and this station began while it was away. Nothing was changed. When the server is back, close the application and start it again.</source>
      <translation>Para eso hace falta el servidor, y esta estación empezó cuando no estaba disponible. No se ha cambiado nada. Cuando vuelva el servidor, cierre la aplicación e iníciela de nuevo.</translation>
    </message>
    <message>
      <source>That was the demonstration; the window is yours. The batches wait on the Review page.</source>
      <translation>Esa fue la demostración; la ventana es suya. Las tandas esperan en la página Revisión.</translation>
    </message>
    <message>
      <source>The GenTL producer {path} cannot be used: {error}. Install the software of the camera's maker again.</source>
      <translation>El productor GenTL {path} no se puede usar: {error}. Instale de nuevo el software del fabricante de la cámara.</translation>
    </message>
    <message>
      <source>The PIN was removed</source>
      <translation>El PIN se ha quitado</translation>
    </message>
    <message>
      <source>The PIN was set</source>
      <translation>El PIN se ha establecido</translation>
    </message>
    <message>
      <source>The address is missing.</source>
      <translation>Falta la dirección.</translation>
    </message>
    <message>
      <source>The address of the database holds a password, which other people on this computer could read. Nothing was changed. Leave it out, and put it into the file ~/.pgpass or the environment variable PGPASSWORD.</source>
      <translation>La dirección de la base de datos contiene una contraseña, que otras personas de este equipo podrían leer. No se ha cambiado nada. Quítela y póngala en el archivo ~/.pgpass o en la variable de entorno PGPASSWORD.</translation>
    </message>
    <message>
      <source>The alarm could not be written down</source>
      <translation>La alarma no se ha podido anotar</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part had been asked for, at {first_at}, and was not judged any more. It is recorded as NOT CHECKED in batch {batch}. Look at that part yourself, or inspect it again.</source>
      <translation>La aplicación se cerró de repente mientras se inspeccionaba {product}: se había pedido una pieza, a las {first_at}, y ya no se juzgó. Está registrada como NO COMPROBADO en la tanda {batch}. Mire usted mismo esa pieza o inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its record matters; its number and verdict are listed in the batch's folder.</source>
      <translation>La aplicación se cerró de repente mientras se inspeccionaba {product}: se juzgó y mostró una pieza, a las {first_at}, y ya no se pudo guardar. Todas las demás de la tanda {batch} están. Inspeccione de nuevo esa pieza si su registro importa; su número y su veredicto figuran en la carpeta de la tanda.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts had been asked for, between {first_at} and {last_at}, and were not judged any more. They are recorded as NOT CHECKED in batch {batch}. Look at those parts yourself, or inspect them again.</source>
      <translation>La aplicación se cerró de repente mientras se inspeccionaba {product}: se habían pedido {count} piezas, entre {first_at} y {last_at}, y ya no se juzgaron. Están registradas como NO COMPROBADO en la tanda {batch}. Mire usted mismo esas piezas o inspecciónelas de nuevo.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between {first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.</source>
      <translation>La aplicación se cerró de repente mientras se inspeccionaba {product}: se juzgaron y mostraron {count} piezas, entre {first_at} y {last_at}, y ya no se pudieron guardar. Todas las demás de la tanda {batch} están. Inspeccione de nuevo esas piezas si sus registros importan; sus números y veredictos figuran en la carpeta de la tanda.</translation>
    </message>
    <message>
      <source>The application ended while model {model} was being added from a file. What had been copied was removed, and the file is as it was: add it again.</source>
      <translation>La aplicación se cerró mientras se añadía el modelo {model} desde un archivo. Lo copiado se ha quitado, y el archivo está como estaba: añádalo de nuevo.</translation>
    </message>
    <message>
      <source>The application ended while this model was trained. Its last checkpoint was kept.</source>
      <translation>La aplicación se cerró mientras se entrenaba este modelo. Su último punto de control se ha conservado.</translation>
    </message>
    <message>
      <source>The audit log is not as it was written</source>
      <translation>El registro de auditoría no está como se escribió</translation>
    </message>
    <message>
      <source>The backup is being restored to {folder}, and each file compared. A window opens on it when that is done.</source>
      <translation>La copia de seguridad se está restaurando en {folder}, comparando cada archivo. Al terminar se abre una ventana con ella.</translation>
    </message>
    <message>
      <source>The backup was restored to {folder}, which opens in a window of its own. The backup is unchanged.</source>
      <translation>La copia de seguridad se ha restaurado en {folder}, que se abre en su propia ventana. La copia no ha cambiado.</translation>
    </message>
    <message>
      <source>The batch has no order that could be held. Nothing has changed; hold the batch.</source>
      <translation>La tanda no tiene ninguna orden que se pueda proteger. No se ha cambiado nada; proteja la tanda.</translation>
    </message>
    <message>
      <source>The batch is of no order now.</source>
      <translation>La tanda ya no tiene orden.</translation>
    </message>
    <message>
      <source>The batch is of order “{order}” now.</source>
      <translation>La tanda es ahora de la orden «{order}».</translation>
    </message>
    <message>
      <source>The batch moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>La tanda se ha movido a la papelera con sus imágenes. Ctrl+Z la recupera.</translation>
    </message>
    <message>
      <source>The broker takes messages, but what was sent to {topic} did not come back: this user may not read there, so triggers will not arrive.</source>
      <translation>El bróker acepta mensajes, pero lo enviado a {topic} no volvió: este usuario no puede leer ahí, así que los disparos no llegarán.</translation>
    </message>
    <message>
      <source>The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.</source>
      <translation>No se puede contactar con el bróker {host}, puerto {port}: {error}. Se sigue intentando.</translation>
    </message>
    <message>
      <source>The camera could not be triggered ({error}). The part was not judged. Inspect it again; the log holds the details.</source>
      <translation>La cámara no se pudo disparar ({error}). La pieza no se ha juzgado. Inspecciónela de nuevo; los detalles están en el registro.</translation>
    </message>
    <message>
      <source>The camera delivers {bits} bits a value, and the product’s pictures use {most}. Nothing was kept. Choose a value range of {bits} bits or more on the Products page, or let the camera deliver fewer.</source>
      <translation>La cámara entrega {bits} bits por valor, y las imágenes del producto usan {most}. No se ha guardado nada. Elija un rango de valores de {bits} bits o más en la página Productos, o haga que la cámara entregue menos.</translation>
    </message>
    <message>
      <source>The camera did not take the trigger and no picture came, so the part was not judged. Inspect it again. The driver says: {error}</source>
      <translation>La cámara no aceptó el disparo y no llegó ninguna imagen, así que la pieza no se ha juzgado. Inspecciónela de nuevo. El controlador dice: {error}</translation>
    </message>
    <message>
      <source>The camera of the view “{view}” delivers no more. What was inspected until now is kept. Check it, then start again.</source>
      <translation>La cámara de la vista «{view}» ya no entrega nada. Lo inspeccionado hasta ahora se conserva. Compruébela e inicie de nuevo.</translation>
    </message>
    <message>
      <source>The camera sends the pixel format {format}, which is not understood. Choose another one in the camera settings, such as Mono8, BayerRG8 or RGB8.</source>
      <translation>La cámara envía el formato de píxel {format}, que no se entiende. Elija otro en los ajustes de cámara, como Mono8, BayerRG8 o RGB8.</translation>
    </message>
    <message>
      <source>The camera took a picture of this part that never arrived, so it was not judged. Inspect it again, and check cable and network.</source>
      <translation>La cámara tomó una imagen de esta pieza que nunca llegó, así que no se ha juzgado. Inspecciónela de nuevo y compruebe el cable y la red.</translation>
    </message>
    <message>
      <source>The camera was lost before the picture of this part came, so it was not judged. Inspect it again.</source>
      <translation>Se perdió la cámara antes de que llegara la imagen de esta pieza, así que no se ha juzgado. Inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>The camera was still busy with the part before, so this one was not judged. Inspect it again, or slow down the line.</source>
      <translation>La cámara aún estaba ocupada con la pieza anterior, así que esta no se ha juzgado. Inspecciónela de nuevo o reduzca la velocidad de la línea.</translation>
    </message>
    <message>
      <source>The camera {camera} cannot be used. Its driver says: {error}</source>
      <translation>La cámara {camera} no se puede usar. Su controlador dice: {error}</translation>
    </message>
    <message>
      <source>The camera {camera} does not take the trigger: {error}. Choose another trigger, or let the camera run freely.</source>
      <translation>La cámara {camera} no acepta el disparo: {error}. Elija otro disparo o deje que la cámara funcione libremente.</translation>
    </message>
    <message>
      <source>The camera {camera} is not as the product wants it: {problems}. Nothing is inspected like this, because the pictures would differ from those that the model knows. Change the camera settings of the product.</source>
      <translation>La cámara {camera} no está como la requiere el producto: {problems}. Así no se inspecciona nada, porque las imágenes serían distintas de las que conoce el modelo. Cambie los ajustes de cámara del producto.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected, and no other of its kind is. Check its cable, its power and the network.</source>
      <translation>La cámara {camera} no está conectada, ni ninguna otra de su clase. Compruebe el cable, la alimentación y la red.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected. Nothing was inspected. Plug it in, or choose another camera.</source>
      <translation>La cámara {camera} no está conectada. No se ha inspeccionado nada. Conéctela o elija otra cámara.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected; connected are: {found}. If the camera was replaced, choose the new one as the source of this product and check its settings.</source>
      <translation>La cámara {camera} no está conectada; están conectadas: {found}. Si se ha sustituido la cámara, elija la nueva como fuente de este producto y compruebe sus ajustes.</translation>
    </message>
    <message>
      <source>The camera {camera} is not triggered by the program in this run, so no picture was taken. Choose the software trigger before the run.</source>
      <translation>En esta ejecución el programa no dispara la cámara {camera}, así que no se ha tomado ninguna imagen. Elija el disparo por software antes de la ejecución.</translation>
    </message>
    <message>
      <source>The camera {camera} is out of reach, so no picture was taken. Inspect the part again.</source>
      <translation>La cámara {camera} está fuera de alcance, así que no se ha tomado ninguna imagen. Inspeccione la pieza de nuevo.</translation>
    </message>
    <message>
      <source>The camera {camera} is used by another program. Close that program (such as the viewer of the camera's maker). After a crash the camera is free again within some seconds.</source>
      <translation>Otro programa está usando la cámara {camera}. Ciérrelo (por ejemplo, el visor del fabricante). Tras un fallo, la cámara queda libre en unos segundos.</translation>
    </message>
    <message>
      <source>The candidate, the model that inspects, or a limit is another than you looked at. Nothing was changed; look at the figures again, then sign.</source>
      <translation>El candidato, el modelo que inspecciona o un límite no es el que usted miró. No se ha cambiado nada; mire de nuevo las cifras y firme después.</translation>
    </message>
    <message>
      <source>The certificate file “{path}” cannot be used: {error}</source>
      <translation>El archivo de certificado «{path}» no se puede usar: {error}</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches for it.</source>
      <translation>El certificado de {host} no es de confianza ({error}). No se ha enviado nada. Indique el archivo de quien responde por él.</translation>
    </message>
    <message>
      <source>The code was not used</source>
      <translation>El código no se ha usado</translation>
    </message>
    <message>
      <source>The computer or the program stood still for {seconds:.0f} s: nobody knows when this part passed, so it was not judged. Look at it yourself, or inspect it again.</source>
      <translation>El equipo o el programa se quedó parado {seconds:.0f} s: nadie sabe cuándo pasó esta pieza, así que no se ha juzgado. Mírela usted mismo o inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>The computer ran out of memory while training. The images and the last checkpoint are kept. Close other programs or choose the device CPU in Settings, then press Resume.</source>
      <translation>El equipo se quedó sin memoria al entrenar. Se conservan las imágenes y el último punto de control. Cierre otros programas o elija el dispositivo CPU en Ajustes, y pulse después Reanudar.</translation>
    </message>
    <message>
      <source>The connection to the line was not kept</source>
      <translation>La conexión con la línea no se ha guardado</translation>
    </message>
    <message>
      <source>The connection to {host} was lost. It is tried again and again.</source>
      <translation>Se ha perdido la conexión con {host}. Se sigue intentando.</translation>
    </message>
    <message>
      <source>The correction stands as it is, and waits no longer.</source>
      <translation>La corrección queda como está y ya no espera respuesta.</translation>
    </message>
    <message>
      <source>The correction was taken back: the part counts as what the model said.</source>
      <translation>Se ha retirado la corrección: en esta pieza vale lo que dijo el modelo.</translation>
    </message>
    <message>
      <source>The counts of one shift were written to {path}.</source>
      <translation>Se han escrito los recuentos de un turno en {path}.</translation>
    </message>
    <message>
      <source>The counts of {count} shifts were written to {path}.</source>
      <translation>Se han escrito los recuentos de {count} turnos en {path}.</translation>
    </message>
    <message>
      <source>The database did not give the new record a number. Nothing was added; please try again.</source>
      <translation>La base de datos no dio un número al nuevo registro. No se ha añadido nada; inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The database is new, and {folder} is not empty. Nothing was changed. Name an empty folder with --shared.</source>
      <translation>La base de datos es nueva, y {folder} no está vacía. No se ha cambiado nada. Indique una carpeta vacía con --shared.</translation>
    </message>
    <message>
      <source>The database {path} has damaged places ({finding}). Images and models are not affected, and what can be read is shown. Close the application, keep a copy of the workspace, and put back a backup of {file}.</source>
      <translation>La base de datos {path} tiene partes dañadas ({finding}). Las imágenes y los modelos no se ven afectados, y se muestra lo que se puede leer. Cierre la aplicación, guarde una copia del espacio de trabajo y reponga una copia de seguridad de {file}.</translation>
    </message>
    <message>
      <source>The database {path} is damaged ({finding}). The images and models in this workspace are still there, and nothing was changed. Put back a backup of {file}, or rename it to start with empty lists.</source>
      <translation>La base de datos {path} está dañada ({finding}). Las imágenes y los modelos de este espacio de trabajo siguen ahí, y no se ha cambiado nada. Reponga una copia de seguridad de {file}, o cámbiele el nombre para empezar con listas vacías.</translation>
    </message>
    <message>
      <source>The defect is in the view “{view}”.</source>
      <translation>El defecto está en la vista «{view}».</translation>
    </message>
    <message>
      <source>The demonstration opens in a window of its own, with a workspace of its own. This workspace stays as it is.</source>
      <translation>La demostración se abre en su propia ventana, con su propio espacio de trabajo. Este espacio de trabajo queda como está.</translation>
    </message>
    <message>
      <source>The demonstration stopped</source>
      <translation>La demostración se ha detenido</translation>
    </message>
    <message>
      <source>The demonstration trains a model, which the station edition cannot. On a workstation it can be seen.</source>
      <translation>La demostración entrena un modelo, y la edición de estación no puede hacerlo. Se puede ver en una estación de trabajo.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space and try again.</source>
      <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>El disco está casi lleno</translation>
    </message>
    <message>
      <source>The disk may be full, or was disconnected. Free some space and try again.</source>
      <translation>El disco puede estar lleno o haberse desconectado. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} cannot lock files ({error}), so nothing would keep two windows from writing to it at once. Nothing was changed. Put the workspace on a disk of this computer, or on a share that supports locks.</source>
      <translation>El disco del espacio de trabajo {workspace} no puede bloquear archivos ({error}), así que nada impediría que dos ventanas escribieran en él a la vez. No se ha cambiado nada. Ponga el espacio de trabajo en un disco de este equipo o en un recurso compartido que admita bloqueos.</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} does not answer: {error}. What was saved is still on it. Connect it again and restart.</source>
      <translation>El disco del espacio de trabajo {workspace} no responde: {error}. Lo guardado sigue en él. Conéctelo de nuevo y reinicie.</translation>
    </message>
    <message>
      <source>The end of the training could not be saved. {reason}</source>
      <translation>El final del entrenamiento no se ha podido guardar. {reason}</translation>
    </message>
    <message>
      <source>The export was stopped. Nothing was left behind, and the model is unchanged.</source>
      <translation>La exportación se ha detenido. No ha quedado nada a medias, y el modelo no ha cambiado.</translation>
    </message>
    <message>
      <source>The fastest way is being looked for; inspection can begin meanwhile.</source>
      <translation>Se busca la vía más rápida; entretanto se puede inspeccionar.</translation>
    </message>
    <message>
      <source>The file cannot be read: {error}.</source>
      <translation>El archivo no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>The file is damaged. Restart; if that does not help, put back a backup of this file.</source>
      <translation>El archivo está dañado. Reinicie; si no sirve, reponga una copia de seguridad de este archivo.</translation>
    </message>
    <message>
      <source>The file is watched.</source>
      <translation>Se vigila el archivo.</translation>
    </message>
    <message>
      <source>The file names “{product}”, which was chosen.</source>
      <translation>El archivo indica «{product}», que se ha elegido.</translation>
    </message>
    <message>
      <source>The file names “{product}”.</source>
      <translation>El archivo indica «{product}».</translation>
    </message>
    <message>
      <source>The file names “{product}”. {reason}</source>
      <translation>El archivo indica «{product}». {reason}</translation>
    </message>
    <message>
      <source>The file was removed before it could be read, so the part was not judged. Inspect it again, and let nothing else take files from the folder.</source>
      <translation>El archivo se quitó antes de poder leerlo, así que la pieza no se ha juzgado. Inspecciónela de nuevo y no deje que nada más tome archivos de la carpeta.</translation>
    </message>
    <message>
      <source>The file {path} with passwords and tokens cannot be read. Type them again, after it was put right or deleted.</source>
      <translation>El archivo {path} con contraseñas y tokens no se puede leer. Escríbalos de nuevo después de arreglarlo o eliminarlo.</translation>
    </message>
    <message>
      <source>The files of {name} are not what its manifest says: they were altered or damaged. Nothing was exported. Put the model back from a copy, or train again; the images are where they were.</source>
      <translation>Los archivos de {name} no son lo que dice su manifiesto: se han alterado o están dañados. No se ha exportado nada. Reponga el modelo desde una copia o entrene de nuevo; las imágenes están donde estaban.</translation>
    </message>
    <message>
      <source>The files of {name} cannot be read: {error}. Nothing was exported, and the model is as it was. Try again, and have the disk of the workspace checked if it stays so.</source>
      <translation>Los archivos de {name} no se pueden leer: {error}. No se ha exportado nada, y el modelo está como estaba. Inténtelo de nuevo, y si sigue igual haga revisar el disco del espacio de trabajo.</translation>
    </message>
    <message>
      <source>The folder cannot be opened</source>
      <translation>La carpeta no se puede abrir</translation>
    </message>
    <message>
      <source>The folder is out of reach ({error}), next try in {seconds:.0f} s. What comes meanwhile is inspected later.</source>
      <translation>La carpeta está fuera de alcance ({error}), próximo intento en {seconds:.0f} s. Lo que llegue entretanto se inspecciona después.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error}. Nothing was changed. Check that you may read it, and that its disk is there.</source>
      <translation>La carpeta {folder} no se puede leer: {error}. No se ha cambiado nada. Compruebe que puede leerla y que su disco está.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be watched: {error}. Nothing was inspected, and no file was changed. Check that it exists, that its drive is connected, and that you may open it.</source>
      <translation>La carpeta {folder} no se puede vigilar: {error}. No se ha inspeccionado nada ni se ha cambiado ningún archivo. Compruebe que exista, que su unidad esté conectada y que pueda abrirla.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there, or cannot be reached. It is looked for again and again.</source>
      <translation>La carpeta {folder} no existe o no se puede alcanzar. Se sigue buscando.</translation>
    </message>
    <message>
      <source>The folder “notices” comes with the installed program. Here every Python package brings its own licence.</source>
      <translation>La carpeta «notices» viene con el programa instalado. Aquí cada paquete de Python trae su propia licencia.</translation>
    </message>
    <message>
      <source>The frame arrived damaged: {damage}. It was not judged. Inspect the part again.</source>
      <translation>El fotograma llegó dañado: {damage}. No se ha juzgado. Inspeccione la pieza de nuevo.</translation>
    </message>
    <message>
      <source>The frame was not judged. {reason}</source>
      <translation>El fotograma no se ha juzgado. {reason}</translation>
    </message>
    <message>
      <source>The frame was not judged: it has {width} × {height} pixels. It needs at least {least} × {least}, and at most {most_megapixels} million in all.</source>
      <translation>El fotograma no se ha juzgado: tiene {width} × {height} píxeles. Necesita al menos {least} × {least}, y como máximo {most_megapixels} millones en total.</translation>
    </message>
    <message>
      <source>The golden set is not the one that you looked at any more. Nothing was changed; look at the figures again, then sign.</source>
      <translation>El conjunto patrón ya no es el que usted miró. No se ha cambiado nada; mire de nuevo las cifras y firme después.</translation>
    </message>
    <message>
      <source>The hold is not yours: {name} placed it, and only they take it back as a slip. Nothing has changed. Lift it on the Review page, with a reason.</source>
      <translation>La protección no es suya: la puso {name}, y solo esa persona puede retirarla como descuido. No se ha cambiado nada. Quítela en la página Revisión, con un motivo.</translation>
    </message>
    <message>
      <source>The image could not be decoded: {error}</source>
      <translation>La imagen no se ha podido decodificar: {error}</translation>
    </message>
    <message>
      <source>The image teaches no model from now on. It stays here, under “Set aside”.</source>
      <translation>La imagen no enseña a ningún modelo desde ahora. Queda aquí, en «Apartadas».</translation>
    </message>
    <message>
      <source>The image {file} cannot be written as PNG.</source>
      <translation>La imagen {file} no se puede escribir como PNG.</translation>
    </message>
    <message>
      <source>The images could not be compared with each other: {error}. No image was lost.</source>
      <translation>Las imágenes no se han podido comparar entre sí: {error}. No se ha perdido ninguna imagen.</translation>
    </message>
    <message>
      <source>The images of the package elpv-dataset cannot be read: {error}. Nothing was changed. Install it again.</source>
      <translation>Las imágenes del paquete elpv-dataset no se pueden leer: {error}. No se ha cambiado nada. Instálelo de nuevo.</translation>
    </message>
    <message>
      <source>The images of {product} were not imported completely.</source>
      <translation>Las imágenes de {product} no se han importado por completo.</translation>
    </message>
    <message>
      <source>The import stopped early. {reason}</source>
      <translation>La importación se detuvo antes de tiempo. {reason}</translation>
    </message>
    <message>
      <source>The inspection failed: {error}</source>
      <translation>La inspección ha fallado: {error}</translation>
    </message>
    <message>
      <source>The inspection goes on with {product}.</source>
      <translation>La inspección sigue con {product}.</translation>
    </message>
    <message>
      <source>The inspection of {product} failed: {reason}</source>
      <translation>La inspección de {product} ha fallado: {reason}</translation>
    </message>
    <message>
      <source>The inspection process could not be started: {error}. Stored parts are safe. Close other programs and try again.</source>
      <translation>El proceso de inspección no se ha podido iniciar: {error}. Las piezas guardadas están a salvo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly ({exit}).</source>
      <translation>El proceso de inspección terminó de forma inesperada ({exit}).</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly {times} times in a row, so the run was stopped. The parts are stored as NOT CHECKED. Look into the log folder (Settings) or try another model.</source>
      <translation>El proceso de inspección terminó de forma inesperada {times} veces seguidas, así que se ha detenido la ejecución. Las piezas están guardadas como NO COMPROBADO. Mire la carpeta de registros (Ajustes) o pruebe otro modelo.</translation>
    </message>
    <message>
      <source>The inspection process ended while it loaded the model ({exit}). Stored parts are safe. Try again, or choose another model.</source>
      <translation>El proceso de inspección terminó mientras cargaba el modelo ({exit}). Las piezas guardadas están a salvo. Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
      <source>The inspection process gave a wrong answer.</source>
      <translation>El proceso de inspección dio una respuesta incorrecta.</translation>
    </message>
    <message>
      <source>The inspection process gave no answer for {seconds:.0f} s.</source>
      <translation>El proceso de inspección no ha respondido en {seconds:.0f} s.</translation>
    </message>
    <message>
      <source>The inspection process is not running.</source>
      <translation>El proceso de inspección no está en marcha.</translation>
    </message>
    <message>
      <source>The journal {path} is closed. Nothing that was stored is lost.</source>
      <translation>El diario {path} está cerrado. No se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
      <source>The light of {product} changed. {findings}</source>
      <translation>La luz de {product} ha cambiado. {findings}</translation>
    </message>
    <message>
      <source>The light of {product} is as it was.</source>
      <translation>La luz de {product} está como estaba.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: one picture is too few to work limits out, which takes {enough}.</source>
      <translation>La luz de {product} se compara desde ahora, con límites fijos: una imagen es poco para calcularlos, hacen falta {enough}.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: {pictures} pictures are too few to work limits out, which takes {enough}.</source>
      <translation>La luz de {product} se compara desde ahora, con límites fijos: {pictures} imágenes son pocas para calcularlos, hacen falta {enough}.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by limits that follow from {pictures} pictures.</source>
      <translation>La luz de {product} se compara desde ahora, con límites que resultan de {pictures} imágenes.</translation>
    </message>
    <message>
      <source>The light of {product} is compared with nothing. What was probed is kept.</source>
      <translation>La luz de {product} no se compara con nada. Las mediciones hechas se conservan.</translation>
    </message>
    <message>
      <source>The limit is a score of 1. A typical good part scored {good_before:.2f} and now scores {good_now:.2f}; a typical defective one scored {defective_before:.2f} and now scores {defective_now:.2f}.</source>
      <translation>El límite es una puntuación de 1. Una pieza buena típica obtenía {good_before:.2f} y ahora obtiene {good_now:.2f}; una defectuosa típica obtenía {defective_before:.2f} y ahora obtiene {defective_now:.2f}.</translation>
    </message>
    <message>
      <source>The line chose the product</source>
      <translation>La línea ha elegido el producto</translation>
    </message>
    <message>
      <source>The line could not be reached until the deadline was over.</source>
      <translation>No se pudo contactar con la línea hasta que venció el plazo.</translation>
    </message>
    <message>
      <source>The line does not hear this station</source>
      <translation>Sin comunicación con la línea</translation>
    </message>
    <message>
      <source>The line hears this station again</source>
      <translation>Restablecida la comunicación con la línea</translation>
    </message>
    <message>
      <source>The line is just choosing another product. Try again in a moment.</source>
      <translation>La línea está eligiendo otro producto ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>The log folder cannot be opened</source>
      <translation>La carpeta de registros no se puede abrir</translation>
    </message>
    <message>
      <source>The longer training left no model, so the model of one step goes on inspecting. {reason}</source>
      <translation>El entrenamiento más largo no dejó ningún modelo, así que sigue inspeccionando el de un solo paso. {reason}</translation>
    </message>
    <message>
      <source>The model cannot be loaded</source>
      <translation>El modelo no se puede cargar</translation>
    </message>
    <message>
      <source>The model could not be packed, so nothing is handed over.</source>
      <translation>El modelo no se ha podido empaquetar, así que no se entrega nada.</translation>
    </message>
    <message>
      <source>The model could not be prepared for faster engines: {error}.</source>
      <translation>El modelo no se ha podido preparar para motores más rápidos: {error}.</translation>
    </message>
    <message>
      <source>The model file could not be written: {error}. Nothing was left behind, and the model is unchanged.</source>
      <translation>El archivo de modelo no se ha podido escribir: {error}. No ha quedado nada a medias, y el modelo no ha cambiado.</translation>
    </message>
    <message>
      <source>The model file was not added.</source>
      <translation>No se ha añadido el archivo de modelo.</translation>
    </message>
    <message>
      <source>The model is made and checked: it loads and can inspect. Its network was not trained on {products}.</source>
      <translation>El modelo está creado y comprobado: se carga y puede inspeccionar. Su red no se ha entrenado con {products}.</translation>
    </message>
    <message>
      <source>The model of one step inspects unseen parts of each product, good and defective ones mixed. The real training goes on beside it for about three minutes; its model takes over then.</source>
      <translation>El modelo de un solo paso inspecciona piezas nuevas de cada producto, buenas y defectuosas mezcladas. El entrenamiento de verdad sigue en paralelo unos tres minutos; después toma el relevo su modelo.</translation>
    </message>
    <message>
      <source>The model of the longer training took over. Of the same {parts} unseen parts the model of one step judged {before} rightly, and this one {now}.</source>
      <translation>El modelo del entrenamiento más largo ha tomado el relevo. De las mismas {parts} piezas nuevas, el modelo de un solo paso juzgó bien {before}, y este {now}.</translation>
    </message>
    <message>
      <source>The model that judged it is in the trash or was deleted. Restore it, or add its model file again.</source>
      <translation>El modelo que la juzgó está en la papelera o se ha eliminado. Restáurelo o añada de nuevo su archivo de modelo.</translation>
    </message>
    <message>
      <source>The model was made without {product} and cannot inspect it. {reason}</source>
      <translation>El modelo se ha creado sin {product} y no puede inspeccionarlo. {reason}</translation>
    </message>
    <message>
      <source>The model was not loaded: {reason} Stored parts are safe.</source>
      <translation>El modelo no se ha cargado: {reason} Las piezas guardadas están a salvo.</translation>
    </message>
    <message>
      <source>The model was trained on {products} and checked: it loads and can inspect.</source>
      <translation>El modelo se ha entrenado con {products} y se ha comprobado: se carga y puede inspeccionar.</translation>
    </message>
    <message>
      <source>The model's anomaly map holds values that are not numbers.</source>
      <translation>El mapa de anomalías del modelo contiene valores que no son números.</translation>
    </message>
    <message>
      <source>The model's score is not a number.</source>
      <translation>La puntuación del modelo no es un número.</translation>
    </message>
    <message>
      <source>The most unusual picture is shown first: is it a good part?</source>
      <translation>Se muestra primero la imagen más inusual: ¿es una pieza buena?</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed. The order is as it was.</source>
      <translation>El nombre de una orden tiene como máximo {most} caracteres imprimibles. La orden sigue como estaba.</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed; nothing was done.</source>
      <translation>El nombre de una orden tiene como máximo {most} caracteres imprimibles; no se ha hecho nada.</translation>
    </message>
    <message>
      <source>The name or address of the broker is missing.</source>
      <translation>Falta el nombre o la dirección del bróker.</translation>
    </message>
    <message>
      <source>The next part came within {seconds:.2g} s, before the pictures of this one were complete, so nobody can tell which part a picture shows. Inspect both again; slow down the line, or shorten the least time between parts.</source>
      <translation>La pieza siguiente llegó en {seconds:.2g} s, antes de que estuvieran completas las imágenes de esta, así que nadie puede saber qué pieza muestra una imagen. Inspeccione ambas de nuevo; reduzca la velocidad de la línea o acorte el tiempo mínimo entre piezas.</translation>
    </message>
    <message>
      <source>The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back.</source>
      <translation>Las próximas piezas se juzgan con él; las anteriores conservan el suyo. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>The next {parts} parts of {product} are what later ones are compared with. Until then no drift is seen.</source>
      <translation>Las próximas {parts} piezas de {product} serán la base con la que se comparan las siguientes. Hasta entonces no se ve ninguna deriva.</translation>
    </message>
    <message>
      <source>The notices cannot be opened</source>
      <translation>Los avisos legales no se pueden abrir</translation>
    </message>
    <message>
      <source>The orders of {count} batches are set.</source>
      <translation>Se han asignado las órdenes de {count} tandas.</translation>
    </message>
    <message>
      <source>The other model does not know its product. Ask one that was trained on it.</source>
      <translation>El otro modelo no conoce su producto. Pregunte a uno que se entrenara con él.</translation>
    </message>
    <message>
      <source>The other model is in the trash or was deleted. Restore it, or ask another one.</source>
      <translation>El otro modelo está en la papelera o se ha eliminado. Restáurelo o pregunte a otro.</translation>
    </message>
    <message>
      <source>The package elpv-dataset holds fewer images than expected. Install it again.</source>
      <translation>El paquete elpv-dataset contiene menos imágenes de las esperadas. Instálelo de nuevo.</translation>
    </message>
    <message>
      <source>The package psycopg, which speaks with PostgreSQL, is not installed here. Nothing was changed. Install the application with its extra “server”: pip install 'onenip-inspector[server]', or uv sync --extra server.</source>
      <translation>El paquete psycopg, que habla con PostgreSQL, no está instalado aquí. No se ha cambiado nada. Instale la aplicación con su extra «server»: pip install 'onenip-inspector[server]', o uv sync --extra server.</translation>
    </message>
    <message>
      <source>The package {package} is installed and cannot be loaded: {error}. Install it again. All other sources work without it.</source>
      <translation>El paquete {package} está instalado y no se puede cargar: {error}. Instálelo de nuevo. Todas las demás fuentes funcionan sin él.</translation>
    </message>
    <message>
      <source>The part came faster than parts can be judged, so it was not judged. Inspect it again, or slow down the line.</source>
      <translation>La pieza llegó más rápido de lo que se pueden juzgar, así que no se ha juzgado. Inspecciónela de nuevo o reduzca la velocidad de la línea.</translation>
    </message>
    <message>
      <source>The part is missing, turned or shifted: no good part of '{product}' was seen like this.</source>
      <translation>La pieza falta, está girada o desplazada: no se vio así ninguna pieza buena de «{product}».</translation>
    </message>
    <message>
      <source>The part is told and not recorded yet, so it cannot be corrected. Nothing was changed. Try again when no part waits any more, here or on the Review page.</source>
      <translation>La pieza ya se ha comunicado, pero aún no está registrada, así que no se puede corregir. No se ha cambiado nada. Inténtelo de nuevo cuando no espere ninguna pieza, aquí o en la página Revisión.</translation>
    </message>
    <message>
      <source>The part waits for an answer on the Releases page, under Overrules.</source>
      <translation>La pieza espera respuesta en la página Liberaciones, en Correcciones.</translation>
    </message>
    <message>
      <source>The part was not found as '{product}' lies in its reference: it is missing, or turned or shifted further than parts are looked for.</source>
      <translation>No se ha encontrado la pieza como está «{product}» en su referencia: falta, o está girada o desplazada más de lo que se busca.</translation>
    </message>
    <message>
      <source>The parts could not be judged again: {error}. No record was changed.</source>
      <translation>Las piezas no se han podido juzgar de nuevo: {error}. No se ha cambiado ningún registro.</translation>
    </message>
    <message>
      <source>The picture arrived damaged, so the part was not judged. Inspect it again. If it happens often, check cable and network. The driver says: {error}</source>
      <translation>La imagen llegó dañada, así que la pieza no se ha juzgado. Inspecciónela de nuevo. Si ocurre a menudo, compruebe el cable y la red. El controlador dice: {error}</translation>
    </message>
    <message>
      <source>The picture arrived incomplete ({has:,} of {needs:,} bytes), so the part was not judged. Inspect it again.</source>
      <translation>La imagen llegó incompleta ({has:,} de {needs:,} bytes), así que la pieza no se ha juzgado. Inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels instead of the product's {wanted_width} × {wanted_height}, so the part was not judged. Stop the run and start it again: that sets the camera anew.</source>
      <translation>La imagen tiene {width} × {height} píxeles en lugar de los {wanted_width} × {wanted_height} del producto, así que la pieza no se ha juzgado. Detenga la ejecución e iníciela de nuevo: eso vuelve a ajustar la cámara.</translation>
    </message>
    <message>
      <source>The picture is black. Check the light, the lens and the exposure.</source>
      <translation>La imagen es negra. Compruebe la luz, el objetivo y la exposición.</translation>
    </message>
    <message>
      <source>The picture is blurred beyond what good parts of '{product}' show. Check the focus, and that the part stands still.</source>
      <translation>La imagen es más borrosa que las de piezas buenas de «{product}». Compruebe el enfoque y que la pieza esté quieta.</translation>
    </message>
    <message>
      <source>The picture is nearly white all over. Check the light and the exposure.</source>
      <translation>La imagen es casi toda blanca. Compruebe la luz y la exposición.</translation>
    </message>
    <message>
      <source>The picture is {width} × {height} pixels large; that of the master is {master_width} × {master_height}.</source>
      <translation>La imagen es de {width} × {height} píxeles; la de la pieza testigo, de {master_width} × {master_height}.</translation>
    </message>
    <message>
      <source>The picture of a part before did not come in time, so nobody can tell which picture shows this part. It was not judged. Inspect it again; check the camera.</source>
      <translation>La imagen de una pieza anterior no llegó a tiempo, así que nadie puede saber qué imagen muestra esta pieza. No se ha juzgado. Inspecciónela de nuevo; compruebe la cámara.</translation>
    </message>
    <message>
      <source>The picture of the master part is not there any more. Register it again.</source>
      <translation>La imagen de la pieza testigo ya no está. Regístrela de nuevo.</translation>
    </message>
    <message>
      <source>The picture of this part is gone or cannot be read.</source>
      <translation>La imagen de esta pieza falta o no se puede leer.</translation>
    </message>
    <message>
      <source>The picture shows nothing: it looks the same all over. Check that a part is in view, and the light.</source>
      <translation>La imagen no muestra nada: es igual por todas partes. Compruebe que haya una pieza a la vista, y la luz.</translation>
    </message>
    <message>
      <source>The picture {file} cannot be read, so nothing is handed over: {error}.</source>
      <translation>La imagen {file} no se puede leer, así que no se entrega nada: {error}.</translation>
    </message>
    <message>
      <source>The pictures use {levels:,} of {possible_levels:,} levels, so {bits} of 16 bits are taken for the value range; it can be changed above them.</source>
      <translation>Las imágenes usan {levels:,} de {possible_levels:,} niveles, por lo que se toman {bits} de 16 bits como rango de valores; se puede cambiar encima de ellas.</translation>
    </message>
    <message>
      <source>The place of {path} does not answer. Nothing was added, and the file is as it was. Try again, or copy the file to this computer first.</source>
      <translation>El lugar de {path} no responde. No se ha añadido nada, y el archivo está como estaba. Inténtelo de nuevo o copie antes el archivo a este equipo.</translation>
    </message>
    <message>
      <source>The place that was written to does not answer, and was given up. Nothing in the workspace has changed; a hidden, unfinished file may be left at that place.</source>
      <translation>El lugar en el que se escribía no responde y se ha abandonado. En el espacio de trabajo no ha cambiado nada; en ese lugar puede quedar un archivo oculto sin terminar.</translation>
    </message>
    <message>
      <source>The plain way is the fastest here.</source>
      <translation>La vía normal es aquí la más rápida.</translation>
    </message>
    <message>
      <source>The probe could not be read back. Probe once more.</source>
      <translation>La medición no se ha podido volver a leer. Mida otra vez.</translation>
    </message>
    <message>
      <source>The process ended unexpectedly ({exit}).</source>
      <translation>El proceso terminó de forma inesperada ({exit}).</translation>
    </message>
    <message>
      <source>The process that compares the images ended unexpectedly ({exit}). No image was lost.</source>
      <translation>El proceso que compara las imágenes terminó de forma inesperada ({exit}). No se ha perdido ninguna imagen.</translation>
    </message>
    <message>
      <source>The process that judges golden parts ended unexpectedly ({exit}). Try again.</source>
      <translation>El proceso que juzga las piezas patrón terminó de forma inesperada ({exit}). Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The process that writes the model file ended unexpectedly ({exit}). Nothing was left behind, and the model is unchanged. Try again.</source>
      <translation>El proceso que escribe el archivo de modelo terminó de forma inesperada ({exit}). No ha quedado nada a medias, y el modelo no ha cambiado. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The product as which the view “{view}” is judged is in the trash. Restore it, or choose another one under “Several cameras…”.</source>
      <translation>El producto como el que se juzga la vista «{view}» está en la papelera. Restáurelo o elija otro en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>The product cannot be changed from outside just now. It is as it was.</source>
      <translation>Ahora mismo el producto no se puede cambiar desde fuera. Sigue como estaba.</translation>
    </message>
    <message>
      <source>The product is being changed; GET /state tells when it is.</source>
      <translation>Se está cambiando el producto; GET /state indica cuándo termina.</translation>
    </message>
    <message>
      <source>The product was changed</source>
      <translation>El producto se ha cambiado</translation>
    </message>
    <message>
      <source>The product was not changed</source>
      <translation>El producto no se ha cambiado</translation>
    </message>
    <message>
      <source>The product was set up with the camera {wanted}, but {found} answers in its place. Connect the right camera, or choose the new one as the source and check its settings.</source>
      <translation>El producto se configuró con la cámara {wanted}, pero en su lugar responde {found}. Conecte la cámara correcta, o elija la nueva como fuente y compruebe sus ajustes.</translation>
    </message>
    <message>
      <source>The product {product} is gone.</source>
      <translation>El producto {product} ya no existe.</translation>
    </message>
    <message>
      <source>The products that were made for it are in the trash: {names}.</source>
      <translation>Los productos que se crearon para él están en la papelera: {names}.</translation>
    </message>
    <message>
      <source>The program ended suddenly before this part was judged.</source>
      <translation>El programa se cerró de repente antes de que se juzgara esta pieza.</translation>
    </message>
    <message>
      <source>The program gives no sign of life.</source>
      <translation>El programa no da señales de vida.</translation>
    </message>
    <message>
      <source>The program has just been started.</source>
      <translation>El programa se acaba de iniciar.</translation>
    </message>
    <message>
      <source>The quota is a whole number of gigabytes from 0 to {most}.</source>
      <translation>La cuota es un número entero de gigabytes de 0 a {most}.</translation>
    </message>
    <message>
      <source>The request is addressed to another computer.</source>
      <translation>La petición va dirigida a otro equipo.</translation>
    </message>
    <message>
      <source>The rest of the files is removed at the next start.</source>
      <translation>El resto de los archivos se quita en el próximo inicio.</translation>
    </message>
    <message>
      <source>The rules hold for its batches again, unless they are held one by one.</source>
      <translation>Las reglas vuelven a regir para sus tandas, salvo que estén protegidas una a una.</translation>
    </message>
    <message>
      <source>The rules hold for the batch again, unless its order is held.</source>
      <translation>Las reglas vuelven a regir para la tanda, salvo que su orden esté protegida.</translation>
    </message>
    <message>
      <source>The rules hold for these {count} batches again, unless their order is held.</source>
      <translation>Las reglas vuelven a regir para estas {count} tandas, salvo que su orden esté protegida.</translation>
    </message>
    <message>
      <source>The run does not wait for triggers from the line, so this one was not taken. Choose the software trigger for the product.</source>
      <translation>La ejecución no espera disparos de la línea, así que este no se aceptó. Elija el disparo por software para el producto.</translation>
    </message>
    <message>
      <source>The run has ended; nothing is inspected.</source>
      <translation>La ejecución ha terminado; no se inspecciona nada.</translation>
    </message>
    <message>
      <source>The run is on and no image comes: {source}</source>
      <translation>La ejecución está en marcha y no llega ninguna imagen: {source}</translation>
    </message>
    <message>
      <source>The run is starting.</source>
      <translation>La ejecución se está iniciando.</translation>
    </message>
    <message>
      <source>The run is stopping.</source>
      <translation>La ejecución se está deteniendo.</translation>
    </message>
    <message>
      <source>The run that goes on judges with {name}. Nothing was deleted. Stop the run first.</source>
      <translation>La ejecución en curso juzga con {name}. No se ha eliminado nada. Detenga antes la ejecución.</translation>
    </message>
    <message>
      <source>The run was paused when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>La ejecución estaba en pausa cuando le tocaba a esta pieza. No se ha juzgado. Inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>The same picture is a normal image of “{product}” now, which training sees. Delete it there first.</source>
      <translation>La misma imagen es ahora una imagen normal de «{product}», que el entrenamiento ve. Elimínela antes allí.</translation>
    </message>
    <message>
      <source>The same picture is in the golden set of “{product}” now, which no training may see. Remove it there first.</source>
      <translation>La misma imagen está ahora en el conjunto patrón de «{product}», que ningún entrenamiento puede ver. Quítela antes de allí.</translation>
    </message>
    <message>
      <source>The same picture was added again and is in the golden set, as {name}. Nothing is missing.</source>
      <translation>La misma imagen se añadió de nuevo y está en el conjunto patrón, como {name}. No falta nada.</translation>
    </message>
    <message>
      <source>The same picture was imported again and is among the images, as {name}. Nothing is missing.</source>
      <translation>La misma imagen se importó de nuevo y está entre las imágenes, como {name}. No falta nada.</translation>
    </message>
    <message>
      <source>The search for devices did not end within {seconds:.0f} s. Unplug them, plug them in again, and search again.</source>
      <translation>La búsqueda de dispositivos no terminó en {seconds:.0f} s. Desconéctelos, conéctelos otra vez y busque de nuevo.</translation>
    </message>
    <message>
      <source>The server could not be given anything: {error}.</source>
      <translation>No se ha podido entregar nada al servidor: {error}.</translation>
    </message>
    <message>
      <source>The server did not answer, so this station began with the products, limits and the model that it knew on {kept_at}. What is judged waits on this computer's disk, safe, and is sent by itself. {reason}</source>
      <translation>El servidor no respondió, así que esta estación empezó con los productos, los límites y el modelo que conocía el {kept_at}. Lo que se juzga espera a salvo en el disco de este equipo y se envía automáticamente. {reason}</translation>
    </message>
    <message>
      <source>The server has been away for so long that no number is left for another batch or part. What was recorded waits here and is not lost. Bring the server back; runs can begin again then.</source>
      <translation>El servidor lleva tanto tiempo sin estar disponible que no queda ningún número para otra tanda o pieza. Lo registrado espera aquí y no se pierde. Recupere el servidor; entonces podrán volver a empezar ejecuciones.</translation>
    </message>
    <message>
      <source>The server holds another part {position} of batch {batch} than this station: the station's folder was copied to another computer, or a record was changed. What waits here stays here. Ask whoever looks after the server.</source>
      <translation>El servidor tiene otra pieza {position} de la tanda {batch} que esta estación: la carpeta de la estación se copió a otro equipo, o se cambió un registro. Lo que espera aquí se queda aquí. Pregunte a quien se ocupe del servidor.</translation>
    </message>
    <message>
      <source>The server is away; inspecting goes on</source>
      <translation>Servidor no disponible; la inspección continúa</translation>
    </message>
    <message>
      <source>The server is back</source>
      <translation>El servidor vuelve a estar disponible</translation>
    </message>
    <message>
      <source>The settings file is damaged. It was kept as {kept_as} in the workspace, and the defaults are used. Products, models and batches are not affected. Set again what you want to be different.</source>
      <translation>El archivo de ajustes está dañado. Se ha guardado como {kept_as} en el espacio de trabajo, y se usan los valores predeterminados. Productos, modelos y tandas no se ven afectados. Ajuste de nuevo lo que quiera distinto.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read, so the defaults are used. Products, models and batches are not affected. Check that you may read and write that file.</source>
      <translation>El archivo de ajustes {path} no se puede leer, así que se usan los valores predeterminados. Productos, modelos y tandas no se ven afectados. Compruebe que puede leer y escribir ese archivo.</translation>
    </message>
    <message>
      <source>The settings for triggers of {product} cannot be read. Nothing was inspected. Set them anew under Triggers.</source>
      <translation>Los ajustes de disparo de {product} no se pueden leer. No se ha inspeccionado nada. Configúrelos de nuevo en «Disparo y alarmas…».</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>Los ajustes no se han guardado</translation>
    </message>
    <message>
      <source>The settings were saved, but the audit log refused their lines. They are written with the next change of the settings</source>
      <translation>Los ajustes se han guardado, pero el registro de auditoría rechazó sus líneas. Se escriben con el próximo cambio de los ajustes</translation>
    </message>
    <message>
      <source>The shared folder {folder} cannot be written to: {error} Nothing was changed. Look at its permissions and how it is mounted.</source>
      <translation>No se puede escribir en la carpeta compartida {folder}: {error} No se ha cambiado nada. Revise sus permisos y cómo está montada.</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there. Mount it again; it is tried by itself.</source>
      <translation>La carpeta compartida {folder} no está accesible. Móntela de nuevo; se reintenta automáticamente.</translation>
    </message>
    <message>
      <source>The size of the frames changed from {before} to {after}.</source>
      <translation>El tamaño de los fotogramas cambió de {before} a {after}.</translation>
    </message>
    <message>
      <source>The source delivered no image. Inspect the part again.</source>
      <translation>La fuente no entregó ninguna imagen. Inspeccione la pieza de nuevo.</translation>
    </message>
    <message>
      <source>The source did not answer while this part was read, so it was not judged. Check the network drive or the camera and inspect the part again.</source>
      <translation>La fuente no respondió mientras se leía esta pieza, así que no se ha juzgado. Compruebe la unidad de red o la cámara e inspeccione la pieza de nuevo.</translation>
    </message>
    <message>
      <source>The source ended before its first picture. Choose another source.</source>
      <translation>La fuente terminó antes de la primera imagen. Elija otra fuente.</translation>
    </message>
    <message>
      <source>The station edition computes on the processor. A GPU needs the workstation edition.</source>
      <translation>La edición de estación calcula en el procesador. Una GPU requiere la edición de estación de trabajo.</translation>
    </message>
    <message>
      <source>The stored settings of this training run cannot be read, so it cannot be resumed. Its images are safe; start a new training run instead.</source>
      <translation>Los ajustes guardados de este entrenamiento no se pueden leer, así que no se puede reanudar. Sus imágenes están a salvo; inicie un entrenamiento nuevo.</translation>
    </message>
    <message>
      <source>The stored value of “{setting}” is not valid ({value}), so its default is used. All other settings are as they were. Set it again on the Settings page if you want another.</source>
      <translation>El valor guardado de «{setting}» no es válido ({value}), así que se usa el predeterminado. Los demás ajustes siguen como estaban. Ajústelo de nuevo en la página Ajustes si quiere otro.</translation>
    </message>
    <message>
      <source>The system did not start the program a second time. Nothing was changed. Close what you do not need, and try again.</source>
      <translation>El sistema no inició el programa por segunda vez. No se ha cambiado nada. Cierre lo que no necesite e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The token is missing or wrong: send it as “Authorization: Bearer …”.</source>
      <translation>Falta el token o es incorrecto: envíelo como «Authorization: Bearer …».</translation>
    </message>
    <message>
      <source>The training could not be started.</source>
      <translation>No se ha podido iniciar el entrenamiento.</translation>
    </message>
    <message>
      <source>The training ended without a model.</source>
      <translation>El entrenamiento terminó sin modelo.</translation>
    </message>
    <message>
      <source>The training process could not be started: {error}. No image was lost. Press Resume to try again.</source>
      <translation>El proceso de entrenamiento no se ha podido iniciar: {error}. No se ha perdido ninguna imagen. Pulse Reanudar para intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly ({exit}). The images and the last checkpoint are kept. Press Resume to go on from there.</source>
      <translation>El proceso de entrenamiento terminó de forma inesperada ({exit}). Se conservan las imágenes y el último punto de control. Pulse Reanudar para continuar desde ahí.</translation>
    </message>
    <message>
      <source>The trigger came too soon after the one before to be another part (debounce or least distance), so it was not taken.</source>
      <translation>El disparo llegó demasiado pronto tras el anterior para ser de otra pieza (antirrebote o distancia mínima), así que no se aceptó.</translation>
    </message>
    <message>
      <source>The trigger came while the camera was still taking the picture before, so this part was not judged. Inspect it again, or slow down the line.</source>
      <translation>El disparo llegó mientras la cámara aún tomaba la imagen anterior, así que esta pieza no se ha juzgado. Inspecciónela de nuevo o reduzca la velocidad de la línea.</translation>
    </message>
    <message>
      <source>The trigger took {milliseconds} ms to reach the camera: the picture may show another moment, so the part was not judged. Inspect it again, and check cable, network and how busy the computer is.</source>
      <translation>El disparo tardó {milliseconds} ms en llegar a la cámara: la imagen puede mostrar otro momento, así que la pieza no se ha juzgado. Inspecciónela de nuevo y compruebe el cable, la red y la carga del equipo.</translation>
    </message>
    <message>
      <source>The true number lies between the two bounds with 95 % confidence; more good parts bring them closer together.</source>
      <translation>El número real está entre los dos extremos con un 95 % de confianza; con más piezas buenas se acercan entre sí.</translation>
    </message>
    <message>
      <source>The value of “{field}” is not valid.</source>
      <translation>El valor de «{field}» no es válido.</translation>
    </message>
    <message>
      <source>The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said is stored.</source>
      <translation>El veredicto llegó después de {milliseconds} ms. A la línea se le comunicó NO COMPROBADO; lo que dijo el modelo está guardado.</translation>
    </message>
    <message>
      <source>The video could be read only up to frame {read}: its disk or share failed. Frames behind that were not inspected. Copy it to this computer and inspect it again.</source>
      <translation>El vídeo solo se pudo leer hasta el fotograma {read}: falló su disco o recurso compartido. Los fotogramas siguientes no se han inspeccionado. Cópielo a este equipo e inspecciónelo de nuevo.</translation>
    </message>
    <message>
      <source>The view “{view}” is judged as “{product}”, which the model {model} does not know. Train a model with all products of the views, or change the view under “Several cameras…”.</source>
      <translation>La vista «{view}» se juzga como «{product}», que el modelo {model} no conoce. Entrene un modelo con todos los productos de las vistas, o cambie la vista en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>The views “{first}” and “{second}” have the same camera, {source}. Choose another one for either under “Several cameras…”.</source>
      <translation>Las vistas «{first}» y «{second}» tienen la misma cámara, {source}. Elija otra para una de las dos en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>The weights of {title} were here already, from {source}. Nothing was fetched.</source>
      <translation>Los pesos de {title} ya estaban aquí, procedentes de {source}. No se ha descargado nada.</translation>
    </message>
    <message>
      <source>The workspace cannot be read</source>
      <translation>El espacio de trabajo no se puede leer</translation>
    </message>
    <message>
      <source>The workspace could not be checked to the end: {error}. Nothing was changed.</source>
      <translation>El espacio de trabajo no se ha podido comprobar hasta el final: {error}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The workspace is closed; nothing was changed. Start the application again.</source>
      <translation>El espacio de trabajo está cerrado; no se ha cambiado nada. Inicie la aplicación de nuevo.</translation>
    </message>
    <message>
      <source>The workspace is read-only. Ask for permission to write to it.</source>
      <translation>El espacio de trabajo es de solo lectura. Pida permiso para escribir en él.</translation>
    </message>
    <message>
      <source>The workspace {folder} opens in a window of its own. The one of this window stays as it is.</source>
      <translation>El espacio de trabajo {folder} se abre en su propia ventana. El de esta ventana queda como está.</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be made: {error}. Nothing was changed. Choose a folder that you may write to.</source>
      <translation>El espacio de trabajo {workspace} no se puede crear: {error}. No se ha cambiado nada. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be written to: {error}. Nothing was changed. Free some space, or choose a folder that you may write to.</source>
      <translation>No se puede escribir en el espacio de trabajo {workspace}: {error}. No se ha cambiado nada. Libere espacio o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>The workspace {workspace} is already open in another window (process {process} on {host}). Nothing was changed. Use that window, or close it first.</source>
      <translation>El espacio de trabajo {workspace} ya está abierto en otra ventana (proceso {process} en {host}). No se ha cambiado nada. Use esa ventana o ciérrela antes.</translation>
    </message>
    <message>
      <source>The workspace's disk does not answer</source>
      <translation>El disco del espacio de trabajo no responde</translation>
    </message>
    <message>
      <source>The {count} most unusual pictures are shown first: are they good parts?</source>
      <translation>Se muestran primero las {count} imágenes más inusuales: ¿son piezas buenas?</translation>
    </message>
    <message>
      <source>There are GET /state, /last, /late and /schema, and POST /trigger and /product.</source>
      <translation>Hay GET /state, /last, /late y /schema, y POST /trigger y /product.</translation>
    </message>
    <message>
      <source>There are no images in {folder}. Nothing was inspected. Choose another folder.</source>
      <translation>No hay imágenes en {folder}. No se ha inspeccionado nada. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>There are no rules yet, so nothing was removed. Say first how long files are kept.</source>
      <translation>Aún no hay reglas, así que no se ha quitado nada. Indique antes cuánto tiempo se conservan los archivos.</translation>
    </message>
    <message>
      <source>There is a search with the name {name} already, and it was not changed. Choose another name.</source>
      <translation>Ya hay una búsqueda con el nombre {name}, y no se ha cambiado. Elija otro nombre.</translation>
    </message>
    <message>
      <source>There is already a model {name}. Nothing was added.</source>
      <translation>Ya hay un modelo {name}. No se ha añadido nada.</translation>
    </message>
    <message>
      <source>There is already a product “{name}”. Nothing was changed. Choose another name (upper and lower case count as the same).</source>
      <translation>Ya hay un producto «{name}». No se ha cambiado nada. Elija otro nombre (mayúsculas y minúsculas cuentan igual).</translation>
    </message>
    <message>
      <source>There is already somebody called {name}. Choose a name that tells the two apart.</source>
      <translation>Ya hay alguien llamado {name}. Elija un nombre que distinga a los dos.</translation>
    </message>
    <message>
      <source>There is another product “{name}” by now. Rename that one on the Products page, then restore this one.</source>
      <translation>Ahora hay otro producto «{name}». Cámbiele el nombre en la página Productos y restaure después este.</translation>
    </message>
    <message>
      <source>There is no backup at {place}: {error}. The workspace is as it was. Check the disk, and begin again.</source>
      <translation>No hay copia de seguridad en {place}: {error}. El espacio de trabajo está como estaba. Compruebe el disco y empiece de nuevo.</translation>
    </message>
    <message>
      <source>There is no batch with number {number}, or it lies in the trash.</source>
      <translation>No hay ninguna tanda con el número {number}, o está en la papelera.</translation>
    </message>
    <message>
      <source>There is no complete handover in {folder}. This half of the self-test judges what another computer handed over: run the self-test there first and copy the whole folder that it leaves, called handover, to {folder}.</source>
      <translation>No hay una entrega completa en {folder}. Esta mitad de la autocomprobación juzga lo que entregó otro equipo: ejecute allí antes la autocomprobación y copie a {folder} toda la carpeta que deja, llamada «handover».</translation>
    </message>
    <message>
      <source>There is no golden part with number {number}, or it lies in the trash.</source>
      <translation>No hay ninguna pieza patrón con el número {number}, o está en la papelera.</translation>
    </message>
    <message>
      <source>There is no image that belongs to this verdict.</source>
      <translation>No hay ninguna imagen que pertenezca a este veredicto.</translation>
    </message>
    <message>
      <source>There is no model but the one that judged these parts. Train another one, add a model file, or restore one from the trash.</source>
      <translation>No hay más modelo que el que juzgó estas piezas. Entrene otro, añada un archivo de modelo o restaure uno de la papelera.</translation>
    </message>
    <message>
      <source>There is no model folder {folder}. Nothing was added.</source>
      <translation>No existe la carpeta de modelo {folder}. No se ha añadido nada.</translation>
    </message>
    <message>
      <source>There is no model for {product} here. On the workstation, export one as a model file (.onenip) and add it on the Train page.</source>
      <translation>Aquí no hay ningún modelo para {product}. En la estación de trabajo, exporte uno como archivo de modelo (.onenip) y añádalo en la página Entrenar.</translation>
    </message>
    <message>
      <source>There is no model with number {number}.</source>
      <translation>No hay ningún modelo con el número {number}.</translation>
    </message>
    <message>
      <source>There is no model yet. Train one on the Train page.</source>
      <translation>Aún no hay ningún modelo. Entrene uno en la página Entrenar.</translation>
    </message>
    <message>
      <source>There is no normal image with number {number}, or it lies in the trash.</source>
      <translation>No hay ninguna imagen normal con el número {number}, o está en la papelera.</translation>
    </message>
    <message>
      <source>There is no picture to paint on</source>
      <translation>No hay ninguna imagen sobre la que pintar</translation>
    </message>
    <message>
      <source>There is no product here yet. Export a model as a model file (.onenip) on the workstation and add it on the Train page; its products come with it.</source>
      <translation>Aquí aún no hay ningún producto. Exporte un modelo como archivo de modelo (.onenip) en la estación de trabajo y añádalo en la página Entrenar; sus productos vienen con él.</translation>
    </message>
    <message>
      <source>There is no product to import into. Create a product first, then add its images.</source>
      <translation>No hay ningún producto al que importar. Cree primero un producto y añada después sus imágenes.</translation>
    </message>
    <message>
      <source>There is no product with number {number} in the trash.</source>
      <translation>No hay ningún producto con el número {number} en la papelera.</translation>
    </message>
    <message>
      <source>There is no product with number {number}, or it lies in the trash.</source>
      <translation>No hay ningún producto con el número {number}, o está en la papelera.</translation>
    </message>
    <message>
      <source>There is no product yet. Create one on the Products page and import pictures of good parts.</source>
      <translation>Aún no hay ningún producto. Cree uno en la página Productos e importe imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>There is no product “{product}”. Nothing was changed; the names stand on the Products page, the numbers under Settings, Line.</source>
      <translation>No hay ningún producto «{product}». No se ha cambiado nada; los nombres están en la página Productos, los números en Ajustes, Línea.</translation>
    </message>
    <message>
      <source>There is no record of part number {number}: it is still on its way to the disk, could not be stored, or lies in the trash. Nothing was changed. Try again in a moment.</source>
      <translation>No hay registro de la pieza número {number}: aún está en camino al disco, no se pudo guardar o está en la papelera. No se ha cambiado nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>There is no source of the kind {kind}. Choose another source.</source>
      <translation>No hay ninguna fuente del tipo {kind}. Elija otra fuente.</translation>
    </message>
    <message>
      <source>There is no such person any more: somebody has removed them, perhaps at another station.</source>
      <translation>Esa persona ya no existe: alguien la ha quitado, quizá en otra estación.</translation>
    </message>
    <message>
      <source>There is no training job with number {number}.</source>
      <translation>No hay ningún entrenamiento con el número {number}.</translation>
    </message>
    <message>
      <source>There is no video file {path}. Nothing was inspected. Choose another file.</source>
      <translation>No existe el archivo de vídeo {path}. No se ha inspeccionado nada. Elija otro archivo.</translation>
    </message>
    <message>
      <source>There was no picture to judge.</source>
      <translation>No había ninguna imagen que juzgar.</translation>
    </message>
    <message>
      <source>These parts look different</source>
      <translation>Estas piezas tienen otro aspecto</translation>
    </message>
    <message>
      <source>They are kept.</source>
      <translation>Se conservan.</translation>
    </message>
    <message>
      <source>This account may not open port {port}. Choose one above 1023, for example 1502.</source>
      <translation>Esta cuenta no puede abrir el puerto {port}. Elija uno por encima de 1023, por ejemplo 1502.</translation>
    </message>
    <message>
      <source>This computer's clock differs from the server's</source>
      <translation>El reloj de este equipo difiere del del servidor</translation>
    </message>
    <message>
      <source>This does not look like '{product}'.</source>
      <translation>Esto no se parece a «{product}».</translation>
    </message>
    <message>
      <source>This is the badge of {name}. Take it from them first, or scan another one.</source>
      <translation>Esta es la tarjeta de {name}. Retíresela antes o escanee otra.</translation>
    </message>
    <message>
      <source>This is the station edition: it inspects with models that were trained on a workstation. To train, install the workstation edition.</source>
      <translation>Esta es la edición de estación: inspecciona con modelos que se entrenaron en una estación de trabajo. Para entrenar, instale la edición de estación de trabajo.</translation>
    </message>
    <message>
      <source>This looks like '{other}', not like '{product}'.</source>
      <translation>Esto parece «{other}», no «{product}».</translation>
    </message>
    <message>
      <source>This looks like none of the products that the model knows.</source>
      <translation>Esto no se parece a ninguno de los productos que conoce el modelo.</translation>
    </message>
    <message>
      <source>This search was removed meanwhile. No part was changed; save the search anew.</source>
      <translation>Esta búsqueda se ha quitado entretanto. No se ha cambiado ninguna pieza; guarde la búsqueda de nuevo.</translation>
    </message>
    <message>
      <source>This shared memory was given back already. The frame is lost; the next one is not affected.</source>
      <translation>Esta memoria compartida ya se había devuelto. El fotograma se ha perdido; el siguiente no se ve afectado.</translation>
    </message>
    <message>
      <source>This training is not in the queue any more: it began, or was removed.</source>
      <translation>Este entrenamiento ya no está en la cola: empezó o se quitó.</translation>
    </message>
    <message>
      <source>This version knows no connection of the kind “{kind}”.</source>
      <translation>Esta versión no conoce ninguna conexión del tipo «{kind}».</translation>
    </message>
    <message>
      <source>Those were trial parts</source>
      <translation>Eran piezas de prueba</translation>
    </message>
    <message>
      <source>Time to train {product} again</source>
      <translation>Es hora de volver a entrenar {product}</translation>
    </message>
    <message>
      <source>Too many parts are selected</source>
      <translation>Hay demasiadas piezas seleccionadas</translation>
    </message>
    <message>
      <source>Too many wrong ones: try again in {seconds} s.</source>
      <translation>Demasiados intentos fallidos: inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
      <source>Too short: a PIN has {pin} digits or more (an operator's {operator_pin}), a password {password} characters or more.</source>
      <translation>Demasiado corto: un PIN tiene {pin} cifras o más (el de un operador, {operator_pin}), una contraseña {password} caracteres o más.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Top left</source>
      <translation>Arriba a la izquierda</translation>
    </message>
    <message>
      <source>Top middle</source>
      <translation>Arriba en el centro</translation>
    </message>
    <message>
      <source>Top right</source>
      <translation>Arriba a la derecha</translation>
    </message>
    <message>
      <source>Train on session “{session}”</source>
      <translation>Entrenar con la sesión «{session}»</translation>
    </message>
    <message>
      <source>Training did not stop in time and was ended. The last checkpoint is kept; press Resume to go on.</source>
      <translation>El entrenamiento no se detuvo a tiempo y se ha terminado. Se conserva el último punto de control; pulse Reanudar para continuar.</translation>
    </message>
    <message>
      <source>Training is reading the images. Nothing was deleted. Wait for the training or cancel it first.</source>
      <translation>El entrenamiento está leyendo las imágenes. No se ha eliminado nada. Espere a que termine o cancélelo antes.</translation>
    </message>
    <message>
      <source>Training of {model} failed</source>
      <translation>El entrenamiento de {model} ha fallado</translation>
    </message>
    <message>
      <source>Training of {model} is {state} and cannot become {wanted}. Nothing was changed.</source>
      <translation>El entrenamiento de {model} está en estado {state} y no puede pasar a {wanted}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Training of {model} was stopped</source>
      <translation>El entrenamiento de {model} se ha detenido</translation>
    </message>
    <message>
      <source>Training stops at the next step and keeps a checkpoint.</source>
      <translation>El entrenamiento se detiene en el próximo paso y guarda un punto de control.</translation>
    </message>
    <message>
      <source>Training was cancelled before it began: nothing was learned. Resume begins it.</source>
      <translation>El entrenamiento se canceló antes de empezar: no se ha aprendido nada. Reanudar lo empieza.</translation>
    </message>
    <message>
      <source>Training was cancelled while its process ended by itself ({exit}). Press Resume to go on.</source>
      <translation>El entrenamiento se canceló mientras su proceso terminaba por sí mismo ({exit}). Pulse Reanudar para continuar.</translation>
    </message>
    <message>
      <source>Training was cancelled. What it has learned so far is kept; press Resume to go on.</source>
      <translation>El entrenamiento se ha cancelado. Lo aprendido hasta ahora se conserva; pulse Reanudar para continuar.</translation>
    </message>
    <message>
      <source>Training {model}. Inspection can go on meanwhile.</source>
      <translation>Se entrena {model}. Entretanto se puede seguir inspeccionando.</translation>
    </message>
    <message>
      <source>Two stations have the same name</source>
      <translation>Dos estaciones tienen el mismo nombre</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Unusual pictures are found on a workstation; this is the station edition.</source>
      <translation>Las imágenes inusuales se buscan en una estación de trabajo; esta es la edición de estación.</translation>
    </message>
    <message>
      <source>Use one image again</source>
      <translation>Volver a usar una imagen</translation>
    </message>
    <message>
      <source>Use one part as a picture of a good part</source>
      <translation>Usar una pieza como imagen de pieza buena</translation>
    </message>
    <message>
      <source>Use {count} images again</source>
      <translation>Volver a usar {count} imágenes</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts</source>
      <translation>Usar {count} piezas como imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Value range of {product}: {bits} of 16 bits</source>
      <translation>Rango de valores de {product}: {bits} de 16 bits</translation>
    </message>
    <message>
      <source>Verdict corrected</source>
      <translation>Veredicto corregido</translation>
    </message>
    <message>
      <source>Verdicts came too late for the line</source>
      <translation>Los veredictos llegaron tarde para la línea</translation>
    </message>
    <message>
      <source>Verdicts corrected</source>
      <translation>Veredictos corregidos</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records are in the clipboard, without names.</source>
      <translation>Las versiones, este equipo y las cantidades de registros están en el portapapeles, sin nombres.</translation>
    </message>
    <message>
      <source>Video file ended</source>
      <translation>Archivo de vídeo terminado</translation>
    </message>
    <message>
      <source>Video file ended after {delivered} of {total} frames</source>
      <translation>El archivo de vídeo terminó tras {delivered} de {total} fotogramas</translation>
    </message>
    <message>
      <source>View “{view}”: of {source} nobody can tell which picture belongs to which part of another view. Choose a camera, a folder or a video for it under “Several cameras…”.</source>
      <translation>Vista «{view}»: de {source} nadie puede saber qué imagen corresponde a qué pieza de otra vista. Elija para ella una cámara, una carpeta o un vídeo en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>View “{view}”: {reason}</source>
      <translation>Vista «{view}»: {reason}</translation>
    </message>
    <message>
      <source>Waiting for a part to come to rest</source>
      <translation>Esperando a que una pieza se detenga</translation>
    </message>
    <message>
      <source>Waiting for files</source>
      <translation>Esperando archivos</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start are not inspected</source>
      <translation>Esperando archivos; {count} anteriores al inicio no se inspeccionan</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start is not inspected</source>
      <translation>Esperando archivos; {count} anterior al inicio no se inspecciona</translation>
    </message>
    <message>
      <source>Waiting for the trigger</source>
      <translation>Esperando el disparo</translation>
    </message>
    <message>
      <source>What is judged meanwhile waits on this computer's disk, safe, and is sent by itself. Lists, corrections and new products need the server. {reason}</source>
      <translation>Lo que se juzga entretanto espera a salvo en el disco de este equipo y se envía automáticamente. Las listas, las correcciones y los productos nuevos necesitan el servidor. {reason}</translation>
    </message>
    <message>
      <source>What is stored of the PIN cannot be read, so no PIN fits. Whoever has the files of the workspace can take the line “operator_pin” out of its settings.json while the program is closed; nothing else is lost.</source>
      <translation>Lo guardado del PIN no se puede leer, así que no vale ningún PIN. Quien tenga los archivos del espacio de trabajo puede quitar la línea «operator_pin» de su settings.json con el programa cerrado; no se pierde nada más.</translation>
    </message>
    <message>
      <source>What is stored of the PIN or password of {name} cannot be read, so none fits. An admin can set a new one.</source>
      <translation>Lo guardado del PIN o la contraseña de {name} no se puede leer, así que no vale ninguno. Un administrador puede establecer uno nuevo.</translation>
    </message>
    <message>
      <source>What it makes of true defects nobody knows yet: now inspect parts that it has not seen, good and defective ones, and correct what it gets wrong.</source>
      <translation>Cómo responde a defectos reales aún no lo sabe nadie: inspeccione ahora piezas que no ha visto, buenas y defectuosas, y corrija lo que juzgue mal.</translation>
    </message>
    <message>
      <source>What the model says of {name} could not be explained. Nothing was changed; the log says what went wrong.</source>
      <translation>No se ha podido explicar lo que dice el modelo de {name}. No se ha cambiado nada; el registro indica qué ha fallado.</translation>
    </message>
    <message>
      <source>What waits in {folder} for the server cannot be read: {error}. Nothing was changed. Keep a copy of that folder, and ask whoever looks after the server before you remove it.</source>
      <translation>Lo que espera en {folder} para el servidor no se puede leer: {error}. No se ha cambiado nada. Guarde una copia de esa carpeta y pregunte a quien se ocupe del servidor antes de quitarla.</translation>
    </message>
    <message>
      <source>What was given as --database is no address of a PostgreSQL database. Nothing was changed. It reads postgresql://USER@HOST/DATABASE.</source>
      <translation>Lo indicado en --database no es una dirección de una base de datos PostgreSQL. No se ha cambiado nada. Tiene la forma postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} part.</source>
      <translation>Lo inspeccionado antes está guardado: {count} pieza.</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} parts.</source>
      <translation>Lo inspeccionado antes está guardado: {count} piezas.</translation>
    </message>
    <message>
      <source>What was read back from {path} is not what was written, so it was removed. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>Lo que se leyó de {path} no es lo que se escribió, así que se ha quitado. El modelo del espacio de trabajo no ha cambiado. Elija otro disco.</translation>
    </message>
    <message>
      <source>What was read is no badge: it must have {shortest} characters or more.</source>
      <translation>Lo leído no es una tarjeta: debe tener {shortest} caracteres o más.</translation>
    </message>
    <message>
      <source>What was sent is not understood, and nothing was done: {error}</source>
      <translation>No se entiende lo que se envió, y no se ha hecho nada: {error}</translation>
    </message>
    <message>
      <source>Which files were inspected cannot be written down ({error}), so that they would be inspected again after the next start. Check the disk of the workspace.</source>
      <translation>No se puede anotar qué archivos se inspeccionaron ({error}), de modo que se inspeccionarían otra vez tras el próximo inicio. Compruebe el disco del espacio de trabajo.</translation>
    </message>
    <message>
      <source>Which pictures of several cameras belong to one part is told by when they come. Say the least time between parts under “Triggers and alarms…”: pictures within half of it are of one part.</source>
      <translation>Qué imágenes de varias cámaras pertenecen a una pieza se sabe por cuándo llegan. Indique el tiempo mínimo entre piezas en «Disparo y alarmas…»: las imágenes dentro de la mitad de él son de una misma pieza.</translation>
    </message>
    <message>
      <source>While the server was away, another station began under the name {station}. All parts are recorded, under the same station name. Close one of the two and start it with --station and another name.</source>
      <translation>Mientras el servidor no estaba disponible, otra estación empezó con el nombre {station}. Todas las piezas están registradas, con el mismo nombre de estación. Cierre una de las dos e iníciela con --station y otro nombre.</translation>
    </message>
    <message>
      <source>While you were asked, the product or the model changed, and the limit was chosen by the scores of {product} with the model {model}. The limit was left as it is. Look at the Limits page, and choose it again.</source>
      <translation>Mientras se le preguntaba, cambió el producto o el modelo, y el límite se eligió según las puntuaciones de {product} con el modelo {model}. El límite se ha dejado como estaba. Mire la página Límites y elíjalo de nuevo.</translation>
    </message>
    <message>
      <source>Who logged in or out does not stand in the audit log</source>
      <translation>En el registro de auditoría no consta quién inició o cerró sesión</translation>
    </message>
    <message>
      <source>Write the audit log to a file</source>
      <translation>Escribir el registro de auditoría en un archivo</translation>
    </message>
    <message>
      <source>Write the report {file}</source>
      <translation>Escribir el informe {file}</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>Escrito en {path}.</translation>
    </message>
    <message>
      <source>Yield {percent:.1f} % over the last {count} parts; at least {least_percent:.1f} % is wanted</source>
      <translation>Rendimiento del {percent:.1f} % en las últimas {count} piezas; se requiere al menos el {least_percent:.1f} %</translation>
    </message>
    <message>
      <source>You are asked about {file} when the operator's page is left. Nothing is changed until then.</source>
      <translation>Se le preguntará por {file} al salir de la página del operador. Hasta entonces no se cambia nada.</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 is the known one.</source>
      <translation>Ya puede entrenar con los pesos de {title} ({megabytes:.0f} MB). Su SHA-256 es el conocido.</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 was not known before: it was written down, and later fetches are held to it.</source>
      <translation>Ya puede entrenar con los pesos de {title} ({megabytes:.0f} MB). Su SHA-256 no se conocía: se ha anotado, y las próximas descargas deberán coincidir con él.</translation>
    </message>
    <message>
      <source>You can train with {file} as the weights of {title} now. Its SHA-256 is the known one.</source>
      <translation>Ya puede entrenar con {file} como pesos de {title}. Su SHA-256 es el conocido.</translation>
    </message>
    <message>
      <source>a record speaks of it, and it is not there</source>
      <translation>un registro lo menciona y no está</translation>
    </message>
    <message>
      <source>add and remove people, change roles, the lock and the operator's PIN</source>
      <translation>añadir y quitar personas, cambiar roles, el bloqueo y el PIN del operador</translation>
    </message>
    <message>
      <source>add and rename models, sign them, let one inspect, roll back, set the rules</source>
      <translation>añadir modelos y cambiarles el nombre, firmarlos, dejar que uno inspeccione, revertir, fijar las reglas</translation>
    </message>
    <message>
      <source>admin</source>
      <translation>administrador</translation>
    </message>
    <message>
      <source>alignment changed</source>
      <translation>alineación cambiada</translation>
    </message>
    <message>
      <source>audit-anchor.json, which notes the newest line of the audit log, is gone or damaged: nobody can tell whether lines at the end were removed</source>
      <translation>audit-anchor.json, que anota la línea más reciente del registro de auditoría, falta o está dañado: no se puede saber si se han quitado líneas del final</translation>
    </message>
    <message>
      <source>change cameras, triggers, the line and what else decides verdicts</source>
      <translation>cambiar cámaras, disparos, la línea y lo demás que decide los veredictos</translation>
    </message>
    <message>
      <source>change limits</source>
      <translation>cambiar límites</translation>
    </message>
    <message>
      <source>change products, normal images and golden parts, answer overruled verdicts</source>
      <translation>cambiar productos, imágenes normales y piezas patrón, responder a correcciones</translation>
    </message>
    <message>
      <source>correct verdicts</source>
      <translation>corregir veredictos</translation>
    </message>
    <message>
      <source>count from zero</source>
      <translation>contar desde cero</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>oscura</translation>
    </message>
    <message>
      <source>delete and restore, delete for good</source>
      <translation>eliminar y restaurar, eliminar definitivamente</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <source>exposure</source>
      <translation>exposición</translation>
    </message>
    <message>
      <source>files of this part are gone, which a check found on {day}</source>
      <translation>faltan archivos de esta pieza, según una comprobación del {day}</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>frecuencia de imagen</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>ganancia</translation>
    </message>
    <message>
      <source>gamma</source>
      <translation>gamma</translation>
    </message>
    <message>
      <source>hold batches and orders, lift holds</source>
      <translation>proteger tandas y órdenes, quitar protecciones</translation>
    </message>
    <message>
      <source>image height</source>
      <translation>alto de imagen</translation>
    </message>
    <message>
      <source>image width</source>
      <translation>ancho de imagen</translation>
    </message>
    <message>
      <source>inspected area changed</source>
      <translation>área inspeccionada cambiada</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>no se puede leer: {error}</translation>
    </message>
    <message>
      <source>it closed its pipe but still runs</source>
      <translation>cerró su tubería pero sigue en marcha</translation>
    </message>
    <message>
      <source>it is built upon an earlier frame that is damaged or missing</source>
      <translation>se basa en un fotograma anterior dañado o que falta</translation>
    </message>
    <message>
      <source>it is damaged or of another version, and the application does not open the workspace</source>
      <translation>está dañado o es de otra versión, y la aplicación no abre el espacio de trabajo</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>le falta el final</translation>
    </message>
    <message>
      <source>its hash is not the one in its record</source>
      <translation>su hash no es el de su registro</translation>
    </message>
    <message>
      <source>line {number} of the audit log is gone</source>
      <translation>falta la línea {number} del registro de auditoría</translation>
    </message>
    <message>
      <source>line {number} of the audit log, or the one before it, is not what was written</source>
      <translation>la línea {number} del registro de auditoría, o la anterior, no es lo que se escribió</translation>
    </message>
    <message>
      <source>line {number} of the audit log: when the application started, the end of the log was not what was noted beside the database. Lines before it were removed or written anew, an older database was put back, or the note was lost</source>
      <translation>línea {number} del registro de auditoría: al iniciar la aplicación, el final del registro no coincidía con lo anotado junto a la base de datos. Se han quitado o reescrito líneas anteriores, se ha puesto en su lugar una base de datos anterior, o se perdió la anotación</translation>
    </message>
    <message>
      <source>log in and out</source>
      <translation>iniciar y cerrar sesión</translation>
    </message>
    <message>
      <source>look at parts, images and figures</source>
      <translation>ver piezas, imágenes y cifras</translation>
    </message>
    <message>
      <source>looks like another product</source>
      <translation>se parece a otro producto</translation>
    </message>
    <message>
      <source>looks like “{product}”</source>
      <translation>se parece a «{product}»</translation>
    </message>
    <message>
      <source>more blurred than the others</source>
      <translation>más borrosa que las demás</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>movido a {place}</translation>
    </message>
    <message>
      <source>nearly the same picture as {other}</source>
      <translation>casi la misma imagen que {other}</translation>
    </message>
    <message>
      <source>no record speaks of it</source>
      <translation>ningún registro lo menciona</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <source>offset down</source>
      <translation>posición hacia abajo</translation>
    </message>
    <message>
      <source>offset to the right</source>
      <translation>posición a la derecha</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <source>one left out because it is a golden part, which no training may see</source>
      <translation>una omitida porque es pieza patrón, que ningún entrenamiento puede ver</translation>
    </message>
    <message>
      <source>one left out because it is a normal image</source>
      <translation>una omitida porque es una imagen normal</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>operador</translation>
    </message>
    <message>
      <source>other data follows where it should end</source>
      <translation>siguen otros datos donde debería terminar</translation>
    </message>
    <message>
      <source>other sessions held out</source>
      <translation>otras sesiones reservadas</translation>
    </message>
    <message>
      <source>overexposed: more of it is white than of the others</source>
      <translation>sobreexpuesta: más blanca que las demás</translation>
    </message>
    <message>
      <source>packet size</source>
      <translation>tamaño de paquete</translation>
    </message>
    <message>
      <source>pixel format</source>
      <translation>formato de píxel</translation>
    </message>
    <message>
      <source>prompts changed</source>
      <translation>imágenes guía cambiadas</translation>
    </message>
    <message>
      <source>removed; it is made again when the model is loaded next</source>
      <translation>quitado; se crea de nuevo la próxima vez que se cargue el modelo</translation>
    </message>
    <message>
      <source>row {row} of {table} belongs to a record of {owner} that is gone</source>
      <translation>la fila {row} de {table} pertenece a un registro de {owner} que ya no existe</translation>
    </message>
    <message>
      <source>say how long files of parts are kept, and remove old ones</source>
      <translation>indicar cuánto tiempo se conservan los archivos de las piezas y quitar los antiguos</translation>
    </message>
    <message>
      <source>signal {number}, {name}</source>
      <translation>señal {number}, {name}</translation>
    </message>
    <message>
      <source>signal {number}, {name}, perhaps because the computer ran out of memory</source>
      <translation>señal {number}, {name}, quizá porque el equipo se quedó sin memoria</translation>
    </message>
    <message>
      <source>start and pause an inspection, choose the product, acknowledge alarms</source>
      <translation>iniciar y pausar una inspección, elegir el producto, confirmar alarmas</translation>
    </message>
    <message>
      <source>stop an inspection</source>
      <translation>detener una inspección</translation>
    </message>
    <message>
      <source>the audit log was written anew: the line that was noted as its newest is another one now</source>
      <translation>el registro de auditoría se ha escrito de nuevo: la línea que constaba como la más reciente es ahora otra</translation>
    </message>
    <message>
      <source>the decoder says: {error}</source>
      <translation>el decodificador dice: {error}</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>el archivo no se puede leer</translation>
    </message>
    <message>
      <source>the folder of model {model} is not there</source>
      <translation>no está la carpeta del modelo {model}</translation>
    </message>
    <message>
      <source>the graphics card ({name})</source>
      <translation>la tarjeta gráfica ({name})</translation>
    </message>
    <message>
      <source>the map was removed by retention on {day}; the picture is there</source>
      <translation>la conservación quitó el mapa el {day}; la imagen está</translation>
    </message>
    <message>
      <source>the newest lines of the audit log are gone ({count} or more), or an older database was put back</source>
      <translation>faltan las líneas más recientes del registro de auditoría ({count} o más), o se ha puesto en su lugar una base de datos anterior</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; a thumbnail is left</source>
      <translation>la conservación quitó la imagen el {day}; queda una miniatura</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; the record stays</source>
      <translation>la conservación quitó la imagen el {day}; el registro queda</translation>
    </message>
    <message>
      <source>the product of {part} is not there any more.</source>
      <translation>el producto de {part} ya no existe.</translation>
    </message>
    <message>
      <source>the record of {part} is not what was stored when it was judged; its disk is damaged, or another program changed it</source>
      <translation>el registro de {part} no es lo que se guardó cuando se juzgó; su disco está dañado u otro programa lo ha cambiado</translation>
    </message>
    <message>
      <source>the record says now that files of the part are gone; its verdict stays</source>
      <translation>el registro indica ahora que faltan archivos de la pieza; su veredicto queda</translation>
    </message>
    <message>
      <source>the stream was broken for a while</source>
      <translation>la transmisión se interrumpió un momento</translation>
    </message>
    <message>
      <source>there is no picture in it</source>
      <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
      <source>this computer's processor</source>
      <translation>el procesador de este equipo</translation>
    </message>
    <message>
      <source>train models</source>
      <translation>entrenar modelos</translation>
    </message>
    <message>
      <source>value range changed</source>
      <translation>rango de valores cambiado</translation>
    </message>
    <message>
      <source>very unlike the others: is it a good part?</source>
      <translation>muy distinta de las demás: ¿es una pieza buena?</translation>
    </message>
    <message>
      <source>what the program does by itself</source>
      <translation>hacer lo que el programa hace por sí mismo</translation>
    </message>
    <message>
      <source>what was painted on the golden part {part} cannot be understood, and does not count; paint it anew</source>
      <translation>lo que se pintó en la pieza patrón {part} no se entiende y no cuenta; píntelo de nuevo</translation>
    </message>
    <message>
      <source>what was prepared for an engine is not what was written; a slower one is used</source>
      <translation>lo que se preparó para un motor no es lo que se escribió; se usa uno más lento</translation>
    </message>
    <message>
      <source>white balance ({colour})</source>
      <translation>balance de blancos ({colour})</translation>
    </message>
    <message>
      <source>write tables, reports and models to files</source>
      <translation>escribir tablas, informes y modelos en archivos</translation>
    </message>
    <message>
      <source>{above} of the last {parts} parts score above the middle one of the {known} good parts that the limit rests on; of parts like those about half would. Light, lens or the parts may have changed, or most of them are defective. All of them were judged and kept as always, but how many good ones the limit rejects is not known. Look at them: if they are good, add some to the product's pictures and train again.</source>
      <translation>{above} de las últimas {parts} piezas puntúan por encima de la mediana de las {known} piezas buenas en que se basa el límite; si fueran como ellas, lo haría cerca de la mitad. Puede que hayan cambiado la luz, el objetivo o las piezas, o que la mayoría sean defectuosas. Todas se han juzgado y guardado como siempre, pero no se sabe cuántas buenas rechaza el límite. Mírelas: si son buenas, añada algunas a las imágenes del producto y entrene de nuevo.</translation>
    </message>
    <message>
      <source>{cameras} need the package {package}, which this installation does not have. Where the program was installed with pip, “pip install onenip-inspector[{extra}]” adds it; then start the program again. All other sources work without it.</source>
      <translation>{cameras}: hace falta el paquete {package}, que no está en esta instalación. Si el programa se instaló con pip, «pip install onenip-inspector[{extra}]» lo añade; después reinicie el programa. Todas las demás fuentes funcionan sin él.</translation>
    </message>
    <message>
      <source>{camera} delivers {got} instead of {wanted}. Nothing was inspected. Choose a size that the camera has, and check that no other program uses it.</source>
      <translation>{camera} entrega {got} en lugar de {wanted}. No se ha inspeccionado nada. Elija un tamaño que tenga la cámara y compruebe que ningún otro programa la use.</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdict, because it was away too long. It is stored.</source>
      <translation>{connection} no llegó a recibir {count} veredicto, porque estuvo desconectada demasiado tiempo. Está guardado.</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdicts, because it was away too long. They are stored.</source>
      <translation>{connection} no llegó a recibir {count} veredictos, porque estuvo desconectada demasiado tiempo. Están guardados.</translation>
    </message>
    <message>
      <source>{connection}: {reason}</source>
      <translation>{connection}: {reason}</translation>
    </message>
    <message>
      <source>{connection}: {reason} The inspection goes on, and everything is stored.</source>
      <translation>{connection}: {reason} La inspección continúa, y todo se guarda.</translation>
    </message>
    <message>
      <source>{count:,} picture of the camera arrived damaged and was left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>{count:,} imagen de la cámara llegó dañada y se ha omitido. Si ocurre a menudo, compruebe el cable y la red, o ajuste un tamaño de paquete menor.</translation>
    </message>
    <message>
      <source>{count:,} pictures of the camera arrived damaged and were left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>{count:,} imágenes de la cámara llegaron dañadas y se han omitido. Si ocurre a menudo, compruebe el cable y la red, o ajuste un tamaño de paquete menor.</translation>
    </message>
    <message>
      <source>{counted} parts are counted as {verdict}, and {recorded} are recorded</source>
      <translation>se cuentan {counted} piezas como {verdict} y hay {recorded} registradas</translation>
    </message>
    <message>
      <source>{count} NG parts one after the other</source>
      <translation>{count} piezas NG seguidas</translation>
    </message>
    <message>
      <source>{count} already there</source>
      <translation>{count} ya estaban</translation>
    </message>
    <message>
      <source>{count} are normal images of their products now. The next training learns from them.</source>
      <translation>{count} son ahora imágenes normales de sus productos. El próximo entrenamiento aprende de ellas.</translation>
    </message>
    <message>
      <source>{count} batch</source>
      <translation>{count} tanda</translation>
    </message>
    <message>
      <source>{count} batches</source>
      <translation>{count} tandas</translation>
    </message>
    <message>
      <source>{count} batches are of order “{order}” now.</source>
      <translation>{count} tandas son ahora de la orden «{order}».</translation>
    </message>
    <message>
      <source>{count} batches moved to the trash with their images. Ctrl+Z brings them back.</source>
      <translation>{count} tandas movidas a la papelera con sus imágenes. Ctrl+Z las recupera.</translation>
    </message>
    <message>
      <source>{count} blurred</source>
      <translation>{count} × borrosa</translation>
    </message>
    <message>
      <source>{count} cameras connected</source>
      <translation>{count} cámaras conectadas</translation>
    </message>
    <message>
      <source>{count} cameras look at each part of “{product}” from the next run on.</source>
      <translation>{count} cámaras miran cada pieza de «{product}» a partir de la próxima ejecución.</translation>
    </message>
    <message>
      <source>{count} cannot be read</source>
      <translation>{count} × ilegible</translation>
    </message>
    <message>
      <source>{count} corrections stand as they are, and wait no longer.</source>
      <translation>{count} correcciones quedan como están y ya no esperan respuesta.</translation>
    </message>
    <message>
      <source>{count} corrections were taken back: the parts count as what the model said.</source>
      <translation>Se han retirado {count} correcciones: en esas piezas vale lo que dijo el modelo.</translation>
    </message>
    <message>
      <source>{count} dark</source>
      <translation>{count} × oscura</translation>
    </message>
    <message>
      <source>{count} file is being written</source>
      <translation>Se está escribiendo {count} archivo</translation>
    </message>
    <message>
      <source>{count} file was left out: {kinds}.</source>
      <translation>Se ha omitido {count} archivo: {kinds}.</translation>
    </message>
    <message>
      <source>{count} file went away before it was complete and was not inspected. If it was a part, inspect it again.</source>
      <translation>{count} archivo desapareció antes de estar completo y no se ha inspeccionado. Si era una pieza, inspecciónela de nuevo.</translation>
    </message>
    <message>
      <source>{count} files and folders were left out: {kinds}.</source>
      <translation>Se han omitido {count} archivos y carpetas: {kinds}.</translation>
    </message>
    <message>
      <source>{count} files are being written</source>
      <translation>Se están escribiendo {count} archivos</translation>
    </message>
    <message>
      <source>{count} files could not be removed yet ({error}); the next time they go.</source>
      <translation>{count} archivos aún no se han podido quitar ({error}); se quitan la próxima vez.</translation>
    </message>
    <message>
      <source>{count} files could not be removed, the first of them {first}: {error}. They belong to nothing any more; the next start tries again. Close programs that use them.</source>
      <translation>{count} archivos no se han podido quitar, el primero de ellos {first}: {error}. Ya no pertenecen a nada; el próximo inicio lo intenta de nuevo. Cierre los programas que los usen.</translation>
    </message>
    <message>
      <source>{count} files of the workspace are gone, the first of them {first}. Their records and verdicts are all there; parts without files are shown without image or map. Put the files back from a copy if you need them.</source>
      <translation>Faltan {count} archivos del espacio de trabajo, el primero de ellos {first}. Sus registros y veredictos están todos; las piezas sin archivos se muestran sin imagen o sin mapa. Reponga los archivos desde una copia si los necesita.</translation>
    </message>
    <message>
      <source>{count} files went away before they were complete and were not inspected. If they were parts, inspect them again.</source>
      <translation>{count} archivos desaparecieron antes de estar completos y no se han inspeccionado. Si eran piezas, inspecciónelas de nuevo.</translation>
    </message>
    <message>
      <source>{count} files were left out: {kinds}.</source>
      <translation>Se han omitido {count} archivos: {kinds}.</translation>
    </message>
    <message>
      <source>{count} folder of earlier results</source>
      <translation>{count} carpeta de resultados anteriores</translation>
    </message>
    <message>
      <source>{count} folder reached twice</source>
      <translation>{count} carpeta alcanzada dos veces</translation>
    </message>
    <message>
      <source>{count} folder that cannot be opened</source>
      <translation>{count} carpeta que no se puede abrir</translation>
    </message>
    <message>
      <source>{count} folder was left out: {kinds}.</source>
      <translation>Se ha omitido {count} carpeta: {kinds}.</translation>
    </message>
    <message>
      <source>{count} folders of earlier results</source>
      <translation>{count} carpetas de resultados anteriores</translation>
    </message>
    <message>
      <source>{count} folders reached twice</source>
      <translation>{count} carpetas alcanzadas dos veces</translation>
    </message>
    <message>
      <source>{count} folders that cannot be opened</source>
      <translation>{count} carpetas que no se pueden abrir</translation>
    </message>
    <message>
      <source>{count} folders were left out: {kinds}.</source>
      <translation>Se han omitido {count} carpetas: {kinds}.</translation>
    </message>
    <message>
      <source>{count} golden part</source>
      <translation>{count} pieza patrón</translation>
    </message>
    <message>
      <source>{count} golden parts</source>
      <translation>{count} piezas patrón</translation>
    </message>
    <message>
      <source>{count} golden parts moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count} piezas patrón movidas a la papelera. Ctrl+Z las recupera.</translation>
    </message>
    <message>
      <source>{count} golden parts were judged.</source>
      <translation>Se han juzgado {count} piezas patrón.</translation>
    </message>
    <message>
      <source>{count} hidden</source>
      <translation>{count} ocultos</translation>
    </message>
    <message>
      <source>{count} hidden folder</source>
      <translation>{count} carpeta oculta</translation>
    </message>
    <message>
      <source>{count} hidden folders</source>
      <translation>{count} carpetas ocultas</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <source>{count} image added</source>
      <translation>{count} imagen añadida</translation>
    </message>
    <message>
      <source>{count} image removed</source>
      <translation>{count} imagen quitada</translation>
    </message>
    <message>
      <source>{count} image where none is looked for</source>
      <translation>{count} imagen donde no se busca</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <source>{count} images added</source>
      <translation>{count} imágenes añadidas</translation>
    </message>
    <message>
      <source>{count} images are golden parts now, and no training sees them any more. A model that was trained on them is not measured by them. Ctrl+Z takes that back.</source>
      <translation>{count} imágenes son ahora piezas patrón, y ningún entrenamiento las ve ya. Un modelo que se entrenó con ellas no se mide con ellas. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>{count} images moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count} imágenes movidas a la papelera. Ctrl+Z las recupera.</translation>
    </message>
    <message>
      <source>{count} images removed</source>
      <translation>{count} imágenes quitadas</translation>
    </message>
    <message>
      <source>{count} images teach no model from now on. They stay here, under “Set aside”.</source>
      <translation>{count} imágenes no enseñan a ningún modelo desde ahora. Quedan aquí, en «Apartadas».</translation>
    </message>
    <message>
      <source>{count} images where none are looked for</source>
      <translation>{count} imágenes donde no se buscan</translation>
    </message>
    <message>
      <source>{count} left out because they are golden parts, which no training may see</source>
      <translation>{count} omitidas porque son piezas patrón, que ningún entrenamiento puede ver</translation>
    </message>
    <message>
      <source>{count} left out because they are normal images</source>
      <translation>{count} omitidas porque son imágenes normales</translation>
    </message>
    <message>
      <source>{count} like another product</source>
      <translation>{count} como otro producto</translation>
    </message>
    <message>
      <source>{count} lines of the audit log were written to {path}.</source>
      <translation>Se han escrito {count} líneas del registro de auditoría en {path}.</translation>
    </message>
    <message>
      <source>{count} masks could not be used; their parts are there without painted defects.</source>
      <translation>{count} máscaras no se han podido usar; sus piezas están ahí sin defectos pintados.</translation>
    </message>
    <message>
      <source>{count} masks in the folder are no parts, and were not added.</source>
      <translation>{count} máscaras de la carpeta no son piezas y no se han añadido.</translation>
    </message>
    <message>
      <source>{count} model</source>
      <translation>{count} modelo</translation>
    </message>
    <message>
      <source>{count} models</source>
      <translation>{count} modelos</translation>
    </message>
    <message>
      <source>{count} more stay for reasons that the list tells.</source>
      <translation>{count} más se quedan por motivos que indica la lista.</translation>
    </message>
    <message>
      <source>{count} nearly the same as another</source>
      <translation>{count} casi iguales a otra</translation>
    </message>
    <message>
      <source>{count} new normal images since {model} was trained.</source>
      <translation>{count} imágenes normales nuevas desde que se entrenó {model}.</translation>
    </message>
    <message>
      <source>{count} normal images are golden parts as well: this training does without them.</source>
      <translation>{count} imágenes normales son también piezas patrón: este entrenamiento prescinde de ellas.</translation>
    </message>
    <message>
      <source>{count} not usable: {names}</source>
      <translation>{count} × no utilizable: {names}</translation>
    </message>
    <message>
      <source>{count} not usable: {names} and {more} more</source>
      <translation>{count} × no utilizable: {names} y {more} más</translation>
    </message>
    <message>
      <source>{count} of its images are golden parts now, which no training may see. Nothing was begun; train anew.</source>
      <translation>{count} de sus imágenes son ahora piezas patrón, que ningún entrenamiento puede ver. No se ha empezado nada; entrene de nuevo.</translation>
    </message>
    <message>
      <source>{count} of other kinds</source>
      <translation>{count} de otros tipos</translation>
    </message>
    <message>
      <source>{count} of the selected parts were not checked and stay as they are. Look at them and correct them one by one, each with its reason.</source>
      <translation>{count} de las piezas seleccionadas no se comprobaron y siguen como están. Mírelas y corríjalas una a una, cada una con su motivo.</translation>
    </message>
    <message>
      <source>{count} of the triggers that write the audit log are gone or altered: changes may be missing in it. The next start of the application puts them back</source>
      <translation>{count} de los disparadores de la base de datos que escriben el registro de auditoría faltan o están alterados: pueden faltar cambios en él. El próximo inicio de la aplicación los repone</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value use less than a quarter of the {levels:,} levels that they are read by (no value is above {brightest:,}), so that the model saw them nearly black. If their camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{count} de {files:,} imágenes con 16 bits por valor usan menos de una cuarta parte de los {levels:,} niveles con que se leen (ningún valor supera {brightest:,}), por lo que el modelo las vio casi negras. Si su cámara usa menos bits, ajuste el rango de valores del producto y entrene de nuevo.</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value uses less than a quarter of the {levels:,} levels that it is read by (no value is above {brightest:,}), so that the model saw it nearly black. If its camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{count} de {files:,} imágenes con 16 bits por valor usa menos de una cuarta parte de los {levels:,} niveles con que se lee (ningún valor supera {brightest:,}), por lo que el modelo la vio casi negra. Si su cámara usa menos bits, ajuste el rango de valores del producto y entrene de nuevo.</translation>
    </message>
    <message>
      <source>{count} overexposed</source>
      <translation>{count} × sobreexpuesta</translation>
    </message>
    <message>
      <source>{count} part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{count} pieza de {product}: OK {ok}, NG {ng}, no comprobadas {not_checked}. Guardada como tanda en la página Revisión.</translation>
    </message>
    <message>
      <source>{count} parts of the last session wait for the server and are sent now.</source>
      <translation>{count} piezas de la última sesión esperan al servidor y se envían ahora.</translation>
    </message>
    <message>
      <source>{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{count} piezas de {product}: OK {ok}, NG {ng}, no comprobadas {not_checked}. Guardadas como tanda en la página Revisión.</translation>
    </message>
    <message>
      <source>{count} parts one after the other could not be checked</source>
      <translation>{count} piezas seguidas no se pudieron comprobar</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer on the Releases page, under Overrules.</source>
      <translation>{count} piezas esperan respuesta en la página Liberaciones, en Correcciones.</translation>
    </message>
    <message>
      <source>{count} parts were corrected. Ctrl+Z takes all of it back.</source>
      <translation>Se han corregido {count} piezas. Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
      <source>{count} parts were left alone, because their pictures are gone or not what their records say, the first in batch {batch}: somebody should look at them. “--check” names them.</source>
      <translation>{count} piezas no se han tocado, porque sus imágenes faltan o no son lo que dicen sus registros, la primera en la tanda {batch}: alguien debería mirarlas. «--check» las indica.</translation>
    </message>
    <message>
      <source>{count} parts were written to {path}.</source>
      <translation>Se han escrito {count} piezas en {path}.</translation>
    </message>
    <message>
      <source>{count} pictures are marked: {kinds}. Look at them before you train, and set aside what is no good picture of a good part: the model would learn that it is.</source>
      <translation>Hay {count} imágenes marcadas: {kinds}. Mírelas antes de entrenar y aparte lo que no sea una buena imagen de una pieza buena: el modelo aprendería que lo es.</translation>
    </message>
    <message>
      <source>{count} pictures of {product} did not train, being damaged or the same as others, as {names}.</source>
      <translation>{count} imágenes de {product} no han entrenado, por estar dañadas o ser iguales a otras, como {names}.</translation>
    </message>
    <message>
      <source>{count} pictures that stand for the others are prompts now, and are shown alone.</source>
      <translation>{count} imágenes que representan a las demás son ahora imágenes guía y se muestran solas.</translation>
    </message>
    <message>
      <source>{count} pictures were written to {path}. labels.csv says who says what of each.</source>
      <translation>Se han escrito {count} imágenes en {path}. labels.csv indica quién dice qué de cada una.</translation>
    </message>
    <message>
      <source>{count} pipe or device</source>
      <translation>{count} tubería o dispositivo</translation>
    </message>
    <message>
      <source>{count} pipes or devices</source>
      <translation>{count} tuberías o dispositivos</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count} producto</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count} productos</translation>
    </message>
    <message>
      <source>{count} subfolder</source>
      <translation>{count} subcarpeta</translation>
    </message>
    <message>
      <source>{count} subfolders</source>
      <translation>{count} subcarpetas</translation>
    </message>
    <message>
      <source>{count} system file</source>
      <translation>{count} archivo de sistema</translation>
    </message>
    <message>
      <source>{count} system files</source>
      <translation>{count} archivos de sistema</translation>
    </message>
    <message>
      <source>{count} system folder</source>
      <translation>{count} carpeta de sistema</translation>
    </message>
    <message>
      <source>{count} system folders</source>
      <translation>{count} carpetas de sistema</translation>
    </message>
    <message>
      <source>{count} that cannot be opened</source>
      <translation>{count} × que no se puede abrir</translation>
    </message>
    <message>
      <source>{count} too large</source>
      <translation>{count} demasiado grandes</translation>
    </message>
    <message>
      <source>{count} unfinished copies</source>
      <translation>{count} copias sin terminar</translation>
    </message>
    <message>
      <source>{count} unfinished copy</source>
      <translation>{count} copia sin terminar</translation>
    </message>
    <message>
      <source>{count} very unlike the others</source>
      <translation>{count} × muy distinta de las demás</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}</source>
      <translation>Se han omitido {count}: {reasons}</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}.</source>
      <translation>Se han omitido {count}: {reasons}.</translation>
    </message>
    <message>
      <source>{count} × no suffix</source>
      <translation>{count} × sin extensión</translation>
    </message>
    <message>
      <source>{count} × {suffix}</source>
      <translation>{count} × {suffix}</translation>
    </message>
    <message>
      <source>{damage}</source>
      <translation>{damage}</translation>
    </message>
    <message>
      <source>{engine} {milliseconds:.0f} ms</source>
      <translation>{engine} {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error}: free some space, then start again. What was stored before is unchanged. Could not write {path}.</source>
      <translation>{error}: libere espacio e inicie de nuevo. Lo guardado antes no ha cambiado. No se ha podido escribir {path}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file} no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}. Nothing was changed. Copy the whole folder of the handover again.</source>
      <translation>{file} no se puede leer: {error}. No se ha cambiado nada. Copie de nuevo toda la carpeta de la entrega.</translation>
    </message>
    <message>
      <source>{file} holds the same model as {model}, which is here already. Nothing was added or changed.</source>
      <translation>{file} contiene el mismo modelo que {model}, que ya está aquí. No se ha añadido ni cambiado nada.</translation>
    </message>
    <message>
      <source>{file} holds the value {value:,}, which is more than {bits} bits can hold. The value range is as it was. Choose a wider one, or put that image in the trash.</source>
      <translation>{file} contiene el valor {value:,}, que es mayor de lo que cabe en {bits} bits. El rango de valores sigue como estaba. Elija uno más amplio o ponga esa imagen en la papelera.</translation>
    </message>
    <message>
      <source>{file} is a golden part of “{product}”, which no training may see: left out.</source>
      <translation>{file} es una pieza patrón de «{product}», que ningún entrenamiento puede ver: omitida.</translation>
    </message>
    <message>
      <source>{file} is a normal image of “{product}”: left out. Move it to the golden set on the Products page.</source>
      <translation>{file} es una imagen normal de «{product}»: omitida. Muévala al conjunto patrón en la página Productos.</translation>
    </message>
    <message>
      <source>{file} is already among the images, as {twin}.</source>
      <translation>{file} ya está entre las imágenes, como {twin}.</translation>
    </message>
    <message>
      <source>{file} is already in the golden set, as {twin}.</source>
      <translation>{file} ya está en el conjunto patrón, como {twin}.</translation>
    </message>
    <message>
      <source>{file} is another file than a moment ago, when you were asked about it. Nothing was added. Add it again to see what is in it.</source>
      <translation>{file} ya no es el mismo archivo por el que se le preguntó hace un momento. No se ha añadido nada. Añádalo de nuevo para ver qué contiene.</translation>
    </message>
    <message>
      <source>{file} is not what was backed up: a disk is failing, or somebody changed it. Nothing was left behind; the original is as it was.</source>
      <translation>{file} no es lo que se guardó en la copia de seguridad: está fallando un disco o alguien lo ha cambiado. No ha quedado nada a medias; el original está como estaba.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form, but its SHA-256 is not the known one: it is another file than the hub's. You can train with it.</source>
      <translation>{file} se ha copiado como pesos de {title}. Tiene la forma correcta, pero su SHA-256 no es el conocido: es otro archivo que el del repositorio. Puede entrenar con él.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form; whether it is timm's own file of that name cannot be told. You can train with it.</source>
      <translation>{file} se ha copiado como pesos de {title}. Tiene la forma correcta; no se puede saber si es el propio archivo de timm con ese nombre. Puede entrenar con él.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. Whether it fits is seen when a training begins; until then nothing is computed with it.</source>
      <translation>{file} se ha copiado como pesos de {title}. Si sirve se verá al empezar un entrenamiento; hasta entonces no se calcula nada con él.</translation>
    </message>
    <message>
      <source>{first} None is marked, which does not mean that all are good.</source>
      <translation>{first} Ninguna está marcada, lo que no significa que todas sean buenas.</translation>
    </message>
    <message>
      <source>{folder} does not answer. Nothing was changed. Look whether its drive is connected, and try again.</source>
      <translation>{folder} no responde. No se ha cambiado nada. Compruebe que su unidad esté conectada e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{folder} is a workspace with records of its own, which would be out of sight beside a server. Nothing was changed. Name another folder with --workspace for this station.</source>
      <translation>{folder} es un espacio de trabajo con registros propios, que quedarían fuera de la vista junto a un servidor. No se ha cambiado nada. Indique otra carpeta para esta estación con --workspace.</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} image).</source>
      <translation>{folder} está organizada como un conjunto de datos: se ha tomado {taken} ({images} imagen).</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images).</source>
      <translation>{folder} está organizada como un conjunto de datos: se ha tomado {taken} ({images} imágenes).</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} was not.</source>
      <translation>{folder} está organizada como un conjunto de datos: se ha tomado {taken} ({images} imágenes); no se ha tomado {others}.</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} were not.</source>
      <translation>{folder} está organizada como un conjunto de datos: se ha tomado {taken} ({images} imágenes); no se han tomado {others}.</translation>
    </message>
    <message>
      <source>{folder} is neither a workspace nor a backup of one. Nothing was changed. Choose the folder that holds the file workspace.json or backup.json.</source>
      <translation>{folder} no es ni un espacio de trabajo ni una copia de seguridad de uno. No se ha cambiado nada. Elija la carpeta que contiene el archivo workspace.json o backup.json.</translation>
    </message>
    <message>
      <source>{folder} is no backup of a workspace, or its backup.json is damaged. Nothing was restored.</source>
      <translation>{folder} no es una copia de seguridad de un espacio de trabajo, o su backup.json está dañado. No se ha restaurado nada.</translation>
    </message>
    <message>
      <source>{folder} is no workspace: it has no database. Nothing was checked. Name the folder that holds it.</source>
      <translation>{folder} no es un espacio de trabajo: no tiene base de datos. No se ha comprobado nada. Indique la carpeta que la contiene.</translation>
    </message>
    <message>
      <source>{folder} is not the shared folder of this database: the share is not mounted, or another one is. Nothing was changed. Mount it, or name the right folder with --shared.</source>
      <translation>{folder} no es la carpeta compartida de esta base de datos: el recurso compartido no está montado, o lo está otro. No se ha cambiado nada. Móntelo o indique la carpeta correcta con --shared.</translation>
    </message>
    <message>
      <source>{folder} is the workspace of this window. Choose another one.</source>
      <translation>{folder} es el espacio de trabajo de esta ventana. Elija otro.</translation>
    </message>
    <message>
      <source>{host} did not acknowledge within {seconds:.0f} seconds.</source>
      <translation>{host} no confirmó en {seconds:.0f} segundos.</translation>
    </message>
    <message>
      <source>{host} does not let this station hear “{topic}”. Give its user the right to read this topic.</source>
      <translation>{host} no permite que esta estación se suscriba a «{topic}». Dé a su usuario permiso de lectura para este tema.</translation>
    </message>
    <message>
      <source>{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.</source>
      <translation>{host} no es una dirección de este equipo. Use una de las suyas, o 0.0.0.0 para todas.</translation>
    </message>
    <message>
      <source>{host} refuses this station: {answer}. Check user and password.</source>
      <translation>{host} rechaza a esta estación: {answer}. Compruebe usuario y contraseña.</translation>
    </message>
    <message>
      <source>{host} took a message and sent it back in {milliseconds:.0f} ms.</source>
      <translation>{host} aceptó un mensaje y lo devolvió en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <source>{judged} golden part was judged, {left_out} could not be: {reasons}</source>
      <translation>Se ha juzgado {judged} pieza patrón, {left_out} no se han podido juzgar: {reasons}</translation>
    </message>
    <message>
      <source>{judged} golden parts were judged, {left_out} could not be: {reasons}</source>
      <translation>Se han juzgado {judged} piezas patrón, {left_out} no se han podido juzgar: {reasons}</translation>
    </message>
    <message>
      <source>{kind}: {said}</source>
      <translation>{kind}: {said}</translation>
    </message>
    <message>
      <source>{mask} has another size than its picture {picture}; correct the mask.</source>
      <translation>{mask} tiene otro tamaño que su imagen {picture}; corrija la máscara.</translation>
    </message>
    <message>
      <source>{mask} marks no defect.</source>
      <translation>{mask} no marca ningún defecto.</translation>
    </message>
    <message>
      <source>{megabytes:.1f} MB are free again on the workspace's disk.</source>
      <translation>Vuelven a estar libres {megabytes:.1f} MB en el disco del espacio de trabajo.</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video (after frame {after}). They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>{missing} de {total} fotogramas no salieron del vídeo (tras el fotograma {after}). No se han inspeccionado. Grábelo de nuevo o inspeccione esas piezas a mano.</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video; it does not say where they are missing. They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>{missing} de {total} fotogramas no salieron del vídeo; no indica dónde faltan. No se han inspeccionado. Grábelo de nuevo o inspeccione esas piezas a mano.</translation>
    </message>
    <message>
      <source>{model} can be computed on a workstation only.</source>
      <translation>{model} solo se puede calcular en una estación de trabajo.</translation>
    </message>
    <message>
      <source>{model} goes on from its last checkpoint: the application ended while it was trained. Cancel it if it should not.</source>
      <translation>{model} continúa desde su último punto de control: la aplicación se cerró mientras se entrenaba. Cancélelo si no debe continuar.</translation>
    </message>
    <message>
      <source>{model} inspects now.</source>
      <translation>{model} inspecciona ahora.</translation>
    </message>
    <message>
      <source>{model} is a candidate: another model goes on inspecting until you let this one. Compare them on Releases, and sign.</source>
      <translation>{model} es candidato: otro modelo sigue inspeccionando hasta que usted deje que lo haga este. Compárelos en Liberaciones y firme.</translation>
    </message>
    <message>
      <source>{model} is made</source>
      <translation>{model} está creado</translation>
    </message>
    <message>
      <source>{model} is the first model, so it inspects from now on, unsigned: there was none that it could replace. What it is worth, golden parts tell on Releases.</source>
      <translation>{model} es el primer modelo, así que inspecciona desde ahora, sin firma: no había ninguno que pudiera reemplazar. Lo que vale lo dicen las piezas patrón en la página Liberaciones.</translation>
    </message>
    <message>
      <source>{model} is the model that inspects, so it stays. Nothing was deleted. Activate another model first.</source>
      <translation>{model} es el modelo que inspecciona, así que se queda. No se ha eliminado nada. Active antes otro modelo.</translation>
    </message>
    <message>
      <source>{model} is trained</source>
      <translation>{model} está entrenado</translation>
    </message>
    <message>
      <source>{model} judges the golden parts</source>
      <translation>{model} juzga las piezas patrón</translation>
    </message>
    <message>
      <source>{model} judges the line again, with its limits: {limits} changed.</source>
      <translation>{model} vuelve a decidir en la línea, con sus límites: {limits} cambiados.</translation>
    </message>
    <message>
      <source>{model} judges the line from now on, signed by {name}. Ctrl+Z takes that back.</source>
      <translation>{model} decide en la línea desde ahora, firmado por {name}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>{model} knows {products} too and would forget that. Tick it, with images of good parts, or begin without this model.</source>
      <translation>{model} conoce también {products} y lo olvidaría. Márquelo, con imágenes de piezas buenas, o empiece sin este modelo.</translation>
    </message>
    <message>
      <source>{model} runs on {place}.</source>
      <translation>{model} se ejecuta en {place}.</translation>
    </message>
    <message>
      <source>{model} was added.</source>
      <translation>Se ha añadido {model}.</translation>
    </message>
    <message>
      <source>{model} was here already, and inspects these products again: {names}.</source>
      <translation>{model} ya estaba aquí, y vuelve a inspeccionar estos productos: {names}.</translation>
    </message>
    <message>
      <source>{model} was trained with the preset {preset}: its weights fit no other. Choose that preset.</source>
      <translation>{model} se entrenó con el preajuste {preset}: sus pesos no sirven para otro. Elija ese preajuste.</translation>
    </message>
    <message>
      <source>{model} was written to {path}, read back and found to be the same. On the other computer, drop that file on the window of OneNIP Inspector.</source>
      <translation>{model} se ha escrito en {path}, se ha vuelto a leer y coincide. En el otro equipo, suelte ese archivo sobre la ventana de OneNIP Inspector.</translation>
    </message>
    <message>
      <source>{model}, which inspects now, knows {product} already. Nothing was changed.</source>
      <translation>{model}, que inspecciona ahora, ya conoce {product}. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, cannot be used. {reason}</source>
      <translation>{model}, con el que debía empezar, no se puede usar. {reason}</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, was deleted. Nothing was trained. Restore the model from the trash, or train from the beginning.</source>
      <translation>Se ha eliminado {model}, con el que debía empezar. No se ha entrenado nada. Restaure el modelo desde la papelera o entrene desde el principio.</translation>
    </message>
    <message>
      <source>{most} parts waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Ya esperaban {most} piezas, así que la pieza no se ha juzgado. Inspecciónela de nuevo o reduzca la velocidad de la línea.</translation>
    </message>
    <message>
      <source>{names}: this is not inspected. A run has one source: drop one folder, one image or one video.</source>
      <translation>{names}: esto no se inspecciona. Una ejecución tiene una sola fuente: suelte una carpeta, una imagen o un vídeo.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}).</source>
      <translation>{name} no se puede leer ({error}).</translation>
    </message>
    <message>
      <source>{name} has another size than the pictures before it. Choose pictures of one camera, set up alike.</source>
      <translation>{name} tiene otro tamaño que las imágenes anteriores. Elija imágenes de una sola cámara, con los mismos ajustes.</translation>
    </message>
    <message>
      <source>{name} is logged in ({role}).</source>
      <translation>{name} ha iniciado sesión ({role}).</translation>
    </message>
    <message>
      <source>{name} is not the picture that was added: its file was altered.</source>
      <translation>{name} no es la imagen que se añadió: su archivo se ha alterado.</translation>
    </message>
    <message>
      <source>{name} is the last admin: without one nobody could add people any more. Make somebody else admin first.</source>
      <translation>{name} es el último administrador: sin ninguno, nadie podría añadir personas. Haga antes administrador a otra persona.</translation>
    </message>
    <message>
      <source>{name} is too small to be divided into regions. Choose a picture of the whole scene.</source>
      <translation>{name} es demasiado pequeña para dividirla en regiones. Elija una imagen de toda la escena.</translation>
    </message>
    <message>
      <source>{name} logs in with the new badge from now on.</source>
      <translation>{name} inicia sesión con la nueva tarjeta desde ahora.</translation>
    </message>
    <message>
      <source>{name} logs in with the new one from now on.</source>
      <translation>{name} inicia sesión desde ahora con el nuevo PIN o la nueva contraseña.</translation>
    </message>
    <message>
      <source>{name} may not {deed}. Who may: {roles}. Ctrl+L lets somebody else log in. Nothing was changed.</source>
      <translation>{name} no puede {deed}. Pueden: {roles}. Con Ctrl+L puede iniciar sesión otra persona. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>{name} moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>{name} se ha movido a la papelera con sus imágenes. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
      <source>{name} moved to the trash. Ctrl+Z brings it back.</source>
      <translation>{name} se ha movido a la papelera. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
      <source>{name} stays in the trash. {reason}</source>
      <translation>{name} se queda en la papelera. {reason}</translation>
    </message>
    <message>
      <source>{name} was removed, or has another role now. Log in again. The inspection goes on.</source>
      <translation>Se ha quitado a {name}, o ahora tiene otro rol. Inicie sesión de nuevo. La inspección continúa.</translation>
    </message>
    <message>
      <source>{name} was written to {path} and read back: it is the same, byte for byte.</source>
      <translation>{name} se ha escrito en {path} y se ha vuelto a leer: es idéntico, byte por byte.</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {not_checked} not checked were counted. These figures are kept; the Review page lists them.</source>
      <translation>Contadas: OK {ok}, NG {ng}, no comprobadas {not_checked}. Estas cifras se conservan; la página Revisión las lista.</translation>
    </message>
    <message>
      <source>{overruled} of the last {parts} parts that {model} judged were overruled.</source>
      <translation>De las últimas {parts} piezas que juzgó {model}, se corrigieron {overruled}.</translation>
    </message>
    <message>
      <source>{parts}</source>
      <translation>{parts}</translation>
    </message>
    <message>
      <source>{parts}.</source>
      <translation>{parts}.</translation>
    </message>
    <message>
      <source>{part} has no picture that can be read.</source>
      <translation>{part} no tiene ninguna imagen que se pueda leer.</translation>
    </message>
    <message>
      <source>{part} is not said to be good: say so first, if it is</source>
      <translation>no consta que {part} sea buena: indíquelo antes, si lo es</translation>
    </message>
    <message>
      <source>{part} was corrected otherwise or deleted meanwhile; look at it again.</source>
      <translation>{part} se ha corregido de otro modo o se ha eliminado entretanto; mírela de nuevo.</translation>
    </message>
    <message>
      <source>{part} was not checked and nobody said what it is; correct its verdict first.</source>
      <translation>{part} no se comprobó y nadie ha dicho qué es; corrija antes su veredicto.</translation>
    </message>
    <message>
      <source>{part}: the part is bad, and nobody knows whether this camera shows it; the model found nothing there.</source>
      <translation>{part}: la pieza es mala, y nadie sabe si esta cámara lo muestra; el modelo no encontró nada ahí.</translation>
    </message>
    <message>
      <source>{part}: {reason}.</source>
      <translation>{part}: {reason}.</translation>
    </message>
    <message>
      <source>{path} belongs to a system or program.</source>
      <translation>{path} pertenece a un sistema o programa.</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path} no se puede abrir.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}</source>
      <translation>{path} no se puede leer: {error}</translation>
    </message>
    <message>
      <source>{path} could not be written: {error}. No record was changed. Make sure that the station's folder can be written to, and start again.</source>
      <translation>{path} no se ha podido escribir: {error}. No se ha cambiado ningún registro. Asegúrese de que se pueda escribir en la carpeta de la estación e inicie de nuevo.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing of it is left; the workspace is as it was.</source>
      <translation>{path} no se ha podido escribir: {reason}. No queda nada de ello; el espacio de trabajo está como estaba.</translation>
    </message>
    <message>
      <source>{path} holds results of an earlier inspection.</source>
      <translation>{path} contiene resultados de una inspección anterior.</translation>
    </message>
    <message>
      <source>{path} is a pipe, a device or a socket.</source>
      <translation>{path} es una tubería, un dispositivo o un socket.</translation>
    </message>
    <message>
      <source>{path} is a subfolder, and subfolders were not wanted.</source>
      <translation>{path} es una subcarpeta, y no se querían subcarpetas.</translation>
    </message>
    <message>
      <source>{path} is an unfinished copy or a backup.</source>
      <translation>{path} es una copia sin terminar o una copia de seguridad.</translation>
    </message>
    <message>
      <source>{path} is damaged, or not from this application. Nothing was changed, and products, models and batches are still there. Remove that file to open the workspace without it.</source>
      <translation>{path} está dañado o no es de esta aplicación. No se ha cambiado nada, y los productos, modelos y tandas siguen ahí. Quite ese archivo para abrir el espacio de trabajo sin él.</translation>
    </message>
    <message>
      <source>{path} is hidden.</source>
      <translation>{path} está oculto.</translation>
    </message>
    <message>
      <source>{path} is no picture of a kind that can be read.</source>
      <translation>{path} no es una imagen de un tipo que se pueda leer.</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8. The product is as it was.</source>
      <translation>{path} no es texto en UTF-8. El producto sigue como estaba.</translation>
    </message>
    <message>
      <source>{path} is not a video that can be played. Nothing was inspected. Choose another file.</source>
      <translation>{path} no es un vídeo que se pueda reproducir. No se ha inspeccionado nada. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{path} is not there, or its first line is empty: no product is chosen by it.</source>
      <translation>{path} no existe o su primera línea está vacía: no elige ningún producto.</translation>
    </message>
    <message>
      <source>{path} is there already and was left as it is. Nothing was exported. Choose another name.</source>
      <translation>{path} ya existe y se ha dejado como está. No se ha exportado nada. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{path} is there already. Nothing was written.</source>
      <translation>{path} ya existe. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>{path} is too large a file.</source>
      <translation>{path} es un archivo demasiado grande.</translation>
    </message>
    <message>
      <source>{path} leads to a folder that was reached before.</source>
      <translation>{path} lleva a una carpeta a la que ya se había llegado.</translation>
    </message>
    <message>
      <source>{path} lies where no image of a data set is looked for.</source>
      <translation>{path} está donde no se busca ninguna imagen de un conjunto de datos.</translation>
    </message>
    <message>
      <source>{path} was written, and was gone before it could be put in its place. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>{path} se escribió y desapareció antes de poder ponerlo en su sitio. El modelo del espacio de trabajo no ha cambiado. Elija otro disco.</translation>
    </message>
    <message>
      <source>{place} bluer by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % más azul (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} brighter by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % más claro (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} could not be mended: {error}. It is as it was; what was mended before stays so. Check the disk.</source>
      <translation>{place} no se ha podido reparar: {error}. Está como estaba; lo reparado antes queda así. Compruebe el disco.</translation>
    </message>
    <message>
      <source>{place} darker by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % más oscuro (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} is not empty, or lies within the workspace. Nothing was written. Name another place.</source>
      <translation>{place} no está vacío o está dentro del espacio de trabajo. No se ha escrito nada. Indique otro lugar.</translation>
    </message>
    <message>
      <source>{place} is of an older version, and other stations are at work with it. Nothing was changed. Close the application on all of them, start the new version on one, then on the others.</source>
      <translation>{place} es de una versión anterior, y otras estaciones trabajan con ello. No se ha cambiado nada. Cierre la aplicación en todas, inicie la nueva versión en una y después en las demás.</translation>
    </message>
    <message>
      <source>{place} less blue by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % menos azul (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} less red by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % menos rojo (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} less sharp by {percent:.0f} % (limit {limit:.0f} %): check focus and lens.</source>
      <translation>{place}: {percent:.0f} % menos nítido (límite {limit:.0f} %): compruebe el enfoque y el objetivo.</translation>
    </message>
    <message>
      <source>{place} redder by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % más rojo (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} sharper, or noisier, by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % más nítido, o con más ruido (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} was written by a newer version of this application (schema {schema}, known up to {known}). Nothing was changed. Install the newer version, or choose another workspace.</source>
      <translation>{place} se escribió con una versión más reciente de esta aplicación (esquema {schema}, conocido hasta {known}). No se ha cambiado nada. Instale la versión más reciente o elija otro espacio de trabajo.</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % less contrast (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % menos contraste (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % more contrast (limit {limit:.0f} %).</source>
      <translation>{place}: {percent:.0f} % más contraste (límite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{product} has no images yet. Add pictures of good parts on the Products page, then train a model.</source>
      <translation>{product} aún no tiene imágenes. Añada imágenes de piezas buenas en la página Productos y entrene después un modelo.</translation>
    </message>
    <message>
      <source>{product} has no images. Nothing was changed. Import pictures of good parts first.</source>
      <translation>{product} no tiene imágenes. No se ha cambiado nada. Importe antes imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>{product} has no master part to compare with. Register one first.</source>
      <translation>{product} no tiene pieza testigo con la que comparar. Registre una antes.</translation>
    </message>
    <message>
      <source>{product} has {count} normal images that may teach; at least {needed} are needed. Nothing was changed. Add pictures of good parts on the Products page.</source>
      <translation>{product} tiene {count} imágenes normales que pueden enseñar; hacen falta al menos {needed}. No se ha cambiado nada. Añada imágenes de piezas buenas en la página Productos.</translation>
    </message>
    <message>
      <source>{product} is inspected when Start is pressed.</source>
      <translation>{product} se inspecciona al pulsar Iniciar.</translation>
    </message>
    <message>
      <source>{product} keeps its inspected area; the model of the file inspects another one, and goes on doing so.</source>
      <translation>{product} conserva su área inspeccionada; el modelo del archivo inspecciona otra, y sigue haciéndolo.</translation>
    </message>
    <message>
      <source>{product} keeps its limit {here:.2f}; the file says {in_file:.2f}.</source>
      <translation>{product} conserva su límite {here:.2f}; el archivo indica {in_file:.2f}.</translation>
    </message>
    <message>
      <source>{product} keeps its own alignment for the next training; the model aligns its parts as it was trained.</source>
      <translation>{product} conserva su propia alineación para el próximo entrenamiento; el modelo alinea sus piezas como se entrenó.</translation>
    </message>
    <message>
      <source>{product} keeps its value range of {here} bits; the file says {in_file}.</source>
      <translation>{product} conserva su rango de valores de {here} bits; el archivo indica {in_file}.</translation>
    </message>
    <message>
      <source>{product} was last inspected from {source}, and parts pass before a camera. Leave this page and start {product} once with its camera on the Inspect page.</source>
      <translation>{product} se inspeccionó por última vez desde {source}, y hay piezas pasando ante una cámara. Salga de esta página e inicie {product} una vez con su cámara en la página Inspección.</translation>
    </message>
    <message>
      <source>{product}: beside what is held out only {training} pictures train; {advised} or more are advised.</source>
      <translation>{product}: aparte de lo reservado, solo entrenan {training} imágenes; se aconsejan {advised} o más.</translation>
    </message>
    <message>
      <source>{product}: deleted since</source>
      <translation>{product}: eliminado desde entonces</translation>
    </message>
    <message>
      <source>{product}: no good part could be held out, so nobody knows how many would be rejected.</source>
      <translation>{product}: no se ha podido reservar ninguna pieza buena, así que nadie sabe cuántas se rechazarían.</translation>
    </message>
    <message>
      <source>{product}: of 100 good parts about {rejected} would be rejected (between {low} and {high}, as far as {judged} can tell, each judged as if it were new).</source>
      <translation>{product}: de cada 100 piezas buenas se rechazarían unas {rejected} (entre {low} y {high}, hasta donde permiten saber {judged}, cada una juzgada como si fuera nueva).</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %), where {promised} % were promised. They look different from the sessions that trained: let more sessions train, or raise the limit on the Limits page.</source>
      <translation>{product}: de {held_out} piezas buenas de las sesiones reservadas, {above} están por encima del límite (intervalo del 95 %: {low}–{high} %), cuando se prometió un {promised} %. Su aspecto difiere del de las sesiones que entrenaron: deje entrenar más sesiones o suba el límite en la página Límites.</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %).</source>
      <translation>{product}: de {held_out} piezas buenas de las sesiones reservadas, {above} están por encima del límite (intervalo del 95 %: {low}–{high} %).</translation>
    </message>
    <message>
      <source>{product}: one prompt is of a session that is held out, and guides nothing this time.</source>
      <translation>{product}: una imagen guía es de una sesión reservada y esta vez no guía nada.</translation>
    </message>
    <message>
      <source>{product}: {count} prompts are of sessions that are held out, and guide nothing this time.</source>
      <translation>{product}: {count} imágenes guía son de sesiones reservadas y esta vez no guían nada.</translation>
    </message>
    <message>
      <source>{product}: {what} since</source>
      <translation>{product}: desde entonces {what}</translation>
    </message>
    <message>
      <source>{reason} Next try in {seconds:.0f} s.</source>
      <translation>{reason} Próximo intento en {seconds:.0f} s.</translation>
    </message>
    <message>
      <source>{reason} The golden part that was judged before is kept.</source>
      <translation>{reason} La pieza patrón que se juzgó antes se conserva.</translation>
    </message>
    <message>
      <source>{reason} The {judged} golden parts that were judged before are kept.</source>
      <translation>{reason} Las {judged} piezas patrón que se juzgaron antes se conservan.</translation>
    </message>
    <message>
      <source>{reason} Without it names cannot be taken out, so nothing was written or copied. Try again, or restart the program.</source>
      <translation>{reason} Sin eso no se pueden quitar los nombres, así que no se ha escrito ni copiado nada. Inténtelo de nuevo o reinicie el programa.</translation>
    </message>
    <message>
      <source>{reason}.</source>
      <translation>{reason}.</translation>
    </message>
    <message>
      <source>{source} delivered no image. Choose another source.</source>
      <translation>{source} no ha entregado ninguna imagen. Elija otra fuente.</translation>
    </message>
    <message>
      <source>{source} has no trigger input. Nothing was inspected. Choose another trigger for this product, or a camera with an input.</source>
      <translation>{source} no tiene entrada de disparo. No se ha inspeccionado nada. Elija otro disparo para este producto, o una cámara con entrada.</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} is no source: neither a folder, nor a video file, nor an address (rtsp://, http://, https://), nor a name that begins with one of {keys} and a colon. --list-sources shows the cameras that are connected.</source>
      <translation>{text} no es una fuente: ni una carpeta, ni un archivo de vídeo, ni una dirección (rtsp://, http://, https://), ni un nombre que empiece por uno de {keys} y dos puntos. --list-sources muestra las cámaras conectadas.</translation>
    </message>
    <message>
      <source>{value:.10g}</source>
      <translation>{value:.10g}</translation>
    </message>
    <message>
      <source>{value:.10g} {unit}</source>
      <translation>{value:.10g} {unit}</translation>
    </message>
    <message>
      <source>{view}: {status}</source>
      <translation>{view}: {status}</translation>
    </message>
    <message>
      <source>{what} can be {lowest} to {highest}, the product wants {wants}</source>
      <translation>{what}: puede ser de {lowest} a {highest}, el producto requiere {wants}</translation>
    </message>
    <message>
      <source>{what} can be {offered}, the product wants {wants}</source>
      <translation>{what}: puede ser {offered}, el producto requiere {wants}</translation>
    </message>
    <message>
      <source>{what} cannot be changed to {wants} (the driver says: {error})</source>
      <translation>{what}: no se puede cambiar a {wants} (el controlador dice: {error})</translation>
    </message>
    <message>
      <source>{what} cannot be set on this camera, the product wants {wants}</source>
      <translation>{what}: no se puede ajustar en esta cámara, el producto requiere {wants}</translation>
    </message>
    <message>
      <source>{what} is {has}, the product wants {wants}</source>
      <translation>{what}: es {has}, el producto requiere {wants}</translation>
    </message>
    <message>
      <source>{workspace} was written by an older version of this application (schema {schema} instead of {known}). Nothing was changed or checked. Open it in the application once, which brings it up to date, and check it then.</source>
      <translation>{workspace} se escribió con una versión anterior de esta aplicación (esquema {schema} en lugar de {known}). No se ha cambiado ni comprobado nada. Ábralo una vez en la aplicación, que lo actualiza, y compruébelo después.</translation>
    </message>
    <message>
      <source>“{folder}” reads files and “{camera}” is a camera. The views of a part must all be cameras, or all be folders and videos. Change one of them under “Several cameras…”.</source>
      <translation>«{folder}» lee archivos y «{camera}» es una cámara. Las vistas de una pieza deben ser todas cámaras, o todas carpetas y vídeos. Cambie una de ellas en «Varias cámaras…».</translation>
    </message>
    <message>
      <source>“{product}” cannot be inspected, so the run goes on with the product before. {reason}</source>
      <translation>«{product}» no se puede inspeccionar, así que la ejecución sigue con el producto anterior. {reason}</translation>
    </message>
    <message>
      <source>“{product}” is inspected from now on.</source>
      <translation>Desde ahora se inspecciona «{product}».</translation>
    </message>
    <message>
      <source>“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.</source>
      <translation>«{topic}» no puede ser un tema: sin +, # ni niveles vacíos, y sin $ al principio.</translation>
    </message>
    <message>
      <source>… and {count} more.</source>
      <translation>… y {count} más.</translation>
    </message>
  </context>
  <context>
    <name>MethodPanel</name>
    <message>
      <source>1,000 parts cost about {cost} in mistakes at this limit, as far as the parts that count tell.</source>
      <translation>1000 piezas cuestan unos {cost} en errores con este límite, según las piezas que cuentan.</translation>
    </message>
    <message>
      <source>A false reject costs</source>
      <translation>Un falso rechazo cuesta</translation>
    </message>
    <message>
      <source>A missed defect costs</source>
      <translation>Un defecto no detectado cuesta</translation>
    </message>
    <message>
      <source>Back to what the model proposes</source>
      <translation>Volver a lo que propone el modelo</translation>
    </message>
    <message>
      <source>Bad parts on the line, of 100</source>
      <translation>Piezas malas en la línea, de 100</translation>
    </message>
    <message>
      <source>Best F1</source>
      <translation>Mejor F1</translation>
    </message>
    <message>
      <source>Good parts rejected, of 100</source>
      <translation>Buenas rechazadas, de 100</translation>
    </message>
    <message>
      <source>Least cost</source>
      <translation>Coste mínimo</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Promise a false-reject rate</source>
      <translation>Prometer tasa de falsos rechazos</translation>
    </message>
    <message>
      <source>Proposal {limit}</source>
      <translation>Propuesta {limit}</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>Ajustado a mano</translation>
    </message>
    <message>
      <source>The best F1 of the parts that count; it depends on how many of them are good and bad.</source>
      <translation>El mejor F1 de las piezas que cuentan; depende de cuántas de ellas son buenas y malas.</translation>
    </message>
    <message>
      <source>What the limit follows from</source>
      <translation>Origen del límite</translation>
    </message>
  </context>
  <context>
    <name>ModelDetailsDialog</name>
    <message>
      <source>All about the model</source>
      <translation>Todo sobre el modelo</translation>
    </message>
    <message>
      <source>At the proposed limit about {rate:.0f} of {all} good parts will be rejected (between {low} and {high}, as far as {count} good parts can tell, each judged as if it were new).</source>
      <translation>Con el límite propuesto se rechazarán unas {rate:.0f} de {all} piezas buenas (entre {low} y {high}, hasta donde permiten saber {count} piezas buenas, cada una juzgada como si fuera nueva).</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Red base</translation>
    </message>
    <message>
      <source>Changed since this model was trained</source>
      <translation>Cambiado desde que se entrenó este modelo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Engines measured here</source>
      <translation>Motores medidos aquí</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Hash of the model</source>
      <translation>Hash del modelo</translation>
    </message>
    <message>
      <source>It finds {share} of pseudo-anomalies; true defects may be found less often.</source>
      <translation>Encuentra el {share} de las pseudoanomalías; los defectos reales pueden encontrarse con menos frecuencia.</translation>
    </message>
    <message>
      <source>It is inspected on {share} of the picture.</source>
      <translation>Se inspecciona en el {share} de la imagen.</translation>
    </message>
    <message>
      <source>Its parts are aligned; below a confidence of {confidence} a picture is not checked.</source>
      <translation>Sus piezas se alinean; por debajo de una confianza de {confidence} una imagen no se comprueba.</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>Modelo {name}</translation>
    </message>
    <message>
      <source>No good part was kept from training, so nobody knows how many the proposed limit rejects.</source>
      <translation>No se reservó ninguna pieza buena, así que nadie sabe cuántas rechaza el límite propuesto.</translation>
    </message>
    <message>
      <source>No picture check: whatever is before the camera is judged. There were too few good parts to learn from, or the model was trained before there was a check. Train again to have it.</source>
      <translation>Sin comprobación de imagen: se juzga cualquier cosa que haya ante la cámara. Hubo muy pocas piezas buenas para aprender, o el modelo se entrenó antes de que existiera la comprobación. Entrene de nuevo para tenerla.</translation>
    </message>
    <message>
      <source>Pictures of something else, and unusable ones, are not judged.</source>
      <translation>Las imágenes de otra cosa, y las inservibles, no se juzgan.</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>Tamaño en disco</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entrenado</translation>
    </message>
    <message>
      <source>Trained on {count} images, 1 prompt.</source>
      <translation>Entrenado con {count} imágenes, 1 imagen guía.</translation>
    </message>
    <message>
      <source>Trained on {count} images, {prompts} prompts.</source>
      <translation>Entrenado con {count} imágenes, {prompts} imágenes guía.</translation>
    </message>
    <message>
      <source>Training took</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>not yet; they are when the model inspects for the first time</source>
      <translation>aún no; se miden cuando el modelo inspecciona por primera vez</translation>
    </message>
    <message>
      <source>{time} for {steps} steps on {device}</source>
      <translation>{time} para {steps} pasos en {device}</translation>
    </message>
    <message>
      <source>{took}; memory ran out, so batches became smaller: {smallest} instead of {asked}</source>
      <translation>{took}; faltó memoria, así que los lotes se redujeron: {smallest} en lugar de {asked}</translation>
    </message>
  </context>
  <context>
    <name>ModelFileDialog</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add and inspect with it</source>
      <translation>Añadir e inspeccionar con él</translation>
    </message>
    <message>
      <source>Add model</source>
      <translation>Añadir modelo</translation>
    </message>
    <message>
      <source>Add model “{name}”?</source>
      <translation>¿Añadir el modelo «{name}»?</translation>
    </message>
    <message>
      <source>Add products</source>
      <translation>Añadir productos</translation>
    </message>
    <message>
      <source>Add products of model “{name}”?</source>
      <translation>¿Añadir los productos del modelo «{name}»?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Products of the model</source>
      <translation>Productos del modelo</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Se ejecuta en</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>The model is here already; these products of it were deleted. Missing ones are made with the limits of the file and the prompts that came with it. Those that are here again keep their images, prompts and limits.</source>
      <translation>El modelo ya está aquí; estos productos suyos se eliminaron. Los que faltan se crean con los límites del archivo y las imágenes guía que venían con él. Los que vuelven a estar aquí conservan sus imágenes, guías y límites.</translation>
    </message>
    <message>
      <source>The new products are made with the limits and prompts of the file. Those that are here keep their images, prompts and limits.</source>
      <translation>Los productos nuevos se crean con los límites y las guías del archivo. Los que están aquí conservan sus imágenes, guías y límites.</translation>
    </message>
    <message>
      <source>The products are made with the limits of the file, and the prompts that came with it.</source>
      <translation>Los productos se crean con los límites del archivo y las imágenes guía que venían con él.</translation>
    </message>
    <message>
      <source>The products that are here keep their images, prompts and limits.</source>
      <translation>Los productos que están aquí conservan sus imágenes, guías y límites.</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Escrito</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>ya está aquí</translation>
    </message>
    <message>
      <source>keeps limit {here}, not {limit}</source>
      <translation>conserva el límite {here}, no {limit}</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>límite {limit}</translation>
    </message>
    <message>
      <source>new here</source>
      <translation>nuevo aquí</translation>
    </message>
    <message>
      <source>{time} by {program}</source>
      <translation>{time} con {program}</translation>
    </message>
  </context>
  <context>
    <name>ModelQuestion</name>
    <message>
      <source>Ask it</source>
      <translation>Preguntar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>It knows {products}.</source>
      <translation>Conoce {products}.</translation>
    </message>
    <message>
      <source>Other model</source>
      <translation>Otro modelo</translation>
    </message>
    <message>
      <source>What would another model say?</source>
      <translation>¿Qué diría otro modelo?</translation>
    </message>
    <message>
      <source>{count} part is judged by another model, by its product's limit of now. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>Otro modelo juzga {count} pieza, con el límite actual de su producto. Tarda tanto como una ejecución, en paralelo a todo lo demás; no se cambia ningún registro.</translation>
    </message>
    <message>
      <source>{count} parts are judged by another model, by their products' current limits. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>Otro modelo juzga {count} piezas, con los límites actuales de sus productos. Tarda tanto como una ejecución, en paralelo a todo lo demás; no se cambia ningún registro.</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}, activo</translation>
    </message>
  </context>
  <context>
    <name>ModelTable</name>
    <message>
      <source>Activate</source>
      <translation>Activar</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Comparar…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Detalles…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>How far the export is</source>
      <translation>Avance de la exportación</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>No model yet. Add the file of a model that was trained on a workstation.</source>
      <translation>Aún no hay modelo. Añada el archivo de un modelo que se entrenó en una estación de trabajo.</translation>
    </message>
    <message>
      <source>No model yet. Train one, or add the file of a model that was exported elsewhere.</source>
      <translation>Aún no hay modelo. Entrene uno, o añada el archivo de un modelo que se exportó en otro lugar.</translation>
    </message>
    <message>
      <source>Preparing; this may take minutes</source>
      <translation>Preparando; puede tardar minutos</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message>
      <source>{model} is older than its images. {changes}.</source>
      <translation>{model} es más antiguo que sus imágenes. {changes}.</translation>
    </message>
  </context>
  <context>
    <name>ModelTableModel</name>
    <message>
      <source>Candidate</source>
      <translation>Candidato</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Con cambios</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Needs a workstation</source>
      <translation>Requiere estación de trabajo</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entrenado</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count} producto</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count} productos</translation>
    </message>
    <message>
      <source>● Active</source>
      <translation>● Activo</translation>
    </message>
  </context>
  <context>
    <name>ModelsAndQueue</name>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Waiting ({count})</source>
      <translation>En espera ({count})</translation>
    </message>
  </context>
  <context>
    <name>NavigationRail</name>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>What can be done on every page, and on this one</source>
      <translation>Qué se puede hacer en todas las páginas, y en esta</translation>
    </message>
  </context>
  <context>
    <name>NewPinDialog</name>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>Repetir PIN nuevo</translation>
    </message>
    <message>
      <source>Set the PIN</source>
      <translation>Establecer PIN</translation>
    </message>
    <message>
      <source>The two are not the same. Enter the new PIN again.</source>
      <translation>No coinciden. Introduzca el PIN nuevo otra vez.</translation>
    </message>
  </context>
  <context>
    <name>NothingInspected</name>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>Nothing has been inspected yet</source>
      <translation>Aún no se ha inspeccionado nada</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Log in to read messages</source>
      <translation>Inicie sesión para leer mensajes</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Messages ({count})</source>
      <translation>Mensajes ({count})</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nada que hacer</translation>
    </message>
    <message>
      <source>Read the whole message</source>
      <translation>Leer el mensaje completo</translation>
    </message>
  </context>
  <context>
    <name>NoticeList</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy this message with its details</source>
      <translation>Copiar este mensaje con sus detalles</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>No message since the program was started.</source>
      <translation>Ningún mensaje desde que se inició el programa.</translation>
    </message>
  </context>
  <context>
    <name>NumberBox</name>
    <message>
      <source>A number is missing.</source>
      <translation>Falta un número.</translation>
    </message>
    <message>
      <source>At most {count} decimals are taken.</source>
      <translation>Se admiten como máximo {count} decimales.</translation>
    </message>
    <message>
      <source>Only whole numbers are taken.</source>
      <translation>Solo se admiten números enteros.</translation>
    </message>
    <message>
      <source>Takes numbers from {low} to {high}, with a comma or a point.</source>
      <translation>Admite números de {low} a {high}, con coma o punto.</translation>
    </message>
    <message>
      <source>Takes whole numbers from {low} to {high}.</source>
      <translation>Admite números enteros de {low} a {high}.</translation>
    </message>
    <message>
      <source>{problem} It stays {number}.</source>
      <translation>{problem} Queda {number}.</translation>
    </message>
    <message>
      <source>“{typed}” can mean {first} or {second}; write one of these.</source>
      <translation>«{typed}» puede ser {first} o {second}; escriba uno de ellos.</translation>
    </message>
    <message>
      <source>“{typed}” is no number.</source>
      <translation>«{typed}» no es un número.</translation>
    </message>
    <message>
      <source>“{typed}” is not between {low} and {high}.</source>
      <translation>«{typed}» no está entre {low} y {high}.</translation>
    </message>
  </context>
  <context>
    <name>Obstacle</name>
    <message>
      <source>A model is being trained</source>
      <translation>Se está entrenando un modelo</translation>
    </message>
    <message>
      <source>Add images</source>
      <translation>Añadir imágenes</translation>
    </message>
    <message>
      <source>Add pictures of good parts, then train a model that includes this product.</source>
      <translation>Añada imágenes de piezas buenas y entrene después un modelo que incluya este producto.</translation>
    </message>
    <message>
      <source>Bring a model</source>
      <translation>Añadir un modelo</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Elegir un modelo</translation>
    </message>
    <message>
      <source>Choose one that knows it: {others}.</source>
      <translation>Elija uno que lo conozca: {others}.</translation>
    </message>
    <message>
      <source>Choose the product at the top of the window.</source>
      <translation>Elija el producto en la parte superior de la ventana.</translation>
    </message>
    <message>
      <source>Create a product and add pictures of good parts. About 20 to 200 are enough.</source>
      <translation>Cree un producto y añada imágenes de piezas buenas. Bastan entre 20 y 200.</translation>
    </message>
    <message>
      <source>Create your first product</source>
      <translation>Crear su primer producto</translation>
    </message>
    <message>
      <source>No model for {product}</source>
      <translation>No hay modelo para {product}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Aún sin modelo</translation>
    </message>
    <message>
      <source>Nothing to inspect yet</source>
      <translation>Aún no hay nada que inspeccionar</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>Ver el entrenamiento</translation>
    </message>
    <message>
      <source>The model does not know {product}</source>
      <translation>El modelo no conoce {product}</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <source>Train a model that includes this product.</source>
      <translation>Entrene un modelo que incluya este producto.</translation>
    </message>
    <message>
      <source>Train one model for all your products. It takes minutes and needs only pictures of good parts.</source>
      <translation>Entrene un modelo para todos sus productos. Tarda minutos y solo necesita imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>When it is ready, inspection can begin.</source>
      <translation>Cuando esté listo, se puede inspeccionar.</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>¿Qué modelo?</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>¿Qué producto?</translation>
    </message>
    <message>
      <source>{model} cannot be used here</source>
      <translation>{model} no se puede usar aquí</translation>
    </message>
    <message>
      <source>{model} was trained on {names}.</source>
      <translation>{model} se entrenó con {names}.</translation>
    </message>
    <message>
      <source>{others} knows it: choose that one.</source>
      <translation>{others} lo conoce: elija ese.</translation>
    </message>
    <message>
      <source>{product} has no images yet</source>
      <translation>{product} aún no tiene imágenes</translation>
    </message>
  </context>
  <context>
    <name>OperateActions</name>
    <message>
      <source>Back to all pages; asks for the PIN if there is one (F11)</source>
      <translation>Volver a todas las páginas; pide el PIN si lo hay (F11)</translation>
    </message>
    <message>
      <source>Choose the product</source>
      <translation>Elegir el producto</translation>
    </message>
    <message>
      <source>Count from zero</source>
      <translation>Contar desde cero</translation>
    </message>
    <message>
      <source>Inspect another product</source>
      <translation>Inspeccionar otro producto</translation>
    </message>
    <message>
      <source>Inspect the same source as the last time</source>
      <translation>Inspeccionar la misma fuente que la última vez</translation>
    </message>
    <message>
      <source>Keep what was counted, with a reason, and count from zero</source>
      <translation>Guardar lo contado, con un motivo, y contar desde cero</translation>
    </message>
    <message>
      <source>Leave this page</source>
      <translation>Salir de esta página</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>Entrar…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>Cerrar sesión: {name}</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person (Ctrl+L)</source>
      <translation>La inspección continúa; la ventana espera a la siguiente persona (Ctrl+L)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>You have changed nothing yet</source>
      <translation>Aún no ha cambiado nada</translation>
    </message>
  </context>
  <context>
    <name>OperatePage</name>
    <message>
      <source>All parts since the counters began anew, over all runs and products, corrections included. Reset keeps these figures with your reason and counts from zero.</source>
      <translation>Todas las piezas desde que los contadores empezaron de nuevo, de todas las ejecuciones y productos, correcciones incluidas. Restablecer guarda estas cifras con su motivo y cuenta desde cero.</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>Aún no se ha inspeccionado ninguna pieza.</translation>
    </message>
    <message>
      <source>Says that the model is wrong about the part in the picture (O). Undo takes it back.</source>
      <translation>Indica que el modelo se equivoca con la pieza de la imagen (O). Deshacer lo retira.</translation>
    </message>
    <message>
      <source>The image of the part is shown here.</source>
      <translation>Aquí se muestra la imagen de la pieza.</translation>
    </message>
    <message>
      <source>The last parts, newest first. Touch one to look at it again; the line goes on.</source>
      <translation>Las últimas piezas, la más reciente primero. Toque una para verla de nuevo; la línea continúa.</translation>
    </message>
    <message>
      <source>The newest part, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>La pieza más reciente, se muestre la imagen que se muestre. OK: la puntuación está dentro del límite. NG: lo supera. NO COMPROBADO: no se pudo llegar a un veredicto; la línea de abajo indica por qué. Una persona debe mirar esa pieza.</translation>
    </message>
    <message>
      <source>The scores of the last 200 parts. The dashed line is the limit.</source>
      <translation>Las puntuaciones de las últimas 200 piezas. La línea discontinua es el límite.</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>desde {time}</translation>
    </message>
  </context>
  <context>
    <name>OperatorBar</name>
    <message>
      <source>Leave the operator's page</source>
      <translation>Salir de la página del operador</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>Cerrar sesión: {name}</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>Sin producto</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>Producto: {name}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
  </context>
  <context>
    <name>OperatorGate</name>
    <message>
      <source>Close the program</source>
      <translation>Cerrar el programa</translation>
    </message>
    <message>
      <source>Enter the PIN of this workspace. The inspection goes on meanwhile.</source>
      <translation>Introduzca el PIN de este espacio de trabajo. La inspección continúa entretanto.</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>Salir de la página del operador</translation>
    </message>
  </context>
  <context>
    <name>OptionsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
  </context>
  <context>
    <name>OrderDialog</name>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>Sin orden de fab.</translation>
    </message>
  </context>
  <context>
    <name>OtherWorkspaces</name>
    <message>
      <source>An empty folder for “{name}”</source>
      <translation>Una carpeta vacía para «{name}»</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>Elegir la carpeta…</translation>
    </message>
    <message>
      <source>In a window of its own, with a workspace of its own; this one stays as it is</source>
      <translation>En su propia ventana, con su propio espacio de trabajo; este queda como está</translation>
    </message>
    <message>
      <source>In a window of its own; the workspace of this window stays as it is</source>
      <translation>En su propia ventana; el espacio de trabajo de esta ventana queda como está</translation>
    </message>
    <message>
      <source>It is restored to an empty folder, which becomes a workspace and opens in a window of its own. The backup stays as it is. Choose or make that folder next.</source>
      <translation>Se restaura en una carpeta vacía, que pasa a ser un espacio de trabajo y se abre en su propia ventana. La copia queda como está. Elija o cree esa carpeta a continuación.</translation>
    </message>
    <message>
      <source>Open another workspace or a backup…</source>
      <translation>Abrir otro espacio de trabajo o una copia…</translation>
    </message>
    <message>
      <source>Open the folder of a workspace or a backup</source>
      <translation>Abrir la carpeta de un espacio de trabajo o de una copia de seguridad</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>Ver la demostración</translation>
    </message>
    <message>
      <source>“{name}” is a backup</source>
      <translation>«{name}» es una copia de seguridad</translation>
    </message>
  </context>
  <context>
    <name>OverruledFacts</name>
    <message>
      <source>A person</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Overruled</source>
      <translation>Corregida</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
  </context>
  <context>
    <name>Overrules</name>
    <message>
      <source>An answer is wanted</source>
      <translation>Se pide una respuesta</translation>
    </message>
    <message>
      <source>Defect missed</source>
      <translation>Defecto no detectado</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pieza patrón</translation>
    </message>
    <message>
      <source>Good part rejected</source>
      <translation>Pieza buena rechazada</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Imagen normal</translation>
    </message>
    <message>
      <source>Not checked, and bad</source>
      <translation>No comprobada, y mala</translation>
    </message>
    <message>
      <source>Not checked, and good</source>
      <translation>No comprobada, y buena</translation>
    </message>
    <message>
      <source>Stands, nothing else to do</source>
      <translation>Queda así, nada más que hacer</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>El modelo tenía razón</translation>
    </message>
    <message>
      <source>one overruled part waits for an answer</source>
      <translation>una pieza corregida espera respuesta</translation>
    </message>
    <message>
      <source>{count} overruled parts wait for an answer</source>
      <translation>{count} piezas corregidas esperan respuesta</translation>
    </message>
  </context>
  <context>
    <name>OverrulesView</name>
    <message>
      <source>A person said that these {count} parts are bad. One answer for all of them.</source>
      <translation>Una persona dijo que estas {count} piezas son malas. Una respuesta para todas ellas.</translation>
    </message>
    <message>
      <source>A person said that this part is bad. What is wrong with it?</source>
      <translation>Una persona dijo que esta pieza es mala. ¿Qué le pasa?</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>Todos los productos</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondidas</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>Volver a la cola</translation>
    </message>
    <message>
      <source>Defective golden parts</source>
      <translation>Piezas patrón defectuosas</translation>
    </message>
    <message>
      <source>For example: the scratch is real, seen under the lamp</source>
      <translation>Por ejemplo: el arañazo es real, visto bajo la lámpara</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>Golden part…</source>
      <translation>Pieza patrón…</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>En qué orden</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Queda como está</translation>
    </message>
    <message>
      <source>Model was right…</source>
      <translation>El modelo acertó…</translation>
    </message>
    <message>
      <source>Most severe first</source>
      <translation>Más graves primero</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Más recientes primero</translation>
    </message>
    <message>
      <source>Nobody has overruled a verdict</source>
      <translation>Nadie ha corregido un veredicto</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Imagen normal</translation>
    </message>
    <message>
      <source>Nothing waits for an answer.</source>
      <translation>No hay nada que espere respuesta.</translation>
    </message>
    <message>
      <source>Nothing was answered yet.</source>
      <translation>Aún no se ha respondido nada.</translation>
    </message>
    <message>
      <source>Of which product</source>
      <translation>De qué producto</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>The correction is taken back, and the part counts as what the model said. Your reason is kept.</source>
      <translation>La corrección se retira, y en la pieza vale lo que dijo el modelo. Su motivo se guarda.</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>El modelo tenía razón</translation>
    </message>
    <message>
      <source>The picture of this part cannot be read.</source>
      <translation>La imagen de esta pieza no se puede leer.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Where operators or reviewers say that a verdict is wrong, the part waits here until somebody says what becomes of it: a normal image for the next training, a golden part, or nothing because the model was right.</source>
      <translation>Cuando operadores o revisores dicen que un veredicto es erróneo, la pieza espera aquí hasta que alguien diga qué se hace con ella: una imagen normal para el próximo entrenamiento, una pieza patrón, o nada porque el modelo tenía razón.</translation>
    </message>
    <message>
      <source>Which parts are listed</source>
      <translation>Qué piezas se listan</translation>
    </message>
    <message>
      <source>Whoever thinks that a part is good says that the model was right.</source>
      <translation>Quien crea que una pieza es buena indica que el modelo tenía razón.</translation>
    </message>
    <message>
      <source>Why was the model right?</source>
      <translation>¿Por qué tenía razón el modelo?</translation>
    </message>
    <message>
      <source>{count} corrections are taken back, and the parts count as what the model said. Your reason is kept with each.</source>
      <translation>Se retiran {count} correcciones, y en las piezas vale lo que dijo el modelo. Su motivo se guarda con cada una.</translation>
    </message>
    <message>
      <source>{listed} of {waiting}</source>
      <translation>{listed} de {waiting}</translation>
    </message>
    <message>
      <source>{name} · {count} selected</source>
      <translation>{name} · selección: {count}</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>All parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Audit log</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspección</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>Página del operador</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Liberaciones</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>Active</source>
      <translation>Activo</translation>
    </message>
    <message>
      <source>Before it</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidato</translation>
    </message>
    <message>
      <source>How the models find painted defects</source>
      <translation>Cómo encuentran los modelos los defectos pintados</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>Defectos pintados</translation>
    </message>
  </context>
  <context>
    <name>ParetoChart</name>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>With those above</source>
      <translation>Acumulado</translation>
    </message>
  </context>
  <context>
    <name>PartActions</name>
    <message>
      <source>Add what is selected to the golden set…</source>
      <translation>Añadir lo seleccionado al conjunto patrón…</translation>
    </message>
    <message>
      <source>Adds the stored pictures to the normal images of their products, from which the next training learns</source>
      <translation>Añade las imágenes guardadas a las imágenes normales de sus productos, de las que aprende el próximo entrenamiento</translation>
    </message>
    <message>
      <source>Asks which model; tells which verdicts would flip. No record is changed</source>
      <translation>Pregunta qué modelo; indica qué veredictos cambiarían. No se cambia ningún registro</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>Corregir el veredicto; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Draw where on the pictures the defects are, and of what kind. Ctrl+Z undoes it</source>
      <translation>Dibujar en las imágenes dónde están los defectos y de qué tipo son. Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Kinds of defect and a note; the verdict stays what it is. Ctrl+Z undoes it</source>
      <translation>Tipos de defecto y una nota; el veredicto sigue siendo el mismo. Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Paint the defects of what is selected…</source>
      <translation>Pintar los defectos de lo seleccionado…</translation>
    </message>
    <message>
      <source>Pictures whose truth is known, which no training sees: they tell what new models are worth</source>
      <translation>Imágenes cuyo estado real se conoce y que ningún entrenamiento ve: indican cuánto valen los modelos nuevos</translation>
    </message>
    <message>
      <source>Say the kind of defect of what is selected…</source>
      <translation>Indicar el tipo de defecto de lo seleccionado…</translation>
    </message>
    <message>
      <source>Take back the corrections of what is selected</source>
      <translation>Retirar las correcciones de lo seleccionado</translation>
    </message>
    <message>
      <source>Use what is selected as pictures of good parts…</source>
      <translation>Usar lo seleccionado como imágenes de piezas buenas…</translation>
    </message>
    <message>
      <source>What is selected is bad</source>
      <translation>Lo seleccionado es malo</translation>
    </message>
    <message>
      <source>What is selected is fine</source>
      <translation>Lo seleccionado es bueno</translation>
    </message>
    <message>
      <source>What would another model say of what is selected?…</source>
      <translation>¿Qué diría otro modelo de lo seleccionado?…</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>Back to live</source>
      <translation>Ver en vivo</translation>
    </message>
    <message>
      <source>Back to the last part</source>
      <translation>Volver a la última pieza</translation>
    </message>
    <message>
      <source>Part {number} · {name}</source>
      <translation>Pieza {number} · {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>puntuación {score}, límite {limit}</translation>
    </message>
  </context>
  <context>
    <name>PartDescribing</name>
    <message>
      <source>For example: burr on the left edge, tool 3</source>
      <translation>Por ejemplo: rebaba en el borde izquierdo, herramienta 3</translation>
    </message>
    <message>
      <source>Kind of defect of this part</source>
      <translation>Tipo de defecto de esta pieza</translation>
    </message>
    <message>
      <source>Kinds of defect of {count} parts</source>
      <translation>Tipos de defecto de {count} piezas</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>una pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>PartExports</name>
    <message>
      <source>Export these parts</source>
      <translation>Exportar estas piezas</translation>
    </message>
    <message>
      <source>Folder in which the pictures get a folder of their own</source>
      <translation>Carpeta en la que las imágenes tendrán una carpeta propia</translation>
    </message>
    <message>
      <source>For browsers</source>
      <translation>Para navegadores</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Escribir el informe</translation>
    </message>
  </context>
  <context>
    <name>PartFacts</name>
    <message>
      <source>Asked for</source>
      <translation>Pedida</translation>
    </message>
    <message>
      <source>Circumstances</source>
      <translation>Circunstancias</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Its picture is not among the product's normal images any more.</source>
      <translation>Su imagen ya no está entre las imágenes normales del producto.</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Juzgada</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>Juzgada por</translation>
    </message>
    <message>
      <source>Judging took</source>
      <translation>Tiempo al juzgar</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Sesión de</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>No prompt guided this verdict.</source>
      <translation>Ninguna imagen guía intervino en este veredicto.</translation>
    </message>
    <message>
      <source>Picture of the prompt</source>
      <translation>Imagen de la guía</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Imagen guía</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>Guardada</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Comunicada</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>no registradas</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
    <message>
      <source>{ms:.0f} ms later</source>
      <translation>{ms:.0f} ms después</translation>
    </message>
  </context>
  <context>
    <name>PartFilterBar</name>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corregidas</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprobadas</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Search names, defects, notes</source>
      <translation>Buscar nombre, defecto, nota</translation>
    </message>
    <message>
      <source>Show {name}, {count} part</source>
      <translation>Mostrar {name}, {count} pieza</translation>
    </message>
    <message>
      <source>Show {name}, {count} parts</source>
      <translation>Mostrar {name}, {count} piezas</translation>
    </message>
    <message>
      <source>{count} listed</source>
      <translation>Listadas: {count}</translation>
    </message>
  </context>
  <context>
    <name>PartPane</name>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>La imagen de esta pieza no se ha podido leer.</translation>
    </message>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>La pieza con su mapa de anomalías. El mapa es transparente en el rango normal del producto; en las piezas NG una línea rodea lo que supera el límite. Rueda: zoom. Arrastrar: mover. Ctrl+0: ajustar. Doble clic: 100 %. M: mostrar u ocultar el mapa.</translation>
    </message>
  </context>
  <context>
    <name>PartPicture</name>
    <message>
      <source>There is no picture of this part.</source>
      <translation>No hay imagen de esta pieza.</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count} NO REGISTRADO</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
  </context>
  <context>
    <name>PartReport</name>
    <message>
      <source>A part with two kinds counts for both.</source>
      <translation>Una pieza con dos tipos cuenta en ambos.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corregidas</translation>
    </message>
    <message>
      <source>Corrections by people</source>
      <translation>Correcciones de personas</translation>
    </message>
    <message>
      <source>Limits: {limits}</source>
      <translation>Límites: {limits}</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Sesión de</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>NG by day</source>
      <translation>NG por día</translation>
    </message>
    <message>
      <source>NG by hour</source>
      <translation>NG por hora</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>NG por tipo de defecto</translation>
    </message>
    <message>
      <source>NG parts</source>
      <translation>Piezas NG</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>No se ha inspeccionado ninguna pieza.</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprobadas</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pieza</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Parts taken</source>
      <translation>Piezas tomadas</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>En qué se basa</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Written {time} by OneNIP Inspector {version}</source>
      <translation>Escrito {time} por OneNIP Inspector {version}</translation>
    </message>
    <message>
      <source>Yield (95 %)</source>
      <translation>Rendimiento (95 %)</translation>
    </message>
    <message>
      <source>Yield is OK of OK and NG; parts that were not checked count for neither. The interval holds with 95 % (Clopper and Pearson) for parts of the same kind. Verdicts are those of the model, except where a person corrected them: a model misses some defects and rejects some good parts.</source>
      <translation>El rendimiento es la proporción de OK entre las OK y NG; las piezas no comprobadas no cuentan en ninguno. El intervalo vale con un 95 % (Clopper y Pearson) para piezas de la misma clase. Los veredictos son los del modelo, salvo donde una persona los corrigió: un modelo no detecta algunos defectos y rechaza algunas piezas buenas.</translation>
    </message>
    <message>
      <source>nobody said</source>
      <translation>nadie lo ha indicado</translation>
    </message>
    <message>
      <source>{count} more are not listed.</source>
      <translation>{count} más no se listan.</translation>
    </message>
    <message>
      <source>{model} → {person}: {count}</source>
      <translation>{model} → {person}: {count}</translation>
    </message>
    <message>
      <source>{ng} of {parts}</source>
      <translation>{ng} de {parts}</translation>
    </message>
    <message>
      <source>{places} of {total}</source>
      <translation>{places} de {total}</translation>
    </message>
    <message>
      <source>{shown} of {count}, those first that exceed their limits the most. All are in the records.</source>
      <translation>{shown} de {count}, primero las que más superan su límite. Todas están en los registros.</translation>
    </message>
  </context>
  <context>
    <name>PartReports</name>
    <message>
      <source>Batches</source>
      <translation>Tandas</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Report of a shift</source>
      <translation>Informe de un turno</translation>
    </message>
    <message>
      <source>Report of batch {number}</source>
      <translation>Informe de la tanda {number}</translation>
    </message>
    <message>
      <source>Report of {count} batches</source>
      <translation>Informe de {count} tandas</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
  </context>
  <context>
    <name>PartRows</name>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>Clic: ordenar por esta columna; otro clic: en sentido inverso</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pieza</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Punt.</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>ms</source>
      <translation>ms</translation>
    </message>
  </context>
  <context>
    <name>PartStrip</name>
    <message>
      <source>Last parts, newest first</source>
      <translation>Últimas piezas, la más reciente primero</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>Parts that were found</source>
      <translation>Piezas encontradas</translation>
    </message>
  </context>
  <context>
    <name>PartTiles</name>
    <message>
      <source>Pictures of the parts that were found</source>
      <translation>Imágenes de las piezas encontradas</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source> · corrected</source>
      <translation> · corregida</translation>
    </message>
    <message>
      <source>Bad parts that are {word}</source>
      <translation>Piezas malas que son {word}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Good parts that are {word}</source>
      <translation>Piezas buenas que son {word}</translation>
    </message>
    <message>
      <source>Of {count} parts of runs, the {shown} nearest to the limit are listed.</source>
      <translation>De {count} piezas de tandas, se listan las {shown} más cercanas al límite.</translation>
    </message>
    <message>
      <source>Open its run</source>
      <translation>Abrir su tanda</translation>
    </message>
    <message>
      <source>Shows the whole run on the Review page, where verdicts are corrected</source>
      <translation>Muestra toda la tanda en la página Revisión, donde se corrigen los veredictos</translation>
    </message>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>La imagen de esta pieza no se ha podido leer.</translation>
    </message>
    <message>
      <source>The model keeps the scores of these, and not which pictures they were.</source>
      <translation>El modelo guarda sus puntuaciones, y no qué imágenes eran.</translation>
    </message>
    <message>
      <source>Their pictures are on the Releases page.</source>
      <translation>Sus imágenes están en la página Liberaciones.</translation>
    </message>
    <message>
      <source>{name}, {count}: {scores}</source>
      <translation>{name}, {count}: {scores}</translation>
    </message>
  </context>
  <context>
    <name>PartsPanel</name>
    <message>
      <source>Export these {count}…</source>
      <translation>Exportar estas {count}…</translation>
    </message>
    <message>
      <source>Export these…</source>
      <translation>Exportar estas…</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>Formato de las tablas</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Imágenes…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tabla…</translation>
    </message>
    <message>
      <source>The parts. Left and right arrows step through them, Home and End go to the first and last one. Click a heading to sort. Ctrl and Shift with a click select several, Ctrl+A all; they are corrected together.</source>
      <translation>Las piezas. Las flechas izquierda y derecha las recorren, Inicio y Fin van a la primera y la última. Haga clic en un encabezado para ordenar. Ctrl y Mayús con clic seleccionan varias, Ctrl+A todas; se corrigen juntas.</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <source>Badge…</source>
      <translation>Tarjeta…</translation>
    </message>
    <message>
      <source>Change role…</source>
      <translation>Cambiar rol…</translation>
    </message>
    <message>
      <source>New PIN…</source>
      <translation>PIN nuevo…</translation>
    </message>
    <message>
      <source>Off: anybody at this computer may do anything</source>
      <translation>Desactivado: cualquiera en este equipo puede hacerlo todo</translation>
    </message>
    <message>
      <source>On: {count} can log in</source>
      <translation>Activado: {count} pueden iniciar sesión</translation>
    </message>
    <message>
      <source>Operators inspect and correct; QA also teaches, trains, sets limits, releases and deletes; admins also look after people. Of PINs, passwords and badges only hashes are kept. If nobody can log in any more, start the program with --recover-access and the folder of the workspace.</source>
      <translation>Los operadores inspeccionan y corrigen; calidad además gestiona las imágenes de entrenamiento, entrena, ajusta límites, libera y elimina; los administradores se ocupan también de las personas. De PIN, contraseñas y tarjetas solo se guardan hashes. Si ya nadie puede iniciar sesión, inicie el programa con --recover-access y la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Switch off…</source>
      <translation>Desactivar…</translation>
    </message>
    <message>
      <source>Switch on…</source>
      <translation>Activar…</translation>
    </message>
    <message>
      <source>Switched on, operators, QA and admins log in with PIN, password or badge, each may do what the role says, and their names stand in records and in the audit log. You become the first admin.</source>
      <translation>Si se activa, operadores, calidad y administradores inician sesión con PIN, contraseña o tarjeta, cada cual puede hacer lo que dice su rol, y sus nombres figuran en los registros y en el registro de auditoría. Usted será el primer administrador.</translation>
    </message>
    <message>
      <source>What is kept…</source>
      <translation>Qué se guarda…</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Badge</source>
      <translation>Tarjeta</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>PIN or password since</source>
      <translation>PIN o contraseña desde</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>Añadir una persona</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Everybody is removed, with PINs, passwords and badges; anybody may do anything then. Records and audit log keep the names. This cannot be undone.</source>
      <translation>Se quita a todas las personas, con PIN, contraseñas y tarjetas; entonces cualquiera puede hacerlo todo. Los registros y el registro de auditoría conservan los nombres. No se puede deshacer.</translation>
    </message>
    <message>
      <source>If {name} is logged in, that ends now. Whoever may do more than operators needs a longer PIN.</source>
      <translation>Si {name} tiene la sesión iniciada, esta termina ahora. Quien puede hacer más que los operadores necesita un PIN más largo.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep it on</source>
      <translation>Dejar activado</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>Nuevo PIN o contraseña de {name}</translation>
    </message>
    <message>
      <source>Nobody logs in as {name} any more. Records keep the name. Undo brings the person back, without a badge.</source>
      <translation>Ya nadie inicia sesión como {name}. Los registros conservan el nombre. Deshacer recupera a la persona, sin tarjeta.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>¿Quitar a {name}?</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>Rol de {name}</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Establecer</translation>
    </message>
    <message>
      <source>Switch logging in off?</source>
      <translation>¿Desactivar el inicio de sesión?</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>Activar el inicio de sesión</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Desactivar</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activar</translation>
    </message>
    <message>
      <source>The name stands in records, as long as those are kept.</source>
      <translation>El nombre figura en los registros mientras estos se conserven.</translation>
    </message>
    <message>
      <source>The one of before does not open any more.</source>
      <translation>El anterior deja de ser válido.</translation>
    </message>
    <message>
      <source>You become the first admin. From then on nobody gets to these pages without logging in; an inspection that goes on is not touched. Keep the password: who forgets it needs access to the files.</source>
      <translation>Usted será el primer administrador. Desde entonces nadie llega a estas páginas sin iniciar sesión; una inspección en curso no se toca. Guarde la contraseña: quien la olvida necesita acceso a los archivos.</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>People who log in</source>
      <translation>Personas que inician sesión</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>A name is missing.</source>
      <translation>Falta un nombre.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN o contraseña</translation>
    </message>
    <message>
      <source>PIN or password once more</source>
      <translation>Repetir PIN o contraseña</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Somebody of that name logs in already.</source>
      <translation>Ya inicia sesión alguien con ese nombre.</translation>
    </message>
    <message>
      <source>The two are not the same yet.</source>
      <translation>Aún no coinciden.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Intro</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Tecla: {key}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>Guardar en el producto</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>All pictures</source>
      <translation>Todas las imágenes</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>Es buena</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Picture of a good part</source>
      <translation>Imagen de una pieza buena</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Se está leyendo la imagen…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>added {time}</source>
      <translation>añadida {time}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>guía</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>sesión {session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>sesión {session}, reservada</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model} no ha podido juzgarla: {reason}</translation>
    </message>
    <message>
      <source>{model} is looking at it…</source>
      <translation>{model} la está mirando…</translation>
    </message>
    <message>
      <source>{model}: score {score}, above the limit {limit}</source>
      <translation>{model}: puntuación {score}, por encima del límite {limit}</translation>
    </message>
    <message>
      <source>{model}: score {score}, limit {limit}</source>
      <translation>{model}: puntuación {score}, límite {limit}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} píxeles</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A PIN is set</source>
      <translation>Hay un PIN establecido</translation>
    </message>
    <message>
      <source>Change the PIN…</source>
      <translation>Cambiar PIN…</translation>
    </message>
    <message>
      <source>F11 hands the window to the operator: one page, in full screen. With a PIN, only someone who knows it gets back to these pages or closes the program. Only a hash of it is kept. If it is forgotten, close the program from outside and take the line “operator_pin” out of settings.json in the workspace: whoever has the files has everything.</source>
      <translation>F11 entrega la ventana al operador: una página, a pantalla completa. Con un PIN, solo quien lo conoce vuelve a estas páginas o cierra el programa. Solo se guarda un hash. Si se olvida, cierre el programa desde fuera y quite la línea «operator_pin» de settings.json en el espacio de trabajo: quien tiene los archivos lo tiene todo.</translation>
    </message>
    <message>
      <source>No PIN: anybody can leave it</source>
      <translation>Sin PIN: cualquiera puede salir</translation>
    </message>
    <message>
      <source>Not asked for: everybody logs in</source>
      <translation>No se pide: todos inician sesión</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>Página del operador</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Quitar el PIN</translation>
    </message>
    <message>
      <source>Set a PIN…</source>
      <translation>Establecer PIN…</translation>
    </message>
  </context>
  <context>
    <name>PinChange</name>
    <message>
      <source>Change the PIN</source>
      <translation>Cambiar el PIN</translation>
    </message>
    <message>
      <source>Enter the present PIN.</source>
      <translation>Introduzca el PIN actual.</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Quitar el PIN</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <source>That is not the PIN.</source>
      <translation>Ese no es el PIN.</translation>
    </message>
    <message>
      <source>The PIN could not be compared. Try again.</source>
      <translation>El PIN no se ha podido comparar. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Try again in {seconds} s.</source>
      <translation>Inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
      <source>{shortest} to {longest} digits. It is asked for when somebody leaves the operator's page.</source>
      <translation>De {shortest} a {longest} cifras. Se pide cuando alguien sale de la página del operador.</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message>
      <source>Delete all digits</source>
      <translation>Borrar todas las cifras</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Borrar la última cifra</translation>
    </message>
  </context>
  <context>
    <name>Plurals</name>
    <message>
      <source>1</source>
      <translation>1</translation>
    </message>
  </context>
  <context>
    <name>ProductChoice</name>
    <message>
      <source>All products</source>
      <translation>Todos los productos</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
  </context>
  <context>
    <name>ProductDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Inspect this product</source>
      <translation>Inspeccionar este producto</translation>
    </message>
    <message>
      <source>More than one product has that name. Tap the one that you mean.</source>
      <translation>Hay más de un producto con ese nombre. Toque el que quiera.</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Nombre del producto</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>The inspection of {old} ends after the present part; that of {new} begins.</source>
      <translation>La inspección de {old} termina tras la pieza actual; empieza la de {new}.</translation>
    </message>
    <message>
      <source>There is no product of that name.</source>
      <translation>No hay ningún producto con ese nombre.</translation>
    </message>
    <message>
      <source>Type or scan the name</source>
      <translation>Escriba o escanee el nombre</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>¿Qué producto?</translation>
    </message>
  </context>
  <context>
    <name>ProductImages</name>
    <message>
      <source>A product is a kind of part that is inspected. Create one, or choose one on the left.</source>
      <translation>Un producto es una clase de pieza que se inspecciona. Cree uno o elija uno a la izquierda.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>Añadir imágenes…</translation>
    </message>
    <message>
      <source>Added last first</source>
      <translation>Últimas añadidas primero</translation>
    </message>
    <message>
      <source>Alignment: shift…</source>
      <translation>Alineación: desplazar…</translation>
    </message>
    <message>
      <source>Alignment: turn…</source>
      <translation>Alineación: girar…</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>Alineación…</translation>
    </message>
    <message>
      <source>By date of capture</source>
      <translation>Por fecha de captura</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <source>By session</source>
      <translation>Por sesión</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>Capturar…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>Eliminar producto…</translation>
    </message>
    <message>
      <source>Drop pictures of good parts here</source>
      <translation>Suelte aquí imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Files or whole folders. Your originals stay where they are; the workspace keeps its own copy.</source>
      <translation>Archivos o carpetas enteras. Sus originales se quedan donde están; el espacio de trabajo guarda su propia copia.</translation>
    </message>
    <message>
      <source>Find by name, tag, note</source>
      <translation>Buscar nombre, etiqueta, nota</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Conjunto patrón</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>Es buena</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>Inspeccionar sin entrenar…</translation>
    </message>
    <message>
      <source>Inspected area: whole picture…</source>
      <translation>Área inspeccionada: completa…</translation>
    </message>
    <message>
      <source>Inspected area: {share}…</source>
      <translation>Área inspeccionada: {share}…</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>Área inspeccionada…</translation>
    </message>
    <message>
      <source>Marked and unusual first</source>
      <translation>Marcadas e inusuales primero</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Producto nuevo…</translation>
    </message>
    <message>
      <source>No picture is shown: choose “All pictures”.</source>
      <translation>No se muestra ninguna imagen: elija «Todas las imágenes».</translation>
    </message>
    <message>
      <source>No picture’s name, tag, session or note holds “{text}”.</source>
      <translation>Ninguna imagen contiene «{text}» en su nombre, etiqueta, sesión o nota.</translation>
    </message>
    <message>
      <source>No product chosen</source>
      <translation>Ningún producto elegido</translation>
    </message>
    <message>
      <source>Order of the pictures</source>
      <translation>Orden de las imágenes</translation>
    </message>
    <message>
      <source>Products come with the model that knows them: add its model file on the Train page.</source>
      <translation>Los productos vienen con el modelo que los conoce: añada su archivo de modelo en la página Entrenar.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>Guías…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <source>Sessions…</source>
      <translation>Sesiones…</translation>
    </message>
    <message>
      <source>Session…</source>
      <translation>Sesión…</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>Etiquetas…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Selección: {count}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
  </context>
  <context>
    <name>ProductsActions</name>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>Añadir una carpeta de imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>Añadir imágenes…</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>Añadir imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>Alineación…</translation>
    </message>
    <message>
      <source>Call the product by another name; models go on knowing it</source>
      <translation>Dar otro nombre al producto; los modelos lo siguen conociendo</translation>
    </message>
    <message>
      <source>Cancel the comparison of the images</source>
      <translation>Cancelar la comparación de las imágenes</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>Cancelar la importación</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>Capturar…</translation>
    </message>
    <message>
      <source>Choose two images, or one that is marked as nearly the same as another</source>
      <translation>Elija dos imágenes, o una marcada como casi igual a otra</translation>
    </message>
    <message>
      <source>Choose whether parts are turned and shifted back before they are inspected</source>
      <translation>Elegir si las piezas se giran y se desplazan a su sitio antes de inspeccionarlas</translation>
    </message>
    <message>
      <source>Compare two images</source>
      <translation>Comparar dos imágenes</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>Eliminar producto…</translation>
    </message>
    <message>
      <source>Draw where on its pictures the product is inspected</source>
      <translation>Dibujar en qué parte de sus imágenes se inspecciona el producto</translation>
    </message>
    <message>
      <source>Find a picture by name, tag, session or note</source>
      <translation>Buscar una imagen por nombre, etiqueta, sesión o nota</translation>
    </message>
    <message>
      <source>Find no unusual images now; no image is lost</source>
      <translation>No buscar ahora imágenes inusuales; no se pierde ninguna imagen</translation>
    </message>
    <message>
      <source>Good parts that no training sees: they tell what new models are worth</source>
      <translation>Piezas buenas que ningún entrenamiento ve: indican lo que valen los modelos nuevos</translation>
    </message>
    <message>
      <source>Images that are set aside stay here and teach no model</source>
      <translation>Las imágenes apartadas se quedan aquí y no enseñan a ningún modelo</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>Área inspeccionada…</translation>
    </message>
    <message>
      <source>Make the selected images prompts, or no longer</source>
      <translation>Convertir las imágenes seleccionadas en guías, o dejar de usarlas así</translation>
    </message>
    <message>
      <source>Move the selected images to the golden set…</source>
      <translation>Mover las imágenes seleccionadas al conjunto patrón…</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Producto nuevo…</translation>
    </message>
    <message>
      <source>Put the product with its images in the trash</source>
      <translation>Poner el producto con sus imágenes en la papelera</translation>
    </message>
    <message>
      <source>Put the selected images in the trash</source>
      <translation>Poner las imágenes seleccionadas en la papelera</translation>
    </message>
    <message>
      <source>Rename product…</source>
      <translation>Renombrar producto…</translation>
    </message>
    <message>
      <source>Say in which session the selected images were taken…</source>
      <translation>Indicar en qué sesión se tomaron las imágenes seleccionadas…</translation>
    </message>
    <message>
      <source>Sessions of the pictures…</source>
      <translation>Sesiones de las imágenes…</translation>
    </message>
    <message>
      <source>Set the selected images aside, or use them again</source>
      <translation>Apartar las imágenes seleccionadas, o volver a usarlas</translation>
    </message>
    <message>
      <source>Show the picture large</source>
      <translation>Mostrar la imagen en grande</translation>
    </message>
    <message>
      <source>Side by side, or by a wiper</source>
      <translation>Una junto a otra, o con cortinilla</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>Detener tras el archivo actual; lo añadido se conserva</translation>
    </message>
    <message>
      <source>Tags and note of the selected images…</source>
      <translation>Etiquetas y nota de las imágenes seleccionadas…</translation>
    </message>
    <message>
      <source>Take pictures of good parts with a camera</source>
      <translation>Tomar imágenes de piezas buenas con una cámara</translation>
    </message>
    <message>
      <source>The selected images are good ones: take their marks off</source>
      <translation>Las imágenes seleccionadas son buenas: quitarles las marcas</translation>
    </message>
    <message>
      <source>What was taken in one go is a session: it trains together, or is held out together</source>
      <translation>Lo que se tomó de una vez es una sesión: entrena entera o se reserva entera</translation>
    </message>
    <message>
      <source>Which pictures were taken in one go, and which of these sessions train</source>
      <translation>Qué imágenes se tomaron de una vez y cuáles de estas sesiones entrenan</translation>
    </message>
    <message>
      <source>Words by which pictures are found again</source>
      <translation>Palabras con las que se vuelven a encontrar las imágenes</translation>
    </message>
  </context>
  <context>
    <name>ProductsImportQuestion</name>
    <message>
      <source>Add all pictures</source>
      <translation>Añadir todas las imágenes</translation>
    </message>
    <message>
      <source>Add nothing</source>
      <translation>No añadir nada</translation>
    </message>
    <message>
      <source>Add the good parts of all</source>
      <translation>Añadir las buenas de todos</translation>
    </message>
    <message>
      <source>Add the other picture</source>
      <translation>Añadir la otra imagen</translation>
    </message>
    <message>
      <source>Add the other {count} pictures</source>
      <translation>Añadir las otras {count} imágenes</translation>
    </message>
    <message>
      <source>Are these all good parts?</source>
      <translation>¿Son todas piezas buenas?</translation>
    </message>
    <message>
      <source>Leave these files out</source>
      <translation>Omitir estos archivos</translation>
    </message>
    <message>
      <source>Leave this folder out</source>
      <translation>Omitir esta carpeta</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>“{folder}” holds the data sets of several products: {names}. None of them is called “{product}”. Pictures of several products together would teach the model nothing about each.</source>
      <translation>«{folder}» contiene los conjuntos de datos de varios productos: {names}. Ninguno se llama «{product}». Imágenes de varios productos juntas no enseñarían al modelo nada de ninguno.</translation>
    </message>
    <message>
      <source>“{folder}” holds {names}: by these names, not all of its pictures show good parts. Bad parts and masks among the good ones would teach the model that they are good.</source>
      <translation>«{folder}» contiene {names}: por estos nombres, no todas sus imágenes muestran piezas buenas. Piezas malas y máscaras entre las buenas enseñarían al modelo que son buenas.</translation>
    </message>
  </context>
  <context>
    <name>ProductsPage</name>
    <message>
      <source>A kind of part that is inspected. Its name stands in reports and file names.</source>
      <translation>Una clase de pieza que se inspecciona. Su nombre figura en informes y nombres de archivo.</translation>
    </message>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>Añadir una carpeta de imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>Añadir imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Crear</translation>
    </message>
    <message>
      <source>Delete product</source>
      <translation>Eliminar producto</translation>
    </message>
    <message>
      <source>Delete product “{name}”?</source>
      <translation>¿Eliminar el producto «{name}»?</translation>
    </message>
    <message>
      <source>For example: Gear 32 mm</source>
      <translation>Por ejemplo: Engranaje 32 mm</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep for training</source>
      <translation>Dejar para entrenar</translation>
    </message>
    <message>
      <source>Models and saved batches go on knowing it by its old name too.</source>
      <translation>Los modelos y las tandas guardadas lo siguen conociendo también por su nombre anterior.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Move this image to the golden set: what is it?</source>
      <translation>Mover esta imagen al conjunto patrón: ¿qué es?</translation>
    </message>
    <message>
      <source>Move this image to the golden set?</source>
      <translation>¿Mover esta imagen al conjunto patrón?</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set: what are they?</source>
      <translation>Mover {count} imágenes al conjunto patrón: ¿qué son?</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set?</source>
      <translation>¿Mover {count} imágenes al conjunto patrón?</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Producto nuevo</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Producto nuevo…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>Rename product</source>
      <translation>Renombrar producto</translation>
    </message>
    <message>
      <source>Some are set aside, perhaps because they show a defect. They are kept as golden parts: no training sees them. One answer for all that are selected. You can undo this.</source>
      <translation>Algunas están apartadas, quizá porque muestran un defecto. Se guardan como piezas patrón: ningún entrenamiento las ve. Una respuesta para todas las seleccionadas. Se puede deshacer.</translation>
    </message>
    <message>
      <source>There is a product of this name already. Choose another name.</source>
      <translation>Ya hay un producto con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
      <source>They are kept as good golden parts: no training sees them from now on, so they tell what new models are worth. A model that was trained on them is not measured by them. You can undo this.</source>
      <translation>Se guardan como piezas patrón buenas: desde ahora ningún entrenamiento las ve, así que indican lo que valen los modelos nuevos. Un modelo que se entrenó con ellas no se mide con ellas. Se puede deshacer.</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count} imagen normal</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count} imágenes normales</translation>
    </message>
    <message>
      <source>{count} prompt</source>
      <translation>{count} guía</translation>
    </message>
    <message>
      <source>{count} prompts</source>
      <translation>{count} guías</translation>
    </message>
    <message>
      <source>“{name}” moves to the trash with its {images} and its golden set. You can undo this.</source>
      <translation>«{name}» se mueve a la papelera con sus {images} y su conjunto patrón. Se puede deshacer.</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptActions</name>
    <message>
      <source>Choose any picture: part, prompts, and what each map adds to its score</source>
      <translation>Elija cualquier imagen: pieza, imágenes guía y lo que cada mapa aporta a su puntuación</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>Inspeccionar sin entrenar…</translation>
    </message>
    <message>
      <source>Let the model that inspects judge this product too, by prompts only</source>
      <translation>Hacer que el modelo que inspecciona juzgue también este producto, solo con guías</translation>
    </message>
    <message>
      <source>Make four pictures prompts that stand for the others; you can choose others</source>
      <translation>Convertir en guías cuatro imágenes que representan a las demás; se pueden elegir otras</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>Guías…</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>Proponer guías</translation>
    </message>
    <message>
      <source>Which prompts the model has of this product, what each does, and which the next training takes</source>
      <translation>Qué imágenes guía de este producto tiene el modelo, qué hace cada una y cuáles toma el próximo entrenamiento</translation>
    </message>
    <message>
      <source>Why? of a picture file…</source>
      <translation>Explicar un archivo de imagen…</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptsController</name>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Explain a picture as {product}</source>
      <translation>Explicar una imagen como {product}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
  </context>
  <context>
    <name>ProductsViewerActions</name>
    <message>
      <source>Back to all pictures</source>
      <translation>Volver a todas las imágenes</translation>
    </message>
    <message>
      <source>Make the picture shown large a prompt, or no longer</source>
      <translation>Convertir la imagen mostrada en grande en guía, o dejar de usarla así</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Put the picture shown large in the trash</source>
      <translation>Poner la imagen mostrada en grande en la papelera</translation>
    </message>
    <message>
      <source>Set the picture shown large aside, or use it again</source>
      <translation>Apartar la imagen mostrada en grande, o volver a usarla</translation>
    </message>
    <message>
      <source>Shows the prompt that guided, how alike all prompts are, and what each map adds to the score</source>
      <translation>Muestra la imagen guía usada, el parecido con todas las guías y lo que cada mapa aporta a la puntuación</translation>
    </message>
    <message>
      <source>The picture shown large is a good one: take its marks off</source>
      <translation>La imagen mostrada en grande es buena: quitarle las marcas</translation>
    </message>
    <message>
      <source>Why does the model say this of the picture?</source>
      <translation>¿Por qué dice esto el modelo de la imagen?</translation>
    </message>
  </context>
  <context>
    <name>PromptsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Do not pin</source>
      <translation>No fijar</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Guía a</translation>
    </message>
    <message>
      <source>It is set aside and teaches no further model.</source>
      <translation>Está apartada y no enseña a ningún otro modelo.</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>La propia</translation>
    </message>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>Su imagen no está en este espacio de trabajo.</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>A revisar</translation>
    </message>
    <message>
      <source>Median score of the good parts that it guided; 1.00 is the proposed limit</source>
      <translation>Mediana de la puntuación de las piezas buenas que ha guiado; 1,00 es el límite propuesto</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Próximo</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, how many it guided</source>
      <translation>De {count} piezas buenas, cada una juzgada como si fuera nueva, a cuántas ha guiado</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Pinned since; the model does not have it yet.</source>
      <translation>Fijada desde entonces; el modelo aún no la tiene.</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Prompts of {product}</source>
      <translation>Imágenes guía de {product}</translation>
    </message>
    <message>
      <source>Prompts, the one that guides most good parts first</source>
      <translation>Imágenes guía, primero la que guía más piezas buenas</translation>
    </message>
    <message>
      <source>Score of the prompt's own picture, judged as if it were new; above 1.00 the model would reject it</source>
      <translation>Puntuación de la propia imagen guía, juzgada como si fuera nueva; por encima de 1,00 el modelo la rechazaría</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <source>The model itself would reject it.</source>
      <translation>El propio modelo la rechazaría.</translation>
    </message>
    <message>
      <source>The next training takes those that are pinned, and chooses others beside them.</source>
      <translation>El próximo entrenamiento toma las fijadas y elige otras además.</translation>
    </message>
    <message>
      <source>Their score</source>
      <translation>Puntúan</translation>
    </message>
    <message>
      <source>Use again</source>
      <translation>Volver a usar</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>Lo que habla en su contra</translation>
    </message>
    <message>
      <source>Whether the next training takes it in any case</source>
      <translation>Si el próximo entrenamiento la toma en todo caso</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>open</source>
      <translation>sin decidir</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fijada</translation>
    </message>
    <message>
      <source>{model} inspects by these; it was made before anybody counted what prompts do.</source>
      <translation>{model} inspecciona con estas; se creó antes de que nadie contara lo que hacen las guías.</translation>
    </message>
    <message>
      <source>{model} inspects by these; the one that guides most good parts comes first.</source>
      <translation>{model} inspecciona con estas; la que guía más piezas buenas va primero.</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Carpeta de archivos</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Buscar en:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Supr</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro (num.)</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>←</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Mayús</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>↑</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Let it begin</source>
      <translation>Dejar empezar</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Pausar la cola</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Trainings that wait</source>
      <translation>Entrenamientos en espera</translation>
    </message>
    <message>
      <source>about {time}</source>
      <translation>aprox. {time}</translation>
    </message>
    <message>
      <source>from {model}</source>
      <translation>desde {model}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>{title} (does not begin)</source>
      <translation>{title} (no empieza)</translation>
    </message>
  </context>
  <context>
    <name>Reinspection</name>
    <message>
      <source>In the record: {reason}</source>
      <translation>En el registro: {reason}</translation>
    </message>
    <message>
      <source>Judged, was NOT CHECKED</source>
      <translation>Juzgada, antes NO COMPROBADO</translation>
    </message>
    <message>
      <source>NG becomes OK</source>
      <translation>NG pasa a OK</translation>
    </message>
    <message>
      <source>Not judged. {reason}</source>
      <translation>No juzgada. {reason}</translation>
    </message>
    <message>
      <source>OK becomes NG</source>
      <translation>OK pasa a NG</translation>
    </message>
    <message>
      <source>Of those that a person called bad ({total}), {there} missed in the record, {here} now.</source>
      <translation>De las que una persona llamó malas ({total}), no detectadas en el registro: {there}, ahora: {here}.</translation>
    </message>
    <message>
      <source>Of those that a person called good ({total}), {there} rejected in the record, {here} now.</source>
      <translation>De las que una persona llamó buenas ({total}), rechazadas en el registro: {there}, ahora: {here}.</translation>
    </message>
    <message>
      <source>Same verdict</source>
      <translation>Mismo veredicto</translation>
    </message>
    <message>
      <source>The limit is another one than in the record</source>
      <translation>El límite es distinto del que consta en el registro</translation>
    </message>
    <message>
      <source>The other model was trained on its picture</source>
      <translation>El otro modelo se entrenó con su imagen</translation>
    </message>
    <message>
      <source>a person said {verdict}</source>
      <translation>una persona dijo {verdict}</translation>
    </message>
    <message>
      <source>{count} by prompts only</source>
      <translation>{count} solo con guías</translation>
    </message>
    <message>
      <source>{count} flips of parts whose limit was moved since</source>
      <translation>cambios de piezas cuyo límite se movió desde entonces: {count}</translation>
    </message>
    <message>
      <source>{count} judged that was NOT CHECKED</source>
      <translation>juzgadas, antes NO COMPROBADO: {count}</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: it is not counted.</source>
      <translation>{count} más de estas enseñó al otro modelo, lo que no dice nada: no se cuenta.</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: they are not counted.</source>
      <translation>{count} más de estas enseñaron al otro modelo, lo que no dice nada: no se cuentan.</translation>
    </message>
    <message>
      <source>{count} not judged</source>
      <translation>no juzgadas: {count}</translation>
    </message>
    <message>
      <source>{done} of {total}: {same} same verdict, {ng} OK that becomes NG, {ok} NG that becomes OK</source>
      <translation>{done} de {total}: {same} con el mismo veredicto, {ng} OK que pasa a NG, {ok} NG que pasa a OK</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionDialog</name>
    <message>
      <source>Only changed verdicts</source>
      <translation>Solo lo que cambia</translation>
    </message>
    <message>
      <source>The other model judges the stored pictures by the current limits. Records are not changed. Only corrected parts have a known truth, and people correct what looks wrong: they are no sample of all parts.</source>
      <translation>El otro modelo juzga las imágenes guardadas con los límites actuales. Los registros no se cambian. Solo las piezas corregidas tienen un estado real conocido, y se corrige lo que parece mal: no son una muestra de todas las piezas.</translation>
    </message>
    <message>
      <source>What {model} would say</source>
      <translation>Lo que diría {model}</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionModel</name>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>By the other model</source>
      <translation>Con el otro modelo</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>En el registro</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
  </context>
  <context>
    <name>ReleaseReport</name>
    <message>
      <source>Acceptance gate</source>
      <translation>Reglas de liberación</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>Ambos modelos dan a cada pieza patrón el mismo veredicto.</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Comparado con</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculado por</translation>
    </message>
    <message>
      <source>Defects missed</source>
      <translation>Defectos no detectados</translation>
    </message>
    <message>
      <source>Evaluation on golden parts, which are kept out of training · {time}</source>
      <translation>Evaluación con piezas patrón, que se mantienen fuera del entrenamiento · {time}</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Fingerprint of the golden set</source>
      <translation>Huella del conjunto patrón</translation>
    </message>
    <message>
      <source>Flip</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Found is a defect on a part that is NG, if the region that was painted would make it NG by itself, or gave it its score. Pixels are those of the painted parts.</source>
      <translation>Un defecto cuenta como encontrado si la pieza es NG y la región pintada la haría NG por sí sola, o le dio su puntuación. Los píxeles son los de las piezas pintadas.</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Conjunto patrón</translation>
    </message>
    <message>
      <source>Golden set then</source>
      <translation>Conjunto patrón de entonces</translation>
    </message>
    <message>
      <source>Good rejected (95 %)</source>
      <translation>Buenas rechazadas (95 %)</translation>
    </message>
    <message>
      <source>Its hash</source>
      <translation>Su hash</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Limits have changed since: the figures above are by the present ones.</source>
      <translation>Los límites han cambiado desde entonces: las cifras de arriba son según los actuales.</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>Procedencia</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG por el motivo equivocado</translation>
    </message>
    <message>
      <source>No rule was asked.</source>
      <translation>No se exigió ninguna regla.</translation>
    </message>
    <message>
      <source>None of the golden parts that both have judged.</source>
      <translation>Ninguna de las piezas patrón que ambos han juzgado.</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprobadas</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>No juzgadas</translation>
    </message>
    <message>
      <source>Not signed any more: the signature of {time} was withdrawn.</source>
      <translation>Ya no está firmado: la firma de {time} se retiró.</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>Sin firmar.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>OneNIP Inspector</source>
      <translation>OneNIP Inspector</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>Defectos pintados</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pieza</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Previous model</source>
      <translation>Modelo anterior</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>Liberación de {model}</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <source>Rules as they stood when it was signed</source>
      <translation>Reglas como estaban cuando se firmó</translation>
    </message>
    <message>
      <source>Seen in training</source>
      <translation>Vistas al entrenar</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Firmado por</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>The golden set has changed since: the figures above are of the present one.</source>
      <translation>El conjunto patrón ha cambiado desde entonces: las cifras de arriba son del actual.</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same kind as the golden ones.</source>
      <translation>El intervalo vale con un 95 % (Clopper y Pearson), para piezas de la misma clase que las piezas patrón.</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
      <source>The rules have changed since: the acceptance gate above is by the present ones.</source>
      <translation>Las reglas han cambiado desde entonces: las reglas de liberación de arriba son las actuales.</translation>
    </message>
    <message>
      <source>There are no golden parts.</source>
      <translation>No hay piezas patrón.</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with.</source>
      <translation>No hay otro modelo con el que comparar este.</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>Veredictos que difieren</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>En qué se basa</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>not trained on it</source>
      <translation>no entrenado con él</translation>
    </message>
    <message>
      <source>{count} more, without pictures:</source>
      <translation>{count} más, sin imágenes:</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>Releases</name>
    <message>
      <source>AUPRO</source>
      <translation>AUPRO</translation>
    </message>
    <message>
      <source>AUPRO: how much of each painted defect the map covers, small ones counted like large ones, while at most 30 % of all good pixels are covered too. 1 is all.</source>
      <translation>AUPRO: qué parte de cada defecto pintado cubre el mapa, contando los pequeños como los grandes, cuando se cubre además como mucho el 30 % de los píxeles buenos. 1 es todo.</translation>
    </message>
    <message>
      <source>Activated, unsigned</source>
      <translation>Activado, sin firmar</translation>
    </message>
    <message>
      <source>Areas of defects are covered</source>
      <translation>Se cubren las áreas de los defectos</translation>
    </message>
    <message>
      <source>As many good parts are rejected as by {other}.</source>
      <translation>Se rechazan tantas piezas buenas como con {other}.</translation>
    </message>
    <message>
      <source>At least {count} golden part of each product</source>
      <translation>Al menos {count} pieza patrón de cada producto</translation>
    </message>
    <message>
      <source>At least {count} golden parts of each product</source>
      <translation>Al menos {count} piezas patrón de cada producto</translation>
    </message>
    <message>
      <source>At most {share} of the good parts are rejected</source>
      <translation>Se rechaza como máximo el {share} de las piezas buenas</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Red base</translation>
    </message>
    <message>
      <source>Began with</source>
      <translation>Empezó con</translation>
    </message>
    <message>
      <source>Cannot be decided</source>
      <translation>No se puede saber</translation>
    </message>
    <message>
      <source>Defect is found</source>
      <translation>El defecto se encuentra</translation>
    </message>
    <message>
      <source>Defect is missed</source>
      <translation>El defecto no se detecta</translation>
    </message>
    <message>
      <source>Defective</source>
      <translation>Defectuosa</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>Cada defecto pintado se encuentra donde está</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>No cumplida</translation>
    </message>
    <message>
      <source>Fingerprint of its data</source>
      <translation>Huella de sus datos</translation>
    </message>
    <message>
      <source>For the wrong reason: not where it is painted</source>
      <translation>Por el motivo equivocado: no donde está pintado</translation>
    </message>
    <message>
      <source>Found where it is</source>
      <translation>Encontrado donde está</translation>
    </message>
    <message>
      <source>Golden parts with what both models say</source>
      <translation>Piezas patrón con lo que dicen ambos modelos</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Buena</translation>
    </message>
    <message>
      <source>Good part is accepted</source>
      <translation>La pieza buena se acepta</translation>
    </message>
    <message>
      <source>Good part is rejected</source>
      <translation>La pieza buena se rechaza</translation>
    </message>
    <message>
      <source>Its folder is gone or damaged; nothing is known of it.</source>
      <translation>Su carpeta falta o está dañada; no se sabe nada de él.</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Creado</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model hash</source>
      <translation>Hash del modelo</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG por el motivo equivocado</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>Se detectan todos los defectos que el modelo anterior encuentra</translation>
    </message>
    <message>
      <source>No defect that {other} finds is missed.</source>
      <translation>Se detectan todos los defectos que {other} encuentra.</translation>
    </message>
    <message>
      <source>No defective golden parts to tell by</source>
      <translation>No hay piezas patrón defectuosas con que saberlo</translation>
    </message>
    <message>
      <source>No golden parts to tell by</source>
      <translation>No hay piezas patrón con que saberlo</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>Se detectan todos los defectos conocidos</translation>
    </message>
    <message>
      <source>No map tells where</source>
      <translation>Ningún mapa indica dónde</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>Ninguna pieza tiene el veredicto NO COMPROBADO</translation>
    </message>
    <message>
      <source>None of its parts has a verdict</source>
      <translation>Ninguna de sus piezas tiene veredicto</translation>
    </message>
    <message>
      <source>Not all golden parts are judged</source>
      <translation>No están juzgadas todas las piezas patrón</translation>
    </message>
    <message>
      <source>Not found: {kinds}</source>
      <translation>No encontrado: {kinds}</translation>
    </message>
    <message>
      <source>Not of all of them a map tells where the model found something</source>
      <translation>No todas tienen un mapa que indique dónde encontró algo el modelo</translation>
    </message>
    <message>
      <source>Not trained on this product: none of its parts would be checked.</source>
      <translation>No entrenado con este producto: no se comprobaría ninguna de sus piezas.</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} fewer are rejected.</source>
      <translation>De {all} piezas buenas se rechazan unas {parts} menos.</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} more are rejected.</source>
      <translation>De {all} piezas buenas se rechazan unas {parts} más.</translation>
    </message>
    <message>
      <source>On no golden part defects are painted</source>
      <translation>No hay defectos pintados en ninguna pieza patrón</translation>
    </message>
    <message>
      <source>One defect that {other} finds is missed.</source>
      <translation>No se detecta un defecto que {other} encuentra.</translation>
    </message>
    <message>
      <source>One defect that {other} misses is found.</source>
      <translation>Se encuentra un defecto que {other} no detecta.</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Overruled parts</source>
      <translation>Piezas corregidas</translation>
    </message>
    <message>
      <source>P-AUROC</source>
      <translation>P-AUROC</translation>
    </message>
    <message>
      <source>P-AUROC: how often a pixel of a painted defect has a higher value in the map than a pixel beside it. 1 is always, 0.5 is chance.</source>
      <translation>P-AUROC: con qué frecuencia un píxel de un defecto pintado tiene en el mapa un valor más alto que uno de al lado. 1 es siempre, 0,5 es el azar.</translation>
    </message>
    <message>
      <source>Painted</source>
      <translation>Pintado</translation>
    </message>
    <message>
      <source>Painted: {kinds}</source>
      <translation>Pintado: {kinds}</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Predecesor</translation>
    </message>
    <message>
      <source>Part is judged, and right</source>
      <translation>La pieza se juzga, y bien</translation>
    </message>
    <message>
      <source>Part is not checked</source>
      <translation>La pieza no se comprueba</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Cumplida</translation>
    </message>
    <message>
      <source>Pixels of defects stand out</source>
      <translation>Los píxeles de los defectos destacan</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>Revertido</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmado</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>There is no other model to compare with</source>
      <translation>No hay otro modelo con el que comparar</translation>
    </message>
    <message>
      <source>Too few good golden parts: it takes {needed} of each product</source>
      <translation>Muy pocas piezas patrón buenas: hacen falta {needed} de cada producto</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>What was painted cannot be read: paint it anew</source>
      <translation>Lo pintado no se puede leer: píntelo de nuevo</translation>
    </message>
    <message>
      <source>a defect without a kind</source>
      <translation>un defecto sin tipo</translation>
    </message>
    <message>
      <source>no golden parts yet</source>
      <translation>aún sin piezas patrón</translation>
    </message>
    <message>
      <source>none: it is the first</source>
      <translation>ninguno: es el primero</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>aún sin juzgar</translation>
    </message>
    <message>
      <source>nothing: trained from the beginning</source>
      <translation>nada: entrenado desde el principio</translation>
    </message>
    <message>
      <source>without a kind</source>
      <translation>sin tipo</translation>
    </message>
    <message>
      <source>{count} defects that {other} finds are missed.</source>
      <translation>No se detectan {count} defectos que {other} encuentra.</translation>
    </message>
    <message>
      <source>{count} defects that {other} misses are found.</source>
      <translation>Se encuentran {count} defectos que {other} no detecta.</translation>
    </message>
    <message>
      <source>{count} for the product with the fewest</source>
      <translation>{count} en el producto que menos tiene</translation>
    </message>
    <message>
      <source>{count} missed, of {total} that the previous model finds</source>
      <translation>no detectados: {count}, de {total} que el modelo anterior encuentra</translation>
    </message>
    <message>
      <source>{count} of {total} defects missed</source>
      <translation>defectos no detectados: {count} de {total}</translation>
    </message>
    <message>
      <source>{count} of {total} good parts rejected</source>
      <translation>piezas buenas rechazadas: {count} de {total}</translation>
    </message>
    <message>
      <source>{count} of {total} painted defects not found there</source>
      <translation>defectos pintados no encontrados allí: {count} de {total}</translation>
    </message>
    <message>
      <source>{count} of {total} parts not checked</source>
      <translation>piezas no comprobadas: {count} de {total}</translation>
    </message>
    <message>
      <source>{count} painted</source>
      <translation>pintadas: {count}</translation>
    </message>
    <message>
      <source>{found} of {count}</source>
      <translation>{found} de {count}</translation>
    </message>
    <message>
      <source>{good} good · {defective} defective</source>
      <translation>Buenas: {good} · defectuosas: {defective}</translation>
    </message>
    <message>
      <source>{images} images, {prompts} prompts; at the proposed limit it rejects {share} of good parts</source>
      <translation>imágenes: {images}, imágenes guía: {prompts}; piezas buenas que rechaza con el límite propuesto: {share}</translation>
    </message>
    <message>
      <source>{missed} of {count}</source>
      <translation>{missed} de {count}</translation>
    </message>
    <message>
      <source>{model}, which inspects now</source>
      <translation>{model}, que inspecciona ahora</translation>
    </message>
    <message>
      <source>{passed} of {all} passed</source>
      <translation>Cumple {passed} de {all}</translation>
    </message>
    <message>
      <source>{product}: found where they are</source>
      <translation>{product}: encontrados donde están</translation>
    </message>
    <message>
      <source>{rejected} of {count}: {share} ({low}–{high} %)</source>
      <translation>{rejected} de {count}: {share} ({low}–{high} %)</translation>
    </message>
    <message>
      <source>{rule}: cannot be told</source>
      <translation>{rule}: no se puede saber</translation>
    </message>
    <message>
      <source>{rule}: failed</source>
      <translation>{rule}: no cumplida</translation>
    </message>
    <message>
      <source>{rule}: passed</source>
      <translation>{rule}: cumplida</translation>
    </message>
    <message>
      <source>{steps} steps, {time}, batches of {batch}, seed {seed}, on {device}</source>
      <translation>{steps} pasos, {time}, lotes de {batch}, semilla {seed}, en {device}</translation>
    </message>
    <message>
      <source>{word} · score {score} · limit {limit}</source>
      <translation>{word} · puntuación {score} · límite {limit}</translation>
    </message>
  </context>
  <context>
    <name>ReleasesActions</name>
    <message>
      <source>Add a folder of golden parts…</source>
      <translation>Añadir una carpeta de piezas patrón…</translation>
    </message>
    <message>
      <source>Add defective golden parts…</source>
      <translation>Añadir piezas patrón defectuosas…</translation>
    </message>
    <message>
      <source>Add good golden parts…</source>
      <translation>Añadir piezas patrón buenas…</translation>
    </message>
    <message>
      <source>All pictures in a folder, with one answer to what they are</source>
      <translation>Todas las imágenes de una carpeta, con una sola respuesta sobre qué son</translation>
    </message>
    <message>
      <source>Both models have judged every golden part</source>
      <translation>Ambos modelos han juzgado todas las piezas patrón</translation>
    </message>
    <message>
      <source>Cancel adding golden parts</source>
      <translation>Cancelar la adición de piezas patrón</translation>
    </message>
    <message>
      <source>Cancel the evaluation or the report</source>
      <translation>Cancelar la evaluación o el informe</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate…</source>
      <translation>Cambiar las reglas de liberación…</translation>
    </message>
    <message>
      <source>Evaluate the models on the golden sets</source>
      <translation>Evaluar los modelos con los conjuntos patrón</translation>
    </message>
    <message>
      <source>Figures, verdicts that differ, rules and signature, as PDF or HTML</source>
      <translation>Cifras, veredictos que difieren, reglas y firma, como PDF o HTML</translation>
    </message>
    <message>
      <source>Let both models judge the golden parts that they have not judged yet</source>
      <translation>Hacer que ambos modelos juzguen las piezas patrón que aún no han juzgado</translation>
    </message>
    <message>
      <source>Let the candidate judge the line from now on, with your name</source>
      <translation>Dejar que el candidato decida en la línea desde ahora, con su nombre</translation>
    </message>
    <message>
      <source>Let the model before judge the line again, with its limits</source>
      <translation>Dejar que el modelo anterior vuelva a decidir en la línea, con sus límites</translation>
    </message>
    <message>
      <source>Paint where the defects of the selected golden parts are…</source>
      <translation>Pintar dónde están los defectos de las piezas patrón seleccionadas…</translation>
    </message>
    <message>
      <source>Pictures of good parts that no training sees</source>
      <translation>Imágenes de piezas buenas que ningún entrenamiento ve</translation>
    </message>
    <message>
      <source>Pictures of parts with a real defect</source>
      <translation>Imágenes de piezas con un defecto real</translation>
    </message>
    <message>
      <source>Put the selected golden parts in the trash; Ctrl+Z brings them back</source>
      <translation>Poner las piezas patrón seleccionadas en la papelera; Ctrl+Z las recupera</translation>
    </message>
    <message>
      <source>Remove the selected golden parts</source>
      <translation>Quitar las piezas patrón seleccionadas</translation>
    </message>
    <message>
      <source>Roll back to the model before…</source>
      <translation>Revertir al modelo anterior…</translation>
    </message>
    <message>
      <source>Say what the selected golden parts are…</source>
      <translation>Indicar qué son las piezas patrón seleccionadas…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show the comparison</source>
      <translation>Mostrar la comparación</translation>
    </message>
    <message>
      <source>Show the golden sets</source>
      <translation>Mostrar los conjuntos patrón</translation>
    </message>
    <message>
      <source>Show the history of releases</source>
      <translation>Mostrar el historial de liberaciones</translation>
    </message>
    <message>
      <source>Show the overruled verdicts</source>
      <translation>Mostrar los veredictos corregidos</translation>
    </message>
    <message>
      <source>Sign and activate the candidate…</source>
      <translation>Firmar y activar el candidato…</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>Detener tras el archivo actual; lo añadido se conserva</translation>
    </message>
    <message>
      <source>There are no golden parts to judge</source>
      <translation>No hay piezas patrón que juzgar</translation>
    </message>
    <message>
      <source>What was judged is kept; no report is left behind</source>
      <translation>Lo juzgado se conserva; no queda ningún informe a medias</translation>
    </message>
    <message>
      <source>Where each defect is, and of what kind; only on parts that are said to be defective</source>
      <translation>Dónde está cada defecto y de qué tipo es; solo en piezas indicadas como defectuosas</translation>
    </message>
    <message>
      <source>Write the evaluation report…</source>
      <translation>Escribir el informe de evaluación…</translation>
    </message>
  </context>
  <context>
    <name>ReleasesOverrulesActions</name>
    <message>
      <source>Let the corrections stand, and nothing else</source>
      <translation>Dejar las correcciones como están, y nada más</translation>
    </message>
    <message>
      <source>Make the selected parts golden parts…</source>
      <translation>Convertir las piezas seleccionadas en piezas patrón…</translation>
    </message>
    <message>
      <source>Make the selected parts normal images</source>
      <translation>Convertir las piezas seleccionadas en imágenes normales</translation>
    </message>
    <message>
      <source>No training sees them; they tell what the next model is worth. Ctrl+Z takes it back</source>
      <translation>Ningún entrenamiento las ve; indican lo que vale el próximo modelo. Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Put answered parts back into the queue</source>
      <translation>Devolver a la cola piezas respondidas</translation>
    </message>
    <message>
      <source>Say that the model was right…</source>
      <translation>Indicar que el modelo tenía razón…</translation>
    </message>
    <message>
      <source>Takes the corrections back, and keeps your reason; Ctrl+Z undoes it</source>
      <translation>Retira las correcciones y guarda su motivo; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>The next training learns from those that are said to be good; Ctrl+Z takes it back</source>
      <translation>El próximo entrenamiento aprende de las indicadas como buenas; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>The person was right, and the part is not needed for anything; Ctrl+Z takes it back</source>
      <translation>La persona tenía razón, y la pieza no hace falta para nada; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>They wait for an answer again; what was made of them stays where it is</source>
      <translation>Vuelven a esperar respuesta; lo que se hizo con ellas queda donde está</translation>
    </message>
  </context>
  <context>
    <name>ReleasesPage</name>
    <message>
      <source>Add a folder of golden parts</source>
      <translation>Añadir una carpeta de piezas patrón</translation>
    </message>
    <message>
      <source>Add defective golden parts</source>
      <translation>Añadir piezas patrón defectuosas</translation>
    </message>
    <message>
      <source>Add good golden parts</source>
      <translation>Añadir piezas patrón buenas</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidato</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Evaluar</translation>
    </message>
    <message>
      <source>Golden sets</source>
      <translation>Conjuntos patrón</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>How far the evaluation is</source>
      <translation>Avance de la evaluación</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>May {model} judge the line?</source>
      <translation>¿Puede {model} decidir en la línea?</translation>
    </message>
    <message>
      <source>One answer for all pictures in {named}. Your originals stay where they are.</source>
      <translation>Una sola respuesta para todas las imágenes de {named}. Sus originales se quedan donde están.</translation>
    </message>
    <message>
      <source>One answer for all that are selected.</source>
      <translation>Una sola respuesta para todas las seleccionadas.</translation>
    </message>
    <message>
      <source>Overrules</source>
      <translation>Correcciones</translation>
    </message>
    <message>
      <source>Passed over, because they are not there any more: {models}.</source>
      <translation>Omitidos, porque ya no existen: {models}.</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Printable document</source>
      <translation>Documento imprimible</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <source>Roll back to {model}?</source>
      <translation>¿Revertir a {model}?</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>Revertir…</translation>
    </message>
    <message>
      <source>Sign and activate…</source>
      <translation>Firmar y activar…</translation>
    </message>
    <message>
      <source>The history keeps both. Ctrl+Z takes it back.</source>
      <translation>El historial conserva ambos. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <source>What are these parts?</source>
      <translation>¿Qué son estas piezas?</translation>
    </message>
    <message>
      <source>What are these {count} parts?</source>
      <translation>¿Qué son estas {count} piezas?</translation>
    </message>
    <message>
      <source>What is this part?</source>
      <translation>¿Qué es esta pieza?</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Escribir el informe</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <source>{count} files and folders</source>
      <translation>{count} archivos y carpetas</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{model} judges</source>
      <translation>{model} juzga</translation>
    </message>
    <message>
      <source>{model} judges the next parts, with the limits that held when it was replaced.</source>
      <translation>{model} juzga las próximas piezas, con los límites vigentes cuando se sustituyó.</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}, activo</translation>
    </message>
    <message>
      <source>{passed} of {all} rules passed on {parts} golden parts; {flips} verdicts differ.</source>
      <translation>Reglas cumplidas con {parts} piezas patrón: {passed} de {all}; veredictos distintos: {flips}.</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed.</source>
      <translation>Cada imagen guardada se juzga de nuevo con lo que la juzgó: modelo, límite y motor. Los registros no se cambian.</translation>
    </message>
    <message>
      <source>Only what is not identical</source>
      <translation>Solo lo que no es idéntico</translation>
    </message>
    <message>
      <source>Recomputed verdicts</source>
      <translation>Veredictos recalculados</translation>
    </message>
    <message>
      <source>{count} could not be recomputed</source>
      <translation>no recalculadas: {count}</translation>
    </message>
    <message>
      <source>{count} differ</source>
      <translation>{count} difieren</translation>
    </message>
    <message>
      <source>{count} differs</source>
      <translation>{count} difiere</translation>
    </message>
    <message>
      <source>{count} had been judged by no model</source>
      <translation>sin juzgar por ningún modelo: {count}</translation>
    </message>
    <message>
      <source>{done} of {total}: {identical} identical</source>
      <translation>{done} de {total}, idénticas: {identical}</translation>
    </message>
  </context>
  <context>
    <name>ReplayModel</name>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>En el registro</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Recomputed</source>
      <translation>Recalculado</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
  </context>
  <context>
    <name>ReplayResults</name>
    <message>
      <source> (what judged it then is not recorded)</source>
      <translation> (no está registrado qué la juzgó entonces)</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>Difiere</translation>
    </message>
    <message>
      <source>Differs, and nothing that is recorded explains it: the record may have been changed</source>
      <translation>Difiere, y nada de lo registrado lo explica: puede que se haya cambiado el registro</translation>
    </message>
    <message>
      <source>Differs; not as then: {what}</source>
      <translation>Difiere; no como entonces: {what}</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Idéntico</translation>
    </message>
    <message>
      <source>Identical, though not as then: {what}</source>
      <translation>Idéntico, aunque no como entonces: {what}</translation>
    </message>
    <message>
      <source>In the record: {text}</source>
      <translation>En el registro: {text}</translation>
    </message>
    <message>
      <source>Not recomputed. {reason}</source>
      <translation>No recalculado. {reason}</translation>
    </message>
    <message>
      <source>Nothing to recompute. {reason}</source>
      <translation>Nada que recalcular. {reason}</translation>
    </message>
    <message>
      <source>Recomputed: {text}</source>
      <translation>Recalculado: {text}</translation>
    </message>
    <message>
      <source>The product's limit is {limit} by now.</source>
      <translation>El límite del producto es ahora {limit}.</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>equipo</translation>
    </message>
    <message>
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <source>engine</source>
      <translation>motor</translation>
    </message>
    <message>
      <source>library versions</source>
      <translation>versiones de bibliotecas</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>picture file changed</source>
      <translation>archivo de imagen cambiado</translation>
    </message>
    <message>
      <source>program version</source>
      <translation>versión del programa</translation>
    </message>
    <message>
      <source>stored map</source>
      <translation>mapa guardado</translation>
    </message>
    <message>
      <source>the product's limit</source>
      <translation>el límite del producto</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>All times are local ones of where this was written: {zone}, now UTC{offset}.</source>
      <translation>Todas las horas son las locales de donde se escribió esto: {zone}, ahora UTC{offset}.</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
  </context>
  <context>
    <name>ResetDialog</name>
    <message>
      <source>Count from zero</source>
      <translation>Contar desde cero</translation>
    </message>
    <message>
      <source>Keep counting</source>
      <translation>Seguir contando</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>Sin orden de fab.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note, for example what was wrong</source>
      <translation>Nota, por ejemplo qué fallaba</translation>
    </message>
    <message>
      <source>Order of the next run</source>
      <translation>Orden de fab. de la próxima ejecución</translation>
    </message>
    <message>
      <source>Order or lot, from the next run on</source>
      <translation>Orden de fab. o lote, a partir de la próxima ejecución</translation>
    </message>
    <message>
      <source>Reset the counters: why?</source>
      <translation>Contar desde cero: ¿por qué?</translation>
    </message>
    <message>
      <source>Write the reason into the field first</source>
      <translation>Escriba antes el motivo en el campo</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {unknown} not checked are kept together with the reason, and listed on the Review page.</source>
      <translation>OK: {ok}, NG: {ng}, no comprobadas: {unknown}. Estas cifras se guardan junto con el motivo y se listan en la página Revisión.</translation>
    </message>
  </context>
  <context>
    <name>Retention</name>
    <message>
      <source>Afterwards batches still take {size} more than the quota.</source>
      <translation>Después las tandas siguen ocupando {size} más que la cuota.</translation>
    </message>
    <message>
      <source>All batches together take {count} GB at most, the oldest OK parts go first.</source>
      <translation>Todas las tandas juntas ocupan {count} GB como máximo, se quitan primero los archivos de las piezas OK más antiguas.</translation>
    </message>
    <message>
      <source>All files of OK parts, by age</source>
      <translation>Todos los archivos de piezas OK, por edad</translation>
    </message>
    <message>
      <source>All files of all others, by age</source>
      <translation>Todos los archivos de todas las demás, por edad</translation>
    </message>
    <message>
      <source>Batches take {used}, and {trash} more in the trash.</source>
      <translation>Las tandas ocupan {used}, y {trash} más en la papelera.</translation>
    </message>
    <message>
      <source>Everything is kept; nothing is ever removed by itself.</source>
      <translation>Se conserva todo; nunca se quita nada automáticamente.</translation>
    </message>
    <message>
      <source>Held batches: {batches}; {parts} parts with {size} would go otherwise.</source>
      <translation>Tandas protegidas: {batches}; sin la protección se quitarían {size} de {parts} piezas.</translation>
    </message>
    <message>
      <source>Maps of OK parts, by age</source>
      <translation>Mapas de piezas OK, por edad</translation>
    </message>
    <message>
      <source>Maps of OK parts, by the quota</source>
      <translation>Mapas de piezas OK, por la cuota</translation>
    </message>
    <message>
      <source>Maps of all others, by age</source>
      <translation>Mapas de todas las demás, por edad</translation>
    </message>
    <message>
      <source>Maps of all others, by the quota</source>
      <translation>Mapas de todas las demás, por la cuota</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts: {days}.</source>
      <translation>Piezas NG, NO COMPROBADO y corregidas: {days}.</translation>
    </message>
    <message>
      <source>Nothing would go.</source>
      <translation>No se quitaría nada.</translation>
    </message>
    <message>
      <source>OK parts: {days}.</source>
      <translation>Piezas OK: {days}.</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than one day.</source>
      <translation>Una vez al día, mientras no se inspecciona ni se entrena nada; nada con menos de un día.</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than {days} days.</source>
      <translation>Una vez al día, mientras no se inspecciona ni se entrena nada; nada con menos de {days} días.</translation>
    </message>
    <message>
      <source>One part waits for an answer and is not touched.</source>
      <translation>Una pieza espera respuesta y no se toca.</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than one day.</source>
      <translation>Solo cuando una persona lo pide; nada con menos de un día.</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than {days} days.</source>
      <translation>Solo cuando una persona lo pide; nada con menos de {days} días.</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by age</source>
      <translation>Imágenes de piezas OK, por edad</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by the quota</source>
      <translation>Imágenes de piezas OK, por la cuota</translation>
    </message>
    <message>
      <source>Pictures of all others, by age</source>
      <translation>Imágenes de todas las demás, por edad</translation>
    </message>
    <message>
      <source>Pictures of all others, by the quota</source>
      <translation>Imágenes de todas las demás, por la cuota</translation>
    </message>
    <message>
      <source>all files forever</source>
      <translation>todos los archivos para siempre</translation>
    </message>
    <message>
      <source>maps one day</source>
      <translation>mapas un día</translation>
    </message>
    <message>
      <source>maps {days} days</source>
      <translation>mapas {days} días</translation>
    </message>
    <message>
      <source>pictures one day</source>
      <translation>imágenes un día</translation>
    </message>
    <message>
      <source>pictures {days} days</source>
      <translation>imágenes {days} días</translation>
    </message>
    <message>
      <source>thumbnails one day</source>
      <translation>miniaturas un día</translation>
    </message>
    <message>
      <source>thumbnails {days} days</source>
      <translation>miniaturas {days} días</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer and are not touched.</source>
      <translation>{count} piezas esperan respuesta y no se tocan.</translation>
    </message>
    <message>
      <source>{files} files of {parts} parts would go, {size}.</source>
      <translation>Se quitarían {files} archivos de {parts} piezas, {size}.</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
  </context>
  <context>
    <name>RetentionCard</name>
    <message>
      <source>How long files of parts are kept</source>
      <translation>Cuánto tiempo se conservan los archivos de las piezas</translation>
    </message>
    <message>
      <source>Rules and preview…</source>
      <translation>Reglas y vista previa…</translation>
    </message>
  </context>
  <context>
    <name>RetentionDialog</name>
    <message>
      <source>By these rules everything is kept.</source>
      <translation>Con estas reglas se conserva todo.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close without keeping these rules?</source>
      <translation>¿Cerrar sin guardar estas reglas?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>How long files of parts are kept</source>
      <translation>Cuánto tiempo se conservan los archivos de las piezas</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep these rules</source>
      <translation>Guardar estas reglas</translation>
    </message>
    <message>
      <source>Look first at what would go</source>
      <translation>Mire antes lo que se quitaría</translation>
    </message>
    <message>
      <source>Looking at batch {done} of {total}…</source>
      <translation>Mirando la tanda {done} de {total}…</translation>
    </message>
    <message>
      <source>Nothing has been checked against these rules yet.</source>
      <translation>Aún no se ha calculado nada con estas reglas.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove it now…</source>
      <translation>Quitarlo ahora…</translation>
    </message>
    <message>
      <source>Remove {files} files of {parts} parts?</source>
      <translation>¿Quitar {files} archivos de {parts} piezas?</translation>
    </message>
    <message>
      <source>Removing, step {done} of {total}; it waits while something is inspected or trained.</source>
      <translation>Quitando, paso {done} de {total}; espera mientras se inspecciona o se entrena algo.</translation>
    </message>
    <message>
      <source>Show what would go</source>
      <translation>Mostrar qué se quitaría</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Verdicts, scores and all else that stands in records are never removed, only files. 0 days: forever. What is held, waits for an answer or lies in the trash is not touched; normal images and golden parts are copies of their own.</source>
      <translation>Los veredictos, las puntuaciones y todo lo demás que figura en los registros no se quitan nunca, solo los archivos. 0 días: para siempre. Lo protegido, lo que espera respuesta o está en la papelera no se toca; las imágenes normales y las piezas patrón son copias propias.</translation>
    </message>
    <message>
      <source>What you changed here is lost. The rules of before go on holding, and no file was removed by the new ones.</source>
      <translation>Lo que ha cambiado aquí se pierde. Siguen valiendo las reglas de antes, y las nuevas no han quitado ningún archivo.</translation>
    </message>
    <message>
      <source>{size} go for good; no undo and no trash brings them back. The records stay, and thumbnails where the rules say so. It waits while something is inspected or trained. The rules above are kept.</source>
      <translation>{size} se quitan definitivamente; ni deshacer ni la papelera los recuperan. Los registros quedan, y las miniaturas donde lo indican las reglas. Espera mientras se inspecciona o se entrena algo. Las reglas de arriba se guardan.</translation>
    </message>
  </context>
  <context>
    <name>RetentionForm</name>
    <message>
      <source>All batches together at most</source>
      <translation>Todas las tandas juntas, como máximo</translation>
    </message>
    <message>
      <source>All batches together, the oldest OK parts go first; 0: no quota</source>
      <translation>Todas las tandas juntas, se quitan primero las piezas OK más antiguas; 0: sin cuota</translation>
    </message>
    <message>
      <source>Maps, days</source>
      <translation>Mapas, días</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED, corrected</source>
      <translation>NG, NO COMPROBADO, corregidas</translation>
    </message>
    <message>
      <source>Never touch what is younger than</source>
      <translation>No tocar nunca lo que tenga menos de</translation>
    </message>
    <message>
      <source>Never touch what is younger, whatever is said above</source>
      <translation>No tocar nunca lo que tenga menos de</translation>
    </message>
    <message>
      <source>OK parts</source>
      <translation>Piezas OK</translation>
    </message>
    <message>
      <source>Once a day by itself, while nothing is inspected or trained</source>
      <translation>Una vez al día automáticamente, mientras no se inspecciona ni se entrena nada</translation>
    </message>
    <message>
      <source>Pictures, days; then a thumbnail</source>
      <translation>Imágenes, días; luego miniatura</translation>
    </message>
    <message>
      <source>Thumbnails, days; then the record alone</source>
      <translation>Miniaturas, días; luego solo el registro</translation>
    </message>
    <message>
      <source>{count} day</source>
      <translation>{count} día</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
  </context>
  <context>
    <name>RetentionModel</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Más reciente</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Más antiguo</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>Qué se quita</translation>
    </message>
  </context>
  <context>
    <name>RetentionTable</name>
    <message>
      <source>What would be removed</source>
      <translation>Lo que se quitaría</translation>
    </message>
  </context>
  <context>
    <name>ReviewActions</name>
    <message>
      <source>All batches of the order, those that come later included</source>
      <translation>Todas las tandas de la orden, también las que vengan después</translation>
    </message>
    <message>
      <source>Annotated pictures or a data set of what is selected, or else of the parts that are listed</source>
      <translation>Imágenes anotadas o un conjunto de datos de lo seleccionado, o si no de las piezas listadas</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>Como PDF o para un navegador: rendimiento, tipos de defecto, correcciones, las peores piezas con imágenes</translation>
    </message>
    <message>
      <source>Ask what becomes of what is selected</source>
      <translation>Preguntar qué se hace con lo seleccionado</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Cancelar la exportación</translation>
    </message>
    <message>
      <source>Choose for what tables are written: a spreadsheet or programs, separator, decimal mark, characters</source>
      <translation>Elegir para qué se escriben las tablas: hoja de cálculo o programas, separador, signo decimal, caracteres</translation>
    </message>
    <message>
      <source>Correct for which order or lot the chosen batches were inspected; Ctrl+Z undoes it</source>
      <translation>Corregir para qué orden o lote se inspeccionaron las tandas elegidas; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Counts of past shifts…</source>
      <translation>Recuentos de turnos anteriores…</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>Exportar imágenes…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Exportar tabla…</translation>
    </message>
    <message>
      <source>Export the listed parts…</source>
      <translation>Exportar las piezas listadas…</translation>
    </message>
    <message>
      <source>Format of tables…</source>
      <translation>Formato de las tablas…</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>Has the active model look at the stored picture again: the prompt that guided, and what each map adds to the score</source>
      <translation>Hace que el modelo activo vuelva a mirar la imagen guardada: la imagen guía usada y lo que cada mapa aporta a la puntuación</translation>
    </message>
    <message>
      <source>Hold the chosen batches…</source>
      <translation>Proteger las tandas elegidas…</translation>
    </message>
    <message>
      <source>Hold the order of the chosen batch, or lift that…</source>
      <translation>Proteger la orden de la tanda elegida, o quitar la protección…</translation>
    </message>
    <message>
      <source>Judges the stored pictures again by what judged them: model, limit, engine; tells what does not come out the same</source>
      <translation>Juzga de nuevo las imágenes guardadas con lo que las juzgó: modelo, límite, motor; indica lo que no sale igual</translation>
    </message>
    <message>
      <source>Lift the hold of the chosen batches…</source>
      <translation>Quitar la protección de las tandas elegidas…</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>Pieza siguiente</translation>
    </message>
    <message>
      <source>Order of the chosen batches…</source>
      <translation>Orden de fab. de las tandas elegidas…</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Pieza anterior</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash</source>
      <translation>Poner las tandas elegidas en la papelera</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash; Ctrl+Z brings them back</source>
      <translation>Poner las tandas elegidas en la papelera; Ctrl+Z las recupera</translation>
    </message>
    <message>
      <source>Recompute the verdicts of all listed parts</source>
      <translation>Recalcular los veredictos de todas las piezas listadas</translation>
    </message>
    <message>
      <source>Recompute the verdicts of what is selected</source>
      <translation>Recalcular los veredictos de lo seleccionado</translation>
    </message>
    <message>
      <source>Report of the open batches…</source>
      <translation>Informe de las tandas abiertas…</translation>
    </message>
    <message>
      <source>Search among the parts</source>
      <translation>Buscar entre las piezas</translation>
    </message>
    <message>
      <source>Stop the export; no table is left behind</source>
      <translation>Detener la exportación; no queda ninguna tabla a medias</translation>
    </message>
    <message>
      <source>The same of all parts that are listed; no record is changed</source>
      <translation>Lo mismo con todas las piezas listadas; no se cambia ningún registro</translation>
    </message>
    <message>
      <source>What is held is neither removed by retention nor deleted for good by anybody; with a reason</source>
      <translation>Lo protegido no lo quita la conservación ni lo elimina nadie definitivamente; con un motivo</translation>
    </message>
    <message>
      <source>What the counters on the operator's page counted before, from reset to reset</source>
      <translation>Lo que contaron antes los contadores de la página del operador, de un restablecimiento a otro</translation>
    </message>
    <message>
      <source>What would another model say of all listed parts?…</source>
      <translation>¿Qué diría otro modelo de todas las piezas listadas?…</translation>
    </message>
    <message>
      <source>Why does the model say this of the part?</source>
      <translation>¿Por qué dice esto el modelo de la pieza?</translation>
    </message>
    <message>
      <source>Write all parts of the open batches as a table: CSV, JSON lines or Parquet</source>
      <translation>Escribir todas las piezas de las tandas abiertas como tabla: CSV, líneas JSON o Parquet</translation>
    </message>
    <message>
      <source>Write the parts that are listed as a table, in their order</source>
      <translation>Escribir las piezas listadas como tabla, en su orden</translation>
    </message>
    <message>
      <source>You are not sure: it waits on the Releases page, under Overrules, until somebody answers</source>
      <translation>No está seguro: espera en la página Liberaciones, en Correcciones, hasta que alguien responda</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Choose a batch on the left.</source>
      <translation>Elija una tanda a la izquierda.</translation>
    </message>
    <message>
      <source>Choose a part in the list.</source>
      <translation>Elija una pieza de la lista.</translation>
    </message>
    <message>
      <source>Every inspection run is saved as a batch. Inspect some parts and they appear here.</source>
      <translation>Cada ejecución se guarda como tanda. Inspeccione algunas piezas y aparecerán aquí.</translation>
    </message>
    <message>
      <source>Export all parts</source>
      <translation>Exportar todas las piezas</translation>
    </message>
    <message>
      <source>Export the listed parts</source>
      <translation>Exportar las piezas listadas</translation>
    </message>
    <message>
      <source>For which order or lot these parts were inspected; empty for none. No verdict changes.</source>
      <translation>Para qué orden o lote se inspeccionaron estas piezas; vacío: ninguna. No cambia ningún veredicto.</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All, or empty the search.</source>
      <translation>No hay ninguna pieza así.
Elija Todas o vacíe la búsqueda.</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Aún no hay nada que revisar</translation>
    </message>
    <message>
      <source>Order of batch {number}</source>
      <translation>Orden de fab. de la tanda {number}</translation>
    </message>
    <message>
      <source>Order of {count} batches</source>
      <translation>Orden de fab. de {count} tandas</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
  </context>
  <context>
    <name>ReviewQuestions</name>
    <message>
      <source>Add as they are said to be</source>
      <translation>Añadir según lo indicado</translation>
    </message>
    <message>
      <source>Add this part to the golden set?</source>
      <translation>¿Añadir esta pieza al conjunto patrón?</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set?</source>
      <translation>¿Añadir {count} piezas al conjunto patrón?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw each picture is added by itself; of a bad part those in which the model found a defect.</source>
      <translation>De las piezas que vieron varias cámaras, cada imagen se añade por separado; de una pieza mala, aquellas en las que el modelo encontró un defecto.</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw the pictures of all cameras are used, each for the product of its view.</source>
      <translation>De las piezas que vieron varias cámaras se usan las imágenes de todas ellas, cada una para el producto de su vista.</translation>
    </message>
    <message>
      <source>Use the good ones</source>
      <translation>Usar las buenas</translation>
    </message>
    <message>
      <source>Use this part as a picture of a good part?</source>
      <translation>¿Usar esta pieza como imagen de pieza buena?</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts?</source>
      <translation>¿Usar {count} piezas como imágenes de piezas buenas?</translation>
    </message>
    <message>
      <source>{good} as good parts and {defective} as defective ones; {corrected} of them were corrected by a person, of the others only the model has spoken. Look at them first: a golden part tells what models are worth.</source>
      <translation>{good} como piezas buenas y {defective} como defectuosas; {corrected} de ellas las corrigió una persona, de las demás solo ha hablado el modelo. Mírelas antes: una pieza patrón indica lo que valen los modelos.</translation>
    </message>
    <message>
      <source>{good} of them are said to be good and will be used; of {unseen} only the model has said so. Look at them first: a defective part among the normal images teaches the next model that it is good. You can undo this.</source>
      <translation>{good} de ellas constan como buenas y se usarán; de {unseen} solo lo ha dicho el modelo. Mírelas antes: una pieza defectuosa entre las imágenes normales enseña al próximo modelo que es buena. Se puede deshacer.</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>All products without rules of their own</source>
      <translation>Todos los productos sin reglas propias</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>Cada defecto pintado se encuentra donde está</translation>
    </message>
    <message>
      <source>Filled rules are required, for each product separately. A model that fails one can still be signed for, with a reason.</source>
      <translation>Se exigen las reglas activadas, para cada producto por separado. Un modelo que no cumple alguna se puede firmar de todos modos, con un motivo.</translation>
    </message>
    <message>
      <source>For which products</source>
      <translation>Para qué productos</translation>
    </message>
    <message>
      <source>Golden parts of each product</source>
      <translation>Piezas patrón de cada producto</translation>
    </message>
    <message>
      <source>Golden parts of each product: at least</source>
      <translation>Piezas patrón de cada producto: al menos</translation>
    </message>
    <message>
      <source>Good parts rejected: at most</source>
      <translation>Piezas buenas rechazadas: como máximo</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>Se detectan todos los defectos que el modelo anterior encuentra</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>Se detectan todos los defectos conocidos</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>Ninguna pieza tiene el veredicto NO COMPROBADO</translation>
    </message>
    <message>
      <source>Rejected good parts in percent</source>
      <translation>Piezas buenas rechazadas, en porcentaje</translation>
    </message>
    <message>
      <source>Rules of the acceptance gate</source>
      <translation>Reglas de liberación</translation>
    </message>
    <message>
      <source>That share can be determined with {count} or more good golden parts of a product.</source>
      <translation>Esa proporción se puede saber a partir de {count} piezas patrón buenas de un producto.</translation>
    </message>
    <message>
      <source>This product has rules of its own</source>
      <translation>Este producto tiene reglas propias</translation>
    </message>
    <message>
      <source>Use these rules</source>
      <translation>Usar estas reglas</translation>
    </message>
  </context>
  <context>
    <name>RulesPanel</name>
    <message>
      <source>Acceptance gate</source>
      <translation>Reglas de liberación</translation>
    </message>
    <message>
      <source>No rule is asked. Choose some.</source>
      <translation>No se exige ninguna regla. Elija algunas.</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Reglas…</translation>
    </message>
  </context>
  <context>
    <name>RunBannerView</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>Sin veredicto: {word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>Veredicto: {word}</translation>
    </message>
  </context>
  <context>
    <name>RunControls</name>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
  </context>
  <context>
    <name>RunFlow</name>
    <message>
      <source>Acknowledge the alarm…</source>
      <translation>Confirmar la alarma…</translation>
    </message>
    <message>
      <source>Ask for the picture of one part</source>
      <translation>Pedir la imagen de una pieza</translation>
    </message>
    <message>
      <source>Say by name that you have seen it; a run that waits for it goes on</source>
      <translation>Indicar con su nombre que la ha visto; si una ejecución esperaba esta confirmación, continúa</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Disparar</translation>
    </message>
  </context>
  <context>
    <name>RunPanel</name>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Part {number}:
{correction}</source>
      <translation>Pieza {number}:
{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Esta es buena</translation>
    </message>
  </context>
  <context>
    <name>RunRows</name>
    <message>
      <source>Back to live</source>
      <translation>Ver en vivo</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>Corregir el veredicto; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>End the run; a product that waits for its end is not begun</source>
      <translation>Terminar la ejecución; un producto que espera su fin no empieza</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>Pausar o continuar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Show the newest part again</source>
      <translation>Mostrar de nuevo la pieza más reciente</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
  </context>
  <context>
    <name>RunsDialog</name>
    <message>
      <source> · {count} corrected</source>
      <translation> · corregidas: {count}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Count them</source>
      <translation>Contarlas</translation>
    </message>
    <message>
      <source>Runs that a person looked through</source>
      <translation>Tandas que una persona revisó</translation>
    </message>
    <message>
      <source>Tick only runs in which a person looked at every part and corrected what was wrong: parts that nobody corrected count as what the model said. Do not tick runs over pictures that the model was trained on: it knows them, so they score too low. Where both are on record such parts are left out; of older runs and added models nobody can tell.</source>
      <translation>Marque solo tandas en las que una persona miró cada pieza y corrigió lo que estaba mal: las piezas que nadie corrigió cuentan como dijo el modelo. No marque tandas sobre imágenes con las que se entrenó el modelo: las conoce, así que puntúan demasiado bajo. Donde constan ambas cosas, esas piezas se omiten; de tandas antiguas y modelos añadidos nadie lo puede saber.</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>una pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
    <message>
      <source>{time} · {source} · {parts}</source>
      <translation>{time} · {source} · {parts}</translation>
    </message>
  </context>
  <context>
    <name>SavedList</name>
    <message>
      <source>Searches</source>
      <translation>Búsquedas</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>Changed: {name}</source>
      <translation>Cambiada: {name}</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Guardar cambios</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <source>Save this…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Búsquedas</translation>
    </message>
  </context>
  <context>
    <name>ScoreBar</name>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Score of part {number}</source>
      <translation>Puntuación de la pieza {number}</translation>
    </message>
    <message>
      <source>Score: none</source>
      <translation>Puntuación: ninguna</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>límite {value}</translation>
    </message>
    <message>
      <source>{whose} {score}, limit {limit}</source>
      <translation>{whose} {score}, límite {limit}</translation>
    </message>
  </context>
  <context>
    <name>ScoreChart</name>
    <message>
      <source>How parts scored</source>
      <translation>Cómo puntuaron las piezas</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>No se juzgó ninguna pieza en este periodo. Elija otro periodo o inspeccione antes piezas.</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>límite {limit}</translation>
    </message>
    <message>
      <source>{count} judged parts, about {above} above the limit of {limit}; heights are logarithms</source>
      <translation>piezas juzgadas: {count}, unas {above} por encima del límite de {limit}; las alturas son logaritmos</translation>
    </message>
    <message>
      <source>{count} judged parts; the height of a bar is the logarithm of the count</source>
      <translation>piezas juzgadas: {count}; la altura de las barras es el logaritmo de la cantidad</translation>
    </message>
  </context>
  <context>
    <name>ScoreHistory</name>
    <message>
      <source>Scores of the last 200 parts</source>
      <translation>Puntuaciones de las últimas 200 piezas</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>límite</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
    <message>
      <source>{parts}, {bad} NG</source>
      <translation>{parts}, {bad} NG</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Any kind of defect</source>
      <translation>Cualquier tipo de defecto</translation>
    </message>
    <message>
      <source>Any model</source>
      <translation>Cualquier modelo</translation>
    </message>
    <message>
      <source>Any order</source>
      <translation>Cualquier orden de fab.</translation>
    </message>
    <message>
      <source>Any product</source>
      <translation>Cualquier producto</translation>
    </message>
    <message>
      <source>Any reason</source>
      <translation>Cualquier motivo</translation>
    </message>
    <message>
      <source>Any station</source>
      <translation>Cualquier estación</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corregidas</translation>
    </message>
    <message>
      <source>Distance from the limit</source>
      <translation>Distancia al límite</translation>
    </message>
    <message>
      <source>Highest score</source>
      <translation>Puntuación máxima</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
    <message>
      <source>Lowest score</source>
      <translation>Puntuación mínima</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Near the limit, within</source>
      <translation>Cerca del límite, a menos de</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprobadas</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden de fab.</translation>
    </message>
    <message>
      <source>Part number or name</source>
      <translation>Número o nombre de pieza</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Reason of the correction</source>
      <translation>Motivo de la corrección</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>Puntuación de</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <source>to</source>
      <translation>a</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Empty the search</source>
      <translation>Vaciar la búsqueda</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>A search without a name would not be found again.</source>
      <translation>Una búsqueda sin nombre no se volvería a encontrar.</translation>
    </message>
    <message>
      <source>At most {count} letters.</source>
      <translation>Como máximo {count} letras.</translation>
    </message>
    <message>
      <source>Everybody finds it on the left. A time such as today is kept as today, not as this date.</source>
      <translation>Todos la encuentran a la izquierda. Una fecha como «hoy» se guarda como hoy, no como esta fecha.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>There is a search with this name already.</source>
      <translation>Ya hay una búsqueda con este nombre.</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Bad</source>
      <translation>Malas</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Buenas</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Selección: {count}</translation>
    </message>
  </context>
  <context>
    <name>SessionController</name>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>Por ejemplo: lunes, línea 2</translation>
    </message>
    <message>
      <source>In which session was this picture taken?</source>
      <translation>¿En qué sesión se tomó esta imagen?</translation>
    </message>
    <message>
      <source>In which session were these {count} pictures taken?</source>
      <translation>¿En qué sesión se tomaron estas {count} imágenes?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>Rename session</source>
      <translation>Renombrar sesión</translation>
    </message>
    <message>
      <source>With the name of another session it is joined with that one.</source>
      <translation>Con el nombre de otra sesión se une a esa.</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a session, or type a new name. Without a name they belong to none.</source>
      <translation>Elija una sesión o escriba un nombre nuevo. Sin nombre no pertenecen a ninguna.</translation>
    </message>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>Por ejemplo: lunes, línea 2</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>That is their session</source>
      <translation>Esa es su sesión</translation>
    </message>
  </context>
  <context>
    <name>SessionFilter</name>
    <message>
      <source>All sessions</source>
      <translation>Todas las sesiones</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>Sin sesión</translation>
    </message>
    <message>
      <source>Of which session the pictures are shown</source>
      <translation>De qué sesión se muestran las imágenes</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} ({count}), held out</source>
      <translation>{name} ({count}), reservada</translation>
    </message>
  </context>
  <context>
    <name>SessionsDialog</name>
    <message>
      <source>At least {least} must be held out, or none.</source>
      <translation>Deben reservarse al menos {least}, o ninguna.</translation>
    </message>
    <message>
      <source>At least {least} must train.</source>
      <translation>Deben entrenar al menos {least}.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Golden set…</source>
      <translation>Conjunto patrón…</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Reservada</translation>
    </message>
    <message>
      <source>Hold out</source>
      <translation>Reservar</translation>
    </message>
    <message>
      <source>Key: F2</source>
      <translation>Tecla: F2</translation>
    </message>
    <message>
      <source>Key: H</source>
      <translation>Tecla: H</translation>
    </message>
    <message>
      <source>Key: Return</source>
      <translation>Tecla: Intro</translation>
    </message>
    <message>
      <source>Key: T</source>
      <translation>Tecla: T</translation>
    </message>
    <message>
      <source>Move all of it to the golden set. Key: G</source>
      <translation>Mover toda al conjunto patrón. Tecla: G</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>Sin sesión</translation>
    </message>
    <message>
      <source>None is held out by choice: training draws a few.</source>
      <translation>No se ha reservado ninguna a propósito: el entrenamiento sortea algunas.</translation>
    </message>
    <message>
      <source>Pictures that were taken in one go resemble each other: light, camera and shift are the same. Hold a session out, and the model tells how it judges good parts of a session that it does not know.</source>
      <translation>Las imágenes tomadas de una vez se parecen: la luz, la cámara y el turno son los mismos. Reserve una sesión, y el modelo indicará cómo juzga las piezas buenas de una sesión que no conoce.</translation>
    </message>
    <message>
      <source>Prompts that are held out guide nothing: {count}.</source>
      <translation>Imágenes guía reservadas, que no guían nada: {count}.</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <source>Sessions of {product}</source>
      <translation>Sesiones de {product}</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>Mostrar imágenes</translation>
    </message>
    <message>
      <source>Train on it</source>
      <translation>Entrenar con ella</translation>
    </message>
    <message>
      <source>Trains</source>
      <translation>Entrena</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>Se aconseja que entrenen {advised} o más.</translation>
    </message>
    <message>
      <source>{count} picture</source>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <source>{count} pictures</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <source>{count} set aside</source>
      <translation>apartadas: {count}</translation>
    </message>
    <message>
      <source>{training} train · {held_out} held out.</source>
      <translation>Entrenan: {training} · reservadas: {held_out}.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>0.0.0.0: in all networks of this computer. Modbus knows no password: better the address in the machine's own network.</source>
      <translation>0.0.0.0: en todas las redes de este equipo. Modbus no conoce contraseñas: mejor la dirección en la red propia de la máquina.</translation>
    </message>
    <message>
      <source>127.0.0.1: only programs on this computer. Anything else needs a token.</source>
      <translation>127.0.0.1: solo programas de este equipo. Para cualquier otra hace falta un token.</translation>
    </message>
    <message>
      <source>All topics of this station begin with it. Each station needs its own.</source>
      <translation>Todos los temas de esta estación empiezan por él. Cada estación necesita el suyo.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>El del sistema</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>Bróker</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Certificate file</source>
      <translation>Archivo de certificado</translation>
    </message>
    <message>
      <source>Client ID</source>
      <translation>Id. de cliente</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Empty where the broker asks for none.</source>
      <translation>Vacío si el bróker no lo pide.</translation>
    </message>
    <message>
      <source>Encrypted (TLS)</source>
      <translation>Cifrado (TLS)</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>GPU (CUDA)</source>
      <translation>GPU (CUDA)</translation>
    </message>
    <message>
      <source>HTTP</source>
      <translation>HTTP</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>How much the map covers the image. The line at the limit is always drawn.</source>
      <translation>Cuánto cubre el mapa la imagen. La línea del límite se dibuja siempre.</translation>
    </message>
    <message>
      <source>Its whole path, for example /mnt/line/product.txt. It need not exist yet.</source>
      <translation>Su ruta completa, por ejemplo /mnt/line/product.txt. No hace falta que exista todavía.</translation>
    </message>
    <message>
      <source>Kept unencrypted in line-secrets.json in the workspace, for your account only.</source>
      <translation>Se guarda sin cifrar en line-secrets.json, en el espacio de trabajo, solo para su cuenta.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Lock the window after</source>
      <translation>Bloquear la ventana tras</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>Modbus TCP</source>
      <translation>Modbus TCP</translation>
    </message>
    <message>
      <source>Name or address in the network, for example 192.168.0.10.</source>
      <translation>Nombre o dirección en la red, por ejemplo 192.168.0.10.</translation>
    </message>
    <message>
      <source>Of everything in the window, from now on; an inspection goes on meanwhile.</source>
      <translation>De todos los textos, desde ahora; una inspección en marcha continúa.</translation>
    </message>
    <message>
      <source>Of everything in this window, at once; a running inspection continues.</source>
      <translation>De todos los textos, desde ahora; una inspección en marcha continúa.</translation>
    </message>
    <message>
      <source>Of one product, since the model that inspects was trained. 0 proposes none because of them.</source>
      <translation>De un producto, desde que se entrenó el modelo que inspecciona. Con 0 no se propone por este motivo.</translation>
    </message>
    <message>
      <source>Of the last 1000 parts of one product that the model judged, from 100 parts on. 0 % proposes none because of them.</source>
      <translation>De las últimas 1000 piezas de un producto que juzgó el modelo, a partir de 100 piezas. Con 0 % no se propone por este motivo.</translation>
    </message>
    <message>
      <source>Only where the broker expects a certain one. Never the same twice.</source>
      <translation>Solo si el bróker espera uno determinado. Nunca dos veces el mismo.</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>Opacidad del mapa de anomalías</translation>
    </message>
    <message>
      <source>Other programs trigger, choose the product and ask for state and verdict.</source>
      <translation>Otros programas disparan, eligen el producto y consultan el estado y el veredicto.</translation>
    </message>
    <message>
      <source>Own address</source>
      <translation>Dirección propia</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Product from a file</source>
      <translation>Producto desde un archivo</translation>
    </message>
    <message>
      <source>Propose a training after this many new normal images</source>
      <translation>Proponer entrenar tras tantas imágenes normales nuevas</translation>
    </message>
    <message>
      <source>Propose a training when so many parts are overruled</source>
      <translation>Proponer entrenar cuando se corrijan tantas piezas</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Ocultos</translation>
    </message>
    <message>
      <source>Sent along with each request. Kept unencrypted in line-secrets.json, for your account only.</source>
      <translation>Se envía con cada petición. Se guarda sin cifrar en line-secrets.json, solo para su cuenta.</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Mostrados</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>Aprendizaje</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>The broker's certificate and name are checked.</source>
      <translation>Se comprueban el certificado y el nombre del bróker.</translation>
    </message>
    <message>
      <source>The first line of a text file names the product to inspect.</source>
      <translation>La primera línea de un archivo de texto indica el producto que se inspecciona.</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part.</source>
      <translation>La barra que lleva desde el nombre de un producto hasta su primera pieza inspeccionada.</translation>
    </message>
    <message>
      <source>The look of the window.</source>
      <translation>El aspecto de la ventana.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>This long after the trigger, or after the picture where there was none, the line is told NOT CHECKED instead of waiting.</source>
      <translation>Pasado este tiempo tras el disparo, o tras la imagen si no lo hubo, a la línea se le comunica NO COMPROBADO en lugar de esperar.</translation>
    </message>
    <message>
      <source>This station is the server: a controller polls verdicts, and sets coils to trigger.</source>
      <translation>Esta estación es el servidor: un PLC consulta los veredictos y activa bobinas para disparar.</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>Usually 1883, and 8883 with TLS.</source>
      <translation>Normalmente 1883, y 8883 con TLS.</translation>
    </message>
    <message>
      <source>Usually 502; on Linux only administrators may open it.</source>
      <translation>Lo habitual es el 502, que en Linux solo pueden abrir los administradores.</translation>
    </message>
    <message>
      <source>Verdict deadline</source>
      <translation>Plazo de los veredictos</translation>
    </message>
    <message>
      <source>Verdicts, state and heartbeat to a broker; triggers and the product from it.</source>
      <translation>Veredictos, estado y señal de vida a un bróker; disparos y producto desde él.</translation>
    </message>
    <message>
      <source>Where inspection and training run. Automatic takes a GPU if there is one.</source>
      <translation>Dónde se ejecutan la inspección y el entrenamiento. Automático usa una GPU si la hay.</translation>
    </message>
    <message>
      <source>Who vouches for the broker (.pem). Empty: those whom this computer trusts.</source>
      <translation>Quién responde por el bróker (.pem). Vacío: aquellos en quienes confía este equipo.</translation>
    </message>
    <message>
      <source>Whoever is logged in is logged out when nobody touches the window for so long. The inspection goes on. 0: never.</source>
      <translation>Se cierra la sesión de quien la tenga iniciada cuando nadie toca la ventana durante este tiempo. La inspección continúa. 0: nunca.</translation>
    </message>
  </context>
  <context>
    <name>SettingsActions</name>
    <message>
      <source>About OneNIP Inspector</source>
      <translation>Acerca de OneNIP Inspector</translation>
    </message>
    <message>
      <source>All packages inside, with version and licence</source>
      <translation>Todos los paquetes incluidos, con versión y licencia</translation>
    </message>
    <message>
      <source>Copy diagnosis</source>
      <translation>Copiar diagnóstico</translation>
    </message>
    <message>
      <source>Edition, version, licence, and what the program is made of</source>
      <translation>Edición, versión, licencia y de qué está hecho el programa</translation>
    </message>
    <message>
      <source>How long files of parts are kept…</source>
      <translation>Cuánto tiempo se conservan los archivos de las piezas…</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Licencias…</translation>
    </message>
    <message>
      <source>Log files and what else helps to find an error; you read it before it is written</source>
      <translation>Los registros y lo demás que ayuda a encontrar un error; usted lo lee antes de que se escriba</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>Abrir los avisos legales</translation>
    </message>
    <message>
      <source>Remove the PIN of the operator's page</source>
      <translation>Quitar el PIN de la página del operador</translation>
    </message>
    <message>
      <source>Rules by which old pictures and maps go, with what they would remove now; records stay</source>
      <translation>Reglas con las que se quitan imágenes y mapas antiguos, y lo que quitarían ahora; los registros quedan</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
      <source>Set or change the PIN of the operator's page</source>
      <translation>Establecer o cambiar el PIN de la página del operador</translation>
    </message>
    <message>
      <source>The licences of all parts by others</source>
      <translation>Las licencias de todas las partes de terceros</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records, without any name, for a mail or a ticket</source>
      <translation>Versiones, este equipo y cantidades de registros, sin ningún nombre, para un correo o un tique</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset {group}</source>
      <translation>Restablecer {group}</translation>
    </message>
    <message>
      <source>Set everything in this group to its default</source>
      <translation>Poner todo lo de este grupo en su valor predeterminado</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Open log folder</source>
      <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
      <source>Path of the workspace</source>
      <translation>Ruta del espacio de trabajo</translation>
    </message>
    <message>
      <source>Products, models and batches stay in this folder on this computer. Nothing is sent anywhere but verdicts to the line, if you connect it.</source>
      <translation>Productos, modelos y tandas quedan en esta carpeta de este equipo. No se envía nada a ninguna parte, salvo los veredictos a la línea, si la conecta.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espacio de trabajo</translation>
    </message>
  </context>
  <context>
    <name>SettingsPeopleActions</name>
    <message>
      <source>Add a person…</source>
      <translation>Añadir una persona…</translation>
    </message>
    <message>
      <source>Badge of the chosen person…</source>
      <translation>Tarjeta de la persona elegida…</translation>
    </message>
    <message>
      <source>Change the role of the chosen person…</source>
      <translation>Cambiar el rol de la persona elegida…</translation>
    </message>
    <message>
      <source>Counts what stands in the records under each name, and says for how long</source>
      <translation>Cuenta lo que figura en los registros con cada nombre, y dice por cuánto tiempo</translation>
    </message>
    <message>
      <source>New PIN or password of the chosen person…</source>
      <translation>Nuevo PIN o contraseña de la persona elegida…</translation>
    </message>
    <message>
      <source>Remove the chosen person…</source>
      <translation>Quitar la persona elegida…</translation>
    </message>
    <message>
      <source>Switch logging in off…</source>
      <translation>Desactivar el inicio de sesión…</translation>
    </message>
    <message>
      <source>Switch logging in on…</source>
      <translation>Activar el inicio de sesión…</translation>
    </message>
    <message>
      <source>What is stored about people…</source>
      <translation>Qué se guarda de las personas…</translation>
    </message>
  </context>
  <context>
    <name>ShapeDialog</name>
    <message>
      <source>Brush</source>
      <translation>Pincel</translation>
    </message>
    <message>
      <source>Brush {percent} %</source>
      <translation>Pincel {percent} %</translation>
    </message>
    <message>
      <source>Click corner after corner. Return, a double click or a click on the first corner closes it; Backspace takes the last corner back.</source>
      <translation>Haga clic en una esquina tras otra. Intro, un doble clic o un clic en la primera esquina lo cierra; Retroceso quita la última esquina.</translation>
    </message>
    <message>
      <source>Delete the shape (Del)</source>
      <translation>Eliminar la forma (Supr)</translation>
    </message>
    <message>
      <source>Drag a shape or one of its handles; Del takes it away. By keys: N chooses the next shape, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>Arrastre una forma o uno de sus tiradores; Supr la quita. Con el teclado: N elige la forma siguiente, Ctrl con las flechas la mueve, Ctrl+Mayús con las flechas cambia su tamaño.</translation>
    </message>
    <message>
      <source>Drag from corner to corner. By keys: Return puts a rectangle into the middle, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>Arrastre de esquina a esquina. Con el teclado: Intro pone un rectángulo en el centro, Ctrl con las flechas lo mueve, Ctrl+Mayús con las flechas cambia su tamaño.</translation>
    </message>
    <message>
      <source>Fit the image</source>
      <translation>Ajustar la imagen</translation>
    </message>
    <message>
      <source>Paint with the left button; [ and ] change the size of the brush.</source>
      <translation>Pinte con el botón izquierdo; [ y ] cambian el tamaño del pincel.</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>Tamaño del pincel</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Se está leyendo la imagen…</translation>
    </message>
    <message>
      <source>The polygon has fewer than three corners. Add corners, or press Esc to give it up.</source>
      <translation>El polígono tiene menos de tres esquinas. Añada esquinas, o pulse Esc para abandonarlo.</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>ShiftColumn</name>
    <message>
      <source>Part {number}: {correction}</source>
      <translation>Pieza {number}: {correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Esta es buena</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>ShiftCounters</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}, NG {ng}, no comprobadas {unknown}, rendimiento {share}</translation>
    </message>
    <message>
      <source>Reset…</source>
      <translation>Restablecer…</translation>
    </message>
  </context>
  <context>
    <name>ShiftLists</name>
    <message>
      <source>Comma separated values</source>
      <translation>Valores separados por comas</translation>
    </message>
    <message>
      <source>Export the counts</source>
      <translation>Exportar los recuentos</translation>
    </message>
  </context>
  <context>
    <name>ShiftsDialog</name>
    <message>
      <source>Begun</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Counts of past shifts</source>
      <translation>Recuentos de turnos anteriores</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>No comprobadas</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>The counters were never reset. Whoever resets them on the operator's page finds their figures here.</source>
      <translation>Los contadores nunca se han restablecido. Quien los restablezca en la página del operador encuentra aquí sus cifras.</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Por qué terminó</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Rendimiento</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>Los atajos de una página funcionan mientras esta se muestra. Ctrl+K encuentra todo escribiendo.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <source>A signature needs a name.</source>
      <translation>Una firma necesita un nombre.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Not every rule is passed: it needs a reason.</source>
      <translation>No se cumplen todas las reglas: hace falta un motivo.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason, if you like</source>
      <translation>Motivo, si quiere</translation>
    </message>
    <message>
      <source>Sign and activate</source>
      <translation>Firmar y activar</translation>
    </message>
    <message>
      <source>Why it may be used on the line anyway</source>
      <translation>Por qué puede decidir en la línea de todos modos</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
  </context>
  <context>
    <name>SourceChooser</name>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>An address begins with {schemes} and names a host.</source>
      <translation>Una dirección empieza por {schemes} y indica un host.</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>Elegir un vídeo</translation>
    </message>
    <message>
      <source>Inspect a video</source>
      <translation>Inspeccionar un vídeo</translation>
    </message>
    <message>
      <source>Inspect the images of a folder</source>
      <translation>Inspeccionar las imágenes de una carpeta</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>Dirección de la transmisión</translation>
    </message>
    <message>
      <source>The address of a network camera or of an image stream.</source>
      <translation>La dirección de una cámara de red o de una transmisión de imágenes.</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Vídeos</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>A file is complete when it has not changed for</source>
      <translation>Un archivo está completo si no ha cambiado en</translation>
    </message>
    <message>
      <source>Basler…</source>
      <translation>Basler…</translation>
    </message>
    <message>
      <source>Camera…</source>
      <translation>Cámara…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <source>GenICam…</source>
      <translation>GenICam…</translation>
    </message>
    <message>
      <source>GigE/USB3 Vision…</source>
      <translation>GigE/USB3 Vision…</translation>
    </message>
    <message>
      <source>Inspect files that lie there already</source>
      <translation>Inspeccionar los archivos que ya están ahí</translation>
    </message>
    <message>
      <source>Longer if the other program pauses while it writes. A file renamed from .part or .tmp counts at once.</source>
      <translation>Más tiempo si el otro programa hace pausas al escribir. Un archivo renombrado desde .part o .tmp cuenta enseguida.</translation>
    </message>
    <message>
      <source>Move inspected files to the folder “done” inside</source>
      <translation>Mover los archivos inspeccionados a la carpeta «done» de dentro</translation>
    </message>
    <message>
      <source>Nothing there is overwritten.</source>
      <translation>Allí no se sobrescribe nada.</translation>
    </message>
    <message>
      <source>Stream…</source>
      <translation>Transmisión…</translation>
    </message>
    <message>
      <source>Those that an earlier run has inspected are left alone in any case.</source>
      <translation>Los que inspeccionó una tanda anterior no se tocan en ningún caso.</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Archivo de vídeo…</translation>
    </message>
    <message>
      <source>Watched folder…</source>
      <translation>Carpeta vigilada…</translation>
    </message>
  </context>
  <context>
    <name>SpanChoice</name>
    <message>
      <source>Any time</source>
      <translation>Cualquier fecha</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Desde … hasta …</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Últimas 24 horas</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>When parts were taken</source>
      <translation>Cuándo se tomaron las piezas</translation>
    </message>
    <message>
      <source>to</source>
      <translation>hasta</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>All images are read and checked.</source>
      <translation>Se leen y comprueban todas las imágenes.</translation>
    </message>
    <message>
      <source>Artificial defects are drawn on good parts; the model learns to find them and to undo them.</source>
      <translation>Se dibujan defectos artificiales en piezas buenas; el modelo aprende a encontrarlos y a deshacerlos.</translation>
    </message>
    <message>
      <source>Calibrating the limit</source>
      <translation>Calibrando el límite</translation>
    </message>
    <message>
      <source>Each image is analysed a single time, which makes training quicker.</source>
      <translation>Cada imagen se analiza una sola vez, lo que acelera el entrenamiento.</translation>
    </message>
    <message>
      <source>Good parts are judged, each as if it were new, to find each product's limit.</source>
      <translation>Se juzgan piezas buenas, cada una como si fuera nueva, para hallar el límite de cada producto.</translation>
    </message>
    <message>
      <source>Learning which pictures to refuse</source>
      <translation>Aprendiendo qué imágenes rechazar</translation>
    </message>
    <message>
      <source>Making pseudo-anomalies</source>
      <translation>Creando pseudoanomalías</translation>
    </message>
    <message>
      <source>Preparing features</source>
      <translation>Preparando características</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Leyendo imágenes</translation>
    </message>
    <message>
      <source>Saving the model</source>
      <translation>Guardando el modelo</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>Las pérdidas deberían bajar y después estabilizarse.</translation>
    </message>
    <message>
      <source>The model is written and checked.</source>
      <translation>Se escribe y comprueba el modelo.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>What pictures of good parts have in common is compared, so that nothing else is judged as a part.</source>
      <translation>Se compara lo que las imágenes de piezas buenas tienen en común, para que no se juzgue otra cosa como pieza.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>
{count} NOT RECORDED</source>
      <translation>
{count} NO REGISTRADO</translation>
    </message>
    <message>
      <source>CAMERA LOST</source>
      <translation>CÁMARA PERDIDA</translation>
    </message>
    <message>
      <source>FAILED</source>
      <translation>FALLIDA</translation>
    </message>
    <message>
      <source>FINISHED</source>
      <translation>TERMINADA</translation>
    </message>
    <message>
      <source>No image comes. Parts that pass now are not inspected.</source>
      <translation>No llega ninguna imagen. Las piezas que pasan ahora no se inspeccionan.</translation>
    </message>
    <message>
      <source>No part inspected yet</source>
      <translation>Aún sin piezas inspeccionadas</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>Aún no se ha inspeccionado ninguna pieza.</translation>
    </message>
    <message>
      <source>Nothing is inspected until you resume.</source>
      <translation>No se inspecciona nada hasta que usted reanude.</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>EN PAUSA</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>LISTO</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>INICIANDO</translation>
    </message>
    <message>
      <source>STOPPED</source>
      <translation>DETENIDA</translation>
    </message>
    <message>
      <source>STOPPING</source>
      <translation>DETENIENDO</translation>
    </message>
    <message>
      <source>The last parts are being stored.</source>
      <translation>Se están guardando las últimas piezas.</translation>
    </message>
    <message>
      <source>The model is being loaded.</source>
      <translation>Se está cargando el modelo.</translation>
    </message>
    <message>
      <source>{ok} OK · {ng} NG · {unknown} not checked</source>
      <translation>OK {ok} · NG {ng} · no comprobadas {unknown}</translation>
    </message>
  </context>
  <context>
    <name>StandingCard</name>
    <message>
      <source>Last part: {number} · {verdict}</source>
      <translation>Última pieza: {number} · {verdict}</translation>
    </message>
    <message>
      <source>Open batch</source>
      <translation>Abrir tanda</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>OneNIP Inspector cannot start</source>
      <translation>OneNIP Inspector no puede iniciarse</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already and did not take the model file, so nothing was added. The file is as it was: drop it on the window that is open, or close that window and start again.</source>
      <translation>OneNIP Inspector ya está abierto y no aceptó el archivo de modelo, así que no se ha añadido nada. El archivo está como estaba: suéltelo sobre la ventana abierta, o cierre esa ventana e inicie de nuevo.</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already, in an older version that does not hand its window to the operator when it is started again. Press F11 there, or close that window and start again. Nothing was changed.</source>
      <translation>OneNIP Inspector ya está abierto, en una versión anterior que no entrega su ventana al operador cuando se inicia otra vez. Pulse allí F11, o cierre esa ventana e inicie de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved is unchanged. Start again; the details are in {folder}.</source>
      <translation>Ha fallado algo inesperado: {error}. Lo guardado no ha cambiado. Inicie de nuevo; los detalles están en {folder}.</translation>
    </message>
  </context>
  <context>
    <name>StartObstacle</name>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
  </context>
  <context>
    <name>StationNotice</name>
    <message>
      <source>Add model file…</source>
      <translation>Añadir archivo de modelo…</translation>
    </message>
    <message>
      <source>It inspects with models that were trained on a workstation. There, choose “Export model…” and write a model file (.onenip); bring it here and drop it on this window. Its products and limits come with it.</source>
      <translation>Inspecciona con modelos que se entrenaron en una estación de trabajo. Allí, elija «Exportar modelo…» y escriba un archivo de modelo (.onenip); tráigalo aquí y suéltelo sobre esta ventana. Sus productos y límites vienen con él.</translation>
    </message>
    <message>
      <source>Station edition: models come here from a workstation, in model files (.onenip). To train here, install the workstation edition in place of this one (package onenip-inspector-workstation).</source>
      <translation>Edición de estación: los modelos llegan aquí desde una estación de trabajo, en archivos de modelo (.onenip). Para entrenar aquí, instale la edición de estación de trabajo en lugar de esta (paquete onenip-inspector-workstation).</translation>
    </message>
    <message>
      <source>This is the station edition</source>
      <translation>Esta es la edición de estación</translation>
    </message>
    <message>
      <source>To train on this computer, install the workstation edition in place of this one (package onenip-inspector-workstation). Your products, batches and models stay.</source>
      <translation>Para entrenar en este equipo, instale la edición de estación de trabajo en lugar de esta (paquete onenip-inspector-workstation). Sus productos, tandas y modelos quedan.</translation>
    </message>
  </context>
  <context>
    <name>StepLabel</name>
    <message>
      <source>{step}: done</source>
      <translation>{step}: hecho</translation>
    </message>
    <message>
      <source>{step}: later</source>
      <translation>{step}: más tarde</translation>
    </message>
    <message>
      <source>{step}: next</source>
      <translation>{step}: siguiente</translation>
    </message>
  </context>
  <context>
    <name>TableFormatDialog</name>
    <message>
      <source>A comma cannot be both: choose a semicolon, a tab or a point.</source>
      <translation>Una coma no puede ser ambas cosas: elija un punto y coma, un tabulador o un punto.</translation>
    </message>
    <message>
      <source>Applies to all tables until you choose another. Times are written with their offset from UTC.</source>
      <translation>Vale para todas las tablas hasta que elija otro. Las horas se escriben con su diferencia respecto a UTC.</translation>
    </message>
    <message>
      <source>As chosen below</source>
      <translation>Según lo elegido abajo</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>Entre celdas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>Caracteres</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>Coma</translation>
    </message>
    <message>
      <source>Comma: 1,25</source>
      <translation>Coma: 1,25</translation>
    </message>
    <message>
      <source>Decimal mark</source>
      <translation>Signo decimal</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Ejemplo</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>Formato de las tablas</translation>
    </message>
    <message>
      <source>My spreadsheet: opens correctly on a double click</source>
      <translation>Mi hoja de cálculo: se abre bien con doble clic</translation>
    </message>
    <message>
      <source>Point: 1.25</source>
      <translation>Punto: 1.25</translation>
    </message>
    <message>
      <source>Programs: comma, point, UTF-8</source>
      <translation>Programas: coma, punto, UTF-8</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>Punto y coma</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tabulador</translation>
    </message>
    <message>
      <source>UTF-16</source>
      <translation>UTF-16</translation>
    </message>
    <message>
      <source>UTF-8</source>
      <translation>UTF-8</translation>
    </message>
    <message>
      <source>UTF-8 with a byte order mark, as Excel wants it</source>
      <translation>UTF-8 con marca, como lo quiere Excel</translation>
    </message>
    <message>
      <source>Use this format</source>
      <translation>Usar este formato</translation>
    </message>
  </context>
  <context>
    <name>TableTypes</name>
    <message>
      <source>Comma separated values</source>
      <translation>Valores separados por comas</translation>
    </message>
    <message>
      <source>JSON lines, for programs</source>
      <translation>Líneas JSON, para programas</translation>
    </message>
    <message>
      <source>Parquet, for evaluations</source>
      <translation>Parquet, para análisis</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Intro</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <source>New tag, then Enter. Commas separate</source>
      <translation>Etiqueta nueva, luego Intro. Una coma separa dos</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>They have different notes. What is typed here replaces all of them.</source>
      <translation>Tienen notas distintas. Lo que se escriba aquí las sustituye todas.</translation>
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>TileDelegate</name>
    <message>
      <source>No preview</source>
      <translation>Sin vista previa</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source> — changed since: {products}</source>
      <translation> — con cambios desde entonces: {products}</translation>
    </message>
    <message>
      <source>By prompts only: not trained on this product</source>
      <translation>Solo con guías: no entrenado con este producto</translation>
    </message>
    <message>
      <source>Changed since training</source>
      <translation>Cambiado desde el entrenamiento</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>Modelo: {name}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Aún sin modelo</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>Sin producto</translation>
    </message>
    <message>
      <source>Not trained on this product</source>
      <translation>No entrenado con este producto</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>The model that inspects.</source>
      <translation>El modelo que inspecciona.</translation>
    </message>
    <message>
      <source>The model that inspects; choose another one</source>
      <translation>El modelo que inspecciona; elegir otro</translation>
    </message>
    <message>
      <source>The product that is inspected.</source>
      <translation>El producto que se inspecciona.</translation>
    </message>
  </context>
  <context>
    <name>TrainActions</name>
    <message>
      <source>Add a model that was exported on another computer; you can also drop its file on the window</source>
      <translation>Añadir un modelo que se exportó en otro equipo; también puede soltar su archivo sobre la ventana</translation>
    </message>
    <message>
      <source>Add model file…</source>
      <translation>Añadir archivo de modelo…</translation>
    </message>
    <message>
      <source>All about the selected model…</source>
      <translation>Todo sobre el modelo seleccionado…</translation>
    </message>
    <message>
      <source>Cancel the export of the model</source>
      <translation>Cancelar la exportación del modelo</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>Cancelar el entrenamiento</translation>
    </message>
    <message>
      <source>Compare the selected model with the active one</source>
      <translation>Comparar el modelo seleccionado con el activo</translation>
    </message>
    <message>
      <source>Compare the trained model with the active one</source>
      <translation>Comparar el modelo entrenado con el activo</translation>
    </message>
    <message>
      <source>Export model…</source>
      <translation>Exportar modelo…</translation>
    </message>
    <message>
      <source>Give the selected model a title beside its permanent name</source>
      <translation>Dar al modelo seleccionado un título además de su nombre permanente</translation>
    </message>
    <message>
      <source>Go on from the last checkpoint with the same settings</source>
      <translation>Continuar desde el último punto de control con los mismos ajustes</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>Inspect with the selected model</source>
      <translation>Inspeccionar con el modelo seleccionado</translation>
    </message>
    <message>
      <source>On Releases: how both judge parts whose truth is known; there it can be signed</source>
      <translation>En Liberaciones: cómo juzgan ambos las piezas cuyo estado real se conoce; allí se puede firmar</translation>
    </message>
    <message>
      <source>Put the selected model in the trash</source>
      <translation>Poner el modelo seleccionado en la papelera</translation>
    </message>
    <message>
      <source>Rename model…</source>
      <translation>Renombrar modelo…</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
      <source>Stop at the next step; training can be continued later</source>
      <translation>Detener en el próximo paso; el entrenamiento se puede continuar después</translation>
    </message>
    <message>
      <source>Stop writing the copy; nothing of it is left behind</source>
      <translation>Dejar de escribir la copia; no queda nada a medias</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Train on the ticked products</source>
      <translation>Entrenar con los productos marcados</translation>
    </message>
    <message>
      <source>Write the selected model to a file, for another computer or for safekeeping</source>
      <translation>Escribir el modelo seleccionado en un archivo, para otro equipo o para guardarlo</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>A title beside the permanent name {name}. To take the title away, enter {name}.</source>
      <translation>Un título además del nombre permanente {name}. Para quitar el título, escriba {name}.</translation>
    </message>
    <message>
      <source>A title has at most {count} characters.</source>
      <translation>Un título tiene como máximo {count} caracteres.</translation>
    </message>
    <message>
      <source>Add model file</source>
      <translation>Añadir archivo de modelo</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>All models of the workspace. The active one inspects.</source>
      <translation>Todos los modelos del espacio de trabajo. El activo inspecciona.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivo comprimido</translation>
    </message>
    <message>
      <source>Choose what the model shall know and how long it may learn.</source>
      <translation>Elija qué debe conocer el modelo y cuánto tiempo puede aprender.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Exportar el modelo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>For example: Spring line, new lamp</source>
      <translation>Por ejemplo: línea de muelles, lámpara nueva</translation>
    </message>
    <message>
      <source>Making {name} by prompts only on {time} {state}. Nothing was kept; Resume begins it anew.</source>
      <translation>La creación de {name} solo con guías ({time}) {state}. No se ha conservado nada; Reanudar la empieza de nuevo.</translation>
    </message>
    <message>
      <source>Model file for stations</source>
      <translation>Archivo de modelo para estaciones</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Archivos de modelo</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>Renombrar modelo</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>The weights of {title}</source>
      <translation>Los pesos de {title}</translation>
    </message>
    <message>
      <source>This edition has no training; models come from a workstation.</source>
      <translation>Esta edición no entrena; los modelos vienen de una estación de trabajo.</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state} before it learned anything. Resume begins it.</source>
      <translation>El entrenamiento de {name} del {time} {state} antes de aprender nada. Con Reanudar empieza.</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state}. What it learned until its last checkpoint is kept.</source>
      <translation>El entrenamiento de {name} ({time}) {state}. Lo aprendido hasta su último punto de control se conserva.</translation>
    </message>
    <message>
      <source>Weights files</source>
      <translation>Archivos de pesos</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <source>was interrupted</source>
      <translation>se interrumpió</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>se detuvo</translation>
    </message>
  </context>
  <context>
    <name>TrainQueueActions</name>
    <message>
      <source>Add to the queue</source>
      <translation>Añadir a la cola</translation>
    </message>
    <message>
      <source>It begins in its turn, on the images as they are now; one that was stopped goes on</source>
      <translation>Empieza cuando le toca, con las imágenes como están ahora; uno detenido continúa</translation>
    </message>
    <message>
      <source>Let the queue go on</source>
      <translation>Continuar la cola</translation>
    </message>
    <message>
      <source>Let the waiting training begin</source>
      <translation>Dejar que empiece el entrenamiento en espera</translation>
    </message>
    <message>
      <source>Move the waiting training down</source>
      <translation>Bajar el entrenamiento en espera</translation>
    </message>
    <message>
      <source>Move the waiting training up</source>
      <translation>Subir el entrenamiento en espera</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Pausar la cola</translation>
    </message>
    <message>
      <source>Remove the waiting training</source>
      <translation>Quitar el entrenamiento en espera</translation>
    </message>
    <message>
      <source>Train it as soon as its turn comes</source>
      <translation>Entrenarlo en cuanto le toque</translation>
    </message>
    <message>
      <source>While it is paused no waiting training begins; the one that runs goes on</source>
      <translation>Mientras está en pausa no empieza ningún entrenamiento en espera; el que está en marcha continúa</translation>
    </message>
  </context>
  <context>
    <name>TrainWeightsActions</name>
    <message>
      <source>A .safetensors or .pth file that was got on another computer</source>
      <translation>Un archivo .safetensors o .pth obtenido en otro equipo</translation>
    </message>
    <message>
      <source>Fetch them from a model hub; you are told before from where, and under which licence</source>
      <translation>Descargarlos de un repositorio de modelos; antes se le indica de dónde y con qué licencia</translation>
    </message>
    <message>
      <source>Get the weights for “{preset}”…</source>
      <translation>Obtener los pesos para «{preset}»…</translation>
    </message>
    <message>
      <source>Stop getting weights</source>
      <translation>Dejar de obtener pesos</translation>
    </message>
    <message>
      <source>Take the weights for “{preset}” from a file…</source>
      <translation>Tomar los pesos para «{preset}» de un archivo…</translation>
    </message>
    <message>
      <source>What has come is kept; the next time it goes on from there</source>
      <translation>Lo recibido se conserva; la próxima vez se continúa desde ahí</translation>
    </message>
  </context>
  <context>
    <name>TrainingIndicator</name>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>The training has ended; see how on the Train page</source>
      <translation>El entrenamiento ha terminado; vea cómo en la página Entrenar</translation>
    </message>
    <message>
      <source>Training: {percent}</source>
      <translation>Entrenamiento: {percent}</translation>
    </message>
    <message>
      <source>Training: {percent} done, about {time} left</source>
      <translation>Entrenamiento: {percent} hecho, quedan aprox. {time}</translation>
    </message>
    <message>
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <source>× Failed</source>
      <translation>× Fallido</translation>
    </message>
    <message>
      <source>✓ Trained</source>
      <translation>✓ Entrenado</translation>
    </message>
  </context>
  <context>
    <name>TrainingNeeds</name>
    <message>
      <source>It takes about {needed} of memory, where {free} are free: close other programs first.</source>
      <translation>Necesita unos {needed} de memoria, y hay {free} libres: cierre antes otros programas.</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk and about {memory} of memory.</source>
      <translation>Ocupa hasta {disk} de disco y unos {memory} de memoria.</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk.</source>
      <translation>Ocupa hasta {disk} de disco.</translation>
    </message>
    <message>
      <source>It takes up to {needed} of the workspace’s disk, where {free} are free. Free some space first.</source>
      <translation>Ocupa hasta {needed} del disco del espacio de trabajo, donde hay {free} libres. Libere antes espacio.</translation>
    </message>
  </context>
  <context>
    <name>TrainingProposal</name>
    <message>
      <source>Go to the Train page with this product chosen</source>
      <translation>Ir a la página Entrenar con este producto elegido</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>Entrenar…</translation>
    </message>
  </context>
  <context>
    <name>TrainingRun</name>
    <message>
      <source>A model learns from pictures of good parts. Create a product and add some; then train here.</source>
      <translation>Un modelo aprende de imágenes de piezas buenas. Cree un producto y añada algunas; después entrene aquí.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <source>Compare with the active one</source>
      <translation>Comparar con el activo</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Ir a Inspección</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Ir a Productos</translation>
    </message>
    <message>
      <source>Loss curve</source>
      <translation>Curva de pérdida</translation>
    </message>
    <message>
      <source>Nothing is being trained</source>
      <translation>No se está entrenando nada</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>Stopping at the next step…</source>
      <translation>Deteniendo en el próximo paso…</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>Las pérdidas deberían bajar y después estabilizarse.</translation>
    </message>
    <message>
      <source>The model is made</source>
      <translation>El modelo está creado</translation>
    </message>
    <message>
      <source>The model is trained</source>
      <translation>El modelo está entrenado</translation>
    </message>
    <message>
      <source>Tick products on the left and press Train. Inspection goes on meanwhile.</source>
      <translation>Marque productos a la izquierda y pulse Entrenar. Entretanto se sigue inspeccionando.</translation>
    </message>
    <message>
      <source>Training failed</source>
      <translation>Entrenamiento fallido</translation>
    </message>
    <message>
      <source>Training progress</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <source>Training was stopped</source>
      <translation>Entrenamiento detenido</translation>
    </message>
    <message>
      <source>What is said of the training</source>
      <translation>Lo que se dice del entrenamiento</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>quedan aprox. {time}</translation>
    </message>
    <message>
      <source>step {number} of {count}</source>
      <translation>parte {number} de {count}</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the whole</source>
      <translation>{percent:.0f} % del total</translation>
    </message>
  </context>
  <context>
    <name>TrainingSetup</name>
    <message>
      <source>A larger backbone, slower. How much better it finds has not been measured.</source>
      <translation>Una red base mayor, más lenta. No se ha medido cuánto mejor encuentra.</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>Añadir a la cola</translation>
    </message>
    <message>
      <source>Bigger eyes (DINOv2)</source>
      <translation>Mayor (DINOv2)</translation>
    </message>
    <message>
      <source>Fewer minutes</source>
      <translation>Menos minutos</translation>
    </message>
    <message>
      <source>Fewer than {count} different pictures: {names}. The model is made without these.</source>
      <translation>Menos de {count} imágenes distintas: {names}. El modelo se crea sin estos.</translation>
    </message>
    <message>
      <source>Fewer than {count} normal images: {names}. The limit will be a guess.</source>
      <translation>Menos de {count} imágenes normales: {names}. El límite será una conjetura.</translation>
    </message>
    <message>
      <source>Lite</source>
      <translation>Ligero</translation>
    </message>
    <message>
      <source>Lite, small defects</source>
      <translation>Ligero, defectos pequeños</translation>
    </message>
    <message>
      <source>Looks at every picture in four tiles: finds smaller defects, inspects four times slower.</source>
      <translation>Cuatro recortes por imagen: defectos más pequeños, cuatro veces más lento.</translation>
    </message>
    <message>
      <source>Minutes to train</source>
      <translation>Minutos de entrenamiento</translation>
    </message>
    <message>
      <source>More minutes</source>
      <translation>Más minutos</translation>
    </message>
    <message>
      <source>One model serves all the products you tick. Only good parts are needed.</source>
      <translation>Un solo modelo sirve para todos los productos que marque. Solo hacen falta piezas buenas.</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Products to train on</source>
      <translation>Productos para entrenar</translation>
    </message>
    <message>
      <source>Small and quick: minutes on a CPU, and fast inspection.</source>
      <translation>Pequeño y rápido: minutos en una CPU, e inspección rápida.</translation>
    </message>
    <message>
      <source>The published network: larger and slower. Train it for hours on a GPU.</source>
      <translation>La red publicada: mayor y más lenta. Entrénela durante horas en una GPU.</translation>
    </message>
    <message>
      <source>There is nothing to train on yet. Create a product and add pictures of good parts.</source>
      <translation>Aún no hay nada con que entrenar. Cree un producto y añada imágenes de piezas buenas.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>Too short to mean anything: about {samples} of {needed} samples would be seen, less than every picture once. Give it {minutes} min or more.</source>
      <translation>Demasiado corto para decir algo: se verían unas {samples} de {needed} muestras, menos que cada imagen una vez. Dele {minutes} min o más.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <source>With preparing and checking about {time} in all.</source>
      <translation>Con la preparación y la comprobación, aprox. {time} en total.</translation>
    </message>
    <message>
      <source>needs weights</source>
      <translation>faltan pesos</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <source>{images} · {bits} of 16 bits</source>
      <translation>{images} · {bits} de 16 bits</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{wanted} cannot be trained without its weights; {chosen} is chosen.</source>
      <translation>{wanted} no se puede entrenar sin sus pesos; se ha elegido {chosen}.</translation>
    </message>
  </context>
  <context>
    <name>TrainingStart</name>
    <message>
      <source>Adds products to {model}. What it knows is trained along, so that it is not forgotten.</source>
      <translation>Añade productos a {model}. Lo que este conoce se entrena también, para que no se olvide.</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Empezar con</translation>
    </message>
    <message>
      <source>Nothing: from the beginning</source>
      <translation>Nada: desde el principio</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>Título del modelo</translation>
    </message>
    <message>
      <source>Title, if you like</source>
      <translation>Título, si quiere</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Added again</source>
      <translation>Añadida de nuevo</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Tanda</translation>
    </message>
    <message>
      <source>Batch {number} · {time}</source>
      <translation>Tanda {number} · {time}</translation>
    </message>
    <message>
      <source>Comes with its product</source>
      <translation>Viene con su producto</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pieza patrón</translation>
    </message>
    <message>
      <source>Imported again</source>
      <translation>Importada de nuevo</translation>
    </message>
    <message>
      <source>Is a golden part</source>
      <translation>Es pieza patrón</translation>
    </message>
    <message>
      <source>Is a normal image</source>
      <translation>Es imagen normal</translation>
    </message>
    <message>
      <source>Its name is taken</source>
      <translation>Su nombre está ocupado</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Imagen normal</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
  </context>
  <context>
    <name>TrashActions</name>
    <message>
      <source>Delete for good…</source>
      <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vaciar la papelera…</translation>
    </message>
    <message>
      <source>Put what is selected back where it was; Ctrl+Z takes that back</source>
      <translation>Devolver lo seleccionado a donde estaba; Ctrl+Z lo deshace</translation>
    </message>
    <message>
      <source>Remove everything in the trash from the disk; nothing brings it back</source>
      <translation>Quitar del disco todo lo que hay en la papelera; nada lo recupera</translation>
    </message>
    <message>
      <source>Remove what is selected from the disk; nothing brings it back</source>
      <translation>Quitar lo seleccionado del disco; nada lo recupera</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source> The same or another reason bars the way of {count} more.</source>
      <translation> El mismo motivo u otro impide el regreso de {count} más.</translation>
    </message>
    <message>
      <source>All that was deleted. Select rows to bring them back or to delete them for good.</source>
      <translation>Todo lo eliminado. Seleccione filas para recuperarlas o eliminarlas definitivamente.</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
      <source>Deleting · {done} of {total}</source>
      <translation>Eliminando · {done} de {total}</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Eliminando…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vaciar la papelera…</translation>
    </message>
    <message>
      <source>How far the deletion is</source>
      <translation>Avance de la eliminación</translation>
    </message>
    <message>
      <source>Products, images, batches and models that you delete wait here. You can bring them back at any time; nothing leaves the trash by itself.</source>
      <translation>Aquí esperan los productos, imágenes, tandas y modelos que elimina. Puede recuperarlos en cualquier momento; nada sale de la papelera por sí solo.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Select what shall come back. Nothing leaves the trash by itself.</source>
      <translation>Seleccione lo que debe volver. Nada sale de la papelera por sí solo.</translation>
    </message>
    <message>
      <source>Selected: {what} · {size}</source>
      <translation>Seleccionado: {what} · {size}</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>La papelera está vacía</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>more than {size}</source>
      <translation>más de {size}</translation>
    </message>
    <message>
      <source>{what} · {size}</source>
      <translation>{what} · {size}</translation>
    </message>
  </context>
  <context>
    <name>TrashQuestions</name>
    <message>
      <source>An image comes back into its product. Restore the product with its images, then the selected images?</source>
      <translation>Una imagen vuelve a su producto. ¿Restaurar el producto con sus imágenes y después las imágenes seleccionadas?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Eliminar definitivamente</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>¿Eliminar {what} definitivamente?</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>¿Eliminar «{name}» definitivamente?</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Restore both</source>
      <translation>Restaurar ambos</translation>
    </message>
    <message>
      <source>Restore the product first?</source>
      <translation>¿Restaurar antes el producto?</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings it back.</source>
      <translation>Esto libera {amount}. No se puede deshacer, y nada lo recupera.</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings them back.</source>
      <translation>Esto libera {amount}. No se puede deshacer, y nada los recupera.</translation>
    </message>
    <message>
      <source>more than {size} of disk space</source>
      <translation>más de {size} de espacio en disco</translation>
    </message>
    <message>
      <source>{names} are in the trash too.</source>
      <translation>{names} también están en la papelera.</translation>
    </message>
    <message>
      <source>{names} is in the trash too.</source>
      <translation>{names} también está en la papelera.</translation>
    </message>
    <message>
      <source>{size} of disk space</source>
      <translation>{size} de espacio en disco</translation>
    </message>
  </context>
  <context>
    <name>TrashTable</name>
    <message>
      <source>What was deleted</source>
      <translation>Lo eliminado</translation>
    </message>
  </context>
  <context>
    <name>TrashTableModel</name>
    <message>
      <source>Contains</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>Al restaurar</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
  </context>
  <context>
    <name>TriggerBar</name>
    <message>
      <source>Ignored: too soon after the trigger before</source>
      <translation>Ignorado: demasiado pronto tras el disparo anterior</translation>
    </message>
    <message>
      <source>Learn the empty view</source>
      <translation>Aprender la vista vacía</translation>
    </message>
    <message>
      <source>Next part: {number}</source>
      <translation>Próxima pieza: {number}</translation>
    </message>
    <message>
      <source>Not taken: no run waits for a trigger</source>
      <translation>No aceptado: ninguna ejecución espera un disparo</translation>
    </message>
    <message>
      <source>Number of the next part</source>
      <translation>Número de la próxima pieza</translation>
    </message>
    <message>
      <source>Scan the number of the next part</source>
      <translation>Escanee el número de la próxima pieza</translation>
    </message>
    <message>
      <source>Take the part away first: what the camera sees then is the view without a part</source>
      <translation>Retire antes la pieza: lo que ve entonces la cámara es la vista sin pieza</translation>
    </message>
    <message>
      <source>Taken, and the part cannot be checked now</source>
      <translation>Aceptado, pero la pieza no se puede comprobar ahora</translation>
    </message>
    <message>
      <source>The number is read from the picture</source>
      <translation>El número se lee de la imagen</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Disparar</translation>
    </message>
    <message>
      <source>{count} ignored as too soon</source>
      <translation>ignorados por prematuros: {count}</translation>
    </message>
    <message>
      <source>{count} not taken</source>
      <translation>no aceptados: {count}</translation>
    </message>
    <message>
      <source>{count} picture without a trigger</source>
      <translation>{count} imagen sin disparo</translation>
    </message>
    <message>
      <source>{count} pictures without a trigger</source>
      <translation>{count} imágenes sin disparo</translation>
    </message>
    <message>
      <source>{count} trigger</source>
      <translation>{count} disparo</translation>
    </message>
    <message>
      <source>{count} triggers</source>
      <translation>{count} disparos</translation>
    </message>
  </context>
  <context>
    <name>TruthDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>For example: crack</source>
      <translation>Por ejemplo: grieta</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Tipo de defecto</translation>
    </message>
    <message>
      <source>Kind of defect, if you like</source>
      <translation>Tipo de defecto, si quiere</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note, if you like</source>
      <translation>Nota, si quiere</translation>
    </message>
    <message>
      <source>That is what they are</source>
      <translation>Eso es lo que son</translation>
    </message>
    <message>
      <source>Who found it, where it is, by which drawing</source>
      <translation>Quién lo encontró, dónde está, según qué plano</translation>
    </message>
  </context>
  <context>
    <name>Untrained</name>
    <message>
      <source>By prompts only: the model was not trained on this product. It compares parts with pictures of good ones and may miss what a trained model finds.</source>
      <translation>Solo con guías: el modelo no se entrenó con este producto. Compara las piezas con imágenes de piezas buenas, y puede no detectar lo que encuentra un modelo entrenado.</translation>
    </message>
    <message>
      <source>by prompts only, not trained on this product</source>
      <translation>solo con guías, no entrenado con este producto</translation>
    </message>
    <message>
      <source>{product} (by prompts only)</source>
      <translation>{product} (solo con guías)</translation>
    </message>
  </context>
  <context>
    <name>ValueRangeChoice</name>
    <message>
      <source>How many bits the camera uses in files with 16 bits a value. A part with a higher value is not checked.</source>
      <translation>Cuántos bits usa la cámara en archivos con 16 bits por valor. Una pieza con un valor más alto no se comprueba.</translation>
    </message>
    <message>
      <source>Value range of the pictures with 16 bits</source>
      <translation>Rango de valores de las imágenes con 16 bits</translation>
    </message>
    <message>
      <source>Value range: {bits} of 16 bits</source>
      <translation>Rango de valores: {bits} de 16 bits</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>NO COMPROBADO</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Verdict: {word}</source>
      <translation>Veredicto: {word}</translation>
    </message>
  </context>
  <context>
    <name>ViewRow</name>
    <message>
      <source>Choose where the pictures of view {number} come from</source>
      <translation>Elegir de dónde vienen las imágenes de la vista {number}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Judged as</source>
      <translation>Se juzga como</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nombre de la vista</translation>
    </message>
    <message>
      <source>Name of view {number}</source>
      <translation>Nombre de la vista {number}</translation>
    </message>
    <message>
      <source>Name, such as Top or Left</source>
      <translation>Nombre, como Arriba o Izquierda</translation>
    </message>
    <message>
      <source>No camera or folder yet</source>
      <translation>Aún sin cámara ni carpeta</translation>
    </message>
    <message>
      <source>Remove this camera</source>
      <translation>Quitar esta cámara</translation>
    </message>
    <message>
      <source>Remove view {number}</source>
      <translation>Quitar la vista {number}</translation>
    </message>
    <message>
      <source>View {number} is judged as</source>
      <translation>La vista {number} se juzga como</translation>
    </message>
  </context>
  <context>
    <name>ViewTile</name>
    <message>
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>Producto: {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>puntuación {score}, límite {limit}</translation>
    </message>
    <message>
      <source>{view}, decides</source>
      <translation>{view}, decide</translation>
    </message>
  </context>
  <context>
    <name>ViewsChooser</name>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
  </context>
  <context>
    <name>ViewsDialog</name>
    <message>
      <source>Add a camera</source>
      <translation>Añadir cámara</translation>
    </message>
    <message>
      <source>Cameras of each part of {product}</source>
      <translation>Cámaras de cada pieza de {product}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose as which product view {number} is judged.</source>
      <translation>Elija como qué producto se juzga la vista {number}.</translation>
    </message>
    <message>
      <source>Choose where the pictures of “{name}” come from.</source>
      <translation>Elija de dónde vienen las imágenes de «{name}».</translation>
    </message>
    <message>
      <source>Give view {number} a name of its own: it is told with each part.</source>
      <translation>Dé a la vista {number} un nombre propio: se comunica con cada pieza.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Several cameras</source>
      <translation>Varias cámaras</translation>
    </message>
    <message>
      <source>The address of “{name}” holds a password or cannot be kept. Choose another source.</source>
      <translation>La dirección de «{name}» contiene una contraseña o no se puede guardar. Elija otra fuente.</translation>
    </message>
    <message>
      <source>Up to four cameras look at the same part; one verdict, the worst, counts. What a camera sees from another side may be another product of the model, with its own images and limit. All are cameras with a trigger, or all are folders, whose first pictures show the first part.</source>
      <translation>Hasta cuatro cámaras miran la misma pieza; cuenta un veredicto, el peor. Lo que una cámara ve desde otro lado puede ser otro producto del modelo, con sus propias imágenes y su límite. Todas son cámaras con disparo, o todas son carpetas cuyas primeras imágenes muestran la primera pieza.</translation>
    </message>
    <message>
      <source>View 1</source>
      <translation>Vista 1</translation>
    </message>
    <message>
      <source>View {number}</source>
      <translation>Vista {number}</translation>
    </message>
  </context>
  <context>
    <name>WeightsOffer</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>De un archivo…</translation>
    </message>
    <message>
      <source>Get again…</source>
      <translation>Obtener otra vez…</translation>
    </message>
    <message>
      <source>Get weights…</source>
      <translation>Obtener pesos…</translation>
    </message>
    <message>
      <source>Its weights came from {source}. They can be replaced.</source>
      <translation>Sus pesos vinieron de {source}. Se pueden sustituir.</translation>
    </message>
    <message>
      <source>Needs the weights of {title} ({megabytes:.0f} MB), which are not on this computer.</source>
      <translation>Requiere los pesos de {title} ({megabytes:.0f} MB), que no están en este equipo.</translation>
    </message>
    <message>
      <source>Stopping; what has come is kept…</source>
      <translation>Deteniendo; lo recibido se conserva…</translation>
    </message>
    <message>
      <source>Weights on their way</source>
      <translation>Pesos en camino</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB of them are here already.</source>
      <translation>{megabytes:.0f} MB ya están aquí.</translation>
    </message>
    <message>
      <source>{title}: waiting for the hub…</source>
      <translation>{title}: esperando al repositorio…</translation>
    </message>
    <message>
      <source>{title}: {done:.0f} of {total:.0f} MB</source>
      <translation>{title}: {done:.0f} de {total:.0f} MB</translation>
    </message>
  </context>
  <context>
    <name>WeightsQuestion</name>
    <message>
      <source>Get the weights of {title}?</source>
      <translation>¿Obtener los pesos de {title}?</translation>
    </message>
    <message>
      <source>Get them</source>
      <translation>Obtener</translation>
    </message>
    <message>
      <source>It goes on from the {megabytes:.0f} MB that are here already.</source>
      <translation>Continúa desde los {megabytes:.0f} MB que ya están aquí.</translation>
    </message>
    <message>
      <source>Licence: {licence} ({address}).</source>
      <translation>Licencia: {licence} ({address}).</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>The way to this hub is not encrypted: whoever is on the line could give other weights.</source>
      <translation>La conexión con este repositorio no está cifrada: quien la intercepte podría dar otros pesos.</translation>
    </message>
    <message>
      <source>Their SHA-256 is known and compared.</source>
      <translation>Su SHA-256 se conoce y se compara.</translation>
    </message>
    <message>
      <source>Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.</source>
      <translation>Su SHA-256 no se conoce de antemano: el de la primera descarga se anota, y las posteriores deben coincidir con él.</translation>
    </message>
    <message>
      <source>What is here came from {source}. Unless that is the hub's, it is replaced.</source>
      <translation>Lo que hay aquí vino de {source}. Si no es lo del repositorio, se sustituye.</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.</source>
      <translation>{megabytes:.0f} MB vienen de {hub} y se guardan en {folder} para todos sus espacios de trabajo.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A model file (.onenip)…</source>
      <translation>Un archivo de modelo (.onenip)…</translation>
    </message>
    <message>
      <source>A model file brings a trained model with its products and limits. A workspace or a backup brings everything, and opens in a window of its own.</source>
      <translation>Un archivo de modelo trae un modelo entrenado con sus productos y límites. Un espacio de trabajo o una copia de seguridad lo trae todo, y se abre en su propia ventana.</translation>
    </message>
    <message>
      <source>Begin with my product</source>
      <translation>Empezar con mi producto</translation>
    </message>
    <message>
      <source>Choose what I was given</source>
      <translation>Elegir lo que me han dado</translation>
    </message>
    <message>
      <source>Go on with what you were given</source>
      <translation>Continúe con lo que le han dado</translation>
    </message>
    <message>
      <source>Inspect a product of your own</source>
      <translation>Inspeccione un producto propio</translation>
    </message>
    <message>
      <source>See it at work</source>
      <translation>Véalo en acción</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>Ver la demostración</translation>
    </message>
    <message>
      <source>The folder of a workspace or a backup…</source>
      <translation>La carpeta de un espacio de trabajo o una copia…</translation>
    </message>
    <message>
      <source>The station edition cannot train: products come with the model that knows them. Ask for a model file from a workstation.</source>
      <translation>La edición de estación no puede entrenar: los productos vienen con el modelo que los conoce. Pida un archivo de modelo de una estación de trabajo.</translation>
    </message>
    <message>
      <source>Two products, one model: it is trained before your eyes, inspects after a single step, and goes on learning. It opens in a window of its own and leaves this workspace empty.</source>
      <translation>Dos productos, un modelo: se entrena ante sus ojos, inspecciona tras un solo paso y sigue aprendiendo. Se abre en una ventana propia y deja vacío este espacio de trabajo.</translation>
    </message>
    <message>
      <source>Welcome. How would you like to begin?</source>
      <translation>Le damos la bienvenida. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
      <source>You need 20 to 200 pictures of good parts, and no picture of a defect. A line at the top leads from the name of the product to the first inspected part.</source>
      <translation>Necesita de 20 a 200 imágenes de piezas buenas y ninguna de un defecto. Una barra en la parte superior lleva desde el nombre del producto hasta la primera pieza inspeccionada.</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>Another prompt: {name}</source>
      <translation>Otra imagen guía: {name}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Prompts and how similar they are: 1 is alike</source>
      <translation>Imágenes guía y su parecido: 1 es igual</translation>
    </message>
    <message>
      <source>Prompts of the product, the most similar first</source>
      <translation>Imágenes guía del producto, la más parecida primero</translation>
    </message>
    <message>
      <source>Reconstruction: how far from what it should look like</source>
      <translation>Reconstrucción: cuánto se aleja del aspecto que debería tener</translation>
    </message>
    <message>
      <source>Refined map: how likely a defect</source>
      <translation>Mapa refinado: probabilidad de un defecto</translation>
    </message>
    <message>
      <source>The model is looking at it…</source>
      <translation>El modelo la está mirando…</translation>
    </message>
    <message>
      <source>The part with its anomaly map</source>
      <translation>La pieza con su mapa de anomalías</translation>
    </message>
    <message>
      <source>The prompt that guided: {name}</source>
      <translation>La imagen guía usada: {name}</translation>
    </message>
    <message>
      <source>Unlike all good parts</source>
      <translation>Distinta de todas las piezas buenas</translation>
    </message>
    <message>
      <source>Where the score was taken: {parts} = {score}. The maps below are coloured by what they add there.</source>
      <translation>Donde se tomó la puntuación: {parts} = {score}. Los mapas de abajo están coloreados según lo que aportan ahí.</translation>
    </message>
    <message>
      <source>Why this verdict?</source>
      <translation>¿Por qué este veredicto?</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>reconstrucción</translation>
    </message>
    <message>
      <source>refined map</source>
      <translation>mapa refinado</translation>
    </message>
    <message>
      <source>unlike all good parts</source>
      <translation>distinta de todas las buenas</translation>
    </message>
    <message>
      <source>{level} everywhere in this picture</source>
      <translation>{level} en toda esta imagen</translation>
    </message>
    <message>
      <source>{map}: adds {share}</source>
      <translation>{map}: aporta {share}</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model} no ha podido juzgarla: {reason}</translation>
    </message>
    <message>
      <source>{model}: {word}. Score {score}, limit {limit}.</source>
      <translation>{model}: {word}. Puntuación {score}, límite {limit}.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>All messages of this session with their times</source>
      <translation>Todos los mensajes de esta sesión con sus horas</translation>
    </message>
    <message>
      <source>Back to all pages; asks for the PIN if there is one</source>
      <translation>Volver a todas las páginas; pide el PIN si lo hay</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>Cancelar la adición del modelo</translation>
    </message>
    <message>
      <source>Explain what I point at</source>
      <translation>Explicar lo que señalo</translation>
    </message>
    <message>
      <source>Fill the screen with what the operator needs, and close everything else</source>
      <translation>Llenar la pantalla con lo que necesita el operador y cerrar todo lo demás</translation>
    </message>
    <message>
      <source>Fill the screen, or no longer</source>
      <translation>Activar o desactivar la pantalla completa</translation>
    </message>
    <message>
      <source>Find an action or a product…</source>
      <translation>Buscar una acción o un producto…</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation>Ir a {page}</translation>
    </message>
    <message>
      <source>Hand over to the operator</source>
      <translation>Entregar al operador</translation>
    </message>
    <message>
      <source>Help on this page</source>
      <translation>Ayuda de esta página</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>Salir de la página del operador</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>Entrar…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>Cerrar sesión: {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Nobody has to log in here; an admin can change that in the settings</source>
      <translation>Aquí nadie tiene que iniciar sesión; un administrador puede cambiarlo en los ajustes</translation>
    </message>
    <message>
      <source>Nothing to do again: nothing was undone</source>
      <translation>Nada que rehacer: no se ha deshecho nada</translation>
    </message>
    <message>
      <source>Nothing to undo: nothing was changed since the start</source>
      <translation>Nada que deshacer: no se ha cambiado nada desde el inicio</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Show the folder of what was exported last</source>
      <translation>Mostrar la carpeta de lo último que se exportó</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Stop copying the model file; nothing of it is left behind</source>
      <translation>Dejar de copiar el archivo de modelo; no queda nada a medias</translation>
    </message>
    <message>
      <source>Text of the usual size</source>
      <translation>Texto de tamaño habitual</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person</source>
      <translation>La inspección continúa; la ventana espera a la siguiente persona</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>What can be done here, with contents and search</source>
      <translation>Lo que se puede hacer aquí, con contenido y búsqueda</translation>
    </message>
  </context>
  <context>
    <name>WindowStatusBar</name>
    <message>
      <source> — nearly full</source>
      <translation> — casi lleno</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <source>Go to the trash: what was deleted still takes its room on the disk</source>
      <translation>Ir a la papelera: lo eliminado sigue ocupando espacio en el disco</translation>
    </message>
    <message>
      <source>Make room…</source>
      <translation>Liberar espacio…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Deteniendo</translation>
    </message>
    <message>
      <source>The model runs here: {device}</source>
      <translation>El modelo se ejecuta aquí: {device}</translation>
    </message>
    <message>
      <source>The server is away</source>
      <translation>Sin servidor</translation>
    </message>
    <message>
      <source>Who is logged in; Ctrl+L logs out</source>
      <translation>Quién ha iniciado sesión; Ctrl+L la cierra</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count} NO REGISTRADO</translation>
    </message>
    <message>
      <source>{count} connection to the line is lost</source>
      <translation>Se ha perdido {count} conexión con la línea</translation>
    </message>
    <message>
      <source>{count} connections to the line are lost</source>
      <translation>Se han perdido {count} conexiones con la línea</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>Perdidas: {count}</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pieza</translation>
    </message>
    <message>
      <source>{count} part waits for the server</source>
      <translation>{count} pieza espera al servidor</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} piezas</translation>
    </message>
    <message>
      <source>{count} parts wait for the disk</source>
      <translation>En espera del disco: {count}</translation>
    </message>
    <message>
      <source>{count} parts wait for the server</source>
      <translation>{count} piezas esperan al servidor</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{ms:.0f} ms per part</source>
      <translation>{ms:.0f} ms por pieza</translation>
    </message>
    <message>
      <source>{rate} fps</source>
      <translation>{rate} fps</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} libres</translation>
    </message>
  </context>
  <context>
    <name>YieldChart</name>
    <message>
      <source>95 % interval</source>
      <translation>Intervalo 95 %</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Juzgadas</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>No se juzgó ninguna pieza en este periodo. Elija otro periodo o inspeccione antes piezas.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Rendimiento</translation>
    </message>
    <message>
      <source>Yield over time</source>
      <translation>Rendimiento en el tiempo</translation>
    </message>
    <message>
      <source>{share} of {count} judged parts are OK; 95 % interval {low} to {high}</source>
      <translation>OK: {share} de las piezas juzgadas ({count}); intervalo del 95 %: de {low} a {high}</translation>
    </message>
  </context>
  <context>
    <name>_BatchDelegate</name>
    <message>
      <source>{count} ?</source>
      <translation>{count} ?</translation>
    </message>
    <message>
      <source>{count} NG</source>
      <translation>{count} NG</translation>
    </message>
    <message>
      <source>{count} OK</source>
      <translation>{count} OK</translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation>omitidas: {count}</translation>
    </message>
  </context>
  <context>
    <name>_DeviceDelegate</name>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
  </context>
  <context>
    <name>_PadDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
  </context>
  <context>
    <name>_Pane</name>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>Su imagen no está en este espacio de trabajo.</translation>
    </message>
  </context>
</TS>
