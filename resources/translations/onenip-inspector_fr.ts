<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>Copy diagnosis</source>
      <translation>Copier le diagnostic</translation>
    </message>
    <message>
      <source>If something goes wrong: versions, this computer, settings without names and the log files help others to find it. You can read first what is in the file, and send it yourself.</source>
      <translation>Si quelque chose ne va pas : versions, cet ordinateur, réglages sans noms et fichiers journaux aident d’autres à en trouver la cause. Vous lisez d’abord ce que contient le fichier, et l’envoyez vous-même.</translation>
    </message>
    <message>
      <source>Inspects with models that were trained on a workstation, which come in model files (.onenip).</source>
      <translation>Inspecte avec des modèles entraînés sur un poste de travail, fournis en fichiers de modèle (.onenip).</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Licences…</translation>
    </message>
    <message>
      <source>One model for many products, taught from pictures of good parts. After the paper “Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0.</source>
      <translation>Un seul modèle pour de nombreux produits, entraîné avec des images de bonnes pièces. D’après l’article « Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt » (Gao, ECCV 2024). Apache License 2.0.</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>Ouvrir les mentions légales</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
      <source>Station edition</source>
      <translation>Édition station</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>Trains models, inspects with them, and writes model files (.onenip) for stations.</source>
      <translation>Entraîne des modèles, inspecte avec eux, et écrit des fichiers de modèle (.onenip) pour les stations.</translation>
    </message>
    <message>
      <source>Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3). The licences of third-party components are in the folder “notices” beside the installed program.</source>
      <translation>Police : Inter (SIL Open Font License 1.1). Icônes : Lucide (ISC). Qt via PySide6 (LGPL 3). Les licences de tous les composants tiers se trouvent dans le dossier « notices » à côté du programme installé.</translation>
    </message>
    <message>
      <source>Workstation edition</source>
      <translation>Édition poste de travail</translation>
    </message>
    <message>
      <source>{edition} · version {version}</source>
      <translation>{edition} · version {version}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · computes on {device} · {system}</source>
      <translation>{processor}, {cores} cœurs · {memory} Go de mémoire · calcule sur {device} · {system}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · {system}</source>
      <translation>{processor}, {cores} cœurs · {memory} Go de mémoire · {system}</translation>
    </message>
  </context>
  <context>
    <name>AboutSection</name>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <source>Save diagnosis file</source>
      <translation>Enregistrer le diagnostic</translation>
    </message>
  </context>
  <context>
    <name>AccessGate</name>
    <message>
      <source>Log in</source>
      <translation>Connexion</translation>
    </message>
  </context>
  <context>
    <name>AddingProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>Annuler l’ajout du modèle</translation>
    </message>
    <message>
      <source>How much of the model file is copied</source>
      <translation>Quelle part du fichier de modèle est copiée</translation>
    </message>
  </context>
  <context>
    <name>AlarmBar</name>
    <message>
      <source>Acknowledge</source>
      <translation>Acquitter</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>Acquitter l’alarme</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>Acquitter…</translation>
    </message>
    <message>
      <source>Alarm: {text}</source>
      <translation>Alarme : {text}</translation>
    </message>
    <message>
      <source>At most {count} characters are taken.</source>
      <translation>Au plus {count} caractères sont acceptés.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Your name is written down with the time. A run that waited for it goes on.</source>
      <translation>Votre nom est consigné avec l’heure. Une session qui attendait l’acquittement continue.</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <source>{count} times since {first}, last {last}</source>
      <translation>{count} fois depuis {first}, dernière {last}</translation>
    </message>
  </context>
  <context>
    <name>AlignmentDialog</name>
    <message>
      <source>Aligned</source>
      <translation>Alignée</translation>
    </message>
    <message>
      <source>Alignment of {product}</source>
      <translation>Alignement de {product}</translation>
    </message>
    <message>
      <source>As taken</source>
      <translation>D’origine</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Alterner</translation>
    </message>
    <message>
      <source>Largest angle, in degrees</source>
      <translation>Angle maximal, en degrés</translation>
    </message>
    <message>
      <source>Largest shift, in percent of the picture</source>
      <translation>Décalage maximal, en pour cent de l’image</translation>
    </message>
    <message>
      <source>Lies as the reference does</source>
      <translation>Se présente comme la référence</translation>
    </message>
    <message>
      <source>Locating the part…</source>
      <translation>Recherche de la pièce…</translation>
    </message>
    <message>
      <source>Models that are trained from now on put each part back to where the reference lies, before anything looks at it. Edges that all parts have in common lead. Training proves on these pictures that it works, or says why not. Blink to compare: what fits stands still.</source>
      <translation>Les modèles entraînés désormais remettent chaque pièce à la place de la référence, avant que quoi que ce soit ne la regarde. Les contours communs à toutes les pièces guident. L’entraînement prouve sur ces images que cela fonctionne, ou dit pourquoi non. Alternez pour comparer : ce qui coïncide reste immobile.</translation>
    </message>
    <message>
      <source>Not found: confidence {confidence} of 1, {least} is needed. Allow more shift or turn, or set this picture aside.</source>
      <translation>Non trouvée : confiance {confidence} sur 1, il en faut {least}. Autorisez plus de décalage ou de rotation, ou écartez cette image.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Sans</translation>
    </message>
    <message>
      <source>Parts are inspected as they lie. That is right where a fixture holds them, and for surfaces without edges.</source>
      <translation>Les pièces sont inspectées telles qu’elles se présentent. Cela convient là où un montage les tient, et pour des surfaces sans contours.</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>Image du produit</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <source>Shift and turn</source>
      <translation>Décalage et rotation</translation>
    </message>
    <message>
      <source>Shifted by up to</source>
      <translation>Décalées de</translation>
    </message>
    <message>
      <source>This is the reference</source>
      <translation>Ceci est la référence</translation>
    </message>
    <message>
      <source>confidence {confidence} of 1</source>
      <translation>confiance {confidence} sur 1</translation>
    </message>
    <message>
      <source>turned by up to</source>
      <translation>au plus, tournées de</translation>
    </message>
    <message>
      <source>{degrees}° anticlockwise</source>
      <translation>{degrees}° en sens antihoraire</translation>
    </message>
    <message>
      <source>{degrees}° clockwise</source>
      <translation>{degrees}° en sens horaire</translation>
    </message>
    <message>
      <source>{pixels} px down</source>
      <translation>{pixels} px vers le bas</translation>
    </message>
    <message>
      <source>{pixels} px to the left</source>
      <translation>{pixels} px vers la gauche</translation>
    </message>
    <message>
      <source>{pixels} px to the right</source>
      <translation>{pixels} px vers la droite</translation>
    </message>
    <message>
      <source>{pixels} px up</source>
      <translation>{pixels} px vers le haut</translation>
    </message>
  </context>
  <context>
    <name>AllPartsActions</name>
    <message>
      <source>Annotated pictures or a data set of what was found, or of what is selected of it</source>
      <translation>Images annotées ou jeu de données des résultats, ou de la sélection</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>En PDF ou pour un navigateur : rendement, types de défaut, corrections, pires pièces en images</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>Retour aux listes</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Annuler l’export</translation>
    </message>
    <message>
      <source>Choose one product first. Counts what would flip; changes nothing</source>
      <translation>Choisissez d’abord un produit. Compte ce qui basculerait ; ne modifie rien</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>Exporter les images…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Exporter le tableau…</translation>
    </message>
    <message>
      <source>Find the same again, with what was recorded since</source>
      <translation>Refaire la même recherche, avec ce qui a été enregistré depuis</translation>
    </message>
    <message>
      <source>Keep the changes of the saved search</source>
      <translation>Enregistrer les modifications de la recherche</translation>
    </message>
    <message>
      <source>Keeps what is looked for under a name; everybody finds it on the left</source>
      <translation>Enregistre la recherche sous un nom ; tout le monde la trouve à gauche</translation>
    </message>
    <message>
      <source>List as pictures</source>
      <translation>Lister en images</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>Pièce suivante</translation>
    </message>
    <message>
      <source>No part is changed; Ctrl+Z brings the search back</source>
      <translation>Aucune pièce n’est modifiée ; Ctrl+Z ramène la recherche</translation>
    </message>
    <message>
      <source>Open its batch on the Review page</source>
      <translation>Ouvrir sa série sur la page Revue</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Pièce précédente</translation>
    </message>
    <message>
      <source>Remove the saved search</source>
      <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
      <source>Rename the saved search…</source>
      <translation>Renommer la recherche enregistrée…</translation>
    </message>
    <message>
      <source>Report of what was found…</source>
      <translation>Rapport sur les résultats…</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
      <source>Search by part number or name</source>
      <translation>Rechercher par numéro ou nom de pièce</translation>
    </message>
    <message>
      <source>Show the lists again</source>
      <translation>Afficher de nouveau les listes</translation>
    </message>
    <message>
      <source>Show the part large</source>
      <translation>Afficher la pièce en grand</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>Arrêter l’export ; aucun fichier partiel ne reste</translation>
    </message>
    <message>
      <source>The part with its prompt, its times and what judged it; Left and Right go on to the next one</source>
      <translation>La pièce avec son image guide, ses heures et ce qui l’a jugée ; Gauche et Droite passent à une autre</translation>
    </message>
    <message>
      <source>What would another limit say?…</source>
      <translation>Que dirait une autre limite ?…</translation>
    </message>
    <message>
      <source>Write what was found, or what is selected of it, as a table: CSV, JSON lines or Parquet</source>
      <translation>Écrire les résultats, ou la sélection, sous forme de tableau : CSV, lignes JSON ou Parquet</translation>
    </message>
  </context>
  <context>
    <name>AllPartsPage</name>
    <message>
      <source>Choose a part in the list.</source>
      <translation>Choisissez une pièce dans la liste.</translation>
    </message>
    <message>
      <source>Every part that is inspected is kept, and found here by product, verdict, time, number or words.</source>
      <translation>Chaque pièce inspectée est conservée, et se retrouve ici par produit, verdict, heure, numéro ou mots.</translation>
    </message>
    <message>
      <source>Its batch</source>
      <translation>Sa série</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All parts on the left, or say less above.</source>
      <translation>Aucune pièce ne correspond.
Choisissez Toutes à gauche, ou indiquez moins de critères ci-dessus.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
  </context>
  <context>
    <name>AreaDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close without keeping the area?</source>
      <translation>Fermer sans enregistrer la zone ?</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>Continuer à dessiner</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>Ignore makes it an eraser.</source>
      <translation>Ignorer en fait une gomme.</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspecter</translation>
    </message>
    <message>
      <source>Inspected area of {product}</source>
      <translation>Zone inspectée de {product}</translation>
    </message>
    <message>
      <source>Inspected: the whole picture</source>
      <translation>Inspecté : toute l’image</translation>
    </message>
    <message>
      <source>Inspected: {percent} % of the picture</source>
      <translation>Inspecté : {percent} % de l’image</translation>
    </message>
    <message>
      <source>Picture with the inspected area</source>
      <translation>Image avec la zone inspectée</translation>
    </message>
    <message>
      <source>Take all shapes away: everything is inspected</source>
      <translation>Retirer toutes les formes : tout est inspecté</translation>
    </message>
    <message>
      <source>What you drew is lost. The product keeps the inspected area that it had.</source>
      <translation>Ce que vous avez dessiné est perdu. Le produit garde la zone inspectée qu’il avait.</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Image entière</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message>
      <source>Alarm</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <source>Audit log itself</source>
      <translation>Journal d’audit lui-même</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Batch {number}</source>
      <translation>Série {number}</translation>
    </message>
    <message>
      <source>Circumstances of verdicts</source>
      <translation>Circonstances des verdicts</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pièce étalon</translation>
    </message>
    <message>
      <source>Hold of an order</source>
      <translation>Protection d’un OF</translation>
    </message>
    <message>
      <source>Hold taken back as a slip</source>
      <translation>Protection retirée comme une erreur</translation>
    </message>
    <message>
      <source>Light of the master part</source>
      <translation>Lumière de la pièce témoin</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Mended by a check</source>
      <translation>Réparé par une vérification</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Image normale</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN ou mot de passe</translation>
    </message>
    <message>
      <source>PIN or password changed</source>
      <translation>PIN ou mot de passe changé</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Probe of the light</source>
      <translation>Contrôle d’éclairage</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Libération</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Conservation</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>Recherche enregistrée</translation>
    </message>
    <message>
      <source>Scores compared anew</source>
      <translation>Scores recomparés</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Réglage</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Waiting training</source>
      <translation>Entraînement en attente</translation>
    </message>
    <message>
      <source>What is said of a part</source>
      <translation>Ce qui est dit d’une pièce</translation>
    </message>
    <message>
      <source>a thumbnail</source>
      <translation>une vignette</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>acquittement</translation>
    </message>
    <message>
      <source>acknowledged by</source>
      <translation>acquitté par</translation>
    </message>
    <message>
      <source>added</source>
      <translation>– ajout</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>alignement</translation>
    </message>
    <message>
      <source>answer to the correction</source>
      <translation>réponse à la correction</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>badge</translation>
    </message>
    <message>
      <source>badge changed</source>
      <translation>badge changé</translation>
    </message>
    <message>
      <source>because nobody touched the window</source>
      <translation>parce que personne n’a touché la fenêtre</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>début</translation>
    </message>
    <message>
      <source>behind part</source>
      <translation>après la pièce</translation>
    </message>
    <message>
      <source>bits a value</source>
      <translation>bits par valeur</translation>
    </message>
    <message>
      <source>by</source>
      <translation>par</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>– modification</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>correction</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>fin</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>tout</translation>
    </message>
    <message>
      <source>files gone since</source>
      <translation>fichiers disparus depuis</translation>
    </message>
    <message>
      <source>files removed</source>
      <translation>fichiers supprimés</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>première pièce</translation>
    </message>
    <message>
      <source>held</source>
      <translation>protégé</translation>
    </message>
    <message>
      <source>in the trash since</source>
      <translation>dans la corbeille depuis</translation>
    </message>
    <message>
      <source>inspected area</source>
      <translation>zone inspectée</translation>
    </message>
    <message>
      <source>inspects</source>
      <translation>actif</translation>
    </message>
    <message>
      <source>is a prompt</source>
      <translation>est une image guide</translation>
    </message>
    <message>
      <source>its end was not what was noted</source>
      <translation>sa fin n’était pas celle notée</translation>
    </message>
    <message>
      <source>kind of defect</source>
      <translation>type de défaut</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>dernière pièce</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>limite</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>connecté</translation>
    </message>
    <message>
      <source>looked at and good</source>
      <translation>regardée et bonne</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>note to the answer</source>
      <translation>note de la réponse</translation>
    </message>
    <message>
      <source>order</source>
      <translation>OF</translation>
    </message>
    <message>
      <source>painted defects</source>
      <translation>défauts peints</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>pièces</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motif</translation>
    </message>
    <message>
      <source>reason of the correction</source>
      <translation>motif de la correction</translation>
    </message>
    <message>
      <source>reason of the hold, or of its end</source>
      <translation>motif de la protection ou de sa levée</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>removed for good</source>
      <translation>– suppression définitive</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rôle</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>règle</translation>
    </message>
    <message>
      <source>rules of the gate</source>
      <translation>règles de libération</translation>
    </message>
    <message>
      <source>said at</source>
      <translation>dit le</translation>
    </message>
    <message>
      <source>said by</source>
      <translation>dit par</translation>
    </message>
    <message>
      <source>search</source>
      <translation>recherche</translation>
    </message>
    <message>
      <source>sessions held out</source>
      <translation>séances réservées</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>écartée</translation>
    </message>
    <message>
      <source>signed by</source>
      <translation>signé par</translation>
    </message>
    <message>
      <source>size</source>
      <translation>taille</translation>
    </message>
    <message>
      <source>state</source>
      <translation>état</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>repris</translation>
    </message>
    <message>
      <source>the picture</source>
      <translation>l’image</translation>
    </message>
    <message>
      <source>the record alone</source>
      <translation>l’enregistrement seul</translation>
    </message>
    <message>
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>vérité</translation>
    </message>
    <message>
      <source>undone without a reason by who placed it</source>
      <translation>annulé sans motif par qui l’a posé</translation>
    </message>
    <message>
      <source>unknown badge</source>
      <translation>badge inconnu</translation>
    </message>
    <message>
      <source>what is left</source>
      <translation>ce qui reste</translation>
    </message>
    <message>
      <source>wrong PIN or password</source>
      <translation>PIN ou mot de passe erroné</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{count} shape</source>
      <translation>{count} forme</translation>
    </message>
    <message>
      <source>{count} shapes</source>
      <translation>{count} formes</translation>
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
      <translation>Recalculer toute la chaîne d’empreintes, et comparer sa fin avec ce qui est noté à côté</translation>
    </message>
    <message>
      <source>Export the audit log…</source>
      <translation>Exporter le journal d’audit…</translation>
    </message>
    <message>
      <source>In names, accounts, computers and values</source>
      <translation>Dans les noms, comptes, ordinateurs et valeurs</translation>
    </message>
    <message>
      <source>Search the audit log</source>
      <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
      <source>Verify the audit log</source>
      <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
      <source>Write all lines to a file, as JSON that anybody can check, or as a table</source>
      <translation>Écrire toutes les lignes dans un fichier, en JSON vérifiable par tous, ou en tableau</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <source>Audit log</source>
      <translation>Journal d’audit</translation>
    </message>
    <message>
      <source>Each change of a record, whoever made it. Lines are added, and never changed or removed.</source>
      <translation>Chaque modification d’un enregistrement, quel qu’en soit l’auteur. Les lignes s’ajoutent et ne sont jamais modifiées ni supprimées.</translation>
    </message>
    <message>
      <source>Every line is compared with its hash…</source>
      <translation>Chaque ligne est comparée à son empreinte…</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Export the audit log</source>
      <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>JSON lines</source>
      <translation>Lignes JSON</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>Type d’enregistrement</translation>
    </message>
    <message>
      <source>No line fits what is asked for</source>
      <translation>Aucune ligne ne correspond à la demande</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every change of a record will have its line here.</source>
      <translation>Rien n’a encore été modifié. Chaque modification d’un enregistrement aura sa ligne ici.</translation>
    </message>
    <message>
      <source>Search the log</source>
      <translation>Rechercher dans le journal</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>{count} line</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} lignes</translation>
    </message>
  </context>
  <context>
    <name>AuditTable</name>
    <message>
      <source>Lines of the audit log</source>
      <translation>Lignes du journal d’audit</translation>
    </message>
  </context>
  <context>
    <name>AuditTableModel</name>
    <message>
      <source>Change</source>
      <translation>Modification</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
  </context>
  <context>
    <name>BadChart</name>
    <message>
      <source>All parts</source>
      <translation>Toutes les pièces</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED over time</source>
      <translation>NG et NON CONTRÔLÉ dans le temps</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per day</source>
      <translation>NG et NON CONTRÔLÉ par jour</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per hour</source>
      <translation>NG et NON CONTRÔLÉ par heure</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per week</source>
      <translation>NG et NON CONTRÔLÉ par semaine</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>NON CONTRÔLÉ</translation>
    </message>
    <message>
      <source>There are no parts in this time. Choose another time, or inspect parts first.</source>
      <translation>Il n’y a pas de pièces dans cette période. Choisissez une autre période, ou inspectez d’abord des pièces.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} part</source>
      <translation>{ng} NG et {unchecked} NON CONTRÔLÉ sur {count} pièce</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} parts</source>
      <translation>{ng} NG et {unchecked} NON CONTRÔLÉ sur {count} pièces</translation>
    </message>
  </context>
  <context>
    <name>BadgeDialog</name>
    <message>
      <source>Assign this badge</source>
      <translation>Attribuer ce badge</translation>
    </message>
    <message>
      <source>Badge of {name}</source>
      <translation>Badge de {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Revoke the badge</source>
      <translation>Retirer le badge</translation>
    </message>
    <message>
      <source>Scan the badge now. A scanner that types like a keyboard and ends with Enter is all it takes.</source>
      <translation>Scannez le badge maintenant. Il suffit d’un scanner qui saisit comme un clavier et termine par Entrée.</translation>
    </message>
    <message>
      <source>What the scanner reads</source>
      <translation>Ce que lit le scanner</translation>
    </message>
  </context>
  <context>
    <name>BasisPanel</name>
    <message>
      <source>All parts of runs looked through…</source>
      <translation>Toutes les pièces de séries vérifiées…</translation>
    </message>
    <message>
      <source>All {parts} parts of one run…</source>
      <translation>Les {parts} pièces d’une série…</translation>
    </message>
    <message>
      <source>All {parts} parts of {count} runs…</source>
      <translation>Les {parts} pièces de {count} séries…</translation>
    </message>
    <message>
      <source>Count one painted golden defect</source>
      <translation>Compter un défaut étalon peint</translation>
    </message>
    <message>
      <source>Count {count} painted golden defects</source>
      <translation>Compter {count} défauts étalons peints</translation>
    </message>
    <message>
      <source>Good parts that training damaged on purpose: a stand-in. Real defects may be harder to find.</source>
      <translation>De bonnes pièces que l’entraînement a endommagées exprès : un substitut. De vrais défauts peuvent être plus difficiles à trouver.</translation>
    </message>
    <message>
      <source>No parts of runs</source>
      <translation>Sans pièces de séries</translation>
    </message>
    <message>
      <source>No pseudo-anomalies count</source>
      <translation>Sans pseudo-anomalies</translation>
    </message>
    <message>
      <source>No pseudo-anomalies known</source>
      <translation>Aucune pseudo-anomalie connue</translation>
    </message>
    <message>
      <source>One corrected part</source>
      <translation>Une pièce corrigée</translation>
    </message>
    <message>
      <source>Parts of runs that count</source>
      <translation>Pièces de séries qui comptent</translation>
    </message>
    <message>
      <source>Pseudo-anomalies that count as bad parts</source>
      <translation>Pseudo-anomalies comptées comme pièces défectueuses</translation>
    </message>
    <message>
      <source>{count} corrected parts</source>
      <translation>{count} pièces corrigées</translation>
    </message>
    <message>
      <source>{count} pseudo-anomalies count</source>
      <translation>{count} pseudo-anomalies comptent</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>Batches</source>
      <translation>Séries</translation>
    </message>
  </context>
  <context>
    <name>BatchListModel</name>
    <message>
      <source>Batch {number}: {product}, {time}, {source}</source>
      <translation>Série {number} : {product}, {time}, {source}</translation>
    </message>
    <message>
      <source>Held: {reason}</source>
      <translation>Protégée : {reason}</translation>
    </message>
    <message>
      <source>Its order is held</source>
      <translation>Son OF est protégé</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>OF {name}</translation>
    </message>
    <message>
      <source>Some day</source>
      <translation>Jour inconnu</translation>
    </message>
    <message>
      <source>Station: {name}</source>
      <translation>Station : {name}</translation>
    </message>
    <message>
      <source>Today · {day}</source>
      <translation>Aujourd’hui · {day}</translation>
    </message>
    <message>
      <source>Yesterday · {day}</source>
      <translation>Hier · {day}</translation>
    </message>
  </context>
  <context>
    <name>BatchesPanel</name>
    <message>
      <source>Batches</source>
      <translation>Séries</translation>
    </message>
    <message>
      <source>Filter by product and day</source>
      <translation>Filtrer par produit et jour</translation>
    </message>
    <message>
      <source>Hold the chosen batches</source>
      <translation>Protéger les séries choisies</translation>
    </message>
    <message>
      <source>Search batches</source>
      <translation>Rechercher des séries</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>With corrections</source>
      <translation>Avec corrections</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Sélection : {count}</translation>
    </message>
    <message>
      <source>{listed} of {total}</source>
      <translation>{listed} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>BigBanner</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>Pas de verdict : {word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>Verdict : {word}</translation>
    </message>
  </context>
  <context>
    <name>BigText</name>
    <message>
      <source>NOT READY</source>
      <translation>NON PRÊT</translation>
    </message>
    <message>
      <source>Part {number}</source>
      <translation>Pièce {number}</translation>
    </message>
    <message>
      <source>Press Start. The images come from {source}.</source>
      <translation>Appuyez sur Démarrer. Les images viennent de {source}.</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>PRÊT</translation>
    </message>
    <message>
      <source>{score} · limit {limit}</source>
      <translation>{score} · limite {limit}</translation>
    </message>
  </context>
  <context>
    <name>BuiltInSearches</name>
    <message>
      <source>All parts</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigées</translation>
    </message>
    <message>
      <source>Near the limit</source>
      <translation>Près de la limite</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>Today's NG</source>
      <translation>NG du jour</translation>
    </message>
  </context>
  <context>
    <name>ByPrompts</name>
    <message>
      <source>A new model is made of {model}: its network stays as it is, and {product} is compared with its pictures of good parts. What {model} says of its other products does not change. It takes a minute or so and finds less than a training would; afterwards you are told what its own pictures foretell: go, doubtful, or no go. {model} goes on inspecting until you activate the new one.</source>
      <translation>Un nouveau modèle est créé à partir de {model} : son réseau reste tel quel, et {product} est comparé à ses images de bonnes pièces. Ce que {model} dit de ses autres produits ne change pas. Cela prend une minute environ et trouve moins qu’un entraînement ; on vous dit ensuite ce que présagent ses propres images : favorable, incertain ou défavorable. {model} continue d’inspecter jusqu’à ce que vous activiez le nouveau.</translation>
    </message>
    <message>
      <source>Inspect “{product}” without training?</source>
      <translation>Inspecter « {product} » sans entraînement ?</translation>
    </message>
    <message>
      <source>Make the model</source>
      <translation>Créer le modèle</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
  </context>
  <context>
    <name>CameraDialog</name>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Back to what is kept with the product</source>
      <translation>Retour à ce qui est enregistré dans le produit</translation>
    </message>
    <message>
      <source>Camera settings</source>
      <translation>Réglages de caméra</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Aucune caméra</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Image de la caméra</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>Enregistrer dans le produit</translation>
    </message>
    <message>
      <source>Set the camera and look at the picture; nothing is kept yet</source>
      <translation>Régler la caméra et regarder l’image ; rien n’est encore enregistré</translation>
    </message>
    <message>
      <source>The camera is given back…</source>
      <translation>Libération de la caméra…</translation>
    </message>
    <message>
      <source>Ticked values belong to {product} and are set and checked at each start.</source>
      <translation>Les valeurs cochées appartiennent à {product} ; elles sont réglées et vérifiées à chaque démarrage.</translation>
    </message>
  </context>
  <context>
    <name>CameraForm</name>
    <message>
      <source>Exposure</source>
      <translation>Exposition</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Fréquence d’images</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Gain</translation>
    </message>
    <message>
      <source>Gamma off</source>
      <translation>Gamma désactivé</translation>
    </message>
    <message>
      <source>Image size</source>
      <translation>Taille d’image</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <source>Packet size</source>
      <translation>Taille des paquets</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>Format de pixel</translation>
    </message>
    <message>
      <source>The product wants: {what}</source>
      <translation>Le produit veut : {what}</translation>
    </message>
    <message>
      <source>Trigger input</source>
      <translation>Entrée de déclenchement</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Balance des blancs</translation>
    </message>
    <message>
      <source>grey follows the light</source>
      <translation>le gris suit la lumière</translation>
    </message>
    <message>
      <source>not on this camera</source>
      <translation>pas sur cette caméra</translation>
    </message>
  </context>
  <context>
    <name>CaptureController</name>
    <message>
      <source>Capture {moment}</source>
      <translation>Prise {moment}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Press S to choose a camera, a stream or a folder that is watched.</source>
      <translation>Appuyez sur S pour choisir une caméra, un flux ou un dossier surveillé.</translation>
    </message>
  </context>
  <context>
    <name>CaptureDialog</name>
    <message>
      <source>Automatically every</source>
      <translation>Auto toutes les</translation>
    </message>
    <message>
      <source>Backspace or Ctrl+Z</source>
      <translation>Retour arrière ou Ctrl+Z</translation>
    </message>
    <message>
      <source>Choose where the pictures come from</source>
      <translation>Choisir d’où viennent les images</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Esc. All that was taken is kept</source>
      <translation>Échap. Tout ce qui a été pris est conservé</translation>
    </message>
    <message>
      <source>Ghost</source>
      <translation>Fantôme</translation>
    </message>
    <message>
      <source>How strong the ghost is, in percent</source>
      <translation>Intensité du fantôme, en pour cent</translation>
    </message>
    <message>
      <source>Key: R</source>
      <translation>Touche : R</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>Touche : S</translation>
    </message>
    <message>
      <source>Keys: [ and ]</source>
      <translation>Touches : [ et ]</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Image suivante</translation>
    </message>
    <message>
      <source>Seconds between two pictures</source>
      <translation>Secondes entre deux images</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Séance</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Space or Enter</source>
      <translation>Espace ou Entrée</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>Prendre une image</translation>
    </message>
    <message>
      <source>Take pictures of good parts of {product}</source>
      <translation>Prendre des images de bonnes pièces de {product}</translation>
    </message>
    <message>
      <source>Takes pictures until it is pressed again. Key: I</source>
      <translation>Prend des images jusqu’à un nouvel appui. Touche : I</translation>
    </message>
    <message>
      <source>The last picture over the live one. Key: G</source>
      <translation>La dernière image sur l’image en direct. Touche : G</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Undo last</source>
      <translation>Ôter la dernière</translation>
    </message>
    <message>
      <source>What is taken in one go is a session: it can be held out of trainings together</source>
      <translation>Ce qui est pris d’un coup est une séance : elle peut être réservée en entier hors entraînement</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Ce que voit la caméra</translation>
    </message>
    <message>
      <source>Without taking this one. Key: Right</source>
      <translation>Sans prendre celle-ci. Touche : Droite</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>Prises : {count}</translation>
    </message>
  </context>
  <context>
    <name>ChartViews</name>
    <message>
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <source>Every part of this time was checked, or there are no parts.</source>
      <translation>Toutes les pièces de cette période ont été contrôlées, ou il n’y a pas de pièces.</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Type de défaut</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>NG par type de défaut</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Aucun motif donné</translation>
    </message>
    <message>
      <source>No verdict was corrected in this time. Reasons that are given with corrections, as the kind of the defect, are counted here.</source>
      <translation>Aucun verdict n’a été corrigé dans cette période. Les motifs donnés avec les corrections, comme le type du défaut, sont comptés ici.</translation>
    </message>
    <message>
      <source>Nobody said a kind of defect of an NG part of this time. B on Review asks for it.</source>
      <translation>Personne n’a indiqué de type de défaut pour une pièce NG de cette période. B sur Revue le demande.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Why parts were NOT CHECKED</source>
      <translation>Pourquoi le verdict a été NON CONTRÔLÉ</translation>
    </message>
    <message>
      <source>Why verdicts were corrected</source>
      <translation>Pourquoi des verdicts ont été corrigés</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} correction</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} corrections</translation>
    </message>
    <message>
      <source>{count} defect; a part with two kinds counts twice</source>
      <translation>{count} défaut ; une pièce à deux types compte deux fois</translation>
    </message>
    <message>
      <source>{count} defects; a part with two kinds counts twice</source>
      <translation>{count} défauts ; une pièce à deux types compte deux fois</translation>
    </message>
    <message>
      <source>{count} other</source>
      <translation>{count} autre</translation>
    </message>
    <message>
      <source>{count} others</source>
      <translation>{count} autres</translation>
    </message>
    <message>
      <source>{count} part; names and numbers are from one example</source>
      <translation>{count} pièce ; noms et numéros sont ceux d’un exemple</translation>
    </message>
    <message>
      <source>{count} parts; names and numbers are from one example</source>
      <translation>{count} pièces ; noms et numéros sont ceux d’un exemple</translation>
    </message>
  </context>
  <context>
    <name>ChartsActions</name>
    <message>
      <source>Compare scores anew…</source>
      <translation>Recomparer les scores…</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Recompter</translation>
    </message>
    <message>
      <source>Count the parts that were recorded meanwhile too</source>
      <translation>Compter aussi les pièces enregistrées entre-temps</translation>
    </message>
    <message>
      <source>How many parts were good, hour by hour or day by day</source>
      <translation>Combien de pièces étaient bonnes, heure par heure ou jour par jour</translation>
    </message>
    <message>
      <source>How parts score beside the limit, and whether that changes</source>
      <translation>Les scores des pièces par rapport à la limite, et leur évolution</translation>
    </message>
    <message>
      <source>Parts are right as they are: compare later ones with the next ones</source>
      <translation>Les pièces sont bonnes telles quelles : les prochaines servent de référence aux suivantes</translation>
    </message>
    <message>
      <source>Show causes</source>
      <translation>Afficher les causes</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>Afficher les images</translation>
    </message>
    <message>
      <source>Show scores and drift</source>
      <translation>Afficher les scores et la dérive</translation>
    </message>
    <message>
      <source>Show tables</source>
      <translation>Afficher les tableaux</translation>
    </message>
    <message>
      <source>Show where defects lie</source>
      <translation>Afficher où sont les défauts</translation>
    </message>
    <message>
      <source>Show yield and NG over time</source>
      <translation>Afficher le rendement et les NG dans le temps</translation>
    </message>
    <message>
      <source>The maps of the newest NG parts over each other</source>
      <translation>Les cartes des pièces NG les plus récentes, superposées</translation>
    </message>
    <message>
      <source>The numbers of the charts; Return opens the parts of a row</source>
      <translation>Les chiffres des graphiques ; Entrée ouvre les pièces d’une ligne</translation>
    </message>
    <message>
      <source>Why verdicts were corrected, and why parts were not checked</source>
      <translation>Pourquoi des verdicts ont été corrigés, et pourquoi des pièces n’ont pas été contrôlées</translation>
    </message>
  </context>
  <context>
    <name>ChartsDriftChart</name>
    <message>
      <source>Scores are higher</source>
      <translation>Scores plus hauts</translation>
    </message>
    <message>
      <source>Scores are lower</source>
      <translation>Scores plus bas</translation>
    </message>
    <message>
      <source>Scores were higher</source>
      <translation>Scores plus hauts</translation>
    </message>
    <message>
      <source>Scores were lower</source>
      <translation>Scores plus bas</translation>
    </message>
  </context>
  <context>
    <name>ChartsPage</name>
    <message>
      <source>All products</source>
      <translation>Tous les produits</translation>
    </message>
    <message>
      <source>All stations</source>
      <translation>Toutes les stations</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>Causes</translation>
    </message>
    <message>
      <source>Charts show how much was good, why parts were not, how they score and where defects lie.</source>
      <translation>Les graphiques montrent combien de pièces étaient bonnes, pourquoi d’autres ne l’étaient pas, leurs scores et où se trouvent les défauts.</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>Recomparer</translation>
    </message>
    <message>
      <source>Compare again…</source>
      <translation>Recomparer…</translation>
    </message>
    <message>
      <source>Compare {product} anew?</source>
      <translation>Recomparer {product} ?</translation>
    </message>
    <message>
      <source>Count again (F5)</source>
      <translation>Recompter (F5)</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Dernières 24 heures</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Last 52 weeks</source>
      <translation>52 dernières semaines</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Endroits</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Production</translation>
    </message>
    <message>
      <source>Say so when parts are right as they are: a lamp was changed, say, and good parts are good. The next {count} parts are then what later ones are compared with; until they are there, no drift is seen. Limit and model stay as they are. Ctrl+Z takes it back.</source>
      <translation>Faites-le quand les pièces sont bonnes telles quelles : une lampe a été changée, par exemple, et les bonnes pièces sont bonnes. Les {count} prochaines pièces servent alors de comparaison pour les suivantes ; tant qu’elles ne sont pas là, aucune dérive n’est détectée. La limite et le modèle restent inchangés. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
  </context>
  <context>
    <name>ClosingQuestion</name>
    <message>
      <source>A file is being exported. It would not be written; nothing half done is left.</source>
      <translation>Un fichier est en cours d’export. Il ne serait pas écrit ; rien d’inachevé ne reste.</translation>
    </message>
    <message>
      <source>A model is being trained. What it has learned so far is kept; training goes on by itself at the next start.</source>
      <translation>Un modèle est en cours d’entraînement. Ce qu’il a appris jusqu’ici est conservé ; l’entraînement reprendra de lui-même au prochain démarrage.</translation>
    </message>
    <message>
      <source>All parts that were judged are kept in their batch.</source>
      <translation>Toutes les pièces jugées sont conservées dans leur série.</translation>
    </message>
    <message>
      <source>An export is running</source>
      <translation>Export en cours</translation>
    </message>
    <message>
      <source>Files are being added</source>
      <translation>Ajout de fichiers en cours</translation>
    </message>
    <message>
      <source>Files are being added. What was added so far is kept; the rest you would have to add again.</source>
      <translation>Des fichiers sont en cours d’ajout. Ce qui a été ajouté jusqu’ici est conservé ; le reste serait à ajouter de nouveau.</translation>
    </message>
    <message>
      <source>Inspection and training are running</source>
      <translation>Inspection et entraînement en cours</translation>
    </message>
    <message>
      <source>Inspection is running</source>
      <translation>Inspection en cours</translation>
    </message>
    <message>
      <source>One part was judged and waits for the disk; it is stored before the window closes.</source>
      <translation>Une pièce a été jugée et attend le disque ; elle sera enregistrée avant la fermeture de la fenêtre.</translation>
    </message>
    <message>
      <source>Parts are being inspected. No further part would be judged.</source>
      <translation>Des pièces sont en cours d’inspection. Plus aucune pièce ne serait jugée.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>Arrêter et quitter</translation>
    </message>
    <message>
      <source>Training is running</source>
      <translation>Entraînement en cours</translation>
    </message>
    <message>
      <source>{count} parts were judged and wait for the disk; they are stored before the window closes.</source>
      <translation>{count} pièces ont été jugées et attendent le disque ; elles seront enregistrées avant la fermeture de la fenêtre.</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>blue</source>
      <translation>bleu</translation>
    </message>
    <message>
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rouge</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find an action or a product</source>
      <translation>Trouver une action ou un produit</translation>
    </message>
    <message>
      <source>Nothing has these words. Try fewer or other ones.</source>
      <translation>Rien ne contient ces mots. Essayez-en moins ou d’autres.</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>Saisissez une partie de ce que vous cherchez</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Résultats</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Comparer deux images</translation>
    </message>
    <message>
      <source>Fit the image (Ctrl+0)</source>
      <translation>Ajuster l’image (Ctrl+0)</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>Touche : S</translation>
    </message>
    <message>
      <source>Key: W</source>
      <translation>Touche : W</translation>
    </message>
    <message>
      <source>Key: X</source>
      <translation>Touche : X</translation>
    </message>
    <message>
      <source>Keys: Left and Right</source>
      <translation>Touches : Gauche et Droite</translation>
    </message>
    <message>
      <source>Left picture</source>
      <translation>Image de gauche</translation>
    </message>
    <message>
      <source>Right picture</source>
      <translation>Image de droite</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Permuter</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Lecture de l’image…</translation>
    </message>
    <message>
      <source>Where the wiper is, in percent</source>
      <translation>Position du rideau, en pour cent</translation>
    </message>
    <message>
      <source>Wiper</source>
      <translation>Rideau</translation>
    </message>
  </context>
  <context>
    <name>ComparisonView</name>
    <message>
      <source>A judgement is missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>Il manque un jugement, certaines règles ne peuvent donc pas être tranchées : Évaluer fait juger les modèles.</translation>
    </message>
    <message>
      <source>A model was trained on this very picture, so its verdict is not counted.</source>
      <translation>Un modèle a été entraîné sur cette image même, son verdict n’est donc pas compté.</translation>
    </message>
    <message>
      <source>Active model</source>
      <translation>Modèle actif</translation>
    </message>
    <message>
      <source>Active model {model}</source>
      <translation>Modèle actif {model}</translation>
    </message>
    <message>
      <source>All golden parts</source>
      <translation>Toutes les pièces étalons</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>Les deux modèles donnent le même verdict à chaque pièce étalon.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidat</translation>
    </message>
    <message>
      <source>Candidate {model}</source>
      <translation>Candidat {model}</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Aller à Entraînement</translation>
    </message>
    <message>
      <source>Model before {model}</source>
      <translation>Modèle précédent {model}</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG pour une mauvaise raison</translation>
    </message>
    <message>
      <source>No golden parts yet.</source>
      <translation>Pas encore de pièces étalons.</translation>
    </message>
    <message>
      <source>No model to compare yet</source>
      <translation>Pas encore de modèle à comparer</translation>
    </message>
    <message>
      <source>Not all golden parts are judged yet.</source>
      <translation>Certaines pièces étalons ne sont pas encore jugées.</translation>
    </message>
    <message>
      <source>On no golden part defects are painted. Paint them in the golden set, and it is told here.</source>
      <translation>Aucune pièce étalon n’a de défauts peints. Peignez-les dans le jeu étalon, et ce sera dit ici.</translation>
    </message>
    <message>
      <source>One is stale: another version of this program judged then.</source>
      <translation>Un est périmé : une autre version de ce programme avait jugé alors.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>The candidate calls no painted part NG for something else than what is painted.</source>
      <translation>Le candidat ne classe NG aucune pièce peinte pour autre chose que ce qui est peint.</translation>
    </message>
    <message>
      <source>The candidate judges every golden part right.</source>
      <translation>Le candidat juge correctement toutes les pièces étalons.</translation>
    </message>
    <message>
      <source>The maps of painted parts are being looked at…</source>
      <translation>Lecture des cartes des pièces peintes…</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>L’image est illisible.</translation>
    </message>
    <message>
      <source>There are no golden parts yet: add some, and nobody has to believe a model.</source>
      <translation>Il n’y a pas encore de pièces étalons : ajoutez-en, et personne n’aura à croire un modèle sur parole.</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with. Choose “Wrong verdicts of the candidate” above to see what it gets wrong.</source>
      <translation>Il n’y a pas d’autre modèle auquel comparer celui-ci. Choisissez « Verdicts faux du candidat » ci-dessus pour voir où il se trompe.</translation>
    </message>
    <message>
      <source>Train a model, or add a model file, on the Train page. Then its verdicts on the golden parts stand here.</source>
      <translation>Entraînez un modèle, ou ajoutez un fichier de modèle, sur la page Entraînement. Ses verdicts sur les pièces étalons figureront alors ici.</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>Verdicts qui diffèrent</translation>
    </message>
    <message>
      <source>Which golden parts are listed</source>
      <translation>Quelles pièces étalons sont listées</translation>
    </message>
    <message>
      <source>Wrong verdicts of the candidate</source>
      <translation>Verdicts faux du candidat</translation>
    </message>
    <message>
      <source>{count} are stale: another version of this program judged then.</source>
      <translation>{count} sont périmés : une autre version de ce programme avait jugé alors.</translation>
    </message>
    <message>
      <source>{count} judgements are missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>Jugements manquants : {count}. Certaines règles ne peuvent donc pas être tranchées : Évaluer fait juger les modèles.</translation>
    </message>
    <message>
      <source>{product}: {sentence}</source>
      <translation>{product} : {sentence}</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>Bad</source>
      <translation>Mauvaises</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bonnes</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same capture.</source>
      <translation>L’intervalle vaut à 95 % (Clopper et Pearson), pour des pièces de la même prise de vue.</translation>
    </message>
    <message>
      <source>bad parts</source>
      <translation>pièces défectueuses</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>bonnes pièces</translation>
    </message>
    <message>
      <source>{count} of {total} {kind} are {word}</source>
      <translation>{count} sur {total} {kind} : {word}</translation>
    </message>
    <message>
      <source>{said}. Shows them.</source>
      <translation>{said}. Les affiche.</translation>
    </message>
  </context>
  <context>
    <name>ConnectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>ConnectionLine</name>
    <message>
      <source>Edit…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A PNG cannot hold an array of shape {shape} and type {type}.</source>
      <translation>Un PNG ne peut pas contenir un tableau de forme {shape} et de type {type}.</translation>
    </message>
    <message>
      <source>A kind of defect is one line of up to {longest_kind} letters without spaces around; got {kind!r}.</source>
      <translation>Un type de défaut est une ligne de {longest_kind} lettres au plus, sans espaces autour ; reçu : {kind!r}.</translation>
    </message>
    <message>
      <source>A network that matches prompts needs held-out normals: those that train are in its gallery, and would all look perfect. Choose a preset without one (paper), or hold some out (held_out_fraction).</source>
      <translation>Un réseau qui compare avec des images guides a besoin d’images normales réservées : celles de l’entraînement sont dans sa galerie, et paraîtraient toutes parfaites. Choisissez un préréglage sans galerie (paper), ou réservez-en (held_out_fraction).</translation>
    </message>
    <message>
      <source>A part is looked for turned by up to {largest_angle:.0f}°; got {got}.</source>
      <translation>Une pièce est cherchée tournée de {largest_angle:.0f}° au plus ; reçu : {got}.</translation>
    </message>
    <message>
      <source>A part is looked for up to {largest_shift:.0%} of the picture to each side; got {got}. Beyond that too little of it is in view.</source>
      <translation>Une pièce est cherchée jusqu’à {largest_shift:.0%} de l’image de chaque côté ; reçu : {got}. Au-delà, trop peu de la pièce est dans le champ.</translation>
    </message>
    <message>
      <source>A point of an inspected area lies outside of the picture, where x and y go from 0 to 1.</source>
      <translation>Un point d’une zone inspectée est en dehors de l’image, où x et y vont de 0 à 1.</translation>
    </message>
    <message>
      <source>A product was named twice. {kept}</source>
      <translation>Un produit a été nommé deux fois. {kept}</translation>
    </message>
    <message>
      <source>A rectangle has two opposite corners; got {points}. Draw it again.</source>
      <translation>Un rectangle a deux coins opposés ; reçu : {points}. Dessinez-le de nouveau.</translation>
    </message>
    <message>
      <source>A value range has {least_bits} to {most_bits} bits; got {bits}.</source>
      <translation>Une plage de valeurs a de {least_bits} à {most_bits} bits ; reçu : {bits}.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has a brush.</source>
      <translation>Une forme « {kind} » d’une zone inspectée a un pinceau.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has no brush.</source>
      <translation>Une forme « {kind} » d’une zone inspectée n’a pas de pinceau.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has {fewest} to {most_points:,} points; got {points:,}. Draw it with other points, or as several shapes.</source>
      <translation>Une forme « {kind} » d’une zone inspectée a de {fewest} à {most_points:,} points ; reçu : {points:,}. Dessinez-la avec d’autres points, ou en plusieurs formes.</translation>
    </message>
    <message>
      <source>Add images of good parts of it, or train from the beginning without it.</source>
      <translation>Ajoutez des images de bonnes pièces de ce produit, ou entraînez depuis le début sans lui.</translation>
    </message>
    <message>
      <source>Add images of good parts of them, or train from the beginning without them.</source>
      <translation>Ajoutez des images de bonnes pièces de ces produits, ou entraînez depuis le début sans eux.</translation>
    </message>
    <message>
      <source>Adding {file} was cancelled. What was kept before is unchanged.</source>
      <translation>L’ajout de {file} a été annulé. Ce qui était gardé avant est inchangé.</translation>
    </message>
    <message>
      <source>An anomaly map has two dimensions, not the shape {shape}.</source>
      <translation>Une carte d’anomalie a deux dimensions, pas la forme {shape}.</translation>
    </message>
    <message>
      <source>An inspected area has up to {most_shapes} shapes with {most_points_of_all:,} points in all; this one has {shapes} with {points:,}. Draw it with fewer and larger shapes.</source>
      <translation>Une zone inspectée a {most_shapes} formes au plus, avec {most_points_of_all:,} points en tout ; celle-ci en a {shapes}, avec {points:,} points. Dessinez-la avec des formes moins nombreuses et plus grandes.</translation>
    </message>
    <message>
      <source>CIE L*a*b* colours</source>
      <translation>des couleurs CIE L*a*b*</translation>
    </message>
    <message>
      <source>Calibration failed. {reasons} The checkpoint was kept; train longer, with more steps or minutes, into another folder.</source>
      <translation>Le calibrage a échoué. {reasons} Le point de reprise a été gardé ; entraînez plus longtemps, avec plus d’étapes ou de minutes, dans un autre dossier.</translation>
    </message>
    <message>
      <source>Cancelled. {kept}</source>
      <translation>Annulé. {kept}</translation>
    </message>
    <message>
      <source>Cancelled. {path} is unchanged and nothing was left behind.</source>
      <translation>Annulé. {path} est inchangé et rien de partiel n’est resté.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to. If you may write there, another program, such as a virus scanner, keeps the new files open: try again in a while.</source>
      <translation>Choisissez un dossier où vous pouvez écrire. Si vous pouvez écrire là, un autre programme, un antivirus par exemple, garde les nouveaux fichiers ouverts : réessayez un peu plus tard.</translation>
    </message>
    <message>
      <source>Could not write {path}: {why}. What was there before is unchanged. Free some space or choose a folder that you may write to.</source>
      <translation>Impossible d’écrire {path} : {why}. Ce qui était là avant est inchangé. Libérez de la place ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>DINOv3 licence, not a free one</source>
      <translation>licence DINOv3, qui n’est pas libre</translation>
    </message>
    <message>
      <source>Defects of one picture are painted with up to {most_shapes} shapes with {most_points_of_all:,} points in all; these are {shapes} with {points:,}. Paint with fewer and larger shapes.</source>
      <translation>Les défauts d’une image se peignent avec {most_shapes} formes au plus et {most_points_of_all:,} points en tout ; il y en a {shapes}, avec {points:,} points. Peignez avec des formes moins nombreuses et plus grandes.</translation>
    </message>
    <message>
      <source>Draw a larger inspected area, or inspect the whole picture.</source>
      <translation>Dessinez une zone inspectée plus grande, ou inspectez toute l’image.</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. What has come is kept.</source>
      <translation>Le téléchargement des poids de {backbone} a été annulé. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. {kept}</source>
      <translation>Le téléchargement des poids de {backbone} a été annulé. {kept}</translation>
    </message>
    <message>
      <source>Free some space or choose a folder that you may write to.</source>
      <translation>Libérez de la place ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>ICC L*a*b* colours</source>
      <translation>des couleurs ICC L*a*b*</translation>
    </message>
    <message>
      <source>ITU L*a*b* colours</source>
      <translation>des couleurs ITU L*a*b*</translation>
    </message>
    <message>
      <source>It is not known which mask belongs to {image}: {folder} holds {first} and {second}. Remove one of them.</source>
      <translation>On ne sait pas quel masque va avec {image} : {folder} contient {first} et {second}. Supprimez l’un d’eux.</translation>
    </message>
    <message>
      <source>It says that it was packed at {written_at!r}, which is no usable time.</source>
      <translation>Il dit avoir été empaqueté à {written_at!r}, ce qui n’est pas une heure utilisable.</translation>
    </message>
    <message>
      <source>It shows exactly what {name} shows.</source>
      <translation>Elle montre exactement ce que montre {name}.</translation>
    </message>
    <message>
      <source>Its good parts score exactly alike, so no limit can be proposed: they look the same to the network, or it has learned nothing yet.</source>
      <translation>Ses bonnes pièces ont exactement le même score, aucune limite ne peut donc être proposée : elles sont pareilles pour le réseau, ou il n’a encore rien appris.</translation>
    </message>
    <message>
      <source>Memory does not suffice even for one sample at a time. The last checkpoint was kept. Close other programs, or choose a smaller preset or the CPU.</source>
      <translation>La mémoire ne suffit même pas pour un échantillon à la fois. Le dernier point de reprise a été gardé. Fermez d’autres programmes, ou choisissez un préréglage plus petit ou le CPU.</translation>
    </message>
    <message>
      <source>Memory ran out in one of the processes that train together. The last checkpoint was kept. Start more of them, or choose a smaller preset.</source>
      <translation>La mémoire a manqué dans l’un des processus qui entraînent ensemble. Le dernier point de reprise a été gardé. Démarrez-en davantage, ou choisissez un préréglage plus petit.</translation>
    </message>
    <message>
      <source>Memory ran out; training goes on with batches of {batch_size}.</source>
      <translation>La mémoire a manqué ; l’entraînement continue avec des lots de {batch_size}.</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without it.</source>
      <translation>Corrigez cela, ou entraînez depuis le début sans ce produit.</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without them.</source>
      <translation>Corrigez cela, ou entraînez depuis le début sans ces produits.</translation>
    </message>
    <message>
      <source>No engine of this computer may judge with {model_folder}: {reasons}. The model is unchanged; use it with the workstation edition, or pack it again there.</source>
      <translation>Aucun moteur de cet ordinateur ne peut juger avec {model_folder} : {reasons}. Le modèle est inchangé ; utilisez-le avec l’édition poste de travail, ou empaquetez-le de nouveau là-bas.</translation>
    </message>
    <message>
      <source>No good part was held out of {products}: the limit comes from images that the network was trained on, and nobody knows how many good parts it rejects.</source>
      <translation>Aucune bonne pièce de {products} n’a été réservée : la limite vient d’images sur lesquelles le réseau a été entraîné, et personne ne sait combien de bonnes pièces elle rejette.</translation>
    </message>
    <message>
      <source>No temporary folder can be made: {why}. {kept} Free some space.</source>
      <translation>Aucun dossier temporaire ne peut être créé : {why}. {kept} Libérez de la place.</translation>
    </message>
    <message>
      <source>None of the normal images that are held out by choice can be used. Hold out others, or none.</source>
      <translation>Aucune des images normales réservées par choix n’est utilisable. Réservez-en d’autres, ou aucune.</translation>
    </message>
    <message>
      <source>Nothing has come that a later fetch could go on from.</source>
      <translation>Rien n’est arrivé qu’un téléchargement ultérieur pourrait reprendre.</translation>
    </message>
    <message>
      <source>Nothing of the inspected area is left on a picture of {width}×{height} pixels. {draw_again}</source>
      <translation>Il ne reste rien de la zone inspectée sur une image de {width}×{height} pixels. {draw_again}</translation>
    </message>
    <message>
      <source>Nothing was changed; copy the file again, or pack the model again on the computer that has it.</source>
      <translation>Rien n’a été modifié ; copiez de nouveau le fichier, ou empaquetez de nouveau le modèle sur l’ordinateur qui l’a.</translation>
    </message>
    <message>
      <source>ONNX Runtime cannot load {path}: {why}</source>
      <translation>ONNX Runtime ne peut pas charger {path} : {why}</translation>
    </message>
    <message>
      <source>ONNX Runtime failed: {why}</source>
      <translation>ONNX Runtime a échoué : {why}</translation>
    </message>
    <message>
      <source>ONNX Runtime is not part of this edition of the program.</source>
      <translation>ONNX Runtime ne fait pas partie de cette édition du programme.</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}</source>
      <translation>Sur ses {count} images normales : {counts}</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}.</source>
      <translation>Sur ses {count} images normales : {counts}.</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {held_out} are held out by choice and {training} are left to train. At least {least_held_out} must be held out, and {min_normals} train: hold out others, or none.</source>
      <translation>Sur les {normals} images normales du produit {product!r}, {held_out} sont réservées par choix et il en reste {training} pour l’entraînement. Il faut en réserver au moins {least_held_out}, et {min_normals} doivent servir à l’entraînement : réservez-en d’autres, ou aucune.</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {registered} are prompts, so that fewer than {least_held_out} are left to calibrate its limit. Add more images of good parts or unregister a prompt.</source>
      <translation>Sur les {normals} images normales du produit {product!r}, {registered} sont des images guides, il en reste donc moins de {least_held_out} pour calibrer sa limite. Ajoutez des images de bonnes pièces ou retirez une image guide.</translation>
    </message>
    <message>
      <source>One of its normal images could not be aligned and does not train. {image}: {reason}</source>
      <translation>Une de ses images normales n’a pas pu être alignée et ne sert pas à l’entraînement. {image} : {reason}</translation>
    </message>
    <message>
      <source>Only torch computes that, and it is not installed. {no_torch}</source>
      <translation>Seul torch calcule cela, et il n’est pas installé. {no_torch}</translation>
    </message>
    <message>
      <source>Only {share:.1%} of the picture is inspected; {least_share:.1%} is the least. {draw_again}</source>
      <translation>Seulement {share:.1%} de l’image est inspecté ; {least_share:.1%} est le minimum. {draw_again}</translation>
    </message>
    <message>
      <source>Only {usable} normal images train; {advised} or more are advised, or the limit is a guess.</source>
      <translation>Seulement {usable} images normales servent à l’entraînement ; {advised} ou plus sont conseillées, sinon la limite est une supposition.</translation>
    </message>
    <message>
      <source>OpenVINO cannot load {path}: {why}</source>
      <translation>OpenVINO ne peut pas charger {path} : {why}</translation>
    </message>
    <message>
      <source>OpenVINO cannot take over the network: {error}. The model was not changed.</source>
      <translation>OpenVINO ne peut pas reprendre le réseau : {error}. Le modèle n’a pas été modifié.</translation>
    </message>
    <message>
      <source>OpenVINO failed: {why}</source>
      <translation>OpenVINO a échoué : {why}</translation>
    </message>
    <message>
      <source>OpenVINO is not part of this edition of the program.</source>
      <translation>OpenVINO ne fait pas partie de cette édition du programme.</translation>
    </message>
    <message>
      <source>Or pack the model to a model file on a workstation, and unpack that here.</source>
      <translation>Ou empaquetez le modèle en fichier de modèle sur un poste de travail, et extrayez-le ici.</translation>
    </message>
    <message>
      <source>Pack the model again on a computer that has torch.</source>
      <translation>Empaquetez de nouveau le modèle sur un ordinateur qui a torch.</translation>
    </message>
    <message>
      <source>Parts that look alike when turned, such as round ones, can only be shifted; choose a smaller angle for those that look alike half a turn on.</source>
      <translation>Les pièces qui se ressemblent une fois tournées, comme les pièces rondes, ne peuvent qu’être décalées ; choisissez un angle plus petit pour celles qui se ressemblent après un demi-tour.</translation>
    </message>
    <message>
      <source>Product {product!r} has no normal images.</source>
      <translation>Le produit {product!r} n’a aucune image normale.</translation>
    </message>
    <message>
      <source>Product {product!r} has one normal image.</source>
      <translation>Le produit {product!r} a une image normale.</translation>
    </message>
    <message>
      <source>Product {product!r} has {normals} normal images.</source>
      <translation>Le produit {product!r} a {normals} images normales.</translation>
    </message>
    <message>
      <source>Product {product} has no normal images: {where} holds no image that can be read. Put pictures of good parts there ({suffixes}).</source>
      <translation>Le produit {product} n’a pas d’images normales : {where} ne contient aucune image lisible. Mettez-y des images de bonnes pièces ({suffixes}).</translation>
    </message>
    <message>
      <source>Prompts of the product {product!r}: {own}; there is no number {number} among them.</source>
      <translation>Images guides du produit {product!r} : {own} ; aucune ne porte le numéro {number}.</translation>
    </message>
    <message>
      <source>Switch its alignment off, or look less far.</source>
      <translation>Désactivez son alignement, ou cherchez moins loin.</translation>
    </message>
    <message>
      <source>The address of the hub {hub} has a name or password in it, which would be shown and written down. Leave it out: this program never logs in.</source>
      <translation>L’adresse du hub {hub} contient un nom ou un mot de passe, qui serait affiché et noté. Omettez-le : ce programme ne se connecte jamais avec un compte.</translation>
    </message>
    <message>
      <source>The anomaly map for {name} holds NaN or infinity and was not written. The model is damaged or was trained on damaged data: inspect with another model, or train again.</source>
      <translation>La carte d’anomalie de {name} contient NaN ou l’infini et n’a pas été écrite. Le modèle est endommagé ou a été entraîné sur des données endommagées : inspectez avec un autre modèle, ou relancez un entraînement.</translation>
    </message>
    <message>
      <source>The backbone in {path} is not the one that the manifest names. Restore the original folder.</source>
      <translation>Le réseau de base dans {path} n’est pas celui que nomme le manifeste. Remettez le dossier d’origine en place.</translation>
    </message>
    <message>
      <source>The backbone {name!r} is unknown to timm {version}. Check how it is written: `timm.list_models()` names all.</source>
      <translation>Le réseau de base {name!r} est inconnu de timm {version}. Vérifiez son orthographe : `timm.list_models()` les nomme tous.</translation>
    </message>
    <message>
      <source>The cached features in {folder} are damaged ({error}). Delete that folder's cache.json and start again.</source>
      <translation>Les caractéristiques en cache dans {folder} sont endommagées ({error}). Supprimez le fichier cache.json de ce dossier et recommencez.</translation>
    </message>
    <message>
      <source>The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed since, or this version trains the preset otherwise (an unfinished `paper` of an older one cannot be continued). It was left as it is. Resume with what it was started with, or train into another folder.</source>
      <translation>Le point de reprise appartient à un autre entraînement : images, images guides, réglages, poids ou graine ont changé depuis, ou cette version entraîne ce préréglage autrement (un `paper` inachevé d’une version antérieure ne peut pas être repris). Il a été laissé tel quel. Reprenez avec ce qui avait servi au départ, ou entraînez dans un autre dossier.</translation>
    </message>
    <message>
      <source>The checkpoint {path} does not fit this run ({why}). It was left as it is: train into another folder.</source>
      <translation>Le point de reprise {path} ne convient pas à cet entraînement ({why}). Il a été laissé tel quel : entraînez dans un autre dossier.</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged ({error}). The images are untouched: delete the folder {folder} and train again, or train into another folder.</source>
      <translation>Le point de reprise {path} est endommagé ({error}). Les images sont intactes : supprimez le dossier {folder} et relancez un entraînement, ou entraînez dans un autre dossier.</translation>
    </message>
    <message>
      <source>The checkpoint {path} was written by another version of this program. It was left as it is: resume with that version, or train into another folder.</source>
      <translation>Le point de reprise {path} a été écrit par une autre version de ce programme. Il a été laissé tel quel : reprenez avec cette version-là, ou entraînez dans un autre dossier.</translation>
    </message>
    <message>
      <source>The export could not be written to {folder}: {why}. The model is unchanged and nothing was left behind. Free some space or choose a folder that you may write to.</source>
      <translation>L’export n’a pas pu être écrit dans {folder} : {why}. Le modèle est inchangé et aucun fichier partiel n’est resté. Libérez de la place ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>The exported model does not agree with the original: {parity}. Nothing was exported and the model is unchanged; torch can go on using it.</source>
      <translation>Le modèle exporté ne concorde pas avec l’original : {parity}. Rien n’a été exporté et le modèle est inchangé ; torch peut continuer à l’utiliser.</translation>
    </message>
    <message>
      <source>The exported network asks for {name!r}, which this model does not have. Export it again.</source>
      <translation>Le réseau exporté demande {name!r}, que ce modèle n’a pas. Exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>The feature statistics in {path} are not those of the manifest. Restore the original folder.</source>
      <translation>Les statistiques des caractéristiques dans {path} ne sont pas celles du manifeste. Remettez le dossier d’origine en place.</translation>
    </message>
    <message>
      <source>The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead.</source>
      <translation>Le fichier {name} ne contient pas d’image complète, seulement des copies réduites ou des masques. Enregistrez plutôt l’image complète.</translation>
    </message>
    <message>
      <source>The file {name} holds {count} pictures, and it is not known which one is meant. Save each picture as a file of its own.</source>
      <translation>Le fichier {name} contient {count} images, et on ne sait pas laquelle est visée. Enregistrez chaque image dans son propre fichier.</translation>
    </message>
    <message>
      <source>The file {path} was not opened: with {size:.1f} GB it is larger than {most:.1f} GB. Make the image smaller, or save it compressed.</source>
      <translation>Le fichier {path} n’a pas été ouvert : avec {size:.1f} Go, il dépasse {most:.1f} Go. Réduisez l’image, ou enregistrez-la compressée.</translation>
    </message>
    <message>
      <source>The folder of masks {mask} holds none. Copy the data set again.</source>
      <translation>Le dossier de masques {mask} n’en contient aucun. Copiez de nouveau le jeu de données.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}.</source>
      <translation>Le dossier {folder} est illisible : {why}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}. Check that it exists and that you may open it.</source>
      <translation>Le dossier {folder} est illisible : {why}. Vérifiez qu’il existe et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written: {why}. Choose another folder.</source>
      <translation>Le dossier {folder} n’est pas accessible en écriture : {why}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The folder {folder} must be renamed before it can be read. {error}</source>
      <translation>Le dossier {folder} doit être renommé avant de pouvoir être lu. {error}</translation>
    </message>
    <message>
      <source>The image has {width}×{height} pixels; at least {min_side}×{min_side} are needed.</source>
      <translation>L’image fait {width}×{height} pixels ; il en faut au moins {min_side}×{min_side}.</translation>
    </message>
    <message>
      <source>The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>L’image {name} est illisible : {error}. Convertissez-la en 8 ou 16 bits, en gris ou RGB.</translation>
    </message>
    <message>
      <source>The image {name} has 16 bits a value, and the products of the model use them in different ways. Say which product it shows.</source>
      <translation>L’image {name} a 16 bits par valeur, et les produits du modèle les utilisent de façons différentes. Dites quel produit elle montre.</translation>
    </message>
    <message>
      <source>The image {name} holds the value {highest:,}, which is above the product's range of {bits} bits (0 to {white:,}). It was not clipped. If the camera is right, give the product a wider range and train again.</source>
      <translation>L’image {name} contient la valeur {highest:,}, au-dessus de la plage du produit de {bits} bits (0 à {white:,}). Elle n’a pas été écrêtée. Si la caméra est bien réglée, donnez au produit une plage plus large et relancez un entraînement.</translation>
    </message>
    <message>
      <source>The image {name} is damaged: {damage}. Copy it again from its source.</source>
      <translation>L’image {name} est endommagée : {damage}. Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
      <source>The image {name} is empty (0 bytes). Copy it again from its source.</source>
      <translation>L’image {name} est vide (0 octet). Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
      <source>The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>L’image {name} est d’un genre qui n’est pas lu : {kind}. Convertissez-la en 8 ou 16 bits, en gris ou RGB.</translation>
    </message>
    <message>
      <source>The image {name} is too large: {width} × {height} pixels are more than {millions} million. Crop it or make it smaller.</source>
      <translation>L’image {name} est trop grande : {width} × {height} pixels font plus de {millions} millions. Recadrez-la ou réduisez-la.</translation>
    </message>
    <message>
      <source>The image {name} is too small: {width} × {height} pixels; at least {min_side} × {min_side} are needed.</source>
      <translation>L’image {name} est trop petite : {width} × {height} pixels ; il en faut au moins {min_side} × {min_side}.</translation>
    </message>
    <message>
      <source>The image {path} cannot be opened: {why}. Check that you may read it.</source>
      <translation>L’image {path} ne peut pas être ouverte : {why}. Vérifiez que vous pouvez la lire.</translation>
    </message>
    <message>
      <source>The image {path} does not exist (any more). Check the path.</source>
      <translation>L’image {path} n’existe pas (ou plus). Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>The inspected area is nowhere as wide as a sixtieth of the picture. {draw_again}</source>
      <translation>La zone inspectée n’atteint nulle part la largeur d’un soixantième de l’image. {draw_again}</translation>
    </message>
    <message>
      <source>The inspected area {path} cannot be read: {error}.</source>
      <translation>La zone inspectée {path} est illisible : {error}.</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: one more could not be judged as if it were new, because nothing outside of its block could guide it. Register prompts of other parts too.</source>
      <translation>La limite de {name} repose sur {parts} bonnes pièces : une autre n’a pas pu être jugée comme si elle était nouvelle, car rien en dehors de son bloc ne pouvait la guider. Définissez aussi des images guides d’autres pièces.</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: {missing} more could not be judged as if they were new, because nothing outside of their block could guide them. Register prompts of other parts too.</source>
      <translation>La limite de {name} repose sur {parts} bonnes pièces : {missing} autres n’ont pas pu être jugées comme si elles étaient nouvelles, car rien en dehors de leur bloc ne pouvait les guider. Définissez aussi des images guides d’autres pièces.</translation>
    </message>
    <message>
      <source>The limit of {product!r} {limit}.</source>
      <translation>La limite de {product!r} {limit}.</translation>
    </message>
    <message>
      <source>The limit of {product!r} {objection}. {kept}</source>
      <translation>La limite de {product!r} {objection}. {kept}</translation>
    </message>
    <message>
      <source>The limits that came with the model cannot be read: {error} {again}</source>
      <translation>Les limites venues avec le modèle sont illisibles : {error} {again}</translation>
    </message>
    <message>
      <source>The masks {first} and {path} of one image differ in size. Correct one of them.</source>
      <translation>Les masques {first} et {path} d’une même image diffèrent en taille. Corrigez l’un d’eux.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}.</source>
      <translation>Le modèle ne connaît pas le produit {product!r}.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {known}. {kept}</source>
      <translation>Le modèle ne connaît pas le produit {product!r} ; il connaît : {known}. {kept}</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {names}.</source>
      <translation>Le modèle ne connaît pas le produit {product!r} ; il connaît : {names}.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {products}.</source>
      <translation>Le modèle ne connaît pas le produit {product!r} ; il connaît : {products}.</translation>
    </message>
    <message>
      <source>The model file was written and could not be read back: {why} {kept}</source>
      <translation>Le fichier de modèle a été écrit et n’a pas pu être relu : {why} {kept}</translation>
    </message>
    <message>
      <source>The model file was written and something else was read back. {kept}</source>
      <translation>Le fichier de modèle a été écrit et autre chose a été relu. {kept}</translation>
    </message>
    <message>
      <source>The model folder {folder} does not exist.</source>
      <translation>Le dossier de modèle {folder} n’existe pas.</translation>
    </message>
    <message>
      <source>The model gave a value that is not a number for this image.</source>
      <translation>Le modèle a donné pour cette image une valeur qui n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The model has no calibration for the product {product!r}.</source>
      <translation>Le modèle n’a pas de calibrage pour le produit {product!r}.</translation>
    </message>
    <message>
      <source>The model is unchanged, and so is what was at the place of the model file before.</source>
      <translation>Le modèle est inchangé, ainsi que ce qui se trouvait à la place du fichier de modèle.</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} already, and its network was trained on it. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>Le modèle connaît déjà le produit {product!r}, et son réseau a été entraîné dessus. Le modèle n’a pas été touché : pour ajouter de nouveau le produit, partez d’un modèle qui ne le connaît pas.</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} by prompts only already. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>Le modèle connaît déjà le produit {product!r}, par images guides seules. Le modèle n’a pas été touché : pour ajouter de nouveau le produit, partez d’un modèle qui ne le connaît pas.</translation>
    </message>
    <message>
      <source>The model takes more than {most:.1f} GB, which no model file holds. {kept}</source>
      <translation>Le modèle prend plus de {most:.1f} Go, ce qu’aucun fichier de modèle ne contient. {kept}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {error}</source>
      <translation>Le modèle de départ ne peut pas être utilisé. {error}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {why}</source>
      <translation>Le modèle de départ ne peut pas être utilisé. {why}</translation>
    </message>
    <message>
      <source>The model to start from has another network than this preset ({settings} differ): its weights fit no other. Nothing was changed. Train with its preset, {preset}, and with the same --backbone and --set, or from the beginning.</source>
      <translation>Le modèle de départ a un autre réseau que ce préréglage (différences : {settings}) : ses poids ne conviennent à aucun autre. Rien n’a été modifié. Entraînez avec son préréglage, {preset}, et avec les mêmes --backbone et --set, ou depuis le début.</translation>
    </message>
    <message>
      <source>The model to start from knows products for which the trained network has no limit, so that the new model would forget them. {reasons} The checkpoint was kept, and the model to start from is as it was. Add images of good parts, or train longer, with more steps or minutes, into another folder.</source>
      <translation>Le modèle de départ connaît des produits pour lesquels le réseau entraîné n’a pas de limite, le nouveau modèle les oublierait donc. {reasons} Le point de reprise a été gardé, et le modèle de départ est inchangé. Ajoutez des images de bonnes pièces, ou entraînez plus longtemps, avec plus d’étapes ou de minutes, dans un autre dossier.</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, of which there are no images to train along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>Le modèle de départ connaît {names}, dont aucune image n’est là pour l’entraînement : son réseau changerait, et personne ne pourrait dire ce que deviennent leurs verdicts. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, which would not be trained along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>Le modèle de départ connaît {names}, hors de cet entraînement : son réseau changerait, et personne ne pourrait dire ce que deviennent leurs verdicts. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The model to start from was trained on a backbone with other weights: what it learned means nothing on these. Nothing was changed. Train with the weights that it was trained with, or from the beginning.</source>
      <translation>Le modèle de départ a été entraîné sur un réseau de base avec d’autres poids : ce qu’il a appris ne veut rien dire sur ceux-ci. Rien n’a été modifié. Entraînez avec les poids qui ont servi à l’entraîner, ou depuis le début.</translation>
    </message>
    <message>
      <source>The network cannot be exported: the tracer gave nothing. The model was not changed.</source>
      <translation>Le réseau ne peut pas être exporté : le traceur n’a rien donné. Le modèle n’a pas été modifié.</translation>
    </message>
    <message>
      <source>The network cannot be exported: {why}. The model was not changed; torch can go on using it.</source>
      <translation>Le réseau ne peut pas être exporté : {why}. Le modèle n’a pas été modifié ; torch peut continuer à l’utiliser.</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers for it.</source>
      <translation>Le réseau donne pour lui des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers. Train again.</source>
      <translation>Le réseau donne des valeurs qui ne sont pas des nombres. Relancez un entraînement.</translation>
    </message>
    <message>
      <source>The normal image {path} cannot be read: {why}.</source>
      <translation>L’image normale {path} est illisible : {why}.</translation>
    </message>
    <message>
      <source>The part was not found in it as it lies in the reference.</source>
      <translation>La pièce n’y a pas été trouvée placée comme dans la référence.</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: in {lost} of {total} normal images nothing lies as in the reference. Parts are aligned by edges that all of them have in common, which a surface has not. Switch its alignment off, or look further.</source>
      <translation>Les pièces de {name!r} ne peuvent pas être alignées : dans {lost} images normales sur {total}, rien n’est placé comme dans la référence. Les pièces sont alignées d’après des contours communs à toutes, qu’une surface n’a pas. Désactivez son alignement, ou cherchez plus loin.</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: of {probes} normal images that were moved by known amounts {again} were found again.</source>
      <translation>Les pièces de {name!r} ne peuvent pas être alignées : sur {probes} images normales déplacées de valeurs connues, {again} ont été retrouvées.</translation>
    </message>
    <message>
      <source>The radii of a brush lie above 0 and go up to {largest_radius}; got {got}.</source>
      <translation>Les rayons d’un pinceau sont supérieurs à 0 et vont jusqu’à {largest_radius} ; reçu : {got}.</translation>
    </message>
    <message>
      <source>The scale of an anomaly map must be a positive number, not {used_scale}.</source>
      <translation>L’échelle d’une carte d’anomalie doit être un nombre positif, pas {used_scale}.</translation>
    </message>
    <message>
      <source>The seed must lie between 0 and {largest_seed}; got {seed}.</source>
      <translation>La graine doit être comprise entre 0 et {largest_seed} ; reçu : {seed}.</translation>
    </message>
    <message>
      <source>The texture folder {folder} holds no images. Put texture images there, or name no folder to have textures generated.</source>
      <translation>Le dossier de textures {folder} ne contient aucune image. Mettez-y des images de texture, ou ne nommez aucun dossier pour que des textures soient générées.</translation>
    </message>
    <message>
      <source>The threshold must be a number; got {threshold}.</source>
      <translation>La limite doit être un nombre ; reçu : {threshold}.</translation>
    </message>
    <message>
      <source>The trained weights of the backbone {name} are not on this computer: no file was given, no installed package carries them, and they are not among the kept ones. Training fetches nothing by itself: {get}, or name a .safetensors or .pth file of them (`--weights FILE`, or `onenip backbones add FILE --name {name}` for good; in the window on the Train page).</source>
      <translation>Les poids entraînés du réseau de base {name} ne sont pas sur cet ordinateur : aucun fichier n’a été donné, aucun paquet installé ne les contient, et ils ne sont pas parmi ceux qui sont gardés. L’entraînement ne télécharge rien de lui-même : {get}, ou nommez un de leurs fichiers .safetensors ou .pth (`--weights FILE`, ou `onenip backbones add FILE --name {name}` durablement ; dans la fenêtre, sur la page Entraînement).</translation>
    </message>
    <message>
      <source>The weights file {file} cannot be read: {why}. What was kept before is unchanged. Check its name and folder, or copy it again.</source>
      <translation>Le fichier de poids {file} est illisible : {why}. Ce qui était gardé avant est inchangé. Vérifiez son nom et son dossier, ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>The weights file {file} is not in the format that torch has written since 2020. It was not kept. Supply it as .safetensors.</source>
      <translation>Le fichier de poids {file} n’est pas au format que torch écrit depuis 2020. Il n’a pas été gardé. Fournissez-le en .safetensors.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: download it again, as .safetensors or .pth.</source>
      <translation>Le fichier de poids {path} est illisible : {reason}. Il est peut-être endommagé, ou contient autre chose : téléchargez-le de nouveau, en .safetensors ou .pth.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: get it again.</source>
      <translation>Le fichier de poids {path} est illisible : {reason}. Il est peut-être endommagé, ou contient autre chose : procurez-vous-le de nouveau.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {why}.</source>
      <translation>Le fichier de poids {path} est illisible : {why}.</translation>
    </message>
    <message>
      <source>The weights file {path} does not exist. Check its name and folder (`--weights FILE`).</source>
      <translation>Le fichier de poids {path} n’existe pas. Vérifiez son nom et son dossier (`--weights FILE`).</translation>
    </message>
    <message>
      <source>The weights file {path} does not hold a plain table of tensors. Supply a state dictionary, not a whole checkpoint or pickled model.</source>
      <translation>Le fichier de poids {path} ne contient pas une simple table de tenseurs. Fournissez un dictionnaire d’état, pas un point de reprise entier ni un modèle en pickle.</translation>
    </message>
    <message>
      <source>The weights file {path} is not what was kept: its SHA-256 is {found}, and {wanted} was written down. Get it again: `onenip backbones fetch {name}`, or `onenip backbones add FILE --name {name}`; in the window on the Train page, below the chosen preset.</source>
      <translation>Le fichier de poids {path} n’est pas ce qui avait été gardé : son SHA-256 est {found}, et {wanted} avait été noté. Procurez-vous-le de nouveau : `onenip backbones fetch {name}`, ou `onenip backbones add FILE --name {name}` ; dans la fenêtre, sur la page Entraînement, sous le préréglage choisi.</translation>
    </message>
    <message>
      <source>The weights in {path} are of an EfficientNet and do not fit the backbone {name}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Les poids dans {path} sont ceux d’un EfficientNet et ne conviennent pas au réseau de base {name}. Nommez le réseau de base pour lequel le fichier a été fait (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {backbone}: {tensor} {what}. Supply timm's own weights of {backbone}.</source>
      <translation>Les poids dans {path} ne conviennent pas au réseau de base {backbone} : {tensor} {what}. Fournissez les poids de timm pour {backbone}.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: it has no place for the tensor {key!r}. Name the backbone that the file was made for (`--backbone NAME`), or supply timm's own weights.</source>
      <translation>Les poids dans {path} ne conviennent pas au réseau de base {name} : il n’a pas de place pour le tenseur {key!r}. Nommez le réseau de base pour lequel le fichier a été fait (`--backbone NAME`), ou fournissez les poids de timm.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: they are for patches of {found_high}×{found_wide} pixels instead of {wanted_high}×{wanted_wide}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Les poids dans {path} ne conviennent pas au réseau de base {name} : ils sont faits pour des carreaux de {found_high}×{found_wide} pixels au lieu de {wanted_high}×{wanted_wide}. Nommez le réseau de base pour lequel le fichier a été fait (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: timm cannot read them as such ({reason}). Supply timm's own weights of it, or those of its original release.</source>
      <translation>Les poids dans {path} ne conviennent pas au réseau de base {name} : timm ne peut pas les lire comme tels ({reason}). Fournissez les poids de timm pour ce réseau, ou ceux de sa publication d’origine.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: {first_lines}. Supply timm's own weights of {name}, or name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Les poids dans {path} ne conviennent pas au réseau de base {name} : {first_lines}. Fournissez les poids de timm pour {name}, ou nommez le réseau de base pour lequel le fichier a été fait (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights of {backbone} come with the installed package {package}: nothing to fetch.</source>
      <translation>Les poids de {backbone} viennent avec le paquet installé {package} : rien à télécharger.</translation>
    </message>
    <message>
      <source>The weights of {backbone} could not be written to {folder}: {why}. What has come is kept. Free some space or see that you may write there, then fetch again: it goes on from there.</source>
      <translation>Les poids de {backbone} n’ont pas pu être écrits dans {folder} : {why}. Ce qui est arrivé est conservé. Libérez de la place, ou assurez-vous de pouvoir y écrire, puis relancez le téléchargement : il reprend à cet endroit.</translation>
    </message>
    <message>
      <source>The weights of {backbone} were not fetched from {url}: {error}. Attempts: {times}. {kept} Without a way to the hub, fetch the file on another computer and add it: `onenip backbones add FILE --name {backbone}`, or “From a file…” in the window.</source>
      <translation>Les poids de {backbone} n’ont pas été téléchargés depuis {url} : {error}. Essais : {times}. {kept} Sans accès au hub, téléchargez le fichier sur un autre ordinateur et ajoutez-le : `onenip backbones add FILE --name {backbone}`, ou « D’un fichier… » dans la fenêtre.</translation>
    </message>
    <message>
      <source>The weights of {name} come with the installed package {package}. To train with {file}, name it: `onenip train --weights {file}`.</source>
      <translation>Les poids de {name} viennent avec le paquet installé {package}. Pour entraîner avec {file}, nommez-le : `onenip train --weights {file}`.</translation>
    </message>
    <message>
      <source>There is no engine {name!r}; there are: {engines}.</source>
      <translation>Il n’y a pas de moteur {name!r} ; il y a : {engines}.</translation>
    </message>
    <message>
      <source>There is no normal image of {product!r} to align parts by.</source>
      <translation>Il n’y a pas d’image normale de {product!r} d’après laquelle aligner les pièces.</translation>
    </message>
    <message>
      <source>There is no product to train; name at least one folder of images of good parts.</source>
      <translation>Il n’y a aucun produit à entraîner ; nommez au moins un dossier d’images de bonnes pièces.</translation>
    </message>
    <message>
      <source>These weights are being fetched or added by another program just now ({path}). Nothing was changed. Wait until it is done.</source>
      <translation>Ces poids sont en cours de téléchargement ou d’ajout par un autre programme ({path}). Rien n’a été modifié. Attendez qu’il ait terminé.</translation>
    </message>
    <message>
      <source>This CPU does not compute in bfloat16; use another engine.</source>
      <translation>Ce CPU ne calcule pas en bfloat16 ; utilisez un autre moteur.</translation>
    </message>
    <message>
      <source>This backbone does not offer intermediate features; choose another timm backbone.</source>
      <translation>Ce réseau de base n’offre pas de caractéristiques intermédiaires ; choisissez un autre réseau de base de timm.</translation>
    </message>
    <message>
      <source>This backbone has no stage at stride {fine_stride}, which matching with prompts needs; choose another one.</source>
      <translation>Ce réseau de base n’a pas d’étage au pas {fine_stride}, nécessaire à la comparaison avec les images guides ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>This edition of the program does not have it: use the workstation edition, or install the package with torch (pip install onenip-inspector).</source>
      <translation>Cette édition du programme ne l’a pas : utilisez l’édition poste de travail, ou installez le paquet avec torch (pip install onenip-inspector).</translation>
    </message>
    <message>
      <source>Too much of its picture lies beyond its edge once the part is put back as in the reference.</source>
      <translation>Une trop grande part de son image dépasse le bord une fois la pièce ramenée comme dans la référence.</translation>
    </message>
    <message>
      <source>Too much of the inspected area of the part lies beyond its edge once the part is put back as in the reference.</source>
      <translation>Une trop grande part de la zone inspectée de la pièce dépasse le bord une fois la pièce ramenée comme dans la référence.</translation>
    </message>
    <message>
      <source>Training needs about {needed} MB on the disk of {folder}, but only {free} MB are left. Nothing was written; free some space or choose another folder.</source>
      <translation>L’entraînement demande environ {needed} Mo sur le disque de {folder}, mais il ne reste que {free} Mo. Rien n’a été écrit ; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the gradient is not a number, though the loss is. The weights are as they were before that step, and the last checkpoint was kept. Try a smaller learning rate.</source>
      <translation>L’entraînement s’est arrêté à l’étape {step} : le gradient n’est pas un nombre, alors que la perte en est un. Les poids sont tels qu’avant cette étape, et le dernier point de reprise a été gardé. Essayez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the loss is not a number ({losses}). The checkpoint before it was kept. Try a smaller learning rate, or look for broken images among the newest ones.</source>
      <translation>L’entraînement s’est arrêté à l’étape {step} : la perte n’est pas un nombre ({losses}). Le point de reprise précédent a été gardé. Essayez un taux d’apprentissage plus petit, ou cherchez des images abîmées parmi les plus récentes.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the weights are no longer numbers. The checkpoint before was kept. Try a smaller learning rate.</source>
      <translation>L’entraînement s’est arrêté à l’étape {step} : les poids ne sont plus des nombres. Le point de reprise précédent a été gardé. Essayez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
      <source>Two normal images are needed to calibrate on; add images of good parts.</source>
      <translation>Il faut deux images normales pour le calibrage ; ajoutez des images de bonnes pièces.</translation>
    </message>
    <message>
      <source>Two products have the same name: {names}. Rename one of them.</source>
      <translation>Deux produits portent le même nom : {names}. Renommez l’un d’eux.</translation>
    </message>
    <message>
      <source>Unknown preset {name!r}; there are: {presets}.</source>
      <translation>Préréglage inconnu {name!r} ; il y a : {presets}.</translation>
    </message>
    <message>
      <source>Unpack the model file again.</source>
      <translation>Extrayez de nouveau le fichier de modèle.</translation>
    </message>
    <message>
      <source>What came from {url} is not what it should be: its SHA-256 is {found}, and by {by} it should be {expected}. It was removed, nothing was kept. Fetch again; if it differs again, do not use that hub.</source>
      <translation>Ce qui est venu de {url} n’est pas ce qui était attendu : son SHA-256 est {found}, et selon {by} il devrait être {expected}. Cela a été supprimé, rien n’a été gardé. Relancez le téléchargement ; si l’écart revient, n’utilisez pas ce hub.</translation>
    </message>
    <message>
      <source>What erases is of no kind of defect; got {kind!r}.</source>
      <translation>Ce qui efface n’a pas de type de défaut ; reçu : {kind!r}.</translation>
    </message>
    <message>
      <source>What has come ({size:.1f} MB) is kept; another fetch goes on from there.</source>
      <translation>Ce qui est arrivé ({size:.1f} Mo) est conservé ; un autre téléchargement reprend à cet endroit.</translation>
    </message>
    <message>
      <source>What is written down about the weights of {name} cannot be read: {path} ({error}). The weights are not touched. Remove that file and fetch or add the weights again: `onenip backbones fetch {name}`.</source>
      <translation>Ce qui est noté sur les poids de {name} est illisible : {path} ({error}). Les poids sont intacts. Supprimez ce fichier, puis téléchargez ou ajoutez de nouveau les poids : `onenip backbones fetch {name}`.</translation>
    </message>
    <message>
      <source>What the first process prepared in {folder} cannot be read: {error}.</source>
      <translation>Ce que le premier processus a préparé dans {folder} est illisible : {error}.</translation>
    </message>
    <message>
      <source>Windows reserves it for a device</source>
      <translation>Windows le réserve à un périphérique</translation>
    </message>
    <message>
      <source>Without torch a model computes on the CPU, not on {device}; choose auto or cpu. {no_torch}</source>
      <translation>Sans torch, un modèle calcule sur le CPU, pas sur {device} ; choisissez auto ou cpu. {no_torch}</translation>
    </message>
    <message>
      <source>a BMP of 2 bits</source>
      <translation>un BMP à 2 bits</translation>
    </message>
    <message>
      <source>a BMP of OS/2 with a short header</source>
      <translation>un BMP d’OS/2 à en-tête court</translation>
    </message>
    <message>
      <source>a BMP that is packed as {packed}</source>
      <translation>un BMP compressé en {packed}</translation>
    </message>
    <message>
      <source>a JPEG</source>
      <translation>un JPEG</translation>
    </message>
    <message>
      <source>a JPEG of several resolutions</source>
      <translation>un JPEG à plusieurs résolutions</translation>
    </message>
    <message>
      <source>a JPEG of {bits} bits</source>
      <translation>un JPEG à {bits} bits</translation>
    </message>
    <message>
      <source>a JPEG of {channels} channels</source>
      <translation>un JPEG à {channels} canaux</translation>
    </message>
    <message>
      <source>a PNG</source>
      <translation>un PNG</translation>
    </message>
    <message>
      <source>a PNG that Xcode made for iOS</source>
      <translation>un PNG fait par Xcode pour iOS</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>un périphérique</translation>
    </message>
    <message>
      <source>a fax</source>
      <translation>un fax</translation>
    </message>
    <message>
      <source>a file has a negative size</source>
      <translation>un fichier a une taille négative</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>un dossier</translation>
    </message>
    <message>
      <source>a map differs by {largest:.2g} from torch's; {allowed} is allowed</source>
      <translation>une carte diffère de {largest:.2g} de celle de torch ; {allowed} est permis</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>un tube nommé</translation>
    </message>
    <message>
      <source>a picture is refused by one of it and torch, and judged by the other</source>
      <translation>une image est refusée par l’un, lui ou torch, et jugée par l’autre</translation>
    </message>
    <message>
      <source>a prompt is not the image that it should be</source>
      <translation>une image guide n’est pas l’image attendue</translation>
    </message>
    <message>
      <source>a raw Bayer pattern</source>
      <translation>un motif Bayer brut</translation>
    </message>
    <message>
      <source>a score differs by {score:.2g} from torch's; {allowed} is allowed</source>
      <translation>un score diffère de {score:.2g} de celui de torch ; {allowed} est permis</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>un socket</translation>
    </message>
    <message>
      <source>a transparency mask</source>
      <translation>un masque de transparence</translation>
    </message>
    <message>
      <source>a verdict differs from torch's</source>
      <translation>un verdict diffère de celui de torch</translation>
    </message>
    <message>
      <source>channels of different sizes</source>
      <translation>des canaux de tailles différentes</translation>
    </message>
    <message>
      <source>colours of the kind {kind}</source>
      <translation>des couleurs du genre {kind}</translation>
    </message>
    <message>
      <source>colours other than grey and RGB</source>
      <translation>d’autres couleurs que gris et RGB</translation>
    </message>
    <message>
      <source>decoding failed ({error})</source>
      <translation>le décodage a échoué ({error})</translation>
    </message>
    <message>
      <source>fetch them (`onenip backbones fetch {name}`)</source>
      <translation>téléchargez-les (`onenip backbones fetch {name}`)</translation>
    </message>
    <message>
      <source>get them on a computer with internet access</source>
      <translation>procurez-vous-les sur un ordinateur avec accès à Internet</translation>
    </message>
    <message>
      <source>has the shape {found} instead of {wanted}</source>
      <translation>a la forme {found} au lieu de {wanted}</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>is {limit:g}; it may be from {lowest:g} to {highest:g}</source>
      <translation>vaut {limit:g} ; elle peut aller de {lowest:g} à {highest:g}</translation>
    </message>
    <message>
      <source>it announces {width} × {height} pixels but holds others</source>
      <translation>elle annonce {width} × {height} pixels mais en contient d’autres</translation>
    </message>
    <message>
      <source>it does not begin as a .safetensors file does</source>
      <translation>il ne commence pas comme un fichier .safetensors</translation>
    </message>
    <message>
      <source>it does not begin with its description</source>
      <translation>il ne commence pas par sa description</translation>
    </message>
    <message>
      <source>it does not hold what its description says</source>
      <translation>il ne contient pas ce que dit sa description</translation>
    </message>
    <message>
      <source>it does not say how its channels are arranged</source>
      <translation>elle ne dit pas comment ses canaux sont disposés</translation>
    </message>
    <message>
      <source>it does not say which exports it holds</source>
      <translation>il ne dit pas quels exports il contient</translation>
    </message>
    <message>
      <source>it does not tell whether 0 is black or white</source>
      <translation>elle ne dit pas si 0 est noir ou blanc</translation>
    </message>
    <message>
      <source>it fails with {kind}: {error}</source>
      <translation>il échoue avec {kind} : {error}</translation>
    </message>
    <message>
      <source>it gives values that are not numbers</source>
      <translation>il donne des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
      <source>it has {name} characters and at most {most} fit</source>
      <translation>il a {name} caractères, et il en tient {most} au plus</translation>
    </message>
    <message>
      <source>it has {size} bytes, and its tensors end at {end}</source>
      <translation>il fait {size} octets, et ses tenseurs finissent à {end}</translation>
    </message>
    <message>
      <source>it holds a file whose name is not one of this program's</source>
      <translation>il contient un fichier dont le nom n’est pas de ce programme</translation>
    </message>
    <message>
      <source>it holds a slash or backslash, which separate folders</source>
      <translation>il contient une barre oblique ou oblique inverse, qui séparent des dossiers</translation>
    </message>
    <message>
      <source>it holds a stack of {count} pictures, and it is not known which one is meant</source>
      <translation>elle contient une pile de {count} images, et on ne sait pas laquelle est visée</translation>
    </message>
    <message>
      <source>it holds control characters</source>
      <translation>il contient des caractères de contrôle</translation>
    </message>
    <message>
      <source>it holds invisible characters that change the direction of writing</source>
      <translation>il contient des caractères invisibles qui changent le sens d’écriture</translation>
    </message>
    <message>
      <source>it holds two files of one name</source>
      <translation>il contient deux fichiers du même nom</translation>
    </message>
    <message>
      <source>it holds {foreign!r}, which is nothing that belongs into a model file</source>
      <translation>il contient {foreign!r}, qui n’a rien à faire dans un fichier de modèle</translation>
    </message>
    <message>
      <source>it holds {samples} channels, and it is not known which of them are colours</source>
      <translation>elle contient {samples} canaux, et on ne sait pas lesquels sont des couleurs</translation>
    </message>
    <message>
      <source>it is compressed as a fax, whose damages show as other pixels and are not noticed</source>
      <translation>elle est compressée comme un fax, dont les dommages apparaissent comme d’autres pixels et passent inaperçus</translation>
    </message>
    <message>
      <source>it is compressed in a way that is not read ({compression})</source>
      <translation>elle est compressée d’une façon qui n’est pas lue ({compression})</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
      <source>it starts or ends with a dot or holds two in a row</source>
      <translation>il commence ou finit par un point, ou en contient deux de suite</translation>
    </message>
    <message>
      <source>it stores differences, which readers ignore where it is compressed so ({compression})</source>
      <translation>elle stocke des différences, que les lecteurs ignorent avec cette compression ({compression})</translation>
    </message>
    <message>
      <source>it stores inks other than cyan, magenta, yellow and black, which are not read</source>
      <translation>elle stocke d’autres encres que cyan, magenta, jaune et noir, ce qui n’est pas lu</translation>
    </message>
    <message>
      <source>it stores {colours}, which are not read</source>
      <translation>elle stocke {colours}, ce qui n’est pas lu</translation>
    </message>
    <message>
      <source>it stores {numbers}, whose range is not known; 8 or 16 bits are read</source>
      <translation>elle stocke {numbers}, dont la plage est inconnue ; 8 ou 16 bits sont lus</translation>
    </message>
    <message>
      <source>its channels have different depths ({bits} bits)</source>
      <translation>ses canaux ont des profondeurs différentes ({bits} bits)</translation>
    </message>
    <message>
      <source>its checksum is wrong, so some bytes have changed since it was written</source>
      <translation>sa somme de contrôle est fausse, des octets ont donc changé depuis l’écriture</translation>
    </message>
    <message>
      <source>its description is larger than any that this program writes</source>
      <translation>sa description est plus grande que toutes celles que ce programme écrit</translation>
    </message>
    <message>
      <source>its end is missing, as if copying it had been cut short</source>
      <translation>sa fin manque, comme si la copie avait été interrompue</translation>
    </message>
    <message>
      <source>its header is none that a BMP has</source>
      <translation>son en-tête n’est pas celui d’un BMP</translation>
    </message>
    <message>
      <source>its list of files is damaged</source>
      <translation>sa liste de fichiers est endommagée</translation>
    </message>
    <message>
      <source>its list of files is not as this program writes it</source>
      <translation>sa liste de fichiers n’est pas telle que ce programme l’écrit</translation>
    </message>
    <message>
      <source>its list of files is not that of its products and exports</source>
      <translation>sa liste de fichiers n’est pas celle de ses produits et exports</translation>
    </message>
    <message>
      <source>its palette lacks colours that the picture uses</source>
      <translation>il manque à sa palette des couleurs que l’image utilise</translation>
    </message>
    <message>
      <source>its parts do not add up to its size</source>
      <translation>ses parties ne font pas sa taille</translation>
    </message>
    <message>
      <source>its products have no names of their own</source>
      <translation>ses produits n’ont pas chacun leur propre nom</translation>
    </message>
    <message>
      <source>its prompts are not called as this program calls them</source>
      <translation>ses images guides ne sont pas nommées comme ce programme les nomme</translation>
    </message>
    <message>
      <source>its runs of pixels leave some of them open</source>
      <translation>ses suites de pixels en laissent certains indéfinis</translation>
    </message>
    <message>
      <source>its samples are laid out as {axes}, which is not read</source>
      <translation>ses échantillons sont disposés en {axes}, ce qui n’est pas lu</translation>
    </message>
    <message>
      <source>its tensors do not lie one behind the other</source>
      <translation>ses tenseurs ne se suivent pas</translation>
    </message>
    <message>
      <source>its {format} data cannot be decoded</source>
      <translation>ses données {format} ne peuvent pas être décodées</translation>
    </message>
    <message>
      <source>logarithmic colours</source>
      <translation>des couleurs logarithmiques</translation>
    </message>
    <message>
      <source>logarithmic luminance</source>
      <translation>une luminance logarithmique</translation>
    </message>
    <message>
      <source>no verdict differs</source>
      <translation>aucun verdict ne diffère</translation>
    </message>
    <message>
      <source>one cannot be read and does not train: {damage}</source>
      <translation>une hors entraînement car illisible : {damage}</translation>
    </message>
    <message>
      <source>one of its JPEG strips ends too early</source>
      <translation>une de ses bandes JPEG finit trop tôt</translation>
    </message>
    <message>
      <source>one of its JPEG strips has another size than its place</source>
      <translation>une de ses bandes JPEG n’a pas la taille de sa place</translation>
    </message>
    <message>
      <source>one of its JPEG strips is damaged ({oddity})</source>
      <translation>une de ses bandes JPEG est endommagée ({oddity})</translation>
    </message>
    <message>
      <source>one of its strips holds codes that cannot be</source>
      <translation>une de ses bandes contient des codes impossibles</translation>
    </message>
    <message>
      <source>one only shows what another one shows, and counts no second time</source>
      <translation>une ne montre que ce qu’une autre montre, et ne compte pas une deuxième fois</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>polygone</translation>
    </message>
    <message>
      <source>raw sensor values</source>
      <translation>des valeurs brutes de capteur</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>rectangle</translation>
    </message>
    <message>
      <source>score within {score:.2g}, map within {map:.2g}, {verdicts}</source>
      <translation>score à {score:.2g} près, carte à {map:.2g} près, {verdicts}</translation>
    </message>
    <message>
      <source>several pictures in one file, or a comment where the pixels begin</source>
      <translation>plusieurs images dans un fichier, ou un commentaire là où commencent les pixels</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>autre chose</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>trait de pinceau</translation>
    </message>
    <message>
      <source>the checksum of {member!r} does not match</source>
      <translation>la somme de contrôle de {member!r} ne correspond pas</translation>
    </message>
    <message>
      <source>the file ends too early (it was cut off while it was written or copied)</source>
      <translation>le fichier finit trop tôt (il a été coupé pendant l’écriture ou la copie)</translation>
    </message>
    <message>
      <source>the file was taken from this hub</source>
      <translation>le fichier a été retiré de ce hub</translation>
    </message>
    <message>
      <source>the hub does not allow it: its licence may have to be accepted there first</source>
      <translation>le hub ne l’autorise pas : il faut peut-être d’abord y accepter la licence</translation>
    </message>
    <message>
      <source>the hub has another file now</source>
      <translation>le hub a maintenant un autre fichier</translation>
    </message>
    <message>
      <source>the hub wants you to log in, which this program never does</source>
      <translation>le hub demande une identification, ce que ce programme ne fait jamais</translation>
    </message>
    <message>
      <source>the parts of its picture do not make up the size that it announces</source>
      <translation>les parties de son image ne font pas la taille qu’il annonce</translation>
    </message>
    <message>
      <source>the proxy wants you to log in (name and password belong into HTTPS_PROXY)</source>
      <translation>le proxy demande une identification (nom et mot de passe vont dans HTTPS_PROXY)</translation>
    </message>
    <message>
      <source>the server answered {status}</source>
      <translation>le serveur a répondu {status}</translation>
    </message>
    <message>
      <source>the server has fewer bytes than lie here</source>
      <translation>le serveur a moins d’octets qu’il n’y en a ici</translation>
    </message>
    <message>
      <source>the server refuses</source>
      <translation>le serveur refuse</translation>
    </message>
    <message>
      <source>the server sends another part than was asked for ({part})</source>
      <translation>le serveur envoie une autre partie que celle demandée ({part})</translation>
    </message>
    <message>
      <source>the sizes of its tiles or channels cannot be true</source>
      <translation>les tailles de ses tuiles ou de ses canaux ne peuvent pas être vraies</translation>
    </message>
    <message>
      <source>the verdict of a good part could differ from torch's</source>
      <translation>le verdict d’une bonne pièce pourrait différer de celui de torch</translation>
    </message>
    <message>
      <source>the verdicts of {at_risk} good parts could differ from torch's</source>
      <translation>les verdicts de {at_risk} bonnes pièces pourraient différer de ceux de torch</translation>
    </message>
    <message>
      <source>there is no such file on this hub</source>
      <translation>ce fichier n’existe pas sur ce hub</translation>
    </message>
    <message>
      <source>this engine was not checked at export</source>
      <translation>ce moteur n’a pas été vérifié à l’export</translation>
    </message>
    <message>
      <source>timm {version} cannot build the backbone {name!r}: {error}</source>
      <translation>timm {version} ne peut pas construire le réseau de base {name!r} : {error}</translation>
    </message>
    <message>
      <source>what this program knows of them</source>
      <translation>ce que ce programme en sait</translation>
    </message>
    <message>
      <source>what was written down when they were first fetched</source>
      <translation>ce qui a été noté au premier téléchargement</translation>
    </message>
    <message>
      <source>what {url} itself says</source>
      <translation>ce que {url} dit lui-même</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>{advised} ou plus pour l’entraînement sont conseillées.</translation>
    </message>
    <message>
      <source>{bits}-bit floating-point numbers</source>
      <translation>des nombres à virgule flottante à {bits} bits</translation>
    </message>
    <message>
      <source>{bits}-bit numbers</source>
      <translation>des nombres à {bits} bits</translation>
    </message>
    <message>
      <source>{bits}-bit numbers of the kind {kind}</source>
      <translation>des nombres à {bits} bits du genre {kind}</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign</source>
      <translation>des nombres à {bits} bits avec signe</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign, whose range is not known</source>
      <translation>des nombres à {bits} bits avec signe, dont la plage est inconnue</translation>
    </message>
    <message>
      <source>{bits}-bit numbers, whose range is not known</source>
      <translation>des nombres à {bits} bits, dont la plage est inconnue</translation>
    </message>
    <message>
      <source>{copies} only show what another one shows, and count no second time</source>
      <translation>{copies} ne montrent que ce qu’une autre montre, et ne comptent pas une deuxième fois</translation>
    </message>
    <message>
      <source>{count} cannot be read and do not train: {damage}</source>
      <translation>{count} hors entraînement car illisibles : {damage}</translation>
    </message>
    <message>
      <source>{count} channels, and it is not known which of them are colours</source>
      <translation>{count} canaux, et on ne sait pas lesquels sont des couleurs</translation>
    </message>
    <message>
      <source>{count} of its normal images could not be aligned and do not train. {image}: {reason}</source>
      <translation>{count} de ses images normales n’ont pas pu être alignées et ne servent pas à l’entraînement. {image} : {reason}</translation>
    </message>
    <message>
      <source>{count} verdict differs</source>
      <translation>{count} verdict diffère</translation>
    </message>
    <message>
      <source>{count} verdicts differ</source>
      <translation>{count} verdicts diffèrent</translation>
    </message>
    <message>
      <source>{done} of {size} bytes came</source>
      <translation>{done} octets sur {size} sont arrivés</translation>
    </message>
    <message>
      <source>{engine} does not compute exported models.</source>
      <translation>{engine} ne calcule pas de modèles exportés.</translation>
    </message>
    <message>
      <source>{engine} may not judge with {folder}: {reason}. Use {right}.</source>
      <translation>{engine} ne peut pas juger avec {folder} : {reason}. Utilisez {right}.</translation>
    </message>
    <message>
      <source>{engine}: not used: {error}</source>
      <translation>{engine} : non utilisé : {error}</translation>
    </message>
    <message>
      <source>{engine}: {error}</source>
      <translation>{engine} : {error}</translation>
    </message>
    <message>
      <source>{engine}: {figures}</source>
      <translation>{engine} : {figures}</translation>
    </message>
    <message>
      <source>{engine}: {figures}; not used: {reason}</source>
      <translation>{engine} : {figures} ; non utilisé : {reason}</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {why}. What was kept before is unchanged. Free some space or see that you may write there.</source>
      <translation>{file} n’a pas pu être copié dans {folder} : {why}. Ce qui était gardé avant est inchangé. Libérez de la place, ou assurez-vous de pouvoir y écrire.</translation>
    </message>
    <message>
      <source>{file} is no weights file: its name must end in {suffixes}.</source>
      <translation>{file} n’est pas un fichier de poids : son nom doit se terminer par {suffixes}.</translation>
    </message>
    <message>
      <source>{flips} verdicts differ from torch's</source>
      <translation>{flips} verdicts diffèrent de ceux de torch</translation>
    </message>
    <message>
      <source>{folder} exists already. It was left as it is; name a new folder.</source>
      <translation>{folder} existe déjà. Il a été laissé tel quel ; nommez un nouveau dossier.</translation>
    </message>
    <message>
      <source>{folder} has no room: {name} takes {needed:.0f} MB unpacked, and {free:.0f} MB are free. Nothing was changed. Free some space or choose another folder.</source>
      <translation>{folder} n’a pas assez de place : {name} prend {needed:.0f} Mo une fois extrait, et {free:.0f} Mo sont libres. Rien n’a été modifié. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{folder} has {free:.0f} MB free, and {needed:.0f} MB are needed. Nothing was fetched; what had come before is kept. Free some space, then fetch again.</source>
      <translation>{folder} a {free:.0f} Mo libres, et il en faut {needed:.0f} Mo. Rien n’a été téléchargé ; ce qui était arrivé avant est conservé. Libérez de la place, puis relancez le téléchargement.</translation>
    </message>
    <message>
      <source>{folder} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{folder} contient déjà un modèle terminé. Il a été laissé tel quel ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{folder} holds the manifest of another model. Export the model again.</source>
      <translation>{folder} contient le manifeste d’un autre modèle. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{folder} is an exported model, which computes on the CPU; use the model folder for {device}.</source>
      <translation>{folder} est un modèle exporté, qui calcule sur le CPU ; utilisez le dossier du modèle pour {device}.</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {name} is missing. Copy the whole folder again.</source>
      <translation>{folder} est incomplet : {name} manque. Copiez de nouveau tout le dossier.</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {tensors_name} is missing. Copy the whole folder again.</source>
      <translation>{folder} est incomplet : {tensors_name} manque. Copiez de nouveau tout le dossier.</translation>
    </message>
    <message>
      <source>{folder} is no complete exported model: {error}. Export the model again.</source>
      <translation>{folder} n’est pas un modèle exporté complet : {error}. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing.</source>
      <translation>{folder} n’est pas un modèle terminé : {manifest_name} manque.</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing. It holds an unfinished training run, which can be resumed.</source>
      <translation>{folder} n’est pas un modèle terminé : {manifest_name} manque. Il contient un entraînement inachevé, qui peut être repris.</translation>
    </message>
    <message>
      <source>{folder} is not empty. It was left as it is; choose another folder.</source>
      <translation>{folder} n’est pas vide. Il a été laissé tel quel ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack or export the model again.</source>
      <translation>{folder} est l’export d’un autre modèle. Extrayez ou exportez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack the model file again.</source>
      <translation>{folder} est l’export d’un autre modèle. Extrayez de nouveau le fichier de modèle.</translation>
    </message>
    <message>
      <source>{folder} was exported for {right}; {engine} cannot use it.</source>
      <translation>{folder} a été exporté pour {right} ; {engine} ne peut pas l’utiliser.</translation>
    </message>
    <message>
      <source>{has} At least {min_normals} are needed to train and to calibrate a limit, and {advised_normals} or more are advised: add images of good parts.</source>
      <translation>{has} Il en faut au moins {min_normals} pour entraîner et calibrer une limite, et {advised_normals} ou plus sont conseillées : ajoutez des images de bonnes pièces.</translation>
    </message>
    <message>
      <source>{held_out} normal images are held out by choice; {training} train.</source>
      <translation>{held_out} images normales sont réservées par choix ; {training} servent à l’entraînement.</translation>
    </message>
    <message>
      <source>{hub!r} is no address of a model hub, such as {example}.</source>
      <translation>{hub!r} n’est pas l’adresse d’un hub de modèles, comme {example}.</translation>
    </message>
    <message>
      <source>{lost} of its prompts are among those held out, and guide nothing.</source>
      <translation>{lost} de ses images guides sont parmi les réservées, et ne guident rien.</translation>
    </message>
    <message>
      <source>{member!r} is cut off</source>
      <translation>{member!r} est tronqué</translation>
    </message>
    <message>
      <source>{member!r} is described in two ways</source>
      <translation>{member!r} est décrit de deux façons</translation>
    </message>
    <message>
      <source>{missing!r} is missing</source>
      <translation>{missing!r} manque</translation>
    </message>
    <message>
      <source>{model_folder} carries no export that {engine} computes. {how_to_carry}</source>
      <translation>{model_folder} ne contient aucun export que {engine} calcule. {how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, and only torch can make them, which this edition of the program does not have. The model is unchanged: pack it with the workstation edition.</source>
      <translation>{model_folder} ne contient aucun export, et seul torch peut en faire, ce que cette édition du programme n’a pas. Le modèle est inchangé : empaquetez-le avec l’édition poste de travail.</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, so only torch can compute it. {no_torch} {how_to_carry}</source>
      <translation>{model_folder} ne contient aucun export, seul torch peut donc le calculer. {no_torch} {how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} is a trained model, which torch computes. Export it first to use {engine}: onenip export.</source>
      <translation>{model_folder} est un modèle entraîné, que torch calcule. Exportez-le d’abord pour utiliser {engine} : onenip export.</translation>
    </message>
    <message>
      <source>{name!r} is a link or something else that is no plain file</source>
      <translation>{name!r} est un lien ou autre chose qui n’est pas un fichier ordinaire</translation>
    </message>
    <message>
      <source>{name!r} is compressed, which model files never are</source>
      <translation>{name!r} est compressé, ce que les fichiers de modèle ne sont jamais</translation>
    </message>
    <message>
      <source>{name!r} is encrypted</source>
      <translation>{name!r} est chiffré</translation>
    </message>
    <message>
      <source>{name!r} is no name of a backbone of timm, such as vit_small_patch14_reg4_dinov2.lvd142m.</source>
      <translation>{name!r} n’est pas le nom d’un réseau de base de timm, comme vit_small_patch14_reg4_dinov2.lvd142m.</translation>
    </message>
    <message>
      <source>{name!r} is none of the recommended backbones; there are: {names}. Weights of another one are taken from a file: `onenip backbones add FILE --name NAME`.</source>
      <translation>{name!r} n’est pas un des réseaux de base recommandés ; il y a : {names}. Les poids d’un autre se prennent d’un fichier : `onenip backbones add FILE --name NAME`.</translation>
    </message>
    <message>
      <source>{name} ({score:.2f})</source>
      <translation>{name} ({score:.2f})</translation>
    </message>
    <message>
      <source>{name} is not an image that can be read. Supported are {formats}; convert it to one of them.</source>
      <translation>{name} n’est pas une image lisible. Sont pris en charge : {formats} ; convertissez-la dans l’un d’eux.</translation>
    </message>
    <message>
      <source>{objection} {kept} Train the model again with the product renamed.</source>
      <translation>{objection} {kept} Relancez l’entraînement du modèle avec le produit renommé.</translation>
    </message>
    <message>
      <source>{out} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{out} contient déjà un modèle terminé. Il a été laissé tel quel ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder.</source>
      <translation>{out} contient un entraînement inachevé. Il a été laissé tel quel : reprenez-le (--resume) ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{path} belongs to another model, so its limits do not count here. {again}</source>
      <translation>{path} appartient à un autre modèle, ses limites ne comptent donc pas ici. {again}</translation>
    </message>
    <message>
      <source>{path} belongs to another model. {again}</source>
      <translation>{path} appartient à un autre modèle. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
      <translation>{path} ne peut pas être ouvert : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{path} cannot be packed: {reason}. {kept}</source>
      <translation>{path} ne peut pas être empaqueté : {reason}. {kept}</translation>
    </message>
    <message>
      <source>{path} cannot be read as the description of an exported model: {error}.</source>
      <translation>{path} est illisible comme description d’un modèle exporté : {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read as what torch said of this model: {error}. {again}</source>
      <translation>{path} est illisible comme ce que torch a dit de ce modèle : {error}. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path} est illisible : {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. Nothing was changed.</source>
      <translation>{path} est illisible : {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. {again}</source>
      <translation>{path} est illisible : {why}. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {objection} {nothing_changed}</source>
      <translation>{path} ne peut pas être utilisé : {objection} {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {text} Nothing was changed.</source>
      <translation>{path} ne peut pas être utilisé : {text} Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{path} changed while it was packed. {kept} Pack again.</source>
      <translation>{path} a changé pendant l’empaquetage. {kept} Empaquetez de nouveau.</translation>
    </message>
    <message>
      <source>{path} contradicts itself: {objection}. {nothing_changed}</source>
      <translation>{path} se contredit : {objection}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} could not be unpacked to {folder}: {why}. The file is unchanged and nothing was left behind. {advice}</source>
      <translation>{path} n’a pas pu être extrait dans {folder} : {why}. Le fichier est inchangé et rien de partiel n’est resté. {advice}</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Export the model again.</source>
      <translation>{path} ne correspond pas à son manifeste : {error}. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Restore the original folder.</source>
      <translation>{path} ne correspond pas à son manifeste : {error}. Remettez le dossier d’origine en place.</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {why}. The file is damaged or was replaced; nothing else was touched. Restore the original folder, add the model file again, or use another model.</source>
      <translation>{path} ne correspond pas à son manifeste : {why}. Le fichier est endommagé ou a été remplacé ; rien d’autre n’a été touché. Remettez le dossier d’origine en place, ajoutez de nouveau le fichier de modèle, ou utilisez un autre modèle.</translation>
    </message>
    <message>
      <source>{path} does not hold the prompts that its manifest names. Restore the original folder.</source>
      <translation>{path} ne contient pas les images guides que nomme son manifeste. Remettez le dossier d’origine en place.</translation>
    </message>
    <message>
      <source>{path} does not list the products that its model knows. {nothing_changed}</source>
      <translation>{path} n’énumère pas les produits que son modèle connaît. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} has {found} bytes instead of {size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path} fait {found} octets au lieu de {size} : il est tronqué ou a été remplacé. Copiez de nouveau tout le dossier.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes instead of {manifest_size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path} fait {size} octets au lieu de {manifest_size} : il est tronqué ou a été remplacé. Copiez de nouveau tout le dossier.</translation>
    </message>
    <message>
      <source>{path} holds parts of several models. {nothing_changed}</source>
      <translation>{path} contient des parties de plusieurs modèles. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} holds the tensors of another model. {nothing_changed}</source>
      <translation>{path} contient les tenseurs d’un autre modèle. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is a model folder already, no model file. Nothing was changed: use it as it is.</source>
      <translation>{path} est déjà un dossier de modèle, pas un fichier de modèle. Rien n’a été modifié : utilisez-le tel quel.</translation>
    </message>
    <message>
      <source>{path} is a zip of a model folder, no model file. Nothing was changed: unzip it and use the folder, or pack the folder with this program.</source>
      <translation>{path} est un zip d’un dossier de modèle, pas un fichier de modèle. Rien n’a été modifié : décompressez-le et utilisez le dossier, ou empaquetez le dossier avec ce programme.</translation>
    </message>
    <message>
      <source>{path} is a zip of another program, no model file. Nothing was changed.</source>
      <translation>{path} est un zip d’un autre programme, pas un fichier de modèle. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{path} is about other weights than those of {name}. Remove that file, then fetch them again.</source>
      <translation>{path} concerne d’autres poids que ceux de {name}. Supprimez ce fichier, puis téléchargez-les de nouveau.</translation>
    </message>
    <message>
      <source>{path} is damaged or was altered: {error}. {nothing_changed}</source>
      <translation>{path} est endommagé ou a été modifié : {error}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description cannot be read. {nothing_changed}</source>
      <translation>{path} est endommagé : sa description est illisible. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description is incomplete ({error}). {nothing_changed}</source>
      <translation>{path} est endommagé : sa description est incomplète ({error}). {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: {error}. {nothing_changed}</source>
      <translation>{path} est endommagé : {error}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is no file. Nothing was changed: name a model file, which ends in .onenip.</source>
      <translation>{path} n’est pas un fichier. Rien n’a été modifié : nommez un fichier de modèle, qui se termine par .onenip.</translation>
    </message>
    <message>
      <source>{path} is no image that this program reads, so it cannot travel as a prompt. {kept}</source>
      <translation>{path} n’est pas une image que ce programme lit, elle ne peut donc pas voyager comme image guide. {kept}</translation>
    </message>
    <message>
      <source>{path} is no model file: it does not begin like one. Nothing was changed: choose a file that was packed by this program, or copy it again.</source>
      <translation>{path} n’est pas un fichier de modèle : il ne commence pas comme tel. Rien n’a été modifié : choisissez un fichier empaqueté par ce programme, ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>{path} is not an anomaly map: a grey PNG with 16 bits was expected.</source>
      <translation>{path} n’est pas une carte d’anomalie : un PNG gris à 16 bits était attendu.</translation>
    </message>
    <message>
      <source>{path} is not what was trained: its hash or size does not match. Nothing was packed. Restore the original folder {model_folder}.</source>
      <translation>{path} n’est pas ce qui a été entraîné : son empreinte ou sa taille ne correspond pas. Rien n’a été empaqueté. Remettez en place le dossier d’origine {model_folder}.</translation>
    </message>
    <message>
      <source>{path} is too large for an inspected area, which has a few kilobytes.</source>
      <translation>{path} est trop grand pour une zone inspectée, qui fait quelques kilo-octets.</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of its description does not match. {nothing_changed}</source>
      <translation>{path} a été modifié après l’empaquetage : l’empreinte de sa description ne correspond pas. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of {member!r} does not match. {nothing_changed}</source>
      <translation>{path} a été modifié après l’empaquetage : l’empreinte de {member!r} ne correspond pas. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was written: its hash does not match. Export again.</source>
      <translation>{path} a été modifié après son écriture : son empreinte ne correspond pas. Exportez de nouveau.</translation>
    </message>
    <message>
      <source>{path} was altered after the export: its hash does not match. Export the model again.</source>
      <translation>{path} a été modifié après l’export : son empreinte ne correspond pas. Exportez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{path} was altered after training: its hash does not match. Restore the original file.</source>
      <translation>{path} a été modifié après l’entraînement : son empreinte ne correspond pas. Remettez le fichier d’origine en place.</translation>
    </message>
    <message>
      <source>{path} was not opened: it is {kind}, no regular file. Name an image file.</source>
      <translation>{path} n’a pas été ouvert : c’est {kind}, pas un fichier ordinaire. Nommez un fichier d’image.</translation>
    </message>
    <message>
      <source>{path} was unpacked and zipped again by another program, so that nothing vouches for it. Nothing was changed: use the original file, or pack the model again.</source>
      <translation>{path} a été extrait et recompressé par un autre programme, plus rien ne le garantit donc. Rien n’a été modifié : utilisez le fichier d’origine, ou empaquetez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {export_schema}). Nothing was touched: update this program, or export the model again.</source>
      <translation>{path} a été écrit par une version plus récente de ce programme (schéma {schema} ; cette version lit jusqu’à {export_schema}). Rien n’a été touché : mettez ce programme à jour, ou exportez de nouveau le modèle.</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {model_file_schema}). Nothing was changed: update this program, or pack the model with this version.</source>
      <translation>{path} a été écrit par une version plus récente de ce programme (schéma {schema} ; cette version lit jusqu’à {model_file_schema}). Rien n’a été modifié : mettez ce programme à jour, ou empaquetez le modèle avec cette version.</translation>
    </message>
    <message>
      <source>{product} is left out of the model. {reason}</source>
      <translation>{product} est omis du modèle. {reason}</translation>
    </message>
    <message>
      <source>{product}: its files with 16 bits a value use {levels:,} of 65,536 levels, so they are read by {bits} bits. A part with a higher value will not be checked; --value-bits names another range.</source>
      <translation>{product} : ses fichiers à 16 bits par valeur utilisent {levels:,} niveaux sur 65 536, ils sont donc lus à {bits} bits. Une pièce avec une valeur plus élevée ne sera pas contrôlée ; --value-bits indique une autre plage.</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named} and {more} more. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product} : la limite de {limit:.2f} rejetterait {count} de ses {parts} bonnes pièces : {named} et {more} autres. Regardez-les : une pièce défectueuse parmi les bonnes rend la limite trop haute.</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named}. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product} : la limite de {limit:.2f} rejetterait {count} de ses {parts} bonnes pièces : {named}. Regardez-les : une pièce défectueuse parmi les bonnes rend la limite trop haute.</translation>
    </message>
    <message>
      <source>{product}: {reason}</source>
      <translation>{product} : {reason}</translation>
    </message>
    <message>
      <source>{product}: {remark}</source>
      <translation>{product} : {remark}</translation>
    </message>
    <message>
      <source>{reasons} The model was not touched: add other images of good parts, or train a model on them.</source>
      <translation>{reasons} Le modèle n’a pas été touché : ajoutez d’autres images de bonnes pièces, ou entraînez un modèle avec.</translation>
    </message>
    <message>
      <source>{reason} It was removed, nothing was kept.</source>
      <translation>{reason} Cela a été supprimé, rien n’a été gardé.</translation>
    </message>
    <message>
      <source>{refusals} pictures are refused by one of it and torch, and judged by the other</source>
      <translation>{refusals} images sont refusées par l’un, lui ou torch, et jugées par l’autre</translation>
    </message>
    <message>
      <source>{url} does not prove who it is: {why}. Nothing was fetched. A proxy that looks into encrypted traffic needs its certificate installed on this computer (SSL_CERT_FILE).</source>
      <translation>{url} ne prouve pas son identité : {why}. Rien n’a été téléchargé. Un proxy qui inspecte le trafic chiffré exige que son certificat soit installé sur cet ordinateur (SSL_CERT_FILE).</translation>
    </message>
    <message>
      <source>{url} has {size:.1f} MB, and the weights of {backbone} have {megabytes} MB: it is something else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser.</source>
      <translation>{url} fait {size:.1f} Mo, et les poids de {backbone} font {megabytes} Mo : c’est autre chose, peut-être la page d’un proxy. Rien n’a été gardé. Regardez l’adresse dans un navigateur.</translation>
    </message>
    <message>
      <source>{url} leads to what is no address ({error}). Nothing was fetched.</source>
      <translation>{url} mène à ce qui n’est pas une adresse ({error}). Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is no web server. Nothing was fetched.</source>
      <translation>{url} mène à {newurl}, qui n’est pas un serveur web. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is not encrypted. Nothing was fetched.</source>
      <translation>{url} mène à {newurl}, qui n’est pas chiffré. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server does not say how large the file is. Nothing was written. Fetch it with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url} n’a pas été téléchargé : le serveur ne dit pas la taille du fichier. Rien n’a été écrit. Téléchargez-le avec un navigateur et ajoutez-le : `onenip backbones add FILE --name NAME`, ou « D’un fichier… » dans la fenêtre.</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server sends more than the {size} bytes that it said. What had come was removed. Try another hub.</source>
      <translation>{url} n’a pas été téléchargé : le serveur envoie plus que les {size} octets qu’il avait annoncés. Ce qui était arrivé a été supprimé. Essayez un autre hub.</translation>
    </message>
    <message>
      <source>{url} was not fetched: {reason} (HTTP {status}). What was there before is unchanged. Fetch the file with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url} n’a pas été téléchargé : {reason} (HTTP {status}). Ce qui était là avant est inchangé. Téléchargez le fichier avec un navigateur et ajoutez-le : `onenip backbones add FILE --name NAME`, ou « D’un fichier… » dans la fenêtre.</translation>
    </message>
    <message>
      <source>{where} does not say how parts are aligned: {error}.</source>
      <translation>{where} ne dit pas comment les pièces sont alignées : {error}.</translation>
    </message>
    <message>
      <source>{where} holds no inspected area: {error}. It looks like {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</source>
      <translation>{where} ne contient pas de zone inspectée : {error}. Elle se présente ainsi : {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</translation>
    </message>
    <message>
      <source>{where} holds no painted defects: {error}</source>
      <translation>{where} ne contient pas de défauts peints : {error}</translation>
    </message>
    <message>
      <source>{where} is incomplete: {error}.</source>
      <translation>{where} est incomplet : {error}.</translation>
    </message>
    <message>
      <source>{where} is not a model manifest: {error}.</source>
      <translation>{where} n’est pas un manifeste de modèle : {error}.</translation>
    </message>
    <message>
      <source>{where} says that the model was made at {made_at!r}, which is no usable time. The model was not touched: restore the original file.</source>
      <translation>{where} dit que le modèle a été créé à {made_at!r}, ce qui n’est pas une heure utilisable. Le modèle n’a pas été touché : remettez le fichier d’origine en place.</translation>
    </message>
    <message>
      <source>{where} was altered after it was written: its hash does not match. Restore the original file.</source>
      <translation>{where} a été modifié après son écriture : son empreinte ne correspond pas. Remettez le fichier d’origine en place.</translation>
    </message>
    <message>
      <source>{where} was written by a newer version of this program (schema {schema}; this version reads up to {schema_version}). The model was not touched: update this program to use it.</source>
      <translation>{where} a été écrit par une version plus récente de ce programme (schéma {schema} ; cette version lit jusqu’à {schema_version}). Le modèle n’a pas été touché : mettez ce programme à jour pour l’utiliser.</translation>
    </message>
    <message>
      <source>{where} was written by an older version of this program (schema {schema}; this version reads {oldest_schema} to {schema_version}). The model was not touched: use it with that version, or train again; the images are where they were.</source>
      <translation>{where} a été écrit par une version plus ancienne de ce programme (schéma {schema} ; cette version lit de {oldest_schema} à {schema_version}). Le modèle n’a pas été touché : utilisez-le avec cette version-là, ou relancez un entraînement ; les images sont là où elles étaient.</translation>
    </message>
    <message>
      <source>{where}: {error}</source>
      <translation>{where} : {error}</translation>
    </message>
    <message>
      <source>{why}: free some space, then start again. What was there before is unchanged. Could not write {path}.</source>
      <translation>{why} : libérez de la place, puis recommencez. Ce qui était là avant est inchangé. Impossible d’écrire {path}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a product's name: {problem}. Choose another name.</source>
      <translation>« {name} » ne peut pas être le nom d’un produit : {problem}. Choisissez un autre nom.</translation>
    </message>
  </context>
  <context>
    <name>Correction</name>
    <message>
      <source>Corrected by a person; the model said {word}.</source>
      <translation>Corrigée par une personne ; le modèle a dit {word}.</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motif : {reason}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>This one is bad</source>
      <translation>Celle-ci est mauvaise</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Celle-ci est bonne</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDelegate</name>
    <message>
      <source>was {verdict}</source>
      <translation>était {verdict}</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>It is bad: NG</source>
      <translation>Elle est mauvaise : NG</translation>
    </message>
    <message>
      <source>It is good: OK</source>
      <translation>Elle est bonne : OK</translation>
    </message>
    <message>
      <source>Look at the part itself. Your verdict is kept in the batch together with its reason.</source>
      <translation>Regardez la pièce elle-même. Votre verdict est gardé dans la série avec son motif.</translation>
    </message>
    <message>
      <source>Part {number} was not checked</source>
      <translation>La pièce {number} n’a pas été contrôlée</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason, for example: looked at under the lamp, no scratch</source>
      <translation>Motif, par exemple : regardée sous la lampe, pas de rayure</translation>
    </message>
  </context>
  <context>
    <name>CountersPanel</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}, NG {ng}, non contrôlées {unknown}, rendement {share}</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>rendement</translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <source>Precision and recall</source>
      <translation>Précision et rappel</translation>
    </message>
    <message>
      <source>Precision and recall · average precision {area}</source>
      <translation>Précision et rappel · précision moyenne {area}</translation>
    </message>
    <message>
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <source>ROC · area {area}</source>
      <translation>ROC · aire {area}</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>faux rejets</translation>
    </message>
    <message>
      <source>found (recall)</source>
      <translation>trouvés (rappel)</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>précision</translation>
    </message>
  </context>
  <context>
    <name>DayChoice</name>
    <message>
      <source>Any day</source>
      <translation>Toute date</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Du … au …</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
  </context>
  <context>
    <name>DefectDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close without keeping what you painted?</source>
      <translation>Fermer sans enregistrer ce que vous avez peint ?</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>Défaut</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase makes it an eraser.</source>
      <translation>Effacer en fait une gomme.</translation>
    </message>
    <message>
      <source>Go on painting</source>
      <translation>Continuer à peindre</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Touche : {key}</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Type de défaut</translation>
    </message>
    <message>
      <source>Nothing is left of {kinds}: all of it was erased. Take its shapes away, or paint it again.</source>
      <translation>Il ne reste rien de {kinds} : tout a été effacé. Retirez ses formes, ou repeignez-le.</translation>
    </message>
    <message>
      <source>Nothing painted</source>
      <translation>Rien de peint</translation>
    </message>
    <message>
      <source>Painted defects of {product}</source>
      <translation>Défauts peints de {product}</translation>
    </message>
    <message>
      <source>Picture with the painted defects</source>
      <translation>Image avec les défauts peints</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Tout retirer</translation>
    </message>
    <message>
      <source>Take all shapes of this part away</source>
      <translation>Retirer toutes les formes de cette pièce</translation>
    </message>
    <message>
      <source>What was painted on this part cannot be read. It stays as it is until you paint anew.</source>
      <translation>Ce qui a été peint sur cette pièce est illisible. Cela reste tel quel jusqu’à ce que vous repeigniez.</translation>
    </message>
    <message>
      <source>What you painted since the window opened is lost. The parts keep the defects that they had.</source>
      <translation>Ce que vous avez peint depuis l’ouverture de la fenêtre est perdu. Les pièces gardent les défauts qu’elles avaient.</translation>
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
      <translation>Tissu métallique</translation>
    </message>
    <message>
      <source>Solar cell (mono)</source>
      <translation>Cellule solaire (mono)</translation>
    </message>
    <message>
      <source>Solar cell (poly)</source>
      <translation>Cellule solaire (poly)</translation>
    </message>
    <message>
      <source>Unseen parts</source>
      <translation>Pièces jamais vues</translation>
    </message>
    <message>
      <source>Washer</source>
      <translation>Rondelle</translation>
    </message>
  </context>
  <context>
    <name>DemonstrationBar</name>
    <message>
      <source>Products, pictures and parts in this window were made for the demonstration and lie in a workspace of its own. Your own workspace is in the other window; nothing in it is changed from here.</source>
      <translation>Les produits, les images et les pièces de cette fenêtre ont été faits pour la démonstration et se trouvent dans un espace de travail à part. Votre propre espace de travail est dans l’autre fenêtre ; rien n’y est modifié d’ici.</translation>
    </message>
  </context>
  <context>
    <name>DescriptionController</name>
    <message>
      <source>For example: taken after the lamp was changed</source>
      <translation>Par exemple : prise après le changement de lampe</translation>
    </message>
    <message>
      <source>Tags and note of this picture</source>
      <translation>Étiquettes et note de cette image</translation>
    </message>
    <message>
      <source>Tags and note of {count} pictures</source>
      <translation>Étiquettes et note de {count} images</translation>
    </message>
  </context>
  <context>
    <name>DetailsCard</name>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Choose one to see what it was before and after.</source>
      <translation>Choisissez-en une pour voir l’avant et l’après.</translation>
    </message>
    <message>
      <source>Hash of the line</source>
      <translation>Empreinte de la ligne</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>Aucune ligne choisie</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Ce qui a été modifié</translation>
    </message>
    <message>
      <source>{name} · {time} · {who} · version {program}</source>
      <translation>{name} · {time} · {who} · version {program}</translation>
    </message>
  </context>
  <context>
    <name>DeviceDialog</name>
    <message>
      <source>Best: {mode}</source>
      <translation>Meilleur : {mode}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Appareils</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <translation>Recherche d’appareils…</translation>
    </message>
    <message>
      <source>No device was found. Check that it is plugged in, has power and is not used elsewhere.</source>
      <translation>Aucun appareil n’a été trouvé. Vérifiez qu’il est branché, alimenté et non utilisé ailleurs.</translation>
    </message>
    <message>
      <source>Not in the list? Its number or serial number</source>
      <translation>Pas dans la liste ? Son numéro ou numéro de série</translation>
    </message>
    <message>
      <source>Number or serial number</source>
      <translation>Numéro ou numéro de série</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Relancer la recherche</translation>
    </message>
    <message>
      <source>Size and rate</source>
      <translation>Taille et cadence</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
  </context>
  <context>
    <name>DiagnosisDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <source>Files of the diagnosis</source>
      <translation>Fichiers du diagnostic</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>This is all that will be written. Names of products, people, models, orders and stations, paths, addresses and secrets were taken out; there are no pictures. Part numbers, and words that somebody typed and that the program does not know as names, may still stand in the log files: look through them before you send them.</source>
      <translation>C’est tout ce qui sera écrit. Les noms de produits, personnes, modèles, OF et stations, les chemins, adresses et secrets ont été retirés ; il n’y a pas d’images. Des numéros de pièces, et des mots saisis par quelqu’un et que le programme ne connaît pas comme des noms, peuvent encore figurer dans les fichiers journaux : parcourez-les avant de les envoyer.</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation>Contenu du fichier</translation>
    </message>
    <message>
      <source>What the diagnosis holds</source>
      <translation>Ce que contient le diagnostic</translation>
    </message>
  </context>
  <context>
    <name>DriftChart</name>
    <message>
      <source>Above the first parts by</source>
      <translation>Au-dessus des premières de</translation>
    </message>
    <message>
      <source>Choose a product: scores of different products are not comparable.</source>
      <translation>Choisissez un produit : les scores de plusieurs produits ne se comparent pas.</translation>
    </message>
    <message>
      <source>Compared are the scores of all judged parts, {block} at a time, with the first {reference} under this model. Of parts that did not change, one drift in {rate} parts or more is a false alarm.</source>
      <translation>Les scores de toutes les pièces jugées sont comparés, par {block}, aux {reference} premières sous ce modèle. Tant que les pièces ne changent pas, il y a au plus une fausse alerte toutes les {rate} pièces.</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Dérive</translation>
    </message>
    <message>
      <source>Drift of the scores</source>
      <translation>Dérive des scores</translation>
    </message>
    <message>
      <source>No drift in {count} parts since the first {reference}</source>
      <translation>Aucune dérive sur {count} pièces depuis les {reference} premières</translation>
    </message>
    <message>
      <source>No model inspects {product}. Activate one first.</source>
      <translation>Aucun modèle n’inspecte {product}. Activez-en d’abord un.</translation>
    </message>
    <message>
      <source>Not enough parts yet: {known} of the {least} that later ones are compared with. Go on inspecting {product}.</source>
      <translation>Pas encore assez de pièces : {known} sur les {least} auxquelles les suivantes sont comparées. Continuez à inspecter {product}.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Sur</translation>
    </message>
    <message>
      <source>The first {count} parts of {product} are there; those that come now are compared with them.</source>
      <translation>Les {count} premières pièces de {product} sont là ; celles qui viennent maintenant leur sont comparées.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Jusqu’à</translation>
    </message>
    <message>
      <source>{count} older parts were not compared: there were too many.</source>
      <translation>{count} pièces plus anciennes n’ont pas été comparées : il y en avait trop.</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
    <message>
      <source>{direction} from {began} to {last}{view}</source>
      <translation>{direction} du {began} au {last}{view}</translation>
    </message>
    <message>
      <source>{direction} since {began}{view}</source>
      <translation>{direction} depuis le {began}{view}</translation>
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
      <translation>Déposez le fichier de modèle pour l’ajouter</translation>
    </message>
    <message>
      <source>You are asked before anything is changed.</source>
      <translation>On vous demande avant toute modification.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Graphics card {name}</source>
      <translation>Carte graphique {name}</translation>
    </message>
    <message>
      <source>OpenVINO, 16 bits</source>
      <translation>OpenVINO, 16 bits</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>the plain way</source>
      <translation>le mode simple</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>An unexpected error occurred</source>
      <translation>Il s’est produit une erreur qui ne devrait pas arriver</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <source>Details of the error</source>
      <translation>Détails de l’erreur</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Ouvrir les journaux</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>Erreur inattendue</translation>
    </message>
    <message>
      <source>Your products, models and batches are saved and were not touched. You can go on working. If it happens again, restart the application and send the details below to support.</source>
      <translation>Vos produits, modèles et séries sont enregistrés et n’ont pas été touchés. Vous pouvez continuer à travailler. Si cela se reproduit, redémarrez l’application et envoyez les détails ci-dessous à l’assistance.</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Export progress</source>
      <translation>Progression de l’export</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done} sur {total} pièces</translation>
    </message>
  </context>
  <context>
    <name>FiguresTable</name>
    <message>
      <source>Good rejected</source>
      <translation>Bonnes rejetées</translation>
    </message>
    <message>
      <source>How the models do on the golden sets</source>
      <translation>Résultats des modèles sur les jeux étalons</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manquées</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>One golden part is not judged yet.</source>
      <translation>Une pièce étalon n’est pas encore jugée.</translation>
    </message>
    <message>
      <source>One is not counted: the model was trained on this picture.</source>
      <translation>Une n’est pas comptée : le modèle a été entraîné sur cette image.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>active</source>
      <translation>actif</translation>
    </message>
    <message>
      <source>before it</source>
      <translation>précédent</translation>
    </message>
    <message>
      <source>candidate</source>
      <translation>candidat</translation>
    </message>
    <message>
      <source>not trained</source>
      <translation>non entraîné</translation>
    </message>
    <message>
      <source>{count} are not counted: the model was trained on these pictures.</source>
      <translation>{count} ne sont pas comptées : le modèle a été entraîné sur ces images.</translation>
    </message>
    <message>
      <source>{count} golden parts are not judged yet.</source>
      <translation>{count} pièces étalons ne sont pas encore jugées.</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
  </context>
  <context>
    <name>FileDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Make the folder</source>
      <translation>Créer le dossier</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>There is no folder {name}</source>
      <translation>Il n’y a pas de dossier {name}</translation>
    </message>
    <message>
      <source>What can be written: {kinds}. Nothing was written yet.</source>
      <translation>Ce qui peut être écrit : {kinds}. Rien n’a encore été écrit.</translation>
    </message>
    <message>
      <source>What it holds now would be lost. It lies in {folder}.</source>
      <translation>Son contenu actuel serait perdu. Il est dans {folder}.</translation>
    </message>
    <message>
      <source>Write {name}</source>
      <translation>Écrire {name}</translation>
    </message>
    <message>
      <source>{folder} would be made. If that is a slip, cancel and choose the folder again.</source>
      <translation>{folder} serait créé. Si c’est une erreur, annulez et choisissez de nouveau le dossier.</translation>
    </message>
    <message>
      <source>{name} is there already</source>
      <translation>{name} existe déjà</translation>
    </message>
    <message>
      <source>“{ending}” cannot be written here</source>
      <translation>« {ending} » ne peut pas être écrit ici</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>Add 20 to 200 pictures of good parts: files, a folder, or from a camera.</source>
      <translation>Ajoutez 20 à 200 images de bonnes pièces : des fichiers, un dossier, ou depuis une caméra.</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Ajouter des images…</translation>
    </message>
    <message>
      <source>Choose where pictures come from, and inspect the first part.</source>
      <translation>Choisissez d’où viennent les images, et inspectez la première pièce.</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Nouveau produit…</translation>
    </message>
    <message>
      <source>One picture is there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>Une image est là ; il en faut au moins {least}, et 20 à 200 sont idéales.</translation>
    </message>
    <message>
      <source>Prompts are pictures that stand for the others. Let four be proposed.</source>
      <translation>Les guides sont des images qui représentent les autres. Faites-en proposer quatre.</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>Proposer des guides</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>Masquer les premiers pas</translation>
    </message>
    <message>
      <source>Say what you inspect: give the product a name.</source>
      <translation>Dites ce que vous inspectez : donnez un nom au produit.</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>Voir l’entraînement</translation>
    </message>
    <message>
      <source>Show the first steps</source>
      <translation>Afficher les premiers pas</translation>
    </message>
    <message>
      <source>The first part of {product} is inspected. Correct what the model gets wrong with O.</source>
      <translation>La première pièce de {product} est inspectée. Corrigez les erreurs du modèle avec O.</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part</source>
      <translation>La barre qui mène du nom d’un produit à sa première pièce inspectée</translation>
    </message>
    <message>
      <source>The model is being trained. When it is ready, inspection can begin.</source>
      <translation>Le modèle est en cours d’entraînement. Quand il sera prêt, l’inspection pourra commencer.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Train a model on the pictures. It takes minutes.</source>
      <translation>Entraînez un modèle sur les images. Cela prend quelques minutes.</translation>
    </message>
    <message>
      <source>{count} pictures are there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>{count} images sont là ; il en faut au moins {least}, et 20 à 200 sont idéales.</translation>
    </message>
  </context>
  <context>
    <name>FirstStepsBar</name>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspecter</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Guides</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>Masquer les premiers pas</translation>
    </message>
    <message>
      <source>The way to the first inspected part of a product. Each step is done as soon as what it makes is there.</source>
      <translation>Le chemin vers la première pièce inspectée d’un produit. Chaque étape est terminée dès que son résultat est là.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
  </context>
  <context>
    <name>FlipList</name>
    <message>
      <source>No verdict changes.</source>
      <translation>Aucune pièce ne bascule.</translation>
    </message>
    <message>
      <source>Parts that would be judged otherwise</source>
      <translation>Pièces qui seraient jugées autrement</translation>
    </message>
    <message>
      <source>a person: bad</source>
      <translation>une personne : mauvaise</translation>
    </message>
    <message>
      <source>a person: good</source>
      <translation>une personne : bonne</translation>
    </message>
  </context>
  <context>
    <name>FlipSummary</name>
    <message>
      <source>a person called {good} good, {bad} bad</source>
      <translation>selon une personne, bonnes : {good}, mauvaises : {bad}</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
  </context>
  <context>
    <name>FlowDialog</name>
    <message>
      <source>A part comes to rest in view</source>
      <translation>Une pièce s’immobilise dans le champ</translation>
    </message>
    <message>
      <source>A scan is the trigger too</source>
      <translation>Un scan sert aussi de déclencheur</translation>
    </message>
    <message>
      <source>An input of the camera</source>
      <translation>Une entrée de la caméra</translation>
    </message>
    <message>
      <source>Barcode in the picture</source>
      <translation>Code-barres dans l’image</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>Commence par</translation>
    </message>
    <message>
      <source>Button, key, scanner or line</source>
      <translation>Bouton, touche, scanner ou ligne</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Check nothing after an NG part until somebody acknowledges it</source>
      <translation>Ne rien contrôler après une pièce NG avant que quelqu’un ne l’acquitte</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Compté</translation>
    </message>
    <message>
      <source>Counts from</source>
      <translation>Compte à partir de</translation>
    </message>
    <message>
      <source>Debounce</source>
      <translation>Anti-rebond</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>From the next run on. In folders, videos and watched folders each picture is a part.</source>
      <translation>À partir de la prochaine session. Pour un dossier, une vidéo ou un dossier surveillé, chaque image est une pièce.</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>Intervalle</translation>
    </message>
    <message>
      <source>Least time between parts</source>
      <translation>Temps minimal entre pièces</translation>
    </message>
    <message>
      <source>Longest wait for the picture</source>
      <translation>Attente maximale de l’image</translation>
    </message>
    <message>
      <source>Minimum yield</source>
      <translation>Rendement minimal</translation>
    </message>
    <message>
      <source>NG parts in a row</source>
      <translation>Pièces NG de suite</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>None: the newest picture, again and again</source>
      <translation>Aucun : l’image la plus récente, en continu</translation>
    </message>
    <message>
      <source>Part numbers</source>
      <translation>Numéros de pièce</translation>
    </message>
    <message>
      <source>Parts that may wait</source>
      <translation>Pièces pouvant attendre</translation>
    </message>
    <message>
      <source>Regular intervals</source>
      <translation>Intervalles réguliers</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Scanner that types like a keyboard</source>
      <translation>Scanner qui saisit comme un clavier</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Déclencheur</translation>
    </message>
    <message>
      <source>Triggers and alarms</source>
      <translation>Déclencheurs et alarmes</translation>
    </message>
    <message>
      <source>Triggers and alarms of {product}</source>
      <translation>Déclencheurs et alarmes de {product}</translation>
    </message>
    <message>
      <source>Typed by a person</source>
      <translation>Saisi par une personne</translation>
    </message>
    <message>
      <source>Unchecked parts in a row</source>
      <translation>Pièces non contrôlées de suite</translation>
    </message>
    <message>
      <source>What a part is called</source>
      <translation>Comment une pièce s’appelle</translation>
    </message>
    <message>
      <source>What calls a person (0: nothing)</source>
      <translation>Ce qui appelle une personne (0 : rien)</translation>
    </message>
    <message>
      <source>What makes a picture a part</source>
      <translation>Ce qui fait d’une image une pièce</translation>
    </message>
    <message>
      <source>When parts come faster than they can be checked</source>
      <translation>Quand les pièces arrivent plus vite qu’elles ne peuvent être contrôlées</translation>
    </message>
    <message>
      <source>With a sound</source>
      <translation>Avec un son</translation>
    </message>
    <message>
      <source>Yield over the last parts</source>
      <translation>Rendement sur les dernières pièces</translation>
    </message>
  </context>
  <context>
    <name>FolderDialog</name>
    <message>
      <source>Annotated pictures</source>
      <translation>Images annotées</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Data set, COCO</source>
      <translation>Jeu de données, COCO</translation>
    </message>
    <message>
      <source>Data set, MVTec layout</source>
      <translation>Jeu de données, structure MVTec</translation>
    </message>
    <message>
      <source>Export the picture of one part</source>
      <translation>Exporter l’image d’une pièce</translation>
    </message>
    <message>
      <source>Export the pictures of {count} parts</source>
      <translation>Exporter les images de {count} pièces</translation>
    </message>
    <message>
      <source>JPEG with map, limit, painted defects and a line of text, in folders OK, NG and NOT_CHECKED.</source>
      <translation>JPEG avec carte, limite, défauts peints et une ligne de texte, dans les dossiers OK, NG et NOT_CHECKED.</translation>
    </message>
    <message>
      <source>Pictures as they came, and annotations.json with painted defects as polygons.</source>
      <translation>Les images telles qu’elles sont venues, et annotations.json avec les défauts peints en polygones.</translation>
    </message>
    <message>
      <source>Pictures as they came, with masks of painted defects and the normal images of the products.</source>
      <translation>Les images telles qu’elles sont venues, avec les masques des défauts peints et les images normales des produits.</translation>
    </message>
    <message>
      <source>labels.csv in the folder says for each verdict whether a person or the model gave it.</source>
      <translation>labels.csv dans le dossier indique pour chaque verdict si une personne ou le modèle l’a rendu.</translation>
    </message>
  </context>
  <context>
    <name>FolderErrors</name>
    <message>
      <source>the drive is not connected</source>
      <translation>le lecteur n’est pas connecté</translation>
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
      <translation>{name} : {said}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{number} B</source>
      <translation>{number} o</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>{number} Go</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} Mo</translation>
    </message>
    <message>
      <source>{number} TB</source>
      <translation>{number} To</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} ko</translation>
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
      <translation>Type de défaut</translation>
    </message>
    <message>
      <source>Looked for</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Nom ou numéro</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>OF</translation>
    </message>
    <message>
      <source>Report of {count} part</source>
      <translation>Rapport sur {count} pièce</translation>
    </message>
    <message>
      <source>Report of {count} parts</source>
      <translation>Rapport sur {count} pièces</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
  </context>
  <context>
    <name>FoundPanel</name>
    <message>
      <source>Look again</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Other limit…</source>
      <translation>Autre limite…</translation>
    </message>
    <message>
      <source>Other model…</source>
      <translation>Autre modèle…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Images…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tableau…</translation>
    </message>
    <message>
      <source>The parts of all batches that were found. Left and right arrows step through them, Return shows one large. Click a heading to sort. Ctrl and Shift with a click select several, which are corrected together.</source>
      <translation>Les pièces trouvées dans toutes les séries. Les flèches gauche et droite les parcourent, Entrée en affiche une en grand. Cliquez sur un en-tête pour trier. Ctrl ou Maj avec un clic en sélectionne plusieurs, qui sont corrigées ensemble.</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
  </context>
  <context>
    <name>GoldenGrid</name>
    <message>
      <source>Golden parts</source>
      <translation>Pièces étalons</translation>
    </message>
  </context>
  <context>
    <name>GoldenView</name>
    <message>
      <source>Add defective parts…</source>
      <translation>Pièces défectueuses…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add good parts…</source>
      <translation>Bonnes pièces…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Aller à Produits</translation>
    </message>
    <message>
      <source>Golden parts are pictures whose truth you know: good parts and real defects. No training ever sees them, so they tell what a new model is worth. Drop files or folders here, move normal images on the Products page, or add parts of a run on the Review page. With 35 good and 30 defective parts of each product much can be told, with a handful nothing.</source>
      <translation>Les pièces étalons sont des images dont vous connaissez la vérité : de bonnes pièces et de vrais défauts. Aucun entraînement ne les voit jamais, elles disent donc ce que vaut un nouveau modèle. Déposez ici des fichiers ou des dossiers, déplacez des images normales depuis la page Produits, ou ajoutez des pièces d’une série depuis la page Revue. Avec 35 bonnes pièces et 30 défectueuses par produit, on peut en conclure beaucoup ; avec une poignée, rien.</translation>
    </message>
    <message>
      <source>No golden parts yet</source>
      <translation>Pas encore de pièces étalons</translation>
    </message>
    <message>
      <source>Paint defects…</source>
      <translation>Peindre les défauts…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Products with their golden sets</source>
      <translation>Produits avec leurs jeux étalons</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>What it is…</source>
      <translation>Nature…</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Sélection : {count}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>HeadingKeys</name>
    <message>
      <source>Left and Right choose a heading, Return sorts by it</source>
      <translation>Gauche et Droite choisissent un en-tête, Entrée trie selon celui-ci</translation>
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
      <translation>Choisissez un produit : les pièces de plusieurs produits ne se superposent pas.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>How many maps were read</source>
      <translation>Nombre de cartes lues</translation>
    </message>
    <message>
      <source>Maps of NG parts are read…</source>
      <translation>Lecture des cartes des pièces NG…</translation>
    </message>
    <message>
      <source>No part of {product} was NG in this time.</source>
      <translation>Aucune pièce de {product} n’était NG dans cette période.</translation>
    </message>
    <message>
      <source>Parts, at the worst place</source>
      <translation>Pièces, au pire endroit</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>The map of 1 NG part</source>
      <translation>La carte d’une pièce NG</translation>
    </message>
    <message>
      <source>The maps of the {count} NG parts are not there any more.</source>
      <translation>Les cartes des {count} pièces NG n’existent plus.</translation>
    </message>
    <message>
      <source>The maps of {count} NG parts</source>
      <translation>Les cartes de {count} pièces NG</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>Où sont les défauts</translation>
    </message>
    <message>
      <source>camera {view}</source>
      <translation>caméra {view}</translation>
    </message>
    <message>
      <source>coloured where they stand above the limit</source>
      <translation>colorées là où elles dépassent la limite</translation>
    </message>
    <message>
      <source>the newest; one older was not read</source>
      <translation>les plus récentes ; une plus ancienne n’a pas été lue</translation>
    </message>
    <message>
      <source>the newest; {count} older ones were not read</source>
      <translation>les plus récentes ; {count} plus anciennes n’ont pas été lues</translation>
    </message>
    <message>
      <source>{count} left out: no map, or another camera</source>
      <translation>omises, sans carte ou d’une autre caméra : {count}</translation>
    </message>
    <message>
      <source>{left} – {right} % from the left</source>
      <translation>{left} – {right} % depuis la gauche</translation>
    </message>
    <message>
      <source>{top} – {bottom} % from the top</source>
      <translation>{top} – {bottom} % depuis le haut</translation>
    </message>
  </context>
  <context>
    <name>HeatView</name>
    <message>
      <source>At {across} % from the left and {down} % from the top most parts have a defect: {count} of {parts}.</source>
      <translation>C’est à {across} % depuis la gauche et {down} % depuis le haut que les défauts sont les plus fréquents : {count} pièces sur {parts}.</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>Où sont les défauts</translation>
    </message>
    <message>
      <source>{count} of {parts} NG parts</source>
      <translation>{count} sur {parts} pièces NG</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>Les raccourcis d’une page agissent tant que cette page est affichée. Ctrl+K permet de tout trouver en tapant.</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>Et aussi</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>To begin with</source>
      <translation>Pour commencer</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Action</translation>
    </message>
  </context>
  <context>
    <name>HelpCard</name>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Sur cette page</translation>
    </message>
    <message>
      <source>Point at something, or go to it with Tab. Esc closes this. F1 opens the help.</source>
      <translation>Pointez un élément, ou allez-y avec Tab. Échap ferme ce panneau. F1 ouvre l’aide.</translation>
    </message>
    <message>
      <source>What is on this page</source>
      <translation>Ce qu’il y a sur cette page</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Avancer (Alt+Droite)</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Nothing was found. Fewer or shorter words find more.</source>
      <translation>Rien n’a été trouvé. Des mots moins nombreux ou plus courts trouvent davantage.</translation>
    </message>
    <message>
      <source>Search the help (Ctrl+F)</source>
      <translation>Rechercher dans l’aide (Ctrl+F)</translation>
    </message>
    <message>
      <source>The help is written in English and German so far, so it stands here in English.</source>
      <translation>L’aide n’est rédigée pour l’instant qu’en anglais et en allemand, elle s’affiche donc ici en anglais.</translation>
    </message>
    <message>
      <source>This is not opened from here: {address}</source>
      <translation>Cette adresse ne s’ouvre pas d’ici : {address}</translation>
    </message>
    <message>
      <source>Topics that were found</source>
      <translation>Rubriques trouvées</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Before it</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Aller à Entraînement</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>History of releases</source>
      <translation>Historique des libérations</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Lineage of the candidate</source>
      <translation>Filiation du candidat</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model hash {hash}</source>
      <translation>Empreinte du modèle {hash}</translation>
    </message>
    <message>
      <source>No model was activated yet</source>
      <translation>Aucun modèle activé pour l’instant</translation>
    </message>
    <message>
      <source>On {count} golden part</source>
      <translation>Sur {count} pièce étalon</translation>
    </message>
    <message>
      <source>On {count} golden parts</source>
      <translation>Sur {count} pièces étalons</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>Libération de {model}</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <source>The first model inspects as soon as it is trained or added; from then on each change is written down here.</source>
      <translation>Le premier modèle inspecte dès qu’il est entraîné ou ajouté ; ensuite, chaque changement est noté ici.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>fingerprint {hash}</source>
      <translation>empreinte {hash}</translation>
    </message>
    <message>
      <source>{how} at {time}</source>
      <translation>{how} le {time}</translation>
    </message>
    <message>
      <source>{products}: {untrained}</source>
      <translation>{products} : {untrained}</translation>
    </message>
    <message>
      <source>{signed} by {name}</source>
      <translation>{signed} par {name}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <translation>« {reason} »</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>For example the number of a complaint</source>
      <translation>Par exemple le numéro d’une réclamation</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>Écrivez d’abord le motif</translation>
    </message>
    <message>
      <source>Write your name first</source>
      <translation>Écrivez d’abord votre nom</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>Holds</name>
    <message>
      <source>Hold</source>
      <translation>Protéger</translation>
    </message>
    <message>
      <source>Hold order “{order}”?</source>
      <translation>Protéger l’OF « {order} » ?</translation>
    </message>
    <message>
      <source>Hold the batch?</source>
      <translation>Protéger la série ?</translation>
    </message>
    <message>
      <source>Hold {count} batches?</source>
      <translation>Protéger {count} séries ?</translation>
    </message>
    <message>
      <source>It was placed because: {reason}</source>
      <translation>Il a été posé pour ce motif : {reason}</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Lever</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”?</source>
      <translation>Lever la protection de l’OF « {order} » ?</translation>
    </message>
    <message>
      <source>Lift the hold of the batch?</source>
      <translation>Lever la protection de la série ?</translation>
    </message>
    <message>
      <source>Lift the hold of {count} batches?</source>
      <translation>Lever la protection de {count} séries ?</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of it until the hold is lifted.</source>
      <translation>Ni la conservation ni une personne n’en supprime de fichiers tant que la protection n’est pas levée.</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of its batches until the hold is lifted; that is true of batches that come later, too.</source>
      <translation>Ni la conservation ni une personne ne supprime de fichiers de ses séries tant que la protection n’est pas levée ; cela vaut aussi pour les séries à venir.</translation>
    </message>
    <message>
      <source>Retention may remove its files again, and it can be deleted for good.</source>
      <translation>La conservation pourra de nouveau supprimer ses fichiers, et elle pourra être supprimée définitivement.</translation>
    </message>
  </context>
  <context>
    <name>ImageAdvice</name>
    <message>
      <source>A prompt is marked: choose one that shows what a good part looks like.</source>
      <translation>Une image guide est signalée : choisissez-en une qui montre à quoi ressemble une bonne pièce.</translation>
    </message>
    <message>
      <source>No normal images</source>
      <translation>Aucune image normale</translation>
    </message>
    <message>
      <source>No normal images yet. Add {enough} or more, of all that good parts may look like.</source>
      <translation>Pas encore d’images normales. Ajoutez-en {enough} ou plus, montrant tous les aspects possibles de bonnes pièces.</translation>
    </message>
    <message>
      <source>{count} image is held out.</source>
      <translation>{count} image est réservée.</translation>
    </message>
    <message>
      <source>{count} images are held out.</source>
      <translation>{count} images sont réservées.</translation>
    </message>
    <message>
      <source>{count} more are set aside.</source>
      <translation>{count} autres sont écartées.</translation>
    </message>
    <message>
      <source>{count} more is set aside.</source>
      <translation>{count} autre est écartée.</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count} image normale</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count} images normales</translation>
    </message>
    <message>
      <source>{count} of them a prompt</source>
      <translation>dont {count} image guide</translation>
    </message>
    <message>
      <source>{count} of them prompts</source>
      <translation>dont {count} images guides</translation>
    </message>
    <message>
      <source>{count} prompts are marked: choose some that show what a good part looks like.</source>
      <translation>{count} images guides sont signalées : choisissez-en qui montrent à quoi ressemble une bonne pièce.</translation>
    </message>
    <message>
      <source>{images}, {prompts}.</source>
      <translation>{images}, {prompts}.</translation>
    </message>
    <message>
      <source>{images}. Add more: from {enough} on the limit can be trusted.</source>
      <translation>{images}. Ajoutez-en : à partir de {enough}, la limite est fiable.</translation>
    </message>
    <message>
      <source>{images}. Models learn from pictures on a workstation; added here, they teach none.</source>
      <translation>{images}. Les modèles apprennent à partir d’images sur un poste de travail ; ajoutées ici, elles n’en entraînent aucun.</translation>
    </message>
    <message>
      <source>{images}. Training chooses prompts, unless you mark some with P.</source>
      <translation>{images}. L’entraînement choisit des images guides, sauf si vous en marquez avec P.</translation>
    </message>
  </context>
  <context>
    <name>ImageGrid</name>
    <message>
      <source>Normal images</source>
      <translation>Images normales</translation>
    </message>
  </context>
  <context>
    <name>ImageGridModel</name>
    <message>
      <source>note: {note}</source>
      <translation>note : {note}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>guide</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>séance {session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>séance {session}, réservée</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>écartée</translation>
    </message>
    <message>
      <source>tag {tag}</source>
      <translation>étiquette {tag}</translation>
    </message>
  </context>
  <context>
    <name>ImagePane</name>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>La pièce avec sa carte d’anomalie. La carte est transparente dans la plage normale du produit ; sur les pièces NG, une ligne entoure ce qui dépasse la limite. Molette : zoom. Glisser : déplacer. Ctrl+0 : ajuster. Double clic : 100 %. M : carte oui ou non.</translation>
    </message>
    <message>
      <source>There is no picture of this part.</source>
      <translation>Il n’y a pas d’image de cette pièce.</translation>
    </message>
  </context>
  <context>
    <name>ImageSceneActions</name>
    <message>
      <source>Fit the image</source>
      <translation>Ajuster l’image</translation>
    </message>
    <message>
      <source>Show or hide the anomaly map</source>
      <translation>Afficher ou masquer la carte d’anomalie</translation>
    </message>
  </context>
  <context>
    <name>ImageTools</name>
    <message>
      <source>Fit the image</source>
      <translation>Ajuster l’image</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>Opacité de la carte d’anomalie</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map in percent</source>
      <translation>Opacité de la carte d’anomalie en pour cent</translation>
    </message>
  </context>
  <context>
    <name>ImageView</name>
    <message>
      <source>Image of the part</source>
      <translation>Image de la pièce</translation>
    </message>
    <message>
      <source>No image is shown.</source>
      <translation>Aucune image n’est affichée.</translation>
    </message>
    <message>
      <source>The dimmed part is not inspected.</source>
      <translation>La partie assombrie n’est pas inspectée.</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} place.</source>
      <translation>La carte dépasse la limite à {count} endroit.</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} places.</source>
      <translation>La carte dépasse la limite à {count} endroits.</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} pixels</translation>
    </message>
  </context>
  <context>
    <name>InspectActions</name>
    <message>
      <source>Camera settings…</source>
      <translation>Réglages de caméra…</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>Caméras par pièce ({count})…</translation>
    </message>
    <message>
      <source>Change the limit</source>
      <translation>Changer la limite</translation>
    </message>
    <message>
      <source>Choose where the images come from</source>
      <translation>Choisir d’où viennent les images</translation>
    </message>
    <message>
      <source>Compare light and focus with what they were when the master part was registered</source>
      <translation>Comparer la lumière et la netteté à celles de l’enregistrement de la pièce témoin</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>Inclure les sous-dossiers</translation>
    </message>
    <message>
      <source>Inspect the same source again</source>
      <translation>Inspecter de nouveau la même source</translation>
    </message>
    <message>
      <source>Leave subfolders out</source>
      <translation>Ignorer les sous-dossiers</translation>
    </message>
    <message>
      <source>Let up to four cameras look at each part of this product; one verdict counts, the worst</source>
      <translation>Faire regarder chaque pièce de ce produit par quatre caméras au plus ; un seul verdict compte, le pire</translation>
    </message>
    <message>
      <source>Open the batch of the last run</source>
      <translation>Ouvrir la série de la dernière session</translation>
    </message>
    <message>
      <source>Probe the lighting…</source>
      <translation>Contrôler l’éclairage…</translation>
    </message>
    <message>
      <source>Review the parts of this run</source>
      <translation>Revoir les pièces de cette session</translation>
    </message>
    <message>
      <source>See what another limit would do, and apply it to the next parts</source>
      <translation>Voir ce que ferait une autre limite, et l’appliquer aux prochaines pièces</translation>
    </message>
    <message>
      <source>See what the product's camera sees, and set exposure, gain, image size and more</source>
      <translation>Voir ce que voit la caméra du produit, et régler exposition, gain, taille d’image et plus</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>Plusieurs caméras…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>The order or lot that each batch keeps, from the next run on</source>
      <translation>L’OF ou le lot que chaque série garde, à partir de la prochaine session</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>Déclencheurs et alarmes…</translation>
    </message>
    <message>
      <source>What makes a picture a part of this product, what it is called, and what calls a person</source>
      <translation>Ce qui fait d’une image une pièce de ce produit, son nom, et ce qui appelle une personne</translation>
    </message>
    <message>
      <source>Whether the folders inside a folder are inspected too; kept with the source</source>
      <translation>Si les dossiers contenus dans un dossier sont aussi inspectés ; gardé avec la source</translation>
    </message>
  </context>
  <context>
    <name>InspectPage</name>
    <message>
      <source>Each batch of parts keeps it. It is of the next run on, until somebody changes it; empty for none.</source>
      <translation>Chaque série de pièces le garde. Il vaut à partir de la prochaine session, jusqu’à ce que quelqu’un le change ; vide pour aucun.</translation>
    </message>
    <message>
      <source>Getting ready: the model is being loaded…</source>
      <translation>Préparation : le modèle se charge…</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>Aucune pièce pour l’instant</translation>
    </message>
    <message>
      <source>Order or lot</source>
      <translation>OF ou lot</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>OF {name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>OF…</translation>
    </message>
    <message>
      <source>Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z undoes it.</source>
      <translation>Dit que le modèle se trompe sur cette pièce (O). La correction est gardée avec la série ; Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <source>The last parts, newest first. Click one to look at it again.</source>
      <translation>Les dernières pièces, la plus récente d’abord. Cliquez sur l’une pour la revoir.</translation>
    </message>
    <message>
      <source>The newest part of the run, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>La pièce la plus récente de la session, quelle que soit l’image affichée. OK : le score est dans la limite. NG : il dépasse la limite. NON CONTRÔLÉ : aucun verdict n’a pu être rendu ; la ligne ci-dessous dit pourquoi. Une telle pièce doit être regardée par une personne.</translation>
    </message>
    <message>
      <source>The score above which a part of this product is NG; 1.00 is what the model proposes. Shows what another limit would do before you apply it; Ctrl+Z undoes it.</source>
      <translation>Le score au-dessus duquel une pièce de ce produit est NG ; 1,00 est ce que le modèle propose. Montre ce que ferait une autre limite avant que vous ne l’appliquiez ; Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <source>The score of the part. The mark in the middle is the limit of the product.</source>
      <translation>Le score de la pièce. Le repère au milieu est la limite du produit.</translation>
    </message>
  </context>
  <context>
    <name>InspectStart</name>
    <message>
      <source>Again</source>
      <translation>Relancer</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>Caméras par pièce ({count})…</translation>
    </message>
    <message>
      <source>Choose where the images come from, or drop a folder, an image or a video here.</source>
      <translation>Choisissez d’où viennent les images, ou déposez ici un dossier, une image ou une vidéo.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>Inclure les sous-dossiers</translation>
    </message>
    <message>
      <source>Inspect {source} once more</source>
      <translation>Inspecter {source} encore une fois</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>OF {name}</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>OF {name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>OF…</translation>
    </message>
    <message>
      <source>Ready to inspect {product}</source>
      <translation>Prêt à inspecter {product}</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>Plusieurs caméras…</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>Déclencheurs et alarmes…</translation>
    </message>
    <message>
      <source>{source} again</source>
      <translation>Relancer {source}</translation>
    </message>
  </context>
  <context>
    <name>InspectionDetails</name>
    <message>
      <source>Corrected by {name}</source>
      <translation>Corrigée par {name}</translation>
    </message>
    <message>
      <source>Defect: {kinds}</source>
      <translation>Défaut : {kinds}</translation>
    </message>
    <message>
      <source>Defect…</source>
      <translation>Défaut…</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Jeu étalon</translation>
    </message>
    <message>
      <source>Judged in</source>
      <translation>Jugée en</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>Connecté : {name}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Note : {note}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>OF</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>Recalculer</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Take {count} back</source>
      <translation>En retirer {count}</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise</translation>
    </message>
    <message>
      <source>These {count} are bad</source>
      <translation>Ces {count} sont mauvaises</translation>
    </message>
    <message>
      <source>These {count} are fine</source>
      <translation>Ces {count} sont bonnes</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
  </context>
  <context>
    <name>InspectionTable</name>
    <message>
      <source>Inspections of the batch</source>
      <translation>Inspections de la série</translation>
    </message>
  </context>
  <context>
    <name>InspectionTableModel</name>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>Clic : trier par cette colonne ; nouveau clic : ordre inverse</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>Défaut</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>OF</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vue</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
  </context>
  <context>
    <name>JobStates</name>
    <message>
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
  </context>
  <context>
    <name>JudgingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Chargement du modèle…</translation>
    </message>
  </context>
  <context>
    <name>KeptDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <source>For everyone who can log in: the name, the role, when PIN and badge were given, and hashes of both; of whoever was removed, the name. Counted below is where a name stands: as who was logged in (batches, parts), as who did it (corrections, signatures, acknowledged alarms, holds, light checks, audit lines), in what people wrote (texts: notes, reasons, tags, names of things and of saved searches), and in audit lines of others (named there: changes of the person’s own record, wrong PINs, whatever mentions the name). Batches, parts, corrections and their texts go when the batch is deleted for good; the audit log, signatures and alarms stay as long as the workspace. Each audit line names the account of the computer, too.</source>
      <translation>Des personnes qui peuvent se connecter : le nom, le rôle, le moment où PIN et badge ont été attribués, et les empreintes des deux ; de celles qui ont été retirées, le nom. Ci-dessous on compte où figure un nom : comme personne connectée (séries, pièces), comme auteur (corrections, signatures, alarmes acquittées, protections, contrôles d’éclairage, lignes d’audit), dans ce que des personnes ont écrit (textes : notes, motifs, étiquettes, noms d’objets et de recherches enregistrées), et dans les lignes d’audit des autres (mentions : changements de l’enregistrement de la personne, PIN erronés, tout ce qui mentionne le nom). Séries, pièces, corrections et leurs textes partent quand la série est supprimée définitivement ; le journal d’audit, les signatures et les alarmes restent aussi longtemps que l’espace de travail. Chaque ligne d’audit nomme aussi le compte de l’ordinateur.</translation>
    </message>
    <message>
      <source>No name of a person stands anywhere.</source>
      <translation>Aucun nom de personne ne figure nulle part.</translation>
    </message>
    <message>
      <source>Not known here: a name that is written otherwise (initials, a nickname, a slip), who is seen in a picture, and what has left the workspace: tables, reports, backups. A name that is a word too, such as Mark, is counted where the word stands.</source>
      <translation>Ce qu’on ne sait pas ici : un nom écrit autrement (initiales, surnom, erreur de frappe), qui est visible sur une image, et ce qui a quitté l’espace de travail : tableaux, rapports, sauvegardes. Un nom qui est aussi un mot, comme Pierre, est compté partout où le mot figure.</translation>
    </message>
    <message>
      <source>What is stored about people</source>
      <translation>Ce qui est conservé des personnes</translation>
    </message>
  </context>
  <context>
    <name>KeptModel</name>
    <message>
      <source>Alarms</source>
      <translation>Alarmes</translation>
    </message>
    <message>
      <source>Audit lines</source>
      <translation>Lignes d’audit</translation>
    </message>
    <message>
      <source>Batches</source>
      <translation>Séries</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>Corrections</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Protections</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Éclairage</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Named there</source>
      <translation>Mentions</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Signatures</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <source>{name} (cannot log in)</source>
      <translation>{name} (ne peut pas se connecter)</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>For example: crack</source>
      <translation>Par exemple : fissure</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Type de défaut</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All parts</source>
      <translation>Toutes les pièces</translation>
    </message>
    <message>
      <source>Not painted yet: {count}</source>
      <translation>Pas encore peintes : {count}</translation>
    </message>
    <message>
      <source>Which golden parts are on show</source>
      <translation>Quelles pièces étalons sont affichées</translation>
    </message>
  </context>
  <context>
    <name>LicencesDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>OneNIP Inspector is under the Apache License 2.0. These packages are installed with it and have licences of their own, as they say themselves; the notices of an installed program hold their texts.</source>
      <translation>OneNIP Inspector est sous la licence Apache 2.0. Ces paquets sont installés avec lui et ont leurs propres licences, selon leurs propres indications ; les mentions d’un programme installé en contiennent les textes.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquet</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non indiquée</translation>
    </message>
  </context>
  <context>
    <name>LightController</name>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Mesure…</translation>
    </message>
    <message>
      <source>Picture of the master part</source>
      <translation>Image de la pièce témoin</translation>
    </message>
    <message>
      <source>Pictures of the master part, {enough} or more</source>
      <translation>Images de la pièce témoin, {enough} ou plus</translation>
    </message>
  </context>
  <context>
    <name>LightDialog</name>
    <message>
      <source>As it was</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Key: Del</source>
      <translation>Touche : Suppr</translation>
    </message>
    <message>
      <source>Key: F</source>
      <translation>Touche : F</translation>
    </message>
    <message>
      <source>Lighting of {product}</source>
      <translation>Éclairage de {product}</translation>
    </message>
    <message>
      <source>Limits are fixed and not measured: brightness {brightness} %, contrast {contrast} %, sharpness {sharpness} %, colours {colour} %. Register {enough} pictures or more, and they follow from how these differ.</source>
      <translation>Les limites sont fixes et non mesurées : luminosité {brightness} %, contraste {contrast} %, netteté {sharpness} %, couleurs {colour} %. Enregistrez {enough} images ou plus, et elles découleront de leurs écarts.</translation>
    </message>
    <message>
      <source>Limits follow from how the {count} pictures of the master differ: of an unchanged scene, at most one probe in {rate} says that something changed.</source>
      <translation>Les limites découlent des écarts entre les {count} images du témoin : pour une scène inchangée, au plus un contrôle sur {rate} signale un changement.</translation>
    </message>
    <message>
      <source>Master part: {name} · {count} pictures · registered {when}{who}</source>
      <translation>Pièce témoin : {name} · {count} images · enregistrée le {when}{who}</translation>
    </message>
    <message>
      <source>No master part is registered yet.</source>
      <translation>Aucune pièce témoin n’est encore enregistrée.</translation>
    </message>
    <message>
      <source>Not probed yet</source>
      <translation>Pas encore contrôlé</translation>
    </message>
    <message>
      <source>Nothing to compare with</source>
      <translation>Rien à comparer</translation>
    </message>
    <message>
      <source>Pictures of the master part. Key: G</source>
      <translation>Images de la pièce témoin. Touche : G</translation>
    </message>
    <message>
      <source>Probe a file…</source>
      <translation>Contrôler un fichier…</translation>
    </message>
    <message>
      <source>Probe now</source>
      <translation>Contrôler</translation>
    </message>
    <message>
      <source>Probe the picture shown</source>
      <translation>Contrôler l’image affichée</translation>
    </message>
    <message>
      <source>Put the master part, a good one that is kept for it, in front of the camera while light and lens are right, and register it. Whoever probes the same part later is told what changed. Only measurements are kept, no pictures.</source>
      <translation>Placez la pièce témoin, une bonne pièce réservée à cet usage, devant la caméra tant que la lumière et l’objectif sont corrects, et enregistrez-la. Un contrôle ultérieur de la même pièce indique ce qui a changé. Seules des mesures sont gardées, pas d’images.</translation>
    </message>
    <message>
      <source>Register files…</source>
      <translation>Témoin par fichiers…</translation>
    </message>
    <message>
      <source>Register the master part with the camera, or by files.</source>
      <translation>Enregistrez la pièce témoin avec la caméra, ou par fichiers.</translation>
    </message>
    <message>
      <source>Register with the camera</source>
      <translation>Témoin par caméra</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Take a picture with the product's camera. Key: P</source>
      <translation>Prendre une image avec la caméra du produit. Touche : P</translation>
    </message>
    <message>
      <source>Take {count} pictures of the master part. Key: R</source>
      <translation>Prendre {count} images de la pièce témoin. Touche : R</translation>
    </message>
    <message>
      <source>That could not be done</source>
      <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
      <source>The light changed</source>
      <translation>La lumière a changé</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
      <source>What the Inspect page shows. Key: S</source>
      <translation>Ce que montre la page Inspection. Touche : S</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
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
      <translation>Contrôles d’éclairage</translation>
    </message>
    <message>
      <source>Whole picture beside the master's: ● brightness, ■ sharpness, in percent</source>
      <translation>Image entière comparée au témoin : ● luminosité, ■ netteté, en pour cent</translation>
    </message>
    <message>
      <source>{count} probe, {last}: brightness {brightness} %, sharpness {sharpness} %</source>
      <translation>{count} contrôle, {last} : luminosité {brightness} %, netteté {sharpness} %</translation>
    </message>
    <message>
      <source>{count} probes until {last}: brightness {brightness} %, sharpness {sharpness} % at the last</source>
      <translation>{count} contrôles jusqu’au {last} : luminosité {brightness} %, netteté {sharpness} % au dernier</translation>
    </message>
  </context>
  <context>
    <name>LimitControl</name>
    <message>
      <source>Limit {value}</source>
      <translation>Limite {value}</translation>
    </message>
    <message>
      <source>proposal {value}</source>
      <translation>proposition {value}</translation>
    </message>
  </context>
  <context>
    <name>LimitDialog</name>
    <message>
      <source>Another limit for {product}</source>
      <translation>Une autre limite pour {product}</translation>
    </message>
    <message>
      <source>As judged</source>
      <translation>Tel que jugé</translation>
    </message>
    <message>
      <source>Bad parts that are missed, of those that a person called bad</source>
      <translation>Pièces défectueuses manquées, parmi celles qu’une personne a dites mauvaises</translation>
    </message>
    <message>
      <source>By the other limit</source>
      <translation>Avec l’autre limite</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Good parts that are rejected, of those that a person called good</source>
      <translation>Bonnes pièces rejetées, parmi celles qu’une personne a dites bonnes</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG that becomes OK</source>
      <translation>NG qui deviennent OK</translation>
    </message>
    <message>
      <source>OK that becomes NG</source>
      <translation>OK qui deviennent NG</translation>
    </message>
    <message>
      <source>Only corrected parts have a known truth, and people correct what looks wrong: the last two rows are no sample of all parts. Set the limit on the Limits page.</source>
      <translation>Seules les pièces corrigées ont une vérité connue, et l’on corrige ce qui paraît faux : les deux dernières lignes ne sont pas un échantillon de toutes les pièces. Définissez la limite sur la page Limites.</translation>
    </message>
    <message>
      <source>Other limit</source>
      <translation>Autre limite</translation>
    </message>
    <message>
      <source>Show the parts between both limits</source>
      <translation>Afficher les pièces entre les deux limites</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} part was found; it counts if a model judged it.</source>
      <translation>La limite est actuellement {limit}. {count} pièce a été trouvée ; elle est comptée si un modèle l’a jugée.</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} parts were found; those that a model judged are counted.</source>
      <translation>La limite est actuellement {limit}. {count} pièces ont été trouvées ; celles qu’un modèle a jugées sont comptées.</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{count} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>LimitHeader</name>
    <message>
      <source>Apply {limit}</source>
      <translation>Appliquer {limit}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>Limite de {product}</translation>
    </message>
    <message>
      <source>Model whose scores are looked at</source>
      <translation>Modèle dont on regarde les scores</translation>
    </message>
    <message>
      <source>Now {limit}, as the model proposes</source>
      <translation>Maintenant {limit}, comme le modèle le propose</translation>
    </message>
    <message>
      <source>Now {limit}, on the scale of the model that inspects: only looked at here</source>
      <translation>Maintenant {limit}, sur l’échelle du modèle qui inspecte : ici pour consultation seulement</translation>
    </message>
    <message>
      <source>Now {limit}, {model} {untrained}</source>
      <translation>Maintenant {limit}, {model} {untrained}</translation>
    </message>
    <message>
      <source>Now {limit}; the model proposes {proposal}</source>
      <translation>Maintenant {limit} ; le modèle propose {proposal}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>{model}, inspects</source>
      <translation>{model}, actif</translation>
    </message>
  </context>
  <context>
    <name>LimitHistogram</name>
    <message>
      <source>Not read yet</source>
      <translation>Pas encore lu</translation>
    </message>
    <message>
      <source>Nothing is known of this product yet</source>
      <translation>On ne sait encore rien de ce produit</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>limite {limit}</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>actuelle {limit}</translation>
    </message>
    <message>
      <source>proposal {limit}</source>
      <translation>proposition {limit}</translation>
    </message>
    <message>
      <source>shown, not counted</source>
      <translation>affichées, non comptées</translation>
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
      <translation>Limite</translation>
    </message>
    <message>
      <source>{limit}; the limit is {now} now</source>
      <translation>{limit} ; la limite est maintenant {now}</translation>
    </message>
  </context>
  <context>
    <name>LimitPopover</name>
    <message>
      <source>Apply {limit}</source>
      <translation>Appliquer {limit}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>How many pseudo-anomalies would be missed is not known for this model.</source>
      <translation>On ne sait pas pour ce modèle combien de pseudo-anomalies seraient manquées.</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Limit of the product</source>
      <translation>Limite du produit</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>Limite de {product}</translation>
    </message>
    <message>
      <source>Model's proposal: {limit}</source>
      <translation>Proposition du modèle : {limit}</translation>
    </message>
    <message>
      <source>No part was judged with this product and model yet.</source>
      <translation>Aucune pièce n’a encore été jugée avec ce produit et ce modèle.</translation>
    </message>
    <message>
      <source>Now {limit} · proposal {proposal}</source>
      <translation>Maintenant {limit} · proposition {proposal}</translation>
    </message>
    <message>
      <source>Now {limit}, as proposed</source>
      <translation>Maintenant {limit}, comme proposé</translation>
    </message>
    <message>
      <source>Of the last {count} parts of this run, {flipped} would be judged otherwise:</source>
      <translation>Sur les {count} dernières pièces de cette session, {flipped} seraient jugées autrement :</translation>
    </message>
    <message>
      <source>Of the one good part, judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>Sur la seule bonne pièce, jugée comme si elle était nouvelle, {rejected} serait rejetée (intervalle à 95 % : {low}–{high} %).</translation>
    </message>
    <message>
      <source>Of the one part of this run, {flipped} would be judged otherwise:</source>
      <translation>Sur la seule pièce de cette session, {flipped} serait jugée autrement :</translation>
    </message>
    <message>
      <source>Of the one pseudo-anomaly, {missed} would be missed; of real defects it may be more.</source>
      <translation>Sur la seule pseudo-anomalie, {missed} serait manquée ; pour de vrais défauts, ce peut être plus.</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>Sur {count} bonnes pièces, chacune jugée comme si elle était nouvelle, {rejected} seraient rejetées (intervalle à 95 % : {low}–{high} %).</translation>
    </message>
    <message>
      <source>Of {count} pseudo-anomalies, {missed} would be missed; of real defects it may be more.</source>
      <translation>Sur {count} pseudo-anomalies, {missed} seraient manquées ; pour de vrais défauts, ce peut être plus.</translation>
    </message>
    <message>
      <source>The model does not know this product, so it is not known how many good parts this rejects.</source>
      <translation>Le modèle ne connaît pas ce produit, on ne sait donc pas combien de bonnes pièces cela rejette.</translation>
    </message>
    <message>
      <source>The next parts are judged by the limit; those before keep their verdicts.</source>
      <translation>Les prochaines pièces sont jugées avec la limite ; les précédentes gardent leurs verdicts.</translation>
    </message>
  </context>
  <context>
    <name>LimitQuestions</name>
    <message>
      <source>Apply {limit}</source>
      <translation>Appliquer {limit}</translation>
    </message>
    <message>
      <source>Leave it at {limit}</source>
      <translation>La laisser à {limit}</translation>
    </message>
    <message>
      <source>One golden part counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Une pièce étalon compte parmi celles qui ont servi à choisir cette limite. {remark} {sentence}</translation>
    </message>
    <message>
      <source>One part of a run counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Une pièce de série compte parmi celles qui ont servi à choisir cette limite. {remark} {sentence}</translation>
    </message>
    <message>
      <source>Set the limit by golden parts?</source>
      <translation>Régler la limite d’après des pièces étalons ?</translation>
    </message>
    <message>
      <source>Set the limit by parts of runs?</source>
      <translation>Régler la limite d’après des pièces de séries ?</translation>
    </message>
    <message>
      <source>They tell no longer how the limit does on parts that it was not chosen by: keep others apart to test it.</source>
      <translation>Elles ne disent plus ce que vaut la limite sur des pièces qui n’ont pas servi à la choisir : gardez-en d’autres à part pour la tester.</translation>
    </message>
    <message>
      <source>With this limit the Releases page finds them because it was chosen so: they are no longer independent proof. Add others to the golden set that no limit is chosen by.</source>
      <translation>Avec cette limite, la page Libérations les trouve parce qu’elle a été choisie ainsi : ce ne sont plus des preuves indépendantes. Ajoutez au jeu étalon d’autres pièces qui ne servent à choisir aucune limite.</translation>
    </message>
    <message>
      <source>{count} golden parts count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>{count} pièces étalons comptent parmi celles qui ont servi à choisir cette limite. {remark} {sentence}</translation>
    </message>
    <message>
      <source>{count} parts of runs count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>{count} pièces de séries comptent parmi celles qui ont servi à choisir cette limite. {remark} {sentence}</translation>
    </message>
  </context>
  <context>
    <name>LimitSlider</name>
    <message>
      <source>good parts</source>
      <translation>bonnes pièces</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>actuelle {limit}</translation>
    </message>
    <message>
      <source>pseudo-anomalies</source>
      <translation>pseudo-anomalies</translation>
    </message>
  </context>
  <context>
    <name>LimitWords</name>
    <message>
      <source>Bad parts of runs</source>
      <translation>Pièces défectueuses de séries</translation>
    </message>
    <message>
      <source>Corrected parts are those that the model got wrong: they are no sample of all parts, so no promise, best F1 or least cost rests on them. A limit that is set by them cannot be tested by them.</source>
      <translation>Les pièces corrigées sont celles où le modèle s’est trompé : elles ne sont pas un échantillon de toutes les pièces, donc aucun engagement, meilleur F1 ni moindre coût ne repose sur elles. Une limite réglée d’après elles ne peut pas être testée avec elles.</translation>
    </message>
    <message>
      <source>Corrected to bad by a person</source>
      <translation>Corrigées en mauvaises par une personne</translation>
    </message>
    <message>
      <source>Corrected to good by a person</source>
      <translation>Corrigées en bonnes par une personne</translation>
    </message>
    <message>
      <source>Good parts of runs</source>
      <translation>Bonnes pièces de séries</translation>
    </message>
    <message>
      <source>Good parts, judged as if they were new</source>
      <translation>Bonnes pièces, jugées comme si elles étaient nouvelles</translation>
    </message>
    <message>
      <source>Misses {missed} of the one bad part.</source>
      <translation>Manque {missed} pièce défectueuse sur 1.</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts.</source>
      <translation>Pièces défectueuses manquées : {missed} sur {count}.</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts: about {about} of 100, between {low} and {high}.</source>
      <translation>Pièces défectueuses manquées : {missed} sur {count}, soit environ {about} sur 100, entre {low} et {high}.</translation>
    </message>
    <message>
      <source>No bad part counts, so nobody can say how many are missed.</source>
      <translation>Aucune pièce défectueuse n’est comptée : on ne peut donc pas dire combien sont manquées.</translation>
    </message>
    <message>
      <source>No good part is known, so nobody can say how many are rejected.</source>
      <translation>Aucune bonne pièce n’est connue : on ne peut donc pas dire combien sont rejetées.</translation>
    </message>
    <message>
      <source>No limit follows: a tenth of the way from a typical good part to a typical pseudo-anomaly lies above {highest}, the highest that may be chosen. Set the limit by hand, or train again.</source>
      <translation>Aucune limite n’en découle : un dixième du chemin entre une bonne pièce typique et une pseudo-anomalie typique est au-dessus de {highest}, la plus haute possible. Réglez la limite à la main, ou relancez un entraînement.</translation>
    </message>
    <message>
      <source>No limit follows: corrected parts count, and they are no sample of all parts. Count whole runs, or no parts of runs.</source>
      <translation>Aucune limite n’en découle : des pièces corrigées comptent, et elles ne sont pas un échantillon de toutes les pièces. Comptez des séries entières, ou aucune pièce de séries.</translation>
    </message>
    <message>
      <source>No limit follows: from {lowest} to {highest} every limit does equally well on the parts that count.</source>
      <translation>Aucune limite n’en découle : de {lowest} à {highest}, toutes les limites se valent sur les pièces qui comptent.</translation>
    </message>
    <message>
      <source>No limit follows: it would lie above {highest}, the highest that may be chosen. The good parts scatter too much; promise more, or add normal images and train again.</source>
      <translation>Aucune limite n’en découle : elle serait au-dessus de {highest}, la plus haute possible. Les bonnes pièces sont trop dispersées ; engagez-vous sur un taux de rejet plus élevé, ou ajoutez des images normales et relancez un entraînement.</translation>
    </message>
    <message>
      <source>No limit follows: no bad part counts. Count pseudo-anomalies, or parts of runs that a person called bad.</source>
      <translation>Aucune limite n’en découle : aucune pièce défectueuse ne compte. Comptez les pseudo-anomalies, ou les pièces de séries qu’une personne a dites mauvaises.</translation>
    </message>
    <message>
      <source>No limit follows: no good part counts. Train the model on this product, or count whole runs.</source>
      <translation>Aucune limite n’en découle : aucune bonne pièce ne compte. Entraînez le modèle sur ce produit, ou comptez des séries entières.</translation>
    </message>
    <message>
      <source>No limit follows: the model has not judged two good parts of this product that score differently. Train it on this product, or count whole runs.</source>
      <translation>Aucune limite n’en découle : le modèle n’a pas jugé deux bonnes pièces de ce produit aux scores différents. Entraînez-le sur ce produit, ou comptez des séries entières.</translation>
    </message>
    <message>
      <source>No limit is better than another while nothing costs anything. Give both costs, and the bad parts.</source>
      <translation>Aucune limite n’est meilleure qu’une autre tant que rien ne coûte. Indiquez les deux coûts, et les pièces défectueuses.</translation>
    </message>
    <message>
      <source>Of real defects it may be more.</source>
      <translation>Pour de vrais défauts, ce peut être plus.</translation>
    </message>
    <message>
      <source>One good part: {held} held out, {crossed} crossed.</source>
      <translation>Une bonne pièce : {held} réservée, {crossed} croisée.</translation>
    </message>
    <message>
      <source>One more is not judged.</source>
      <translation>Une de plus n’est pas jugée.</translation>
    </message>
    <message>
      <source>One part is left out: the model was trained on its picture.</source>
      <translation>Une pièce est omise : le modèle a été entraîné sur son image.</translation>
    </message>
    <message>
      <source>Painted defects of golden parts</source>
      <translation>Défauts peints de pièces étalons</translation>
    </message>
    <message>
      <source>Parts that nobody corrected count as what the model said: choose only runs that a person looked through. A limit that is set by them cannot be tested by them.</source>
      <translation>Les pièces que personne n’a corrigées comptent comme ce que le modèle a dit : choisissez seulement des séries qu’une personne a vérifiées. Une limite réglée d’après elles ne peut pas être testée avec elles.</translation>
    </message>
    <message>
      <source>Precision {precision} · recall {recall} · F1 {f1}</source>
      <translation>Précision {precision} · rappel {recall} · F1 {f1}</translation>
    </message>
    <message>
      <source>Pseudo-anomalies, a stand-in for defects</source>
      <translation>Pseudo-anomalies, substitut de défauts</translation>
    </message>
    <message>
      <source>Rejects {rejected} of the one good part.</source>
      <translation>Rejette {rejected} bonne pièce sur 1.</translation>
    </message>
    <message>
      <source>Rejects {rejected} of {count} good parts: about {about} of 100, between {low} and {high}.</source>
      <translation>Bonnes pièces rejetées : {rejected} sur {count}, soit environ {about} sur 100, entre {low} et {high}.</translation>
    </message>
    <message>
      <source>The model holds no scores of good parts of this product.</source>
      <translation>Le modèle ne contient aucun score de bonnes pièces de ce produit.</translation>
    </message>
    <message>
      <source>The {count} good parts neither show it nor speak against it: the interval reaches above {percent}.</source>
      <translation>Les {count} bonnes pièces ne le démontrent ni ne le contredisent : l’intervalle dépasse {percent}.</translation>
    </message>
    <message>
      <source>The {count} good parts show it: the whole interval keeps the promise.</source>
      <translation>Les {count} bonnes pièces le démontrent : tout l’intervalle respecte l’engagement.</translation>
    </message>
    <message>
      <source>The {count} good parts speak against it: the whole interval is above {percent}.</source>
      <translation>Les {count} bonnes pièces le contredisent : tout l’intervalle est au-dessus de {percent}.</translation>
    </message>
    <message>
      <source>They count: they prove nothing about this limit any more, nor about a model that is released with it. Have others that do not count. No training sees them.</source>
      <translation>Elles comptent : elles ne prouvent plus rien sur cette limite, ni sur un modèle libéré avec elle. Gardez-en d’autres qui ne comptent pas. Aucun entraînement ne les voit.</translation>
    </message>
    <message>
      <source>This model has not judged them: Evaluate on the Releases page, and they can count.</source>
      <translation>Ce modèle ne les a pas jugées : lancez Évaluer sur la page Libérations, et elles pourront compter.</translation>
    </message>
    <message>
      <source>Ticked, they are no longer independent proof of what this limit is worth. No training sees them.</source>
      <translation>Cochées, elles ne sont plus une preuve indépendante de ce que vaut cette limite. Aucun entraînement ne les voit.</translation>
    </message>
    <message>
      <source>What is known of this product has not been read yet.</source>
      <translation>Ce que l’on sait de ce produit n’a pas encore été lu.</translation>
    </message>
    <message>
      <source>{count} good parts are too few to show {percent}: were none rejected, it could still be {most} of 100. {needed} are needed, none of them rejected; until then it is an estimate.</source>
      <translation>{count} bonnes pièces ne suffisent pas à démontrer {percent} : même si aucune n’était rejetée, ce pourrait encore être {most} sur 100. Il en faut {needed}, dont aucune rejetée ; d’ici là, c’est une estimation.</translation>
    </message>
    <message>
      <source>{count} good parts: {held} held out, {crossed} crossed.</source>
      <translation>{count} bonnes pièces ; réservées : {held}, croisées : {crossed}.</translation>
    </message>
    <message>
      <source>{count} missed</source>
      <translation>Manquées : {count}</translation>
    </message>
    <message>
      <source>{count} more are not judged.</source>
      <translation>{count} de plus ne sont pas jugées.</translation>
    </message>
    <message>
      <source>{count} parts are left out: the model was trained on their pictures.</source>
      <translation>{count} pièces sont omises : le modèle a été entraîné sur leurs images.</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>Rejetées : {count}</translation>
    </message>
  </context>
  <context>
    <name>LimitsActions</name>
    <message>
      <source>A limit counts on the scale of the model that inspects: choose that one, or let this one inspect</source>
      <translation>Une limite vaut sur l’échelle du modèle qui inspecte : choisissez celui-là, ou faites inspecter celui-ci</translation>
    </message>
    <message>
      <source>Apply the limit</source>
      <translation>Appliquer la limite</translation>
    </message>
    <message>
      <source>Back to the limit that holds</source>
      <translation>Retour à la limite en vigueur</translation>
    </message>
    <message>
      <source>Export the curves as a table…</source>
      <translation>Exporter les courbes en tableau…</translation>
    </message>
    <message>
      <source>Export the figure…</source>
      <translation>Exporter la figure…</translation>
    </message>
    <message>
      <source>Forget what was chosen</source>
      <translation>Oublier ce qui a été choisi</translation>
    </message>
    <message>
      <source>Goes to the line: arrows move it by 0.01, Page keys by 0.1</source>
      <translation>Va à la ligne : les flèches la déplacent de 0,01, Page haut/bas de 0,1</translation>
    </message>
    <message>
      <source>Histogram and curves as PNG or SVG</source>
      <translation>Histogramme et courbes en PNG ou SVG</translation>
    </message>
    <message>
      <source>Judge the next parts by the chosen limit; Ctrl+Z takes that back</source>
      <translation>Juger les prochaines pièces avec la limite choisie ; Ctrl+Z annule ce changement</translation>
    </message>
    <message>
      <source>Move the limit by keys</source>
      <translation>Déplacer la limite au clavier</translation>
    </message>
    <message>
      <source>Show the bad parts that are missed</source>
      <translation>Afficher les pièces défectueuses manquées</translation>
    </message>
    <message>
      <source>Show the good parts that are rejected</source>
      <translation>Afficher les bonnes pièces rejetées</translation>
    </message>
    <message>
      <source>The chosen limit is the one that holds</source>
      <translation>La limite choisie est celle en vigueur</translation>
    </message>
    <message>
      <source>What every limit does, as CSV</source>
      <translation>Ce que fait chaque limite, en CSV</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>A limit belongs to a product. Create one on the Products page, and train a model on it.</source>
      <translation>Une limite appartient à un produit. Créez-en un sur la page Produits, et entraînez un modèle avec.</translation>
    </message>
    <message>
      <source>A limit is chosen by how a model scores parts. Train a model, or add a model file, first.</source>
      <translation>Une limite se choisit d’après les scores qu’un modèle donne aux pièces. Entraînez d’abord un modèle, ou ajoutez un fichier de modèle.</translation>
    </message>
    <message>
      <source>Comma separated values</source>
      <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
      <source>Export the figure</source>
      <translation>Exporter la figure</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>Exporter le tableau</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Aller à Produits</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Aller à Entraînement</translation>
    </message>
    <message>
      <source>No limit to set yet</source>
      <translation>Pas encore de limite à régler</translation>
    </message>
    <message>
      <source>Portable Network Graphics</source>
      <translation>Portable Network Graphics</translation>
    </message>
    <message>
      <source>Vector graphics</source>
      <translation>Graphique vectoriel</translation>
    </message>
    <message>
      <source>{title} · model {model}</source>
      <translation>{title} · modèle {model}</translation>
    </message>
  </context>
  <context>
    <name>LineCard</name>
    <message>
      <source>Add a connection to the line</source>
      <translation>Ajouter une liaison avec la ligne</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Connections to the line</source>
      <translation>Liaisons avec la ligne</translation>
    </message>
    <message>
      <source>None yet. A controller, a broker or another program hears each verdict from here, and can ask for the product.</source>
      <translation>Aucune pour l’instant. Un automate, un broker ou un autre programme reçoit d’ici chaque verdict, et peut choisir le produit.</translation>
    </message>
  </context>
  <context>
    <name>LineSection</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Being tested…</source>
      <translation>Test en cours…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>Non compris</translation>
    </message>
    <message>
      <source>Numbers of the products: {named}</source>
      <translation>Numéros des produits : {named}</translation>
    </message>
    <message>
      <source>One verdict waits.</source>
      <translation>Un verdict attend.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove this connection?</source>
      <translation>Supprimer cette liaison ?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Test: {found}</source>
      <translation>Test : {found}</translation>
    </message>
    <message>
      <source>The line hears no verdicts over {place} from then on. What is stored stays.</source>
      <translation>La ligne ne reçoit dès lors plus de verdicts par {place}. Ce qui est enregistré reste.</translation>
    </message>
    <message>
      <source>Told: {ok} OK, {ng} NG, {not_checked} NOT CHECKED.</source>
      <translation>Annoncés : {ok} OK, {ng} NG, {not_checked} NON CONTRÔLÉ.</translation>
    </message>
    <message>
      <source>{count} came too late.</source>
      <translation>Arrivés trop tard : {count}.</translation>
    </message>
    <message>
      <source>{count} never got there.</source>
      <translation>Jamais arrivés : {count}.</translation>
    </message>
    <message>
      <source>{count} verdicts wait.</source>
      <translation>{count} verdicts attendent.</translation>
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
      <translation>{some} ; {next}</translation>
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
      <translation>Des défauts artificiels sur de bonnes pièces, la bonne pièce qui guide, et ce qui en est trouvé maintenant. Ils restent les mêmes pendant un entraînement ; ce qui est clair devrait finir par remplir le contour.</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Endommagée</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>What is found of artificial defects now</source>
      <translation>Ce qui est trouvé des défauts artificiels</translation>
    </message>
  </context>
  <context>
    <name>LoginDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Or scan your badge. The inspection goes on meanwhile.</source>
      <translation>Ou scannez votre badge. L’inspection continue pendant ce temps.</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN ou mot de passe</translation>
    </message>
    <message>
      <source>What {name} had open is hidden, and comes back when {name} logs in. If somebody else does, it is closed.</source>
      <translation>Ce que {name} avait ouvert est masqué, et revient quand {name} se connecte. Si quelqu’un d’autre se connecte, c’est fermé.</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Batches of {size}</source>
      <translation>Lots de {size}</translation>
    </message>
    <message>
      <source>Log scale</source>
      <translation>Échelle log.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Losses over the training steps</source>
      <translation>Pertes au fil des étapes d’entraînement</translation>
    </message>
    <message>
      <source>Step {step}: {values}</source>
      <translation>Étape {step} : {values}</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>reconstruction</translation>
    </message>
    <message>
      <source>restoration</source>
      <translation>restauration</translation>
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
      <translation>Démonstration – OneNIP Inspector</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
  </context>
  <context>
    <name>MapLegend</name>
    <message>
      <source>Anomaly</source>
      <translation>Anomalie</translation>
    </message>
    <message>
      <source>Clear below half the limit, a line at the limit, the last colour at twice the limit and above</source>
      <translation>Transparente au-dessous de la moitié de la limite, une ligne à la limite, la dernière couleur à deux fois la limite et plus</translation>
    </message>
    <message>
      <source>Legend of the anomaly map</source>
      <translation>Légende de la carte d’anomalie</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>limite</translation>
    </message>
  </context>
  <context>
    <name>MarkFilter</name>
    <message>
      <source>All pictures</source>
      <translation>Toutes les images</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Floues</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombres</translation>
    </message>
    <message>
      <source>Like another product</source>
      <translation>Comme un autre produit</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Signalées</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>Presque identiques</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>Illisibles</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Surexposées</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Images guides</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Écartées</translation>
    </message>
    <message>
      <source>Very unlike the others</source>
      <translation>Très différentes</translation>
    </message>
    <message>
      <source>Which pictures are shown</source>
      <translation>Quelles images sont affichées</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>--shared and --station go with --database, which says where the records are. Nothing was changed.</source>
      <translation>--shared et --station vont avec --database, qui dit où sont les enregistrements. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>120 parts of each product that training never saw are inspected, good and defective ones mixed.</source>
      <translation>120 pièces de chaque produit, jamais vues par l’entraînement, sont inspectées, bonnes et défectueuses mélangées.</translation>
    </message>
    <message>
      <source>20 pictures of good parts are imported for each of two products, and four of them become prompts. 40 more follow for the real training.</source>
      <translation>20 images de bonnes pièces sont importées pour chacun des deux produits, et quatre d’entre elles deviennent des images guides. 40 autres suivent pour le vrai entraînement.</translation>
    </message>
    <message>
      <source>A connection to the line in the settings file is not valid and is not used: {text} The others are as they were. Remove it under Settings, Line, and add it anew.</source>
      <translation>Une liaison avec la ligne dans le fichier de réglages n’est pas valide et n’est pas utilisée : {text} Les autres sont inchangées. Supprimez-la dans Réglages, Ligne, et ajoutez-la de nouveau.</translation>
    </message>
    <message>
      <source>A database on a server needs a folder that all stations share, for pictures and models. Nothing was changed. Name it with --shared DIR.</source>
      <translation>Une base de données sur un serveur a besoin d’un dossier partagé par toutes les stations, pour les images et les modèles. Rien n’a été modifié. Indiquez-le avec --shared DIR.</translation>
    </message>
    <message>
      <source>A file could not be removed: {first}: {error}. It belongs to nothing any more; the next start tries again. Close the program that uses it.</source>
      <translation>Un fichier n’a pas pu être supprimé : {first} : {error}. Il n’appartient plus à rien ; le prochain démarrage réessaiera. Fermez le programme qui l’utilise.</translation>
    </message>
    <message>
      <source>A file of the workspace is gone: {first}. Its record and verdict are there; a part without files is shown without image or map. Put the file back from a copy if you need it.</source>
      <translation>Un fichier de l’espace de travail a disparu : {first}. Son enregistrement et son verdict sont là ; une pièce sans fichiers s’affiche sans image ni carte. Remettez le fichier en place à partir d’une copie si vous en avez besoin.</translation>
    </message>
    <message>
      <source>A first model of both products is made in a single step of training, so that parts can be inspected at once.</source>
      <translation>Un premier modèle des deux produits est créé en une seule étape d’entraînement, pour que des pièces puissent être inspectées tout de suite.</translation>
    </message>
    <message>
      <source>A frame must be (H, W) or (H, W, 3), uint8 for 8 bits or uint16 for 9 to 16 bits; got {shape}, {kind}, for {bits} bits.</source>
      <translation>Une image doit être (H, W) ou (H, W, 3), uint8 pour 8 bits ou uint16 pour 9 à 16 bits ; reçu : {shape}, {kind}, pour {bits} bits.</translation>
    </message>
    <message>
      <source>A hold is placed and lifted with a reason. Nothing has changed; write why.</source>
      <translation>Une protection se pose et se lève avec un motif. Rien n’a changé ; écrivez pourquoi.</translation>
    </message>
    <message>
      <source>A limit must lie between {minimum} and {maximum}; got {got}. The limit is as it was.</source>
      <translation>Une limite doit être comprise entre {minimum} et {maximum} ; reçu : {got}. La limite est inchangée.</translation>
    </message>
    <message>
      <source>A map cannot be kept longer than its picture, nor a picture longer than its thumbnail. A thumbnail goes only where pictures go.</source>
      <translation>Une carte ne peut pas être conservée plus longtemps que son image, ni une image plus longtemps que sa vignette. Une vignette ne disparaît que là où les images disparaissent.</translation>
    </message>
    <message>
      <source>A mask of the data set says where the defect of one of them is: {kinds}.</source>
      <translation>Un masque du jeu de données dit où est le défaut de l’une d’elles : {kinds}.</translation>
    </message>
    <message>
      <source>A model cannot learn {products}: at least {needed} different pictures are needed. Nothing was changed. Add more pictures of good parts.</source>
      <translation>Un modèle ne peut pas apprendre {products} : il faut au moins {needed} images différentes. Rien n’a été modifié. Ajoutez d’autres images de bonnes pièces.</translation>
    </message>
    <message>
      <source>A model file waits</source>
      <translation>Un fichier de modèle attend</translation>
    </message>
    <message>
      <source>A model is being trained. When it is ready, inspection can begin.</source>
      <translation>Un modèle est en cours d’entraînement. L’inspection pourra commencer quand il sera prêt.</translation>
    </message>
    <message>
      <source>A name has 1 to {longest} characters, in one line.</source>
      <translation>Un nom a de 1 à {longest} caractères, sur une ligne.</translation>
    </message>
    <message>
      <source>A part could not be checked</source>
      <translation>Une pièce n’a pas pu être contrôlée</translation>
    </message>
    <message>
      <source>A part number has at most {most} characters that can be printed; nothing was done.</source>
      <translation>Un numéro de pièce a au plus {most} caractères imprimables ; rien n’a été fait.</translation>
    </message>
    <message>
      <source>A part of what is inspected of '{product}' lies beyond the edge of the picture. Bring the whole part into view.</source>
      <translation>Une partie de ce qui est inspecté de « {product} » dépasse le bord de l’image. Amenez toute la pièce dans le champ.</translation>
    </message>
    <message>
      <source>A person stopped the inspection before the product was changed. It is as it was.</source>
      <translation>Une personne a arrêté l’inspection avant le changement de produit. Il est inchangé.</translation>
    </message>
    <message>
      <source>A picture came that nobody asked for, so it was not judged. Check that nothing else triggers the camera.</source>
      <translation>Une image est venue que personne n’a demandée, elle n’a donc pas été jugée. Vérifiez que rien d’autre ne déclenche la caméra.</translation>
    </message>
    <message>
      <source>A picture of this camera was missing a moment ago, so one that comes now may show the part before. Inspect the part again.</source>
      <translation>Une image de cette caméra manquait il y a un instant, celle qui vient maintenant montre donc peut-être la pièce précédente. Inspectez la pièce de nouveau.</translation>
    </message>
    <message>
      <source>A picture of {product} did not train, being damaged or the same as another: {names}.</source>
      <translation>Une image de {product} n’a pas servi à l’entraînement, car endommagée ou identique à une autre : {names}.</translation>
    </message>
    <message>
      <source>A prompt of {product} is not shown ({reason}); the model guides inspection by it all the same.</source>
      <translation>Une image guide de {product} n’est pas affichée ({reason}) ; le modèle guide quand même l’inspection avec elle.</translation>
    </message>
    <message>
      <source>A record in {place} is damaged and cannot be read: {error}. Nothing was changed. Close the application and run it with --check on this workspace: it names what is damaged. Then put back a backup.</source>
      <translation>Un enregistrement dans {place} est endommagé et illisible : {error}. Rien n’a été modifié. Fermez l’application et lancez-la avec --check sur cet espace de travail : elle nomme ce qui est endommagé. Remettez ensuite une sauvegarde en place.</translation>
    </message>
    <message>
      <source>A run goes on and keeps the model that it began with. Stop it first.</source>
      <translation>Une session est en cours et garde le modèle avec lequel elle a commencé. Arrêtez-la d’abord.</translation>
    </message>
    <message>
      <source>A run is going on. Stop it first, then start again.</source>
      <translation>Une session est en cours. Arrêtez-la d’abord, puis recommencez.</translation>
    </message>
    <message>
      <source>A run is going on: the map comes after the run.</source>
      <translation>Une session est en cours : la carte viendra après la session.</translation>
    </message>
    <message>
      <source>A run needs the processor. Ask again when it has ended.</source>
      <translation>Une session a besoin du processeur. Redemandez quand elle sera terminée.</translation>
    </message>
    <message>
      <source>A run needs the processor. Evaluate when it has ended.</source>
      <translation>Une session a besoin du processeur. Évaluez quand elle sera terminée.</translation>
    </message>
    <message>
      <source>A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.</source>
      <translation>Une session sur {source} est en cours et se termine d’elle-même. Le produit est inchangé ; redemandez après sa fin.</translation>
    </message>
    <message>
      <source>A search without a name would not be found again. Give it a name.</source>
      <translation>Une recherche sans nom ne se retrouverait pas. Donnez-lui un nom.</translation>
    </message>
    <message>
      <source>A second window opens</source>
      <translation>Une deuxième fenêtre s’ouvre</translation>
    </message>
    <message>
      <source>A signature needs a name. Nothing was changed.</source>
      <translation>Une signature exige un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A station needs a name of 1 to {longest} characters. Nothing was changed. Give one with --station NAME.</source>
      <translation>Une station a besoin d’un nom de 1 à {longest} caractères. Rien n’a été modifié. Donnez-en un avec --station NAME.</translation>
    </message>
    <message>
      <source>A title has at most {longest} characters. The model is called as before.</source>
      <translation>Un titre a au plus {longest} caractères. Le modèle garde son nom.</translation>
    </message>
    <message>
      <source>A token has {least} characters or more: letters, digits, signs, no spaces.</source>
      <translation>Un jeton a {least} caractères ou plus : lettres, chiffres, signes, sans espaces.</translation>
    </message>
    <message>
      <source>A training needs the processor. Ask again when it has ended.</source>
      <translation>Un entraînement a besoin du processeur. Redemandez quand il sera terminé.</translation>
    </message>
    <message>
      <source>A training needs the processor. Evaluate when it has ended.</source>
      <translation>Un entraînement a besoin du processeur. Évaluez quand il sera terminé.</translation>
    </message>
    <message>
      <source>A training run is going on. Wait for it or cancel it first.</source>
      <translation>Un entraînement est en cours. Attendez-le ou annulez-le d’abord.</translation>
    </message>
    <message>
      <source>A workspace that several stations share is not mended: what looks superfluous may be what another station is just writing. Nothing was changed. Check it without --mend.</source>
      <translation>Un espace de travail partagé par plusieurs stations n’est pas réparé : ce qui paraît superflu est peut-être ce qu’une autre station est en train d’écrire. Rien n’a été modifié. Vérifiez-le sans --mend.</translation>
    </message>
    <message>
      <source>Access was not recovered: {reason} Nothing was changed.</source>
      <translation>L’accès n’a pas été rétabli : {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Access was recovered by somebody with access to the files: the admin “{name}” got a new password. The audit log says when, and under which account. If nobody knows of it, look into it.</source>
      <translation>L’accès a été rétabli par quelqu’un ayant accès aux fichiers : l’administrateur « {name} » a reçu un nouveau mot de passe. Le journal d’audit dit quand, et sous quel compte. Si personne n’est au courant, enquêtez.</translation>
    </message>
    <message>
      <source>Activate it on the Train page to inspect with it.</source>
      <translation>Activez-le sur la page Entraînement pour inspecter avec lui.</translation>
    </message>
    <message>
      <source>Add a part to the golden set</source>
      <translation>Ajouter une pièce au jeu étalon</translation>
    </message>
    <message>
      <source>Add a training to the queue</source>
      <translation>Ajouter un entraînement à la file</translation>
    </message>
    <message>
      <source>Add golden parts of {product}</source>
      <translation>Ajouter des pièces étalons de {product}</translation>
    </message>
    <message>
      <source>Add images to {product}</source>
      <translation>Ajouter des images à {product}</translation>
    </message>
    <message>
      <source>Add model “{name}”</source>
      <translation>Ajouter le modèle « {name} »</translation>
    </message>
    <message>
      <source>Add products of {model}</source>
      <translation>Ajouter les produits de {model}</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set</source>
      <translation>Ajouter {count} pièces au jeu étalon</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>Ajouter {name}</translation>
    </message>
    <message>
      <source>Added as golden parts: {good} good, {defective} defective.</source>
      <translation>Ajoutées comme pièces étalons, bonnes : {good}, défectueuses : {defective}.</translation>
    </message>
    <message>
      <source>Adding {file} was stopped. Nothing was added, and the file is as it was.</source>
      <translation>L’ajout de {file} a été arrêté. Rien n’a été ajouté, et le fichier est inchangé.</translation>
    </message>
    <message>
      <source>After a restart the counters will lack the parts that were not recorded</source>
      <translation>Après un redémarrage, les pièces non enregistrées manqueront aux compteurs</translation>
    </message>
    <message>
      <source>All normal images of “{product}” are golden parts, which no training may see. Add other pictures of good parts.</source>
      <translation>Toutes les images normales de « {product} » sont des pièces étalons, qu’aucun entraînement ne doit voir. Ajoutez d’autres images de bonnes pièces.</translation>
    </message>
    <message>
      <source>All pictures of {products} are of one session: under another light or on another day good parts may be rejected. Add pictures of another day.</source>
      <translation>Toutes les images de {products} sont d’une seule séance : sous un autre éclairage ou un autre jour, de bonnes pièces pourraient être rejetées. Ajoutez des images d’un autre jour.</translation>
    </message>
    <message>
      <source>All that was judged is recorded there. This station began without it and still goes by what it knew then: close the application and start it again between two runs, for new limits, models, lists and corrections.</source>
      <translation>Tout ce qui a été jugé y est enregistré. Cette station a démarré sans lui et suit encore ce qu’elle savait alors : fermez l’application et redémarrez-la entre deux sessions, pour avoir les nouveaux modèles, limites, listes et corrections.</translation>
    </message>
    <message>
      <source>All {count} lines of the audit log are as they were written. The newest has the hash {head}…</source>
      <translation>Les {count} lignes du journal d’audit sont toutes telles qu’elles ont été écrites. La plus récente porte l’empreinte {head}…</translation>
    </message>
    <message>
      <source>An NG part</source>
      <translation>Une pièce NG</translation>
    </message>
    <message>
      <source>Another part waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Une autre pièce attendait déjà, la pièce n’a donc pas été jugée. Inspectez-la de nouveau, ou ralentissez la ligne.</translation>
    </message>
    <message>
      <source>Another program holds the file. Close it and try again.</source>
      <translation>Un autre programme retient le fichier. Fermez-le et réessayez.</translation>
    </message>
    <message>
      <source>Another program uses port {port}. Choose another port, or end that program.</source>
      <translation>Un autre programme utilise le port {port}. Choisissez un autre port, ou fermez ce programme.</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>Autre raison</translation>
    </message>
    <message>
      <source>Another station is called {station} and is at work, so nobody could tell the batches of both apart. Nothing was changed. Start this one with --station and another name; or if it is this one, cut off a moment ago, start again in half a minute.</source>
      <translation>Une autre station s’appelle {station} et travaille, personne ne pourrait donc distinguer les séries des deux. Rien n’a été modifié. Démarrez celle-ci avec --station et un autre nom ; ou, si c’est bien celle-ci, coupée il y a un instant, relancez-la dans une demi-minute.</translation>
    </message>
    <message>
      <source>Another station is just beginning and puts the records in order. Nothing was changed. Start again in a minute.</source>
      <translation>Une autre station est en train de démarrer et met les enregistrements en ordre. Rien n’a été modifié. Relancez l’application dans une minute.</translation>
    </message>
    <message>
      <source>Answer an overrule</source>
      <translation>Répondre à une correction</translation>
    </message>
    <message>
      <source>Answer {count} overrules</source>
      <translation>Répondre à {count} corrections</translation>
    </message>
    <message>
      <source>Anybody can leave the operator's page now.</source>
      <translation>Tout le monde peut maintenant quitter la page opérateur.</translation>
    </message>
    <message>
      <source>Ask what becomes of a part</source>
      <translation>Demander ce que devient une pièce</translation>
    </message>
    <message>
      <source>Ask what becomes of {count} parts</source>
      <translation>Demander ce que deviennent {count} pièces</translation>
    </message>
    <message>
      <source>Back in place: {what}. Ctrl+Z takes that back.</source>
      <translation>Remis en place : {what}. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>Basler cameras</source>
      <translation>Caméras Basler</translation>
    </message>
    <message>
      <source>Batch {number} is finished; nothing can be added to it. Start a new inspection run.</source>
      <translation>La série {number} est terminée ; rien ne peut y être ajouté. Démarrez une nouvelle session d’inspection.</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so its order stays as it is: with another one it could slip out of the hold. Lift the hold first.</source>
      <translation>La série {number} est protégée (« {reason} »), son OF reste donc tel quel : avec un autre, elle pourrait échapper à la protection. Levez d’abord la protection.</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so nothing deletes it for good. Lift the hold on the Review page first.</source>
      <translation>La série {number} est protégée (« {reason} »), rien ne la supprime donc définitivement. Levez d’abord la protection sur la page Revue.</translation>
    </message>
    <message>
      <source>Batch {number} is of order “{order}”, which is held (“{reason}”), so nothing deletes it for good. Lift the hold of the order on the Review page first.</source>
      <translation>La série {number} relève de l’OF « {order} », qui est protégé (« {reason} »), rien ne la supprime donc définitivement. Levez d’abord la protection de l’OF sur la page Revue.</translation>
    </message>
    <message>
      <source>Batch {number} is still being inspected. Nothing was changed. Stop the run first.</source>
      <translation>La série {number} est encore en cours d’inspection. Rien n’a été modifié. Arrêtez d’abord la session.</translation>
    </message>
    <message>
      <source>Batches still take {gigabytes:.1f} GB more than the quota: what is left is too young, held, in the trash, or waits for an answer.</source>
      <translation>Les séries occupent encore {gigabytes:.1f} Go de plus que le quota : ce qui reste est trop récent, protégé, dans la corbeille, ou attend une réponse.</translation>
    </message>
    <message>
      <source>Begin the next training of the queue</source>
      <translation>Commencer le prochain entraînement de la file</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>En bas</translation>
    </message>
    <message>
      <source>Bottom left</source>
      <translation>En bas à gauche</translation>
    </message>
    <message>
      <source>Bottom middle</source>
      <translation>En bas au milieu</translation>
    </message>
    <message>
      <source>Bottom right</source>
      <translation>En bas à droite</translation>
    </message>
    <message>
      <source>Bring back a golden part</source>
      <translation>Ramener une pièce étalon</translation>
    </message>
    <message>
      <source>Bring back model {name}</source>
      <translation>Ramener le modèle {name}</translation>
    </message>
    <message>
      <source>Bring back one image</source>
      <translation>Ramener une image</translation>
    </message>
    <message>
      <source>Bring back product “{name}”</source>
      <translation>Ramener le produit « {name} »</translation>
    </message>
    <message>
      <source>Bring back the batch</source>
      <translation>Ramener la série</translation>
    </message>
    <message>
      <source>Bring back the master part of {product}</source>
      <translation>Ramener la pièce témoin de {product}</translation>
    </message>
    <message>
      <source>Bring back {count} batches</source>
      <translation>Ramener {count} séries</translation>
    </message>
    <message>
      <source>Bring back {count} golden parts</source>
      <translation>Ramener {count} pièces étalons</translation>
    </message>
    <message>
      <source>Bring back {count} images</source>
      <translation>Ramener {count} images</translation>
    </message>
    <message>
      <source>Bring {name} back</source>
      <translation>Ramener {name}</translation>
    </message>
    <message>
      <source>By the rules nothing was to be removed.</source>
      <translation>D’après les règles, rien n’était à supprimer.</translation>
    </message>
    <message>
      <source>Camera {number} cannot be opened. Check that it is plugged in and not used elsewhere.</source>
      <translation>La caméra {number} ne peut pas être ouverte. Vérifiez qu’elle est branchée et n’est pas utilisée ailleurs.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written, and no model was touched; Resume begins it anew.</source>
      <translation>Annulé. Rien n’a été écrit et aucun modèle n’a été touché ; Reprendre recommence depuis le début.</translation>
    </message>
    <message>
      <source>Caught up: one part that had waited here is recorded there.</source>
      <translation>Rattrapé : une pièce qui attendait ici y est enregistrée.</translation>
    </message>
    <message>
      <source>Caught up: {count} parts that had waited here are recorded there.</source>
      <translation>Rattrapé : {count} pièces qui attendaient ici y sont enregistrées.</translation>
    </message>
    <message>
      <source>Change of shift</source>
      <translation>Changement d’équipe</translation>
    </message>
    <message>
      <source>Change the alignment of {product}</source>
      <translation>Changer l’alignement de {product}</translation>
    </message>
    <message>
      <source>Change the inspected area of {product}</source>
      <translation>Changer la zone inspectée de {product}</translation>
    </message>
    <message>
      <source>Change the limit of {product}</source>
      <translation>Changer la limite de {product}</translation>
    </message>
    <message>
      <source>Change the order of the queue</source>
      <translation>Changer l’ordre de la file</translation>
    </message>
    <message>
      <source>Change the role of {name}</source>
      <translation>Changer le rôle de {name}</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate</source>
      <translation>Changer les règles de libération</translation>
    </message>
    <message>
      <source>Change the value range of {product}</source>
      <translation>Changer la plage de valeurs de {product}</translation>
    </message>
    <message>
      <source>Change what a golden part is</source>
      <translation>Changer ce qu’est une pièce étalon</translation>
    </message>
    <message>
      <source>Change what {count} golden parts are</source>
      <translation>Changer ce que sont {count} pièces étalons</translation>
    </message>
    <message>
      <source>Change what {name} looks for</source>
      <translation>Changer ce que cherche {name}</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
      <source>Choose another workspace.</source>
      <translation>Choisissez un autre espace de travail.</translation>
    </message>
    <message>
      <source>Closed what {name} had left open</source>
      <translation>Ce que {name} avait laissé ouvert a été fermé</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Fermeture</translation>
    </message>
    <message>
      <source>Compare it with a backup, and recompute the part (R on the Review page, or --replay). It is never mended, because that would hide what happened.</source>
      <translation>Comparez-le avec une sauvegarde, et recalculez la pièce (R sur la page Revue, ou --replay). Il n’est jamais réparé, car cela cacherait ce qui s’est passé.</translation>
    </message>
    <message>
      <source>Compare scores of {product} anew</source>
      <translation>Recomparer les scores de {product}</translation>
    </message>
    <message>
      <source>Compare scores of {product} as before</source>
      <translation>Comparer les scores de {product} comme avant</translation>
    </message>
    <message>
      <source>Compare the images of {product} with each other</source>
      <translation>Comparer les images de {product} entre elles</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Connectée</translation>
    </message>
    <message>
      <source>Connected to {host}, port {port}.</source>
      <translation>Connecté à {host}, port {port}.</translation>
    </message>
    <message>
      <source>Connected, {count:,} picture arrived damaged</source>
      <translation>Connectée, {count:,} image arrivée endommagée</translation>
    </message>
    <message>
      <source>Connected, {count:,} pictures arrived damaged</source>
      <translation>Connectée, {count:,} images arrivées endommagées</translation>
    </message>
    <message>
      <source>Connected; the picture is {width} × {height} now, it was {width_before} × {height_before}</source>
      <translation>Connectée ; l’image fait maintenant {width} × {height}, elle faisait {width_before} × {height_before}</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Connection lost, next try in {seconds:.0f} s</source>
      <translation>Connexion perdue, prochain essai dans {seconds:.0f} s</translation>
    </message>
    <message>
      <source>Copy the diagnosis</source>
      <translation>Copier le diagnostic</translation>
    </message>
    <message>
      <source>Correct the verdict</source>
      <translation>Corriger le verdict</translation>
    </message>
    <message>
      <source>Correct the verdict of one part</source>
      <translation>Corriger le verdict d’une pièce</translation>
    </message>
    <message>
      <source>Correct the verdict of part {position} ({name})</source>
      <translation>Corriger le verdict de la pièce {position} ({name})</translation>
    </message>
    <message>
      <source>Correct the verdicts of {count} parts</source>
      <translation>Corriger les verdicts de {count} pièces</translation>
    </message>
    <message>
      <source>Could not make the folder {path}: {error}. Nothing was added. Free some space, and check that you may write to the workspace.</source>
      <translation>Impossible de créer le dossier {path} : {error}. Rien n’a été ajouté. Libérez de la place, et vérifiez que vous pouvez écrire dans l’espace de travail.</translation>
    </message>
    <message>
      <source>Could not move {source} to {target}: {error}. Nothing was changed. Close programs that use the file, and check that you may write to the workspace.</source>
      <translation>Impossible de déplacer {source} vers {target} : {error}. Rien n’a été modifié. Fermez les programmes qui utilisent le fichier, et vérifiez que vous pouvez écrire dans l’espace de travail.</translation>
    </message>
    <message>
      <source>Could not move {source}: {target} is already there. Nothing was changed. Rename that one first.</source>
      <translation>Impossible de déplacer {source} : {target} existe déjà. Rien n’a été modifié. Renommez d’abord celui-ci.</translation>
    </message>
    <message>
      <source>Could not open {path}: {error}. Nothing was changed. {advice}</source>
      <translation>Impossible d’ouvrir {path} : {error}. Rien n’a été modifié. {advice}</translation>
    </message>
    <message>
      <source>Could not tidy the workspace {workspace}: {error}. No image and no record was lost. Check that you may write to that folder.</source>
      <translation>Impossible de ranger l’espace de travail {workspace} : {error}. Aucune image et aucun enregistrement n’ont été perdus. Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
      <source>Could not use {path}: {error}. What was saved before is unchanged. {advice}</source>
      <translation>Impossible d’utiliser {path} : {error}. Ce qui était déjà enregistré est inchangé. {advice}</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. The model in the workspace is unchanged. Free some space, or choose a folder that you may write to.</source>
      <translation>Impossible d’écrire {path} : {error}. Le modèle de l’espace de travail est inchangé. Libérez de la place, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. What was stored before is unchanged. Free some space and start again.</source>
      <translation>Impossible d’écrire {path} : {error}. Ce qui était déjà enregistré est inchangé. Libérez de la place et recommencez.</translation>
    </message>
    <message>
      <source>Counters begin anew</source>
      <translation>Les compteurs repartent de zéro</translation>
    </message>
    <message>
      <source>Create product “{name}”</source>
      <translation>Créer le produit « {name} »</translation>
    </message>
    <message>
      <source>Days are whole numbers from 0 to {most}.</source>
      <translation>Les jours sont des nombres entiers de 0 à {most}.</translation>
    </message>
    <message>
      <source>Delete model {name}</source>
      <translation>Supprimer le modèle {name}</translation>
    </message>
    <message>
      <source>Delete one image</source>
      <translation>Supprimer une image</translation>
    </message>
    <message>
      <source>Delete product “{name}”</source>
      <translation>Supprimer le produit « {name} »</translation>
    </message>
    <message>
      <source>Delete the batch</source>
      <translation>Supprimer la série</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with one part</source>
      <translation>Supprimer la série de {product} avec une pièce</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with {parts} parts</source>
      <translation>Supprimer la série de {product} avec {parts} pièces</translation>
    </message>
    <message>
      <source>Delete {count} batches</source>
      <translation>Supprimer {count} séries</translation>
    </message>
    <message>
      <source>Delete {count} images</source>
      <translation>Supprimer {count} images</translation>
    </message>
    <message>
      <source>Delete {what} for good</source>
      <translation>Supprimer définitivement {what}</translation>
    </message>
    <message>
      <source>Deleted for good</source>
      <translation>Supprimé définitivement</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>Démonstration</translation>
    </message>
    <message>
      <source>Describe a part</source>
      <translation>Décrire une pièce</translation>
    </message>
    <message>
      <source>Describe {count} parts</source>
      <translation>Décrire {count} pièces</translation>
    </message>
    <message>
      <source>Details says of each file why; the files themselves are unchanged.</source>
      <translation>Détails dit pourquoi pour chaque fichier ; les fichiers eux-mêmes sont inchangés.</translation>
    </message>
    <message>
      <source>Does not answer any more; what the line hears is old. The inspection goes on.</source>
      <translation>Ne répond plus ; ce que la ligne reçoit est ancien. L’inspection continue.</translation>
    </message>
    <message>
      <source>Done again</source>
      <translation>Rétabli</translation>
    </message>
    <message>
      <source>Doubtful: {product} by prompts only. Judge golden parts before you rely on it, or train on it.</source>
      <translation>Incertain : {product} par images guides seules. Jugez des pièces étalons avant de vous y fier, ou entraînez un modèle avec.</translation>
    </message>
    <message>
      <source>Everybody was removed, and anybody may do anything again. Records keep the names of who made them.</source>
      <translation>Toutes les personnes ont été retirées, et chacun peut de nouveau tout faire. Les enregistrements gardent les noms de leurs auteurs.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Export model {name}</source>
      <translation>Exporter le modèle {name}</translation>
    </message>
    <message>
      <source>Export stopped</source>
      <translation>Export arrêté</translation>
    </message>
    <message>
      <source>Export the counts to {file}</source>
      <translation>Exporter les comptages dans {file}</translation>
    </message>
    <message>
      <source>Export to {file}</source>
      <translation>Exporter vers {file}</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>Exporter {name}</translation>
    </message>
    <message>
      <source>Fewer than {advised} pictures of {products} taught the model, so its limit is a guess: add pictures and train again.</source>
      <translation>Moins de {advised} images de {products} ont servi à entraîner le modèle, sa limite est donc une supposition : ajoutez des images et relancez un entraînement.</translation>
    </message>
    <message>
      <source>Find out who changed it, keep it, and put the unaltered one back from a copy.</source>
      <translation>Cherchez qui l’a modifié, gardez-le, et remettez l’original intact à partir d’une copie.</translation>
    </message>
    <message>
      <source>Find out who changed it. It is never mended, because that would hide what happened.</source>
      <translation>Cherchez qui l’a modifié. Il n’est jamais réparé, car cela cacherait ce qui s’est passé.</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored higher than the first {reference} did. Probe the lighting, look at the newest parts, and answer what was overruled.</source>
      <translation>Depuis environ {parts} pièces, leurs scores sont plus élevés que ceux des {reference} premières. Contrôlez l’éclairage, regardez les pièces les plus récentes et répondez aux corrections.</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored lower than the first {reference} did: defects may hide, in a picture that is out of focus, say. Probe the lighting, and have a part with a known defect inspected.</source>
      <translation>Depuis environ {parts} pièces, leurs scores sont plus bas que ceux des {reference} premières : des défauts peuvent passer inaperçus, dans une image floue par exemple. Contrôlez l’éclairage et faites inspecter une pièce au défaut connu.</translation>
    </message>
    <message>
      <source>Found at the start</source>
      <translation>Constaté au démarrage</translation>
    </message>
    <message>
      <source>From now on everybody logs in. {name} is logged in as the first admin; add the others in the settings.</source>
      <translation>Désormais, tout le monde se connecte. {name} est connecté comme premier administrateur ; ajoutez les autres dans les réglages.</translation>
    </message>
    <message>
      <source>From where scores are compared anew is not known any more. Compare them anew.</source>
      <translation>On ne sait plus à partir d’où les scores sont recomparés. Recomparez-les.</translation>
    </message>
    <message>
      <source>GenICam cameras</source>
      <translation>Caméras GenICam</translation>
    </message>
    <message>
      <source>Get the weights of {title}</source>
      <translation>Obtenir les poids de {title}</translation>
    </message>
    <message>
      <source>Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it goes on from there.</source>
      <translation>Le téléchargement des poids de {title} a été annulé. Ce qui a été téléchargé est conservé : la prochaine fois, il reprend à cet endroit.</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision cameras</source>
      <translation>Caméras GigE Vision et USB3 Vision</translation>
    </message>
    <message>
      <source>Give the whole path of the file, from the drive or / on.</source>
      <translation>Indiquez le chemin complet du fichier, à partir du lecteur ou de /.</translation>
    </message>
    <message>
      <source>Go: its own pictures speak for inspecting {product} by prompts only. Real defects may be harder to find than the pseudo-anomalies that say so: judge some golden parts first.</source>
      <translation>Favorable : ses propres images plaident pour inspecter {product} par images guides seules. De vrais défauts peuvent être plus difficiles à trouver que les pseudo-anomalies qui le disent : jugez d’abord quelques pièces étalons.</translation>
    </message>
    <message>
      <source>Golden parts judged by {model}</source>
      <translation>Pièces étalons jugées par {model}</translation>
    </message>
    <message>
      <source>Golden parts not judged</source>
      <translation>Pièces étalons non jugées</translation>
    </message>
    <message>
      <source>Golden set of {product}</source>
      <translation>Jeu étalon de {product}</translation>
    </message>
    <message>
      <source>Hold order “{order}”</source>
      <translation>Protéger l’OF « {order} »</translation>
    </message>
    <message>
      <source>Hold session “{session}” out of trainings</source>
      <translation>Réserver la séance « {session} » hors entraînement</translation>
    </message>
    <message>
      <source>Hold the batch</source>
      <translation>Protéger la série</translation>
    </message>
    <message>
      <source>Hold {count} batches</source>
      <translation>Protéger {count} séries</translation>
    </message>
    <message>
      <source>How many cameras look at “{product}” cannot be read any more. Nothing was inspected. Set it up again under “Several cameras…”.</source>
      <translation>Le nombre de caméras qui regardent « {product} » est devenu illisible. Rien n’a été inspecté. Reconfigurez-le sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>If files of parts are gone for good, close the application and run it with “--check DIR --mend”, with the folder of the workspace for DIR: their records say so from then on, and this is not told again.</source>
      <translation>Si des fichiers de pièces ont disparu pour de bon, fermez l’application et lancez-la avec « --check DIR --mend », DIR étant le dossier de l’espace de travail : les enregistrements le disent désormais, et ceci n’est plus signalé.</translation>
    </message>
    <message>
      <source>Images of {product}</source>
      <translation>Images de {product}</translation>
    </message>
    <message>
      <source>Images of {product} not compared</source>
      <translation>Images de {product} non comparées</translation>
    </message>
    <message>
      <source>Import into {product} cancelled</source>
      <translation>Import dans {product} annulé</translation>
    </message>
    <message>
      <source>Import into {product} stopped</source>
      <translation>Import dans {product} arrêté</translation>
    </message>
    <message>
      <source>Inspect with model {name}</source>
      <translation>Inspecter avec le modèle {name}</translation>
    </message>
    <message>
      <source>Inspect {product} without training</source>
      <translation>Inspecter {product} sans entraînement</translation>
    </message>
    <message>
      <source>Inspected area of {product}: the whole picture</source>
      <translation>Zone inspectée de {product} : toute l’image</translation>
    </message>
    <message>
      <source>Inspected area of {product}: {percent:.0f} % of the picture</source>
      <translation>Zone inspectée de {product} : {percent:.0f} % de l’image</translation>
    </message>
    <message>
      <source>Inspected files cannot be moved to “done” ({error}) and stay where they are</source>
      <translation>Les fichiers inspectés ne peuvent pas être déplacés vers « done » ({error}) et restent où ils sont</translation>
    </message>
    <message>
      <source>Inspection finished</source>
      <translation>Inspection terminée</translation>
    </message>
    <message>
      <source>Inspection stopped</source>
      <translation>Inspection arrêtée</translation>
    </message>
    <message>
      <source>Inspection was stopped</source>
      <translation>L’inspection a été arrêtée</translation>
    </message>
    <message>
      <source>It cannot be shown</source>
      <translation>Affichage impossible</translation>
    </message>
    <message>
      <source>It goes on as it is: a faster one was found and cannot be loaded; the reason stands in inspection.log. Verdicts are the same.</source>
      <translation>Cela continue tel quel : un moyen plus rapide a été trouvé mais ne peut pas être chargé ; la raison est dans inspection.log. Les verdicts sont les mêmes.</translation>
    </message>
    <message>
      <source>It goes on as it is: nothing faster could be prepared. Verdicts are the same.</source>
      <translation>Cela continue tel quel : rien de plus rapide n’a pu être préparé. Les verdicts sont les mêmes.</translation>
    </message>
    <message>
      <source>It is a normal image of its product now. The next training learns from it.</source>
      <translation>C’est maintenant une image normale de son produit. Le prochain entraînement l’utilisera.</translation>
    </message>
    <message>
      <source>It is asked for when somebody leaves the operator's page.</source>
      <translation>Il est demandé quand quelqu’un quitte la page opérateur.</translation>
    </message>
    <message>
      <source>It is not in the trash any more: it was brought back, or deleted for good. Nothing was changed.</source>
      <translation>L’élément n’est plus dans la corbeille : il a été ramené, ou supprimé définitivement. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>It is the fastest way here; checked: same verdicts as the plain way.</source>
      <translation>C’est ici le moyen le plus rapide ; vérifié : mêmes verdicts que le mode simple.</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s ahead. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>Elle avance de {seconds:.1f} s. Les heures des pièces de cette station suivent cette horloge ; la station d’une pièce et la suite des pièces d’une station n’en dépendent pas. Faites régler les deux horloges par la même source.</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s behind. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>Elle retarde de {seconds:.1f} s. Les heures des pièces de cette station suivent cette horloge ; la station d’une pièce et la suite des pièces d’une station n’en dépendent pas. Faites régler les deux horloges par la même source.</translation>
    </message>
    <message>
      <source>It is {times:.1f} times faster than the plain way; checked: same verdicts.</source>
      <translation>C’est {times:.1f} fois plus rapide que le mode simple ; vérifié : mêmes verdicts.</translation>
    </message>
    <message>
      <source>It lies in {path}. It was sent nowhere: send it yourself, to whom you like.</source>
      <translation>Il se trouve dans {path}. Il n’a été envoyé nulle part : envoyez-le vous-même, à qui vous voulez.</translation>
    </message>
    <message>
      <source>It stood open when the window was locked: {titles}. What was typed or painted there and not kept yet is lost; nothing else was changed. Tell {name}.</source>
      <translation>C’était ouvert quand la fenêtre a été verrouillée : {titles}. Ce qui y était saisi ou peint et pas encore gardé est perdu ; rien d’autre n’a été modifié. Prévenez {name}.</translation>
    </message>
    <message>
      <source>It stopped before its end, and the queue went on. {reason}</source>
      <translation>Il s’est arrêté avant sa fin, et la file a continué. {reason}</translation>
    </message>
    <message>
      <source>It was cancelled. What is listed was judged again; no record was changed.</source>
      <translation>Annulé. Ce qui est listé a été jugé de nouveau ; aucun enregistrement n’a été modifié.</translation>
    </message>
    <message>
      <source>It was not begun, because its products are not what they were when it was asked for. {changes}. Let it begin with the images of now, or remove it.</source>
      <translation>Il n’a pas commencé, car ses produits ne sont plus ce qu’ils étaient lors de la demande. {changes}. Laissez-le commencer avec les images actuelles, ou retirez-le.</translation>
    </message>
    <message>
      <source>It was stopped before the answer came.</source>
      <translation>Il a été arrêté avant que la réponse arrive.</translation>
    </message>
    <message>
      <source>It was stopped; the rest goes the next time.</source>
      <translation>Arrêté ; le reste sera supprimé la prochaine fois.</translation>
    </message>
    <message>
      <source>It was too short to mean anything: the model saw {samples} of {images} samples, less than every picture once. Train longer before you rely on it.</source>
      <translation>C’était trop court pour être significatif : le modèle a vu {samples} échantillons sur {images}, pas même une fois chaque image. Entraînez plus longtemps avant de vous y fier.</translation>
    </message>
    <message>
      <source>It was written to {path}.</source>
      <translation>Il a été écrit dans {path}.</translation>
    </message>
    <message>
      <source>Its folder holds no picture of this part: it has fewer than the others. Check that picture 1 of every folder shows the same part, then inspect again.</source>
      <translation>Son dossier ne contient pas d’image de cette pièce : il en a moins que les autres. Vérifiez que l’image 1 de chaque dossier montre la même pièce, puis inspectez de nouveau.</translation>
    </message>
    <message>
      <source>Its picture {file} cannot be read: {error}. Nothing was changed.</source>
      <translation>Son image {file} est illisible : {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Its picture {file} is not there. Put it back from a backup.</source>
      <translation>Son image {file} n’est pas là. Remettez-la en place à partir d’une sauvegarde.</translation>
    </message>
    <message>
      <source>Its product is not in this workspace any more, so no model can look at it again. Nothing of the part was lost.</source>
      <translation>Son produit n’est plus dans cet espace de travail, aucun modèle ne peut donc la regarder de nouveau. Rien de la pièce n’a été perdu.</translation>
    </message>
    <message>
      <source>Its product “{product}” is in the trash too. Restore that first.</source>
      <translation>Son produit « {product} » est aussi dans la corbeille. Restaurez d’abord celui-ci.</translation>
    </message>
    <message>
      <source>Its product, which has the limit, is in the trash, was deleted, or is not known. Restore it.</source>
      <translation>Son produit, qui porte la limite, est dans la corbeille, a été supprimé ou n’est pas connu. Restaurez-le.</translation>
    </message>
    <message>
      <source>Keep a copy of the workspace as it is, then put a sound backup in its place.</source>
      <translation>Gardez une copie de l’espace de travail tel quel, puis mettez une sauvegarde saine à sa place.</translation>
    </message>
    <message>
      <source>Learning the empty view: leave it free of parts for a moment</source>
      <translation>Apprentissage de la vue vide : laissez-la un instant sans pièces</translation>
    </message>
    <message>
      <source>Learning took a second.</source>
      <translation>L’apprentissage a pris une seconde.</translation>
    </message>
    <message>
      <source>Learning took {minutes} minutes.</source>
      <translation>L’apprentissage a pris {minutes} minutes.</translation>
    </message>
    <message>
      <source>Learning took {seconds} seconds.</source>
      <translation>L’apprentissage a pris {seconds} secondes.</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Côté gauche</translation>
    </message>
    <message>
      <source>Let a waiting training begin</source>
      <translation>Laisser commencer un entraînement en attente</translation>
    </message>
    <message>
      <source>Let one image be marked again</source>
      <translation>Laisser de nouveau signaler une image</translation>
    </message>
    <message>
      <source>Let {count} images be marked again</source>
      <translation>Laisser de nouveau signaler {count} images</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”</source>
      <translation>Lever la protection de l’OF « {order} »</translation>
    </message>
    <message>
      <source>Lift the hold of the batch</source>
      <translation>Lever la protection de la série</translation>
    </message>
    <message>
      <source>Lift the holds of {count} batches</source>
      <translation>Lever les protections de {count} séries</translation>
    </message>
    <message>
      <source>Limit of {product}: {before:.2f} → {after:.2f}</source>
      <translation>Limite de {product} : {before:.2f} → {after:.2f}</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asked a moment ago, and is not connected now.</source>
      <translation>À l’écoute sur le port {port}. Un automate a interrogé à l’instant et n’est plus connecté.</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asks.</source>
      <translation>À l’écoute sur le port {port}. Un automate interroge.</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked for more than 10 seconds.</source>
      <translation>À l’écoute sur le port {port}. Aucun automate n’a interrogé depuis plus de 10 secondes.</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked yet.</source>
      <translation>À l’écoute sur le port {port}. Aucun automate n’a encore interrogé.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} controllers ask.</source>
      <translation>À l’écoute sur le port {port}. {count} automates interrogent.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} request so far.</source>
      <translation>À l’écoute sur le port {port}. {count} requête jusqu’ici.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} requests so far.</source>
      <translation>À l’écoute sur le port {port}. {count} requêtes jusqu’ici.</translation>
    </message>
    <message>
      <source>Log in as “{name}” with this password: it is shown this once and kept nowhere. Then give people new PINs in the settings, and remove “{name}”. The audit log has a line of this, and the next start tells it.</source>
      <translation>Connectez-vous comme « {name} » avec ce mot de passe : il n’est affiché que cette fois et n’est conservé nulle part. Donnez ensuite de nouveaux PIN aux personnes dans les réglages, et retirez « {name} ». Le journal d’audit en contient une ligne, et le prochain démarrage le signale.</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Logged out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Logging in is on already: somebody at another station was faster.</source>
      <translation>La connexion est déjà activée : quelqu’un sur une autre station a été plus rapide.</translation>
    </message>
    <message>
      <source>Look at the images of {product}</source>
      <translation>Regarder les images de {product}</translation>
    </message>
    <message>
      <source>Look at the network and at the server; then try again.</source>
      <translation>Vérifiez le réseau et le serveur ; puis réessayez.</translation>
    </message>
    <message>
      <source>Looking for devices failed: {error}</source>
      <translation>La recherche d’appareils a échoué : {error}</translation>
    </message>
    <message>
      <source>MQTT takes a password only together with a user.</source>
      <translation>MQTT n’accepte un mot de passe qu’avec un utilisateur.</translation>
    </message>
    <message>
      <source>Make one image a prompt</source>
      <translation>Faire d’une image une image guide</translation>
    </message>
    <message>
      <source>Make one image no prompt</source>
      <translation>Ne plus utiliser une image comme guide</translation>
    </message>
    <message>
      <source>Make {count} images no prompts</source>
      <translation>Ne plus utiliser {count} images comme guides</translation>
    </message>
    <message>
      <source>Make {count} images prompts</source>
      <translation>Faire de {count} images des images guides</translation>
    </message>
    <message>
      <source>Making {model}, which inspects {products} by prompts only. Nothing is trained.</source>
      <translation>Création de {model}, qui inspecte {products} par images guides seules. Rien n’est entraîné.</translation>
    </message>
    <message>
      <source>Masks of the data set say where the defects of {count} of them are: {kinds}.</source>
      <translation>Des masques du jeu de données disent où sont les défauts de {count} d’entre elles : {kinds}.</translation>
    </message>
    <message>
      <source>Measured here: {engines} a part.</source>
      <translation>Mesuré ici : {engines} par pièce.</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Au milieu</translation>
    </message>
    <message>
      <source>Middle left</source>
      <translation>Au milieu à gauche</translation>
    </message>
    <message>
      <source>Middle right</source>
      <translation>Au milieu à droite</translation>
    </message>
    <message>
      <source>Model {model} came without exports, so this station cannot compute it; the model is not harmed. On the workstation, export it as a model file (.onenip) and add that here.</source>
      <translation>Le modèle {model} est venu sans exports, cette station ne peut donc pas le calculer ; le modèle est intact. Sur le poste de travail, exportez-le comme fichier de modèle (.onenip) et ajoutez celui-ci ici.</translation>
    </message>
    <message>
      <source>Model {model} is not what it was: {error}</source>
      <translation>Le modèle {model} n’est plus ce qu’il était : {error}</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or add a model file (.onenip) of a model that was trained on it.</source>
      <translation>Le modèle {model} n’a pas été entraîné sur {product} ; il connaît {known}. Choisissez un autre produit, ou ajoutez le fichier (.onenip) d’un modèle entraîné dessus.</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or train a model that includes it.</source>
      <translation>Le modèle {model} n’a pas été entraîné sur {product} ; il connaît {known}. Choisissez un autre produit, ou entraînez un modèle qui l’inclut.</translation>
    </message>
    <message>
      <source>Models are held to them from now on. What was signed keeps its own.</source>
      <translation>Elles s’appliquent désormais aux modèles. Ce qui a été signé garde les siennes.</translation>
    </message>
    <message>
      <source>Models that are there already go on as they were trained. Train again to inspect with this one.</source>
      <translation>Les modèles déjà présents continuent tels qu’ils ont été entraînés. Relancez un entraînement pour inspecter avec celui-ci.</translation>
    </message>
    <message>
      <source>Models that are there already go on inspecting the area that they were trained with. Train again to inspect this one. Ctrl+Z takes it back.</source>
      <translation>Les modèles déjà présents continuent d’inspecter la zone de leur entraînement. Relancez un entraînement pour inspecter celle-ci. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>Models that are there already go on reading files by the range that they were trained with. Train again to inspect by this one. Ctrl+Z takes it back.</source>
      <translation>Les modèles déjà présents continuent de lire les fichiers avec la plage de leur entraînement. Relancez un entraînement pour inspecter avec celle-ci. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>More than {most} bytes were sent; nothing was done.</source>
      <translation>Plus de {most} octets ont été envoyés ; rien n’a été fait.</translation>
    </message>
    <message>
      <source>Move it away, or let --mend move it to the folder found.</source>
      <translation>Déplacez-le, ou laissez --mend le déplacer vers le dossier trouvé.</translation>
    </message>
    <message>
      <source>Move one image to the golden set</source>
      <translation>Déplacer une image vers le jeu étalon</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set</source>
      <translation>Déplacer {count} images vers le jeu étalon</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts cannot be kept shorter than good ones: they are the evidence.</source>
      <translation>Les pièces NG, NON CONTRÔLÉ et corrigées ne peuvent pas être conservées moins longtemps que les bonnes : ce sont les preuves.</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} part, all OK.</source>
      <translation>NON ENREGISTRÉ, car le disque était trop lent : {count} pièce, OK.</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} parts, all OK.</source>
      <translation>NON ENREGISTRÉ, car le disque était trop lent : {count} pièces, toutes OK.</translation>
    </message>
    <message>
      <source>Name the product by “product” or by “number”, not both, or an “order” for the one that is chosen; nothing was done.</source>
      <translation>Désignez le produit par « product » ou par « number », pas les deux, ou donnez un « order » pour celui qui est choisi ; rien n’a été fait.</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>Nouveau PIN ou mot de passe de {name}</translation>
    </message>
    <message>
      <source>New badge of {name}</source>
      <translation>Nouveau badge de {name}</translation>
    </message>
    <message>
      <source>New order</source>
      <translation>Nouvel OF</translation>
    </message>
    <message>
      <source>New product: {names}.</source>
      <translation>Nouveau produit : {names}.</translation>
    </message>
    <message>
      <source>New products: {names}.</source>
      <translation>Nouveaux produits : {names}.</translation>
    </message>
    <message>
      <source>No GenTL producer is known. Install the software of the camera's maker: it brings a .cti file, whose folder belongs into the environment variable GENICAM_GENTL64_PATH.</source>
      <translation>Aucun producteur GenTL n’est connu. Installez le logiciel du fabricant de la caméra : il apporte un fichier .cti, dont le dossier doit figurer dans la variable d’environnement GENICAM_GENTL64_PATH.</translation>
    </message>
    <message>
      <source>No answer from the source</source>
      <translation>Pas de réponse de la source</translation>
    </message>
    <message>
      <source>No batch was saved.</source>
      <translation>Aucune série n’a été enregistrée.</translation>
    </message>
    <message>
      <source>No explanation of this part</source>
      <translation>Pas d’explication pour cette pièce</translation>
    </message>
    <message>
      <source>No frame came from {source} within {seconds:.0f} s. Check that it is switched on, and that something is delivered.</source>
      <translation>Aucune image n’est venue de {source} en {seconds:.0f} s. Vérifiez qu’elle est allumée et qu’elle livre quelque chose.</translation>
    </message>
    <message>
      <source>No go: do not inspect {product} by prompts only. Train a model on it.</source>
      <translation>Défavorable : n’inspectez pas {product} par images guides seules. Entraînez un modèle avec.</translation>
    </message>
    <message>
      <source>No image was found there. Images are files that end in {endings}, also in folders within folders.</source>
      <translation>Aucune image n’y a été trouvée. Les images sont des fichiers se terminant par {endings}, y compris dans les sous-dossiers.</translation>
    </message>
    <message>
      <source>No model inspects yet, so there is none that a product could be added to. Train one first.</source>
      <translation>Aucun modèle n’inspecte encore, il n’y en a donc aucun auquel ajouter un produit. Entraînez-en un d’abord.</translation>
    </message>
    <message>
      <source>No model is chosen. Activate one of the models on the Train page.</source>
      <translation>Aucun modèle n’est choisi. Activez l’un des modèles sur la page Entraînement.</translation>
    </message>
    <message>
      <source>No model is loaded. Choose a model on the Train page.</source>
      <translation>Aucun modèle n’est chargé. Choisissez un modèle sur la page Entraînement.</translation>
    </message>
    <message>
      <source>No model judged it then: {reason}</source>
      <translation>Aucun modèle ne l’a jugée alors : {reason}</translation>
    </message>
    <message>
      <source>No more picture comes from this source. What was taken is kept.</source>
      <translation>Plus aucune image ne vient de cette source. Ce qui a été pris est conservé.</translation>
    </message>
    <message>
      <source>No other model was asked</source>
      <translation>Aucun autre modèle n’a été interrogé</translation>
    </message>
    <message>
      <source>No part became a picture of a good part</source>
      <translation>Aucune pièce n’est devenue l’image d’une bonne pièce</translation>
    </message>
    <message>
      <source>No part had to wait.</source>
      <translation>Aucune pièce n’a dû attendre.</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>Aucune pièce n’a été inspectée.</translation>
    </message>
    <message>
      <source>No picture came from {address} within {seconds:.0f} s. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>Aucune image n’est venue de {address} en {seconds:.0f} s. Rien n’a été inspecté. Vérifiez l’adresse, le nom d’utilisateur et le mot de passe, et que la caméra est allumée.</translation>
    </message>
    <message>
      <source>No picture came from {address}: {error}. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>Aucune image n’est venue de {address} : {error}. Rien n’a été inspecté. Vérifiez l’adresse, le nom d’utilisateur et le mot de passe, et que la caméra est allumée.</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s after the trigger, so the part was not judged. Inspect it again, and check the camera.</source>
      <translation>Aucune image n’est arrivée dans les {seconds:.1f} s après le déclenchement, la pièce n’a donc pas été jugée. Inspectez-la de nouveau, et vérifiez la caméra.</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s of the trigger, so the part was not judged. Inspect it again; check the camera.</source>
      <translation>Aucune image n’est arrivée dans les {seconds:.1f} s suivant le déclenchement, la pièce n’a donc pas été jugée. Inspectez-la de nouveau ; vérifiez la caméra.</translation>
    </message>
    <message>
      <source>No picture for {seconds:.0f} s</source>
      <translation>Aucune image depuis {seconds:.0f} s</translation>
    </message>
    <message>
      <source>No product is chosen. Choose the product at the top of the window.</source>
      <translation>Aucun produit n’est choisi. Choisissez le produit en haut de la fenêtre.</translation>
    </message>
    <message>
      <source>No product was chosen. Nothing was changed. Choose at least one product to train on.</source>
      <translation>Aucun produit n’a été choisi. Rien n’a été modifié. Choisissez au moins un produit sur lequel entraîner.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The logs are in {folder}.</source>
      <translation>Aucun programme affichant les dossiers n’a été trouvé. Les journaux sont dans {folder}.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The notices are in {folder}.</source>
      <translation>Aucun programme affichant les dossiers n’a été trouvé. Les mentions sont dans {folder}.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The table is in {folder}.</source>
      <translation>Aucun programme affichant les dossiers n’a été trouvé. Le tableau est dans {folder}.</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Aucune source</translation>
    </message>
    <message>
      <source>No table was written; a file of before at {path} is as it was.</source>
      <translation>Aucun tableau n’a été écrit ; un fichier antérieur dans {path} est inchangé.</translation>
    </message>
    <message>
      <source>No verdict came within {milliseconds} ms after the trigger.</source>
      <translation>Aucun verdict n’est arrivé dans les {milliseconds} ms après le déclenchement.</translation>
    </message>
    <message>
      <source>No verdict was given since the program was started.</source>
      <translation>Aucun verdict n’a été rendu depuis le démarrage du programme.</translation>
    </message>
    <message>
      <source>No verdict was recomputed</source>
      <translation>Aucun verdict n’a été recalculé</translation>
    </message>
    <message>
      <source>No window was opened</source>
      <translation>Aucune fenêtre n’a été ouverte</translation>
    </message>
    <message>
      <source>Nobody can be served at {host}, port {port}. {error}</source>
      <translation>Personne ne peut être servi sur {host}, port {port}. {error}</translation>
    </message>
    <message>
      <source>Nobody can tell as which product of the model it was judged.</source>
      <translation>Personne ne peut dire comme quel produit du modèle elle a été jugée.</translation>
    </message>
    <message>
      <source>Nobody has chosen yet where the images of {product} come from. Leave this page and start {product} once on the Inspect page; from then on Start is enough.</source>
      <translation>Personne n’a encore choisi d’où viennent les images de {product}. Quittez cette page et démarrez {product} une fois sur la page Inspection ; ensuite, Démarrer suffit.</translation>
    </message>
    <message>
      <source>Nobody has said where the pictures of the view “{view}” come from. Choose it under “Several cameras…”.</source>
      <translation>Personne n’a dit d’où viennent les images de la vue « {view} ». Choisissez-le sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>Nobody has to log in to this workspace, so there is nothing to recover.</source>
      <translation>Personne n’a à se connecter à cet espace de travail, il n’y a donc rien à rétablir.</translation>
    </message>
    <message>
      <source>Nobody here has this badge. An admin can give it to a person in the settings.</source>
      <translation>Personne ici n’a ce badge. Un administrateur peut l’attribuer à une personne dans les réglages.</translation>
    </message>
    <message>
      <source>Nobody in the network knows “{host}”. Check the name, or type the address in numbers.</source>
      <translation>Personne dans le réseau ne connaît « {host} ». Vérifiez le nom, ou saisissez l’adresse en chiffres.</translation>
    </message>
    <message>
      <source>Nobody is logged in. Press Log in, or scan your badge.</source>
      <translation>Personne n’est connecté. Appuyez sur Connexion, ou scannez votre badge.</translation>
    </message>
    <message>
      <source>Nobody is logged in. To {deed}, log in (Ctrl+L) as: {roles}. Nothing was changed.</source>
      <translation>Personne n’est connecté. Pour {deed}, connectez-vous (Ctrl+L) comme : {roles}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nobody knows what could be removed</source>
      <translation>Personne ne sait ce qui pourrait être supprimé</translation>
    </message>
    <message>
      <source>Nobody touched the window for {minutes} minutes. The inspection goes on.</source>
      <translation>Personne n’a touché la fenêtre pendant {minutes} minutes. L’inspection continue.</translation>
    </message>
    <message>
      <source>None added</source>
      <translation>Aucune ajoutée</translation>
    </message>
    <message>
      <source>Not added: {file}</source>
      <translation>Non ajouté : {file}</translation>
    </message>
    <message>
      <source>Not all that was dropped is inspected</source>
      <translation>Certains éléments déposés ne sont pas inspectés</translation>
    </message>
    <message>
      <source>Not all that was dropped was taken</source>
      <translation>Certains éléments déposés n’ont pas été pris</translation>
    </message>
    <message>
      <source>Not all verdicts were corrected</source>
      <translation>Certains verdicts n’ont pas été corrigés</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>Non autorisé</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>Non connectée</translation>
    </message>
    <message>
      <source>Not connected.</source>
      <translation>Non connecté.</translation>
    </message>
    <message>
      <source>Not done again: {what}</source>
      <translation>Non rétabli : {what}</translation>
    </message>
    <message>
      <source>Not done: {what}</source>
      <translation>Non fait : {what}</translation>
    </message>
    <message>
      <source>Not every rule is passed, so the signature needs a reason. Nothing was changed.</source>
      <translation>Certaines règles ne sont pas respectées, la signature exige donc un motif. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Not logged in</source>
      <translation>Non connecté</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} part.</source>
      <translation>Non enregistré, bien qu’affiché : {count} pièce.</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} parts.</source>
      <translation>Non enregistré, bien qu’affiché : {count} pièces.</translation>
    </message>
    <message>
      <source>Not undone: {what}</source>
      <translation>Non annulé : {what}</translation>
    </message>
    <message>
      <source>Nothing added to the golden set</source>
      <translation>Rien n’a été ajouté au jeu étalon</translation>
    </message>
    <message>
      <source>Nothing is being inspected just now, so the trigger was not taken. Start the run.</source>
      <translation>Rien n’est inspecté en ce moment, le déclenchement n’a donc pas été accepté. Démarrez la session.</translation>
    </message>
    <message>
      <source>Nothing removes files of its batches or deletes them for good; that is true of batches that come later, too.</source>
      <translation>Rien ne supprime de fichiers de ses séries ni ne les supprime définitivement ; cela vaut aussi pour les séries à venir.</translation>
    </message>
    <message>
      <source>Nothing removes files of the batch or deletes it for good.</source>
      <translation>Rien ne supprime de fichiers de la série ni ne la supprime définitivement.</translation>
    </message>
    <message>
      <source>Nothing removes files of these {count} batches or deletes them for good.</source>
      <translation>Rien ne supprime de fichiers de ces {count} séries ni ne les supprime définitivement.</translation>
    </message>
    <message>
      <source>Nothing that is younger than {least} day may be touched at all.</source>
      <translation>Rien de plus récent que {least} jour ne doit être touché.</translation>
    </message>
    <message>
      <source>Nothing waits for “{code}” now. For another product press Product first, then scan.</source>
      <translation>Rien n’attend « {code} » en ce moment. Pour un autre produit, appuyez d’abord sur Produit, puis scannez.</translation>
    </message>
    <message>
      <source>Nothing was changed. Select at most {most} parts, and do the rest in further steps.</source>
      <translation>Rien n’a été modifié. Sélectionnez au plus {most} pièces, et traitez le reste en plusieurs fois.</translation>
    </message>
    <message>
      <source>Nothing was imported</source>
      <translation>Rien n’a été importé</translation>
    </message>
    <message>
      <source>Nothing was inspected</source>
      <translation>Rien n’a été inspecté</translation>
    </message>
    <message>
      <source>Nothing was moved. {reason}</source>
      <translation>Rien n’a été déplacé. {reason}</translation>
    </message>
    <message>
      <source>Nothing was restored to {place}: {error}. The backup is as it was. Check the disk, and begin again.</source>
      <translation>Rien n’a été restauré dans {place} : {error}. La sauvegarde est inchangée. Vérifiez le disque, puis recommencez.</translation>
    </message>
    <message>
      <source>Nothing was stopped. Such a message is wrong about once in {parts:,} parts that did not change.</source>
      <translation>Rien n’a été arrêté. Un tel message est erroné environ une fois sur {parts:,} pièces qui n’ont pas changé.</translation>
    </message>
    <message>
      <source>Nothing was undone</source>
      <translation>Rien n’a été annulé</translation>
    </message>
    <message>
      <source>Nothing was written to {path}. Records and pictures in the workspace are as they were.</source>
      <translation>Rien n’a été écrit dans {path}. Les enregistrements et les images de l’espace de travail sont inchangés.</translation>
    </message>
    <message>
      <source>Nothing was written: Parquet needs the library pyarrow, which is not installed here. CSV and JSON lines hold the same.</source>
      <translation>Rien n’a été écrit : Parquet exige la bibliothèque pyarrow, qui n’est pas installée ici. CSV et lignes JSON contiennent la même chose.</translation>
    </message>
    <message>
      <source>Of 100 good parts about {rejected} would be rejected.</source>
      <translation>Sur 100 bonnes pièces, environ {rejected} seraient rejetées.</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round.</source>
      <translation>Sur 100 paires d’une bonne pièce et d’une pseudo-anomalie, seulement {auroc} sont distinguées dans le bon sens.</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round: close to chance.</source>
      <translation>Sur 100 paires d’une bonne pièce et d’une pseudo-anomalie, seulement {auroc} sont distinguées dans le bon sens : presque le hasard.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies about {missed} would be missed.</source>
      <translation>Sur 100 pseudo-anomalies, environ {missed} seraient manquées.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies hardly any, {found}, score above the limit.</source>
      <translation>Sur 100 pseudo-anomalies, presque aucune, {found}, n’a un score au-dessus de la limite.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies only {found} score above the limit.</source>
      <translation>Sur 100 pseudo-anomalies, seulement {found} ont un score au-dessus de la limite.</translation>
    </message>
    <message>
      <source>Of one part {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>Pour une pièce, {files} fichiers ont été supprimés, {megabytes:.1f} Mo. Tous les verdicts sont là.</translation>
    </message>
    <message>
      <source>Of {parts} parts {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>Pour {parts} pièces, {files} fichiers ont été supprimés, {megabytes:.1f} Mo. Tous les verdicts sont là.</translation>
    </message>
    <message>
      <source>Of “{product}” only {held_out} picture is held out; at least {least} are needed to tell how new parts score. Nothing was changed: hold a larger session out, or none (Products page, Sessions…).</source>
      <translation>Pour « {product} », seulement {held_out} image est réservée ; il en faut au moins {least} pour dire quel score auront de nouvelles pièces. Rien n’a été modifié : réservez une séance plus grande, ou aucune (page Produits, Séances…).</translation>
    </message>
    <message>
      <source>Of “{product}” {held_out} pictures are held out, so that only {training} are left to train on; at least {least} are needed. Nothing was changed: let another session train (Products page, Sessions…), or add pictures.</source>
      <translation>Pour « {product} », {held_out} images sont réservées, il n’en reste donc que {training} pour l’entraînement ; il en faut au moins {least}. Rien n’a été modifié : laissez une autre séance servir à l’entraînement (page Produits, Séances…), ou ajoutez des images.</translation>
    </message>
    <message>
      <source>One camera looks at each part of “{product}” from the next run on.</source>
      <translation>Une caméra regarde chaque pièce de « {product} » à partir de la prochaine session.</translation>
    </message>
    <message>
      <source>One file could not be removed yet ({error}); the next time it goes.</source>
      <translation>Un fichier n’a pas encore pu être supprimé ({error}) ; il le sera la prochaine fois.</translation>
    </message>
    <message>
      <source>One golden part moved to the trash. Ctrl+Z brings it back.</source>
      <translation>Une pièce étalon déplacée vers la corbeille. Ctrl+Z la ramène.</translation>
    </message>
    <message>
      <source>One golden part was judged.</source>
      <translation>Une pièce étalon a été jugée.</translation>
    </message>
    <message>
      <source>One image is a golden part now, and no training sees it any more. A model that was trained on it is not measured by it. Ctrl+Z takes that back.</source>
      <translation>Une image est maintenant une pièce étalon, et plus aucun entraînement ne la voit. Un modèle entraîné dessus n’est pas mesuré avec elle. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>One image moved to the trash. Ctrl+Z brings it back.</source>
      <translation>Une image déplacée vers la corbeille. Ctrl+Z la ramène.</translation>
    </message>
    <message>
      <source>One line of the audit log was written to {path}.</source>
      <translation>Une ligne du journal d’audit a été écrite dans {path}.</translation>
    </message>
    <message>
      <source>One mask could not be used; its part is there without painted defects.</source>
      <translation>Un masque n’a pas pu être utilisé ; sa pièce est là sans défauts peints.</translation>
    </message>
    <message>
      <source>One mask in the folder is no part, and was not added.</source>
      <translation>Un masque du dossier n’est pas une pièce et n’a pas été ajouté.</translation>
    </message>
    <message>
      <source>One model learns both products. This takes about three minutes; the losses are shown below.</source>
      <translation>Un seul modèle apprend les deux produits. Cela prend environ trois minutes ; les pertes s’affichent ci-dessous.</translation>
    </message>
    <message>
      <source>One more stays for a reason that the list tells.</source>
      <translation>Un autre reste, pour une raison que la liste indique.</translation>
    </message>
    <message>
      <source>One new normal image since {model} was trained.</source>
      <translation>Une nouvelle image normale depuis l’entraînement de {model}.</translation>
    </message>
    <message>
      <source>One normal image is a golden part as well: this training does without it.</source>
      <translation>Une image normale est aussi une pièce étalon : cet entraînement s’en passe.</translation>
    </message>
    <message>
      <source>One of its images is a golden part now, which no training may see. Nothing was begun; train anew.</source>
      <translation>Une de ses images est maintenant une pièce étalon, qu’aucun entraînement ne doit voir. Rien n’a été commencé ; relancez un entraînement.</translation>
    </message>
    <message>
      <source>One of the selected parts was not checked and stays as it is. Look at it and correct it alone, with its reason.</source>
      <translation>Une des pièces sélectionnées n’a pas été contrôlée et reste telle quelle. Regardez-la et corrigez-la seule, avec son motif.</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video (after frame {after}). It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>Une des {total} images n’est pas sortie de la vidéo (après l’image {after}). Elle n’a pas été inspectée. Enregistrez de nouveau la vidéo, ou inspectez cette pièce à la main.</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video; it does not say where it is missing. It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>Une des {total} images n’est pas sortie de la vidéo, qui ne dit pas où elle manque. Elle n’a pas été inspectée. Enregistrez de nouveau la vidéo, ou inspectez cette pièce à la main.</translation>
    </message>
    <message>
      <source>One part of the last session waits for the server and is sent now.</source>
      <translation>Une pièce de la dernière fois attend le serveur et est envoyée maintenant.</translation>
    </message>
    <message>
      <source>One part was corrected. Ctrl+Z takes it back.</source>
      <translation>Une pièce a été corrigée. Ctrl+Z annule la correction.</translation>
    </message>
    <message>
      <source>One part was left alone, because its picture is gone or not what its record says, in batch {batch}: somebody should look at it. “--check” names it.</source>
      <translation>Une pièce a été laissée telle quelle, car son image a disparu ou ne correspond pas à son enregistrement, dans la série {batch} : quelqu’un devrait la regarder. « --check » la nomme.</translation>
    </message>
    <message>
      <source>One part was written to {path}.</source>
      <translation>Une pièce a été écrite dans {path}.</translation>
    </message>
    <message>
      <source>One picture is marked: {kinds}. Look at it before you train, and set it aside if it is no good picture of a good part: the model would learn that it is.</source>
      <translation>Une image est signalée : {kinds}. Regardez-la avant d’entraîner, et écartez-la si ce n’est pas une bonne image d’une bonne pièce : le modèle apprendrait que c’en est une.</translation>
    </message>
    <message>
      <source>One picture that stands for the others is a prompt now, and is shown alone.</source>
      <translation>Une image qui représente les autres est maintenant une image guide ; elle est affichée seule.</translation>
    </message>
    <message>
      <source>One picture was written to {path}. labels.csv says who says what of it.</source>
      <translation>Une image a été écrite dans {path}. labels.csv indique qui en dit quoi.</translation>
    </message>
    <message>
      <source>One was left out: {reasons}</source>
      <translation>Une a été omise : {reasons}</translation>
    </message>
    <message>
      <source>One was left out: {reasons}.</source>
      <translation>Une a été omise : {reasons}.</translation>
    </message>
    <message>
      <source>Only damaged pictures for {seconds:.0f} s</source>
      <translation>Seulement des images endommagées depuis {seconds:.0f} s</translation>
    </message>
    <message>
      <source>Only the model file was. Drop the rest by itself, where you want to have it: {names}.</source>
      <translation>Seul le fichier de modèle l’a été. Déposez le reste à part, là où vous le voulez : {names}.</translation>
    </message>
    <message>
      <source>Only {count} good parts were judged, too few to tell how much they differ.</source>
      <translation>Seulement {count} bonnes pièces ont été jugées, trop peu pour dire à quel point elles diffèrent.</translation>
    </message>
    <message>
      <source>Only {free:.0f} MB are free on the workspace's disk; training needs up to {needed:.0f} MB. Nothing was changed. Free some space and try again.</source>
      <translation>Seulement {free:.0f} Mo sont libres sur le disque de l’espace de travail ; l’entraînement en demande jusqu’à {needed:.0f} Mo. Rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>Only {megabytes:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, inspection stops. Delete old batches on the Review page, then empty the trash: what lies there still takes its room.</source>
      <translation>Il ne reste que {megabytes:.0f} Mo sur le disque de l’espace de travail. Rien n’a été perdu jusqu’ici ; quand il sera plein, l’inspection s’arrêtera. Supprimez d’anciennes séries sur la page Revue, puis videz la corbeille : ce qui s’y trouve occupe encore de la place.</translation>
    </message>
    <message>
      <source>Other cameras took a picture of this part, and none came from this one within {seconds:.2g} s. Inspect the part again; check camera and trigger cable.</source>
      <translation>D’autres caméras ont pris une image de cette pièce, et aucune n’est venue de celle-ci en {seconds:.2g} s. Inspectez la pièce de nouveau ; vérifiez la caméra et le câble de déclenchement.</translation>
    </message>
    <message>
      <source>Other parts are being judged again. Wait for their end, or cancel that.</source>
      <translation>D’autres pièces sont en train d’être jugées de nouveau. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
      <source>Others in the network reach {address}: a token is needed, of 16 characters or more.</source>
      <translation>D’autres dans le réseau atteignent {address} : un jeton de 16 caractères ou plus est nécessaire.</translation>
    </message>
    <message>
      <source>Pages of the web may not ask this station for anything.</source>
      <translation>Les pages web ne peuvent rien demander à cette station.</translation>
    </message>
    <message>
      <source>Paint the defects of a golden part</source>
      <translation>Peindre les défauts d’une pièce étalon</translation>
    </message>
    <message>
      <source>Paint the defects of {count} golden parts</source>
      <translation>Peindre les défauts de {count} pièces étalons</translation>
    </message>
    <message>
      <source>Part {position} is NG. Nothing is checked until somebody acknowledges it</source>
      <translation>La pièce {position} est NG. Rien n’est contrôlé avant que quelqu’un ne l’acquitte</translation>
    </message>
    <message>
      <source>Part {position} · {name} is NOT CHECKED again.</source>
      <translation>La pièce {position} · {name} a de nouveau le verdict NON CONTRÔLÉ.</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now NG.</source>
      <translation>La pièce {position} · {name} est maintenant NG.</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now OK.</source>
      <translation>La pièce {position} · {name} est maintenant OK.</translation>
    </message>
    <message>
      <source>Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. Look at the part, then correct it and write why.</source>
      <translation>La pièce {position} · {name} n’a pas été contrôlée, vous seul pouvez donc dire ce qu’elle vaut. Son verdict reste tel quel. Regardez la pièce, puis corrigez-le et écrivez pourquoi.</translation>
    </message>
    <message>
      <source>Part {position}, which is NG, waited to be acknowledged when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>La pièce {position}, qui est NG, attendait d’être acquittée quand ce fut le tour de cette pièce. Celle-ci n’a pas été jugée. Inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>Parts come faster than they can be checked: part {position} was not checked</source>
      <translation>Les pièces arrivent plus vite qu’elles ne peuvent être contrôlées : la pièce {position} n’a pas été contrôlée</translation>
    </message>
    <message>
      <source>Parts of {product} are compared with those that they were compared with before.</source>
      <translation>Les pièces de {product} sont comparées aux mêmes pièces qu’auparavant.</translation>
    </message>
    <message>
      <source>Parts of {product} are inspected as they lie</source>
      <translation>Les pièces de {product} sont inspectées telles qu’elles se présentent</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture</source>
      <translation>Les pièces de {product} sont recalées de {percent:.0f} % de l’image au plus</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture and turned by up to {degrees:.0f}°</source>
      <translation>Les pièces de {product} sont recalées de {percent:.0f} % de l’image au plus et tournées de {degrees:.0f}° au plus</translation>
    </message>
    <message>
      <source>Parts of {product} drift</source>
      <translation>Les pièces de {product} dérivent</translation>
    </message>
    <message>
      <source>Parts whose verdict did not come within {deadline_ms} ms: {parts}. The line took them as NOT CHECKED, whatever is shown of them here. If it goes on, let fewer parts come or give verdicts more time under Settings, Line.</source>
      <translation>Pièces dont le verdict n’est pas arrivé en {deadline_ms} ms : {parts}. La ligne les a prises comme NON CONTRÔLÉ, quoi que l’on en affiche ici. Si cela continue, laissez venir moins de pièces ou donnez plus de temps aux verdicts dans Réglages, Ligne.</translation>
    </message>
    <message>
      <source>Pictures of two products are being drawn: a turned washer and a woven mesh.</source>
      <translation>Des images de deux produits sont en cours de dessin : une rondelle tournée et un tissu métallique.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should.</source>
      <translation>Le port {port} répond comme il faut.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. One other is connected.</source>
      <translation>Le port {port} répond comme il faut. Un autre est connecté.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. {count} others are connected.</source>
      <translation>Le port {port} répond comme il faut. {count} autres sont connectés.</translation>
    </message>
    <message>
      <source>Port {port} is open and does not answer as it should: {answer}</source>
      <translation>Le port {port} est ouvert et ne répond pas comme il faut : {answer}</translation>
    </message>
    <message>
      <source>Prepare the demonstration</source>
      <translation>Préparer la démonstration</translation>
    </message>
    <message>
      <source>Probe the lighting of {product}</source>
      <translation>Contrôler l’éclairage de {product}</translation>
    </message>
    <message>
      <source>Products of it are in the trash; restore them there: {names}.</source>
      <translation>Certains de ses produits sont dans la corbeille ; restaurez-les là-bas : {names}.</translation>
    </message>
    <message>
      <source>Put it back from a copy, or write down with --mend that it is gone.</source>
      <translation>Remettez-le en place à partir d’une copie, ou notez avec --mend qu’il a disparu.</translation>
    </message>
    <message>
      <source>Put it back from a copy.</source>
      <translation>Remettez-le en place à partir d’une copie.</translation>
    </message>
    <message>
      <source>Put one image into the session “{session}”</source>
      <translation>Mettre une image dans la séance « {session} »</translation>
    </message>
    <message>
      <source>Put {count} images into the session “{session}”</source>
      <translation>Mettre {count} images dans la séance « {session} »</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>qualité</translation>
    </message>
    <message>
      <source>Reading {source} failed unexpectedly ({error}). What was inspected is saved. Start again; the log holds the details.</source>
      <translation>La lecture de {source} a échoué de façon inattendue ({error}). Ce qui a été inspecté est enregistré. Relancez l’inspection ; le journal contient les détails.</translation>
    </message>
    <message>
      <source>Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).</source>
      <translation>De vraies images d’électroluminescence de cellules solaires sont en préparation (elpv-dataset, CC BY-NC-SA 4.0).</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Reconnexion</translation>
    </message>
    <message>
      <source>Register the master part of {product}</source>
      <translation>Enregistrer la pièce témoin de {product}</translation>
    </message>
    <message>
      <source>Remove a golden part</source>
      <translation>Retirer une pièce étalon</translation>
    </message>
    <message>
      <source>Remove a training from the queue</source>
      <translation>Retirer un entraînement de la file</translation>
    </message>
    <message>
      <source>Remove old files</source>
      <translation>Supprimer les anciens fichiers</translation>
    </message>
    <message>
      <source>Remove the folder, or let --mend do it: it is made again.</source>
      <translation>Supprimez le dossier, ou laissez --mend le faire : il sera refait.</translation>
    </message>
    <message>
      <source>Remove the master part of {product}</source>
      <translation>Retirer la pièce témoin de {product}</translation>
    </message>
    <message>
      <source>Remove the search {name}</source>
      <translation>Supprimer la recherche {name}</translation>
    </message>
    <message>
      <source>Remove {count} golden parts</source>
      <translation>Retirer {count} pièces étalons</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <source>Removing the files</source>
      <translation>Suppression des fichiers</translation>
    </message>
    <message>
      <source>Rename model {name}</source>
      <translation>Renommer le modèle {name}</translation>
    </message>
    <message>
      <source>Rename session “{old}” to “{new}”</source>
      <translation>Renommer la séance « {old} » en « {new} »</translation>
    </message>
    <message>
      <source>Rename the search {name}</source>
      <translation>Renommer la recherche {name}</translation>
    </message>
    <message>
      <source>Rename “{old}” to “{new}”</source>
      <translation>Renommer « {old} » en « {new} »</translation>
    </message>
    <message>
      <source>Restart the application and try again.</source>
      <translation>Redémarrez l’application et réessayez.</translation>
    </message>
    <message>
      <source>Restore {what}</source>
      <translation>Restaurer {what}</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
      <source>Resuming training of {model} on {products}.</source>
      <translation>Reprise de l’entraînement de {model} sur {products}.</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Côté droit</translation>
    </message>
    <message>
      <source>Roll back to {model}</source>
      <translation>Revenir à {model}</translation>
    </message>
    <message>
      <source>Running work is being stopped in good order. The window closes by itself in a moment.</source>
      <translation>Les travaux en cours s’arrêtent proprement. La fenêtre se ferme d’elle-même dans un instant.</translation>
    </message>
    <message>
      <source>SQLite says: {finding}</source>
      <translation>SQLite indique : {finding}</translation>
    </message>
    <message>
      <source>Save the diagnosis file {file}</source>
      <translation>Enregistrer le fichier de diagnostic {file}</translation>
    </message>
    <message>
      <source>Save the end of the training</source>
      <translation>Enregistrer la fin de l’entraînement</translation>
    </message>
    <message>
      <source>Save the search {name}</source>
      <translation>Enregistrer la recherche {name}</translation>
    </message>
    <message>
      <source>Say of a part that the model was right</source>
      <translation>Dire d’une pièce que le modèle avait raison</translation>
    </message>
    <message>
      <source>Say of one image that it is good</source>
      <translation>Dire d’une image qu’elle est bonne</translation>
    </message>
    <message>
      <source>Say of {count} images that they are good</source>
      <translation>Dire de {count} images qu’elles sont bonnes</translation>
    </message>
    <message>
      <source>Say of {count} parts that the model was right</source>
      <translation>Dire de {count} pièces que le modèle avait raison</translation>
    </message>
    <message>
      <source>Say why the model was right: whoever overruled it wants to know.</source>
      <translation>Dites pourquoi le modèle avait raison : la personne qui a corrigé son verdict veut le savoir.</translation>
    </message>
    <message>
      <source>Seen by the camera {view}.</source>
      <translation>Vu par la caméra {view}.</translation>
    </message>
    <message>
      <source>Send the content in one piece, with “Content-Length”; nothing was done.</source>
      <translation>Envoyez le contenu d’un seul bloc, avec « Content-Length » ; rien n’a été fait.</translation>
    </message>
    <message>
      <source>Send “Content-Type: application/json”.</source>
      <translation>Envoyez « Content-Type: application/json ».</translation>
    </message>
    <message>
      <source>Set one image aside</source>
      <translation>Écarter une image</translation>
    </message>
    <message>
      <source>Set the order of the batch</source>
      <translation>Définir l’OF de la série</translation>
    </message>
    <message>
      <source>Set the order of {count} batches</source>
      <translation>Définir l’OF de {count} séries</translation>
    </message>
    <message>
      <source>Set {count} images aside</source>
      <translation>Écarter {count} images</translation>
    </message>
    <message>
      <source>Several cameras look at each part, and they must take their pictures of it together. Choose a trigger under “Triggers and alarms…”: button, key, scanner or line; an input of the cameras; or regular intervals.</source>
      <translation>Plusieurs caméras regardent chaque pièce et doivent en prendre les images ensemble. Choisissez un déclencheur sous « Déclencheurs et alarmes… » : bouton, touche, scanner ou ligne ; une entrée des caméras ; ou des intervalles réguliers.</translation>
    </message>
    <message>
      <source>Sign and activate {model}</source>
      <translation>Signer et activer {model}</translation>
    </message>
    <message>
      <source>Some pictures have 16 bits a value and others have fewer: the value range is about the former.</source>
      <translation>Certaines images ont 16 bits par valeur et d’autres moins : la plage de valeurs concerne les premières.</translation>
    </message>
    <message>
      <source>Something else was done meanwhile. Ctrl+Z takes changes back one by one, the latest first.</source>
      <translation>Autre chose a été fait entre-temps. Ctrl+Z annule les changements un par un, le plus récent d’abord.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while loading the model: {error}.</source>
      <translation>Une erreur inattendue s’est produite pendant le chargement du modèle : {error}.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while training: {error}. The images and the last checkpoint are kept. Press Resume to go on, or look into the log folder (Settings).</source>
      <translation>Une erreur inattendue s’est produite pendant l’entraînement : {error}. Les images et le dernier point de reprise sont conservés. Appuyez sur Reprendre pour continuer, ou regardez dans le dossier des journaux (Réglages).</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved before is unchanged. Try again; if it happens again, the log folder (Settings) holds the details.</source>
      <translation>Une erreur inattendue s’est produite : {error}. Ce qui était déjà enregistré est inchangé. Réessayez ; si cela se reproduit, le dossier des journaux (Réglages) contient les détails.</translation>
    </message>
    <message>
      <source>Start the inspection</source>
      <translation>Démarrer l’inspection</translation>
    </message>
    <message>
      <source>Start the training</source>
      <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <source>Starting training of {model} on {products}.</source>
      <translation>Démarrage de l’entraînement de {model} sur {products}.</translation>
    </message>
    <message>
      <source>Stop was pressed before {product} was chosen, so nothing is inspected. Choose it again.</source>
      <translation>Quelqu’un a appuyé sur Arrêter avant que {product} soit choisi, rien n’est donc inspecté. Choisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêtée</translation>
    </message>
    <message>
      <source>Stopped. The golden part that was judged is kept; the next evaluation goes on from there.</source>
      <translation>Arrêté. La pièce étalon jugée est conservée ; la prochaine évaluation reprend à cet endroit.</translation>
    </message>
    <message>
      <source>Stopped. The {judged} golden parts that were judged are kept; the next evaluation goes on from there.</source>
      <translation>Arrêté. Les {judged} pièces étalons jugées sont conservées ; la prochaine évaluation reprend à cet endroit.</translation>
    </message>
    <message>
      <source>Stopped. There is no report in {path}.</source>
      <translation>Arrêté. Il n’y a pas de rapport dans {path}.</translation>
    </message>
    <message>
      <source>Switch logging in off</source>
      <translation>Désactiver la connexion</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>Activer la connexion</translation>
    </message>
    <message>
      <source>Tag one image</source>
      <translation>Étiqueter une image</translation>
    </message>
    <message>
      <source>Tag {count} images</source>
      <translation>Étiqueter {count} images</translation>
    </message>
    <message>
      <source>Take a picture of “{product}”</source>
      <translation>Prendre une image de « {product} »</translation>
    </message>
    <message>
      <source>Take one image out of its session</source>
      <translation>Retirer une image de sa séance</translation>
    </message>
    <message>
      <source>Take the badge from {name}</source>
      <translation>Retirer son badge à {name}</translation>
    </message>
    <message>
      <source>Take {count} images out of their sessions</source>
      <translation>Retirer {count} images de leurs séances</translation>
    </message>
    <message>
      <source>That is not the PIN or password.</source>
      <translation>Ce n’est pas le bon PIN ou mot de passe.</translation>
    </message>
    <message>
      <source>That needs the server, and this station began while it was away. Nothing was changed. When the server is back, close the application and start it again.</source>
      <translation>Cela exige le serveur, et cette station a démarré en son absence. Rien n’a été modifié. Quand le serveur sera de retour, fermez l’application et redémarrez-la.</translation>
    </message>
    <message>
      <source>That was the demonstration; the window is yours. The batches wait on the Review page.</source>
      <translation>C’était la démonstration ; la fenêtre est à vous. Les séries vous attendent sur la page Revue.</translation>
    </message>
    <message>
      <source>The GenTL producer {path} cannot be used: {error}. Install the software of the camera's maker again.</source>
      <translation>Le producteur GenTL {path} est inutilisable : {error}. Réinstallez le logiciel du fabricant de la caméra.</translation>
    </message>
    <message>
      <source>The PIN was removed</source>
      <translation>Le PIN a été supprimé</translation>
    </message>
    <message>
      <source>The PIN was set</source>
      <translation>Le PIN a été défini</translation>
    </message>
    <message>
      <source>The address is missing.</source>
      <translation>L’adresse manque.</translation>
    </message>
    <message>
      <source>The address of the database holds a password, which other people on this computer could read. Nothing was changed. Leave it out, and put it into the file ~/.pgpass or the environment variable PGPASSWORD.</source>
      <translation>L’adresse de la base de données contient un mot de passe, que d’autres personnes sur cet ordinateur pourraient lire. Rien n’a été modifié. Retirez-le, et mettez-le dans le fichier ~/.pgpass ou la variable d’environnement PGPASSWORD.</translation>
    </message>
    <message>
      <source>The alarm could not be written down</source>
      <translation>L’alarme n’a pas pu être consignée</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part had been asked for, at {first_at}, and was not judged any more. It is recorded as NOT CHECKED in batch {batch}. Look at that part yourself, or inspect it again.</source>
      <translation>L’application s’est terminée brusquement pendant l’inspection de {product} : une pièce avait été demandée, à {first_at}, et n’a plus été jugée. Elle est enregistrée comme NON CONTRÔLÉ dans la série {batch}. Regardez cette pièce vous-même, ou inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its record matters; its number and verdict are listed in the batch's folder.</source>
      <translation>L’application s’est terminée brusquement pendant l’inspection de {product} : une pièce a été jugée et affichée, à {first_at}, et n’a plus pu être enregistrée. Toutes les autres de la série {batch} sont là. Inspectez cette pièce de nouveau si son enregistrement importe ; son numéro et son verdict sont listés dans le dossier de la série.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts had been asked for, between {first_at} and {last_at}, and were not judged any more. They are recorded as NOT CHECKED in batch {batch}. Look at those parts yourself, or inspect them again.</source>
      <translation>L’application s’est terminée brusquement pendant l’inspection de {product} : {count} pièces avaient été demandées, entre {first_at} et {last_at}, et n’ont plus été jugées. Elles sont enregistrées comme NON CONTRÔLÉ dans la série {batch}. Regardez ces pièces vous-même, ou inspectez-les de nouveau.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between {first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.</source>
      <translation>L’application s’est terminée brusquement pendant l’inspection de {product} : {count} pièces ont été jugées et affichées, entre {first_at} et {last_at}, et n’ont plus pu être enregistrées. Toutes les autres de la série {batch} sont là. Inspectez ces pièces de nouveau si leurs enregistrements importent ; leurs numéros et verdicts sont listés dans le dossier de la série.</translation>
    </message>
    <message>
      <source>The application ended while model {model} was being added from a file. What had been copied was removed, and the file is as it was: add it again.</source>
      <translation>L’application s’est terminée pendant l’ajout du modèle {model} à partir d’un fichier. Ce qui avait été copié a été supprimé, et le fichier est inchangé : ajoutez-le de nouveau.</translation>
    </message>
    <message>
      <source>The application ended while this model was trained. Its last checkpoint was kept.</source>
      <translation>L’application s’est terminée pendant l’entraînement de ce modèle. Son dernier point de reprise a été conservé.</translation>
    </message>
    <message>
      <source>The audit log is not as it was written</source>
      <translation>Le journal d’audit n’est pas tel qu’il a été écrit</translation>
    </message>
    <message>
      <source>The backup is being restored to {folder}, and each file compared. A window opens on it when that is done.</source>
      <translation>La sauvegarde est en cours de restauration dans {folder}, et chaque fichier est comparé. Une fenêtre s’ouvre dessus quand c’est terminé.</translation>
    </message>
    <message>
      <source>The backup was restored to {folder}, which opens in a window of its own. The backup is unchanged.</source>
      <translation>La sauvegarde a été restaurée dans {folder}, qui s’ouvre dans sa propre fenêtre. La sauvegarde est inchangée.</translation>
    </message>
    <message>
      <source>The batch has no order that could be held. Nothing has changed; hold the batch.</source>
      <translation>La série n’a pas d’OF à protéger. Rien n’a changé ; protégez la série.</translation>
    </message>
    <message>
      <source>The batch is of no order now.</source>
      <translation>La série ne relève plus d’aucun OF.</translation>
    </message>
    <message>
      <source>The batch is of order “{order}” now.</source>
      <translation>La série relève maintenant de l’OF « {order} ».</translation>
    </message>
    <message>
      <source>The batch moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>La série a été déplacée vers la corbeille avec ses images. Ctrl+Z la ramène.</translation>
    </message>
    <message>
      <source>The broker takes messages, but what was sent to {topic} did not come back: this user may not read there, so triggers will not arrive.</source>
      <translation>Le broker accepte les messages, mais ce qui a été envoyé à {topic} n’est pas revenu : cet utilisateur n’a pas le droit d’y lire, les déclenchements n’arriveront donc pas.</translation>
    </message>
    <message>
      <source>The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.</source>
      <translation>Le broker {host}, port {port}, est injoignable : {error}. De nouveaux essais sont faits sans cesse.</translation>
    </message>
    <message>
      <source>The camera could not be triggered ({error}). The part was not judged. Inspect it again; the log holds the details.</source>
      <translation>La caméra n’a pas pu être déclenchée ({error}). La pièce n’a pas été jugée. Inspectez-la de nouveau ; le journal contient les détails.</translation>
    </message>
    <message>
      <source>The camera delivers {bits} bits a value, and the product’s pictures use {most}. Nothing was kept. Choose a value range of {bits} bits or more on the Products page, or let the camera deliver fewer.</source>
      <translation>La caméra livre {bits} bits par valeur, et les images du produit en utilisent {most}. Rien n’a été conservé. Choisissez une plage de valeurs de {bits} bits ou plus sur la page Produits, ou faites livrer moins de bits à la caméra.</translation>
    </message>
    <message>
      <source>The camera did not take the trigger and no picture came, so the part was not judged. Inspect it again. The driver says: {error}</source>
      <translation>La caméra n’a pas accepté le déclenchement et aucune image n’est venue, la pièce n’a donc pas été jugée. Inspectez-la de nouveau. Le pilote indique : {error}</translation>
    </message>
    <message>
      <source>The camera of the view “{view}” delivers no more. What was inspected until now is kept. Check it, then start again.</source>
      <translation>La caméra de la vue « {view} » ne livre plus rien. Ce qui a été inspecté jusqu’ici est conservé. Vérifiez-la, puis relancez l’inspection.</translation>
    </message>
    <message>
      <source>The camera sends the pixel format {format}, which is not understood. Choose another one in the camera settings, such as Mono8, BayerRG8 or RGB8.</source>
      <translation>La caméra envoie le format de pixel {format}, qui n’est pas compris. Choisissez-en un autre dans les réglages de caméra, par exemple Mono8, BayerRG8 ou RGB8.</translation>
    </message>
    <message>
      <source>The camera took a picture of this part that never arrived, so it was not judged. Inspect it again, and check cable and network.</source>
      <translation>La caméra a pris de cette pièce une image qui n’est jamais arrivée, elle n’a donc pas été jugée. Inspectez-la de nouveau, et vérifiez le câble et le réseau.</translation>
    </message>
    <message>
      <source>The camera was lost before the picture of this part came, so it was not judged. Inspect it again.</source>
      <translation>La caméra a été perdue avant l’arrivée de l’image de cette pièce, qui n’a donc pas été jugée. Inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>The camera was still busy with the part before, so this one was not judged. Inspect it again, or slow down the line.</source>
      <translation>La caméra était encore occupée par la pièce précédente, celle-ci n’a donc pas été jugée. Inspectez-la de nouveau, ou ralentissez la ligne.</translation>
    </message>
    <message>
      <source>The camera {camera} cannot be used. Its driver says: {error}</source>
      <translation>La caméra {camera} est inutilisable. Son pilote indique : {error}</translation>
    </message>
    <message>
      <source>The camera {camera} does not take the trigger: {error}. Choose another trigger, or let the camera run freely.</source>
      <translation>La caméra {camera} n’accepte pas le déclencheur : {error}. Choisissez un autre déclencheur, ou laissez la caméra en acquisition libre.</translation>
    </message>
    <message>
      <source>The camera {camera} is not as the product wants it: {problems}. Nothing is inspected like this, because the pictures would differ from those that the model knows. Change the camera settings of the product.</source>
      <translation>La caméra {camera} n’est pas comme le produit le veut : {problems}. Rien n’est inspecté ainsi, car les images différeraient de celles que le modèle connaît. Modifiez les réglages de caméra du produit.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected, and no other of its kind is. Check its cable, its power and the network.</source>
      <translation>La caméra {camera} n’est pas connectée, et aucune autre de ce type ne l’est. Vérifiez son câble, son alimentation et le réseau.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected. Nothing was inspected. Plug it in, or choose another camera.</source>
      <translation>La caméra {camera} n’est pas connectée. Rien n’a été inspecté. Branchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected; connected are: {found}. If the camera was replaced, choose the new one as the source of this product and check its settings.</source>
      <translation>La caméra {camera} n’est pas connectée ; sont connectées : {found}. Si la caméra a été remplacée, choisissez la nouvelle comme source de ce produit et vérifiez ses réglages.</translation>
    </message>
    <message>
      <source>The camera {camera} is not triggered by the program in this run, so no picture was taken. Choose the software trigger before the run.</source>
      <translation>La caméra {camera} n’est pas déclenchée par le programme dans cette session, aucune image n’a donc été prise. Choisissez le déclencheur logiciel avant la session.</translation>
    </message>
    <message>
      <source>The camera {camera} is out of reach, so no picture was taken. Inspect the part again.</source>
      <translation>La caméra {camera} est injoignable, aucune image n’a donc été prise. Inspectez de nouveau la pièce.</translation>
    </message>
    <message>
      <source>The camera {camera} is used by another program. Close that program (such as the viewer of the camera's maker). After a crash the camera is free again within some seconds.</source>
      <translation>La caméra {camera} est utilisée par un autre programme. Fermez ce programme (par exemple le visualiseur du fabricant de la caméra). Après un plantage, la caméra est de nouveau libre au bout de quelques secondes.</translation>
    </message>
    <message>
      <source>The candidate, the model that inspects, or a limit is another than you looked at. Nothing was changed; look at the figures again, then sign.</source>
      <translation>Le candidat, le modèle qui inspecte ou une limite n’est plus ce que vous avez regardé. Rien n’a été modifié ; regardez de nouveau les chiffres, puis signez.</translation>
    </message>
    <message>
      <source>The certificate file “{path}” cannot be used: {error}</source>
      <translation>Le fichier de certificat « {path} » est inutilisable : {error}</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches for it.</source>
      <translation>Le certificat de {host} n’est pas reconnu ({error}). Rien n’a été envoyé. Indiquez le fichier de l’autorité qui s’en porte garante.</translation>
    </message>
    <message>
      <source>The code was not used</source>
      <translation>Le code n’a pas été utilisé</translation>
    </message>
    <message>
      <source>The computer or the program stood still for {seconds:.0f} s: nobody knows when this part passed, so it was not judged. Look at it yourself, or inspect it again.</source>
      <translation>L’ordinateur ou le programme est resté figé pendant {seconds:.0f} s : personne ne sait quand cette pièce est passée, elle n’a donc pas été jugée. Regardez-la vous-même, ou inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>The computer ran out of memory while training. The images and the last checkpoint are kept. Close other programs or choose the device CPU in Settings, then press Resume.</source>
      <translation>L’ordinateur a manqué de mémoire pendant l’entraînement. Les images et le dernier point de reprise sont conservés. Fermez d’autres programmes ou choisissez le périphérique CPU dans Réglages, puis appuyez sur Reprendre.</translation>
    </message>
    <message>
      <source>The connection to the line was not kept</source>
      <translation>La liaison avec la ligne n’a pas été conservée</translation>
    </message>
    <message>
      <source>The connection to {host} was lost. It is tried again and again.</source>
      <translation>La connexion à {host} a été perdue. De nouveaux essais sont faits sans cesse.</translation>
    </message>
    <message>
      <source>The correction stands as it is, and waits no longer.</source>
      <translation>La correction reste telle quelle et n’attend plus.</translation>
    </message>
    <message>
      <source>The correction was taken back: the part counts as what the model said.</source>
      <translation>La correction a été retirée : la pièce compte comme le modèle l’a dit.</translation>
    </message>
    <message>
      <source>The counts of one shift were written to {path}.</source>
      <translation>Les comptages d’une équipe ont été écrits dans {path}.</translation>
    </message>
    <message>
      <source>The counts of {count} shifts were written to {path}.</source>
      <translation>Les comptages de {count} équipes ont été écrits dans {path}.</translation>
    </message>
    <message>
      <source>The database did not give the new record a number. Nothing was added; please try again.</source>
      <translation>La base de données n’a pas donné de numéro au nouvel enregistrement. Rien n’a été ajouté ; veuillez réessayer.</translation>
    </message>
    <message>
      <source>The database is new, and {folder} is not empty. Nothing was changed. Name an empty folder with --shared.</source>
      <translation>La base de données est neuve, et {folder} n’est pas vide. Rien n’a été modifié. Indiquez un dossier vide avec --shared.</translation>
    </message>
    <message>
      <source>The database {path} has damaged places ({finding}). Images and models are not affected, and what can be read is shown. Close the application, keep a copy of the workspace, and put back a backup of {file}.</source>
      <translation>La base de données {path} a des endroits endommagés ({finding}). Les images et les modèles ne sont pas touchés, et ce qui est lisible est affiché. Fermez l’application, gardez une copie de l’espace de travail, et remettez en place une sauvegarde de {file}.</translation>
    </message>
    <message>
      <source>The database {path} is damaged ({finding}). The images and models in this workspace are still there, and nothing was changed. Put back a backup of {file}, or rename it to start with empty lists.</source>
      <translation>La base de données {path} est endommagée ({finding}). Les images et les modèles de cet espace de travail sont toujours là, et rien n’a été modifié. Remettez en place une sauvegarde de {file}, ou renommez-la pour commencer avec des listes vides.</translation>
    </message>
    <message>
      <source>The defect is in the view “{view}”.</source>
      <translation>Le défaut est dans la vue « {view} ».</translation>
    </message>
    <message>
      <source>The demonstration opens in a window of its own, with a workspace of its own. This workspace stays as it is.</source>
      <translation>La démonstration s’ouvre dans sa propre fenêtre, avec son propre espace de travail. Le vôtre reste tel quel.</translation>
    </message>
    <message>
      <source>The demonstration stopped</source>
      <translation>La démonstration s’est arrêtée</translation>
    </message>
    <message>
      <source>The demonstration trains a model, which the station edition cannot. On a workstation it can be seen.</source>
      <translation>La démonstration entraîne un modèle, ce que l’édition station ne peut pas faire. Elle est visible sur un poste de travail.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space and try again.</source>
      <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>Le disque est presque plein</translation>
    </message>
    <message>
      <source>The disk may be full, or was disconnected. Free some space and try again.</source>
      <translation>Le disque est peut-être plein, ou a été déconnecté. Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} cannot lock files ({error}), so nothing would keep two windows from writing to it at once. Nothing was changed. Put the workspace on a disk of this computer, or on a share that supports locks.</source>
      <translation>Le disque de l’espace de travail {workspace} ne sait pas verrouiller de fichiers ({error}), rien n’empêcherait donc deux fenêtres d’y écrire en même temps. Rien n’a été modifié. Mettez l’espace de travail sur un disque de cet ordinateur, ou sur un partage qui gère les verrous.</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} does not answer: {error}. What was saved is still on it. Connect it again and restart.</source>
      <translation>Le disque de l’espace de travail {workspace} ne répond pas : {error}. Ce qui a été enregistré s’y trouve toujours. Reconnectez-le et redémarrez.</translation>
    </message>
    <message>
      <source>The end of the training could not be saved. {reason}</source>
      <translation>La fin de l’entraînement n’a pas pu être enregistrée. {reason}</translation>
    </message>
    <message>
      <source>The export was stopped. Nothing was left behind, and the model is unchanged.</source>
      <translation>L’export a été arrêté. Aucun fichier partiel n’est resté, et le modèle est inchangé.</translation>
    </message>
    <message>
      <source>The fastest way is being looked for; inspection can begin meanwhile.</source>
      <translation>Le moyen le plus rapide est en cours de recherche ; l’inspection peut déjà commencer.</translation>
    </message>
    <message>
      <source>The file cannot be read: {error}.</source>
      <translation>Le fichier est illisible : {error}.</translation>
    </message>
    <message>
      <source>The file is damaged. Restart; if that does not help, put back a backup of this file.</source>
      <translation>Le fichier est endommagé. Redémarrez ; si cela n’aide pas, remettez en place une sauvegarde de ce fichier.</translation>
    </message>
    <message>
      <source>The file is watched.</source>
      <translation>Le fichier est surveillé.</translation>
    </message>
    <message>
      <source>The file names “{product}”, which was chosen.</source>
      <translation>Le fichier nomme « {product} », qui a été choisi.</translation>
    </message>
    <message>
      <source>The file names “{product}”.</source>
      <translation>Le fichier nomme « {product} ».</translation>
    </message>
    <message>
      <source>The file names “{product}”. {reason}</source>
      <translation>Le fichier nomme « {product} ». {reason}</translation>
    </message>
    <message>
      <source>The file was removed before it could be read, so the part was not judged. Inspect it again, and let nothing else take files from the folder.</source>
      <translation>Le fichier a été supprimé avant d’avoir pu être lu, la pièce n’a donc pas été jugée. Inspectez-la de nouveau, et ne laissez rien d’autre prendre des fichiers du dossier.</translation>
    </message>
    <message>
      <source>The file {path} with passwords and tokens cannot be read. Type them again, after it was put right or deleted.</source>
      <translation>Le fichier {path} contenant les mots de passe et les jetons est illisible. Saisissez-les de nouveau, une fois le fichier corrigé ou supprimé.</translation>
    </message>
    <message>
      <source>The files of {name} are not what its manifest says: they were altered or damaged. Nothing was exported. Put the model back from a copy, or train again; the images are where they were.</source>
      <translation>Les fichiers de {name} ne sont pas ce qu’indique son manifeste : ils ont été modifiés ou endommagés. Rien n’a été exporté. Remettez le modèle en place à partir d’une copie, ou relancez un entraînement ; les images sont restées où elles étaient.</translation>
    </message>
    <message>
      <source>The files of {name} cannot be read: {error}. Nothing was exported, and the model is as it was. Try again, and have the disk of the workspace checked if it stays so.</source>
      <translation>Les fichiers de {name} sont illisibles : {error}. Rien n’a été exporté, et le modèle est inchangé. Réessayez, et faites vérifier le disque de l’espace de travail si cela persiste.</translation>
    </message>
    <message>
      <source>The folder cannot be opened</source>
      <translation>Le dossier ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>The folder is out of reach ({error}), next try in {seconds:.0f} s. What comes meanwhile is inspected later.</source>
      <translation>Le dossier est inaccessible ({error}), prochain essai dans {seconds:.0f} s. Ce qui arrive pendant ce temps sera inspecté plus tard.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error}. Nothing was changed. Check that you may read it, and that its disk is there.</source>
      <translation>Le dossier {folder} est illisible : {error}. Rien n’a été modifié. Vérifiez que vous pouvez le lire, et que son disque est là.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be watched: {error}. Nothing was inspected, and no file was changed. Check that it exists, that its drive is connected, and that you may open it.</source>
      <translation>Le dossier {folder} ne peut pas être surveillé : {error}. Rien n’a été inspecté, et aucun fichier n’a été modifié. Vérifiez qu’il existe, que son lecteur est connecté, et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there, or cannot be reached. It is looked for again and again.</source>
      <translation>Le dossier {folder} n’est pas là, ou est inaccessible. Il est cherché sans cesse.</translation>
    </message>
    <message>
      <source>The folder “notices” comes with the installed program. Here every Python package brings its own licence.</source>
      <translation>Le dossier « notices » accompagne le programme installé. Ici, chaque paquet Python apporte sa propre licence.</translation>
    </message>
    <message>
      <source>The frame arrived damaged: {damage}. It was not judged. Inspect the part again.</source>
      <translation>L’image est arrivée endommagée : {damage}. Elle n’a pas été jugée. Inspectez la pièce de nouveau.</translation>
    </message>
    <message>
      <source>The frame was not judged. {reason}</source>
      <translation>L’image n’a pas été jugée. {reason}</translation>
    </message>
    <message>
      <source>The frame was not judged: it has {width} × {height} pixels. It needs at least {least} × {least}, and at most {most_megapixels} million in all.</source>
      <translation>L’image n’a pas été jugée : elle fait {width} × {height} pixels. Il en faut au moins {least} × {least}, et au plus {most_megapixels} millions en tout.</translation>
    </message>
    <message>
      <source>The golden set is not the one that you looked at any more. Nothing was changed; look at the figures again, then sign.</source>
      <translation>Le jeu étalon n’est plus celui que vous avez regardé. Rien n’a été modifié ; regardez de nouveau les chiffres, puis signez.</translation>
    </message>
    <message>
      <source>The hold is not yours: {name} placed it, and only they take it back as a slip. Nothing has changed. Lift it on the Review page, with a reason.</source>
      <translation>Cette protection n’est pas la vôtre : {name} l’a posée, et cette personne seule peut la retirer comme une erreur. Rien n’a changé. Levez-la sur la page Revue, avec un motif.</translation>
    </message>
    <message>
      <source>The image could not be decoded: {error}</source>
      <translation>L’image n’a pas pu être décodée : {error}</translation>
    </message>
    <message>
      <source>The image teaches no model from now on. It stays here, under “Set aside”.</source>
      <translation>L’image n’apprend désormais rien à aucun modèle. Elle reste ici, sous « Écartées ».</translation>
    </message>
    <message>
      <source>The image {file} cannot be written as PNG.</source>
      <translation>L’image {file} ne peut pas être écrite en PNG.</translation>
    </message>
    <message>
      <source>The images could not be compared with each other: {error}. No image was lost.</source>
      <translation>Les images n’ont pas pu être comparées entre elles : {error}. Aucune image n’a été perdue.</translation>
    </message>
    <message>
      <source>The images of the package elpv-dataset cannot be read: {error}. Nothing was changed. Install it again.</source>
      <translation>Les images du paquet elpv-dataset sont illisibles : {error}. Rien n’a été modifié. Réinstallez-le.</translation>
    </message>
    <message>
      <source>The images of {product} were not imported completely.</source>
      <translation>Les images de {product} n’ont pas toutes été importées.</translation>
    </message>
    <message>
      <source>The import stopped early. {reason}</source>
      <translation>L’import s’est arrêté prématurément. {reason}</translation>
    </message>
    <message>
      <source>The inspection failed: {error}</source>
      <translation>L’inspection a échoué : {error}</translation>
    </message>
    <message>
      <source>The inspection goes on with {product}.</source>
      <translation>L’inspection continue avec {product}.</translation>
    </message>
    <message>
      <source>The inspection of {product} failed: {reason}</source>
      <translation>L’inspection de {product} a échoué : {reason}</translation>
    </message>
    <message>
      <source>The inspection process could not be started: {error}. Stored parts are safe. Close other programs and try again.</source>
      <translation>Le processus d’inspection n’a pas pu démarrer : {error}. Les pièces enregistrées sont en sûreté. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly ({exit}).</source>
      <translation>Le processus d’inspection s’est terminé de façon inattendue ({exit}).</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly {times} times in a row, so the run was stopped. The parts are stored as NOT CHECKED. Look into the log folder (Settings) or try another model.</source>
      <translation>Le processus d’inspection s’est terminé de façon inattendue {times} fois de suite, la session a donc été arrêtée. Les pièces sont enregistrées comme NON CONTRÔLÉ. Regardez dans le dossier des journaux (Réglages) ou essayez un autre modèle.</translation>
    </message>
    <message>
      <source>The inspection process ended while it loaded the model ({exit}). Stored parts are safe. Try again, or choose another model.</source>
      <translation>Le processus d’inspection s’est terminé pendant le chargement du modèle ({exit}). Les pièces enregistrées sont en sûreté. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>The inspection process gave a wrong answer.</source>
      <translation>Le processus d’inspection a donné une réponse erronée.</translation>
    </message>
    <message>
      <source>The inspection process gave no answer for {seconds:.0f} s.</source>
      <translation>Le processus d’inspection n’a donné aucune réponse pendant {seconds:.0f} s.</translation>
    </message>
    <message>
      <source>The inspection process is not running.</source>
      <translation>Le processus d’inspection n’est pas en marche.</translation>
    </message>
    <message>
      <source>The journal {path} is closed. Nothing that was stored is lost.</source>
      <translation>Le journal {path} est fermé. Rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
      <source>The light of {product} changed. {findings}</source>
      <translation>La lumière de {product} a changé. {findings}</translation>
    </message>
    <message>
      <source>The light of {product} is as it was.</source>
      <translation>La lumière de {product} est inchangée.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: one picture is too few to work limits out, which takes {enough}.</source>
      <translation>La lumière de {product} est désormais comparée, avec des limites fixes : une image ne suffit pas pour calculer des limites, il en faut {enough}.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: {pictures} pictures are too few to work limits out, which takes {enough}.</source>
      <translation>La lumière de {product} est désormais comparée, avec des limites fixes : {pictures} images ne suffisent pas pour calculer des limites, il en faut {enough}.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by limits that follow from {pictures} pictures.</source>
      <translation>La lumière de {product} est désormais comparée, avec des limites tirées de {pictures} images.</translation>
    </message>
    <message>
      <source>The light of {product} is compared with nothing. What was probed is kept.</source>
      <translation>La lumière de {product} n’est comparée à rien. Les contrôles faits sont conservés.</translation>
    </message>
    <message>
      <source>The limit is a score of 1. A typical good part scored {good_before:.2f} and now scores {good_now:.2f}; a typical defective one scored {defective_before:.2f} and now scores {defective_now:.2f}.</source>
      <translation>La limite est un score de 1. Une bonne pièce typique avait le score {good_before:.2f} et a maintenant {good_now:.2f} ; une pièce défectueuse typique avait {defective_before:.2f} et a maintenant {defective_now:.2f}.</translation>
    </message>
    <message>
      <source>The line chose the product</source>
      <translation>La ligne a choisi le produit</translation>
    </message>
    <message>
      <source>The line could not be reached until the deadline was over.</source>
      <translation>La ligne est restée injoignable jusqu’à la fin du délai.</translation>
    </message>
    <message>
      <source>The line does not hear this station</source>
      <translation>La ligne ne reçoit rien de cette station</translation>
    </message>
    <message>
      <source>The line hears this station again</source>
      <translation>La ligne reçoit de nouveau cette station</translation>
    </message>
    <message>
      <source>The line is just choosing another product. Try again in a moment.</source>
      <translation>La ligne est en train de choisir un autre produit. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>The log folder cannot be opened</source>
      <translation>Le dossier des journaux ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>The longer training left no model, so the model of one step goes on inspecting. {reason}</source>
      <translation>L’entraînement plus long n’a laissé aucun modèle, celui d’une étape continue donc d’inspecter. {reason}</translation>
    </message>
    <message>
      <source>The model cannot be loaded</source>
      <translation>Le modèle ne peut pas être chargé</translation>
    </message>
    <message>
      <source>The model could not be packed, so nothing is handed over.</source>
      <translation>Le modèle n’a pas pu être empaqueté, rien n’est donc transmis.</translation>
    </message>
    <message>
      <source>The model could not be prepared for faster engines: {error}.</source>
      <translation>Le modèle n’a pas pu être préparé pour des moteurs plus rapides : {error}.</translation>
    </message>
    <message>
      <source>The model file could not be written: {error}. Nothing was left behind, and the model is unchanged.</source>
      <translation>Le fichier de modèle n’a pas pu être écrit : {error}. Aucun fichier partiel n’est resté, et le modèle est inchangé.</translation>
    </message>
    <message>
      <source>The model file was not added.</source>
      <translation>Le fichier de modèle n’a pas été ajouté.</translation>
    </message>
    <message>
      <source>The model is made and checked: it loads and can inspect. Its network was not trained on {products}.</source>
      <translation>Le modèle est créé et vérifié : il se charge et peut inspecter. Son réseau n’a pas été entraîné sur {products}.</translation>
    </message>
    <message>
      <source>The model of one step inspects unseen parts of each product, good and defective ones mixed. The real training goes on beside it for about three minutes; its model takes over then.</source>
      <translation>Le modèle d’une étape inspecte des pièces jamais vues de chaque produit, bonnes et défectueuses mélangées. Le vrai entraînement continue à côté pendant environ trois minutes ; son modèle prend ensuite le relais.</translation>
    </message>
    <message>
      <source>The model of the longer training took over. Of the same {parts} unseen parts the model of one step judged {before} rightly, and this one {now}.</source>
      <translation>Le modèle de l’entraînement plus long a pris le relais. Sur les mêmes {parts} pièces jamais vues, le modèle d’une étape en a jugé {before} correctement, et celui-ci {now}.</translation>
    </message>
    <message>
      <source>The model that judged it is in the trash or was deleted. Restore it, or add its model file again.</source>
      <translation>Le modèle qui l’a jugée est dans la corbeille ou a été supprimé. Restaurez-le, ou ajoutez de nouveau son fichier de modèle.</translation>
    </message>
    <message>
      <source>The model was made without {product} and cannot inspect it. {reason}</source>
      <translation>Le modèle a été créé sans {product} et ne peut pas l’inspecter. {reason}</translation>
    </message>
    <message>
      <source>The model was not loaded: {reason} Stored parts are safe.</source>
      <translation>Le modèle n’a pas été chargé : {reason} Les pièces enregistrées sont en sûreté.</translation>
    </message>
    <message>
      <source>The model was trained on {products} and checked: it loads and can inspect.</source>
      <translation>Le modèle a été entraîné sur {products} et vérifié : il se charge et peut inspecter.</translation>
    </message>
    <message>
      <source>The model's anomaly map holds values that are not numbers.</source>
      <translation>La carte d’anomalie du modèle contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
      <source>The model's score is not a number.</source>
      <translation>Le score du modèle n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The most unusual picture is shown first: is it a good part?</source>
      <translation>L’image la plus inhabituelle s’affiche en premier : est-ce une bonne pièce ?</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed. The order is as it was.</source>
      <translation>Le nom d’un OF a au plus {most} caractères imprimables. L’OF est inchangé.</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed; nothing was done.</source>
      <translation>Le nom d’un OF a au plus {most} caractères imprimables ; rien n’a été fait.</translation>
    </message>
    <message>
      <source>The name or address of the broker is missing.</source>
      <translation>Le nom ou l’adresse du broker manque.</translation>
    </message>
    <message>
      <source>The next part came within {seconds:.2g} s, before the pictures of this one were complete, so nobody can tell which part a picture shows. Inspect both again; slow down the line, or shorten the least time between parts.</source>
      <translation>La pièce suivante est arrivée en {seconds:.2g} s, avant que les images de celle-ci soient complètes, personne ne peut donc dire quelle pièce montre une image. Inspectez les deux de nouveau ; ralentissez la ligne, ou réduisez le temps minimal entre les pièces.</translation>
    </message>
    <message>
      <source>The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back.</source>
      <translation>Les prochaines pièces sont jugées avec elle ; les précédentes gardent la leur. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>The next {parts} parts of {product} are what later ones are compared with. Until then no drift is seen.</source>
      <translation>Les {parts} prochaines pièces de {product} servent de comparaison pour les suivantes. D’ici là, aucune dérive n’est détectée.</translation>
    </message>
    <message>
      <source>The notices cannot be opened</source>
      <translation>Les mentions ne peuvent pas être ouvertes</translation>
    </message>
    <message>
      <source>The orders of {count} batches are set.</source>
      <translation>Les OF de {count} séries sont définis.</translation>
    </message>
    <message>
      <source>The other model does not know its product. Ask one that was trained on it.</source>
      <translation>L’autre modèle ne connaît pas son produit. Interrogez-en un qui a été entraîné sur ce produit.</translation>
    </message>
    <message>
      <source>The other model is in the trash or was deleted. Restore it, or ask another one.</source>
      <translation>L’autre modèle est dans la corbeille ou a été supprimé. Restaurez-le, ou interrogez-en un autre.</translation>
    </message>
    <message>
      <source>The package elpv-dataset holds fewer images than expected. Install it again.</source>
      <translation>Le paquet elpv-dataset contient moins d’images que prévu. Réinstallez-le.</translation>
    </message>
    <message>
      <source>The package psycopg, which speaks with PostgreSQL, is not installed here. Nothing was changed. Install the application with its extra “server”: pip install 'onenip-inspector[server]', or uv sync --extra server.</source>
      <translation>Le paquet psycopg, qui communique avec PostgreSQL, n’est pas installé ici. Rien n’a été modifié. Installez l’application avec son extra « server » : pip install 'onenip-inspector[server]', ou uv sync --extra server.</translation>
    </message>
    <message>
      <source>The package {package} is installed and cannot be loaded: {error}. Install it again. All other sources work without it.</source>
      <translation>Le paquet {package} est installé mais ne peut pas être chargé : {error}. Réinstallez-le. Toutes les autres sources fonctionnent sans lui.</translation>
    </message>
    <message>
      <source>The part came faster than parts can be judged, so it was not judged. Inspect it again, or slow down the line.</source>
      <translation>La pièce est arrivée plus vite que les pièces ne peuvent être jugées, elle n’a donc pas été jugée. Inspectez-la de nouveau, ou ralentissez la ligne.</translation>
    </message>
    <message>
      <source>The part is missing, turned or shifted: no good part of '{product}' was seen like this.</source>
      <translation>La pièce manque, est tournée ou décalée : aucune bonne pièce de « {product} » n’a été vue ainsi.</translation>
    </message>
    <message>
      <source>The part is told and not recorded yet, so it cannot be corrected. Nothing was changed. Try again when no part waits any more, here or on the Review page.</source>
      <translation>Le verdict de la pièce est rendu mais pas encore enregistré, il ne peut donc pas être corrigé. Rien n’a été modifié. Réessayez quand plus aucune pièce n’attend, ici ou sur la page Revue.</translation>
    </message>
    <message>
      <source>The part waits for an answer on the Releases page, under Overrules.</source>
      <translation>La pièce attend une réponse sur la page Libérations, sous Corrections.</translation>
    </message>
    <message>
      <source>The part was not found as '{product}' lies in its reference: it is missing, or turned or shifted further than parts are looked for.</source>
      <translation>La pièce n’a pas été trouvée comme « {product} » se présente dans sa référence : elle manque, ou est tournée ou décalée plus loin que la recherche ne va.</translation>
    </message>
    <message>
      <source>The parts could not be judged again: {error}. No record was changed.</source>
      <translation>Les pièces n’ont pas pu être jugées de nouveau : {error}. Aucun enregistrement n’a été modifié.</translation>
    </message>
    <message>
      <source>The picture arrived damaged, so the part was not judged. Inspect it again. If it happens often, check cable and network. The driver says: {error}</source>
      <translation>L’image est arrivée endommagée, la pièce n’a donc pas été jugée. Inspectez-la de nouveau. Si cela arrive souvent, vérifiez le câble et le réseau. Le pilote indique : {error}</translation>
    </message>
    <message>
      <source>The picture arrived incomplete ({has:,} of {needs:,} bytes), so the part was not judged. Inspect it again.</source>
      <translation>L’image est arrivée incomplète ({has:,} octets sur {needs:,}), la pièce n’a donc pas été jugée. Inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels instead of the product's {wanted_width} × {wanted_height}, so the part was not judged. Stop the run and start it again: that sets the camera anew.</source>
      <translation>L’image fait {width} × {height} pixels au lieu des {wanted_width} × {wanted_height} du produit, la pièce n’a donc pas été jugée. Arrêtez la session et redémarrez-la : cela règle de nouveau la caméra.</translation>
    </message>
    <message>
      <source>The picture is black. Check the light, the lens and the exposure.</source>
      <translation>L’image est noire. Vérifiez la lumière, l’objectif et l’exposition.</translation>
    </message>
    <message>
      <source>The picture is blurred beyond what good parts of '{product}' show. Check the focus, and that the part stands still.</source>
      <translation>L’image est plus floue que ce que montrent les bonnes pièces de « {product} ». Vérifiez la mise au point, et que la pièce est immobile.</translation>
    </message>
    <message>
      <source>The picture is nearly white all over. Check the light and the exposure.</source>
      <translation>L’image est presque entièrement blanche. Vérifiez la lumière et l’exposition.</translation>
    </message>
    <message>
      <source>The picture is {width} × {height} pixels large; that of the master is {master_width} × {master_height}.</source>
      <translation>L’image fait {width} × {height} pixels ; celle du témoin fait {master_width} × {master_height}.</translation>
    </message>
    <message>
      <source>The picture of a part before did not come in time, so nobody can tell which picture shows this part. It was not judged. Inspect it again; check the camera.</source>
      <translation>L’image d’une pièce précédente n’est pas arrivée à temps, personne ne peut donc dire quelle image montre cette pièce. Elle n’a pas été jugée. Inspectez-la de nouveau ; vérifiez la caméra.</translation>
    </message>
    <message>
      <source>The picture of the master part is not there any more. Register it again.</source>
      <translation>L’image de la pièce témoin n’existe plus. Enregistrez-la de nouveau.</translation>
    </message>
    <message>
      <source>The picture of this part is gone or cannot be read.</source>
      <translation>L’image de cette pièce a disparu ou est illisible.</translation>
    </message>
    <message>
      <source>The picture shows nothing: it looks the same all over. Check that a part is in view, and the light.</source>
      <translation>L’image ne montre rien : elle est partout pareille. Vérifiez qu’une pièce est dans le champ, ainsi que la lumière.</translation>
    </message>
    <message>
      <source>The picture {file} cannot be read, so nothing is handed over: {error}.</source>
      <translation>L’image {file} est illisible, rien n’est donc transmis : {error}.</translation>
    </message>
    <message>
      <source>The pictures use {levels:,} of {possible_levels:,} levels, so {bits} of 16 bits are taken for the value range; it can be changed above them.</source>
      <translation>Les images utilisent {levels:,} niveaux sur {possible_levels:,}, donc {bits} bits sur 16 sont retenus comme plage de valeurs ; elle est modifiable au-dessus des images.</translation>
    </message>
    <message>
      <source>The place of {path} does not answer. Nothing was added, and the file is as it was. Try again, or copy the file to this computer first.</source>
      <translation>L’emplacement de {path} ne répond pas. Rien n’a été ajouté, et le fichier est inchangé. Réessayez, ou copiez d’abord le fichier sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The place that was written to does not answer, and was given up. Nothing in the workspace has changed; a hidden, unfinished file may be left at that place.</source>
      <translation>L’emplacement d’écriture ne répond pas et a été abandonné. Rien n’a changé dans l’espace de travail ; un fichier caché et inachevé peut rester à cet endroit.</translation>
    </message>
    <message>
      <source>The plain way is the fastest here.</source>
      <translation>Le mode simple est ici le plus rapide.</translation>
    </message>
    <message>
      <source>The probe could not be read back. Probe once more.</source>
      <translation>Le contrôle n’a pas pu être relu. Refaites un contrôle.</translation>
    </message>
    <message>
      <source>The process ended unexpectedly ({exit}).</source>
      <translation>Le processus s’est terminé de façon inattendue ({exit}).</translation>
    </message>
    <message>
      <source>The process that compares the images ended unexpectedly ({exit}). No image was lost.</source>
      <translation>Le processus qui compare les images s’est terminé de façon inattendue ({exit}). Aucune image n’a été perdue.</translation>
    </message>
    <message>
      <source>The process that judges golden parts ended unexpectedly ({exit}). Try again.</source>
      <translation>Le processus qui juge les pièces étalons s’est terminé de façon inattendue ({exit}). Réessayez.</translation>
    </message>
    <message>
      <source>The process that writes the model file ended unexpectedly ({exit}). Nothing was left behind, and the model is unchanged. Try again.</source>
      <translation>Le processus qui écrit le fichier de modèle s’est terminé de façon inattendue ({exit}). Aucun fichier partiel n’est resté, et le modèle est inchangé. Réessayez.</translation>
    </message>
    <message>
      <source>The product as which the view “{view}” is judged is in the trash. Restore it, or choose another one under “Several cameras…”.</source>
      <translation>Le produit comme lequel la vue « {view} » est jugée est dans la corbeille. Restaurez-le, ou choisissez-en un autre sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>The product cannot be changed from outside just now. It is as it was.</source>
      <translation>Le produit ne peut pas être changé de l’extérieur en ce moment. Il est inchangé.</translation>
    </message>
    <message>
      <source>The product is being changed; GET /state tells when it is.</source>
      <translation>Le produit est en cours de changement ; GET /state dit quand c’est fait.</translation>
    </message>
    <message>
      <source>The product was changed</source>
      <translation>Le produit a été changé</translation>
    </message>
    <message>
      <source>The product was not changed</source>
      <translation>Le produit n’a pas été changé</translation>
    </message>
    <message>
      <source>The product was set up with the camera {wanted}, but {found} answers in its place. Connect the right camera, or choose the new one as the source and check its settings.</source>
      <translation>Le produit a été configuré avec la caméra {wanted}, mais {found} répond à sa place. Connectez la bonne caméra, ou choisissez la nouvelle comme source et vérifiez ses réglages.</translation>
    </message>
    <message>
      <source>The product {product} is gone.</source>
      <translation>Le produit {product} a disparu.</translation>
    </message>
    <message>
      <source>The products that were made for it are in the trash: {names}.</source>
      <translation>Les produits créés pour lui sont dans la corbeille : {names}.</translation>
    </message>
    <message>
      <source>The program ended suddenly before this part was judged.</source>
      <translation>Le programme s’est terminé brusquement avant que cette pièce soit jugée.</translation>
    </message>
    <message>
      <source>The program gives no sign of life.</source>
      <translation>Le programme ne donne aucun signe de vie.</translation>
    </message>
    <message>
      <source>The program has just been started.</source>
      <translation>Le programme vient d’être démarré.</translation>
    </message>
    <message>
      <source>The quota is a whole number of gigabytes from 0 to {most}.</source>
      <translation>Le quota est un nombre entier de gigaoctets de 0 à {most}.</translation>
    </message>
    <message>
      <source>The request is addressed to another computer.</source>
      <translation>La requête s’adresse à un autre ordinateur.</translation>
    </message>
    <message>
      <source>The rest of the files is removed at the next start.</source>
      <translation>Le reste des fichiers sera supprimé au prochain démarrage.</translation>
    </message>
    <message>
      <source>The rules hold for its batches again, unless they are held one by one.</source>
      <translation>Les règles s’appliquent de nouveau à ses séries, sauf si elles sont protégées une par une.</translation>
    </message>
    <message>
      <source>The rules hold for the batch again, unless its order is held.</source>
      <translation>Les règles s’appliquent de nouveau à la série, sauf si son OF est protégé.</translation>
    </message>
    <message>
      <source>The rules hold for these {count} batches again, unless their order is held.</source>
      <translation>Les règles s’appliquent de nouveau à ces {count} séries, sauf si leur OF est protégé.</translation>
    </message>
    <message>
      <source>The run does not wait for triggers from the line, so this one was not taken. Choose the software trigger for the product.</source>
      <translation>La session n’attend pas de déclenchements de la ligne, celui-ci n’a donc pas été accepté. Choisissez le déclencheur logiciel pour le produit.</translation>
    </message>
    <message>
      <source>The run has ended; nothing is inspected.</source>
      <translation>La session est terminée ; rien n’est inspecté.</translation>
    </message>
    <message>
      <source>The run is on and no image comes: {source}</source>
      <translation>La session est en cours et aucune image ne vient : {source}</translation>
    </message>
    <message>
      <source>The run is starting.</source>
      <translation>La session démarre.</translation>
    </message>
    <message>
      <source>The run is stopping.</source>
      <translation>La session s’arrête.</translation>
    </message>
    <message>
      <source>The run that goes on judges with {name}. Nothing was deleted. Stop the run first.</source>
      <translation>La session en cours juge avec {name}. Rien n’a été supprimé. Arrêtez d’abord la session.</translation>
    </message>
    <message>
      <source>The run was paused when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>La session était en pause quand ce fut le tour de cette pièce. Elle n’a pas été jugée. Inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>The same picture is a normal image of “{product}” now, which training sees. Delete it there first.</source>
      <translation>La même image est maintenant une image normale de « {product} », que l’entraînement voit. Supprimez-la d’abord là-bas.</translation>
    </message>
    <message>
      <source>The same picture is in the golden set of “{product}” now, which no training may see. Remove it there first.</source>
      <translation>La même image est maintenant dans le jeu étalon de « {product} », qu’aucun entraînement ne doit voir. Retirez-la d’abord de là.</translation>
    </message>
    <message>
      <source>The same picture was added again and is in the golden set, as {name}. Nothing is missing.</source>
      <translation>La même image a été ajoutée de nouveau et se trouve dans le jeu étalon, sous le nom {name}. Rien ne manque.</translation>
    </message>
    <message>
      <source>The same picture was imported again and is among the images, as {name}. Nothing is missing.</source>
      <translation>La même image a été importée de nouveau et se trouve parmi les images, sous le nom {name}. Rien ne manque.</translation>
    </message>
    <message>
      <source>The search for devices did not end within {seconds:.0f} s. Unplug them, plug them in again, and search again.</source>
      <translation>La recherche d’appareils ne s’est pas terminée en {seconds:.0f} s. Débranchez-les, rebranchez-les, et cherchez de nouveau.</translation>
    </message>
    <message>
      <source>The server could not be given anything: {error}.</source>
      <translation>Rien n’a pu être transmis au serveur : {error}.</translation>
    </message>
    <message>
      <source>The server did not answer, so this station began with the products, limits and the model that it knew on {kept_at}. What is judged waits on this computer's disk, safe, and is sent by itself. {reason}</source>
      <translation>Le serveur n’a pas répondu, cette station a donc démarré avec les produits, les limites et le modèle connus le {kept_at}. Ce qui est jugé attend en sûreté sur le disque de cet ordinateur, et sera envoyé tout seul. {reason}</translation>
    </message>
    <message>
      <source>The server has been away for so long that no number is left for another batch or part. What was recorded waits here and is not lost. Bring the server back; runs can begin again then.</source>
      <translation>Le serveur est absent depuis si longtemps qu’il ne reste plus de numéro pour une autre série ou pièce. Ce qui a été enregistré attend ici et n’est pas perdu. Rétablissez le serveur ; les sessions pourront alors recommencer.</translation>
    </message>
    <message>
      <source>The server holds another part {position} of batch {batch} than this station: the station's folder was copied to another computer, or a record was changed. What waits here stays here. Ask whoever looks after the server.</source>
      <translation>Le serveur détient une autre pièce {position} de la série {batch} que cette station : le dossier de la station a été copié sur un autre ordinateur, ou un enregistrement a été modifié. Ce qui attend ici reste ici. Adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
      <source>The server is away; inspecting goes on</source>
      <translation>Le serveur est absent ; l’inspection continue</translation>
    </message>
    <message>
      <source>The server is back</source>
      <translation>Le serveur est de retour</translation>
    </message>
    <message>
      <source>The settings file is damaged. It was kept as {kept_as} in the workspace, and the defaults are used. Products, models and batches are not affected. Set again what you want to be different.</source>
      <translation>Le fichier de réglages est endommagé. Il a été conservé sous {kept_as} dans l’espace de travail, et les valeurs par défaut sont utilisées. Les produits, modèles et séries ne sont pas touchés. Redéfinissez ce que vous voulez autrement.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read, so the defaults are used. Products, models and batches are not affected. Check that you may read and write that file.</source>
      <translation>Le fichier de réglages {path} est illisible, les valeurs par défaut sont donc utilisées. Les produits, modèles et séries ne sont pas touchés. Vérifiez que vous pouvez lire et écrire ce fichier.</translation>
    </message>
    <message>
      <source>The settings for triggers of {product} cannot be read. Nothing was inspected. Set them anew under Triggers.</source>
      <translation>Les réglages de déclenchement de {product} sont illisibles. Rien n’a été inspecté. Redéfinissez-les sous Déclencheurs.</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>Les réglages n’ont pas été enregistrés</translation>
    </message>
    <message>
      <source>The settings were saved, but the audit log refused their lines. They are written with the next change of the settings</source>
      <translation>Les réglages ont été enregistrés, mais le journal d’audit a refusé leurs lignes. Elles seront écrites au prochain changement des réglages</translation>
    </message>
    <message>
      <source>The shared folder {folder} cannot be written to: {error} Nothing was changed. Look at its permissions and how it is mounted.</source>
      <translation>Le dossier partagé {folder} n’est pas accessible en écriture : {error} Rien n’a été modifié. Vérifiez ses droits et son montage.</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there. Mount it again; it is tried by itself.</source>
      <translation>Le dossier partagé {folder} n’est pas là. Montez-le de nouveau ; de nouveaux essais se font tout seuls.</translation>
    </message>
    <message>
      <source>The size of the frames changed from {before} to {after}.</source>
      <translation>La taille des images est passée de {before} à {after}.</translation>
    </message>
    <message>
      <source>The source delivered no image. Inspect the part again.</source>
      <translation>La source n’a livré aucune image. Inspectez la pièce de nouveau.</translation>
    </message>
    <message>
      <source>The source did not answer while this part was read, so it was not judged. Check the network drive or the camera and inspect the part again.</source>
      <translation>La source n’a pas répondu pendant la lecture de cette pièce, qui n’a donc pas été jugée. Vérifiez le lecteur réseau ou la caméra et inspectez la pièce de nouveau.</translation>
    </message>
    <message>
      <source>The source ended before its first picture. Choose another source.</source>
      <translation>La source s’est terminée avant sa première image. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>The station edition computes on the processor. A GPU needs the workstation edition.</source>
      <translation>L’édition station calcule sur le processeur. Un GPU exige l’édition poste de travail.</translation>
    </message>
    <message>
      <source>The stored settings of this training run cannot be read, so it cannot be resumed. Its images are safe; start a new training run instead.</source>
      <translation>Les réglages enregistrés de cet entraînement sont illisibles, il ne peut donc pas être repris. Ses images sont en sûreté ; démarrez plutôt un nouvel entraînement.</translation>
    </message>
    <message>
      <source>The stored value of “{setting}” is not valid ({value}), so its default is used. All other settings are as they were. Set it again on the Settings page if you want another.</source>
      <translation>La valeur enregistrée de « {setting} » n’est pas valide ({value}), la valeur par défaut est donc utilisée. Tous les autres réglages sont inchangés. Définissez-la de nouveau sur la page Réglages si vous en voulez une autre.</translation>
    </message>
    <message>
      <source>The system did not start the program a second time. Nothing was changed. Close what you do not need, and try again.</source>
      <translation>Le système n’a pas démarré le programme une deuxième fois. Rien n’a été modifié. Fermez ce dont vous n’avez pas besoin, et réessayez.</translation>
    </message>
    <message>
      <source>The token is missing or wrong: send it as “Authorization: Bearer …”.</source>
      <translation>Le jeton manque ou est faux : envoyez-le sous la forme « Authorization: Bearer … ».</translation>
    </message>
    <message>
      <source>The training could not be started.</source>
      <translation>L’entraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
      <source>The training ended without a model.</source>
      <translation>L’entraînement s’est terminé sans modèle.</translation>
    </message>
    <message>
      <source>The training process could not be started: {error}. No image was lost. Press Resume to try again.</source>
      <translation>Le processus d’entraînement n’a pas pu démarrer : {error}. Aucune image n’a été perdue. Appuyez sur Reprendre pour réessayer.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly ({exit}). The images and the last checkpoint are kept. Press Resume to go on from there.</source>
      <translation>Le processus d’entraînement s’est terminé de façon inattendue ({exit}). Les images et le dernier point de reprise sont conservés. Appuyez sur Reprendre pour continuer à partir de là.</translation>
    </message>
    <message>
      <source>The trigger came too soon after the one before to be another part (debounce or least distance), so it was not taken.</source>
      <translation>Le déclenchement est venu trop tôt après le précédent pour être une autre pièce (anti-rebond ou distance minimale), il n’a donc pas été accepté.</translation>
    </message>
    <message>
      <source>The trigger came while the camera was still taking the picture before, so this part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Le déclenchement est venu alors que la caméra prenait encore l’image précédente, cette pièce n’a donc pas été jugée. Inspectez-la de nouveau, ou ralentissez la ligne.</translation>
    </message>
    <message>
      <source>The trigger took {milliseconds} ms to reach the camera: the picture may show another moment, so the part was not judged. Inspect it again, and check cable, network and how busy the computer is.</source>
      <translation>Le déclenchement a mis {milliseconds} ms pour atteindre la caméra : l’image montre peut-être un autre moment, la pièce n’a donc pas été jugée. Inspectez-la de nouveau, et vérifiez le câble, le réseau et la charge de l’ordinateur.</translation>
    </message>
    <message>
      <source>The true number lies between the two bounds with 95 % confidence; more good parts bring them closer together.</source>
      <translation>Le vrai nombre se trouve entre les deux bornes avec une confiance de 95 % ; plus de bonnes pièces les rapprochent.</translation>
    </message>
    <message>
      <source>The value of “{field}” is not valid.</source>
      <translation>La valeur de « {field} » n’est pas valide.</translation>
    </message>
    <message>
      <source>The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said is stored.</source>
      <translation>Le verdict est arrivé après plus de {milliseconds} ms. La ligne a reçu NON CONTRÔLÉ ; ce que le modèle a dit est enregistré.</translation>
    </message>
    <message>
      <source>The video could be read only up to frame {read}: its disk or share failed. Frames behind that were not inspected. Copy it to this computer and inspect it again.</source>
      <translation>La vidéo n’a pu être lue que jusqu’à l’image {read} : son disque ou son partage est tombé en panne. Les images suivantes n’ont pas été inspectées. Copiez-la sur cet ordinateur et inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>The view “{view}” is judged as “{product}”, which the model {model} does not know. Train a model with all products of the views, or change the view under “Several cameras…”.</source>
      <translation>La vue « {view} » est jugée comme « {product} », que le modèle {model} ne connaît pas. Entraînez un modèle avec tous les produits des vues, ou changez la vue sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>The views “{first}” and “{second}” have the same camera, {source}. Choose another one for either under “Several cameras…”.</source>
      <translation>Les vues « {first} » et « {second} » ont la même caméra, {source}. Choisissez-en une autre pour l’une des deux sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>The weights of {title} were here already, from {source}. Nothing was fetched.</source>
      <translation>Les poids de {title} étaient déjà là, venant de {source}. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>The workspace cannot be read</source>
      <translation>L’espace de travail est illisible</translation>
    </message>
    <message>
      <source>The workspace could not be checked to the end: {error}. Nothing was changed.</source>
      <translation>L’espace de travail n’a pas pu être vérifié jusqu’au bout : {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The workspace is closed; nothing was changed. Start the application again.</source>
      <translation>L’espace de travail est fermé ; rien n’a été modifié. Redémarrez l’application.</translation>
    </message>
    <message>
      <source>The workspace is read-only. Ask for permission to write to it.</source>
      <translation>L’espace de travail est en lecture seule. Demandez le droit d’y écrire.</translation>
    </message>
    <message>
      <source>The workspace {folder} opens in a window of its own. The one of this window stays as it is.</source>
      <translation>L’espace de travail {folder} s’ouvre dans sa propre fenêtre. Celui de cette fenêtre reste tel quel.</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be made: {error}. Nothing was changed. Choose a folder that you may write to.</source>
      <translation>L’espace de travail {workspace} ne peut pas être créé : {error}. Rien n’a été modifié. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be written to: {error}. Nothing was changed. Free some space, or choose a folder that you may write to.</source>
      <translation>L’espace de travail {workspace} n’est pas accessible en écriture : {error}. Rien n’a été modifié. Libérez de la place, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>The workspace {workspace} is already open in another window (process {process} on {host}). Nothing was changed. Use that window, or close it first.</source>
      <translation>L’espace de travail {workspace} est déjà ouvert dans une autre fenêtre (processus {process} sur {host}). Rien n’a été modifié. Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
      <source>The workspace's disk does not answer</source>
      <translation>Le disque de l’espace de travail ne répond pas</translation>
    </message>
    <message>
      <source>The {count} most unusual pictures are shown first: are they good parts?</source>
      <translation>Les {count} images les plus inhabituelles s’affichent en premier : montrent-elles de bonnes pièces ?</translation>
    </message>
    <message>
      <source>There are GET /state, /last, /late and /schema, and POST /trigger and /product.</source>
      <translation>Il existe GET /state, /last, /late et /schema, ainsi que POST /trigger et /product.</translation>
    </message>
    <message>
      <source>There are no images in {folder}. Nothing was inspected. Choose another folder.</source>
      <translation>Il n’y a aucune image dans {folder}. Rien n’a été inspecté. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>There are no rules yet, so nothing was removed. Say first how long files are kept.</source>
      <translation>Il n’y a encore aucune règle, rien n’a donc été supprimé. Dites d’abord combien de temps les fichiers sont conservés.</translation>
    </message>
    <message>
      <source>There is a search with the name {name} already, and it was not changed. Choose another name.</source>
      <translation>Il y a déjà une recherche nommée {name}, et elle n’a pas été modifiée. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>There is already a model {name}. Nothing was added.</source>
      <translation>Il y a déjà un modèle {name}. Rien n’a été ajouté.</translation>
    </message>
    <message>
      <source>There is already a product “{name}”. Nothing was changed. Choose another name (upper and lower case count as the same).</source>
      <translation>Il y a déjà un produit « {name} ». Rien n’a été modifié. Choisissez un autre nom (majuscules et minuscules sont équivalentes).</translation>
    </message>
    <message>
      <source>There is already somebody called {name}. Choose a name that tells the two apart.</source>
      <translation>Il y a déjà quelqu’un nommé {name}. Choisissez un nom qui distingue les deux.</translation>
    </message>
    <message>
      <source>There is another product “{name}” by now. Rename that one on the Products page, then restore this one.</source>
      <translation>Il y a maintenant un autre produit « {name} ». Renommez celui-là sur la page Produits, puis restaurez celui-ci.</translation>
    </message>
    <message>
      <source>There is no backup at {place}: {error}. The workspace is as it was. Check the disk, and begin again.</source>
      <translation>Il n’y a pas de sauvegarde dans {place} : {error}. L’espace de travail est inchangé. Vérifiez le disque, puis recommencez.</translation>
    </message>
    <message>
      <source>There is no batch with number {number}, or it lies in the trash.</source>
      <translation>Il n’y a pas de série numéro {number}, ou elle est dans la corbeille.</translation>
    </message>
    <message>
      <source>There is no complete handover in {folder}. This half of the self-test judges what another computer handed over: run the self-test there first and copy the whole folder that it leaves, called handover, to {folder}.</source>
      <translation>Il n’y a pas de transfert complet dans {folder}. Cette moitié de l’autotest juge ce qu’un autre ordinateur a transmis : lancez d’abord l’autotest là-bas et copiez tout le dossier qu’il laisse, nommé handover, dans {folder}.</translation>
    </message>
    <message>
      <source>There is no golden part with number {number}, or it lies in the trash.</source>
      <translation>Il n’y a pas de pièce étalon numéro {number}, ou elle est dans la corbeille.</translation>
    </message>
    <message>
      <source>There is no image that belongs to this verdict.</source>
      <translation>Il n’y a pas d’image correspondant à ce verdict.</translation>
    </message>
    <message>
      <source>There is no model but the one that judged these parts. Train another one, add a model file, or restore one from the trash.</source>
      <translation>Il n’y a pas d’autre modèle que celui qui a jugé ces pièces. Entraînez-en un autre, ajoutez un fichier de modèle, ou restaurez-en un depuis la corbeille.</translation>
    </message>
    <message>
      <source>There is no model folder {folder}. Nothing was added.</source>
      <translation>Il n’y a pas de dossier de modèle {folder}. Rien n’a été ajouté.</translation>
    </message>
    <message>
      <source>There is no model for {product} here. On the workstation, export one as a model file (.onenip) and add it on the Train page.</source>
      <translation>Il n’y a ici aucun modèle pour {product}. Sur le poste de travail, exportez-en un comme fichier de modèle (.onenip) et ajoutez-le sur la page Entraînement.</translation>
    </message>
    <message>
      <source>There is no model with number {number}.</source>
      <translation>Il n’y a pas de modèle numéro {number}.</translation>
    </message>
    <message>
      <source>There is no model yet. Train one on the Train page.</source>
      <translation>Il n’y a encore aucun modèle. Entraînez-en un sur la page Entraînement.</translation>
    </message>
    <message>
      <source>There is no normal image with number {number}, or it lies in the trash.</source>
      <translation>Il n’y a pas d’image normale numéro {number}, ou elle est dans la corbeille.</translation>
    </message>
    <message>
      <source>There is no picture to paint on</source>
      <translation>Il n’y a pas d’image sur laquelle peindre</translation>
    </message>
    <message>
      <source>There is no product here yet. Export a model as a model file (.onenip) on the workstation and add it on the Train page; its products come with it.</source>
      <translation>Il n’y a encore aucun produit ici. Exportez un modèle comme fichier de modèle (.onenip) sur le poste de travail et ajoutez-le sur la page Entraînement ; ses produits viennent avec.</translation>
    </message>
    <message>
      <source>There is no product to import into. Create a product first, then add its images.</source>
      <translation>Il n’y a aucun produit où importer. Créez d’abord un produit, puis ajoutez ses images.</translation>
    </message>
    <message>
      <source>There is no product with number {number} in the trash.</source>
      <translation>Il n’y a pas de produit numéro {number} dans la corbeille.</translation>
    </message>
    <message>
      <source>There is no product with number {number}, or it lies in the trash.</source>
      <translation>Il n’y a pas de produit numéro {number}, ou il est dans la corbeille.</translation>
    </message>
    <message>
      <source>There is no product yet. Create one on the Products page and import pictures of good parts.</source>
      <translation>Il n’y a encore aucun produit. Créez-en un sur la page Produits et importez des images de bonnes pièces.</translation>
    </message>
    <message>
      <source>There is no product “{product}”. Nothing was changed; the names stand on the Products page, the numbers under Settings, Line.</source>
      <translation>Il n’y a pas de produit « {product} ». Rien n’a été modifié ; les noms sont sur la page Produits, les numéros dans Réglages, Ligne.</translation>
    </message>
    <message>
      <source>There is no record of part number {number}: it is still on its way to the disk, could not be stored, or lies in the trash. Nothing was changed. Try again in a moment.</source>
      <translation>Il n’y a pas d’enregistrement de la pièce numéro {number} : il est encore en route vers le disque, n’a pas pu être stocké, ou est dans la corbeille. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>There is no source of the kind {kind}. Choose another source.</source>
      <translation>Il n’y a pas de source du type {kind}. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>There is no such person any more: somebody has removed them, perhaps at another station.</source>
      <translation>Cette personne n’existe plus : quelqu’un l’a retirée, peut-être sur une autre station.</translation>
    </message>
    <message>
      <source>There is no training job with number {number}.</source>
      <translation>Il n’y a pas de tâche d’entraînement numéro {number}.</translation>
    </message>
    <message>
      <source>There is no video file {path}. Nothing was inspected. Choose another file.</source>
      <translation>Il n’y a pas de fichier vidéo {path}. Rien n’a été inspecté. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>There was no picture to judge.</source>
      <translation>Il n’y avait pas d’image à juger.</translation>
    </message>
    <message>
      <source>These parts look different</source>
      <translation>Ces pièces ont un autre aspect</translation>
    </message>
    <message>
      <source>They are kept.</source>
      <translation>Elles sont conservées.</translation>
    </message>
    <message>
      <source>This account may not open port {port}. Choose one above 1023, for example 1502.</source>
      <translation>Ce compte ne peut pas ouvrir le port {port}. Choisissez-en un supérieur à 1023, par exemple 1502.</translation>
    </message>
    <message>
      <source>This computer's clock differs from the server's</source>
      <translation>L’horloge de cet ordinateur diffère de celle du serveur</translation>
    </message>
    <message>
      <source>This does not look like '{product}'.</source>
      <translation>Cela ne ressemble pas à « {product} ».</translation>
    </message>
    <message>
      <source>This is the badge of {name}. Take it from them first, or scan another one.</source>
      <translation>C’est le badge de {name}. Retirez-le-lui d’abord, ou scannez-en un autre.</translation>
    </message>
    <message>
      <source>This is the station edition: it inspects with models that were trained on a workstation. To train, install the workstation edition.</source>
      <translation>Ceci est l’édition station : elle inspecte avec des modèles entraînés sur un poste de travail. Pour entraîner, installez l’édition poste de travail.</translation>
    </message>
    <message>
      <source>This looks like '{other}', not like '{product}'.</source>
      <translation>Cela ressemble à « {other} », pas à « {product} ».</translation>
    </message>
    <message>
      <source>This looks like none of the products that the model knows.</source>
      <translation>Cela ne ressemble à aucun des produits que le modèle connaît.</translation>
    </message>
    <message>
      <source>This search was removed meanwhile. No part was changed; save the search anew.</source>
      <translation>Cette recherche a été supprimée entre-temps. Aucune pièce n’a été modifiée ; enregistrez la recherche de nouveau.</translation>
    </message>
    <message>
      <source>This shared memory was given back already. The frame is lost; the next one is not affected.</source>
      <translation>Cette mémoire partagée a déjà été rendue. L’image est perdue ; la suivante n’est pas touchée.</translation>
    </message>
    <message>
      <source>This training is not in the queue any more: it began, or was removed.</source>
      <translation>Cet entraînement n’est plus dans la file : il a commencé, ou a été retiré.</translation>
    </message>
    <message>
      <source>This version knows no connection of the kind “{kind}”.</source>
      <translation>Cette version ne connaît pas de liaison du type « {kind} ».</translation>
    </message>
    <message>
      <source>Those were trial parts</source>
      <translation>C’étaient des pièces d’essai</translation>
    </message>
    <message>
      <source>Time to train {product} again</source>
      <translation>Il est temps de réentraîner {product}</translation>
    </message>
    <message>
      <source>Too many parts are selected</source>
      <translation>Trop de pièces sont sélectionnées</translation>
    </message>
    <message>
      <source>Too many wrong ones: try again in {seconds} s.</source>
      <translation>Trop d’essais erronés : réessayez dans {seconds} s.</translation>
    </message>
    <message>
      <source>Too short: a PIN has {pin} digits or more (an operator's {operator_pin}), a password {password} characters or more.</source>
      <translation>Trop court : un PIN a {pin} chiffres ou plus (celui d’un opérateur {operator_pin}), un mot de passe {password} caractères ou plus.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>En haut</translation>
    </message>
    <message>
      <source>Top left</source>
      <translation>En haut à gauche</translation>
    </message>
    <message>
      <source>Top middle</source>
      <translation>En haut au milieu</translation>
    </message>
    <message>
      <source>Top right</source>
      <translation>En haut à droite</translation>
    </message>
    <message>
      <source>Train on session “{session}”</source>
      <translation>Entraîner sur la séance « {session} »</translation>
    </message>
    <message>
      <source>Training did not stop in time and was ended. The last checkpoint is kept; press Resume to go on.</source>
      <translation>L’entraînement ne s’est pas arrêté à temps et a été interrompu. Le dernier point de reprise est conservé ; appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
      <source>Training is reading the images. Nothing was deleted. Wait for the training or cancel it first.</source>
      <translation>L’entraînement lit les images. Rien n’a été supprimé. Attendez l’entraînement ou annulez-le d’abord.</translation>
    </message>
    <message>
      <source>Training of {model} failed</source>
      <translation>L’entraînement de {model} a échoué</translation>
    </message>
    <message>
      <source>Training of {model} is {state} and cannot become {wanted}. Nothing was changed.</source>
      <translation>L’entraînement de {model} est {state} et ne peut pas devenir {wanted}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Training of {model} was stopped</source>
      <translation>L’entraînement de {model} a été arrêté</translation>
    </message>
    <message>
      <source>Training stops at the next step and keeps a checkpoint.</source>
      <translation>L’entraînement s’arrête à la prochaine étape et garde un point de reprise.</translation>
    </message>
    <message>
      <source>Training was cancelled before it began: nothing was learned. Resume begins it.</source>
      <translation>L’entraînement a été annulé avant de commencer : rien n’a été appris. Reprendre le commence.</translation>
    </message>
    <message>
      <source>Training was cancelled while its process ended by itself ({exit}). Press Resume to go on.</source>
      <translation>L’entraînement a été annulé alors que son processus se terminait de lui-même ({exit}). Appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
      <source>Training was cancelled. What it has learned so far is kept; press Resume to go on.</source>
      <translation>L’entraînement a été annulé. Ce qu’il a appris jusqu’ici est conservé ; appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
      <source>Training {model}. Inspection can go on meanwhile.</source>
      <translation>Entraînement de {model} en cours. L’inspection peut continuer pendant ce temps.</translation>
    </message>
    <message>
      <source>Two stations have the same name</source>
      <translation>Deux stations portent le même nom</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Unusual pictures are found on a workstation; this is the station edition.</source>
      <translation>Les images inhabituelles se trouvent sur un poste de travail ; ceci est l’édition station.</translation>
    </message>
    <message>
      <source>Use one image again</source>
      <translation>Réutiliser une image</translation>
    </message>
    <message>
      <source>Use one part as a picture of a good part</source>
      <translation>Utiliser une pièce comme image d’une bonne pièce</translation>
    </message>
    <message>
      <source>Use {count} images again</source>
      <translation>Réutiliser {count} images</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts</source>
      <translation>Utiliser {count} pièces comme images de bonnes pièces</translation>
    </message>
    <message>
      <source>Value range of {product}: {bits} of 16 bits</source>
      <translation>Plage de valeurs de {product} : {bits} bits sur 16</translation>
    </message>
    <message>
      <source>Verdict corrected</source>
      <translation>Verdict corrigé</translation>
    </message>
    <message>
      <source>Verdicts came too late for the line</source>
      <translation>Des verdicts sont arrivés trop tard pour la ligne</translation>
    </message>
    <message>
      <source>Verdicts corrected</source>
      <translation>Verdicts corrigés</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records are in the clipboard, without names.</source>
      <translation>Les versions, cet ordinateur et les nombres d’enregistrements sont dans le presse-papiers, sans noms.</translation>
    </message>
    <message>
      <source>Video file ended</source>
      <translation>Fichier vidéo terminé</translation>
    </message>
    <message>
      <source>Video file ended after {delivered} of {total} frames</source>
      <translation>Fichier vidéo terminé après {delivered} images sur {total}</translation>
    </message>
    <message>
      <source>View “{view}”: of {source} nobody can tell which picture belongs to which part of another view. Choose a camera, a folder or a video for it under “Several cameras…”.</source>
      <translation>Vue « {view} » : avec {source}, personne ne peut dire quelle image va avec quelle pièce d’une autre vue. Choisissez pour elle une caméra, un dossier ou une vidéo sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>View “{view}”: {reason}</source>
      <translation>Vue « {view} » : {reason}</translation>
    </message>
    <message>
      <source>Waiting for a part to come to rest</source>
      <translation>En attente d’une pièce qui s’immobilise</translation>
    </message>
    <message>
      <source>Waiting for files</source>
      <translation>En attente de fichiers</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start are not inspected</source>
      <translation>En attente de fichiers ; {count} d’avant le démarrage ne sont pas inspectés</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start is not inspected</source>
      <translation>En attente de fichiers ; {count} d’avant le démarrage n’est pas inspecté</translation>
    </message>
    <message>
      <source>Waiting for the trigger</source>
      <translation>En attente du déclenchement</translation>
    </message>
    <message>
      <source>What is judged meanwhile waits on this computer's disk, safe, and is sent by itself. Lists, corrections and new products need the server. {reason}</source>
      <translation>Ce qui est jugé pendant ce temps attend en sûreté sur le disque de cet ordinateur, et sera envoyé tout seul. Les listes, les corrections et les nouveaux produits exigent le serveur. {reason}</translation>
    </message>
    <message>
      <source>What is stored of the PIN cannot be read, so no PIN fits. Whoever has the files of the workspace can take the line “operator_pin” out of its settings.json while the program is closed; nothing else is lost.</source>
      <translation>Ce qui est enregistré du PIN est illisible, aucun PIN ne convient donc. Toute personne ayant accès aux fichiers de l’espace de travail peut retirer la ligne « operator_pin » de son settings.json, programme fermé ; rien d’autre n’est perdu.</translation>
    </message>
    <message>
      <source>What is stored of the PIN or password of {name} cannot be read, so none fits. An admin can set a new one.</source>
      <translation>Ce qui est enregistré du PIN ou du mot de passe de {name} est illisible, aucun ne convient donc. Un administrateur peut en définir un nouveau.</translation>
    </message>
    <message>
      <source>What it makes of true defects nobody knows yet: now inspect parts that it has not seen, good and defective ones, and correct what it gets wrong.</source>
      <translation>Ce qu’il fait de vrais défauts, personne ne le sait encore : inspectez maintenant des pièces qu’il n’a pas vues, bonnes et défectueuses, et corrigez ses erreurs.</translation>
    </message>
    <message>
      <source>What the model says of {name} could not be explained. Nothing was changed; the log says what went wrong.</source>
      <translation>Ce que le modèle dit de {name} n’a pas pu être expliqué. Rien n’a été modifié ; le journal indique ce qui s’est passé.</translation>
    </message>
    <message>
      <source>What waits in {folder} for the server cannot be read: {error}. Nothing was changed. Keep a copy of that folder, and ask whoever looks after the server before you remove it.</source>
      <translation>Ce qui attend le serveur dans {folder} est illisible : {error}. Rien n’a été modifié. Gardez une copie de ce dossier, et adressez-vous au responsable du serveur avant de le supprimer.</translation>
    </message>
    <message>
      <source>What was given as --database is no address of a PostgreSQL database. Nothing was changed. It reads postgresql://USER@HOST/DATABASE.</source>
      <translation>Ce qui a été donné comme --database n’est pas l’adresse d’une base de données PostgreSQL. Rien n’a été modifié. Elle s’écrit postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} part.</source>
      <translation>Ce qui a été inspecté auparavant est enregistré : {count} pièce.</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} parts.</source>
      <translation>Ce qui a été inspecté auparavant est enregistré : {count} pièces.</translation>
    </message>
    <message>
      <source>What was read back from {path} is not what was written, so it was removed. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>Ce qui a été relu de {path} n’est pas ce qui avait été écrit ; le fichier a donc été supprimé. Le modèle de l’espace de travail est inchangé. Choisissez un autre disque.</translation>
    </message>
    <message>
      <source>What was read is no badge: it must have {shortest} characters or more.</source>
      <translation>Ce qui a été lu n’est pas un badge : il doit avoir {shortest} caractères ou plus.</translation>
    </message>
    <message>
      <source>What was sent is not understood, and nothing was done: {error}</source>
      <translation>Ce qui a été envoyé n’est pas compris, et rien n’a été fait : {error}</translation>
    </message>
    <message>
      <source>Which files were inspected cannot be written down ({error}), so that they would be inspected again after the next start. Check the disk of the workspace.</source>
      <translation>Impossible de noter quels fichiers ont été inspectés ({error}) : ils seraient inspectés de nouveau après le prochain démarrage. Vérifiez le disque de l’espace de travail.</translation>
    </message>
    <message>
      <source>Which pictures of several cameras belong to one part is told by when they come. Say the least time between parts under “Triggers and alarms…”: pictures within half of it are of one part.</source>
      <translation>Les images de plusieurs caméras sont attribuées à une pièce d’après leur moment d’arrivée. Indiquez le temps minimal entre les pièces sous « Déclencheurs et alarmes… » : les images à moins de la moitié de ce temps sont d’une même pièce.</translation>
    </message>
    <message>
      <source>While the server was away, another station began under the name {station}. All parts are recorded, under the same station name. Close one of the two and start it with --station and another name.</source>
      <translation>Pendant l’absence du serveur, une autre station a commencé sous le nom {station}. Toutes les pièces sont enregistrées, sous le même nom de station. Fermez l’une des deux et démarrez-la avec --station et un autre nom.</translation>
    </message>
    <message>
      <source>While you were asked, the product or the model changed, and the limit was chosen by the scores of {product} with the model {model}. The limit was left as it is. Look at the Limits page, and choose it again.</source>
      <translation>Pendant la question, le produit ou le modèle a changé, et la limite avait été choisie d’après les scores de {product} avec le modèle {model}. La limite a été laissée telle quelle. Regardez la page Limites, et choisissez-la de nouveau.</translation>
    </message>
    <message>
      <source>Who logged in or out does not stand in the audit log</source>
      <translation>Les connexions et déconnexions ne figurent pas dans le journal d’audit</translation>
    </message>
    <message>
      <source>Write the audit log to a file</source>
      <translation>Écrire le journal d’audit dans un fichier</translation>
    </message>
    <message>
      <source>Write the report {file}</source>
      <translation>Écrire le rapport {file}</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>Écrit dans {path}.</translation>
    </message>
    <message>
      <source>Yield {percent:.1f} % over the last {count} parts; at least {least_percent:.1f} % is wanted</source>
      <translation>Rendement {percent:.1f} % sur les {count} dernières pièces ; au moins {least_percent:.1f} % sont demandés</translation>
    </message>
    <message>
      <source>You are asked about {file} when the operator's page is left. Nothing is changed until then.</source>
      <translation>La question sur {file} vous sera posée quand vous quitterez la page opérateur. D’ici là, rien n’est modifié.</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 is the known one.</source>
      <translation>Vous pouvez maintenant entraîner avec les poids de {title} ({megabytes:.0f} Mo). Leur SHA-256 est celui qui est connu.</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 was not known before: it was written down, and later fetches are held to it.</source>
      <translation>Vous pouvez maintenant entraîner avec les poids de {title} ({megabytes:.0f} Mo). Leur SHA-256 n’était pas encore connu : il a été noté, et les prochains téléchargements devront y correspondre.</translation>
    </message>
    <message>
      <source>You can train with {file} as the weights of {title} now. Its SHA-256 is the known one.</source>
      <translation>Vous pouvez maintenant entraîner avec {file} comme poids de {title}. Son SHA-256 est celui qui est connu.</translation>
    </message>
    <message>
      <source>a record speaks of it, and it is not there</source>
      <translation>un enregistrement en parle, et il n’est pas là</translation>
    </message>
    <message>
      <source>add and remove people, change roles, the lock and the operator's PIN</source>
      <translation>ajouter et retirer des personnes, changer les rôles, le verrouillage et le PIN de l’opérateur</translation>
    </message>
    <message>
      <source>add and rename models, sign them, let one inspect, roll back, set the rules</source>
      <translation>ajouter et renommer des modèles, les signer, en faire inspecter un, revenir au précédent, fixer les règles</translation>
    </message>
    <message>
      <source>admin</source>
      <translation>administrateur</translation>
    </message>
    <message>
      <source>alignment changed</source>
      <translation>alignement changé</translation>
    </message>
    <message>
      <source>audit-anchor.json, which notes the newest line of the audit log, is gone or damaged: nobody can tell whether lines at the end were removed</source>
      <translation>audit-anchor.json, qui note la ligne la plus récente du journal d’audit, a disparu ou est endommagé : personne ne peut dire si des lignes ont été retirées à la fin</translation>
    </message>
    <message>
      <source>change cameras, triggers, the line and what else decides verdicts</source>
      <translation>modifier les caméras, les déclencheurs, la ligne et tout ce qui décide des verdicts</translation>
    </message>
    <message>
      <source>change limits</source>
      <translation>changer les limites</translation>
    </message>
    <message>
      <source>change products, normal images and golden parts, answer overruled verdicts</source>
      <translation>modifier les produits, les images normales et les pièces étalons, répondre aux verdicts corrigés</translation>
    </message>
    <message>
      <source>correct verdicts</source>
      <translation>corriger des verdicts</translation>
    </message>
    <message>
      <source>count from zero</source>
      <translation>remettre les compteurs à zéro</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>sombre</translation>
    </message>
    <message>
      <source>delete and restore, delete for good</source>
      <translation>supprimer et restaurer, supprimer définitivement</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <source>exposure</source>
      <translation>exposition</translation>
    </message>
    <message>
      <source>files of this part are gone, which a check found on {day}</source>
      <translation>des fichiers de cette pièce ont disparu, ce qu’une vérification a constaté le {day}</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>fréquence d’images</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>gain</translation>
    </message>
    <message>
      <source>gamma</source>
      <translation>gamma</translation>
    </message>
    <message>
      <source>hold batches and orders, lift holds</source>
      <translation>protéger des séries et des OF, lever des protections</translation>
    </message>
    <message>
      <source>image height</source>
      <translation>hauteur d’image</translation>
    </message>
    <message>
      <source>image width</source>
      <translation>largeur d’image</translation>
    </message>
    <message>
      <source>inspected area changed</source>
      <translation>zone inspectée changée</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>illisible : {error}</translation>
    </message>
    <message>
      <source>it closed its pipe but still runs</source>
      <translation>il a fermé son tube mais tourne encore</translation>
    </message>
    <message>
      <source>it is built upon an earlier frame that is damaged or missing</source>
      <translation>elle repose sur une image antérieure endommagée ou manquante</translation>
    </message>
    <message>
      <source>it is damaged or of another version, and the application does not open the workspace</source>
      <translation>il est endommagé ou d’une autre version, et l’application n’ouvre pas l’espace de travail</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>il manque sa fin</translation>
    </message>
    <message>
      <source>its hash is not the one in its record</source>
      <translation>son empreinte n’est pas celle de son enregistrement</translation>
    </message>
    <message>
      <source>line {number} of the audit log is gone</source>
      <translation>la ligne {number} du journal d’audit a disparu</translation>
    </message>
    <message>
      <source>line {number} of the audit log, or the one before it, is not what was written</source>
      <translation>la ligne {number} du journal d’audit, ou celle qui la précède, n’est pas ce qui avait été écrit</translation>
    </message>
    <message>
      <source>line {number} of the audit log: when the application started, the end of the log was not what was noted beside the database. Lines before it were removed or written anew, an older database was put back, or the note was lost</source>
      <translation>ligne {number} du journal d’audit : au démarrage de l’application, la fin du journal n’était pas celle notée à côté de la base de données. Des lignes précédentes ont été retirées ou réécrites, une base de données plus ancienne a été remise en place, ou la note a été perdue</translation>
    </message>
    <message>
      <source>log in and out</source>
      <translation>se connecter et se déconnecter</translation>
    </message>
    <message>
      <source>look at parts, images and figures</source>
      <translation>regarder les pièces, les images et les chiffres</translation>
    </message>
    <message>
      <source>looks like another product</source>
      <translation>ressemble à un autre produit</translation>
    </message>
    <message>
      <source>looks like “{product}”</source>
      <translation>ressemble à « {product} »</translation>
    </message>
    <message>
      <source>more blurred than the others</source>
      <translation>plus floue que les autres</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>déplacé vers {place}</translation>
    </message>
    <message>
      <source>nearly the same picture as {other}</source>
      <translation>presque la même image que {other}</translation>
    </message>
    <message>
      <source>no record speaks of it</source>
      <translation>aucun enregistrement n’en parle</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>offset down</source>
      <translation>décalage vers le bas</translation>
    </message>
    <message>
      <source>offset to the right</source>
      <translation>décalage vers la droite</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message>
      <source>one left out because it is a golden part, which no training may see</source>
      <translation>une omise car c’est une pièce étalon, qu’aucun entraînement ne doit voir</translation>
    </message>
    <message>
      <source>one left out because it is a normal image</source>
      <translation>une omise car c’est une image normale</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>opérateur</translation>
    </message>
    <message>
      <source>other data follows where it should end</source>
      <translation>d’autres données suivent là où elle devrait finir</translation>
    </message>
    <message>
      <source>other sessions held out</source>
      <translation>autres séances réservées</translation>
    </message>
    <message>
      <source>overexposed: more of it is white than of the others</source>
      <translation>surexposée : plus de blanc que dans les autres</translation>
    </message>
    <message>
      <source>packet size</source>
      <translation>taille des paquets</translation>
    </message>
    <message>
      <source>pixel format</source>
      <translation>format de pixel</translation>
    </message>
    <message>
      <source>prompts changed</source>
      <translation>images guides changées</translation>
    </message>
    <message>
      <source>removed; it is made again when the model is loaded next</source>
      <translation>supprimé ; il sera refait au prochain chargement du modèle</translation>
    </message>
    <message>
      <source>row {row} of {table} belongs to a record of {owner} that is gone</source>
      <translation>la ligne {row} de {table} appartient à un enregistrement de {owner} qui a disparu</translation>
    </message>
    <message>
      <source>say how long files of parts are kept, and remove old ones</source>
      <translation>fixer la durée de conservation des fichiers de pièces, et supprimer les anciens</translation>
    </message>
    <message>
      <source>signal {number}, {name}</source>
      <translation>signal {number}, {name}</translation>
    </message>
    <message>
      <source>signal {number}, {name}, perhaps because the computer ran out of memory</source>
      <translation>signal {number}, {name}, peut-être par manque de mémoire de l’ordinateur</translation>
    </message>
    <message>
      <source>start and pause an inspection, choose the product, acknowledge alarms</source>
      <translation>démarrer et mettre en pause une inspection, choisir le produit, acquitter des alarmes</translation>
    </message>
    <message>
      <source>stop an inspection</source>
      <translation>arrêter une inspection</translation>
    </message>
    <message>
      <source>the audit log was written anew: the line that was noted as its newest is another one now</source>
      <translation>le journal d’audit a été réécrit : la ligne notée comme la plus récente en est maintenant une autre</translation>
    </message>
    <message>
      <source>the decoder says: {error}</source>
      <translation>le décodeur indique : {error}</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>le fichier est illisible</translation>
    </message>
    <message>
      <source>the folder of model {model} is not there</source>
      <translation>le dossier du modèle {model} n’est pas là</translation>
    </message>
    <message>
      <source>the graphics card ({name})</source>
      <translation>la carte graphique ({name})</translation>
    </message>
    <message>
      <source>the map was removed by retention on {day}; the picture is there</source>
      <translation>la carte a été supprimée par la conservation le {day} ; l’image est là</translation>
    </message>
    <message>
      <source>the newest lines of the audit log are gone ({count} or more), or an older database was put back</source>
      <translation>les lignes les plus récentes du journal d’audit ont disparu ({count} ou plus), ou une base de données plus ancienne a été remise en place</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; a thumbnail is left</source>
      <translation>l’image a été supprimée par la conservation le {day} ; il reste une vignette</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; the record stays</source>
      <translation>l’image a été supprimée par la conservation le {day} ; l’enregistrement reste</translation>
    </message>
    <message>
      <source>the product of {part} is not there any more.</source>
      <translation>le produit de {part} n’existe plus.</translation>
    </message>
    <message>
      <source>the record of {part} is not what was stored when it was judged; its disk is damaged, or another program changed it</source>
      <translation>l’enregistrement de {part} n’est pas ce qui a été stocké lors du jugement ; son disque est endommagé, ou un autre programme l’a modifié</translation>
    </message>
    <message>
      <source>the record says now that files of the part are gone; its verdict stays</source>
      <translation>l’enregistrement dit maintenant que des fichiers de la pièce ont disparu ; son verdict reste</translation>
    </message>
    <message>
      <source>the stream was broken for a while</source>
      <translation>le flux a été interrompu un moment</translation>
    </message>
    <message>
      <source>there is no picture in it</source>
      <translation>elle ne contient pas d’image</translation>
    </message>
    <message>
      <source>this computer's processor</source>
      <translation>le processeur de cet ordinateur</translation>
    </message>
    <message>
      <source>train models</source>
      <translation>entraîner des modèles</translation>
    </message>
    <message>
      <source>value range changed</source>
      <translation>plage de valeurs changée</translation>
    </message>
    <message>
      <source>very unlike the others: is it a good part?</source>
      <translation>très différente des autres : est-ce une bonne pièce ?</translation>
    </message>
    <message>
      <source>what the program does by itself</source>
      <translation>ce que le programme fait de lui-même</translation>
    </message>
    <message>
      <source>what was painted on the golden part {part} cannot be understood, and does not count; paint it anew</source>
      <translation>ce qui a été peint sur la pièce étalon {part} est incompréhensible et ne compte pas ; repeignez-le</translation>
    </message>
    <message>
      <source>what was prepared for an engine is not what was written; a slower one is used</source>
      <translation>ce qui a été préparé pour un moteur n’est pas ce qui avait été écrit ; un moteur plus lent est utilisé</translation>
    </message>
    <message>
      <source>white balance ({colour})</source>
      <translation>balance des blancs ({colour})</translation>
    </message>
    <message>
      <source>write tables, reports and models to files</source>
      <translation>écrire des tableaux, des rapports et des modèles dans des fichiers</translation>
    </message>
    <message>
      <source>{above} of the last {parts} parts score above the middle one of the {known} good parts that the limit rests on; of parts like those about half would. Light, lens or the parts may have changed, or most of them are defective. All of them were judged and kept as always, but how many good ones the limit rejects is not known. Look at them: if they are good, add some to the product's pictures and train again.</source>
      <translation>{above} des {parts} dernières pièces ont un score supérieur à la médiane des {known} bonnes pièces sur lesquelles repose la limite ; pour des pièces semblables, ce serait environ la moitié. La lumière, l’objectif ou les pièces ont peut-être changé, ou la plupart sont défectueuses. Toutes ont été jugées et conservées comme toujours, mais on ne sait pas combien de bonnes pièces la limite rejette. Regardez-les : si elles sont bonnes, ajoutez-en quelques-unes aux images du produit et relancez un entraînement.</translation>
    </message>
    <message>
      <source>{cameras} need the package {package}, which this installation does not have. Where the program was installed with pip, “pip install onenip-inspector[{extra}]” adds it; then start the program again. All other sources work without it.</source>
      <translation>{cameras} : le paquet {package} est nécessaire et manque dans cette installation. Si le programme a été installé avec pip, « pip install onenip-inspector[{extra}] » l’ajoute ; redémarrez ensuite le programme. Toutes les autres sources fonctionnent sans lui.</translation>
    </message>
    <message>
      <source>{camera} delivers {got} instead of {wanted}. Nothing was inspected. Choose a size that the camera has, and check that no other program uses it.</source>
      <translation>{camera} livre {got} au lieu de {wanted}. Rien n’a été inspecté. Choisissez une taille que la caméra offre, et vérifiez qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdict, because it was away too long. It is stored.</source>
      <translation>{connection} n’a jamais reçu {count} verdict, car la liaison a été coupée trop longtemps. Il est enregistré.</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdicts, because it was away too long. They are stored.</source>
      <translation>{connection} n’a jamais reçu {count} verdicts, car la liaison a été coupée trop longtemps. Ils sont enregistrés.</translation>
    </message>
    <message>
      <source>{connection}: {reason}</source>
      <translation>{connection} : {reason}</translation>
    </message>
    <message>
      <source>{connection}: {reason} The inspection goes on, and everything is stored.</source>
      <translation>{connection} : {reason} L’inspection continue, et tout est enregistré.</translation>
    </message>
    <message>
      <source>{count:,} picture of the camera arrived damaged and was left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>{count:,} image de la caméra est arrivée endommagée et a été omise. Si cela arrive souvent, vérifiez le câble et le réseau, ou réduisez la taille des paquets.</translation>
    </message>
    <message>
      <source>{count:,} pictures of the camera arrived damaged and were left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>{count:,} images de la caméra sont arrivées endommagées et ont été omises. Si cela arrive souvent, vérifiez le câble et le réseau, ou réduisez la taille des paquets.</translation>
    </message>
    <message>
      <source>{counted} parts are counted as {verdict}, and {recorded} are recorded</source>
      <translation>{counted} pièces sont comptées comme {verdict}, et {recorded} sont enregistrées</translation>
    </message>
    <message>
      <source>{count} NG parts one after the other</source>
      <translation>{count} pièces NG de suite</translation>
    </message>
    <message>
      <source>{count} already there</source>
      <translation>{count} déjà là</translation>
    </message>
    <message>
      <source>{count} are normal images of their products now. The next training learns from them.</source>
      <translation>{count} sont maintenant des images normales de leurs produits. Le prochain entraînement les utilisera.</translation>
    </message>
    <message>
      <source>{count} batch</source>
      <translation>{count} série</translation>
    </message>
    <message>
      <source>{count} batches</source>
      <translation>{count} séries</translation>
    </message>
    <message>
      <source>{count} batches are of order “{order}” now.</source>
      <translation>{count} séries relèvent maintenant de l’OF « {order} ».</translation>
    </message>
    <message>
      <source>{count} batches moved to the trash with their images. Ctrl+Z brings them back.</source>
      <translation>{count} séries déplacées vers la corbeille avec leurs images. Ctrl+Z les ramène.</translation>
    </message>
    <message>
      <source>{count} blurred</source>
      <translation>{count} × floue</translation>
    </message>
    <message>
      <source>{count} cameras connected</source>
      <translation>{count} caméras connectées</translation>
    </message>
    <message>
      <source>{count} cameras look at each part of “{product}” from the next run on.</source>
      <translation>{count} caméras regardent chaque pièce de « {product} » à partir de la prochaine session.</translation>
    </message>
    <message>
      <source>{count} cannot be read</source>
      <translation>{count} × illisible</translation>
    </message>
    <message>
      <source>{count} corrections stand as they are, and wait no longer.</source>
      <translation>{count} corrections restent telles quelles et n’attendent plus.</translation>
    </message>
    <message>
      <source>{count} corrections were taken back: the parts count as what the model said.</source>
      <translation>{count} corrections ont été retirées : les pièces comptent comme le modèle l’a dit.</translation>
    </message>
    <message>
      <source>{count} dark</source>
      <translation>{count} × sombre</translation>
    </message>
    <message>
      <source>{count} file is being written</source>
      <translation>{count} fichier est en cours d’écriture</translation>
    </message>
    <message>
      <source>{count} file was left out: {kinds}.</source>
      <translation>{count} fichier a été omis : {kinds}.</translation>
    </message>
    <message>
      <source>{count} file went away before it was complete and was not inspected. If it was a part, inspect it again.</source>
      <translation>{count} fichier a disparu avant d’être complet et n’a pas été inspecté. S’il s’agissait d’une pièce, inspectez-la de nouveau.</translation>
    </message>
    <message>
      <source>{count} files and folders were left out: {kinds}.</source>
      <translation>{count} fichiers et dossiers ont été omis : {kinds}.</translation>
    </message>
    <message>
      <source>{count} files are being written</source>
      <translation>{count} fichiers sont en cours d’écriture</translation>
    </message>
    <message>
      <source>{count} files could not be removed yet ({error}); the next time they go.</source>
      <translation>{count} fichiers n’ont pas encore pu être supprimés ({error}) ; ils le seront la prochaine fois.</translation>
    </message>
    <message>
      <source>{count} files could not be removed, the first of them {first}: {error}. They belong to nothing any more; the next start tries again. Close programs that use them.</source>
      <translation>{count} fichiers n’ont pas pu être supprimés, le premier étant {first} : {error}. Ils n’appartiennent plus à rien ; le prochain démarrage réessaiera. Fermez les programmes qui les utilisent.</translation>
    </message>
    <message>
      <source>{count} files of the workspace are gone, the first of them {first}. Their records and verdicts are all there; parts without files are shown without image or map. Put the files back from a copy if you need them.</source>
      <translation>{count} fichiers de l’espace de travail ont disparu, le premier étant {first}. Leurs enregistrements et verdicts sont tous là ; les pièces sans fichiers s’affichent sans image ni carte. Remettez les fichiers en place à partir d’une copie si vous en avez besoin.</translation>
    </message>
    <message>
      <source>{count} files went away before they were complete and were not inspected. If they were parts, inspect them again.</source>
      <translation>{count} fichiers ont disparu avant d’être complets et n’ont pas été inspectés. S’il s’agissait de pièces, inspectez-les de nouveau.</translation>
    </message>
    <message>
      <source>{count} files were left out: {kinds}.</source>
      <translation>{count} fichiers ont été omis : {kinds}.</translation>
    </message>
    <message>
      <source>{count} folder of earlier results</source>
      <translation>{count} dossier de résultats antérieurs</translation>
    </message>
    <message>
      <source>{count} folder reached twice</source>
      <translation>{count} dossier atteint deux fois</translation>
    </message>
    <message>
      <source>{count} folder that cannot be opened</source>
      <translation>{count} dossier impossible à ouvrir</translation>
    </message>
    <message>
      <source>{count} folder was left out: {kinds}.</source>
      <translation>{count} dossier a été omis : {kinds}.</translation>
    </message>
    <message>
      <source>{count} folders of earlier results</source>
      <translation>{count} dossiers de résultats antérieurs</translation>
    </message>
    <message>
      <source>{count} folders reached twice</source>
      <translation>{count} dossiers atteints deux fois</translation>
    </message>
    <message>
      <source>{count} folders that cannot be opened</source>
      <translation>{count} dossiers impossibles à ouvrir</translation>
    </message>
    <message>
      <source>{count} folders were left out: {kinds}.</source>
      <translation>{count} dossiers ont été omis : {kinds}.</translation>
    </message>
    <message>
      <source>{count} golden part</source>
      <translation>{count} pièce étalon</translation>
    </message>
    <message>
      <source>{count} golden parts</source>
      <translation>{count} pièces étalons</translation>
    </message>
    <message>
      <source>{count} golden parts moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count} pièces étalons déplacées vers la corbeille. Ctrl+Z les ramène.</translation>
    </message>
    <message>
      <source>{count} golden parts were judged.</source>
      <translation>{count} pièces étalons ont été jugées.</translation>
    </message>
    <message>
      <source>{count} hidden</source>
      <translation>{count} × caché</translation>
    </message>
    <message>
      <source>{count} hidden folder</source>
      <translation>{count} dossier caché</translation>
    </message>
    <message>
      <source>{count} hidden folders</source>
      <translation>{count} dossiers cachés</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <source>{count} image added</source>
      <translation>{count} image ajoutée</translation>
    </message>
    <message>
      <source>{count} image removed</source>
      <translation>{count} image supprimée</translation>
    </message>
    <message>
      <source>{count} image where none is looked for</source>
      <translation>{count} image là où aucune n’est cherchée</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <source>{count} images added</source>
      <translation>{count} images ajoutées</translation>
    </message>
    <message>
      <source>{count} images are golden parts now, and no training sees them any more. A model that was trained on them is not measured by them. Ctrl+Z takes that back.</source>
      <translation>{count} images sont maintenant des pièces étalons, et plus aucun entraînement ne les voit. Un modèle entraîné dessus n’est pas mesuré avec elles. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>{count} images moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count} images déplacées vers la corbeille. Ctrl+Z les ramène.</translation>
    </message>
    <message>
      <source>{count} images removed</source>
      <translation>{count} images supprimées</translation>
    </message>
    <message>
      <source>{count} images teach no model from now on. They stay here, under “Set aside”.</source>
      <translation>{count} images n’apprennent désormais rien à aucun modèle. Elles restent ici, sous « Écartées ».</translation>
    </message>
    <message>
      <source>{count} images where none are looked for</source>
      <translation>{count} images là où aucune n’est cherchée</translation>
    </message>
    <message>
      <source>{count} left out because they are golden parts, which no training may see</source>
      <translation>{count} omises car ce sont des pièces étalons, qu’aucun entraînement ne doit voir</translation>
    </message>
    <message>
      <source>{count} left out because they are normal images</source>
      <translation>{count} omises car ce sont des images normales</translation>
    </message>
    <message>
      <source>{count} like another product</source>
      <translation>{count} ressemblant à un autre produit</translation>
    </message>
    <message>
      <source>{count} lines of the audit log were written to {path}.</source>
      <translation>{count} lignes du journal d’audit ont été écrites dans {path}.</translation>
    </message>
    <message>
      <source>{count} masks could not be used; their parts are there without painted defects.</source>
      <translation>{count} masques n’ont pas pu être utilisés ; leurs pièces sont là sans défauts peints.</translation>
    </message>
    <message>
      <source>{count} masks in the folder are no parts, and were not added.</source>
      <translation>{count} masques du dossier ne sont pas des pièces et n’ont pas été ajoutés.</translation>
    </message>
    <message>
      <source>{count} model</source>
      <translation>{count} modèle</translation>
    </message>
    <message>
      <source>{count} models</source>
      <translation>{count} modèles</translation>
    </message>
    <message>
      <source>{count} more stay for reasons that the list tells.</source>
      <translation>{count} autres restent, pour des raisons que la liste indique.</translation>
    </message>
    <message>
      <source>{count} nearly the same as another</source>
      <translation>{count} presque identiques à une autre</translation>
    </message>
    <message>
      <source>{count} new normal images since {model} was trained.</source>
      <translation>{count} nouvelles images normales depuis l’entraînement de {model}.</translation>
    </message>
    <message>
      <source>{count} normal images are golden parts as well: this training does without them.</source>
      <translation>{count} images normales sont aussi des pièces étalons : cet entraînement s’en passe.</translation>
    </message>
    <message>
      <source>{count} not usable: {names}</source>
      <translation>{count} × inutilisable : {names}</translation>
    </message>
    <message>
      <source>{count} not usable: {names} and {more} more</source>
      <translation>{count} × inutilisable : {names} et {more} de plus</translation>
    </message>
    <message>
      <source>{count} of its images are golden parts now, which no training may see. Nothing was begun; train anew.</source>
      <translation>{count} de ses images sont maintenant des pièces étalons, qu’aucun entraînement ne doit voir. Rien n’a été commencé ; relancez un entraînement.</translation>
    </message>
    <message>
      <source>{count} of other kinds</source>
      <translation>{count} d’autres types</translation>
    </message>
    <message>
      <source>{count} of the selected parts were not checked and stay as they are. Look at them and correct them one by one, each with its reason.</source>
      <translation>{count} des pièces sélectionnées n’ont pas été contrôlées et restent telles quelles. Regardez-les et corrigez-les une par une, chacune avec son motif.</translation>
    </message>
    <message>
      <source>{count} of the triggers that write the audit log are gone or altered: changes may be missing in it. The next start of the application puts them back</source>
      <translation>{count} des déclencheurs qui écrivent le journal d’audit ont disparu ou ont été modifiés : des changements peuvent y manquer. Le prochain démarrage de l’application les rétablit</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value use less than a quarter of the {levels:,} levels that they are read by (no value is above {brightest:,}), so that the model saw them nearly black. If their camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{count} des {files:,} images à 16 bits par valeur utilisent moins d’un quart des {levels:,} niveaux avec lesquels elles sont lues (aucune valeur ne dépasse {brightest:,}), le modèle les a donc vues presque noires. Si leur caméra utilise moins de bits, définissez la plage de valeurs du produit et relancez un entraînement.</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value uses less than a quarter of the {levels:,} levels that it is read by (no value is above {brightest:,}), so that the model saw it nearly black. If its camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{count} des {files:,} images à 16 bits par valeur utilise moins d’un quart des {levels:,} niveaux avec lesquels elle est lue (aucune valeur ne dépasse {brightest:,}), le modèle l’a donc vue presque noire. Si sa caméra utilise moins de bits, définissez la plage de valeurs du produit et relancez un entraînement.</translation>
    </message>
    <message>
      <source>{count} overexposed</source>
      <translation>{count} × surexposée</translation>
    </message>
    <message>
      <source>{count} part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{count} pièce de {product} : OK {ok}, NG {ng}, non contrôlées {not_checked}. Enregistrée comme série sur la page Revue.</translation>
    </message>
    <message>
      <source>{count} parts of the last session wait for the server and are sent now.</source>
      <translation>{count} pièces de la dernière fois attendent le serveur et sont envoyées maintenant.</translation>
    </message>
    <message>
      <source>{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{count} pièces de {product} : OK {ok}, NG {ng}, non contrôlées {not_checked}. Enregistrées comme série sur la page Revue.</translation>
    </message>
    <message>
      <source>{count} parts one after the other could not be checked</source>
      <translation>{count} pièces de suite n’ont pas pu être contrôlées</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer on the Releases page, under Overrules.</source>
      <translation>{count} pièces attendent une réponse sur la page Libérations, sous Corrections.</translation>
    </message>
    <message>
      <source>{count} parts were corrected. Ctrl+Z takes all of it back.</source>
      <translation>{count} pièces ont été corrigées. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
      <source>{count} parts were left alone, because their pictures are gone or not what their records say, the first in batch {batch}: somebody should look at them. “--check” names them.</source>
      <translation>{count} pièces ont été laissées telles quelles, car leurs images ont disparu ou ne sont pas ce qu’indiquent leurs enregistrements, la première dans la série {batch} : quelqu’un devrait les regarder. « --check » les nomme.</translation>
    </message>
    <message>
      <source>{count} parts were written to {path}.</source>
      <translation>{count} pièces ont été écrites dans {path}.</translation>
    </message>
    <message>
      <source>{count} pictures are marked: {kinds}. Look at them before you train, and set aside what is no good picture of a good part: the model would learn that it is.</source>
      <translation>{count} images sont signalées : {kinds}. Regardez-les avant d’entraîner, et écartez ce qui n’est pas une bonne image d’une bonne pièce : le modèle apprendrait que c’en est une.</translation>
    </message>
    <message>
      <source>{count} pictures of {product} did not train, being damaged or the same as others, as {names}.</source>
      <translation>{count} images de {product} n’ont pas servi à l’entraînement, car endommagées ou identiques à d’autres, par exemple {names}.</translation>
    </message>
    <message>
      <source>{count} pictures that stand for the others are prompts now, and are shown alone.</source>
      <translation>{count} images qui représentent les autres sont maintenant des images guides ; elles sont affichées seules.</translation>
    </message>
    <message>
      <source>{count} pictures were written to {path}. labels.csv says who says what of each.</source>
      <translation>{count} images ont été écrites dans {path}. labels.csv indique qui dit quoi de chacune.</translation>
    </message>
    <message>
      <source>{count} pipe or device</source>
      <translation>{count} tube ou périphérique</translation>
    </message>
    <message>
      <source>{count} pipes or devices</source>
      <translation>{count} tubes ou périphériques</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count} produit</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count} produits</translation>
    </message>
    <message>
      <source>{count} subfolder</source>
      <translation>{count} sous-dossier</translation>
    </message>
    <message>
      <source>{count} subfolders</source>
      <translation>{count} sous-dossiers</translation>
    </message>
    <message>
      <source>{count} system file</source>
      <translation>{count} fichier système</translation>
    </message>
    <message>
      <source>{count} system files</source>
      <translation>{count} fichiers système</translation>
    </message>
    <message>
      <source>{count} system folder</source>
      <translation>{count} dossier système</translation>
    </message>
    <message>
      <source>{count} system folders</source>
      <translation>{count} dossiers système</translation>
    </message>
    <message>
      <source>{count} that cannot be opened</source>
      <translation>{count} × impossible à ouvrir</translation>
    </message>
    <message>
      <source>{count} too large</source>
      <translation>{count} de trop grande taille</translation>
    </message>
    <message>
      <source>{count} unfinished copies</source>
      <translation>{count} copies inachevées</translation>
    </message>
    <message>
      <source>{count} unfinished copy</source>
      <translation>{count} copie inachevée</translation>
    </message>
    <message>
      <source>{count} very unlike the others</source>
      <translation>{count} × très différente des autres</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}</source>
      <translation>{count} ont été omises : {reasons}</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}.</source>
      <translation>{count} ont été omises : {reasons}.</translation>
    </message>
    <message>
      <source>{count} × no suffix</source>
      <translation>{count} × sans extension</translation>
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
      <translation>{engine} {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error}: free some space, then start again. What was stored before is unchanged. Could not write {path}.</source>
      <translation>{error} : libérez de la place, puis recommencez. Ce qui était déjà enregistré est inchangé. Impossible d’écrire {path}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file} est illisible : {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}. Nothing was changed. Copy the whole folder of the handover again.</source>
      <translation>{file} est illisible : {error}. Rien n’a été modifié. Copiez de nouveau tout le dossier du transfert.</translation>
    </message>
    <message>
      <source>{file} holds the same model as {model}, which is here already. Nothing was added or changed.</source>
      <translation>{file} contient le même modèle que {model}, qui est déjà là. Rien n’a été ajouté ni modifié.</translation>
    </message>
    <message>
      <source>{file} holds the value {value:,}, which is more than {bits} bits can hold. The value range is as it was. Choose a wider one, or put that image in the trash.</source>
      <translation>{file} contient la valeur {value:,}, plus que {bits} bits ne peuvent contenir. La plage de valeurs est inchangée. Choisissez-en une plus large, ou mettez cette image dans la corbeille.</translation>
    </message>
    <message>
      <source>{file} is a golden part of “{product}”, which no training may see: left out.</source>
      <translation>{file} est une pièce étalon de « {product} », qu’aucun entraînement ne doit voir : omise.</translation>
    </message>
    <message>
      <source>{file} is a normal image of “{product}”: left out. Move it to the golden set on the Products page.</source>
      <translation>{file} est une image normale de « {product} » : omise. Déplacez-la vers le jeu étalon sur la page Produits.</translation>
    </message>
    <message>
      <source>{file} is already among the images, as {twin}.</source>
      <translation>{file} est déjà parmi les images, sous le nom {twin}.</translation>
    </message>
    <message>
      <source>{file} is already in the golden set, as {twin}.</source>
      <translation>{file} est déjà dans le jeu étalon, sous le nom {twin}.</translation>
    </message>
    <message>
      <source>{file} is another file than a moment ago, when you were asked about it. Nothing was added. Add it again to see what is in it.</source>
      <translation>{file} n’est plus le fichier sur lequel vous avez été interrogé il y a un instant. Rien n’a été ajouté. Ajoutez-le de nouveau pour voir ce qu’il contient.</translation>
    </message>
    <message>
      <source>{file} is not what was backed up: a disk is failing, or somebody changed it. Nothing was left behind; the original is as it was.</source>
      <translation>{file} n’est pas ce qui a été sauvegardé : un disque est défaillant, ou quelqu’un l’a modifié. Aucun fichier partiel n’est resté ; l’original est inchangé.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form, but its SHA-256 is not the known one: it is another file than the hub's. You can train with it.</source>
      <translation>{file} a été copié comme poids de {title}. Il a la bonne forme, mais son SHA-256 n’est pas celui qui est connu : ce n’est pas le fichier du hub. Vous pouvez entraîner avec.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form; whether it is timm's own file of that name cannot be told. You can train with it.</source>
      <translation>{file} a été copié comme poids de {title}. Il a la bonne forme ; impossible de dire s’il s’agit bien du fichier de timm de ce nom. Vous pouvez entraîner avec.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. Whether it fits is seen when a training begins; until then nothing is computed with it.</source>
      <translation>{file} a été copié comme poids de {title}. On verra s’il convient au début d’un entraînement ; d’ici là, rien n’est calculé avec.</translation>
    </message>
    <message>
      <source>{first} None is marked, which does not mean that all are good.</source>
      <translation>{first} Aucune n’est signalée, ce qui ne veut pas dire que toutes sont bonnes.</translation>
    </message>
    <message>
      <source>{folder} does not answer. Nothing was changed. Look whether its drive is connected, and try again.</source>
      <translation>{folder} ne répond pas. Rien n’a été modifié. Vérifiez que son lecteur est connecté, et réessayez.</translation>
    </message>
    <message>
      <source>{folder} is a workspace with records of its own, which would be out of sight beside a server. Nothing was changed. Name another folder with --workspace for this station.</source>
      <translation>{folder} est un espace de travail avec ses propres enregistrements, qui seraient hors de vue à côté d’un serveur. Rien n’a été modifié. Indiquez un autre dossier avec --workspace pour cette station.</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} image).</source>
      <translation>{folder} est organisé comme un jeu de données : {taken} a été pris ({images} image).</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images).</source>
      <translation>{folder} est organisé comme un jeu de données : {taken} a été pris ({images} images).</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} was not.</source>
      <translation>{folder} est organisé comme un jeu de données : {taken} a été pris ({images} images) ; {others} ne l’a pas été.</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} were not.</source>
      <translation>{folder} est organisé comme un jeu de données : {taken} a été pris ({images} images) ; {others} ne l’ont pas été.</translation>
    </message>
    <message>
      <source>{folder} is neither a workspace nor a backup of one. Nothing was changed. Choose the folder that holds the file workspace.json or backup.json.</source>
      <translation>{folder} n’est ni un espace de travail ni une sauvegarde. Rien n’a été modifié. Choisissez le dossier qui contient le fichier workspace.json ou backup.json.</translation>
    </message>
    <message>
      <source>{folder} is no backup of a workspace, or its backup.json is damaged. Nothing was restored.</source>
      <translation>{folder} n’est pas une sauvegarde d’un espace de travail, ou son backup.json est endommagé. Rien n’a été restauré.</translation>
    </message>
    <message>
      <source>{folder} is no workspace: it has no database. Nothing was checked. Name the folder that holds it.</source>
      <translation>{folder} n’est pas un espace de travail : il n’a pas de base de données. Rien n’a été vérifié. Indiquez le dossier qui la contient.</translation>
    </message>
    <message>
      <source>{folder} is not the shared folder of this database: the share is not mounted, or another one is. Nothing was changed. Mount it, or name the right folder with --shared.</source>
      <translation>{folder} n’est pas le dossier partagé de cette base de données : le partage n’est pas monté, ou c’en est un autre. Rien n’a été modifié. Montez-le, ou indiquez le bon dossier avec --shared.</translation>
    </message>
    <message>
      <source>{folder} is the workspace of this window. Choose another one.</source>
      <translation>{folder} est l’espace de travail de cette fenêtre. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{host} did not acknowledge within {seconds:.0f} seconds.</source>
      <translation>{host} n’a pas acquitté en {seconds:.0f} secondes.</translation>
    </message>
    <message>
      <source>{host} does not let this station hear “{topic}”. Give its user the right to read this topic.</source>
      <translation>{host} ne laisse pas cette station écouter « {topic} ». Donnez à son utilisateur le droit de lire ce topic.</translation>
    </message>
    <message>
      <source>{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.</source>
      <translation>{host} n’est pas une adresse de cet ordinateur. Prenez l’une des siennes, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
      <source>{host} refuses this station: {answer}. Check user and password.</source>
      <translation>{host} refuse cette station : {answer}. Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
      <source>{host} took a message and sent it back in {milliseconds:.0f} ms.</source>
      <translation>{host} a accepté un message et l’a renvoyé en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <source>{judged} golden part was judged, {left_out} could not be: {reasons}</source>
      <translation>{judged} pièce étalon a été jugée, {left_out} n’ont pas pu l’être : {reasons}</translation>
    </message>
    <message>
      <source>{judged} golden parts were judged, {left_out} could not be: {reasons}</source>
      <translation>{judged} pièces étalons ont été jugées, {left_out} n’ont pas pu l’être : {reasons}</translation>
    </message>
    <message>
      <source>{kind}: {said}</source>
      <translation>{kind} : {said}</translation>
    </message>
    <message>
      <source>{mask} has another size than its picture {picture}; correct the mask.</source>
      <translation>{mask} n’a pas la même taille que son image {picture} ; corrigez le masque.</translation>
    </message>
    <message>
      <source>{mask} marks no defect.</source>
      <translation>{mask} ne marque aucun défaut.</translation>
    </message>
    <message>
      <source>{megabytes:.1f} MB are free again on the workspace's disk.</source>
      <translation>{megabytes:.1f} Mo sont de nouveau libres sur le disque de l’espace de travail.</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video (after frame {after}). They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>{missing} des {total} images ne sont pas sorties de la vidéo (après l’image {after}). Elles n’ont pas été inspectées. Enregistrez-la de nouveau, ou inspectez ces pièces à la main.</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video; it does not say where they are missing. They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>{missing} des {total} images ne sont pas sorties de la vidéo ; elle ne dit pas où elles manquent. Elles n’ont pas été inspectées. Enregistrez-la de nouveau, ou inspectez ces pièces à la main.</translation>
    </message>
    <message>
      <source>{model} can be computed on a workstation only.</source>
      <translation>{model} ne peut être calculé que sur un poste de travail.</translation>
    </message>
    <message>
      <source>{model} goes on from its last checkpoint: the application ended while it was trained. Cancel it if it should not.</source>
      <translation>{model} continue à partir de son dernier point de reprise : l’application s’est terminée pendant son entraînement. Annulez-le s’il ne doit pas continuer.</translation>
    </message>
    <message>
      <source>{model} inspects now.</source>
      <translation>{model} inspecte maintenant.</translation>
    </message>
    <message>
      <source>{model} is a candidate: another model goes on inspecting until you let this one. Compare them on Releases, and sign.</source>
      <translation>{model} est un candidat : un autre modèle continue d’inspecter jusqu’à ce que vous mettiez celui-ci en service. Comparez-les sur Libérations, et signez.</translation>
    </message>
    <message>
      <source>{model} is made</source>
      <translation>{model} est créé</translation>
    </message>
    <message>
      <source>{model} is the first model, so it inspects from now on, unsigned: there was none that it could replace. What it is worth, golden parts tell on Releases.</source>
      <translation>{model} est le premier modèle : il contrôle donc dès maintenant, sans signature, car il n’y en avait aucun à remplacer. Ce qu’il vaut, les pièces étalons le montrent sur la page Libérations.</translation>
    </message>
    <message>
      <source>{model} is the model that inspects, so it stays. Nothing was deleted. Activate another model first.</source>
      <translation>{model} est le modèle qui inspecte, il reste donc. Rien n’a été supprimé. Activez d’abord un autre modèle.</translation>
    </message>
    <message>
      <source>{model} is trained</source>
      <translation>{model} est entraîné</translation>
    </message>
    <message>
      <source>{model} judges the golden parts</source>
      <translation>{model} juge les pièces étalons</translation>
    </message>
    <message>
      <source>{model} judges the line again, with its limits: {limits} changed.</source>
      <translation>{model} juge de nouveau la ligne, avec ses limites : {limits} changées.</translation>
    </message>
    <message>
      <source>{model} judges the line from now on, signed by {name}. Ctrl+Z takes that back.</source>
      <translation>{model} juge désormais la ligne, signé par {name}. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>{model} knows {products} too and would forget that. Tick it, with images of good parts, or begin without this model.</source>
      <translation>{model} connaît aussi {products} et l’oublierait. Cochez-le, avec des images de bonnes pièces, ou commencez sans ce modèle.</translation>
    </message>
    <message>
      <source>{model} runs on {place}.</source>
      <translation>{model} s’exécute sur {place}.</translation>
    </message>
    <message>
      <source>{model} was added.</source>
      <translation>{model} a été ajouté.</translation>
    </message>
    <message>
      <source>{model} was here already, and inspects these products again: {names}.</source>
      <translation>{model} était déjà là, et inspecte de nouveau ces produits : {names}.</translation>
    </message>
    <message>
      <source>{model} was trained with the preset {preset}: its weights fit no other. Choose that preset.</source>
      <translation>{model} a été entraîné avec le préréglage {preset} : ses poids ne conviennent à aucun autre. Choisissez ce préréglage.</translation>
    </message>
    <message>
      <source>{model} was written to {path}, read back and found to be the same. On the other computer, drop that file on the window of OneNIP Inspector.</source>
      <translation>{model} a été écrit dans {path}, relu et trouvé identique. Sur l’autre ordinateur, déposez ce fichier sur la fenêtre de OneNIP Inspector.</translation>
    </message>
    <message>
      <source>{model}, which inspects now, knows {product} already. Nothing was changed.</source>
      <translation>{model}, qui inspecte actuellement, connaît déjà {product}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, cannot be used. {reason}</source>
      <translation>{model}, à partir duquel il devait commencer, est inutilisable. {reason}</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, was deleted. Nothing was trained. Restore the model from the trash, or train from the beginning.</source>
      <translation>{model}, à partir duquel il devait commencer, a été supprimé. Rien n’a été entraîné. Restaurez le modèle depuis la corbeille, ou entraînez depuis le début.</translation>
    </message>
    <message>
      <source>{most} parts waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>{most} pièces attendaient déjà, la pièce n’a donc pas été jugée. Inspectez-la de nouveau, ou ralentissez la ligne.</translation>
    </message>
    <message>
      <source>{names}: this is not inspected. A run has one source: drop one folder, one image or one video.</source>
      <translation>{names} : ceci n’est pas inspecté. Une session a une seule source : déposez un dossier, une image ou une vidéo.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}).</source>
      <translation>{name} est illisible ({error}).</translation>
    </message>
    <message>
      <source>{name} has another size than the pictures before it. Choose pictures of one camera, set up alike.</source>
      <translation>{name} n’a pas la même taille que les images précédentes. Choisissez des images d’une seule caméra, réglée à l’identique.</translation>
    </message>
    <message>
      <source>{name} is logged in ({role}).</source>
      <translation>Session ouverte : {name} ({role}).</translation>
    </message>
    <message>
      <source>{name} is not the picture that was added: its file was altered.</source>
      <translation>{name} n’est pas l’image qui a été ajoutée : son fichier a été modifié.</translation>
    </message>
    <message>
      <source>{name} is the last admin: without one nobody could add people any more. Make somebody else admin first.</source>
      <translation>{name} est le dernier administrateur : sans administrateur, personne ne pourrait plus ajouter de personnes. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
      <source>{name} is too small to be divided into regions. Choose a picture of the whole scene.</source>
      <translation>{name} est trop petite pour être divisée en régions. Choisissez une image de toute la scène.</translation>
    </message>
    <message>
      <source>{name} logs in with the new badge from now on.</source>
      <translation>{name} se connecte désormais avec le nouveau badge.</translation>
    </message>
    <message>
      <source>{name} logs in with the new one from now on.</source>
      <translation>{name} se connecte désormais avec le nouveau.</translation>
    </message>
    <message>
      <source>{name} may not {deed}. Who may: {roles}. Ctrl+L lets somebody else log in. Nothing was changed.</source>
      <translation>{name} n’est pas autorisé à {deed}. Sont autorisés : {roles}. Ctrl+L permet à quelqu’un d’autre de se connecter. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{name} moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>{name} a été déplacé vers la corbeille avec ses images. Ctrl+Z le ramène.</translation>
    </message>
    <message>
      <source>{name} moved to the trash. Ctrl+Z brings it back.</source>
      <translation>{name} a été déplacé vers la corbeille. Ctrl+Z le ramène.</translation>
    </message>
    <message>
      <source>{name} stays in the trash. {reason}</source>
      <translation>{name} reste dans la corbeille. {reason}</translation>
    </message>
    <message>
      <source>{name} was removed, or has another role now. Log in again. The inspection goes on.</source>
      <translation>{name} a été retiré, ou a maintenant un autre rôle. Reconnectez-vous. L’inspection continue.</translation>
    </message>
    <message>
      <source>{name} was written to {path} and read back: it is the same, byte for byte.</source>
      <translation>{name} a été écrit dans {path} et relu : il est identique, octet par octet.</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {not_checked} not checked were counted. These figures are kept; the Review page lists them.</source>
      <translation>Comptées : OK {ok}, NG {ng}, non contrôlées {not_checked}. Ces chiffres sont conservés ; la page Revue les liste.</translation>
    </message>
    <message>
      <source>{overruled} of the last {parts} parts that {model} judged were overruled.</source>
      <translation>{overruled} des {parts} dernières pièces jugées par {model} ont été corrigées.</translation>
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
      <translation>{part} n’a pas d’image lisible.</translation>
    </message>
    <message>
      <source>{part} is not said to be good: say so first, if it is</source>
      <translation>{part} n’a pas été dite bonne : dites-le d’abord, si elle l’est</translation>
    </message>
    <message>
      <source>{part} was corrected otherwise or deleted meanwhile; look at it again.</source>
      <translation>{part} a été corrigée autrement ou supprimée entre-temps ; regardez-la de nouveau.</translation>
    </message>
    <message>
      <source>{part} was not checked and nobody said what it is; correct its verdict first.</source>
      <translation>{part} n’a pas été contrôlée et personne n’a dit ce qu’elle est ; corrigez d’abord son verdict.</translation>
    </message>
    <message>
      <source>{part}: the part is bad, and nobody knows whether this camera shows it; the model found nothing there.</source>
      <translation>{part} : la pièce est mauvaise, et personne ne sait si cette caméra le montre ; le modèle n’y a rien trouvé.</translation>
    </message>
    <message>
      <source>{part}: {reason}.</source>
      <translation>{part} : {reason}.</translation>
    </message>
    <message>
      <source>{path} belongs to a system or program.</source>
      <translation>{path} appartient à un système ou à un programme.</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path} ne peut pas être ouvert.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}</source>
      <translation>{path} est illisible : {error}</translation>
    </message>
    <message>
      <source>{path} could not be written: {error}. No record was changed. Make sure that the station's folder can be written to, and start again.</source>
      <translation>{path} n’a pas pu être écrit : {error}. Aucun enregistrement n’a été modifié. Assurez-vous que le dossier de la station est accessible en écriture, et redémarrez.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing of it is left; the workspace is as it was.</source>
      <translation>{path} n’a pas pu être écrit : {reason}. Il n’en reste rien ; l’espace de travail est inchangé.</translation>
    </message>
    <message>
      <source>{path} holds results of an earlier inspection.</source>
      <translation>{path} contient les résultats d’une inspection antérieure.</translation>
    </message>
    <message>
      <source>{path} is a pipe, a device or a socket.</source>
      <translation>{path} est un tube, un périphérique ou un socket.</translation>
    </message>
    <message>
      <source>{path} is a subfolder, and subfolders were not wanted.</source>
      <translation>{path} est un sous-dossier, et les sous-dossiers n’étaient pas demandés.</translation>
    </message>
    <message>
      <source>{path} is an unfinished copy or a backup.</source>
      <translation>{path} est une copie inachevée ou une sauvegarde.</translation>
    </message>
    <message>
      <source>{path} is damaged, or not from this application. Nothing was changed, and products, models and batches are still there. Remove that file to open the workspace without it.</source>
      <translation>{path} est endommagé, ou ne vient pas de cette application. Rien n’a été modifié, et les produits, modèles et séries sont toujours là. Supprimez ce fichier pour ouvrir l’espace de travail sans lui.</translation>
    </message>
    <message>
      <source>{path} is hidden.</source>
      <translation>{path} est caché.</translation>
    </message>
    <message>
      <source>{path} is no picture of a kind that can be read.</source>
      <translation>{path} n’est pas une image d’un type lisible.</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8. The product is as it was.</source>
      <translation>{path} n’est pas du texte en UTF-8. Le produit est inchangé.</translation>
    </message>
    <message>
      <source>{path} is not a video that can be played. Nothing was inspected. Choose another file.</source>
      <translation>{path} n’est pas une vidéo lisible. Rien n’a été inspecté. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{path} is not there, or its first line is empty: no product is chosen by it.</source>
      <translation>{path} n’est pas là, ou sa première ligne est vide : il ne choisit aucun produit.</translation>
    </message>
    <message>
      <source>{path} is there already and was left as it is. Nothing was exported. Choose another name.</source>
      <translation>{path} existe déjà et a été laissé tel quel. Rien n’a été exporté. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{path} is there already. Nothing was written.</source>
      <translation>{path} existe déjà. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>{path} is too large a file.</source>
      <translation>{path} est un fichier trop grand.</translation>
    </message>
    <message>
      <source>{path} leads to a folder that was reached before.</source>
      <translation>{path} mène à un dossier déjà atteint.</translation>
    </message>
    <message>
      <source>{path} lies where no image of a data set is looked for.</source>
      <translation>{path} se trouve là où aucune image d’un jeu de données n’est cherchée.</translation>
    </message>
    <message>
      <source>{path} was written, and was gone before it could be put in its place. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>{path} a été écrit, puis a disparu avant de pouvoir être mis à sa place. Le modèle de l’espace de travail est inchangé. Choisissez un autre disque.</translation>
    </message>
    <message>
      <source>{place} bluer by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : plus bleu de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} brighter by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : plus clair de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} could not be mended: {error}. It is as it was; what was mended before stays so. Check the disk.</source>
      <translation>{place} n’a pas pu être réparé : {error}. Il est inchangé ; ce qui a été réparé avant le reste. Vérifiez le disque.</translation>
    </message>
    <message>
      <source>{place} darker by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : plus sombre de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} is not empty, or lies within the workspace. Nothing was written. Name another place.</source>
      <translation>{place} n’est pas vide, ou se trouve dans l’espace de travail. Rien n’a été écrit. Indiquez un autre endroit.</translation>
    </message>
    <message>
      <source>{place} is of an older version, and other stations are at work with it. Nothing was changed. Close the application on all of them, start the new version on one, then on the others.</source>
      <translation>{place} est d’une version antérieure, et d’autres stations travaillent avec. Rien n’a été modifié. Fermez l’application sur toutes, démarrez la nouvelle version sur l’une, puis sur les autres.</translation>
    </message>
    <message>
      <source>{place} less blue by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : moins bleu de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} less red by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : moins rouge de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} less sharp by {percent:.0f} % (limit {limit:.0f} %): check focus and lens.</source>
      <translation>{place} : moins net de {percent:.0f} % (limite {limit:.0f} %) : vérifiez la mise au point et l’objectif.</translation>
    </message>
    <message>
      <source>{place} redder by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : plus rouge de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} sharper, or noisier, by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} : plus net, ou plus bruité, de {percent:.0f} % (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} was written by a newer version of this application (schema {schema}, known up to {known}). Nothing was changed. Install the newer version, or choose another workspace.</source>
      <translation>{place} a été écrit par une version plus récente de cette application (schéma {schema}, connu jusqu’à {known}). Rien n’a été modifié. Installez la version plus récente, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % less contrast (limit {limit:.0f} %).</source>
      <translation>{place} : {percent:.0f} % de contraste en moins (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % more contrast (limit {limit:.0f} %).</source>
      <translation>{place} : {percent:.0f} % de contraste en plus (limite {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{product} has no images yet. Add pictures of good parts on the Products page, then train a model.</source>
      <translation>{product} n’a encore aucune image. Ajoutez des images de bonnes pièces sur la page Produits, puis entraînez un modèle.</translation>
    </message>
    <message>
      <source>{product} has no images. Nothing was changed. Import pictures of good parts first.</source>
      <translation>{product} n’a aucune image. Rien n’a été modifié. Importez d’abord des images de bonnes pièces.</translation>
    </message>
    <message>
      <source>{product} has no master part to compare with. Register one first.</source>
      <translation>{product} n’a pas de pièce témoin à comparer. Enregistrez-en d’abord une.</translation>
    </message>
    <message>
      <source>{product} has {count} normal images that may teach; at least {needed} are needed. Nothing was changed. Add pictures of good parts on the Products page.</source>
      <translation>{product} a {count} images normales d’apprentissage ; il en faut au moins {needed}. Rien n’a été modifié. Ajoutez des images de bonnes pièces sur la page Produits.</translation>
    </message>
    <message>
      <source>{product} is inspected when Start is pressed.</source>
      <translation>{product} sera inspecté dès l’appui sur Démarrer.</translation>
    </message>
    <message>
      <source>{product} keeps its inspected area; the model of the file inspects another one, and goes on doing so.</source>
      <translation>{product} garde sa zone inspectée ; le modèle du fichier en inspecte une autre, et continue ainsi.</translation>
    </message>
    <message>
      <source>{product} keeps its limit {here:.2f}; the file says {in_file:.2f}.</source>
      <translation>{product} garde sa limite {here:.2f} ; le fichier indique {in_file:.2f}.</translation>
    </message>
    <message>
      <source>{product} keeps its own alignment for the next training; the model aligns its parts as it was trained.</source>
      <translation>{product} garde son propre alignement pour le prochain entraînement ; le modèle aligne ses pièces comme il a été entraîné.</translation>
    </message>
    <message>
      <source>{product} keeps its value range of {here} bits; the file says {in_file}.</source>
      <translation>{product} garde sa plage de valeurs de {here} bits ; le fichier indique {in_file}.</translation>
    </message>
    <message>
      <source>{product} was last inspected from {source}, and parts pass before a camera. Leave this page and start {product} once with its camera on the Inspect page.</source>
      <translation>{product} a été inspecté en dernier à partir de {source}, et des pièces passent devant une caméra. Quittez cette page et démarrez {product} une fois avec sa caméra sur la page Inspection.</translation>
    </message>
    <message>
      <source>{product}: beside what is held out only {training} pictures train; {advised} or more are advised.</source>
      <translation>{product} : hormis les images réservées, seulement {training} images servent à l’entraînement ; {advised} ou plus sont conseillées.</translation>
    </message>
    <message>
      <source>{product}: deleted since</source>
      <translation>{product} : supprimé depuis</translation>
    </message>
    <message>
      <source>{product}: no good part could be held out, so nobody knows how many would be rejected.</source>
      <translation>{product} : aucune bonne pièce n’a pu être réservée, personne ne sait donc combien seraient rejetées.</translation>
    </message>
    <message>
      <source>{product}: of 100 good parts about {rejected} would be rejected (between {low} and {high}, as far as {judged} can tell, each judged as if it were new).</source>
      <translation>{product} : sur 100 bonnes pièces, environ {rejected} seraient rejetées (entre {low} et {high}, autant que {judged} permettent de le dire, chacune jugée comme si elle était nouvelle).</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %), where {promised} % were promised. They look different from the sessions that trained: let more sessions train, or raise the limit on the Limits page.</source>
      <translation>{product} : sur {held_out} bonnes pièces des séances réservées, {above} sont au-dessus de la limite (intervalle à 95 % : {low}–{high} %), pour un engagement de {promised} %. Elles diffèrent des séances d’entraînement : utilisez-en davantage pour l’entraînement, ou relevez la limite sur la page Limites.</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %).</source>
      <translation>{product} : sur {held_out} bonnes pièces des séances réservées, {above} sont au-dessus de la limite (intervalle à 95 % : {low}–{high} %).</translation>
    </message>
    <message>
      <source>{product}: one prompt is of a session that is held out, and guides nothing this time.</source>
      <translation>{product} : une image guide est d’une séance réservée et ne guide rien cette fois.</translation>
    </message>
    <message>
      <source>{product}: {count} prompts are of sessions that are held out, and guide nothing this time.</source>
      <translation>{product} : {count} images guides sont de séances réservées et ne guident rien cette fois.</translation>
    </message>
    <message>
      <source>{product}: {what} since</source>
      <translation>{product} : {what} depuis</translation>
    </message>
    <message>
      <source>{reason} Next try in {seconds:.0f} s.</source>
      <translation>{reason} Prochain essai dans {seconds:.0f} s.</translation>
    </message>
    <message>
      <source>{reason} The golden part that was judged before is kept.</source>
      <translation>{reason} La pièce étalon jugée auparavant est conservée.</translation>
    </message>
    <message>
      <source>{reason} The {judged} golden parts that were judged before are kept.</source>
      <translation>{reason} Les {judged} pièces étalons jugées auparavant sont conservées.</translation>
    </message>
    <message>
      <source>{reason} Without it names cannot be taken out, so nothing was written or copied. Try again, or restart the program.</source>
      <translation>{reason} Sans cela, les noms ne peuvent pas être retirés, rien n’a donc été écrit ni copié. Réessayez, ou redémarrez le programme.</translation>
    </message>
    <message>
      <source>{reason}.</source>
      <translation>{reason}.</translation>
    </message>
    <message>
      <source>{source} delivered no image. Choose another source.</source>
      <translation>{source} n’a livré aucune image. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>{source} has no trigger input. Nothing was inspected. Choose another trigger for this product, or a camera with an input.</source>
      <translation>{source} n’a pas d’entrée de déclenchement. Rien n’a été inspecté. Choisissez un autre déclencheur pour ce produit, ou une caméra avec une entrée.</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} is no source: neither a folder, nor a video file, nor an address (rtsp://, http://, https://), nor a name that begins with one of {keys} and a colon. --list-sources shows the cameras that are connected.</source>
      <translation>{text} n’est pas une source : ni un dossier, ni un fichier vidéo, ni une adresse (rtsp://, http://, https://), ni un nom commençant par l’un de {keys} et un deux-points. --list-sources affiche les caméras connectées.</translation>
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
      <translation>{view} : {status}</translation>
    </message>
    <message>
      <source>{what} can be {lowest} to {highest}, the product wants {wants}</source>
      <translation>{what} peut aller de {lowest} à {highest}, le produit veut {wants}</translation>
    </message>
    <message>
      <source>{what} can be {offered}, the product wants {wants}</source>
      <translation>{what} peut valoir {offered}, le produit veut {wants}</translation>
    </message>
    <message>
      <source>{what} cannot be changed to {wants} (the driver says: {error})</source>
      <translation>{what} ne peut pas passer à {wants} (le pilote indique : {error})</translation>
    </message>
    <message>
      <source>{what} cannot be set on this camera, the product wants {wants}</source>
      <translation>{what} n’est pas réglable sur cette caméra, le produit veut {wants}</translation>
    </message>
    <message>
      <source>{what} is {has}, the product wants {wants}</source>
      <translation>{what} vaut {has}, le produit veut {wants}</translation>
    </message>
    <message>
      <source>{workspace} was written by an older version of this application (schema {schema} instead of {known}). Nothing was changed or checked. Open it in the application once, which brings it up to date, and check it then.</source>
      <translation>{workspace} a été écrit par une version antérieure de cette application (schéma {schema} au lieu de {known}). Rien n’a été modifié ni vérifié. Ouvrez-le une fois dans l’application, ce qui le met à jour, et vérifiez-le ensuite.</translation>
    </message>
    <message>
      <source>“{folder}” reads files and “{camera}” is a camera. The views of a part must all be cameras, or all be folders and videos. Change one of them under “Several cameras…”.</source>
      <translation>« {folder} » lit des fichiers et « {camera} » est une caméra. Les vues d’une pièce doivent toutes être des caméras, ou toutes des dossiers et vidéos. Changez l’une d’elles sous « Plusieurs caméras… ».</translation>
    </message>
    <message>
      <source>“{product}” cannot be inspected, so the run goes on with the product before. {reason}</source>
      <translation>« {product} » ne peut pas être inspecté, la session continue donc avec le produit précédent. {reason}</translation>
    </message>
    <message>
      <source>“{product}” is inspected from now on.</source>
      <translation>« {product} » est désormais inspecté.</translation>
    </message>
    <message>
      <source>“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.</source>
      <translation>« {topic} » ne peut pas être un topic : ni +, ni #, ni niveau vide, et pas de $ au début.</translation>
    </message>
    <message>
      <source>… and {count} more.</source>
      <translation>… et {count} de plus.</translation>
    </message>
  </context>
  <context>
    <name>MethodPanel</name>
    <message>
      <source>1,000 parts cost about {cost} in mistakes at this limit, as far as the parts that count tell.</source>
      <translation>Avec cette limite, les erreurs coûtent environ {cost} pour 1 000 pièces, d’après les pièces qui comptent.</translation>
    </message>
    <message>
      <source>A false reject costs</source>
      <translation>Un faux rejet coûte</translation>
    </message>
    <message>
      <source>A missed defect costs</source>
      <translation>Un défaut manqué coûte</translation>
    </message>
    <message>
      <source>Back to what the model proposes</source>
      <translation>Retour à ce que le modèle propose</translation>
    </message>
    <message>
      <source>Bad parts on the line, of 100</source>
      <translation>Pièces défectueuses en ligne, sur 100</translation>
    </message>
    <message>
      <source>Best F1</source>
      <translation>Meilleur F1</translation>
    </message>
    <message>
      <source>Good parts rejected, of 100</source>
      <translation>Bonnes pièces rejetées, sur 100</translation>
    </message>
    <message>
      <source>Least cost</source>
      <translation>Moindre coût</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Promise a false-reject rate</source>
      <translation>Engagement de faux rejets</translation>
    </message>
    <message>
      <source>Proposal {limit}</source>
      <translation>Proposition {limit}</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>Réglée à la main</translation>
    </message>
    <message>
      <source>The best F1 of the parts that count; it depends on how many of them are good and bad.</source>
      <translation>Le meilleur F1 des pièces qui comptent ; il dépend du nombre de bonnes et de mauvaises parmi elles.</translation>
    </message>
    <message>
      <source>What the limit follows from</source>
      <translation>Ce dont la limite découle</translation>
    </message>
  </context>
  <context>
    <name>ModelDetailsDialog</name>
    <message>
      <source>All about the model</source>
      <translation>Tout sur le modèle</translation>
    </message>
    <message>
      <source>At the proposed limit about {rate:.0f} of {all} good parts will be rejected (between {low} and {high}, as far as {count} good parts can tell, each judged as if it were new).</source>
      <translation>À la limite proposée, environ {rate:.0f} bonnes pièces sur {all} seront rejetées (entre {low} et {high}, autant que {count} bonnes pièces permettent de le dire, chacune jugée comme si elle était nouvelle).</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Réseau de base</translation>
    </message>
    <message>
      <source>Changed since this model was trained</source>
      <translation>Changé depuis l’entraînement de ce modèle</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Engines measured here</source>
      <translation>Moteurs mesurés ici</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Hash of the model</source>
      <translation>Empreinte du modèle</translation>
    </message>
    <message>
      <source>It finds {share} of pseudo-anomalies; true defects may be found less often.</source>
      <translation>Il trouve {share} des pseudo-anomalies ; de vrais défauts peuvent être trouvés moins souvent.</translation>
    </message>
    <message>
      <source>It is inspected on {share} of the picture.</source>
      <translation>Il est inspecté sur {share} de l’image.</translation>
    </message>
    <message>
      <source>Its parts are aligned; below a confidence of {confidence} a picture is not checked.</source>
      <translation>Ses pièces sont alignées ; au-dessous d’une confiance de {confidence}, une image n’est pas contrôlée.</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>Modèle {name}</translation>
    </message>
    <message>
      <source>No good part was kept from training, so nobody knows how many the proposed limit rejects.</source>
      <translation>Aucune bonne pièce n’a été tenue hors entraînement, personne ne sait donc combien la limite proposée en rejette.</translation>
    </message>
    <message>
      <source>No picture check: whatever is before the camera is judged. There were too few good parts to learn from, or the model was trained before there was a check. Train again to have it.</source>
      <translation>Pas de contrôle d’image : tout ce qui est devant la caméra est jugé. Il y avait trop peu de bonnes pièces pour apprendre, ou le modèle a été entraîné avant l’existence de ce contrôle. Relancez un entraînement pour l’avoir.</translation>
    </message>
    <message>
      <source>Pictures of something else, and unusable ones, are not judged.</source>
      <translation>Les images d’autre chose, et les inutilisables, ne sont pas jugées.</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>Taille sur disque</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entraîné</translation>
    </message>
    <message>
      <source>Trained on {count} images, 1 prompt.</source>
      <translation>Entraîné sur {count} images, 1 image guide.</translation>
    </message>
    <message>
      <source>Trained on {count} images, {prompts} prompts.</source>
      <translation>Entraîné sur {count} images, {prompts} images guides.</translation>
    </message>
    <message>
      <source>Training took</source>
      <translation>Durée d’entraînement</translation>
    </message>
    <message>
      <source>not yet; they are when the model inspects for the first time</source>
      <translation>pas encore ; ils le seront quand le modèle inspectera pour la première fois</translation>
    </message>
    <message>
      <source>{time} for {steps} steps on {device}</source>
      <translation>{time} pour {steps} étapes sur {device}</translation>
    </message>
    <message>
      <source>{took}; memory ran out, so batches became smaller: {smallest} instead of {asked}</source>
      <translation>{took} ; la mémoire a manqué, les lots ont donc été réduits : {smallest} au lieu de {asked}</translation>
    </message>
  </context>
  <context>
    <name>ModelFileDialog</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add and inspect with it</source>
      <translation>Ajouter et inspecter avec</translation>
    </message>
    <message>
      <source>Add model</source>
      <translation>Ajouter le modèle</translation>
    </message>
    <message>
      <source>Add model “{name}”?</source>
      <translation>Ajouter le modèle « {name} » ?</translation>
    </message>
    <message>
      <source>Add products</source>
      <translation>Ajouter les produits</translation>
    </message>
    <message>
      <source>Add products of model “{name}”?</source>
      <translation>Ajouter les produits du modèle « {name} » ?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Products of the model</source>
      <translation>Produits du modèle</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>S’exécute sur</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>The model is here already; these products of it were deleted. Missing ones are made with the limits of the file and the prompts that came with it. Those that are here again keep their images, prompts and limits.</source>
      <translation>Le modèle est déjà là ; ces produits ont été supprimés. Ceux qui manquent sont créés avec les limites du fichier et les images guides fournies. Ceux qui sont de nouveau là gardent leurs images, images guides et limites.</translation>
    </message>
    <message>
      <source>The new products are made with the limits and prompts of the file. Those that are here keep their images, prompts and limits.</source>
      <translation>Les nouveaux produits sont créés avec les limites et les images guides du fichier. Ceux qui sont là gardent leurs images, images guides et limites.</translation>
    </message>
    <message>
      <source>The products are made with the limits of the file, and the prompts that came with it.</source>
      <translation>Les produits sont créés avec les limites du fichier et les images guides fournies.</translation>
    </message>
    <message>
      <source>The products that are here keep their images, prompts and limits.</source>
      <translation>Les produits déjà là gardent leurs images, images guides et limites.</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Écrit</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>déjà là</translation>
    </message>
    <message>
      <source>keeps limit {here}, not {limit}</source>
      <translation>garde la limite {here}, pas {limit}</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>limite {limit}</translation>
    </message>
    <message>
      <source>new here</source>
      <translation>nouveau ici</translation>
    </message>
    <message>
      <source>{time} by {program}</source>
      <translation>{time} par {program}</translation>
    </message>
  </context>
  <context>
    <name>ModelQuestion</name>
    <message>
      <source>Ask it</source>
      <translation>L’interroger</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>It knows {products}.</source>
      <translation>Il connaît {products}.</translation>
    </message>
    <message>
      <source>Other model</source>
      <translation>Autre modèle</translation>
    </message>
    <message>
      <source>What would another model say?</source>
      <translation>Que dirait un autre modèle ?</translation>
    </message>
    <message>
      <source>{count} part is judged by another model, by its product's limit of now. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>{count} pièce est jugée par un autre modèle, avec la limite actuelle de son produit. Cela dure autant qu’une session, en parallèle du reste ; aucun enregistrement n’est modifié.</translation>
    </message>
    <message>
      <source>{count} parts are judged by another model, by their products' current limits. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>{count} pièces sont jugées par un autre modèle, avec les limites actuelles de leurs produits. Cela dure autant qu’une session, en parallèle du reste ; aucun enregistrement n’est modifié.</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}, actif</translation>
    </message>
  </context>
  <context>
    <name>ModelTable</name>
    <message>
      <source>Activate</source>
      <translation>Activer</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Comparer…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Détails…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>How far the export is</source>
      <translation>Avancement de l’export</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>No model yet. Add the file of a model that was trained on a workstation.</source>
      <translation>Pas encore de modèle. Ajoutez le fichier d’un modèle entraîné sur un poste de travail.</translation>
    </message>
    <message>
      <source>No model yet. Train one, or add the file of a model that was exported elsewhere.</source>
      <translation>Pas encore de modèle. Entraînez-en un, ou ajoutez le fichier d’un modèle exporté ailleurs.</translation>
    </message>
    <message>
      <source>Preparing; this may take minutes</source>
      <translation>Préparation ; cela peut prendre quelques minutes</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <source>{model} is older than its images. {changes}.</source>
      <translation>{model} est plus ancien que ses images. {changes}.</translation>
    </message>
  </context>
  <context>
    <name>ModelTableModel</name>
    <message>
      <source>Candidate</source>
      <translation>Candidat</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Changé depuis</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Needs a workstation</source>
      <translation>Exige un poste de travail</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entraîné</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count} produit</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count} produits</translation>
    </message>
    <message>
      <source>● Active</source>
      <translation>● Actif</translation>
    </message>
  </context>
  <context>
    <name>ModelsAndQueue</name>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Waiting ({count})</source>
      <translation>En attente ({count})</translation>
    </message>
  </context>
  <context>
    <name>NavigationRail</name>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>What can be done on every page, and on this one</source>
      <translation>Ce qui peut se faire sur toutes les pages, et sur celle-ci</translation>
    </message>
  </context>
  <context>
    <name>NewPinDialog</name>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>Confirmer le nouveau PIN</translation>
    </message>
    <message>
      <source>Set the PIN</source>
      <translation>Définir le PIN</translation>
    </message>
    <message>
      <source>The two are not the same. Enter the new PIN again.</source>
      <translation>Les deux ne sont pas identiques. Saisissez de nouveau le nouveau PIN.</translation>
    </message>
  </context>
  <context>
    <name>NothingInspected</name>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>Nothing has been inspected yet</source>
      <translation>Rien n’a encore été inspecté</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Log in to read messages</source>
      <translation>Connectez-vous pour lire les messages</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Messages ({count})</source>
      <translation>Messages ({count})</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Rien à faire</translation>
    </message>
    <message>
      <source>Read the whole message</source>
      <translation>Lire tout le message</translation>
    </message>
  </context>
  <context>
    <name>NoticeList</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy this message with its details</source>
      <translation>Copier ce message avec ses détails</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>No message since the program was started.</source>
      <translation>Aucun message depuis le démarrage du programme.</translation>
    </message>
  </context>
  <context>
    <name>NumberBox</name>
    <message>
      <source>A number is missing.</source>
      <translation>Il manque un nombre.</translation>
    </message>
    <message>
      <source>At most {count} decimals are taken.</source>
      <translation>Au plus {count} décimales sont acceptées.</translation>
    </message>
    <message>
      <source>Only whole numbers are taken.</source>
      <translation>Seuls des nombres entiers sont acceptés.</translation>
    </message>
    <message>
      <source>Takes numbers from {low} to {high}, with a comma or a point.</source>
      <translation>Accepte des nombres de {low} à {high}, avec une virgule ou un point.</translation>
    </message>
    <message>
      <source>Takes whole numbers from {low} to {high}.</source>
      <translation>Accepte des nombres entiers de {low} à {high}.</translation>
    </message>
    <message>
      <source>{problem} It stays {number}.</source>
      <translation>{problem} La valeur reste {number}.</translation>
    </message>
    <message>
      <source>“{typed}” can mean {first} or {second}; write one of these.</source>
      <translation>« {typed} » peut signifier {first} ou {second} ; écrivez l’un des deux.</translation>
    </message>
    <message>
      <source>“{typed}” is no number.</source>
      <translation>« {typed} » n’est pas un nombre.</translation>
    </message>
    <message>
      <source>“{typed}” is not between {low} and {high}.</source>
      <translation>« {typed} » n’est pas entre {low} et {high}.</translation>
    </message>
  </context>
  <context>
    <name>Obstacle</name>
    <message>
      <source>A model is being trained</source>
      <translation>Un modèle est en cours d’entraînement</translation>
    </message>
    <message>
      <source>Add images</source>
      <translation>Ajouter des images</translation>
    </message>
    <message>
      <source>Add pictures of good parts, then train a model that includes this product.</source>
      <translation>Ajoutez des images de bonnes pièces, puis entraînez un modèle qui inclut ce produit.</translation>
    </message>
    <message>
      <source>Bring a model</source>
      <translation>Ajouter un modèle</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <source>Choose one that knows it: {others}.</source>
      <translation>Choisissez-en un qui le connaît : {others}.</translation>
    </message>
    <message>
      <source>Choose the product at the top of the window.</source>
      <translation>Choisissez le produit en haut de la fenêtre.</translation>
    </message>
    <message>
      <source>Create a product and add pictures of good parts. About 20 to 200 are enough.</source>
      <translation>Créez un produit et ajoutez des images de bonnes pièces. Environ 20 à 200 suffisent.</translation>
    </message>
    <message>
      <source>Create your first product</source>
      <translation>Créer le premier produit</translation>
    </message>
    <message>
      <source>No model for {product}</source>
      <translation>Pas de modèle pour {product}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Pas encore de modèle</translation>
    </message>
    <message>
      <source>Nothing to inspect yet</source>
      <translation>Rien à inspecter pour l’instant</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>Voir l’entraînement</translation>
    </message>
    <message>
      <source>The model does not know {product}</source>
      <translation>Le modèle ne connaît pas {product}</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>Train a model that includes this product.</source>
      <translation>Entraînez un modèle qui inclut ce produit.</translation>
    </message>
    <message>
      <source>Train one model for all your products. It takes minutes and needs only pictures of good parts.</source>
      <translation>Entraînez un seul modèle pour tous vos produits. Cela prend quelques minutes et n’exige que des images de bonnes pièces.</translation>
    </message>
    <message>
      <source>When it is ready, inspection can begin.</source>
      <translation>Quand il sera prêt, l’inspection pourra commencer.</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>Quel modèle ?</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>Quel produit ?</translation>
    </message>
    <message>
      <source>{model} cannot be used here</source>
      <translation>{model} est inutilisable ici</translation>
    </message>
    <message>
      <source>{model} was trained on {names}.</source>
      <translation>{model} a été entraîné sur {names}.</translation>
    </message>
    <message>
      <source>{others} knows it: choose that one.</source>
      <translation>{others} le connaît : choisissez celui-là.</translation>
    </message>
    <message>
      <source>{product} has no images yet</source>
      <translation>{product} n’a pas encore d’images</translation>
    </message>
  </context>
  <context>
    <name>OperateActions</name>
    <message>
      <source>Back to all pages; asks for the PIN if there is one (F11)</source>
      <translation>Retour à toutes les pages ; demande le PIN s’il y en a un (F11)</translation>
    </message>
    <message>
      <source>Choose the product</source>
      <translation>Choisir le produit</translation>
    </message>
    <message>
      <source>Count from zero</source>
      <translation>Repartir de zéro</translation>
    </message>
    <message>
      <source>Inspect another product</source>
      <translation>Inspecter un autre produit</translation>
    </message>
    <message>
      <source>Inspect the same source as the last time</source>
      <translation>Inspecter la même source que la dernière fois</translation>
    </message>
    <message>
      <source>Keep what was counted, with a reason, and count from zero</source>
      <translation>Enregistrer ce qui a été compté, avec un motif, et repartir de zéro</translation>
    </message>
    <message>
      <source>Leave this page</source>
      <translation>Quitter cette page</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>Déconnecter {name}</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person (Ctrl+L)</source>
      <translation>L’inspection continue ; la fenêtre attend la personne suivante (Ctrl+L)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>You have changed nothing yet</source>
      <translation>Vous n’avez encore rien changé</translation>
    </message>
  </context>
  <context>
    <name>OperatePage</name>
    <message>
      <source>All parts since the counters began anew, over all runs and products, corrections included. Reset keeps these figures with your reason and counts from zero.</source>
      <translation>Toutes les pièces depuis la remise à zéro des compteurs, sur toutes les sessions et tous les produits, corrections comprises. RAZ enregistre ces chiffres avec votre motif et repart de zéro.</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>Aucune pièce n’a encore été inspectée.</translation>
    </message>
    <message>
      <source>Says that the model is wrong about the part in the picture (O). Undo takes it back.</source>
      <translation>Dit que le modèle se trompe sur la pièce de l’image (O). Annuler revient en arrière.</translation>
    </message>
    <message>
      <source>The image of the part is shown here.</source>
      <translation>L’image de la pièce s’affiche ici.</translation>
    </message>
    <message>
      <source>The last parts, newest first. Touch one to look at it again; the line goes on.</source>
      <translation>Les dernières pièces, la plus récente d’abord. Touchez-en une pour la revoir ; la ligne continue.</translation>
    </message>
    <message>
      <source>The newest part, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>La pièce la plus récente, quelle que soit l’image affichée. OK : le score est dans la limite. NG : il dépasse la limite. NON CONTRÔLÉ : aucun verdict n’a pu être rendu ; la ligne ci-dessous dit pourquoi. Une telle pièce doit être regardée par une personne.</translation>
    </message>
    <message>
      <source>The scores of the last 200 parts. The dashed line is the limit.</source>
      <translation>Les scores des 200 dernières pièces. La ligne pointillée est la limite.</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>depuis {time}</translation>
    </message>
  </context>
  <context>
    <name>OperatorBar</name>
    <message>
      <source>Leave the operator's page</source>
      <translation>Quitter la page opérateur</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>Déconnecter {name}</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>Aucun produit</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>Produit : {name}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>OperatorGate</name>
    <message>
      <source>Close the program</source>
      <translation>Fermer le programme</translation>
    </message>
    <message>
      <source>Enter the PIN of this workspace. The inspection goes on meanwhile.</source>
      <translation>Saisissez le PIN de cet espace de travail. L’inspection continue pendant ce temps.</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>Quitter la page opérateur</translation>
    </message>
  </context>
  <context>
    <name>OptionsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
  </context>
  <context>
    <name>OrderDialog</name>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>Aucun OF</translation>
    </message>
  </context>
  <context>
    <name>OtherWorkspaces</name>
    <message>
      <source>An empty folder for “{name}”</source>
      <translation>Un dossier vide pour « {name} »</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>Choisir le dossier…</translation>
    </message>
    <message>
      <source>In a window of its own, with a workspace of its own; this one stays as it is</source>
      <translation>Dans sa propre fenêtre, avec son propre espace de travail ; celui-ci reste tel quel</translation>
    </message>
    <message>
      <source>In a window of its own; the workspace of this window stays as it is</source>
      <translation>Dans sa propre fenêtre ; l’espace de travail de cette fenêtre reste tel quel</translation>
    </message>
    <message>
      <source>It is restored to an empty folder, which becomes a workspace and opens in a window of its own. The backup stays as it is. Choose or make that folder next.</source>
      <translation>Elle est restaurée dans un dossier vide, qui devient un espace de travail et s’ouvre dans sa propre fenêtre. La sauvegarde reste telle quelle. Choisissez ou créez maintenant ce dossier.</translation>
    </message>
    <message>
      <source>Open another workspace or a backup…</source>
      <translation>Ouvrir un autre espace ou une sauvegarde…</translation>
    </message>
    <message>
      <source>Open the folder of a workspace or a backup</source>
      <translation>Ouvrir le dossier d’un espace de travail ou d’une sauvegarde</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>Voir la démonstration</translation>
    </message>
    <message>
      <source>“{name}” is a backup</source>
      <translation>« {name} » est une sauvegarde</translation>
    </message>
  </context>
  <context>
    <name>OverruledFacts</name>
    <message>
      <source>A person</source>
      <translation>Une personne</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Overruled</source>
      <translation>Corrigée</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motif : {reason}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise</translation>
    </message>
  </context>
  <context>
    <name>Overrules</name>
    <message>
      <source>An answer is wanted</source>
      <translation>Une réponse est demandée</translation>
    </message>
    <message>
      <source>Defect missed</source>
      <translation>Défaut manqué</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pièce étalon</translation>
    </message>
    <message>
      <source>Good part rejected</source>
      <translation>Bonne pièce rejetée</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Image normale</translation>
    </message>
    <message>
      <source>Not checked, and bad</source>
      <translation>Non contrôlée, et mauvaise</translation>
    </message>
    <message>
      <source>Not checked, and good</source>
      <translation>Non contrôlée, et bonne</translation>
    </message>
    <message>
      <source>Stands, nothing else to do</source>
      <translation>Reste telle quelle, rien d’autre à faire</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>Le modèle avait raison</translation>
    </message>
    <message>
      <source>one overruled part waits for an answer</source>
      <translation>une pièce corrigée attend une réponse</translation>
    </message>
    <message>
      <source>{count} overruled parts wait for an answer</source>
      <translation>{count} pièces corrigées attendent une réponse</translation>
    </message>
  </context>
  <context>
    <name>OverrulesView</name>
    <message>
      <source>A person said that these {count} parts are bad. One answer for all of them.</source>
      <translation>Une personne a dit que ces {count} pièces sont mauvaises. Une seule réponse pour toutes.</translation>
    </message>
    <message>
      <source>A person said that this part is bad. What is wrong with it?</source>
      <translation>Une personne a dit que cette pièce est mauvaise. Quel est son défaut ?</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>Tous les produits</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Traitées</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>Remettre dans la file</translation>
    </message>
    <message>
      <source>Defective golden parts</source>
      <translation>Pièces étalons défectueuses</translation>
    </message>
    <message>
      <source>For example: the scratch is real, seen under the lamp</source>
      <translation>Par exemple : la rayure est réelle, vue sous la lampe</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>Golden part…</source>
      <translation>Pièce étalon…</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>Dans quel ordre</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Reste telle quelle</translation>
    </message>
    <message>
      <source>Model was right…</source>
      <translation>Le modèle a raison…</translation>
    </message>
    <message>
      <source>Most severe first</source>
      <translation>Les plus graves</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Les plus récentes</translation>
    </message>
    <message>
      <source>Nobody has overruled a verdict</source>
      <translation>Personne n’a corrigé de verdict</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Image normale</translation>
    </message>
    <message>
      <source>Nothing waits for an answer.</source>
      <translation>Rien n’attend de réponse.</translation>
    </message>
    <message>
      <source>Nothing was answered yet.</source>
      <translation>Aucune réponse n’a encore été donnée.</translation>
    </message>
    <message>
      <source>Of which product</source>
      <translation>De quel produit</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>The correction is taken back, and the part counts as what the model said. Your reason is kept.</source>
      <translation>La correction est retirée, et la pièce compte comme le modèle l’a dit. Votre motif est conservé.</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>Le modèle avait raison</translation>
    </message>
    <message>
      <source>The picture of this part cannot be read.</source>
      <translation>L’image de cette pièce est illisible.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Where operators or reviewers say that a verdict is wrong, the part waits here until somebody says what becomes of it: a normal image for the next training, a golden part, or nothing because the model was right.</source>
      <translation>Quand des opérateurs ou des réviseurs disent qu’un verdict est faux, la pièce attend ici que quelqu’un dise ce qu’elle devient : une image normale pour le prochain entraînement, une pièce étalon, ou rien parce que le modèle avait raison.</translation>
    </message>
    <message>
      <source>Which parts are listed</source>
      <translation>Quelles pièces sont listées</translation>
    </message>
    <message>
      <source>Whoever thinks that a part is good says that the model was right.</source>
      <translation>Si vous pensez qu’une pièce est bonne, dites que le modèle avait raison.</translation>
    </message>
    <message>
      <source>Why was the model right?</source>
      <translation>Pourquoi le modèle avait-il raison ?</translation>
    </message>
    <message>
      <source>{count} corrections are taken back, and the parts count as what the model said. Your reason is kept with each.</source>
      <translation>{count} corrections sont retirées, et les pièces comptent comme le modèle l’a dit. Votre motif est conservé avec chacune.</translation>
    </message>
    <message>
      <source>{listed} of {waiting}</source>
      <translation>{listed} sur {waiting}</translation>
    </message>
    <message>
      <source>{name} · {count} selected</source>
      <translation>{name} · sélection : {count}</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>All parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>Audit log</source>
      <translation>Audit</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspection</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>Page opérateur</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Libérations</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>Active</source>
      <translation>Actif</translation>
    </message>
    <message>
      <source>Before it</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidat</translation>
    </message>
    <message>
      <source>How the models find painted defects</source>
      <translation>Comment les modèles trouvent les défauts peints</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>Défauts peints</translation>
    </message>
  </context>
  <context>
    <name>ParetoChart</name>
    <message>
      <source>Parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>With those above</source>
      <translation>Cumul</translation>
    </message>
  </context>
  <context>
    <name>PartActions</name>
    <message>
      <source>Add what is selected to the golden set…</source>
      <translation>Ajouter la sélection au jeu étalon…</translation>
    </message>
    <message>
      <source>Adds the stored pictures to the normal images of their products, from which the next training learns</source>
      <translation>Ajoute les images stockées aux images normales de leurs produits, que le prochain entraînement utilisera</translation>
    </message>
    <message>
      <source>Asks which model; tells which verdicts would flip. No record is changed</source>
      <translation>Demande quel modèle ; dit quels verdicts basculeraient. Aucun enregistrement n’est modifié</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>Corriger le verdict ; Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>Draw where on the pictures the defects are, and of what kind. Ctrl+Z undoes it</source>
      <translation>Dessiner où sont les défauts sur les images, et de quel type. Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>Kinds of defect and a note; the verdict stays what it is. Ctrl+Z undoes it</source>
      <translation>Types de défaut et une note ; le verdict reste tel quel. Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>Paint the defects of what is selected…</source>
      <translation>Peindre les défauts de la sélection…</translation>
    </message>
    <message>
      <source>Pictures whose truth is known, which no training sees: they tell what new models are worth</source>
      <translation>Des images dont la vérité est connue, qu’aucun entraînement ne voit : elles disent ce que valent les nouveaux modèles</translation>
    </message>
    <message>
      <source>Say the kind of defect of what is selected…</source>
      <translation>Dire le type de défaut de la sélection…</translation>
    </message>
    <message>
      <source>Take back the corrections of what is selected</source>
      <translation>Retirer les corrections de la sélection</translation>
    </message>
    <message>
      <source>Use what is selected as pictures of good parts…</source>
      <translation>Utiliser la sélection comme images de bonnes pièces…</translation>
    </message>
    <message>
      <source>What is selected is bad</source>
      <translation>La sélection est mauvaise</translation>
    </message>
    <message>
      <source>What is selected is fine</source>
      <translation>La sélection est bonne</translation>
    </message>
    <message>
      <source>What would another model say of what is selected?…</source>
      <translation>Que dirait un autre modèle de la sélection ?…</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>Back to live</source>
      <translation>Retour au direct</translation>
    </message>
    <message>
      <source>Back to the last part</source>
      <translation>Retour à la dernière pièce</translation>
    </message>
    <message>
      <source>Part {number} · {name}</source>
      <translation>Pièce {number} · {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>score {score}, limite {limit}</translation>
    </message>
  </context>
  <context>
    <name>PartDescribing</name>
    <message>
      <source>For example: burr on the left edge, tool 3</source>
      <translation>Par exemple : bavure au bord gauche, outil 3</translation>
    </message>
    <message>
      <source>Kind of defect of this part</source>
      <translation>Type de défaut de cette pièce</translation>
    </message>
    <message>
      <source>Kinds of defect of {count} parts</source>
      <translation>Types de défaut de {count} pièces</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>une pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
  </context>
  <context>
    <name>PartExports</name>
    <message>
      <source>Export these parts</source>
      <translation>Exporter ces pièces</translation>
    </message>
    <message>
      <source>Folder in which the pictures get a folder of their own</source>
      <translation>Dossier où les images reçoivent leur propre dossier</translation>
    </message>
    <message>
      <source>For browsers</source>
      <translation>Pour navigateurs</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Écrire le rapport</translation>
    </message>
  </context>
  <context>
    <name>PartFacts</name>
    <message>
      <source>Asked for</source>
      <translation>Demandée</translation>
    </message>
    <message>
      <source>Circumstances</source>
      <translation>Circonstances</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Its picture is not among the product's normal images any more.</source>
      <translation>Son image n’est plus parmi les images normales du produit.</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Jugée</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>Jugée par</translation>
    </message>
    <message>
      <source>Judging took</source>
      <translation>Durée du jugement</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>No prompt guided this verdict.</source>
      <translation>Aucune image guide n’a guidé ce verdict.</translation>
    </message>
    <message>
      <source>Picture of the prompt</source>
      <translation>Image du guide</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>Stockée</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Annoncée</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>non enregistré</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
    <message>
      <source>{ms:.0f} ms later</source>
      <translation>{ms:.0f} ms plus tard</translation>
    </message>
  </context>
  <context>
    <name>PartFilterBar</name>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigées</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>Search names, defects, notes</source>
      <translation>Noms, défauts, notes</translation>
    </message>
    <message>
      <source>Show {name}, {count} part</source>
      <translation>Afficher {name}, {count} pièce</translation>
    </message>
    <message>
      <source>Show {name}, {count} parts</source>
      <translation>Afficher {name}, {count} pièces</translation>
    </message>
    <message>
      <source>{count} listed</source>
      <translation>Listées : {count}</translation>
    </message>
  </context>
  <context>
    <name>PartPane</name>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>L’image de cette pièce n’a pas pu être lue.</translation>
    </message>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>La pièce avec sa carte d’anomalie. La carte est transparente dans la plage normale du produit ; sur les pièces NG, une ligne entoure ce qui dépasse la limite. Molette : zoom. Glisser : déplacer. Ctrl+0 : ajuster. Double clic : 100 %. M : carte oui ou non.</translation>
    </message>
  </context>
  <context>
    <name>PartPicture</name>
    <message>
      <source>There is no picture of this part.</source>
      <translation>Il n’y a pas d’image de cette pièce.</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count} NON ENREGISTRÉ</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>PartReport</name>
    <message>
      <source>A part with two kinds counts for both.</source>
      <translation>Une pièce à deux types compte pour les deux.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigées</translation>
    </message>
    <message>
      <source>Corrections by people</source>
      <translation>Corrections par des personnes</translation>
    </message>
    <message>
      <source>Limits: {limits}</source>
      <translation>Limites : {limits}</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>NG by day</source>
      <translation>NG par jour</translation>
    </message>
    <message>
      <source>NG by hour</source>
      <translation>NG par heure</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>NG par type de défaut</translation>
    </message>
    <message>
      <source>NG parts</source>
      <translation>Pièces NG</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>Aucune pièce n’a été inspectée.</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pièce</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>Parts taken</source>
      <translation>Pièces prises</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>L’image est illisible.</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Sur quoi il repose</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Written {time} by OneNIP Inspector {version}</source>
      <translation>Écrit le {time} par OneNIP Inspector {version}</translation>
    </message>
    <message>
      <source>Yield (95 %)</source>
      <translation>Rendement (95 %)</translation>
    </message>
    <message>
      <source>Yield is OK of OK and NG; parts that were not checked count for neither. The interval holds with 95 % (Clopper and Pearson) for parts of the same kind. Verdicts are those of the model, except where a person corrected them: a model misses some defects and rejects some good parts.</source>
      <translation>Le rendement est la part des OK parmi OK et NG ; les pièces non contrôlées ne comptent pour aucun des deux. L’intervalle vaut à 95 % (Clopper et Pearson) pour des pièces du même type. Les verdicts sont ceux du modèle, sauf là où une personne les a corrigés : un modèle manque certains défauts et rejette certaines bonnes pièces.</translation>
    </message>
    <message>
      <source>nobody said</source>
      <translation>personne ne l’a dit</translation>
    </message>
    <message>
      <source>{count} more are not listed.</source>
      <translation>{count} de plus ne sont pas listées.</translation>
    </message>
    <message>
      <source>{model} → {person}: {count}</source>
      <translation>{model} → {person} : {count}</translation>
    </message>
    <message>
      <source>{ng} of {parts}</source>
      <translation>{ng} sur {parts}</translation>
    </message>
    <message>
      <source>{places} of {total}</source>
      <translation>{places} sur {total}</translation>
    </message>
    <message>
      <source>{shown} of {count}, those first that exceed their limits the most. All are in the records.</source>
      <translation>{shown} sur {count}, d’abord celles qui dépassent le plus leurs limites. Toutes sont dans les enregistrements.</translation>
    </message>
  </context>
  <context>
    <name>PartReports</name>
    <message>
      <source>Batches</source>
      <translation>Séries</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Report of a shift</source>
      <translation>Rapport d’une équipe</translation>
    </message>
    <message>
      <source>Report of batch {number}</source>
      <translation>Rapport de la série {number}</translation>
    </message>
    <message>
      <source>Report of {count} batches</source>
      <translation>Rapport de {count} séries</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Équipe</translation>
    </message>
  </context>
  <context>
    <name>PartRows</name>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>Clic : trier par cette colonne ; nouveau clic : ordre inverse</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pièce</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
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
      <translation>Dernières pièces, la plus récente d’abord</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>Parts that were found</source>
      <translation>Pièces trouvées</translation>
    </message>
  </context>
  <context>
    <name>PartTiles</name>
    <message>
      <source>Pictures of the parts that were found</source>
      <translation>Images des pièces trouvées</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source> · corrected</source>
      <translation> · corrigée</translation>
    </message>
    <message>
      <source>Bad parts that are {word}</source>
      <translation>Pièces défectueuses classées {word}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Good parts that are {word}</source>
      <translation>Bonnes pièces classées {word}</translation>
    </message>
    <message>
      <source>Of {count} parts of runs, the {shown} nearest to the limit are listed.</source>
      <translation>Sur {count} pièces de séries, les {shown} les plus proches de la limite sont listées.</translation>
    </message>
    <message>
      <source>Open its run</source>
      <translation>Ouvrir sa série</translation>
    </message>
    <message>
      <source>Shows the whole run on the Review page, where verdicts are corrected</source>
      <translation>Affiche toute la série sur la page Revue, où les verdicts se corrigent</translation>
    </message>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>L’image de cette pièce n’a pas pu être lue.</translation>
    </message>
    <message>
      <source>The model keeps the scores of these, and not which pictures they were.</source>
      <translation>Le modèle en garde les scores, mais pas de quelles images il s’agissait.</translation>
    </message>
    <message>
      <source>Their pictures are on the Releases page.</source>
      <translation>Leurs images sont sur la page Libérations.</translation>
    </message>
    <message>
      <source>{name}, {count}: {scores}</source>
      <translation>{name}, {count} : {scores}</translation>
    </message>
  </context>
  <context>
    <name>PartsPanel</name>
    <message>
      <source>Export these {count}…</source>
      <translation>Exporter ces {count}…</translation>
    </message>
    <message>
      <source>Export these…</source>
      <translation>Les exporter…</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>Format des tableaux</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Images…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tableau…</translation>
    </message>
    <message>
      <source>The parts. Left and right arrows step through them, Home and End go to the first and last one. Click a heading to sort. Ctrl and Shift with a click select several, Ctrl+A all; they are corrected together.</source>
      <translation>Les pièces. Les flèches gauche et droite les parcourent, Début et Fin vont à la première et à la dernière. Cliquez sur un en-tête pour trier. Ctrl ou Maj avec un clic en sélectionne plusieurs, Ctrl+A toutes ; elles sont corrigées ensemble.</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Badge…</source>
      <translation>Badge…</translation>
    </message>
    <message>
      <source>Change role…</source>
      <translation>Changer le rôle…</translation>
    </message>
    <message>
      <source>New PIN…</source>
      <translation>Nouveau PIN…</translation>
    </message>
    <message>
      <source>Off: anybody at this computer may do anything</source>
      <translation>Désactivée : chacun peut tout faire sur cet ordinateur</translation>
    </message>
    <message>
      <source>On: {count} can log in</source>
      <translation>Activée : {count} peuvent se connecter</translation>
    </message>
    <message>
      <source>Operators inspect and correct; QA also teaches, trains, sets limits, releases and deletes; admins also look after people. Of PINs, passwords and badges only hashes are kept. If nobody can log in any more, start the program with --recover-access and the folder of the workspace.</source>
      <translation>Les opérateurs inspectent et corrigent ; la qualité gère aussi les images d’apprentissage, entraîne, fixe les limites, libère et supprime ; les administrateurs gèrent en plus les personnes. Des PIN, mots de passe et badges, seules des empreintes sont conservées. Si plus personne ne peut se connecter, démarrez le programme avec --recover-access et le dossier de l’espace de travail.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Switch off…</source>
      <translation>Désactiver…</translation>
    </message>
    <message>
      <source>Switch on…</source>
      <translation>Activer…</translation>
    </message>
    <message>
      <source>Switched on, operators, QA and admins log in with PIN, password or badge, each may do what the role says, and their names stand in records and in the audit log. You become the first admin.</source>
      <translation>Une fois activée, opérateurs, qualité et administrateurs se connectent avec PIN, mot de passe ou badge, chacun peut faire ce que dit son rôle, et leurs noms figurent dans les enregistrements et le journal d’audit. Vous devenez le premier administrateur.</translation>
    </message>
    <message>
      <source>What is kept…</source>
      <translation>Données gardées…</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>PIN or password since</source>
      <translation>PIN ou mot de passe depuis</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>Ajouter une personne</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Everybody is removed, with PINs, passwords and badges; anybody may do anything then. Records and audit log keep the names. This cannot be undone.</source>
      <translation>Toutes les personnes sont retirées, avec PIN, mots de passe et badges ; chacun peut alors tout faire. Les enregistrements et le journal d’audit gardent les noms. C’est irréversible.</translation>
    </message>
    <message>
      <source>If {name} is logged in, that ends now. Whoever may do more than operators needs a longer PIN.</source>
      <translation>Si {name} est connecté, cela se termine maintenant. Toute personne ayant plus de droits que les opérateurs a besoin d’un PIN plus long.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Keep it on</source>
      <translation>Laisser activée</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>Nouveau PIN ou mot de passe de {name}</translation>
    </message>
    <message>
      <source>Nobody logs in as {name} any more. Records keep the name. Undo brings the person back, without a badge.</source>
      <translation>Plus personne ne se connecte comme {name}. Les enregistrements gardent le nom. Annuler ramène la personne, sans badge.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>Retirer {name} ?</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>Rôle de {name}</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Définir</translation>
    </message>
    <message>
      <source>Switch logging in off?</source>
      <translation>Désactiver la connexion ?</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>Activer la connexion</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Désactiver</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activer</translation>
    </message>
    <message>
      <source>The name stands in records, as long as those are kept.</source>
      <translation>Le nom figure dans les enregistrements, aussi longtemps qu’ils sont conservés.</translation>
    </message>
    <message>
      <source>The one of before does not open any more.</source>
      <translation>L’ancien n’ouvre plus.</translation>
    </message>
    <message>
      <source>You become the first admin. From then on nobody gets to these pages without logging in; an inspection that goes on is not touched. Keep the password: who forgets it needs access to the files.</source>
      <translation>Vous devenez le premier administrateur. Dès lors, personne n’accède à ces pages sans se connecter ; une inspection en cours n’est pas touchée. Gardez le mot de passe : en cas d’oubli, il faut un accès aux fichiers.</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>People who log in</source>
      <translation>Personnes qui se connectent</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>A name is missing.</source>
      <translation>Il manque un nom.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Confirmer</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN ou mot de passe</translation>
    </message>
    <message>
      <source>PIN or password once more</source>
      <translation>Confirmer le PIN ou mot de passe</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Somebody of that name logs in already.</source>
      <translation>Quelqu’un de ce nom se connecte déjà.</translation>
    </message>
    <message>
      <source>The two are not the same yet.</source>
      <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Touche : {key}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivante</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédente</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>Enregistrer dans le produit</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>All pictures</source>
      <translation>Toutes les images</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivante</translation>
    </message>
    <message>
      <source>Picture of a good part</source>
      <translation>Image d’une bonne pièce</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédente</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Lecture de l’image…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>added {time}</source>
      <translation>ajoutée le {time}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>guide</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>séance {session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>séance {session}, réservée</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>écartée</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model} n’a pas pu la juger : {reason}</translation>
    </message>
    <message>
      <source>{model} is looking at it…</source>
      <translation>{model} la regarde…</translation>
    </message>
    <message>
      <source>{model}: score {score}, above the limit {limit}</source>
      <translation>{model} : score {score}, au-dessus de la limite {limit}</translation>
    </message>
    <message>
      <source>{model}: score {score}, limit {limit}</source>
      <translation>{model} : score {score}, limite {limit}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} sur {total}</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} pixels</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A PIN is set</source>
      <translation>Un PIN est défini</translation>
    </message>
    <message>
      <source>Change the PIN…</source>
      <translation>Changer le PIN…</translation>
    </message>
    <message>
      <source>F11 hands the window to the operator: one page, in full screen. With a PIN, only someone who knows it gets back to these pages or closes the program. Only a hash of it is kept. If it is forgotten, close the program from outside and take the line “operator_pin” out of settings.json in the workspace: whoever has the files has everything.</source>
      <translation>F11 remet la fenêtre à l’opérateur : une seule page, en plein écran. Avec un PIN, seules les personnes qui le connaissent peuvent revenir à ces pages ou fermer le programme. Seule son empreinte est conservée. S’il est oublié, fermez le programme de l’extérieur et retirez la ligne « operator_pin » de settings.json dans l’espace de travail : qui a les fichiers a tout.</translation>
    </message>
    <message>
      <source>No PIN: anybody can leave it</source>
      <translation>Pas de PIN : chacun peut la quitter</translation>
    </message>
    <message>
      <source>Not asked for: everybody logs in</source>
      <translation>Non demandé : tout le monde se connecte</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>Page opérateur</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Supprimer le PIN</translation>
    </message>
    <message>
      <source>Set a PIN…</source>
      <translation>Définir un PIN…</translation>
    </message>
  </context>
  <context>
    <name>PinChange</name>
    <message>
      <source>Change the PIN</source>
      <translation>Changer le PIN</translation>
    </message>
    <message>
      <source>Enter the present PIN.</source>
      <translation>Saisissez le PIN actuel.</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Supprimer le PIN</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nouveau PIN</translation>
    </message>
    <message>
      <source>That is not the PIN.</source>
      <translation>Ce n’est pas le PIN.</translation>
    </message>
    <message>
      <source>The PIN could not be compared. Try again.</source>
      <translation>Le PIN n’a pas pu être comparé. Réessayez.</translation>
    </message>
    <message>
      <source>Try again in {seconds} s.</source>
      <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
      <source>{shortest} to {longest} digits. It is asked for when somebody leaves the operator's page.</source>
      <translation>{shortest} à {longest} chiffres. Il est demandé quand quelqu’un quitte la page opérateur.</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message>
      <source>Delete all digits</source>
      <translation>Effacer tous les chiffres</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Effacer le dernier chiffre</translation>
    </message>
  </context>
  <context>
    <name>Plurals</name>
    <message>
      <source>1</source>
      <translation>0 1</translation>
    </message>
  </context>
  <context>
    <name>ProductChoice</name>
    <message>
      <source>All products</source>
      <translation>Tous les produits</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
  </context>
  <context>
    <name>ProductDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Inspect this product</source>
      <translation>Inspecter ce produit</translation>
    </message>
    <message>
      <source>More than one product has that name. Tap the one that you mean.</source>
      <translation>Plusieurs produits portent ce nom. Touchez celui que vous voulez.</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Nom du produit</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>The inspection of {old} ends after the present part; that of {new} begins.</source>
      <translation>L’inspection de {old} se termine après la pièce en cours ; celle de {new} commence.</translation>
    </message>
    <message>
      <source>There is no product of that name.</source>
      <translation>Il n’y a pas de produit de ce nom.</translation>
    </message>
    <message>
      <source>Type or scan the name</source>
      <translation>Saisir ou scanner le nom</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>Quel produit ?</translation>
    </message>
  </context>
  <context>
    <name>ProductImages</name>
    <message>
      <source>A product is a kind of part that is inspected. Create one, or choose one on the left.</source>
      <translation>Un produit est un type de pièce qui est inspecté. Créez-en un, ou choisissez-en un à gauche.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>Ajouter des images…</translation>
    </message>
    <message>
      <source>Added last first</source>
      <translation>Dernières ajoutées d’abord</translation>
    </message>
    <message>
      <source>Alignment: shift…</source>
      <translation>Alignement : décalage…</translation>
    </message>
    <message>
      <source>Alignment: turn…</source>
      <translation>Alignement : rotation…</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>Alignement…</translation>
    </message>
    <message>
      <source>By date of capture</source>
      <translation>Par date de prise</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <source>By session</source>
      <translation>Par séance</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>Prendre…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>Supprimer le produit…</translation>
    </message>
    <message>
      <source>Drop pictures of good parts here</source>
      <translation>Déposez ici des images de bonnes pièces</translation>
    </message>
    <message>
      <source>Files or whole folders. Your originals stay where they are; the workspace keeps its own copy.</source>
      <translation>Des fichiers ou des dossiers entiers. Vos originaux restent où ils sont ; l’espace de travail garde sa propre copie.</translation>
    </message>
    <message>
      <source>Find by name, tag, note</source>
      <translation>Nom, étiquette ou note</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Jeu étalon</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>Inspecter sans entraînement…</translation>
    </message>
    <message>
      <source>Inspected area: whole picture…</source>
      <translation>Zone : image entière…</translation>
    </message>
    <message>
      <source>Inspected area: {share}…</source>
      <translation>Zone : {share}…</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>Zone inspectée…</translation>
    </message>
    <message>
      <source>Marked and unusual first</source>
      <translation>Signalées et inhabituelles d’abord</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Nouveau produit…</translation>
    </message>
    <message>
      <source>No picture is shown: choose “All pictures”.</source>
      <translation>Aucune image n’est affichée : choisissez « Toutes les images ».</translation>
    </message>
    <message>
      <source>No picture’s name, tag, session or note holds “{text}”.</source>
      <translation>Aucune image n’a « {text} » dans son nom, ses étiquettes, sa séance ou sa note.</translation>
    </message>
    <message>
      <source>No product chosen</source>
      <translation>Aucun produit choisi</translation>
    </message>
    <message>
      <source>Order of the pictures</source>
      <translation>Ordre des images</translation>
    </message>
    <message>
      <source>Products come with the model that knows them: add its model file on the Train page.</source>
      <translation>Les produits viennent avec le modèle qui les connaît : ajoutez son fichier de modèle sur la page Entraînement.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>Guides…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Sessions…</source>
      <translation>Séances…</translation>
    </message>
    <message>
      <source>Session…</source>
      <translation>Séance…</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>Étiquettes…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Sélection : {count}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>ProductsActions</name>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>Ajouter un dossier d’images de bonnes pièces</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>Ajouter des images…</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>Ajouter des images de bonnes pièces</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>Alignement…</translation>
    </message>
    <message>
      <source>Call the product by another name; models go on knowing it</source>
      <translation>Donner un autre nom au produit ; les modèles continuent de le connaître</translation>
    </message>
    <message>
      <source>Cancel the comparison of the images</source>
      <translation>Annuler la comparaison des images</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>Annuler l’import</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>Prendre…</translation>
    </message>
    <message>
      <source>Choose two images, or one that is marked as nearly the same as another</source>
      <translation>Choisissez deux images, ou une signalée comme presque identique à une autre</translation>
    </message>
    <message>
      <source>Choose whether parts are turned and shifted back before they are inspected</source>
      <translation>Choisir si les pièces sont tournées et recalées avant d’être inspectées</translation>
    </message>
    <message>
      <source>Compare two images</source>
      <translation>Comparer deux images</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>Supprimer le produit…</translation>
    </message>
    <message>
      <source>Draw where on its pictures the product is inspected</source>
      <translation>Dessiner où le produit est inspecté sur ses images</translation>
    </message>
    <message>
      <source>Find a picture by name, tag, session or note</source>
      <translation>Trouver une image par nom, étiquette, séance ou note</translation>
    </message>
    <message>
      <source>Find no unusual images now; no image is lost</source>
      <translation>Ne pas chercher d’images inhabituelles maintenant ; aucune image n’est perdue</translation>
    </message>
    <message>
      <source>Good parts that no training sees: they tell what new models are worth</source>
      <translation>De bonnes pièces qu’aucun entraînement ne voit : elles disent ce que valent les nouveaux modèles</translation>
    </message>
    <message>
      <source>Images that are set aside stay here and teach no model</source>
      <translation>Les images écartées restent ici et n’apprennent rien à aucun modèle</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>Zone inspectée…</translation>
    </message>
    <message>
      <source>Make the selected images prompts, or no longer</source>
      <translation>Utiliser ou ne plus utiliser les images sélectionnées comme guides</translation>
    </message>
    <message>
      <source>Move the selected images to the golden set…</source>
      <translation>Déplacer les images sélectionnées vers le jeu étalon…</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Nouveau produit…</translation>
    </message>
    <message>
      <source>Put the product with its images in the trash</source>
      <translation>Mettre le produit avec ses images à la corbeille</translation>
    </message>
    <message>
      <source>Put the selected images in the trash</source>
      <translation>Mettre les images sélectionnées à la corbeille</translation>
    </message>
    <message>
      <source>Rename product…</source>
      <translation>Renommer le produit…</translation>
    </message>
    <message>
      <source>Say in which session the selected images were taken…</source>
      <translation>Dire dans quelle séance les images sélectionnées ont été prises…</translation>
    </message>
    <message>
      <source>Sessions of the pictures…</source>
      <translation>Séances des images…</translation>
    </message>
    <message>
      <source>Set the selected images aside, or use them again</source>
      <translation>Écarter les images sélectionnées, ou les réutiliser</translation>
    </message>
    <message>
      <source>Show the picture large</source>
      <translation>Afficher l’image en grand</translation>
    </message>
    <message>
      <source>Side by side, or by a wiper</source>
      <translation>Côte à côte, ou avec un rideau</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>Arrêter après le fichier en cours ; ce qui a été ajouté est conservé</translation>
    </message>
    <message>
      <source>Tags and note of the selected images…</source>
      <translation>Étiquettes et note des images sélectionnées…</translation>
    </message>
    <message>
      <source>Take pictures of good parts with a camera</source>
      <translation>Prendre des images de bonnes pièces avec une caméra</translation>
    </message>
    <message>
      <source>The selected images are good ones: take their marks off</source>
      <translation>Les images sélectionnées sont bonnes : retirer leurs signalements</translation>
    </message>
    <message>
      <source>What was taken in one go is a session: it trains together, or is held out together</source>
      <translation>Ce qui a été pris d’un coup est une séance : elle sert à l’entraînement ou est réservée, toujours en entier</translation>
    </message>
    <message>
      <source>Which pictures were taken in one go, and which of these sessions train</source>
      <translation>Quelles images ont été prises d’un coup, et lesquelles de ces séances servent à l’entraînement</translation>
    </message>
    <message>
      <source>Words by which pictures are found again</source>
      <translation>Des mots qui permettent de retrouver les images</translation>
    </message>
  </context>
  <context>
    <name>ProductsImportQuestion</name>
    <message>
      <source>Add all pictures</source>
      <translation>Ajouter toutes les images</translation>
    </message>
    <message>
      <source>Add nothing</source>
      <translation>Ne rien ajouter</translation>
    </message>
    <message>
      <source>Add the good parts of all</source>
      <translation>Ajouter les bonnes pièces de tous</translation>
    </message>
    <message>
      <source>Add the other picture</source>
      <translation>Ajouter l’autre image</translation>
    </message>
    <message>
      <source>Add the other {count} pictures</source>
      <translation>Ajouter les {count} autres images</translation>
    </message>
    <message>
      <source>Are these all good parts?</source>
      <translation>Uniquement de bonnes pièces ?</translation>
    </message>
    <message>
      <source>Leave these files out</source>
      <translation>Omettre ces fichiers</translation>
    </message>
    <message>
      <source>Leave this folder out</source>
      <translation>Omettre ce dossier</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <source>“{folder}” holds the data sets of several products: {names}. None of them is called “{product}”. Pictures of several products together would teach the model nothing about each.</source>
      <translation>« {folder} » contient les jeux de données de plusieurs produits : {names}. Aucun ne s’appelle « {product} ». Des images de plusieurs produits mélangées n’apprendraient rien au modèle sur chacun.</translation>
    </message>
    <message>
      <source>“{folder}” holds {names}: by these names, not all of its pictures show good parts. Bad parts and masks among the good ones would teach the model that they are good.</source>
      <translation>« {folder} » contient {names} : d’après ces noms, certaines de ses images ne montrent pas de bonnes pièces. Des pièces défectueuses et des masques parmi les bonnes apprendraient au modèle qu’ils sont bons.</translation>
    </message>
  </context>
  <context>
    <name>ProductsPage</name>
    <message>
      <source>A kind of part that is inspected. Its name stands in reports and file names.</source>
      <translation>Un type de pièce qui est inspecté. Son nom figure dans les rapports et les noms de fichiers.</translation>
    </message>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>Ajouter un dossier d’images de bonnes pièces</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>Ajouter des images de bonnes pièces</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Delete product</source>
      <translation>Supprimer le produit</translation>
    </message>
    <message>
      <source>Delete product “{name}”?</source>
      <translation>Supprimer le produit « {name} » ?</translation>
    </message>
    <message>
      <source>For example: Gear 32 mm</source>
      <translation>Par exemple : Engrenage 32 mm</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Keep for training</source>
      <translation>Garder pour l’entraînement</translation>
    </message>
    <message>
      <source>Models and saved batches go on knowing it by its old name too.</source>
      <translation>Les modèles et les séries enregistrées continuent de le connaître aussi sous son ancien nom.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Move this image to the golden set: what is it?</source>
      <translation>Déplacer cette image vers le jeu étalon : bonne ou défectueuse ?</translation>
    </message>
    <message>
      <source>Move this image to the golden set?</source>
      <translation>Déplacer cette image vers le jeu étalon ?</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set: what are they?</source>
      <translation>Déplacer {count} images vers le jeu étalon : bonnes ou défectueuses ?</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set?</source>
      <translation>Déplacer {count} images vers le jeu étalon ?</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Nouveau produit</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Nouveau produit…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename product</source>
      <translation>Renommer le produit</translation>
    </message>
    <message>
      <source>Some are set aside, perhaps because they show a defect. They are kept as golden parts: no training sees them. One answer for all that are selected. You can undo this.</source>
      <translation>Certaines sont écartées, peut-être parce qu’elles montrent un défaut. Elles sont conservées comme pièces étalons : aucun entraînement ne les voit. Une seule réponse pour toute la sélection. Vous pourrez annuler.</translation>
    </message>
    <message>
      <source>There is a product of this name already. Choose another name.</source>
      <translation>Il y a déjà un produit de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>They are kept as good golden parts: no training sees them from now on, so they tell what new models are worth. A model that was trained on them is not measured by them. You can undo this.</source>
      <translation>Elles sont conservées comme bonnes pièces étalons : désormais, aucun entraînement ne les voit, elles disent donc ce que valent les nouveaux modèles. Un modèle entraîné dessus n’est pas mesuré avec elles. Vous pourrez annuler.</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count} image normale</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count} images normales</translation>
    </message>
    <message>
      <source>{count} prompt</source>
      <translation>{count} guide</translation>
    </message>
    <message>
      <source>{count} prompts</source>
      <translation>{count} guides</translation>
    </message>
    <message>
      <source>“{name}” moves to the trash with its {images} and its golden set. You can undo this.</source>
      <translation>« {name} » sera déplacé vers la corbeille avec ses {images} et son jeu étalon. Vous pourrez annuler.</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptActions</name>
    <message>
      <source>Choose any picture: part, prompts, and what each map adds to its score</source>
      <translation>Choisir une image quelconque : pièce, images guides, et ce que chaque carte ajoute à son score</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>Inspecter sans entraînement…</translation>
    </message>
    <message>
      <source>Let the model that inspects judge this product too, by prompts only</source>
      <translation>Faire juger ce produit aussi par le modèle qui inspecte, par images guides seules</translation>
    </message>
    <message>
      <source>Make four pictures prompts that stand for the others; you can choose others</source>
      <translation>Faire de quatre images des guides, qui représentent les autres ; vous pouvez en choisir d’autres</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>Guides…</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>Proposer des guides</translation>
    </message>
    <message>
      <source>Which prompts the model has of this product, what each does, and which the next training takes</source>
      <translation>Quelles images guides le modèle a de ce produit, ce que fait chacune, et lesquelles le prochain entraînement prend</translation>
    </message>
    <message>
      <source>Why? of a picture file…</source>
      <translation>Pourquoi ? pour un fichier image…</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptsController</name>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Explain a picture as {product}</source>
      <translation>Expliquer une image comme {product}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
  </context>
  <context>
    <name>ProductsViewerActions</name>
    <message>
      <source>Back to all pictures</source>
      <translation>Retour à toutes les images</translation>
    </message>
    <message>
      <source>Make the picture shown large a prompt, or no longer</source>
      <translation>Utiliser ou ne plus utiliser comme guide l’image affichée en grand</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Image suivante</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Image précédente</translation>
    </message>
    <message>
      <source>Put the picture shown large in the trash</source>
      <translation>Mettre l’image affichée en grand à la corbeille</translation>
    </message>
    <message>
      <source>Set the picture shown large aside, or use it again</source>
      <translation>Écarter l’image affichée en grand, ou la réutiliser</translation>
    </message>
    <message>
      <source>Shows the prompt that guided, how alike all prompts are, and what each map adds to the score</source>
      <translation>Affiche l’image guide utilisée, la ressemblance de toutes, et ce que chaque carte ajoute au score</translation>
    </message>
    <message>
      <source>The picture shown large is a good one: take its marks off</source>
      <translation>L’image affichée en grand est bonne : retirer ses signalements</translation>
    </message>
    <message>
      <source>Why does the model say this of the picture?</source>
      <translation>Pourquoi le modèle dit-il cela de l’image ?</translation>
    </message>
  </context>
  <context>
    <name>PromptsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Do not pin</source>
      <translation>Ne pas épingler</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Pièces guidées</translation>
    </message>
    <message>
      <source>It is set aside and teaches no further model.</source>
      <translation>Elle est écartée et n’apprend plus rien à aucun modèle.</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>Le sien</translation>
    </message>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>Son image n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <source>Median score of the good parts that it guided; 1.00 is the proposed limit</source>
      <translation>Score médian des bonnes pièces qu’elle a guidées ; 1,00 est la limite proposée</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Prochain</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, how many it guided</source>
      <translation>Sur {count} bonnes pièces, chacune jugée comme si elle était nouvelle, combien elle en a guidé</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Épingler</translation>
    </message>
    <message>
      <source>Pinned since; the model does not have it yet.</source>
      <translation>Épinglée depuis ; le modèle ne l’a pas encore.</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Prompts of {product}</source>
      <translation>Images guides de {product}</translation>
    </message>
    <message>
      <source>Prompts, the one that guides most good parts first</source>
      <translation>Images guides, celle qui guide le plus de bonnes pièces d’abord</translation>
    </message>
    <message>
      <source>Score of the prompt's own picture, judged as if it were new; above 1.00 the model would reject it</source>
      <translation>Score de l’image guide elle-même, jugée comme si elle était nouvelle ; au-dessus de 1,00, le modèle la rejetterait</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>The model itself would reject it.</source>
      <translation>Le modèle lui-même la rejetterait.</translation>
    </message>
    <message>
      <source>The next training takes those that are pinned, and chooses others beside them.</source>
      <translation>Le prochain entraînement prend celles qui sont épinglées, et en choisit d’autres à côté.</translation>
    </message>
    <message>
      <source>Their score</source>
      <translation>Leur score</translation>
    </message>
    <message>
      <source>Use again</source>
      <translation>Réutiliser</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>Ce qui plaide contre elle</translation>
    </message>
    <message>
      <source>Whether the next training takes it in any case</source>
      <translation>Si le prochain entraînement la prend dans tous les cas</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>open</source>
      <translation>libre</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>épinglée</translation>
    </message>
    <message>
      <source>{model} inspects by these; it was made before anybody counted what prompts do.</source>
      <translation>{model} inspecte avec celles-ci ; il a été créé avant que l’on compte ce que font les images guides.</translation>
    </message>
    <message>
      <source>{model} inspects by these; the one that guides most good parts comes first.</source>
      <translation>{model} inspecte avec celles-ci ; celle qui guide le plus de bonnes pièces vient en premier.</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Dossier de fichiers</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Nom du fichier :</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Type de fichiers :</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
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
      <translation>Suppr</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée (num.)</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>←</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Maj</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
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
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Let it begin</source>
      <translation>Laisser commencer</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Pause de la file</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Trainings that wait</source>
      <translation>Entraînements en attente</translation>
    </message>
    <message>
      <source>about {time}</source>
      <translation>environ {time}</translation>
    </message>
    <message>
      <source>from {model}</source>
      <translation>depuis {model}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>{title} (does not begin)</source>
      <translation>{title} (ne commence pas)</translation>
    </message>
  </context>
  <context>
    <name>Reinspection</name>
    <message>
      <source>In the record: {reason}</source>
      <translation>Enregistré : {reason}</translation>
    </message>
    <message>
      <source>Judged, was NOT CHECKED</source>
      <translation>Jugée, auparavant NON CONTRÔLÉ</translation>
    </message>
    <message>
      <source>NG becomes OK</source>
      <translation>NG devient OK</translation>
    </message>
    <message>
      <source>Not judged. {reason}</source>
      <translation>Non jugée. {reason}</translation>
    </message>
    <message>
      <source>OK becomes NG</source>
      <translation>OK devient NG</translation>
    </message>
    <message>
      <source>Of those that a person called bad ({total}), {there} missed in the record, {here} now.</source>
      <translation>Parmi celles qu’une personne a dites mauvaises ({total}), manquées selon l’enregistrement : {there}, maintenant : {here}.</translation>
    </message>
    <message>
      <source>Of those that a person called good ({total}), {there} rejected in the record, {here} now.</source>
      <translation>Parmi celles qu’une personne a dites bonnes ({total}), rejetées selon l’enregistrement : {there}, maintenant : {here}.</translation>
    </message>
    <message>
      <source>Same verdict</source>
      <translation>Même verdict</translation>
    </message>
    <message>
      <source>The limit is another one than in the record</source>
      <translation>La limite n’est pas celle de l’enregistrement</translation>
    </message>
    <message>
      <source>The other model was trained on its picture</source>
      <translation>L’autre modèle a été entraîné sur son image</translation>
    </message>
    <message>
      <source>a person said {verdict}</source>
      <translation>une personne a dit {verdict}</translation>
    </message>
    <message>
      <source>{count} by prompts only</source>
      <translation>{count} par images guides seules</translation>
    </message>
    <message>
      <source>{count} flips of parts whose limit was moved since</source>
      <translation>basculements de pièces dont la limite a été déplacée depuis : {count}</translation>
    </message>
    <message>
      <source>{count} judged that was NOT CHECKED</source>
      <translation>jugées, auparavant NON CONTRÔLÉ : {count}</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: it is not counted.</source>
      <translation>{count} autre d’entre elles a servi à entraîner l’autre modèle, ce qui ne prouve rien : elle n’est pas comptée.</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: they are not counted.</source>
      <translation>{count} autres d’entre elles ont servi à entraîner l’autre modèle, ce qui ne prouve rien : elles ne sont pas comptées.</translation>
    </message>
    <message>
      <source>{count} not judged</source>
      <translation>non jugées : {count}</translation>
    </message>
    <message>
      <source>{done} of {total}: {same} same verdict, {ng} OK that becomes NG, {ok} NG that becomes OK</source>
      <translation>{done} sur {total} : {same} avec le même verdict, {ng} OK qui deviennent NG, {ok} NG qui deviennent OK</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionDialog</name>
    <message>
      <source>Only changed verdicts</source>
      <translation>Seulement ce qui bascule</translation>
    </message>
    <message>
      <source>The other model judges the stored pictures by the current limits. Records are not changed. Only corrected parts have a known truth, and people correct what looks wrong: they are no sample of all parts.</source>
      <translation>L’autre modèle juge les images stockées avec les limites actuelles. Les enregistrements ne sont pas modifiés. Seules les pièces corrigées ont une vérité connue, et l’on corrige ce qui paraît faux : elles ne sont pas un échantillon de toutes les pièces.</translation>
    </message>
    <message>
      <source>What {model} would say</source>
      <translation>Ce que dirait {model}</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionModel</name>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>By the other model</source>
      <translation>Par l’autre modèle</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
  </context>
  <context>
    <name>ReleaseReport</name>
    <message>
      <source>Acceptance gate</source>
      <translation>Règles de libération</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>Les deux modèles donnent le même verdict à chaque pièce étalon.</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Comparé à</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculé par</translation>
    </message>
    <message>
      <source>Defects missed</source>
      <translation>Défauts manqués</translation>
    </message>
    <message>
      <source>Evaluation on golden parts, which are kept out of training · {time}</source>
      <translation>Évaluation sur des pièces étalons, tenues hors entraînement · {time}</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Fingerprint of the golden set</source>
      <translation>Empreinte du jeu étalon</translation>
    </message>
    <message>
      <source>Flip</source>
      <translation>Basculement</translation>
    </message>
    <message>
      <source>Found is a defect on a part that is NG, if the region that was painted would make it NG by itself, or gave it its score. Pixels are those of the painted parts.</source>
      <translation>Un défaut est trouvé sur une pièce NG si la région peinte la rendrait NG à elle seule, ou lui a donné son score. Les pixels sont ceux des pièces peintes.</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Jeu étalon</translation>
    </message>
    <message>
      <source>Golden set then</source>
      <translation>Jeu étalon d’alors</translation>
    </message>
    <message>
      <source>Good rejected (95 %)</source>
      <translation>Bonnes rejetées (95 %)</translation>
    </message>
    <message>
      <source>Its hash</source>
      <translation>Son empreinte</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Limits have changed since: the figures above are by the present ones.</source>
      <translation>Des limites ont changé depuis : les chiffres ci-dessus suivent les actuelles.</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>Filiation</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG pour une mauvaise raison</translation>
    </message>
    <message>
      <source>No rule was asked.</source>
      <translation>Aucune règle n’était exigée.</translation>
    </message>
    <message>
      <source>None of the golden parts that both have judged.</source>
      <translation>Aucune des pièces étalons que les deux ont jugées.</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>Non jugées</translation>
    </message>
    <message>
      <source>Not signed any more: the signature of {time} was withdrawn.</source>
      <translation>N’est plus signé : la signature du {time} a été retirée.</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>Non signé.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>OneNIP Inspector</source>
      <translation>OneNIP Inspector</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>Défauts peints</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Pièce</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>Previous model</source>
      <translation>Modèle précédent</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>Libération de {model}</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <source>Rules as they stood when it was signed</source>
      <translation>Règles en vigueur lors de la signature</translation>
    </message>
    <message>
      <source>Seen in training</source>
      <translation>Vues à l’entraînement</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>État</translation>
    </message>
    <message>
      <source>The golden set has changed since: the figures above are of the present one.</source>
      <translation>Le jeu étalon a changé depuis : les chiffres ci-dessus sont ceux de l’actuel.</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same kind as the golden ones.</source>
      <translation>L’intervalle vaut à 95 % (Clopper et Pearson), pour des pièces du même type que les pièces étalons.</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>L’image est illisible.</translation>
    </message>
    <message>
      <source>The rules have changed since: the acceptance gate above is by the present ones.</source>
      <translation>Les règles ont changé depuis : les règles de libération ci-dessus sont les actuelles.</translation>
    </message>
    <message>
      <source>There are no golden parts.</source>
      <translation>Il n’y a pas de pièces étalons.</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with.</source>
      <translation>Il n’y a pas d’autre modèle auquel comparer celui-ci.</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>Verdicts qui diffèrent</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Sur quoi il repose</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>not trained on it</source>
      <translation>non entraîné dessus</translation>
    </message>
    <message>
      <source>{count} more, without pictures:</source>
      <translation>{count} de plus, sans images :</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
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
      <translation>AUPRO : part de chaque défaut peint que la carte couvre, les petits comptant autant que les grands, quand elle couvre aussi au plus 30 % de tous les bons pixels. 1 : la totalité.</translation>
    </message>
    <message>
      <source>Activated, unsigned</source>
      <translation>Activé, non signé</translation>
    </message>
    <message>
      <source>Areas of defects are covered</source>
      <translation>Les surfaces des défauts sont couvertes</translation>
    </message>
    <message>
      <source>As many good parts are rejected as by {other}.</source>
      <translation>Autant de bonnes pièces sont rejetées que par {other}.</translation>
    </message>
    <message>
      <source>At least {count} golden part of each product</source>
      <translation>Au moins {count} pièce étalon par produit</translation>
    </message>
    <message>
      <source>At least {count} golden parts of each product</source>
      <translation>Au moins {count} pièces étalons par produit</translation>
    </message>
    <message>
      <source>At most {share} of the good parts are rejected</source>
      <translation>Au plus {share} des bonnes pièces sont rejetées</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Réseau de base</translation>
    </message>
    <message>
      <source>Began with</source>
      <translation>Point de départ</translation>
    </message>
    <message>
      <source>Cannot be decided</source>
      <translation>Indéterminable</translation>
    </message>
    <message>
      <source>Defect is found</source>
      <translation>Le défaut est trouvé</translation>
    </message>
    <message>
      <source>Defect is missed</source>
      <translation>Le défaut est manqué</translation>
    </message>
    <message>
      <source>Defective</source>
      <translation>Défectueuse</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>Chaque défaut peint est trouvé là où il est</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Enfreinte</translation>
    </message>
    <message>
      <source>Fingerprint of its data</source>
      <translation>Empreinte de ses données</translation>
    </message>
    <message>
      <source>For the wrong reason: not where it is painted</source>
      <translation>Pour une mauvaise raison : pas là où il est peint</translation>
    </message>
    <message>
      <source>Found where it is</source>
      <translation>Trouvé là où il est</translation>
    </message>
    <message>
      <source>Golden parts with what both models say</source>
      <translation>Pièces étalons avec l’avis des deux modèles</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <source>Good part is accepted</source>
      <translation>La bonne pièce est acceptée</translation>
    </message>
    <message>
      <source>Good part is rejected</source>
      <translation>La bonne pièce est rejetée</translation>
    </message>
    <message>
      <source>Its folder is gone or damaged; nothing is known of it.</source>
      <translation>Son dossier a disparu ou est endommagé ; on n’en sait rien.</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Créé</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model hash</source>
      <translation>Empreinte du modèle</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG pour une mauvaise raison</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>Aucun défaut trouvé par le modèle précédent n’est manqué</translation>
    </message>
    <message>
      <source>No defect that {other} finds is missed.</source>
      <translation>Aucun défaut que {other} trouve n’est manqué.</translation>
    </message>
    <message>
      <source>No defective golden parts to tell by</source>
      <translation>Pas de pièces étalons défectueuses pour en juger</translation>
    </message>
    <message>
      <source>No golden parts to tell by</source>
      <translation>Pas de pièces étalons pour en juger</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>Aucun défaut connu n’est manqué</translation>
    </message>
    <message>
      <source>No map tells where</source>
      <translation>Aucune carte ne dit où</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>Aucune pièce n’a le verdict NON CONTRÔLÉ</translation>
    </message>
    <message>
      <source>None of its parts has a verdict</source>
      <translation>Aucune de ses pièces n’a de verdict</translation>
    </message>
    <message>
      <source>Not all golden parts are judged</source>
      <translation>Pièces étalons pas toutes jugées</translation>
    </message>
    <message>
      <source>Not found: {kinds}</source>
      <translation>Non trouvés : {kinds}</translation>
    </message>
    <message>
      <source>Not of all of them a map tells where the model found something</source>
      <translation>Pour certaines, aucune carte ne dit où le modèle a trouvé quelque chose</translation>
    </message>
    <message>
      <source>Not trained on this product: none of its parts would be checked.</source>
      <translation>Non entraîné sur ce produit : aucune de ses pièces ne serait contrôlée.</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} fewer are rejected.</source>
      <translation>Sur {all} bonnes pièces, environ {parts} de moins sont rejetées.</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} more are rejected.</source>
      <translation>Sur {all} bonnes pièces, environ {parts} de plus sont rejetées.</translation>
    </message>
    <message>
      <source>On no golden part defects are painted</source>
      <translation>Aucune pièce étalon n’a de défauts peints</translation>
    </message>
    <message>
      <source>One defect that {other} finds is missed.</source>
      <translation>Un défaut que {other} trouve est manqué.</translation>
    </message>
    <message>
      <source>One defect that {other} misses is found.</source>
      <translation>Un défaut que {other} manque est trouvé.</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Overruled parts</source>
      <translation>Pièces corrigées</translation>
    </message>
    <message>
      <source>P-AUROC</source>
      <translation>P-AUROC</translation>
    </message>
    <message>
      <source>P-AUROC: how often a pixel of a painted defect has a higher value in the map than a pixel beside it. 1 is always, 0.5 is chance.</source>
      <translation>P-AUROC : à quelle fréquence un pixel d’un défaut peint a dans la carte une valeur plus haute qu’un pixel hors défaut. 1 : toujours ; 0,5 : le hasard.</translation>
    </message>
    <message>
      <source>Painted</source>
      <translation>Peinte</translation>
    </message>
    <message>
      <source>Painted: {kinds}</source>
      <translation>Peinte : {kinds}</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <source>Part is judged, and right</source>
      <translation>La pièce est jugée, et correctement</translation>
    </message>
    <message>
      <source>Part is not checked</source>
      <translation>La pièce n’est pas contrôlée</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Respectée</translation>
    </message>
    <message>
      <source>Pixels of defects stand out</source>
      <translation>Les pixels des défauts ressortent</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signé</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>There is no other model to compare with</source>
      <translation>Il n’y a pas d’autre modèle à comparer</translation>
    </message>
    <message>
      <source>Too few good golden parts: it takes {needed} of each product</source>
      <translation>Trop peu de bonnes pièces étalons : il en faut {needed} par produit</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>What was painted cannot be read: paint it anew</source>
      <translation>Ce qui a été peint est illisible : repeignez-le</translation>
    </message>
    <message>
      <source>a defect without a kind</source>
      <translation>un défaut sans type</translation>
    </message>
    <message>
      <source>no golden parts yet</source>
      <translation>pas encore de pièces étalons</translation>
    </message>
    <message>
      <source>none: it is the first</source>
      <translation>aucun : c’est le premier</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>pas encore jugée</translation>
    </message>
    <message>
      <source>nothing: trained from the beginning</source>
      <translation>rien : entraîné depuis le début</translation>
    </message>
    <message>
      <source>without a kind</source>
      <translation>sans type</translation>
    </message>
    <message>
      <source>{count} defects that {other} finds are missed.</source>
      <translation>{count} défauts que {other} trouve sont manqués.</translation>
    </message>
    <message>
      <source>{count} defects that {other} misses are found.</source>
      <translation>{count} défauts que {other} manque sont trouvés.</translation>
    </message>
    <message>
      <source>{count} for the product with the fewest</source>
      <translation>{count} pour le produit qui en a le moins</translation>
    </message>
    <message>
      <source>{count} missed, of {total} that the previous model finds</source>
      <translation>manqués : {count}, sur {total} que le modèle précédent trouve</translation>
    </message>
    <message>
      <source>{count} of {total} defects missed</source>
      <translation>défauts manqués : {count} sur {total}</translation>
    </message>
    <message>
      <source>{count} of {total} good parts rejected</source>
      <translation>bonnes pièces rejetées : {count} sur {total}</translation>
    </message>
    <message>
      <source>{count} of {total} painted defects not found there</source>
      <translation>défauts peints non trouvés à leur place : {count} sur {total}</translation>
    </message>
    <message>
      <source>{count} of {total} parts not checked</source>
      <translation>pièces non contrôlées : {count} sur {total}</translation>
    </message>
    <message>
      <source>{count} painted</source>
      <translation>peintes : {count}</translation>
    </message>
    <message>
      <source>{found} of {count}</source>
      <translation>{found} sur {count}</translation>
    </message>
    <message>
      <source>{good} good · {defective} defective</source>
      <translation>Bonnes : {good} · défectueuses : {defective}</translation>
    </message>
    <message>
      <source>{images} images, {prompts} prompts; at the proposed limit it rejects {share} of good parts</source>
      <translation>images : {images}, images guides : {prompts} ; à la limite proposée, il rejette {share} des bonnes pièces</translation>
    </message>
    <message>
      <source>{missed} of {count}</source>
      <translation>{missed} sur {count}</translation>
    </message>
    <message>
      <source>{model}, which inspects now</source>
      <translation>{model}, qui inspecte actuellement</translation>
    </message>
    <message>
      <source>{passed} of {all} passed</source>
      <translation>respectées : {passed} sur {all}</translation>
    </message>
    <message>
      <source>{product}: found where they are</source>
      <translation>{product} : trouvés là où ils sont</translation>
    </message>
    <message>
      <source>{rejected} of {count}: {share} ({low}–{high} %)</source>
      <translation>{rejected} sur {count} : {share} ({low}–{high} %)</translation>
    </message>
    <message>
      <source>{rule}: cannot be told</source>
      <translation>{rule} : indéterminable</translation>
    </message>
    <message>
      <source>{rule}: failed</source>
      <translation>{rule} : enfreinte</translation>
    </message>
    <message>
      <source>{rule}: passed</source>
      <translation>{rule} : respectée</translation>
    </message>
    <message>
      <source>{steps} steps, {time}, batches of {batch}, seed {seed}, on {device}</source>
      <translation>{steps} étapes, {time}, lots de {batch}, graine {seed}, sur {device}</translation>
    </message>
    <message>
      <source>{word} · score {score} · limit {limit}</source>
      <translation>{word} · score {score} · limite {limit}</translation>
    </message>
  </context>
  <context>
    <name>ReleasesActions</name>
    <message>
      <source>Add a folder of golden parts…</source>
      <translation>Ajouter un dossier de pièces étalons…</translation>
    </message>
    <message>
      <source>Add defective golden parts…</source>
      <translation>Ajouter des pièces étalons défectueuses…</translation>
    </message>
    <message>
      <source>Add good golden parts…</source>
      <translation>Ajouter de bonnes pièces étalons…</translation>
    </message>
    <message>
      <source>All pictures in a folder, with one answer to what they are</source>
      <translation>Toutes les images d’un dossier, avec une seule réponse sur ce qu’elles sont</translation>
    </message>
    <message>
      <source>Both models have judged every golden part</source>
      <translation>Les deux modèles ont jugé toutes les pièces étalons</translation>
    </message>
    <message>
      <source>Cancel adding golden parts</source>
      <translation>Annuler l’ajout de pièces étalons</translation>
    </message>
    <message>
      <source>Cancel the evaluation or the report</source>
      <translation>Annuler l’évaluation ou le rapport</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate…</source>
      <translation>Changer les règles de libération…</translation>
    </message>
    <message>
      <source>Evaluate the models on the golden sets</source>
      <translation>Évaluer les modèles sur les jeux étalons</translation>
    </message>
    <message>
      <source>Figures, verdicts that differ, rules and signature, as PDF or HTML</source>
      <translation>Chiffres, verdicts qui diffèrent, règles et signature, en PDF ou HTML</translation>
    </message>
    <message>
      <source>Let both models judge the golden parts that they have not judged yet</source>
      <translation>Faire juger par les deux modèles les pièces étalons qu’ils n’ont pas encore jugées</translation>
    </message>
    <message>
      <source>Let the candidate judge the line from now on, with your name</source>
      <translation>Faire désormais juger la ligne par le candidat, avec votre nom</translation>
    </message>
    <message>
      <source>Let the model before judge the line again, with its limits</source>
      <translation>Faire de nouveau juger la ligne par le modèle précédent, avec ses limites</translation>
    </message>
    <message>
      <source>Paint where the defects of the selected golden parts are…</source>
      <translation>Peindre où sont les défauts des pièces étalons sélectionnées…</translation>
    </message>
    <message>
      <source>Pictures of good parts that no training sees</source>
      <translation>Images de bonnes pièces qu’aucun entraînement ne voit</translation>
    </message>
    <message>
      <source>Pictures of parts with a real defect</source>
      <translation>Images de pièces avec un vrai défaut</translation>
    </message>
    <message>
      <source>Put the selected golden parts in the trash; Ctrl+Z brings them back</source>
      <translation>Mettre les pièces étalons sélectionnées à la corbeille ; Ctrl+Z les ramène</translation>
    </message>
    <message>
      <source>Remove the selected golden parts</source>
      <translation>Retirer les pièces étalons sélectionnées</translation>
    </message>
    <message>
      <source>Roll back to the model before…</source>
      <translation>Revenir au modèle précédent…</translation>
    </message>
    <message>
      <source>Say what the selected golden parts are…</source>
      <translation>Dire ce que sont les pièces étalons sélectionnées…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show the comparison</source>
      <translation>Afficher la comparaison</translation>
    </message>
    <message>
      <source>Show the golden sets</source>
      <translation>Afficher les jeux étalons</translation>
    </message>
    <message>
      <source>Show the history of releases</source>
      <translation>Afficher l’historique des libérations</translation>
    </message>
    <message>
      <source>Show the overruled verdicts</source>
      <translation>Afficher les verdicts corrigés</translation>
    </message>
    <message>
      <source>Sign and activate the candidate…</source>
      <translation>Signer et activer le candidat…</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>Arrêter après le fichier en cours ; ce qui a été ajouté est conservé</translation>
    </message>
    <message>
      <source>There are no golden parts to judge</source>
      <translation>Il n’y a pas de pièces étalons à juger</translation>
    </message>
    <message>
      <source>What was judged is kept; no report is left behind</source>
      <translation>Ce qui a été jugé est conservé ; aucun rapport partiel ne reste</translation>
    </message>
    <message>
      <source>Where each defect is, and of what kind; only on parts that are said to be defective</source>
      <translation>Où est chaque défaut, et de quel type ; seulement sur les pièces dites défectueuses</translation>
    </message>
    <message>
      <source>Write the evaluation report…</source>
      <translation>Écrire le rapport d’évaluation…</translation>
    </message>
  </context>
  <context>
    <name>ReleasesOverrulesActions</name>
    <message>
      <source>Let the corrections stand, and nothing else</source>
      <translation>Laisser les corrections telles quelles, et rien d’autre</translation>
    </message>
    <message>
      <source>Make the selected parts golden parts…</source>
      <translation>Faire des pièces sélectionnées des pièces étalons…</translation>
    </message>
    <message>
      <source>Make the selected parts normal images</source>
      <translation>Faire des pièces sélectionnées des images normales</translation>
    </message>
    <message>
      <source>No training sees them; they tell what the next model is worth. Ctrl+Z takes it back</source>
      <translation>Aucun entraînement ne les voit ; elles disent ce que vaut le prochain modèle. Ctrl+Z annule ce changement</translation>
    </message>
    <message>
      <source>Put answered parts back into the queue</source>
      <translation>Remettre dans la file les pièces qui ont une réponse</translation>
    </message>
    <message>
      <source>Say that the model was right…</source>
      <translation>Dire que le modèle avait raison…</translation>
    </message>
    <message>
      <source>Takes the corrections back, and keeps your reason; Ctrl+Z undoes it</source>
      <translation>Retire les corrections, et garde votre motif ; Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>The next training learns from those that are said to be good; Ctrl+Z takes it back</source>
      <translation>Le prochain entraînement utilisera celles qui sont dites bonnes ; Ctrl+Z annule ce changement</translation>
    </message>
    <message>
      <source>The person was right, and the part is not needed for anything; Ctrl+Z takes it back</source>
      <translation>La personne avait raison, et la pièce ne sert à rien d’autre ; Ctrl+Z annule ce changement</translation>
    </message>
    <message>
      <source>They wait for an answer again; what was made of them stays where it is</source>
      <translation>Elles attendent de nouveau une réponse ; ce qui en a été fait reste en place</translation>
    </message>
  </context>
  <context>
    <name>ReleasesPage</name>
    <message>
      <source>Add a folder of golden parts</source>
      <translation>Ajouter un dossier de pièces étalons</translation>
    </message>
    <message>
      <source>Add defective golden parts</source>
      <translation>Ajouter des pièces étalons défectueuses</translation>
    </message>
    <message>
      <source>Add good golden parts</source>
      <translation>Ajouter de bonnes pièces étalons</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidat</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Évaluer</translation>
    </message>
    <message>
      <source>Golden sets</source>
      <translation>Jeux étalons</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>How far the evaluation is</source>
      <translation>Avancement de l’évaluation</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>May {model} judge the line?</source>
      <translation>{model} peut-il juger la ligne ?</translation>
    </message>
    <message>
      <source>One answer for all pictures in {named}. Your originals stay where they are.</source>
      <translation>Une seule réponse pour toutes les images de {named}. Vos originaux restent où ils sont.</translation>
    </message>
    <message>
      <source>One answer for all that are selected.</source>
      <translation>Une seule réponse pour toute la sélection.</translation>
    </message>
    <message>
      <source>Overrules</source>
      <translation>Corrections</translation>
    </message>
    <message>
      <source>Passed over, because they are not there any more: {models}.</source>
      <translation>Ignorés, car ils n’existent plus : {models}.</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Printable document</source>
      <translation>Document imprimable</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Roll back to {model}?</source>
      <translation>Revenir à {model} ?</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>Revenir…</translation>
    </message>
    <message>
      <source>Sign and activate…</source>
      <translation>Signer et activer…</translation>
    </message>
    <message>
      <source>The history keeps both. Ctrl+Z takes it back.</source>
      <translation>L’historique garde les deux. Ctrl+Z annule ce changement.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>What are these parts?</source>
      <translation>Bonnes ou défectueuses ?</translation>
    </message>
    <message>
      <source>What are these {count} parts?</source>
      <translation>Ces {count} pièces : bonnes ou défectueuses ?</translation>
    </message>
    <message>
      <source>What is this part?</source>
      <translation>Bonne ou défectueuse ?</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Écrire le rapport</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Écriture du rapport</translation>
    </message>
    <message>
      <source>{count} files and folders</source>
      <translation>{count} fichiers et dossiers</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{model} judges</source>
      <translation>{model} juge</translation>
    </message>
    <message>
      <source>{model} judges the next parts, with the limits that held when it was replaced.</source>
      <translation>{model} juge les prochaines pièces, avec les limites en vigueur lors de son remplacement.</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}, actif</translation>
    </message>
    <message>
      <source>{passed} of {all} rules passed on {parts} golden parts; {flips} verdicts differ.</source>
      <translation>Règles respectées sur {parts} pièces étalons : {passed} sur {all} ; verdicts différents : {flips}.</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed.</source>
      <translation>Chaque image stockée est jugée de nouveau avec ce qui l’a jugée : modèle, limite et moteur. Les enregistrements ne sont pas modifiés.</translation>
    </message>
    <message>
      <source>Only what is not identical</source>
      <translation>Seulement ce qui n’est pas identique</translation>
    </message>
    <message>
      <source>Recomputed verdicts</source>
      <translation>Verdicts recalculés</translation>
    </message>
    <message>
      <source>{count} could not be recomputed</source>
      <translation>non recalculées : {count}</translation>
    </message>
    <message>
      <source>{count} differ</source>
      <translation>{count} diffèrent</translation>
    </message>
    <message>
      <source>{count} differs</source>
      <translation>{count} diffère</translation>
    </message>
    <message>
      <source>{count} had been judged by no model</source>
      <translation>jugées par aucun modèle : {count}</translation>
    </message>
    <message>
      <source>{done} of {total}: {identical} identical</source>
      <translation>{done} sur {total}, identiques : {identical}</translation>
    </message>
  </context>
  <context>
    <name>ReplayModel</name>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Recomputed</source>
      <translation>Recalculé</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
  </context>
  <context>
    <name>ReplayResults</name>
    <message>
      <source> (what judged it then is not recorded)</source>
      <translation> (ce qui l’a jugée alors n’est pas enregistré)</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>Diffère</translation>
    </message>
    <message>
      <source>Differs, and nothing that is recorded explains it: the record may have been changed</source>
      <translation>Diffère, et rien d’enregistré ne l’explique : l’enregistrement a peut-être été modifié</translation>
    </message>
    <message>
      <source>Differs; not as then: {what}</source>
      <translation>Diffère ; changé depuis : {what}</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Identique</translation>
    </message>
    <message>
      <source>Identical, though not as then: {what}</source>
      <translation>Identique, mais changé depuis : {what}</translation>
    </message>
    <message>
      <source>In the record: {text}</source>
      <translation>Enregistré : {text}</translation>
    </message>
    <message>
      <source>Not recomputed. {reason}</source>
      <translation>Non recalculé. {reason}</translation>
    </message>
    <message>
      <source>Nothing to recompute. {reason}</source>
      <translation>Rien à recalculer. {reason}</translation>
    </message>
    <message>
      <source>Recomputed: {text}</source>
      <translation>Recalculé : {text}</translation>
    </message>
    <message>
      <source>The product's limit is {limit} by now.</source>
      <translation>La limite du produit est maintenant de {limit}.</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>ordinateur</translation>
    </message>
    <message>
      <source>device</source>
      <translation>périphérique</translation>
    </message>
    <message>
      <source>engine</source>
      <translation>moteur</translation>
    </message>
    <message>
      <source>library versions</source>
      <translation>versions des bibliothèques</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>picture file changed</source>
      <translation>fichier image modifié</translation>
    </message>
    <message>
      <source>program version</source>
      <translation>version du programme</translation>
    </message>
    <message>
      <source>stored map</source>
      <translation>carte stockée</translation>
    </message>
    <message>
      <source>the product's limit</source>
      <translation>la limite du produit</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>All times are local ones of where this was written: {zone}, now UTC{offset}.</source>
      <translation>Toutes les heures sont locales, là où ceci a été écrit : {zone}, actuellement UTC{offset}.</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
  </context>
  <context>
    <name>ResetDialog</name>
    <message>
      <source>Count from zero</source>
      <translation>Repartir de zéro</translation>
    </message>
    <message>
      <source>Keep counting</source>
      <translation>Continuer à compter</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>Aucun OF</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note, for example what was wrong</source>
      <translation>Note, par exemple ce qui n’allait pas</translation>
    </message>
    <message>
      <source>Order of the next run</source>
      <translation>OF de la prochaine session</translation>
    </message>
    <message>
      <source>Order or lot, from the next run on</source>
      <translation>OF ou lot, à partir de la prochaine session</translation>
    </message>
    <message>
      <source>Reset the counters: why?</source>
      <translation>Repartir de zéro : pourquoi ?</translation>
    </message>
    <message>
      <source>Write the reason into the field first</source>
      <translation>Écrivez d’abord le motif dans le champ</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {unknown} not checked are kept together with the reason, and listed on the Review page.</source>
      <translation>OK : {ok}, NG : {ng}, non contrôlées : {unknown}. Ces chiffres sont gardés avec le motif, et listés sur la page Revue.</translation>
    </message>
  </context>
  <context>
    <name>Retention</name>
    <message>
      <source>Afterwards batches still take {size} more than the quota.</source>
      <translation>Les séries occupent ensuite encore {size} de plus que le quota.</translation>
    </message>
    <message>
      <source>All batches together take {count} GB at most, the oldest OK parts go first.</source>
      <translation>Toutes les séries ensemble occupent au plus {count} Go, les plus anciennes pièces OK partent d’abord.</translation>
    </message>
    <message>
      <source>All files of OK parts, by age</source>
      <translation>Tous les fichiers des pièces OK, par âge</translation>
    </message>
    <message>
      <source>All files of all others, by age</source>
      <translation>Tous les fichiers de toutes les autres, par âge</translation>
    </message>
    <message>
      <source>Batches take {used}, and {trash} more in the trash.</source>
      <translation>Les séries occupent {used}, et {trash} de plus dans la corbeille.</translation>
    </message>
    <message>
      <source>Everything is kept; nothing is ever removed by itself.</source>
      <translation>Tout est conservé ; rien n’est jamais supprimé automatiquement.</translation>
    </message>
    <message>
      <source>Held batches: {batches}; {parts} parts with {size} would go otherwise.</source>
      <translation>Séries protégées : {batches} ; {parts} pièces avec {size} partiraient sinon.</translation>
    </message>
    <message>
      <source>Maps of OK parts, by age</source>
      <translation>Cartes des pièces OK, par âge</translation>
    </message>
    <message>
      <source>Maps of OK parts, by the quota</source>
      <translation>Cartes des pièces OK, par quota</translation>
    </message>
    <message>
      <source>Maps of all others, by age</source>
      <translation>Cartes de toutes les autres, par âge</translation>
    </message>
    <message>
      <source>Maps of all others, by the quota</source>
      <translation>Cartes de toutes les autres, par quota</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts: {days}.</source>
      <translation>Pièces NG, NON CONTRÔLÉ et corrigées : {days}.</translation>
    </message>
    <message>
      <source>Nothing would go.</source>
      <translation>Rien ne partirait.</translation>
    </message>
    <message>
      <source>OK parts: {days}.</source>
      <translation>Pièces OK : {days}.</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than one day.</source>
      <translation>Une fois par jour, quand rien n’est inspecté ni entraîné ; rien de moins d’un jour.</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than {days} days.</source>
      <translation>Une fois par jour, quand rien n’est inspecté ni entraîné ; rien de moins de {days} jours.</translation>
    </message>
    <message>
      <source>One part waits for an answer and is not touched.</source>
      <translation>Une pièce attend une réponse et n’est pas touchée.</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than one day.</source>
      <translation>Seulement quand une personne le demande ; rien de moins d’un jour.</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than {days} days.</source>
      <translation>Seulement quand une personne le demande ; rien de moins de {days} jours.</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by age</source>
      <translation>Images des pièces OK, par âge</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by the quota</source>
      <translation>Images des pièces OK, par quota</translation>
    </message>
    <message>
      <source>Pictures of all others, by age</source>
      <translation>Images de toutes les autres, par âge</translation>
    </message>
    <message>
      <source>Pictures of all others, by the quota</source>
      <translation>Images de toutes les autres, par quota</translation>
    </message>
    <message>
      <source>all files forever</source>
      <translation>tous les fichiers pour toujours</translation>
    </message>
    <message>
      <source>maps one day</source>
      <translation>cartes un jour</translation>
    </message>
    <message>
      <source>maps {days} days</source>
      <translation>cartes {days} jours</translation>
    </message>
    <message>
      <source>pictures one day</source>
      <translation>images un jour</translation>
    </message>
    <message>
      <source>pictures {days} days</source>
      <translation>images {days} jours</translation>
    </message>
    <message>
      <source>thumbnails one day</source>
      <translation>vignettes un jour</translation>
    </message>
    <message>
      <source>thumbnails {days} days</source>
      <translation>vignettes {days} jours</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer and are not touched.</source>
      <translation>{count} pièces attendent une réponse et ne sont pas touchées.</translation>
    </message>
    <message>
      <source>{files} files of {parts} parts would go, {size}.</source>
      <translation>{files} fichiers de {parts} pièces partiraient, {size}.</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} Go</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
  </context>
  <context>
    <name>RetentionCard</name>
    <message>
      <source>How long files of parts are kept</source>
      <translation>Durée de conservation des fichiers de pièces</translation>
    </message>
    <message>
      <source>Rules and preview…</source>
      <translation>Règles et aperçu…</translation>
    </message>
  </context>
  <context>
    <name>RetentionDialog</name>
    <message>
      <source>By these rules everything is kept.</source>
      <translation>Avec ces règles, tout est conservé.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close without keeping these rules?</source>
      <translation>Fermer sans enregistrer ces règles ?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>How long files of parts are kept</source>
      <translation>Durée de conservation des fichiers de pièces</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Keep these rules</source>
      <translation>Enregistrer ces règles</translation>
    </message>
    <message>
      <source>Look first at what would go</source>
      <translation>Regardez d’abord ce qui partirait</translation>
    </message>
    <message>
      <source>Looking at batch {done} of {total}…</source>
      <translation>Examen de la série {done} sur {total}…</translation>
    </message>
    <message>
      <source>Nothing has been checked against these rules yet.</source>
      <translation>Rien n’a encore été examiné avec ces règles.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove it now…</source>
      <translation>Supprimer maintenant…</translation>
    </message>
    <message>
      <source>Remove {files} files of {parts} parts?</source>
      <translation>Supprimer {files} fichiers de {parts} pièces ?</translation>
    </message>
    <message>
      <source>Removing, step {done} of {total}; it waits while something is inspected or trained.</source>
      <translation>Suppression, étape {done} sur {total} ; elle attend tant qu’une inspection ou un entraînement est en cours.</translation>
    </message>
    <message>
      <source>Show what would go</source>
      <translation>Voir ce qui partirait</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Verdicts, scores and all else that stands in records are never removed, only files. 0 days: forever. What is held, waits for an answer or lies in the trash is not touched; normal images and golden parts are copies of their own.</source>
      <translation>Les verdicts, les scores et tout ce qui figure dans les enregistrements ne sont jamais supprimés, seulement des fichiers. 0 jour : pour toujours. Ce qui est protégé, attend une réponse ou est dans la corbeille n’est pas touché ; les images normales et les pièces étalons sont des copies à part.</translation>
    </message>
    <message>
      <source>What you changed here is lost. The rules of before go on holding, and no file was removed by the new ones.</source>
      <translation>Ce que vous avez modifié ici est perdu. Les règles d’avant restent en vigueur, et aucun fichier n’a été supprimé par les nouvelles.</translation>
    </message>
    <message>
      <source>{size} go for good; no undo and no trash brings them back. The records stay, and thumbnails where the rules say so. It waits while something is inspected or trained. The rules above are kept.</source>
      <translation>{size} disparaissent définitivement ; ni annulation ni corbeille ne les ramène. Les enregistrements restent, ainsi que des vignettes là où les règles le disent. La suppression attend tant qu’une inspection ou un entraînement est en cours. Les règles ci-dessus sont gardées.</translation>
    </message>
  </context>
  <context>
    <name>RetentionForm</name>
    <message>
      <source>All batches together at most</source>
      <translation>Toutes les séries ensemble au plus</translation>
    </message>
    <message>
      <source>All batches together, the oldest OK parts go first; 0: no quota</source>
      <translation>Toutes les séries ensemble, les plus anciennes pièces OK partent d’abord ; 0 : pas de quota</translation>
    </message>
    <message>
      <source>Maps, days</source>
      <translation>Cartes, jours</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED, corrected</source>
      <translation>NG, NON CONTRÔLÉ, corrigées</translation>
    </message>
    <message>
      <source>Never touch what is younger than</source>
      <translation>Ne jamais toucher à ce qui a moins de</translation>
    </message>
    <message>
      <source>Never touch what is younger, whatever is said above</source>
      <translation>Ne jamais toucher à ce qui a moins de</translation>
    </message>
    <message>
      <source>OK parts</source>
      <translation>Pièces OK</translation>
    </message>
    <message>
      <source>Once a day by itself, while nothing is inspected or trained</source>
      <translation>Une fois par jour automatiquement, quand rien n’est inspecté ni entraîné</translation>
    </message>
    <message>
      <source>Pictures, days; then a thumbnail</source>
      <translation>Images, jours ; puis une vignette</translation>
    </message>
    <message>
      <source>Thumbnails, days; then the record alone</source>
      <translation>Vignettes, jours ; puis l’enregistrement seul</translation>
    </message>
    <message>
      <source>{count} day</source>
      <translation>{count} jour</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
  </context>
  <context>
    <name>RetentionModel</name>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Plus récent</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Plus ancien</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>Ce qui part</translation>
    </message>
  </context>
  <context>
    <name>RetentionTable</name>
    <message>
      <source>What would be removed</source>
      <translation>Ce qui serait supprimé</translation>
    </message>
  </context>
  <context>
    <name>ReviewActions</name>
    <message>
      <source>All batches of the order, those that come later included</source>
      <translation>Toutes les séries de l’OF, y compris celles à venir</translation>
    </message>
    <message>
      <source>Annotated pictures or a data set of what is selected, or else of the parts that are listed</source>
      <translation>Images annotées ou jeu de données de la sélection, ou sinon des pièces listées</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>En PDF ou pour un navigateur : rendement, types de défaut, corrections, pires pièces en images</translation>
    </message>
    <message>
      <source>Ask what becomes of what is selected</source>
      <translation>Demander ce que devient la sélection</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Annuler l’export</translation>
    </message>
    <message>
      <source>Choose for what tables are written: a spreadsheet or programs, separator, decimal mark, characters</source>
      <translation>Choisir pour quoi les tableaux sont écrits : tableur ou programmes, séparateur, signe décimal, caractères</translation>
    </message>
    <message>
      <source>Correct for which order or lot the chosen batches were inspected; Ctrl+Z undoes it</source>
      <translation>Corriger l’OF ou le lot pour lequel les séries choisies ont été inspectées ; Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>Counts of past shifts…</source>
      <translation>Comptages des équipes précédentes…</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>Exporter les images…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Exporter le tableau…</translation>
    </message>
    <message>
      <source>Export the listed parts…</source>
      <translation>Exporter les pièces listées…</translation>
    </message>
    <message>
      <source>Format of tables…</source>
      <translation>Format des tableaux…</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>Has the active model look at the stored picture again: the prompt that guided, and what each map adds to the score</source>
      <translation>Fait regarder de nouveau l’image stockée par le modèle actif : l’image guide utilisée, et ce que chaque carte ajoute au score</translation>
    </message>
    <message>
      <source>Hold the chosen batches…</source>
      <translation>Protéger les séries choisies…</translation>
    </message>
    <message>
      <source>Hold the order of the chosen batch, or lift that…</source>
      <translation>Protéger l’OF de la série choisie, ou lever sa protection…</translation>
    </message>
    <message>
      <source>Judges the stored pictures again by what judged them: model, limit, engine; tells what does not come out the same</source>
      <translation>Juge de nouveau les images stockées avec ce qui les a jugées : modèle, limite, moteur ; dit ce qui ne donne pas le même résultat</translation>
    </message>
    <message>
      <source>Lift the hold of the chosen batches…</source>
      <translation>Lever la protection des séries choisies…</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>Pièce suivante</translation>
    </message>
    <message>
      <source>Order of the chosen batches…</source>
      <translation>OF des séries choisies…</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Pièce précédente</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash</source>
      <translation>Mettre les séries choisies à la corbeille</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash; Ctrl+Z brings them back</source>
      <translation>Mettre les séries choisies à la corbeille ; Ctrl+Z les ramène</translation>
    </message>
    <message>
      <source>Recompute the verdicts of all listed parts</source>
      <translation>Recalculer les verdicts de toutes les pièces listées</translation>
    </message>
    <message>
      <source>Recompute the verdicts of what is selected</source>
      <translation>Recalculer les verdicts de la sélection</translation>
    </message>
    <message>
      <source>Report of the open batches…</source>
      <translation>Rapport sur les séries ouvertes…</translation>
    </message>
    <message>
      <source>Search among the parts</source>
      <translation>Rechercher parmi les pièces</translation>
    </message>
    <message>
      <source>Stop the export; no table is left behind</source>
      <translation>Arrêter l’export ; aucun tableau partiel ne reste</translation>
    </message>
    <message>
      <source>The same of all parts that are listed; no record is changed</source>
      <translation>De même pour toutes les pièces listées ; aucun enregistrement n’est modifié</translation>
    </message>
    <message>
      <source>What is held is neither removed by retention nor deleted for good by anybody; with a reason</source>
      <translation>Ce qui est protégé n’est ni supprimé par la conservation ni supprimé définitivement par quiconque ; avec un motif</translation>
    </message>
    <message>
      <source>What the counters on the operator's page counted before, from reset to reset</source>
      <translation>Ce que les compteurs de la page opérateur ont compté auparavant, d’une remise à zéro à l’autre</translation>
    </message>
    <message>
      <source>What would another model say of all listed parts?…</source>
      <translation>Que dirait un autre modèle de toutes les pièces listées ?…</translation>
    </message>
    <message>
      <source>Why does the model say this of the part?</source>
      <translation>Pourquoi le modèle dit-il cela de la pièce ?</translation>
    </message>
    <message>
      <source>Write all parts of the open batches as a table: CSV, JSON lines or Parquet</source>
      <translation>Écrire toutes les pièces des séries ouvertes sous forme de tableau : CSV, lignes JSON ou Parquet</translation>
    </message>
    <message>
      <source>Write the parts that are listed as a table, in their order</source>
      <translation>Écrire les pièces listées sous forme de tableau, dans leur ordre</translation>
    </message>
    <message>
      <source>You are not sure: it waits on the Releases page, under Overrules, until somebody answers</source>
      <translation>Vous n’êtes pas sûr : elle attend sur la page Libérations, sous Corrections, que quelqu’un réponde</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Choose a batch on the left.</source>
      <translation>Choisissez une série à gauche.</translation>
    </message>
    <message>
      <source>Choose a part in the list.</source>
      <translation>Choisissez une pièce dans la liste.</translation>
    </message>
    <message>
      <source>Every inspection run is saved as a batch. Inspect some parts and they appear here.</source>
      <translation>Chaque session d’inspection est enregistrée comme série. Inspectez quelques pièces et elles apparaîtront ici.</translation>
    </message>
    <message>
      <source>Export all parts</source>
      <translation>Exporter toutes les pièces</translation>
    </message>
    <message>
      <source>Export the listed parts</source>
      <translation>Exporter les pièces listées</translation>
    </message>
    <message>
      <source>For which order or lot these parts were inspected; empty for none. No verdict changes.</source>
      <translation>Pour quel OF ou lot ces pièces ont été inspectées ; vide pour aucun. Aucun verdict ne change.</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All, or empty the search.</source>
      <translation>Aucune pièce ne correspond.
Choisissez Toutes, ou videz la recherche.</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Rien à revoir pour l’instant</translation>
    </message>
    <message>
      <source>Order of batch {number}</source>
      <translation>OF de la série {number}</translation>
    </message>
    <message>
      <source>Order of {count} batches</source>
      <translation>OF de {count} séries</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
  </context>
  <context>
    <name>ReviewQuestions</name>
    <message>
      <source>Add as they are said to be</source>
      <translation>Ajouter comme elles sont dites</translation>
    </message>
    <message>
      <source>Add this part to the golden set?</source>
      <translation>Ajouter cette pièce au jeu étalon ?</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set?</source>
      <translation>Ajouter {count} pièces au jeu étalon ?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw each picture is added by itself; of a bad part those in which the model found a defect.</source>
      <translation>Pour les pièces vues par plusieurs caméras, chaque image est ajoutée séparément ; pour une pièce défectueuse, celles où le modèle a trouvé un défaut.</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw the pictures of all cameras are used, each for the product of its view.</source>
      <translation>Pour les pièces vues par plusieurs caméras, les images de toutes les caméras sont utilisées, chacune pour le produit de sa vue.</translation>
    </message>
    <message>
      <source>Use the good ones</source>
      <translation>Utiliser les bonnes</translation>
    </message>
    <message>
      <source>Use this part as a picture of a good part?</source>
      <translation>Utiliser cette pièce comme image d’une bonne pièce ?</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts?</source>
      <translation>Utiliser {count} pièces comme images de bonnes pièces ?</translation>
    </message>
    <message>
      <source>{good} as good parts and {defective} as defective ones; {corrected} of them were corrected by a person, of the others only the model has spoken. Look at them first: a golden part tells what models are worth.</source>
      <translation>{good} comme bonnes pièces et {defective} comme défectueuses ; {corrected} d’entre elles ont été corrigées par une personne, sur les autres seul le modèle s’est prononcé. Regardez-les d’abord : une pièce étalon dit ce que valent les modèles.</translation>
    </message>
    <message>
      <source>{good} of them are said to be good and will be used; of {unseen} only the model has said so. Look at them first: a defective part among the normal images teaches the next model that it is good. You can undo this.</source>
      <translation>{good} d’entre elles sont dites bonnes et seront utilisées ; pour {unseen}, seul le modèle l’a dit. Regardez-les d’abord : une pièce défectueuse parmi les images normales apprend au prochain modèle qu’elle est bonne. Vous pourrez annuler.</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>All products without rules of their own</source>
      <translation>Tous les produits sans règles propres</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>Chaque défaut peint est trouvé là où il est</translation>
    </message>
    <message>
      <source>Filled rules are required, for each product separately. A model that fails one can still be signed for, with a reason.</source>
      <translation>Les règles activées sont exigées, pour chaque produit séparément. Un modèle qui en enfreint une peut quand même être signé, avec un motif.</translation>
    </message>
    <message>
      <source>For which products</source>
      <translation>Pour quels produits</translation>
    </message>
    <message>
      <source>Golden parts of each product</source>
      <translation>Pièces étalons par produit</translation>
    </message>
    <message>
      <source>Golden parts of each product: at least</source>
      <translation>Pièces étalons par produit : au moins</translation>
    </message>
    <message>
      <source>Good parts rejected: at most</source>
      <translation>Bonnes pièces rejetées : au plus</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>Aucun défaut trouvé par le modèle précédent n’est manqué</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>Aucun défaut connu n’est manqué</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>Aucune pièce n’a le verdict NON CONTRÔLÉ</translation>
    </message>
    <message>
      <source>Rejected good parts in percent</source>
      <translation>Bonnes pièces rejetées en pour cent</translation>
    </message>
    <message>
      <source>Rules of the acceptance gate</source>
      <translation>Règles de libération</translation>
    </message>
    <message>
      <source>That share can be determined with {count} or more good golden parts of a product.</source>
      <translation>Cette part peut être établie à partir de {count} bonnes pièces étalons d’un produit.</translation>
    </message>
    <message>
      <source>This product has rules of its own</source>
      <translation>Ce produit a ses propres règles</translation>
    </message>
    <message>
      <source>Use these rules</source>
      <translation>Utiliser ces règles</translation>
    </message>
  </context>
  <context>
    <name>RulesPanel</name>
    <message>
      <source>Acceptance gate</source>
      <translation>Règles de libération</translation>
    </message>
    <message>
      <source>No rule is asked. Choose some.</source>
      <translation>Aucune règle n’est exigée. Choisissez-en.</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Règles…</translation>
    </message>
  </context>
  <context>
    <name>RunBannerView</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>Pas de verdict : {word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>Verdict : {word}</translation>
    </message>
  </context>
  <context>
    <name>RunControls</name>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>RunFlow</name>
    <message>
      <source>Acknowledge the alarm…</source>
      <translation>Acquitter l’alarme…</translation>
    </message>
    <message>
      <source>Ask for the picture of one part</source>
      <translation>Demander l’image d’une pièce</translation>
    </message>
    <message>
      <source>Say by name that you have seen it; a run that waits for it goes on</source>
      <translation>Confirmer par son nom qu’on l’a vue ; une session qui l’attend continue</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Déclencher</translation>
    </message>
  </context>
  <context>
    <name>RunPanel</name>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Part {number}:
{correction}</source>
      <translation>Pièce {number} :
{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Celle-ci est bonne</translation>
    </message>
  </context>
  <context>
    <name>RunRows</name>
    <message>
      <source>Back to live</source>
      <translation>Retour au direct</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>Corriger le verdict ; Ctrl+Z l’annule</translation>
    </message>
    <message>
      <source>End the run; a product that waits for its end is not begun</source>
      <translation>Terminer la session ; un produit qui attend sa fin n’est pas commencé</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>Mettre en pause ou continuer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Show the newest part again</source>
      <translation>Afficher de nouveau la pièce la plus récente</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>RunsDialog</name>
    <message>
      <source> · {count} corrected</source>
      <translation> · corrigées : {count}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Count them</source>
      <translation>Les compter</translation>
    </message>
    <message>
      <source>Runs that a person looked through</source>
      <translation>Séries qu’une personne a vérifiées</translation>
    </message>
    <message>
      <source>Tick only runs in which a person looked at every part and corrected what was wrong: parts that nobody corrected count as what the model said. Do not tick runs over pictures that the model was trained on: it knows them, so they score too low. Where both are on record such parts are left out; of older runs and added models nobody can tell.</source>
      <translation>Cochez seulement les séries où une personne a regardé chaque pièce et corrigé ce qui était faux : les pièces que personne n’a corrigées comptent comme ce que le modèle a dit. Ne cochez pas de séries sur des images qui ont servi à entraîner le modèle : il les connaît, leurs scores sont donc trop bas. Quand les deux sont consignés, ces pièces sont omises ; pour d’anciennes séries et des modèles ajoutés, personne ne peut le dire.</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>une pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
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
      <translation>Recherches</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>Changed: {name}</source>
      <translation>Modifiée : {name}</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Save this…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Recherches</translation>
    </message>
  </context>
  <context>
    <name>ScoreBar</name>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score of part {number}</source>
      <translation>Score de la pièce {number}</translation>
    </message>
    <message>
      <source>Score: none</source>
      <translation>Score : aucun</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>limite {value}</translation>
    </message>
    <message>
      <source>{whose} {score}, limit {limit}</source>
      <translation>{whose} {score}, limite {limit}</translation>
    </message>
  </context>
  <context>
    <name>ScoreChart</name>
    <message>
      <source>How parts scored</source>
      <translation>Scores des pièces</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>Aucune pièce n’a été jugée dans cette période. Choisissez une autre période, ou inspectez d’abord des pièces.</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>limite {limit}</translation>
    </message>
    <message>
      <source>{count} judged parts, about {above} above the limit of {limit}; heights are logarithms</source>
      <translation>pièces jugées : {count}, dont environ {above} au-dessus de la limite de {limit} ; hauteurs logarithmiques</translation>
    </message>
    <message>
      <source>{count} judged parts; the height of a bar is the logarithm of the count</source>
      <translation>pièces jugées : {count} ; la hauteur des barres est le logarithme du nombre</translation>
    </message>
  </context>
  <context>
    <name>ScoreHistory</name>
    <message>
      <source>Scores of the last 200 parts</source>
      <translation>Scores des 200 dernières pièces</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>limite</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
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
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Any kind of defect</source>
      <translation>Tous les types de défaut</translation>
    </message>
    <message>
      <source>Any model</source>
      <translation>Tous les modèles</translation>
    </message>
    <message>
      <source>Any order</source>
      <translation>Tous les OF</translation>
    </message>
    <message>
      <source>Any product</source>
      <translation>Tous les produits</translation>
    </message>
    <message>
      <source>Any reason</source>
      <translation>Tous les motifs</translation>
    </message>
    <message>
      <source>Any station</source>
      <translation>Toute station</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigées</translation>
    </message>
    <message>
      <source>Distance from the limit</source>
      <translation>Écart à la limite</translation>
    </message>
    <message>
      <source>Highest score</source>
      <translation>Score le plus haut</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Type de défaut</translation>
    </message>
    <message>
      <source>Lowest score</source>
      <translation>Score le plus bas</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Near the limit, within</source>
      <translation>Près de la limite, à</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>OF</translation>
    </message>
    <message>
      <source>Part number or name</source>
      <translation>Numéro ou nom de pièce</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Reason of the correction</source>
      <translation>Motif de la correction</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>Score de</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>to</source>
      <translation>à</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Empty the search</source>
      <translation>Vider la recherche</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>A search without a name would not be found again.</source>
      <translation>Une recherche sans nom ne se retrouverait pas.</translation>
    </message>
    <message>
      <source>At most {count} letters.</source>
      <translation>Au plus {count} lettres.</translation>
    </message>
    <message>
      <source>Everybody finds it on the left. A time such as today is kept as today, not as this date.</source>
      <translation>Tout le monde la trouve à gauche. Un moment comme aujourd’hui est gardé comme aujourd’hui, pas comme cette date.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <source>There is a search with this name already.</source>
      <translation>Il y a déjà une recherche de ce nom.</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Bad</source>
      <translation>Mauvaises</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Bonnes</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>Sélection : {count}</translation>
    </message>
  </context>
  <context>
    <name>SessionController</name>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>Par exemple : lundi, ligne 2</translation>
    </message>
    <message>
      <source>In which session was this picture taken?</source>
      <translation>Dans quelle séance cette image a-t-elle été prise ?</translation>
    </message>
    <message>
      <source>In which session were these {count} pictures taken?</source>
      <translation>Dans quelle séance ces {count} images ont-elles été prises ?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename session</source>
      <translation>Renommer la séance</translation>
    </message>
    <message>
      <source>With the name of another session it is joined with that one.</source>
      <translation>Avec le nom d’une autre séance, elle est réunie à celle-ci.</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a session, or type a new name. Without a name they belong to none.</source>
      <translation>Choisissez une séance, ou saisissez un nouveau nom. Sans nom, elles n’appartiennent à aucune.</translation>
    </message>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>Par exemple : lundi, ligne 2</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Séance</translation>
    </message>
    <message>
      <source>That is their session</source>
      <translation>C’est leur séance</translation>
    </message>
  </context>
  <context>
    <name>SessionFilter</name>
    <message>
      <source>All sessions</source>
      <translation>Toutes les séances</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>Aucune séance</translation>
    </message>
    <message>
      <source>Of which session the pictures are shown</source>
      <translation>De quelle séance les images sont affichées</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} ({count}), held out</source>
      <translation>{name} ({count}), réservée</translation>
    </message>
  </context>
  <context>
    <name>SessionsDialog</name>
    <message>
      <source>At least {least} must be held out, or none.</source>
      <translation>Au moins {least} doivent être réservées, ou aucune.</translation>
    </message>
    <message>
      <source>At least {least} must train.</source>
      <translation>Au moins {least} doivent servir à l’entraînement.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Golden set…</source>
      <translation>Jeu étalon…</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Réservée</translation>
    </message>
    <message>
      <source>Hold out</source>
      <translation>Réserver</translation>
    </message>
    <message>
      <source>Key: F2</source>
      <translation>Touche : F2</translation>
    </message>
    <message>
      <source>Key: H</source>
      <translation>Touche : H</translation>
    </message>
    <message>
      <source>Key: Return</source>
      <translation>Touche : Entrée</translation>
    </message>
    <message>
      <source>Key: T</source>
      <translation>Touche : T</translation>
    </message>
    <message>
      <source>Move all of it to the golden set. Key: G</source>
      <translation>La déplacer en entier vers le jeu étalon. Touche : G</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>Aucune séance</translation>
    </message>
    <message>
      <source>None is held out by choice: training draws a few.</source>
      <translation>Aucune n’est réservée par choix : l’entraînement en tire quelques-unes.</translation>
    </message>
    <message>
      <source>Pictures that were taken in one go resemble each other: light, camera and shift are the same. Hold a session out, and the model tells how it judges good parts of a session that it does not know.</source>
      <translation>Les images prises d’un coup se ressemblent : la lumière, la caméra et l’équipe sont les mêmes. Réservez une séance, et le modèle dit comment il juge de bonnes pièces d’une séance qu’il ne connaît pas.</translation>
    </message>
    <message>
      <source>Prompts that are held out guide nothing: {count}.</source>
      <translation>Les images guides réservées ne guident rien : {count}.</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Sessions of {product}</source>
      <translation>Séances de {product}</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>Afficher les images</translation>
    </message>
    <message>
      <source>Train on it</source>
      <translation>Entraîner avec</translation>
    </message>
    <message>
      <source>Trains</source>
      <translation>Entraîne</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>{advised} ou plus pour l’entraînement sont conseillées.</translation>
    </message>
    <message>
      <source>{count} picture</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <source>{count} pictures</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <source>{count} set aside</source>
      <translation>écartées : {count}</translation>
    </message>
    <message>
      <source>{training} train · {held_out} held out.</source>
      <translation>À l’entraînement : {training} · réservées : {held_out}.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>0.0.0.0: in all networks of this computer. Modbus knows no password: better the address in the machine's own network.</source>
      <translation>0.0.0.0 : dans tous les réseaux de cet ordinateur. Modbus ne connaît pas de mot de passe : préférez l’adresse dans le réseau propre de la machine.</translation>
    </message>
    <message>
      <source>127.0.0.1: only programs on this computer. Anything else needs a token.</source>
      <translation>127.0.0.1 : seulement les programmes de cet ordinateur. Toute autre adresse exige un jeton.</translation>
    </message>
    <message>
      <source>All topics of this station begin with it. Each station needs its own.</source>
      <translation>Tous les topics de cette station commencent ainsi. Chaque station a besoin du sien.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Celle du système</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>Broker</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Certificate file</source>
      <translation>Fichier de certificat</translation>
    </message>
    <message>
      <source>Client ID</source>
      <translation>ID client</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Empty where the broker asks for none.</source>
      <translation>Vide si le broker n’en demande pas.</translation>
    </message>
    <message>
      <source>Encrypted (TLS)</source>
      <translation>Chiffré (TLS)</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
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
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>How much the map covers the image. The line at the limit is always drawn.</source>
      <translation>À quel point la carte couvre l’image. La ligne à la limite est toujours dessinée.</translation>
    </message>
    <message>
      <source>Its whole path, for example /mnt/line/product.txt. It need not exist yet.</source>
      <translation>Son chemin complet, par exemple /mnt/line/product.txt. Il peut ne pas encore exister.</translation>
    </message>
    <message>
      <source>Kept unencrypted in line-secrets.json in the workspace, for your account only.</source>
      <translation>Conservé non chiffré dans line-secrets.json dans l’espace de travail, pour votre compte seulement.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Lock the window after</source>
      <translation>Verrouiller la fenêtre après</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspect</translation>
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
      <translation>Nom ou adresse dans le réseau, par exemple 192.168.0.10.</translation>
    </message>
    <message>
      <source>Of everything in the window, from now on; an inspection goes on meanwhile.</source>
      <translation>De tous les textes, dès maintenant ; une inspection en cours continue.</translation>
    </message>
    <message>
      <source>Of everything in this window, at once; a running inspection continues.</source>
      <translation>Pour tous les textes, dès maintenant ; une inspection en cours continue.</translation>
    </message>
    <message>
      <source>Of one product, since the model that inspects was trained. 0 proposes none because of them.</source>
      <translation>D’un même produit, depuis l’entraînement du modèle qui inspecte. 0 n’en propose aucun pour cette raison.</translation>
    </message>
    <message>
      <source>Of the last 1000 parts of one product that the model judged, from 100 parts on. 0 % proposes none because of them.</source>
      <translation>Parmi les 1000 dernières pièces d’un produit jugées par le modèle, à partir de 100 pièces. 0 % n’en propose aucun pour cette raison.</translation>
    </message>
    <message>
      <source>Only where the broker expects a certain one. Never the same twice.</source>
      <translation>Seulement si le broker en attend un précis. Jamais deux fois le même.</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>Opacité de la carte d’anomalie</translation>
    </message>
    <message>
      <source>Other programs trigger, choose the product and ask for state and verdict.</source>
      <translation>D’autres programmes déclenchent, choisissent le produit et demandent l’état et le verdict.</translation>
    </message>
    <message>
      <source>Own address</source>
      <translation>Adresse propre</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Product from a file</source>
      <translation>Produit d’après un fichier</translation>
    </message>
    <message>
      <source>Propose a training after this many new normal images</source>
      <translation>Proposer un entraînement après ce nombre de nouvelles images normales</translation>
    </message>
    <message>
      <source>Propose a training when so many parts are overruled</source>
      <translation>Proposer un entraînement à partir de ce taux de pièces corrigées</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Masqués</translation>
    </message>
    <message>
      <source>Sent along with each request. Kept unencrypted in line-secrets.json, for your account only.</source>
      <translation>Joint à chaque requête. Conservé non chiffré dans line-secrets.json, pour votre compte seulement.</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Affichés</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>Apprentissage</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>The broker's certificate and name are checked.</source>
      <translation>Le certificat et le nom du broker sont vérifiés.</translation>
    </message>
    <message>
      <source>The first line of a text file names the product to inspect.</source>
      <translation>La première ligne d’un fichier texte nomme le produit à inspecter.</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part.</source>
      <translation>La barre qui mène du nom d’un produit à sa première pièce inspectée.</translation>
    </message>
    <message>
      <source>The look of the window.</source>
      <translation>L’aspect de la fenêtre.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>This long after the trigger, or after the picture where there was none, the line is told NOT CHECKED instead of waiting.</source>
      <translation>Passé ce temps après le déclenchement, ou après l’image s’il n’y en a pas eu, la ligne reçoit NON CONTRÔLÉ au lieu d’attendre.</translation>
    </message>
    <message>
      <source>This station is the server: a controller polls verdicts, and sets coils to trigger.</source>
      <translation>Cette station est le serveur : un automate lit les verdicts et active des bobines pour déclencher.</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Jeton</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>Usually 1883, and 8883 with TLS.</source>
      <translation>Habituellement 1883, et 8883 avec TLS.</translation>
    </message>
    <message>
      <source>Usually 502; on Linux only administrators may open it.</source>
      <translation>Habituellement 502, que seuls les administrateurs peuvent ouvrir sous Linux.</translation>
    </message>
    <message>
      <source>Verdict deadline</source>
      <translation>Délai des verdicts</translation>
    </message>
    <message>
      <source>Verdicts, state and heartbeat to a broker; triggers and the product from it.</source>
      <translation>Verdicts, état et signe de vie vers un broker ; déclenchements et produit depuis celui-ci.</translation>
    </message>
    <message>
      <source>Where inspection and training run. Automatic takes a GPU if there is one.</source>
      <translation>Où s’exécutent l’inspection et l’entraînement. Automatique prend un GPU s’il y en a un.</translation>
    </message>
    <message>
      <source>Who vouches for the broker (.pem). Empty: those whom this computer trusts.</source>
      <translation>Autorité qui se porte garante du broker (.pem). Vide : celles auxquelles cet ordinateur fait confiance.</translation>
    </message>
    <message>
      <source>Whoever is logged in is logged out when nobody touches the window for so long. The inspection goes on. 0: never.</source>
      <translation>La personne connectée est déconnectée quand personne ne touche la fenêtre pendant ce temps. L’inspection continue. 0 : jamais.</translation>
    </message>
  </context>
  <context>
    <name>SettingsActions</name>
    <message>
      <source>About OneNIP Inspector</source>
      <translation>À propos de OneNIP Inspector</translation>
    </message>
    <message>
      <source>All packages inside, with version and licence</source>
      <translation>Tous les paquets inclus, avec version et licence</translation>
    </message>
    <message>
      <source>Copy diagnosis</source>
      <translation>Copier le diagnostic</translation>
    </message>
    <message>
      <source>Edition, version, licence, and what the program is made of</source>
      <translation>Édition, version, licence, et composition du programme</translation>
    </message>
    <message>
      <source>How long files of parts are kept…</source>
      <translation>Durée de conservation des fichiers de pièces…</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Licences…</translation>
    </message>
    <message>
      <source>Log files and what else helps to find an error; you read it before it is written</source>
      <translation>Fichiers journaux et autres aides pour trouver une erreur ; vous le lisez avant l’écriture</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Ouvrir les journaux</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>Ouvrir les mentions légales</translation>
    </message>
    <message>
      <source>Remove the PIN of the operator's page</source>
      <translation>Supprimer le PIN de la page opérateur</translation>
    </message>
    <message>
      <source>Rules by which old pictures and maps go, with what they would remove now; records stay</source>
      <translation>Règles selon lesquelles d’anciennes images et cartes disparaissent, avec ce qu’elles supprimeraient maintenant ; les enregistrements restent</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
      <source>Set or change the PIN of the operator's page</source>
      <translation>Définir ou changer le PIN de la page opérateur</translation>
    </message>
    <message>
      <source>The licences of all parts by others</source>
      <translation>Les licences de tous les composants tiers</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records, without any name, for a mail or a ticket</source>
      <translation>Versions, cet ordinateur et nombres d’enregistrements, sans aucun nom, pour un e-mail ou un ticket</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset {group}</source>
      <translation>Réinitialiser {group}</translation>
    </message>
    <message>
      <source>Set everything in this group to its default</source>
      <translation>Remettre tout ce groupe aux valeurs par défaut</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Open log folder</source>
      <translation>Ouvrir les journaux</translation>
    </message>
    <message>
      <source>Path of the workspace</source>
      <translation>Chemin de l’espace de travail</translation>
    </message>
    <message>
      <source>Products, models and batches stay in this folder on this computer. Nothing is sent anywhere but verdicts to the line, if you connect it.</source>
      <translation>Les produits, modèles et séries restent dans ce dossier sur cet ordinateur. Rien n’est envoyé nulle part, sauf les verdicts à la ligne si vous la reliez.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
  </context>
  <context>
    <name>SettingsPeopleActions</name>
    <message>
      <source>Add a person…</source>
      <translation>Ajouter une personne…</translation>
    </message>
    <message>
      <source>Badge of the chosen person…</source>
      <translation>Badge de la personne choisie…</translation>
    </message>
    <message>
      <source>Change the role of the chosen person…</source>
      <translation>Changer le rôle de la personne choisie…</translation>
    </message>
    <message>
      <source>Counts what stands in the records under each name, and says for how long</source>
      <translation>Compte ce qui figure sous chaque nom dans les enregistrements, et dit pour combien de temps</translation>
    </message>
    <message>
      <source>New PIN or password of the chosen person…</source>
      <translation>Nouveau PIN ou mot de passe de la personne choisie…</translation>
    </message>
    <message>
      <source>Remove the chosen person…</source>
      <translation>Retirer la personne choisie…</translation>
    </message>
    <message>
      <source>Switch logging in off…</source>
      <translation>Désactiver la connexion…</translation>
    </message>
    <message>
      <source>Switch logging in on…</source>
      <translation>Activer la connexion…</translation>
    </message>
    <message>
      <source>What is stored about people…</source>
      <translation>Ce qui est conservé des personnes…</translation>
    </message>
  </context>
  <context>
    <name>ShapeDialog</name>
    <message>
      <source>Brush</source>
      <translation>Pinceau</translation>
    </message>
    <message>
      <source>Brush {percent} %</source>
      <translation>Pinceau {percent} %</translation>
    </message>
    <message>
      <source>Click corner after corner. Return, a double click or a click on the first corner closes it; Backspace takes the last corner back.</source>
      <translation>Cliquez coin après coin. Entrée, un double clic ou un clic sur le premier coin le ferme ; Retour arrière retire le dernier coin.</translation>
    </message>
    <message>
      <source>Delete the shape (Del)</source>
      <translation>Supprimer la forme (Suppr)</translation>
    </message>
    <message>
      <source>Drag a shape or one of its handles; Del takes it away. By keys: N chooses the next shape, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>Glissez une forme ou l’une de ses poignées ; Suppr la retire. Au clavier : N choisit la forme suivante, Ctrl avec les flèches la déplace, Ctrl+Maj avec les flèches change sa taille.</translation>
    </message>
    <message>
      <source>Drag from corner to corner. By keys: Return puts a rectangle into the middle, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>Glissez de coin en coin. Au clavier : Entrée place un rectangle au milieu, Ctrl avec les flèches le déplace, Ctrl+Maj avec les flèches change sa taille.</translation>
    </message>
    <message>
      <source>Fit the image</source>
      <translation>Ajuster l’image</translation>
    </message>
    <message>
      <source>Paint with the left button; [ and ] change the size of the brush.</source>
      <translation>Peignez avec le bouton gauche ; [ et ] changent la taille du pinceau.</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>Taille du pinceau</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Lecture de l’image…</translation>
    </message>
    <message>
      <source>The polygon has fewer than three corners. Add corners, or press Esc to give it up.</source>
      <translation>Le polygone a moins de trois coins. Ajoutez des coins, ou appuyez sur Échap pour l’abandonner.</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>ShiftColumn</name>
    <message>
      <source>Part {number}: {correction}</source>
      <translation>Pièce {number} : {correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Celle-ci est bonne</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>ShiftCounters</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}, NG {ng}, non contrôlées {unknown}, rendement {share}</translation>
    </message>
    <message>
      <source>Reset…</source>
      <translation>RAZ…</translation>
    </message>
  </context>
  <context>
    <name>ShiftLists</name>
    <message>
      <source>Comma separated values</source>
      <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
      <source>Export the counts</source>
      <translation>Exporter les comptages</translation>
    </message>
  </context>
  <context>
    <name>ShiftsDialog</name>
    <message>
      <source>Begun</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Counts of past shifts</source>
      <translation>Comptages des équipes précédentes</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non contrôlées</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <source>The counters were never reset. Whoever resets them on the operator's page finds their figures here.</source>
      <translation>Les compteurs n’ont jamais été remis à zéro. Après une remise à zéro sur la page opérateur, leurs chiffres se retrouvent ici.</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Motif de la fin</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Rendement</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>Les raccourcis d’une page agissent tant que cette page est affichée. Ctrl+K permet de tout trouver en tapant.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <source>A signature needs a name.</source>
      <translation>Une signature exige un nom.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Not every rule is passed: it needs a reason.</source>
      <translation>Certaines règles ne sont pas respectées : il faut un motif.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason, if you like</source>
      <translation>Motif (facultatif)</translation>
    </message>
    <message>
      <source>Sign and activate</source>
      <translation>Signer et activer</translation>
    </message>
    <message>
      <source>Why it may be used on the line anyway</source>
      <translation>Pourquoi il peut quand même décider sur la ligne</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>SourceChooser</name>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>An address begins with {schemes} and names a host.</source>
      <translation>Une adresse commence par {schemes} et nomme un hôte.</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>Choisir une vidéo</translation>
    </message>
    <message>
      <source>Inspect a video</source>
      <translation>Inspecter une vidéo</translation>
    </message>
    <message>
      <source>Inspect the images of a folder</source>
      <translation>Inspecter les images d’un dossier</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>Adresse du flux</translation>
    </message>
    <message>
      <source>The address of a network camera or of an image stream.</source>
      <translation>L’adresse d’une caméra réseau ou d’un flux d’images.</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Vidéos</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>A file is complete when it has not changed for</source>
      <translation>Un fichier est complet quand il n’a pas changé depuis</translation>
    </message>
    <message>
      <source>Basler…</source>
      <translation>Basler…</translation>
    </message>
    <message>
      <source>Camera…</source>
      <translation>Caméra…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Dossier…</translation>
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
      <translation>Inspecter les fichiers déjà présents</translation>
    </message>
    <message>
      <source>Longer if the other program pauses while it writes. A file renamed from .part or .tmp counts at once.</source>
      <translation>Plus longtemps si l’autre programme fait des pauses en écrivant. Un fichier renommé de .part ou .tmp compte aussitôt.</translation>
    </message>
    <message>
      <source>Move inspected files to the folder “done” inside</source>
      <translation>Déplacer les fichiers inspectés vers le dossier « done » à l’intérieur</translation>
    </message>
    <message>
      <source>Nothing there is overwritten.</source>
      <translation>Rien n’y est écrasé.</translation>
    </message>
    <message>
      <source>Stream…</source>
      <translation>Flux…</translation>
    </message>
    <message>
      <source>Those that an earlier run has inspected are left alone in any case.</source>
      <translation>Ceux qu’une série antérieure a inspectés sont laissés de côté dans tous les cas.</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Fichier vidéo…</translation>
    </message>
    <message>
      <source>Watched folder…</source>
      <translation>Dossier surveillé…</translation>
    </message>
  </context>
  <context>
    <name>SpanChoice</name>
    <message>
      <source>Any time</source>
      <translation>Toutes les dates</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Du … au …</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Dernières 24 heures</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>When parts were taken</source>
      <translation>Quand les pièces ont été prises</translation>
    </message>
    <message>
      <source>to</source>
      <translation>au</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>All images are read and checked.</source>
      <translation>Toutes les images sont lues et vérifiées.</translation>
    </message>
    <message>
      <source>Artificial defects are drawn on good parts; the model learns to find them and to undo them.</source>
      <translation>Des défauts artificiels sont dessinés sur de bonnes pièces ; le modèle apprend à les trouver et à les effacer.</translation>
    </message>
    <message>
      <source>Calibrating the limit</source>
      <translation>Calibrage de la limite</translation>
    </message>
    <message>
      <source>Each image is analysed a single time, which makes training quicker.</source>
      <translation>Chaque image est analysée une seule fois, ce qui accélère l’entraînement.</translation>
    </message>
    <message>
      <source>Good parts are judged, each as if it were new, to find each product's limit.</source>
      <translation>De bonnes pièces sont jugées, chacune comme si elle était nouvelle, pour trouver la limite de chaque produit.</translation>
    </message>
    <message>
      <source>Learning which pictures to refuse</source>
      <translation>Apprentissage des images à refuser</translation>
    </message>
    <message>
      <source>Making pseudo-anomalies</source>
      <translation>Création de pseudo-anomalies</translation>
    </message>
    <message>
      <source>Preparing features</source>
      <translation>Analyse des images</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Lecture des images</translation>
    </message>
    <message>
      <source>Saving the model</source>
      <translation>Enregistrement du modèle</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>Les pertes doivent baisser, puis se stabiliser.</translation>
    </message>
    <message>
      <source>The model is written and checked.</source>
      <translation>Le modèle est écrit et vérifié.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>What pictures of good parts have in common is compared, so that nothing else is judged as a part.</source>
      <translation>On compare ce que les images de bonnes pièces ont en commun, pour que rien d’autre ne soit jugé comme une pièce.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>
{count} NOT RECORDED</source>
      <translation>
{count} NON ENREGISTRÉ</translation>
    </message>
    <message>
      <source>CAMERA LOST</source>
      <translation>CAMÉRA PERDUE</translation>
    </message>
    <message>
      <source>FAILED</source>
      <translation>ÉCHEC</translation>
    </message>
    <message>
      <source>FINISHED</source>
      <translation>TERMINÉ</translation>
    </message>
    <message>
      <source>No image comes. Parts that pass now are not inspected.</source>
      <translation>Aucune image ne vient. Les pièces qui passent maintenant ne sont pas inspectées.</translation>
    </message>
    <message>
      <source>No part inspected yet</source>
      <translation>Aucune pièce encore inspectée</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>Aucune pièce n’a encore été inspectée.</translation>
    </message>
    <message>
      <source>Nothing is inspected until you resume.</source>
      <translation>Rien n’est inspecté tant que vous n’avez pas repris.</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>EN PAUSE</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>PRÊT</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>DÉMARRAGE</translation>
    </message>
    <message>
      <source>STOPPED</source>
      <translation>ARRÊTÉ</translation>
    </message>
    <message>
      <source>STOPPING</source>
      <translation>S’ARRÊTE</translation>
    </message>
    <message>
      <source>The last parts are being stored.</source>
      <translation>Les dernières pièces sont en cours d’enregistrement.</translation>
    </message>
    <message>
      <source>The model is being loaded.</source>
      <translation>Le modèle se charge.</translation>
    </message>
    <message>
      <source>{ok} OK · {ng} NG · {unknown} not checked</source>
      <translation>OK {ok} · NG {ng} · non contrôlées {unknown}</translation>
    </message>
  </context>
  <context>
    <name>StandingCard</name>
    <message>
      <source>Last part: {number} · {verdict}</source>
      <translation>Dernière pièce : {number} · {verdict}</translation>
    </message>
    <message>
      <source>Open batch</source>
      <translation>Ouvrir la série</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>OneNIP Inspector cannot start</source>
      <translation>OneNIP Inspector ne peut pas démarrer</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already and did not take the model file, so nothing was added. The file is as it was: drop it on the window that is open, or close that window and start again.</source>
      <translation>OneNIP Inspector est déjà ouvert et n’a pas pris le fichier de modèle, rien n’a donc été ajouté. Le fichier est inchangé : déposez-le sur la fenêtre ouverte, ou fermez cette fenêtre et relancez le programme.</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already, in an older version that does not hand its window to the operator when it is started again. Press F11 there, or close that window and start again. Nothing was changed.</source>
      <translation>OneNIP Inspector est déjà ouvert, dans une version antérieure qui ne confie pas sa fenêtre à l’opérateur quand on le démarre de nouveau. Appuyez sur F11 dans celle-ci, ou fermez cette fenêtre et relancez le programme. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved is unchanged. Start again; the details are in {folder}.</source>
      <translation>Une erreur inattendue s’est produite : {error}. Ce qui a été enregistré est inchangé. Relancez le programme ; les détails sont dans {folder}.</translation>
    </message>
  </context>
  <context>
    <name>StartObstacle</name>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
  </context>
  <context>
    <name>StationNotice</name>
    <message>
      <source>Add model file…</source>
      <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
      <source>It inspects with models that were trained on a workstation. There, choose “Export model…” and write a model file (.onenip); bring it here and drop it on this window. Its products and limits come with it.</source>
      <translation>Elle inspecte avec des modèles entraînés sur un poste de travail. Choisissez-y « Exporter le modèle… » et écrivez un fichier de modèle (.onenip) ; apportez-le ici et déposez-le sur cette fenêtre. Ses produits et ses limites viennent avec.</translation>
    </message>
    <message>
      <source>Station edition: models come here from a workstation, in model files (.onenip). To train here, install the workstation edition in place of this one (package onenip-inspector-workstation).</source>
      <translation>Édition station : les modèles viennent ici d’un poste de travail, en fichiers de modèle (.onenip). Pour entraîner ici, installez l’édition poste de travail à la place de celle-ci (paquet onenip-inspector-workstation).</translation>
    </message>
    <message>
      <source>This is the station edition</source>
      <translation>Ceci est l’édition station</translation>
    </message>
    <message>
      <source>To train on this computer, install the workstation edition in place of this one (package onenip-inspector-workstation). Your products, batches and models stay.</source>
      <translation>Pour entraîner sur cet ordinateur, installez l’édition poste de travail à la place de celle-ci (paquet onenip-inspector-workstation). Vos produits, séries et modèles restent.</translation>
    </message>
  </context>
  <context>
    <name>StepLabel</name>
    <message>
      <source>{step}: done</source>
      <translation>{step} : fait</translation>
    </message>
    <message>
      <source>{step}: later</source>
      <translation>{step} : plus tard</translation>
    </message>
    <message>
      <source>{step}: next</source>
      <translation>{step} : ensuite</translation>
    </message>
  </context>
  <context>
    <name>TableFormatDialog</name>
    <message>
      <source>A comma cannot be both: choose a semicolon, a tab or a point.</source>
      <translation>Une virgule ne peut pas être les deux : choisissez un point-virgule, une tabulation ou un point.</translation>
    </message>
    <message>
      <source>Applies to all tables until you choose another. Times are written with their offset from UTC.</source>
      <translation>Vaut pour tous les tableaux jusqu’à ce que vous en choisissiez un autre. Les heures sont écrites avec leur écart à l’UTC.</translation>
    </message>
    <message>
      <source>As chosen below</source>
      <translation>Comme choisi ci-dessous</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>Entre les cellules</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>Caractères</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>Virgule</translation>
    </message>
    <message>
      <source>Comma: 1,25</source>
      <translation>Virgule : 1,25</translation>
    </message>
    <message>
      <source>Decimal mark</source>
      <translation>Signe décimal</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>Format des tableaux</translation>
    </message>
    <message>
      <source>My spreadsheet: opens correctly on a double click</source>
      <translation>Mon tableur : s’ouvre correctement par double clic</translation>
    </message>
    <message>
      <source>Point: 1.25</source>
      <translation>Point : 1.25</translation>
    </message>
    <message>
      <source>Programs: comma, point, UTF-8</source>
      <translation>Programmes : virgule, point, UTF-8</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>Point-virgule</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tabulation</translation>
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
      <translation>UTF-8 avec marque, comme Excel le veut</translation>
    </message>
    <message>
      <source>Use this format</source>
      <translation>Utiliser ce format</translation>
    </message>
  </context>
  <context>
    <name>TableTypes</name>
    <message>
      <source>Comma separated values</source>
      <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
      <source>JSON lines, for programs</source>
      <translation>Lignes JSON, pour des programmes</translation>
    </message>
    <message>
      <source>Parquet, for evaluations</source>
      <translation>Parquet, pour des analyses</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Nouvelle étiquette</translation>
    </message>
    <message>
      <source>New tag, then Enter. Commas separate</source>
      <translation>Nouvelle étiquette, puis Entrée. Une virgule en sépare deux</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>They have different notes. What is typed here replaces all of them.</source>
      <translation>Elles ont des notes différentes. Ce qui est saisi ici les remplace toutes.</translation>
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>TileDelegate</name>
    <message>
      <source>No preview</source>
      <translation>Pas d’aperçu</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source> — changed since: {products}</source>
      <translation> — changé depuis : {products}</translation>
    </message>
    <message>
      <source>By prompts only: not trained on this product</source>
      <translation>Par images guides seules : non entraîné sur ce produit</translation>
    </message>
    <message>
      <source>Changed since training</source>
      <translation>Changé depuis l’entraînement</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>Modèle : {name}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Pas de modèle</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>Aucun produit</translation>
    </message>
    <message>
      <source>Not trained on this product</source>
      <translation>Non entraîné sur ce produit</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>The model that inspects.</source>
      <translation>Le modèle qui inspecte.</translation>
    </message>
    <message>
      <source>The model that inspects; choose another one</source>
      <translation>Le modèle qui inspecte ; en choisir un autre</translation>
    </message>
    <message>
      <source>The product that is inspected.</source>
      <translation>Le produit qui est inspecté.</translation>
    </message>
  </context>
  <context>
    <name>TrainActions</name>
    <message>
      <source>Add a model that was exported on another computer; you can also drop its file on the window</source>
      <translation>Ajouter un modèle exporté sur un autre ordinateur ; vous pouvez aussi déposer son fichier sur la fenêtre</translation>
    </message>
    <message>
      <source>Add model file…</source>
      <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
      <source>All about the selected model…</source>
      <translation>Tout sur le modèle sélectionné…</translation>
    </message>
    <message>
      <source>Cancel the export of the model</source>
      <translation>Annuler l’export du modèle</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>Annuler l’entraînement</translation>
    </message>
    <message>
      <source>Compare the selected model with the active one</source>
      <translation>Comparer le modèle sélectionné à l’actif</translation>
    </message>
    <message>
      <source>Compare the trained model with the active one</source>
      <translation>Comparer le modèle entraîné à l’actif</translation>
    </message>
    <message>
      <source>Export model…</source>
      <translation>Exporter le modèle…</translation>
    </message>
    <message>
      <source>Give the selected model a title beside its permanent name</source>
      <translation>Donner au modèle sélectionné un titre en plus de son nom permanent</translation>
    </message>
    <message>
      <source>Go on from the last checkpoint with the same settings</source>
      <translation>Continuer à partir du dernier point de reprise avec les mêmes réglages</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>Inspect with the selected model</source>
      <translation>Inspecter avec le modèle sélectionné</translation>
    </message>
    <message>
      <source>On Releases: how both judge parts whose truth is known; there it can be signed</source>
      <translation>Sur Libérations : comment les deux jugent des pièces dont la vérité est connue ; il peut y être signé</translation>
    </message>
    <message>
      <source>Put the selected model in the trash</source>
      <translation>Mettre le modèle sélectionné à la corbeille</translation>
    </message>
    <message>
      <source>Rename model…</source>
      <translation>Renommer le modèle…</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
      <source>Stop at the next step; training can be continued later</source>
      <translation>Arrêter à la prochaine étape ; l’entraînement peut être poursuivi plus tard</translation>
    </message>
    <message>
      <source>Stop writing the copy; nothing of it is left behind</source>
      <translation>Arrêter l’écriture de la copie ; il n’en reste rien</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Train on the ticked products</source>
      <translation>Entraîner sur les produits cochés</translation>
    </message>
    <message>
      <source>Write the selected model to a file, for another computer or for safekeeping</source>
      <translation>Écrire le modèle sélectionné dans un fichier, pour un autre ordinateur ou pour le conserver en lieu sûr</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>A title beside the permanent name {name}. To take the title away, enter {name}.</source>
      <translation>Un titre en plus du nom permanent {name}. Pour retirer le titre, saisissez {name}.</translation>
    </message>
    <message>
      <source>A title has at most {count} characters.</source>
      <translation>Un titre a au plus {count} caractères.</translation>
    </message>
    <message>
      <source>Add model file</source>
      <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>All models of the workspace. The active one inspects.</source>
      <translation>Tous les modèles de l’espace de travail. L’actif inspecte.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <source>Choose what the model shall know and how long it may learn.</source>
      <translation>Choisissez ce que le modèle doit connaître et combien de temps il peut apprendre.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Exporter le modèle</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>For example: Spring line, new lamp</source>
      <translation>Par exemple : ligne ressorts, nouvelle lampe</translation>
    </message>
    <message>
      <source>Making {name} by prompts only on {time} {state}. Nothing was kept; Resume begins it anew.</source>
      <translation>Le travail sur {name} par images guides seules du {time} {state}. Rien n’a été conservé ; Reprendre le recommence.</translation>
    </message>
    <message>
      <source>Model file for stations</source>
      <translation>Fichier de modèle pour stations</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Fichiers de modèle</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>Renommer le modèle</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>The weights of {title}</source>
      <translation>Les poids de {title}</translation>
    </message>
    <message>
      <source>This edition has no training; models come from a workstation.</source>
      <translation>Cette édition n’entraîne pas ; les modèles viennent d’un poste de travail.</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state} before it learned anything. Resume begins it.</source>
      <translation>L’entraînement de {name} du {time} {state} avant d’avoir rien appris. « Reprendre » le commence.</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state}. What it learned until its last checkpoint is kept.</source>
      <translation>L’entraînement de {name} du {time} {state}. Ce qu’il a appris jusqu’à son dernier point de reprise est conservé.</translation>
    </message>
    <message>
      <source>Weights files</source>
      <translation>Fichiers de poids</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>a échoué</translation>
    </message>
    <message>
      <source>was interrupted</source>
      <translation>a été interrompu</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>a été arrêté</translation>
    </message>
  </context>
  <context>
    <name>TrainQueueActions</name>
    <message>
      <source>Add to the queue</source>
      <translation>Ajouter à la file</translation>
    </message>
    <message>
      <source>It begins in its turn, on the images as they are now; one that was stopped goes on</source>
      <translation>Il commence à son tour, sur les images telles qu’elles sont maintenant ; un entraînement arrêté continue</translation>
    </message>
    <message>
      <source>Let the queue go on</source>
      <translation>Laisser la file continuer</translation>
    </message>
    <message>
      <source>Let the waiting training begin</source>
      <translation>Laisser commencer l’entraînement en attente</translation>
    </message>
    <message>
      <source>Move the waiting training down</source>
      <translation>Descendre l’entraînement en attente</translation>
    </message>
    <message>
      <source>Move the waiting training up</source>
      <translation>Monter l’entraînement en attente</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Mettre la file en pause</translation>
    </message>
    <message>
      <source>Remove the waiting training</source>
      <translation>Retirer l’entraînement en attente</translation>
    </message>
    <message>
      <source>Train it as soon as its turn comes</source>
      <translation>L’entraîner dès que son tour vient</translation>
    </message>
    <message>
      <source>While it is paused no waiting training begins; the one that runs goes on</source>
      <translation>Tant qu’elle est en pause, aucun entraînement en attente ne commence ; celui en cours continue</translation>
    </message>
  </context>
  <context>
    <name>TrainWeightsActions</name>
    <message>
      <source>A .safetensors or .pth file that was got on another computer</source>
      <translation>Un fichier .safetensors ou .pth obtenu sur un autre ordinateur</translation>
    </message>
    <message>
      <source>Fetch them from a model hub; you are told before from where, and under which licence</source>
      <translation>Les télécharger d’un hub de modèles ; on vous dit avant d’où, et sous quelle licence</translation>
    </message>
    <message>
      <source>Get the weights for “{preset}”…</source>
      <translation>Obtenir les poids pour « {preset} »…</translation>
    </message>
    <message>
      <source>Stop getting weights</source>
      <translation>Arrêter le téléchargement des poids</translation>
    </message>
    <message>
      <source>Take the weights for “{preset}” from a file…</source>
      <translation>Prendre les poids pour « {preset} » d’un fichier…</translation>
    </message>
    <message>
      <source>What has come is kept; the next time it goes on from there</source>
      <translation>Ce qui est arrivé est conservé ; la prochaine fois, cela reprend à cet endroit</translation>
    </message>
  </context>
  <context>
    <name>TrainingIndicator</name>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>The training has ended; see how on the Train page</source>
      <translation>L’entraînement est terminé ; voyez comment sur la page Entraînement</translation>
    </message>
    <message>
      <source>Training: {percent}</source>
      <translation>Entraînement : {percent}</translation>
    </message>
    <message>
      <source>Training: {percent} done, about {time} left</source>
      <translation>Entraînement : {percent} fait, encore {time} environ</translation>
    </message>
    <message>
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <source>× Failed</source>
      <translation>× Échec</translation>
    </message>
    <message>
      <source>✓ Trained</source>
      <translation>✓ Entraîné</translation>
    </message>
  </context>
  <context>
    <name>TrainingNeeds</name>
    <message>
      <source>It takes about {needed} of memory, where {free} are free: close other programs first.</source>
      <translation>Il faut environ {needed} de mémoire, et seulement {free} sont libres : fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk and about {memory} of memory.</source>
      <translation>Il faut jusqu’à {disk} de disque et environ {memory} de mémoire.</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk.</source>
      <translation>Il faut jusqu’à {disk} de disque.</translation>
    </message>
    <message>
      <source>It takes up to {needed} of the workspace’s disk, where {free} are free. Free some space first.</source>
      <translation>Il faut jusqu’à {needed} sur le disque de l’espace de travail, où {free} sont libres. Libérez d’abord de la place.</translation>
    </message>
  </context>
  <context>
    <name>TrainingProposal</name>
    <message>
      <source>Go to the Train page with this product chosen</source>
      <translation>Aller à la page Entraînement avec ce produit choisi</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>Entraîner…</translation>
    </message>
  </context>
  <context>
    <name>TrainingRun</name>
    <message>
      <source>A model learns from pictures of good parts. Create a product and add some; then train here.</source>
      <translation>Un modèle apprend à partir d’images de bonnes pièces. Créez un produit et ajoutez-en ; entraînez ensuite ici.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Compare with the active one</source>
      <translation>Comparer à l’actif</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Aller à Inspection</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Aller à Produits</translation>
    </message>
    <message>
      <source>Loss curve</source>
      <translation>Courbe des pertes</translation>
    </message>
    <message>
      <source>Nothing is being trained</source>
      <translation>Aucun entraînement en cours</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Stopping at the next step…</source>
      <translation>Arrêt à la prochaine étape…</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>Les pertes doivent baisser, puis se stabiliser.</translation>
    </message>
    <message>
      <source>The model is made</source>
      <translation>Le modèle est créé</translation>
    </message>
    <message>
      <source>The model is trained</source>
      <translation>Le modèle est entraîné</translation>
    </message>
    <message>
      <source>Tick products on the left and press Train. Inspection goes on meanwhile.</source>
      <translation>Cochez des produits à gauche et appuyez sur Entraîner. L’inspection continue pendant ce temps.</translation>
    </message>
    <message>
      <source>Training failed</source>
      <translation>L’entraînement a échoué</translation>
    </message>
    <message>
      <source>Training progress</source>
      <translation>Progression de l’entraînement</translation>
    </message>
    <message>
      <source>Training was stopped</source>
      <translation>L’entraînement a été arrêté</translation>
    </message>
    <message>
      <source>What is said of the training</source>
      <translation>Ce qui est dit de l’entraînement</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>encore {time} environ</translation>
    </message>
    <message>
      <source>step {number} of {count}</source>
      <translation>partie {number} sur {count}</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the whole</source>
      <translation>{percent:.0f} % de l’ensemble</translation>
    </message>
  </context>
  <context>
    <name>TrainingSetup</name>
    <message>
      <source>A larger backbone, slower. How much better it finds has not been measured.</source>
      <translation>Un réseau de base plus grand, plus lent. On n’a pas mesuré à quel point il trouve mieux.</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>Mettre en file</translation>
    </message>
    <message>
      <source>Bigger eyes (DINOv2)</source>
      <translation>Plus fin (DINOv2)</translation>
    </message>
    <message>
      <source>Fewer minutes</source>
      <translation>Moins de minutes</translation>
    </message>
    <message>
      <source>Fewer than {count} different pictures: {names}. The model is made without these.</source>
      <translation>Moins de {count} images différentes : {names}. Le modèle est créé sans ceux-ci.</translation>
    </message>
    <message>
      <source>Fewer than {count} normal images: {names}. The limit will be a guess.</source>
      <translation>Moins de {count} images normales : {names}. La limite sera une supposition.</translation>
    </message>
    <message>
      <source>Lite</source>
      <translation>Léger</translation>
    </message>
    <message>
      <source>Lite, small defects</source>
      <translation>Léger, petits défauts</translation>
    </message>
    <message>
      <source>Looks at every picture in four tiles: finds smaller defects, inspects four times slower.</source>
      <translation>Regarde chaque image en quatre tuiles : trouve de plus petits défauts, inspecte quatre fois plus lentement.</translation>
    </message>
    <message>
      <source>Minutes to train</source>
      <translation>Minutes d’entraînement</translation>
    </message>
    <message>
      <source>More minutes</source>
      <translation>Plus de minutes</translation>
    </message>
    <message>
      <source>One model serves all the products you tick. Only good parts are needed.</source>
      <translation>Un seul modèle sert tous les produits que vous cochez. Seules de bonnes pièces sont nécessaires.</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Products to train on</source>
      <translation>Produits sur lesquels entraîner</translation>
    </message>
    <message>
      <source>Small and quick: minutes on a CPU, and fast inspection.</source>
      <translation>Petit et rapide : quelques minutes sur un CPU, et une inspection rapide.</translation>
    </message>
    <message>
      <source>The published network: larger and slower. Train it for hours on a GPU.</source>
      <translation>Le réseau publié : plus grand et plus lent. Entraînez-le pendant des heures sur un GPU.</translation>
    </message>
    <message>
      <source>There is nothing to train on yet. Create a product and add pictures of good parts.</source>
      <translation>Il n’y a encore rien sur quoi entraîner. Créez un produit et ajoutez des images de bonnes pièces.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Too short to mean anything: about {samples} of {needed} samples would be seen, less than every picture once. Give it {minutes} min or more.</source>
      <translation>Trop court pour être significatif : environ {samples} échantillons sur {needed} seraient vus, pas même une fois chaque image. Donnez-lui {minutes} min ou plus.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>With preparing and checking about {time} in all.</source>
      <translation>Avec préparation et vérification, environ {time} en tout.</translation>
    </message>
    <message>
      <source>needs weights</source>
      <translation>poids requis</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <source>{images} · {bits} of 16 bits</source>
      <translation>{images} · {bits} bits sur 16</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{wanted} cannot be trained without its weights; {chosen} is chosen.</source>
      <translation>{wanted} ne peut pas être entraîné sans ses poids ; {chosen} est choisi.</translation>
    </message>
  </context>
  <context>
    <name>TrainingStart</name>
    <message>
      <source>Adds products to {model}. What it knows is trained along, so that it is not forgotten.</source>
      <translation>Ajoute des produits à {model}. Ce qu’il connaît est entraîné aussi, pour ne pas être oublié.</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <source>Nothing: from the beginning</source>
      <translation>Rien : depuis le début</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>Titre du modèle</translation>
    </message>
    <message>
      <source>Title, if you like</source>
      <translation>Titre (facultatif)</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Added again</source>
      <translation>Ajoutée de nouveau</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Série</translation>
    </message>
    <message>
      <source>Batch {number} · {time}</source>
      <translation>Série {number} · {time}</translation>
    </message>
    <message>
      <source>Comes with its product</source>
      <translation>Vient avec son produit</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Pièce étalon</translation>
    </message>
    <message>
      <source>Imported again</source>
      <translation>Importée de nouveau</translation>
    </message>
    <message>
      <source>Is a golden part</source>
      <translation>Est une pièce étalon</translation>
    </message>
    <message>
      <source>Is a normal image</source>
      <translation>Est une image normale</translation>
    </message>
    <message>
      <source>Its name is taken</source>
      <translation>Son nom est pris</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Image normale</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
  </context>
  <context>
    <name>TrashActions</name>
    <message>
      <source>Delete for good…</source>
      <translation>Supprimer définitivement…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vider la corbeille…</translation>
    </message>
    <message>
      <source>Put what is selected back where it was; Ctrl+Z takes that back</source>
      <translation>Remettre la sélection où elle était ; Ctrl+Z annule ce changement</translation>
    </message>
    <message>
      <source>Remove everything in the trash from the disk; nothing brings it back</source>
      <translation>Supprimer du disque tout ce qui est dans la corbeille ; rien ne le ramène</translation>
    </message>
    <message>
      <source>Remove what is selected from the disk; nothing brings it back</source>
      <translation>Supprimer la sélection du disque ; rien ne la ramène</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source> The same or another reason bars the way of {count} more.</source>
      <translation> La même raison ou une autre empêche le retour de {count} de plus.</translation>
    </message>
    <message>
      <source>All that was deleted. Select rows to bring them back or to delete them for good.</source>
      <translation>Tout ce qui a été supprimé. Sélectionnez des lignes pour les ramener ou les supprimer définitivement.</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Supprimer définitivement…</translation>
    </message>
    <message>
      <source>Deleting · {done} of {total}</source>
      <translation>Suppression · {done} sur {total}</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Suppression…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vider la corbeille…</translation>
    </message>
    <message>
      <source>How far the deletion is</source>
      <translation>Avancement de la suppression</translation>
    </message>
    <message>
      <source>Products, images, batches and models that you delete wait here. You can bring them back at any time; nothing leaves the trash by itself.</source>
      <translation>Les produits, images, séries et modèles que vous supprimez attendent ici. Vous pouvez les ramener à tout moment ; rien ne quitte la corbeille automatiquement.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Select what shall come back. Nothing leaves the trash by itself.</source>
      <translation>Sélectionnez ce qui doit revenir. Rien ne quitte la corbeille automatiquement.</translation>
    </message>
    <message>
      <source>Selected: {what} · {size}</source>
      <translation>Sélection : {what} · {size}</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>La corbeille est vide</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>more than {size}</source>
      <translation>plus de {size}</translation>
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
      <translation>Une image revient dans son produit. Restaurer le produit avec ses images, puis les images sélectionnées ?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>Supprimer définitivement {what} ?</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>Supprimer définitivement « {name} » ?</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Restore both</source>
      <translation>Restaurer les deux</translation>
    </message>
    <message>
      <source>Restore the product first?</source>
      <translation>Restaurer d’abord le produit ?</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings it back.</source>
      <translation>Cela libère {amount}. C’est irréversible, et rien ne le ramène.</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings them back.</source>
      <translation>Cela libère {amount}. C’est irréversible, et rien ne les ramène.</translation>
    </message>
    <message>
      <source>more than {size} of disk space</source>
      <translation>plus de {size} d’espace disque</translation>
    </message>
    <message>
      <source>{names} are in the trash too.</source>
      <translation>{names} sont aussi dans la corbeille.</translation>
    </message>
    <message>
      <source>{names} is in the trash too.</source>
      <translation>{names} est aussi dans la corbeille.</translation>
    </message>
    <message>
      <source>{size} of disk space</source>
      <translation>{size} d’espace disque</translation>
    </message>
  </context>
  <context>
    <name>TrashTable</name>
    <message>
      <source>What was deleted</source>
      <translation>Ce qui a été supprimé</translation>
    </message>
  </context>
  <context>
    <name>TrashTableModel</name>
    <message>
      <source>Contains</source>
      <translation>Contient</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>À la restauration</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
  </context>
  <context>
    <name>TriggerBar</name>
    <message>
      <source>Ignored: too soon after the trigger before</source>
      <translation>Ignoré : trop tôt après le déclenchement précédent</translation>
    </message>
    <message>
      <source>Learn the empty view</source>
      <translation>Apprendre la vue vide</translation>
    </message>
    <message>
      <source>Next part: {number}</source>
      <translation>Prochaine pièce : {number}</translation>
    </message>
    <message>
      <source>Not taken: no run waits for a trigger</source>
      <translation>Non accepté : aucune session n’attend de déclenchement</translation>
    </message>
    <message>
      <source>Number of the next part</source>
      <translation>Numéro de la prochaine pièce</translation>
    </message>
    <message>
      <source>Scan the number of the next part</source>
      <translation>Scannez le numéro de la prochaine pièce</translation>
    </message>
    <message>
      <source>Take the part away first: what the camera sees then is the view without a part</source>
      <translation>Retirez d’abord la pièce : ce que la caméra voit alors est la vue sans pièce</translation>
    </message>
    <message>
      <source>Taken, and the part cannot be checked now</source>
      <translation>Accepté, mais la pièce ne peut pas être contrôlée maintenant</translation>
    </message>
    <message>
      <source>The number is read from the picture</source>
      <translation>Le numéro est lu dans l’image</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Déclencher</translation>
    </message>
    <message>
      <source>{count} ignored as too soon</source>
      <translation>ignorés car trop tôt : {count}</translation>
    </message>
    <message>
      <source>{count} not taken</source>
      <translation>non acceptés : {count}</translation>
    </message>
    <message>
      <source>{count} picture without a trigger</source>
      <translation>{count} image sans déclenchement</translation>
    </message>
    <message>
      <source>{count} pictures without a trigger</source>
      <translation>{count} images sans déclenchement</translation>
    </message>
    <message>
      <source>{count} trigger</source>
      <translation>{count} déclenchement</translation>
    </message>
    <message>
      <source>{count} triggers</source>
      <translation>{count} déclenchements</translation>
    </message>
  </context>
  <context>
    <name>TruthDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>For example: crack</source>
      <translation>Par exemple : fissure</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Type de défaut</translation>
    </message>
    <message>
      <source>Kind of defect, if you like</source>
      <translation>Type de défaut (facultatif)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note, if you like</source>
      <translation>Note (facultative)</translation>
    </message>
    <message>
      <source>That is what they are</source>
      <translation>Confirmer</translation>
    </message>
    <message>
      <source>Who found it, where it is, by which drawing</source>
      <translation>Qui l’a trouvé, où il est, d’après quel plan</translation>
    </message>
  </context>
  <context>
    <name>Untrained</name>
    <message>
      <source>By prompts only: the model was not trained on this product. It compares parts with pictures of good ones and may miss what a trained model finds.</source>
      <translation>Par images guides seules : le modèle n’a pas été entraîné sur ce produit. Il compare les pièces à des images de bonnes pièces et peut manquer ce qu’un modèle entraîné trouve.</translation>
    </message>
    <message>
      <source>by prompts only, not trained on this product</source>
      <translation>par images guides seules, non entraîné sur ce produit</translation>
    </message>
    <message>
      <source>{product} (by prompts only)</source>
      <translation>{product} (par images guides seules)</translation>
    </message>
  </context>
  <context>
    <name>ValueRangeChoice</name>
    <message>
      <source>How many bits the camera uses in files with 16 bits a value. A part with a higher value is not checked.</source>
      <translation>Combien de bits la caméra utilise dans les fichiers à 16 bits par valeur. Une pièce avec une valeur plus élevée n’est pas contrôlée.</translation>
    </message>
    <message>
      <source>Value range of the pictures with 16 bits</source>
      <translation>Plage de valeurs des images à 16 bits</translation>
    </message>
    <message>
      <source>Value range: {bits} of 16 bits</source>
      <translation>Plage de valeurs : {bits} bits sur 16</translation>
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
      <translation>NON CONTRÔLÉ</translation>
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
      <translation>Verdict : {word}</translation>
    </message>
  </context>
  <context>
    <name>ViewRow</name>
    <message>
      <source>Choose where the pictures of view {number} come from</source>
      <translation>Choisir d’où viennent les images de la vue {number}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Judged as</source>
      <translation>Jugée comme</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <source>Name of view {number}</source>
      <translation>Nom de la vue {number}</translation>
    </message>
    <message>
      <source>Name, such as Top or Left</source>
      <translation>Nom, par exemple Haut ou Gauche</translation>
    </message>
    <message>
      <source>No camera or folder yet</source>
      <translation>Pas encore de caméra ni de dossier</translation>
    </message>
    <message>
      <source>Remove this camera</source>
      <translation>Retirer cette caméra</translation>
    </message>
    <message>
      <source>Remove view {number}</source>
      <translation>Retirer la vue {number}</translation>
    </message>
    <message>
      <source>View {number} is judged as</source>
      <translation>La vue {number} est jugée comme</translation>
    </message>
  </context>
  <context>
    <name>ViewTile</name>
    <message>
      <source>No picture</source>
      <translation>Pas d’image</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>Produit : {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>score {score}, limite {limit}</translation>
    </message>
    <message>
      <source>{view}, decides</source>
      <translation>{view}, décide</translation>
    </message>
  </context>
  <context>
    <name>ViewsChooser</name>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
  </context>
  <context>
    <name>ViewsDialog</name>
    <message>
      <source>Add a camera</source>
      <translation>Ajouter une caméra</translation>
    </message>
    <message>
      <source>Cameras of each part of {product}</source>
      <translation>Caméras par pièce de {product}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose as which product view {number} is judged.</source>
      <translation>Choisissez comme quel produit la vue {number} est jugée.</translation>
    </message>
    <message>
      <source>Choose where the pictures of “{name}” come from.</source>
      <translation>Choisissez d’où viennent les images de « {name} ».</translation>
    </message>
    <message>
      <source>Give view {number} a name of its own: it is told with each part.</source>
      <translation>Donnez à la vue {number} un nom propre : il est annoncé avec chaque pièce.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Several cameras</source>
      <translation>Plusieurs caméras</translation>
    </message>
    <message>
      <source>The address of “{name}” holds a password or cannot be kept. Choose another source.</source>
      <translation>L’adresse de « {name} » contient un mot de passe ou ne peut pas être gardée. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>Up to four cameras look at the same part; one verdict, the worst, counts. What a camera sees from another side may be another product of the model, with its own images and limit. All are cameras with a trigger, or all are folders, whose first pictures show the first part.</source>
      <translation>Jusqu’à quatre caméras regardent la même pièce ; un seul verdict compte, le pire. Ce qu’une caméra voit d’un autre côté peut être un autre produit du modèle, avec ses propres images et sa limite. Toutes sont des caméras avec déclencheur, ou toutes sont des dossiers, dont les premières images montrent la première pièce.</translation>
    </message>
    <message>
      <source>View 1</source>
      <translation>Vue 1</translation>
    </message>
    <message>
      <source>View {number}</source>
      <translation>Vue {number}</translation>
    </message>
  </context>
  <context>
    <name>WeightsOffer</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>D’un fichier…</translation>
    </message>
    <message>
      <source>Get again…</source>
      <translation>Retélécharger…</translation>
    </message>
    <message>
      <source>Get weights…</source>
      <translation>Obtenir les poids…</translation>
    </message>
    <message>
      <source>Its weights came from {source}. They can be replaced.</source>
      <translation>Ses poids viennent de {source}. Ils peuvent être remplacés.</translation>
    </message>
    <message>
      <source>Needs the weights of {title} ({megabytes:.0f} MB), which are not on this computer.</source>
      <translation>Exige les poids de {title} ({megabytes:.0f} Mo), qui ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Stopping; what has come is kept…</source>
      <translation>Arrêt ; ce qui est arrivé est conservé…</translation>
    </message>
    <message>
      <source>Weights on their way</source>
      <translation>Poids en route</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB of them are here already.</source>
      <translation>{megabytes:.0f} Mo sont déjà là.</translation>
    </message>
    <message>
      <source>{title}: waiting for the hub…</source>
      <translation>{title} : en attente du hub…</translation>
    </message>
    <message>
      <source>{title}: {done:.0f} of {total:.0f} MB</source>
      <translation>{title} : {done:.0f} Mo sur {total:.0f}</translation>
    </message>
  </context>
  <context>
    <name>WeightsQuestion</name>
    <message>
      <source>Get the weights of {title}?</source>
      <translation>Obtenir les poids de {title} ?</translation>
    </message>
    <message>
      <source>Get them</source>
      <translation>Les obtenir</translation>
    </message>
    <message>
      <source>It goes on from the {megabytes:.0f} MB that are here already.</source>
      <translation>Cela reprend à partir des {megabytes:.0f} Mo déjà là.</translation>
    </message>
    <message>
      <source>Licence: {licence} ({address}).</source>
      <translation>Licence : {licence} ({address}).</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>The way to this hub is not encrypted: whoever is on the line could give other weights.</source>
      <translation>Le chemin vers ce hub n’est pas chiffré : quiconque intercepte la connexion pourrait fournir d’autres poids.</translation>
    </message>
    <message>
      <source>Their SHA-256 is known and compared.</source>
      <translation>Leur SHA-256 est connu et comparé.</translation>
    </message>
    <message>
      <source>Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.</source>
      <translation>Leur SHA-256 n’est pas connu d’avance : celui du premier téléchargement est noté, et les suivants devront y correspondre.</translation>
    </message>
    <message>
      <source>What is here came from {source}. Unless that is the hub's, it is replaced.</source>
      <translation>Les poids présents ici viennent de {source}. S’ils ne sont pas ceux du hub, ils seront remplacés.</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.</source>
      <translation>{megabytes:.0f} Mo viennent de {hub}, et sont gardés dans {folder} pour tous vos espaces de travail.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A model file (.onenip)…</source>
      <translation>Un fichier de modèle (.onenip)…</translation>
    </message>
    <message>
      <source>A model file brings a trained model with its products and limits. A workspace or a backup brings everything, and opens in a window of its own.</source>
      <translation>Un fichier de modèle apporte un modèle entraîné, ses produits et ses limites. Un espace de travail ou une sauvegarde apporte tout, et s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
      <source>Begin with my product</source>
      <translation>Commencer avec mon produit</translation>
    </message>
    <message>
      <source>Choose what I was given</source>
      <translation>Choisir ce que j’ai reçu</translation>
    </message>
    <message>
      <source>Go on with what you were given</source>
      <translation>Continuer avec ce que vous avez reçu</translation>
    </message>
    <message>
      <source>Inspect a product of your own</source>
      <translation>Inspecter votre propre produit</translation>
    </message>
    <message>
      <source>See it at work</source>
      <translation>Voir comment ça marche</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>Voir la démonstration</translation>
    </message>
    <message>
      <source>The folder of a workspace or a backup…</source>
      <translation>Le dossier d’un espace de travail ou d’une sauvegarde…</translation>
    </message>
    <message>
      <source>The station edition cannot train: products come with the model that knows them. Ask for a model file from a workstation.</source>
      <translation>L’édition station ne peut pas entraîner : les produits viennent avec le modèle qui les connaît. Demandez un fichier de modèle à un poste de travail.</translation>
    </message>
    <message>
      <source>Two products, one model: it is trained before your eyes, inspects after a single step, and goes on learning. It opens in a window of its own and leaves this workspace empty.</source>
      <translation>Deux produits, un modèle : il est entraîné sous vos yeux, inspecte après une seule étape et continue d’apprendre. La démonstration s’ouvre dans sa propre fenêtre et laisse cet espace de travail vide.</translation>
    </message>
    <message>
      <source>Welcome. How would you like to begin?</source>
      <translation>Bienvenue. Par où voulez-vous commencer ?</translation>
    </message>
    <message>
      <source>You need 20 to 200 pictures of good parts, and no picture of a defect. A line at the top leads from the name of the product to the first inspected part.</source>
      <translation>Il vous faut 20 à 200 images de bonnes pièces, et aucune image d’un défaut. Une barre en haut mène du nom du produit à la première pièce inspectée.</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>Another prompt: {name}</source>
      <translation>Autre image guide : {name}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Prompts and how similar they are: 1 is alike</source>
      <translation>Images guides et leur ressemblance : 1 est identique</translation>
    </message>
    <message>
      <source>Prompts of the product, the most similar first</source>
      <translation>Images guides du produit, la plus semblable d’abord</translation>
    </message>
    <message>
      <source>Reconstruction: how far from what it should look like</source>
      <translation>Reconstruction : écart à ce que cela devrait être</translation>
    </message>
    <message>
      <source>Refined map: how likely a defect</source>
      <translation>Carte affinée : probabilité d’un défaut</translation>
    </message>
    <message>
      <source>The model is looking at it…</source>
      <translation>Le modèle l’examine…</translation>
    </message>
    <message>
      <source>The part with its anomaly map</source>
      <translation>La pièce avec sa carte d’anomalie</translation>
    </message>
    <message>
      <source>The prompt that guided: {name}</source>
      <translation>L’image guide utilisée : {name}</translation>
    </message>
    <message>
      <source>Unlike all good parts</source>
      <translation>Écart aux bonnes pièces</translation>
    </message>
    <message>
      <source>Where the score was taken: {parts} = {score}. The maps below are coloured by what they add there.</source>
      <translation>Là où le score a été pris : {parts} = {score}. Les cartes ci-dessous sont colorées selon ce qu’elles y ajoutent.</translation>
    </message>
    <message>
      <source>Why this verdict?</source>
      <translation>Pourquoi ce verdict ?</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>reconstruction</translation>
    </message>
    <message>
      <source>refined map</source>
      <translation>carte affinée</translation>
    </message>
    <message>
      <source>unlike all good parts</source>
      <translation>écart aux bonnes pièces</translation>
    </message>
    <message>
      <source>{level} everywhere in this picture</source>
      <translation>{level} partout dans cette image</translation>
    </message>
    <message>
      <source>{map}: adds {share}</source>
      <translation>{map} : ajoute {share}</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model} n’a pas pu la juger : {reason}</translation>
    </message>
    <message>
      <source>{model}: {word}. Score {score}, limit {limit}.</source>
      <translation>{model} : {word}. Score {score}, limite {limit}.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>All messages of this session with their times</source>
      <translation>Tous les messages depuis le démarrage, avec leurs heures</translation>
    </message>
    <message>
      <source>Back to all pages; asks for the PIN if there is one</source>
      <translation>Retour à toutes les pages ; demande le PIN s’il y en a un</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>Annuler l’ajout du modèle</translation>
    </message>
    <message>
      <source>Explain what I point at</source>
      <translation>Expliquer ce que je pointe</translation>
    </message>
    <message>
      <source>Fill the screen with what the operator needs, and close everything else</source>
      <translation>Remplir l’écran de ce dont l’opérateur a besoin, et fermer tout le reste</translation>
    </message>
    <message>
      <source>Fill the screen, or no longer</source>
      <translation>Plein écran, ou non</translation>
    </message>
    <message>
      <source>Find an action or a product…</source>
      <translation>Trouver une action ou un produit…</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation>Aller à {page}</translation>
    </message>
    <message>
      <source>Hand over to the operator</source>
      <translation>Remettre à l’opérateur</translation>
    </message>
    <message>
      <source>Help on this page</source>
      <translation>Aide sur cette page</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>Quitter la page opérateur</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>Déconnecter {name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Nobody has to log in here; an admin can change that in the settings</source>
      <translation>Personne n’a à se connecter ici ; un administrateur peut changer cela dans les réglages</translation>
    </message>
    <message>
      <source>Nothing to do again: nothing was undone</source>
      <translation>Rien à rétablir : rien n’a été annulé</translation>
    </message>
    <message>
      <source>Nothing to undo: nothing was changed since the start</source>
      <translation>Rien à annuler : rien n’a été modifié depuis le démarrage</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Show the folder of what was exported last</source>
      <translation>Afficher le dossier du dernier export</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <source>Stop copying the model file; nothing of it is left behind</source>
      <translation>Arrêter la copie du fichier de modèle ; il n’en reste rien</translation>
    </message>
    <message>
      <source>Text of the usual size</source>
      <translation>Texte de taille habituelle</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person</source>
      <translation>L’inspection continue ; la fenêtre attend la personne suivante</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>What can be done here, with contents and search</source>
      <translation>Ce qu’on peut faire ici, avec sommaire et recherche</translation>
    </message>
  </context>
  <context>
    <name>WindowStatusBar</name>
    <message>
      <source> — nearly full</source>
      <translation> — presque plein</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Go to the trash: what was deleted still takes its room on the disk</source>
      <translation>Aller à la corbeille : ce qui a été supprimé occupe encore de la place sur le disque</translation>
    </message>
    <message>
      <source>Make room…</source>
      <translation>Libérer de la place…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>S’arrête</translation>
    </message>
    <message>
      <source>The model runs here: {device}</source>
      <translation>Le modèle s’exécute sur {device}</translation>
    </message>
    <message>
      <source>The server is away</source>
      <translation>Serveur injoignable</translation>
    </message>
    <message>
      <source>Who is logged in; Ctrl+L logs out</source>
      <translation>Qui est connecté ; Ctrl+L déconnecte</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count} NON ENREGISTRÉ</translation>
    </message>
    <message>
      <source>{count} connection to the line is lost</source>
      <translation>{count} liaison avec la ligne est perdue</translation>
    </message>
    <message>
      <source>{count} connections to the line are lost</source>
      <translation>{count} liaisons avec la ligne sont perdues</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>Perdues : {count}</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} pièce</translation>
    </message>
    <message>
      <source>{count} part waits for the server</source>
      <translation>{count} pièce attend le serveur</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} pièces</translation>
    </message>
    <message>
      <source>{count} parts wait for the disk</source>
      <translation>En attente du disque : {count}</translation>
    </message>
    <message>
      <source>{count} parts wait for the server</source>
      <translation>{count} pièces attendent le serveur</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{ms:.0f} ms per part</source>
      <translation>{ms:.0f} ms par pièce</translation>
    </message>
    <message>
      <source>{rate} fps</source>
      <translation>{rate} fps</translation>
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
      <translation>Intervalle à 95 %</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Jugées</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>Aucune pièce n’a été jugée dans cette période. Choisissez une autre période, ou inspectez d’abord des pièces.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Rendement</translation>
    </message>
    <message>
      <source>Yield over time</source>
      <translation>Rendement dans le temps</translation>
    </message>
    <message>
      <source>{share} of {count} judged parts are OK; 95 % interval {low} to {high}</source>
      <translation>OK : {share} des pièces jugées ({count}) ; intervalle à 95 % : {low} à {high}</translation>
    </message>
  </context>
  <context>
    <name>_BatchDelegate</name>
    <message>
      <source>{count} ?</source>
      <translation>{count} ?</translation>
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
      <translation>omises : {count}</translation>
    </message>
  </context>
  <context>
    <name>_DeviceDelegate</name>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Pas d’image</translation>
    </message>
  </context>
  <context>
    <name>_PadDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
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
      <translation>Son image n’est pas dans cet espace de travail.</translation>
    </message>
  </context>
</TS>
