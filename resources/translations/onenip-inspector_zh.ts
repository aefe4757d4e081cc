<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>Copy diagnosis</source>
      <translation>复制诊断信息</translation>
    </message>
    <message>
      <source>If something goes wrong: versions, this computer, settings without names and the log files help others to find it. You can read first what is in the file, and send it yourself.</source>
      <translation>出现问题时：版本、本机信息、不含名称的设置以及日志文件可帮助他人查找原因。写入前可先阅读文件内容，并自行发送。</translation>
    </message>
    <message>
      <source>Inspects with models that were trained on a workstation, which come in model files (.onenip).</source>
      <translation>使用在工作站上训练好的模型进行检测，模型以模型文件（.onenip）提供。</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>许可证…</translation>
    </message>
    <message>
      <source>One model for many products, taught from pictures of good parts. After the paper “Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0.</source>
      <translation>一个模型用于多种产品，用良品图像训练。依据论文“Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt”（Gao，ECCV 2024）。Apache License 2.0。</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>打开许可声明</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>保存诊断文件…</translation>
    </message>
    <message>
      <source>Station edition</source>
      <translation>工位版</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>本机</translation>
    </message>
    <message>
      <source>Trains models, inspects with them, and writes model files (.onenip) for stations.</source>
      <translation>训练模型、用其检测，并为工位写出模型文件（.onenip）。</translation>
    </message>
    <message>
      <source>Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3). The licences of third-party components are in the folder “notices” beside the installed program.</source>
      <translation>字体：Inter（SIL Open Font License 1.1）。图标：Lucide（ISC）。Qt经由PySide6（LGPL 3）。所有第三方组件的许可证在已安装程序旁的“notices”文件夹中。</translation>
    </message>
    <message>
      <source>Workstation edition</source>
      <translation>工作站版</translation>
    </message>
    <message>
      <source>{edition} · version {version}</source>
      <translation>{edition} · 版本{version}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · computes on {device} · {system}</source>
      <translation>{processor}，{cores}核 · {memory} GB内存 · 在{device}上计算 · {system}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · {system}</source>
      <translation>{processor}，{cores}核 · {memory} GB内存 · {system}</translation>
    </message>
  </context>
  <context>
    <name>AboutSection</name>
    <message>
      <source>Diagnosis</source>
      <translation>诊断</translation>
    </message>
    <message>
      <source>Save diagnosis file</source>
      <translation>保存诊断文件</translation>
    </message>
  </context>
  <context>
    <name>AccessGate</name>
    <message>
      <source>Log in</source>
      <translation>登录</translation>
    </message>
  </context>
  <context>
    <name>AddingProgress</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>取消添加模型</translation>
    </message>
    <message>
      <source>How much of the model file is copied</source>
      <translation>模型文件已复制多少</translation>
    </message>
  </context>
  <context>
    <name>AlarmBar</name>
    <message>
      <source>Acknowledge</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>确认报警</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>确认…</translation>
    </message>
    <message>
      <source>Alarm: {text}</source>
      <translation>报警：{text}</translation>
    </message>
    <message>
      <source>At most {count} characters are taken.</source>
      <translation>最多{count}个字符。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Your name is written down with the time. A run that waited for it goes on.</source>
      <translation>姓名与时间会被记录。等待确认的运行将继续。</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>另有{count}项</translation>
    </message>
    <message>
      <source>{count} times since {first}, last {last}</source>
      <translation>自{first}起{count}次，最近{last}</translation>
    </message>
  </context>
  <context>
    <name>AlignmentDialog</name>
    <message>
      <source>Aligned</source>
      <translation>对位后</translation>
    </message>
    <message>
      <source>Alignment of {product}</source>
      <translation>{product}的对位</translation>
    </message>
    <message>
      <source>As taken</source>
      <translation>原图</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>闪烁</translation>
    </message>
    <message>
      <source>Largest angle, in degrees</source>
      <translation>最大角度，以度计</translation>
    </message>
    <message>
      <source>Largest shift, in percent of the picture</source>
      <translation>最大平移，以图像的百分比计</translation>
    </message>
    <message>
      <source>Lies as the reference does</source>
      <translation>与参考图位置相同</translation>
    </message>
    <message>
      <source>Locating the part…</source>
      <translation>正在查找工件…</translation>
    </message>
    <message>
      <source>Models that are trained from now on put each part back to where the reference lies, before anything looks at it. Edges that all parts have in common lead. Training proves on these pictures that it works, or says why not. Blink to compare: what fits stands still.</source>
      <translation>从现在起训练的模型会先将每个工件放回参考图的位置，再进行其他处理。以所有工件共有的边缘为准。训练会用这些图像证明其有效，或说明为何无效。用闪烁比较：吻合之处静止不动。</translation>
    </message>
    <message>
      <source>Not found: confidence {confidence} of 1, {least} is needed. Allow more shift or turn, or set this picture aside.</source>
      <translation>未找到：置信度{confidence}（最大1），需要{least}。请允许更大的平移或旋转，或搁置此图像。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Parts are inspected as they lie. That is right where a fixture holds them, and for surfaces without edges.</source>
      <translation>工件按原位检测。适用于由夹具固定的工件，以及没有边缘的表面。</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>产品图像</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>参考图</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Shift and turn</source>
      <translation>平移和旋转</translation>
    </message>
    <message>
      <source>Shifted by up to</source>
      <translation>平移不超过</translation>
    </message>
    <message>
      <source>This is the reference</source>
      <translation>这是参考图</translation>
    </message>
    <message>
      <source>confidence {confidence} of 1</source>
      <translation>置信度{confidence}（最大1）</translation>
    </message>
    <message>
      <source>turned by up to</source>
      <translation>旋转不超过</translation>
    </message>
    <message>
      <source>{degrees}° anticlockwise</source>
      <translation>逆时针{degrees}°</translation>
    </message>
    <message>
      <source>{degrees}° clockwise</source>
      <translation>顺时针{degrees}°</translation>
    </message>
    <message>
      <source>{pixels} px down</source>
      <translation>向下{pixels} px</translation>
    </message>
    <message>
      <source>{pixels} px to the left</source>
      <translation>向左{pixels} px</translation>
    </message>
    <message>
      <source>{pixels} px to the right</source>
      <translation>向右{pixels} px</translation>
    </message>
    <message>
      <source>{pixels} px up</source>
      <translation>向上{pixels} px</translation>
    </message>
  </context>
  <context>
    <name>AllPartsActions</name>
    <message>
      <source>Annotated pictures or a data set of what was found, or of what is selected of it</source>
      <translation>将找到的或其中选中的工件导出为带标注的图像或数据集</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>PDF或网页形式：良率、缺陷类型、改判，以及最差工件的图像</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>返回列表</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>取消导出</translation>
    </message>
    <message>
      <source>Choose one product first. Counts what would flip; changes nothing</source>
      <translation>请先选择一个产品。统计哪些判定会改变；不更改任何内容</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>导出图像…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>导出表格…</translation>
    </message>
    <message>
      <source>Find the same again, with what was recorded since</source>
      <translation>按相同条件重新查找，包括此后记录的工件</translation>
    </message>
    <message>
      <source>Keep the changes of the saved search</source>
      <translation>保存对已存搜索的更改</translation>
    </message>
    <message>
      <source>Keeps what is looked for under a name; everybody finds it on the left</source>
      <translation>将搜索条件命名保存；所有人都可在左侧找到</translation>
    </message>
    <message>
      <source>List as pictures</source>
      <translation>以图像列出</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>下一个工件</translation>
    </message>
    <message>
      <source>No part is changed; Ctrl+Z brings the search back</source>
      <translation>不更改任何工件；Ctrl+Z可恢复该搜索</translation>
    </message>
    <message>
      <source>Open its batch on the Review page</source>
      <translation>在“复核”页打开其批次</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>上一个工件</translation>
    </message>
    <message>
      <source>Remove the saved search</source>
      <translation>移除已存搜索</translation>
    </message>
    <message>
      <source>Rename the saved search…</source>
      <translation>重命名已存搜索…</translation>
    </message>
    <message>
      <source>Report of what was found…</source>
      <translation>所找工件的报告…</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>保存此搜索…</translation>
    </message>
    <message>
      <source>Search by part number or name</source>
      <translation>按工件编号或名称搜索</translation>
    </message>
    <message>
      <source>Show the lists again</source>
      <translation>重新显示列表</translation>
    </message>
    <message>
      <source>Show the part large</source>
      <translation>放大显示工件</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>停止导出；不留下任何内容</translation>
    </message>
    <message>
      <source>The part with its prompt, its times and what judged it; Left and Right go on to the next one</source>
      <translation>显示工件及其提示图、时间和判定环境；左右方向键切换工件</translation>
    </message>
    <message>
      <source>What would another limit say?…</source>
      <translation>试用其他限值…</translation>
    </message>
    <message>
      <source>Write what was found, or what is selected of it, as a table: CSV, JSON lines or Parquet</source>
      <translation>将找到的或其中选中的工件写成表格：CSV、JSON lines或Parquet</translation>
    </message>
  </context>
  <context>
    <name>AllPartsPage</name>
    <message>
      <source>Choose a part in the list.</source>
      <translation>请在列表中选择工件。</translation>
    </message>
    <message>
      <source>Every part that is inspected is kept, and found here by product, verdict, time, number or words.</source>
      <translation>检测过的每个工件都会保留，可在此按产品、判定、时间、编号或词语查找。</translation>
    </message>
    <message>
      <source>Its batch</source>
      <translation>所在批次</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>大图</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All parts on the left, or say less above.</source>
      <translation>没有符合条件的工件。
请在左侧选择“全部工件”，或减少上方的条件。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
  </context>
  <context>
    <name>AreaDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close without keeping the area?</source>
      <translation>不保存区域就关闭？</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>继续绘制</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>Ignore makes it an eraser.</source>
      <translation>“忽略”使其成为橡皮擦。</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>Inspected area of {product}</source>
      <translation>{product}的检测区域</translation>
    </message>
    <message>
      <source>Inspected: the whole picture</source>
      <translation>检测：整幅图像</translation>
    </message>
    <message>
      <source>Inspected: {percent} % of the picture</source>
      <translation>检测：图像的{percent}%</translation>
    </message>
    <message>
      <source>Picture with the inspected area</source>
      <translation>带检测区域的图像</translation>
    </message>
    <message>
      <source>Take all shapes away: everything is inspected</source>
      <translation>去掉所有形状：检测整幅图像</translation>
    </message>
    <message>
      <source>What you drew is lost. The product keeps the inspected area that it had.</source>
      <translation>所画内容将丢失。产品保留原有的检测区域。</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>整幅图像</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message>
      <source>Alarm</source>
      <translation>报警</translation>
    </message>
    <message>
      <source>Audit log itself</source>
      <translation>审计日志本身</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Batch {number}</source>
      <translation>批次{number}</translation>
    </message>
    <message>
      <source>Circumstances of verdicts</source>
      <translation>判定环境</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>金样件</translation>
    </message>
    <message>
      <source>Hold of an order</source>
      <translation>订单保护</translation>
    </message>
    <message>
      <source>Hold taken back as a slip</source>
      <translation>保护已作为误操作撤回</translation>
    </message>
    <message>
      <source>Light of the master part</source>
      <translation>基准件光照</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Mended by a check</source>
      <translation>检查后的修复</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品图像</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN或密码</translation>
    </message>
    <message>
      <source>PIN or password changed</source>
      <translation>PIN或密码更改时间</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Probe of the light</source>
      <translation>光照点检</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>放行</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>留存</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>已存搜索</translation>
    </message>
    <message>
      <source>Scores compared anew</source>
      <translation>得分参照重设</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>班次</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Waiting training</source>
      <translation>等待中的训练</translation>
    </message>
    <message>
      <source>What is said of a part</source>
      <translation>对工件的认定</translation>
    </message>
    <message>
      <source>a thumbnail</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>acknowledged by</source>
      <translation>确认人</translation>
    </message>
    <message>
      <source>added</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>对位</translation>
    </message>
    <message>
      <source>answer to the correction</source>
      <translation>对改判的处理</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>工牌</translation>
    </message>
    <message>
      <source>badge changed</source>
      <translation>工牌更改时间</translation>
    </message>
    <message>
      <source>because nobody touched the window</source>
      <translation>因为没有人操作窗口</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>behind part</source>
      <translation>位于工件之后</translation>
    </message>
    <message>
      <source>bits a value</source>
      <translation>每值位数</translation>
    </message>
    <message>
      <source>by</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>改判</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>files gone since</source>
      <translation>文件丢失时间</translation>
    </message>
    <message>
      <source>files removed</source>
      <translation>移除的文件</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>首个工件</translation>
    </message>
    <message>
      <source>held</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>in the trash since</source>
      <translation>移入回收站时间</translation>
    </message>
    <message>
      <source>inspected area</source>
      <translation>检测区域</translation>
    </message>
    <message>
      <source>inspects</source>
      <translation>用于检测</translation>
    </message>
    <message>
      <source>is a prompt</source>
      <translation>作为提示图</translation>
    </message>
    <message>
      <source>its end was not what was noted</source>
      <translation>其末尾与所记不符</translation>
    </message>
    <message>
      <source>kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>末个工件</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>looked at and good</source>
      <translation>已查看，为良品</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>note to the answer</source>
      <translation>处理备注</translation>
    </message>
    <message>
      <source>order</source>
      <translation>订单</translation>
    </message>
    <message>
      <source>painted defects</source>
      <translation>标注的缺陷</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>reason of the correction</source>
      <translation>改判理由</translation>
    </message>
    <message>
      <source>reason of the hold, or of its end</source>
      <translation>保护或解除的理由</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>移除时间</translation>
    </message>
    <message>
      <source>removed for good</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>rules of the gate</source>
      <translation>放行规则</translation>
    </message>
    <message>
      <source>said at</source>
      <translation>设定时间</translation>
    </message>
    <message>
      <source>said by</source>
      <translation>设定人</translation>
    </message>
    <message>
      <source>search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>sessions held out</source>
      <translation>留出的采集组</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>signed by</source>
      <translation>签署人</translation>
    </message>
    <message>
      <source>size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>state</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>撤回时间</translation>
    </message>
    <message>
      <source>the picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>the record alone</source>
      <translation>仅记录</translation>
    </message>
    <message>
      <source>title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>真值</translation>
    </message>
    <message>
      <source>undone without a reason by who placed it</source>
      <translation>由设置者无理由撤销</translation>
    </message>
    <message>
      <source>unknown badge</source>
      <translation>未知工牌</translation>
    </message>
    <message>
      <source>what is left</source>
      <translation>剩余内容</translation>
    </message>
    <message>
      <source>wrong PIN or password</source>
      <translation>PIN或密码错误</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>{count} shape</source>
      <translation>{count}个形状</translation>
    </message>
    <message>
      <source>{count} shapes</source>
      <translation>{count}个形状</translation>
    </message>
    <message>
      <source>{kind} {action}</source>
      <translation>{action}{kind}</translation>
    </message>
  </context>
  <context>
    <name>AuditActions</name>
    <message>
      <source>Compute the whole chain of hashes anew, and compare its end with what is noted beside it</source>
      <translation>重新计算整条哈希链，并将其末尾与旁边所记的比较</translation>
    </message>
    <message>
      <source>Export the audit log…</source>
      <translation>导出审计日志…</translation>
    </message>
    <message>
      <source>In names, accounts, computers and values</source>
      <translation>在姓名、账户、计算机和数值中搜索</translation>
    </message>
    <message>
      <source>Search the audit log</source>
      <translation>搜索审计日志</translation>
    </message>
    <message>
      <source>Verify the audit log</source>
      <translation>验证审计日志</translation>
    </message>
    <message>
      <source>Write all lines to a file, as JSON that anybody can check, or as a table</source>
      <translation>将所有条目写入文件：任何人都可核对的JSON，或表格</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <source>Audit log</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>Each change of a record, whoever made it. Lines are added, and never changed or removed.</source>
      <translation>记录的每一次更改，无论由谁作出。条目只增加，从不更改或删除。</translation>
    </message>
    <message>
      <source>Every line is compared with its hash…</source>
      <translation>正在逐条核对哈希…</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Export the audit log</source>
      <translation>导出审计日志</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>JSON lines</source>
      <translation>JSON lines</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>记录类型</translation>
    </message>
    <message>
      <source>No line fits what is asked for</source>
      <translation>没有符合条件的条目</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every change of a record will have its line here.</source>
      <translation>还没有任何更改。记录的每次更改都会在此列出一条。</translation>
    </message>
    <message>
      <source>Search the log</source>
      <translation>搜索日志</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>验证</translation>
    </message>
    <message>
      <source>{count} line</source>
      <translation>{count}条</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count}条</translation>
    </message>
  </context>
  <context>
    <name>AuditTable</name>
    <message>
      <source>Lines of the audit log</source>
      <translation>审计日志条目</translation>
    </message>
  </context>
  <context>
    <name>AuditTableModel</name>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>人员</translation>
    </message>
  </context>
  <context>
    <name>BadChart</name>
    <message>
      <source>All parts</source>
      <translation>全部工件</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED over time</source>
      <translation>NG和未检查走势</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per day</source>
      <translation>每天的NG和未检查</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per hour</source>
      <translation>每小时的NG和未检查</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per week</source>
      <translation>每周的NG和未检查</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>There are no parts in this time. Choose another time, or inspect parts first.</source>
      <translation>此时段没有工件。请选择其他时段，或先检测工件。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} part</source>
      <translation>{count}个工件中，NG {ng}个，未检查{unchecked}个</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} parts</source>
      <translation>{count}个工件中，NG {ng}个，未检查{unchecked}个</translation>
    </message>
  </context>
  <context>
    <name>BadgeDialog</name>
    <message>
      <source>Assign this badge</source>
      <translation>分配此工牌</translation>
    </message>
    <message>
      <source>Badge of {name}</source>
      <translation>{name}的工牌</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Revoke the badge</source>
      <translation>收回工牌</translation>
    </message>
    <message>
      <source>Scan the badge now. A scanner that types like a keyboard and ends with Enter is all it takes.</source>
      <translation>请现在扫描工牌。使用像键盘一样输入并以Enter结尾的扫码枪即可。</translation>
    </message>
    <message>
      <source>What the scanner reads</source>
      <translation>扫码枪读到的内容</translation>
    </message>
  </context>
  <context>
    <name>BasisPanel</name>
    <message>
      <source>All parts of runs looked through…</source>
      <translation>已逐件人工复核的批次…</translation>
    </message>
    <message>
      <source>All {parts} parts of one run…</source>
      <translation>1个批次的全部{parts}个工件…</translation>
    </message>
    <message>
      <source>All {parts} parts of {count} runs…</source>
      <translation>{count}个批次的全部{parts}个工件…</translation>
    </message>
    <message>
      <source>Count one painted golden defect</source>
      <translation>计入金样件上标注的1处缺陷</translation>
    </message>
    <message>
      <source>Count {count} painted golden defects</source>
      <translation>计入金样件上标注的{count}处缺陷</translation>
    </message>
    <message>
      <source>Good parts that training damaged on purpose: a stand-in. Real defects may be harder to find.</source>
      <translation>训练中人为损坏的良品：作为替代。真实缺陷可能更难发现。</translation>
    </message>
    <message>
      <source>No parts of runs</source>
      <translation>不含批次中的工件</translation>
    </message>
    <message>
      <source>No pseudo-anomalies count</source>
      <translation>不计入人工缺陷</translation>
    </message>
    <message>
      <source>No pseudo-anomalies known</source>
      <translation>没有已知的人工缺陷</translation>
    </message>
    <message>
      <source>One corrected part</source>
      <translation>1个已改判工件</translation>
    </message>
    <message>
      <source>Parts of runs that count</source>
      <translation>计入的批次中的工件</translation>
    </message>
    <message>
      <source>Pseudo-anomalies that count as bad parts</source>
      <translation>计为不良品的人工缺陷</translation>
    </message>
    <message>
      <source>{count} corrected parts</source>
      <translation>{count}个已改判工件</translation>
    </message>
    <message>
      <source>{count} pseudo-anomalies count</source>
      <translation>{count}个人工缺陷计入</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>Batches</source>
      <translation>批次</translation>
    </message>
  </context>
  <context>
    <name>BatchListModel</name>
    <message>
      <source>Batch {number}: {product}, {time}, {source}</source>
      <translation>批次{number}：{product}，{time}，{source}</translation>
    </message>
    <message>
      <source>Held: {reason}</source>
      <translation>已保护：{reason}</translation>
    </message>
    <message>
      <source>Its order is held</source>
      <translation>其订单已保护</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>订单{name}</translation>
    </message>
    <message>
      <source>Some day</source>
      <translation>日期不明</translation>
    </message>
    <message>
      <source>Station: {name}</source>
      <translation>工位：{name}</translation>
    </message>
    <message>
      <source>Today · {day}</source>
      <translation>今天 · {day}</translation>
    </message>
    <message>
      <source>Yesterday · {day}</source>
      <translation>昨天 · {day}</translation>
    </message>
  </context>
  <context>
    <name>BatchesPanel</name>
    <message>
      <source>Batches</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Filter by product and day</source>
      <translation>按产品和日期筛选</translation>
    </message>
    <message>
      <source>Hold the chosen batches</source>
      <translation>保护所选批次</translation>
    </message>
    <message>
      <source>Search batches</source>
      <translation>搜索批次</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>With corrections</source>
      <translation>有改判</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>已选{count}个</translation>
    </message>
    <message>
      <source>{listed} of {total}</source>
      <translation>{listed}/{total}</translation>
    </message>
  </context>
  <context>
    <name>BigBanner</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>无判定：{word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>判定：{word}</translation>
    </message>
  </context>
  <context>
    <name>BigText</name>
    <message>
      <source>NOT READY</source>
      <translation>未就绪</translation>
    </message>
    <message>
      <source>Part {number}</source>
      <translation>工件{number}</translation>
    </message>
    <message>
      <source>Press Start. The images come from {source}.</source>
      <translation>请按“开始”。图像来自{source}。</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>{score} · limit {limit}</source>
      <translation>{score} · 限值{limit}</translation>
    </message>
  </context>
  <context>
    <name>BuiltInSearches</name>
    <message>
      <source>All parts</source>
      <translation>全部工件</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>Near the limit</source>
      <translation>接近限值</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>Today's NG</source>
      <translation>今日NG</translation>
    </message>
  </context>
  <context>
    <name>ByPrompts</name>
    <message>
      <source>A new model is made of {model}: its network stays as it is, and {product} is compared with its pictures of good parts. What {model} says of its other products does not change. It takes a minute or so and finds less than a training would; afterwards you are told what its own pictures foretell: go, doubtful, or no go. {model} goes on inspecting until you activate the new one.</source>
      <translation>将由{model}生成一个新模型：其网络保持不变，{product}与自身的良品图像比较。{model}对其他产品的判定不变。约需一分钟，检出能力不如训练；之后会告知其自身图像的预测：可行、存疑或不可行。在启用新模型之前，仍由{model}检测。</translation>
    </message>
    <message>
      <source>Inspect “{product}” without training?</source>
      <translation>不经训练检测“{product}”？</translation>
    </message>
    <message>
      <source>Make the model</source>
      <translation>生成模型</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
  </context>
  <context>
    <name>CameraDialog</name>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Back to what is kept with the product</source>
      <translation>恢复为随产品保存的值</translation>
    </message>
    <message>
      <source>Camera settings</source>
      <translation>相机设置</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>没有相机</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>相机图像</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>随产品保存</translation>
    </message>
    <message>
      <source>Set the camera and look at the picture; nothing is kept yet</source>
      <translation>设置相机并查看图像；尚不保存</translation>
    </message>
    <message>
      <source>The camera is given back…</source>
      <translation>正在释放相机…</translation>
    </message>
    <message>
      <source>Ticked values belong to {product} and are set and checked at each start.</source>
      <translation>勾选的值属于{product}，每次启动时设置并核对。</translation>
    </message>
  </context>
  <context>
    <name>CameraForm</name>
    <message>
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>帧率</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <source>Gamma off</source>
      <translation>关闭伽马</translation>
    </message>
    <message>
      <source>Image size</source>
      <translation>图像尺寸</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移</translation>
    </message>
    <message>
      <source>Packet size</source>
      <translation>数据包大小</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>像素格式</translation>
    </message>
    <message>
      <source>The product wants: {what}</source>
      <translation>产品要求：{what}</translation>
    </message>
    <message>
      <source>Trigger input</source>
      <translation>触发输入</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>白平衡</translation>
    </message>
    <message>
      <source>grey follows the light</source>
      <translation>灰度与光强成正比</translation>
    </message>
    <message>
      <source>not on this camera</source>
      <translation>此相机不支持</translation>
    </message>
  </context>
  <context>
    <name>CaptureController</name>
    <message>
      <source>Capture {moment}</source>
      <translation>拍摄{moment}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>Press S to choose a camera, a stream or a folder that is watched.</source>
      <translation>按S选择相机、视频流或监视文件夹。</translation>
    </message>
  </context>
  <context>
    <name>CaptureDialog</name>
    <message>
      <source>Automatically every</source>
      <translation>自动间隔</translation>
    </message>
    <message>
      <source>Backspace or Ctrl+Z</source>
      <translation>Backspace或Ctrl+Z</translation>
    </message>
    <message>
      <source>Choose where the pictures come from</source>
      <translation>选择图像来源</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Esc. All that was taken is kept</source>
      <translation>Esc。已拍摄的全部保留</translation>
    </message>
    <message>
      <source>Ghost</source>
      <translation>叠影</translation>
    </message>
    <message>
      <source>How strong the ghost is, in percent</source>
      <translation>叠影强度，以百分比计</translation>
    </message>
    <message>
      <source>Key: R</source>
      <translation>按键：R</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>按键：S</translation>
    </message>
    <message>
      <source>Keys: [ and ]</source>
      <translation>按键：[和]</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>下一张图像</translation>
    </message>
    <message>
      <source>Seconds between two pictures</source>
      <translation>两张图像之间的秒数</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>采集组</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>图像源</translation>
    </message>
    <message>
      <source>Space or Enter</source>
      <translation>空格或Enter</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>拍摄</translation>
    </message>
    <message>
      <source>Take pictures of good parts of {product}</source>
      <translation>拍摄{product}的良品图像</translation>
    </message>
    <message>
      <source>Takes pictures until it is pressed again. Key: I</source>
      <translation>自动拍摄，直到再次按下。按键：I</translation>
    </message>
    <message>
      <source>The last picture over the live one. Key: G</source>
      <translation>将上一张图像叠加在实时画面上。按键：G</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Undo last</source>
      <translation>撤销上一张</translation>
    </message>
    <message>
      <source>What is taken in one go is a session: it can be held out of trainings together</source>
      <translation>一次拍摄的为一个采集组：训练时可一起留出</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>相机画面</translation>
    </message>
    <message>
      <source>Without taking this one. Key: Right</source>
      <translation>不拍摄此张。按键：→</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>已拍摄{count}张</translation>
    </message>
  </context>
  <context>
    <name>ChartViews</name>
    <message>
      <source>Counting…</source>
      <translation>正在统计…</translation>
    </message>
    <message>
      <source>Every part of this time was checked, or there are no parts.</source>
      <translation>此时段的工件全部已检查，或没有工件。</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>各缺陷类型的NG</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>未填写理由</translation>
    </message>
    <message>
      <source>No verdict was corrected in this time. Reasons that are given with corrections, as the kind of the defect, are counted here.</source>
      <translation>此时段没有改判。改判时填写的理由（如缺陷类型）在此统计。</translation>
    </message>
    <message>
      <source>Nobody said a kind of defect of an NG part of this time. B on Review asks for it.</source>
      <translation>此时段的NG工件都没有注明缺陷类型。在“复核”页按B可填写。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Why parts were NOT CHECKED</source>
      <translation>工件未检查的原因</translation>
    </message>
    <message>
      <source>Why verdicts were corrected</source>
      <translation>改判的原因</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count}条改判</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count}条改判</translation>
    </message>
    <message>
      <source>{count} defect; a part with two kinds counts twice</source>
      <translation>{count}个缺陷；有两种缺陷的工件计两次</translation>
    </message>
    <message>
      <source>{count} defects; a part with two kinds counts twice</source>
      <translation>{count}个缺陷；有两种缺陷的工件计两次</translation>
    </message>
    <message>
      <source>{count} other</source>
      <translation>其他{count}个</translation>
    </message>
    <message>
      <source>{count} others</source>
      <translation>其他{count}个</translation>
    </message>
    <message>
      <source>{count} part; names and numbers are from one example</source>
      <translation>{count}个工件；名称和编号为示例</translation>
    </message>
    <message>
      <source>{count} parts; names and numbers are from one example</source>
      <translation>{count}个工件；名称和编号为示例</translation>
    </message>
  </context>
  <context>
    <name>ChartsActions</name>
    <message>
      <source>Compare scores anew…</source>
      <translation>重设得分参照…</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>重新统计</translation>
    </message>
    <message>
      <source>Count the parts that were recorded meanwhile too</source>
      <translation>将期间记录的工件也统计在内</translation>
    </message>
    <message>
      <source>How many parts were good, hour by hour or day by day</source>
      <translation>每小时或每天有多少良品</translation>
    </message>
    <message>
      <source>How parts score beside the limit, and whether that changes</source>
      <translation>工件得分与限值的关系，以及是否在变化</translation>
    </message>
    <message>
      <source>Parts are right as they are: compare later ones with the next ones</source>
      <translation>工件现状正常：以接下来的工件作为以后的参照</translation>
    </message>
    <message>
      <source>Show causes</source>
      <translation>显示原因</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>显示图像</translation>
    </message>
    <message>
      <source>Show scores and drift</source>
      <translation>显示得分和漂移</translation>
    </message>
    <message>
      <source>Show tables</source>
      <translation>显示表格</translation>
    </message>
    <message>
      <source>Show where defects lie</source>
      <translation>显示缺陷位置</translation>
    </message>
    <message>
      <source>Show yield and NG over time</source>
      <translation>显示良率和NG走势</translation>
    </message>
    <message>
      <source>The maps of the newest NG parts over each other</source>
      <translation>最新NG工件的异常图叠加</translation>
    </message>
    <message>
      <source>The numbers of the charts; Return opens the parts of a row</source>
      <translation>图表的数值；Enter打开该行的工件</translation>
    </message>
    <message>
      <source>Why verdicts were corrected, and why parts were not checked</source>
      <translation>为何改判，工件为何未检查</translation>
    </message>
  </context>
  <context>
    <name>ChartsDriftChart</name>
    <message>
      <source>Scores are higher</source>
      <translation>得分偏高</translation>
    </message>
    <message>
      <source>Scores are lower</source>
      <translation>得分偏低</translation>
    </message>
    <message>
      <source>Scores were higher</source>
      <translation>得分曾偏高</translation>
    </message>
    <message>
      <source>Scores were lower</source>
      <translation>得分曾偏低</translation>
    </message>
  </context>
  <context>
    <name>ChartsPage</name>
    <message>
      <source>All products</source>
      <translation>全部产品</translation>
    </message>
    <message>
      <source>All stations</source>
      <translation>全部工位</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Charts show how much was good, why parts were not, how they score and where defects lie.</source>
      <translation>图表显示良品有多少、其余工件为何不良、得分如何以及缺陷在哪里。</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>重设参照</translation>
    </message>
    <message>
      <source>Compare again…</source>
      <translation>重设参照…</translation>
    </message>
    <message>
      <source>Compare {product} anew?</source>
      <translation>重设{product}的参照？</translation>
    </message>
    <message>
      <source>Count again (F5)</source>
      <translation>重新统计（F5）</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>最近24小时</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近30天</translation>
    </message>
    <message>
      <source>Last 52 weeks</source>
      <translation>最近52周</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近7天</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>生产</translation>
    </message>
    <message>
      <source>Say so when parts are right as they are: a lamp was changed, say, and good parts are good. The next {count} parts are then what later ones are compared with; until they are there, no drift is seen. Limit and model stay as they are. Ctrl+Z takes it back.</source>
      <translation>请在工件现状正常时这样做：例如更换了灯，而良品仍是良品。接下来的{count}个工件将作为以后比较的参照；在数量满足之前看不出漂移。限值和模型保持不变。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>工位</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间范围</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
  </context>
  <context>
    <name>ClosingQuestion</name>
    <message>
      <source>A file is being exported. It would not be written; nothing half done is left.</source>
      <translation>正在导出文件。退出后文件不会写出，也不留下半成品。</translation>
    </message>
    <message>
      <source>A model is being trained. What it has learned so far is kept; training goes on by itself at the next start.</source>
      <translation>正在训练模型。已学到的内容会保留；下次启动时训练自动继续。</translation>
    </message>
    <message>
      <source>All parts that were judged are kept in their batch.</source>
      <translation>已判定的工件全部保留在其批次中。</translation>
    </message>
    <message>
      <source>An export is running</source>
      <translation>导出正在进行</translation>
    </message>
    <message>
      <source>Files are being added</source>
      <translation>正在添加文件</translation>
    </message>
    <message>
      <source>Files are being added. What was added so far is kept; the rest you would have to add again.</source>
      <translation>正在添加文件。已添加的保留；其余须重新添加。</translation>
    </message>
    <message>
      <source>Inspection and training are running</source>
      <translation>检测和训练正在进行</translation>
    </message>
    <message>
      <source>Inspection is running</source>
      <translation>检测正在进行</translation>
    </message>
    <message>
      <source>One part was judged and waits for the disk; it is stored before the window closes.</source>
      <translation>1个工件已判定，正等待磁盘；会在窗口关闭前保存。</translation>
    </message>
    <message>
      <source>Parts are being inspected. No further part would be judged.</source>
      <translation>正在检测工件。关闭后不再判定工件。</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>不退出</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>停止并退出</translation>
    </message>
    <message>
      <source>Training is running</source>
      <translation>训练正在进行</translation>
    </message>
    <message>
      <source>{count} parts were judged and wait for the disk; they are stored before the window closes.</source>
      <translation>{count}个工件已判定，正等待磁盘；会在窗口关闭前保存。</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <source>green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>red</source>
      <translation>红</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find an action or a product</source>
      <translation>查找操作或产品</translation>
    </message>
    <message>
      <source>Nothing has these words. Try fewer or other ones.</source>
      <translation>没有匹配这些词的内容。请减少或换用其他词。</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>输入操作或产品名称的一部分</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>查找结果</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>比较两张图像</translation>
    </message>
    <message>
      <source>Fit the image (Ctrl+0)</source>
      <translation>适合窗口（Ctrl+0）</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>按键：S</translation>
    </message>
    <message>
      <source>Key: W</source>
      <translation>按键：W</translation>
    </message>
    <message>
      <source>Key: X</source>
      <translation>按键：X</translation>
    </message>
    <message>
      <source>Keys: Left and Right</source>
      <translation>按键：←和→</translation>
    </message>
    <message>
      <source>Left picture</source>
      <translation>左侧图像</translation>
    </message>
    <message>
      <source>Right picture</source>
      <translation>右侧图像</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>互换</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>正在读取图像…</translation>
    </message>
    <message>
      <source>Where the wiper is, in percent</source>
      <translation>滑帘位置，以百分比计</translation>
    </message>
    <message>
      <source>Wiper</source>
      <translation>滑帘</translation>
    </message>
  </context>
  <context>
    <name>ComparisonView</name>
    <message>
      <source>A judgement is missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>缺少1个判定，因此部分规则无法判断：“评估”会让模型判定。</translation>
    </message>
    <message>
      <source>A model was trained on this very picture, so its verdict is not counted.</source>
      <translation>有模型用这张图像训练过，因此其判定不计入。</translation>
    </message>
    <message>
      <source>Active model</source>
      <translation>当前模型</translation>
    </message>
    <message>
      <source>Active model {model}</source>
      <translation>当前模型：{model}</translation>
    </message>
    <message>
      <source>All golden parts</source>
      <translation>全部金样件</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>两个模型对每个金样件的判定都相同。</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>候选模型</translation>
    </message>
    <message>
      <source>Candidate {model}</source>
      <translation>候选模型{model}</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>转到“训练”</translation>
    </message>
    <message>
      <source>Model before {model}</source>
      <translation>前一个模型：{model}</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG但原因不对</translation>
    </message>
    <message>
      <source>No golden parts yet.</source>
      <translation>还没有金样件。</translation>
    </message>
    <message>
      <source>No model to compare yet</source>
      <translation>还没有可比较的模型</translation>
    </message>
    <message>
      <source>Not all golden parts are judged yet.</source>
      <translation>还有金样件未判定。</translation>
    </message>
    <message>
      <source>On no golden part defects are painted. Paint them in the golden set, and it is told here.</source>
      <translation>没有金样件标注了缺陷。请在金样集中标注，结果会显示在这里。</translation>
    </message>
    <message>
      <source>One is stale: another version of this program judged then.</source>
      <translation>1个已过时：当时由此程序的另一版本判定。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>The candidate calls no painted part NG for something else than what is painted.</source>
      <translation>候选模型没有因标注以外的原因将有标注的工件判为NG。</translation>
    </message>
    <message>
      <source>The candidate judges every golden part right.</source>
      <translation>候选模型对每个金样件都判定正确。</translation>
    </message>
    <message>
      <source>The maps of painted parts are being looked at…</source>
      <translation>正在查看有标注的工件的异常图…</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>图像无法读取。</translation>
    </message>
    <message>
      <source>There are no golden parts yet: add some, and nobody has to believe a model.</source>
      <translation>还没有金样件：添加一些，就不必盲信模型。</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with. Choose “Wrong verdicts of the candidate” above to see what it gets wrong.</source>
      <translation>没有其他模型可与之比较。请在上方选择“候选模型的错误判定”，查看它错在哪里。</translation>
    </message>
    <message>
      <source>Train a model, or add a model file, on the Train page. Then its verdicts on the golden parts stand here.</source>
      <translation>请在“训练”页训练模型或添加模型文件。之后它对金样件的判定会列在这里。</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>不同的判定</translation>
    </message>
    <message>
      <source>Which golden parts are listed</source>
      <translation>列出哪些金样件</translation>
    </message>
    <message>
      <source>Wrong verdicts of the candidate</source>
      <translation>候选模型的错误判定</translation>
    </message>
    <message>
      <source>{count} are stale: another version of this program judged then.</source>
      <translation>{count}个已过时：当时由此程序的另一版本判定。</translation>
    </message>
    <message>
      <source>{count} judgements are missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>缺少{count}个判定，因此部分规则无法判断：“评估”会让模型判定。</translation>
    </message>
    <message>
      <source>{product}: {sentence}</source>
      <translation>{product}：{sentence}</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>Bad</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same capture.</source>
      <translation>该区间的置信度为95%（Clopper-Pearson），适用于同样条件下拍摄的工件。</translation>
    </message>
    <message>
      <source>bad parts</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>{count} of {total} {kind} are {word}</source>
      <translation>{total}个{kind}中{count}个为{word}</translation>
    </message>
    <message>
      <source>{said}. Shows them.</source>
      <translation>{said}。点击可显示。</translation>
    </message>
  </context>
  <context>
    <name>ConnectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>ConnectionLine</name>
    <message>
      <source>Edit…</source>
      <translation>编辑…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A PNG cannot hold an array of shape {shape} and type {type}.</source>
      <translation>PNG不能存放形状为{shape}、类型为{type}的数组。</translation>
    </message>
    <message>
      <source>A kind of defect is one line of up to {longest_kind} letters without spaces around; got {kind!r}.</source>
      <translation>缺陷类型须为单行，最多{longest_kind}个字符，前后无空格；实际为{kind!r}。</translation>
    </message>
    <message>
      <source>A network that matches prompts needs held-out normals: those that train are in its gallery, and would all look perfect. Choose a preset without one (paper), or hold some out (held_out_fraction).</source>
      <translation>与提示图匹配的网络需要留出的良品图像：参与训练的图像在其图库中，看起来都会完美无缺。请选择不匹配的预设（paper），或留出一些（held_out_fraction）。</translation>
    </message>
    <message>
      <source>A part is looked for turned by up to {largest_angle:.0f}°; got {got}.</source>
      <translation>工件的查找转角最多为{largest_angle:.0f}°；实际为{got}。</translation>
    </message>
    <message>
      <source>A part is looked for up to {largest_shift:.0%} of the picture to each side; got {got}. Beyond that too little of it is in view.</source>
      <translation>工件的查找范围为各方向最多图像的{largest_shift:.0%}；实际为{got}。超出后可见部分过少。</translation>
    </message>
    <message>
      <source>A point of an inspected area lies outside of the picture, where x and y go from 0 to 1.</source>
      <translation>检测区域有一个点位于图像之外；图像中x和y的范围为0到1。</translation>
    </message>
    <message>
      <source>A product was named twice. {kept}</source>
      <translation>有产品被指定了两次。{kept}</translation>
    </message>
    <message>
      <source>A rectangle has two opposite corners; got {points}. Draw it again.</source>
      <translation>矩形由两个对角点构成；实际为{points}个。请重新绘制。</translation>
    </message>
    <message>
      <source>A value range has {least_bits} to {most_bits} bits; got {bits}.</source>
      <translation>取值范围须为{least_bits}到{most_bits}位；实际为{bits}。</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has a brush.</source>
      <translation>检测区域的“{kind}”形状须带画笔。</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has no brush.</source>
      <translation>检测区域的“{kind}”形状不带画笔。</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has {fewest} to {most_points:,} points; got {points:,}. Draw it with other points, or as several shapes.</source>
      <translation>检测区域的“{kind}”形状须有{fewest}到{most_points:,}个点；实际为{points:,}个。请用其他点数绘制，或分成多个形状。</translation>
    </message>
    <message>
      <source>Add images of good parts of it, or train from the beginning without it.</source>
      <translation>请添加该产品的良品图像，或不含该产品而从头训练。</translation>
    </message>
    <message>
      <source>Add images of good parts of them, or train from the beginning without them.</source>
      <translation>请添加这些产品的良品图像，或不含这些产品而从头训练。</translation>
    </message>
    <message>
      <source>Adding {file} was cancelled. What was kept before is unchanged.</source>
      <translation>已取消添加{file}。此前保留的内容没有改变。</translation>
    </message>
    <message>
      <source>An anomaly map has two dimensions, not the shape {shape}.</source>
      <translation>异常图须为二维，而不是形状{shape}。</translation>
    </message>
    <message>
      <source>An inspected area has up to {most_shapes} shapes with {most_points_of_all:,} points in all; this one has {shapes} with {points:,}. Draw it with fewer and larger shapes.</source>
      <translation>检测区域最多{most_shapes}个形状、共{most_points_of_all:,}个点；实际为{shapes}个形状、{points:,}个点。请用更少、更大的形状绘制。</translation>
    </message>
    <message>
      <source>CIE L*a*b* colours</source>
      <translation>CIE L*a*b*颜色</translation>
    </message>
    <message>
      <source>Calibration failed. {reasons} The checkpoint was kept; train longer, with more steps or minutes, into another folder.</source>
      <translation>校准失败。{reasons}检查点已保留；请用更多步数或分钟数延长训练，并写入其他文件夹。</translation>
    </message>
    <message>
      <source>Cancelled. {kept}</source>
      <translation>已取消。{kept}</translation>
    </message>
    <message>
      <source>Cancelled. {path} is unchanged and nothing was left behind.</source>
      <translation>已取消。{path}没有改变，也没有留下残余文件。</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to. If you may write there, another program, such as a virus scanner, keeps the new files open: try again in a while.</source>
      <translation>请选择有写入权限的文件夹。如果有写入权限，则是其他程序（例如病毒扫描程序）占用着新文件：请稍后重试。</translation>
    </message>
    <message>
      <source>Could not write {path}: {why}. What was there before is unchanged. Free some space or choose a folder that you may write to.</source>
      <translation>无法写入{path}：{why}。此前已有的内容没有改变。请释放一些空间，或选择有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>DINOv3 licence, not a free one</source>
      <translation>DINOv3许可证，非自由许可证</translation>
    </message>
    <message>
      <source>Defects of one picture are painted with up to {most_shapes} shapes with {most_points_of_all:,} points in all; these are {shapes} with {points:,}. Paint with fewer and larger shapes.</source>
      <translation>一张图像的缺陷最多用{most_shapes}个形状、共{most_points_of_all:,}个点标注；实际为{shapes}个形状、{points:,}个点。请用更少、更大的形状标注。</translation>
    </message>
    <message>
      <source>Draw a larger inspected area, or inspect the whole picture.</source>
      <translation>请绘制更大的检测区域，或检测整幅图像。</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. What has come is kept.</source>
      <translation>已取消下载{backbone}的权重。已下载的部分保留。</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. {kept}</source>
      <translation>已取消下载{backbone}的权重。{kept}</translation>
    </message>
    <message>
      <source>Free some space or choose a folder that you may write to.</source>
      <translation>请释放一些空间，或选择有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>ICC L*a*b* colours</source>
      <translation>ICC L*a*b*颜色</translation>
    </message>
    <message>
      <source>ITU L*a*b* colours</source>
      <translation>ITU L*a*b*颜色</translation>
    </message>
    <message>
      <source>It is not known which mask belongs to {image}: {folder} holds {first} and {second}. Remove one of them.</source>
      <translation>无法确定哪个掩模属于{image}：{folder}中有{first}和{second}。请移除其中一个。</translation>
    </message>
    <message>
      <source>It says that it was packed at {written_at!r}, which is no usable time.</source>
      <translation>其中称打包于{written_at!r}，该时间无效。</translation>
    </message>
    <message>
      <source>It shows exactly what {name} shows.</source>
      <translation>其内容与{name}完全相同。</translation>
    </message>
    <message>
      <source>Its good parts score exactly alike, so no limit can be proposed: they look the same to the network, or it has learned nothing yet.</source>
      <translation>其良品的得分完全相同，因此无法建议限值：在网络看来它们都一样，或网络尚未学到任何内容。</translation>
    </message>
    <message>
      <source>Memory does not suffice even for one sample at a time. The last checkpoint was kept. Close other programs, or choose a smaller preset or the CPU.</source>
      <translation>内存连一次一个样本都不够。最后的检查点已保留。请关闭其他程序，或选择较小的预设或CPU。</translation>
    </message>
    <message>
      <source>Memory ran out in one of the processes that train together. The last checkpoint was kept. Start more of them, or choose a smaller preset.</source>
      <translation>共同训练的进程中有一个内存不足。最后的检查点已保留。请启动更多进程，或选择较小的预设。</translation>
    </message>
    <message>
      <source>Memory ran out; training goes on with batches of {batch_size}.</source>
      <translation>内存不足；训练以批大小{batch_size}继续。</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without it.</source>
      <translation>请先解决该问题，或不含该产品而从头训练。</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without them.</source>
      <translation>请先解决该问题，或不含这些产品而从头训练。</translation>
    </message>
    <message>
      <source>No engine of this computer may judge with {model_folder}: {reasons}. The model is unchanged; use it with the workstation edition, or pack it again there.</source>
      <translation>本机没有引擎可以用{model_folder}判定：{reasons}。模型没有改变；请用工作站版使用它，或在那里重新打包。</translation>
    </message>
    <message>
      <source>No good part was held out of {products}: the limit comes from images that the network was trained on, and nobody knows how many good parts it rejects.</source>
      <translation>{products}没有留出良品：限值来自网络训练所用的图像，无法得知会误检多少良品。</translation>
    </message>
    <message>
      <source>No temporary folder can be made: {why}. {kept} Free some space.</source>
      <translation>无法建立临时文件夹：{why}。{kept}请释放一些空间。</translation>
    </message>
    <message>
      <source>None of the normal images that are held out by choice can be used. Hold out others, or none.</source>
      <translation>指定留出的良品图像都不能使用。请留出其他图像，或不留出。</translation>
    </message>
    <message>
      <source>Nothing has come that a later fetch could go on from.</source>
      <translation>没有收到可供以后续传的内容。</translation>
    </message>
    <message>
      <source>Nothing of the inspected area is left on a picture of {width}×{height} pixels. {draw_again}</source>
      <translation>在{width}×{height}像素的图像上，检测区域已无剩余。{draw_again}</translation>
    </message>
    <message>
      <source>Nothing was changed; copy the file again, or pack the model again on the computer that has it.</source>
      <translation>没有任何更改；请重新复制该文件，或在拥有该模型的计算机上重新打包。</translation>
    </message>
    <message>
      <source>ONNX Runtime cannot load {path}: {why}</source>
      <translation>ONNX Runtime无法加载{path}：{why}</translation>
    </message>
    <message>
      <source>ONNX Runtime failed: {why}</source>
      <translation>ONNX Runtime出错：{why}</translation>
    </message>
    <message>
      <source>ONNX Runtime is not part of this edition of the program.</source>
      <translation>本版程序不含ONNX Runtime。</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}</source>
      <translation>其{count}张良品图像中，{counts}</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}.</source>
      <translation>其{count}张良品图像中，{counts}。</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {held_out} are held out by choice and {training} are left to train. At least {least_held_out} must be held out, and {min_normals} train: hold out others, or none.</source>
      <translation>产品{product!r}的{normals}张良品图像中，有{held_out}张被指定留出，剩余{training}张用于训练。至少须留出{least_held_out}张，并有{min_normals}张参与训练：请改为留出其他图像，或不留出。</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {registered} are prompts, so that fewer than {least_held_out} are left to calibrate its limit. Add more images of good parts or unregister a prompt.</source>
      <translation>产品{product!r}的{normals}张良品图像中有{registered}张是提示图，剩余可用于校准限值的不足{least_held_out}张。请添加更多良品图像，或取消一张提示图。</translation>
    </message>
    <message>
      <source>One of its normal images could not be aligned and does not train. {image}: {reason}</source>
      <translation>其良品图像中有1张无法对位，不参与训练。{image}：{reason}</translation>
    </message>
    <message>
      <source>Only torch computes that, and it is not installed. {no_torch}</source>
      <translation>这只能由torch计算，而它没有安装。{no_torch}</translation>
    </message>
    <message>
      <source>Only {share:.1%} of the picture is inspected; {least_share:.1%} is the least. {draw_again}</source>
      <translation>只检测图像的{share:.1%}；至少须为{least_share:.1%}。{draw_again}</translation>
    </message>
    <message>
      <source>Only {usable} normal images train; {advised} or more are advised, or the limit is a guess.</source>
      <translation>只有{usable}张良品图像参与训练；建议{advised}张或更多，否则限值只是估计。</translation>
    </message>
    <message>
      <source>OpenVINO cannot load {path}: {why}</source>
      <translation>OpenVINO无法加载{path}：{why}</translation>
    </message>
    <message>
      <source>OpenVINO cannot take over the network: {error}. The model was not changed.</source>
      <translation>OpenVINO无法转换该网络：{error}。模型没有改动。</translation>
    </message>
    <message>
      <source>OpenVINO failed: {why}</source>
      <translation>OpenVINO出错：{why}</translation>
    </message>
    <message>
      <source>OpenVINO is not part of this edition of the program.</source>
      <translation>本版程序不含OpenVINO。</translation>
    </message>
    <message>
      <source>Or pack the model to a model file on a workstation, and unpack that here.</source>
      <translation>或在工作站上将模型打包为模型文件，再在此解包。</translation>
    </message>
    <message>
      <source>Pack the model again on a computer that has torch.</source>
      <translation>请在装有torch的计算机上重新打包模型。</translation>
    </message>
    <message>
      <source>Parts that look alike when turned, such as round ones, can only be shifted; choose a smaller angle for those that look alike half a turn on.</source>
      <translation>转动后看起来相同的工件（例如圆形工件）只能平移；转半圈后看起来相同的，请选择较小的角度。</translation>
    </message>
    <message>
      <source>Product {product!r} has no normal images.</source>
      <translation>产品{product!r}没有良品图像。</translation>
    </message>
    <message>
      <source>Product {product!r} has one normal image.</source>
      <translation>产品{product!r}有1张良品图像。</translation>
    </message>
    <message>
      <source>Product {product!r} has {normals} normal images.</source>
      <translation>产品{product!r}有{normals}张良品图像。</translation>
    </message>
    <message>
      <source>Product {product} has no normal images: {where} holds no image that can be read. Put pictures of good parts there ({suffixes}).</source>
      <translation>产品{product}没有良品图像：{where}中没有可读取的图像。请将良品图像放在那里（{suffixes}）。</translation>
    </message>
    <message>
      <source>Prompts of the product {product!r}: {own}; there is no number {number} among them.</source>
      <translation>产品{product!r}的提示图：{own}张；其中没有编号{number}。</translation>
    </message>
    <message>
      <source>Switch its alignment off, or look less far.</source>
      <translation>请关闭其对位，或缩小查找范围。</translation>
    </message>
    <message>
      <source>The address of the hub {hub} has a name or password in it, which would be shown and written down. Leave it out: this program never logs in.</source>
      <translation>模型中心地址{hub}中含有用户名或密码，会被显示和记录。请去掉：本程序从不登录。</translation>
    </message>
    <message>
      <source>The anomaly map for {name} holds NaN or infinity and was not written. The model is damaged or was trained on damaged data: inspect with another model, or train again.</source>
      <translation>{name}的异常图含有NaN或无穷大，没有写入。模型已损坏，或训练时用了损坏的数据：请用其他模型检测，或重新训练。</translation>
    </message>
    <message>
      <source>The backbone in {path} is not the one that the manifest names. Restore the original folder.</source>
      <translation>{path}中的主干网络与清单所列的不同。请恢复原始文件夹。</translation>
    </message>
    <message>
      <source>The backbone {name!r} is unknown to timm {version}. Check how it is written: `timm.list_models()` names all.</source>
      <translation>timm {version}不支持主干网络{name!r}。请检查写法：`timm.list_models()`会列出全部。</translation>
    </message>
    <message>
      <source>The cached features in {folder} are damaged ({error}). Delete that folder's cache.json and start again.</source>
      <translation>{folder}中缓存的特征已损坏（{error}）。请删除该文件夹中的cache.json并重新开始。</translation>
    </message>
    <message>
      <source>The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed since, or this version trains the preset otherwise (an unfinished `paper` of an older one cannot be continued). It was left as it is. Resume with what it was started with, or train into another folder.</source>
      <translation>该检查点属于另一次训练：图像、提示图、设置、权重或种子此后有更改，或本版本对该预设的训练方式不同（旧版本未完成的`paper`不能继续）。保持原样。请按开始时的条件继续，或训练到其他文件夹。</translation>
    </message>
    <message>
      <source>The checkpoint {path} does not fit this run ({why}). It was left as it is: train into another folder.</source>
      <translation>检查点{path}与本次训练不符（{why}）。保持原样：请训练到其他文件夹。</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged ({error}). The images are untouched: delete the folder {folder} and train again, or train into another folder.</source>
      <translation>检查点{path}已损坏（{error}）。图像没有改动：请删除文件夹{folder}后重新训练，或训练到其他文件夹。</translation>
    </message>
    <message>
      <source>The checkpoint {path} was written by another version of this program. It was left as it is: resume with that version, or train into another folder.</source>
      <translation>检查点{path}由本程序的其他版本写入。保持原样：请用该版本继续，或训练到其他文件夹。</translation>
    </message>
    <message>
      <source>The export could not be written to {folder}: {why}. The model is unchanged and nothing was left behind. Free some space or choose a folder that you may write to.</source>
      <translation>无法将导出写入{folder}：{why}。模型没有改变，也没有留下残余文件。请释放一些空间，或选择有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>The exported model does not agree with the original: {parity}. Nothing was exported and the model is unchanged; torch can go on using it.</source>
      <translation>导出的模型与原模型不一致：{parity}。没有导出任何内容，模型没有改变；仍可用torch使用它。</translation>
    </message>
    <message>
      <source>The exported network asks for {name!r}, which this model does not have. Export it again.</source>
      <translation>导出的网络需要{name!r}，而此模型没有。请重新导出。</translation>
    </message>
    <message>
      <source>The feature statistics in {path} are not those of the manifest. Restore the original folder.</source>
      <translation>{path}中的特征统计与清单所列的不同。请恢复原始文件夹。</translation>
    </message>
    <message>
      <source>The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead.</source>
      <translation>文件{name}不含完整图像，只有缩小的副本或掩模。请改存完整图像。</translation>
    </message>
    <message>
      <source>The file {name} holds {count} pictures, and it is not known which one is meant. Save each picture as a file of its own.</source>
      <translation>文件{name}含有{count}张图像，无法确定是哪一张。请将每张图像单独存为文件。</translation>
    </message>
    <message>
      <source>The file {path} was not opened: with {size:.1f} GB it is larger than {most:.1f} GB. Make the image smaller, or save it compressed.</source>
      <translation>没有打开文件{path}：其大小为{size:.1f} GB，超过{most:.1f} GB。请缩小图像，或压缩保存。</translation>
    </message>
    <message>
      <source>The folder of masks {mask} holds none. Copy the data set again.</source>
      <translation>掩模文件夹{mask}为空。请重新复制数据集。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}.</source>
      <translation>无法读取文件夹{folder}：{why}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}. Check that it exists and that you may open it.</source>
      <translation>无法读取文件夹{folder}：{why}。请检查它是否存在，以及是否有权打开。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written: {why}. Choose another folder.</source>
      <translation>无法写入文件夹{folder}：{why}。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {folder} must be renamed before it can be read. {error}</source>
      <translation>文件夹{folder}须重命名后才能读取。{error}</translation>
    </message>
    <message>
      <source>The image has {width}×{height} pixels; at least {min_side}×{min_side} are needed.</source>
      <translation>图像为{width}×{height}像素；至少须为{min_side}×{min_side}。</translation>
    </message>
    <message>
      <source>The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>无法读取图像{name}：{error}。请转换为8位或16位的灰度或RGB。</translation>
    </message>
    <message>
      <source>The image {name} has 16 bits a value, and the products of the model use them in different ways. Say which product it shows.</source>
      <translation>图像{name}每值16位，而模型的各产品对其使用方式不同。请说明图像属于哪个产品。</translation>
    </message>
    <message>
      <source>The image {name} holds the value {highest:,}, which is above the product's range of {bits} bits (0 to {white:,}). It was not clipped. If the camera is right, give the product a wider range and train again.</source>
      <translation>图像{name}含有值{highest:,}，高于产品的{bits}位范围（0到{white:,}）。没有对其截断。如果相机无误，请为产品设置更大的取值范围并重新训练。</translation>
    </message>
    <message>
      <source>The image {name} is damaged: {damage}. Copy it again from its source.</source>
      <translation>图像{name}已损坏：{damage}。请从来源处重新复制。</translation>
    </message>
    <message>
      <source>The image {name} is empty (0 bytes). Copy it again from its source.</source>
      <translation>图像{name}为空（0字节）。请从来源处重新复制。</translation>
    </message>
    <message>
      <source>The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>不能读取此类图像{name}：{kind}。请转换为8位或16位的灰度或RGB。</translation>
    </message>
    <message>
      <source>The image {name} is too large: {width} × {height} pixels are more than {millions} million. Crop it or make it smaller.</source>
      <translation>图像{name}过大：{width} × {height}像素，超过{millions}百万像素。请裁剪或缩小。</translation>
    </message>
    <message>
      <source>The image {name} is too small: {width} × {height} pixels; at least {min_side} × {min_side} are needed.</source>
      <translation>图像{name}过小：{width} × {height}像素；至少须为{min_side} × {min_side}。</translation>
    </message>
    <message>
      <source>The image {path} cannot be opened: {why}. Check that you may read it.</source>
      <translation>无法打开图像{path}：{why}。请检查是否有读取权限。</translation>
    </message>
    <message>
      <source>The image {path} does not exist (any more). Check the path.</source>
      <translation>图像{path}不存在（或已不存在）。请检查路径。</translation>
    </message>
    <message>
      <source>The inspected area is nowhere as wide as a sixtieth of the picture. {draw_again}</source>
      <translation>检测区域各处的宽度都不到图像的六十分之一。{draw_again}</translation>
    </message>
    <message>
      <source>The inspected area {path} cannot be read: {error}.</source>
      <translation>无法读取检测区域{path}：{error}。</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: one more could not be judged as if it were new, because nothing outside of its block could guide it. Register prompts of other parts too.</source>
      <translation>{name}的限值以{parts}个良品为依据：另有1个无法按新工件判定，因为其分组之外没有可引导它的提示图。请再登记其他工件的提示图。</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: {missing} more could not be judged as if they were new, because nothing outside of their block could guide them. Register prompts of other parts too.</source>
      <translation>{name}的限值以{parts}个良品为依据：另有{missing}个无法按新工件判定，因为其分组之外没有可引导它们的提示图。请再登记其他工件的提示图。</translation>
    </message>
    <message>
      <source>The limit of {product!r} {limit}.</source>
      <translation>{product!r}的限值{limit}。</translation>
    </message>
    <message>
      <source>The limit of {product!r} {objection}. {kept}</source>
      <translation>{product!r}的限值{objection}。{kept}</translation>
    </message>
    <message>
      <source>The limits that came with the model cannot be read: {error} {again}</source>
      <translation>无法读取随模型而来的限值：{error}{again}</translation>
    </message>
    <message>
      <source>The masks {first} and {path} of one image differ in size. Correct one of them.</source>
      <translation>同一图像的掩模{first}和{path}大小不同。请更正其中一个。</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}.</source>
      <translation>模型不支持产品{product!r}。</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {known}. {kept}</source>
      <translation>模型不支持产品{product!r}；它支持：{known}。{kept}</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {names}.</source>
      <translation>模型不支持产品{product!r}；它支持：{names}。</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {products}.</source>
      <translation>模型不支持产品{product!r}；它支持：{products}。</translation>
    </message>
    <message>
      <source>The model file was written and could not be read back: {why} {kept}</source>
      <translation>模型文件已写入，但无法读回：{why}{kept}</translation>
    </message>
    <message>
      <source>The model file was written and something else was read back. {kept}</source>
      <translation>模型文件已写入，但读回的内容不同。{kept}</translation>
    </message>
    <message>
      <source>The model folder {folder} does not exist.</source>
      <translation>模型文件夹{folder}不存在。</translation>
    </message>
    <message>
      <source>The model gave a value that is not a number for this image.</source>
      <translation>模型对此图像给出的值不是数字。</translation>
    </message>
    <message>
      <source>The model has no calibration for the product {product!r}.</source>
      <translation>模型没有产品{product!r}的校准。</translation>
    </message>
    <message>
      <source>The model is unchanged, and so is what was at the place of the model file before.</source>
      <translation>模型没有改变，模型文件位置原有的内容也没有改变。</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} already, and its network was trained on it. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>模型已支持产品{product!r}，且其网络用它训练过。模型没有改动：要重新添加该产品，请从不支持它的模型开始。</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} by prompts only already. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>模型已仅凭提示图支持产品{product!r}。模型没有改动：要重新添加该产品，请从不支持它的模型开始。</translation>
    </message>
    <message>
      <source>The model takes more than {most:.1f} GB, which no model file holds. {kept}</source>
      <translation>模型超过{most:.1f} GB，模型文件无法容纳。{kept}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {error}</source>
      <translation>不能使用作为起点的模型。{error}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {why}</source>
      <translation>不能使用作为起点的模型。{why}</translation>
    </message>
    <message>
      <source>The model to start from has another network than this preset ({settings} differ): its weights fit no other. Nothing was changed. Train with its preset, {preset}, and with the same --backbone and --set, or from the beginning.</source>
      <translation>作为起点的模型与此预设的网络不同（{settings}不同）：其权重不适用于其他网络。没有任何更改。请用其预设{preset}以及相同的--backbone和--set训练，或从头训练。</translation>
    </message>
    <message>
      <source>The model to start from knows products for which the trained network has no limit, so that the new model would forget them. {reasons} The checkpoint was kept, and the model to start from is as it was. Add images of good parts, or train longer, with more steps or minutes, into another folder.</source>
      <translation>作为起点的模型支持一些产品，而训练后的网络没有它们的限值，新模型会忘掉它们。{reasons}检查点已保留，作为起点的模型保持原样。请添加良品图像，或用更多步数或分钟数延长训练，并写入其他文件夹。</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, of which there are no images to train along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>作为起点的模型支持{names}，但没有它们的图像可一起训练：其网络会改变，无法得知它们的判定会怎样。没有任何更改。</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, which would not be trained along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>作为起点的模型支持{names}，而本次训练不会包含它们：其网络会改变，无法得知它们的判定会怎样。没有任何更改。</translation>
    </message>
    <message>
      <source>The model to start from was trained on a backbone with other weights: what it learned means nothing on these. Nothing was changed. Train with the weights that it was trained with, or from the beginning.</source>
      <translation>作为起点的模型是在其他权重的主干网络上训练的：它学到的内容对这些权重没有意义。没有任何更改。请用其训练时的权重训练，或从头训练。</translation>
    </message>
    <message>
      <source>The network cannot be exported: the tracer gave nothing. The model was not changed.</source>
      <translation>无法导出该网络：跟踪没有结果。模型没有改动。</translation>
    </message>
    <message>
      <source>The network cannot be exported: {why}. The model was not changed; torch can go on using it.</source>
      <translation>无法导出该网络：{why}。模型没有改动；仍可用torch使用它。</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers for it.</source>
      <translation>网络对它给出的值不是数字。</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers. Train again.</source>
      <translation>网络给出的值不是数字。请重新训练。</translation>
    </message>
    <message>
      <source>The normal image {path} cannot be read: {why}.</source>
      <translation>无法读取良品图像{path}：{why}。</translation>
    </message>
    <message>
      <source>The part was not found in it as it lies in the reference.</source>
      <translation>其中没有找到与参考图位置一致的工件。</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: in {lost} of {total} normal images nothing lies as in the reference. Parts are aligned by edges that all of them have in common, which a surface has not. Switch its alignment off, or look further.</source>
      <translation>{name!r}的工件无法对位：{total}张良品图像中有{lost}张与参考图毫无对应。对位依靠所有工件共有的边缘，而表面类产品没有这样的边缘。请关闭其对位，或扩大查找范围。</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: of {probes} normal images that were moved by known amounts {again} were found again.</source>
      <translation>{name!r}的工件无法对位：{probes}张按已知量移动的良品图像中，只重新找到{again}张。</translation>
    </message>
    <message>
      <source>The radii of a brush lie above 0 and go up to {largest_radius}; got {got}.</source>
      <translation>画笔半径须大于0且不超过{largest_radius}；实际为{got}。</translation>
    </message>
    <message>
      <source>The scale of an anomaly map must be a positive number, not {used_scale}.</source>
      <translation>异常图的比例须为正数，而不是{used_scale}。</translation>
    </message>
    <message>
      <source>The seed must lie between 0 and {largest_seed}; got {seed}.</source>
      <translation>种子须在0和{largest_seed}之间；实际为{seed}。</translation>
    </message>
    <message>
      <source>The texture folder {folder} holds no images. Put texture images there, or name no folder to have textures generated.</source>
      <translation>纹理文件夹{folder}中没有图像。请将纹理图像放在那里，或不指定文件夹而自动生成纹理。</translation>
    </message>
    <message>
      <source>The threshold must be a number; got {threshold}.</source>
      <translation>限值须为数字；实际为{threshold}。</translation>
    </message>
    <message>
      <source>The trained weights of the backbone {name} are not on this computer: no file was given, no installed package carries them, and they are not among the kept ones. Training fetches nothing by itself: {get}, or name a .safetensors or .pth file of them (`--weights FILE`, or `onenip backbones add FILE --name {name}` for good; in the window on the Train page).</source>
      <translation>本机没有主干网络{name}的训练好的权重：没有指定文件，没有已安装的软件包带有它们，保留的权重中也没有。训练不会自行下载：{get}，或指定其.safetensors或.pth文件（`--weights FILE`，或用`onenip backbones add FILE --name {name}`长期保存；在窗口中则在“训练”页）。</translation>
    </message>
    <message>
      <source>The weights file {file} cannot be read: {why}. What was kept before is unchanged. Check its name and folder, or copy it again.</source>
      <translation>无法读取权重文件{file}：{why}。此前保留的内容没有改变。请检查其名称和文件夹，或重新复制。</translation>
    </message>
    <message>
      <source>The weights file {file} is not in the format that torch has written since 2020. It was not kept. Supply it as .safetensors.</source>
      <translation>权重文件{file}不是torch自2020年起使用的写入格式。没有保留它。请提供.safetensors格式。</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: download it again, as .safetensors or .pth.</source>
      <translation>无法读取权重文件{path}：{reason}。它可能已损坏，或是其他内容：请重新下载.safetensors或.pth文件。</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: get it again.</source>
      <translation>无法读取权重文件{path}：{reason}。它可能已损坏，或是其他内容：请重新获取。</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {why}.</source>
      <translation>无法读取权重文件{path}：{why}。</translation>
    </message>
    <message>
      <source>The weights file {path} does not exist. Check its name and folder (`--weights FILE`).</source>
      <translation>权重文件{path}不存在。请检查其名称和文件夹（`--weights FILE`）。</translation>
    </message>
    <message>
      <source>The weights file {path} does not hold a plain table of tensors. Supply a state dictionary, not a whole checkpoint or pickled model.</source>
      <translation>权重文件{path}不是单纯的张量表。请提供状态字典，而不是整个检查点或pickle保存的模型。</translation>
    </message>
    <message>
      <source>The weights file {path} is not what was kept: its SHA-256 is {found}, and {wanted} was written down. Get it again: `onenip backbones fetch {name}`, or `onenip backbones add FILE --name {name}`; in the window on the Train page, below the chosen preset.</source>
      <translation>权重文件{path}与当初保留的不符：其SHA-256为{found}，而记录为{wanted}。请重新获取：`onenip backbones fetch {name}`，或`onenip backbones add FILE --name {name}`；在窗口中则在“训练”页所选预设的下方。</translation>
    </message>
    <message>
      <source>The weights in {path} are of an EfficientNet and do not fit the backbone {name}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>{path}中的权重属于EfficientNet，与主干网络{name}不匹配。请指定该文件所属的主干网络（`--backbone NAME`）。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {backbone}: {tensor} {what}. Supply timm's own weights of {backbone}.</source>
      <translation>{path}中的权重与主干网络{backbone}不匹配：{tensor}{what}。请提供timm自己的{backbone}权重。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: it has no place for the tensor {key!r}. Name the backbone that the file was made for (`--backbone NAME`), or supply timm's own weights.</source>
      <translation>{path}中的权重与主干网络{name}不匹配：后者没有张量{key!r}的位置。请指定该文件所属的主干网络（`--backbone NAME`），或提供timm自己的权重。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: they are for patches of {found_high}×{found_wide} pixels instead of {wanted_high}×{wanted_wide}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>{path}中的权重与主干网络{name}不匹配：其图块为{found_high}×{found_wide}像素，而非{wanted_high}×{wanted_wide}。请指定该文件所属的主干网络（`--backbone NAME`）。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: timm cannot read them as such ({reason}). Supply timm's own weights of it, or those of its original release.</source>
      <translation>{path}中的权重与主干网络{name}不匹配：timm无法按其读取（{reason}）。请提供timm自己的权重，或其原始发布的权重。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: {first_lines}. Supply timm's own weights of {name}, or name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>{path}中的权重与主干网络{name}不匹配：{first_lines}。请提供timm自己的{name}权重，或指定该文件所属的主干网络（`--backbone NAME`）。</translation>
    </message>
    <message>
      <source>The weights of {backbone} come with the installed package {package}: nothing to fetch.</source>
      <translation>{backbone}的权重随已安装的软件包{package}提供：无需下载。</translation>
    </message>
    <message>
      <source>The weights of {backbone} could not be written to {folder}: {why}. What has come is kept. Free some space or see that you may write there, then fetch again: it goes on from there.</source>
      <translation>无法将{backbone}的权重写入{folder}：{why}。已下载的部分保留。请释放一些空间或确认有写入权限，然后重新下载：将从断点继续。</translation>
    </message>
    <message>
      <source>The weights of {backbone} were not fetched from {url}: {error}. Attempts: {times}. {kept} Without a way to the hub, fetch the file on another computer and add it: `onenip backbones add FILE --name {backbone}`, or “From a file…” in the window.</source>
      <translation>没有从{url}下载{backbone}的权重：{error}。已尝试{times}次。{kept}如果无法连接模型中心，请在另一台计算机上下载该文件并添加：`onenip backbones add FILE --name {backbone}`，或使用窗口中的“从文件…”。</translation>
    </message>
    <message>
      <source>The weights of {name} come with the installed package {package}. To train with {file}, name it: `onenip train --weights {file}`.</source>
      <translation>{name}的权重随已安装的软件包{package}提供。要用{file}训练，请指定它：`onenip train --weights {file}`。</translation>
    </message>
    <message>
      <source>There is no engine {name!r}; there are: {engines}.</source>
      <translation>没有引擎{name!r}；可选：{engines}。</translation>
    </message>
    <message>
      <source>There is no normal image of {product!r} to align parts by.</source>
      <translation>没有{product!r}的良品图像可用于工件对位。</translation>
    </message>
    <message>
      <source>There is no product to train; name at least one folder of images of good parts.</source>
      <translation>没有要训练的产品；请至少指定一个良品图像的文件夹。</translation>
    </message>
    <message>
      <source>These weights are being fetched or added by another program just now ({path}). Nothing was changed. Wait until it is done.</source>
      <translation>另一个程序正在下载或添加这些权重（{path}）。没有任何更改。请等待其完成。</translation>
    </message>
    <message>
      <source>This CPU does not compute in bfloat16; use another engine.</source>
      <translation>此CPU不支持bfloat16计算；请使用其他引擎。</translation>
    </message>
    <message>
      <source>This backbone does not offer intermediate features; choose another timm backbone.</source>
      <translation>此主干网络不提供中间特征；请选择其他timm主干网络。</translation>
    </message>
    <message>
      <source>This backbone has no stage at stride {fine_stride}, which matching with prompts needs; choose another one.</source>
      <translation>此主干网络没有步幅为{fine_stride}的级，而与提示图匹配需要它；请选择其他主干网络。</translation>
    </message>
    <message>
      <source>This edition of the program does not have it: use the workstation edition, or install the package with torch (pip install onenip-inspector).</source>
      <translation>本版程序没有它：请使用工作站版，或安装带torch的软件包（pip install onenip-inspector）。</translation>
    </message>
    <message>
      <source>Too much of its picture lies beyond its edge once the part is put back as in the reference.</source>
      <translation>按参考图将工件复位后，其图像有过多部分超出边缘。</translation>
    </message>
    <message>
      <source>Too much of the inspected area of the part lies beyond its edge once the part is put back as in the reference.</source>
      <translation>按参考图将工件复位后，工件的检测区域有过多部分超出边缘。</translation>
    </message>
    <message>
      <source>Training needs about {needed} MB on the disk of {folder}, but only {free} MB are left. Nothing was written; free some space or choose another folder.</source>
      <translation>训练需要{folder}所在磁盘约{needed} MB，但只剩{free} MB。没有写入任何内容；请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the gradient is not a number, though the loss is. The weights are as they were before that step, and the last checkpoint was kept. Try a smaller learning rate.</source>
      <translation>训练在第{step}步停止：损失是数字，但梯度不是。权重保持该步之前的状态，最后的检查点已保留。请尝试较小的学习率。</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the loss is not a number ({losses}). The checkpoint before it was kept. Try a smaller learning rate, or look for broken images among the newest ones.</source>
      <translation>训练在第{step}步停止：损失不是数字（{losses}）。之前的检查点已保留。请尝试较小的学习率，或在最新的图像中查找损坏的图像。</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the weights are no longer numbers. The checkpoint before was kept. Try a smaller learning rate.</source>
      <translation>训练在第{step}步停止：权重已不是数字。之前的检查点已保留。请尝试较小的学习率。</translation>
    </message>
    <message>
      <source>Two normal images are needed to calibrate on; add images of good parts.</source>
      <translation>校准需要两张良品图像；请添加良品图像。</translation>
    </message>
    <message>
      <source>Two products have the same name: {names}. Rename one of them.</source>
      <translation>两个产品名称相同：{names}。请重命名其中一个。</translation>
    </message>
    <message>
      <source>Unknown preset {name!r}; there are: {presets}.</source>
      <translation>未知预设{name!r}；可选：{presets}。</translation>
    </message>
    <message>
      <source>Unpack the model file again.</source>
      <translation>请重新解包模型文件。</translation>
    </message>
    <message>
      <source>What came from {url} is not what it should be: its SHA-256 is {found}, and by {by} it should be {expected}. It was removed, nothing was kept. Fetch again; if it differs again, do not use that hub.</source>
      <translation>从{url}收到的内容不对：其SHA-256为{found}，而按{by}应为{expected}。已将其移除，没有保留任何内容。请重新下载；如果仍不相符，请勿使用该模型中心。</translation>
    </message>
    <message>
      <source>What erases is of no kind of defect; got {kind!r}.</source>
      <translation>擦除的形状没有缺陷类型；实际为{kind!r}。</translation>
    </message>
    <message>
      <source>What has come ({size:.1f} MB) is kept; another fetch goes on from there.</source>
      <translation>已下载的部分（{size:.1f} MB）保留；下次下载从断点继续。</translation>
    </message>
    <message>
      <source>What is written down about the weights of {name} cannot be read: {path} ({error}). The weights are not touched. Remove that file and fetch or add the weights again: `onenip backbones fetch {name}`.</source>
      <translation>无法读取{name}权重的记录：{path}（{error}）。权重没有改动。请移除该文件，然后重新下载或添加权重：`onenip backbones fetch {name}`。</translation>
    </message>
    <message>
      <source>What the first process prepared in {folder} cannot be read: {error}.</source>
      <translation>无法读取首个进程在{folder}中准备的内容：{error}。</translation>
    </message>
    <message>
      <source>Windows reserves it for a device</source>
      <translation>Windows将其保留用于设备</translation>
    </message>
    <message>
      <source>Without torch a model computes on the CPU, not on {device}; choose auto or cpu. {no_torch}</source>
      <translation>没有torch时，模型在CPU上计算，而不在{device}上；请选择auto或cpu。{no_torch}</translation>
    </message>
    <message>
      <source>a BMP of 2 bits</source>
      <translation>2位BMP</translation>
    </message>
    <message>
      <source>a BMP of OS/2 with a short header</source>
      <translation>带短文件头的OS/2 BMP</translation>
    </message>
    <message>
      <source>a BMP that is packed as {packed}</source>
      <translation>以{packed}方式压缩的BMP</translation>
    </message>
    <message>
      <source>a JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>a JPEG of several resolutions</source>
      <translation>多分辨率JPEG</translation>
    </message>
    <message>
      <source>a JPEG of {bits} bits</source>
      <translation>{bits}位JPEG</translation>
    </message>
    <message>
      <source>a JPEG of {channels} channels</source>
      <translation>{channels}通道JPEG</translation>
    </message>
    <message>
      <source>a PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>a PNG that Xcode made for iOS</source>
      <translation>Xcode为iOS生成的PNG</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>a fax</source>
      <translation>传真</translation>
    </message>
    <message>
      <source>a file has a negative size</source>
      <translation>有文件的大小为负</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>a map differs by {largest:.2g} from torch's; {allowed} is allowed</source>
      <translation>有异常图与torch的相差{largest:.2g}；允许{allowed}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>命名管道</translation>
    </message>
    <message>
      <source>a picture is refused by one of it and torch, and judged by the other</source>
      <translation>1张图像被它与torch中的一方拒绝，而由另一方判定</translation>
    </message>
    <message>
      <source>a prompt is not the image that it should be</source>
      <translation>有提示图不是应有的图像</translation>
    </message>
    <message>
      <source>a raw Bayer pattern</source>
      <translation>原始Bayer数据</translation>
    </message>
    <message>
      <source>a score differs by {score:.2g} from torch's; {allowed} is allowed</source>
      <translation>有得分与torch的相差{score:.2g}；允许{allowed}</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>套接字</translation>
    </message>
    <message>
      <source>a transparency mask</source>
      <translation>透明掩模</translation>
    </message>
    <message>
      <source>a verdict differs from torch's</source>
      <translation>1个判定与torch的不同</translation>
    </message>
    <message>
      <source>channels of different sizes</source>
      <translation>通道大小不一</translation>
    </message>
    <message>
      <source>colours of the kind {kind}</source>
      <translation>{kind}类型的颜色</translation>
    </message>
    <message>
      <source>colours other than grey and RGB</source>
      <translation>灰度和RGB以外的颜色</translation>
    </message>
    <message>
      <source>decoding failed ({error})</source>
      <translation>解码失败（{error}）</translation>
    </message>
    <message>
      <source>fetch them (`onenip backbones fetch {name}`)</source>
      <translation>请下载（`onenip backbones fetch {name}`）</translation>
    </message>
    <message>
      <source>get them on a computer with internet access</source>
      <translation>请在可上网的计算机上获取</translation>
    </message>
    <message>
      <source>has the shape {found} instead of {wanted}</source>
      <translation>的形状为{found}，而非{wanted}</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>is {limit:g}; it may be from {lowest:g} to {highest:g}</source>
      <translation>为{limit:g}；可为{lowest:g}到{highest:g}</translation>
    </message>
    <message>
      <source>it announces {width} × {height} pixels but holds others</source>
      <translation>它声明为{width} × {height}像素，但实际不同</translation>
    </message>
    <message>
      <source>it does not begin as a .safetensors file does</source>
      <translation>其开头不是.safetensors文件的格式</translation>
    </message>
    <message>
      <source>it does not begin with its description</source>
      <translation>它没有以其说明开头</translation>
    </message>
    <message>
      <source>it does not hold what its description says</source>
      <translation>其内容与其说明不符</translation>
    </message>
    <message>
      <source>it does not say how its channels are arranged</source>
      <translation>没有说明其通道如何排列</translation>
    </message>
    <message>
      <source>it does not say which exports it holds</source>
      <translation>没有说明含有哪些导出</translation>
    </message>
    <message>
      <source>it does not tell whether 0 is black or white</source>
      <translation>没有说明0是黑还是白</translation>
    </message>
    <message>
      <source>it fails with {kind}: {error}</source>
      <translation>它因{kind}出错：{error}</translation>
    </message>
    <message>
      <source>it gives values that are not numbers</source>
      <translation>它给出的值不是数字</translation>
    </message>
    <message>
      <source>it has {name} characters and at most {most} fit</source>
      <translation>有{name}个字符，最多{most}个</translation>
    </message>
    <message>
      <source>it has {size} bytes, and its tensors end at {end}</source>
      <translation>它有{size}字节，而其张量止于{end}</translation>
    </message>
    <message>
      <source>it holds a file whose name is not one of this program's</source>
      <translation>其中有文件的名称不是本程序所用的名称</translation>
    </message>
    <message>
      <source>it holds a slash or backslash, which separate folders</source>
      <translation>含有斜杠或反斜杠，它们用于分隔文件夹</translation>
    </message>
    <message>
      <source>it holds a stack of {count} pictures, and it is not known which one is meant</source>
      <translation>它含有{count}张图像的堆栈，无法确定是哪一张</translation>
    </message>
    <message>
      <source>it holds control characters</source>
      <translation>含有控制字符</translation>
    </message>
    <message>
      <source>it holds invisible characters that change the direction of writing</source>
      <translation>含有会改变书写方向的不可见字符</translation>
    </message>
    <message>
      <source>it holds two files of one name</source>
      <translation>含有两个同名文件</translation>
    </message>
    <message>
      <source>it holds {foreign!r}, which is nothing that belongs into a model file</source>
      <translation>其中有{foreign!r}，它不属于模型文件</translation>
    </message>
    <message>
      <source>it holds {samples} channels, and it is not known which of them are colours</source>
      <translation>它含有{samples}个通道，无法确定哪些是颜色</translation>
    </message>
    <message>
      <source>it is compressed as a fax, whose damages show as other pixels and are not noticed</source>
      <translation>它以传真方式压缩，损坏会表现为其他像素而不被察觉</translation>
    </message>
    <message>
      <source>it is compressed in a way that is not read ({compression})</source>
      <translation>其压缩方式不能读取（{compression}）</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>名称为空</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>它不是普通文件</translation>
    </message>
    <message>
      <source>it starts or ends with a dot or holds two in a row</source>
      <translation>以点开头或结尾，或有两个连续的点</translation>
    </message>
    <message>
      <source>it stores differences, which readers ignore where it is compressed so ({compression})</source>
      <translation>它存储的是差值，而采用此压缩方式时读取程序会忽略差值（{compression}）</translation>
    </message>
    <message>
      <source>it stores inks other than cyan, magenta, yellow and black, which are not read</source>
      <translation>它存储青、品红、黄、黑以外的油墨，不能读取</translation>
    </message>
    <message>
      <source>it stores {colours}, which are not read</source>
      <translation>它存储{colours}，不能读取</translation>
    </message>
    <message>
      <source>it stores {numbers}, whose range is not known; 8 or 16 bits are read</source>
      <translation>它存储{numbers}，其范围未知；可读取8位或16位</translation>
    </message>
    <message>
      <source>its channels have different depths ({bits} bits)</source>
      <translation>其通道的位深不同（{bits}位）</translation>
    </message>
    <message>
      <source>its checksum is wrong, so some bytes have changed since it was written</source>
      <translation>其校验和不符，说明写入后有字节改变</translation>
    </message>
    <message>
      <source>its description is larger than any that this program writes</source>
      <translation>其说明大于本程序会写入的任何说明</translation>
    </message>
    <message>
      <source>its end is missing, as if copying it had been cut short</source>
      <translation>缺少末尾，可能复制时中断</translation>
    </message>
    <message>
      <source>its header is none that a BMP has</source>
      <translation>其文件头不是BMP的文件头</translation>
    </message>
    <message>
      <source>its list of files is damaged</source>
      <translation>其文件列表已损坏</translation>
    </message>
    <message>
      <source>its list of files is not as this program writes it</source>
      <translation>其文件列表与本程序的写法不同</translation>
    </message>
    <message>
      <source>its list of files is not that of its products and exports</source>
      <translation>其文件列表与其产品和导出不符</translation>
    </message>
    <message>
      <source>its palette lacks colours that the picture uses</source>
      <translation>其调色板缺少图像用到的颜色</translation>
    </message>
    <message>
      <source>its parts do not add up to its size</source>
      <translation>其各部分之和与其大小不符</translation>
    </message>
    <message>
      <source>its products have no names of their own</source>
      <translation>其产品没有各自的名称</translation>
    </message>
    <message>
      <source>its prompts are not called as this program calls them</source>
      <translation>其提示图的命名与本程序的不同</translation>
    </message>
    <message>
      <source>its runs of pixels leave some of them open</source>
      <translation>其游程编码留下未定义的像素</translation>
    </message>
    <message>
      <source>its samples are laid out as {axes}, which is not read</source>
      <translation>其样本按{axes}排列，不能读取</translation>
    </message>
    <message>
      <source>its tensors do not lie one behind the other</source>
      <translation>其张量没有首尾相接</translation>
    </message>
    <message>
      <source>its {format} data cannot be decoded</source>
      <translation>其{format}数据无法解码</translation>
    </message>
    <message>
      <source>logarithmic colours</source>
      <translation>对数颜色</translation>
    </message>
    <message>
      <source>logarithmic luminance</source>
      <translation>对数亮度</translation>
    </message>
    <message>
      <source>no verdict differs</source>
      <translation>判定全部相同</translation>
    </message>
    <message>
      <source>one cannot be read and does not train: {damage}</source>
      <translation>1张无法读取，不参与训练：{damage}</translation>
    </message>
    <message>
      <source>one of its JPEG strips ends too early</source>
      <translation>其中一个JPEG条带过早结束</translation>
    </message>
    <message>
      <source>one of its JPEG strips has another size than its place</source>
      <translation>其中一个JPEG条带的大小与其位置不符</translation>
    </message>
    <message>
      <source>one of its JPEG strips is damaged ({oddity})</source>
      <translation>其中一个JPEG条带已损坏（{oddity}）</translation>
    </message>
    <message>
      <source>one of its strips holds codes that cannot be</source>
      <translation>其中一个条带含有不可能的编码</translation>
    </message>
    <message>
      <source>one only shows what another one shows, and counts no second time</source>
      <translation>1张与其他图像内容相同，不重复计入</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>raw sensor values</source>
      <translation>原始传感器值</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>score within {score:.2g}, map within {map:.2g}, {verdicts}</source>
      <translation>得分相差不超过{score:.2g}，异常图相差不超过{map:.2g}，{verdicts}</translation>
    </message>
    <message>
      <source>several pictures in one file, or a comment where the pixels begin</source>
      <translation>一个文件中有多张图像，或像素起始处为注释</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>其他类型</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>the checksum of {member!r} does not match</source>
      <translation>{member!r}的校验和不符</translation>
    </message>
    <message>
      <source>the file ends too early (it was cut off while it was written or copied)</source>
      <translation>文件过早结束（写入或复制时被截断）</translation>
    </message>
    <message>
      <source>the file was taken from this hub</source>
      <translation>该文件已从此模型中心移除</translation>
    </message>
    <message>
      <source>the hub does not allow it: its licence may have to be accepted there first</source>
      <translation>模型中心不允许：可能须先在那里接受其许可证</translation>
    </message>
    <message>
      <source>the hub has another file now</source>
      <translation>模型中心现在是另一个文件</translation>
    </message>
    <message>
      <source>the hub wants you to log in, which this program never does</source>
      <translation>模型中心要求登录，而本程序从不登录</translation>
    </message>
    <message>
      <source>the parts of its picture do not make up the size that it announces</source>
      <translation>其图像各部分与所声明的大小不符</translation>
    </message>
    <message>
      <source>the proxy wants you to log in (name and password belong into HTTPS_PROXY)</source>
      <translation>代理要求登录（用户名和密码应写在HTTPS_PROXY中）</translation>
    </message>
    <message>
      <source>the server answered {status}</source>
      <translation>服务器应答{status}</translation>
    </message>
    <message>
      <source>the server has fewer bytes than lie here</source>
      <translation>服务器上的字节数少于本机已有的</translation>
    </message>
    <message>
      <source>the server refuses</source>
      <translation>服务器拒绝</translation>
    </message>
    <message>
      <source>the server sends another part than was asked for ({part})</source>
      <translation>服务器发送的部分与所请求的不同（{part}）</translation>
    </message>
    <message>
      <source>the sizes of its tiles or channels cannot be true</source>
      <translation>其图块或通道的大小不可能正确</translation>
    </message>
    <message>
      <source>the verdict of a good part could differ from torch's</source>
      <translation>1个良品的判定可能与torch的不同</translation>
    </message>
    <message>
      <source>the verdicts of {at_risk} good parts could differ from torch's</source>
      <translation>{at_risk}个良品的判定可能与torch的不同</translation>
    </message>
    <message>
      <source>there is no such file on this hub</source>
      <translation>此模型中心没有该文件</translation>
    </message>
    <message>
      <source>this engine was not checked at export</source>
      <translation>导出时没有检查此引擎</translation>
    </message>
    <message>
      <source>timm {version} cannot build the backbone {name!r}: {error}</source>
      <translation>timm {version}无法构建主干网络{name!r}：{error}</translation>
    </message>
    <message>
      <source>what this program knows of them</source>
      <translation>本程序所知的值</translation>
    </message>
    <message>
      <source>what was written down when they were first fetched</source>
      <translation>首次下载时的记录</translation>
    </message>
    <message>
      <source>what {url} itself says</source>
      <translation>{url}自身的说明</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>建议有{advised}张或更多参与训练。</translation>
    </message>
    <message>
      <source>{bits}-bit floating-point numbers</source>
      <translation>{bits}位浮点数</translation>
    </message>
    <message>
      <source>{bits}-bit numbers</source>
      <translation>{bits}位数</translation>
    </message>
    <message>
      <source>{bits}-bit numbers of the kind {kind}</source>
      <translation>{kind}类型的{bits}位数</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign</source>
      <translation>{bits}位有符号数</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign, whose range is not known</source>
      <translation>{bits}位有符号数，其范围未知</translation>
    </message>
    <message>
      <source>{bits}-bit numbers, whose range is not known</source>
      <translation>{bits}位数，其范围未知</translation>
    </message>
    <message>
      <source>{copies} only show what another one shows, and count no second time</source>
      <translation>{copies}张与其他图像内容相同，不重复计入</translation>
    </message>
    <message>
      <source>{count} cannot be read and do not train: {damage}</source>
      <translation>{count}张无法读取，不参与训练：{damage}</translation>
    </message>
    <message>
      <source>{count} channels, and it is not known which of them are colours</source>
      <translation>{count}个通道，无法确定哪些是颜色</translation>
    </message>
    <message>
      <source>{count} of its normal images could not be aligned and do not train. {image}: {reason}</source>
      <translation>其良品图像中有{count}张无法对位，不参与训练。{image}：{reason}</translation>
    </message>
    <message>
      <source>{count} verdict differs</source>
      <translation>{count}个判定不同</translation>
    </message>
    <message>
      <source>{count} verdicts differ</source>
      <translation>{count}个判定不同</translation>
    </message>
    <message>
      <source>{done} of {size} bytes came</source>
      <translation>已收到{done}字节，共{size}字节</translation>
    </message>
    <message>
      <source>{engine} does not compute exported models.</source>
      <translation>{engine}不能计算导出的模型。</translation>
    </message>
    <message>
      <source>{engine} may not judge with {folder}: {reason}. Use {right}.</source>
      <translation>{engine}不可用{folder}判定：{reason}。请使用{right}。</translation>
    </message>
    <message>
      <source>{engine}: not used: {error}</source>
      <translation>{engine}：未使用：{error}</translation>
    </message>
    <message>
      <source>{engine}: {error}</source>
      <translation>{engine}：{error}</translation>
    </message>
    <message>
      <source>{engine}: {figures}</source>
      <translation>{engine}：{figures}</translation>
    </message>
    <message>
      <source>{engine}: {figures}; not used: {reason}</source>
      <translation>{engine}：{figures}；未使用：{reason}</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {why}. What was kept before is unchanged. Free some space or see that you may write there.</source>
      <translation>无法将{file}复制到{folder}：{why}。此前保留的内容没有改变。请释放一些空间，或确认有写入权限。</translation>
    </message>
    <message>
      <source>{file} is no weights file: its name must end in {suffixes}.</source>
      <translation>{file}不是权重文件：其名称须以{suffixes}结尾。</translation>
    </message>
    <message>
      <source>{flips} verdicts differ from torch's</source>
      <translation>{flips}个判定与torch的不同</translation>
    </message>
    <message>
      <source>{folder} exists already. It was left as it is; name a new folder.</source>
      <translation>{folder}已存在。保持原样；请指定新文件夹。</translation>
    </message>
    <message>
      <source>{folder} has no room: {name} takes {needed:.0f} MB unpacked, and {free:.0f} MB are free. Nothing was changed. Free some space or choose another folder.</source>
      <translation>{folder}空间不足：{name}解包后需要{needed:.0f} MB，而剩余{free:.0f} MB。没有任何更改。请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{folder} has {free:.0f} MB free, and {needed:.0f} MB are needed. Nothing was fetched; what had come before is kept. Free some space, then fetch again.</source>
      <translation>{folder}剩余{free:.0f} MB，而需要{needed:.0f} MB。没有下载任何内容；此前下载的部分保留。请释放一些空间，然后重新下载。</translation>
    </message>
    <message>
      <source>{folder} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{folder}中已有完成的模型。保持原样；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{folder} holds the manifest of another model. Export the model again.</source>
      <translation>{folder}含有另一模型的清单。请重新导出模型。</translation>
    </message>
    <message>
      <source>{folder} is an exported model, which computes on the CPU; use the model folder for {device}.</source>
      <translation>{folder}是导出的模型，在CPU上计算；要用{device}，请使用模型文件夹。</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {name} is missing. Copy the whole folder again.</source>
      <translation>{folder}不完整：缺少{name}。请重新复制整个文件夹。</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {tensors_name} is missing. Copy the whole folder again.</source>
      <translation>{folder}不完整：缺少{tensors_name}。请重新复制整个文件夹。</translation>
    </message>
    <message>
      <source>{folder} is no complete exported model: {error}. Export the model again.</source>
      <translation>{folder}不是完整的导出模型：{error}。请重新导出模型。</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing.</source>
      <translation>{folder}不是完成的模型：缺少{manifest_name}。</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing. It holds an unfinished training run, which can be resumed.</source>
      <translation>{folder}不是完成的模型：缺少{manifest_name}。其中有未完成的训练，可以继续。</translation>
    </message>
    <message>
      <source>{folder} is not empty. It was left as it is; choose another folder.</source>
      <translation>{folder}不为空。保持原样；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack or export the model again.</source>
      <translation>{folder}是另一模型的导出。请重新解包或导出模型。</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack the model file again.</source>
      <translation>{folder}是另一模型的导出。请重新解包模型文件。</translation>
    </message>
    <message>
      <source>{folder} was exported for {right}; {engine} cannot use it.</source>
      <translation>{folder}是为{right}导出的；{engine}不能使用它。</translation>
    </message>
    <message>
      <source>{has} At least {min_normals} are needed to train and to calibrate a limit, and {advised_normals} or more are advised: add images of good parts.</source>
      <translation>{has}训练和校准限值至少需要{min_normals}张，建议{advised_normals}张或更多：请添加良品图像。</translation>
    </message>
    <message>
      <source>{held_out} normal images are held out by choice; {training} train.</source>
      <translation>指定留出{held_out}张良品图像；{training}张参与训练。</translation>
    </message>
    <message>
      <source>{hub!r} is no address of a model hub, such as {example}.</source>
      <translation>{hub!r}不是模型中心的地址，正确的例如{example}。</translation>
    </message>
    <message>
      <source>{lost} of its prompts are among those held out, and guide nothing.</source>
      <translation>其提示图中有{lost}张被留出，不起引导作用。</translation>
    </message>
    <message>
      <source>{member!r} is cut off</source>
      <translation>{member!r}被截断</translation>
    </message>
    <message>
      <source>{member!r} is described in two ways</source>
      <translation>{member!r}有两种不同的描述</translation>
    </message>
    <message>
      <source>{missing!r} is missing</source>
      <translation>缺少{missing!r}</translation>
    </message>
    <message>
      <source>{model_folder} carries no export that {engine} computes. {how_to_carry}</source>
      <translation>{model_folder}不含可由{engine}计算的导出。{how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, and only torch can make them, which this edition of the program does not have. The model is unchanged: pack it with the workstation edition.</source>
      <translation>{model_folder}不含导出，而只有torch能生成，本版程序没有torch。模型没有改变：请用工作站版打包。</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, so only torch can compute it. {no_torch} {how_to_carry}</source>
      <translation>{model_folder}不含导出，因此只有torch能计算。{no_torch}{how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} is a trained model, which torch computes. Export it first to use {engine}: onenip export.</source>
      <translation>{model_folder}是训练好的模型，由torch计算。要使用{engine}，请先导出：onenip export。</translation>
    </message>
    <message>
      <source>{name!r} is a link or something else that is no plain file</source>
      <translation>{name!r}是链接或其他非普通文件</translation>
    </message>
    <message>
      <source>{name!r} is compressed, which model files never are</source>
      <translation>{name!r}已压缩，而模型文件从不压缩</translation>
    </message>
    <message>
      <source>{name!r} is encrypted</source>
      <translation>{name!r}已加密</translation>
    </message>
    <message>
      <source>{name!r} is no name of a backbone of timm, such as vit_small_patch14_reg4_dinov2.lvd142m.</source>
      <translation>{name!r}不是timm主干网络的名称，正确的例如vit_small_patch14_reg4_dinov2.lvd142m。</translation>
    </message>
    <message>
      <source>{name!r} is none of the recommended backbones; there are: {names}. Weights of another one are taken from a file: `onenip backbones add FILE --name NAME`.</source>
      <translation>{name!r}不在推荐的主干网络中；可选：{names}。其他主干网络的权重须从文件获取：`onenip backbones add FILE --name NAME`。</translation>
    </message>
    <message>
      <source>{name} ({score:.2f})</source>
      <translation>{name}（{score:.2f}）</translation>
    </message>
    <message>
      <source>{name} is not an image that can be read. Supported are {formats}; convert it to one of them.</source>
      <translation>{name}不是可读取的图像。支持{formats}；请转换为其中之一。</translation>
    </message>
    <message>
      <source>{objection} {kept} Train the model again with the product renamed.</source>
      <translation>{objection}{kept}请重命名产品后重新训练模型。</translation>
    </message>
    <message>
      <source>{out} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{out}中已有完成的模型。保持原样；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder.</source>
      <translation>{out}中有未完成的训练。保持原样：请继续它（--resume），或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{path} belongs to another model, so its limits do not count here. {again}</source>
      <translation>{path}属于另一模型，因此其限值在此无效。{again}</translation>
    </message>
    <message>
      <source>{path} belongs to another model. {again}</source>
      <translation>{path}属于另一模型。{again}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
      <translation>无法打开{path}：{reason}。没有任何更改。</translation>
    </message>
    <message>
      <source>{path} cannot be packed: {reason}. {kept}</source>
      <translation>无法打包{path}：{reason}。{kept}</translation>
    </message>
    <message>
      <source>{path} cannot be read as the description of an exported model: {error}.</source>
      <translation>无法将{path}作为导出模型的说明读取：{error}。</translation>
    </message>
    <message>
      <source>{path} cannot be read as what torch said of this model: {error}. {again}</source>
      <translation>无法将{path}作为torch对此模型的判定结果读取：{error}。{again}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>无法读取{path}：{error}。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. Nothing was changed.</source>
      <translation>无法读取{path}：{why}。没有任何更改。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. {again}</source>
      <translation>无法读取{path}：{why}。{again}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {objection} {nothing_changed}</source>
      <translation>{path}不能使用：{objection}{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {text} Nothing was changed.</source>
      <translation>{path}不能使用：{text}没有任何更改。</translation>
    </message>
    <message>
      <source>{path} changed while it was packed. {kept} Pack again.</source>
      <translation>{path}在打包时发生了改变。{kept}请重新打包。</translation>
    </message>
    <message>
      <source>{path} contradicts itself: {objection}. {nothing_changed}</source>
      <translation>{path}自相矛盾：{objection}。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} could not be unpacked to {folder}: {why}. The file is unchanged and nothing was left behind. {advice}</source>
      <translation>无法将{path}解包到{folder}：{why}。文件没有改变，也没有留下残余文件。{advice}</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Export the model again.</source>
      <translation>{path}与其清单不符：{error}。请重新导出模型。</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Restore the original folder.</source>
      <translation>{path}与其清单不符：{error}。请恢复原始文件夹。</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {why}. The file is damaged or was replaced; nothing else was touched. Restore the original folder, add the model file again, or use another model.</source>
      <translation>{path}与其清单不符：{why}。该文件已损坏或被替换；没有改动其他内容。请恢复原始文件夹，重新添加模型文件，或使用其他模型。</translation>
    </message>
    <message>
      <source>{path} does not hold the prompts that its manifest names. Restore the original folder.</source>
      <translation>{path}不含其清单所列的提示图。请恢复原始文件夹。</translation>
    </message>
    <message>
      <source>{path} does not list the products that its model knows. {nothing_changed}</source>
      <translation>{path}没有列出其模型支持的产品。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} has {found} bytes instead of {size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path}为{found}字节，而非{size}字节：它被截断或被替换。请重新复制整个文件夹。</translation>
    </message>
    <message>
      <source>{path} has {size} bytes instead of {manifest_size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path}为{size}字节，而非{manifest_size}字节：它被截断或被替换。请重新复制整个文件夹。</translation>
    </message>
    <message>
      <source>{path} holds parts of several models. {nothing_changed}</source>
      <translation>{path}含有多个模型的部分内容。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} holds the tensors of another model. {nothing_changed}</source>
      <translation>{path}含有另一模型的张量。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is a model folder already, no model file. Nothing was changed: use it as it is.</source>
      <translation>{path}已经是模型文件夹，不是模型文件。没有任何更改：请直接使用。</translation>
    </message>
    <message>
      <source>{path} is a zip of a model folder, no model file. Nothing was changed: unzip it and use the folder, or pack the folder with this program.</source>
      <translation>{path}是模型文件夹的zip，不是模型文件。没有任何更改：请解压后使用该文件夹，或用本程序打包该文件夹。</translation>
    </message>
    <message>
      <source>{path} is a zip of another program, no model file. Nothing was changed.</source>
      <translation>{path}是其他程序的zip，不是模型文件。没有任何更改。</translation>
    </message>
    <message>
      <source>{path} is about other weights than those of {name}. Remove that file, then fetch them again.</source>
      <translation>{path}所记的不是{name}的权重。请移除该文件，然后重新下载。</translation>
    </message>
    <message>
      <source>{path} is damaged or was altered: {error}. {nothing_changed}</source>
      <translation>{path}已损坏或被改动：{error}。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description cannot be read. {nothing_changed}</source>
      <translation>{path}已损坏：无法读取其说明。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description is incomplete ({error}). {nothing_changed}</source>
      <translation>{path}已损坏：其说明不完整（{error}）。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: {error}. {nothing_changed}</source>
      <translation>{path}已损坏：{error}。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is no file. Nothing was changed: name a model file, which ends in .onenip.</source>
      <translation>{path}不是文件。没有任何更改：请指定以.onenip结尾的模型文件。</translation>
    </message>
    <message>
      <source>{path} is no image that this program reads, so it cannot travel as a prompt. {kept}</source>
      <translation>{path}不是本程序可读取的图像，因此不能作为提示图随行。{kept}</translation>
    </message>
    <message>
      <source>{path} is no model file: it does not begin like one. Nothing was changed: choose a file that was packed by this program, or copy it again.</source>
      <translation>{path}不是模型文件：其开头不符。没有任何更改：请选择由本程序打包的文件，或重新复制。</translation>
    </message>
    <message>
      <source>{path} is not an anomaly map: a grey PNG with 16 bits was expected.</source>
      <translation>{path}不是异常图：应为16位灰度PNG。</translation>
    </message>
    <message>
      <source>{path} is not what was trained: its hash or size does not match. Nothing was packed. Restore the original folder {model_folder}.</source>
      <translation>{path}与训练时的不同：其哈希或大小不符。没有打包任何内容。请恢复原始文件夹{model_folder}。</translation>
    </message>
    <message>
      <source>{path} is too large for an inspected area, which has a few kilobytes.</source>
      <translation>{path}作为检测区域过大，检测区域文件一般只有几千字节。</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of its description does not match. {nothing_changed}</source>
      <translation>{path}打包后被改动：其说明的哈希不符。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of {member!r} does not match. {nothing_changed}</source>
      <translation>{path}打包后被改动：{member!r}的哈希不符。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was written: its hash does not match. Export again.</source>
      <translation>{path}写入后被改动：其哈希不符。请重新导出。</translation>
    </message>
    <message>
      <source>{path} was altered after the export: its hash does not match. Export the model again.</source>
      <translation>{path}导出后被改动：其哈希不符。请重新导出模型。</translation>
    </message>
    <message>
      <source>{path} was altered after training: its hash does not match. Restore the original file.</source>
      <translation>{path}训练后被改动：其哈希不符。请恢复原始文件。</translation>
    </message>
    <message>
      <source>{path} was not opened: it is {kind}, no regular file. Name an image file.</source>
      <translation>没有打开{path}：它是{kind}，不是普通文件。请指定图像文件。</translation>
    </message>
    <message>
      <source>{path} was unpacked and zipped again by another program, so that nothing vouches for it. Nothing was changed: use the original file, or pack the model again.</source>
      <translation>{path}曾被其他程序解包后重新压缩，因此无法保证其内容。没有任何更改：请使用原始文件，或重新打包模型。</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {export_schema}). Nothing was touched: update this program, or export the model again.</source>
      <translation>{path}由本程序的较新版本写入（结构版本{schema}；本版本最高可读{export_schema}）。没有改动任何内容：请更新本程序，或重新导出模型。</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {model_file_schema}). Nothing was changed: update this program, or pack the model with this version.</source>
      <translation>{path}由本程序的较新版本写入（结构版本{schema}；本版本最高可读{model_file_schema}）。没有任何更改：请更新本程序，或用本版本打包模型。</translation>
    </message>
    <message>
      <source>{product} is left out of the model. {reason}</source>
      <translation>{product}未纳入模型。{reason}</translation>
    </message>
    <message>
      <source>{product}: its files with 16 bits a value use {levels:,} of 65,536 levels, so they are read by {bits} bits. A part with a higher value will not be checked; --value-bits names another range.</source>
      <translation>{product}：其每值16位的文件使用65,536级中的{levels:,}级，因此按{bits}位读取。值更高的工件将不检查；可用--value-bits指定其他取值范围。</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named} and {more} more. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}：限值{limit:.2f}会误检{parts}个良品中的{count}个：{named}以及另外{more}个。请查看它们：良品中混入不良品会使限值过高。</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named}. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}：限值{limit:.2f}会误检{parts}个良品中的{count}个：{named}。请查看它们：良品中混入不良品会使限值过高。</translation>
    </message>
    <message>
      <source>{product}: {reason}</source>
      <translation>{product}：{reason}</translation>
    </message>
    <message>
      <source>{product}: {remark}</source>
      <translation>{product}：{remark}</translation>
    </message>
    <message>
      <source>{reasons} The model was not touched: add other images of good parts, or train a model on them.</source>
      <translation>{reasons}模型没有改动：请添加其他良品图像，或用它们训练模型。</translation>
    </message>
    <message>
      <source>{reason} It was removed, nothing was kept.</source>
      <translation>{reason}已将其移除，没有保留任何内容。</translation>
    </message>
    <message>
      <source>{refusals} pictures are refused by one of it and torch, and judged by the other</source>
      <translation>{refusals}张图像被它与torch中的一方拒绝，而由另一方判定</translation>
    </message>
    <message>
      <source>{url} does not prove who it is: {why}. Nothing was fetched. A proxy that looks into encrypted traffic needs its certificate installed on this computer (SSL_CERT_FILE).</source>
      <translation>{url}无法证明其身份：{why}。没有下载任何内容。检查加密流量的代理需要将其证书安装到本机（SSL_CERT_FILE）。</translation>
    </message>
    <message>
      <source>{url} has {size:.1f} MB, and the weights of {backbone} have {megabytes} MB: it is something else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser.</source>
      <translation>{url}为{size:.1f} MB，而{backbone}的权重为{megabytes} MB：它是其他内容，可能是代理的页面。没有保留任何内容。请在浏览器中查看该地址。</translation>
    </message>
    <message>
      <source>{url} leads to what is no address ({error}). Nothing was fetched.</source>
      <translation>{url}指向的内容不是地址（{error}）。没有下载任何内容。</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is no web server. Nothing was fetched.</source>
      <translation>{url}指向{newurl}，后者不是网络服务器。没有下载任何内容。</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is not encrypted. Nothing was fetched.</source>
      <translation>{url}指向{newurl}，后者未加密。没有下载任何内容。</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server does not say how large the file is. Nothing was written. Fetch it with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>没有下载{url}：服务器没有说明文件大小。没有写入任何内容。请用浏览器下载并添加：`onenip backbones add FILE --name NAME`，或使用窗口中的“从文件…”。</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server sends more than the {size} bytes that it said. What had come was removed. Try another hub.</source>
      <translation>没有下载{url}：服务器发送的内容超过其声明的{size}字节。已下载的部分已移除。请换用其他模型中心。</translation>
    </message>
    <message>
      <source>{url} was not fetched: {reason} (HTTP {status}). What was there before is unchanged. Fetch the file with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>没有下载{url}：{reason}（HTTP {status}）。此前已有的内容没有改变。请用浏览器下载该文件并添加：`onenip backbones add FILE --name NAME`，或使用窗口中的“从文件…”。</translation>
    </message>
    <message>
      <source>{where} does not say how parts are aligned: {error}.</source>
      <translation>{where}没有说明工件如何对位：{error}。</translation>
    </message>
    <message>
      <source>{where} holds no inspected area: {error}. It looks like {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</source>
      <translation>{where}不含检测区域：{error}。其格式为{{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}。</translation>
    </message>
    <message>
      <source>{where} holds no painted defects: {error}</source>
      <translation>{where}不含标注的缺陷：{error}</translation>
    </message>
    <message>
      <source>{where} is incomplete: {error}.</source>
      <translation>{where}不完整：{error}。</translation>
    </message>
    <message>
      <source>{where} is not a model manifest: {error}.</source>
      <translation>{where}不是模型清单：{error}。</translation>
    </message>
    <message>
      <source>{where} says that the model was made at {made_at!r}, which is no usable time. The model was not touched: restore the original file.</source>
      <translation>{where}称模型生成于{made_at!r}，该时间无效。模型没有改动：请恢复原始文件。</translation>
    </message>
    <message>
      <source>{where} was altered after it was written: its hash does not match. Restore the original file.</source>
      <translation>{where}写入后被改动：其哈希不符。请恢复原始文件。</translation>
    </message>
    <message>
      <source>{where} was written by a newer version of this program (schema {schema}; this version reads up to {schema_version}). The model was not touched: update this program to use it.</source>
      <translation>{where}由本程序的较新版本写入（结构版本{schema}；本版本最高可读{schema_version}）。模型没有改动：要使用它，请更新本程序。</translation>
    </message>
    <message>
      <source>{where} was written by an older version of this program (schema {schema}; this version reads {oldest_schema} to {schema_version}). The model was not touched: use it with that version, or train again; the images are where they were.</source>
      <translation>{where}由本程序的较旧版本写入（结构版本{schema}；本版本可读{oldest_schema}到{schema_version}）。模型没有改动：请用该版本使用它，或重新训练；图像仍在原处。</translation>
    </message>
    <message>
      <source>{where}: {error}</source>
      <translation>{where}：{error}</translation>
    </message>
    <message>
      <source>{why}: free some space, then start again. What was there before is unchanged. Could not write {path}.</source>
      <translation>{why}：请释放一些空间，然后重新开始。此前已有的内容没有改变。无法写入{path}。</translation>
    </message>
    <message>
      <source>“{name}” cannot be a product's name: {problem}. Choose another name.</source>
      <translation>“{name}”不能作为产品名称：{problem}。请另选名称。</translation>
    </message>
  </context>
  <context>
    <name>Correction</name>
    <message>
      <source>Corrected by a person; the model said {word}.</source>
      <translation>已由人员改判；模型判定为{word}。</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>理由：{reason}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>This one is bad</source>
      <translation>此件是不良品</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>此件是良品</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDelegate</name>
    <message>
      <source>was {verdict}</source>
      <translation>原为{verdict}</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>It is bad: NG</source>
      <translation>不良品：NG</translation>
    </message>
    <message>
      <source>It is good: OK</source>
      <translation>良品：OK</translation>
    </message>
    <message>
      <source>Look at the part itself. Your verdict is kept in the batch together with its reason.</source>
      <translation>请查看工件实物。所作判定连同理由保存在批次中。</translation>
    </message>
    <message>
      <source>Part {number} was not checked</source>
      <translation>工件{number}未检查</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Reason, for example: looked at under the lamp, no scratch</source>
      <translation>理由，例如：灯下查看，无划痕</translation>
    </message>
  </context>
  <context>
    <name>CountersPanel</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}，NG {ng}，未检查{unknown}，良率{share}</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>良率</translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <source>Precision and recall</source>
      <translation>精确率与召回率</translation>
    </message>
    <message>
      <source>Precision and recall · average precision {area}</source>
      <translation>精确率与召回率 · 平均精确率 {area}</translation>
    </message>
    <message>
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <source>ROC · area {area}</source>
      <translation>ROC · 面积 {area}</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>误检</translation>
    </message>
    <message>
      <source>found (recall)</source>
      <translation>检出（召回率）</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>精确率</translation>
    </message>
  </context>
  <context>
    <name>DayChoice</name>
    <message>
      <source>Any day</source>
      <translation>任意日期</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>起始日</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>从…到…</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近30天</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近7天</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>结束日</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
  </context>
  <context>
    <name>DefectDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close without keeping what you painted?</source>
      <translation>不保存标注就关闭？</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>缺陷</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Erase makes it an eraser.</source>
      <translation>“擦除”使其成为橡皮擦。</translation>
    </message>
    <message>
      <source>Go on painting</source>
      <translation>继续标注</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>按键：{key}</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
    <message>
      <source>Nothing is left of {kinds}: all of it was erased. Take its shapes away, or paint it again.</source>
      <translation>{kinds}已无剩余：全部被擦除。请去掉其形状，或重新标注。</translation>
    </message>
    <message>
      <source>Nothing painted</source>
      <translation>没有标注</translation>
    </message>
    <message>
      <source>Painted defects of {product}</source>
      <translation>{product}标注的缺陷</translation>
    </message>
    <message>
      <source>Picture with the painted defects</source>
      <translation>带标注缺陷的图像</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>全部清除</translation>
    </message>
    <message>
      <source>Take all shapes of this part away</source>
      <translation>清除此工件的所有形状</translation>
    </message>
    <message>
      <source>What was painted on this part cannot be read. It stays as it is until you paint anew.</source>
      <translation>此工件上的标注无法读取。在重新标注之前保持原样。</translation>
    </message>
    <message>
      <source>What you painted since the window opened is lost. The parts keep the defects that they had.</source>
      <translation>打开窗口以来的标注将丢失。工件保留原有的缺陷标注。</translation>
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
      <translation>编织网</translation>
    </message>
    <message>
      <source>Solar cell (mono)</source>
      <translation>太阳能电池（单晶）</translation>
    </message>
    <message>
      <source>Solar cell (poly)</source>
      <translation>太阳能电池（多晶）</translation>
    </message>
    <message>
      <source>Unseen parts</source>
      <translation>没见过的工件</translation>
    </message>
    <message>
      <source>Washer</source>
      <translation>垫圈</translation>
    </message>
  </context>
  <context>
    <name>DemonstrationBar</name>
    <message>
      <source>Products, pictures and parts in this window were made for the demonstration and lie in a workspace of its own. Your own workspace is in the other window; nothing in it is changed from here.</source>
      <translation>此窗口中的产品、图像和工件均为演示而制作，保存在单独的工作区中。您自己的工作区在另一个窗口中，在此不会对其作任何更改。</translation>
    </message>
  </context>
  <context>
    <name>DescriptionController</name>
    <message>
      <source>For example: taken after the lamp was changed</source>
      <translation>例如：换灯后拍摄</translation>
    </message>
    <message>
      <source>Tags and note of this picture</source>
      <translation>此图像的标签和备注</translation>
    </message>
    <message>
      <source>Tags and note of {count} pictures</source>
      <translation>{count}张图像的标签和备注</translation>
    </message>
  </context>
  <context>
    <name>DetailsCard</name>
    <message>
      <source>After</source>
      <translation>更改后</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>更改前</translation>
    </message>
    <message>
      <source>Choose one to see what it was before and after.</source>
      <translation>选择一条以查看更改前后的内容。</translation>
    </message>
    <message>
      <source>Hash of the line</source>
      <translation>条目哈希</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>未选择条目</translation>
    </message>
    <message>
      <source>What</source>
      <translation>项目</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>更改内容</translation>
    </message>
    <message>
      <source>{name} · {time} · {who} · version {program}</source>
      <translation>{name} · {time} · {who} · 版本{program}</translation>
    </message>
  </context>
  <context>
    <name>DeviceDialog</name>
    <message>
      <source>Best: {mode}</source>
      <translation>最佳：{mode}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <translation>正在查找设备…</translation>
    </message>
    <message>
      <source>No device was found. Check that it is plugged in, has power and is not used elsewhere.</source>
      <translation>没有找到设备。请检查是否已插好、已通电且未在别处使用。</translation>
    </message>
    <message>
      <source>Not in the list? Its number or serial number</source>
      <translation>不在列表中？请输入编号或序列号</translation>
    </message>
    <message>
      <source>Number or serial number</source>
      <translation>编号或序列号</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Size and rate</source>
      <translation>尺寸和帧率</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
  </context>
  <context>
    <name>DiagnosisDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Diagnosis</source>
      <translation>诊断</translation>
    </message>
    <message>
      <source>Files of the diagnosis</source>
      <translation>诊断文件列表</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>This is all that will be written. Names of products, people, models, orders and stations, paths, addresses and secrets were taken out; there are no pictures. Part numbers, and words that somebody typed and that the program does not know as names, may still stand in the log files: look through them before you send them.</source>
      <translation>这就是将要写入的全部内容。产品、人员、模型、订单和工位的名称以及路径、地址和机密均已去除；不含图像。日志文件中仍可能有工件编号，以及有人输入而程序不知道是名称的词语：发送前请先检查。</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation>文件内容</translation>
    </message>
    <message>
      <source>What the diagnosis holds</source>
      <translation>诊断包含的内容</translation>
    </message>
  </context>
  <context>
    <name>DriftChart</name>
    <message>
      <source>Above the first parts by</source>
      <translation>高于最初工件</translation>
    </message>
    <message>
      <source>Choose a product: scores of different products are not comparable.</source>
      <translation>请选择一个产品：不同产品的得分不可比较。</translation>
    </message>
    <message>
      <source>Compared are the scores of all judged parts, {block} at a time, with the first {reference} under this model. Of parts that did not change, one drift in {rate} parts or more is a false alarm.</source>
      <translation>将所有已判定工件的得分（每次{block}个）与此模型下最初{reference}个比较。工件没有变化时，至少每{rate}个工件才会误报一次漂移。</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <source>Drift of the scores</source>
      <translation>得分漂移</translation>
    </message>
    <message>
      <source>No drift in {count} parts since the first {reference}</source>
      <translation>自最初{reference}个以来，{count}个工件没有漂移</translation>
    </message>
    <message>
      <source>No model inspects {product}. Activate one first.</source>
      <translation>没有模型检测{product}。请先启用一个。</translation>
    </message>
    <message>
      <source>Not enough parts yet: {known} of the {least} that later ones are compared with. Go on inspecting {product}.</source>
      <translation>工件还不够：作为参照的{least}个中已有{known}个。请继续检测{product}。</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>The first {count} parts of {product} are there; those that come now are compared with them.</source>
      <translation>{product}最初的{count}个工件已齐；现在到来的与它们比较。</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>截至</translation>
    </message>
    <message>
      <source>{count} older parts were not compared: there were too many.</source>
      <translation>{count}个较早的工件未比较：数量过多。</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{direction} from {began} to {last}{view}</source>
      <translation>{began}至{last}，{direction}{view}</translation>
    </message>
    <message>
      <source>{direction} since {began}{view}</source>
      <translation>自{began}起，{direction}{view}</translation>
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
      <translation>松开以添加模型文件</translation>
    </message>
    <message>
      <source>You are asked before anything is changed.</source>
      <translation>更改之前会先询问。</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Graphics card {name}</source>
      <translation>显卡{name}</translation>
    </message>
    <message>
      <source>OpenVINO, 16 bits</source>
      <translation>OpenVINO，16位</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>the plain way</source>
      <translation>普通方式</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>An unexpected error occurred</source>
      <translation>发生意外错误</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>复制详情</translation>
    </message>
    <message>
      <source>Details of the error</source>
      <translation>错误详情</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>打开日志文件夹</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>意外错误</translation>
    </message>
    <message>
      <source>Your products, models and batches are saved and were not touched. You can go on working. If it happens again, restart the application and send the details below to support.</source>
      <translation>产品、模型和批次均已保存，未受影响。可以继续工作。如果再次发生，请重新启动应用，并将以下详情发给技术支持。</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Export progress</source>
      <translation>导出进度</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>正在导出</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done}/{total}个工件</translation>
    </message>
  </context>
  <context>
    <name>FiguresTable</name>
    <message>
      <source>Good rejected</source>
      <translation>误检良品</translation>
    </message>
    <message>
      <source>How the models do on the golden sets</source>
      <translation>各模型在金样集上的表现</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>漏检</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>One golden part is not judged yet.</source>
      <translation>1个金样件尚未判定。</translation>
    </message>
    <message>
      <source>One is not counted: the model was trained on this picture.</source>
      <translation>1个不计入：模型用这张图像训练过。</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>active</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>before it</source>
      <translation>前一个</translation>
    </message>
    <message>
      <source>candidate</source>
      <translation>候选</translation>
    </message>
    <message>
      <source>not trained</source>
      <translation>未训练</translation>
    </message>
    <message>
      <source>{count} are not counted: the model was trained on these pictures.</source>
      <translation>{count}个不计入：模型用这些图像训练过。</translation>
    </message>
    <message>
      <source>{count} golden parts are not judged yet.</source>
      <translation>{count}个金样件尚未判定。</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
  </context>
  <context>
    <name>FileDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Make the folder</source>
      <translation>新建文件夹</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>替换</translation>
    </message>
    <message>
      <source>There is no folder {name}</source>
      <translation>没有文件夹{name}</translation>
    </message>
    <message>
      <source>What can be written: {kinds}. Nothing was written yet.</source>
      <translation>可以写入：{kinds}。尚未写入任何内容。</translation>
    </message>
    <message>
      <source>What it holds now would be lost. It lies in {folder}.</source>
      <translation>其现有内容将丢失。它位于{folder}。</translation>
    </message>
    <message>
      <source>Write {name}</source>
      <translation>写入{name}</translation>
    </message>
    <message>
      <source>{folder} would be made. If that is a slip, cancel and choose the folder again.</source>
      <translation>将新建{folder}。如果是误操作，请取消并重新选择文件夹。</translation>
    </message>
    <message>
      <source>{name} is there already</source>
      <translation>{name}已存在</translation>
    </message>
    <message>
      <source>“{ending}” cannot be written here</source>
      <translation>此处不能写入“{ending}”</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>Add 20 to 200 pictures of good parts: files, a folder, or from a camera.</source>
      <translation>添加20到200张良品图像：来自文件、文件夹或相机。</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>添加图像…</translation>
    </message>
    <message>
      <source>Choose where pictures come from, and inspect the first part.</source>
      <translation>选择图像来源，并检测首个工件。</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新建产品…</translation>
    </message>
    <message>
      <source>One picture is there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>已有1张图像；至少需要{least}张，20到200张为宜。</translation>
    </message>
    <message>
      <source>Prompts are pictures that stand for the others. Let four be proposed.</source>
      <translation>提示图是能代表其他图像的图像。可让程序建议四张。</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>建议提示图</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>收起</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>收起入门步骤</translation>
    </message>
    <message>
      <source>Say what you inspect: give the product a name.</source>
      <translation>说明要检测什么：为产品命名。</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>查看训练</translation>
    </message>
    <message>
      <source>Show the first steps</source>
      <translation>显示入门步骤</translation>
    </message>
    <message>
      <source>The first part of {product} is inspected. Correct what the model gets wrong with O.</source>
      <translation>{product}的首个工件已检测。模型判错时按O改判。</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part</source>
      <translation>从产品名称一直引导到首个检测工件的引导条</translation>
    </message>
    <message>
      <source>The model is being trained. When it is ready, inspection can begin.</source>
      <translation>正在训练模型。就绪后即可开始检测。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Train a model on the pictures. It takes minutes.</source>
      <translation>用这些图像训练模型。需要几分钟。</translation>
    </message>
    <message>
      <source>{count} pictures are there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>已有{count}张图像；至少需要{least}张，20到200张为宜。</translation>
    </message>
  </context>
  <context>
    <name>FirstStepsBar</name>
    <message>
      <source>First steps</source>
      <translation>入门步骤</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>收起入门步骤</translation>
    </message>
    <message>
      <source>The way to the first inspected part of a product. Each step is done as soon as what it makes is there.</source>
      <translation>通往产品首个检测工件的步骤。每一步的成果出现后，该步即完成。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
  </context>
  <context>
    <name>FlipList</name>
    <message>
      <source>No verdict changes.</source>
      <translation>没有工件的判定改变。</translation>
    </message>
    <message>
      <source>Parts that would be judged otherwise</source>
      <translation>判定会改变的工件</translation>
    </message>
    <message>
      <source>a person: bad</source>
      <translation>人员：不良品</translation>
    </message>
    <message>
      <source>a person: good</source>
      <translation>人员：良品</translation>
    </message>
  </context>
  <context>
    <name>FlipSummary</name>
    <message>
      <source>a person called {good} good, {bad} bad</source>
      <translation>人员认定良品{good}个，不良品{bad}个</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
  </context>
  <context>
    <name>FlowDialog</name>
    <message>
      <source>A part comes to rest in view</source>
      <translation>工件在视野中静止</translation>
    </message>
    <message>
      <source>A scan is the trigger too</source>
      <translation>扫码同时触发</translation>
    </message>
    <message>
      <source>An input of the camera</source>
      <translation>相机的输入</translation>
    </message>
    <message>
      <source>Barcode in the picture</source>
      <translation>图像中的条码</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>前缀</translation>
    </message>
    <message>
      <source>Button, key, scanner or line</source>
      <translation>按钮、按键、扫码枪或产线</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Check nothing after an NG part until somebody acknowledges it</source>
      <translation>出现NG工件后，在有人确认之前不检测任何工件</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>自动计数</translation>
    </message>
    <message>
      <source>Counts from</source>
      <translation>起始编号</translation>
    </message>
    <message>
      <source>Debounce</source>
      <translation>去抖</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>位数</translation>
    </message>
    <message>
      <source>From the next run on. In folders, videos and watched folders each picture is a part.</source>
      <translation>从下次运行起生效。文件夹、视频和监视文件夹中，每张图像为一个工件。</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>间隔</translation>
    </message>
    <message>
      <source>Least time between parts</source>
      <translation>工件之间的最短时间</translation>
    </message>
    <message>
      <source>Longest wait for the picture</source>
      <translation>等待图像的最长时间</translation>
    </message>
    <message>
      <source>Minimum yield</source>
      <translation>最低良率</translation>
    </message>
    <message>
      <source>NG parts in a row</source>
      <translation>连续NG工件数</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>None: the newest picture, again and again</source>
      <translation>无：不断取最新图像</translation>
    </message>
    <message>
      <source>Part numbers</source>
      <translation>工件编号</translation>
    </message>
    <message>
      <source>Parts that may wait</source>
      <translation>可等待的工件数</translation>
    </message>
    <message>
      <source>Regular intervals</source>
      <translation>固定间隔</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Scanner that types like a keyboard</source>
      <translation>像键盘一样输入的扫码枪</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>Triggers and alarms</source>
      <translation>触发与报警</translation>
    </message>
    <message>
      <source>Triggers and alarms of {product}</source>
      <translation>{product}的触发与报警</translation>
    </message>
    <message>
      <source>Typed by a person</source>
      <translation>人工输入</translation>
    </message>
    <message>
      <source>Unchecked parts in a row</source>
      <translation>连续未检查工件数</translation>
    </message>
    <message>
      <source>What a part is called</source>
      <translation>工件命名</translation>
    </message>
    <message>
      <source>What calls a person (0: nothing)</source>
      <translation>何时呼叫人员（0：不呼叫）</translation>
    </message>
    <message>
      <source>What makes a picture a part</source>
      <translation>图像作为工件的条件</translation>
    </message>
    <message>
      <source>When parts come faster than they can be checked</source>
      <translation>工件到来的速度超过检测速度时</translation>
    </message>
    <message>
      <source>With a sound</source>
      <translation>同时发出声音</translation>
    </message>
    <message>
      <source>Yield over the last parts</source>
      <translation>统计良率的最近工件数</translation>
    </message>
  </context>
  <context>
    <name>FolderDialog</name>
    <message>
      <source>Annotated pictures</source>
      <translation>带标注的图像</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Data set, COCO</source>
      <translation>数据集，COCO</translation>
    </message>
    <message>
      <source>Data set, MVTec layout</source>
      <translation>数据集，MVTec结构</translation>
    </message>
    <message>
      <source>Export the picture of one part</source>
      <translation>导出1个工件的图像</translation>
    </message>
    <message>
      <source>Export the pictures of {count} parts</source>
      <translation>导出{count}个工件的图像</translation>
    </message>
    <message>
      <source>JPEG with map, limit, painted defects and a line of text, in folders OK, NG and NOT_CHECKED.</source>
      <translation>JPEG，带异常图、限值、标注的缺陷和一行文字，分入文件夹OK、NG和NOT_CHECKED。</translation>
    </message>
    <message>
      <source>Pictures as they came, and annotations.json with painted defects as polygons.</source>
      <translation>原始图像，附annotations.json，标注的缺陷为多边形。</translation>
    </message>
    <message>
      <source>Pictures as they came, with masks of painted defects and the normal images of the products.</source>
      <translation>原始图像，附标注缺陷的掩模和产品的良品图像。</translation>
    </message>
    <message>
      <source>labels.csv in the folder says for each verdict whether a person or the model gave it.</source>
      <translation>文件夹中的labels.csv注明每个判定由人员还是模型作出。</translation>
    </message>
  </context>
  <context>
    <name>FolderErrors</name>
    <message>
      <source>the drive is not connected</source>
      <translation>驱动器未连接</translation>
    </message>
  </context>
  <context>
    <name>Formatting</name>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours}小时{minutes}分</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes}分钟</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
      <source>{name}: {said}</source>
      <translation>{name}：{said}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number}%</translation>
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
      <translation>{seconds}秒</translation>
    </message>
  </context>
  <context>
    <name>FoundExports</name>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
    <message>
      <source>Looked for</source>
      <translation>搜索条件</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>名称或编号</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>订单</translation>
    </message>
    <message>
      <source>Report of {count} part</source>
      <translation>{count}个工件的报告</translation>
    </message>
    <message>
      <source>Report of {count} parts</source>
      <translation>{count}个工件的报告</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>工位</translation>
    </message>
  </context>
  <context>
    <name>FoundPanel</name>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <source>Other limit…</source>
      <translation>其他限值…</translation>
    </message>
    <message>
      <source>Other model…</source>
      <translation>其他模型…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>图像…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>表格…</translation>
    </message>
    <message>
      <source>The parts of all batches that were found. Left and right arrows step through them, Return shows one large. Click a heading to sort. Ctrl and Shift with a click select several, which are corrected together.</source>
      <translation>从所有批次中找到的工件。左右方向键逐个浏览，Enter放大显示。点击列标题排序。按住Ctrl或Shift点击可多选，一并改判。</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
  </context>
  <context>
    <name>GoldenGrid</name>
    <message>
      <source>Golden parts</source>
      <translation>金样件</translation>
    </message>
  </context>
  <context>
    <name>GoldenView</name>
    <message>
      <source>Add defective parts…</source>
      <translation>添加不良品…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Add good parts…</source>
      <translation>添加良品…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>转到“产品”</translation>
    </message>
    <message>
      <source>Golden parts are pictures whose truth you know: good parts and real defects. No training ever sees them, so they tell what a new model is worth. Drop files or folders here, move normal images on the Products page, or add parts of a run on the Review page. With 35 good and 30 defective parts of each product much can be told, with a handful nothing.</source>
      <translation>金样件是真值已知的图像：良品和真实缺陷。训练从不使用它们，因此可衡量新模型。请将文件或文件夹拖到这里、在“产品”页移入良品图像，或在“复核”页添加批次中的工件。每个产品有35个良品和30个不良品，就能说明很多；只有几个则什么也说明不了。</translation>
    </message>
    <message>
      <source>No golden parts yet</source>
      <translation>还没有金样件</translation>
    </message>
    <message>
      <source>Paint defects…</source>
      <translation>标注缺陷…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Products with their golden sets</source>
      <translation>产品及其金样集</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>What it is…</source>
      <translation>指明真值…</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>已选{count}个</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
  </context>
  <context>
    <name>HeadingKeys</name>
    <message>
      <source>Left and Right choose a heading, Return sorts by it</source>
      <translation>左右键选择列标题，回车键按该列排序</translation>
    </message>
  </context>
  <context>
    <name>HeatCard</name>
    <message>
      <source>Across</source>
      <translation>横向</translation>
    </message>
    <message>
      <source>Choose a product: parts of different products cannot be laid over each other.</source>
      <translation>请选择一个产品：不同产品的工件无法叠加。</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>纵向</translation>
    </message>
    <message>
      <source>How many maps were read</source>
      <translation>已读取的异常图数量</translation>
    </message>
    <message>
      <source>Maps of NG parts are read…</source>
      <translation>正在读取NG工件的异常图…</translation>
    </message>
    <message>
      <source>No part of {product} was NG in this time.</source>
      <translation>此时段{product}没有NG工件。</translation>
    </message>
    <message>
      <source>Parts, at the worst place</source>
      <translation>最严重处的工件数</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>占比</translation>
    </message>
    <message>
      <source>The map of 1 NG part</source>
      <translation>1个NG工件的异常图</translation>
    </message>
    <message>
      <source>The maps of the {count} NG parts are not there any more.</source>
      <translation>{count}个NG工件的异常图已不存在。</translation>
    </message>
    <message>
      <source>The maps of {count} NG parts</source>
      <translation>{count}个NG工件的异常图</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>缺陷位置</translation>
    </message>
    <message>
      <source>camera {view}</source>
      <translation>相机{view}</translation>
    </message>
    <message>
      <source>coloured where they stand above the limit</source>
      <translation>高于限值处着色</translation>
    </message>
    <message>
      <source>the newest; one older was not read</source>
      <translation>最新的；1个较早的未读取</translation>
    </message>
    <message>
      <source>the newest; {count} older ones were not read</source>
      <translation>最新的；{count}个较早的未读取</translation>
    </message>
    <message>
      <source>{count} left out: no map, or another camera</source>
      <translation>{count}个未用：没有异常图，或来自其他相机</translation>
    </message>
    <message>
      <source>{left} – {right} % from the left</source>
      <translation>距左侧{left}–{right}%</translation>
    </message>
    <message>
      <source>{top} – {bottom} % from the top</source>
      <translation>距顶部{top}–{bottom}%</translation>
    </message>
  </context>
  <context>
    <name>HeatView</name>
    <message>
      <source>At {across} % from the left and {down} % from the top most parts have a defect: {count} of {parts}.</source>
      <translation>距左侧{across}%、距顶部{down}%处有缺陷的工件最多：{parts}个中的{count}个。</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>缺陷位置</translation>
    </message>
    <message>
      <source>{count} of {parts} NG parts</source>
      <translation>{count}/{parts}个NG工件</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>页面的快捷键在该页显示时有效。按Ctrl+K可输入文字查找任何内容。</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>To begin with</source>
      <translation>入门</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
  </context>
  <context>
    <name>HelpCard</name>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>在此页上</translation>
    </message>
    <message>
      <source>Point at something, or go to it with Tab. Esc closes this. F1 opens the help.</source>
      <translation>将鼠标指向某处，或用Tab键移到该处。Esc关闭。F1打开帮助。</translation>
    </message>
    <message>
      <source>What is on this page</source>
      <translation>此页上有什么</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>后退（Alt+←）</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>前进（Alt+→）</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Nothing was found. Fewer or shorter words find more.</source>
      <translation>没有找到。减少或缩短词语可找到更多内容。</translation>
    </message>
    <message>
      <source>Search the help (Ctrl+F)</source>
      <translation>搜索帮助（Ctrl+F）</translation>
    </message>
    <message>
      <source>The help is written in English and German so far, so it stands here in English.</source>
      <translation>帮助目前只有英文和德文，因此此处显示英文。</translation>
    </message>
    <message>
      <source>This is not opened from here: {address}</source>
      <translation>不能从此处打开：{address}</translation>
    </message>
    <message>
      <source>Topics that were found</source>
      <translation>找到的主题</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Before it</source>
      <translation>前一个模型</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>转到“训练”</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>History of releases</source>
      <translation>放行历史</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>Lineage of the candidate</source>
      <translation>候选模型的来历</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model hash {hash}</source>
      <translation>模型哈希：{hash}</translation>
    </message>
    <message>
      <source>No model was activated yet</source>
      <translation>还没有启用过模型</translation>
    </message>
    <message>
      <source>On {count} golden part</source>
      <translation>基于{count}个金样件</translation>
    </message>
    <message>
      <source>On {count} golden parts</source>
      <translation>基于{count}个金样件</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>{model}的放行</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>签署人</translation>
    </message>
    <message>
      <source>The first model inspects as soon as it is trained or added; from then on each change is written down here.</source>
      <translation>首个模型训练好或添加后即用于检测；此后每次更改都记录在此。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>fingerprint {hash}</source>
      <translation>指纹{hash}</translation>
    </message>
    <message>
      <source>{how} at {time}</source>
      <translation>{how}，{time}</translation>
    </message>
    <message>
      <source>{products}: {untrained}</source>
      <translation>{products}：{untrained}</translation>
    </message>
    <message>
      <source>{signed} by {name}</source>
      <translation>{signed}（{name}）</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <translation>“{reason}”</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>For example the number of a complaint</source>
      <translation>例如投诉编号</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>请先填写理由</translation>
    </message>
    <message>
      <source>Write your name first</source>
      <translation>请先填写姓名</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>姓名</translation>
    </message>
  </context>
  <context>
    <name>Holds</name>
    <message>
      <source>Hold</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>Hold order “{order}”?</source>
      <translation>保护订单“{order}”？</translation>
    </message>
    <message>
      <source>Hold the batch?</source>
      <translation>保护该批次？</translation>
    </message>
    <message>
      <source>Hold {count} batches?</source>
      <translation>保护{count}个批次？</translation>
    </message>
    <message>
      <source>It was placed because: {reason}</source>
      <translation>保护的理由：{reason}</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>解除</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”?</source>
      <translation>解除订单“{order}”的保护？</translation>
    </message>
    <message>
      <source>Lift the hold of the batch?</source>
      <translation>解除该批次的保护？</translation>
    </message>
    <message>
      <source>Lift the hold of {count} batches?</source>
      <translation>解除{count}个批次的保护？</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of it until the hold is lifted.</source>
      <translation>在解除保护之前，其文件既不会按留存规则移除，也不会被人员移除。</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of its batches until the hold is lifted; that is true of batches that come later, too.</source>
      <translation>在解除保护之前，其批次的文件既不会按留存规则移除，也不会被人员移除；以后的批次同样如此。</translation>
    </message>
    <message>
      <source>Retention may remove its files again, and it can be deleted for good.</source>
      <translation>其文件可再按留存规则移除，并可永久删除。</translation>
    </message>
  </context>
  <context>
    <name>ImageAdvice</name>
    <message>
      <source>A prompt is marked: choose one that shows what a good part looks like.</source>
      <translation>有1张提示图被标记：请选择能体现良品外观的图像。</translation>
    </message>
    <message>
      <source>No normal images</source>
      <translation>没有良品图像</translation>
    </message>
    <message>
      <source>No normal images yet. Add {enough} or more, of all that good parts may look like.</source>
      <translation>还没有良品图像。请添加{enough}张或更多，涵盖良品可能的各种外观。</translation>
    </message>
    <message>
      <source>{count} image is held out.</source>
      <translation>{count}张图像被留出。</translation>
    </message>
    <message>
      <source>{count} images are held out.</source>
      <translation>{count}张图像被留出。</translation>
    </message>
    <message>
      <source>{count} more are set aside.</source>
      <translation>另有{count}张已搁置。</translation>
    </message>
    <message>
      <source>{count} more is set aside.</source>
      <translation>另有{count}张已搁置。</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count}张良品图像</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count}张良品图像</translation>
    </message>
    <message>
      <source>{count} of them a prompt</source>
      <translation>其中{count}张为提示图</translation>
    </message>
    <message>
      <source>{count} of them prompts</source>
      <translation>其中{count}张为提示图</translation>
    </message>
    <message>
      <source>{count} prompts are marked: choose some that show what a good part looks like.</source>
      <translation>有{count}张提示图被标记：请选择能体现良品外观的图像。</translation>
    </message>
    <message>
      <source>{images}, {prompts}.</source>
      <translation>{images}，{prompts}。</translation>
    </message>
    <message>
      <source>{images}. Add more: from {enough} on the limit can be trusted.</source>
      <translation>{images}。请继续添加：从{enough}张起，限值才可信。</translation>
    </message>
    <message>
      <source>{images}. Models learn from pictures on a workstation; added here, they teach none.</source>
      <translation>{images}。训练在工作站上进行；在此添加的图像不参与训练。</translation>
    </message>
    <message>
      <source>{images}. Training chooses prompts, unless you mark some with P.</source>
      <translation>{images}。训练会自选提示图，除非用P指定。</translation>
    </message>
  </context>
  <context>
    <name>ImageGrid</name>
    <message>
      <source>Normal images</source>
      <translation>良品图像</translation>
    </message>
  </context>
  <context>
    <name>ImageGridModel</name>
    <message>
      <source>note: {note}</source>
      <translation>备注：{note}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>采集组{session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>采集组{session}，留出</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>tag {tag}</source>
      <translation>标签{tag}</translation>
    </message>
  </context>
  <context>
    <name>ImagePane</name>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>工件及其异常图。异常图在产品的正常范围内透明；NG工件上以线圈出超过限值之处。滚轮：缩放。拖动：移动。Ctrl+0：适合窗口。双击：100%。M：异常图开关。</translation>
    </message>
    <message>
      <source>There is no picture of this part.</source>
      <translation>此工件没有图像。</translation>
    </message>
  </context>
  <context>
    <name>ImageSceneActions</name>
    <message>
      <source>Fit the image</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Show or hide the anomaly map</source>
      <translation>显示或隐藏异常图</translation>
    </message>
  </context>
  <context>
    <name>ImageTools</name>
    <message>
      <source>Fit the image</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>异常图</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>异常图不透明度</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map in percent</source>
      <translation>异常图不透明度，以百分比计</translation>
    </message>
  </context>
  <context>
    <name>ImageView</name>
    <message>
      <source>Image of the part</source>
      <translation>工件图像</translation>
    </message>
    <message>
      <source>No image is shown.</source>
      <translation>没有显示图像。</translation>
    </message>
    <message>
      <source>The dimmed part is not inspected.</source>
      <translation>变暗的部分不检测。</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} place.</source>
      <translation>异常图在{count}处超过限值。</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} places.</source>
      <translation>异常图在{count}处超过限值。</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height}像素</translation>
    </message>
  </context>
  <context>
    <name>InspectActions</name>
    <message>
      <source>Camera settings…</source>
      <translation>相机设置…</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>每个工件的相机（{count}）…</translation>
    </message>
    <message>
      <source>Change the limit</source>
      <translation>更改限值</translation>
    </message>
    <message>
      <source>Choose where the images come from</source>
      <translation>选择图像来源</translation>
    </message>
    <message>
      <source>Compare light and focus with what they were when the master part was registered</source>
      <translation>将光照和对焦与登记基准件时比较</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>包含子文件夹</translation>
    </message>
    <message>
      <source>Inspect the same source again</source>
      <translation>再次检测同一图像源</translation>
    </message>
    <message>
      <source>Leave subfolders out</source>
      <translation>不含子文件夹</translation>
    </message>
    <message>
      <source>Let up to four cameras look at each part of this product; one verdict counts, the worst</source>
      <translation>最多可由四台相机拍摄此产品的每个工件；以最差的一个判定为准</translation>
    </message>
    <message>
      <source>Open the batch of the last run</source>
      <translation>打开上次检测的批次</translation>
    </message>
    <message>
      <source>Probe the lighting…</source>
      <translation>点检光照…</translation>
    </message>
    <message>
      <source>Review the parts of this run</source>
      <translation>复核此次运行的工件</translation>
    </message>
    <message>
      <source>See what another limit would do, and apply it to the next parts</source>
      <translation>查看其他限值的效果，并应用到接下来的工件</translation>
    </message>
    <message>
      <source>See what the product's camera sees, and set exposure, gain, image size and more</source>
      <translation>查看该产品的相机画面，设置曝光、增益、图像尺寸等</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>多相机…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>The order or lot that each batch keeps, from the next run on</source>
      <translation>从下次运行起，每个批次所属的订单或批号</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>触发与报警…</translation>
    </message>
    <message>
      <source>What makes a picture a part of this product, what it is called, and what calls a person</source>
      <translation>图像作为此产品工件的条件、工件命名，以及何时呼叫人员</translation>
    </message>
    <message>
      <source>Whether the folders inside a folder are inspected too; kept with the source</source>
      <translation>是否也检测文件夹内的子文件夹；与图像源一起保存</translation>
    </message>
  </context>
  <context>
    <name>InspectPage</name>
    <message>
      <source>Each batch of parts keeps it. It is of the next run on, until somebody changes it; empty for none.</source>
      <translation>每批工件都会保留它。从下次运行起有效，直到有人更改；留空表示没有。</translation>
    </message>
    <message>
      <source>Getting ready: the model is being loaded…</source>
      <translation>正在准备：加载模型…</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>还没有工件到来</translation>
    </message>
    <message>
      <source>Order or lot</source>
      <translation>订单或批号</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>订单{name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>订单…</translation>
    </message>
    <message>
      <source>Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z undoes it.</source>
      <translation>认定模型对此工件判定错误（O）。改判随批次保存；Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>The last parts, newest first. Click one to look at it again.</source>
      <translation>最近的工件，最新的在前。点击可再次查看。</translation>
    </message>
    <message>
      <source>The newest part of the run, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>本次运行的最新工件，与显示的图像无关。OK：得分在限值以内。NG：得分超过限值。未检查：没有得出判定，原因见下一行。这样的工件须由人员查看。</translation>
    </message>
    <message>
      <source>The score above which a part of this product is NG; 1.00 is what the model proposes. Shows what another limit would do before you apply it; Ctrl+Z undoes it.</source>
      <translation>该产品的工件得分高于此值即为NG；模型建议1.00。应用前可查看其他限值的效果；Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>The score of the part. The mark in the middle is the limit of the product.</source>
      <translation>工件的得分。中间的标记是该产品的限值。</translation>
    </message>
  </context>
  <context>
    <name>InspectStart</name>
    <message>
      <source>Again</source>
      <translation>重测</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>每个工件的相机（{count}）…</translation>
    </message>
    <message>
      <source>Choose where the images come from, or drop a folder, an image or a video here.</source>
      <translation>请选择图像来源，或将文件夹、图像或视频拖到这里。</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>包含子文件夹</translation>
    </message>
    <message>
      <source>Inspect {source} once more</source>
      <translation>再检测一次{source}</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>订单{name}</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>订单{name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>订单…</translation>
    </message>
    <message>
      <source>Ready to inspect {product}</source>
      <translation>可以检测{product}</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>多相机…</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>触发与报警…</translation>
    </message>
    <message>
      <source>{source} again</source>
      <translation>重测{source}</translation>
    </message>
  </context>
  <context>
    <name>InspectionDetails</name>
    <message>
      <source>Corrected by {name}</source>
      <translation>改判人：{name}</translation>
    </message>
    <message>
      <source>Defect: {kinds}</source>
      <translation>缺陷：{kinds}</translation>
    </message>
    <message>
      <source>Defect…</source>
      <translation>缺陷…</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>金样集</translation>
    </message>
    <message>
      <source>Judged in</source>
      <translation>判定用时</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>登录人：{name}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>备注：{note}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>订单</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>重算</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Take {count} back</source>
      <translation>撤回{count}个</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄</translation>
    </message>
    <message>
      <source>These {count} are bad</source>
      <translation>这{count}件不良</translation>
    </message>
    <message>
      <source>These {count} are fine</source>
      <translation>这{count}件是良品</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为何？</translation>
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
      <translation>该批次的检测</translation>
    </message>
  </context>
  <context>
    <name>InspectionTableModel</name>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>点击：按此列排序；再次点击：反向排序</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>缺陷</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>订单</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>View</source>
      <translation>视角</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
  </context>
  <context>
    <name>JobStates</name>
    <message>
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>已失败</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>已中断</translation>
    </message>
    <message>
      <source>running</source>
      <translation>进行中</translation>
    </message>
  </context>
  <context>
    <name>JudgingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>正在加载模型…</translation>
    </message>
  </context>
  <context>
    <name>KeptDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>正在统计…</translation>
    </message>
    <message>
      <source>For everyone who can log in: the name, the role, when PIN and badge were given, and hashes of both; of whoever was removed, the name. Counted below is where a name stands: as who was logged in (batches, parts), as who did it (corrections, signatures, acknowledged alarms, holds, light checks, audit lines), in what people wrote (texts: notes, reasons, tags, names of things and of saved searches), and in audit lines of others (named there: changes of the person’s own record, wrong PINs, whatever mentions the name). Batches, parts, corrections and their texts go when the batch is deleted for good; the audit log, signatures and alarms stay as long as the workspace. Each audit line names the account of the computer, too.</source>
      <translation>对于可以登录的人员：姓名、角色、PIN和工牌的设置时间，以及两者的哈希；对于已移除的人员：姓名。下表统计姓名出现之处：作为当时登录者（批次、工件）；作为操作者（改判、签署、确认的报警、保护、光照点检、审计条目）；在人员所写内容中（文本：备注、理由、标签、各种名称和已存搜索的名称）；以及在他人的审计条目中（提及：该人员记录的更改、错误的PIN，以及凡提到该姓名之处）。批次永久删除时，批次、工件、改判及其文本随之消失；审计日志、签署和报警与工作区同在。每条审计条目还记有计算机账户。</translation>
    </message>
    <message>
      <source>No name of a person stands anywhere.</source>
      <translation>没有任何地方出现人员姓名。</translation>
    </message>
    <message>
      <source>Not known here: a name that is written otherwise (initials, a nickname, a slip), who is seen in a picture, and what has left the workspace: tables, reports, backups. A name that is a word too, such as Mark, is counted where the word stands.</source>
      <translation>这里无法得知的：写法不同的姓名（缩写、昵称、笔误），图像中出现的人，以及已离开工作区的内容：表格、报告、备份。姓名若同时是普通词语，例如“高明”，则该词出现之处也会计入。</translation>
    </message>
    <message>
      <source>What is stored about people</source>
      <translation>保存的人员信息</translation>
    </message>
  </context>
  <context>
    <name>KeptModel</name>
    <message>
      <source>Alarms</source>
      <translation>报警</translation>
    </message>
    <message>
      <source>Audit lines</source>
      <translation>审计条目</translation>
    </message>
    <message>
      <source>Batches</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>改判</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>光照</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Named there</source>
      <translation>提及</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>签署</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>{name} (cannot log in)</source>
      <translation>{name}（无法登录）</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>For example: crack</source>
      <translation>例如：裂纹</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All parts</source>
      <translation>全部工件</translation>
    </message>
    <message>
      <source>Not painted yet: {count}</source>
      <translation>尚未标注：{count}</translation>
    </message>
    <message>
      <source>Which golden parts are on show</source>
      <translation>显示哪些金样件</translation>
    </message>
  </context>
  <context>
    <name>LicencesDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>OneNIP Inspector is under the Apache License 2.0. These packages are installed with it and have licences of their own, as they say themselves; the notices of an installed program hold their texts.</source>
      <translation>OneNIP Inspector采用Apache License 2.0。以下软件包随之安装，各有自己的许可证，以其自身声明为准；其全文见已安装程序的许可声明。</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>软件包</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>未说明</translation>
    </message>
  </context>
  <context>
    <name>LightController</name>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>正在测量…</translation>
    </message>
    <message>
      <source>Picture of the master part</source>
      <translation>基准件的图像</translation>
    </message>
    <message>
      <source>Pictures of the master part, {enough} or more</source>
      <translation>基准件的图像，{enough}张或更多</translation>
    </message>
  </context>
  <context>
    <name>LightDialog</name>
    <message>
      <source>As it was</source>
      <translation>没有变化</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Key: Del</source>
      <translation>按键：Delete</translation>
    </message>
    <message>
      <source>Key: F</source>
      <translation>按键：F</translation>
    </message>
    <message>
      <source>Lighting of {product}</source>
      <translation>{product}的光照</translation>
    </message>
    <message>
      <source>Limits are fixed and not measured: brightness {brightness} %, contrast {contrast} %, sharpness {sharpness} %, colours {colour} %. Register {enough} pictures or more, and they follow from how these differ.</source>
      <translation>限值为固定值，并非实测：亮度{brightness}%，对比度{contrast}%，清晰度{sharpness}%，颜色{colour}%。登记{enough}张或更多图像后，限值由它们之间的差异得出。</translation>
    </message>
    <message>
      <source>Limits follow from how the {count} pictures of the master differ: of an unchanged scene, at most one probe in {rate} says that something changed.</source>
      <translation>限值由基准件{count}张图像之间的差异得出：场景不变时，每{rate}次点检最多有一次误报变化。</translation>
    </message>
    <message>
      <source>Master part: {name} · {count} pictures · registered {when}{who}</source>
      <translation>基准件：{name} · {count}张图像 · 登记于{when}{who}</translation>
    </message>
    <message>
      <source>No master part is registered yet.</source>
      <translation>还没有登记基准件。</translation>
    </message>
    <message>
      <source>Not probed yet</source>
      <translation>尚未点检</translation>
    </message>
    <message>
      <source>Nothing to compare with</source>
      <translation>没有可比较的基准</translation>
    </message>
    <message>
      <source>Pictures of the master part. Key: G</source>
      <translation>基准件的图像。按键：G</translation>
    </message>
    <message>
      <source>Probe a file…</source>
      <translation>点检文件…</translation>
    </message>
    <message>
      <source>Probe now</source>
      <translation>立即点检</translation>
    </message>
    <message>
      <source>Probe the picture shown</source>
      <translation>点检当前图像</translation>
    </message>
    <message>
      <source>Put the master part, a good one that is kept for it, in front of the camera while light and lens are right, and register it. Whoever probes the same part later is told what changed. Only measurements are kept, no pictures.</source>
      <translation>请在光照和镜头正常时，将基准件（专门保存的良品）放在相机前并登记。以后点检同一工件时会显示有何变化。只保存测量值，不保存图像。</translation>
    </message>
    <message>
      <source>Register files…</source>
      <translation>用文件登记…</translation>
    </message>
    <message>
      <source>Register the master part with the camera, or by files.</source>
      <translation>请用相机或文件登记基准件。</translation>
    </message>
    <message>
      <source>Register with the camera</source>
      <translation>用相机登记</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Take a picture with the product's camera. Key: P</source>
      <translation>用该产品的相机拍摄一张图像。按键：P</translation>
    </message>
    <message>
      <source>Take {count} pictures of the master part. Key: R</source>
      <translation>拍摄{count}张基准件图像。按键：R</translation>
    </message>
    <message>
      <source>That could not be done</source>
      <translation>无法执行</translation>
    </message>
    <message>
      <source>The light changed</source>
      <translation>光照有变化</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
      <source>What the Inspect page shows. Key: S</source>
      <translation>“检测”页上显示的图像。按键：S</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>另有{count}项</translation>
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
      <translation>光照点检记录</translation>
    </message>
    <message>
      <source>Whole picture beside the master's: ● brightness, ■ sharpness, in percent</source>
      <translation>整幅图像与基准相比：●亮度，■清晰度，单位为百分比</translation>
    </message>
    <message>
      <source>{count} probe, {last}: brightness {brightness} %, sharpness {sharpness} %</source>
      <translation>{count}次点检，{last}：亮度{brightness}%，清晰度{sharpness}%</translation>
    </message>
    <message>
      <source>{count} probes until {last}: brightness {brightness} %, sharpness {sharpness} % at the last</source>
      <translation>截至{last}共{count}次点检：最近一次亮度{brightness}%，清晰度{sharpness}%</translation>
    </message>
  </context>
  <context>
    <name>LimitControl</name>
    <message>
      <source>Limit {value}</source>
      <translation>限值{value}</translation>
    </message>
    <message>
      <source>proposal {value}</source>
      <translation>建议值{value}</translation>
    </message>
  </context>
  <context>
    <name>LimitDialog</name>
    <message>
      <source>Another limit for {product}</source>
      <translation>{product}的其他限值</translation>
    </message>
    <message>
      <source>As judged</source>
      <translation>按当时判定</translation>
    </message>
    <message>
      <source>Bad parts that are missed, of those that a person called bad</source>
      <translation>人员认定为不良品的工件中，被漏检的</translation>
    </message>
    <message>
      <source>By the other limit</source>
      <translation>按其他限值</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Good parts that are rejected, of those that a person called good</source>
      <translation>人员认定为良品的工件中，被误检的</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG that becomes OK</source>
      <translation>NG变为OK</translation>
    </message>
    <message>
      <source>OK that becomes NG</source>
      <translation>OK变为NG</translation>
    </message>
    <message>
      <source>Only corrected parts have a known truth, and people correct what looks wrong: the last two rows are no sample of all parts. Set the limit on the Limits page.</source>
      <translation>只有已改判的工件才知道真值，而人们改判的是看上去不对的：最后两行不能代表全部工件。请在“限值”页设置限值。</translation>
    </message>
    <message>
      <source>Other limit</source>
      <translation>其他限值</translation>
    </message>
    <message>
      <source>Show the parts between both limits</source>
      <translation>显示两个限值之间的工件</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} part was found; it counts if a model judged it.</source>
      <translation>当前限值为{limit}。找到{count}个工件；由模型判定过才统计。</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} parts were found; those that a model judged are counted.</source>
      <translation>当前限值为{limit}。找到{count}个工件；统计其中由模型判定过的。</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{count}/{total}</translation>
    </message>
  </context>
  <context>
    <name>LimitHeader</name>
    <message>
      <source>Apply {limit}</source>
      <translation>应用{limit}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>图</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>{product}的限值</translation>
    </message>
    <message>
      <source>Model whose scores are looked at</source>
      <translation>查看其得分的模型</translation>
    </message>
    <message>
      <source>Now {limit}, as the model proposes</source>
      <translation>当前{limit}，与模型建议值相同</translation>
    </message>
    <message>
      <source>Now {limit}, on the scale of the model that inspects: only looked at here</source>
      <translation>当前{limit}，按用于检测的模型的尺度：此处仅供查看</translation>
    </message>
    <message>
      <source>Now {limit}, {model} {untrained}</source>
      <translation>当前{limit}，{model}{untrained}</translation>
    </message>
    <message>
      <source>Now {limit}; the model proposes {proposal}</source>
      <translation>当前{limit}；模型建议值{proposal}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>{model}, inspects</source>
      <translation>{model}，使用中</translation>
    </message>
  </context>
  <context>
    <name>LimitHistogram</name>
    <message>
      <source>Not read yet</source>
      <translation>尚未读取</translation>
    </message>
    <message>
      <source>Nothing is known of this product yet</source>
      <translation>对此产品尚无所知</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>限值{limit}</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>当前{limit}</translation>
    </message>
    <message>
      <source>proposal {limit}</source>
      <translation>建议值{limit}</translation>
    </message>
    <message>
      <source>shown, not counted</source>
      <translation>显示，不计入</translation>
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
      <translation>限值</translation>
    </message>
    <message>
      <source>{limit}; the limit is {now} now</source>
      <translation>{limit}；当前限值为{now}</translation>
    </message>
  </context>
  <context>
    <name>LimitPopover</name>
    <message>
      <source>Apply {limit}</source>
      <translation>应用{limit}</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>How many pseudo-anomalies would be missed is not known for this model.</source>
      <translation>此模型会漏检多少人工缺陷，尚不得知。</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Limit of the product</source>
      <translation>产品限值</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>{product}的限值</translation>
    </message>
    <message>
      <source>Model's proposal: {limit}</source>
      <translation>模型建议值：{limit}</translation>
    </message>
    <message>
      <source>No part was judged with this product and model yet.</source>
      <translation>还没有用此产品和模型判定过工件。</translation>
    </message>
    <message>
      <source>Now {limit} · proposal {proposal}</source>
      <translation>当前{limit} · 建议值{proposal}</translation>
    </message>
    <message>
      <source>Now {limit}, as proposed</source>
      <translation>当前{limit}，即建议值</translation>
    </message>
    <message>
      <source>Of the last {count} parts of this run, {flipped} would be judged otherwise:</source>
      <translation>本次运行的最近{count}个工件中，{flipped}个判定会改变：</translation>
    </message>
    <message>
      <source>Of the one good part, judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>1个良品（按新工件判定）中，{rejected}个会被误检（95%置信区间{low}–{high}%）。</translation>
    </message>
    <message>
      <source>Of the one part of this run, {flipped} would be judged otherwise:</source>
      <translation>本次运行的1个工件中，{flipped}个判定会改变：</translation>
    </message>
    <message>
      <source>Of the one pseudo-anomaly, {missed} would be missed; of real defects it may be more.</source>
      <translation>1个人工缺陷中，{missed}个会漏检；真实缺陷可能更多。</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>{count}个良品（均按新工件判定）中，{rejected}个会被误检（95%置信区间{low}–{high}%）。</translation>
    </message>
    <message>
      <source>Of {count} pseudo-anomalies, {missed} would be missed; of real defects it may be more.</source>
      <translation>{count}个人工缺陷中，{missed}个会漏检；真实缺陷可能更多。</translation>
    </message>
    <message>
      <source>The model does not know this product, so it is not known how many good parts this rejects.</source>
      <translation>模型不支持此产品，因此无法得知会误检多少良品。</translation>
    </message>
    <message>
      <source>The next parts are judged by the limit; those before keep their verdicts.</source>
      <translation>接下来的工件按此限值判定；之前的判定不变。</translation>
    </message>
  </context>
  <context>
    <name>LimitQuestions</name>
    <message>
      <source>Apply {limit}</source>
      <translation>应用{limit}</translation>
    </message>
    <message>
      <source>Leave it at {limit}</source>
      <translation>保持{limit}</translation>
    </message>
    <message>
      <source>One golden part counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>选定此限值时计入了1个金样件。{remark}{sentence}</translation>
    </message>
    <message>
      <source>One part of a run counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>选定此限值时计入了批次中的1个工件。{remark}{sentence}</translation>
    </message>
    <message>
      <source>Set the limit by golden parts?</source>
      <translation>用金样件设置限值？</translation>
    </message>
    <message>
      <source>Set the limit by parts of runs?</source>
      <translation>用批次中的工件设置限值？</translation>
    </message>
    <message>
      <source>They tell no longer how the limit does on parts that it was not chosen by: keep others apart to test it.</source>
      <translation>因此它们不能再说明该限值对其他工件的效果：请另留一些工件用于测试。</translation>
    </message>
    <message>
      <source>With this limit the Releases page finds them because it was chosen so: they are no longer independent proof. Add others to the golden set that no limit is chosen by.</source>
      <translation>用此限值，“放行”页之所以能发现它们，是因为限值本来就据此选定：它们不再是独立的证据。请向金样集另外添加不用于选定限值的工件。</translation>
    </message>
    <message>
      <source>{count} golden parts count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>选定此限值时计入了{count}个金样件。{remark}{sentence}</translation>
    </message>
    <message>
      <source>{count} parts of runs count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>选定此限值时计入了批次中的{count}个工件。{remark}{sentence}</translation>
    </message>
  </context>
  <context>
    <name>LimitSlider</name>
    <message>
      <source>good parts</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>当前{limit}</translation>
    </message>
    <message>
      <source>pseudo-anomalies</source>
      <translation>人工缺陷</translation>
    </message>
  </context>
  <context>
    <name>LimitWords</name>
    <message>
      <source>Bad parts of runs</source>
      <translation>批次中的不良品</translation>
    </message>
    <message>
      <source>Corrected parts are those that the model got wrong: they are no sample of all parts, so no promise, best F1 or least cost rests on them. A limit that is set by them cannot be tested by them.</source>
      <translation>已改判的工件是模型判错的：不能代表全部工件，因此承诺、最佳F1和最低成本都不以它们为依据。用它们设置的限值不能用它们检验。</translation>
    </message>
    <message>
      <source>Corrected to bad by a person</source>
      <translation>由人员改判为不良品</translation>
    </message>
    <message>
      <source>Corrected to good by a person</source>
      <translation>由人员改判为良品</translation>
    </message>
    <message>
      <source>Good parts of runs</source>
      <translation>批次中的良品</translation>
    </message>
    <message>
      <source>Good parts, judged as if they were new</source>
      <translation>按新工件判定的良品</translation>
    </message>
    <message>
      <source>Misses {missed} of the one bad part.</source>
      <translation>1个不良品中漏检{missed}个。</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts.</source>
      <translation>{count}个不良品中漏检{missed}个。</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts: about {about} of 100, between {low} and {high}.</source>
      <translation>{count}个不良品中漏检{missed}个：每100个约{about}个，在{low}和{high}之间。</translation>
    </message>
    <message>
      <source>No bad part counts, so nobody can say how many are missed.</source>
      <translation>没有计入不良品，因此无法得知漏检多少。</translation>
    </message>
    <message>
      <source>No good part is known, so nobody can say how many are rejected.</source>
      <translation>没有已知的良品，因此无法得知误检多少。</translation>
    </message>
    <message>
      <source>No limit follows: a tenth of the way from a typical good part to a typical pseudo-anomaly lies above {highest}, the highest that may be chosen. Set the limit by hand, or train again.</source>
      <translation>得不出限值：典型良品到典型人工缺陷之间十分之一处高于可选的最高值{highest}。请手动设置限值，或重新训练。</translation>
    </message>
    <message>
      <source>No limit follows: corrected parts count, and they are no sample of all parts. Count whole runs, or no parts of runs.</source>
      <translation>得不出限值：计入了已改判的工件，而它们不能代表全部工件。请计入整个批次，或不计入批次中的工件。</translation>
    </message>
    <message>
      <source>No limit follows: from {lowest} to {highest} every limit does equally well on the parts that count.</source>
      <translation>得不出限值：从{lowest}到{highest}，各限值对计入的工件效果相同。</translation>
    </message>
    <message>
      <source>No limit follows: it would lie above {highest}, the highest that may be chosen. The good parts scatter too much; promise more, or add normal images and train again.</source>
      <translation>得不出限值：它会高于可选的最高值{highest}。良品过于分散；请放宽承诺，或添加良品图像后重新训练。</translation>
    </message>
    <message>
      <source>No limit follows: no bad part counts. Count pseudo-anomalies, or parts of runs that a person called bad.</source>
      <translation>得不出限值：没有计入不良品。请计入人工缺陷，或由人员认定为不良品的批次中的工件。</translation>
    </message>
    <message>
      <source>No limit follows: no good part counts. Train the model on this product, or count whole runs.</source>
      <translation>得不出限值：没有计入良品。请用此产品训练模型，或计入整个批次。</translation>
    </message>
    <message>
      <source>No limit follows: the model has not judged two good parts of this product that score differently. Train it on this product, or count whole runs.</source>
      <translation>得不出限值：模型没有判定过此产品两个得分不同的良品。请用此产品训练，或计入整个批次。</translation>
    </message>
    <message>
      <source>No limit is better than another while nothing costs anything. Give both costs, and the bad parts.</source>
      <translation>在没有任何成本时，各限值不分优劣。请给出两项成本和不良品比例。</translation>
    </message>
    <message>
      <source>Of real defects it may be more.</source>
      <translation>真实缺陷可能更多。</translation>
    </message>
    <message>
      <source>One good part: {held} held out, {crossed} crossed.</source>
      <translation>1个良品：留出{held}个，交叉验证{crossed}个。</translation>
    </message>
    <message>
      <source>One more is not judged.</source>
      <translation>另有1个未判定。</translation>
    </message>
    <message>
      <source>One part is left out: the model was trained on its picture.</source>
      <translation>1个工件不计入：模型用其图像训练过。</translation>
    </message>
    <message>
      <source>Painted defects of golden parts</source>
      <translation>金样件上标注的缺陷</translation>
    </message>
    <message>
      <source>Parts that nobody corrected count as what the model said: choose only runs that a person looked through. A limit that is set by them cannot be tested by them.</source>
      <translation>未改判的工件以模型的判定为准：请只选择已逐件人工复核的批次。用它们设置的限值不能用它们检验。</translation>
    </message>
    <message>
      <source>Precision {precision} · recall {recall} · F1 {f1}</source>
      <translation>精确率 {precision} · 召回率 {recall} · F1 {f1}</translation>
    </message>
    <message>
      <source>Pseudo-anomalies, a stand-in for defects</source>
      <translation>人工缺陷，替代真实缺陷</translation>
    </message>
    <message>
      <source>Rejects {rejected} of the one good part.</source>
      <translation>1个良品中误检{rejected}个。</translation>
    </message>
    <message>
      <source>Rejects {rejected} of {count} good parts: about {about} of 100, between {low} and {high}.</source>
      <translation>{count}个良品中误检{rejected}个：每100个约{about}个，在{low}和{high}之间。</translation>
    </message>
    <message>
      <source>The model holds no scores of good parts of this product.</source>
      <translation>模型中没有此产品良品的得分。</translation>
    </message>
    <message>
      <source>The {count} good parts neither show it nor speak against it: the interval reaches above {percent}.</source>
      <translation>{count}个良品既不能证明也不能否定：区间上限高于{percent}。</translation>
    </message>
    <message>
      <source>The {count} good parts show it: the whole interval keeps the promise.</source>
      <translation>{count}个良品已证明：整个区间符合承诺。</translation>
    </message>
    <message>
      <source>The {count} good parts speak against it: the whole interval is above {percent}.</source>
      <translation>{count}个良品不支持：整个区间高于{percent}。</translation>
    </message>
    <message>
      <source>They count: they prove nothing about this limit any more, nor about a model that is released with it. Have others that do not count. No training sees them.</source>
      <translation>它们计入：对此限值以及以此限值放行的模型都不再有证明作用。请另备不计入的金样件。训练不会用到它们。</translation>
    </message>
    <message>
      <source>This model has not judged them: Evaluate on the Releases page, and they can count.</source>
      <translation>此模型尚未判定它们：请在“放行”页评估，之后即可计入。</translation>
    </message>
    <message>
      <source>Ticked, they are no longer independent proof of what this limit is worth. No training sees them.</source>
      <translation>勾选后，它们不再是衡量此限值的独立证据。训练不会用到它们。</translation>
    </message>
    <message>
      <source>What is known of this product has not been read yet.</source>
      <translation>尚未读取有关此产品的已知信息。</translation>
    </message>
    <message>
      <source>{count} good parts are too few to show {percent}: were none rejected, it could still be {most} of 100. {needed} are needed, none of them rejected; until then it is an estimate.</source>
      <translation>{count}个良品太少，不足以证明{percent}：即使一个都没有误检，每100个仍可能有{most}个。需要{needed}个且无一误检；在此之前只是估计。</translation>
    </message>
    <message>
      <source>{count} good parts: {held} held out, {crossed} crossed.</source>
      <translation>{count}个良品：留出{held}个，交叉验证{crossed}个。</translation>
    </message>
    <message>
      <source>{count} missed</source>
      <translation>漏检{count}个</translation>
    </message>
    <message>
      <source>{count} more are not judged.</source>
      <translation>另有{count}个未判定。</translation>
    </message>
    <message>
      <source>{count} parts are left out: the model was trained on their pictures.</source>
      <translation>{count}个工件不计入：模型用其图像训练过。</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>误检{count}个</translation>
    </message>
  </context>
  <context>
    <name>LimitsActions</name>
    <message>
      <source>A limit counts on the scale of the model that inspects: choose that one, or let this one inspect</source>
      <translation>限值按用于检测的模型的尺度计算：请选择该模型，或启用此模型检测</translation>
    </message>
    <message>
      <source>Apply the limit</source>
      <translation>应用限值</translation>
    </message>
    <message>
      <source>Back to the limit that holds</source>
      <translation>恢复为当前限值</translation>
    </message>
    <message>
      <source>Export the curves as a table…</source>
      <translation>将曲线导出为表格…</translation>
    </message>
    <message>
      <source>Export the figure…</source>
      <translation>导出图…</translation>
    </message>
    <message>
      <source>Forget what was chosen</source>
      <translation>放弃所选的值</translation>
    </message>
    <message>
      <source>Goes to the line: arrows move it by 0.01, Page keys by 0.1</source>
      <translation>转到限值线：方向键每次移动0.01，PgUp/PgDn每次0.1</translation>
    </message>
    <message>
      <source>Histogram and curves as PNG or SVG</source>
      <translation>直方图和曲线，PNG或SVG格式</translation>
    </message>
    <message>
      <source>Judge the next parts by the chosen limit; Ctrl+Z takes that back</source>
      <translation>接下来的工件按所选限值判定；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Move the limit by keys</source>
      <translation>用键盘移动限值</translation>
    </message>
    <message>
      <source>Show the bad parts that are missed</source>
      <translation>显示被漏检的不良品</translation>
    </message>
    <message>
      <source>Show the good parts that are rejected</source>
      <translation>显示被误检的良品</translation>
    </message>
    <message>
      <source>The chosen limit is the one that holds</source>
      <translation>所选限值就是当前限值</translation>
    </message>
    <message>
      <source>What every limit does, as CSV</source>
      <translation>每个限值的效果，CSV格式</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>A limit belongs to a product. Create one on the Products page, and train a model on it.</source>
      <translation>限值属于产品。请在“产品”页创建产品，并用它训练模型。</translation>
    </message>
    <message>
      <source>A limit is chosen by how a model scores parts. Train a model, or add a model file, first.</source>
      <translation>限值根据模型给工件的得分选定。请先训练模型或添加模型文件。</translation>
    </message>
    <message>
      <source>Comma separated values</source>
      <translation>逗号分隔值</translation>
    </message>
    <message>
      <source>Export the figure</source>
      <translation>导出图</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>转到“产品”</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>转到“训练”</translation>
    </message>
    <message>
      <source>No limit to set yet</source>
      <translation>还没有可设置的限值</translation>
    </message>
    <message>
      <source>Portable Network Graphics</source>
      <translation>PNG图像</translation>
    </message>
    <message>
      <source>Vector graphics</source>
      <translation>矢量图</translation>
    </message>
    <message>
      <source>{title} · model {model}</source>
      <translation>{title} · 模型{model}</translation>
    </message>
  </context>
  <context>
    <name>LineCard</name>
    <message>
      <source>Add a connection to the line</source>
      <translation>添加产线连接</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <source>Connections to the line</source>
      <translation>产线连接</translation>
    </message>
    <message>
      <source>None yet. A controller, a broker or another program hears each verdict from here, and can ask for the product.</source>
      <translation>还没有。控制器、MQTT代理或其他程序可从这里收到每个判定，并可指定产品。</translation>
    </message>
  </context>
  <context>
    <name>LineSection</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Being tested…</source>
      <translation>正在测试…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>无法识别</translation>
    </message>
    <message>
      <source>Numbers of the products: {named}</source>
      <translation>产品编号：{named}</translation>
    </message>
    <message>
      <source>One verdict waits.</source>
      <translation>1个判定等待中。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove this connection?</source>
      <translation>移除此连接？</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Test: {found}</source>
      <translation>测试：{found}</translation>
    </message>
    <message>
      <source>The line hears no verdicts over {place} from then on. What is stored stays.</source>
      <translation>此后产线不再通过{place}收到判定。已保存的内容保留。</translation>
    </message>
    <message>
      <source>Told: {ok} OK, {ng} NG, {not_checked} NOT CHECKED.</source>
      <translation>已告知：{ok}个OK，{ng}个NG，{not_checked}个未检查。</translation>
    </message>
    <message>
      <source>{count} came too late.</source>
      <translation>{count}个超时。</translation>
    </message>
    <message>
      <source>{count} never got there.</source>
      <translation>{count}个始终未送达。</translation>
    </message>
    <message>
      <source>{count} verdicts wait.</source>
      <translation>{count}个判定等待中。</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>{some} {next}</source>
      <translation>{some}{next}</translation>
    </message>
    <message>
      <source>{some}, {next}</source>
      <translation>{some}、{next}</translation>
    </message>
    <message>
      <source>{some}; {next}</source>
      <translation>{some}；{next}</translation>
    </message>
    <message>
      <source>{words} ({more})</source>
      <translation>{words}（{more}）</translation>
    </message>
    <message>
      <source>{words}.</source>
      <translation>{words}。</translation>
    </message>
  </context>
  <context>
    <name>LivePictures</name>
    <message>
      <source>Artificial defects on good parts, the good part that guides, and what is found of them now. They are the same throughout a training; what is bright should come to fill the outline.</source>
      <translation>良品上的人工缺陷、引导的良品，以及目前的检出。整个训练期间它们保持不变；亮处应逐渐填满轮廓。</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>人工缺陷</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>目前检出</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>What is found of artificial defects now</source>
      <translation>目前对人工缺陷的检出</translation>
    </message>
  </context>
  <context>
    <name>LoginDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Or scan your badge. The inspection goes on meanwhile.</source>
      <translation>或扫描工牌。其间检测继续。</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN或密码</translation>
    </message>
    <message>
      <source>What {name} had open is hidden, and comes back when {name} logs in. If somebody else does, it is closed.</source>
      <translation>{name}打开的内容已隐藏，{name}登录后恢复。如果是其他人登录，则会关闭。</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Batches of {size}</source>
      <translation>每批{size}个</translation>
    </message>
    <message>
      <source>Log scale</source>
      <translation>对数刻度</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Losses over the training steps</source>
      <translation>训练步数上的损失</translation>
    </message>
    <message>
      <source>Step {step}: {values}</source>
      <translation>第{step}步：{values}</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>重建</translation>
    </message>
    <message>
      <source>restoration</source>
      <translation>还原</translation>
    </message>
    <message>
      <source>total</source>
      <translation>总计</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Demonstration – OneNIP Inspector</source>
      <translation>演示 – OneNIP Inspector</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>通用</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
  </context>
  <context>
    <name>MapLegend</name>
    <message>
      <source>Anomaly</source>
      <translation>异常</translation>
    </message>
    <message>
      <source>Clear below half the limit, a line at the limit, the last colour at twice the limit and above</source>
      <translation>低于限值一半时透明，限值处为轮廓线，达到限值两倍及以上为最后一种颜色</translation>
    </message>
    <message>
      <source>Legend of the anomaly map</source>
      <translation>异常图图例</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>限值</translation>
    </message>
  </context>
  <context>
    <name>MarkFilter</name>
    <message>
      <source>All pictures</source>
      <translation>全部图像</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>模糊</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>偏暗</translation>
    </message>
    <message>
      <source>Like another product</source>
      <translation>像另一产品</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>有标记</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>几乎相同</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>过曝</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>Very unlike the others</source>
      <translation>与其他差别很大</translation>
    </message>
    <message>
      <source>Which pictures are shown</source>
      <translation>显示哪些图像</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>--shared and --station go with --database, which says where the records are. Nothing was changed.</source>
      <translation>--shared和--station须与--database一起使用，后者说明记录在哪里。没有任何更改。</translation>
    </message>
    <message>
      <source>120 parts of each product that training never saw are inspected, good and defective ones mixed.</source>
      <translation>每种产品检测120个训练中从未见过的工件，良品与不良品混合。</translation>
    </message>
    <message>
      <source>20 pictures of good parts are imported for each of two products, and four of them become prompts. 40 more follow for the real training.</source>
      <translation>为两种产品各导入20张良品图像，其中四张作为提示图。正式训练前再各导入40张。</translation>
    </message>
    <message>
      <source>A connection to the line in the settings file is not valid and is not used: {text} The others are as they were. Remove it under Settings, Line, and add it anew.</source>
      <translation>设置文件中有一个产线连接无效，未使用（{text}）。其他连接保持不变。请在“设置”的“产线”中将其移除并重新添加。</translation>
    </message>
    <message>
      <source>A database on a server needs a folder that all stations share, for pictures and models. Nothing was changed. Name it with --shared DIR.</source>
      <translation>服务器上的数据库需要一个所有工位共享的文件夹，存放图像和模型。没有任何更改。请用--shared DIR指定。</translation>
    </message>
    <message>
      <source>A file could not be removed: {first}: {error}. It belongs to nothing any more; the next start tries again. Close the program that uses it.</source>
      <translation>1个文件无法删除：{first}：{error}。它已无归属；下次启动时会重试。请关闭使用它的程序。</translation>
    </message>
    <message>
      <source>A file of the workspace is gone: {first}. Its record and verdict are there; a part without files is shown without image or map. Put the file back from a copy if you need it.</source>
      <translation>工作区有1个文件丢失：{first}。其记录和判定都在；没有文件的工件不显示图像或异常图。如有需要，请从副本恢复该文件。</translation>
    </message>
    <message>
      <source>A first model of both products is made in a single step of training, so that parts can be inspected at once.</source>
      <translation>只用一个训练步骤生成两种产品的首个模型，以便立即检测工件。</translation>
    </message>
    <message>
      <source>A frame must be (H, W) or (H, W, 3), uint8 for 8 bits or uint16 for 9 to 16 bits; got {shape}, {kind}, for {bits} bits.</source>
      <translation>帧须为（H，W）或（H，W，3），8位用uint8，9至16位用uint16；实际为{shape}、{kind}，{bits}位。</translation>
    </message>
    <message>
      <source>A hold is placed and lifted with a reason. Nothing has changed; write why.</source>
      <translation>保护和解除保护都须写明理由。没有任何更改；请填写理由。</translation>
    </message>
    <message>
      <source>A limit must lie between {minimum} and {maximum}; got {got}. The limit is as it was.</source>
      <translation>限值须在{minimum}和{maximum}之间；实际为{got}。限值保持不变。</translation>
    </message>
    <message>
      <source>A map cannot be kept longer than its picture, nor a picture longer than its thumbnail. A thumbnail goes only where pictures go.</source>
      <translation>异常图的保留时间不能长于图像，图像不能长于缩略图。只有移除图像时才会移除缩略图。</translation>
    </message>
    <message>
      <source>A mask of the data set says where the defect of one of them is: {kinds}.</source>
      <translation>其中1个的缺陷位置由数据集的掩模给出：{kinds}。</translation>
    </message>
    <message>
      <source>A model cannot learn {products}: at least {needed} different pictures are needed. Nothing was changed. Add more pictures of good parts.</source>
      <translation>模型无法学习{products}：至少需要{needed}张不同的图像。没有任何更改。请添加更多良品图像。</translation>
    </message>
    <message>
      <source>A model file waits</source>
      <translation>有模型文件待处理</translation>
    </message>
    <message>
      <source>A model is being trained. When it is ready, inspection can begin.</source>
      <translation>正在训练模型。完成后即可开始检测。</translation>
    </message>
    <message>
      <source>A name has 1 to {longest} characters, in one line.</source>
      <translation>姓名须为1到{longest}个字符，在一行内。</translation>
    </message>
    <message>
      <source>A part could not be checked</source>
      <translation>有工件无法检查</translation>
    </message>
    <message>
      <source>A part number has at most {most} characters that can be printed; nothing was done.</source>
      <translation>工件编号最多{most}个可打印字符；没有执行任何操作。</translation>
    </message>
    <message>
      <source>A part of what is inspected of '{product}' lies beyond the edge of the picture. Bring the whole part into view.</source>
      <translation>“{product}”的部分检测区域超出图像边缘。请让整个工件进入视野。</translation>
    </message>
    <message>
      <source>A person stopped the inspection before the product was changed. It is as it was.</source>
      <translation>在更换产品之前，有人停止了检测。产品保持不变。</translation>
    </message>
    <message>
      <source>A picture came that nobody asked for, so it was not judged. Check that nothing else triggers the camera.</source>
      <translation>收到一张没有请求过的图像，因此未判定。请确认没有其他设备触发相机。</translation>
    </message>
    <message>
      <source>A picture of this camera was missing a moment ago, so one that comes now may show the part before. Inspect the part again.</source>
      <translation>此相机刚才缺了一张图像，因此现在到来的可能是前一个工件。请重新检测该工件。</translation>
    </message>
    <message>
      <source>A picture of {product} did not train, being damaged or the same as another: {names}.</source>
      <translation>{product}的1张图像没有参与训练，因为已损坏或与其他图像相同：{names}。</translation>
    </message>
    <message>
      <source>A prompt of {product} is not shown ({reason}); the model guides inspection by it all the same.</source>
      <translation>{product}的一张提示图不显示（{reason}）；模型仍以它引导检测。</translation>
    </message>
    <message>
      <source>A record in {place} is damaged and cannot be read: {error}. Nothing was changed. Close the application and run it with --check on this workspace: it names what is damaged. Then put back a backup.</source>
      <translation>{place}中的一条记录已损坏，无法读取：{error}。没有任何更改。请关闭应用，并对此工作区以--check运行：它会指出损坏之处。然后恢复备份。</translation>
    </message>
    <message>
      <source>A run goes on and keeps the model that it began with. Stop it first.</source>
      <translation>正在进行的运行保持其开始时的模型。请先停止运行。</translation>
    </message>
    <message>
      <source>A run is going on. Stop it first, then start again.</source>
      <translation>运行正在进行。请先停止，再重新开始。</translation>
    </message>
    <message>
      <source>A run is going on: the map comes after the run.</source>
      <translation>运行正在进行：异常图在运行结束后给出。</translation>
    </message>
    <message>
      <source>A run needs the processor. Ask again when it has ended.</source>
      <translation>运行正在占用处理器。请等它结束后再试。</translation>
    </message>
    <message>
      <source>A run needs the processor. Evaluate when it has ended.</source>
      <translation>运行正在占用处理器。请等它结束后再评估。</translation>
    </message>
    <message>
      <source>A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.</source>
      <translation>针对{source}的运行正在进行，会自行结束。产品保持不变；请在其结束后再次请求。</translation>
    </message>
    <message>
      <source>A search without a name would not be found again. Give it a name.</source>
      <translation>没有名称的搜索以后找不到。请命名。</translation>
    </message>
    <message>
      <source>A second window opens</source>
      <translation>将打开第二个窗口</translation>
    </message>
    <message>
      <source>A signature needs a name. Nothing was changed.</source>
      <translation>签署需要姓名。没有任何更改。</translation>
    </message>
    <message>
      <source>A station needs a name of 1 to {longest} characters. Nothing was changed. Give one with --station NAME.</source>
      <translation>工位名称须为1到{longest}个字符。没有任何更改。请用--station NAME指定。</translation>
    </message>
    <message>
      <source>A title has at most {longest} characters. The model is called as before.</source>
      <translation>名称最多{longest}个字符。模型名称保持不变。</translation>
    </message>
    <message>
      <source>A token has {least} characters or more: letters, digits, signs, no spaces.</source>
      <translation>令牌至少{least}个字符：字母、数字、符号，不含空格。</translation>
    </message>
    <message>
      <source>A training needs the processor. Ask again when it has ended.</source>
      <translation>训练正在占用处理器。请等它结束后再试。</translation>
    </message>
    <message>
      <source>A training needs the processor. Evaluate when it has ended.</source>
      <translation>训练正在占用处理器。请等它结束后再评估。</translation>
    </message>
    <message>
      <source>A training run is going on. Wait for it or cancel it first.</source>
      <translation>训练正在进行。请等待其结束或先取消。</translation>
    </message>
    <message>
      <source>A workspace that several stations share is not mended: what looks superfluous may be what another station is just writing. Nothing was changed. Check it without --mend.</source>
      <translation>多个工位共享的工作区不做修复：看似多余的内容，可能正由另一工位写入。没有任何更改。请不带--mend检查。</translation>
    </message>
    <message>
      <source>Access was not recovered: {reason} Nothing was changed.</source>
      <translation>访问未恢复：{reason}没有任何更改。</translation>
    </message>
    <message>
      <source>Access was recovered by somebody with access to the files: the admin “{name}” got a new password. The audit log says when, and under which account. If nobody knows of it, look into it.</source>
      <translation>有文件权限的人恢复了访问：管理员“{name}”得到了新密码。审计日志记有时间和所用账户。如果无人知晓此事，请调查。</translation>
    </message>
    <message>
      <source>Activate it on the Train page to inspect with it.</source>
      <translation>要用它检测，请在“训练”页启用。</translation>
    </message>
    <message>
      <source>Add a part to the golden set</source>
      <translation>将1个工件加入金样集</translation>
    </message>
    <message>
      <source>Add a training to the queue</source>
      <translation>将训练加入队列</translation>
    </message>
    <message>
      <source>Add golden parts of {product}</source>
      <translation>添加{product}的金样件</translation>
    </message>
    <message>
      <source>Add images to {product}</source>
      <translation>向{product}添加图像</translation>
    </message>
    <message>
      <source>Add model “{name}”</source>
      <translation>添加模型“{name}”</translation>
    </message>
    <message>
      <source>Add products of {model}</source>
      <translation>添加{model}的产品</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set</source>
      <translation>将{count}个工件加入金样集</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>添加{name}</translation>
    </message>
    <message>
      <source>Added as golden parts: {good} good, {defective} defective.</source>
      <translation>已添加为金样件：良品{good}个，不良品{defective}个。</translation>
    </message>
    <message>
      <source>Adding {file} was stopped. Nothing was added, and the file is as it was.</source>
      <translation>{file}的添加已停止。没有添加任何内容，文件保持原样。</translation>
    </message>
    <message>
      <source>After a restart the counters will lack the parts that were not recorded</source>
      <translation>重启后，计数中将缺少未记录的工件</translation>
    </message>
    <message>
      <source>All normal images of “{product}” are golden parts, which no training may see. Add other pictures of good parts.</source>
      <translation>“{product}”的良品图像全部是金样件，不得用于训练。请添加其他良品图像。</translation>
    </message>
    <message>
      <source>All pictures of {products} are of one session: under another light or on another day good parts may be rejected. Add pictures of another day.</source>
      <translation>{products}的图像全部来自同一采集组：在其他光照下或其他日子，良品可能被误检。请添加其他日子的图像。</translation>
    </message>
    <message>
      <source>All that was judged is recorded there. This station began without it and still goes by what it knew then: close the application and start it again between two runs, for new limits, models, lists and corrections.</source>
      <translation>判定的全部内容都已记录到服务器。本工位启动时没有服务器，仍按当时所知工作：请在两次运行之间关闭并重新启动应用，以获得新的限值、模型、列表和改判。</translation>
    </message>
    <message>
      <source>All {count} lines of the audit log are as they were written. The newest has the hash {head}…</source>
      <translation>审计日志全部{count}条均与写入时一致。最新一条的哈希为{head}…</translation>
    </message>
    <message>
      <source>An NG part</source>
      <translation>出现NG工件</translation>
    </message>
    <message>
      <source>Another part waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>已有另一个工件在等待，因此该工件未判定。请重新检测，或放慢产线。</translation>
    </message>
    <message>
      <source>Another program holds the file. Close it and try again.</source>
      <translation>文件被其他程序占用。请关闭该程序后重试。</translation>
    </message>
    <message>
      <source>Another program uses port {port}. Choose another port, or end that program.</source>
      <translation>端口{port}被其他程序占用。请选择其他端口，或结束该程序。</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>其他原因</translation>
    </message>
    <message>
      <source>Another station is called {station} and is at work, so nobody could tell the batches of both apart. Nothing was changed. Start this one with --station and another name; or if it is this one, cut off a moment ago, start again in half a minute.</source>
      <translation>另一个名为{station}的工位正在工作，两者的批次将无法区分。没有任何更改。请用--station以其他名称启动本工位；如果它就是刚才断开的本工位，请半分钟后重新启动。</translation>
    </message>
    <message>
      <source>Another station is just beginning and puts the records in order. Nothing was changed. Start again in a minute.</source>
      <translation>另一个工位正在启动并整理记录。没有任何更改。请一分钟后重新启动。</translation>
    </message>
    <message>
      <source>Answer an overrule</source>
      <translation>处理改判</translation>
    </message>
    <message>
      <source>Answer {count} overrules</source>
      <translation>处理{count}条改判</translation>
    </message>
    <message>
      <source>Anybody can leave the operator's page now.</source>
      <translation>现在任何人都可以离开操作员页面。</translation>
    </message>
    <message>
      <source>Ask what becomes of a part</source>
      <translation>将工件列为待处理</translation>
    </message>
    <message>
      <source>Ask what becomes of {count} parts</source>
      <translation>将{count}个工件列为待处理</translation>
    </message>
    <message>
      <source>Back in place: {what}. Ctrl+Z takes that back.</source>
      <translation>已恢复原位：{what}。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>Basler cameras</source>
      <translation>Basler相机</translation>
    </message>
    <message>
      <source>Batch {number} is finished; nothing can be added to it. Start a new inspection run.</source>
      <translation>批次{number}已完成；不能再添加。请开始新的检测运行。</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so its order stays as it is: with another one it could slip out of the hold. Lift the hold first.</source>
      <translation>批次{number}已保护（“{reason}”），因此其订单保持不变：换了订单，它可能脱离保护。请先解除保护。</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so nothing deletes it for good. Lift the hold on the Review page first.</source>
      <translation>批次{number}已保护（“{reason}”），因此不会被永久删除。请先在“复核”页解除保护。</translation>
    </message>
    <message>
      <source>Batch {number} is of order “{order}”, which is held (“{reason}”), so nothing deletes it for good. Lift the hold of the order on the Review page first.</source>
      <translation>批次{number}属于订单“{order}”，该订单已保护（“{reason}”），因此不会被永久删除。请先在“复核”页解除该订单的保护。</translation>
    </message>
    <message>
      <source>Batch {number} is still being inspected. Nothing was changed. Stop the run first.</source>
      <translation>批次{number}仍在检测。没有任何更改。请先停止运行。</translation>
    </message>
    <message>
      <source>Batches still take {gigabytes:.1f} GB more than the quota: what is left is too young, held, in the trash, or waits for an answer.</source>
      <translation>批次仍超出配额{gigabytes:.1f} GB：剩下的不是太新，就是已保护、在回收站中或等待处理。</translation>
    </message>
    <message>
      <source>Begin the next training of the queue</source>
      <translation>开始队列中的下一个训练</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>底部</translation>
    </message>
    <message>
      <source>Bottom left</source>
      <translation>左下</translation>
    </message>
    <message>
      <source>Bottom middle</source>
      <translation>中下</translation>
    </message>
    <message>
      <source>Bottom right</source>
      <translation>右下</translation>
    </message>
    <message>
      <source>Bring back a golden part</source>
      <translation>恢复1个金样件</translation>
    </message>
    <message>
      <source>Bring back model {name}</source>
      <translation>恢复模型{name}</translation>
    </message>
    <message>
      <source>Bring back one image</source>
      <translation>恢复1张图像</translation>
    </message>
    <message>
      <source>Bring back product “{name}”</source>
      <translation>恢复产品“{name}”</translation>
    </message>
    <message>
      <source>Bring back the batch</source>
      <translation>恢复该批次</translation>
    </message>
    <message>
      <source>Bring back the master part of {product}</source>
      <translation>恢复{product}的基准件</translation>
    </message>
    <message>
      <source>Bring back {count} batches</source>
      <translation>恢复{count}个批次</translation>
    </message>
    <message>
      <source>Bring back {count} golden parts</source>
      <translation>恢复{count}个金样件</translation>
    </message>
    <message>
      <source>Bring back {count} images</source>
      <translation>恢复{count}张图像</translation>
    </message>
    <message>
      <source>Bring {name} back</source>
      <translation>恢复{name}</translation>
    </message>
    <message>
      <source>By the rules nothing was to be removed.</source>
      <translation>按规则没有需要移除的内容。</translation>
    </message>
    <message>
      <source>Camera {number} cannot be opened. Check that it is plugged in and not used elsewhere.</source>
      <translation>无法打开相机{number}。请检查是否已插好，且未在别处使用。</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written, and no model was touched; Resume begins it anew.</source>
      <translation>已取消。没有写入任何内容，也没有改动任何模型；按“继续”从头开始。</translation>
    </message>
    <message>
      <source>Caught up: one part that had waited here is recorded there.</source>
      <translation>已补传：在此等待的1个工件已记录到服务器。</translation>
    </message>
    <message>
      <source>Caught up: {count} parts that had waited here are recorded there.</source>
      <translation>已补传：在此等待的{count}个工件已记录到服务器。</translation>
    </message>
    <message>
      <source>Change of shift</source>
      <translation>换班</translation>
    </message>
    <message>
      <source>Change the alignment of {product}</source>
      <translation>更改{product}的对位</translation>
    </message>
    <message>
      <source>Change the inspected area of {product}</source>
      <translation>更改{product}的检测区域</translation>
    </message>
    <message>
      <source>Change the limit of {product}</source>
      <translation>更改{product}的限值</translation>
    </message>
    <message>
      <source>Change the order of the queue</source>
      <translation>更改队列顺序</translation>
    </message>
    <message>
      <source>Change the role of {name}</source>
      <translation>更改{name}的角色</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate</source>
      <translation>更改放行规则</translation>
    </message>
    <message>
      <source>Change the value range of {product}</source>
      <translation>更改{product}的取值范围</translation>
    </message>
    <message>
      <source>Change what a golden part is</source>
      <translation>更改1个金样件的真值</translation>
    </message>
    <message>
      <source>Change what {count} golden parts are</source>
      <translation>更改{count}个金样件的真值</translation>
    </message>
    <message>
      <source>Change what {name} looks for</source>
      <translation>更改{name}的搜索内容</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>请检查文件夹是否存在，以及是否有写入权限。</translation>
    </message>
    <message>
      <source>Choose another workspace.</source>
      <translation>请选择其他工作区。</translation>
    </message>
    <message>
      <source>Closed what {name} had left open</source>
      <translation>已关闭{name}未关闭的内容</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>正在关闭</translation>
    </message>
    <message>
      <source>Compare it with a backup, and recompute the part (R on the Review page, or --replay). It is never mended, because that would hide what happened.</source>
      <translation>请与备份比较，并重算该工件（“复核”页按R，或用--replay）。它永远不会被修复，因为那样会掩盖发生过的事。</translation>
    </message>
    <message>
      <source>Compare scores of {product} anew</source>
      <translation>重新设定{product}得分的参照</translation>
    </message>
    <message>
      <source>Compare scores of {product} as before</source>
      <translation>恢复{product}得分原来的参照</translation>
    </message>
    <message>
      <source>Compare the images of {product} with each other</source>
      <translation>相互比较{product}的图像</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>已连接</translation>
    </message>
    <message>
      <source>Connected to {host}, port {port}.</source>
      <translation>已连接到{host}端口{port}。</translation>
    </message>
    <message>
      <source>Connected, {count:,} picture arrived damaged</source>
      <translation>已连接，收到{count:,}张损坏的图像</translation>
    </message>
    <message>
      <source>Connected, {count:,} pictures arrived damaged</source>
      <translation>已连接，收到{count:,}张损坏的图像</translation>
    </message>
    <message>
      <source>Connected; the picture is {width} × {height} now, it was {width_before} × {height_before}</source>
      <translation>已连接；图像现在为{width} × {height}，此前为{width_before} × {height_before}</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>正在连接</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>Connection lost, next try in {seconds:.0f} s</source>
      <translation>连接断开，{seconds:.0f}秒后重试</translation>
    </message>
    <message>
      <source>Copy the diagnosis</source>
      <translation>复制诊断信息</translation>
    </message>
    <message>
      <source>Correct the verdict</source>
      <translation>改判</translation>
    </message>
    <message>
      <source>Correct the verdict of one part</source>
      <translation>改判1个工件</translation>
    </message>
    <message>
      <source>Correct the verdict of part {position} ({name})</source>
      <translation>改判工件{position}（{name}）</translation>
    </message>
    <message>
      <source>Correct the verdicts of {count} parts</source>
      <translation>改判{count}个工件</translation>
    </message>
    <message>
      <source>Could not make the folder {path}: {error}. Nothing was added. Free some space, and check that you may write to the workspace.</source>
      <translation>无法创建文件夹{path}：{error}。没有添加任何内容。请释放一些空间，并检查对工作区的写入权限。</translation>
    </message>
    <message>
      <source>Could not move {source} to {target}: {error}. Nothing was changed. Close programs that use the file, and check that you may write to the workspace.</source>
      <translation>无法将{source}移至{target}：{error}。没有任何更改。请关闭使用该文件的程序，并检查对工作区的写入权限。</translation>
    </message>
    <message>
      <source>Could not move {source}: {target} is already there. Nothing was changed. Rename that one first.</source>
      <translation>无法移动{source}：{target}已存在。没有任何更改。请先将后者改名。</translation>
    </message>
    <message>
      <source>Could not open {path}: {error}. Nothing was changed. {advice}</source>
      <translation>无法打开{path}：{error}。没有任何更改。{advice}</translation>
    </message>
    <message>
      <source>Could not tidy the workspace {workspace}: {error}. No image and no record was lost. Check that you may write to that folder.</source>
      <translation>无法整理工作区{workspace}：{error}。没有丢失图像或记录。请检查对该文件夹的写入权限。</translation>
    </message>
    <message>
      <source>Could not use {path}: {error}. What was saved before is unchanged. {advice}</source>
      <translation>无法使用{path}：{error}。此前保存的内容没有改变。{advice}</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. The model in the workspace is unchanged. Free some space, or choose a folder that you may write to.</source>
      <translation>无法写入{path}：{error}。工作区中的模型没有改变。请释放一些空间，或选择有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. What was stored before is unchanged. Free some space and start again.</source>
      <translation>无法写入{path}：{error}。此前保存的内容没有改变。请释放一些空间后重新开始。</translation>
    </message>
    <message>
      <source>Counters begin anew</source>
      <translation>计数重新开始</translation>
    </message>
    <message>
      <source>Create product “{name}”</source>
      <translation>创建产品“{name}”</translation>
    </message>
    <message>
      <source>Days are whole numbers from 0 to {most}.</source>
      <translation>天数为0到{most}的整数。</translation>
    </message>
    <message>
      <source>Delete model {name}</source>
      <translation>删除模型{name}</translation>
    </message>
    <message>
      <source>Delete one image</source>
      <translation>删除1张图像</translation>
    </message>
    <message>
      <source>Delete product “{name}”</source>
      <translation>删除产品“{name}”</translation>
    </message>
    <message>
      <source>Delete the batch</source>
      <translation>删除该批次</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with one part</source>
      <translation>删除{product}的批次，含1个工件</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with {parts} parts</source>
      <translation>删除{product}的批次，含{parts}个工件</translation>
    </message>
    <message>
      <source>Delete {count} batches</source>
      <translation>删除{count}个批次</translation>
    </message>
    <message>
      <source>Delete {count} images</source>
      <translation>删除{count}张图像</translation>
    </message>
    <message>
      <source>Delete {what} for good</source>
      <translation>永久删除{what}</translation>
    </message>
    <message>
      <source>Deleted for good</source>
      <translation>已永久删除</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>Describe a part</source>
      <translation>描述1个工件</translation>
    </message>
    <message>
      <source>Describe {count} parts</source>
      <translation>描述{count}个工件</translation>
    </message>
    <message>
      <source>Details says of each file why; the files themselves are unchanged.</source>
      <translation>“详情”中逐个说明原因；文件本身没有改变。</translation>
    </message>
    <message>
      <source>Does not answer any more; what the line hears is old. The inspection goes on.</source>
      <translation>不再应答；产线得到的是旧信息。检测继续。</translation>
    </message>
    <message>
      <source>Done again</source>
      <translation>已重做</translation>
    </message>
    <message>
      <source>Doubtful: {product} by prompts only. Judge golden parts before you rely on it, or train on it.</source>
      <translation>存疑：{product}仅凭提示图。在依赖它之前，请判定金样件，或用该产品训练。</translation>
    </message>
    <message>
      <source>Everybody was removed, and anybody may do anything again. Records keep the names of who made them.</source>
      <translation>所有人员已移除，任何人又可执行任何操作。记录保留创建者的姓名。</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>整体</translation>
    </message>
    <message>
      <source>Export model {name}</source>
      <translation>导出模型{name}</translation>
    </message>
    <message>
      <source>Export stopped</source>
      <translation>导出已停止</translation>
    </message>
    <message>
      <source>Export the counts to {file}</source>
      <translation>将计数导出到{file}</translation>
    </message>
    <message>
      <source>Export to {file}</source>
      <translation>导出到{file}</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>导出{name}</translation>
    </message>
    <message>
      <source>Fewer than {advised} pictures of {products} taught the model, so its limit is a guess: add pictures and train again.</source>
      <translation>模型学过的{products}图像少于{advised}张，因此其限值只是估计：请添加图像并重新训练。</translation>
    </message>
    <message>
      <source>Find out who changed it, keep it, and put the unaltered one back from a copy.</source>
      <translation>请查明是谁改动的，保留改动的那份，并从副本恢复未改动的。</translation>
    </message>
    <message>
      <source>Find out who changed it. It is never mended, because that would hide what happened.</source>
      <translation>请查明是谁改动的。它永远不会被修复，因为那样会掩盖发生过的事。</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored higher than the first {reference} did. Probe the lighting, look at the newest parts, and answer what was overruled.</source>
      <translation>约{parts}个工件以来，得分一直高于最初{reference}个。请点检光照，查看最新的工件，并处理被改判的工件。</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored lower than the first {reference} did: defects may hide, in a picture that is out of focus, say. Probe the lighting, and have a part with a known defect inspected.</source>
      <translation>约{parts}个工件以来，得分一直低于最初{reference}个：缺陷可能被掩盖，例如图像失焦。请点检光照，并检测一个已知有缺陷的工件。</translation>
    </message>
    <message>
      <source>Found at the start</source>
      <translation>启动时发现</translation>
    </message>
    <message>
      <source>From now on everybody logs in. {name} is logged in as the first admin; add the others in the settings.</source>
      <translation>从现在起每个人都须登录。{name}作为首位管理员已登录；请在设置中添加其他人员。</translation>
    </message>
    <message>
      <source>From where scores are compared anew is not known any more. Compare them anew.</source>
      <translation>已无法得知得分从哪里起重新设定参照。请重新设定参照。</translation>
    </message>
    <message>
      <source>GenICam cameras</source>
      <translation>GenICam相机</translation>
    </message>
    <message>
      <source>Get the weights of {title}</source>
      <translation>获取{title}的权重</translation>
    </message>
    <message>
      <source>Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it goes on from there.</source>
      <translation>已取消获取{title}的权重。已下载的部分保留，下次从断点继续。</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision cameras</source>
      <translation>GigE Vision和USB3 Vision相机</translation>
    </message>
    <message>
      <source>Give the whole path of the file, from the drive or / on.</source>
      <translation>请给出文件的完整路径，从盘符或/开始。</translation>
    </message>
    <message>
      <source>Go: its own pictures speak for inspecting {product} by prompts only. Real defects may be harder to find than the pseudo-anomalies that say so: judge some golden parts first.</source>
      <translation>可行：从自身图像看，{product}可以仅凭提示图检测。真实缺陷可能比得出此结论的人工缺陷更难发现：请先判定一些金样件。</translation>
    </message>
    <message>
      <source>Golden parts judged by {model}</source>
      <translation>{model}已判定金样件</translation>
    </message>
    <message>
      <source>Golden parts not judged</source>
      <translation>金样件未判定</translation>
    </message>
    <message>
      <source>Golden set of {product}</source>
      <translation>{product}的金样集</translation>
    </message>
    <message>
      <source>Hold order “{order}”</source>
      <translation>保护订单“{order}”</translation>
    </message>
    <message>
      <source>Hold session “{session}” out of trainings</source>
      <translation>训练时留出采集组“{session}”</translation>
    </message>
    <message>
      <source>Hold the batch</source>
      <translation>保护该批次</translation>
    </message>
    <message>
      <source>Hold {count} batches</source>
      <translation>保护{count}个批次</translation>
    </message>
    <message>
      <source>How many cameras look at “{product}” cannot be read any more. Nothing was inspected. Set it up again under “Several cameras…”.</source>
      <translation>“{product}”由几台相机拍摄已无法读取。没有检测任何内容。请在“多相机…”中重新设置。</translation>
    </message>
    <message>
      <source>If files of parts are gone for good, close the application and run it with “--check DIR --mend”, with the folder of the workspace for DIR: their records say so from then on, and this is not told again.</source>
      <translation>如果工件文件确已丢失，请关闭应用并以“--check DIR --mend”运行，DIR为工作区文件夹：此后其记录会注明，不再提示。</translation>
    </message>
    <message>
      <source>Images of {product}</source>
      <translation>{product}的图像</translation>
    </message>
    <message>
      <source>Images of {product} not compared</source>
      <translation>{product}的图像未比较</translation>
    </message>
    <message>
      <source>Import into {product} cancelled</source>
      <translation>{product}的导入已取消</translation>
    </message>
    <message>
      <source>Import into {product} stopped</source>
      <translation>{product}的导入已停止</translation>
    </message>
    <message>
      <source>Inspect with model {name}</source>
      <translation>用模型{name}检测</translation>
    </message>
    <message>
      <source>Inspect {product} without training</source>
      <translation>不经训练检测{product}</translation>
    </message>
    <message>
      <source>Inspected area of {product}: the whole picture</source>
      <translation>{product}的检测区域：整幅图像</translation>
    </message>
    <message>
      <source>Inspected area of {product}: {percent:.0f} % of the picture</source>
      <translation>{product}的检测区域：图像的{percent:.0f}%</translation>
    </message>
    <message>
      <source>Inspected files cannot be moved to “done” ({error}) and stay where they are</source>
      <translation>已检测的文件无法移至“done”（{error}），留在原处</translation>
    </message>
    <message>
      <source>Inspection finished</source>
      <translation>检测完成</translation>
    </message>
    <message>
      <source>Inspection stopped</source>
      <translation>检测停止</translation>
    </message>
    <message>
      <source>Inspection was stopped</source>
      <translation>检测已停止</translation>
    </message>
    <message>
      <source>It cannot be shown</source>
      <translation>无法显示</translation>
    </message>
    <message>
      <source>It goes on as it is: a faster one was found and cannot be loaded; the reason stands in inspection.log. Verdicts are the same.</source>
      <translation>维持现状：找到了更快的方式但无法加载；原因见inspection.log。判定相同。</translation>
    </message>
    <message>
      <source>It goes on as it is: nothing faster could be prepared. Verdicts are the same.</source>
      <translation>维持现状：没有更快的方式可用。判定相同。</translation>
    </message>
    <message>
      <source>It is a normal image of its product now. The next training learns from it.</source>
      <translation>它现为其产品的良品图像。下次训练将学习它。</translation>
    </message>
    <message>
      <source>It is asked for when somebody leaves the operator's page.</source>
      <translation>离开操作员页面时需要输入。</translation>
    </message>
    <message>
      <source>It is not in the trash any more: it was brought back, or deleted for good. Nothing was changed.</source>
      <translation>它已不在回收站中：已恢复，或已永久删除。没有任何更改。</translation>
    </message>
    <message>
      <source>It is the fastest way here; checked: same verdicts as the plain way.</source>
      <translation>这是本机上最快的方式；已核对：判定与普通方式相同。</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s ahead. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>快{seconds:.1f}秒。本工位工件的时间以本机时钟为准；工件属于哪个工位以及工位内的顺序与时钟无关。请让两台计算机按同一时间源校时。</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s behind. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>慢{seconds:.1f}秒。本工位工件的时间以本机时钟为准；工件属于哪个工位以及工位内的顺序与时钟无关。请让两台计算机按同一时间源校时。</translation>
    </message>
    <message>
      <source>It is {times:.1f} times faster than the plain way; checked: same verdicts.</source>
      <translation>比普通方式快{times:.1f}倍；已核对：判定相同。</translation>
    </message>
    <message>
      <source>It lies in {path}. It was sent nowhere: send it yourself, to whom you like.</source>
      <translation>它位于{path}。没有发送到任何地方：请自行发送给需要的人。</translation>
    </message>
    <message>
      <source>It stood open when the window was locked: {titles}. What was typed or painted there and not kept yet is lost; nothing else was changed. Tell {name}.</source>
      <translation>窗口锁定时它仍打开着：{titles}。其中已输入或标注但尚未保存的内容已丢失；其他内容没有改变。请告知{name}。</translation>
    </message>
    <message>
      <source>It stopped before its end, and the queue went on. {reason}</source>
      <translation>它提前停止，队列已继续。{reason}</translation>
    </message>
    <message>
      <source>It was cancelled. What is listed was judged again; no record was changed.</source>
      <translation>已取消。列出的都已重新判定；没有更改任何记录。</translation>
    </message>
    <message>
      <source>It was not begun, because its products are not what they were when it was asked for. {changes}. Let it begin with the images of now, or remove it.</source>
      <translation>未开始，因为其产品与提交时不同。{changes}。请让它以现在的图像开始，或将其移除。</translation>
    </message>
    <message>
      <source>It was stopped before the answer came.</source>
      <translation>在得到应答之前它已停止。</translation>
    </message>
    <message>
      <source>It was stopped; the rest goes the next time.</source>
      <translation>已停止；其余的下次移除。</translation>
    </message>
    <message>
      <source>It was too short to mean anything: the model saw {samples} of {images} samples, less than every picture once. Train longer before you rely on it.</source>
      <translation>训练太短，没有意义：模型只看了{images}个样本中的{samples}个，不到每张图像一次。请延长训练后再使用。</translation>
    </message>
    <message>
      <source>It was written to {path}.</source>
      <translation>已写入{path}。</translation>
    </message>
    <message>
      <source>Its folder holds no picture of this part: it has fewer than the others. Check that picture 1 of every folder shows the same part, then inspect again.</source>
      <translation>其文件夹中没有该工件的图像：比其他文件夹少。请检查每个文件夹的第1张图像是否为同一工件，然后重新检测。</translation>
    </message>
    <message>
      <source>Its picture {file} cannot be read: {error}. Nothing was changed.</source>
      <translation>其图像{file}无法读取：{error}。没有任何更改。</translation>
    </message>
    <message>
      <source>Its picture {file} is not there. Put it back from a backup.</source>
      <translation>其图像{file}不在。请从备份恢复。</translation>
    </message>
    <message>
      <source>Its product is not in this workspace any more, so no model can look at it again. Nothing of the part was lost.</source>
      <translation>其产品已不在此工作区，因此没有模型可以再次查看它。该工件的内容没有丢失。</translation>
    </message>
    <message>
      <source>Its product “{product}” is in the trash too. Restore that first.</source>
      <translation>其产品“{product}”也在回收站中。请先恢复该产品。</translation>
    </message>
    <message>
      <source>Its product, which has the limit, is in the trash, was deleted, or is not known. Restore it.</source>
      <translation>带有限值的产品在回收站中、已删除或未知。请恢复。</translation>
    </message>
    <message>
      <source>Keep a copy of the workspace as it is, then put a sound backup in its place.</source>
      <translation>请先保存工作区的现状副本，然后换上完好的备份。</translation>
    </message>
    <message>
      <source>Learning the empty view: leave it free of parts for a moment</source>
      <translation>正在学习空视野：请暂时不要放工件</translation>
    </message>
    <message>
      <source>Learning took a second.</source>
      <translation>学习用时1秒。</translation>
    </message>
    <message>
      <source>Learning took {minutes} minutes.</source>
      <translation>学习用时{minutes}分钟。</translation>
    </message>
    <message>
      <source>Learning took {seconds} seconds.</source>
      <translation>学习用时{seconds}秒。</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>左侧</translation>
    </message>
    <message>
      <source>Let a waiting training begin</source>
      <translation>让等待中的训练开始</translation>
    </message>
    <message>
      <source>Let one image be marked again</source>
      <translation>允许再次标记1张图像</translation>
    </message>
    <message>
      <source>Let {count} images be marked again</source>
      <translation>允许再次标记{count}张图像</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”</source>
      <translation>解除订单“{order}”的保护</translation>
    </message>
    <message>
      <source>Lift the hold of the batch</source>
      <translation>解除该批次的保护</translation>
    </message>
    <message>
      <source>Lift the holds of {count} batches</source>
      <translation>解除{count}个批次的保护</translation>
    </message>
    <message>
      <source>Limit of {product}: {before:.2f} → {after:.2f}</source>
      <translation>{product}的限值：{before:.2f} → {after:.2f}</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asked a moment ago, and is not connected now.</source>
      <translation>正在监听端口{port}。一台控制器刚刚查询过，现在未连接。</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asks.</source>
      <translation>正在监听端口{port}。1台控制器在查询。</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked for more than 10 seconds.</source>
      <translation>正在监听端口{port}。超过10秒没有控制器查询。</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked yet.</source>
      <translation>正在监听端口{port}。还没有控制器查询。</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} controllers ask.</source>
      <translation>正在监听端口{port}。{count}台控制器在查询。</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} request so far.</source>
      <translation>正在监听端口{port}。目前共{count}次请求。</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} requests so far.</source>
      <translation>正在监听端口{port}。目前共{count}次请求。</translation>
    </message>
    <message>
      <source>Log in as “{name}” with this password: it is shown this once and kept nowhere. Then give people new PINs in the settings, and remove “{name}”. The audit log has a line of this, and the next start tells it.</source>
      <translation>请用此密码以“{name}”登录：它只显示这一次，不在任何地方保存。然后在设置中为人员设置新PIN，并移除“{name}”。审计日志记有此事，下次启动时也会告知。</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>已登录</translation>
    </message>
    <message>
      <source>Logged out</source>
      <translation>已退出登录</translation>
    </message>
    <message>
      <source>Logging in is on already: somebody at another station was faster.</source>
      <translation>登录已启用：另一工位先行一步。</translation>
    </message>
    <message>
      <source>Look at the images of {product}</source>
      <translation>查看{product}的图像</translation>
    </message>
    <message>
      <source>Look at the network and at the server; then try again.</source>
      <translation>请检查网络和服务器，然后重试。</translation>
    </message>
    <message>
      <source>Looking for devices failed: {error}</source>
      <translation>查找设备失败：{error}</translation>
    </message>
    <message>
      <source>MQTT takes a password only together with a user.</source>
      <translation>MQTT的密码只能与用户一起使用。</translation>
    </message>
    <message>
      <source>Make one image a prompt</source>
      <translation>将1张图像设为提示图</translation>
    </message>
    <message>
      <source>Make one image no prompt</source>
      <translation>取消1张提示图</translation>
    </message>
    <message>
      <source>Make {count} images no prompts</source>
      <translation>取消{count}张提示图</translation>
    </message>
    <message>
      <source>Make {count} images prompts</source>
      <translation>将{count}张图像设为提示图</translation>
    </message>
    <message>
      <source>Making {model}, which inspects {products} by prompts only. Nothing is trained.</source>
      <translation>正在生成仅凭提示图检测{products}的{model}。不做任何训练。</translation>
    </message>
    <message>
      <source>Masks of the data set say where the defects of {count} of them are: {kinds}.</source>
      <translation>其中{count}个的缺陷位置由数据集的掩模给出：{kinds}。</translation>
    </message>
    <message>
      <source>Measured here: {engines} a part.</source>
      <translation>本机实测：{engines}（每个工件）。</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>中央</translation>
    </message>
    <message>
      <source>Middle left</source>
      <translation>左中</translation>
    </message>
    <message>
      <source>Middle right</source>
      <translation>右中</translation>
    </message>
    <message>
      <source>Model {model} came without exports, so this station cannot compute it; the model is not harmed. On the workstation, export it as a model file (.onenip) and add that here.</source>
      <translation>模型{model}没有附带导出的版本，因此本工位无法计算；模型没有受损。请在工作站上将其导出为模型文件（.onenip），并在此添加。</translation>
    </message>
    <message>
      <source>Model {model} is not what it was: {error}</source>
      <translation>模型{model}已非原样：{error}</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or add a model file (.onenip) of a model that was trained on it.</source>
      <translation>模型{model}没有用{product}训练过；它支持{known}。请选择其他产品，或添加用它训练过的模型的模型文件（.onenip）。</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or train a model that includes it.</source>
      <translation>模型{model}没有用{product}训练过；它支持{known}。请选择其他产品，或训练包含它的模型。</translation>
    </message>
    <message>
      <source>Models are held to them from now on. What was signed keeps its own.</source>
      <translation>从现在起模型须符合这些规则。已签署的保持当时的规则。</translation>
    </message>
    <message>
      <source>Models that are there already go on as they were trained. Train again to inspect with this one.</source>
      <translation>已有模型仍按训练时的方式对位。要使用新的对位，请重新训练。</translation>
    </message>
    <message>
      <source>Models that are there already go on inspecting the area that they were trained with. Train again to inspect this one. Ctrl+Z takes it back.</source>
      <translation>已有模型仍检测训练时的区域。要检测新区域，请重新训练。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>Models that are there already go on reading files by the range that they were trained with. Train again to inspect by this one. Ctrl+Z takes it back.</source>
      <translation>已有模型仍按训练时的范围读取文件。要按新范围检测，请重新训练。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>More than {most} bytes were sent; nothing was done.</source>
      <translation>发来的内容超过{most}字节；没有执行任何操作。</translation>
    </message>
    <message>
      <source>Move it away, or let --mend move it to the folder found.</source>
      <translation>请将其移走，或用--mend移至found文件夹。</translation>
    </message>
    <message>
      <source>Move one image to the golden set</source>
      <translation>将1张图像移入金样集</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set</source>
      <translation>将{count}张图像移入金样集</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts cannot be kept shorter than good ones: they are the evidence.</source>
      <translation>NG、未检查和已改判的工件的保留时间不能短于良品：它们是证据。</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} part, all OK.</source>
      <translation>未记录，因为磁盘太慢：{count}个工件，为OK。</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} parts, all OK.</source>
      <translation>未记录，因为磁盘太慢：{count}个工件，均为OK。</translation>
    </message>
    <message>
      <source>Name the product by “product” or by “number”, not both, or an “order” for the one that is chosen; nothing was done.</source>
      <translation>请用“product”或“number”之一指明产品，不要同时使用，或为已选产品给出“order”；没有执行任何操作。</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>{name}的新PIN或密码</translation>
    </message>
    <message>
      <source>New badge of {name}</source>
      <translation>{name}的新工牌</translation>
    </message>
    <message>
      <source>New order</source>
      <translation>新订单</translation>
    </message>
    <message>
      <source>New product: {names}.</source>
      <translation>新产品：{names}。</translation>
    </message>
    <message>
      <source>New products: {names}.</source>
      <translation>新产品：{names}。</translation>
    </message>
    <message>
      <source>No GenTL producer is known. Install the software of the camera's maker: it brings a .cti file, whose folder belongs into the environment variable GENICAM_GENTL64_PATH.</source>
      <translation>未找到GenTL producer。请安装相机厂商的软件：其中带有.cti文件，其所在文件夹须写入环境变量GENICAM_GENTL64_PATH。</translation>
    </message>
    <message>
      <source>No answer from the source</source>
      <translation>图像源没有应答</translation>
    </message>
    <message>
      <source>No batch was saved.</source>
      <translation>没有保存批次。</translation>
    </message>
    <message>
      <source>No explanation of this part</source>
      <translation>此工件没有解释</translation>
    </message>
    <message>
      <source>No frame came from {source} within {seconds:.0f} s. Check that it is switched on, and that something is delivered.</source>
      <translation>{seconds:.0f}秒内没有从{source}收到帧。请检查它是否已开启，以及是否有内容给出。</translation>
    </message>
    <message>
      <source>No go: do not inspect {product} by prompts only. Train a model on it.</source>
      <translation>不可行：{product}不要仅凭提示图检测。请用它训练一个模型。</translation>
    </message>
    <message>
      <source>No image was found there. Images are files that end in {endings}, also in folders within folders.</source>
      <translation>没有找到图像。图像是以{endings}结尾的文件，子文件夹中的也算。</translation>
    </message>
    <message>
      <source>No model inspects yet, so there is none that a product could be added to. Train one first.</source>
      <translation>目前没有模型在检测，因此没有可添加产品的模型。请先训练一个模型。</translation>
    </message>
    <message>
      <source>No model is chosen. Activate one of the models on the Train page.</source>
      <translation>没有选定模型。请在“训练”页启用一个模型。</translation>
    </message>
    <message>
      <source>No model is loaded. Choose a model on the Train page.</source>
      <translation>没有加载模型。请在“训练”页选择模型。</translation>
    </message>
    <message>
      <source>No model judged it then: {reason}</source>
      <translation>当时没有模型判定它：{reason}</translation>
    </message>
    <message>
      <source>No more picture comes from this source. What was taken is kept.</source>
      <translation>该图像源没有更多图像。已拍摄的图像保留。</translation>
    </message>
    <message>
      <source>No other model was asked</source>
      <translation>没有用其他模型试判</translation>
    </message>
    <message>
      <source>No part became a picture of a good part</source>
      <translation>没有将任何工件用作良品图像</translation>
    </message>
    <message>
      <source>No part had to wait.</source>
      <translation>没有工件需要等待。</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>没有检测任何工件。</translation>
    </message>
    <message>
      <source>No picture came from {address} within {seconds:.0f} s. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>{seconds:.0f}秒内没有从{address}收到图像。没有检测任何内容。请检查地址、用户名和密码，以及相机是否已开启。</translation>
    </message>
    <message>
      <source>No picture came from {address}: {error}. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>没有从{address}收到图像：{error}。没有检测任何内容。请检查地址、用户名和密码，以及相机是否已开启。</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s after the trigger, so the part was not judged. Inspect it again, and check the camera.</source>
      <translation>触发后{seconds:.1f}秒内没有收到图像，因此该工件未判定。请重新检测，并检查相机。</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s of the trigger, so the part was not judged. Inspect it again; check the camera.</source>
      <translation>触发后{seconds:.1f}秒内没有收到图像，因此该工件未判定。请重新检测，并检查相机。</translation>
    </message>
    <message>
      <source>No picture for {seconds:.0f} s</source>
      <translation>{seconds:.0f}秒没有图像</translation>
    </message>
    <message>
      <source>No product is chosen. Choose the product at the top of the window.</source>
      <translation>没有选定产品。请在窗口顶部选择产品。</translation>
    </message>
    <message>
      <source>No product was chosen. Nothing was changed. Choose at least one product to train on.</source>
      <translation>没有选定产品。没有任何更改。请至少选择一个产品来训练。</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The logs are in {folder}.</source>
      <translation>没有找到可显示文件夹的程序。日志在{folder}中。</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The notices are in {folder}.</source>
      <translation>没有找到可显示文件夹的程序。许可声明在{folder}中。</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The table is in {folder}.</source>
      <translation>没有找到可显示文件夹的程序。表格在{folder}中。</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>没有图像源</translation>
    </message>
    <message>
      <source>No table was written; a file of before at {path} is as it was.</source>
      <translation>没有写入表格；{path}处原有的文件保持原样。</translation>
    </message>
    <message>
      <source>No verdict came within {milliseconds} ms after the trigger.</source>
      <translation>触发后{milliseconds} ms内没有给出判定。</translation>
    </message>
    <message>
      <source>No verdict was given since the program was started.</source>
      <translation>程序启动以来尚未给出判定。</translation>
    </message>
    <message>
      <source>No verdict was recomputed</source>
      <translation>没有重算任何判定</translation>
    </message>
    <message>
      <source>No window was opened</source>
      <translation>没有打开窗口</translation>
    </message>
    <message>
      <source>Nobody can be served at {host}, port {port}. {error}</source>
      <translation>无法在{host}端口{port}提供服务。{error}</translation>
    </message>
    <message>
      <source>Nobody can tell as which product of the model it was judged.</source>
      <translation>无法得知当时按模型的哪个产品判定。</translation>
    </message>
    <message>
      <source>Nobody has chosen yet where the images of {product} come from. Leave this page and start {product} once on the Inspect page; from then on Start is enough.</source>
      <translation>尚未指定{product}的图像来源。请离开此页，在“检测”页启动一次{product}；以后按“开始”即可。</translation>
    </message>
    <message>
      <source>Nobody has said where the pictures of the view “{view}” come from. Choose it under “Several cameras…”.</source>
      <translation>尚未指定视角“{view}”的图像来源。请在“多相机…”中选择。</translation>
    </message>
    <message>
      <source>Nobody has to log in to this workspace, so there is nothing to recover.</source>
      <translation>此工作区无须登录，因此没有可恢复的访问。</translation>
    </message>
    <message>
      <source>Nobody here has this badge. An admin can give it to a person in the settings.</source>
      <translation>这里没有人使用该工牌。管理员可在设置中将其分配给人员。</translation>
    </message>
    <message>
      <source>Nobody in the network knows “{host}”. Check the name, or type the address in numbers.</source>
      <translation>网络中没有找到“{host}”。请检查名称，或输入数字地址。</translation>
    </message>
    <message>
      <source>Nobody is logged in. Press Log in, or scan your badge.</source>
      <translation>没有人登录。请按“登录”，或扫描工牌。</translation>
    </message>
    <message>
      <source>Nobody is logged in. To {deed}, log in (Ctrl+L) as: {roles}. Nothing was changed.</source>
      <translation>没有人登录。要{deed}，请以下列角色登录（Ctrl+L）：{roles}。没有任何更改。</translation>
    </message>
    <message>
      <source>Nobody knows what could be removed</source>
      <translation>无法得知可移除哪些内容</translation>
    </message>
    <message>
      <source>Nobody touched the window for {minutes} minutes. The inspection goes on.</source>
      <translation>窗口已有{minutes}分钟无人操作。检测继续。</translation>
    </message>
    <message>
      <source>None added</source>
      <translation>没有添加</translation>
    </message>
    <message>
      <source>Not added: {file}</source>
      <translation>未添加：{file}</translation>
    </message>
    <message>
      <source>Not all that was dropped is inspected</source>
      <translation>拖入的内容未全部检测</translation>
    </message>
    <message>
      <source>Not all that was dropped was taken</source>
      <translation>拖入的内容未全部采用</translation>
    </message>
    <message>
      <source>Not all verdicts were corrected</source>
      <translation>部分工件未能改判</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>不允许</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>未连接</translation>
    </message>
    <message>
      <source>Not connected.</source>
      <translation>未连接。</translation>
    </message>
    <message>
      <source>Not done again: {what}</source>
      <translation>未重做：{what}</translation>
    </message>
    <message>
      <source>Not done: {what}</source>
      <translation>未执行：{what}</translation>
    </message>
    <message>
      <source>Not every rule is passed, so the signature needs a reason. Nothing was changed.</source>
      <translation>并非所有规则都通过，因此签署需要理由。没有任何更改。</translation>
    </message>
    <message>
      <source>Not logged in</source>
      <translation>未登录</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} part.</source>
      <translation>已显示但未保存：{count}个工件。</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} parts.</source>
      <translation>已显示但未保存：{count}个工件。</translation>
    </message>
    <message>
      <source>Not undone: {what}</source>
      <translation>未撤销：{what}</translation>
    </message>
    <message>
      <source>Nothing added to the golden set</source>
      <translation>没有向金样集添加任何内容</translation>
    </message>
    <message>
      <source>Nothing is being inspected just now, so the trigger was not taken. Start the run.</source>
      <translation>当前没有在检测，因此触发未被接受。请启动运行。</translation>
    </message>
    <message>
      <source>Nothing removes files of its batches or deletes them for good; that is true of batches that come later, too.</source>
      <translation>其批次的文件不会被移除，批次也不会被永久删除；以后的批次同样如此。</translation>
    </message>
    <message>
      <source>Nothing removes files of the batch or deletes it for good.</source>
      <translation>该批次的文件不会被移除，批次也不会被永久删除。</translation>
    </message>
    <message>
      <source>Nothing removes files of these {count} batches or deletes them for good.</source>
      <translation>这{count}个批次的文件不会被移除，批次也不会被永久删除。</translation>
    </message>
    <message>
      <source>Nothing that is younger than {least} day may be touched at all.</source>
      <translation>不足{least}天的一律不得改动。</translation>
    </message>
    <message>
      <source>Nothing waits for “{code}” now. For another product press Product first, then scan.</source>
      <translation>现在没有需要“{code}”的操作。要换产品，请先按“产品”再扫描。</translation>
    </message>
    <message>
      <source>Nothing was changed. Select at most {most} parts, and do the rest in further steps.</source>
      <translation>没有任何更改。一次最多选择{most}个工件，其余的分步进行。</translation>
    </message>
    <message>
      <source>Nothing was imported</source>
      <translation>没有导入任何内容</translation>
    </message>
    <message>
      <source>Nothing was inspected</source>
      <translation>没有检测任何内容</translation>
    </message>
    <message>
      <source>Nothing was moved. {reason}</source>
      <translation>没有移动任何内容。{reason}</translation>
    </message>
    <message>
      <source>Nothing was restored to {place}: {error}. The backup is as it was. Check the disk, and begin again.</source>
      <translation>没有向{place}恢复任何内容：{error}。备份保持原样。请检查磁盘，然后重新开始。</translation>
    </message>
    <message>
      <source>Nothing was stopped. Such a message is wrong about once in {parts:,} parts that did not change.</source>
      <translation>没有停止任何工作。在没有变化的工件中，这种消息大约每{parts:,}个误报一次。</translation>
    </message>
    <message>
      <source>Nothing was undone</source>
      <translation>没有撤销任何操作</translation>
    </message>
    <message>
      <source>Nothing was written to {path}. Records and pictures in the workspace are as they were.</source>
      <translation>没有向{path}写入任何内容。工作区中的记录和图像保持原样。</translation>
    </message>
    <message>
      <source>Nothing was written: Parquet needs the library pyarrow, which is not installed here. CSV and JSON lines hold the same.</source>
      <translation>没有写入任何内容：Parquet需要pyarrow库，而此处未安装。CSV和JSON lines包含相同内容。</translation>
    </message>
    <message>
      <source>Of 100 good parts about {rejected} would be rejected.</source>
      <translation>每100个良品约有{rejected}个会被误检。</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round.</source>
      <translation>每100对良品与人工缺陷中，只有{auroc}对能被正确区分。</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round: close to chance.</source>
      <translation>每100对良品与人工缺陷中，只有{auroc}对能被正确区分：接近随机。</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies about {missed} would be missed.</source>
      <translation>每100个人工缺陷约有{missed}个会漏检。</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies hardly any, {found}, score above the limit.</source>
      <translation>每100个人工缺陷中，得分高于限值的极少，仅{found}个。</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies only {found} score above the limit.</source>
      <translation>每100个人工缺陷中，只有{found}个得分高于限值。</translation>
    </message>
    <message>
      <source>Of one part {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>1个工件的{files}个文件已移除，共{megabytes:.1f} MB。所有判定都在。</translation>
    </message>
    <message>
      <source>Of {parts} parts {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>{parts}个工件的{files}个文件已移除，共{megabytes:.1f} MB。所有判定都在。</translation>
    </message>
    <message>
      <source>Of “{product}” only {held_out} picture is held out; at least {least} are needed to tell how new parts score. Nothing was changed: hold a larger session out, or none (Products page, Sessions…).</source>
      <translation>“{product}”只留出了{held_out}张图像，至少需要{least}张才能判断新工件的得分。没有任何更改：请留出更大的采集组，或不留出（“产品”页，“采集组…”）。</translation>
    </message>
    <message>
      <source>Of “{product}” {held_out} pictures are held out, so that only {training} are left to train on; at least {least} are needed. Nothing was changed: let another session train (Products page, Sessions…), or add pictures.</source>
      <translation>“{product}”有{held_out}张图像被留出，只剩{training}张用于训练，至少需要{least}张。没有任何更改：请让另一个采集组参与训练（“产品”页，“采集组…”），或添加图像。</translation>
    </message>
    <message>
      <source>One camera looks at each part of “{product}” from the next run on.</source>
      <translation>从下次运行起，“{product}”的每个工件由1台相机拍摄。</translation>
    </message>
    <message>
      <source>One file could not be removed yet ({error}); the next time it goes.</source>
      <translation>1个文件暂时无法移除（{error}）；下次移除。</translation>
    </message>
    <message>
      <source>One golden part moved to the trash. Ctrl+Z brings it back.</source>
      <translation>1个金样件已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>One golden part was judged.</source>
      <translation>已判定1个金样件。</translation>
    </message>
    <message>
      <source>One image is a golden part now, and no training sees it any more. A model that was trained on it is not measured by it. Ctrl+Z takes that back.</source>
      <translation>1张图像现为金样件，以后的训练都不会用到。用它训练过的模型不以它衡量。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>One image moved to the trash. Ctrl+Z brings it back.</source>
      <translation>1张图像已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>One line of the audit log was written to {path}.</source>
      <translation>审计日志的1条已写入{path}。</translation>
    </message>
    <message>
      <source>One mask could not be used; its part is there without painted defects.</source>
      <translation>1张掩模无法使用；其工件已添加，但没有标注缺陷。</translation>
    </message>
    <message>
      <source>One mask in the folder is no part, and was not added.</source>
      <translation>文件夹中的1张掩模不是工件，未添加。</translation>
    </message>
    <message>
      <source>One model learns both products. This takes about three minutes; the losses are shown below.</source>
      <translation>一个模型同时学习两种产品。约需三分钟；下方显示损失值。</translation>
    </message>
    <message>
      <source>One more stays for a reason that the list tells.</source>
      <translation>另有1项留下，原因见列表。</translation>
    </message>
    <message>
      <source>One new normal image since {model} was trained.</source>
      <translation>自{model}训练以来，新增1张良品图像。</translation>
    </message>
    <message>
      <source>One normal image is a golden part as well: this training does without it.</source>
      <translation>1张良品图像同时也是金样件：本次训练不使用它。</translation>
    </message>
    <message>
      <source>One of its images is a golden part now, which no training may see. Nothing was begun; train anew.</source>
      <translation>其中1张图像现为金样件，不得用于训练。没有开始任何训练；请重新训练。</translation>
    </message>
    <message>
      <source>One of the selected parts was not checked and stays as it is. Look at it and correct it alone, with its reason.</source>
      <translation>选中的工件中有1个未检查，保持不变。请查看并单独改判，写明理由。</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video (after frame {after}). It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>视频的{total}帧中有1帧未能取出（在第{after}帧之后）。该帧未检测。请重新录制，或人工检查该工件。</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video; it does not say where it is missing. It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>视频的{total}帧中有1帧没有读出；无法得知缺在哪里。它未检测。请重新录制，或人工检查该工件。</translation>
    </message>
    <message>
      <source>One part of the last session waits for the server and is sent now.</source>
      <translation>程序上次运行时的1个工件还在等待服务器，现在发送。</translation>
    </message>
    <message>
      <source>One part was corrected. Ctrl+Z takes it back.</source>
      <translation>已改判1个工件。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>One part was left alone, because its picture is gone or not what its record says, in batch {batch}: somebody should look at it. “--check” names it.</source>
      <translation>1个工件未改动，因为其图像丢失或与记录不符，在批次{batch}中：应有人查看。“--check”会列出它。</translation>
    </message>
    <message>
      <source>One part was written to {path}.</source>
      <translation>1个工件已写入{path}。</translation>
    </message>
    <message>
      <source>One picture is marked: {kinds}. Look at it before you train, and set it aside if it is no good picture of a good part: the model would learn that it is.</source>
      <translation>1张图像被标记：{kinds}。请在训练前查看，如果不适合作为良品图像，请搁置：否则模型会把它当作良品学习。</translation>
    </message>
    <message>
      <source>One picture that stands for the others is a prompt now, and is shown alone.</source>
      <translation>一张能代表其他图像的图像现为提示图，并单独显示。</translation>
    </message>
    <message>
      <source>One picture was written to {path}. labels.csv says who says what of it.</source>
      <translation>1张图像已写入{path}。labels.csv记有谁对它作何判定。</translation>
    </message>
    <message>
      <source>One was left out: {reasons}</source>
      <translation>1个未用：{reasons}</translation>
    </message>
    <message>
      <source>One was left out: {reasons}.</source>
      <translation>1个未用：{reasons}。</translation>
    </message>
    <message>
      <source>Only damaged pictures for {seconds:.0f} s</source>
      <translation>{seconds:.0f}秒内只收到损坏的图像</translation>
    </message>
    <message>
      <source>Only the model file was. Drop the rest by itself, where you want to have it: {names}.</source>
      <translation>只采用了模型文件。其余的请单独拖到所需的位置：{names}。</translation>
    </message>
    <message>
      <source>Only {count} good parts were judged, too few to tell how much they differ.</source>
      <translation>只判定了{count}个良品，太少，无法判断它们之间的差异。</translation>
    </message>
    <message>
      <source>Only {free:.0f} MB are free on the workspace's disk; training needs up to {needed:.0f} MB. Nothing was changed. Free some space and try again.</source>
      <translation>工作区的磁盘只剩{free:.0f} MB；训练最多需要{needed:.0f} MB。没有任何更改。请释放一些空间后重试。</translation>
    </message>
    <message>
      <source>Only {megabytes:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, inspection stops. Delete old batches on the Review page, then empty the trash: what lies there still takes its room.</source>
      <translation>工作区的磁盘只剩{megabytes:.0f} MB。目前没有丢失任何内容；磁盘一满，检测就会停止。请在“复核”页删除旧批次，再清空回收站：回收站中的内容仍占空间。</translation>
    </message>
    <message>
      <source>Other cameras took a picture of this part, and none came from this one within {seconds:.2g} s. Inspect the part again; check camera and trigger cable.</source>
      <translation>其他相机拍到了该工件，而此相机在{seconds:.2g}秒内没有图像。请重新检测该工件；检查相机和触发线缆。</translation>
    </message>
    <message>
      <source>Other parts are being judged again. Wait for their end, or cancel that.</source>
      <translation>正在重新判定其他工件。请等其结束，或取消。</translation>
    </message>
    <message>
      <source>Others in the network reach {address}: a token is needed, of 16 characters or more.</source>
      <translation>网络中的其他计算机可以访问{address}：需要令牌，至少16个字符。</translation>
    </message>
    <message>
      <source>Pages of the web may not ask this station for anything.</source>
      <translation>网页不得向本工位发出请求。</translation>
    </message>
    <message>
      <source>Paint the defects of a golden part</source>
      <translation>标注1个金样件的缺陷</translation>
    </message>
    <message>
      <source>Paint the defects of {count} golden parts</source>
      <translation>标注{count}个金样件的缺陷</translation>
    </message>
    <message>
      <source>Part {position} is NG. Nothing is checked until somebody acknowledges it</source>
      <translation>工件{position}为NG。在有人确认之前不检测任何工件</translation>
    </message>
    <message>
      <source>Part {position} · {name} is NOT CHECKED again.</source>
      <translation>工件{position} · {name}恢复为“未检查”。</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now NG.</source>
      <translation>工件{position} · {name}现为NG。</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now OK.</source>
      <translation>工件{position} · {name}现为OK。</translation>
    </message>
    <message>
      <source>Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. Look at the part, then correct it and write why.</source>
      <translation>工件{position} · {name}未检查，因此其好坏只能由人来判断。其判定保持不变。请查看工件，然后改判并写明理由。</translation>
    </message>
    <message>
      <source>Part {position}, which is NG, waited to be acknowledged when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>轮到该工件时，NG工件{position}正在等待确认。未判定。请重新检测。</translation>
    </message>
    <message>
      <source>Parts come faster than they can be checked: part {position} was not checked</source>
      <translation>工件到来的速度超过检测速度：工件{position}未检查</translation>
    </message>
    <message>
      <source>Parts of {product} are compared with those that they were compared with before.</source>
      <translation>{product}的工件仍与原来的参照比较。</translation>
    </message>
    <message>
      <source>Parts of {product} are inspected as they lie</source>
      <translation>{product}的工件按原位检测</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture</source>
      <translation>{product}的工件最多回移图像的{percent:.0f}%</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture and turned by up to {degrees:.0f}°</source>
      <translation>{product}的工件最多回移图像的{percent:.0f}%，并最多回转{degrees:.0f}°</translation>
    </message>
    <message>
      <source>Parts of {product} drift</source>
      <translation>{product}的工件出现漂移</translation>
    </message>
    <message>
      <source>Parts whose verdict did not come within {deadline_ms} ms: {parts}. The line took them as NOT CHECKED, whatever is shown of them here. If it goes on, let fewer parts come or give verdicts more time under Settings, Line.</source>
      <translation>未在{deadline_ms} ms内给出判定的工件：{parts}。无论这里显示什么，产线都按“未检查”处理。如果持续发生，请降低来料速度，或在“设置”的“产线”中给判定更多时间。</translation>
    </message>
    <message>
      <source>Pictures of two products are being drawn: a turned washer and a woven mesh.</source>
      <translation>正在绘制两种产品的图像：车削垫圈和编织网。</translation>
    </message>
    <message>
      <source>Port {port} answers as it should.</source>
      <translation>端口{port}应答正常。</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. One other is connected.</source>
      <translation>端口{port}应答正常。另有1个连接。</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. {count} others are connected.</source>
      <translation>端口{port}应答正常。另有{count}个连接。</translation>
    </message>
    <message>
      <source>Port {port} is open and does not answer as it should: {answer}</source>
      <translation>端口{port}已打开，但应答异常：{answer}</translation>
    </message>
    <message>
      <source>Prepare the demonstration</source>
      <translation>准备演示</translation>
    </message>
    <message>
      <source>Probe the lighting of {product}</source>
      <translation>点检{product}的光照</translation>
    </message>
    <message>
      <source>Products of it are in the trash; restore them there: {names}.</source>
      <translation>其中有产品在回收站中，请在那里恢复：{names}。</translation>
    </message>
    <message>
      <source>Put it back from a copy, or write down with --mend that it is gone.</source>
      <translation>请从副本恢复，或用--mend记下它已不在。</translation>
    </message>
    <message>
      <source>Put it back from a copy.</source>
      <translation>请从副本恢复。</translation>
    </message>
    <message>
      <source>Put one image into the session “{session}”</source>
      <translation>将1张图像放入采集组“{session}”</translation>
    </message>
    <message>
      <source>Put {count} images into the session “{session}”</source>
      <translation>将{count}张图像放入采集组“{session}”</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>QA</translation>
    </message>
    <message>
      <source>Reading {source} failed unexpectedly ({error}). What was inspected is saved. Start again; the log holds the details.</source>
      <translation>读取{source}时意外失败（{error}）。已检测的内容已保存。请重新开始；详情见日志。</translation>
    </message>
    <message>
      <source>Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).</source>
      <translation>正在准备真实的太阳能电池电致发光图像（elpv-dataset，CC BY-NC-SA 4.0）。</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>正在重新连接</translation>
    </message>
    <message>
      <source>Register the master part of {product}</source>
      <translation>登记{product}的基准件</translation>
    </message>
    <message>
      <source>Remove a golden part</source>
      <translation>移除1个金样件</translation>
    </message>
    <message>
      <source>Remove a training from the queue</source>
      <translation>从队列中移除训练</translation>
    </message>
    <message>
      <source>Remove old files</source>
      <translation>移除旧文件</translation>
    </message>
    <message>
      <source>Remove the folder, or let --mend do it: it is made again.</source>
      <translation>请删除该文件夹，或用--mend删除：它会重新生成。</translation>
    </message>
    <message>
      <source>Remove the master part of {product}</source>
      <translation>移除{product}的基准件</translation>
    </message>
    <message>
      <source>Remove the search {name}</source>
      <translation>移除搜索{name}</translation>
    </message>
    <message>
      <source>Remove {count} golden parts</source>
      <translation>移除{count}个金样件</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>移除{name}</translation>
    </message>
    <message>
      <source>Removing the files</source>
      <translation>正在删除文件</translation>
    </message>
    <message>
      <source>Rename model {name}</source>
      <translation>重命名模型{name}</translation>
    </message>
    <message>
      <source>Rename session “{old}” to “{new}”</source>
      <translation>将采集组“{old}”重命名为“{new}”</translation>
    </message>
    <message>
      <source>Rename the search {name}</source>
      <translation>重命名搜索{name}</translation>
    </message>
    <message>
      <source>Rename “{old}” to “{new}”</source>
      <translation>将“{old}”重命名为“{new}”</translation>
    </message>
    <message>
      <source>Restart the application and try again.</source>
      <translation>请重新启动应用后重试。</translation>
    </message>
    <message>
      <source>Restore {what}</source>
      <translation>恢复{what}</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Resuming training of {model} on {products}.</source>
      <translation>继续用{products}训练{model}。</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>右侧</translation>
    </message>
    <message>
      <source>Roll back to {model}</source>
      <translation>回退到{model}</translation>
    </message>
    <message>
      <source>Running work is being stopped in good order. The window closes by itself in a moment.</source>
      <translation>正在有序停止未完成的工作。窗口稍后会自动关闭。</translation>
    </message>
    <message>
      <source>SQLite says: {finding}</source>
      <translation>SQLite报告：{finding}</translation>
    </message>
    <message>
      <source>Save the diagnosis file {file}</source>
      <translation>保存诊断文件{file}</translation>
    </message>
    <message>
      <source>Save the end of the training</source>
      <translation>保存训练结果</translation>
    </message>
    <message>
      <source>Save the search {name}</source>
      <translation>保存搜索{name}</translation>
    </message>
    <message>
      <source>Say of a part that the model was right</source>
      <translation>认定模型对该工件判定正确</translation>
    </message>
    <message>
      <source>Say of one image that it is good</source>
      <translation>认定1张图像为良品</translation>
    </message>
    <message>
      <source>Say of {count} images that they are good</source>
      <translation>认定{count}张图像为良品</translation>
    </message>
    <message>
      <source>Say of {count} parts that the model was right</source>
      <translation>认定模型对{count}个工件判定正确</translation>
    </message>
    <message>
      <source>Say why the model was right: whoever overruled it wants to know.</source>
      <translation>请写明模型为何正确：改判的人想知道。</translation>
    </message>
    <message>
      <source>Seen by the camera {view}.</source>
      <translation>由相机{view}拍摄。</translation>
    </message>
    <message>
      <source>Send the content in one piece, with “Content-Length”; nothing was done.</source>
      <translation>请带“Content-Length”一次性发送全部内容；没有执行任何操作。</translation>
    </message>
    <message>
      <source>Send “Content-Type: application/json”.</source>
      <translation>请发送“Content-Type: application/json”。</translation>
    </message>
    <message>
      <source>Set one image aside</source>
      <translation>搁置1张图像</translation>
    </message>
    <message>
      <source>Set the order of the batch</source>
      <translation>设置该批次的订单</translation>
    </message>
    <message>
      <source>Set the order of {count} batches</source>
      <translation>设置{count}个批次的订单</translation>
    </message>
    <message>
      <source>Set {count} images aside</source>
      <translation>搁置{count}张图像</translation>
    </message>
    <message>
      <source>Several cameras look at each part, and they must take their pictures of it together. Choose a trigger under “Triggers and alarms…”: button, key, scanner or line; an input of the cameras; or regular intervals.</source>
      <translation>多台相机拍摄每个工件，必须同时拍摄。请在“触发与报警…”中选择触发方式：按钮、按键、扫码枪或产线；相机的输入；或固定间隔。</translation>
    </message>
    <message>
      <source>Sign and activate {model}</source>
      <translation>签署并启用{model}</translation>
    </message>
    <message>
      <source>Some pictures have 16 bits a value and others have fewer: the value range is about the former.</source>
      <translation>部分图像每值16位，其他的位数较少：取值范围只针对前者。</translation>
    </message>
    <message>
      <source>Something else was done meanwhile. Ctrl+Z takes changes back one by one, the latest first.</source>
      <translation>期间又执行了其他操作。Ctrl+Z从最近的更改起逐个撤销。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while loading the model: {error}.</source>
      <translation>加载模型时发生意外错误：{error}。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while training: {error}. The images and the last checkpoint are kept. Press Resume to go on, or look into the log folder (Settings).</source>
      <translation>训练时发生意外错误：{error}。图像和最后的检查点保留。请按“继续”，或查看日志文件夹（“设置”页）。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved before is unchanged. Try again; if it happens again, the log folder (Settings) holds the details.</source>
      <translation>发生意外错误：{error}。此前保存的内容没有改变。请重试；如果再次发生，详情见日志文件夹（“设置”页）。</translation>
    </message>
    <message>
      <source>Start the inspection</source>
      <translation>开始检测</translation>
    </message>
    <message>
      <source>Start the training</source>
      <translation>开始训练</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <source>Starting training of {model} on {products}.</source>
      <translation>开始用{products}训练{model}。</translation>
    </message>
    <message>
      <source>Stop was pressed before {product} was chosen, so nothing is inspected. Choose it again.</source>
      <translation>在选定{product}之前按了“停止”，因此没有在检测。请重新选择。</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopped. The golden part that was judged is kept; the next evaluation goes on from there.</source>
      <translation>已停止。已判定的1个金样件保留；下次评估从这里继续。</translation>
    </message>
    <message>
      <source>Stopped. The {judged} golden parts that were judged are kept; the next evaluation goes on from there.</source>
      <translation>已停止。已判定的{judged}个金样件保留；下次评估从这里继续。</translation>
    </message>
    <message>
      <source>Stopped. There is no report in {path}.</source>
      <translation>已停止。{path}中没有报告。</translation>
    </message>
    <message>
      <source>Switch logging in off</source>
      <translation>停用登录</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>启用登录</translation>
    </message>
    <message>
      <source>Tag one image</source>
      <translation>为1张图像加标签</translation>
    </message>
    <message>
      <source>Tag {count} images</source>
      <translation>为{count}张图像加标签</translation>
    </message>
    <message>
      <source>Take a picture of “{product}”</source>
      <translation>拍摄“{product}”的图像</translation>
    </message>
    <message>
      <source>Take one image out of its session</source>
      <translation>将1张图像移出采集组</translation>
    </message>
    <message>
      <source>Take the badge from {name}</source>
      <translation>收回{name}的工牌</translation>
    </message>
    <message>
      <source>Take {count} images out of their sessions</source>
      <translation>将{count}张图像移出采集组</translation>
    </message>
    <message>
      <source>That is not the PIN or password.</source>
      <translation>PIN或密码不正确。</translation>
    </message>
    <message>
      <source>That needs the server, and this station began while it was away. Nothing was changed. When the server is back, close the application and start it again.</source>
      <translation>此操作需要服务器，而本工位是在服务器离线时启动的。没有任何更改。服务器恢复后，请关闭应用并重新启动。</translation>
    </message>
    <message>
      <source>That was the demonstration; the window is yours. The batches wait on the Review page.</source>
      <translation>演示到此结束，窗口可以自由使用。批次在“复核”页中。</translation>
    </message>
    <message>
      <source>The GenTL producer {path} cannot be used: {error}. Install the software of the camera's maker again.</source>
      <translation>无法使用GenTL producer {path}：{error}。请重新安装相机厂商的软件。</translation>
    </message>
    <message>
      <source>The PIN was removed</source>
      <translation>PIN已移除</translation>
    </message>
    <message>
      <source>The PIN was set</source>
      <translation>PIN已设置</translation>
    </message>
    <message>
      <source>The address is missing.</source>
      <translation>缺少地址。</translation>
    </message>
    <message>
      <source>The address of the database holds a password, which other people on this computer could read. Nothing was changed. Leave it out, and put it into the file ~/.pgpass or the environment variable PGPASSWORD.</source>
      <translation>数据库地址中含有密码，本机上的其他人可能读到。没有任何更改。请从中去掉，改放在文件~/.pgpass或环境变量PGPASSWORD中。</translation>
    </message>
    <message>
      <source>The alarm could not be written down</source>
      <translation>报警无法写入记录</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part had been asked for, at {first_at}, and was not judged any more. It is recorded as NOT CHECKED in batch {batch}. Look at that part yourself, or inspect it again.</source>
      <translation>检测{product}时应用突然结束：{first_at}请求的1个工件未能判定。它在批次{batch}中记为“未检查”。请人工查看该工件，或重新检测。</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its record matters; its number and verdict are listed in the batch's folder.</source>
      <translation>检测{product}时应用突然结束：{first_at}的1个工件已判定并显示，但未能保存。批次{batch}的其他工件都在。如果需要其记录，请重新检测该工件；其编号和判定列在该批次的文件夹中。</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts had been asked for, between {first_at} and {last_at}, and were not judged any more. They are recorded as NOT CHECKED in batch {batch}. Look at those parts yourself, or inspect them again.</source>
      <translation>检测{product}时应用突然结束：{first_at}至{last_at}之间请求的{count}个工件未能判定。它们在批次{batch}中记为“未检查”。请人工查看这些工件，或重新检测。</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between {first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.</source>
      <translation>检测{product}时应用突然结束：{first_at}至{last_at}之间的{count}个工件已判定并显示，但未能保存。批次{batch}的其他工件都在。如果需要其记录，请重新检测这些工件；其编号和判定列在该批次的文件夹中。</translation>
    </message>
    <message>
      <source>The application ended while model {model} was being added from a file. What had been copied was removed, and the file is as it was: add it again.</source>
      <translation>从文件添加模型{model}时应用结束。已复制的内容已删除，文件保持原样：请重新添加。</translation>
    </message>
    <message>
      <source>The application ended while this model was trained. Its last checkpoint was kept.</source>
      <translation>训练此模型时应用结束。最后的检查点保留。</translation>
    </message>
    <message>
      <source>The audit log is not as it was written</source>
      <translation>审计日志与当初写入的不符</translation>
    </message>
    <message>
      <source>The backup is being restored to {folder}, and each file compared. A window opens on it when that is done.</source>
      <translation>正在将备份恢复到{folder}，并逐个核对文件。完成后会打开一个窗口显示它。</translation>
    </message>
    <message>
      <source>The backup was restored to {folder}, which opens in a window of its own. The backup is unchanged.</source>
      <translation>备份已恢复到{folder}，并在单独的窗口中打开。备份没有改变。</translation>
    </message>
    <message>
      <source>The batch has no order that could be held. Nothing has changed; hold the batch.</source>
      <translation>该批次没有可保护的订单。没有任何更改；请保护该批次。</translation>
    </message>
    <message>
      <source>The batch is of no order now.</source>
      <translation>该批次现不属于任何订单。</translation>
    </message>
    <message>
      <source>The batch is of order “{order}” now.</source>
      <translation>该批次现属于订单“{order}”。</translation>
    </message>
    <message>
      <source>The batch moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>该批次及其图像已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>The broker takes messages, but what was sent to {topic} did not come back: this user may not read there, so triggers will not arrive.</source>
      <translation>MQTT代理接收消息，但发往{topic}的内容没有返回：该用户可能无权在此读取，因此触发将无法到达。</translation>
    </message>
    <message>
      <source>The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.</source>
      <translation>无法连接MQTT代理{host}端口{port}：{error}。会不断重试。</translation>
    </message>
    <message>
      <source>The camera could not be triggered ({error}). The part was not judged. Inspect it again; the log holds the details.</source>
      <translation>无法触发相机（{error}）。该工件未判定。请重新检测；详情见日志。</translation>
    </message>
    <message>
      <source>The camera delivers {bits} bits a value, and the product’s pictures use {most}. Nothing was kept. Choose a value range of {bits} bits or more on the Products page, or let the camera deliver fewer.</source>
      <translation>相机给出每值{bits}位，而产品的图像使用{most}位。没有保留任何内容。请在“产品”页选择{bits}位或更大的取值范围，或让相机给出更少的位数。</translation>
    </message>
    <message>
      <source>The camera did not take the trigger and no picture came, so the part was not judged. Inspect it again. The driver says: {error}</source>
      <translation>相机没有接受触发，也没有收到图像，因此该工件未判定。请重新检测。驱动报告：{error}</translation>
    </message>
    <message>
      <source>The camera of the view “{view}” delivers no more. What was inspected until now is kept. Check it, then start again.</source>
      <translation>视角“{view}”的相机不再给出图像。此前检测的保留。请检查相机，然后重新开始。</translation>
    </message>
    <message>
      <source>The camera sends the pixel format {format}, which is not understood. Choose another one in the camera settings, such as Mono8, BayerRG8 or RGB8.</source>
      <translation>相机发送的像素格式{format}无法识别。请在相机设置中另选一种，例如Mono8、BayerRG8或RGB8。</translation>
    </message>
    <message>
      <source>The camera took a picture of this part that never arrived, so it was not judged. Inspect it again, and check cable and network.</source>
      <translation>相机拍摄了该工件的图像，但始终没有收到，因此未判定。请重新检测，并检查线缆和网络。</translation>
    </message>
    <message>
      <source>The camera was lost before the picture of this part came, so it was not judged. Inspect it again.</source>
      <translation>在收到该工件的图像之前相机断开，因此未判定。请重新检测。</translation>
    </message>
    <message>
      <source>The camera was still busy with the part before, so this one was not judged. Inspect it again, or slow down the line.</source>
      <translation>相机仍在处理前一个工件，因此该工件未判定。请重新检测，或放慢产线。</translation>
    </message>
    <message>
      <source>The camera {camera} cannot be used. Its driver says: {error}</source>
      <translation>无法使用相机{camera}。驱动报告：{error}</translation>
    </message>
    <message>
      <source>The camera {camera} does not take the trigger: {error}. Choose another trigger, or let the camera run freely.</source>
      <translation>相机{camera}不接受触发：{error}。请选择其他触发方式，或让相机自由运行。</translation>
    </message>
    <message>
      <source>The camera {camera} is not as the product wants it: {problems}. Nothing is inspected like this, because the pictures would differ from those that the model knows. Change the camera settings of the product.</source>
      <translation>相机{camera}的状态不符合产品要求：{problems}。在此状态下不检测，因为图像会与模型所学的不同。请更改该产品的相机设置。</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected, and no other of its kind is. Check its cable, its power and the network.</source>
      <translation>相机{camera}未连接，也没有同类的其他相机。请检查线缆、电源和网络。</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected. Nothing was inspected. Plug it in, or choose another camera.</source>
      <translation>相机{camera}未连接。没有检测任何内容。请接好，或选择其他相机。</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected; connected are: {found}. If the camera was replaced, choose the new one as the source of this product and check its settings.</source>
      <translation>相机{camera}未连接；已连接的有：{found}。如果更换了相机，请将新相机选为该产品的图像源，并检查其设置。</translation>
    </message>
    <message>
      <source>The camera {camera} is not triggered by the program in this run, so no picture was taken. Choose the software trigger before the run.</source>
      <translation>本次运行中相机{camera}不由程序触发，因此没有拍摄图像。请在运行前选择软件触发。</translation>
    </message>
    <message>
      <source>The camera {camera} is out of reach, so no picture was taken. Inspect the part again.</source>
      <translation>相机{camera}无法访问，因此没有拍摄图像。请重新检测该工件。</translation>
    </message>
    <message>
      <source>The camera {camera} is used by another program. Close that program (such as the viewer of the camera's maker). After a crash the camera is free again within some seconds.</source>
      <translation>相机{camera}正被其他程序占用。请关闭该程序（例如相机厂商的查看器）。若程序曾崩溃，相机会在数秒后释放。</translation>
    </message>
    <message>
      <source>The candidate, the model that inspects, or a limit is another than you looked at. Nothing was changed; look at the figures again, then sign.</source>
      <translation>候选模型、用于检测的模型或某个限值已与刚才查看的不同。没有任何更改；请重新查看数据，然后签署。</translation>
    </message>
    <message>
      <source>The certificate file “{path}” cannot be used: {error}</source>
      <translation>证书文件“{path}”无法使用：{error}</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches for it.</source>
      <translation>{host}的证书不受信任（{error}）。没有发送任何内容。请指定其颁发者的证书文件。</translation>
    </message>
    <message>
      <source>The code was not used</source>
      <translation>扫描的代码未使用</translation>
    </message>
    <message>
      <source>The computer or the program stood still for {seconds:.0f} s: nobody knows when this part passed, so it was not judged. Look at it yourself, or inspect it again.</source>
      <translation>计算机或程序停顿了{seconds:.0f}秒：无法得知该工件何时经过，因此未判定。请人工查看，或重新检测。</translation>
    </message>
    <message>
      <source>The computer ran out of memory while training. The images and the last checkpoint are kept. Close other programs or choose the device CPU in Settings, then press Resume.</source>
      <translation>训练时计算机内存不足。图像和最后的检查点保留。请关闭其他程序，或在“设置”中选择CPU设备，然后按“继续”。</translation>
    </message>
    <message>
      <source>The connection to the line was not kept</source>
      <translation>产线连接未保留</translation>
    </message>
    <message>
      <source>The connection to {host} was lost. It is tried again and again.</source>
      <translation>与{host}的连接已断开。会不断重试。</translation>
    </message>
    <message>
      <source>The correction stands as it is, and waits no longer.</source>
      <translation>该改判维持不变，不再等待处理。</translation>
    </message>
    <message>
      <source>The correction was taken back: the part counts as what the model said.</source>
      <translation>已撤回改判：该工件以模型的判定为准。</translation>
    </message>
    <message>
      <source>The counts of one shift were written to {path}.</source>
      <translation>1个班次的计数已写入{path}。</translation>
    </message>
    <message>
      <source>The counts of {count} shifts were written to {path}.</source>
      <translation>{count}个班次的计数已写入{path}。</translation>
    </message>
    <message>
      <source>The database did not give the new record a number. Nothing was added; please try again.</source>
      <translation>数据库没有为新记录分配编号。没有添加任何内容；请重试。</translation>
    </message>
    <message>
      <source>The database is new, and {folder} is not empty. Nothing was changed. Name an empty folder with --shared.</source>
      <translation>数据库是新的，而{folder}不为空。没有任何更改。请用--shared指定空文件夹。</translation>
    </message>
    <message>
      <source>The database {path} has damaged places ({finding}). Images and models are not affected, and what can be read is shown. Close the application, keep a copy of the workspace, and put back a backup of {file}.</source>
      <translation>数据库{path}有损坏之处（{finding}）。图像和模型不受影响，可读取的内容照常显示。请关闭应用，保留工作区的副本，并恢复{file}的备份。</translation>
    </message>
    <message>
      <source>The database {path} is damaged ({finding}). The images and models in this workspace are still there, and nothing was changed. Put back a backup of {file}, or rename it to start with empty lists.</source>
      <translation>数据库{path}已损坏（{finding}）。此工作区的图像和模型仍在，没有任何更改。请恢复{file}的备份，或将其改名以空列表启动。</translation>
    </message>
    <message>
      <source>The defect is in the view “{view}”.</source>
      <translation>缺陷在视角“{view}”中。</translation>
    </message>
    <message>
      <source>The demonstration opens in a window of its own, with a workspace of its own. This workspace stays as it is.</source>
      <translation>演示在单独的窗口中打开，使用单独的工作区。此工作区保持不变。</translation>
    </message>
    <message>
      <source>The demonstration stopped</source>
      <translation>演示已停止</translation>
    </message>
    <message>
      <source>The demonstration trains a model, which the station edition cannot. On a workstation it can be seen.</source>
      <translation>演示要训练模型，工位版无法进行。可在工作站上观看。</translation>
    </message>
    <message>
      <source>The disk is full. Free some space and try again.</source>
      <translation>磁盘已满。请释放一些空间后重试。</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>磁盘快满了</translation>
    </message>
    <message>
      <source>The disk may be full, or was disconnected. Free some space and try again.</source>
      <translation>磁盘可能已满或已断开。请释放一些空间后重试。</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} cannot lock files ({error}), so nothing would keep two windows from writing to it at once. Nothing was changed. Put the workspace on a disk of this computer, or on a share that supports locks.</source>
      <translation>工作区{workspace}的磁盘不能锁定文件（{error}），因此无法防止两个窗口同时写入。没有任何更改。请将工作区放在本机磁盘上，或放在支持锁定的共享上。</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} does not answer: {error}. What was saved is still on it. Connect it again and restart.</source>
      <translation>工作区{workspace}的磁盘没有应答：{error}。已保存的内容仍在上面。请重新连接并重新启动。</translation>
    </message>
    <message>
      <source>The end of the training could not be saved. {reason}</source>
      <translation>训练结果无法保存。{reason}</translation>
    </message>
    <message>
      <source>The export was stopped. Nothing was left behind, and the model is unchanged.</source>
      <translation>导出已停止。没有留下残余文件，模型没有改变。</translation>
    </message>
    <message>
      <source>The fastest way is being looked for; inspection can begin meanwhile.</source>
      <translation>正在寻找最快的方式；其间可以开始检测。</translation>
    </message>
    <message>
      <source>The file cannot be read: {error}.</source>
      <translation>文件无法读取：{error}。</translation>
    </message>
    <message>
      <source>The file is damaged. Restart; if that does not help, put back a backup of this file.</source>
      <translation>文件已损坏。请重新启动；如果无效，请恢复该文件的备份。</translation>
    </message>
    <message>
      <source>The file is watched.</source>
      <translation>正在监视该文件。</translation>
    </message>
    <message>
      <source>The file names “{product}”, which was chosen.</source>
      <translation>文件中的产品为“{product}”，已选用。</translation>
    </message>
    <message>
      <source>The file names “{product}”.</source>
      <translation>文件中的产品为“{product}”。</translation>
    </message>
    <message>
      <source>The file names “{product}”. {reason}</source>
      <translation>文件中的产品为“{product}”。{reason}</translation>
    </message>
    <message>
      <source>The file was removed before it could be read, so the part was not judged. Inspect it again, and let nothing else take files from the folder.</source>
      <translation>文件在读取前被移除，因此该工件未判定。请重新检测，并避免其他程序从该文件夹取走文件。</translation>
    </message>
    <message>
      <source>The file {path} with passwords and tokens cannot be read. Type them again, after it was put right or deleted.</source>
      <translation>无法读取保存密码和令牌的文件{path}。请修好或删除该文件后重新输入。</translation>
    </message>
    <message>
      <source>The files of {name} are not what its manifest says: they were altered or damaged. Nothing was exported. Put the model back from a copy, or train again; the images are where they were.</source>
      <translation>{name}的文件与其清单不符：被改动或已损坏。没有导出任何内容。请从副本恢复模型，或重新训练；图像仍在原处。</translation>
    </message>
    <message>
      <source>The files of {name} cannot be read: {error}. Nothing was exported, and the model is as it was. Try again, and have the disk of the workspace checked if it stays so.</source>
      <translation>{name}的文件无法读取：{error}。没有导出任何内容，模型保持原样。请重试；如果仍然如此，请检查工作区的磁盘。</translation>
    </message>
    <message>
      <source>The folder cannot be opened</source>
      <translation>无法打开文件夹</translation>
    </message>
    <message>
      <source>The folder is out of reach ({error}), next try in {seconds:.0f} s. What comes meanwhile is inspected later.</source>
      <translation>文件夹无法访问（{error}），{seconds:.0f}秒后重试。其间到来的文件稍后检测。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error}. Nothing was changed. Check that you may read it, and that its disk is there.</source>
      <translation>文件夹{folder}无法读取：{error}。没有任何更改。请检查读取权限，以及其磁盘是否存在。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be watched: {error}. Nothing was inspected, and no file was changed. Check that it exists, that its drive is connected, and that you may open it.</source>
      <translation>无法监视文件夹{folder}：{error}。没有检测任何内容，也没有更改任何文件。请检查它是否存在、其驱动器是否已连接，以及是否有权打开。</translation>
    </message>
    <message>
      <source>The folder {folder} is not there, or cannot be reached. It is looked for again and again.</source>
      <translation>文件夹{folder}不存在或无法访问。会不断重新查找。</translation>
    </message>
    <message>
      <source>The folder “notices” comes with the installed program. Here every Python package brings its own licence.</source>
      <translation>“notices”文件夹随安装版程序提供。此处每个Python软件包各带其许可证。</translation>
    </message>
    <message>
      <source>The frame arrived damaged: {damage}. It was not judged. Inspect the part again.</source>
      <translation>收到的帧已损坏：{damage}。未判定。请重新检测该工件。</translation>
    </message>
    <message>
      <source>The frame was not judged. {reason}</source>
      <translation>该帧未判定。{reason}</translation>
    </message>
    <message>
      <source>The frame was not judged: it has {width} × {height} pixels. It needs at least {least} × {least}, and at most {most_megapixels} million in all.</source>
      <translation>该帧未判定：它有{width} × {height}像素。至少须为{least} × {least}，总计最多{most_megapixels}百万像素。</translation>
    </message>
    <message>
      <source>The golden set is not the one that you looked at any more. Nothing was changed; look at the figures again, then sign.</source>
      <translation>金样集已不是刚才查看的那个。没有任何更改；请重新查看数据，然后签署。</translation>
    </message>
    <message>
      <source>The hold is not yours: {name} placed it, and only they take it back as a slip. Nothing has changed. Lift it on the Review page, with a reason.</source>
      <translation>该保护不是当前人员设置的：由{name}设置，只有其本人能作为误操作撤回。没有任何更改。请在“复核”页填写理由解除保护。</translation>
    </message>
    <message>
      <source>The image could not be decoded: {error}</source>
      <translation>图像无法解码：{error}</translation>
    </message>
    <message>
      <source>The image teaches no model from now on. It stays here, under “Set aside”.</source>
      <translation>该图像从现在起不再参与训练。它仍在此处的“已搁置”中。</translation>
    </message>
    <message>
      <source>The image {file} cannot be written as PNG.</source>
      <translation>图像{file}无法写为PNG。</translation>
    </message>
    <message>
      <source>The images could not be compared with each other: {error}. No image was lost.</source>
      <translation>无法相互比较图像：{error}。没有丢失图像。</translation>
    </message>
    <message>
      <source>The images of the package elpv-dataset cannot be read: {error}. Nothing was changed. Install it again.</source>
      <translation>无法读取软件包elpv-dataset的图像：{error}。没有任何更改。请重新安装。</translation>
    </message>
    <message>
      <source>The images of {product} were not imported completely.</source>
      <translation>{product}的图像没有完整导入。</translation>
    </message>
    <message>
      <source>The import stopped early. {reason}</source>
      <translation>导入提前停止。{reason}</translation>
    </message>
    <message>
      <source>The inspection failed: {error}</source>
      <translation>检测失败：{error}</translation>
    </message>
    <message>
      <source>The inspection goes on with {product}.</source>
      <translation>检测以{product}继续。</translation>
    </message>
    <message>
      <source>The inspection of {product} failed: {reason}</source>
      <translation>{product}的检测失败：{reason}</translation>
    </message>
    <message>
      <source>The inspection process could not be started: {error}. Stored parts are safe. Close other programs and try again.</source>
      <translation>无法启动检测进程：{error}。已保存的工件安全。请关闭其他程序后重试。</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly ({exit}).</source>
      <translation>检测进程意外结束（{exit}）。</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly {times} times in a row, so the run was stopped. The parts are stored as NOT CHECKED. Look into the log folder (Settings) or try another model.</source>
      <translation>检测进程连续{times}次意外结束，因此运行已停止。这些工件保存为“未检查”。请查看日志文件夹（“设置”页），或尝试其他模型。</translation>
    </message>
    <message>
      <source>The inspection process ended while it loaded the model ({exit}). Stored parts are safe. Try again, or choose another model.</source>
      <translation>检测进程在加载模型时结束（{exit}）。已保存的工件安全。请重试，或选择其他模型。</translation>
    </message>
    <message>
      <source>The inspection process gave a wrong answer.</source>
      <translation>检测进程给出了错误的应答。</translation>
    </message>
    <message>
      <source>The inspection process gave no answer for {seconds:.0f} s.</source>
      <translation>检测进程{seconds:.0f}秒没有应答。</translation>
    </message>
    <message>
      <source>The inspection process is not running.</source>
      <translation>检测进程没有运行。</translation>
    </message>
    <message>
      <source>The journal {path} is closed. Nothing that was stored is lost.</source>
      <translation>日志文件{path}已关闭。已保存的内容没有丢失。</translation>
    </message>
    <message>
      <source>The light of {product} changed. {findings}</source>
      <translation>{product}的光照有变化。{findings}</translation>
    </message>
    <message>
      <source>The light of {product} is as it was.</source>
      <translation>{product}的光照没有变化。</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: one picture is too few to work limits out, which takes {enough}.</source>
      <translation>从现在起按固定限值比较{product}的光照：1张图像太少，无法得出限值，需要{enough}张。</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: {pictures} pictures are too few to work limits out, which takes {enough}.</source>
      <translation>从现在起按固定限值比较{product}的光照：{pictures}张图像太少，无法得出限值，需要{enough}张。</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by limits that follow from {pictures} pictures.</source>
      <translation>从现在起比较{product}的光照，所用限值由{pictures}张图像得出。</translation>
    </message>
    <message>
      <source>The light of {product} is compared with nothing. What was probed is kept.</source>
      <translation>{product}的光照不再比较。点检结果保留。</translation>
    </message>
    <message>
      <source>The limit is a score of 1. A typical good part scored {good_before:.2f} and now scores {good_now:.2f}; a typical defective one scored {defective_before:.2f} and now scores {defective_now:.2f}.</source>
      <translation>限值为得分1。典型良品的得分由{good_before:.2f}变为{good_now:.2f}；典型不良品的得分由{defective_before:.2f}变为{defective_now:.2f}。</translation>
    </message>
    <message>
      <source>The line chose the product</source>
      <translation>产线选择了产品</translation>
    </message>
    <message>
      <source>The line could not be reached until the deadline was over.</source>
      <translation>直到时限结束都无法连接产线。</translation>
    </message>
    <message>
      <source>The line does not hear this station</source>
      <translation>产线收不到本工位的消息</translation>
    </message>
    <message>
      <source>The line hears this station again</source>
      <translation>产线又能收到本工位的消息</translation>
    </message>
    <message>
      <source>The line is just choosing another product. Try again in a moment.</source>
      <translation>产线正在选择另一产品。请稍后再试。</translation>
    </message>
    <message>
      <source>The log folder cannot be opened</source>
      <translation>无法打开日志文件夹</translation>
    </message>
    <message>
      <source>The longer training left no model, so the model of one step goes on inspecting. {reason}</source>
      <translation>较长的训练没有产生模型，因此一步训练的模型继续检测。{reason}</translation>
    </message>
    <message>
      <source>The model cannot be loaded</source>
      <translation>无法加载模型</translation>
    </message>
    <message>
      <source>The model could not be packed, so nothing is handed over.</source>
      <translation>模型无法打包，因此没有交接任何内容。</translation>
    </message>
    <message>
      <source>The model could not be prepared for faster engines: {error}.</source>
      <translation>无法为更快的引擎准备模型：{error}。</translation>
    </message>
    <message>
      <source>The model file could not be written: {error}. Nothing was left behind, and the model is unchanged.</source>
      <translation>无法写入模型文件：{error}。没有留下残余文件，模型没有改变。</translation>
    </message>
    <message>
      <source>The model file was not added.</source>
      <translation>没有添加模型文件。</translation>
    </message>
    <message>
      <source>The model is made and checked: it loads and can inspect. Its network was not trained on {products}.</source>
      <translation>模型已生成并通过检查：可以加载和检测。其网络没有用{products}训练过。</translation>
    </message>
    <message>
      <source>The model of one step inspects unseen parts of each product, good and defective ones mixed. The real training goes on beside it for about three minutes; its model takes over then.</source>
      <translation>一步训练的模型检测每种产品没见过的工件，良品与不良品混合。正式训练同时进行约三分钟，之后由其模型接替。</translation>
    </message>
    <message>
      <source>The model of the longer training took over. Of the same {parts} unseen parts the model of one step judged {before} rightly, and this one {now}.</source>
      <translation>较长训练的模型已接替。对同样{parts}个没见过的工件，一步训练的模型判对{before}个，此模型判对{now}个。</translation>
    </message>
    <message>
      <source>The model that judged it is in the trash or was deleted. Restore it, or add its model file again.</source>
      <translation>当时判定它的模型在回收站中或已删除。请恢复，或重新添加其模型文件。</translation>
    </message>
    <message>
      <source>The model was made without {product} and cannot inspect it. {reason}</source>
      <translation>模型没有包含{product}，无法检测它。{reason}</translation>
    </message>
    <message>
      <source>The model was not loaded: {reason} Stored parts are safe.</source>
      <translation>模型未加载：{reason}已保存的工件安全。</translation>
    </message>
    <message>
      <source>The model was trained on {products} and checked: it loads and can inspect.</source>
      <translation>模型已用{products}训练并通过检查：可以加载和检测。</translation>
    </message>
    <message>
      <source>The model's anomaly map holds values that are not numbers.</source>
      <translation>模型的异常图中有非数字的值。</translation>
    </message>
    <message>
      <source>The model's score is not a number.</source>
      <translation>模型给出的得分不是数字。</translation>
    </message>
    <message>
      <source>The most unusual picture is shown first: is it a good part?</source>
      <translation>最不寻常的1张图像排在最前：它是良品吗？</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed. The order is as it was.</source>
      <translation>订单名称最多{most}个可打印字符。订单保持不变。</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed; nothing was done.</source>
      <translation>订单名称最多{most}个可打印字符；没有执行任何操作。</translation>
    </message>
    <message>
      <source>The name or address of the broker is missing.</source>
      <translation>缺少MQTT代理的名称或地址。</translation>
    </message>
    <message>
      <source>The next part came within {seconds:.2g} s, before the pictures of this one were complete, so nobody can tell which part a picture shows. Inspect both again; slow down the line, or shorten the least time between parts.</source>
      <translation>下一个工件在{seconds:.2g}秒内到来，此时该工件的图像尚未齐全，因此无法得知图像属于哪个工件。请重新检测两个工件；放慢产线，或缩短工件之间的最短时间。</translation>
    </message>
    <message>
      <source>The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back.</source>
      <translation>接下来的工件按它判定；之前的保持不变。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>The next {parts} parts of {product} are what later ones are compared with. Until then no drift is seen.</source>
      <translation>{product}接下来的{parts}个工件作为以后比较的参照。在此之前看不出漂移。</translation>
    </message>
    <message>
      <source>The notices cannot be opened</source>
      <translation>无法打开许可声明</translation>
    </message>
    <message>
      <source>The orders of {count} batches are set.</source>
      <translation>{count}个批次的订单已设置。</translation>
    </message>
    <message>
      <source>The other model does not know its product. Ask one that was trained on it.</source>
      <translation>另一模型不支持其产品。请换用它训练过的模型。</translation>
    </message>
    <message>
      <source>The other model is in the trash or was deleted. Restore it, or ask another one.</source>
      <translation>另一模型在回收站中或已删除。请恢复，或换一个模型。</translation>
    </message>
    <message>
      <source>The package elpv-dataset holds fewer images than expected. Install it again.</source>
      <translation>软件包elpv-dataset中的图像比预期少。请重新安装。</translation>
    </message>
    <message>
      <source>The package psycopg, which speaks with PostgreSQL, is not installed here. Nothing was changed. Install the application with its extra “server”: pip install 'onenip-inspector[server]', or uv sync --extra server.</source>
      <translation>此处未安装与PostgreSQL通信的软件包psycopg。没有任何更改。请安装应用并附带扩展“server”：pip install 'onenip-inspector[server]'，或uv sync --extra server。</translation>
    </message>
    <message>
      <source>The package {package} is installed and cannot be loaded: {error}. Install it again. All other sources work without it.</source>
      <translation>软件包{package}已安装但无法加载：{error}。请重新安装。其他图像源均不需要它。</translation>
    </message>
    <message>
      <source>The part came faster than parts can be judged, so it was not judged. Inspect it again, or slow down the line.</source>
      <translation>工件到来的速度超过判定速度，因此未判定。请重新检测，或放慢产线。</translation>
    </message>
    <message>
      <source>The part is missing, turned or shifted: no good part of '{product}' was seen like this.</source>
      <translation>工件缺失、转动或移位：“{product}”的良品从未这样出现。</translation>
    </message>
    <message>
      <source>The part is told and not recorded yet, so it cannot be corrected. Nothing was changed. Try again when no part waits any more, here or on the Review page.</source>
      <translation>该工件的判定已给出但尚未记录，因此无法改判。没有任何更改。请等没有工件等待时再试，在此处或“复核”页均可。</translation>
    </message>
    <message>
      <source>The part waits for an answer on the Releases page, under Overrules.</source>
      <translation>该工件等待处理，见“放行”页的“改判”。</translation>
    </message>
    <message>
      <source>The part was not found as '{product}' lies in its reference: it is missing, or turned or shifted further than parts are looked for.</source>
      <translation>没有找到与“{product}”参考图位置相符的工件：工件缺失，或转动、移位超出查找范围。</translation>
    </message>
    <message>
      <source>The parts could not be judged again: {error}. No record was changed.</source>
      <translation>无法重新判定这些工件：{error}。没有更改任何记录。</translation>
    </message>
    <message>
      <source>The picture arrived damaged, so the part was not judged. Inspect it again. If it happens often, check cable and network. The driver says: {error}</source>
      <translation>收到的图像已损坏，因此该工件未判定。请重新检测。如果经常发生，请检查线缆和网络。驱动报告：{error}</translation>
    </message>
    <message>
      <source>The picture arrived incomplete ({has:,} of {needs:,} bytes), so the part was not judged. Inspect it again.</source>
      <translation>图像接收不完整（{has:,}/{needs:,}字节），因此该工件未判定。请重新检测。</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels instead of the product's {wanted_width} × {wanted_height}, so the part was not judged. Stop the run and start it again: that sets the camera anew.</source>
      <translation>图像为{width} × {height}像素，而产品要求{wanted_width} × {wanted_height}，因此该工件未判定。请停止运行后重新开始，相机会随之重新设置。</translation>
    </message>
    <message>
      <source>The picture is black. Check the light, the lens and the exposure.</source>
      <translation>图像全黑。请检查光照、镜头和曝光。</translation>
    </message>
    <message>
      <source>The picture is blurred beyond what good parts of '{product}' show. Check the focus, and that the part stands still.</source>
      <translation>图像的模糊程度超过“{product}”的良品。请检查对焦，以及工件是否静止。</translation>
    </message>
    <message>
      <source>The picture is nearly white all over. Check the light and the exposure.</source>
      <translation>图像几乎全白。请检查光照和曝光。</translation>
    </message>
    <message>
      <source>The picture is {width} × {height} pixels large; that of the master is {master_width} × {master_height}.</source>
      <translation>图像为{width} × {height}像素；基准图像为{master_width} × {master_height}。</translation>
    </message>
    <message>
      <source>The picture of a part before did not come in time, so nobody can tell which picture shows this part. It was not judged. Inspect it again; check the camera.</source>
      <translation>前一个工件的图像没有及时到达，因此无法得知哪张图像属于该工件。未判定。请重新检测，并检查相机。</translation>
    </message>
    <message>
      <source>The picture of the master part is not there any more. Register it again.</source>
      <translation>基准件的图像已不存在。请重新登记。</translation>
    </message>
    <message>
      <source>The picture of this part is gone or cannot be read.</source>
      <translation>此工件的图像丢失或无法读取。</translation>
    </message>
    <message>
      <source>The picture shows nothing: it looks the same all over. Check that a part is in view, and the light.</source>
      <translation>图像中没有内容：处处相同。请检查视野中是否有工件，以及光照。</translation>
    </message>
    <message>
      <source>The picture {file} cannot be read, so nothing is handed over: {error}.</source>
      <translation>无法读取图像{file}，因此没有交接任何内容：{error}。</translation>
    </message>
    <message>
      <source>The pictures use {levels:,} of {possible_levels:,} levels, so {bits} of 16 bits are taken for the value range; it can be changed above them.</source>
      <translation>图像使用了{possible_levels:,}级中的{levels:,}级，因此取16位中的{bits}位为取值范围；可在图像上方更改。</translation>
    </message>
    <message>
      <source>The place of {path} does not answer. Nothing was added, and the file is as it was. Try again, or copy the file to this computer first.</source>
      <translation>{path}所在位置没有应答。没有添加任何内容，文件保持原样。请重试，或先将文件复制到本机。</translation>
    </message>
    <message>
      <source>The place that was written to does not answer, and was given up. Nothing in the workspace has changed; a hidden, unfinished file may be left at that place.</source>
      <translation>写入位置没有应答，已放弃。工作区没有任何更改；该位置可能留有一个隐藏的未完成文件。</translation>
    </message>
    <message>
      <source>The plain way is the fastest here.</source>
      <translation>在本机上，普通方式最快。</translation>
    </message>
    <message>
      <source>The probe could not be read back. Probe once more.</source>
      <translation>点检结果无法读回。请再点检一次。</translation>
    </message>
    <message>
      <source>The process ended unexpectedly ({exit}).</source>
      <translation>进程意外结束（{exit}）。</translation>
    </message>
    <message>
      <source>The process that compares the images ended unexpectedly ({exit}). No image was lost.</source>
      <translation>比较图像的进程意外结束（{exit}）。没有丢失图像。</translation>
    </message>
    <message>
      <source>The process that judges golden parts ended unexpectedly ({exit}). Try again.</source>
      <translation>判定金样件的进程意外结束（{exit}）。请重试。</translation>
    </message>
    <message>
      <source>The process that writes the model file ended unexpectedly ({exit}). Nothing was left behind, and the model is unchanged. Try again.</source>
      <translation>写入模型文件的进程意外结束（{exit}）。没有留下残余文件，模型没有改变。请重试。</translation>
    </message>
    <message>
      <source>The product as which the view “{view}” is judged is in the trash. Restore it, or choose another one under “Several cameras…”.</source>
      <translation>视角“{view}”判定时所用的产品在回收站中。请恢复，或在“多相机…”中另选。</translation>
    </message>
    <message>
      <source>The product cannot be changed from outside just now. It is as it was.</source>
      <translation>目前不能从外部更换产品。产品保持不变。</translation>
    </message>
    <message>
      <source>The product is being changed; GET /state tells when it is.</source>
      <translation>正在更换产品；GET /state会告知何时完成。</translation>
    </message>
    <message>
      <source>The product was changed</source>
      <translation>产品已更换</translation>
    </message>
    <message>
      <source>The product was not changed</source>
      <translation>产品未更换</translation>
    </message>
    <message>
      <source>The product was set up with the camera {wanted}, but {found} answers in its place. Connect the right camera, or choose the new one as the source and check its settings.</source>
      <translation>该产品设置时用的是相机{wanted}，现在应答的却是{found}。请连接正确的相机，或将新相机选为图像源并检查其设置。</translation>
    </message>
    <message>
      <source>The product {product} is gone.</source>
      <translation>产品{product}已不存在。</translation>
    </message>
    <message>
      <source>The products that were made for it are in the trash: {names}.</source>
      <translation>为它创建的产品在回收站中：{names}。</translation>
    </message>
    <message>
      <source>The program ended suddenly before this part was judged.</source>
      <translation>在判定此工件之前，程序突然结束。</translation>
    </message>
    <message>
      <source>The program gives no sign of life.</source>
      <translation>程序没有任何响应。</translation>
    </message>
    <message>
      <source>The program has just been started.</source>
      <translation>程序刚刚启动。</translation>
    </message>
    <message>
      <source>The quota is a whole number of gigabytes from 0 to {most}.</source>
      <translation>配额为0到{most}的整数GB。</translation>
    </message>
    <message>
      <source>The request is addressed to another computer.</source>
      <translation>该请求是发给另一台计算机的。</translation>
    </message>
    <message>
      <source>The rest of the files is removed at the next start.</source>
      <translation>其余文件在下次启动时删除。</translation>
    </message>
    <message>
      <source>The rules hold for its batches again, unless they are held one by one.</source>
      <translation>规则重新适用于其批次，除非批次单独保护。</translation>
    </message>
    <message>
      <source>The rules hold for the batch again, unless its order is held.</source>
      <translation>规则重新适用于该批次，除非其订单已保护。</translation>
    </message>
    <message>
      <source>The rules hold for these {count} batches again, unless their order is held.</source>
      <translation>规则重新适用于这{count}个批次，除非其订单已保护。</translation>
    </message>
    <message>
      <source>The run does not wait for triggers from the line, so this one was not taken. Choose the software trigger for the product.</source>
      <translation>本次运行不等待产线触发，因此该触发未被接受。请为该产品选择软件触发。</translation>
    </message>
    <message>
      <source>The run has ended; nothing is inspected.</source>
      <translation>运行已结束；没有在检测。</translation>
    </message>
    <message>
      <source>The run is on and no image comes: {source}</source>
      <translation>运行正在进行但没有图像：{source}</translation>
    </message>
    <message>
      <source>The run is starting.</source>
      <translation>运行正在启动。</translation>
    </message>
    <message>
      <source>The run is stopping.</source>
      <translation>运行正在停止。</translation>
    </message>
    <message>
      <source>The run that goes on judges with {name}. Nothing was deleted. Stop the run first.</source>
      <translation>正在进行的运行用{name}判定。没有删除任何内容。请先停止运行。</translation>
    </message>
    <message>
      <source>The run was paused when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>轮到该工件时运行已暂停。未判定。请重新检测。</translation>
    </message>
    <message>
      <source>The same picture is a normal image of “{product}” now, which training sees. Delete it there first.</source>
      <translation>同一图像现为“{product}”的良品图像，会用于训练。请先在那里删除。</translation>
    </message>
    <message>
      <source>The same picture is in the golden set of “{product}” now, which no training may see. Remove it there first.</source>
      <translation>同一图像现在“{product}”的金样集中，不得用于训练。请先在那里移除。</translation>
    </message>
    <message>
      <source>The same picture was added again and is in the golden set, as {name}. Nothing is missing.</source>
      <translation>同一图像已重新添加，在金样集中名为{name}。没有缺失。</translation>
    </message>
    <message>
      <source>The same picture was imported again and is among the images, as {name}. Nothing is missing.</source>
      <translation>同一图像已重新导入，名为{name}。没有缺失。</translation>
    </message>
    <message>
      <source>The search for devices did not end within {seconds:.0f} s. Unplug them, plug them in again, and search again.</source>
      <translation>设备查找没有在{seconds:.0f}秒内结束。请拔下设备后重新插上，再次查找。</translation>
    </message>
    <message>
      <source>The server could not be given anything: {error}.</source>
      <translation>没有向服务器交付任何内容：{error}。</translation>
    </message>
    <message>
      <source>The server did not answer, so this station began with the products, limits and the model that it knew on {kept_at}. What is judged waits on this computer's disk, safe, and is sent by itself. {reason}</source>
      <translation>服务器没有应答，因此本工位以{kept_at}时所知的产品、限值和模型启动。判定的内容安全地保存在本机磁盘上等待，并会自动发送。{reason}</translation>
    </message>
    <message>
      <source>The server has been away for so long that no number is left for another batch or part. What was recorded waits here and is not lost. Bring the server back; runs can begin again then.</source>
      <translation>服务器离线太久，已没有可用于新批次或新工件的编号。已记录的在此等待，不会丢失。请恢复服务器；之后可重新开始运行。</translation>
    </message>
    <message>
      <source>The server holds another part {position} of batch {batch} than this station: the station's folder was copied to another computer, or a record was changed. What waits here stays here. Ask whoever looks after the server.</source>
      <translation>服务器上批次{batch}的工件{position}与本工位的不同：工位的文件夹被复制到了另一台计算机，或某条记录被改动。在此等待的内容保留在此。请联系服务器负责人。</translation>
    </message>
    <message>
      <source>The server is away; inspecting goes on</source>
      <translation>服务器离线；检测继续</translation>
    </message>
    <message>
      <source>The server is back</source>
      <translation>服务器已恢复</translation>
    </message>
    <message>
      <source>The settings file is damaged. It was kept as {kept_as} in the workspace, and the defaults are used. Products, models and batches are not affected. Set again what you want to be different.</source>
      <translation>设置文件已损坏。它以{kept_as}之名保留在工作区中，现使用默认值。产品、模型和批次不受影响。需要不同的值时请重新设置。</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read, so the defaults are used. Products, models and batches are not affected. Check that you may read and write that file.</source>
      <translation>设置文件{path}无法读取，因此使用默认值。产品、模型和批次不受影响。请检查对该文件的读写权限。</translation>
    </message>
    <message>
      <source>The settings for triggers of {product} cannot be read. Nothing was inspected. Set them anew under Triggers.</source>
      <translation>{product}的触发设置无法读取。没有检测任何内容。请在“触发”下重新设置。</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>设置未保存</translation>
    </message>
    <message>
      <source>The settings were saved, but the audit log refused their lines. They are written with the next change of the settings</source>
      <translation>设置已保存，但审计日志拒绝了相应条目。它们会在下次更改设置时一并写入</translation>
    </message>
    <message>
      <source>The shared folder {folder} cannot be written to: {error} Nothing was changed. Look at its permissions and how it is mounted.</source>
      <translation>共享文件夹{folder}无法写入（{error}）。没有任何更改。请检查其权限和挂载方式。</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there. Mount it again; it is tried by itself.</source>
      <translation>共享文件夹{folder}不在。请重新挂载；程序会自动重试。</translation>
    </message>
    <message>
      <source>The size of the frames changed from {before} to {after}.</source>
      <translation>帧的大小由{before}变为{after}。</translation>
    </message>
    <message>
      <source>The source delivered no image. Inspect the part again.</source>
      <translation>图像源没有给出图像。请重新检测该工件。</translation>
    </message>
    <message>
      <source>The source did not answer while this part was read, so it was not judged. Check the network drive or the camera and inspect the part again.</source>
      <translation>读取此工件时图像源没有应答，因此未判定。请检查网络驱动器或相机，并重新检测该工件。</translation>
    </message>
    <message>
      <source>The source ended before its first picture. Choose another source.</source>
      <translation>图像源在给出第一张图像前就结束了。请选择其他图像源。</translation>
    </message>
    <message>
      <source>The station edition computes on the processor. A GPU needs the workstation edition.</source>
      <translation>工位版在处理器上计算。使用GPU需要工作站版。</translation>
    </message>
    <message>
      <source>The stored settings of this training run cannot be read, so it cannot be resumed. Its images are safe; start a new training run instead.</source>
      <translation>本次训练保存的设置无法读取，因此无法继续。其图像安全；请重新开始一次训练。</translation>
    </message>
    <message>
      <source>The stored value of “{setting}” is not valid ({value}), so its default is used. All other settings are as they were. Set it again on the Settings page if you want another.</source>
      <translation>“{setting}”保存的值无效（{value}），因此使用默认值。其他设置保持不变。如需其他值，请在“设置”页重新设置。</translation>
    </message>
    <message>
      <source>The system did not start the program a second time. Nothing was changed. Close what you do not need, and try again.</source>
      <translation>系统没有第二次启动程序。没有任何更改。请关闭不需要的程序，然后重试。</translation>
    </message>
    <message>
      <source>The token is missing or wrong: send it as “Authorization: Bearer …”.</source>
      <translation>令牌缺失或错误：请以“Authorization: Bearer …”发送。</translation>
    </message>
    <message>
      <source>The training could not be started.</source>
      <translation>无法开始训练。</translation>
    </message>
    <message>
      <source>The training ended without a model.</source>
      <translation>训练结束，但没有得到模型。</translation>
    </message>
    <message>
      <source>The training process could not be started: {error}. No image was lost. Press Resume to try again.</source>
      <translation>无法启动训练进程：{error}。没有丢失图像。按“继续”重试。</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly ({exit}). The images and the last checkpoint are kept. Press Resume to go on from there.</source>
      <translation>训练进程意外结束（{exit}）。图像和最后的检查点保留。按“继续”从那里继续。</translation>
    </message>
    <message>
      <source>The trigger came too soon after the one before to be another part (debounce or least distance), so it was not taken.</source>
      <translation>该触发距上一次太近，不可能是另一个工件（去抖或最小间隔），因此未被接受。</translation>
    </message>
    <message>
      <source>The trigger came while the camera was still taking the picture before, so this part was not judged. Inspect it again, or slow down the line.</source>
      <translation>触发时相机仍在拍摄上一张图像，因此该工件未判定。请重新检测，或放慢产线。</translation>
    </message>
    <message>
      <source>The trigger took {milliseconds} ms to reach the camera: the picture may show another moment, so the part was not judged. Inspect it again, and check cable, network and how busy the computer is.</source>
      <translation>触发信号经{milliseconds} ms才到达相机：图像可能不是当时的画面，因此该工件未判定。请重新检测，并检查线缆、网络和计算机负载。</translation>
    </message>
    <message>
      <source>The true number lies between the two bounds with 95 % confidence; more good parts bring them closer together.</source>
      <translation>真实数量以95%的置信度位于两个界限之间；良品越多，界限越接近。</translation>
    </message>
    <message>
      <source>The value of “{field}” is not valid.</source>
      <translation>“{field}”的值无效。</translation>
    </message>
    <message>
      <source>The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said is stored.</source>
      <translation>判定超过{milliseconds} ms才给出。已告知产线“未检查”；模型的判定已保存。</translation>
    </message>
    <message>
      <source>The video could be read only up to frame {read}: its disk or share failed. Frames behind that were not inspected. Copy it to this computer and inspect it again.</source>
      <translation>视频只能读到第{read}帧：其磁盘或共享出现故障。之后的帧未检测。请将其复制到本机后重新检测。</translation>
    </message>
    <message>
      <source>The view “{view}” is judged as “{product}”, which the model {model} does not know. Train a model with all products of the views, or change the view under “Several cameras…”.</source>
      <translation>视角“{view}”按“{product}”判定，而模型{model}不支持它。请训练包含各视角全部产品的模型，或在“多相机…”中更改该视角。</translation>
    </message>
    <message>
      <source>The views “{first}” and “{second}” have the same camera, {source}. Choose another one for either under “Several cameras…”.</source>
      <translation>视角“{first}”和“{second}”使用同一台相机{source}。请在“多相机…”中为其中之一另选相机。</translation>
    </message>
    <message>
      <source>The weights of {title} were here already, from {source}. Nothing was fetched.</source>
      <translation>{title}的权重已经在本机，来自{source}。没有下载任何内容。</translation>
    </message>
    <message>
      <source>The workspace cannot be read</source>
      <translation>无法读取工作区</translation>
    </message>
    <message>
      <source>The workspace could not be checked to the end: {error}. Nothing was changed.</source>
      <translation>工作区未能检查完：{error}。没有任何更改。</translation>
    </message>
    <message>
      <source>The workspace is closed; nothing was changed. Start the application again.</source>
      <translation>工作区已关闭；没有任何更改。请重新启动应用。</translation>
    </message>
    <message>
      <source>The workspace is read-only. Ask for permission to write to it.</source>
      <translation>工作区为只读。请申请写入权限。</translation>
    </message>
    <message>
      <source>The workspace {folder} opens in a window of its own. The one of this window stays as it is.</source>
      <translation>工作区{folder}在单独的窗口中打开。此窗口的工作区保持不变。</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be made: {error}. Nothing was changed. Choose a folder that you may write to.</source>
      <translation>无法创建工作区{workspace}：{error}。没有任何更改。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be written to: {error}. Nothing was changed. Free some space, or choose a folder that you may write to.</source>
      <translation>工作区{workspace}无法写入：{error}。没有任何更改。请释放一些空间，或选择有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>The workspace {workspace} is already open in another window (process {process} on {host}). Nothing was changed. Use that window, or close it first.</source>
      <translation>工作区{workspace}已在另一个窗口中打开（{host}上的进程{process}）。没有任何更改。请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
      <source>The workspace's disk does not answer</source>
      <translation>工作区的磁盘没有应答</translation>
    </message>
    <message>
      <source>The {count} most unusual pictures are shown first: are they good parts?</source>
      <translation>最不寻常的{count}张图像排在最前：它们是良品吗？</translation>
    </message>
    <message>
      <source>There are GET /state, /last, /late and /schema, and POST /trigger and /product.</source>
      <translation>可用的有GET /state、/last、/late和/schema，以及POST /trigger和/product。</translation>
    </message>
    <message>
      <source>There are no images in {folder}. Nothing was inspected. Choose another folder.</source>
      <translation>{folder}中没有图像。没有检测任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>There are no rules yet, so nothing was removed. Say first how long files are kept.</source>
      <translation>还没有规则，因此没有移除任何内容。请先设置文件的保留期限。</translation>
    </message>
    <message>
      <source>There is a search with the name {name} already, and it was not changed. Choose another name.</source>
      <translation>已有名为{name}的搜索，它没有改变。请选择其他名称。</translation>
    </message>
    <message>
      <source>There is already a model {name}. Nothing was added.</source>
      <translation>已有模型{name}。没有添加任何内容。</translation>
    </message>
    <message>
      <source>There is already a product “{name}”. Nothing was changed. Choose another name (upper and lower case count as the same).</source>
      <translation>已有产品“{name}”。没有任何更改。请选择其他名称（不区分大小写）。</translation>
    </message>
    <message>
      <source>There is already somebody called {name}. Choose a name that tells the two apart.</source>
      <translation>已有名为{name}的人员。请选择能区分两人的名称。</translation>
    </message>
    <message>
      <source>There is another product “{name}” by now. Rename that one on the Products page, then restore this one.</source>
      <translation>现已有另一个产品“{name}”。请在“产品”页将其重命名，然后恢复此产品。</translation>
    </message>
    <message>
      <source>There is no backup at {place}: {error}. The workspace is as it was. Check the disk, and begin again.</source>
      <translation>{place}没有备份：{error}。工作区保持原样。请检查磁盘，然后重新开始。</translation>
    </message>
    <message>
      <source>There is no batch with number {number}, or it lies in the trash.</source>
      <translation>没有编号为{number}的批次，或它在回收站中。</translation>
    </message>
    <message>
      <source>There is no complete handover in {folder}. This half of the self-test judges what another computer handed over: run the self-test there first and copy the whole folder that it leaves, called handover, to {folder}.</source>
      <translation>{folder}中没有完整的交接包。自检的这一半要判定另一台计算机交接的内容：请先在那台计算机上运行自检，再将其留下的名为handover的整个文件夹复制到{folder}。</translation>
    </message>
    <message>
      <source>There is no golden part with number {number}, or it lies in the trash.</source>
      <translation>没有编号为{number}的金样件，或它在回收站中。</translation>
    </message>
    <message>
      <source>There is no image that belongs to this verdict.</source>
      <translation>没有与此判定对应的图像。</translation>
    </message>
    <message>
      <source>There is no model but the one that judged these parts. Train another one, add a model file, or restore one from the trash.</source>
      <translation>除了判定这些工件的模型，没有其他模型。请训练一个、添加模型文件，或从回收站恢复一个。</translation>
    </message>
    <message>
      <source>There is no model folder {folder}. Nothing was added.</source>
      <translation>没有模型文件夹{folder}。没有添加任何内容。</translation>
    </message>
    <message>
      <source>There is no model for {product} here. On the workstation, export one as a model file (.onenip) and add it on the Train page.</source>
      <translation>这里没有适用于{product}的模型。请在工作站上将模型导出为模型文件（.onenip），并在“训练”页添加。</translation>
    </message>
    <message>
      <source>There is no model with number {number}.</source>
      <translation>没有编号为{number}的模型。</translation>
    </message>
    <message>
      <source>There is no model yet. Train one on the Train page.</source>
      <translation>还没有模型。请在“训练”页训练一个。</translation>
    </message>
    <message>
      <source>There is no normal image with number {number}, or it lies in the trash.</source>
      <translation>没有编号为{number}的良品图像，或它在回收站中。</translation>
    </message>
    <message>
      <source>There is no picture to paint on</source>
      <translation>没有可标注的图像</translation>
    </message>
    <message>
      <source>There is no product here yet. Export a model as a model file (.onenip) on the workstation and add it on the Train page; its products come with it.</source>
      <translation>这里还没有产品。请在工作站上将模型导出为模型文件（.onenip），并在“训练”页添加；其产品会随之而来。</translation>
    </message>
    <message>
      <source>There is no product to import into. Create a product first, then add its images.</source>
      <translation>没有可导入的产品。请先创建产品，再添加图像。</translation>
    </message>
    <message>
      <source>There is no product with number {number} in the trash.</source>
      <translation>回收站中没有编号为{number}的产品。</translation>
    </message>
    <message>
      <source>There is no product with number {number}, or it lies in the trash.</source>
      <translation>没有编号为{number}的产品，或它在回收站中。</translation>
    </message>
    <message>
      <source>There is no product yet. Create one on the Products page and import pictures of good parts.</source>
      <translation>还没有产品。请在“产品”页创建产品并导入良品图像。</translation>
    </message>
    <message>
      <source>There is no product “{product}”. Nothing was changed; the names stand on the Products page, the numbers under Settings, Line.</source>
      <translation>没有产品“{product}”。没有任何更改；名称见“产品”页，编号见“设置”的“产线”。</translation>
    </message>
    <message>
      <source>There is no record of part number {number}: it is still on its way to the disk, could not be stored, or lies in the trash. Nothing was changed. Try again in a moment.</source>
      <translation>没有编号为{number}的工件记录：它仍在写入磁盘途中、未能保存，或在回收站中。没有任何更改。请稍后再试。</translation>
    </message>
    <message>
      <source>There is no source of the kind {kind}. Choose another source.</source>
      <translation>没有{kind}类型的图像源。请选择其他图像源。</translation>
    </message>
    <message>
      <source>There is no such person any more: somebody has removed them, perhaps at another station.</source>
      <translation>此人已不存在：可能在另一工位上被移除。</translation>
    </message>
    <message>
      <source>There is no training job with number {number}.</source>
      <translation>没有编号为{number}的训练任务。</translation>
    </message>
    <message>
      <source>There is no video file {path}. Nothing was inspected. Choose another file.</source>
      <translation>没有视频文件{path}。没有检测任何内容。请选择其他文件。</translation>
    </message>
    <message>
      <source>There was no picture to judge.</source>
      <translation>没有可判定的图像。</translation>
    </message>
    <message>
      <source>These parts look different</source>
      <translation>这些工件看上去不同</translation>
    </message>
    <message>
      <source>They are kept.</source>
      <translation>已添加的保留。</translation>
    </message>
    <message>
      <source>This account may not open port {port}. Choose one above 1023, for example 1502.</source>
      <translation>当前账户不能打开端口{port}。请选择大于1023的端口，例如1502。</translation>
    </message>
    <message>
      <source>This computer's clock differs from the server's</source>
      <translation>本机时钟与服务器不一致</translation>
    </message>
    <message>
      <source>This does not look like '{product}'.</source>
      <translation>不像“{product}”。</translation>
    </message>
    <message>
      <source>This is the badge of {name}. Take it from them first, or scan another one.</source>
      <translation>这是{name}的工牌。请先收回，或扫描另一张。</translation>
    </message>
    <message>
      <source>This is the station edition: it inspects with models that were trained on a workstation. To train, install the workstation edition.</source>
      <translation>这是工位版：使用在工作站上训练好的模型进行检测。要训练，请安装工作站版。</translation>
    </message>
    <message>
      <source>This looks like '{other}', not like '{product}'.</source>
      <translation>看上去像“{other}”，不像“{product}”。</translation>
    </message>
    <message>
      <source>This looks like none of the products that the model knows.</source>
      <translation>不像模型支持的任何产品。</translation>
    </message>
    <message>
      <source>This search was removed meanwhile. No part was changed; save the search anew.</source>
      <translation>此搜索期间已被移除。没有更改任何工件；请重新保存搜索。</translation>
    </message>
    <message>
      <source>This shared memory was given back already. The frame is lost; the next one is not affected.</source>
      <translation>该共享内存已被释放。此帧丢失；下一帧不受影响。</translation>
    </message>
    <message>
      <source>This training is not in the queue any more: it began, or was removed.</source>
      <translation>此训练已不在队列中：它已开始或被移除。</translation>
    </message>
    <message>
      <source>This version knows no connection of the kind “{kind}”.</source>
      <translation>此版本不支持“{kind}”类型的连接。</translation>
    </message>
    <message>
      <source>Those were trial parts</source>
      <translation>之前为测试件</translation>
    </message>
    <message>
      <source>Time to train {product} again</source>
      <translation>{product}该重新训练了</translation>
    </message>
    <message>
      <source>Too many parts are selected</source>
      <translation>选中的工件过多</translation>
    </message>
    <message>
      <source>Too many wrong ones: try again in {seconds} s.</source>
      <translation>错误次数过多：请在{seconds}秒后重试。</translation>
    </message>
    <message>
      <source>Too short: a PIN has {pin} digits or more (an operator's {operator_pin}), a password {password} characters or more.</source>
      <translation>太短：PIN至少{pin}位（操作员{operator_pin}位），密码至少{password}个字符。</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>顶部</translation>
    </message>
    <message>
      <source>Top left</source>
      <translation>左上</translation>
    </message>
    <message>
      <source>Top middle</source>
      <translation>中上</translation>
    </message>
    <message>
      <source>Top right</source>
      <translation>右上</translation>
    </message>
    <message>
      <source>Train on session “{session}”</source>
      <translation>用采集组“{session}”训练</translation>
    </message>
    <message>
      <source>Training did not stop in time and was ended. The last checkpoint is kept; press Resume to go on.</source>
      <translation>训练没有及时停止，已被终止。最后的检查点保留；按“继续”可继续。</translation>
    </message>
    <message>
      <source>Training is reading the images. Nothing was deleted. Wait for the training or cancel it first.</source>
      <translation>训练正在读取这些图像。没有删除任何内容。请等待训练结束或先取消训练。</translation>
    </message>
    <message>
      <source>Training of {model} failed</source>
      <translation>{model}的训练失败</translation>
    </message>
    <message>
      <source>Training of {model} is {state} and cannot become {wanted}. Nothing was changed.</source>
      <translation>{model}的训练状态为{state}，不能变为{wanted}。没有任何更改。</translation>
    </message>
    <message>
      <source>Training of {model} was stopped</source>
      <translation>{model}的训练已停止</translation>
    </message>
    <message>
      <source>Training stops at the next step and keeps a checkpoint.</source>
      <translation>训练在下一步停止，并保留检查点。</translation>
    </message>
    <message>
      <source>Training was cancelled before it began: nothing was learned. Resume begins it.</source>
      <translation>训练在开始前已取消：什么也没有学习。按“继续”开始。</translation>
    </message>
    <message>
      <source>Training was cancelled while its process ended by itself ({exit}). Press Resume to go on.</source>
      <translation>取消训练时，其进程自行结束（{exit}）。按“继续”可继续。</translation>
    </message>
    <message>
      <source>Training was cancelled. What it has learned so far is kept; press Resume to go on.</source>
      <translation>训练已取消。目前所学的保留；按“继续”可继续。</translation>
    </message>
    <message>
      <source>Training {model}. Inspection can go on meanwhile.</source>
      <translation>正在训练{model}。其间检测可以继续。</translation>
    </message>
    <message>
      <source>Two stations have the same name</source>
      <translation>两个工位名称相同</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Unusual pictures are found on a workstation; this is the station edition.</source>
      <translation>不寻常的图像在工作站上查找；这是工位版。</translation>
    </message>
    <message>
      <source>Use one image again</source>
      <translation>重新使用1张图像</translation>
    </message>
    <message>
      <source>Use one part as a picture of a good part</source>
      <translation>将1个工件用作良品图像</translation>
    </message>
    <message>
      <source>Use {count} images again</source>
      <translation>重新使用{count}张图像</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts</source>
      <translation>将{count}个工件用作良品图像</translation>
    </message>
    <message>
      <source>Value range of {product}: {bits} of 16 bits</source>
      <translation>{product}的取值范围：16位中的{bits}位</translation>
    </message>
    <message>
      <source>Verdict corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>Verdicts came too late for the line</source>
      <translation>给产线的判定超时</translation>
    </message>
    <message>
      <source>Verdicts corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records are in the clipboard, without names.</source>
      <translation>版本、本机信息和记录数量已在剪贴板中，不含名称。</translation>
    </message>
    <message>
      <source>Video file ended</source>
      <translation>视频文件结束</translation>
    </message>
    <message>
      <source>Video file ended after {delivered} of {total} frames</source>
      <translation>视频文件在{delivered}/{total}帧后结束</translation>
    </message>
    <message>
      <source>View “{view}”: of {source} nobody can tell which picture belongs to which part of another view. Choose a camera, a folder or a video for it under “Several cameras…”.</source>
      <translation>视角“{view}”：{source}的图像无法与另一视角的工件对应。请在“多相机…”中为其选择相机、文件夹或视频。</translation>
    </message>
    <message>
      <source>View “{view}”: {reason}</source>
      <translation>视角“{view}”：{reason}</translation>
    </message>
    <message>
      <source>Waiting for a part to come to rest</source>
      <translation>正在等待工件静止</translation>
    </message>
    <message>
      <source>Waiting for files</source>
      <translation>正在等待文件</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start are not inspected</source>
      <translation>正在等待文件；启动前已有的{count}个不检测</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start is not inspected</source>
      <translation>正在等待文件；启动前已有的{count}个不检测</translation>
    </message>
    <message>
      <source>Waiting for the trigger</source>
      <translation>正在等待触发</translation>
    </message>
    <message>
      <source>What is judged meanwhile waits on this computer's disk, safe, and is sent by itself. Lists, corrections and new products need the server. {reason}</source>
      <translation>其间判定的内容安全地保存在本机磁盘上等待，并会自动发送。列表、改判和新产品需要服务器。{reason}</translation>
    </message>
    <message>
      <source>What is stored of the PIN cannot be read, so no PIN fits. Whoever has the files of the workspace can take the line “operator_pin” out of its settings.json while the program is closed; nothing else is lost.</source>
      <translation>保存的PIN无法读取，因此任何PIN都不匹配。有工作区文件权限的人可在程序关闭时从settings.json中删去“operator_pin”一行；其他内容不会丢失。</translation>
    </message>
    <message>
      <source>What is stored of the PIN or password of {name} cannot be read, so none fits. An admin can set a new one.</source>
      <translation>保存的{name}的PIN或密码无法读取，因此任何输入都不匹配。管理员可设置新的。</translation>
    </message>
    <message>
      <source>What it makes of true defects nobody knows yet: now inspect parts that it has not seen, good and defective ones, and correct what it gets wrong.</source>
      <translation>它如何判定真实缺陷尚不可知：请检测它没见过的工件，良品和不良品都要有，并对判错的改判。</translation>
    </message>
    <message>
      <source>What the model says of {name} could not be explained. Nothing was changed; the log says what went wrong.</source>
      <translation>模型对{name}的判定无法解释。没有任何更改；出错原因见日志。</translation>
    </message>
    <message>
      <source>What waits in {folder} for the server cannot be read: {error}. Nothing was changed. Keep a copy of that folder, and ask whoever looks after the server before you remove it.</source>
      <translation>{folder}中等待服务器的内容无法读取：{error}。没有任何更改。请保留该文件夹的副本，在移除前联系服务器负责人。</translation>
    </message>
    <message>
      <source>What was given as --database is no address of a PostgreSQL database. Nothing was changed. It reads postgresql://USER@HOST/DATABASE.</source>
      <translation>--database给出的不是PostgreSQL数据库地址。没有任何更改。格式为postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} part.</source>
      <translation>此前检测的已保存：{count}个工件。</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} parts.</source>
      <translation>此前检测的已保存：{count}个工件。</translation>
    </message>
    <message>
      <source>What was read back from {path} is not what was written, so it was removed. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>从{path}读回的内容与写入的不同，因此已将其删除。工作区中的模型没有改变。请选择其他磁盘。</translation>
    </message>
    <message>
      <source>What was read is no badge: it must have {shortest} characters or more.</source>
      <translation>读到的不是工牌：至少须有{shortest}个字符。</translation>
    </message>
    <message>
      <source>What was sent is not understood, and nothing was done: {error}</source>
      <translation>发来的内容无法识别，没有执行任何操作：{error}</translation>
    </message>
    <message>
      <source>Which files were inspected cannot be written down ({error}), so that they would be inspected again after the next start. Check the disk of the workspace.</source>
      <translation>无法写下哪些文件已检测（{error}），因此下次启动后会再次检测它们。请检查工作区的磁盘。</translation>
    </message>
    <message>
      <source>Which pictures of several cameras belong to one part is told by when they come. Say the least time between parts under “Triggers and alarms…”: pictures within half of it are of one part.</source>
      <translation>多台相机的哪些图像属于同一工件，由到达时间决定。请在“触发与报警…”中给出工件之间的最短时间：在其一半之内到达的图像属于同一工件。</translation>
    </message>
    <message>
      <source>While the server was away, another station began under the name {station}. All parts are recorded, under the same station name. Close one of the two and start it with --station and another name.</source>
      <translation>服务器离线期间，另一个工位以名称{station}启动。所有工件都已记录，但在同一工位名称下。请关闭其中一个，并用--station以其他名称启动。</translation>
    </message>
    <message>
      <source>While you were asked, the product or the model changed, and the limit was chosen by the scores of {product} with the model {model}. The limit was left as it is. Look at the Limits page, and choose it again.</source>
      <translation>询问期间产品或模型有变动，而该限值是按模型{model}给{product}的得分选定的。限值保持不变。请查看“限值”页并重新选择。</translation>
    </message>
    <message>
      <source>Who logged in or out does not stand in the audit log</source>
      <translation>登录和退出登录未记入审计日志</translation>
    </message>
    <message>
      <source>Write the audit log to a file</source>
      <translation>将审计日志写入文件</translation>
    </message>
    <message>
      <source>Write the report {file}</source>
      <translation>写出报告{file}</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>已写入{path}。</translation>
    </message>
    <message>
      <source>Yield {percent:.1f} % over the last {count} parts; at least {least_percent:.1f} % is wanted</source>
      <translation>最近{count}个工件的良率为{percent:.1f}%；要求至少{least_percent:.1f}%</translation>
    </message>
    <message>
      <source>You are asked about {file} when the operator's page is left. Nothing is changed until then.</source>
      <translation>离开操作员页面时会就{file}询问。在此之前没有任何更改。</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 is the known one.</source>
      <translation>现在可以用{title}的权重训练（{megabytes:.0f} MB）。其SHA-256与已知值一致。</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 was not known before: it was written down, and later fetches are held to it.</source>
      <translation>现在可以用{title}的权重训练（{megabytes:.0f} MB）。其SHA-256此前未知：现已记录，以后获取时将据此核对。</translation>
    </message>
    <message>
      <source>You can train with {file} as the weights of {title} now. Its SHA-256 is the known one.</source>
      <translation>现在可以将{file}作为{title}的权重来训练。其SHA-256与已知值一致。</translation>
    </message>
    <message>
      <source>a record speaks of it, and it is not there</source>
      <translation>有记录提到它，但它不在</translation>
    </message>
    <message>
      <source>add and remove people, change roles, the lock and the operator's PIN</source>
      <translation>添加和移除人员，更改角色、锁定和操作员PIN</translation>
    </message>
    <message>
      <source>add and rename models, sign them, let one inspect, roll back, set the rules</source>
      <translation>添加、重命名、签署、启用和回退模型，设置规则</translation>
    </message>
    <message>
      <source>admin</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>alignment changed</source>
      <translation>对位有更改</translation>
    </message>
    <message>
      <source>audit-anchor.json, which notes the newest line of the audit log, is gone or damaged: nobody can tell whether lines at the end were removed</source>
      <translation>记录审计日志最新一条的audit-anchor.json丢失或损坏：无法判断末尾是否有条目被删除</translation>
    </message>
    <message>
      <source>change cameras, triggers, the line and what else decides verdicts</source>
      <translation>更改相机、触发、产线及其他影响判定的设置</translation>
    </message>
    <message>
      <source>change limits</source>
      <translation>更改限值</translation>
    </message>
    <message>
      <source>change products, normal images and golden parts, answer overruled verdicts</source>
      <translation>更改产品、良品图像和金样件，处理改判</translation>
    </message>
    <message>
      <source>correct verdicts</source>
      <translation>改判</translation>
    </message>
    <message>
      <source>count from zero</source>
      <translation>计数清零</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>偏暗</translation>
    </message>
    <message>
      <source>delete and restore, delete for good</source>
      <translation>删除、恢复和永久删除</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>退出代码{code}</translation>
    </message>
    <message>
      <source>exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>files of this part are gone, which a check found on {day}</source>
      <translation>此工件的文件已不在，于{day}检查时发现</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>帧率</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <source>gamma</source>
      <translation>伽马</translation>
    </message>
    <message>
      <source>hold batches and orders, lift holds</source>
      <translation>保护批次和订单，解除保护</translation>
    </message>
    <message>
      <source>image height</source>
      <translation>图像高度</translation>
    </message>
    <message>
      <source>image width</source>
      <translation>图像宽度</translation>
    </message>
    <message>
      <source>inspected area changed</source>
      <translation>检测区域有更改</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>无法读取：{error}</translation>
    </message>
    <message>
      <source>it closed its pipe but still runs</source>
      <translation>它关闭了管道但仍在运行</translation>
    </message>
    <message>
      <source>it is built upon an earlier frame that is damaged or missing</source>
      <translation>它依赖的前一帧已损坏或缺失</translation>
    </message>
    <message>
      <source>it is damaged or of another version, and the application does not open the workspace</source>
      <translation>它已损坏或版本不同，应用不会打开该工作区</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>结尾缺失</translation>
    </message>
    <message>
      <source>its hash is not the one in its record</source>
      <translation>其哈希与记录中的不符</translation>
    </message>
    <message>
      <source>line {number} of the audit log is gone</source>
      <translation>审计日志第{number}条已丢失</translation>
    </message>
    <message>
      <source>line {number} of the audit log, or the one before it, is not what was written</source>
      <translation>审计日志第{number}条或其前一条与当初写入的不符</translation>
    </message>
    <message>
      <source>line {number} of the audit log: when the application started, the end of the log was not what was noted beside the database. Lines before it were removed or written anew, an older database was put back, or the note was lost</source>
      <translation>审计日志第{number}条：应用启动时，日志末尾与数据库旁所记的不符。此前的条目被删除或重写，或换回了旧数据库，或该记录已丢失</translation>
    </message>
    <message>
      <source>log in and out</source>
      <translation>登录和退出登录</translation>
    </message>
    <message>
      <source>look at parts, images and figures</source>
      <translation>查看工件、图像和数据</translation>
    </message>
    <message>
      <source>looks like another product</source>
      <translation>看上去像另一产品</translation>
    </message>
    <message>
      <source>looks like “{product}”</source>
      <translation>看上去像“{product}”</translation>
    </message>
    <message>
      <source>more blurred than the others</source>
      <translation>比其他图像模糊</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>已移至{place}</translation>
    </message>
    <message>
      <source>nearly the same picture as {other}</source>
      <translation>与{other}几乎是同一张图像</translation>
    </message>
    <message>
      <source>no record speaks of it</source>
      <translation>没有任何记录提到它</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>offset down</source>
      <translation>垂直偏移</translation>
    </message>
    <message>
      <source>offset to the right</source>
      <translation>水平偏移</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>one left out because it is a golden part, which no training may see</source>
      <translation>1张未用，因为它是金样件，不得用于训练</translation>
    </message>
    <message>
      <source>one left out because it is a normal image</source>
      <translation>1张未用，因为它是良品图像</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>操作员</translation>
    </message>
    <message>
      <source>other data follows where it should end</source>
      <translation>本应结束处还有其他数据</translation>
    </message>
    <message>
      <source>other sessions held out</source>
      <translation>留出了其他采集组</translation>
    </message>
    <message>
      <source>overexposed: more of it is white than of the others</source>
      <translation>过曝：白色部分比其他图像多</translation>
    </message>
    <message>
      <source>packet size</source>
      <translation>数据包大小</translation>
    </message>
    <message>
      <source>pixel format</source>
      <translation>像素格式</translation>
    </message>
    <message>
      <source>prompts changed</source>
      <translation>提示图有更改</translation>
    </message>
    <message>
      <source>removed; it is made again when the model is loaded next</source>
      <translation>已删除；下次加载模型时会重新生成</translation>
    </message>
    <message>
      <source>row {row} of {table} belongs to a record of {owner} that is gone</source>
      <translation>{table}的第{row}行属于{owner}的一条已不存在的记录</translation>
    </message>
    <message>
      <source>say how long files of parts are kept, and remove old ones</source>
      <translation>规定工件文件的保留时间，移除旧文件</translation>
    </message>
    <message>
      <source>signal {number}, {name}</source>
      <translation>信号{number}，{name}</translation>
    </message>
    <message>
      <source>signal {number}, {name}, perhaps because the computer ran out of memory</source>
      <translation>信号{number}，{name}，可能因为计算机内存不足</translation>
    </message>
    <message>
      <source>start and pause an inspection, choose the product, acknowledge alarms</source>
      <translation>启动和暂停检测、选择产品、确认报警</translation>
    </message>
    <message>
      <source>stop an inspection</source>
      <translation>停止检测</translation>
    </message>
    <message>
      <source>the audit log was written anew: the line that was noted as its newest is another one now</source>
      <translation>审计日志被重写过：当初记为最新的那一条现已不同</translation>
    </message>
    <message>
      <source>the decoder says: {error}</source>
      <translation>解码器报告：{error}</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>文件无法读取</translation>
    </message>
    <message>
      <source>the folder of model {model} is not there</source>
      <translation>模型{model}的文件夹不在</translation>
    </message>
    <message>
      <source>the graphics card ({name})</source>
      <translation>显卡（{name}）</translation>
    </message>
    <message>
      <source>the map was removed by retention on {day}; the picture is there</source>
      <translation>异常图已于{day}按留存规则移除；图像仍在</translation>
    </message>
    <message>
      <source>the newest lines of the audit log are gone ({count} or more), or an older database was put back</source>
      <translation>审计日志最新的若干条已丢失（{count}条或更多），或换回了旧数据库</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; a thumbnail is left</source>
      <translation>图像已于{day}按留存规则移除；保留缩略图</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; the record stays</source>
      <translation>图像已于{day}按留存规则移除；记录保留</translation>
    </message>
    <message>
      <source>the product of {part} is not there any more.</source>
      <translation>{part}的产品已不存在。</translation>
    </message>
    <message>
      <source>the record of {part} is not what was stored when it was judged; its disk is damaged, or another program changed it</source>
      <translation>{part}的记录与判定时保存的不符；磁盘可能损坏，或被其他程序改动过</translation>
    </message>
    <message>
      <source>the record says now that files of the part are gone; its verdict stays</source>
      <translation>记录现已注明该工件的文件已不在；判定保留</translation>
    </message>
    <message>
      <source>the stream was broken for a while</source>
      <translation>数据流中断了一段时间</translation>
    </message>
    <message>
      <source>there is no picture in it</source>
      <translation>其中没有图像</translation>
    </message>
    <message>
      <source>this computer's processor</source>
      <translation>本机处理器</translation>
    </message>
    <message>
      <source>train models</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>value range changed</source>
      <translation>取值范围有更改</translation>
    </message>
    <message>
      <source>very unlike the others: is it a good part?</source>
      <translation>与其他图像差别很大：是良品吗？</translation>
    </message>
    <message>
      <source>what the program does by itself</source>
      <translation>程序自动执行的操作</translation>
    </message>
    <message>
      <source>what was painted on the golden part {part} cannot be understood, and does not count; paint it anew</source>
      <translation>金样件{part}上的标注无法识别，不计入；请重新标注</translation>
    </message>
    <message>
      <source>what was prepared for an engine is not what was written; a slower one is used</source>
      <translation>为引擎准备的内容与当初写入的不符；改用较慢的引擎</translation>
    </message>
    <message>
      <source>white balance ({colour})</source>
      <translation>白平衡（{colour}）</translation>
    </message>
    <message>
      <source>write tables, reports and models to files</source>
      <translation>将表格、报告和模型写入文件</translation>
    </message>
    <message>
      <source>{above} of the last {parts} parts score above the middle one of the {known} good parts that the limit rests on; of parts like those about half would. Light, lens or the parts may have changed, or most of them are defective. All of them were judged and kept as always, but how many good ones the limit rejects is not known. Look at them: if they are good, add some to the product's pictures and train again.</source>
      <translation>最近{parts}个工件中有{above}个得分高于限值所依据的{known}个良品的中位数；若是同样的良品，应约为一半。可能是光照、镜头或工件变了，或者其中大多有缺陷。所有工件都照常判定并保存，但限值会误检多少良品已无法得知。请查看这些工件：如果是良品，将其中一些加入该产品的图像并重新训练。</translation>
    </message>
    <message>
      <source>{cameras} need the package {package}, which this installation does not have. Where the program was installed with pip, “pip install onenip-inspector[{extra}]” adds it; then start the program again. All other sources work without it.</source>
      <translation>{cameras}需要软件包{package}，而本安装中没有。如果程序是用pip安装的，可用“pip install onenip-inspector[{extra}]”添加，然后重新启动程序。其他图像源均不需要它。</translation>
    </message>
    <message>
      <source>{camera} delivers {got} instead of {wanted}. Nothing was inspected. Choose a size that the camera has, and check that no other program uses it.</source>
      <translation>{camera}给出的是{got}，而不是{wanted}。没有检测任何内容。请选择相机支持的尺寸，并确认没有其他程序在使用它。</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdict, because it was away too long. It is stored.</source>
      <translation>{connection}有{count}个判定始终未收到，因为断开太久。判定已保存。</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdicts, because it was away too long. They are stored.</source>
      <translation>{connection}有{count}个判定始终未收到，因为断开太久。判定已保存。</translation>
    </message>
    <message>
      <source>{connection}: {reason}</source>
      <translation>{connection}：{reason}</translation>
    </message>
    <message>
      <source>{connection}: {reason} The inspection goes on, and everything is stored.</source>
      <translation>{connection}：{reason}检测继续，所有结果都已保存。</translation>
    </message>
    <message>
      <source>{count:,} picture of the camera arrived damaged and was left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>相机的{count:,}张图像收到时已损坏，未使用。如果经常发生，请检查线缆和网络，或设置更小的数据包。</translation>
    </message>
    <message>
      <source>{count:,} pictures of the camera arrived damaged and were left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>相机的{count:,}张图像收到时已损坏，未使用。如果经常发生，请检查线缆和网络，或设置更小的数据包。</translation>
    </message>
    <message>
      <source>{counted} parts are counted as {verdict}, and {recorded} are recorded</source>
      <translation>计为{verdict}的工件有{counted}个，记录中有{recorded}个</translation>
    </message>
    <message>
      <source>{count} NG parts one after the other</source>
      <translation>连续{count}个NG工件</translation>
    </message>
    <message>
      <source>{count} already there</source>
      <translation>{count}张已存在</translation>
    </message>
    <message>
      <source>{count} are normal images of their products now. The next training learns from them.</source>
      <translation>{count}个现为其产品的良品图像。下次训练将学习它们。</translation>
    </message>
    <message>
      <source>{count} batch</source>
      <translation>{count}个批次</translation>
    </message>
    <message>
      <source>{count} batches</source>
      <translation>{count}个批次</translation>
    </message>
    <message>
      <source>{count} batches are of order “{order}” now.</source>
      <translation>{count}个批次现属于订单“{order}”。</translation>
    </message>
    <message>
      <source>{count} batches moved to the trash with their images. Ctrl+Z brings them back.</source>
      <translation>{count}个批次及其图像已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>{count} blurred</source>
      <translation>{count}张模糊</translation>
    </message>
    <message>
      <source>{count} cameras connected</source>
      <translation>已连接{count}台相机</translation>
    </message>
    <message>
      <source>{count} cameras look at each part of “{product}” from the next run on.</source>
      <translation>从下次运行起，“{product}”的每个工件由{count}台相机拍摄。</translation>
    </message>
    <message>
      <source>{count} cannot be read</source>
      <translation>{count}张无法读取</translation>
    </message>
    <message>
      <source>{count} corrections stand as they are, and wait no longer.</source>
      <translation>{count}条改判维持不变，不再等待处理。</translation>
    </message>
    <message>
      <source>{count} corrections were taken back: the parts count as what the model said.</source>
      <translation>已撤回{count}条改判：这些工件以模型的判定为准。</translation>
    </message>
    <message>
      <source>{count} dark</source>
      <translation>{count}张偏暗</translation>
    </message>
    <message>
      <source>{count} file is being written</source>
      <translation>{count}个文件正在写入</translation>
    </message>
    <message>
      <source>{count} file was left out: {kinds}.</source>
      <translation>{count}个文件未用：{kinds}。</translation>
    </message>
    <message>
      <source>{count} file went away before it was complete and was not inspected. If it was a part, inspect it again.</source>
      <translation>{count}个文件在完成之前消失，未检测。如果它是工件，请重新检测。</translation>
    </message>
    <message>
      <source>{count} files and folders were left out: {kinds}.</source>
      <translation>{count}个文件和文件夹未用：{kinds}。</translation>
    </message>
    <message>
      <source>{count} files are being written</source>
      <translation>{count}个文件正在写入</translation>
    </message>
    <message>
      <source>{count} files could not be removed yet ({error}); the next time they go.</source>
      <translation>{count}个文件暂时无法移除（{error}）；下次移除。</translation>
    </message>
    <message>
      <source>{count} files could not be removed, the first of them {first}: {error}. They belong to nothing any more; the next start tries again. Close programs that use them.</source>
      <translation>{count}个文件无法删除，第一个是{first}：{error}。它们已无归属；下次启动时会重试。请关闭使用它们的程序。</translation>
    </message>
    <message>
      <source>{count} files of the workspace are gone, the first of them {first}. Their records and verdicts are all there; parts without files are shown without image or map. Put the files back from a copy if you need them.</source>
      <translation>工作区有{count}个文件丢失，第一个是{first}。其记录和判定都在；没有文件的工件不显示图像或异常图。如有需要，请从副本恢复这些文件。</translation>
    </message>
    <message>
      <source>{count} files went away before they were complete and were not inspected. If they were parts, inspect them again.</source>
      <translation>{count}个文件在完成之前消失，未检测。如果它们是工件，请重新检测。</translation>
    </message>
    <message>
      <source>{count} files were left out: {kinds}.</source>
      <translation>{count}个文件未用：{kinds}。</translation>
    </message>
    <message>
      <source>{count} folder of earlier results</source>
      <translation>{count}个存放以前结果的文件夹</translation>
    </message>
    <message>
      <source>{count} folder reached twice</source>
      <translation>{count}个重复遇到的文件夹</translation>
    </message>
    <message>
      <source>{count} folder that cannot be opened</source>
      <translation>{count}个文件夹无法打开</translation>
    </message>
    <message>
      <source>{count} folder was left out: {kinds}.</source>
      <translation>{count}个文件夹未用：{kinds}。</translation>
    </message>
    <message>
      <source>{count} folders of earlier results</source>
      <translation>{count}个存放以前结果的文件夹</translation>
    </message>
    <message>
      <source>{count} folders reached twice</source>
      <translation>{count}个重复遇到的文件夹</translation>
    </message>
    <message>
      <source>{count} folders that cannot be opened</source>
      <translation>{count}个文件夹无法打开</translation>
    </message>
    <message>
      <source>{count} folders were left out: {kinds}.</source>
      <translation>{count}个文件夹未用：{kinds}。</translation>
    </message>
    <message>
      <source>{count} golden part</source>
      <translation>{count}个金样件</translation>
    </message>
    <message>
      <source>{count} golden parts</source>
      <translation>{count}个金样件</translation>
    </message>
    <message>
      <source>{count} golden parts moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count}个金样件已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>{count} golden parts were judged.</source>
      <translation>已判定{count}个金样件。</translation>
    </message>
    <message>
      <source>{count} hidden</source>
      <translation>{count}个隐藏文件</translation>
    </message>
    <message>
      <source>{count} hidden folder</source>
      <translation>{count}个隐藏文件夹</translation>
    </message>
    <message>
      <source>{count} hidden folders</source>
      <translation>{count}个隐藏文件夹</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} image added</source>
      <translation>添加了{count}张图像</translation>
    </message>
    <message>
      <source>{count} image removed</source>
      <translation>移除了{count}张图像</translation>
    </message>
    <message>
      <source>{count} image where none is looked for</source>
      <translation>{count}张图像位于不查找图像的位置</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} images added</source>
      <translation>添加了{count}张图像</translation>
    </message>
    <message>
      <source>{count} images are golden parts now, and no training sees them any more. A model that was trained on them is not measured by them. Ctrl+Z takes that back.</source>
      <translation>{count}张图像现为金样件，以后的训练都不会用到。用它们训练过的模型不以它们衡量。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>{count} images moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count}张图像已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>{count} images removed</source>
      <translation>移除了{count}张图像</translation>
    </message>
    <message>
      <source>{count} images teach no model from now on. They stay here, under “Set aside”.</source>
      <translation>{count}张图像从现在起不再参与训练。它们仍在此处的“已搁置”中。</translation>
    </message>
    <message>
      <source>{count} images where none are looked for</source>
      <translation>{count}张图像位于不查找图像的位置</translation>
    </message>
    <message>
      <source>{count} left out because they are golden parts, which no training may see</source>
      <translation>{count}张未用，因为它们是金样件，不得用于训练</translation>
    </message>
    <message>
      <source>{count} left out because they are normal images</source>
      <translation>{count}张未用，因为它们是良品图像</translation>
    </message>
    <message>
      <source>{count} like another product</source>
      <translation>{count}张像另一产品</translation>
    </message>
    <message>
      <source>{count} lines of the audit log were written to {path}.</source>
      <translation>审计日志的{count}条已写入{path}。</translation>
    </message>
    <message>
      <source>{count} masks could not be used; their parts are there without painted defects.</source>
      <translation>{count}张掩模无法使用；其工件已添加，但没有标注缺陷。</translation>
    </message>
    <message>
      <source>{count} masks in the folder are no parts, and were not added.</source>
      <translation>文件夹中的{count}张掩模不是工件，未添加。</translation>
    </message>
    <message>
      <source>{count} model</source>
      <translation>{count}个模型</translation>
    </message>
    <message>
      <source>{count} models</source>
      <translation>{count}个模型</translation>
    </message>
    <message>
      <source>{count} more stay for reasons that the list tells.</source>
      <translation>另有{count}项留下，原因见列表。</translation>
    </message>
    <message>
      <source>{count} nearly the same as another</source>
      <translation>{count}张与另一张几乎相同</translation>
    </message>
    <message>
      <source>{count} new normal images since {model} was trained.</source>
      <translation>自{model}训练以来，新增{count}张良品图像。</translation>
    </message>
    <message>
      <source>{count} normal images are golden parts as well: this training does without them.</source>
      <translation>{count}张良品图像同时也是金样件：本次训练不使用它们。</translation>
    </message>
    <message>
      <source>{count} not usable: {names}</source>
      <translation>{count}张不可用：{names}</translation>
    </message>
    <message>
      <source>{count} not usable: {names} and {more} more</source>
      <translation>{count}张不可用：{names}，另有{more}张</translation>
    </message>
    <message>
      <source>{count} of its images are golden parts now, which no training may see. Nothing was begun; train anew.</source>
      <translation>其中{count}张图像现为金样件，不得用于训练。没有开始任何训练；请重新训练。</translation>
    </message>
    <message>
      <source>{count} of other kinds</source>
      <translation>{count}个其他类型</translation>
    </message>
    <message>
      <source>{count} of the selected parts were not checked and stay as they are. Look at them and correct them one by one, each with its reason.</source>
      <translation>选中的工件中有{count}个未检查，保持不变。请逐个查看并改判，各写理由。</translation>
    </message>
    <message>
      <source>{count} of the triggers that write the audit log are gone or altered: changes may be missing in it. The next start of the application puts them back</source>
      <translation>写入审计日志的触发器有{count}个丢失或被改动：日志中可能缺少一些更改。应用下次启动时会将其恢复</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value use less than a quarter of the {levels:,} levels that they are read by (no value is above {brightest:,}), so that the model saw them nearly black. If their camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{files:,}张每值16位的图像中，有{count}张使用的级数不到读取所用{levels:,}级的四分之一（没有值高于{brightest:,}），因此模型看到的几乎全黑。如果其相机使用的位数较少，请设置该产品的取值范围并重新训练。</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value uses less than a quarter of the {levels:,} levels that it is read by (no value is above {brightest:,}), so that the model saw it nearly black. If its camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{files:,}张每值16位的图像中，有{count}张使用的级数不到读取所用{levels:,}级的四分之一（没有值高于{brightest:,}），因此模型看到的几乎全黑。如果其相机使用的位数较少，请设置该产品的取值范围并重新训练。</translation>
    </message>
    <message>
      <source>{count} overexposed</source>
      <translation>{count}张过曝</translation>
    </message>
    <message>
      <source>{count} part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{product}共{count}个工件：{ok}个OK，{ng}个NG，{not_checked}个未检查。已作为批次保存在“复核”页。</translation>
    </message>
    <message>
      <source>{count} parts of the last session wait for the server and are sent now.</source>
      <translation>程序上次运行时的{count}个工件还在等待服务器，现在发送。</translation>
    </message>
    <message>
      <source>{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{product}共{count}个工件：{ok}个OK，{ng}个NG，{not_checked}个未检查。已作为批次保存在“复核”页。</translation>
    </message>
    <message>
      <source>{count} parts one after the other could not be checked</source>
      <translation>连续{count}个工件无法检查</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer on the Releases page, under Overrules.</source>
      <translation>{count}个工件等待处理，见“放行”页的“改判”。</translation>
    </message>
    <message>
      <source>{count} parts were corrected. Ctrl+Z takes all of it back.</source>
      <translation>已改判{count}个工件。Ctrl+Z可全部撤销。</translation>
    </message>
    <message>
      <source>{count} parts were left alone, because their pictures are gone or not what their records say, the first in batch {batch}: somebody should look at them. “--check” names them.</source>
      <translation>{count}个工件未改动，因为其图像丢失或与记录不符，第一个在批次{batch}中：应有人查看。“--check”会逐一列出。</translation>
    </message>
    <message>
      <source>{count} parts were written to {path}.</source>
      <translation>{count}个工件已写入{path}。</translation>
    </message>
    <message>
      <source>{count} pictures are marked: {kinds}. Look at them before you train, and set aside what is no good picture of a good part: the model would learn that it is.</source>
      <translation>{count}张图像被标记：{kinds}。请在训练前查看，并搁置不适合作为良品图像的：否则模型会把它们当作良品学习。</translation>
    </message>
    <message>
      <source>{count} pictures of {product} did not train, being damaged or the same as others, as {names}.</source>
      <translation>{product}的{count}张图像没有参与训练，因为已损坏或与其他图像相同，例如{names}。</translation>
    </message>
    <message>
      <source>{count} pictures that stand for the others are prompts now, and are shown alone.</source>
      <translation>{count}张能代表其他图像的图像现为提示图，并单独显示。</translation>
    </message>
    <message>
      <source>{count} pictures were written to {path}. labels.csv says who says what of each.</source>
      <translation>{count}张图像已写入{path}。labels.csv记有谁对每张作何判定。</translation>
    </message>
    <message>
      <source>{count} pipe or device</source>
      <translation>{count}个管道或设备</translation>
    </message>
    <message>
      <source>{count} pipes or devices</source>
      <translation>{count}个管道或设备</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count}个产品</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count}个产品</translation>
    </message>
    <message>
      <source>{count} subfolder</source>
      <translation>{count}个子文件夹</translation>
    </message>
    <message>
      <source>{count} subfolders</source>
      <translation>{count}个子文件夹</translation>
    </message>
    <message>
      <source>{count} system file</source>
      <translation>{count}个系统文件</translation>
    </message>
    <message>
      <source>{count} system files</source>
      <translation>{count}个系统文件</translation>
    </message>
    <message>
      <source>{count} system folder</source>
      <translation>{count}个系统文件夹</translation>
    </message>
    <message>
      <source>{count} system folders</source>
      <translation>{count}个系统文件夹</translation>
    </message>
    <message>
      <source>{count} that cannot be opened</source>
      <translation>{count}个无法打开</translation>
    </message>
    <message>
      <source>{count} too large</source>
      <translation>{count}个过大</translation>
    </message>
    <message>
      <source>{count} unfinished copies</source>
      <translation>{count}个未完成的副本</translation>
    </message>
    <message>
      <source>{count} unfinished copy</source>
      <translation>{count}个未完成的副本</translation>
    </message>
    <message>
      <source>{count} very unlike the others</source>
      <translation>{count}张与其他图像差别很大</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}</source>
      <translation>{count}个未用：{reasons}</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}.</source>
      <translation>{count}个未用：{reasons}。</translation>
    </message>
    <message>
      <source>{count} × no suffix</source>
      <translation>{count} × 无扩展名</translation>
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
      <translation>{error}：请释放一些空间，然后重新开始。此前保存的内容没有改变。无法写入{path}。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file}无法读取：{error}。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}. Nothing was changed. Copy the whole folder of the handover again.</source>
      <translation>无法读取{file}：{error}。没有任何更改。请重新复制整个交接包文件夹。</translation>
    </message>
    <message>
      <source>{file} holds the same model as {model}, which is here already. Nothing was added or changed.</source>
      <translation>{file}中的模型与已有的{model}相同。没有添加或更改任何内容。</translation>
    </message>
    <message>
      <source>{file} holds the value {value:,}, which is more than {bits} bits can hold. The value range is as it was. Choose a wider one, or put that image in the trash.</source>
      <translation>{file}含有值{value:,}，超出{bits}位的范围。取值范围保持不变。请选择更大的范围，或将该图像移入回收站。</translation>
    </message>
    <message>
      <source>{file} is a golden part of “{product}”, which no training may see: left out.</source>
      <translation>{file}是“{product}”的金样件，不得用于训练：未用。</translation>
    </message>
    <message>
      <source>{file} is a normal image of “{product}”: left out. Move it to the golden set on the Products page.</source>
      <translation>{file}是“{product}”的良品图像：未用。请在“产品”页将其移入金样集。</translation>
    </message>
    <message>
      <source>{file} is already among the images, as {twin}.</source>
      <translation>{file}已在图像中，名为{twin}。</translation>
    </message>
    <message>
      <source>{file} is already in the golden set, as {twin}.</source>
      <translation>{file}已在金样集中，名为{twin}。</translation>
    </message>
    <message>
      <source>{file} is another file than a moment ago, when you were asked about it. Nothing was added. Add it again to see what is in it.</source>
      <translation>{file}已不是刚才询问时的那个文件。没有添加任何内容。请重新添加以查看其内容。</translation>
    </message>
    <message>
      <source>{file} is not what was backed up: a disk is failing, or somebody changed it. Nothing was left behind; the original is as it was.</source>
      <translation>{file}与备份时不同：磁盘可能出现故障，或有人改动过。没有留下残余文件；原件保持原样。</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form, but its SHA-256 is not the known one: it is another file than the hub's. You can train with it.</source>
      <translation>{file}已复制为{title}的权重。格式正确，但SHA-256与已知值不符：它与模型中心的文件不同。可以用它训练。</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form; whether it is timm's own file of that name cannot be told. You can train with it.</source>
      <translation>{file}已复制为{title}的权重。格式正确；但无法判断它是否就是timm的同名原始文件。可以用它训练。</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. Whether it fits is seen when a training begins; until then nothing is computed with it.</source>
      <translation>{file}已复制为{title}的权重。是否适用要到训练开始时才知道；在此之前不会用它计算。</translation>
    </message>
    <message>
      <source>{first} None is marked, which does not mean that all are good.</source>
      <translation>{first}没有图像被标记，但这不表示全部都是良品。</translation>
    </message>
    <message>
      <source>{folder} does not answer. Nothing was changed. Look whether its drive is connected, and try again.</source>
      <translation>{folder}没有应答。没有任何更改。请检查其驱动器是否已连接，然后重试。</translation>
    </message>
    <message>
      <source>{folder} is a workspace with records of its own, which would be out of sight beside a server. Nothing was changed. Name another folder with --workspace for this station.</source>
      <translation>{folder}是自带记录的工作区，与服务器并用时这些记录将看不到。没有任何更改。请用--workspace为本工位指定其他文件夹。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} image).</source>
      <translation>{folder}是数据集的结构：已采用{taken}（{images}张图像）。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images).</source>
      <translation>{folder}是数据集的结构：已采用{taken}（{images}张图像）。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} was not.</source>
      <translation>{folder}是数据集的结构：已采用{taken}（{images}张图像）；{others}未采用。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} were not.</source>
      <translation>{folder}是数据集的结构：已采用{taken}（{images}张图像）；{others}未采用。</translation>
    </message>
    <message>
      <source>{folder} is neither a workspace nor a backup of one. Nothing was changed. Choose the folder that holds the file workspace.json or backup.json.</source>
      <translation>{folder}既不是工作区，也不是工作区的备份。没有任何更改。请选择含有workspace.json或backup.json文件的文件夹。</translation>
    </message>
    <message>
      <source>{folder} is no backup of a workspace, or its backup.json is damaged. Nothing was restored.</source>
      <translation>{folder}不是工作区备份，或其backup.json已损坏。没有恢复任何内容。</translation>
    </message>
    <message>
      <source>{folder} is no workspace: it has no database. Nothing was checked. Name the folder that holds it.</source>
      <translation>{folder}不是工作区：其中没有数据库。没有检查任何内容。请指定包含数据库的文件夹。</translation>
    </message>
    <message>
      <source>{folder} is not the shared folder of this database: the share is not mounted, or another one is. Nothing was changed. Mount it, or name the right folder with --shared.</source>
      <translation>{folder}不是此数据库的共享文件夹：共享没有挂载，或挂载了另一个。没有任何更改。请挂载它，或用--shared指定正确的文件夹。</translation>
    </message>
    <message>
      <source>{folder} is the workspace of this window. Choose another one.</source>
      <translation>{folder}是此窗口的工作区。请选择其他工作区。</translation>
    </message>
    <message>
      <source>{host} did not acknowledge within {seconds:.0f} seconds.</source>
      <translation>{host}在{seconds:.0f}秒内没有确认。</translation>
    </message>
    <message>
      <source>{host} does not let this station hear “{topic}”. Give its user the right to read this topic.</source>
      <translation>{host}不允许本工位订阅“{topic}”。请授予其用户读取该主题的权限。</translation>
    </message>
    <message>
      <source>{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.</source>
      <translation>{host}不是本机地址。请用本机的某个地址，或用0.0.0.0表示全部。</translation>
    </message>
    <message>
      <source>{host} refuses this station: {answer}. Check user and password.</source>
      <translation>{host}拒绝本工位：{answer}。请检查用户和密码。</translation>
    </message>
    <message>
      <source>{host} took a message and sent it back in {milliseconds:.0f} ms.</source>
      <translation>{host}收到一条消息，并在{milliseconds:.0f} ms内发回。</translation>
    </message>
    <message>
      <source>{judged} golden part was judged, {left_out} could not be: {reasons}</source>
      <translation>已判定{judged}个金样件，{left_out}个无法判定：{reasons}</translation>
    </message>
    <message>
      <source>{judged} golden parts were judged, {left_out} could not be: {reasons}</source>
      <translation>已判定{judged}个金样件，{left_out}个无法判定：{reasons}</translation>
    </message>
    <message>
      <source>{kind}: {said}</source>
      <translation>{kind}：{said}</translation>
    </message>
    <message>
      <source>{mask} has another size than its picture {picture}; correct the mask.</source>
      <translation>{mask}与其图像{picture}的大小不同；请改正掩模。</translation>
    </message>
    <message>
      <source>{mask} marks no defect.</source>
      <translation>{mask}没有标出缺陷。</translation>
    </message>
    <message>
      <source>{megabytes:.1f} MB are free again on the workspace's disk.</source>
      <translation>工作区的磁盘释放了{megabytes:.1f} MB。</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video (after frame {after}). They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>视频的{total}帧中有{missing}帧没有读出（在第{after}帧之后）。它们未检测。请重新录制，或人工检查这些工件。</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video; it does not say where they are missing. They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>视频的{total}帧中有{missing}帧没有读出；无法得知缺在哪里。它们未检测。请重新录制，或人工检查这些工件。</translation>
    </message>
    <message>
      <source>{model} can be computed on a workstation only.</source>
      <translation>{model}只能在工作站上计算。</translation>
    </message>
    <message>
      <source>{model} goes on from its last checkpoint: the application ended while it was trained. Cancel it if it should not.</source>
      <translation>{model}从最后的检查点继续：训练时应用结束。如果不应继续，请取消。</translation>
    </message>
    <message>
      <source>{model} inspects now.</source>
      <translation>现由{model}检测。</translation>
    </message>
    <message>
      <source>{model} is a candidate: another model goes on inspecting until you let this one. Compare them on Releases, and sign.</source>
      <translation>{model}是候选模型：在启用它之前，仍由另一模型检测。请在“放行”页比较并签署。</translation>
    </message>
    <message>
      <source>{model} is made</source>
      <translation>{model}已生成</translation>
    </message>
    <message>
      <source>{model} is the first model, so it inspects from now on, unsigned: there was none that it could replace. What it is worth, golden parts tell on Releases.</source>
      <translation>{model}是第一个模型，因此从现在起由它检测，未签署：此前没有可替换的模型。它的效果由“放行”页上的金样件来验证。</translation>
    </message>
    <message>
      <source>{model} is the model that inspects, so it stays. Nothing was deleted. Activate another model first.</source>
      <translation>{model}是用于检测的模型，因此保留。没有删除任何内容。请先启用其他模型。</translation>
    </message>
    <message>
      <source>{model} is trained</source>
      <translation>{model}已训练完成</translation>
    </message>
    <message>
      <source>{model} judges the golden parts</source>
      <translation>{model}正在判定金样件</translation>
    </message>
    <message>
      <source>{model} judges the line again, with its limits: {limits} changed.</source>
      <translation>产线重新由{model}按其限值判定：其中{limits}个产品的限值有更改。</translation>
    </message>
    <message>
      <source>{model} judges the line from now on, signed by {name}. Ctrl+Z takes that back.</source>
      <translation>从现在起由{model}负责产线判定，签署人：{name}。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>{model} knows {products} too and would forget that. Tick it, with images of good parts, or begin without this model.</source>
      <translation>{model}还支持{products}，若不一起训练就会遗忘。请勾选并提供良品图像，或不以该模型为起点。</translation>
    </message>
    <message>
      <source>{model} runs on {place}.</source>
      <translation>{model}在{place}上运行。</translation>
    </message>
    <message>
      <source>{model} was added.</source>
      <translation>已添加{model}。</translation>
    </message>
    <message>
      <source>{model} was here already, and inspects these products again: {names}.</source>
      <translation>{model}已经存在，现重新检测这些产品：{names}。</translation>
    </message>
    <message>
      <source>{model} was trained with the preset {preset}: its weights fit no other. Choose that preset.</source>
      <translation>{model}是用预设{preset}训练的：其权重不适用于其他预设。请选择该预设。</translation>
    </message>
    <message>
      <source>{model} was written to {path}, read back and found to be the same. On the other computer, drop that file on the window of OneNIP Inspector.</source>
      <translation>{model}已写入{path}，读回后核对相同。请在另一台计算机上将该文件拖到OneNIP Inspector窗口上。</translation>
    </message>
    <message>
      <source>{model}, which inspects now, knows {product} already. Nothing was changed.</source>
      <translation>当前用于检测的{model}已经支持{product}。没有任何更改。</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, cannot be used. {reason}</source>
      <translation>本应作为起点的{model}无法使用。{reason}</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, was deleted. Nothing was trained. Restore the model from the trash, or train from the beginning.</source>
      <translation>本应作为起点的{model}已被删除。没有训练任何内容。请从回收站恢复该模型，或从头训练。</translation>
    </message>
    <message>
      <source>{most} parts waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>已有{most}个工件在等待，因此该工件未判定。请重新检测，或放慢产线。</translation>
    </message>
    <message>
      <source>{names}: this is not inspected. A run has one source: drop one folder, one image or one video.</source>
      <translation>不检测：{names}。一次运行只有一个图像源：请拖入一个文件夹、一张图像或一个视频。</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}).</source>
      <translation>{name}无法读取（{error}）。</translation>
    </message>
    <message>
      <source>{name} has another size than the pictures before it. Choose pictures of one camera, set up alike.</source>
      <translation>{name}与之前的图像大小不同。请选择同一台相机在相同设置下的图像。</translation>
    </message>
    <message>
      <source>{name} is logged in ({role}).</source>
      <translation>{name}已登录（{role}）。</translation>
    </message>
    <message>
      <source>{name} is not the picture that was added: its file was altered.</source>
      <translation>{name}不是当初添加的图像：文件被改动过。</translation>
    </message>
    <message>
      <source>{name} is the last admin: without one nobody could add people any more. Make somebody else admin first.</source>
      <translation>{name}是最后一位管理员：没有管理员，就无法再添加人员。请先让另一人成为管理员。</translation>
    </message>
    <message>
      <source>{name} is too small to be divided into regions. Choose a picture of the whole scene.</source>
      <translation>{name}太小，无法划分区域。请选择整个场景的图像。</translation>
    </message>
    <message>
      <source>{name} logs in with the new badge from now on.</source>
      <translation>{name}从现在起用新工牌登录。</translation>
    </message>
    <message>
      <source>{name} logs in with the new one from now on.</source>
      <translation>{name}从现在起用新的PIN或密码登录。</translation>
    </message>
    <message>
      <source>{name} may not {deed}. Who may: {roles}. Ctrl+L lets somebody else log in. Nothing was changed.</source>
      <translation>{name}无权{deed}。有权的角色：{roles}。按Ctrl+L可换人登录。没有任何更改。</translation>
    </message>
    <message>
      <source>{name} moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>{name}及其图像已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>{name} moved to the trash. Ctrl+Z brings it back.</source>
      <translation>{name}已移入回收站。Ctrl+Z可恢复。</translation>
    </message>
    <message>
      <source>{name} stays in the trash. {reason}</source>
      <translation>{name}留在回收站中。{reason}</translation>
    </message>
    <message>
      <source>{name} was removed, or has another role now. Log in again. The inspection goes on.</source>
      <translation>{name}已被移除，或角色已变。请重新登录。检测继续。</translation>
    </message>
    <message>
      <source>{name} was written to {path} and read back: it is the same, byte for byte.</source>
      <translation>{name}已写入{path}并读回：逐字节相同。</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {not_checked} not checked were counted. These figures are kept; the Review page lists them.</source>
      <translation>已计数：{ok}个OK、{ng}个NG、{not_checked}个未检查。这些数字会保留，列在“复核”页中。</translation>
    </message>
    <message>
      <source>{overruled} of the last {parts} parts that {model} judged were overruled.</source>
      <translation>{model}判定的最近{parts}个工件中，有{overruled}个被改判。</translation>
    </message>
    <message>
      <source>{parts}</source>
      <translation>{parts}</translation>
    </message>
    <message>
      <source>{parts}.</source>
      <translation>{parts}。</translation>
    </message>
    <message>
      <source>{part} has no picture that can be read.</source>
      <translation>{part}没有可读取的图像。</translation>
    </message>
    <message>
      <source>{part} is not said to be good: say so first, if it is</source>
      <translation>没有人认定{part}为良品：如果是，请先认定</translation>
    </message>
    <message>
      <source>{part} was corrected otherwise or deleted meanwhile; look at it again.</source>
      <translation>{part}期间被另行改判或删除；请重新查看。</translation>
    </message>
    <message>
      <source>{part} was not checked and nobody said what it is; correct its verdict first.</source>
      <translation>{part}未检查，也没有人说明它是良品还是不良品；请先改判。</translation>
    </message>
    <message>
      <source>{part}: the part is bad, and nobody knows whether this camera shows it; the model found nothing there.</source>
      <translation>{part}：该工件不良，但不知道此相机是否拍到；模型在此没有发现缺陷。</translation>
    </message>
    <message>
      <source>{part}: {reason}.</source>
      <translation>{part}：{reason}。</translation>
    </message>
    <message>
      <source>{path} belongs to a system or program.</source>
      <translation>{path}属于系统或程序。</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path}无法打开。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}</source>
      <translation>{path}无法读取：{error}</translation>
    </message>
    <message>
      <source>{path} could not be written: {error}. No record was changed. Make sure that the station's folder can be written to, and start again.</source>
      <translation>无法写入{path}：{error}。没有更改任何记录。请确认工位的文件夹可写，然后重新启动。</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing of it is left; the workspace is as it was.</source>
      <translation>{path}无法写入：{reason}。没有留下残余；工作区保持原样。</translation>
    </message>
    <message>
      <source>{path} holds results of an earlier inspection.</source>
      <translation>{path}包含以前检测的结果。</translation>
    </message>
    <message>
      <source>{path} is a pipe, a device or a socket.</source>
      <translation>{path}是管道、设备或套接字。</translation>
    </message>
    <message>
      <source>{path} is a subfolder, and subfolders were not wanted.</source>
      <translation>{path}是子文件夹，而未要求包含子文件夹。</translation>
    </message>
    <message>
      <source>{path} is an unfinished copy or a backup.</source>
      <translation>{path}是未完成的副本或备份。</translation>
    </message>
    <message>
      <source>{path} is damaged, or not from this application. Nothing was changed, and products, models and batches are still there. Remove that file to open the workspace without it.</source>
      <translation>{path}已损坏，或不是由此应用生成。没有任何更改，产品、模型和批次仍在。要在没有它的情况下打开工作区，请移除该文件。</translation>
    </message>
    <message>
      <source>{path} is hidden.</source>
      <translation>{path}是隐藏的。</translation>
    </message>
    <message>
      <source>{path} is no picture of a kind that can be read.</source>
      <translation>{path}不是可读取的图像类型。</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8. The product is as it was.</source>
      <translation>{path}不是UTF-8文本。产品保持不变。</translation>
    </message>
    <message>
      <source>{path} is not a video that can be played. Nothing was inspected. Choose another file.</source>
      <translation>{path}不是可播放的视频。没有检测任何内容。请选择其他文件。</translation>
    </message>
    <message>
      <source>{path} is not there, or its first line is empty: no product is chosen by it.</source>
      <translation>{path}不存在，或第一行为空：没有据此选择产品。</translation>
    </message>
    <message>
      <source>{path} is there already and was left as it is. Nothing was exported. Choose another name.</source>
      <translation>{path}已存在，保持原样。没有导出任何内容。请选择其他名称。</translation>
    </message>
    <message>
      <source>{path} is there already. Nothing was written.</source>
      <translation>{path}已存在。没有写入任何内容。</translation>
    </message>
    <message>
      <source>{path} is too large a file.</source>
      <translation>文件{path}过大。</translation>
    </message>
    <message>
      <source>{path} leads to a folder that was reached before.</source>
      <translation>{path}指向先前已到达的文件夹。</translation>
    </message>
    <message>
      <source>{path} lies where no image of a data set is looked for.</source>
      <translation>{path}位于数据集中不查找图像的位置。</translation>
    </message>
    <message>
      <source>{path} was written, and was gone before it could be put in its place. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>{path}已写入，但在就位之前消失。工作区中的模型没有改变。请选择其他磁盘。</translation>
    </message>
    <message>
      <source>{place} bluer by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：偏蓝{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} brighter by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：变亮{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} could not be mended: {error}. It is as it was; what was mended before stays so. Check the disk.</source>
      <translation>{place}无法修复：{error}。它保持原样；此前修复的仍然有效。请检查磁盘。</translation>
    </message>
    <message>
      <source>{place} darker by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：变暗{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} is not empty, or lies within the workspace. Nothing was written. Name another place.</source>
      <translation>{place}不为空，或位于工作区内。没有写入任何内容。请指定其他位置。</translation>
    </message>
    <message>
      <source>{place} is of an older version, and other stations are at work with it. Nothing was changed. Close the application on all of them, start the new version on one, then on the others.</source>
      <translation>{place}的版本较旧，且其他工位正在使用它。没有任何更改。请在所有工位上关闭应用，先在一个工位上启动新版本，再启动其他工位。</translation>
    </message>
    <message>
      <source>{place} less blue by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：蓝色减少{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} less red by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：红色减少{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} less sharp by {percent:.0f} % (limit {limit:.0f} %): check focus and lens.</source>
      <translation>{place}：清晰度降低{percent:.0f}%（限值{limit:.0f}%）：请检查对焦和镜头。</translation>
    </message>
    <message>
      <source>{place} redder by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：偏红{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} sharper, or noisier, by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：更清晰或噪声更大{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} was written by a newer version of this application (schema {schema}, known up to {known}). Nothing was changed. Install the newer version, or choose another workspace.</source>
      <translation>{place}由此应用的较新版本写入（结构版本{schema}，最高支持{known}）。没有任何更改。请安装较新版本，或选择其他工作区。</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % less contrast (limit {limit:.0f} %).</source>
      <translation>{place}：对比度降低{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % more contrast (limit {limit:.0f} %).</source>
      <translation>{place}：对比度增加{percent:.0f}%（限值{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{product} has no images yet. Add pictures of good parts on the Products page, then train a model.</source>
      <translation>{product}还没有图像。请在“产品”页添加良品图像，然后训练模型。</translation>
    </message>
    <message>
      <source>{product} has no images. Nothing was changed. Import pictures of good parts first.</source>
      <translation>{product}没有图像。没有任何更改。请先导入良品图像。</translation>
    </message>
    <message>
      <source>{product} has no master part to compare with. Register one first.</source>
      <translation>{product}没有可供比较的基准件。请先登记一个。</translation>
    </message>
    <message>
      <source>{product} has {count} normal images that may teach; at least {needed} are needed. Nothing was changed. Add pictures of good parts on the Products page.</source>
      <translation>{product}有{count}张可用于训练的良品图像，至少需要{needed}张。没有任何更改。请在“产品”页添加良品图像。</translation>
    </message>
    <message>
      <source>{product} is inspected when Start is pressed.</source>
      <translation>按“开始”后检测{product}。</translation>
    </message>
    <message>
      <source>{product} keeps its inspected area; the model of the file inspects another one, and goes on doing so.</source>
      <translation>{product}保留其检测区域；文件中的模型检测另一区域，并继续如此。</translation>
    </message>
    <message>
      <source>{product} keeps its limit {here:.2f}; the file says {in_file:.2f}.</source>
      <translation>{product}保留其限值{here:.2f}；文件中为{in_file:.2f}。</translation>
    </message>
    <message>
      <source>{product} keeps its own alignment for the next training; the model aligns its parts as it was trained.</source>
      <translation>{product}保留自身的对位用于下次训练；该模型按训练时的方式为其工件对位。</translation>
    </message>
    <message>
      <source>{product} keeps its value range of {here} bits; the file says {in_file}.</source>
      <translation>{product}保留其取值范围{here}位；文件中为{in_file}位。</translation>
    </message>
    <message>
      <source>{product} was last inspected from {source}, and parts pass before a camera. Leave this page and start {product} once with its camera on the Inspect page.</source>
      <translation>{product}上次的图像源是{source}，而这里的工件从相机前经过。请离开此页，在“检测”页用其相机启动一次{product}。</translation>
    </message>
    <message>
      <source>{product}: beside what is held out only {training} pictures train; {advised} or more are advised.</source>
      <translation>{product}：除留出的以外，只有{training}张图像参与训练；建议{advised}张或更多。</translation>
    </message>
    <message>
      <source>{product}: deleted since</source>
      <translation>{product}：此后已删除</translation>
    </message>
    <message>
      <source>{product}: no good part could be held out, so nobody knows how many would be rejected.</source>
      <translation>{product}：没有可留出的良品，因此无法得知误检多少。</translation>
    </message>
    <message>
      <source>{product}: of 100 good parts about {rejected} would be rejected (between {low} and {high}, as far as {judged} can tell, each judged as if it were new).</source>
      <translation>{product}：每100个良品约有{rejected}个会被误检（就{judged}个而言，在{low}和{high}之间，均按新工件判定）。</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %), where {promised} % were promised. They look different from the sessions that trained: let more sessions train, or raise the limit on the Limits page.</source>
      <translation>{product}：留出的采集组共{held_out}个良品，其中{above}个高于限值（95%置信区间{low}–{high}%），而承诺为{promised}%。它们与参与训练的采集组看上去不同：请让更多采集组参与训练，或在“限值”页提高限值。</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %).</source>
      <translation>{product}：留出的采集组共{held_out}个良品，其中{above}个高于限值（95%置信区间{low}–{high}%）。</translation>
    </message>
    <message>
      <source>{product}: one prompt is of a session that is held out, and guides nothing this time.</source>
      <translation>{product}：1张提示图属于被留出的采集组，本次不起引导作用。</translation>
    </message>
    <message>
      <source>{product}: {count} prompts are of sessions that are held out, and guide nothing this time.</source>
      <translation>{product}：{count}张提示图属于被留出的采集组，本次不起引导作用。</translation>
    </message>
    <message>
      <source>{product}: {what} since</source>
      <translation>{product}：此后{what}</translation>
    </message>
    <message>
      <source>{reason} Next try in {seconds:.0f} s.</source>
      <translation>{reason}{seconds:.0f}秒后重试。</translation>
    </message>
    <message>
      <source>{reason} The golden part that was judged before is kept.</source>
      <translation>{reason}此前已判定的1个金样件保留。</translation>
    </message>
    <message>
      <source>{reason} The {judged} golden parts that were judged before are kept.</source>
      <translation>{reason}此前已判定的{judged}个金样件保留。</translation>
    </message>
    <message>
      <source>{reason} Without it names cannot be taken out, so nothing was written or copied. Try again, or restart the program.</source>
      <translation>{reason}没有它就无法去除名称，因此没有写入或复制任何内容。请重试，或重新启动程序。</translation>
    </message>
    <message>
      <source>{reason}.</source>
      <translation>{reason}。</translation>
    </message>
    <message>
      <source>{source} delivered no image. Choose another source.</source>
      <translation>{source}没有给出图像。请选择其他图像源。</translation>
    </message>
    <message>
      <source>{source} has no trigger input. Nothing was inspected. Choose another trigger for this product, or a camera with an input.</source>
      <translation>{source}没有触发输入。没有检测任何内容。请为此产品选择其他触发方式，或选择带输入的相机。</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} is no source: neither a folder, nor a video file, nor an address (rtsp://, http://, https://), nor a name that begins with one of {keys} and a colon. --list-sources shows the cameras that are connected.</source>
      <translation>{text}不是图像源：既不是文件夹、视频文件或地址（rtsp://、http://、https://），也不是以{keys}之一加冒号开头的名称。--list-sources会列出已连接的相机。</translation>
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
      <translation>{view}：{status}</translation>
    </message>
    <message>
      <source>{what} can be {lowest} to {highest}, the product wants {wants}</source>
      <translation>{what}可为{lowest}至{highest}，产品要求{wants}</translation>
    </message>
    <message>
      <source>{what} can be {offered}, the product wants {wants}</source>
      <translation>{what}可为{offered}，产品要求{wants}</translation>
    </message>
    <message>
      <source>{what} cannot be changed to {wants} (the driver says: {error})</source>
      <translation>{what}无法改为{wants}（驱动报告：{error}）</translation>
    </message>
    <message>
      <source>{what} cannot be set on this camera, the product wants {wants}</source>
      <translation>此相机无法设置{what}，产品要求{wants}</translation>
    </message>
    <message>
      <source>{what} is {has}, the product wants {wants}</source>
      <translation>{what}为{has}，产品要求{wants}</translation>
    </message>
    <message>
      <source>{workspace} was written by an older version of this application (schema {schema} instead of {known}). Nothing was changed or checked. Open it in the application once, which brings it up to date, and check it then.</source>
      <translation>{workspace}由此应用的较旧版本写入（结构版本{schema}，应为{known}）。没有更改或检查任何内容。请先用应用打开一次使其更新，然后再检查。</translation>
    </message>
    <message>
      <source>“{folder}” reads files and “{camera}” is a camera. The views of a part must all be cameras, or all be folders and videos. Change one of them under “Several cameras…”.</source>
      <translation>“{folder}”读取文件，而“{camera}”是相机。一个工件的各视角须全为相机，或全为文件夹和视频。请在“多相机…”中更改其中之一。</translation>
    </message>
    <message>
      <source>“{product}” cannot be inspected, so the run goes on with the product before. {reason}</source>
      <translation>“{product}”无法检测，因此运行以原产品继续。{reason}</translation>
    </message>
    <message>
      <source>“{product}” is inspected from now on.</source>
      <translation>从现在起检测“{product}”。</translation>
    </message>
    <message>
      <source>“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.</source>
      <translation>“{topic}”不能作为主题：不得含+、#或空层级，也不得以$开头。</translation>
    </message>
    <message>
      <source>… and {count} more.</source>
      <translation>……另有{count}项。</translation>
    </message>
  </context>
  <context>
    <name>MethodPanel</name>
    <message>
      <source>1,000 parts cost about {cost} in mistakes at this limit, as far as the parts that count tell.</source>
      <translation>按计入的工件估计，在此限值下每1,000个工件因误判约损失{cost}。</translation>
    </message>
    <message>
      <source>A false reject costs</source>
      <translation>一次误检的成本</translation>
    </message>
    <message>
      <source>A missed defect costs</source>
      <translation>一次漏检的成本</translation>
    </message>
    <message>
      <source>Back to what the model proposes</source>
      <translation>恢复为模型建议值</translation>
    </message>
    <message>
      <source>Bad parts on the line, of 100</source>
      <translation>产线上每100个的不良品数</translation>
    </message>
    <message>
      <source>Best F1</source>
      <translation>最佳F1</translation>
    </message>
    <message>
      <source>Good parts rejected, of 100</source>
      <translation>每100个良品的误检数</translation>
    </message>
    <message>
      <source>Least cost</source>
      <translation>最低成本</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Promise a false-reject rate</source>
      <translation>承诺误检率</translation>
    </message>
    <message>
      <source>Proposal {limit}</source>
      <translation>建议值{limit}</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>手动设置</translation>
    </message>
    <message>
      <source>The best F1 of the parts that count; it depends on how many of them are good and bad.</source>
      <translation>计入的工件的最佳F1；它取决于其中良品和不良品各有多少。</translation>
    </message>
    <message>
      <source>What the limit follows from</source>
      <translation>限值依据</translation>
    </message>
  </context>
  <context>
    <name>ModelDetailsDialog</name>
    <message>
      <source>All about the model</source>
      <translation>模型的全部信息</translation>
    </message>
    <message>
      <source>At the proposed limit about {rate:.0f} of {all} good parts will be rejected (between {low} and {high}, as far as {count} good parts can tell, each judged as if it were new).</source>
      <translation>在建议限值下，{all}个良品中约有{rate:.0f}个会被误检（就{count}个良品而言，在{low}和{high}之间，均按新工件判定）。</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>主干网络</translation>
    </message>
    <message>
      <source>Changed since this model was trained</source>
      <translation>此模型训练后的变动</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Engines measured here</source>
      <translation>本机实测引擎</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Hash of the model</source>
      <translation>模型哈希</translation>
    </message>
    <message>
      <source>It finds {share} of pseudo-anomalies; true defects may be found less often.</source>
      <translation>它能检出{share}的人工缺陷；真实缺陷的检出可能较少。</translation>
    </message>
    <message>
      <source>It is inspected on {share} of the picture.</source>
      <translation>检测图像的{share}。</translation>
    </message>
    <message>
      <source>Its parts are aligned; below a confidence of {confidence} a picture is not checked.</source>
      <translation>其工件会对位；置信度低于{confidence}的图像不检查。</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>模型{name}</translation>
    </message>
    <message>
      <source>No good part was kept from training, so nobody knows how many the proposed limit rejects.</source>
      <translation>训练没有留出良品，因此无法得知建议限值会误检多少。</translation>
    </message>
    <message>
      <source>No picture check: whatever is before the camera is judged. There were too few good parts to learn from, or the model was trained before there was a check. Train again to have it.</source>
      <translation>没有图像检查：相机前有什么就判定什么。可供学习的良品太少，或模型是在有此检查之前训练的。重新训练即可获得。</translation>
    </message>
    <message>
      <source>Pictures of something else, and unusable ones, are not judged.</source>
      <translation>内容不符和不可用的图像不判定。</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>磁盘占用</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>训练时间</translation>
    </message>
    <message>
      <source>Trained on {count} images, 1 prompt.</source>
      <translation>用{count}张图像、1张提示图训练。</translation>
    </message>
    <message>
      <source>Trained on {count} images, {prompts} prompts.</source>
      <translation>用{count}张图像、{prompts}张提示图训练。</translation>
    </message>
    <message>
      <source>Training took</source>
      <translation>训练用时</translation>
    </message>
    <message>
      <source>not yet; they are when the model inspects for the first time</source>
      <translation>尚未；模型首次检测时测量</translation>
    </message>
    <message>
      <source>{time} for {steps} steps on {device}</source>
      <translation>{time}，{steps}步，使用{device}</translation>
    </message>
    <message>
      <source>{took}; memory ran out, so batches became smaller: {smallest} instead of {asked}</source>
      <translation>{took}；内存不足，因此批大小减小：{smallest}，而非{asked}</translation>
    </message>
  </context>
  <context>
    <name>ModelFileDialog</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add and inspect with it</source>
      <translation>添加并用于检测</translation>
    </message>
    <message>
      <source>Add model</source>
      <translation>添加模型</translation>
    </message>
    <message>
      <source>Add model “{name}”?</source>
      <translation>添加模型“{name}”？</translation>
    </message>
    <message>
      <source>Add products</source>
      <translation>添加产品</translation>
    </message>
    <message>
      <source>Add products of model “{name}”?</source>
      <translation>添加模型“{name}”的产品？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Products of the model</source>
      <translation>模型的产品</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>可运行于</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>The model is here already; these products of it were deleted. Missing ones are made with the limits of the file and the prompts that came with it. Those that are here again keep their images, prompts and limits.</source>
      <translation>该模型已存在；它的这些产品曾被删除。缺少的将以文件中的限值和随附的提示图创建。已重新存在的保留其图像、提示图和限值。</translation>
    </message>
    <message>
      <source>The new products are made with the limits and prompts of the file. Those that are here keep their images, prompts and limits.</source>
      <translation>新产品将以文件中的限值和提示图创建。已存在的保留其图像、提示图和限值。</translation>
    </message>
    <message>
      <source>The products are made with the limits of the file, and the prompts that came with it.</source>
      <translation>产品将以文件中的限值和随附的提示图创建。</translation>
    </message>
    <message>
      <source>The products that are here keep their images, prompts and limits.</source>
      <translation>已存在的产品保留其图像、提示图和限值。</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>写出时间</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>另有{count}项</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>已存在</translation>
    </message>
    <message>
      <source>keeps limit {here}, not {limit}</source>
      <translation>保留限值{here}，而非{limit}</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>限值{limit}</translation>
    </message>
    <message>
      <source>new here</source>
      <translation>新产品</translation>
    </message>
    <message>
      <source>{time} by {program}</source>
      <translation>{time}，由{program}</translation>
    </message>
  </context>
  <context>
    <name>ModelQuestion</name>
    <message>
      <source>Ask it</source>
      <translation>试判</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>It knows {products}.</source>
      <translation>已训练的产品：{products}。</translation>
    </message>
    <message>
      <source>Other model</source>
      <translation>其他模型</translation>
    </message>
    <message>
      <source>What would another model say?</source>
      <translation>用其他模型试判</translation>
    </message>
    <message>
      <source>{count} part is judged by another model, by its product's limit of now. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>{count}个工件由其他模型按其产品的当前限值判定。用时与一次运行相当，与其他工作并行；不更改任何记录。</translation>
    </message>
    <message>
      <source>{count} parts are judged by another model, by their products' current limits. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>{count}个工件由其他模型按其产品的当前限值判定。用时与一次运行相当，与其他工作并行；不更改任何记录。</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}，使用中</translation>
    </message>
  </context>
  <context>
    <name>ModelTable</name>
    <message>
      <source>Activate</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>比较…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>详情…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>How far the export is</source>
      <translation>导出进度</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>No model yet. Add the file of a model that was trained on a workstation.</source>
      <translation>还没有模型。请添加在工作站上训练的模型的文件。</translation>
    </message>
    <message>
      <source>No model yet. Train one, or add the file of a model that was exported elsewhere.</source>
      <translation>还没有模型。请训练一个，或添加在别处导出的模型的文件。</translation>
    </message>
    <message>
      <source>Preparing; this may take minutes</source>
      <translation>正在准备；可能需要数分钟</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>正在写入</translation>
    </message>
    <message>
      <source>{model} is older than its images. {changes}.</source>
      <translation>{model}训练后图像有变动。{changes}。</translation>
    </message>
  </context>
  <context>
    <name>ModelTableModel</name>
    <message>
      <source>Candidate</source>
      <translation>候选模型</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>此后有变动</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Needs a workstation</source>
      <translation>需要工作站</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>训练时间</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count}个产品</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count}个产品</translation>
    </message>
    <message>
      <source>● Active</source>
      <translation>● 使用中</translation>
    </message>
  </context>
  <context>
    <name>ModelsAndQueue</name>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Waiting ({count})</source>
      <translation>等待中（{count}）</translation>
    </message>
  </context>
  <context>
    <name>NavigationRail</name>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>What can be done on every page, and on this one</source>
      <translation>每页及此页上可执行的操作</translation>
    </message>
  </context>
  <context>
    <name>NewPinDialog</name>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>再次输入新PIN</translation>
    </message>
    <message>
      <source>Set the PIN</source>
      <translation>设置PIN</translation>
    </message>
    <message>
      <source>The two are not the same. Enter the new PIN again.</source>
      <translation>两次输入不一致。请重新输入新PIN。</translation>
    </message>
  </context>
  <context>
    <name>NothingInspected</name>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>Nothing has been inspected yet</source>
      <translation>尚未检测任何工件</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Log in to read messages</source>
      <translation>登录后可阅读消息</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Messages ({count})</source>
      <translation>消息（{count}）</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>无须操作</translation>
    </message>
    <message>
      <source>Read the whole message</source>
      <translation>阅读完整消息</translation>
    </message>
  </context>
  <context>
    <name>NoticeList</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy this message with its details</source>
      <translation>复制此消息及其详情</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>No message since the program was started.</source>
      <translation>程序启动后还没有消息。</translation>
    </message>
  </context>
  <context>
    <name>NumberBox</name>
    <message>
      <source>A number is missing.</source>
      <translation>缺少数字。</translation>
    </message>
    <message>
      <source>At most {count} decimals are taken.</source>
      <translation>最多{count}位小数。</translation>
    </message>
    <message>
      <source>Only whole numbers are taken.</source>
      <translation>只接受整数。</translation>
    </message>
    <message>
      <source>Takes numbers from {low} to {high}, with a comma or a point.</source>
      <translation>接受{low}到{high}的数字，可用逗号或小数点。</translation>
    </message>
    <message>
      <source>Takes whole numbers from {low} to {high}.</source>
      <translation>接受{low}到{high}的整数。</translation>
    </message>
    <message>
      <source>{problem} It stays {number}.</source>
      <translation>{problem}保持{number}。</translation>
    </message>
    <message>
      <source>“{typed}” can mean {first} or {second}; write one of these.</source>
      <translation>“{typed}”可以是{first}或{second}；请写其中之一。</translation>
    </message>
    <message>
      <source>“{typed}” is no number.</source>
      <translation>“{typed}”不是数字。</translation>
    </message>
    <message>
      <source>“{typed}” is not between {low} and {high}.</source>
      <translation>“{typed}”不在{low}和{high}之间。</translation>
    </message>
  </context>
  <context>
    <name>Obstacle</name>
    <message>
      <source>A model is being trained</source>
      <translation>正在训练模型</translation>
    </message>
    <message>
      <source>Add images</source>
      <translation>添加图像</translation>
    </message>
    <message>
      <source>Add pictures of good parts, then train a model that includes this product.</source>
      <translation>请添加良品图像，然后训练包含此产品的模型。</translation>
    </message>
    <message>
      <source>Bring a model</source>
      <translation>添加模型</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Choose one that knows it: {others}.</source>
      <translation>请选择支持它的模型：{others}。</translation>
    </message>
    <message>
      <source>Choose the product at the top of the window.</source>
      <translation>请在窗口顶部选择产品。</translation>
    </message>
    <message>
      <source>Create a product and add pictures of good parts. About 20 to 200 are enough.</source>
      <translation>请创建产品并添加良品图像。约20到200张即可。</translation>
    </message>
    <message>
      <source>Create your first product</source>
      <translation>创建第一个产品</translation>
    </message>
    <message>
      <source>No model for {product}</source>
      <translation>没有适用于{product}的模型</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>无模型</translation>
    </message>
    <message>
      <source>Nothing to inspect yet</source>
      <translation>还没有可检测的内容</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>查看训练</translation>
    </message>
    <message>
      <source>The model does not know {product}</source>
      <translation>模型不支持{product}</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Train a model that includes this product.</source>
      <translation>请训练包含此产品的模型。</translation>
    </message>
    <message>
      <source>Train one model for all your products. It takes minutes and needs only pictures of good parts.</source>
      <translation>为所有产品训练一个模型。只需几分钟，且只要良品图像。</translation>
    </message>
    <message>
      <source>When it is ready, inspection can begin.</source>
      <translation>完成后即可开始检测。</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>哪个模型？</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>哪个产品？</translation>
    </message>
    <message>
      <source>{model} cannot be used here</source>
      <translation>{model}在此无法使用</translation>
    </message>
    <message>
      <source>{model} was trained on {names}.</source>
      <translation>{model}是用{names}训练的。</translation>
    </message>
    <message>
      <source>{others} knows it: choose that one.</source>
      <translation>{others}支持它：请选择该模型。</translation>
    </message>
    <message>
      <source>{product} has no images yet</source>
      <translation>{product}还没有图像</translation>
    </message>
  </context>
  <context>
    <name>OperateActions</name>
    <message>
      <source>Back to all pages; asks for the PIN if there is one (F11)</source>
      <translation>返回所有页面；如设有PIN则需输入（F11）</translation>
    </message>
    <message>
      <source>Choose the product</source>
      <translation>选择产品</translation>
    </message>
    <message>
      <source>Count from zero</source>
      <translation>计数清零</translation>
    </message>
    <message>
      <source>Inspect another product</source>
      <translation>检测其他产品</translation>
    </message>
    <message>
      <source>Inspect the same source as the last time</source>
      <translation>检测与上次相同的图像源</translation>
    </message>
    <message>
      <source>Keep what was counted, with a reason, and count from zero</source>
      <translation>保留已有计数并注明理由，从零开始计数</translation>
    </message>
    <message>
      <source>Leave this page</source>
      <translation>离开此页</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>登录…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>{name}退出登录</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person (Ctrl+L)</source>
      <translation>检测继续；窗口等待下一个人（Ctrl+L）</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>You have changed nothing yet</source>
      <translation>还没有更改任何内容</translation>
    </message>
  </context>
  <context>
    <name>OperatePage</name>
    <message>
      <source>All parts since the counters began anew, over all runs and products, corrections included. Reset keeps these figures with your reason and counts from zero.</source>
      <translation>自计数重新开始以来的全部工件，包括所有批次和产品以及改判。清零会将这些数字连同理由一起保留，并从零开始计数。</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>尚未检测任何工件。</translation>
    </message>
    <message>
      <source>Says that the model is wrong about the part in the picture (O). Undo takes it back.</source>
      <translation>认定模型对图像中的工件判定错误（O）。“撤销”可收回。</translation>
    </message>
    <message>
      <source>The image of the part is shown here.</source>
      <translation>工件的图像显示在此。</translation>
    </message>
    <message>
      <source>The last parts, newest first. Touch one to look at it again; the line goes on.</source>
      <translation>最近的工件，最新的在前。点按可再次查看；产线继续。</translation>
    </message>
    <message>
      <source>The newest part, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>最新的工件，与显示的图像无关。OK：得分在限值以内。NG：得分超过限值。未检查：没有得出判定，原因见下一行。这样的工件须由人员查看。</translation>
    </message>
    <message>
      <source>The scores of the last 200 parts. The dashed line is the limit.</source>
      <translation>最近200个工件的得分。虚线为限值。</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>自{time}起</translation>
    </message>
  </context>
  <context>
    <name>OperatorBar</name>
    <message>
      <source>Leave the operator's page</source>
      <translation>离开操作员页面</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>{name}退出登录</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>无产品</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>产品：{name}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
  </context>
  <context>
    <name>OperatorGate</name>
    <message>
      <source>Close the program</source>
      <translation>关闭程序</translation>
    </message>
    <message>
      <source>Enter the PIN of this workspace. The inspection goes on meanwhile.</source>
      <translation>请输入此工作区的PIN。其间检测继续。</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>离开操作员页面</translation>
    </message>
  </context>
  <context>
    <name>OptionsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
  </context>
  <context>
    <name>OrderDialog</name>
    <message>
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>无订单</translation>
    </message>
  </context>
  <context>
    <name>OtherWorkspaces</name>
    <message>
      <source>An empty folder for “{name}”</source>
      <translation>用于“{name}”的空文件夹</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>In a window of its own, with a workspace of its own; this one stays as it is</source>
      <translation>在单独的窗口中打开，使用单独的工作区；此工作区保持不变</translation>
    </message>
    <message>
      <source>In a window of its own; the workspace of this window stays as it is</source>
      <translation>在单独的窗口中打开；此窗口的工作区保持不变</translation>
    </message>
    <message>
      <source>It is restored to an empty folder, which becomes a workspace and opens in a window of its own. The backup stays as it is. Choose or make that folder next.</source>
      <translation>它将恢复到一个空文件夹，该文件夹成为工作区并在单独的窗口中打开。备份保持不变。接下来请选择或新建该文件夹。</translation>
    </message>
    <message>
      <source>Open another workspace or a backup…</source>
      <translation>打开其他工作区或备份…</translation>
    </message>
    <message>
      <source>Open the folder of a workspace or a backup</source>
      <translation>打开工作区或备份的文件夹</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>观看演示</translation>
    </message>
    <message>
      <source>“{name}” is a backup</source>
      <translation>“{name}”是备份</translation>
    </message>
  </context>
  <context>
    <name>OverruledFacts</name>
    <message>
      <source>A person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Overruled</source>
      <translation>改判</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>理由：{reason}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄</translation>
    </message>
  </context>
  <context>
    <name>Overrules</name>
    <message>
      <source>An answer is wanted</source>
      <translation>需要处理</translation>
    </message>
    <message>
      <source>Defect missed</source>
      <translation>漏检缺陷</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>金样件</translation>
    </message>
    <message>
      <source>Good part rejected</source>
      <translation>误检良品</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品图像</translation>
    </message>
    <message>
      <source>Not checked, and bad</source>
      <translation>未检查，且不良</translation>
    </message>
    <message>
      <source>Not checked, and good</source>
      <translation>未检查，但为良品</translation>
    </message>
    <message>
      <source>Stands, nothing else to do</source>
      <translation>维持不变，无须其他处理</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>模型判定正确</translation>
    </message>
    <message>
      <source>one overruled part waits for an answer</source>
      <translation>1个被改判的工件等待处理</translation>
    </message>
    <message>
      <source>{count} overruled parts wait for an answer</source>
      <translation>{count}个被改判的工件等待处理</translation>
    </message>
  </context>
  <context>
    <name>OverrulesView</name>
    <message>
      <source>A person said that these {count} parts are bad. One answer for all of them.</source>
      <translation>有人认定这{count}个工件为不良品。统一回答。</translation>
    </message>
    <message>
      <source>A person said that this part is bad. What is wrong with it?</source>
      <translation>有人认定此工件为不良品。它有什么问题？</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>全部产品</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>已处理</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>放回队列</translation>
    </message>
    <message>
      <source>Defective golden parts</source>
      <translation>不良品金样件</translation>
    </message>
    <message>
      <source>For example: the scratch is real, seen under the lamp</source>
      <translation>例如：划痕属实，灯下可见</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>Golden part…</source>
      <translation>金样件…</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>排列顺序</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>维持不变</translation>
    </message>
    <message>
      <source>Model was right…</source>
      <translation>模型正确…</translation>
    </message>
    <message>
      <source>Most severe first</source>
      <translation>最严重的在前</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新的在前</translation>
    </message>
    <message>
      <source>Nobody has overruled a verdict</source>
      <translation>还没有人改判</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品图像</translation>
    </message>
    <message>
      <source>Nothing waits for an answer.</source>
      <translation>没有等待处理的。</translation>
    </message>
    <message>
      <source>Nothing was answered yet.</source>
      <translation>还没有处理过。</translation>
    </message>
    <message>
      <source>Of which product</source>
      <translation>哪个产品的</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>The correction is taken back, and the part counts as what the model said. Your reason is kept.</source>
      <translation>将撤回改判，该工件以模型的判定为准。所填理由会保留。</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>模型判定正确</translation>
    </message>
    <message>
      <source>The picture of this part cannot be read.</source>
      <translation>此工件的图像无法读取。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待处理</translation>
    </message>
    <message>
      <source>Where operators or reviewers say that a verdict is wrong, the part waits here until somebody says what becomes of it: a normal image for the next training, a golden part, or nothing because the model was right.</source>
      <translation>操作员或复核人员认为判定有误时，工件在此等待，直到有人决定如何处理：作为良品图像用于下次训练、作为金样件，或因模型判定正确而不处理。</translation>
    </message>
    <message>
      <source>Which parts are listed</source>
      <translation>列出哪些工件</translation>
    </message>
    <message>
      <source>Whoever thinks that a part is good says that the model was right.</source>
      <translation>认为工件是良品的，请选“模型正确”。</translation>
    </message>
    <message>
      <source>Why was the model right?</source>
      <translation>模型为何判定正确？</translation>
    </message>
    <message>
      <source>{count} corrections are taken back, and the parts count as what the model said. Your reason is kept with each.</source>
      <translation>将撤回{count}条改判，这些工件以模型的判定为准。所填理由随每条保留。</translation>
    </message>
    <message>
      <source>{listed} of {waiting}</source>
      <translation>{listed}/{waiting}</translation>
    </message>
    <message>
      <source>{name} · {count} selected</source>
      <translation>{name} · 已选{count}个</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>All parts</source>
      <translation>全部工件</translation>
    </message>
    <message>
      <source>Audit log</source>
      <translation>审计日志</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>操作员页面</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>放行</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>复核</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>Active</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>Before it</source>
      <translation>前一个</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>候选模型</translation>
    </message>
    <message>
      <source>How the models find painted defects</source>
      <translation>各模型对标注缺陷的检出情况</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>标注的缺陷</translation>
    </message>
  </context>
  <context>
    <name>ParetoChart</name>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>With those above</source>
      <translation>累计占比</translation>
    </message>
  </context>
  <context>
    <name>PartActions</name>
    <message>
      <source>Add what is selected to the golden set…</source>
      <translation>将选中工件加入金样集…</translation>
    </message>
    <message>
      <source>Adds the stored pictures to the normal images of their products, from which the next training learns</source>
      <translation>将保存的图像添加到其产品的良品图像中，供下次训练学习</translation>
    </message>
    <message>
      <source>Asks which model; tells which verdicts would flip. No record is changed</source>
      <translation>询问用哪个模型；说明哪些判定会改变。不更改任何记录</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>改判；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Draw where on the pictures the defects are, and of what kind. Ctrl+Z undoes it</source>
      <translation>在图像上画出缺陷的位置和类型。Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Kinds of defect and a note; the verdict stays what it is. Ctrl+Z undoes it</source>
      <translation>缺陷类型和备注；判定保持不变。Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Paint the defects of what is selected…</source>
      <translation>标注选中工件的缺陷…</translation>
    </message>
    <message>
      <source>Pictures whose truth is known, which no training sees: they tell what new models are worth</source>
      <translation>真值已知且不参与任何训练的图像：用于衡量新模型的水平</translation>
    </message>
    <message>
      <source>Say the kind of defect of what is selected…</source>
      <translation>注明选中工件的缺陷类型…</translation>
    </message>
    <message>
      <source>Take back the corrections of what is selected</source>
      <translation>撤回选中工件的改判</translation>
    </message>
    <message>
      <source>Use what is selected as pictures of good parts…</source>
      <translation>将选中工件用作良品图像…</translation>
    </message>
    <message>
      <source>What is selected is bad</source>
      <translation>选中的是不良品</translation>
    </message>
    <message>
      <source>What is selected is fine</source>
      <translation>选中的是良品</translation>
    </message>
    <message>
      <source>What would another model say of what is selected?…</source>
      <translation>对选中工件换模型试判…</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>Back to live</source>
      <translation>返回实时</translation>
    </message>
    <message>
      <source>Back to the last part</source>
      <translation>返回最后一个工件</translation>
    </message>
    <message>
      <source>Part {number} · {name}</source>
      <translation>工件{number} · {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>得分{score}，限值{limit}</translation>
    </message>
  </context>
  <context>
    <name>PartDescribing</name>
    <message>
      <source>For example: burr on the left edge, tool 3</source>
      <translation>例如：左边缘毛刺，3号刀具</translation>
    </message>
    <message>
      <source>Kind of defect of this part</source>
      <translation>此工件的缺陷类型</translation>
    </message>
    <message>
      <source>Kinds of defect of {count} parts</source>
      <translation>{count}个工件的缺陷类型</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>1个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
  </context>
  <context>
    <name>PartExports</name>
    <message>
      <source>Export these parts</source>
      <translation>导出这些工件</translation>
    </message>
    <message>
      <source>Folder in which the pictures get a folder of their own</source>
      <translation>选择文件夹，图像将存入其中单独的文件夹</translation>
    </message>
    <message>
      <source>For browsers</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>写出报告</translation>
    </message>
  </context>
  <context>
    <name>PartFacts</name>
    <message>
      <source>Asked for</source>
      <translation>请求</translation>
    </message>
    <message>
      <source>Circumstances</source>
      <translation>环境</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Its picture is not among the product's normal images any more.</source>
      <translation>其图像已不在该产品的良品图像中。</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>判定环境</translation>
    </message>
    <message>
      <source>Judging took</source>
      <translation>判定用时</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>已登录</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>No prompt guided this verdict.</source>
      <translation>此判定没有提示图引导。</translation>
    </message>
    <message>
      <source>Picture of the prompt</source>
      <translation>提示图图像</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>图像源</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>工位</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>告知</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>未记录</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
    <message>
      <source>{ms:.0f} ms later</source>
      <translation>{ms:.0f} ms后</translation>
    </message>
  </context>
  <context>
    <name>PartFilterBar</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>Search names, defects, notes</source>
      <translation>搜索名称、缺陷、备注</translation>
    </message>
    <message>
      <source>Show {name}, {count} part</source>
      <translation>显示{name}，{count}个工件</translation>
    </message>
    <message>
      <source>Show {name}, {count} parts</source>
      <translation>显示{name}，{count}个工件</translation>
    </message>
    <message>
      <source>{count} listed</source>
      <translation>列出{count}个</translation>
    </message>
  </context>
  <context>
    <name>PartPane</name>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>此工件的图像无法读取。</translation>
    </message>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>工件及其异常图。异常图在产品的正常范围内透明；NG工件上以线圈出超过限值之处。滚轮：缩放。拖动：移动。Ctrl+0：适合窗口。双击：100%。M：异常图开关。</translation>
    </message>
  </context>
  <context>
    <name>PartPicture</name>
    <message>
      <source>There is no picture of this part.</source>
      <translation>此工件没有图像。</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count}个未记录</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
  </context>
  <context>
    <name>PartReport</name>
    <message>
      <source>A part with two kinds counts for both.</source>
      <translation>有两种缺陷的工件两种都计入。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>By</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>Corrections by people</source>
      <translation>人员的改判</translation>
    </message>
    <message>
      <source>Limits: {limits}</source>
      <translation>限值：{limits}</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>已登录</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>NG by day</source>
      <translation>每天的NG</translation>
    </message>
    <message>
      <source>NG by hour</source>
      <translation>每小时NG</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>各缺陷类型的NG</translation>
    </message>
    <message>
      <source>NG parts</source>
      <translation>NG工件</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>没有检测任何工件。</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Parts taken</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>图像源</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>图像无法读取。</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>依据</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Written {time} by OneNIP Inspector {version}</source>
      <translation>由OneNIP Inspector {version}写于{time}</translation>
    </message>
    <message>
      <source>Yield (95 %)</source>
      <translation>良率（95%）</translation>
    </message>
    <message>
      <source>Yield is OK of OK and NG; parts that were not checked count for neither. The interval holds with 95 % (Clopper and Pearson) for parts of the same kind. Verdicts are those of the model, except where a person corrected them: a model misses some defects and rejects some good parts.</source>
      <translation>良率为OK占OK与NG之和的比例；未检查的工件不计入。该区间的置信度为95%（Clopper-Pearson），适用于同类工件。判定为模型的判定，人员改判过的除外：模型会漏检一些缺陷，也会误检一些良品。</translation>
    </message>
    <message>
      <source>nobody said</source>
      <translation>未注明</translation>
    </message>
    <message>
      <source>{count} more are not listed.</source>
      <translation>另有{count}项未列出。</translation>
    </message>
    <message>
      <source>{model} → {person}: {count}</source>
      <translation>{model} → {person}：{count}</translation>
    </message>
    <message>
      <source>{ng} of {parts}</source>
      <translation>{ng}/{parts}</translation>
    </message>
    <message>
      <source>{places} of {total}</source>
      <translation>{places}/{total}</translation>
    </message>
    <message>
      <source>{shown} of {count}, those first that exceed their limits the most. All are in the records.</source>
      <translation>{count}个中的{shown}个，超出限值最多的在前。全部工件见记录。</translation>
    </message>
  </context>
  <context>
    <name>PartReports</name>
    <message>
      <source>Batches</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Report of a shift</source>
      <translation>班次报告</translation>
    </message>
    <message>
      <source>Report of batch {number}</source>
      <translation>批次{number}的报告</translation>
    </message>
    <message>
      <source>Report of {count} batches</source>
      <translation>{count}个批次的报告</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>班次</translation>
    </message>
  </context>
  <context>
    <name>PartRows</name>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>点击：按此列排序；再次点击：反向排序</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
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
      <translation>最近的工件，最新的在前</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>Parts that were found</source>
      <translation>找到的工件</translation>
    </message>
  </context>
  <context>
    <name>PartTiles</name>
    <message>
      <source>Pictures of the parts that were found</source>
      <translation>找到的工件的图像</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source> · corrected</source>
      <translation> · 已改判</translation>
    </message>
    <message>
      <source>Bad parts that are {word}</source>
      <translation>判为{word}的不良品</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Good parts that are {word}</source>
      <translation>判为{word}的良品</translation>
    </message>
    <message>
      <source>Of {count} parts of runs, the {shown} nearest to the limit are listed.</source>
      <translation>批次中的{count}个工件里，列出最接近限值的{shown}个。</translation>
    </message>
    <message>
      <source>Open its run</source>
      <translation>打开所在批次</translation>
    </message>
    <message>
      <source>Shows the whole run on the Review page, where verdicts are corrected</source>
      <translation>在“复核”页显示整个批次，可在那里改判</translation>
    </message>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>此工件的图像无法读取。</translation>
    </message>
    <message>
      <source>The model keeps the scores of these, and not which pictures they were.</source>
      <translation>模型保留了这些得分，但没有保留对应的图像。</translation>
    </message>
    <message>
      <source>Their pictures are on the Releases page.</source>
      <translation>其图像在“放行”页。</translation>
    </message>
    <message>
      <source>{name}, {count}: {scores}</source>
      <translation>{name}，{count}：{scores}</translation>
    </message>
  </context>
  <context>
    <name>PartsPanel</name>
    <message>
      <source>Export these {count}…</source>
      <translation>导出这{count}个…</translation>
    </message>
    <message>
      <source>Export these…</source>
      <translation>导出这些…</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>表格格式</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>图像…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>表格…</translation>
    </message>
    <message>
      <source>The parts. Left and right arrows step through them, Home and End go to the first and last one. Click a heading to sort. Ctrl and Shift with a click select several, Ctrl+A all; they are corrected together.</source>
      <translation>工件。左右方向键逐个浏览，Home和End转到第一个和最后一个。点击列标题排序。按住Ctrl或Shift点击可多选，Ctrl+A全选；一并改判。</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <source>Badge…</source>
      <translation>工牌…</translation>
    </message>
    <message>
      <source>Change role…</source>
      <translation>更改角色…</translation>
    </message>
    <message>
      <source>New PIN…</source>
      <translation>新PIN…</translation>
    </message>
    <message>
      <source>Off: anybody at this computer may do anything</source>
      <translation>已停用：使用本机的任何人都可执行任何操作</translation>
    </message>
    <message>
      <source>On: {count} can log in</source>
      <translation>已启用：{count}人可登录</translation>
    </message>
    <message>
      <source>Operators inspect and correct; QA also teaches, trains, sets limits, releases and deletes; admins also look after people. Of PINs, passwords and badges only hashes are kept. If nobody can log in any more, start the program with --recover-access and the folder of the workspace.</source>
      <translation>操作员检测和改判；QA还可管理良品图像、训练、设置限值、放行和删除；管理员还负责人员管理。PIN、密码和工牌只保存哈希。如果再也没有人能登录，请以--recover-access和工作区文件夹启动程序。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Switch off…</source>
      <translation>停用…</translation>
    </message>
    <message>
      <source>Switch on…</source>
      <translation>启用…</translation>
    </message>
    <message>
      <source>Switched on, operators, QA and admins log in with PIN, password or badge, each may do what the role says, and their names stand in records and in the audit log. You become the first admin.</source>
      <translation>启用后，操作员、QA和管理员用PIN、密码或工牌登录，各按角色获得权限，其姓名记入记录和审计日志。当前用户成为首位管理员。</translation>
    </message>
    <message>
      <source>What is kept…</source>
      <translation>保存的信息…</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Badge</source>
      <translation>工牌</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>PIN or password since</source>
      <translation>PIN或密码设置时间</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>添加人员</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Everybody is removed, with PINs, passwords and badges; anybody may do anything then. Records and audit log keep the names. This cannot be undone.</source>
      <translation>所有人员连同PIN、密码和工牌都会移除；之后任何人都可执行任何操作。记录和审计日志保留姓名。此操作无法撤销。</translation>
    </message>
    <message>
      <source>If {name} is logged in, that ends now. Whoever may do more than operators needs a longer PIN.</source>
      <translation>如果{name}已登录，会立即退出登录。权限高于操作员的人需要更长的PIN。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep it on</source>
      <translation>保持启用</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>{name}的新PIN或密码</translation>
    </message>
    <message>
      <source>Nobody logs in as {name} any more. Records keep the name. Undo brings the person back, without a badge.</source>
      <translation>此后无人能以{name}登录。记录保留该姓名。撤销可恢复此人，但不含工牌。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>移除{name}？</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>{name}的角色</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Switch logging in off?</source>
      <translation>停用登录？</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>启用登录</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>停用</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>The name stands in records, as long as those are kept.</source>
      <translation>只要记录还在，姓名就保留其中。</translation>
    </message>
    <message>
      <source>The one of before does not open any more.</source>
      <translation>原来的不再有效。</translation>
    </message>
    <message>
      <source>You become the first admin. From then on nobody gets to these pages without logging in; an inspection that goes on is not touched. Keep the password: who forgets it needs access to the files.</source>
      <translation>当前用户成为首位管理员。此后不登录就无法进入这些页面；正在进行的检测不受影响。请记住密码：忘记后需要文件访问权限才能恢复。</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>People who log in</source>
      <translation>登录人员</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>A name is missing.</source>
      <translation>缺少姓名。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再次输入</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN或密码</translation>
    </message>
    <message>
      <source>PIN or password once more</source>
      <translation>再次输入PIN或密码</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Somebody of that name logs in already.</source>
      <translation>已有同名的登录人员。</translation>
    </message>
    <message>
      <source>The two are not the same yet.</source>
      <translation>两次输入尚不一致。</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>按键：{key}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>随产品保存</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number}/{total}</translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>All pictures</source>
      <translation>全部图像</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>是良品</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一张</translation>
    </message>
    <message>
      <source>Picture of a good part</source>
      <translation>良品图像</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一张</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>正在读取图像…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为何？</translation>
    </message>
    <message>
      <source>added {time}</source>
      <translation>添加于{time}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>采集组{session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>采集组{session}，留出</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model}无法判定：{reason}</translation>
    </message>
    <message>
      <source>{model} is looking at it…</source>
      <translation>{model}正在判定…</translation>
    </message>
    <message>
      <source>{model}: score {score}, above the limit {limit}</source>
      <translation>{model}：得分{score}，高于限值{limit}</translation>
    </message>
    <message>
      <source>{model}: score {score}, limit {limit}</source>
      <translation>{model}：得分{score}，限值{limit}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number}/{total}</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height}像素</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A PIN is set</source>
      <translation>已设置PIN</translation>
    </message>
    <message>
      <source>Change the PIN…</source>
      <translation>更改PIN…</translation>
    </message>
    <message>
      <source>F11 hands the window to the operator: one page, in full screen. With a PIN, only someone who knows it gets back to these pages or closes the program. Only a hash of it is kept. If it is forgotten, close the program from outside and take the line “operator_pin” out of settings.json in the workspace: whoever has the files has everything.</source>
      <translation>F11将窗口交给操作员：全屏只有一个页面。设有PIN时，只有知道PIN的人才能返回这些页面或关闭程序。只保存其哈希。如果忘记，请从外部关闭程序，并从工作区的settings.json中删去“operator_pin”一行：拥有文件即拥有一切。</translation>
    </message>
    <message>
      <source>No PIN: anybody can leave it</source>
      <translation>没有PIN：任何人都可离开</translation>
    </message>
    <message>
      <source>Not asked for: everybody logs in</source>
      <translation>无需PIN：每个人都须登录</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>操作员页面</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>移除PIN</translation>
    </message>
    <message>
      <source>Set a PIN…</source>
      <translation>设置PIN…</translation>
    </message>
  </context>
  <context>
    <name>PinChange</name>
    <message>
      <source>Change the PIN</source>
      <translation>更改PIN</translation>
    </message>
    <message>
      <source>Enter the present PIN.</source>
      <translation>请输入当前PIN。</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>移除PIN</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新PIN</translation>
    </message>
    <message>
      <source>That is not the PIN.</source>
      <translation>PIN不正确。</translation>
    </message>
    <message>
      <source>The PIN could not be compared. Try again.</source>
      <translation>无法核对PIN。请重试。</translation>
    </message>
    <message>
      <source>Try again in {seconds} s.</source>
      <translation>请在{seconds}秒后重试。</translation>
    </message>
    <message>
      <source>{shortest} to {longest} digits. It is asked for when somebody leaves the operator's page.</source>
      <translation>{shortest}到{longest}位数字。离开操作员页面时需要输入。</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message>
      <source>Delete all digits</source>
      <translation>删除所有数字</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>删除最后一位</translation>
    </message>
  </context>
  <context>
    <name>Plurals</name>
    <message>
      <source>1</source>
      <translation>–</translation>
    </message>
  </context>
  <context>
    <name>ProductChoice</name>
    <message>
      <source>All products</source>
      <translation>全部产品</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
  </context>
  <context>
    <name>ProductDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Inspect this product</source>
      <translation>检测此产品</translation>
    </message>
    <message>
      <source>More than one product has that name. Tap the one that you mean.</source>
      <translation>有多个产品使用该名称。请点选所需的产品。</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>产品名称</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>The inspection of {old} ends after the present part; that of {new} begins.</source>
      <translation>{old}的检测在当前工件之后结束，随后开始检测{new}。</translation>
    </message>
    <message>
      <source>There is no product of that name.</source>
      <translation>没有该名称的产品。</translation>
    </message>
    <message>
      <source>Type or scan the name</source>
      <translation>输入或扫描名称</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>哪个产品？</translation>
    </message>
  </context>
  <context>
    <name>ProductImages</name>
    <message>
      <source>A product is a kind of part that is inspected. Create one, or choose one on the left.</source>
      <translation>产品是要检测的一种工件。请创建一个，或在左侧选择。</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>添加图像…</translation>
    </message>
    <message>
      <source>Added last first</source>
      <translation>最近添加在前</translation>
    </message>
    <message>
      <source>Alignment: shift…</source>
      <translation>对位：平移…</translation>
    </message>
    <message>
      <source>Alignment: turn…</source>
      <translation>对位：旋转…</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>对位…</translation>
    </message>
    <message>
      <source>By date of capture</source>
      <translation>按拍摄日期</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>按名称</translation>
    </message>
    <message>
      <source>By session</source>
      <translation>按采集组</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>拍摄…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>删除产品…</translation>
    </message>
    <message>
      <source>Drop pictures of good parts here</source>
      <translation>将良品图像拖到这里</translation>
    </message>
    <message>
      <source>Files or whole folders. Your originals stay where they are; the workspace keeps its own copy.</source>
      <translation>文件或整个文件夹。原件留在原处；工作区保存自己的副本。</translation>
    </message>
    <message>
      <source>Find by name, tag, note</source>
      <translation>按名称、标签、备注查找</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>金样集</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>是良品</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>不经训练检测…</translation>
    </message>
    <message>
      <source>Inspected area: whole picture…</source>
      <translation>检测区域：整幅图像…</translation>
    </message>
    <message>
      <source>Inspected area: {share}…</source>
      <translation>检测区域：{share}…</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>检测区域…</translation>
    </message>
    <message>
      <source>Marked and unusual first</source>
      <translation>有标记和不寻常的在前</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新建产品…</translation>
    </message>
    <message>
      <source>No picture is shown: choose “All pictures”.</source>
      <translation>没有显示图像：请选择“全部图像”。</translation>
    </message>
    <message>
      <source>No picture’s name, tag, session or note holds “{text}”.</source>
      <translation>没有图像的名称、标签、采集组或备注包含“{text}”。</translation>
    </message>
    <message>
      <source>No product chosen</source>
      <translation>未选择产品</translation>
    </message>
    <message>
      <source>Order of the pictures</source>
      <translation>图像排序</translation>
    </message>
    <message>
      <source>Products come with the model that knows them: add its model file on the Train page.</source>
      <translation>产品随支持它的模型而来：请在“训练”页添加其模型文件。</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>提示图…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Sessions…</source>
      <translation>采集组…</translation>
    </message>
    <message>
      <source>Session…</source>
      <translation>采集组…</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>标签…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>已选{count}个</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
  </context>
  <context>
    <name>ProductsActions</name>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>添加良品图像的文件夹</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>添加图像…</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>添加良品图像</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>对位…</translation>
    </message>
    <message>
      <source>Call the product by another name; models go on knowing it</source>
      <translation>给产品改名；各模型仍可用于该产品</translation>
    </message>
    <message>
      <source>Cancel the comparison of the images</source>
      <translation>取消图像比较</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>取消导入</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>拍摄…</translation>
    </message>
    <message>
      <source>Choose two images, or one that is marked as nearly the same as another</source>
      <translation>请选择两张图像，或一张被标记为与另一张几乎相同的图像</translation>
    </message>
    <message>
      <source>Choose whether parts are turned and shifted back before they are inspected</source>
      <translation>选择检测前是否将工件移回、转回</translation>
    </message>
    <message>
      <source>Compare two images</source>
      <translation>比较两张图像</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>删除产品…</translation>
    </message>
    <message>
      <source>Draw where on its pictures the product is inspected</source>
      <translation>在图像上画出检测该产品的区域</translation>
    </message>
    <message>
      <source>Find a picture by name, tag, session or note</source>
      <translation>按名称、标签、采集组或备注查找图像</translation>
    </message>
    <message>
      <source>Find no unusual images now; no image is lost</source>
      <translation>现在不查找不寻常的图像；不会丢失图像</translation>
    </message>
    <message>
      <source>Good parts that no training sees: they tell what new models are worth</source>
      <translation>不用于训练的良品：用来衡量新模型</translation>
    </message>
    <message>
      <source>Images that are set aside stay here and teach no model</source>
      <translation>搁置的图像留在此处，不参与训练</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>检测区域…</translation>
    </message>
    <message>
      <source>Make the selected images prompts, or no longer</source>
      <translation>将选中的图像设为或取消提示图</translation>
    </message>
    <message>
      <source>Move the selected images to the golden set…</source>
      <translation>将选中的图像移入金样集…</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新建产品…</translation>
    </message>
    <message>
      <source>Put the product with its images in the trash</source>
      <translation>将产品及其图像移入回收站</translation>
    </message>
    <message>
      <source>Put the selected images in the trash</source>
      <translation>将选中的图像移入回收站</translation>
    </message>
    <message>
      <source>Rename product…</source>
      <translation>重命名产品…</translation>
    </message>
    <message>
      <source>Say in which session the selected images were taken…</source>
      <translation>指明选中图像所属的采集组…</translation>
    </message>
    <message>
      <source>Sessions of the pictures…</source>
      <translation>图像的采集组…</translation>
    </message>
    <message>
      <source>Set the selected images aside, or use them again</source>
      <translation>搁置选中的图像，或重新使用</translation>
    </message>
    <message>
      <source>Show the picture large</source>
      <translation>放大显示图像</translation>
    </message>
    <message>
      <source>Side by side, or by a wiper</source>
      <translation>并排，或用滑帘</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>在当前文件之后停止；已添加的保留</translation>
    </message>
    <message>
      <source>Tags and note of the selected images…</source>
      <translation>选中图像的标签和备注…</translation>
    </message>
    <message>
      <source>Take pictures of good parts with a camera</source>
      <translation>用相机拍摄良品图像</translation>
    </message>
    <message>
      <source>The selected images are good ones: take their marks off</source>
      <translation>选中的图像为良品：去除其标记</translation>
    </message>
    <message>
      <source>What was taken in one go is a session: it trains together, or is held out together</source>
      <translation>一次拍摄的为一个采集组：一起参与训练，或一起留出</translation>
    </message>
    <message>
      <source>Which pictures were taken in one go, and which of these sessions train</source>
      <translation>哪些图像是一次拍摄的，以及哪些采集组参与训练</translation>
    </message>
    <message>
      <source>Words by which pictures are found again</source>
      <translation>便于再次找到图像的词语</translation>
    </message>
  </context>
  <context>
    <name>ProductsImportQuestion</name>
    <message>
      <source>Add all pictures</source>
      <translation>添加全部图像</translation>
    </message>
    <message>
      <source>Add nothing</source>
      <translation>都不添加</translation>
    </message>
    <message>
      <source>Add the good parts of all</source>
      <translation>添加全部产品的良品</translation>
    </message>
    <message>
      <source>Add the other picture</source>
      <translation>添加其余1张图像</translation>
    </message>
    <message>
      <source>Add the other {count} pictures</source>
      <translation>添加其余{count}张图像</translation>
    </message>
    <message>
      <source>Are these all good parts?</source>
      <translation>这些全部是良品吗？</translation>
    </message>
    <message>
      <source>Leave these files out</source>
      <translation>不用这些文件</translation>
    </message>
    <message>
      <source>Leave this folder out</source>
      <translation>不用此文件夹</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names}，另有{count}项</translation>
    </message>
    <message>
      <source>“{folder}” holds the data sets of several products: {names}. None of them is called “{product}”. Pictures of several products together would teach the model nothing about each.</source>
      <translation>“{folder}”中有多个产品的数据集：{names}。其中没有名为“{product}”的。多个产品的图像混在一起，模型对哪个都学不到东西。</translation>
    </message>
    <message>
      <source>“{folder}” holds {names}: by these names, not all of its pictures show good parts. Bad parts and masks among the good ones would teach the model that they are good.</source>
      <translation>“{folder}”中有{names}：从名称看，并非所有图像都是良品。良品中混入不良品和掩模，会让模型以为它们是良品。</translation>
    </message>
  </context>
  <context>
    <name>ProductsPage</name>
    <message>
      <source>A kind of part that is inspected. Its name stands in reports and file names.</source>
      <translation>要检测的一种工件。其名称用于报告和文件名。</translation>
    </message>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>添加良品图像的文件夹</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>添加良品图像</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>创建</translation>
    </message>
    <message>
      <source>Delete product</source>
      <translation>删除产品</translation>
    </message>
    <message>
      <source>Delete product “{name}”?</source>
      <translation>删除产品“{name}”？</translation>
    </message>
    <message>
      <source>For example: Gear 32 mm</source>
      <translation>例如：齿轮32 mm</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep for training</source>
      <translation>保留用于训练</translation>
    </message>
    <message>
      <source>Models and saved batches go on knowing it by its old name too.</source>
      <translation>模型和已存批次仍可按旧名称识别它。</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Move this image to the golden set: what is it?</source>
      <translation>将此图像移入金样集：它是什么？</translation>
    </message>
    <message>
      <source>Move this image to the golden set?</source>
      <translation>将此图像移入金样集？</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set: what are they?</source>
      <translation>将{count}张图像移入金样集：它们是什么？</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set?</source>
      <translation>将{count}张图像移入金样集？</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>新建产品</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新建产品…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename product</source>
      <translation>重命名产品</translation>
    </message>
    <message>
      <source>Some are set aside, perhaps because they show a defect. They are kept as golden parts: no training sees them. One answer for all that are selected. You can undo this.</source>
      <translation>其中有些被搁置，可能是因为有缺陷。它们将作为金样件保留：从现在起训练不会用到。所有选中的图像统一回答。可以撤销。</translation>
    </message>
    <message>
      <source>There is a product of this name already. Choose another name.</source>
      <translation>已有同名产品。请选择其他名称。</translation>
    </message>
    <message>
      <source>They are kept as good golden parts: no training sees them from now on, so they tell what new models are worth. A model that was trained on them is not measured by them. You can undo this.</source>
      <translation>它们将作为良品金样件保留：从现在起训练不会用到，因此可衡量新模型。用它们训练过的模型不以它们衡量。可以撤销。</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count}张良品图像</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count}张良品图像</translation>
    </message>
    <message>
      <source>{count} prompt</source>
      <translation>{count}张提示图</translation>
    </message>
    <message>
      <source>{count} prompts</source>
      <translation>{count}张提示图</translation>
    </message>
    <message>
      <source>“{name}” moves to the trash with its {images} and its golden set. You can undo this.</source>
      <translation>“{name}”将连同其{images}和金样集移入回收站。可以撤销。</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptActions</name>
    <message>
      <source>Choose any picture: part, prompts, and what each map adds to its score</source>
      <translation>任选一张图像：显示工件、提示图，以及各图对得分的贡献</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>不经训练检测…</translation>
    </message>
    <message>
      <source>Let the model that inspects judge this product too, by prompts only</source>
      <translation>让用于检测的模型也判定此产品，仅凭提示图</translation>
    </message>
    <message>
      <source>Make four pictures prompts that stand for the others; you can choose others</source>
      <translation>将四张能代表其他图像的图像设为提示图；也可另选</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>提示图…</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>建议提示图</translation>
    </message>
    <message>
      <source>Which prompts the model has of this product, what each does, and which the next training takes</source>
      <translation>模型有此产品的哪些提示图、各起什么作用，以及下次训练采用哪些</translation>
    </message>
    <message>
      <source>Why? of a picture file…</source>
      <translation>解释图像文件的判定…</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptsController</name>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Explain a picture as {product}</source>
      <translation>按{product}解释图像</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图像</translation>
    </message>
  </context>
  <context>
    <name>ProductsViewerActions</name>
    <message>
      <source>Back to all pictures</source>
      <translation>返回全部图像</translation>
    </message>
    <message>
      <source>Make the picture shown large a prompt, or no longer</source>
      <translation>将放大的图像设为或取消提示图</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>下一张图像</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>上一张图像</translation>
    </message>
    <message>
      <source>Put the picture shown large in the trash</source>
      <translation>将放大的图像移入回收站</translation>
    </message>
    <message>
      <source>Set the picture shown large aside, or use it again</source>
      <translation>搁置放大的图像，或重新使用</translation>
    </message>
    <message>
      <source>Shows the prompt that guided, how alike all prompts are, and what each map adds to the score</source>
      <translation>显示起引导作用的提示图、各提示图的相似度，以及各图对得分的贡献</translation>
    </message>
    <message>
      <source>The picture shown large is a good one: take its marks off</source>
      <translation>放大的图像为良品：去除其标记</translation>
    </message>
    <message>
      <source>Why does the model say this of the picture?</source>
      <translation>模型为何这样判定此图像？</translation>
    </message>
  </context>
  <context>
    <name>PromptsDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Do not pin</source>
      <translation>取消固定</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>引导数</translation>
    </message>
    <message>
      <source>It is set aside and teaches no further model.</source>
      <translation>它已搁置，不再参与训练。</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>自身得分</translation>
    </message>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>其图像不在此工作区。</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>需查看</translation>
    </message>
    <message>
      <source>Median score of the good parts that it guided; 1.00 is the proposed limit</source>
      <translation>由它引导的良品得分的中位数；1.00为建议限值</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下次训练</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, how many it guided</source>
      <translation>{count}个良品（均按新工件判定）中，由它引导的数量</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>Pinned since; the model does not have it yet.</source>
      <translation>此后才固定；模型中还没有它。</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示图</translation>
    </message>
    <message>
      <source>Prompts of {product}</source>
      <translation>{product}的提示图</translation>
    </message>
    <message>
      <source>Prompts, the one that guides most good parts first</source>
      <translation>提示图，引导良品最多的在前</translation>
    </message>
    <message>
      <source>Score of the prompt's own picture, judged as if it were new; above 1.00 the model would reject it</source>
      <translation>提示图自身图像按新工件判定的得分；高于1.00则模型会误检它</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>The model itself would reject it.</source>
      <translation>模型自己会将其判为NG。</translation>
    </message>
    <message>
      <source>The next training takes those that are pinned, and chooses others beside them.</source>
      <translation>下次训练采用已固定的，并另选其他提示图。</translation>
    </message>
    <message>
      <source>Their score</source>
      <translation>引导工件得分</translation>
    </message>
    <message>
      <source>Use again</source>
      <translation>重新使用</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>对它不利的情况</translation>
    </message>
    <message>
      <source>Whether the next training takes it in any case</source>
      <translation>下次训练是否必定采用它</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为何？</translation>
    </message>
    <message>
      <source>open</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>{model} inspects by these; it was made before anybody counted what prompts do.</source>
      <translation>{model}按这些提示图检测；生成它时尚未统计提示图的作用。</translation>
    </message>
    <message>
      <source>{model} inspects by these; the one that guides most good parts comes first.</source>
      <translation>{model}按这些提示图检测；引导良品最多的排在最前。</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>驱动器</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>显示隐藏文件(&amp;H)</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Size</source>
      <translation>大小</translation>
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
      <translation>Del</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
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
      <translation>Enter</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
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
      <translation>提前</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>推后</translation>
    </message>
    <message>
      <source>Let it begin</source>
      <translation>让其开始</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>暂停队列</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Trainings that wait</source>
      <translation>等待中的训练</translation>
    </message>
    <message>
      <source>about {time}</source>
      <translation>约{time}</translation>
    </message>
    <message>
      <source>from {model}</source>
      <translation>起点{model}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>{title} (does not begin)</source>
      <translation>{title}（不开始）</translation>
    </message>
  </context>
  <context>
    <name>Reinspection</name>
    <message>
      <source>In the record: {reason}</source>
      <translation>记录中：{reason}</translation>
    </message>
    <message>
      <source>Judged, was NOT CHECKED</source>
      <translation>已判定，原为未检查</translation>
    </message>
    <message>
      <source>NG becomes OK</source>
      <translation>NG变为OK</translation>
    </message>
    <message>
      <source>Not judged. {reason}</source>
      <translation>未判定。{reason}</translation>
    </message>
    <message>
      <source>OK becomes NG</source>
      <translation>OK变为NG</translation>
    </message>
    <message>
      <source>Of those that a person called bad ({total}), {there} missed in the record, {here} now.</source>
      <translation>人员认定为不良品的（{total}个）中，记录中漏检{there}个，现在漏检{here}个。</translation>
    </message>
    <message>
      <source>Of those that a person called good ({total}), {there} rejected in the record, {here} now.</source>
      <translation>人员认定为良品的（{total}个）中，记录中误检{there}个，现在误检{here}个。</translation>
    </message>
    <message>
      <source>Same verdict</source>
      <translation>判定相同</translation>
    </message>
    <message>
      <source>The limit is another one than in the record</source>
      <translation>限值与记录中的不同</translation>
    </message>
    <message>
      <source>The other model was trained on its picture</source>
      <translation>另一模型用其图像训练过</translation>
    </message>
    <message>
      <source>a person said {verdict}</source>
      <translation>人员认定为{verdict}</translation>
    </message>
    <message>
      <source>{count} by prompts only</source>
      <translation>{count}个仅凭提示图</translation>
    </message>
    <message>
      <source>{count} flips of parts whose limit was moved since</source>
      <translation>{count}个判定改变的工件，其限值此后有变动</translation>
    </message>
    <message>
      <source>{count} judged that was NOT CHECKED</source>
      <translation>{count}个已判定，原为未检查</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: it is not counted.</source>
      <translation>另有{count}个曾参与该模型的训练，不说明任何问题：不计入。</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: they are not counted.</source>
      <translation>另有{count}个曾参与该模型的训练，不说明任何问题：不计入。</translation>
    </message>
    <message>
      <source>{count} not judged</source>
      <translation>{count}个未判定</translation>
    </message>
    <message>
      <source>{done} of {total}: {same} same verdict, {ng} OK that becomes NG, {ok} NG that becomes OK</source>
      <translation>{done}/{total}：{same}个判定相同，{ng}个OK变为NG，{ok}个NG变为OK</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionDialog</name>
    <message>
      <source>Only changed verdicts</source>
      <translation>仅显示判定改变的</translation>
    </message>
    <message>
      <source>The other model judges the stored pictures by the current limits. Records are not changed. Only corrected parts have a known truth, and people correct what looks wrong: they are no sample of all parts.</source>
      <translation>另一模型按当前限值判定保存的图像。记录不会更改。只有已改判的工件才知道真值，而人们改判的是看上去不对的：它们不能代表全部工件。</translation>
    </message>
    <message>
      <source>What {model} would say</source>
      <translation>用{model}试判</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionModel</name>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>By the other model</source>
      <translation>按另一模型</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>记录中</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
  </context>
  <context>
    <name>ReleaseReport</name>
    <message>
      <source>Acceptance gate</source>
      <translation>放行规则</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>两个模型对每个金样件的判定都相同。</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>比较对象</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>计算引擎</translation>
    </message>
    <message>
      <source>Defects missed</source>
      <translation>漏检缺陷</translation>
    </message>
    <message>
      <source>Evaluation on golden parts, which are kept out of training · {time}</source>
      <translation>用不参与训练的金样件评估 · {time}</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Fingerprint of the golden set</source>
      <translation>金样集指纹</translation>
    </message>
    <message>
      <source>Flip</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>Found is a defect on a part that is NG, if the region that was painted would make it NG by itself, or gave it its score. Pixels are those of the painted parts.</source>
      <translation>NG工件上的缺陷，如果标注的区域单独就会使其为NG，或其得分由该区域得出，即为检出。像素指有标注的工件的像素。</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>金样集</translation>
    </message>
    <message>
      <source>Golden set then</source>
      <translation>当时的金样集</translation>
    </message>
    <message>
      <source>Good rejected (95 %)</source>
      <translation>误检良品（95%）</translation>
    </message>
    <message>
      <source>Its hash</source>
      <translation>其哈希</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Limits have changed since: the figures above are by the present ones.</source>
      <translation>此后限值有变动：以上为按当前限值的数据。</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>来历</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG但原因不对</translation>
    </message>
    <message>
      <source>No rule was asked.</source>
      <translation>没有要求任何规则。</translation>
    </message>
    <message>
      <source>None of the golden parts that both have judged.</source>
      <translation>没有两者都判定过的金样件。</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>Not signed any more: the signature of {time} was withdrawn.</source>
      <translation>不再有签署：{time}的签署已撤回。</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>未签署。</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>OneNIP Inspector</source>
      <translation>OneNIP Inspector</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>标注的缺陷</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Previous model</source>
      <translation>前一个模型</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>{model}的放行</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>Rules as they stood when it was signed</source>
      <translation>签署时的规则</translation>
    </message>
    <message>
      <source>Seen in training</source>
      <translation>训练中见过</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>签署</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>签署人</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>The golden set has changed since: the figures above are of the present one.</source>
      <translation>此后金样集有变动：以上为当前金样集的数据。</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same kind as the golden ones.</source>
      <translation>该区间的置信度为95%（Clopper-Pearson），适用于与金样件同类的工件。</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>图像无法读取。</translation>
    </message>
    <message>
      <source>The rules have changed since: the acceptance gate above is by the present ones.</source>
      <translation>此后规则有变动：以上按当前的放行规则。</translation>
    </message>
    <message>
      <source>There are no golden parts.</source>
      <translation>没有金样件。</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with.</source>
      <translation>没有其他模型可与之比较。</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>不同的判定</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>依据</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>not trained on it</source>
      <translation>没有用它训练过</translation>
    </message>
    <message>
      <source>{count} more, without pictures:</source>
      <translation>另有{count}个，无图像：</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
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
      <translation>AUPRO：在最多30%的正常像素也被覆盖的前提下，异常图对每处标注的缺陷的覆盖比例，大小缺陷同等计算。1表示全部覆盖。</translation>
    </message>
    <message>
      <source>Activated, unsigned</source>
      <translation>已启用，未签署</translation>
    </message>
    <message>
      <source>Areas of defects are covered</source>
      <translation>缺陷区域被覆盖</translation>
    </message>
    <message>
      <source>As many good parts are rejected as by {other}.</source>
      <translation>误检的良品与{other}一样多。</translation>
    </message>
    <message>
      <source>At least {count} golden part of each product</source>
      <translation>每个产品至少{count}个金样件</translation>
    </message>
    <message>
      <source>At least {count} golden parts of each product</source>
      <translation>每个产品至少{count}个金样件</translation>
    </message>
    <message>
      <source>At most {share} of the good parts are rejected</source>
      <translation>误检良品不超过{share}</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>主干网络</translation>
    </message>
    <message>
      <source>Began with</source>
      <translation>起点模型</translation>
    </message>
    <message>
      <source>Cannot be decided</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <source>Defect is found</source>
      <translation>缺陷检出</translation>
    </message>
    <message>
      <source>Defect is missed</source>
      <translation>缺陷漏检</translation>
    </message>
    <message>
      <source>Defective</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>每处标注的缺陷都在其位置检出</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <source>Fingerprint of its data</source>
      <translation>数据指纹</translation>
    </message>
    <message>
      <source>For the wrong reason: not where it is painted</source>
      <translation>原因不对：不在标注的位置</translation>
    </message>
    <message>
      <source>Found where it is</source>
      <translation>在其位置检出</translation>
    </message>
    <message>
      <source>Golden parts with what both models say</source>
      <translation>金样件及两个模型的判定</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Good part is accepted</source>
      <translation>良品通过</translation>
    </message>
    <message>
      <source>Good part is rejected</source>
      <translation>良品误检</translation>
    </message>
    <message>
      <source>Its folder is gone or damaged; nothing is known of it.</source>
      <translation>其文件夹丢失或损坏；没有相关信息。</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>生成</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model hash</source>
      <translation>模型哈希</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG但原因不对</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>不漏检前一个模型能检出的缺陷</translation>
    </message>
    <message>
      <source>No defect that {other} finds is missed.</source>
      <translation>{other}能检出的缺陷没有漏检。</translation>
    </message>
    <message>
      <source>No defective golden parts to tell by</source>
      <translation>没有不良品金样件可供判断</translation>
    </message>
    <message>
      <source>No golden parts to tell by</source>
      <translation>没有金样件可供判断</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>不漏检已知缺陷</translation>
    </message>
    <message>
      <source>No map tells where</source>
      <translation>没有异常图说明位置</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>没有“未检查”的工件</translation>
    </message>
    <message>
      <source>None of its parts has a verdict</source>
      <translation>其工件都没有判定</translation>
    </message>
    <message>
      <source>Not all golden parts are judged</source>
      <translation>还有金样件未判定</translation>
    </message>
    <message>
      <source>Not found: {kinds}</source>
      <translation>未检出：{kinds}</translation>
    </message>
    <message>
      <source>Not of all of them a map tells where the model found something</source>
      <translation>部分金样件没有异常图，无法说明模型发现的位置</translation>
    </message>
    <message>
      <source>Not trained on this product: none of its parts would be checked.</source>
      <translation>没有用此产品训练过：其工件都不会被检查。</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} fewer are rejected.</source>
      <translation>{all}个良品中约少误检{parts}个。</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} more are rejected.</source>
      <translation>{all}个良品中约多误检{parts}个。</translation>
    </message>
    <message>
      <source>On no golden part defects are painted</source>
      <translation>没有金样件标注了缺陷</translation>
    </message>
    <message>
      <source>One defect that {other} finds is missed.</source>
      <translation>漏检1个{other}能检出的缺陷。</translation>
    </message>
    <message>
      <source>One defect that {other} misses is found.</source>
      <translation>检出1个{other}漏检的缺陷。</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Overruled parts</source>
      <translation>被改判的工件</translation>
    </message>
    <message>
      <source>P-AUROC</source>
      <translation>P-AUROC</translation>
    </message>
    <message>
      <source>P-AUROC: how often a pixel of a painted defect has a higher value in the map than a pixel beside it. 1 is always, 0.5 is chance.</source>
      <translation>P-AUROC：标注的缺陷像素在异常图中的值高于缺陷以外像素的概率。1表示总是，0.5表示随机。</translation>
    </message>
    <message>
      <source>Painted</source>
      <translation>已标注</translation>
    </message>
    <message>
      <source>Painted: {kinds}</source>
      <translation>已标注：{kinds}</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>父模型</translation>
    </message>
    <message>
      <source>Part is judged, and right</source>
      <translation>工件已判定，正确</translation>
    </message>
    <message>
      <source>Part is not checked</source>
      <translation>工件未检查</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>Pixels of defects stand out</source>
      <translation>缺陷像素突出</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>已回退</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>已签署</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>There is no other model to compare with</source>
      <translation>没有其他模型可供比较</translation>
    </message>
    <message>
      <source>Too few good golden parts: it takes {needed} of each product</source>
      <translation>良品金样件太少：每个产品需要{needed}个</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>What was painted cannot be read: paint it anew</source>
      <translation>标注无法读取：请重新标注</translation>
    </message>
    <message>
      <source>a defect without a kind</source>
      <translation>无类型的缺陷</translation>
    </message>
    <message>
      <source>no golden parts yet</source>
      <translation>还没有金样件</translation>
    </message>
    <message>
      <source>none: it is the first</source>
      <translation>无：它是第一个</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>尚未判定</translation>
    </message>
    <message>
      <source>nothing: trained from the beginning</source>
      <translation>无：从头训练</translation>
    </message>
    <message>
      <source>without a kind</source>
      <translation>无类型</translation>
    </message>
    <message>
      <source>{count} defects that {other} finds are missed.</source>
      <translation>漏检{count}个{other}能检出的缺陷。</translation>
    </message>
    <message>
      <source>{count} defects that {other} misses are found.</source>
      <translation>检出{count}个{other}漏检的缺陷。</translation>
    </message>
    <message>
      <source>{count} for the product with the fewest</source>
      <translation>最少的产品有{count}个</translation>
    </message>
    <message>
      <source>{count} missed, of {total} that the previous model finds</source>
      <translation>前一个模型检出的{total}个中，漏检{count}个</translation>
    </message>
    <message>
      <source>{count} of {total} defects missed</source>
      <translation>{total}个缺陷中漏检{count}个</translation>
    </message>
    <message>
      <source>{count} of {total} good parts rejected</source>
      <translation>{total}个良品中误检{count}个</translation>
    </message>
    <message>
      <source>{count} of {total} painted defects not found there</source>
      <translation>{total}处标注的缺陷中，{count}处未在其位置检出</translation>
    </message>
    <message>
      <source>{count} of {total} parts not checked</source>
      <translation>{total}个工件中{count}个未检查</translation>
    </message>
    <message>
      <source>{count} painted</source>
      <translation>已标注{count}个</translation>
    </message>
    <message>
      <source>{found} of {count}</source>
      <translation>{found}/{count}</translation>
    </message>
    <message>
      <source>{good} good · {defective} defective</source>
      <translation>良品{good}个 · 不良品{defective}个</translation>
    </message>
    <message>
      <source>{images} images, {prompts} prompts; at the proposed limit it rejects {share} of good parts</source>
      <translation>{images}张图像，{prompts}张提示图；在建议限值下误检良品{share}</translation>
    </message>
    <message>
      <source>{missed} of {count}</source>
      <translation>{missed}/{count}</translation>
    </message>
    <message>
      <source>{model}, which inspects now</source>
      <translation>{model}，当前用于检测</translation>
    </message>
    <message>
      <source>{passed} of {all} passed</source>
      <translation>通过{passed}/{all}</translation>
    </message>
    <message>
      <source>{product}: found where they are</source>
      <translation>{product}：位置正确检出</translation>
    </message>
    <message>
      <source>{rejected} of {count}: {share} ({low}–{high} %)</source>
      <translation>{rejected}/{count}：{share}（{low}–{high}%）</translation>
    </message>
    <message>
      <source>{rule}: cannot be told</source>
      <translation>{rule}：无法判断</translation>
    </message>
    <message>
      <source>{rule}: failed</source>
      <translation>{rule}：未通过</translation>
    </message>
    <message>
      <source>{rule}: passed</source>
      <translation>{rule}：通过</translation>
    </message>
    <message>
      <source>{steps} steps, {time}, batches of {batch}, seed {seed}, on {device}</source>
      <translation>{steps}步，{time}，每批{batch}个，种子{seed}，使用{device}</translation>
    </message>
    <message>
      <source>{word} · score {score} · limit {limit}</source>
      <translation>{word} · 得分{score} · 限值{limit}</translation>
    </message>
  </context>
  <context>
    <name>ReleasesActions</name>
    <message>
      <source>Add a folder of golden parts…</source>
      <translation>添加金样件文件夹…</translation>
    </message>
    <message>
      <source>Add defective golden parts…</source>
      <translation>添加不良品金样件…</translation>
    </message>
    <message>
      <source>Add good golden parts…</source>
      <translation>添加良品金样件…</translation>
    </message>
    <message>
      <source>All pictures in a folder, with one answer to what they are</source>
      <translation>文件夹中的全部图像，统一指明真值</translation>
    </message>
    <message>
      <source>Both models have judged every golden part</source>
      <translation>两个模型都已判定全部金样件</translation>
    </message>
    <message>
      <source>Cancel adding golden parts</source>
      <translation>取消添加金样件</translation>
    </message>
    <message>
      <source>Cancel the evaluation or the report</source>
      <translation>取消评估或报告</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate…</source>
      <translation>更改放行规则…</translation>
    </message>
    <message>
      <source>Evaluate the models on the golden sets</source>
      <translation>用金样集评估模型</translation>
    </message>
    <message>
      <source>Figures, verdicts that differ, rules and signature, as PDF or HTML</source>
      <translation>数据、不同的判定、规则和签署，PDF或HTML格式</translation>
    </message>
    <message>
      <source>Let both models judge the golden parts that they have not judged yet</source>
      <translation>让两个模型判定各自尚未判定的金样件</translation>
    </message>
    <message>
      <source>Let the candidate judge the line from now on, with your name</source>
      <translation>以本人姓名签署，从现在起由候选模型负责产线判定</translation>
    </message>
    <message>
      <source>Let the model before judge the line again, with its limits</source>
      <translation>让前一个模型按其限值重新负责产线判定</translation>
    </message>
    <message>
      <source>Paint where the defects of the selected golden parts are…</source>
      <translation>标注选中金样件的缺陷位置…</translation>
    </message>
    <message>
      <source>Pictures of good parts that no training sees</source>
      <translation>不用于训练的良品图像</translation>
    </message>
    <message>
      <source>Pictures of parts with a real defect</source>
      <translation>有真实缺陷的工件图像</translation>
    </message>
    <message>
      <source>Put the selected golden parts in the trash; Ctrl+Z brings them back</source>
      <translation>将选中的金样件移入回收站；Ctrl+Z可恢复</translation>
    </message>
    <message>
      <source>Remove the selected golden parts</source>
      <translation>移除选中的金样件</translation>
    </message>
    <message>
      <source>Roll back to the model before…</source>
      <translation>回退到前一个模型…</translation>
    </message>
    <message>
      <source>Say what the selected golden parts are…</source>
      <translation>指明选中金样件的真值…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show the comparison</source>
      <translation>显示比较</translation>
    </message>
    <message>
      <source>Show the golden sets</source>
      <translation>显示金样集</translation>
    </message>
    <message>
      <source>Show the history of releases</source>
      <translation>显示放行历史</translation>
    </message>
    <message>
      <source>Show the overruled verdicts</source>
      <translation>显示改判</translation>
    </message>
    <message>
      <source>Sign and activate the candidate…</source>
      <translation>签署并启用候选模型…</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>在当前文件之后停止；已添加的保留</translation>
    </message>
    <message>
      <source>There are no golden parts to judge</source>
      <translation>没有可判定的金样件</translation>
    </message>
    <message>
      <source>What was judged is kept; no report is left behind</source>
      <translation>已判定的保留；不留下报告</translation>
    </message>
    <message>
      <source>Where each defect is, and of what kind; only on parts that are said to be defective</source>
      <translation>每处缺陷的位置和类型；仅限已指明为不良品的工件</translation>
    </message>
    <message>
      <source>Write the evaluation report…</source>
      <translation>写出评估报告…</translation>
    </message>
  </context>
  <context>
    <name>ReleasesOverrulesActions</name>
    <message>
      <source>Let the corrections stand, and nothing else</source>
      <translation>仅让改判维持不变</translation>
    </message>
    <message>
      <source>Make the selected parts golden parts…</source>
      <translation>将选中的工件设为金样件…</translation>
    </message>
    <message>
      <source>Make the selected parts normal images</source>
      <translation>将选中的工件设为良品图像</translation>
    </message>
    <message>
      <source>No training sees them; they tell what the next model is worth. Ctrl+Z takes it back</source>
      <translation>训练不会用到它们；它们用来衡量下一个模型。Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Put answered parts back into the queue</source>
      <translation>将已处理的工件放回队列</translation>
    </message>
    <message>
      <source>Say that the model was right…</source>
      <translation>认定模型判定正确…</translation>
    </message>
    <message>
      <source>Takes the corrections back, and keeps your reason; Ctrl+Z undoes it</source>
      <translation>撤回改判，并保留所填理由；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>The next training learns from those that are said to be good; Ctrl+Z takes it back</source>
      <translation>下次训练学习其中认定为良品的；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>The person was right, and the part is not needed for anything; Ctrl+Z takes it back</source>
      <translation>人员判断正确，该工件不作他用；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>They wait for an answer again; what was made of them stays where it is</source>
      <translation>它们重新等待处理；由其生成的内容留在原处</translation>
    </message>
  </context>
  <context>
    <name>ReleasesPage</name>
    <message>
      <source>Add a folder of golden parts</source>
      <translation>添加金样件文件夹</translation>
    </message>
    <message>
      <source>Add defective golden parts</source>
      <translation>添加不良品金样件</translation>
    </message>
    <message>
      <source>Add good golden parts</source>
      <translation>添加良品金样件</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>候选模型</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>评估</translation>
    </message>
    <message>
      <source>Golden sets</source>
      <translation>金样集</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>How far the evaluation is</source>
      <translation>评估进度</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>May {model} judge the line?</source>
      <translation>允许{model}用于产线判定？</translation>
    </message>
    <message>
      <source>One answer for all pictures in {named}. Your originals stay where they are.</source>
      <translation>{named}中的所有图像统一回答。原件留在原处。</translation>
    </message>
    <message>
      <source>One answer for all that are selected.</source>
      <translation>所有选中的统一回答。</translation>
    </message>
    <message>
      <source>Overrules</source>
      <translation>改判</translation>
    </message>
    <message>
      <source>Passed over, because they are not there any more: {models}.</source>
      <translation>已跳过，因为不再存在：{models}。</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>Printable document</source>
      <translation>可打印文档</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>回退</translation>
    </message>
    <message>
      <source>Roll back to {model}?</source>
      <translation>回退到{model}？</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>回退…</translation>
    </message>
    <message>
      <source>Sign and activate…</source>
      <translation>签署并启用…</translation>
    </message>
    <message>
      <source>The history keeps both. Ctrl+Z takes it back.</source>
      <translation>历史中两者都保留。Ctrl+Z可撤销。</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>What are these parts?</source>
      <translation>这些工件是什么？</translation>
    </message>
    <message>
      <source>What are these {count} parts?</source>
      <translation>这{count}个工件是什么？</translation>
    </message>
    <message>
      <source>What is this part?</source>
      <translation>此工件是什么？</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>写出报告</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>正在写出报告</translation>
    </message>
    <message>
      <source>{count} files and folders</source>
      <translation>{count}个文件和文件夹</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{model} judges</source>
      <translation>{model}正在判定</translation>
    </message>
    <message>
      <source>{model} judges the next parts, with the limits that held when it was replaced.</source>
      <translation>{model}按其被替换时的限值判定接下来的工件。</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}，使用中</translation>
    </message>
    <message>
      <source>{passed} of {all} rules passed on {parts} golden parts; {flips} verdicts differ.</source>
      <translation>{parts}个金样件，{all}条规则中通过{passed}条；{flips}个判定不同。</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed.</source>
      <translation>每张保存的图像都用当时的判定条件重新判定：模型、限值和引擎。记录不会更改。</translation>
    </message>
    <message>
      <source>Only what is not identical</source>
      <translation>仅显示不一致的</translation>
    </message>
    <message>
      <source>Recomputed verdicts</source>
      <translation>重算的判定</translation>
    </message>
    <message>
      <source>{count} could not be recomputed</source>
      <translation>{count}个无法重算</translation>
    </message>
    <message>
      <source>{count} differ</source>
      <translation>{count}个不同</translation>
    </message>
    <message>
      <source>{count} differs</source>
      <translation>{count}个不同</translation>
    </message>
    <message>
      <source>{count} had been judged by no model</source>
      <translation>{count}个当时没有模型判定</translation>
    </message>
    <message>
      <source>{done} of {total}: {identical} identical</source>
      <translation>{done}/{total}：{identical}个一致</translation>
    </message>
  </context>
  <context>
    <name>ReplayModel</name>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>记录中</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>Recomputed</source>
      <translation>重算</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
  </context>
  <context>
    <name>ReplayResults</name>
    <message>
      <source> (what judged it then is not recorded)</source>
      <translation> （当时的判定环境没有记录）</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>不同</translation>
    </message>
    <message>
      <source>Differs, and nothing that is recorded explains it: the record may have been changed</source>
      <translation>不同，且记录中没有可解释之处：记录可能被改动过</translation>
    </message>
    <message>
      <source>Differs; not as then: {what}</source>
      <translation>不同；条件与当时不同：{what}</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>一致</translation>
    </message>
    <message>
      <source>Identical, though not as then: {what}</source>
      <translation>一致，但条件与当时不同：{what}</translation>
    </message>
    <message>
      <source>In the record: {text}</source>
      <translation>记录中：{text}</translation>
    </message>
    <message>
      <source>Not recomputed. {reason}</source>
      <translation>未重算。{reason}</translation>
    </message>
    <message>
      <source>Nothing to recompute. {reason}</source>
      <translation>没有可重算的。{reason}</translation>
    </message>
    <message>
      <source>Recomputed: {text}</source>
      <translation>重算：{text}</translation>
    </message>
    <message>
      <source>The product's limit is {limit} by now.</source>
      <translation>该产品的限值现为{limit}。</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>计算机</translation>
    </message>
    <message>
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>library versions</source>
      <translation>库版本</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>picture file changed</source>
      <translation>图像文件有变动</translation>
    </message>
    <message>
      <source>program version</source>
      <translation>程序版本</translation>
    </message>
    <message>
      <source>stored map</source>
      <translation>保存的异常图</translation>
    </message>
    <message>
      <source>the product's limit</source>
      <translation>产品限值</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>All times are local ones of where this was written: {zone}, now UTC{offset}.</source>
      <translation>所有时间均为本报告生成地的当地时间：{zone}，现为UTC{offset}。</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>第{page}页，共{pages}页</translation>
    </message>
  </context>
  <context>
    <name>ResetDialog</name>
    <message>
      <source>Count from zero</source>
      <translation>计数清零</translation>
    </message>
    <message>
      <source>Keep counting</source>
      <translation>继续计数</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>无订单</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Note, for example what was wrong</source>
      <translation>备注，例如出了什么问题</translation>
    </message>
    <message>
      <source>Order of the next run</source>
      <translation>下次运行的订单</translation>
    </message>
    <message>
      <source>Order or lot, from the next run on</source>
      <translation>订单或批号，从下次运行起</translation>
    </message>
    <message>
      <source>Reset the counters: why?</source>
      <translation>计数清零的原因</translation>
    </message>
    <message>
      <source>Write the reason into the field first</source>
      <translation>请先在栏中填写理由</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {unknown} not checked are kept together with the reason, and listed on the Review page.</source>
      <translation>{ok}个OK、{ng}个NG和{unknown}个未检查将连同理由一起保留，并列在“复核”页中。</translation>
    </message>
  </context>
  <context>
    <name>Retention</name>
    <message>
      <source>Afterwards batches still take {size} more than the quota.</source>
      <translation>之后批次仍超出配额{size}。</translation>
    </message>
    <message>
      <source>All batches together take {count} GB at most, the oldest OK parts go first.</source>
      <translation>所有批次合计最多{count} GB，最旧的OK工件最先移除。</translation>
    </message>
    <message>
      <source>All files of OK parts, by age</source>
      <translation>OK工件的全部文件，按时间</translation>
    </message>
    <message>
      <source>All files of all others, by age</source>
      <translation>其他工件的全部文件，按时间</translation>
    </message>
    <message>
      <source>Batches take {used}, and {trash} more in the trash.</source>
      <translation>批次占用{used}，回收站中另有{trash}。</translation>
    </message>
    <message>
      <source>Everything is kept; nothing is ever removed by itself.</source>
      <translation>全部保留；从不自动移除。</translation>
    </message>
    <message>
      <source>Held batches: {batches}; {parts} parts with {size} would go otherwise.</source>
      <translation>已保护的批次：{batches}个；否则会移除{parts}个工件，{size}。</translation>
    </message>
    <message>
      <source>Maps of OK parts, by age</source>
      <translation>OK工件的异常图，按时间</translation>
    </message>
    <message>
      <source>Maps of OK parts, by the quota</source>
      <translation>OK工件的异常图，按配额</translation>
    </message>
    <message>
      <source>Maps of all others, by age</source>
      <translation>其他工件的异常图，按时间</translation>
    </message>
    <message>
      <source>Maps of all others, by the quota</source>
      <translation>其他工件的异常图，按配额</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts: {days}.</source>
      <translation>NG、未检查和已改判的工件：{days}。</translation>
    </message>
    <message>
      <source>Nothing would go.</source>
      <translation>不会移除任何内容。</translation>
    </message>
    <message>
      <source>OK parts: {days}.</source>
      <translation>OK工件：{days}。</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than one day.</source>
      <translation>每天一次，在没有检测或训练时；不足1天的不移除。</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than {days} days.</source>
      <translation>每天一次，在没有检测或训练时；不足{days}天的不移除。</translation>
    </message>
    <message>
      <source>One part waits for an answer and is not touched.</source>
      <translation>1个工件等待处理，不会改动。</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than one day.</source>
      <translation>仅在人员要求时；不足1天的不移除。</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than {days} days.</source>
      <translation>仅在人员要求时；不足{days}天的不移除。</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by age</source>
      <translation>OK工件的图像，按时间</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by the quota</source>
      <translation>OK工件的图像，按配额</translation>
    </message>
    <message>
      <source>Pictures of all others, by age</source>
      <translation>其他工件的图像，按时间</translation>
    </message>
    <message>
      <source>Pictures of all others, by the quota</source>
      <translation>其他工件的图像，按配额</translation>
    </message>
    <message>
      <source>all files forever</source>
      <translation>全部文件永久</translation>
    </message>
    <message>
      <source>maps one day</source>
      <translation>异常图1天</translation>
    </message>
    <message>
      <source>maps {days} days</source>
      <translation>异常图{days}天</translation>
    </message>
    <message>
      <source>pictures one day</source>
      <translation>图像1天</translation>
    </message>
    <message>
      <source>pictures {days} days</source>
      <translation>图像{days}天</translation>
    </message>
    <message>
      <source>thumbnails one day</source>
      <translation>缩略图1天</translation>
    </message>
    <message>
      <source>thumbnails {days} days</source>
      <translation>缩略图{days}天</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer and are not touched.</source>
      <translation>{count}个工件等待处理，不会改动。</translation>
    </message>
    <message>
      <source>{files} files of {parts} parts would go, {size}.</source>
      <translation>会移除{parts}个工件的{files}个文件，{size}。</translation>
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
      <translation>工件文件的保留期限</translation>
    </message>
    <message>
      <source>Rules and preview…</source>
      <translation>规则与预览…</translation>
    </message>
  </context>
  <context>
    <name>RetentionDialog</name>
    <message>
      <source>By these rules everything is kept.</source>
      <translation>按这些规则，全部保留。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close without keeping these rules?</source>
      <translation>不保存这些规则就关闭？</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>How long files of parts are kept</source>
      <translation>工件文件的保留期限</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep these rules</source>
      <translation>保存这些规则</translation>
    </message>
    <message>
      <source>Look first at what would go</source>
      <translation>先看看会移除什么</translation>
    </message>
    <message>
      <source>Looking at batch {done} of {total}…</source>
      <translation>正在查看批次{done}/{total}…</translation>
    </message>
    <message>
      <source>Nothing has been checked against these rules yet.</source>
      <translation>尚未按这些规则查看过。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove it now…</source>
      <translation>立即移除…</translation>
    </message>
    <message>
      <source>Remove {files} files of {parts} parts?</source>
      <translation>移除{parts}个工件的{files}个文件？</translation>
    </message>
    <message>
      <source>Removing, step {done} of {total}; it waits while something is inspected or trained.</source>
      <translation>正在移除，第{done}步，共{total}步；正在检测或训练时会等待。</translation>
    </message>
    <message>
      <source>Show what would go</source>
      <translation>显示会移除的内容</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Verdicts, scores and all else that stands in records are never removed, only files. 0 days: forever. What is held, waits for an answer or lies in the trash is not touched; normal images and golden parts are copies of their own.</source>
      <translation>判定、得分及记录中的其他内容永不移除，只移除文件。0天：永久。已保护、等待处理或在回收站中的不会改动；良品图像和金样件是独立的副本。</translation>
    </message>
    <message>
      <source>What you changed here is lost. The rules of before go on holding, and no file was removed by the new ones.</source>
      <translation>在此所做的更改将丢失。之前的规则继续有效，新规则没有移除任何文件。</translation>
    </message>
    <message>
      <source>{size} go for good; no undo and no trash brings them back. The records stay, and thumbnails where the rules say so. It waits while something is inspected or trained. The rules above are kept.</source>
      <translation>{size}将永久移除；撤销和回收站都无法恢复。记录保留，规则要求时还保留缩略图。正在检测或训练时会等待。上述规则会保存。</translation>
    </message>
  </context>
  <context>
    <name>RetentionForm</name>
    <message>
      <source>All batches together at most</source>
      <translation>所有批次合计最多</translation>
    </message>
    <message>
      <source>All batches together, the oldest OK parts go first; 0: no quota</source>
      <translation>所有批次合计，最旧的OK工件最先移除；0：无配额</translation>
    </message>
    <message>
      <source>Maps, days</source>
      <translation>异常图（天）</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED, corrected</source>
      <translation>NG、未检查、已改判</translation>
    </message>
    <message>
      <source>Never touch what is younger than</source>
      <translation>不改动短于此天数的</translation>
    </message>
    <message>
      <source>Never touch what is younger, whatever is said above</source>
      <translation>无论以上如何设置，比此更新的一律不改动</translation>
    </message>
    <message>
      <source>OK parts</source>
      <translation>OK工件</translation>
    </message>
    <message>
      <source>Once a day by itself, while nothing is inspected or trained</source>
      <translation>没有检测或训练时，每天自动执行一次</translation>
    </message>
    <message>
      <source>Pictures, days; then a thumbnail</source>
      <translation>图像（天），之后为缩略图</translation>
    </message>
    <message>
      <source>Thumbnails, days; then the record alone</source>
      <translation>缩略图（天），之后仅保留记录</translation>
    </message>
    <message>
      <source>{count} day</source>
      <translation>{count}天</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count}天</translation>
    </message>
  </context>
  <context>
    <name>RetentionModel</name>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>最旧</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>移除内容</translation>
    </message>
  </context>
  <context>
    <name>RetentionTable</name>
    <message>
      <source>What would be removed</source>
      <translation>会移除的内容</translation>
    </message>
  </context>
  <context>
    <name>ReviewActions</name>
    <message>
      <source>All batches of the order, those that come later included</source>
      <translation>该订单的所有批次，包括以后的</translation>
    </message>
    <message>
      <source>Annotated pictures or a data set of what is selected, or else of the parts that are listed</source>
      <translation>将选中的工件（未选则为列出的工件）导出为带标注的图像或数据集</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>PDF或网页形式：良率、缺陷类型、改判，以及最差工件的图像</translation>
    </message>
    <message>
      <source>Ask what becomes of what is selected</source>
      <translation>将选中的工件列为待处理</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>取消导出</translation>
    </message>
    <message>
      <source>Choose for what tables are written: a spreadsheet or programs, separator, decimal mark, characters</source>
      <translation>选择表格的用途：电子表格或程序、分隔符、小数点、字符编码</translation>
    </message>
    <message>
      <source>Correct for which order or lot the chosen batches were inspected; Ctrl+Z undoes it</source>
      <translation>更正所选批次检测时所属的订单或批号；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Counts of past shifts…</source>
      <translation>以往班次的计数…</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>导出图像…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>导出表格…</translation>
    </message>
    <message>
      <source>Export the listed parts…</source>
      <translation>导出列出的工件…</translation>
    </message>
    <message>
      <source>Format of tables…</source>
      <translation>表格格式…</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>Has the active model look at the stored picture again: the prompt that guided, and what each map adds to the score</source>
      <translation>让当前模型重新查看保存的图像：起引导作用的提示图，以及各图对得分的贡献</translation>
    </message>
    <message>
      <source>Hold the chosen batches…</source>
      <translation>保护所选批次…</translation>
    </message>
    <message>
      <source>Hold the order of the chosen batch, or lift that…</source>
      <translation>保护所选批次的订单，或解除…</translation>
    </message>
    <message>
      <source>Judges the stored pictures again by what judged them: model, limit, engine; tells what does not come out the same</source>
      <translation>用当时的判定条件（模型、限值、引擎）重新判定保存的图像；指出结果不同之处</translation>
    </message>
    <message>
      <source>Lift the hold of the chosen batches…</source>
      <translation>解除所选批次的保护…</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>下一个工件</translation>
    </message>
    <message>
      <source>Order of the chosen batches…</source>
      <translation>所选批次的订单…</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>上一个工件</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash</source>
      <translation>将所选批次移入回收站</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash; Ctrl+Z brings them back</source>
      <translation>将所选批次移入回收站；Ctrl+Z可恢复</translation>
    </message>
    <message>
      <source>Recompute the verdicts of all listed parts</source>
      <translation>重算列出的全部工件的判定</translation>
    </message>
    <message>
      <source>Recompute the verdicts of what is selected</source>
      <translation>重算选中工件的判定</translation>
    </message>
    <message>
      <source>Report of the open batches…</source>
      <translation>打开的批次的报告…</translation>
    </message>
    <message>
      <source>Search among the parts</source>
      <translation>在工件中搜索</translation>
    </message>
    <message>
      <source>Stop the export; no table is left behind</source>
      <translation>停止导出；不留下表格</translation>
    </message>
    <message>
      <source>The same of all parts that are listed; no record is changed</source>
      <translation>同样用于列出的全部工件；不更改任何记录</translation>
    </message>
    <message>
      <source>What is held is neither removed by retention nor deleted for good by anybody; with a reason</source>
      <translation>已保护的既不会按留存规则移除，也不能被任何人永久删除；须写明理由</translation>
    </message>
    <message>
      <source>What the counters on the operator's page counted before, from reset to reset</source>
      <translation>操作员页面的计数器此前每两次清零之间的计数</translation>
    </message>
    <message>
      <source>What would another model say of all listed parts?…</source>
      <translation>对列出的全部工件换模型试判…</translation>
    </message>
    <message>
      <source>Why does the model say this of the part?</source>
      <translation>模型为何这样判定此工件？</translation>
    </message>
    <message>
      <source>Write all parts of the open batches as a table: CSV, JSON lines or Parquet</source>
      <translation>将打开的批次的全部工件写成表格：CSV、JSON lines或Parquet</translation>
    </message>
    <message>
      <source>Write the parts that are listed as a table, in their order</source>
      <translation>将列出的工件按其顺序写成表格</translation>
    </message>
    <message>
      <source>You are not sure: it waits on the Releases page, under Overrules, until somebody answers</source>
      <translation>不确定时：它在“放行”页的“改判”中等待，直到有人处理</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Choose a batch on the left.</source>
      <translation>请在左侧选择批次。</translation>
    </message>
    <message>
      <source>Choose a part in the list.</source>
      <translation>请在列表中选择工件。</translation>
    </message>
    <message>
      <source>Every inspection run is saved as a batch. Inspect some parts and they appear here.</source>
      <translation>每次检测运行都保存为一个批次。检测一些工件后，它们会出现在这里。</translation>
    </message>
    <message>
      <source>Export all parts</source>
      <translation>导出全部工件</translation>
    </message>
    <message>
      <source>Export the listed parts</source>
      <translation>导出列出的工件</translation>
    </message>
    <message>
      <source>For which order or lot these parts were inspected; empty for none. No verdict changes.</source>
      <translation>这些工件检测时所属的订单或批号；留空表示没有。判定不变。</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All, or empty the search.</source>
      <translation>没有符合条件的工件。
请选择“全部”，或清空搜索。</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>还没有可复核的内容</translation>
    </message>
    <message>
      <source>Order of batch {number}</source>
      <translation>批次{number}的订单</translation>
    </message>
    <message>
      <source>Order of {count} batches</source>
      <translation>{count}个批次的订单</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
  </context>
  <context>
    <name>ReviewQuestions</name>
    <message>
      <source>Add as they are said to be</source>
      <translation>按认定添加</translation>
    </message>
    <message>
      <source>Add this part to the golden set?</source>
      <translation>将此工件加入金样集？</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set?</source>
      <translation>将{count}个工件加入金样集？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw each picture is added by itself; of a bad part those in which the model found a defect.</source>
      <translation>多台相机拍摄的工件，每张图像单独添加；不良品只添加模型发现缺陷的图像。</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw the pictures of all cameras are used, each for the product of its view.</source>
      <translation>多台相机拍摄的工件，使用所有相机的图像，各用于其视角的产品。</translation>
    </message>
    <message>
      <source>Use the good ones</source>
      <translation>使用良品</translation>
    </message>
    <message>
      <source>Use this part as a picture of a good part?</source>
      <translation>将此工件用作良品图像？</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts?</source>
      <translation>将{count}个工件用作良品图像？</translation>
    </message>
    <message>
      <source>{good} as good parts and {defective} as defective ones; {corrected} of them were corrected by a person, of the others only the model has spoken. Look at them first: a golden part tells what models are worth.</source>
      <translation>{good}个作为良品，{defective}个作为不良品；其中{corrected}个由人员改判过，其余的只有模型的判定。请先查看它们：金样件用来衡量模型。</translation>
    </message>
    <message>
      <source>{good} of them are said to be good and will be used; of {unseen} only the model has said so. Look at them first: a defective part among the normal images teaches the next model that it is good. You can undo this.</source>
      <translation>其中{good}个认定为良品，将被使用；有{unseen}个只有模型的判定。请先查看它们：良品图像中混入不良品，会让下一个模型以为它是良品。可以撤销。</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>All products without rules of their own</source>
      <translation>所有没有专用规则的产品</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>每处标注的缺陷都在其位置检出</translation>
    </message>
    <message>
      <source>Filled rules are required, for each product separately. A model that fails one can still be signed for, with a reason.</source>
      <translation>勾选的规则按每个产品分别要求。未通过某条规则的模型仍可签署，但须写明理由。</translation>
    </message>
    <message>
      <source>For which products</source>
      <translation>适用产品</translation>
    </message>
    <message>
      <source>Golden parts of each product</source>
      <translation>每个产品的金样件</translation>
    </message>
    <message>
      <source>Golden parts of each product: at least</source>
      <translation>每个产品的金样件：至少</translation>
    </message>
    <message>
      <source>Good parts rejected: at most</source>
      <translation>误检良品：最多</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>不漏检前一个模型能检出的缺陷</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>不漏检已知缺陷</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>没有“未检查”的工件</translation>
    </message>
    <message>
      <source>Rejected good parts in percent</source>
      <translation>误检良品的百分比</translation>
    </message>
    <message>
      <source>Rules of the acceptance gate</source>
      <translation>放行规则</translation>
    </message>
    <message>
      <source>That share can be determined with {count} or more good golden parts of a product.</source>
      <translation>产品有{count}个良品金样件起，才能判断该比例。</translation>
    </message>
    <message>
      <source>This product has rules of its own</source>
      <translation>此产品有专用规则</translation>
    </message>
    <message>
      <source>Use these rules</source>
      <translation>使用这些规则</translation>
    </message>
  </context>
  <context>
    <name>RulesPanel</name>
    <message>
      <source>Acceptance gate</source>
      <translation>放行规则</translation>
    </message>
    <message>
      <source>No rule is asked. Choose some.</source>
      <translation>没有要求任何规则。请选择。</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>规则…</translation>
    </message>
  </context>
  <context>
    <name>RunBannerView</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>无判定：{word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>判定：{word}</translation>
    </message>
  </context>
  <context>
    <name>RunControls</name>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
  </context>
  <context>
    <name>RunFlow</name>
    <message>
      <source>Acknowledge the alarm…</source>
      <translation>确认报警…</translation>
    </message>
    <message>
      <source>Ask for the picture of one part</source>
      <translation>请求一个工件的图像</translation>
    </message>
    <message>
      <source>Say by name that you have seen it; a run that waits for it goes on</source>
      <translation>以姓名表明已看到；等待确认的运行将继续</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>触发</translation>
    </message>
  </context>
  <context>
    <name>RunPanel</name>
    <message>
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>Part {number}:
{correction}</source>
      <translation>工件{number}：
{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>此件是良品</translation>
    </message>
  </context>
  <context>
    <name>RunRows</name>
    <message>
      <source>Back to live</source>
      <translation>返回实时</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>改判；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>End the run; a product that waits for its end is not begun</source>
      <translation>结束运行；等待其结束的产品不会开始</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>暂停或继续</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Show the newest part again</source>
      <translation>重新显示最新的工件</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
  </context>
  <context>
    <name>RunsDialog</name>
    <message>
      <source> · {count} corrected</source>
      <translation> · 已改判{count}个</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Count them</source>
      <translation>计入</translation>
    </message>
    <message>
      <source>Runs that a person looked through</source>
      <translation>已逐件人工复核的批次</translation>
    </message>
    <message>
      <source>Tick only runs in which a person looked at every part and corrected what was wrong: parts that nobody corrected count as what the model said. Do not tick runs over pictures that the model was trained on: it knows them, so they score too low. Where both are on record such parts are left out; of older runs and added models nobody can tell.</source>
      <translation>只勾选已逐件人工复核、判错的已改判的批次：未改判的工件以模型的判定为准。不要勾选检测训练图像的批次：模型已学过这些图像，因此得分偏低。两者都有记录时，这样的工件不计入；较早的批次和外来的模型则无法得知。</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>1个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
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
      <translation>搜索</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>Changed: {name}</source>
      <translation>已更改：{name}</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>保存更改</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Save this…</source>
      <translation>保存此搜索…</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>搜索</translation>
    </message>
  </context>
  <context>
    <name>ScoreBar</name>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Score of part {number}</source>
      <translation>工件{number}的得分</translation>
    </message>
    <message>
      <source>Score: none</source>
      <translation>得分：无</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>限值 {value}</translation>
    </message>
    <message>
      <source>{whose} {score}, limit {limit}</source>
      <translation>{whose}{score}，限值{limit}</translation>
    </message>
  </context>
  <context>
    <name>ScoreChart</name>
    <message>
      <source>How parts scored</source>
      <translation>工件得分分布</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>此时段没有判定过的工件。请选择其他时段，或先检测工件。</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>占比</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>限值{limit}</translation>
    </message>
    <message>
      <source>{count} judged parts, about {above} above the limit of {limit}; heights are logarithms</source>
      <translation>{count}个已判定工件，约{above}个高于限值{limit}；高度为对数</translation>
    </message>
    <message>
      <source>{count} judged parts; the height of a bar is the logarithm of the count</source>
      <translation>{count}个已判定工件；柱高为数量的对数</translation>
    </message>
  </context>
  <context>
    <name>ScoreHistory</name>
    <message>
      <source>Scores of the last 200 parts</source>
      <translation>最近200个工件的得分</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{parts}, {bad} NG</source>
      <translation>{parts}，{bad}个NG</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Any kind of defect</source>
      <translation>任意缺陷类型</translation>
    </message>
    <message>
      <source>Any model</source>
      <translation>任意模型</translation>
    </message>
    <message>
      <source>Any order</source>
      <translation>任意订单</translation>
    </message>
    <message>
      <source>Any product</source>
      <translation>任意产品</translation>
    </message>
    <message>
      <source>Any reason</source>
      <translation>任意理由</translation>
    </message>
    <message>
      <source>Any station</source>
      <translation>任意工位</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>已改判</translation>
    </message>
    <message>
      <source>Distance from the limit</source>
      <translation>与限值的距离</translation>
    </message>
    <message>
      <source>Highest score</source>
      <translation>最高得分</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
    <message>
      <source>Lowest score</source>
      <translation>最低得分</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Near the limit, within</source>
      <translation>接近限值，相差不超过</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>订单</translation>
    </message>
    <message>
      <source>Part number or name</source>
      <translation>工件编号或名称</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Reason of the correction</source>
      <translation>改判理由</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>得分从</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>工位</translation>
    </message>
    <message>
      <source>to</source>
      <translation>至</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Empty the search</source>
      <translation>清空搜索</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>A search without a name would not be found again.</source>
      <translation>没有名称的搜索以后找不到。</translation>
    </message>
    <message>
      <source>At most {count} letters.</source>
      <translation>最多{count}个字符。</translation>
    </message>
    <message>
      <source>Everybody finds it on the left. A time such as today is kept as today, not as this date.</source>
      <translation>所有人都可在左侧找到。像“今天”这样的时间按“今天”保存，而不是当前日期。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>保存此搜索</translation>
    </message>
    <message>
      <source>There is a search with this name already.</source>
      <translation>已有同名的搜索。</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Bad</source>
      <translation>不良</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>已选{count}个</translation>
    </message>
  </context>
  <context>
    <name>SessionController</name>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>例如：周一，2号线</translation>
    </message>
    <message>
      <source>In which session was this picture taken?</source>
      <translation>此图像属于哪个采集组？</translation>
    </message>
    <message>
      <source>In which session were these {count} pictures taken?</source>
      <translation>这{count}张图像属于哪个采集组？</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename session</source>
      <translation>重命名采集组</translation>
    </message>
    <message>
      <source>With the name of another session it is joined with that one.</source>
      <translation>若用另一采集组的名称，则与其合并。</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a session, or type a new name. Without a name they belong to none.</source>
      <translation>请选择采集组，或输入新名称。不填名称则不属于任何采集组。</translation>
    </message>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>例如：周一，2号线</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>采集组</translation>
    </message>
    <message>
      <source>That is their session</source>
      <translation>设为其采集组</translation>
    </message>
  </context>
  <context>
    <name>SessionFilter</name>
    <message>
      <source>All sessions</source>
      <translation>全部采集组</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>无采集组</translation>
    </message>
    <message>
      <source>Of which session the pictures are shown</source>
      <translation>显示哪个采集组的图像</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{name} ({count}), held out</source>
      <translation>{name}（{count}），留出</translation>
    </message>
  </context>
  <context>
    <name>SessionsDialog</name>
    <message>
      <source>At least {least} must be held out, or none.</source>
      <translation>至少须留出{least}张，或不留出。</translation>
    </message>
    <message>
      <source>At least {least} must train.</source>
      <translation>至少须有{least}张参与训练。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Golden set…</source>
      <translation>金样集…</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>已留出</translation>
    </message>
    <message>
      <source>Hold out</source>
      <translation>留出</translation>
    </message>
    <message>
      <source>Key: F2</source>
      <translation>按键：F2</translation>
    </message>
    <message>
      <source>Key: H</source>
      <translation>按键：H</translation>
    </message>
    <message>
      <source>Key: Return</source>
      <translation>按键：Enter</translation>
    </message>
    <message>
      <source>Key: T</source>
      <translation>按键：T</translation>
    </message>
    <message>
      <source>Move all of it to the golden set. Key: G</source>
      <translation>整组移入金样集。按键：G</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>无采集组</translation>
    </message>
    <message>
      <source>None is held out by choice: training draws a few.</source>
      <translation>没有指定留出：训练会自行抽取少量。</translation>
    </message>
    <message>
      <source>Pictures that were taken in one go resemble each other: light, camera and shift are the same. Hold a session out, and the model tells how it judges good parts of a session that it does not know.</source>
      <translation>一次拍摄的图像彼此相似：光照、相机和班次相同。留出一个采集组，模型就能显示它如何判定未见过的采集组中的良品。</translation>
    </message>
    <message>
      <source>Prompts that are held out guide nothing: {count}.</source>
      <translation>被留出的提示图不起引导作用：{count}张。</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Sessions of {product}</source>
      <translation>{product}的采集组</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>显示图像</translation>
    </message>
    <message>
      <source>Train on it</source>
      <translation>参与训练</translation>
    </message>
    <message>
      <source>Trains</source>
      <translation>参与训练</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>建议有{advised}张或更多参与训练。</translation>
    </message>
    <message>
      <source>{count} picture</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} pictures</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} set aside</source>
      <translation>搁置{count}张</translation>
    </message>
    <message>
      <source>{training} train · {held_out} held out.</source>
      <translation>{training}张参与训练 · {held_out}张留出。</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>0.0.0.0: in all networks of this computer. Modbus knows no password: better the address in the machine's own network.</source>
      <translation>0.0.0.0：本机所在的全部网络。Modbus没有密码，最好使用设备自身网络中的地址。</translation>
    </message>
    <message>
      <source>127.0.0.1: only programs on this computer. Anything else needs a token.</source>
      <translation>127.0.0.1：仅限本机程序。其他地址需要令牌。</translation>
    </message>
    <message>
      <source>All topics of this station begin with it. Each station needs its own.</source>
      <translation>本工位的所有主题都以此开头。每个工位须各用一个。</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>MQTT代理</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Certificate file</source>
      <translation>证书文件</translation>
    </message>
    <message>
      <source>Client ID</source>
      <translation>客户端ID</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>计算</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Empty where the broker asks for none.</source>
      <translation>MQTT代理不要求时留空。</translation>
    </message>
    <message>
      <source>Encrypted (TLS)</source>
      <translation>加密（TLS）</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>入门步骤</translation>
    </message>
    <message>
      <source>GPU (CUDA)</source>
      <translation>GPU（CUDA）</translation>
    </message>
    <message>
      <source>HTTP</source>
      <translation>HTTP</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>How much the map covers the image. The line at the limit is always drawn.</source>
      <translation>异常图覆盖图像的程度。限值处的轮廓线始终绘出。</translation>
    </message>
    <message>
      <source>Its whole path, for example /mnt/line/product.txt. It need not exist yet.</source>
      <translation>完整路径，例如/mnt/line/product.txt。文件可以尚不存在。</translation>
    </message>
    <message>
      <source>Kept unencrypted in line-secrets.json in the workspace, for your account only.</source>
      <translation>以未加密形式保存在工作区的line-secrets.json中，仅当前账户可读。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>产线</translation>
    </message>
    <message>
      <source>Lock the window after</source>
      <translation>无操作后锁定窗口</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>外观</translation>
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
      <translation>网络中的名称或地址，例如192.168.0.10。</translation>
    </message>
    <message>
      <source>Of everything in the window, from now on; an inspection goes on meanwhile.</source>
      <translation>立即用于全部文字；正在进行的检测不受影响。</translation>
    </message>
    <message>
      <source>Of everything in this window, at once; a running inspection continues.</source>
      <translation>立即用于全部文字；正在进行的检测不受影响。</translation>
    </message>
    <message>
      <source>Of one product, since the model that inspects was trained. 0 proposes none because of them.</source>
      <translation>按单个产品，自用于检测的模型训练以来计。0表示不因此建议。</translation>
    </message>
    <message>
      <source>Of the last 1000 parts of one product that the model judged, from 100 parts on. 0 % proposes none because of them.</source>
      <translation>按单个产品由模型判定的最近1000个工件，从100个起。0%表示不因此建议。</translation>
    </message>
    <message>
      <source>Only where the broker expects a certain one. Never the same twice.</source>
      <translation>仅在MQTT代理要求特定ID时填写。不得重复使用。</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>异常图不透明度</translation>
    </message>
    <message>
      <source>Other programs trigger, choose the product and ask for state and verdict.</source>
      <translation>由其他程序触发、选择产品，并查询状态和判定。</translation>
    </message>
    <message>
      <source>Own address</source>
      <translation>本机地址</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>Product from a file</source>
      <translation>通过文件指定产品</translation>
    </message>
    <message>
      <source>Propose a training after this many new normal images</source>
      <translation>新增多少良品图像后建议训练</translation>
    </message>
    <message>
      <source>Propose a training when so many parts are overruled</source>
      <translation>多少工件被改判时建议训练</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>已收起</translation>
    </message>
    <message>
      <source>Sent along with each request. Kept unencrypted in line-secrets.json, for your account only.</source>
      <translation>随每个请求一起发送。以未加密形式保存在line-secrets.json中，仅当前账户可读。</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>训练建议</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>The broker's certificate and name are checked.</source>
      <translation>会核对MQTT代理的证书和名称。</translation>
    </message>
    <message>
      <source>The first line of a text file names the product to inspect.</source>
      <translation>文本文件的第一行给出要检测的产品名称。</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part.</source>
      <translation>从产品名称一直引导到首个检测工件的引导条。</translation>
    </message>
    <message>
      <source>The look of the window.</source>
      <translation>窗口的外观。</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>This long after the trigger, or after the picture where there was none, the line is told NOT CHECKED instead of waiting.</source>
      <translation>触发后（没有触发则在图像后）超过此时间，即告知产线“未检查”，不再等待。</translation>
    </message>
    <message>
      <source>This station is the server: a controller polls verdicts, and sets coils to trigger.</source>
      <translation>本工位为服务器：控制器轮询判定，并通过置位线圈触发。</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>令牌</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>User</source>
      <translation>用户</translation>
    </message>
    <message>
      <source>Usually 1883, and 8883 with TLS.</source>
      <translation>通常为1883，使用TLS时为8883。</translation>
    </message>
    <message>
      <source>Usually 502; on Linux only administrators may open it.</source>
      <translation>通常为502；在Linux上只有管理员可以打开该端口。</translation>
    </message>
    <message>
      <source>Verdict deadline</source>
      <translation>判定时限</translation>
    </message>
    <message>
      <source>Verdicts, state and heartbeat to a broker; triggers and the product from it.</source>
      <translation>向MQTT代理发送判定、状态和心跳，并从中接收触发和产品。</translation>
    </message>
    <message>
      <source>Where inspection and training run. Automatic takes a GPU if there is one.</source>
      <translation>检测和训练在哪里运行。“自动”在有GPU时使用GPU。</translation>
    </message>
    <message>
      <source>Who vouches for the broker (.pem). Empty: those whom this computer trusts.</source>
      <translation>MQTT代理证书的颁发者证书（.pem）。留空：本机信任的颁发者。</translation>
    </message>
    <message>
      <source>Whoever is logged in is logged out when nobody touches the window for so long. The inspection goes on. 0: never.</source>
      <translation>超过此时间无人操作窗口，登录者会被退出登录。检测继续。0：从不。</translation>
    </message>
  </context>
  <context>
    <name>SettingsActions</name>
    <message>
      <source>About OneNIP Inspector</source>
      <translation>关于OneNIP Inspector</translation>
    </message>
    <message>
      <source>All packages inside, with version and licence</source>
      <translation>包含的所有软件包及其版本和许可证</translation>
    </message>
    <message>
      <source>Copy diagnosis</source>
      <translation>复制诊断信息</translation>
    </message>
    <message>
      <source>Edition, version, licence, and what the program is made of</source>
      <translation>版别、版本、许可证，以及程序的组成</translation>
    </message>
    <message>
      <source>How long files of parts are kept…</source>
      <translation>工件文件的保留期限…</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>许可证…</translation>
    </message>
    <message>
      <source>Log files and what else helps to find an error; you read it before it is written</source>
      <translation>日志文件及其他有助于查找错误的内容；写入之前可先阅读</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>打开日志文件夹</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>打开许可声明</translation>
    </message>
    <message>
      <source>Remove the PIN of the operator's page</source>
      <translation>移除操作员页面的PIN</translation>
    </message>
    <message>
      <source>Rules by which old pictures and maps go, with what they would remove now; records stay</source>
      <translation>移除旧图像和异常图的规则，以及现在会移除的内容；记录保留</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>保存诊断文件…</translation>
    </message>
    <message>
      <source>Set or change the PIN of the operator's page</source>
      <translation>设置或更改操作员页面的PIN</translation>
    </message>
    <message>
      <source>The licences of all parts by others</source>
      <translation>所有第三方组件的许可证</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records, without any name, for a mail or a ticket</source>
      <translation>版本、本机信息和记录数量，不含任何名称，可用于邮件或工单</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset {group}</source>
      <translation>重置{group}</translation>
    </message>
    <message>
      <source>Set everything in this group to its default</source>
      <translation>将本组的所有设置恢复为默认值</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Open log folder</source>
      <translation>打开日志文件夹</translation>
    </message>
    <message>
      <source>Path of the workspace</source>
      <translation>工作区路径</translation>
    </message>
    <message>
      <source>Products, models and batches stay in this folder on this computer. Nothing is sent anywhere but verdicts to the line, if you connect it.</source>
      <translation>产品、模型和批次都保存在本机的此文件夹中。除连接产线时向其发送判定外，不向任何地方发送内容。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>工作区</translation>
    </message>
  </context>
  <context>
    <name>SettingsPeopleActions</name>
    <message>
      <source>Add a person…</source>
      <translation>添加人员…</translation>
    </message>
    <message>
      <source>Badge of the chosen person…</source>
      <translation>所选人员的工牌…</translation>
    </message>
    <message>
      <source>Change the role of the chosen person…</source>
      <translation>更改所选人员的角色…</translation>
    </message>
    <message>
      <source>Counts what stands in the records under each name, and says for how long</source>
      <translation>统计记录中每个姓名下的内容，并说明保存多久</translation>
    </message>
    <message>
      <source>New PIN or password of the chosen person…</source>
      <translation>所选人员的新PIN或密码…</translation>
    </message>
    <message>
      <source>Remove the chosen person…</source>
      <translation>移除所选人员…</translation>
    </message>
    <message>
      <source>Switch logging in off…</source>
      <translation>停用登录…</translation>
    </message>
    <message>
      <source>Switch logging in on…</source>
      <translation>启用登录…</translation>
    </message>
    <message>
      <source>What is stored about people…</source>
      <translation>保存的人员信息…</translation>
    </message>
  </context>
  <context>
    <name>ShapeDialog</name>
    <message>
      <source>Brush</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>Brush {percent} %</source>
      <translation>画笔{percent}%</translation>
    </message>
    <message>
      <source>Click corner after corner. Return, a double click or a click on the first corner closes it; Backspace takes the last corner back.</source>
      <translation>逐个点击角点。Enter、双击或点击第一个角点即闭合；Backspace撤回最后一个角点。</translation>
    </message>
    <message>
      <source>Delete the shape (Del)</source>
      <translation>删除形状（Delete）</translation>
    </message>
    <message>
      <source>Drag a shape or one of its handles; Del takes it away. By keys: N chooses the next shape, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>拖动形状或其控制点；Delete删除。键盘操作：N选择下一个形状，Ctrl加方向键移动，Ctrl+Shift加方向键改变大小。</translation>
    </message>
    <message>
      <source>Drag from corner to corner. By keys: Return puts a rectangle into the middle, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>从一角拖到对角。键盘操作：Enter在中央放置矩形，Ctrl加方向键移动，Ctrl+Shift加方向键改变大小。</translation>
    </message>
    <message>
      <source>Fit the image</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Paint with the left button; [ and ] change the size of the brush.</source>
      <translation>用左键涂画；[和]改变画笔大小。</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>画笔大小</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>正在读取图像…</translation>
    </message>
    <message>
      <source>The polygon has fewer than three corners. Add corners, or press Esc to give it up.</source>
      <translation>多边形不足三个角点。请添加角点，或按Esc放弃。</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>撤销（Ctrl+Z）</translation>
    </message>
  </context>
  <context>
    <name>ShiftColumn</name>
    <message>
      <source>Part {number}: {correction}</source>
      <translation>工件{number}：{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>此件是良品</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>ShiftCounters</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}，NG {ng}，未检查{unknown}，良率{share}</translation>
    </message>
    <message>
      <source>Reset…</source>
      <translation>清零…</translation>
    </message>
  </context>
  <context>
    <name>ShiftLists</name>
    <message>
      <source>Comma separated values</source>
      <translation>逗号分隔值</translation>
    </message>
    <message>
      <source>Export the counts</source>
      <translation>导出计数</translation>
    </message>
  </context>
  <context>
    <name>ShiftsDialog</name>
    <message>
      <source>Begun</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Counts of past shifts</source>
      <translation>以往班次的计数</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未检查</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>The counters were never reset. Whoever resets them on the operator's page finds their figures here.</source>
      <translation>计数从未清零。在操作员页面清零后，其数字会列在这里。</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>结束理由</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良率</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>页面的快捷键在该页显示时有效。按Ctrl+K可输入文字查找任何内容。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <source>A signature needs a name.</source>
      <translation>签署需要姓名。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Not every rule is passed: it needs a reason.</source>
      <translation>并非所有规则都通过：需要理由。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Reason, if you like</source>
      <translation>理由（可选）</translation>
    </message>
    <message>
      <source>Sign and activate</source>
      <translation>签署并启用</translation>
    </message>
    <message>
      <source>Why it may be used on the line anyway</source>
      <translation>仍可用于产线判定的理由</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>姓名</translation>
    </message>
  </context>
  <context>
    <name>SourceChooser</name>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>An address begins with {schemes} and names a host.</source>
      <translation>地址以{schemes}开头并包含主机名。</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>选择视频</translation>
    </message>
    <message>
      <source>Inspect a video</source>
      <translation>检测视频</translation>
    </message>
    <message>
      <source>Inspect the images of a folder</source>
      <translation>检测文件夹中的图像</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>视频流地址</translation>
    </message>
    <message>
      <source>The address of a network camera or of an image stream.</source>
      <translation>网络相机或图像流的地址。</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>视频</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>A file is complete when it has not changed for</source>
      <translation>文件多久没有变化即视为完成</translation>
    </message>
    <message>
      <source>Basler…</source>
      <translation>Basler…</translation>
    </message>
    <message>
      <source>Camera…</source>
      <translation>相机…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>文件夹…</translation>
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
      <translation>也检测已有的文件</translation>
    </message>
    <message>
      <source>Longer if the other program pauses while it writes. A file renamed from .part or .tmp counts at once.</source>
      <translation>如果其他程序写入时会停顿，请设得更长。由.part或.tmp改名而来的文件立即视为完成。</translation>
    </message>
    <message>
      <source>Move inspected files to the folder “done” inside</source>
      <translation>将已检测的文件移至其中的“done”文件夹</translation>
    </message>
    <message>
      <source>Nothing there is overwritten.</source>
      <translation>不会覆盖那里的任何文件。</translation>
    </message>
    <message>
      <source>Stream…</source>
      <translation>视频流…</translation>
    </message>
    <message>
      <source>Those that an earlier run has inspected are left alone in any case.</source>
      <translation>以前的运行检测过的，无论如何都不再处理。</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>视频文件…</translation>
    </message>
    <message>
      <source>Watched folder…</source>
      <translation>监视文件夹…</translation>
    </message>
  </context>
  <context>
    <name>SpanChoice</name>
    <message>
      <source>Any time</source>
      <translation>任意时间</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>起始日</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>从…到…</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>最近24小时</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>结束日</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>本周</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>When parts were taken</source>
      <translation>工件拍摄时间</translation>
    </message>
    <message>
      <source>to</source>
      <translation>至</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>All images are read and checked.</source>
      <translation>读取并检查所有图像。</translation>
    </message>
    <message>
      <source>Artificial defects are drawn on good parts; the model learns to find them and to undo them.</source>
      <translation>在良品上绘制人工缺陷；模型学习发现并消除它们。</translation>
    </message>
    <message>
      <source>Calibrating the limit</source>
      <translation>校准限值</translation>
    </message>
    <message>
      <source>Each image is analysed a single time, which makes training quicker.</source>
      <translation>每张图像只分析一次，从而加快训练。</translation>
    </message>
    <message>
      <source>Good parts are judged, each as if it were new, to find each product's limit.</source>
      <translation>将良品按新工件判定，以得出每个产品的限值。</translation>
    </message>
    <message>
      <source>Learning which pictures to refuse</source>
      <translation>学习应拒绝的图像</translation>
    </message>
    <message>
      <source>Making pseudo-anomalies</source>
      <translation>生成人工缺陷</translation>
    </message>
    <message>
      <source>Preparing features</source>
      <translation>准备特征</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>读取图像</translation>
    </message>
    <message>
      <source>Saving the model</source>
      <translation>保存模型</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>损失应先下降，再趋于平稳。</translation>
    </message>
    <message>
      <source>The model is written and checked.</source>
      <translation>写出并检查模型。</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>What pictures of good parts have in common is compared, so that nothing else is judged as a part.</source>
      <translation>比较良品图像的共同之处，以免把别的东西当作工件判定。</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>
{count} NOT RECORDED</source>
      <translation>
{count}个未记录</translation>
    </message>
    <message>
      <source>CAMERA LOST</source>
      <translation>相机断开</translation>
    </message>
    <message>
      <source>FAILED</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>FINISHED</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>No image comes. Parts that pass now are not inspected.</source>
      <translation>没有图像。现在经过的工件不会被检测。</translation>
    </message>
    <message>
      <source>No part inspected yet</source>
      <translation>尚未检测工件</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>尚未检测任何工件。</translation>
    </message>
    <message>
      <source>Nothing is inspected until you resume.</source>
      <translation>在继续之前不检测任何工件。</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <source>STOPPED</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>STOPPING</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>The last parts are being stored.</source>
      <translation>正在保存最后的工件。</translation>
    </message>
    <message>
      <source>The model is being loaded.</source>
      <translation>正在加载模型。</translation>
    </message>
    <message>
      <source>{ok} OK · {ng} NG · {unknown} not checked</source>
      <translation>{ok} OK · {ng} NG · {unknown}未检查</translation>
    </message>
  </context>
  <context>
    <name>StandingCard</name>
    <message>
      <source>Last part: {number} · {verdict}</source>
      <translation>最后一个工件：{number} · {verdict}</translation>
    </message>
    <message>
      <source>Open batch</source>
      <translation>打开批次</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>OneNIP Inspector cannot start</source>
      <translation>OneNIP Inspector无法启动</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already and did not take the model file, so nothing was added. The file is as it was: drop it on the window that is open, or close that window and start again.</source>
      <translation>OneNIP Inspector已经打开，且没有接收该模型文件，因此没有添加任何内容。文件保持原样：请将其拖放到已打开的窗口，或关闭该窗口后重新启动。</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already, in an older version that does not hand its window to the operator when it is started again. Press F11 there, or close that window and start again. Nothing was changed.</source>
      <translation>OneNIP Inspector已经打开，且为旧版本，再次启动时不会将窗口交给操作员。请在该窗口按F11，或关闭该窗口后重新启动。没有任何更改。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved is unchanged. Start again; the details are in {folder}.</source>
      <translation>发生意外错误：{error}。已保存的内容没有改变。请重新启动；详情见{folder}。</translation>
    </message>
  </context>
  <context>
    <name>StartObstacle</name>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
  </context>
  <context>
    <name>StationNotice</name>
    <message>
      <source>Add model file…</source>
      <translation>添加模型文件…</translation>
    </message>
    <message>
      <source>It inspects with models that were trained on a workstation. There, choose “Export model…” and write a model file (.onenip); bring it here and drop it on this window. Its products and limits come with it.</source>
      <translation>它使用在工作站上训练好的模型进行检测。请在工作站上选择“导出模型…”并写出模型文件（.onenip）；带到这里，拖到此窗口上。其产品和限值会随之而来。</translation>
    </message>
    <message>
      <source>Station edition: models come here from a workstation, in model files (.onenip). To train here, install the workstation edition in place of this one (package onenip-inspector-workstation).</source>
      <translation>工位版：模型以模型文件（.onenip）从工作站而来。要在此训练，请安装工作站版来替换本版（软件包onenip-inspector-workstation）。</translation>
    </message>
    <message>
      <source>This is the station edition</source>
      <translation>这是工位版</translation>
    </message>
    <message>
      <source>To train on this computer, install the workstation edition in place of this one (package onenip-inspector-workstation). Your products, batches and models stay.</source>
      <translation>要在本机上训练，请安装工作站版来替换本版（软件包onenip-inspector-workstation）。产品、批次和模型都会保留。</translation>
    </message>
  </context>
  <context>
    <name>StepLabel</name>
    <message>
      <source>{step}: done</source>
      <translation>{step}：已完成</translation>
    </message>
    <message>
      <source>{step}: later</source>
      <translation>{step}：稍后</translation>
    </message>
    <message>
      <source>{step}: next</source>
      <translation>{step}：下一步</translation>
    </message>
  </context>
  <context>
    <name>TableFormatDialog</name>
    <message>
      <source>A comma cannot be both: choose a semicolon, a tab or a point.</source>
      <translation>逗号不能两用：请选择分号、制表符或点。</translation>
    </message>
    <message>
      <source>Applies to all tables until you choose another. Times are written with their offset from UTC.</source>
      <translation>更改前适用于所有表格。时间连同与UTC的时差一起写出。</translation>
    </message>
    <message>
      <source>As chosen below</source>
      <translation>按下面所选</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>单元格分隔符</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>字符编码</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>逗号</translation>
    </message>
    <message>
      <source>Comma: 1,25</source>
      <translation>逗号：1,25</translation>
    </message>
    <message>
      <source>Decimal mark</source>
      <translation>小数点</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>For</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>表格格式</translation>
    </message>
    <message>
      <source>My spreadsheet: opens correctly on a double click</source>
      <translation>本机电子表格：双击即可正确打开</translation>
    </message>
    <message>
      <source>Point: 1.25</source>
      <translation>点：1.25</translation>
    </message>
    <message>
      <source>Programs: comma, point, UTF-8</source>
      <translation>程序：逗号、小数点、UTF-8</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>分号</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>制表符</translation>
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
      <translation>带BOM的UTF-8，Excel所需</translation>
    </message>
    <message>
      <source>Use this format</source>
      <translation>使用此格式</translation>
    </message>
  </context>
  <context>
    <name>TableTypes</name>
    <message>
      <source>Comma separated values</source>
      <translation>逗号分隔值</translation>
    </message>
    <message>
      <source>JSON lines, for programs</source>
      <translation>JSON lines，用于程序</translation>
    </message>
    <message>
      <source>Parquet, for evaluations</source>
      <translation>Parquet，用于分析</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>新标签</translation>
    </message>
    <message>
      <source>New tag, then Enter. Commas separate</source>
      <translation>新标签，然后按Enter。多个标签用逗号分隔</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>They have different notes. What is typed here replaces all of them.</source>
      <translation>它们的备注各不相同。在此输入的内容将全部替换。</translation>
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>TileDelegate</name>
    <message>
      <source>No preview</source>
      <translation>无预览</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source> — changed since: {products}</source>
      <translation> ——此后有变动：{products}</translation>
    </message>
    <message>
      <source>By prompts only: not trained on this product</source>
      <translation>仅凭提示图：没有用此产品训练过</translation>
    </message>
    <message>
      <source>Changed since training</source>
      <translation>训练后有变动</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>模型：{name}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>无模型</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>无产品</translation>
    </message>
    <message>
      <source>Not trained on this product</source>
      <translation>没有用此产品训练过</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>The model that inspects.</source>
      <translation>用于检测的模型。</translation>
    </message>
    <message>
      <source>The model that inspects; choose another one</source>
      <translation>用于检测的模型；可另选</translation>
    </message>
    <message>
      <source>The product that is inspected.</source>
      <translation>所检测的产品。</translation>
    </message>
  </context>
  <context>
    <name>TrainActions</name>
    <message>
      <source>Add a model that was exported on another computer; you can also drop its file on the window</source>
      <translation>添加在另一台计算机上导出的模型；也可将其文件拖到窗口上</translation>
    </message>
    <message>
      <source>Add model file…</source>
      <translation>添加模型文件…</translation>
    </message>
    <message>
      <source>All about the selected model…</source>
      <translation>选中模型的全部信息…</translation>
    </message>
    <message>
      <source>Cancel the export of the model</source>
      <translation>取消导出模型</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>取消训练</translation>
    </message>
    <message>
      <source>Compare the selected model with the active one</source>
      <translation>将选中的模型与当前模型比较</translation>
    </message>
    <message>
      <source>Compare the trained model with the active one</source>
      <translation>将训练好的模型与当前模型比较</translation>
    </message>
    <message>
      <source>Export model…</source>
      <translation>导出模型…</translation>
    </message>
    <message>
      <source>Give the selected model a title beside its permanent name</source>
      <translation>在固定名称之外，为选中的模型另起名称</translation>
    </message>
    <message>
      <source>Go on from the last checkpoint with the same settings</source>
      <translation>以相同设置从最后的检查点继续</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>Inspect with the selected model</source>
      <translation>用选中的模型检测</translation>
    </message>
    <message>
      <source>On Releases: how both judge parts whose truth is known; there it can be signed</source>
      <translation>在“放行”页：两者如何判定真值已知的工件；可在那里签署</translation>
    </message>
    <message>
      <source>Put the selected model in the trash</source>
      <translation>将选中的模型移入回收站</translation>
    </message>
    <message>
      <source>Rename model…</source>
      <translation>重命名模型…</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Stop at the next step; training can be continued later</source>
      <translation>在下一步停止；训练可稍后继续</translation>
    </message>
    <message>
      <source>Stop writing the copy; nothing of it is left behind</source>
      <translation>停止写入副本；不留下任何残余</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Train on the ticked products</source>
      <translation>用勾选的产品训练</translation>
    </message>
    <message>
      <source>Write the selected model to a file, for another computer or for safekeeping</source>
      <translation>将选中的模型写入文件，用于另一台计算机或妥善保管</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>A title beside the permanent name {name}. To take the title away, enter {name}.</source>
      <translation>固定名称{name}之外的名称。要去掉该名称，请输入{name}。</translation>
    </message>
    <message>
      <source>A title has at most {count} characters.</source>
      <translation>名称最多{count}个字符。</translation>
    </message>
    <message>
      <source>Add model file</source>
      <translation>添加模型文件</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>All models of the workspace. The active one inspects.</source>
      <translation>工作区的全部模型。使用中的模型用于检测。</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>压缩包</translation>
    </message>
    <message>
      <source>Choose what the model shall know and how long it may learn.</source>
      <translation>选择模型要学习的产品以及训练时长。</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>导出模型</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>For example: Spring line, new lamp</source>
      <translation>例如：弹簧线，新灯</translation>
    </message>
    <message>
      <source>Making {name} by prompts only on {time} {state}. Nothing was kept; Resume begins it anew.</source>
      <translation>{name}于{time}仅凭提示图的生成{state}。没有保留任何内容；按“继续”从头开始。</translation>
    </message>
    <message>
      <source>Model file for stations</source>
      <translation>用于工位的模型文件</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>模型文件</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>重命名模型</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>The weights of {title}</source>
      <translation>{title}的权重</translation>
    </message>
    <message>
      <source>This edition has no training; models come from a workstation.</source>
      <translation>此版不含训练；模型来自工作站。</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state} before it learned anything. Resume begins it.</source>
      <translation>{name}于{time}的训练{state}，还没有学到任何内容。按“继续”即可开始。</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state}. What it learned until its last checkpoint is kept.</source>
      <translation>{name}于{time}的训练{state}。到最后的检查点为止所学的保留。</translation>
    </message>
    <message>
      <source>Weights files</source>
      <translation>权重文件</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>was interrupted</source>
      <translation>被中断</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>被停止</translation>
    </message>
  </context>
  <context>
    <name>TrainQueueActions</name>
    <message>
      <source>Add to the queue</source>
      <translation>加入队列</translation>
    </message>
    <message>
      <source>It begins in its turn, on the images as they are now; one that was stopped goes on</source>
      <translation>轮到时以现在的图像开始；停止过的则继续</translation>
    </message>
    <message>
      <source>Let the queue go on</source>
      <translation>让队列继续</translation>
    </message>
    <message>
      <source>Let the waiting training begin</source>
      <translation>让等待中的训练开始</translation>
    </message>
    <message>
      <source>Move the waiting training down</source>
      <translation>下移等待中的训练</translation>
    </message>
    <message>
      <source>Move the waiting training up</source>
      <translation>上移等待中的训练</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>暂停队列</translation>
    </message>
    <message>
      <source>Remove the waiting training</source>
      <translation>移除等待中的训练</translation>
    </message>
    <message>
      <source>Train it as soon as its turn comes</source>
      <translation>轮到时立即训练</translation>
    </message>
    <message>
      <source>While it is paused no waiting training begins; the one that runs goes on</source>
      <translation>暂停期间不开始等待中的训练；正在进行的继续</translation>
    </message>
  </context>
  <context>
    <name>TrainWeightsActions</name>
    <message>
      <source>A .safetensors or .pth file that was got on another computer</source>
      <translation>在另一台计算机上获取的.safetensors或.pth文件</translation>
    </message>
    <message>
      <source>Fetch them from a model hub; you are told before from where, and under which licence</source>
      <translation>从模型中心下载；之前会告知来源和许可证</translation>
    </message>
    <message>
      <source>Get the weights for “{preset}”…</source>
      <translation>获取“{preset}”的权重…</translation>
    </message>
    <message>
      <source>Stop getting weights</source>
      <translation>停止获取权重</translation>
    </message>
    <message>
      <source>Take the weights for “{preset}” from a file…</source>
      <translation>从文件获取“{preset}”的权重…</translation>
    </message>
    <message>
      <source>What has come is kept; the next time it goes on from there</source>
      <translation>已下载的保留；下次从断点继续</translation>
    </message>
  </context>
  <context>
    <name>TrainingIndicator</name>
    <message>
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>The training has ended; see how on the Train page</source>
      <translation>训练已结束；结果见“训练”页</translation>
    </message>
    <message>
      <source>Training: {percent}</source>
      <translation>训练：{percent}</translation>
    </message>
    <message>
      <source>Training: {percent} done, about {time} left</source>
      <translation>训练：已完成{percent}，约剩{time}</translation>
    </message>
    <message>
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f}%</translation>
    </message>
    <message>
      <source>× Failed</source>
      <translation>× 失败</translation>
    </message>
    <message>
      <source>✓ Trained</source>
      <translation>✓ 训练完成</translation>
    </message>
  </context>
  <context>
    <name>TrainingNeeds</name>
    <message>
      <source>It takes about {needed} of memory, where {free} are free: close other programs first.</source>
      <translation>约需要内存{needed}，目前可用{free}：请先关闭其他程序。</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk and about {memory} of memory.</source>
      <translation>最多需要磁盘{disk}，约需内存{memory}。</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk.</source>
      <translation>最多需要磁盘{disk}。</translation>
    </message>
    <message>
      <source>It takes up to {needed} of the workspace’s disk, where {free} are free. Free some space first.</source>
      <translation>最多需要工作区磁盘{needed}，目前可用{free}。请先释放一些空间。</translation>
    </message>
  </context>
  <context>
    <name>TrainingProposal</name>
    <message>
      <source>Go to the Train page with this product chosen</source>
      <translation>转到“训练”页并选中此产品</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>训练…</translation>
    </message>
  </context>
  <context>
    <name>TrainingRun</name>
    <message>
      <source>A model learns from pictures of good parts. Create a product and add some; then train here.</source>
      <translation>模型从良品图像中学习。请创建产品并添加图像；然后在此训练。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>Compare with the active one</source>
      <translation>与当前模型比较</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>转到“检测”</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>转到“产品”</translation>
    </message>
    <message>
      <source>Loss curve</source>
      <translation>损失曲线</translation>
    </message>
    <message>
      <source>Nothing is being trained</source>
      <translation>没有正在进行的训练</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>Stopping at the next step…</source>
      <translation>将在下一步停止…</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>损失应先下降，再趋于平稳。</translation>
    </message>
    <message>
      <source>The model is made</source>
      <translation>模型已生成</translation>
    </message>
    <message>
      <source>The model is trained</source>
      <translation>模型已训练完成</translation>
    </message>
    <message>
      <source>Tick products on the left and press Train. Inspection goes on meanwhile.</source>
      <translation>请在左侧勾选产品并按“训练”。其间检测继续。</translation>
    </message>
    <message>
      <source>Training failed</source>
      <translation>训练失败</translation>
    </message>
    <message>
      <source>Training progress</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <source>Training was stopped</source>
      <translation>训练已停止</translation>
    </message>
    <message>
      <source>What is said of the training</source>
      <translation>关于训练的说明</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>约剩{time}</translation>
    </message>
    <message>
      <source>step {number} of {count}</source>
      <translation>阶段{number}/{count}</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the whole</source>
      <translation>总进度{percent:.0f}%</translation>
    </message>
  </context>
  <context>
    <name>TrainingSetup</name>
    <message>
      <source>A larger backbone, slower. How much better it finds has not been measured.</source>
      <translation>更大的主干网络，较慢。检出能提高多少尚未测量。</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>加入队列</translation>
    </message>
    <message>
      <source>Bigger eyes (DINOv2)</source>
      <translation>更强的视觉（DINOv2）</translation>
    </message>
    <message>
      <source>Fewer minutes</source>
      <translation>减少分钟数</translation>
    </message>
    <message>
      <source>Fewer than {count} different pictures: {names}. The model is made without these.</source>
      <translation>少于{count}张不同的图像：{names}。模型不包含这些产品。</translation>
    </message>
    <message>
      <source>Fewer than {count} normal images: {names}. The limit will be a guess.</source>
      <translation>少于{count}张良品图像：{names}。限值将只是估计。</translation>
    </message>
    <message>
      <source>Lite</source>
      <translation>轻量（Lite）</translation>
    </message>
    <message>
      <source>Lite, small defects</source>
      <translation>轻量（Lite），小缺陷</translation>
    </message>
    <message>
      <source>Looks at every picture in four tiles: finds smaller defects, inspects four times slower.</source>
      <translation>每张图像分四个图块查看：能发现更小的缺陷，检测慢四倍。</translation>
    </message>
    <message>
      <source>Minutes to train</source>
      <translation>训练分钟数</translation>
    </message>
    <message>
      <source>More minutes</source>
      <translation>增加分钟数</translation>
    </message>
    <message>
      <source>One model serves all the products you tick. Only good parts are needed.</source>
      <translation>一个模型用于所有勾选的产品。只需要良品。</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>论文（Paper）</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Products to train on</source>
      <translation>参与训练的产品</translation>
    </message>
    <message>
      <source>Small and quick: minutes on a CPU, and fast inspection.</source>
      <translation>小而快：在CPU上只需数分钟，检测也快。</translation>
    </message>
    <message>
      <source>The published network: larger and slower. Train it for hours on a GPU.</source>
      <translation>论文发表的网络：更大更慢。请在GPU上训练数小时。</translation>
    </message>
    <message>
      <source>There is nothing to train on yet. Create a product and add pictures of good parts.</source>
      <translation>还没有可训练的内容。请创建产品并添加良品图像。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>训练时长</translation>
    </message>
    <message>
      <source>Too short to mean anything: about {samples} of {needed} samples would be seen, less than every picture once. Give it {minutes} min or more.</source>
      <translation>太短，没有意义：{needed}个样本中约只看到{samples}个，不到每张图像一次。请设为{minutes}分钟或更长。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>With preparing and checking about {time} in all.</source>
      <translation>连同准备和检查，共约{time}。</translation>
    </message>
    <message>
      <source>needs weights</source>
      <translation>需要权重</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{images} · {bits} of 16 bits</source>
      <translation>{images} · 16位中的{bits}位</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{wanted} cannot be trained without its weights; {chosen} is chosen.</source>
      <translation>没有权重无法训练{wanted}；已选择{chosen}。</translation>
    </message>
  </context>
  <context>
    <name>TrainingStart</name>
    <message>
      <source>Adds products to {model}. What it knows is trained along, so that it is not forgotten.</source>
      <translation>向{model}添加产品。它已支持的产品会一起训练，以免遗忘。</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>起点模型</translation>
    </message>
    <message>
      <source>Nothing: from the beginning</source>
      <translation>无：从头开始</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>模型名称</translation>
    </message>
    <message>
      <source>Title, if you like</source>
      <translation>名称（可选）</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Added again</source>
      <translation>已重新添加</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Batch {number} · {time}</source>
      <translation>批次{number} · {time}</translation>
    </message>
    <message>
      <source>Comes with its product</source>
      <translation>随其产品恢复</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>金样件</translation>
    </message>
    <message>
      <source>Imported again</source>
      <translation>已重新导入</translation>
    </message>
    <message>
      <source>Is a golden part</source>
      <translation>是金样件</translation>
    </message>
    <message>
      <source>Is a normal image</source>
      <translation>是良品图像</translation>
    </message>
    <message>
      <source>Its name is taken</source>
      <translation>其名称已被占用</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品图像</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count}张图像</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
  </context>
  <context>
    <name>TrashActions</name>
    <message>
      <source>Delete for good…</source>
      <translation>永久删除…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空回收站…</translation>
    </message>
    <message>
      <source>Put what is selected back where it was; Ctrl+Z takes that back</source>
      <translation>将选中的恢复到原处；Ctrl+Z可撤销</translation>
    </message>
    <message>
      <source>Remove everything in the trash from the disk; nothing brings it back</source>
      <translation>从磁盘删除回收站中的全部内容；无法恢复</translation>
    </message>
    <message>
      <source>Remove what is selected from the disk; nothing brings it back</source>
      <translation>从磁盘删除选中的内容；无法恢复</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source> The same or another reason bars the way of {count} more.</source>
      <translation>另有{count}项因相同或其他原因无法恢复。</translation>
    </message>
    <message>
      <source>All that was deleted. Select rows to bring them back or to delete them for good.</source>
      <translation>已删除的全部内容。选择行即可恢复或永久删除。</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>永久删除…</translation>
    </message>
    <message>
      <source>Deleting · {done} of {total}</source>
      <translation>正在删除 · {done}/{total}</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>正在删除…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空回收站…</translation>
    </message>
    <message>
      <source>How far the deletion is</source>
      <translation>删除进度</translation>
    </message>
    <message>
      <source>Products, images, batches and models that you delete wait here. You can bring them back at any time; nothing leaves the trash by itself.</source>
      <translation>删除的产品、图像、批次和模型保留在此处。随时可以恢复；回收站不会自动清除任何内容。</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Select what shall come back. Nothing leaves the trash by itself.</source>
      <translation>请选择要恢复的内容。回收站不会自动清除任何内容。</translation>
    </message>
    <message>
      <source>Selected: {what} · {size}</source>
      <translation>已选：{what} · {size}</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>回收站为空</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>more than {size}</source>
      <translation>超过{size}</translation>
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
      <translation>图像要恢复到其产品中。先恢复产品及其图像，再恢复选中的图像？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>永久删除{what}？</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>永久删除“{name}”？</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Restore both</source>
      <translation>两者都恢复</translation>
    </message>
    <message>
      <source>Restore the product first?</source>
      <translation>先恢复产品？</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings it back.</source>
      <translation>这会释放{amount}。此操作无法撤销，也无法恢复。</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings them back.</source>
      <translation>这会释放{amount}。此操作无法撤销，也无法恢复。</translation>
    </message>
    <message>
      <source>more than {size} of disk space</source>
      <translation>超过{size}磁盘空间</translation>
    </message>
    <message>
      <source>{names} are in the trash too.</source>
      <translation>{names}也在回收站中。</translation>
    </message>
    <message>
      <source>{names} is in the trash too.</source>
      <translation>{names}也在回收站中。</translation>
    </message>
    <message>
      <source>{size} of disk space</source>
      <translation>{size}磁盘空间</translation>
    </message>
  </context>
  <context>
    <name>TrashTable</name>
    <message>
      <source>What was deleted</source>
      <translation>已删除的内容</translation>
    </message>
  </context>
  <context>
    <name>TrashTableModel</name>
    <message>
      <source>Contains</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>删除时间</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>恢复方式</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
  </context>
  <context>
    <name>TriggerBar</name>
    <message>
      <source>Ignored: too soon after the trigger before</source>
      <translation>已忽略：距上次触发太近</translation>
    </message>
    <message>
      <source>Learn the empty view</source>
      <translation>学习空视野</translation>
    </message>
    <message>
      <source>Next part: {number}</source>
      <translation>下一个工件：{number}</translation>
    </message>
    <message>
      <source>Not taken: no run waits for a trigger</source>
      <translation>未接受：没有等待触发的运行</translation>
    </message>
    <message>
      <source>Number of the next part</source>
      <translation>下一个工件的编号</translation>
    </message>
    <message>
      <source>Scan the number of the next part</source>
      <translation>请扫描下一个工件的编号</translation>
    </message>
    <message>
      <source>Take the part away first: what the camera sees then is the view without a part</source>
      <translation>请先取走工件：此时相机所见即为没有工件的视野</translation>
    </message>
    <message>
      <source>Taken, and the part cannot be checked now</source>
      <translation>已接受，但该工件现在无法检查</translation>
    </message>
    <message>
      <source>The number is read from the picture</source>
      <translation>编号从图像中读取</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>{count} ignored as too soon</source>
      <translation>{count}次因太近被忽略</translation>
    </message>
    <message>
      <source>{count} not taken</source>
      <translation>{count}次未接受</translation>
    </message>
    <message>
      <source>{count} picture without a trigger</source>
      <translation>{count}张图像没有触发</translation>
    </message>
    <message>
      <source>{count} pictures without a trigger</source>
      <translation>{count}张图像没有触发</translation>
    </message>
    <message>
      <source>{count} trigger</source>
      <translation>{count}次触发</translation>
    </message>
    <message>
      <source>{count} triggers</source>
      <translation>{count}次触发</translation>
    </message>
  </context>
  <context>
    <name>TruthDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>For example: crack</source>
      <translation>例如：裂纹</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>缺陷类型</translation>
    </message>
    <message>
      <source>Kind of defect, if you like</source>
      <translation>缺陷类型（可选）</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Note, if you like</source>
      <translation>备注（可选）</translation>
    </message>
    <message>
      <source>That is what they are</source>
      <translation>设定真值</translation>
    </message>
    <message>
      <source>Who found it, where it is, by which drawing</source>
      <translation>谁发现的、在哪里、依据哪张图纸</translation>
    </message>
  </context>
  <context>
    <name>Untrained</name>
    <message>
      <source>By prompts only: the model was not trained on this product. It compares parts with pictures of good ones and may miss what a trained model finds.</source>
      <translation>仅凭提示图：模型没有用此产品训练过。它将工件与良品图像比较，可能漏检训练过的模型能发现的缺陷。</translation>
    </message>
    <message>
      <source>by prompts only, not trained on this product</source>
      <translation>仅凭提示图，没有用此产品训练过</translation>
    </message>
    <message>
      <source>{product} (by prompts only)</source>
      <translation>{product}（仅凭提示图）</translation>
    </message>
  </context>
  <context>
    <name>ValueRangeChoice</name>
    <message>
      <source>How many bits the camera uses in files with 16 bits a value. A part with a higher value is not checked.</source>
      <translation>在每值16位的文件中，相机使用多少位。有更高值的工件不检查。</translation>
    </message>
    <message>
      <source>Value range of the pictures with 16 bits</source>
      <translation>16位图像的取值范围</translation>
    </message>
    <message>
      <source>Value range: {bits} of 16 bits</source>
      <translation>取值范围：16位中的{bits}位</translation>
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
      <translation>未检查</translation>
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
      <translation>判定：{word}</translation>
    </message>
  </context>
  <context>
    <name>ViewRow</name>
    <message>
      <source>Choose where the pictures of view {number} come from</source>
      <translation>选择视角{number}的图像来源</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Judged as</source>
      <translation>判定产品</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>视角名称</translation>
    </message>
    <message>
      <source>Name of view {number}</source>
      <translation>视角{number}的名称</translation>
    </message>
    <message>
      <source>Name, such as Top or Left</source>
      <translation>名称，例如“顶部”或“左侧”</translation>
    </message>
    <message>
      <source>No camera or folder yet</source>
      <translation>还没有相机或文件夹</translation>
    </message>
    <message>
      <source>Remove this camera</source>
      <translation>移除此相机</translation>
    </message>
    <message>
      <source>Remove view {number}</source>
      <translation>移除视角{number}</translation>
    </message>
    <message>
      <source>View {number} is judged as</source>
      <translation>视角{number}的判定产品</translation>
    </message>
  </context>
  <context>
    <name>ViewTile</name>
    <message>
      <source>No picture</source>
      <translation>无图像</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>产品：{name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>得分{score}，限值{limit}</translation>
    </message>
    <message>
      <source>{view}, decides</source>
      <translation>{view}，以此为准</translation>
    </message>
  </context>
  <context>
    <name>ViewsChooser</name>
    <message>
      <source>Choose</source>
      <translation>选择</translation>
    </message>
  </context>
  <context>
    <name>ViewsDialog</name>
    <message>
      <source>Add a camera</source>
      <translation>添加相机</translation>
    </message>
    <message>
      <source>Cameras of each part of {product}</source>
      <translation>{product}每个工件的相机</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose as which product view {number} is judged.</source>
      <translation>请选择视角{number}按哪个产品判定。</translation>
    </message>
    <message>
      <source>Choose where the pictures of “{name}” come from.</source>
      <translation>请选择“{name}”的图像来源。</translation>
    </message>
    <message>
      <source>Give view {number} a name of its own: it is told with each part.</source>
      <translation>请为视角{number}单独命名：每个工件都会给出该名称。</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Several cameras</source>
      <translation>多相机</translation>
    </message>
    <message>
      <source>The address of “{name}” holds a password or cannot be kept. Choose another source.</source>
      <translation>“{name}”的地址含有密码或无法保存。请选择其他图像源。</translation>
    </message>
    <message>
      <source>Up to four cameras look at the same part; one verdict, the worst, counts. What a camera sees from another side may be another product of the model, with its own images and limit. All are cameras with a trigger, or all are folders, whose first pictures show the first part.</source>
      <translation>最多可由四台相机拍摄同一工件；以最差的一个判定为准。拍摄另一侧的相机可指定为模型中的另一产品，使用各自的图像和限值。要么全部是带触发的相机，要么全部是文件夹，其第一张图像为第一个工件。</translation>
    </message>
    <message>
      <source>View 1</source>
      <translation>视角1</translation>
    </message>
    <message>
      <source>View {number}</source>
      <translation>视角{number}</translation>
    </message>
  </context>
  <context>
    <name>WeightsOffer</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>从文件…</translation>
    </message>
    <message>
      <source>Get again…</source>
      <translation>重新获取…</translation>
    </message>
    <message>
      <source>Get weights…</source>
      <translation>获取权重…</translation>
    </message>
    <message>
      <source>Its weights came from {source}. They can be replaced.</source>
      <translation>其权重来自{source}。可以替换。</translation>
    </message>
    <message>
      <source>Needs the weights of {title} ({megabytes:.0f} MB), which are not on this computer.</source>
      <translation>需要{title}的权重（{megabytes:.0f} MB），本机上没有。</translation>
    </message>
    <message>
      <source>Stopping; what has come is kept…</source>
      <translation>正在停止；已下载的保留…</translation>
    </message>
    <message>
      <source>Weights on their way</source>
      <translation>正在获取权重</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB of them are here already.</source>
      <translation>其中{megabytes:.0f} MB已在本机。</translation>
    </message>
    <message>
      <source>{title}: waiting for the hub…</source>
      <translation>{title}：正在等待模型中心…</translation>
    </message>
    <message>
      <source>{title}: {done:.0f} of {total:.0f} MB</source>
      <translation>{title}：{done:.0f}/{total:.0f} MB</translation>
    </message>
  </context>
  <context>
    <name>WeightsQuestion</name>
    <message>
      <source>Get the weights of {title}?</source>
      <translation>获取{title}的权重？</translation>
    </message>
    <message>
      <source>Get them</source>
      <translation>获取</translation>
    </message>
    <message>
      <source>It goes on from the {megabytes:.0f} MB that are here already.</source>
      <translation>将从本机已有的{megabytes:.0f} MB继续。</translation>
    </message>
    <message>
      <source>Licence: {licence} ({address}).</source>
      <translation>许可证：{licence}（{address}）。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>The way to this hub is not encrypted: whoever is on the line could give other weights.</source>
      <translation>到此模型中心的连接未加密：中间人可能换成其他权重。</translation>
    </message>
    <message>
      <source>Their SHA-256 is known and compared.</source>
      <translation>其SHA-256已知，会进行核对。</translation>
    </message>
    <message>
      <source>Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.</source>
      <translation>其SHA-256事先未知：会记下首次获取的值，以后获取时据此核对。</translation>
    </message>
    <message>
      <source>What is here came from {source}. Unless that is the hub's, it is replaced.</source>
      <translation>本机已有的来自{source}。除非就是模型中心的，否则会被替换。</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.</source>
      <translation>将从{hub}下载{megabytes:.0f} MB，保存在{folder}中，供本用户的所有工作区使用。</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A model file (.onenip)…</source>
      <translation>模型文件（.onenip）…</translation>
    </message>
    <message>
      <source>A model file brings a trained model with its products and limits. A workspace or a backup brings everything, and opens in a window of its own.</source>
      <translation>模型文件带来训练好的模型及其产品和限值。工作区或备份带来全部内容，并在单独的窗口中打开。</translation>
    </message>
    <message>
      <source>Begin with my product</source>
      <translation>从我的产品开始</translation>
    </message>
    <message>
      <source>Choose what I was given</source>
      <translation>选择收到的内容</translation>
    </message>
    <message>
      <source>Go on with what you were given</source>
      <translation>使用收到的内容继续</translation>
    </message>
    <message>
      <source>Inspect a product of your own</source>
      <translation>检测自己的产品</translation>
    </message>
    <message>
      <source>See it at work</source>
      <translation>观看实际运行</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>观看演示</translation>
    </message>
    <message>
      <source>The folder of a workspace or a backup…</source>
      <translation>工作区或备份的文件夹…</translation>
    </message>
    <message>
      <source>The station edition cannot train: products come with the model that knows them. Ask for a model file from a workstation.</source>
      <translation>工位版不能训练：产品随支持它们的模型而来。请向工作站索取模型文件。</translation>
    </message>
    <message>
      <source>Two products, one model: it is trained before your eyes, inspects after a single step, and goes on learning. It opens in a window of its own and leaves this workspace empty.</source>
      <translation>两种产品，一个模型：训练过程当场可见，仅一步后即可检测，并继续学习。它在单独的窗口中打开，本工作区保持为空。</translation>
    </message>
    <message>
      <source>Welcome. How would you like to begin?</source>
      <translation>欢迎使用。要如何开始？</translation>
    </message>
    <message>
      <source>You need 20 to 200 pictures of good parts, and no picture of a defect. A line at the top leads from the name of the product to the first inspected part.</source>
      <translation>需要20到200张良品图像，不需要缺陷图像。窗口上方的引导条会从产品名称一直引导到首个检测的工件。</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>Another prompt: {name}</source>
      <translation>另一张提示图：{name}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Prompts and how similar they are: 1 is alike</source>
      <translation>提示图及其相似程度：1为相同</translation>
    </message>
    <message>
      <source>Prompts of the product, the most similar first</source>
      <translation>该产品的提示图，最相似的在前</translation>
    </message>
    <message>
      <source>Reconstruction: how far from what it should look like</source>
      <translation>重建图：与应有样子相差多远</translation>
    </message>
    <message>
      <source>Refined map: how likely a defect</source>
      <translation>精修图：是缺陷的可能性</translation>
    </message>
    <message>
      <source>The model is looking at it…</source>
      <translation>模型正在判定…</translation>
    </message>
    <message>
      <source>The part with its anomaly map</source>
      <translation>工件及其异常图</translation>
    </message>
    <message>
      <source>The prompt that guided: {name}</source>
      <translation>起引导作用的提示图：{name}</translation>
    </message>
    <message>
      <source>Unlike all good parts</source>
      <translation>与所有良品不同</translation>
    </message>
    <message>
      <source>Where the score was taken: {parts} = {score}. The maps below are coloured by what they add there.</source>
      <translation>得分所在处：{parts} = {score}。下方各图按其在此处的贡献着色。</translation>
    </message>
    <message>
      <source>Why this verdict?</source>
      <translation>为何如此判定？</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>重建图</translation>
    </message>
    <message>
      <source>refined map</source>
      <translation>精修图</translation>
    </message>
    <message>
      <source>unlike all good parts</source>
      <translation>与所有良品不同</translation>
    </message>
    <message>
      <source>{level} everywhere in this picture</source>
      <translation>此图像各处均为{level}</translation>
    </message>
    <message>
      <source>{map}: adds {share}</source>
      <translation>{map}：贡献{share}</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model}无法判定：{reason}</translation>
    </message>
    <message>
      <source>{model}: {word}. Score {score}, limit {limit}.</source>
      <translation>{model}：{word}。得分{score}，限值{limit}。</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>All messages of this session with their times</source>
      <translation>自启动以来的所有消息及其时间</translation>
    </message>
    <message>
      <source>Back to all pages; asks for the PIN if there is one</source>
      <translation>返回所有页面；如设有PIN则需输入</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>取消添加模型</translation>
    </message>
    <message>
      <source>Explain what I point at</source>
      <translation>解释所指的内容</translation>
    </message>
    <message>
      <source>Fill the screen with what the operator needs, and close everything else</source>
      <translation>全屏显示操作员所需的内容，并关闭其他一切</translation>
    </message>
    <message>
      <source>Fill the screen, or no longer</source>
      <translation>全屏显示，或退出全屏</translation>
    </message>
    <message>
      <source>Find an action or a product…</source>
      <translation>查找操作或产品…</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation>转到“{page}”</translation>
    </message>
    <message>
      <source>Hand over to the operator</source>
      <translation>交给操作员</translation>
    </message>
    <message>
      <source>Help on this page</source>
      <translation>此页的帮助</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>离开操作员页面</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>登录…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>{name}退出登录</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Nobody has to log in here; an admin can change that in the settings</source>
      <translation>此处无须登录；管理员可在设置中更改</translation>
    </message>
    <message>
      <source>Nothing to do again: nothing was undone</source>
      <translation>没有可重做的：没有撤销过任何操作</translation>
    </message>
    <message>
      <source>Nothing to undo: nothing was changed since the start</source>
      <translation>没有可撤销的：启动以来没有任何更改</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Show the folder of what was exported last</source>
      <translation>显示最近一次导出的文件夹</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>缩小文字</translation>
    </message>
    <message>
      <source>Stop copying the model file; nothing of it is left behind</source>
      <translation>停止复制模型文件；不留下任何残余</translation>
    </message>
    <message>
      <source>Text of the usual size</source>
      <translation>恢复默认文字大小</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person</source>
      <translation>检测继续；窗口等待下一个人</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What can be done here, with contents and search</source>
      <translation>在此可以做什么，带目录和搜索</translation>
    </message>
  </context>
  <context>
    <name>WindowStatusBar</name>
    <message>
      <source> — nearly full</source>
      <translation> ——快满了</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Go to the trash: what was deleted still takes its room on the disk</source>
      <translation>转到回收站：已删除的仍占磁盘空间</translation>
    </message>
    <message>
      <source>Make room…</source>
      <translation>腾出空间…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>The model runs here: {device}</source>
      <translation>模型运行于：{device}</translation>
    </message>
    <message>
      <source>The server is away</source>
      <translation>服务器离线</translation>
    </message>
    <message>
      <source>Who is logged in; Ctrl+L logs out</source>
      <translation>当前登录的人；Ctrl+L退出登录</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count}个未记录</translation>
    </message>
    <message>
      <source>{count} connection to the line is lost</source>
      <translation>{count}个产线连接断开</translation>
    </message>
    <message>
      <source>{count} connections to the line are lost</source>
      <translation>{count}个产线连接断开</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>丢弃{count}</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} part waits for the server</source>
      <translation>{count}个工件等待服务器</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count}个工件</translation>
    </message>
    <message>
      <source>{count} parts wait for the disk</source>
      <translation>{count}个工件等待磁盘</translation>
    </message>
    <message>
      <source>{count} parts wait for the server</source>
      <translation>{count}个工件等待服务器</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{ms:.0f} ms per part</source>
      <translation>每个工件{ms:.0f} ms</translation>
    </message>
    <message>
      <source>{rate} fps</source>
      <translation>{rate} fps</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>可用{size}</translation>
    </message>
  </context>
  <context>
    <name>YieldChart</name>
    <message>
      <source>95 % interval</source>
      <translation>95%置信区间</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>判定数</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>此时段没有判定过的工件。请选择其他时段，或先检测工件。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良率</translation>
    </message>
    <message>
      <source>Yield over time</source>
      <translation>良率走势</translation>
    </message>
    <message>
      <source>{share} of {count} judged parts are OK; 95 % interval {low} to {high}</source>
      <translation>{count}个已判定工件中{share}为OK；95%置信区间{low}至{high}</translation>
    </message>
  </context>
  <context>
    <name>_BatchDelegate</name>
    <message>
      <source>{count} ?</source>
      <translation>未检查 {count}</translation>
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
      <translation>{count}个未用</translation>
    </message>
  </context>
  <context>
    <name>_DeviceDelegate</name>
    <message>
      <source>Looking…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>无图像</translation>
    </message>
  </context>
  <context>
    <name>_PadDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
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
      <translation>其图像不在此工作区。</translation>
    </message>
  </context>
</TS>
