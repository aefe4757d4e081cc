<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>Copy diagnosis</source>
      <translation>診断情報をコピー</translation>
    </message>
    <message>
      <source>If something goes wrong: versions, this computer, settings without names and the log files help others to find it. You can read first what is in the file, and send it yourself.</source>
      <translation>問題が起きたとき、バージョン、このコンピューターの情報、名前を除いた設定、ログファイルが原因の特定に役立ちます。ファイルの内容は事前に確認でき、送信はご自身で行います。</translation>
    </message>
    <message>
      <source>Inspects with models that were trained on a workstation, which come in model files (.onenip).</source>
      <translation>ワークステーションで学習したモデルをモデルファイル（.onenip）で受け取り、検査します。</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>ライセンス…</translation>
    </message>
    <message>
      <source>One model for many products, taught from pictures of good parts. After the paper “Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0.</source>
      <translation>良品の画像で学習した1つのモデルで、多くの品種に対応します。論文「Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt」（Gao、ECCV 2024）に基づきます。Apache License 2.0。</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>ライセンス表示を開く</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>診断ファイルを保存…</translation>
    </message>
    <message>
      <source>Station edition</source>
      <translation>ステーション版</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>このコンピューター</translation>
    </message>
    <message>
      <source>Trains models, inspects with them, and writes model files (.onenip) for stations.</source>
      <translation>モデルを学習し、検査し、ステーション用のモデルファイル（.onenip）を書き出します。</translation>
    </message>
    <message>
      <source>Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3). The licences of third-party components are in the folder “notices” beside the installed program.</source>
      <translation>書体：Inter（SIL Open Font License 1.1）。アイコン：Lucide（ISC）。Qt（PySide6経由、LGPL 3）。第三者製コンポーネントすべてのライセンスは、インストールされたプログラムと同じ場所のフォルダー「notices」にあります。</translation>
    </message>
    <message>
      <source>Workstation edition</source>
      <translation>ワークステーション版</translation>
    </message>
    <message>
      <source>{edition} · version {version}</source>
      <translation>{edition} · バージョン{version}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · computes on {device} · {system}</source>
      <translation>{processor}、{cores}コア · メモリ{memory} GB · 計算：{device} · {system}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · {system}</source>
      <translation>{processor}、{cores}コア · メモリ{memory} GB · {system}</translation>
    </message>
  </context>
  <context>
    <name>AboutSection</name>
    <message>
      <source>Diagnosis</source>
      <translation>診断</translation>
    </message>
    <message>
      <source>Save diagnosis file</source>
      <translation>診断ファイルを保存</translation>
    </message>
  </context>
  <context>
    <name>AccessGate</name>
    <message>
      <source>Log in</source>
      <translation>ログイン</translation>
    </message>
  </context>
  <context>
    <name>AddingProgress</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>モデルの追加を中止</translation>
    </message>
    <message>
      <source>How much of the model file is copied</source>
      <translation>モデルファイルのコピーの進捗</translation>
    </message>
  </context>
  <context>
    <name>AlarmBar</name>
    <message>
      <source>Acknowledge</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>アラームを確認</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>確認…</translation>
    </message>
    <message>
      <source>Alarm: {text}</source>
      <translation>アラーム：{text}</translation>
    </message>
    <message>
      <source>At most {count} characters are taken.</source>
      <translation>{count}文字以内です。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Your name is written down with the time. A run that waited for it goes on.</source>
      <translation>名前が時刻とともに記録されます。確認待ちの検査は続行されます。</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ほか{count}件</translation>
    </message>
    <message>
      <source>{count} times since {first}, last {last}</source>
      <translation>{first}から{count}回、最新{last}</translation>
    </message>
  </context>
  <context>
    <name>AlignmentDialog</name>
    <message>
      <source>Aligned</source>
      <translation>補正後</translation>
    </message>
    <message>
      <source>Alignment of {product}</source>
      <translation>{product}の位置補正</translation>
    </message>
    <message>
      <source>As taken</source>
      <translation>撮影時</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>点滅</translation>
    </message>
    <message>
      <source>Largest angle, in degrees</source>
      <translation>最大角度（度）</translation>
    </message>
    <message>
      <source>Largest shift, in percent of the picture</source>
      <translation>最大位置ずれ（画像に対する%）</translation>
    </message>
    <message>
      <source>Lies as the reference does</source>
      <translation>基準画像と同じ位置</translation>
    </message>
    <message>
      <source>Locating the part…</source>
      <translation>ワークを探しています…</translation>
    </message>
    <message>
      <source>Models that are trained from now on put each part back to where the reference lies, before anything looks at it. Edges that all parts have in common lead. Training proves on these pictures that it works, or says why not. Blink to compare: what fits stands still.</source>
      <translation>以後に学習するモデルは、判定の前に各ワークを基準画像の位置に戻します。全ワークに共通する輪郭を手がかりにします。効果があるかどうかは、学習時にこれらの画像で検証し、効果がない場合は理由を示します。点滅で比較すると、合っている部分は静止して見えます。</translation>
    </message>
    <message>
      <source>Not found: confidence {confidence} of 1, {least} is needed. Allow more shift or turn, or set this picture aside.</source>
      <translation>見つかりません：信頼度{confidence}（最大1、必要値{least}）。位置ずれや回転の許容量を増やすか、この画像を学習から除外してください。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>Parts are inspected as they lie. That is right where a fixture holds them, and for surfaces without edges.</source>
      <translation>ワークは置かれたままの位置で検査します。治具で固定される場合や、輪郭のない表面に適しています。</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>品種の画像</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>基準画像</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>位置ずれ</translation>
    </message>
    <message>
      <source>Shift and turn</source>
      <translation>位置ずれと回転</translation>
    </message>
    <message>
      <source>Shifted by up to</source>
      <translation>最大位置ずれ</translation>
    </message>
    <message>
      <source>This is the reference</source>
      <translation>これが基準画像です</translation>
    </message>
    <message>
      <source>confidence {confidence} of 1</source>
      <translation>信頼度{confidence}（最大1）</translation>
    </message>
    <message>
      <source>turned by up to</source>
      <translation>最大回転</translation>
    </message>
    <message>
      <source>{degrees}° anticlockwise</source>
      <translation>反時計回りに{degrees}°</translation>
    </message>
    <message>
      <source>{degrees}° clockwise</source>
      <translation>時計回りに{degrees}°</translation>
    </message>
    <message>
      <source>{pixels} px down</source>
      <translation>下に{pixels} px</translation>
    </message>
    <message>
      <source>{pixels} px to the left</source>
      <translation>左に{pixels} px</translation>
    </message>
    <message>
      <source>{pixels} px to the right</source>
      <translation>右に{pixels} px</translation>
    </message>
    <message>
      <source>{pixels} px up</source>
      <translation>上に{pixels} px</translation>
    </message>
  </context>
  <context>
    <name>AllPartsActions</name>
    <message>
      <source>Annotated pictures or a data set of what was found, or of what is selected of it</source>
      <translation>検索結果、またはその中の選択分の、注釈付き画像またはデータセット</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>PDFまたはブラウザー用：良品率、欠陥種別、訂正、画像付きワースト一覧</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>一覧に戻る</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>エクスポートを中止</translation>
    </message>
    <message>
      <source>Choose one product first. Counts what would flip; changes nothing</source>
      <translation>先に品種を1つ選んでください。判定が変わる数を数えるだけで、何も変更しません</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>画像をエクスポート…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>表をエクスポート…</translation>
    </message>
    <message>
      <source>Find the same again, with what was recorded since</source>
      <translation>同じ条件で、その後の記録も含めて検索し直します</translation>
    </message>
    <message>
      <source>Keep the changes of the saved search</source>
      <translation>検索条件の変更を保存</translation>
    </message>
    <message>
      <source>Keeps what is looked for under a name; everybody finds it on the left</source>
      <translation>検索条件に名前を付けて保存します。全員が左側の一覧から使えます</translation>
    </message>
    <message>
      <source>List as pictures</source>
      <translation>画像で一覧表示</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>再検索</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>次のワーク</translation>
    </message>
    <message>
      <source>No part is changed; Ctrl+Z brings the search back</source>
      <translation>ワークは変わりません。Ctrl+Zで検索条件を元に戻せます</translation>
    </message>
    <message>
      <source>Open its batch on the Review page</source>
      <translation>レビューページでバッチを開く</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>前のワーク</translation>
    </message>
    <message>
      <source>Remove the saved search</source>
      <translation>検索条件を削除</translation>
    </message>
    <message>
      <source>Rename the saved search…</source>
      <translation>検索条件の名前を変更…</translation>
    </message>
    <message>
      <source>Report of what was found…</source>
      <translation>検索結果のレポート…</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>この検索条件を保存…</translation>
    </message>
    <message>
      <source>Search by part number or name</source>
      <translation>ワーク番号または名前で検索</translation>
    </message>
    <message>
      <source>Show the lists again</source>
      <translation>一覧に戻す</translation>
    </message>
    <message>
      <source>Show the part large</source>
      <translation>ワークを拡大表示</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>エクスポートを停止します。途中のファイルは残りません</translation>
    </message>
    <message>
      <source>The part with its prompt, its times and what judged it; Left and Right go on to the next one</source>
      <translation>ワークをプロンプト、時刻、判定条件とともに表示します。左右キーで前後に移動</translation>
    </message>
    <message>
      <source>What would another limit say?…</source>
      <translation>別のしきい値での判定は？…</translation>
    </message>
    <message>
      <source>Write what was found, or what is selected of it, as a table: CSV, JSON lines or Parquet</source>
      <translation>検索結果、またはその中の選択分を、表（CSV、JSON Lines、Parquet）として書き出します</translation>
    </message>
  </context>
  <context>
    <name>AllPartsPage</name>
    <message>
      <source>Choose a part in the list.</source>
      <translation>一覧からワークを選んでください。</translation>
    </message>
    <message>
      <source>Every part that is inspected is kept, and found here by product, verdict, time, number or words.</source>
      <translation>検査したワークはすべて保存され、ここで品種、判定、時刻、番号、語句で検索できます。</translation>
    </message>
    <message>
      <source>Its batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All parts on the left, or say less above.</source>
      <translation>条件に合うワークはありません。
左で「全ワーク」を選ぶか、上の条件を減らしてください。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
  </context>
  <context>
    <name>AreaDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close without keeping the area?</source>
      <translation>検査領域を保存せずに閉じますか？</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>描画を続ける</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>除外</translation>
    </message>
    <message>
      <source>Ignore makes it an eraser.</source>
      <translation>「除外」を選ぶと消しゴムになります。</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>検査</translation>
    </message>
    <message>
      <source>Inspected area of {product}</source>
      <translation>{product}の検査領域</translation>
    </message>
    <message>
      <source>Inspected: the whole picture</source>
      <translation>検査領域：画像全体</translation>
    </message>
    <message>
      <source>Inspected: {percent} % of the picture</source>
      <translation>検査領域：画像の{percent}%</translation>
    </message>
    <message>
      <source>Picture with the inspected area</source>
      <translation>検査領域付きの画像</translation>
    </message>
    <message>
      <source>Take all shapes away: everything is inspected</source>
      <translation>図形をすべて消去：全体を検査します</translation>
    </message>
    <message>
      <source>What you drew is lost. The product keeps the inspected area that it had.</source>
      <translation>描画した内容は失われます。品種の検査領域は元のままです。</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>画像全体</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message>
      <source>Alarm</source>
      <translation>アラーム</translation>
    </message>
    <message>
      <source>Audit log itself</source>
      <translation>監査ログ自体</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Batch {number}</source>
      <translation>バッチ{number}</translation>
    </message>
    <message>
      <source>Circumstances of verdicts</source>
      <translation>判定環境</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>ゴールデンワーク</translation>
    </message>
    <message>
      <source>Hold of an order</source>
      <translation>オーダーの保護</translation>
    </message>
    <message>
      <source>Hold taken back as a slip</source>
      <translation>誤った保護の取り消し</translation>
    </message>
    <message>
      <source>Light of the master part</source>
      <translation>マスターワークの照明</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>Mended by a check</source>
      <translation>点検による修復</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品画像</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PINまたはパスワード</translation>
    </message>
    <message>
      <source>PIN or password changed</source>
      <translation>PINまたはパスワードの変更日時</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>担当者</translation>
    </message>
    <message>
      <source>Probe of the light</source>
      <translation>照明チェック</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>リリース</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>保管ルール</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>検索条件</translation>
    </message>
    <message>
      <source>Scores compared anew</source>
      <translation>スコア比較のやり直し</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>シフト</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Waiting training</source>
      <translation>学習待ち</translation>
    </message>
    <message>
      <source>What is said of a part</source>
      <translation>ワークの訂正・記載</translation>
    </message>
    <message>
      <source>a thumbnail</source>
      <translation>サムネイル</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>acknowledged by</source>
      <translation>確認者</translation>
    </message>
    <message>
      <source>added</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>位置補正</translation>
    </message>
    <message>
      <source>answer to the correction</source>
      <translation>訂正への対応</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>バッジ</translation>
    </message>
    <message>
      <source>badge changed</source>
      <translation>バッジ変更日時</translation>
    </message>
    <message>
      <source>because nobody touched the window</source>
      <translation>無操作のため</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>behind part</source>
      <translation>直前のワーク</translation>
    </message>
    <message>
      <source>bits a value</source>
      <translation>1画素のビット数</translation>
    </message>
    <message>
      <source>by</source>
      <translation>認証方法</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>訂正</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>files gone since</source>
      <translation>ファイル消失日時</translation>
    </message>
    <message>
      <source>files removed</source>
      <translation>削除ファイル</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>最初のワーク</translation>
    </message>
    <message>
      <source>held</source>
      <translation>保護</translation>
    </message>
    <message>
      <source>in the trash since</source>
      <translation>ゴミ箱に入れた日時</translation>
    </message>
    <message>
      <source>inspected area</source>
      <translation>検査領域</translation>
    </message>
    <message>
      <source>inspects</source>
      <translation>検査に使用</translation>
    </message>
    <message>
      <source>is a prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>its end was not what was noted</source>
      <translation>末尾が控えと不一致</translation>
    </message>
    <message>
      <source>kind of defect</source>
      <translation>欠陥種別</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>最後のワーク</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>looked at and good</source>
      <translation>確認済みの良品</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>note to the answer</source>
      <translation>対応のメモ</translation>
    </message>
    <message>
      <source>order</source>
      <translation>オーダー</translation>
    </message>
    <message>
      <source>painted defects</source>
      <translation>描画した欠陥</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>ワーク</translation>
    </message>
    <message>
      <source>person</source>
      <translation>担当者</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>reason of the correction</source>
      <translation>訂正の理由</translation>
    </message>
    <message>
      <source>reason of the hold, or of its end</source>
      <translation>保護または解除の理由</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>removed for good</source>
      <translation>完全に削除</translation>
    </message>
    <message>
      <source>role</source>
      <translation>役割</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>ルール</translation>
    </message>
    <message>
      <source>rules of the gate</source>
      <translation>受入基準</translation>
    </message>
    <message>
      <source>said at</source>
      <translation>記入日時</translation>
    </message>
    <message>
      <source>said by</source>
      <translation>記入者</translation>
    </message>
    <message>
      <source>search</source>
      <translation>検索条件</translation>
    </message>
    <message>
      <source>sessions held out</source>
      <translation>検証用セッション</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>signed by</source>
      <translation>署名者</translation>
    </message>
    <message>
      <source>size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>state</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>取り消し</translation>
    </message>
    <message>
      <source>the picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>the record alone</source>
      <translation>記録のみ</translation>
    </message>
    <message>
      <source>title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>正解</translation>
    </message>
    <message>
      <source>undone without a reason by who placed it</source>
      <translation>保護した本人が理由なしで取り消し</translation>
    </message>
    <message>
      <source>unknown badge</source>
      <translation>未登録のバッジ</translation>
    </message>
    <message>
      <source>what is left</source>
      <translation>残っているもの</translation>
    </message>
    <message>
      <source>wrong PIN or password</source>
      <translation>PINまたはパスワードの誤り</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <source>{count} shape</source>
      <translation>図形{count}個</translation>
    </message>
    <message>
      <source>{count} shapes</source>
      <translation>図形{count}個</translation>
    </message>
    <message>
      <source>{kind} {action}</source>
      <translation>{kind}を{action}</translation>
    </message>
  </context>
  <context>
    <name>AuditActions</name>
    <message>
      <source>Compute the whole chain of hashes anew, and compare its end with what is noted beside it</source>
      <translation>ハッシュチェーン全体を計算し直し、別に保存した控えと末尾を照合します</translation>
    </message>
    <message>
      <source>Export the audit log…</source>
      <translation>監査ログをエクスポート…</translation>
    </message>
    <message>
      <source>In names, accounts, computers and values</source>
      <translation>名前、アカウント、コンピューター、値から検索します</translation>
    </message>
    <message>
      <source>Search the audit log</source>
      <translation>監査ログを検索</translation>
    </message>
    <message>
      <source>Verify the audit log</source>
      <translation>監査ログを検証</translation>
    </message>
    <message>
      <source>Write all lines to a file, as JSON that anybody can check, or as a table</source>
      <translation>全行を、誰でも検証できるJSON、または表としてファイルに書き出します</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <source>Audit log</source>
      <translation>監査ログ</translation>
    </message>
    <message>
      <source>Each change of a record, whoever made it. Lines are added, and never changed or removed.</source>
      <translation>記録の変更を、誰が行ったかにかかわらず1件ずつ記します。行は追加されるだけで、変更も削除もされません。</translation>
    </message>
    <message>
      <source>Every line is compared with its hash…</source>
      <translation>全行をハッシュと照合しています…</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Export the audit log</source>
      <translation>監査ログをエクスポート</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>JSON lines</source>
      <translation>JSON Lines</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>記録の種類</translation>
    </message>
    <message>
      <source>No line fits what is asked for</source>
      <translation>条件に合う行はありません</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every change of a record will have its line here.</source>
      <translation>まだ変更はありません。記録を変更するたびに、ここに行が追加されます。</translation>
    </message>
    <message>
      <source>Search the log</source>
      <translation>ログを検索</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>検証</translation>
    </message>
    <message>
      <source>{count} line</source>
      <translation>{count}件</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count}件</translation>
    </message>
  </context>
  <context>
    <name>AuditTable</name>
    <message>
      <source>Lines of the audit log</source>
      <translation>監査ログの行</translation>
    </message>
  </context>
  <context>
    <name>AuditTableModel</name>
    <message>
      <source>Change</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時刻</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>実行者</translation>
    </message>
  </context>
  <context>
    <name>BadChart</name>
    <message>
      <source>All parts</source>
      <translation>全ワーク</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED over time</source>
      <translation>NGと未検査の推移</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per day</source>
      <translation>1日ごとのNGと未検査</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per hour</source>
      <translation>1時間ごとのNGと未検査</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per week</source>
      <translation>1週間ごとのNGと未検査</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>There are no parts in this time. Choose another time, or inspect parts first.</source>
      <translation>この期間にワークはありません。別の期間を選ぶか、先に検査してください。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} part</source>
      <translation>ワーク{count}個中、NG {ng}、未検査{unchecked}</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} parts</source>
      <translation>ワーク{count}個中、NG {ng}、未検査{unchecked}</translation>
    </message>
  </context>
  <context>
    <name>BadgeDialog</name>
    <message>
      <source>Assign this badge</source>
      <translation>割り当て</translation>
    </message>
    <message>
      <source>Badge of {name}</source>
      <translation>{name}のバッジ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Revoke the badge</source>
      <translation>バッジを解除</translation>
    </message>
    <message>
      <source>Scan the badge now. A scanner that types like a keyboard and ends with Enter is all it takes.</source>
      <translation>バッジをスキャンしてください。キーボードのように入力し、最後にEnterを送るスキャナーであれば使えます。</translation>
    </message>
    <message>
      <source>What the scanner reads</source>
      <translation>スキャナーの読み取り値</translation>
    </message>
  </context>
  <context>
    <name>BasisPanel</name>
    <message>
      <source>All parts of runs looked through…</source>
      <translation>全数確認済みのバッチの全ワーク…</translation>
    </message>
    <message>
      <source>All {parts} parts of one run…</source>
      <translation>バッチ1件の全ワーク{parts}個…</translation>
    </message>
    <message>
      <source>All {parts} parts of {count} runs…</source>
      <translation>バッチ{count}件の全ワーク{parts}個…</translation>
    </message>
    <message>
      <source>Count one painted golden defect</source>
      <translation>描画したゴールデン欠陥1個を算入</translation>
    </message>
    <message>
      <source>Count {count} painted golden defects</source>
      <translation>描画したゴールデン欠陥{count}個を算入</translation>
    </message>
    <message>
      <source>Good parts that training damaged on purpose: a stand-in. Real defects may be harder to find.</source>
      <translation>学習が良品に意図的な損傷を加えたもので、欠陥の代用です。実際の欠陥はこれより見つけにくいことがあります。</translation>
    </message>
    <message>
      <source>No parts of runs</source>
      <translation>バッチのワークなし</translation>
    </message>
    <message>
      <source>No pseudo-anomalies count</source>
      <translation>人工欠陥は算入しない</translation>
    </message>
    <message>
      <source>No pseudo-anomalies known</source>
      <translation>人工欠陥のデータなし</translation>
    </message>
    <message>
      <source>One corrected part</source>
      <translation>訂正済みワーク1個</translation>
    </message>
    <message>
      <source>Parts of runs that count</source>
      <translation>算入するバッチのワーク</translation>
    </message>
    <message>
      <source>Pseudo-anomalies that count as bad parts</source>
      <translation>不良品として数える人工欠陥</translation>
    </message>
    <message>
      <source>{count} corrected parts</source>
      <translation>訂正済みワーク{count}個</translation>
    </message>
    <message>
      <source>{count} pseudo-anomalies count</source>
      <translation>人工欠陥{count}個を算入</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>Batches</source>
      <translation>バッチ</translation>
    </message>
  </context>
  <context>
    <name>BatchListModel</name>
    <message>
      <source>Batch {number}: {product}, {time}, {source}</source>
      <translation>バッチ{number}：{product}、{time}、{source}</translation>
    </message>
    <message>
      <source>Held: {reason}</source>
      <translation>保護中：{reason}</translation>
    </message>
    <message>
      <source>Its order is held</source>
      <translation>オーダーが保護中</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>オーダー{name}</translation>
    </message>
    <message>
      <source>Some day</source>
      <translation>日付不明</translation>
    </message>
    <message>
      <source>Station: {name}</source>
      <translation>ステーション：{name}</translation>
    </message>
    <message>
      <source>Today · {day}</source>
      <translation>今日 · {day}</translation>
    </message>
    <message>
      <source>Yesterday · {day}</source>
      <translation>昨日 · {day}</translation>
    </message>
  </context>
  <context>
    <name>BatchesPanel</name>
    <message>
      <source>Batches</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Filter by product and day</source>
      <translation>品種と日付で絞り込み</translation>
    </message>
    <message>
      <source>Hold the chosen batches</source>
      <translation>選択したバッチを保護</translation>
    </message>
    <message>
      <source>Search batches</source>
      <translation>バッチを検索</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>With corrections</source>
      <translation>訂正あり</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count}件選択</translation>
    </message>
    <message>
      <source>{listed} of {total}</source>
      <translation>{total}件中{listed}件</translation>
    </message>
  </context>
  <context>
    <name>BigBanner</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>判定なし：{word}</translation>
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
      <translation>準備未完了</translation>
    </message>
    <message>
      <source>Part {number}</source>
      <translation>ワーク{number}</translation>
    </message>
    <message>
      <source>Press Start. The images come from {source}.</source>
      <translation>「開始」を押してください。画像の入力元は{source}です。</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>{score} · limit {limit}</source>
      <translation>{score} · しきい値{limit}</translation>
    </message>
  </context>
  <context>
    <name>BuiltInSearches</name>
    <message>
      <source>All parts</source>
      <translation>全ワーク</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>訂正済み</translation>
    </message>
    <message>
      <source>Near the limit</source>
      <translation>しきい値付近</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>Today's NG</source>
      <translation>今日のNG</translation>
    </message>
  </context>
  <context>
    <name>ByPrompts</name>
    <message>
      <source>A new model is made of {model}: its network stays as it is, and {product} is compared with its pictures of good parts. What {model} says of its other products does not change. It takes a minute or so and finds less than a training would; afterwards you are told what its own pictures foretell: go, doubtful, or no go. {model} goes on inspecting until you activate the new one.</source>
      <translation>{model}から新しいモデルを作成します。ネットワークはそのままで、{product}を良品の画像と比較します。他の品種に対する{model}の判定は変わりません。1分ほどで終わり、学習するより検出力は劣ります。作成後、画像から予測した見通し（可、要注意、不可）を示します。新しいモデルを有効にするまで、{model}が検査を続けます。</translation>
    </message>
    <message>
      <source>Inspect “{product}” without training?</source>
      <translation>「{product}」を学習なしで検査しますか？</translation>
    </message>
    <message>
      <source>Make the model</source>
      <translation>モデルを作成</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>今はしない</translation>
    </message>
  </context>
  <context>
    <name>CameraDialog</name>
    <message>
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <source>Back to what is kept with the product</source>
      <translation>品種に保存されている値に戻す</translation>
    </message>
    <message>
      <source>Camera settings</source>
      <translation>カメラ設定</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>接続中…</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>カメラなし</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>カメラの画像</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>品種に保存</translation>
    </message>
    <message>
      <source>Set the camera and look at the picture; nothing is kept yet</source>
      <translation>カメラに設定して画像を確認します。まだ保存されません</translation>
    </message>
    <message>
      <source>The camera is given back…</source>
      <translation>カメラを解放中…</translation>
    </message>
    <message>
      <source>Ticked values belong to {product} and are set and checked at each start.</source>
      <translation>チェックした値は{product}に属し、開始するたびに設定・確認されます。</translation>
    </message>
  </context>
  <context>
    <name>CameraForm</name>
    <message>
      <source>Exposure</source>
      <translation>露光時間</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>フレームレート</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>ゲイン</translation>
    </message>
    <message>
      <source>Gamma off</source>
      <translation>ガンマなし</translation>
    </message>
    <message>
      <source>Image size</source>
      <translation>画像サイズ</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>オフセット</translation>
    </message>
    <message>
      <source>Packet size</source>
      <translation>パケットサイズ</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>ピクセル形式</translation>
    </message>
    <message>
      <source>The product wants: {what}</source>
      <translation>品種の設定：{what}</translation>
    </message>
    <message>
      <source>Trigger input</source>
      <translation>トリガー入力</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>ホワイトバランス</translation>
    </message>
    <message>
      <source>grey follows the light</source>
      <translation>グレー値が光量に比例</translation>
    </message>
    <message>
      <source>not on this camera</source>
      <translation>このカメラは非対応</translation>
    </message>
  </context>
  <context>
    <name>CaptureController</name>
    <message>
      <source>Capture {moment}</source>
      <translation>撮影 {moment}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>選択</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>接続中…</translation>
    </message>
    <message>
      <source>Press S to choose a camera, a stream or a folder that is watched.</source>
      <translation>Sを押して、カメラ、ストリーム、監視フォルダーを選んでください。</translation>
    </message>
  </context>
  <context>
    <name>CaptureDialog</name>
    <message>
      <source>Automatically every</source>
      <translation>自動撮影間隔</translation>
    </message>
    <message>
      <source>Backspace or Ctrl+Z</source>
      <translation>BackspaceまたはCtrl+Z</translation>
    </message>
    <message>
      <source>Choose where the pictures come from</source>
      <translation>画像の入力元を選択</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Esc. All that was taken is kept</source>
      <translation>Esc。撮影済みの画像は保存されています</translation>
    </message>
    <message>
      <source>Ghost</source>
      <translation>重ね表示</translation>
    </message>
    <message>
      <source>How strong the ghost is, in percent</source>
      <translation>重ね表示の濃さ（%）</translation>
    </message>
    <message>
      <source>Key: R</source>
      <translation>キー：R</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>キー：S</translation>
    </message>
    <message>
      <source>Keys: [ and ]</source>
      <translation>キー：[ と ]</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>次の画像</translation>
    </message>
    <message>
      <source>Seconds between two pictures</source>
      <translation>撮影間隔（秒）</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>セッション</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>入力元</translation>
    </message>
    <message>
      <source>Space or Enter</source>
      <translation>SpaceまたはEnter</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>撮影</translation>
    </message>
    <message>
      <source>Take pictures of good parts of {product}</source>
      <translation>{product}の良品の画像を撮影</translation>
    </message>
    <message>
      <source>Takes pictures until it is pressed again. Key: I</source>
      <translation>もう一度押すまで撮影を続けます。キー：I</translation>
    </message>
    <message>
      <source>The last picture over the live one. Key: G</source>
      <translation>最後の画像をライブ映像に重ねます。キー：G</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Undo last</source>
      <translation>1枚戻す</translation>
    </message>
    <message>
      <source>What is taken in one go is a session: it can be held out of trainings together</source>
      <translation>一度に撮影したものが1つのセッションです。まとめて検証用にできます</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>カメラの映像</translation>
    </message>
    <message>
      <source>Without taking this one. Key: Right</source>
      <translation>撮影せずに次へ。キー：→</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>{count}枚撮影</translation>
    </message>
  </context>
  <context>
    <name>ChartViews</name>
    <message>
      <source>Counting…</source>
      <translation>集計中…</translation>
    </message>
    <message>
      <source>Every part of this time was checked, or there are no parts.</source>
      <translation>この期間のワークはすべて検査済みか、ワークがありません。</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>欠陥種別</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>欠陥種別ごとのNG</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>理由なし</translation>
    </message>
    <message>
      <source>No verdict was corrected in this time. Reasons that are given with corrections, as the kind of the defect, are counted here.</source>
      <translation>この期間に訂正された判定はありません。欠陥種別など、訂正時に付けた理由をここで集計します。</translation>
    </message>
    <message>
      <source>Nobody said a kind of defect of an NG part of this time. B on Review asks for it.</source>
      <translation>この期間のNGワークには欠陥種別が付いていません。レビューページでBを押すと付けられます。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Why parts were NOT CHECKED</source>
      <translation>未検査の理由</translation>
    </message>
    <message>
      <source>Why verdicts were corrected</source>
      <translation>判定訂正の理由</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>訂正{count}件</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>訂正{count}件</translation>
    </message>
    <message>
      <source>{count} defect; a part with two kinds counts twice</source>
      <translation>欠陥{count}件（2種別のワークは2件と数えます）</translation>
    </message>
    <message>
      <source>{count} defects; a part with two kinds counts twice</source>
      <translation>欠陥{count}件（2種別のワークは2件と数えます）</translation>
    </message>
    <message>
      <source>{count} other</source>
      <translation>その他{count}件</translation>
    </message>
    <message>
      <source>{count} others</source>
      <translation>その他{count}件</translation>
    </message>
    <message>
      <source>{count} part; names and numbers are from one example</source>
      <translation>ワーク{count}個（名前と番号は一例）</translation>
    </message>
    <message>
      <source>{count} parts; names and numbers are from one example</source>
      <translation>ワーク{count}個（名前と番号は一例）</translation>
    </message>
  </context>
  <context>
    <name>ChartsActions</name>
    <message>
      <source>Compare scores anew…</source>
      <translation>スコア比較をやり直す…</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>再集計</translation>
    </message>
    <message>
      <source>Count the parts that were recorded meanwhile too</source>
      <translation>その後に記録されたワークも含めて集計します</translation>
    </message>
    <message>
      <source>How many parts were good, hour by hour or day by day</source>
      <translation>時間別・日別の良品の割合</translation>
    </message>
    <message>
      <source>How parts score beside the limit, and whether that changes</source>
      <translation>しきい値に対するスコアの分布と、その変化</translation>
    </message>
    <message>
      <source>Parts are right as they are: compare later ones with the next ones</source>
      <translation>現在のワークが正常な場合：以後は次のワークを基準に比較します</translation>
    </message>
    <message>
      <source>Show causes</source>
      <translation>原因を表示</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>画像を表示</translation>
    </message>
    <message>
      <source>Show scores and drift</source>
      <translation>スコアとドリフトを表示</translation>
    </message>
    <message>
      <source>Show tables</source>
      <translation>表を表示</translation>
    </message>
    <message>
      <source>Show where defects lie</source>
      <translation>欠陥の位置を表示</translation>
    </message>
    <message>
      <source>Show yield and NG over time</source>
      <translation>良品率とNGの推移を表示</translation>
    </message>
    <message>
      <source>The maps of the newest NG parts over each other</source>
      <translation>最新のNGワークのマップの重ね合わせ</translation>
    </message>
    <message>
      <source>The numbers of the charts; Return opens the parts of a row</source>
      <translation>グラフの数値。Enterで行のワークを開きます</translation>
    </message>
    <message>
      <source>Why verdicts were corrected, and why parts were not checked</source>
      <translation>判定訂正の理由と、未検査の理由</translation>
    </message>
  </context>
  <context>
    <name>ChartsDriftChart</name>
    <message>
      <source>Scores are higher</source>
      <translation>スコアが高くなっています</translation>
    </message>
    <message>
      <source>Scores are lower</source>
      <translation>スコアが低くなっています</translation>
    </message>
    <message>
      <source>Scores were higher</source>
      <translation>スコアが高かった期間</translation>
    </message>
    <message>
      <source>Scores were lower</source>
      <translation>スコアが低かった期間</translation>
    </message>
  </context>
  <context>
    <name>ChartsPage</name>
    <message>
      <source>All products</source>
      <translation>全品種</translation>
    </message>
    <message>
      <source>All stations</source>
      <translation>全ステーション</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Charts show how much was good, why parts were not, how they score and where defects lie.</source>
      <translation>良品の割合、不良の原因、スコアの分布、欠陥の位置をグラフで示します。</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Compare again…</source>
      <translation>比較やり直し…</translation>
    </message>
    <message>
      <source>Compare {product} anew?</source>
      <translation>{product}の比較をやり直しますか？</translation>
    </message>
    <message>
      <source>Count again (F5)</source>
      <translation>再集計（F5）</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>過去24時間</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>過去30日間</translation>
    </message>
    <message>
      <source>Last 52 weeks</source>
      <translation>過去52週間</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>過去7日間</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>生産</translation>
    </message>
    <message>
      <source>Say so when parts are right as they are: a lamp was changed, say, and good parts are good. The next {count} parts are then what later ones are compared with; until they are there, no drift is seen. Limit and model stay as they are. Ctrl+Z takes it back.</source>
      <translation>照明を交換したが良品は良品のまま、など、現在のワークが正常な場合に行ってください。次の{count}個のワークが以後の比較の基準になります。そろうまでドリフトは検出されません。しきい値とモデルは変わりません。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>ステーション</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨日</translation>
    </message>
  </context>
  <context>
    <name>ClosingQuestion</name>
    <message>
      <source>A file is being exported. It would not be written; nothing half done is left.</source>
      <translation>ファイルをエクスポート中です。書き込まれず、途中のファイルも残りません。</translation>
    </message>
    <message>
      <source>A model is being trained. What it has learned so far is kept; training goes on by itself at the next start.</source>
      <translation>モデルを学習中です。ここまでの学習内容は保持され、次回の起動時に学習は自動で再開します。</translation>
    </message>
    <message>
      <source>All parts that were judged are kept in their batch.</source>
      <translation>判定済みのワークはすべてバッチに保存されます。</translation>
    </message>
    <message>
      <source>An export is running</source>
      <translation>エクスポートを実行中です</translation>
    </message>
    <message>
      <source>Files are being added</source>
      <translation>ファイルを追加中です</translation>
    </message>
    <message>
      <source>Files are being added. What was added so far is kept; the rest you would have to add again.</source>
      <translation>ファイルを追加中です。追加済みのものは残りますが、残りは追加し直す必要があります。</translation>
    </message>
    <message>
      <source>Inspection and training are running</source>
      <translation>検査と学習を実行中です</translation>
    </message>
    <message>
      <source>Inspection is running</source>
      <translation>検査を実行中です</translation>
    </message>
    <message>
      <source>One part was judged and waits for the disk; it is stored before the window closes.</source>
      <translation>判定済みのワーク1個がディスクへの書き込み待ちです。ウィンドウを閉じる前に保存されます。</translation>
    </message>
    <message>
      <source>Parts are being inspected. No further part would be judged.</source>
      <translation>ワークを検査中です。以後のワークは判定されません。</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>停止して終了</translation>
    </message>
    <message>
      <source>Training is running</source>
      <translation>学習を実行中です</translation>
    </message>
    <message>
      <source>{count} parts were judged and wait for the disk; they are stored before the window closes.</source>
      <translation>判定済みのワーク{count}個がディスクへの書き込み待ちです。ウィンドウを閉じる前に保存されます。</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>blue</source>
      <translation>青</translation>
    </message>
    <message>
      <source>green</source>
      <translation>緑</translation>
    </message>
    <message>
      <source>red</source>
      <translation>赤</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find an action or a product</source>
      <translation>操作または品種を検索</translation>
    </message>
    <message>
      <source>Nothing has these words. Try fewer or other ones.</source>
      <translation>該当する項目はありません。言葉を減らすか、変えてみてください。</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>操作名や品種名の一部を入力</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>検索結果</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>2枚の画像を比較</translation>
    </message>
    <message>
      <source>Fit the image (Ctrl+0)</source>
      <translation>全体表示（Ctrl+0）</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>キー：S</translation>
    </message>
    <message>
      <source>Key: W</source>
      <translation>キー：W</translation>
    </message>
    <message>
      <source>Key: X</source>
      <translation>キー：X</translation>
    </message>
    <message>
      <source>Keys: Left and Right</source>
      <translation>キー：←と→</translation>
    </message>
    <message>
      <source>Left picture</source>
      <translation>左の画像</translation>
    </message>
    <message>
      <source>Right picture</source>
      <translation>右の画像</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>左右に並べる</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>入れ替え</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>画像を読み込み中…</translation>
    </message>
    <message>
      <source>Where the wiper is, in percent</source>
      <translation>ワイプの位置（%）</translation>
    </message>
    <message>
      <source>Wiper</source>
      <translation>ワイプ</translation>
    </message>
  </context>
  <context>
    <name>ComparisonView</name>
    <message>
      <source>A judgement is missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>未判定が1件あり、一部のルールは判断できません。「評価」でモデルに判定させてください。</translation>
    </message>
    <message>
      <source>A model was trained on this very picture, so its verdict is not counted.</source>
      <translation>モデルがこの画像自体を学習しているため、判定を数えません。</translation>
    </message>
    <message>
      <source>Active model</source>
      <translation>使用中のモデル</translation>
    </message>
    <message>
      <source>Active model {model}</source>
      <translation>使用中：{model}</translation>
    </message>
    <message>
      <source>All golden parts</source>
      <translation>全ゴールデンワーク</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>両モデルの判定は、すべてのゴールデンワークで一致しています。</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>候補</translation>
    </message>
    <message>
      <source>Candidate {model}</source>
      <translation>候補{model}</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>学習ページへ</translation>
    </message>
    <message>
      <source>Model before {model}</source>
      <translation>前のモデル：{model}</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>理由の誤ったNG</translation>
    </message>
    <message>
      <source>No golden parts yet.</source>
      <translation>ゴールデンワークはまだありません。</translation>
    </message>
    <message>
      <source>No model to compare yet</source>
      <translation>比較するモデルがまだありません</translation>
    </message>
    <message>
      <source>Not all golden parts are judged yet.</source>
      <translation>未判定のゴールデンワークがあります。</translation>
    </message>
    <message>
      <source>On no golden part defects are painted. Paint them in the golden set, and it is told here.</source>
      <translation>欠陥を描画したゴールデンワークがありません。ゴールデンセットで描画すると、ここに表示されます。</translation>
    </message>
    <message>
      <source>One is stale: another version of this program judged then.</source>
      <translation>1件は古い結果です。別のバージョンのプログラムで判定しました。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <source>The candidate calls no painted part NG for something else than what is painted.</source>
      <translation>描画箇所以外を理由に候補がNGとしたワークはありません。</translation>
    </message>
    <message>
      <source>The candidate judges every golden part right.</source>
      <translation>候補はすべてのゴールデンワークを正しく判定しています。</translation>
    </message>
    <message>
      <source>The maps of painted parts are being looked at…</source>
      <translation>描画した欠陥のあるワークのマップを調べています…</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>画像を読み込めません。</translation>
    </message>
    <message>
      <source>There are no golden parts yet: add some, and nobody has to believe a model.</source>
      <translation>ゴールデンワークがまだありません。追加すると、モデルの実力を確かめられます。</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with. Choose “Wrong verdicts of the candidate” above to see what it gets wrong.</source>
      <translation>比較する他のモデルがありません。上で「候補の誤判定」を選ぶと、誤りを確認できます。</translation>
    </message>
    <message>
      <source>Train a model, or add a model file, on the Train page. Then its verdicts on the golden parts stand here.</source>
      <translation>学習ページでモデルを学習するか、モデルファイルを追加してください。ゴールデンワークに対する判定がここに表示されます。</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>判定の相違</translation>
    </message>
    <message>
      <source>Which golden parts are listed</source>
      <translation>一覧に表示するゴールデンワーク</translation>
    </message>
    <message>
      <source>Wrong verdicts of the candidate</source>
      <translation>候補の誤判定</translation>
    </message>
    <message>
      <source>{count} are stale: another version of this program judged then.</source>
      <translation>{count}件は古い結果です。別のバージョンのプログラムで判定しました。</translation>
    </message>
    <message>
      <source>{count} judgements are missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>未判定が{count}件あり、一部のルールは判断できません。「評価」でモデルに判定させてください。</translation>
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
      <translation>信頼区間は、同じ撮像条件のワークに対する95%区間です（Clopper–Pearson）。</translation>
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
      <translation>{kind}{total}個中{count}個が{word}</translation>
    </message>
    <message>
      <source>{said}. Shows them.</source>
      <translation>{said}。クリックで表示します。</translation>
    </message>
  </context>
  <context>
    <name>ConnectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
  </context>
  <context>
    <name>ConnectionLine</name>
    <message>
      <source>Edit…</source>
      <translation>編集…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>テスト</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A PNG cannot hold an array of shape {shape} and type {type}.</source>
      <translation>PNGには形状{shape}、型{type}の配列を保存できません。</translation>
    </message>
    <message>
      <source>A kind of defect is one line of up to {longest_kind} letters without spaces around; got {kind!r}.</source>
      <translation>欠陥種別は1行、{longest_kind}文字以内で、前後に空白は使えません（指定値：{kind!r}）。</translation>
    </message>
    <message>
      <source>A network that matches prompts needs held-out normals: those that train are in its gallery, and would all look perfect. Choose a preset without one (paper), or hold some out (held_out_fraction).</source>
      <translation>プロンプトと照合するネットワークには、検証用の良品画像が必要です。学習用の画像はギャラリーにあり、すべて完全一致に見えてしまいます。照合のないプリセット（paper）を選ぶか、検証用を確保してください（held_out_fraction）。</translation>
    </message>
    <message>
      <source>A part is looked for turned by up to {largest_angle:.0f}°; got {got}.</source>
      <translation>ワークを探す回転角は{largest_angle:.0f}°までです（指定値：{got}）。</translation>
    </message>
    <message>
      <source>A part is looked for up to {largest_shift:.0%} of the picture to each side; got {got}. Beyond that too little of it is in view.</source>
      <translation>ワークを探す範囲は、各方向に画像の{largest_shift:.0%}までです（指定値：{got}）。それを超えると、写っている部分が少なすぎます。</translation>
    </message>
    <message>
      <source>A point of an inspected area lies outside of the picture, where x and y go from 0 to 1.</source>
      <translation>検査領域の点が画像の外にあります。xとyは0～1です。</translation>
    </message>
    <message>
      <source>A product was named twice. {kept}</source>
      <translation>同じ品種が2回指定されました。{kept}</translation>
    </message>
    <message>
      <source>A rectangle has two opposite corners; got {points}. Draw it again.</source>
      <translation>長方形は対角の2点で指定します（受け取った点：{points}個）。描き直してください。</translation>
    </message>
    <message>
      <source>A value range has {least_bits} to {most_bits} bits; got {bits}.</source>
      <translation>値の範囲は{least_bits}～{most_bits}ビットです（指定値：{bits}）。</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has a brush.</source>
      <translation>検査領域の図形「{kind}」にはブラシが必要です。</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has no brush.</source>
      <translation>検査領域の図形「{kind}」にはブラシを指定できません。</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has {fewest} to {most_points:,} points; got {points:,}. Draw it with other points, or as several shapes.</source>
      <translation>検査領域の図形「{kind}」の点は{fewest}～{most_points:,}個です（受け取った点：{points:,}個）。点の数を変えるか、複数の図形に分けて描いてください。</translation>
    </message>
    <message>
      <source>Add images of good parts of it, or train from the beginning without it.</source>
      <translation>その品種の良品画像を追加するか、その品種を除いて最初から学習してください。</translation>
    </message>
    <message>
      <source>Add images of good parts of them, or train from the beginning without them.</source>
      <translation>それらの品種の良品画像を追加するか、それらを除いて最初から学習してください。</translation>
    </message>
    <message>
      <source>Adding {file} was cancelled. What was kept before is unchanged.</source>
      <translation>{file}の追加を中止しました。以前に保存したものは変わっていません。</translation>
    </message>
    <message>
      <source>An anomaly map has two dimensions, not the shape {shape}.</source>
      <translation>異常マップは2次元です。形状{shape}は使えません。</translation>
    </message>
    <message>
      <source>An inspected area has up to {most_shapes} shapes with {most_points_of_all:,} points in all; this one has {shapes} with {points:,}. Draw it with fewer and larger shapes.</source>
      <translation>検査領域は図形{most_shapes}個、合計{most_points_of_all:,}点までです（現在は図形{shapes}個、{points:,}点）。図形を減らし、大きく描いてください。</translation>
    </message>
    <message>
      <source>CIE L*a*b* colours</source>
      <translation>CIE L*a*b*色</translation>
    </message>
    <message>
      <source>Calibration failed. {reasons} The checkpoint was kept; train longer, with more steps or minutes, into another folder.</source>
      <translation>校正に失敗しました。{reasons}チェックポイントは残っています。ステップ数または時間を増やし、別のフォルダーに学習してください。</translation>
    </message>
    <message>
      <source>Cancelled. {kept}</source>
      <translation>中止しました。{kept}</translation>
    </message>
    <message>
      <source>Cancelled. {path} is unchanged and nothing was left behind.</source>
      <translation>中止しました。{path}は変わっておらず、途中のファイルは残っていません。</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to. If you may write there, another program, such as a virus scanner, keeps the new files open: try again in a while.</source>
      <translation>書き込み権限のあるフォルダーを選んでください。権限がある場合は、ウイルス対策ソフトなど別のプログラムが新しいファイルを使用中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Could not write {path}: {why}. What was there before is unchanged. Free some space or choose a folder that you may write to.</source>
      <translation>{path}に書き込めませんでした：{why}。以前の内容は変わっていません。空き容量を増やすか、書き込み権限のあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>DINOv3 licence, not a free one</source>
      <translation>DINOv3ライセンス（自由なライセンスではありません）</translation>
    </message>
    <message>
      <source>Defects of one picture are painted with up to {most_shapes} shapes with {most_points_of_all:,} points in all; these are {shapes} with {points:,}. Paint with fewer and larger shapes.</source>
      <translation>1枚の画像に描画できる欠陥は、図形{most_shapes}個、合計{most_points_of_all:,}点までです（現在は図形{shapes}個、{points:,}点）。図形を減らし、大きく描いてください。</translation>
    </message>
    <message>
      <source>Draw a larger inspected area, or inspect the whole picture.</source>
      <translation>検査領域を広く描くか、画像全体を検査してください。</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. What has come is kept.</source>
      <translation>{backbone}の重みの取得を中止しました。受信した分は残っています。</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. {kept}</source>
      <translation>{backbone}の重みの取得を中止しました。{kept}</translation>
    </message>
    <message>
      <source>Free some space or choose a folder that you may write to.</source>
      <translation>空き容量を増やすか、書き込み権限のあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>ICC L*a*b* colours</source>
      <translation>ICC L*a*b*色</translation>
    </message>
    <message>
      <source>ITU L*a*b* colours</source>
      <translation>ITU L*a*b*色</translation>
    </message>
    <message>
      <source>It is not known which mask belongs to {image}: {folder} holds {first} and {second}. Remove one of them.</source>
      <translation>{image}に対応するマスクを特定できません：{folder}に{first}と{second}があります。どちらかを削除してください。</translation>
    </message>
    <message>
      <source>It says that it was packed at {written_at!r}, which is no usable time.</source>
      <translation>パック日時{written_at!r}は有効な日時ではありません。</translation>
    </message>
    <message>
      <source>It shows exactly what {name} shows.</source>
      <translation>{name}とまったく同じ内容です。</translation>
    </message>
    <message>
      <source>Its good parts score exactly alike, so no limit can be proposed: they look the same to the network, or it has learned nothing yet.</source>
      <translation>良品のスコアがすべて同じで、しきい値を提案できません。ネットワークには同じに見えているか、まだ何も学習していません。</translation>
    </message>
    <message>
      <source>Memory does not suffice even for one sample at a time. The last checkpoint was kept. Close other programs, or choose a smaller preset or the CPU.</source>
      <translation>1サンプルずつでもメモリが足りません。最後のチェックポイントは残っています。ほかのプログラムを閉じるか、小さいプリセットまたはCPUを選んでください。</translation>
    </message>
    <message>
      <source>Memory ran out in one of the processes that train together. The last checkpoint was kept. Start more of them, or choose a smaller preset.</source>
      <translation>共同で学習するプロセスの1つでメモリが不足しました。最後のチェックポイントは残っています。プロセス数を増やすか、小さいプリセットを選んでください。</translation>
    </message>
    <message>
      <source>Memory ran out; training goes on with batches of {batch_size}.</source>
      <translation>メモリが不足したため、バッチサイズ{batch_size}で学習を続けます。</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without it.</source>
      <translation>これを直すか、その品種を除いて最初から学習してください。</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without them.</source>
      <translation>これを直すか、それらの品種を除いて最初から学習してください。</translation>
    </message>
    <message>
      <source>No engine of this computer may judge with {model_folder}: {reasons}. The model is unchanged; use it with the workstation edition, or pack it again there.</source>
      <translation>このコンピューターのどのエンジンも{model_folder}での判定に使えません：{reasons}。モデルは変わっていません。ワークステーション版で使うか、そこでパックし直してください。</translation>
    </message>
    <message>
      <source>No good part was held out of {products}: the limit comes from images that the network was trained on, and nobody knows how many good parts it rejects.</source>
      <translation>{products}には検証用の良品がありません。しきい値は学習に使った画像によるもので、過検出の割合は分かりません。</translation>
    </message>
    <message>
      <source>No temporary folder can be made: {why}. {kept} Free some space.</source>
      <translation>一時フォルダーを作成できません：{why}。{kept}空き容量を増やしてください。</translation>
    </message>
    <message>
      <source>None of the normal images that are held out by choice can be used. Hold out others, or none.</source>
      <translation>検証用に指定した良品画像が1枚も使えません。検証用を選び直すか、なくしてください。</translation>
    </message>
    <message>
      <source>Nothing has come that a later fetch could go on from.</source>
      <translation>次回の取得で続きに使えるデータは受信していません。</translation>
    </message>
    <message>
      <source>Nothing of the inspected area is left on a picture of {width}×{height} pixels. {draw_again}</source>
      <translation>{width}×{height}ピクセルの画像では、検査領域が残りません。{draw_again}</translation>
    </message>
    <message>
      <source>Nothing was changed; copy the file again, or pack the model again on the computer that has it.</source>
      <translation>何も変更していません。ファイルをコピーし直すか、モデルのあるコンピューターでパックし直してください。</translation>
    </message>
    <message>
      <source>ONNX Runtime cannot load {path}: {why}</source>
      <translation>ONNX Runtimeが{path}を読み込めません：{why}</translation>
    </message>
    <message>
      <source>ONNX Runtime failed: {why}</source>
      <translation>ONNX Runtimeでエラーが発生しました：{why}</translation>
    </message>
    <message>
      <source>ONNX Runtime is not part of this edition of the program.</source>
      <translation>この版のプログラムにONNX Runtimeは含まれていません。</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}</source>
      <translation>良品画像{count}枚のうち、{counts}</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}.</source>
      <translation>良品画像{count}枚のうち、{counts}。</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {held_out} are held out by choice and {training} are left to train. At least {least_held_out} must be held out, and {min_normals} train: hold out others, or none.</source>
      <translation>品種{product!r}の良品画像{normals}枚のうち、検証用の指定が{held_out}枚、学習用が{training}枚です。検証用は{least_held_out}枚以上、学習用は{min_normals}枚以上必要です。検証用を選び直すか、なくしてください。</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {registered} are prompts, so that fewer than {least_held_out} are left to calibrate its limit. Add more images of good parts or unregister a prompt.</source>
      <translation>品種{product!r}の良品画像{normals}枚のうち{registered}枚がプロンプトのため、しきい値の校正に使える画像が{least_held_out}枚に足りません。良品の画像を追加するか、プロンプトの登録を外してください。</translation>
    </message>
    <message>
      <source>One of its normal images could not be aligned and does not train. {image}: {reason}</source>
      <translation>良品画像1枚を位置補正できず、学習に使いません。{image}：{reason}</translation>
    </message>
    <message>
      <source>Only torch computes that, and it is not installed. {no_torch}</source>
      <translation>その計算はtorchでしかできませんが、インストールされていません。{no_torch}</translation>
    </message>
    <message>
      <source>Only {share:.1%} of the picture is inspected; {least_share:.1%} is the least. {draw_again}</source>
      <translation>検査するのは画像の{share:.1%}だけです。{least_share:.1%}以上必要です。{draw_again}</translation>
    </message>
    <message>
      <source>Only {usable} normal images train; {advised} or more are advised, or the limit is a guess.</source>
      <translation>学習用の良品画像が{usable}枚しかありません。{advised}枚以上をお勧めします。少ないと、しきい値は推測になります。</translation>
    </message>
    <message>
      <source>OpenVINO cannot load {path}: {why}</source>
      <translation>OpenVINOが{path}を読み込めません：{why}</translation>
    </message>
    <message>
      <source>OpenVINO cannot take over the network: {error}. The model was not changed.</source>
      <translation>OpenVINOがネットワークを変換できません：{error}。モデルは変更していません。</translation>
    </message>
    <message>
      <source>OpenVINO failed: {why}</source>
      <translation>OpenVINOでエラーが発生しました：{why}</translation>
    </message>
    <message>
      <source>OpenVINO is not part of this edition of the program.</source>
      <translation>この版のプログラムにOpenVINOは含まれていません。</translation>
    </message>
    <message>
      <source>Or pack the model to a model file on a workstation, and unpack that here.</source>
      <translation>または、ワークステーションでモデルをモデルファイルにパックし、ここで展開してください。</translation>
    </message>
    <message>
      <source>Pack the model again on a computer that has torch.</source>
      <translation>torchのあるコンピューターでモデルをパックし直してください。</translation>
    </message>
    <message>
      <source>Parts that look alike when turned, such as round ones, can only be shifted; choose a smaller angle for those that look alike half a turn on.</source>
      <translation>丸いものなど、回転しても同じに見えるワークは、位置ずれしか補正できません。半回転で同じに見えるものは、角度を小さくしてください。</translation>
    </message>
    <message>
      <source>Product {product!r} has no normal images.</source>
      <translation>品種{product!r}には良品画像がありません。</translation>
    </message>
    <message>
      <source>Product {product!r} has one normal image.</source>
      <translation>品種{product!r}の良品画像は1枚です。</translation>
    </message>
    <message>
      <source>Product {product!r} has {normals} normal images.</source>
      <translation>品種{product!r}の良品画像は{normals}枚です。</translation>
    </message>
    <message>
      <source>Product {product} has no normal images: {where} holds no image that can be read. Put pictures of good parts there ({suffixes}).</source>
      <translation>品種{product}に良品画像がありません：{where}に読み込める画像がありません。良品の画像を入れてください（{suffixes}）。</translation>
    </message>
    <message>
      <source>Prompts of the product {product!r}: {own}; there is no number {number} among them.</source>
      <translation>品種{product!r}のプロンプトは{own}個で、番号{number}はありません。</translation>
    </message>
    <message>
      <source>Switch its alignment off, or look less far.</source>
      <translation>位置補正を無効にするか、探す範囲を狭めてください。</translation>
    </message>
    <message>
      <source>The address of the hub {hub} has a name or password in it, which would be shown and written down. Leave it out: this program never logs in.</source>
      <translation>ハブのアドレス{hub}に名前またはパスワードが含まれており、表示・記録されてしまいます。アドレスから除いてください。このプログラムはログインしません。</translation>
    </message>
    <message>
      <source>The anomaly map for {name} holds NaN or infinity and was not written. The model is damaged or was trained on damaged data: inspect with another model, or train again.</source>
      <translation>{name}の異常マップにNaNまたは無限大があり、書き込みませんでした。モデルが破損しているか、破損したデータで学習されています。別のモデルで検査するか、もう一度学習してください。</translation>
    </message>
    <message>
      <source>The backbone in {path} is not the one that the manifest names. Restore the original folder.</source>
      <translation>{path}のバックボーンがマニフェストのものと違います。元のフォルダーを復元してください。</translation>
    </message>
    <message>
      <source>The backbone {name!r} is unknown to timm {version}. Check how it is written: `timm.list_models()` names all.</source>
      <translation>バックボーン{name!r}はtimm {version}にありません。表記を確認してください：`timm.list_models()`で全名称を表示します。</translation>
    </message>
    <message>
      <source>The cached features in {folder} are damaged ({error}). Delete that folder's cache.json and start again.</source>
      <translation>{folder}にある特徴のキャッシュが破損しています（{error}）。そのフォルダーのcache.jsonを削除し、もう一度始めてください。</translation>
    </message>
    <message>
      <source>The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed since, or this version trains the preset otherwise (an unfinished `paper` of an older one cannot be continued). It was left as it is. Resume with what it was started with, or train into another folder.</source>
      <translation>チェックポイントは別の学習のものです：画像、プロンプト、設定、重み、シードのいずれかが変わったか、このバージョンではプリセットの学習方法が違います（古いバージョンで未完了の`paper`は続けられません）。チェックポイントは元のままです。開始時と同じ条件で再開するか、別のフォルダーに学習してください。</translation>
    </message>
    <message>
      <source>The checkpoint {path} does not fit this run ({why}). It was left as it is: train into another folder.</source>
      <translation>チェックポイント{path}がこの学習に合いません（{why}）。元のままです。別のフォルダーに学習してください。</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged ({error}). The images are untouched: delete the folder {folder} and train again, or train into another folder.</source>
      <translation>チェックポイント{path}が破損しています（{error}）。画像には触れていません。フォルダー{folder}を削除してもう一度学習するか、別のフォルダーに学習してください。</translation>
    </message>
    <message>
      <source>The checkpoint {path} was written by another version of this program. It was left as it is: resume with that version, or train into another folder.</source>
      <translation>チェックポイント{path}は別のバージョンのプログラムで書き込まれています。元のままです。そのバージョンで再開するか、別のフォルダーに学習してください。</translation>
    </message>
    <message>
      <source>The export could not be written to {folder}: {why}. The model is unchanged and nothing was left behind. Free some space or choose a folder that you may write to.</source>
      <translation>エクスポートを{folder}に書き込めませんでした：{why}。モデルは変わっておらず、途中のファイルは残っていません。空き容量を増やすか、書き込み権限のあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>The exported model does not agree with the original: {parity}. Nothing was exported and the model is unchanged; torch can go on using it.</source>
      <translation>エクスポートしたモデルが元と一致しません：{parity}。何もエクスポートしておらず、モデルは変わっていません。torchでは引き続き使えます。</translation>
    </message>
    <message>
      <source>The exported network asks for {name!r}, which this model does not have. Export it again.</source>
      <translation>エクスポートしたネットワークが{name!r}を要求していますが、このモデルにはありません。エクスポートし直してください。</translation>
    </message>
    <message>
      <source>The feature statistics in {path} are not those of the manifest. Restore the original folder.</source>
      <translation>{path}の特徴統計がマニフェストのものと違います。元のフォルダーを復元してください。</translation>
    </message>
    <message>
      <source>The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead.</source>
      <translation>ファイル{name}には縮小画像かマスクしかなく、元の大きさの画像がありません。元の大きさの画像を保存してください。</translation>
    </message>
    <message>
      <source>The file {name} holds {count} pictures, and it is not known which one is meant. Save each picture as a file of its own.</source>
      <translation>ファイル{name}に画像が{count}枚あり、どれを使うか分かりません。1枚ずつ別のファイルに保存してください。</translation>
    </message>
    <message>
      <source>The file {path} was not opened: with {size:.1f} GB it is larger than {most:.1f} GB. Make the image smaller, or save it compressed.</source>
      <translation>ファイル{path}を開きませんでした：{size:.1f} GBあり、上限の{most:.1f} GBを超えています。画像を小さくするか、圧縮して保存してください。</translation>
    </message>
    <message>
      <source>The folder of masks {mask} holds none. Copy the data set again.</source>
      <translation>マスクのフォルダー{mask}にマスクがありません。データセットをコピーし直してください。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}.</source>
      <translation>フォルダー{folder}を読み込めません：{why}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}. Check that it exists and that you may open it.</source>
      <translation>フォルダー{folder}を読み込めません：{why}。フォルダーの有無とアクセス権限を確認してください。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written: {why}. Choose another folder.</source>
      <translation>フォルダー{folder}に書き込めません：{why}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>The folder {folder} must be renamed before it can be read. {error}</source>
      <translation>フォルダー{folder}を読み込むには、名前の変更が必要です。{error}</translation>
    </message>
    <message>
      <source>The image has {width}×{height} pixels; at least {min_side}×{min_side} are needed.</source>
      <translation>画像は{width}×{height}ピクセルです。{min_side}×{min_side}以上必要です。</translation>
    </message>
    <message>
      <source>The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>画像{name}を読み込めません：{error}。8または16ビットのグレーかRGBに変換してください。</translation>
    </message>
    <message>
      <source>The image {name} has 16 bits a value, and the products of the model use them in different ways. Say which product it shows.</source>
      <translation>画像{name}は1画素16ビットで、モデルの品種ごとに値の使い方が違います。どの品種の画像かを指定してください。</translation>
    </message>
    <message>
      <source>The image {name} holds the value {highest:,}, which is above the product's range of {bits} bits (0 to {white:,}). It was not clipped. If the camera is right, give the product a wider range and train again.</source>
      <translation>画像{name}の値{highest:,}が、品種の{bits}ビットの範囲（0～{white:,}）を超えています。値は切り詰めていません。カメラが正しい場合は、品種の値の範囲を広げ、もう一度学習してください。</translation>
    </message>
    <message>
      <source>The image {name} is damaged: {damage}. Copy it again from its source.</source>
      <translation>画像{name}が破損しています：{damage}。元からコピーし直してください。</translation>
    </message>
    <message>
      <source>The image {name} is empty (0 bytes). Copy it again from its source.</source>
      <translation>画像{name}は空です（0バイト）。元からコピーし直してください。</translation>
    </message>
    <message>
      <source>The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>画像{name}は対応していない種類です：{kind}。8または16ビットのグレーかRGBに変換してください。</translation>
    </message>
    <message>
      <source>The image {name} is too large: {width} × {height} pixels are more than {millions} million. Crop it or make it smaller.</source>
      <translation>画像{name}が大きすぎます：{width} × {height}ピクセルで、上限の{millions}メガピクセルを超えています。切り抜くか、小さくしてください。</translation>
    </message>
    <message>
      <source>The image {name} is too small: {width} × {height} pixels; at least {min_side} × {min_side} are needed.</source>
      <translation>画像{name}が小さすぎます：{width} × {height}ピクセルです。{min_side} × {min_side}以上必要です。</translation>
    </message>
    <message>
      <source>The image {path} cannot be opened: {why}. Check that you may read it.</source>
      <translation>画像{path}を開けません：{why}。読み取り権限を確認してください。</translation>
    </message>
    <message>
      <source>The image {path} does not exist (any more). Check the path.</source>
      <translation>画像{path}は存在しません（なくなった可能性があります）。パスを確認してください。</translation>
    </message>
    <message>
      <source>The inspected area is nowhere as wide as a sixtieth of the picture. {draw_again}</source>
      <translation>検査領域の幅が、どこも画像の60分の1に達しません。{draw_again}</translation>
    </message>
    <message>
      <source>The inspected area {path} cannot be read: {error}.</source>
      <translation>検査領域{path}を読み込めません：{error}。</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: one more could not be judged as if it were new, because nothing outside of its block could guide it. Register prompts of other parts too.</source>
      <translation>{name}のしきい値は良品{parts}個に基づきます。ほかの1個は、自身のブロック以外に使えるプロンプトがなく、新しいワークとして判定できませんでした。別のワークもプロンプトに登録してください。</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: {missing} more could not be judged as if they were new, because nothing outside of their block could guide them. Register prompts of other parts too.</source>
      <translation>{name}のしきい値は良品{parts}個に基づきます。ほかの{missing}個は、自身のブロック以外に使えるプロンプトがなく、新しいワークとして判定できませんでした。別のワークもプロンプトに登録してください。</translation>
    </message>
    <message>
      <source>The limit of {product!r} {limit}.</source>
      <translation>{product!r}のしきい値{limit}。</translation>
    </message>
    <message>
      <source>The limit of {product!r} {objection}. {kept}</source>
      <translation>{product!r}のしきい値{objection}。{kept}</translation>
    </message>
    <message>
      <source>The limits that came with the model cannot be read: {error} {again}</source>
      <translation>モデルに付属のしきい値を読み込めません：{error}{again}</translation>
    </message>
    <message>
      <source>The masks {first} and {path} of one image differ in size. Correct one of them.</source>
      <translation>同じ画像のマスク{first}と{path}のサイズが違います。どちらかを修正してください。</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}.</source>
      <translation>モデルは品種{product!r}を学習していません。</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {known}. {kept}</source>
      <translation>モデルは品種{product!r}を学習していません。対応品種：{known}。{kept}</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {names}.</source>
      <translation>モデルは品種{product!r}を学習していません。対応品種：{names}。</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {products}.</source>
      <translation>モデルは品種{product!r}を学習していません。対応品種：{products}。</translation>
    </message>
    <message>
      <source>The model file was written and could not be read back: {why} {kept}</source>
      <translation>モデルファイルを書き込みましたが、読み戻せませんでした：{why}{kept}</translation>
    </message>
    <message>
      <source>The model file was written and something else was read back. {kept}</source>
      <translation>モデルファイルを書き込みましたが、読み戻した内容が違いました。{kept}</translation>
    </message>
    <message>
      <source>The model folder {folder} does not exist.</source>
      <translation>モデルフォルダー{folder}は存在しません。</translation>
    </message>
    <message>
      <source>The model gave a value that is not a number for this image.</source>
      <translation>この画像でモデルの出力が数値ではありませんでした。</translation>
    </message>
    <message>
      <source>The model has no calibration for the product {product!r}.</source>
      <translation>モデルに品種{product!r}の校正がありません。</translation>
    </message>
    <message>
      <source>The model is unchanged, and so is what was at the place of the model file before.</source>
      <translation>モデルも、モデルファイルの場所に以前からあったものも、変わっていません。</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} already, and its network was trained on it. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>モデルはすでに品種{product!r}に対応し、ネットワークもこの品種で学習済みです。モデルには触れていません。改めて追加するには、この品種を含まないモデルから始めてください。</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} by prompts only already. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>モデルにはすでに品種{product!r}がプロンプトのみで入っています。モデルには触れていません。改めて追加するには、この品種を含まないモデルから始めてください。</translation>
    </message>
    <message>
      <source>The model takes more than {most:.1f} GB, which no model file holds. {kept}</source>
      <translation>モデルが{most:.1f} GBを超えており、モデルファイルに収まりません。{kept}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {error}</source>
      <translation>元のモデルを使用できません。{error}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {why}</source>
      <translation>元のモデルを使用できません。{why}</translation>
    </message>
    <message>
      <source>The model to start from has another network than this preset ({settings} differ): its weights fit no other. Nothing was changed. Train with its preset, {preset}, and with the same --backbone and --set, or from the beginning.</source>
      <translation>元のモデルのネットワークがこのプリセットと違い（相違：{settings}）、重みが合いません。何も変更していません。元のモデルのプリセット{preset}と、同じ--backboneと--setで学習するか、最初から学習してください。</translation>
    </message>
    <message>
      <source>The model to start from knows products for which the trained network has no limit, so that the new model would forget them. {reasons} The checkpoint was kept, and the model to start from is as it was. Add images of good parts, or train longer, with more steps or minutes, into another folder.</source>
      <translation>元のモデルの対応品種の中に、学習後のネットワークでしきい値の決まらないものがあり、新しいモデルから失われてしまいます。{reasons}チェックポイントは残っており、元のモデルは変わっていません。良品の画像を追加するか、ステップ数または時間を増やし、別のフォルダーに学習してください。</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, of which there are no images to train along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>元のモデルは{names}に対応していますが、一緒に学習する画像がありません。ネットワークが変わり、その判定がどうなるか分からなくなります。何も変更していません。</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, which would not be trained along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>元のモデルは{names}に対応していますが、今回の学習に含まれません。ネットワークが変わり、その判定がどうなるか分からなくなります。何も変更していません。</translation>
    </message>
    <message>
      <source>The model to start from was trained on a backbone with other weights: what it learned means nothing on these. Nothing was changed. Train with the weights that it was trained with, or from the beginning.</source>
      <translation>元のモデルは重みの違うバックボーンで学習されており、学習結果はこの重みでは意味を持ちません。何も変更していません。学習時と同じ重みで学習するか、最初から学習してください。</translation>
    </message>
    <message>
      <source>The network cannot be exported: the tracer gave nothing. The model was not changed.</source>
      <translation>ネットワークをエクスポートできません：トレーサーの結果がありません。モデルは変更していません。</translation>
    </message>
    <message>
      <source>The network cannot be exported: {why}. The model was not changed; torch can go on using it.</source>
      <translation>ネットワークをエクスポートできません：{why}。モデルは変更していません。torchでは引き続き使えます。</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers for it.</source>
      <translation>この品種でネットワークの出力が数値ではありません。</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers. Train again.</source>
      <translation>ネットワークの出力が数値ではありません。もう一度学習してください。</translation>
    </message>
    <message>
      <source>The normal image {path} cannot be read: {why}.</source>
      <translation>良品画像{path}を読み込めません：{why}。</translation>
    </message>
    <message>
      <source>The part was not found in it as it lies in the reference.</source>
      <translation>基準画像と同じ配置のワークが見つかりませんでした。</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: in {lost} of {total} normal images nothing lies as in the reference. Parts are aligned by edges that all of them have in common, which a surface has not. Switch its alignment off, or look further.</source>
      <translation>{name!r}のワークを位置補正できません：良品画像{total}枚中{lost}枚で、基準画像と同じ配置が見つかりません。位置補正には全ワークに共通の輪郭を使いますが、一様な表面にはありません。位置補正を無効にするか、探す範囲を広げてください。</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: of {probes} normal images that were moved by known amounts {again} were found again.</source>
      <translation>{name!r}のワークを位置補正できません：既知の量だけ動かした良品画像{probes}枚のうち、正しく見つかったのは{again}枚です。</translation>
    </message>
    <message>
      <source>The radii of a brush lie above 0 and go up to {largest_radius}; got {got}.</source>
      <translation>ブラシの半径は0より大きく、{largest_radius}以下です（指定値：{got}）。</translation>
    </message>
    <message>
      <source>The scale of an anomaly map must be a positive number, not {used_scale}.</source>
      <translation>異常マップのスケールは正の数です（指定値：{used_scale}）。</translation>
    </message>
    <message>
      <source>The seed must lie between 0 and {largest_seed}; got {seed}.</source>
      <translation>シードは0～{largest_seed}です（指定値：{seed}）。</translation>
    </message>
    <message>
      <source>The texture folder {folder} holds no images. Put texture images there, or name no folder to have textures generated.</source>
      <translation>テクスチャのフォルダー{folder}に画像がありません。テクスチャ画像を入れるか、フォルダーを指定せずに自動生成してください。</translation>
    </message>
    <message>
      <source>The threshold must be a number; got {threshold}.</source>
      <translation>しきい値は数値で指定してください（指定値：{threshold}）。</translation>
    </message>
    <message>
      <source>The trained weights of the backbone {name} are not on this computer: no file was given, no installed package carries them, and they are not among the kept ones. Training fetches nothing by itself: {get}, or name a .safetensors or .pth file of them (`--weights FILE`, or `onenip backbones add FILE --name {name}` for good; in the window on the Train page).</source>
      <translation>バックボーン{name}の学習済みの重みがこのコンピューターにありません：ファイルの指定がなく、インストール済みのパッケージにも、保存済みの重みにもありません。学習は自動では何も取得しません。次のいずれかを行ってください：{get}、または重みの.safetensorsか.pthファイルを指定する（`--weights FILE`、常用するなら`onenip backbones add FILE --name {name}`。ウィンドウでは学習ページ）。</translation>
    </message>
    <message>
      <source>The weights file {file} cannot be read: {why}. What was kept before is unchanged. Check its name and folder, or copy it again.</source>
      <translation>重みファイル{file}を読み込めません：{why}。以前に保存したものは変わっていません。名前とフォルダーを確認するか、コピーし直してください。</translation>
    </message>
    <message>
      <source>The weights file {file} is not in the format that torch has written since 2020. It was not kept. Supply it as .safetensors.</source>
      <translation>重みファイル{file}は、2020年以降のtorchの形式ではありません。保存していません。.safetensors形式で用意してください。</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: download it again, as .safetensors or .pth.</source>
      <translation>重みファイル{path}を読み込めません：{reason}。破損しているか、別の内容の可能性があります。.safetensorsまたは.pthでダウンロードし直してください。</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: get it again.</source>
      <translation>重みファイル{path}を読み込めません：{reason}。破損しているか、別の内容の可能性があります。入手し直してください。</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {why}.</source>
      <translation>重みファイル{path}を読み込めません：{why}。</translation>
    </message>
    <message>
      <source>The weights file {path} does not exist. Check its name and folder (`--weights FILE`).</source>
      <translation>重みファイル{path}は存在しません。名前とフォルダーを確認してください（`--weights FILE`）。</translation>
    </message>
    <message>
      <source>The weights file {path} does not hold a plain table of tensors. Supply a state dictionary, not a whole checkpoint or pickled model.</source>
      <translation>重みファイル{path}は単純なテンソルの表ではありません。チェックポイント全体やpickle化したモデルではなく、state dictionaryを用意してください。</translation>
    </message>
    <message>
      <source>The weights file {path} is not what was kept: its SHA-256 is {found}, and {wanted} was written down. Get it again: `onenip backbones fetch {name}`, or `onenip backbones add FILE --name {name}`; in the window on the Train page, below the chosen preset.</source>
      <translation>重みファイル{path}は保存時のものと違います：SHA-256は{found}ですが、記録は{wanted}です。入手し直してください：`onenip backbones fetch {name}`、または`onenip backbones add FILE --name {name}`。ウィンドウでは、学習ページで選んだプリセットの下から行えます。</translation>
    </message>
    <message>
      <source>The weights in {path} are of an EfficientNet and do not fit the backbone {name}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>{path}の重みはEfficientNetのもので、バックボーン{name}に合いません。ファイルに対応するバックボーンを指定してください（`--backbone NAME`）。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {backbone}: {tensor} {what}. Supply timm's own weights of {backbone}.</source>
      <translation>{path}の重みがバックボーン{backbone}に合いません：{tensor}{what}。timm本来の{backbone}の重みを用意してください。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: it has no place for the tensor {key!r}. Name the backbone that the file was made for (`--backbone NAME`), or supply timm's own weights.</source>
      <translation>{path}の重みがバックボーン{name}に合いません：テンソル{key!r}に対応する場所がありません。ファイルに対応するバックボーンを指定するか（`--backbone NAME`）、timm本来の重みを用意してください。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: they are for patches of {found_high}×{found_wide} pixels instead of {wanted_high}×{wanted_wide}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>{path}の重みがバックボーン{name}に合いません：{found_high}×{found_wide}ピクセルのパッチ用です（正しくは{wanted_high}×{wanted_wide}）。ファイルに対応するバックボーンを指定してください（`--backbone NAME`）。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: timm cannot read them as such ({reason}). Supply timm's own weights of it, or those of its original release.</source>
      <translation>{path}の重みがバックボーン{name}に合いません：timmで読み込めません（{reason}）。timm本来の重みか、最初に公開された重みを用意してください。</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: {first_lines}. Supply timm's own weights of {name}, or name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>{path}の重みがバックボーン{name}に合いません：{first_lines}。timm本来の{name}の重みを用意するか、ファイルに対応するバックボーンを指定してください（`--backbone NAME`）。</translation>
    </message>
    <message>
      <source>The weights of {backbone} come with the installed package {package}: nothing to fetch.</source>
      <translation>{backbone}の重みは、インストール済みのパッケージ{package}に含まれています。取得は不要です。</translation>
    </message>
    <message>
      <source>The weights of {backbone} could not be written to {folder}: {why}. What has come is kept. Free some space or see that you may write there, then fetch again: it goes on from there.</source>
      <translation>{backbone}の重みを{folder}に書き込めませんでした：{why}。受信した分は残っています。空き容量を増やすか書き込み権限を確認し、もう一度取得してください。続きから再開します。</translation>
    </message>
    <message>
      <source>The weights of {backbone} were not fetched from {url}: {error}. Attempts: {times}. {kept} Without a way to the hub, fetch the file on another computer and add it: `onenip backbones add FILE --name {backbone}`, or “From a file…” in the window.</source>
      <translation>{backbone}の重みを{url}から取得できませんでした：{error}。{times}回試しました。{kept}ハブに接続できない場合は、別のコンピューターでファイルを取得し、追加してください：`onenip backbones add FILE --name {backbone}`、またはウィンドウの「ファイルから…」。</translation>
    </message>
    <message>
      <source>The weights of {name} come with the installed package {package}. To train with {file}, name it: `onenip train --weights {file}`.</source>
      <translation>{name}の重みは、インストール済みのパッケージ{package}に含まれています。{file}で学習するには、次のように指定してください：`onenip train --weights {file}`。</translation>
    </message>
    <message>
      <source>There is no engine {name!r}; there are: {engines}.</source>
      <translation>エンジン{name!r}はありません。使えるもの：{engines}。</translation>
    </message>
    <message>
      <source>There is no normal image of {product!r} to align parts by.</source>
      <translation>{product!r}には、位置補正に使う良品画像がありません。</translation>
    </message>
    <message>
      <source>There is no product to train; name at least one folder of images of good parts.</source>
      <translation>学習する品種がありません。良品画像のフォルダーを1つ以上指定してください。</translation>
    </message>
    <message>
      <source>These weights are being fetched or added by another program just now ({path}). Nothing was changed. Wait until it is done.</source>
      <translation>別のプログラムがこの重みを取得または追加しています（{path}）。何も変更していません。終わるまでお待ちください。</translation>
    </message>
    <message>
      <source>This CPU does not compute in bfloat16; use another engine.</source>
      <translation>このCPUはbfloat16で計算できません。別のエンジンを使ってください。</translation>
    </message>
    <message>
      <source>This backbone does not offer intermediate features; choose another timm backbone.</source>
      <translation>このバックボーンは中間特徴を出力しません。timmの別のバックボーンを選んでください。</translation>
    </message>
    <message>
      <source>This backbone has no stage at stride {fine_stride}, which matching with prompts needs; choose another one.</source>
      <translation>このバックボーンには、プロンプトとの照合に必要なストライド{fine_stride}の段がありません。別のものを選んでください。</translation>
    </message>
    <message>
      <source>This edition of the program does not have it: use the workstation edition, or install the package with torch (pip install onenip-inspector).</source>
      <translation>この版のプログラムには含まれていません。ワークステーション版を使うか、torchとともにパッケージをインストールしてください（pip install onenip-inspector）。</translation>
    </message>
    <message>
      <source>Too much of its picture lies beyond its edge once the part is put back as in the reference.</source>
      <translation>ワークを基準に合わせると、画像の端からはみ出す部分が多すぎます。</translation>
    </message>
    <message>
      <source>Too much of the inspected area of the part lies beyond its edge once the part is put back as in the reference.</source>
      <translation>ワークを基準に合わせると、ワークの検査領域のうち画像の端からはみ出す部分が多すぎます。</translation>
    </message>
    <message>
      <source>Training needs about {needed} MB on the disk of {folder}, but only {free} MB are left. Nothing was written; free some space or choose another folder.</source>
      <translation>学習には{folder}のディスクに約{needed} MB必要ですが、空きは{free} MBしかありません。何も書き込んでいません。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the gradient is not a number, though the loss is. The weights are as they were before that step, and the last checkpoint was kept. Try a smaller learning rate.</source>
      <translation>ステップ{step}で学習を停止しました：損失は数値ですが、勾配が数値ではありません。重みはそのステップの前のままで、最後のチェックポイントは残っています。学習率を下げてください。</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the loss is not a number ({losses}). The checkpoint before it was kept. Try a smaller learning rate, or look for broken images among the newest ones.</source>
      <translation>ステップ{step}で学習を停止しました：損失が数値ではありません（{losses}）。その前のチェックポイントは残っています。学習率を下げるか、最近追加した画像に破損がないか確認してください。</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the weights are no longer numbers. The checkpoint before was kept. Try a smaller learning rate.</source>
      <translation>ステップ{step}で学習を停止しました：重みが数値ではなくなりました。その前のチェックポイントは残っています。学習率を下げてください。</translation>
    </message>
    <message>
      <source>Two normal images are needed to calibrate on; add images of good parts.</source>
      <translation>校正には良品画像が2枚必要です。良品の画像を追加してください。</translation>
    </message>
    <message>
      <source>Two products have the same name: {names}. Rename one of them.</source>
      <translation>同じ名前の品種が2つあります：{names}。どちらかの名前を変えてください。</translation>
    </message>
    <message>
      <source>Unknown preset {name!r}; there are: {presets}.</source>
      <translation>プリセット{name!r}はありません。使えるもの：{presets}。</translation>
    </message>
    <message>
      <source>Unpack the model file again.</source>
      <translation>モデルファイルを展開し直してください。</translation>
    </message>
    <message>
      <source>What came from {url} is not what it should be: its SHA-256 is {found}, and by {by} it should be {expected}. It was removed, nothing was kept. Fetch again; if it differs again, do not use that hub.</source>
      <translation>{url}から受信したものが正しくありません：SHA-256は{found}ですが、{by}では{expected}のはずです。削除し、何も保存していません。もう一度取得し、それでも違う場合は、そのハブを使わないでください。</translation>
    </message>
    <message>
      <source>What erases is of no kind of defect; got {kind!r}.</source>
      <translation>消去には欠陥種別を指定できません（指定値：{kind!r}）。</translation>
    </message>
    <message>
      <source>What has come ({size:.1f} MB) is kept; another fetch goes on from there.</source>
      <translation>受信した分（{size:.1f} MB）は残っており、次回の取得は続きから再開します。</translation>
    </message>
    <message>
      <source>What is written down about the weights of {name} cannot be read: {path} ({error}). The weights are not touched. Remove that file and fetch or add the weights again: `onenip backbones fetch {name}`.</source>
      <translation>{name}の重みの記録を読み込めません：{path}（{error}）。重みには触れていません。そのファイルを削除し、重みをもう一度取得または追加してください：`onenip backbones fetch {name}`。</translation>
    </message>
    <message>
      <source>What the first process prepared in {folder} cannot be read: {error}.</source>
      <translation>最初のプロセスが{folder}に用意したものを読み込めません：{error}。</translation>
    </message>
    <message>
      <source>Windows reserves it for a device</source>
      <translation>Windowsでデバイス用に予約されています</translation>
    </message>
    <message>
      <source>Without torch a model computes on the CPU, not on {device}; choose auto or cpu. {no_torch}</source>
      <translation>torchがないとモデルはCPUで計算され、{device}は使えません。autoまたはcpuを選んでください。{no_torch}</translation>
    </message>
    <message>
      <source>a BMP of 2 bits</source>
      <translation>2ビットのBMP</translation>
    </message>
    <message>
      <source>a BMP of OS/2 with a short header</source>
      <translation>短いヘッダーのOS/2用BMP</translation>
    </message>
    <message>
      <source>a BMP that is packed as {packed}</source>
      <translation>{packed}で圧縮されたBMP</translation>
    </message>
    <message>
      <source>a JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>a JPEG of several resolutions</source>
      <translation>複数解像度のJPEG</translation>
    </message>
    <message>
      <source>a JPEG of {bits} bits</source>
      <translation>{bits}ビットのJPEG</translation>
    </message>
    <message>
      <source>a JPEG of {channels} channels</source>
      <translation>{channels}チャンネルのJPEG</translation>
    </message>
    <message>
      <source>a PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>a PNG that Xcode made for iOS</source>
      <translation>XcodeがiOS用に作成したPNG</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>a fax</source>
      <translation>ファクス形式</translation>
    </message>
    <message>
      <source>a file has a negative size</source>
      <translation>サイズが負のファイルがあります</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>a map differs by {largest:.2g} from torch's; {allowed} is allowed</source>
      <translation>マップの差がtorchに対し{largest:.2g}です（許容値{allowed}）</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>名前付きパイプ</translation>
    </message>
    <message>
      <source>a picture is refused by one of it and torch, and judged by the other</source>
      <translation>エンジンとtorchの一方だけが判定を拒否する画像が1枚あります</translation>
    </message>
    <message>
      <source>a prompt is not the image that it should be</source>
      <translation>プロンプトの画像が本来のものと違います</translation>
    </message>
    <message>
      <source>a raw Bayer pattern</source>
      <translation>Bayer配列のRAWデータ</translation>
    </message>
    <message>
      <source>a score differs by {score:.2g} from torch's; {allowed} is allowed</source>
      <translation>スコアの差がtorchに対し{score:.2g}です（許容値{allowed}）</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>ソケット</translation>
    </message>
    <message>
      <source>a transparency mask</source>
      <translation>透明マスク</translation>
    </message>
    <message>
      <source>a verdict differs from torch's</source>
      <translation>torchと違う判定が1件あります</translation>
    </message>
    <message>
      <source>channels of different sizes</source>
      <translation>サイズの異なるチャンネル</translation>
    </message>
    <message>
      <source>colours of the kind {kind}</source>
      <translation>{kind}の色</translation>
    </message>
    <message>
      <source>colours other than grey and RGB</source>
      <translation>グレーとRGB以外の色</translation>
    </message>
    <message>
      <source>decoding failed ({error})</source>
      <translation>デコードに失敗しました（{error}）</translation>
    </message>
    <message>
      <source>fetch them (`onenip backbones fetch {name}`)</source>
      <translation>重みを取得する（`onenip backbones fetch {name}`）</translation>
    </message>
    <message>
      <source>get them on a computer with internet access</source>
      <translation>インターネットに接続できるコンピューターで重みを入手する</translation>
    </message>
    <message>
      <source>has the shape {found} instead of {wanted}</source>
      <translation>の形状が{found}です（正しくは{wanted}）</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>がありません</translation>
    </message>
    <message>
      <source>is {limit:g}; it may be from {lowest:g} to {highest:g}</source>
      <translation>は{limit:g}ですが、指定できるのは{lowest:g}～{highest:g}です</translation>
    </message>
    <message>
      <source>it announces {width} × {height} pixels but holds others</source>
      <translation>{width} × {height}ピクセルと示されていますが、内容が違います</translation>
    </message>
    <message>
      <source>it does not begin as a .safetensors file does</source>
      <translation>先頭が.safetensorsファイルの形式ではありません</translation>
    </message>
    <message>
      <source>it does not begin with its description</source>
      <translation>先頭に記述がありません</translation>
    </message>
    <message>
      <source>it does not hold what its description says</source>
      <translation>内容が記述と一致しません</translation>
    </message>
    <message>
      <source>it does not say how its channels are arranged</source>
      <translation>チャンネルの並びが示されていません</translation>
    </message>
    <message>
      <source>it does not say which exports it holds</source>
      <translation>含まれるエクスポートが示されていません</translation>
    </message>
    <message>
      <source>it does not tell whether 0 is black or white</source>
      <translation>0が黒か白か示されていません</translation>
    </message>
    <message>
      <source>it fails with {kind}: {error}</source>
      <translation>{kind}で失敗します：{error}</translation>
    </message>
    <message>
      <source>it gives values that are not numbers</source>
      <translation>出力が数値ではありません</translation>
    </message>
    <message>
      <source>it has {name} characters and at most {most} fit</source>
      <translation>{name}文字あります（最大{most}文字）</translation>
    </message>
    <message>
      <source>it has {size} bytes, and its tensors end at {end}</source>
      <translation>{size}バイトですが、テンソルの終わりは{end}です</translation>
    </message>
    <message>
      <source>it holds a file whose name is not one of this program's</source>
      <translation>このプログラムのものではない名前のファイルがあります</translation>
    </message>
    <message>
      <source>it holds a slash or backslash, which separate folders</source>
      <translation>フォルダーの区切りになるスラッシュまたはバックスラッシュが含まれています</translation>
    </message>
    <message>
      <source>it holds a stack of {count} pictures, and it is not known which one is meant</source>
      <translation>{count}枚の画像が重なっており、どれを使うか分かりません</translation>
    </message>
    <message>
      <source>it holds control characters</source>
      <translation>制御文字が含まれています</translation>
    </message>
    <message>
      <source>it holds invisible characters that change the direction of writing</source>
      <translation>書字方向を変える見えない文字が含まれています</translation>
    </message>
    <message>
      <source>it holds two files of one name</source>
      <translation>同じ名前のファイルが2つあります</translation>
    </message>
    <message>
      <source>it holds {foreign!r}, which is nothing that belongs into a model file</source>
      <translation>モデルファイルに属さない{foreign!r}が含まれています</translation>
    </message>
    <message>
      <source>it holds {samples} channels, and it is not known which of them are colours</source>
      <translation>{samples}チャンネルあり、どれが色か分かりません</translation>
    </message>
    <message>
      <source>it is compressed as a fax, whose damages show as other pixels and are not noticed</source>
      <translation>ファクス形式の圧縮です。破損しても別の画素として現れ、気付けません</translation>
    </message>
    <message>
      <source>it is compressed in a way that is not read ({compression})</source>
      <translation>対応していない方式で圧縮されています（{compression}）</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>空です</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>通常のファイルではありません</translation>
    </message>
    <message>
      <source>it starts or ends with a dot or holds two in a row</source>
      <translation>先頭か末尾がドット、またはドットが2つ続いています</translation>
    </message>
    <message>
      <source>it stores differences, which readers ignore where it is compressed so ({compression})</source>
      <translation>差分で保存されていますが、この圧縮では読み込み側が差分を無視します（{compression}）</translation>
    </message>
    <message>
      <source>it stores inks other than cyan, magenta, yellow and black, which are not read</source>
      <translation>シアン、マゼンタ、イエロー、ブラック以外のインクで保存されており、読み込めません</translation>
    </message>
    <message>
      <source>it stores {colours}, which are not read</source>
      <translation>{colours}は読み込めません</translation>
    </message>
    <message>
      <source>it stores {numbers}, whose range is not known; 8 or 16 bits are read</source>
      <translation>{numbers}で保存されており、範囲が分かりません。読み込めるのは8または16ビットです</translation>
    </message>
    <message>
      <source>its channels have different depths ({bits} bits)</source>
      <translation>チャンネルごとに深度が違います（{bits}ビット）</translation>
    </message>
    <message>
      <source>its checksum is wrong, so some bytes have changed since it was written</source>
      <translation>チェックサムが合わず、書き込み後に一部のバイトが変わっています</translation>
    </message>
    <message>
      <source>its description is larger than any that this program writes</source>
      <translation>記述がこのプログラムの書く大きさを超えています</translation>
    </message>
    <message>
      <source>its end is missing, as if copying it had been cut short</source>
      <translation>コピーが中断されたように、末尾がありません</translation>
    </message>
    <message>
      <source>its header is none that a BMP has</source>
      <translation>ヘッダーがBMPのものではありません</translation>
    </message>
    <message>
      <source>its list of files is damaged</source>
      <translation>ファイル一覧が破損しています</translation>
    </message>
    <message>
      <source>its list of files is not as this program writes it</source>
      <translation>ファイル一覧がこのプログラムの書き方ではありません</translation>
    </message>
    <message>
      <source>its list of files is not that of its products and exports</source>
      <translation>ファイル一覧が品種とエクスポートに一致しません</translation>
    </message>
    <message>
      <source>its palette lacks colours that the picture uses</source>
      <translation>画像で使う色がパレットにありません</translation>
    </message>
    <message>
      <source>its parts do not add up to its size</source>
      <translation>各部の合計がサイズと一致しません</translation>
    </message>
    <message>
      <source>its products have no names of their own</source>
      <translation>品種に固有の名前がありません</translation>
    </message>
    <message>
      <source>its prompts are not called as this program calls them</source>
      <translation>プロンプトの名前がこのプログラムの付け方ではありません</translation>
    </message>
    <message>
      <source>its runs of pixels leave some of them open</source>
      <translation>ランレングスデータに埋まらない画素があります</translation>
    </message>
    <message>
      <source>its samples are laid out as {axes}, which is not read</source>
      <translation>サンプルの並び{axes}は読み込めません</translation>
    </message>
    <message>
      <source>its tensors do not lie one behind the other</source>
      <translation>テンソルが連続して並んでいません</translation>
    </message>
    <message>
      <source>its {format} data cannot be decoded</source>
      <translation>{format}データをデコードできません</translation>
    </message>
    <message>
      <source>logarithmic colours</source>
      <translation>対数色</translation>
    </message>
    <message>
      <source>logarithmic luminance</source>
      <translation>対数輝度</translation>
    </message>
    <message>
      <source>no verdict differs</source>
      <translation>判定の違いなし</translation>
    </message>
    <message>
      <source>one cannot be read and does not train: {damage}</source>
      <translation>1枚は読み込めず、学習に使いません：{damage}</translation>
    </message>
    <message>
      <source>one of its JPEG strips ends too early</source>
      <translation>JPEGストリップの1つが途中で切れています</translation>
    </message>
    <message>
      <source>one of its JPEG strips has another size than its place</source>
      <translation>JPEGストリップの1つのサイズが、その位置と合いません</translation>
    </message>
    <message>
      <source>one of its JPEG strips is damaged ({oddity})</source>
      <translation>JPEGストリップの1つが破損しています（{oddity}）</translation>
    </message>
    <message>
      <source>one of its strips holds codes that cannot be</source>
      <translation>ストリップの1つにあり得ないコードがあります</translation>
    </message>
    <message>
      <source>one only shows what another one shows, and counts no second time</source>
      <translation>1枚は他の画像と同じ内容のため数えません</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>多角形</translation>
    </message>
    <message>
      <source>raw sensor values</source>
      <translation>センサーのRAW値</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>長方形</translation>
    </message>
    <message>
      <source>score within {score:.2g}, map within {map:.2g}, {verdicts}</source>
      <translation>スコア差{score:.2g}以内、マップ差{map:.2g}以内、{verdicts}</translation>
    </message>
    <message>
      <source>several pictures in one file, or a comment where the pixels begin</source>
      <translation>1ファイルに複数の画像があるか、画素の先頭にコメントがあります</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>その他のもの</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>ブラシの線</translation>
    </message>
    <message>
      <source>the checksum of {member!r} does not match</source>
      <translation>{member!r}のチェックサムが一致しません</translation>
    </message>
    <message>
      <source>the file ends too early (it was cut off while it was written or copied)</source>
      <translation>ファイルが途中で切れています（書き込みまたはコピーが中断されました）</translation>
    </message>
    <message>
      <source>the file was taken from this hub</source>
      <translation>ファイルはこのハブから削除されています</translation>
    </message>
    <message>
      <source>the hub does not allow it: its licence may have to be accepted there first</source>
      <translation>ハブが許可していません。先にハブでライセンスへの同意が必要な場合があります</translation>
    </message>
    <message>
      <source>the hub has another file now</source>
      <translation>ハブのファイルが別のものに変わっています</translation>
    </message>
    <message>
      <source>the hub wants you to log in, which this program never does</source>
      <translation>ハブがログインを求めていますが、このプログラムはログインしません</translation>
    </message>
    <message>
      <source>the parts of its picture do not make up the size that it announces</source>
      <translation>画像データの合計が、示されたサイズと一致しません</translation>
    </message>
    <message>
      <source>the proxy wants you to log in (name and password belong into HTTPS_PROXY)</source>
      <translation>プロキシがログインを求めています（名前とパスワードはHTTPS_PROXYに設定します）</translation>
    </message>
    <message>
      <source>the server answered {status}</source>
      <translation>サーバーの応答は{status}です</translation>
    </message>
    <message>
      <source>the server has fewer bytes than lie here</source>
      <translation>サーバーのデータが、ここにある分より少なくなっています</translation>
    </message>
    <message>
      <source>the server refuses</source>
      <translation>サーバーが拒否しています</translation>
    </message>
    <message>
      <source>the server sends another part than was asked for ({part})</source>
      <translation>サーバーが要求と違う部分を送信しています（{part}）</translation>
    </message>
    <message>
      <source>the sizes of its tiles or channels cannot be true</source>
      <translation>タイルまたはチャンネルのサイズがあり得ない値です</translation>
    </message>
    <message>
      <source>the verdict of a good part could differ from torch's</source>
      <translation>良品1個の判定がtorchと違う可能性があります</translation>
    </message>
    <message>
      <source>the verdicts of {at_risk} good parts could differ from torch's</source>
      <translation>良品{at_risk}個の判定がtorchと違う可能性があります</translation>
    </message>
    <message>
      <source>there is no such file on this hub</source>
      <translation>このハブにそのファイルはありません</translation>
    </message>
    <message>
      <source>this engine was not checked at export</source>
      <translation>このエンジンはエクスポート時に確認されていません</translation>
    </message>
    <message>
      <source>timm {version} cannot build the backbone {name!r}: {error}</source>
      <translation>timm {version}でバックボーン{name!r}を構築できません：{error}</translation>
    </message>
    <message>
      <source>what this program knows of them</source>
      <translation>このプログラムの既知の値</translation>
    </message>
    <message>
      <source>what was written down when they were first fetched</source>
      <translation>最初の取得時に記録した値</translation>
    </message>
    <message>
      <source>what {url} itself says</source>
      <translation>{url}自身が示す値</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>学習用は{advised}枚以上をお勧めします。</translation>
    </message>
    <message>
      <source>{bits}-bit floating-point numbers</source>
      <translation>{bits}ビットの浮動小数点数</translation>
    </message>
    <message>
      <source>{bits}-bit numbers</source>
      <translation>{bits}ビットの数値</translation>
    </message>
    <message>
      <source>{bits}-bit numbers of the kind {kind}</source>
      <translation>{kind}型の{bits}ビットの数値</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign</source>
      <translation>{bits}ビットの符号付き数値</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign, whose range is not known</source>
      <translation>{bits}ビットの符号付き数値（範囲不明）</translation>
    </message>
    <message>
      <source>{bits}-bit numbers, whose range is not known</source>
      <translation>{bits}ビットの数値（範囲不明）</translation>
    </message>
    <message>
      <source>{copies} only show what another one shows, and count no second time</source>
      <translation>{copies}枚は他の画像と同じ内容のため数えません</translation>
    </message>
    <message>
      <source>{count} cannot be read and do not train: {damage}</source>
      <translation>{count}枚は読み込めず、学習に使いません：{damage}</translation>
    </message>
    <message>
      <source>{count} channels, and it is not known which of them are colours</source>
      <translation>{count}チャンネル（どれが色か不明）</translation>
    </message>
    <message>
      <source>{count} of its normal images could not be aligned and do not train. {image}: {reason}</source>
      <translation>良品画像{count}枚を位置補正できず、学習に使いません。{image}：{reason}</translation>
    </message>
    <message>
      <source>{count} verdict differs</source>
      <translation>判定の違い{count}件</translation>
    </message>
    <message>
      <source>{count} verdicts differ</source>
      <translation>判定の違い{count}件</translation>
    </message>
    <message>
      <source>{done} of {size} bytes came</source>
      <translation>{size}バイト中{done}バイトを受信しました</translation>
    </message>
    <message>
      <source>{engine} does not compute exported models.</source>
      <translation>{engine}はエクスポートしたモデルを計算しません。</translation>
    </message>
    <message>
      <source>{engine} may not judge with {folder}: {reason}. Use {right}.</source>
      <translation>{engine}は{folder}での判定に使えません：{reason}。{right}を使ってください。</translation>
    </message>
    <message>
      <source>{engine}: not used: {error}</source>
      <translation>{engine}：使用しません：{error}</translation>
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
      <translation>{engine}：{figures}。使用しません：{reason}</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {why}. What was kept before is unchanged. Free some space or see that you may write there.</source>
      <translation>{file}を{folder}にコピーできませんでした：{why}。以前に保存したものは変わっていません。空き容量を増やすか、書き込み権限を確認してください。</translation>
    </message>
    <message>
      <source>{file} is no weights file: its name must end in {suffixes}.</source>
      <translation>{file}は重みファイルではありません。名前の末尾は{suffixes}のいずれかです。</translation>
    </message>
    <message>
      <source>{flips} verdicts differ from torch's</source>
      <translation>torchと違う判定が{flips}件あります</translation>
    </message>
    <message>
      <source>{folder} exists already. It was left as it is; name a new folder.</source>
      <translation>{folder}はすでに存在します。元のままです。新しいフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>{folder} has no room: {name} takes {needed:.0f} MB unpacked, and {free:.0f} MB are free. Nothing was changed. Free some space or choose another folder.</source>
      <translation>{folder}の容量が足りません：{name}の展開に{needed:.0f} MB必要ですが、空きは{free:.0f} MBです。何も変更していません。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{folder} has {free:.0f} MB free, and {needed:.0f} MB are needed. Nothing was fetched; what had come before is kept. Free some space, then fetch again.</source>
      <translation>{folder}の空き容量は{free:.0f} MBですが、{needed:.0f} MB必要です。何も取得していません。以前に受信した分は残っています。空き容量を増やしてから、もう一度取得してください。</translation>
    </message>
    <message>
      <source>{folder} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{folder}には完成したモデルがすでにあります。元のままです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{folder} holds the manifest of another model. Export the model again.</source>
      <translation>{folder}に別のモデルのマニフェストがあります。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{folder} is an exported model, which computes on the CPU; use the model folder for {device}.</source>
      <translation>{folder}はCPUで計算するエクスポート済みモデルです。{device}ではモデルフォルダーを使ってください。</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {name} is missing. Copy the whole folder again.</source>
      <translation>{folder}は不完全です：{name}がありません。フォルダーを丸ごとコピーし直してください。</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {tensors_name} is missing. Copy the whole folder again.</source>
      <translation>{folder}は不完全です：{tensors_name}がありません。フォルダーを丸ごとコピーし直してください。</translation>
    </message>
    <message>
      <source>{folder} is no complete exported model: {error}. Export the model again.</source>
      <translation>{folder}は完全なエクスポート済みモデルではありません：{error}。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing.</source>
      <translation>{folder}は完成したモデルではありません：{manifest_name}がありません。</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing. It holds an unfinished training run, which can be resumed.</source>
      <translation>{folder}は完成したモデルではありません：{manifest_name}がありません。未完了の学習があり、再開できます。</translation>
    </message>
    <message>
      <source>{folder} is not empty. It was left as it is; choose another folder.</source>
      <translation>{folder}は空ではありません。元のままです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack or export the model again.</source>
      <translation>{folder}は別のモデルのエクスポートです。モデルを展開またはエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack the model file again.</source>
      <translation>{folder}は別のモデルのエクスポートです。モデルファイルを展開し直してください。</translation>
    </message>
    <message>
      <source>{folder} was exported for {right}; {engine} cannot use it.</source>
      <translation>{folder}は{right}用にエクスポートされており、{engine}では使えません。</translation>
    </message>
    <message>
      <source>{has} At least {min_normals} are needed to train and to calibrate a limit, and {advised_normals} or more are advised: add images of good parts.</source>
      <translation>{has}学習としきい値の校正には{min_normals}枚以上必要で、{advised_normals}枚以上をお勧めします。良品の画像を追加してください。</translation>
    </message>
    <message>
      <source>{held_out} normal images are held out by choice; {training} train.</source>
      <translation>検証用に指定した良品画像{held_out}枚、学習用{training}枚。</translation>
    </message>
    <message>
      <source>{hub!r} is no address of a model hub, such as {example}.</source>
      <translation>{hub!r}はモデルハブのアドレスではありません（例：{example}）。</translation>
    </message>
    <message>
      <source>{lost} of its prompts are among those held out, and guide nothing.</source>
      <translation>プロンプト{lost}個が検証用に含まれており、使われません。</translation>
    </message>
    <message>
      <source>{member!r} is cut off</source>
      <translation>{member!r}が途中で切れています</translation>
    </message>
    <message>
      <source>{member!r} is described in two ways</source>
      <translation>{member!r}の記述が2通りあります</translation>
    </message>
    <message>
      <source>{missing!r} is missing</source>
      <translation>{missing!r}がありません</translation>
    </message>
    <message>
      <source>{model_folder} carries no export that {engine} computes. {how_to_carry}</source>
      <translation>{model_folder}には{engine}で計算できるエクスポートがありません。{how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, and only torch can make them, which this edition of the program does not have. The model is unchanged: pack it with the workstation edition.</source>
      <translation>{model_folder}にはエクスポートがなく、作成に必要なtorchがこの版のプログラムにありません。モデルは変わっていません。ワークステーション版でパックしてください。</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, so only torch can compute it. {no_torch} {how_to_carry}</source>
      <translation>{model_folder}にはエクスポートがなく、torchでしか計算できません。{no_torch}{how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} is a trained model, which torch computes. Export it first to use {engine}: onenip export.</source>
      <translation>{model_folder}はtorchで計算する学習済みモデルです。{engine}を使うには、先にエクスポートしてください：onenip export。</translation>
    </message>
    <message>
      <source>{name!r} is a link or something else that is no plain file</source>
      <translation>{name!r}がリンクなどで、通常のファイルではありません</translation>
    </message>
    <message>
      <source>{name!r} is compressed, which model files never are</source>
      <translation>{name!r}が圧縮されています（モデルファイルでは圧縮しません）</translation>
    </message>
    <message>
      <source>{name!r} is encrypted</source>
      <translation>{name!r}が暗号化されています</translation>
    </message>
    <message>
      <source>{name!r} is no name of a backbone of timm, such as vit_small_patch14_reg4_dinov2.lvd142m.</source>
      <translation>{name!r}はtimmのバックボーン名ではありません（例：vit_small_patch14_reg4_dinov2.lvd142m）。</translation>
    </message>
    <message>
      <source>{name!r} is none of the recommended backbones; there are: {names}. Weights of another one are taken from a file: `onenip backbones add FILE --name NAME`.</source>
      <translation>{name!r}は推奨バックボーンではありません。推奨：{names}。その他の重みはファイルから追加します：`onenip backbones add FILE --name NAME`。</translation>
    </message>
    <message>
      <source>{name} ({score:.2f})</source>
      <translation>{name}（{score:.2f}）</translation>
    </message>
    <message>
      <source>{name} is not an image that can be read. Supported are {formats}; convert it to one of them.</source>
      <translation>{name}は読み込める画像ではありません。対応形式は{formats}です。いずれかに変換してください。</translation>
    </message>
    <message>
      <source>{objection} {kept} Train the model again with the product renamed.</source>
      <translation>{objection}{kept}品種の名前を変えて、モデルをもう一度学習してください。</translation>
    </message>
    <message>
      <source>{out} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{out}には完成したモデルがすでにあります。元のままです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder.</source>
      <translation>{out}には未完了の学習があります。元のままです。続ける（--resume）か、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{path} belongs to another model, so its limits do not count here. {again}</source>
      <translation>{path}は別のモデルのものなので、そのしきい値はここでは無効です。{again}</translation>
    </message>
    <message>
      <source>{path} belongs to another model. {again}</source>
      <translation>{path}は別のモデルのものです。{again}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
      <translation>{path}を開けません：{reason}。何も変更していません。</translation>
    </message>
    <message>
      <source>{path} cannot be packed: {reason}. {kept}</source>
      <translation>{path}をパックできません：{reason}。{kept}</translation>
    </message>
    <message>
      <source>{path} cannot be read as the description of an exported model: {error}.</source>
      <translation>{path}をエクスポートしたモデルの記述として読み込めません：{error}。</translation>
    </message>
    <message>
      <source>{path} cannot be read as what torch said of this model: {error}. {again}</source>
      <translation>{path}をこのモデルに対するtorchの結果として読み込めません：{error}。{again}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path}を読み込めません：{error}。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. Nothing was changed.</source>
      <translation>{path}を読み込めません：{why}。何も変更していません。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. {again}</source>
      <translation>{path}を読み込めません：{why}。{again}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {objection} {nothing_changed}</source>
      <translation>{path}を使用できません：{objection}{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {text} Nothing was changed.</source>
      <translation>{path}を使用できません：{text}何も変更していません。</translation>
    </message>
    <message>
      <source>{path} changed while it was packed. {kept} Pack again.</source>
      <translation>{path}がパック中に変わりました。{kept}パックし直してください。</translation>
    </message>
    <message>
      <source>{path} contradicts itself: {objection}. {nothing_changed}</source>
      <translation>{path}の内容が矛盾しています：{objection}。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} could not be unpacked to {folder}: {why}. The file is unchanged and nothing was left behind. {advice}</source>
      <translation>{path}を{folder}に展開できませんでした：{why}。ファイルは変わっておらず、途中のファイルは残っていません。{advice}</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Export the model again.</source>
      <translation>{path}がマニフェストと合いません：{error}。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Restore the original folder.</source>
      <translation>{path}がマニフェストと合いません：{error}。元のフォルダーを復元してください。</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {why}. The file is damaged or was replaced; nothing else was touched. Restore the original folder, add the model file again, or use another model.</source>
      <translation>{path}がマニフェストと合いません：{why}。ファイルが破損しているか、置き換えられています。ほかには触れていません。元のフォルダーを復元するか、モデルファイルを追加し直すか、別のモデルを使ってください。</translation>
    </message>
    <message>
      <source>{path} does not hold the prompts that its manifest names. Restore the original folder.</source>
      <translation>{path}に、マニフェストにあるプロンプトがありません。元のフォルダーを復元してください。</translation>
    </message>
    <message>
      <source>{path} does not list the products that its model knows. {nothing_changed}</source>
      <translation>{path}にモデルの対応品種が記載されていません。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} has {found} bytes instead of {size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path}は{found}バイトです（正しくは{size}バイト）。途中で切れているか、置き換えられています。フォルダーを丸ごとコピーし直してください。</translation>
    </message>
    <message>
      <source>{path} has {size} bytes instead of {manifest_size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path}は{size}バイトです（正しくは{manifest_size}バイト）。途中で切れているか、置き換えられています。フォルダーを丸ごとコピーし直してください。</translation>
    </message>
    <message>
      <source>{path} holds parts of several models. {nothing_changed}</source>
      <translation>{path}に複数のモデルの部分が混在しています。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} holds the tensors of another model. {nothing_changed}</source>
      <translation>{path}に別のモデルのテンソルが入っています。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is a model folder already, no model file. Nothing was changed: use it as it is.</source>
      <translation>{path}はモデルファイルではなく、すでにモデルフォルダーです。何も変更していません。そのまま使ってください。</translation>
    </message>
    <message>
      <source>{path} is a zip of a model folder, no model file. Nothing was changed: unzip it and use the folder, or pack the folder with this program.</source>
      <translation>{path}はモデルファイルではなく、モデルフォルダーのzipです。何も変更していません。zipを展開してフォルダーを使うか、このプログラムでフォルダーをパックしてください。</translation>
    </message>
    <message>
      <source>{path} is a zip of another program, no model file. Nothing was changed.</source>
      <translation>{path}はモデルファイルではなく、別のプログラムのzipです。何も変更していません。</translation>
    </message>
    <message>
      <source>{path} is about other weights than those of {name}. Remove that file, then fetch them again.</source>
      <translation>{path}は{name}の重みのものではありません。そのファイルを削除し、もう一度取得してください。</translation>
    </message>
    <message>
      <source>{path} is damaged or was altered: {error}. {nothing_changed}</source>
      <translation>{path}は破損しているか、変更されています：{error}。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description cannot be read. {nothing_changed}</source>
      <translation>{path}は破損しています：記述を読み込めません。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description is incomplete ({error}). {nothing_changed}</source>
      <translation>{path}は破損しています：記述が不完全です（{error}）。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: {error}. {nothing_changed}</source>
      <translation>{path}は破損しています：{error}。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is no file. Nothing was changed: name a model file, which ends in .onenip.</source>
      <translation>{path}はファイルではありません。何も変更していません。末尾が.onenipのモデルファイルを指定してください。</translation>
    </message>
    <message>
      <source>{path} is no image that this program reads, so it cannot travel as a prompt. {kept}</source>
      <translation>{path}はこのプログラムで読み込める画像ではないため、プロンプトとして含められません。{kept}</translation>
    </message>
    <message>
      <source>{path} is no model file: it does not begin like one. Nothing was changed: choose a file that was packed by this program, or copy it again.</source>
      <translation>{path}はモデルファイルではありません：先頭の形式が違います。何も変更していません。このプログラムでパックしたファイルを選ぶか、コピーし直してください。</translation>
    </message>
    <message>
      <source>{path} is not an anomaly map: a grey PNG with 16 bits was expected.</source>
      <translation>{path}は異常マップではありません：16ビットのグレーPNGである必要があります。</translation>
    </message>
    <message>
      <source>{path} is not what was trained: its hash or size does not match. Nothing was packed. Restore the original folder {model_folder}.</source>
      <translation>{path}は学習時のものではありません：ハッシュまたはサイズが一致しません。何もパックしていません。元のフォルダー{model_folder}を復元してください。</translation>
    </message>
    <message>
      <source>{path} is too large for an inspected area, which has a few kilobytes.</source>
      <translation>{path}は検査領域としては大きすぎます。通常は数キロバイトです。</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of its description does not match. {nothing_changed}</source>
      <translation>{path}はパック後に変更されています：記述のハッシュが一致しません。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of {member!r} does not match. {nothing_changed}</source>
      <translation>{path}はパック後に変更されています：{member!r}のハッシュが一致しません。{nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was written: its hash does not match. Export again.</source>
      <translation>{path}は書き込み後に変更されています：ハッシュが一致しません。エクスポートし直してください。</translation>
    </message>
    <message>
      <source>{path} was altered after the export: its hash does not match. Export the model again.</source>
      <translation>{path}はエクスポート後に変更されています：ハッシュが一致しません。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{path} was altered after training: its hash does not match. Restore the original file.</source>
      <translation>{path}は学習後に変更されています：ハッシュが一致しません。元のファイルを復元してください。</translation>
    </message>
    <message>
      <source>{path} was not opened: it is {kind}, no regular file. Name an image file.</source>
      <translation>{path}を開きませんでした：{kind}であり、通常のファイルではありません。画像ファイルを指定してください。</translation>
    </message>
    <message>
      <source>{path} was unpacked and zipped again by another program, so that nothing vouches for it. Nothing was changed: use the original file, or pack the model again.</source>
      <translation>{path}は別のプログラムで展開してzipし直されており、内容が保証されません。何も変更していません。元のファイルを使うか、モデルをパックし直してください。</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {export_schema}). Nothing was touched: update this program, or export the model again.</source>
      <translation>{path}はより新しいバージョンのプログラムで書き込まれています（スキーマ{schema}、このバージョンの対応は{export_schema}まで）。何も触れていません。このプログラムを更新するか、モデルをエクスポートし直してください。</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {model_file_schema}). Nothing was changed: update this program, or pack the model with this version.</source>
      <translation>{path}はより新しいバージョンのプログラムで書き込まれています（スキーマ{schema}、このバージョンの対応は{model_file_schema}まで）。何も変更していません。このプログラムを更新するか、このバージョンでモデルをパックしてください。</translation>
    </message>
    <message>
      <source>{product} is left out of the model. {reason}</source>
      <translation>{product}はモデルの対象外になりました。{reason}</translation>
    </message>
    <message>
      <source>{product}: its files with 16 bits a value use {levels:,} of 65,536 levels, so they are read by {bits} bits. A part with a higher value will not be checked; --value-bits names another range.</source>
      <translation>{product}：1画素16ビットのファイルが65,536階調中{levels:,}階調を使うため、{bits}ビットで読み込みます。それより大きい値のあるワークは未検査になります。範囲は--value-bitsで変更できます。</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named} and {more} more. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}：しきい値{limit:.2f}では、良品{parts}個中{count}個がNGになります：{named}、ほか{more}個。確認してください。良品に不良品が混ざっていると、しきい値が高くなりすぎます。</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named}. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}：しきい値{limit:.2f}では、良品{parts}個中{count}個がNGになります：{named}。確認してください。良品に不良品が混ざっていると、しきい値が高くなりすぎます。</translation>
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
      <translation>{reasons}モデルには触れていません。別の良品画像を追加するか、その画像でモデルを学習してください。</translation>
    </message>
    <message>
      <source>{reason} It was removed, nothing was kept.</source>
      <translation>{reason}削除し、何も保存していません。</translation>
    </message>
    <message>
      <source>{refusals} pictures are refused by one of it and torch, and judged by the other</source>
      <translation>エンジンとtorchの一方だけが判定を拒否する画像が{refusals}枚あります</translation>
    </message>
    <message>
      <source>{url} does not prove who it is: {why}. Nothing was fetched. A proxy that looks into encrypted traffic needs its certificate installed on this computer (SSL_CERT_FILE).</source>
      <translation>{url}の身元を確認できません：{why}。何も取得していません。暗号化通信を検査するプロキシを使う場合は、その証明書をこのコンピューターにインストールしてください（SSL_CERT_FILE）。</translation>
    </message>
    <message>
      <source>{url} has {size:.1f} MB, and the weights of {backbone} have {megabytes} MB: it is something else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser.</source>
      <translation>{url}は{size:.1f} MBですが、{backbone}の重みは{megabytes} MBです。プロキシのページなど、別のもののようです。何も保存していません。ブラウザーでアドレスを確認してください。</translation>
    </message>
    <message>
      <source>{url} leads to what is no address ({error}). Nothing was fetched.</source>
      <translation>{url}の転送先がアドレスではありません（{error}）。何も取得していません。</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is no web server. Nothing was fetched.</source>
      <translation>{url}の転送先{newurl}はWebサーバーではありません。何も取得していません。</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is not encrypted. Nothing was fetched.</source>
      <translation>{url}の転送先{newurl}は暗号化されていません。何も取得していません。</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server does not say how large the file is. Nothing was written. Fetch it with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url}を取得しませんでした：サーバーがファイルのサイズを示していません。何も書き込んでいません。ブラウザーで取得し、追加してください：`onenip backbones add FILE --name NAME`、またはウィンドウの「ファイルから…」。</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server sends more than the {size} bytes that it said. What had come was removed. Try another hub.</source>
      <translation>{url}を取得しませんでした：サーバーが、示した{size}バイトより多く送信しています。受信した分は削除しました。別のハブをお試しください。</translation>
    </message>
    <message>
      <source>{url} was not fetched: {reason} (HTTP {status}). What was there before is unchanged. Fetch the file with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url}を取得できませんでした：{reason}（HTTP {status}）。以前の内容は変わっていません。ブラウザーでファイルを取得し、追加してください：`onenip backbones add FILE --name NAME`、またはウィンドウの「ファイルから…」。</translation>
    </message>
    <message>
      <source>{where} does not say how parts are aligned: {error}.</source>
      <translation>{where}に位置補正の方法が示されていません：{error}。</translation>
    </message>
    <message>
      <source>{where} holds no inspected area: {error}. It looks like {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</source>
      <translation>{where}に検査領域がありません：{error}。形式の例：{{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}。</translation>
    </message>
    <message>
      <source>{where} holds no painted defects: {error}</source>
      <translation>{where}に描画した欠陥がありません：{error}</translation>
    </message>
    <message>
      <source>{where} is incomplete: {error}.</source>
      <translation>{where}は不完全です：{error}。</translation>
    </message>
    <message>
      <source>{where} is not a model manifest: {error}.</source>
      <translation>{where}はモデルのマニフェストではありません：{error}。</translation>
    </message>
    <message>
      <source>{where} says that the model was made at {made_at!r}, which is no usable time. The model was not touched: restore the original file.</source>
      <translation>{where}のモデル作成日時{made_at!r}は有効な日時ではありません。モデルには触れていません。元のファイルを復元してください。</translation>
    </message>
    <message>
      <source>{where} was altered after it was written: its hash does not match. Restore the original file.</source>
      <translation>{where}は書き込み後に変更されています：ハッシュが一致しません。元のファイルを復元してください。</translation>
    </message>
    <message>
      <source>{where} was written by a newer version of this program (schema {schema}; this version reads up to {schema_version}). The model was not touched: update this program to use it.</source>
      <translation>{where}はより新しいバージョンのプログラムで書き込まれています（スキーマ{schema}、このバージョンの対応は{schema_version}まで）。モデルには触れていません。使うには、このプログラムを更新してください。</translation>
    </message>
    <message>
      <source>{where} was written by an older version of this program (schema {schema}; this version reads {oldest_schema} to {schema_version}). The model was not touched: use it with that version, or train again; the images are where they were.</source>
      <translation>{where}は古いバージョンのプログラムで書き込まれています（スキーマ{schema}、このバージョンの対応は{oldest_schema}～{schema_version}）。モデルには触れていません。そのバージョンで使うか、もう一度学習してください。画像は元の場所にあります。</translation>
    </message>
    <message>
      <source>{where}: {error}</source>
      <translation>{where}：{error}</translation>
    </message>
    <message>
      <source>{why}: free some space, then start again. What was there before is unchanged. Could not write {path}.</source>
      <translation>{why}：空き容量を増やしてから、もう一度起動してください。以前の内容は変わっていません。{path}に書き込めませんでした。</translation>
    </message>
    <message>
      <source>“{name}” cannot be a product's name: {problem}. Choose another name.</source>
      <translation>「{name}」は品種の名前に使えません：{problem}。別の名前を選んでください。</translation>
    </message>
  </context>
  <context>
    <name>Correction</name>
    <message>
      <source>Corrected by a person; the model said {word}.</source>
      <translation>人が訂正。モデルの判定は{word}。</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>理由：{reason}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>取り消し</translation>
    </message>
    <message>
      <source>This one is bad</source>
      <translation>これは不良品</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>これは良品</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDelegate</name>
    <message>
      <source>was {verdict}</source>
      <translation>元は{verdict}</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
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
      <translation>ワークの実物を確認してください。判定は理由とともにバッチに保存されます。</translation>
    </message>
    <message>
      <source>Part {number} was not checked</source>
      <translation>ワーク{number}は未検査です</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Reason, for example: looked at under the lamp, no scratch</source>
      <translation>理由（例：照明下で確認、傷なし）</translation>
    </message>
  </context>
  <context>
    <name>CountersPanel</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}、NG {ng}、未検査{unknown}、良品率{share}</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>良品率</translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <source>Precision and recall</source>
      <translation>適合率と再現率</translation>
    </message>
    <message>
      <source>Precision and recall · average precision {area}</source>
      <translation>適合率と再現率 · 平均適合率 {area}</translation>
    </message>
    <message>
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <source>ROC · area {area}</source>
      <translation>ROC · 面積 {area}</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>過検出</translation>
    </message>
    <message>
      <source>found (recall)</source>
      <translation>検出（再現率）</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>適合率</translation>
    </message>
  </context>
  <context>
    <name>DayChoice</name>
    <message>
      <source>Any day</source>
      <translation>全期間</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>開始日</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>期間指定…</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>過去30日間</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>過去7日間</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>終了日</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨日</translation>
    </message>
  </context>
  <context>
    <name>DefectDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close without keeping what you painted?</source>
      <translation>描画を保存せずに閉じますか？</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>欠陥</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Erase makes it an eraser.</source>
      <translation>「消去」を選ぶと消しゴムになります。</translation>
    </message>
    <message>
      <source>Go on painting</source>
      <translation>描画を続ける</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>キー：{key}</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>欠陥種別</translation>
    </message>
    <message>
      <source>Nothing is left of {kinds}: all of it was erased. Take its shapes away, or paint it again.</source>
      <translation>{kinds}は消去されて何も残っていません。図形を削除するか、描き直してください。</translation>
    </message>
    <message>
      <source>Nothing painted</source>
      <translation>描画なし</translation>
    </message>
    <message>
      <source>Painted defects of {product}</source>
      <translation>{product}の描画した欠陥</translation>
    </message>
    <message>
      <source>Picture with the painted defects</source>
      <translation>描画した欠陥付きの画像</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>すべて消去</translation>
    </message>
    <message>
      <source>Take all shapes of this part away</source>
      <translation>このワークの図形をすべて消去</translation>
    </message>
    <message>
      <source>What was painted on this part cannot be read. It stays as it is until you paint anew.</source>
      <translation>このワークの描画内容を読み込めません。描き直すまで元のまま残ります。</translation>
    </message>
    <message>
      <source>What you painted since the window opened is lost. The parts keep the defects that they had.</source>
      <translation>ウィンドウを開いてからの描画内容は失われます。ワークの欠陥は元のままです。</translation>
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
      <translation>金網</translation>
    </message>
    <message>
      <source>Solar cell (mono)</source>
      <translation>太陽電池セル（単結晶）</translation>
    </message>
    <message>
      <source>Solar cell (poly)</source>
      <translation>太陽電池セル（多結晶）</translation>
    </message>
    <message>
      <source>Unseen parts</source>
      <translation>未知のワーク</translation>
    </message>
    <message>
      <source>Washer</source>
      <translation>ワッシャー</translation>
    </message>
  </context>
  <context>
    <name>DemonstrationBar</name>
    <message>
      <source>Products, pictures and parts in this window were made for the demonstration and lie in a workspace of its own. Your own workspace is in the other window; nothing in it is changed from here.</source>
      <translation>このウィンドウの品種・画像・ワークはデモ用に作られたもので、専用のワークスペースにあります。ご自身のワークスペースは別のウィンドウにあり、ここからは何も変更されません。</translation>
    </message>
  </context>
  <context>
    <name>DescriptionController</name>
    <message>
      <source>For example: taken after the lamp was changed</source>
      <translation>例：ランプ交換後に撮影</translation>
    </message>
    <message>
      <source>Tags and note of this picture</source>
      <translation>この画像のタグとメモ</translation>
    </message>
    <message>
      <source>Tags and note of {count} pictures</source>
      <translation>画像{count}枚のタグとメモ</translation>
    </message>
  </context>
  <context>
    <name>DetailsCard</name>
    <message>
      <source>After</source>
      <translation>変更後</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>変更前</translation>
    </message>
    <message>
      <source>Choose one to see what it was before and after.</source>
      <translation>行を選ぶと、変更前と変更後を表示します。</translation>
    </message>
    <message>
      <source>Hash of the line</source>
      <translation>行のハッシュ</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>行が選ばれていません</translation>
    </message>
    <message>
      <source>What</source>
      <translation>項目</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>変更内容</translation>
    </message>
    <message>
      <source>{name} · {time} · {who} · version {program}</source>
      <translation>{name} · {time} · {who} · バージョン{program}</translation>
    </message>
  </context>
  <context>
    <name>DeviceDialog</name>
    <message>
      <source>Best: {mode}</source>
      <translation>最適：{mode}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <translation>デバイスを検索中…</translation>
    </message>
    <message>
      <source>No device was found. Check that it is plugged in, has power and is not used elsewhere.</source>
      <translation>デバイスが見つかりません。接続、電源、他での使用の有無を確認してください。</translation>
    </message>
    <message>
      <source>Not in the list? Its number or serial number</source>
      <translation>一覧にない場合：番号またはシリアル番号</translation>
    </message>
    <message>
      <source>Number or serial number</source>
      <translation>番号またはシリアル番号</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>再検索</translation>
    </message>
    <message>
      <source>Size and rate</source>
      <translation>サイズとレート</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
  </context>
  <context>
    <name>DiagnosisDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Diagnosis</source>
      <translation>診断</translation>
    </message>
    <message>
      <source>Files of the diagnosis</source>
      <translation>診断のファイル</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>This is all that will be written. Names of products, people, models, orders and stations, paths, addresses and secrets were taken out; there are no pictures. Part numbers, and words that somebody typed and that the program does not know as names, may still stand in the log files: look through them before you send them.</source>
      <translation>書き込むのはこれがすべてです。品種、担当者、モデル、オーダー、ステーションの名前、パス、アドレス、秘密情報は取り除きました。画像は含みません。ワーク番号や、プログラムが名前と認識できない入力文字列は、ログファイルに残っている場合があります。送る前に目を通してください。</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation>ファイルの内容</translation>
    </message>
    <message>
      <source>What the diagnosis holds</source>
      <translation>診断に含まれる内容</translation>
    </message>
  </context>
  <context>
    <name>DriftChart</name>
    <message>
      <source>Above the first parts by</source>
      <translation>最初のワークとの差</translation>
    </message>
    <message>
      <source>Choose a product: scores of different products are not comparable.</source>
      <translation>品種を選んでください。品種の異なるスコアは比較できません。</translation>
    </message>
    <message>
      <source>Compared are the scores of all judged parts, {block} at a time, with the first {reference} under this model. Of parts that did not change, one drift in {rate} parts or more is a false alarm.</source>
      <translation>判定した全ワークのスコアを{block}個ずつ、このモデルでの最初の{reference}個と比較します。変化のないワークでの誤報は、{rate}個に1回以下です。</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>ドリフト</translation>
    </message>
    <message>
      <source>Drift of the scores</source>
      <translation>スコアのドリフト</translation>
    </message>
    <message>
      <source>No drift in {count} parts since the first {reference}</source>
      <translation>最初の{reference}個以降、{count}個にドリフトなし</translation>
    </message>
    <message>
      <source>No model inspects {product}. Activate one first.</source>
      <translation>{product}を検査するモデルがありません。先に有効にしてください。</translation>
    </message>
    <message>
      <source>Not enough parts yet: {known} of the {least} that later ones are compared with. Go on inspecting {product}.</source>
      <translation>ワークがまだ足りません。比較の基準に必要な{least}個のうち{known}個です。{product}の検査を続けてください。</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>The first {count} parts of {product} are there; those that come now are compared with them.</source>
      <translation>{product}の最初の{count}個がそろいました。以後のワークをこれと比較します。</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>時点</translation>
    </message>
    <message>
      <source>{count} older parts were not compared: there were too many.</source>
      <translation>古いワーク{count}個は、数が多すぎるため比較していません。</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{direction} from {began} to {last}{view}</source>
      <translation>{direction}：{began}～{last}{view}</translation>
    </message>
    <message>
      <source>{direction} since {began}{view}</source>
      <translation>{direction}：{began}以降{view}</translation>
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
      <translation>モデルファイルをドロップして追加</translation>
    </message>
    <message>
      <source>You are asked before anything is changed.</source>
      <translation>変更の前に確認します。</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Graphics card {name}</source>
      <translation>グラフィックスカード{name}</translation>
    </message>
    <message>
      <source>OpenVINO, 16 bits</source>
      <translation>OpenVINO、16ビット</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサー</translation>
    </message>
    <message>
      <source>the plain way</source>
      <translation>標準方式</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>An unexpected error occurred</source>
      <translation>想定外の問題が発生しました</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>続行</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>詳細をコピー</translation>
    </message>
    <message>
      <source>Details of the error</source>
      <translation>エラーの詳細</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>ログフォルダーを開く</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>予期しないエラー</translation>
    </message>
    <message>
      <source>Your products, models and batches are saved and were not touched. You can go on working. If it happens again, restart the application and send the details below to support.</source>
      <translation>品種、モデル、バッチは保存されており、影響はありません。作業を続けられます。再発する場合は、アプリケーションを再起動し、下の詳細をサポートに送ってください。</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Export progress</source>
      <translation>エクスポートの進捗</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>エクスポート中</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>ワーク{total}個中{done}個</translation>
    </message>
  </context>
  <context>
    <name>FiguresTable</name>
    <message>
      <source>Good rejected</source>
      <translation>過検出</translation>
    </message>
    <message>
      <source>How the models do on the golden sets</source>
      <translation>ゴールデンセットでのモデルの成績</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>見逃し</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>One golden part is not judged yet.</source>
      <translation>ゴールデンワーク1個は未判定です。</translation>
    </message>
    <message>
      <source>One is not counted: the model was trained on this picture.</source>
      <translation>1個は数えていません。モデルがその画像を学習しています。</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>active</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>before it</source>
      <translation>前のモデル</translation>
    </message>
    <message>
      <source>candidate</source>
      <translation>候補</translation>
    </message>
    <message>
      <source>not trained</source>
      <translation>未学習</translation>
    </message>
    <message>
      <source>{count} are not counted: the model was trained on these pictures.</source>
      <translation>{count}個は数えていません。モデルがその画像を学習しています。</translation>
    </message>
    <message>
      <source>{count} golden parts are not judged yet.</source>
      <translation>ゴールデンワーク{count}個は未判定です。</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
  </context>
  <context>
    <name>FileDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Make the folder</source>
      <translation>フォルダーを作成</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <source>There is no folder {name}</source>
      <translation>フォルダー{name}がありません</translation>
    </message>
    <message>
      <source>What can be written: {kinds}. Nothing was written yet.</source>
      <translation>書き出せる形式：{kinds}。まだ何も書き出していません。</translation>
    </message>
    <message>
      <source>What it holds now would be lost. It lies in {folder}.</source>
      <translation>現在の内容は失われます。場所は{folder}です。</translation>
    </message>
    <message>
      <source>Write {name}</source>
      <translation>{name}を書き出す</translation>
    </message>
    <message>
      <source>{folder} would be made. If that is a slip, cancel and choose the folder again.</source>
      <translation>{folder}を新規作成します。誤りの場合は、キャンセルしてフォルダーを選び直してください。</translation>
    </message>
    <message>
      <source>{name} is there already</source>
      <translation>{name}はすでにあります</translation>
    </message>
    <message>
      <source>“{ending}” cannot be written here</source>
      <translation>「{ending}」では書き出せません</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>Add 20 to 200 pictures of good parts: files, a folder, or from a camera.</source>
      <translation>良品の画像を20～200枚追加してください。ファイル、フォルダー、カメラから追加できます。</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>画像を追加…</translation>
    </message>
    <message>
      <source>Choose where pictures come from, and inspect the first part.</source>
      <translation>画像の入力元を選び、最初のワークを検査してください。</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新しい品種…</translation>
    </message>
    <message>
      <source>One picture is there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>画像1枚。{least}枚以上必要で、20～200枚が適切です。</translation>
    </message>
    <message>
      <source>Prompts are pictures that stand for the others. Let four be proposed.</source>
      <translation>プロンプトは全体を代表する画像です。4枚を自動で提案できます。</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>プロンプトを提案</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>非表示にする</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>はじめの手順を非表示</translation>
    </message>
    <message>
      <source>Say what you inspect: give the product a name.</source>
      <translation>検査対象を決めて、品種に名前を付けてください。</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>学習を表示</translation>
    </message>
    <message>
      <source>Show the first steps</source>
      <translation>はじめの手順を表示</translation>
    </message>
    <message>
      <source>The first part of {product} is inspected. Correct what the model gets wrong with O.</source>
      <translation>{product}の最初のワークを検査しました。モデルの誤りはOキーで訂正してください。</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part</source>
      <translation>品種の名前付けから最初のワークの検査まで案内するガイド</translation>
    </message>
    <message>
      <source>The model is being trained. When it is ready, inspection can begin.</source>
      <translation>モデルを学習中です。完了すると検査を始められます。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Train a model on the pictures. It takes minutes.</source>
      <translation>画像でモデルを学習します。数分かかります。</translation>
    </message>
    <message>
      <source>{count} pictures are there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>画像{count}枚。{least}枚以上必要で、20～200枚が適切です。</translation>
    </message>
  </context>
  <context>
    <name>FirstStepsBar</name>
    <message>
      <source>First steps</source>
      <translation>はじめの手順</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>検査</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>はじめの手順を非表示</translation>
    </message>
    <message>
      <source>The way to the first inspected part of a product. Each step is done as soon as what it makes is there.</source>
      <translation>品種の最初のワークを検査するまでの流れです。各手順は、その結果ができた時点で完了になります。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
  </context>
  <context>
    <name>FlipList</name>
    <message>
      <source>No verdict changes.</source>
      <translation>判定が変わるワークはありません。</translation>
    </message>
    <message>
      <source>Parts that would be judged otherwise</source>
      <translation>判定が変わるワーク</translation>
    </message>
    <message>
      <source>a person: bad</source>
      <translation>人：不良品</translation>
    </message>
    <message>
      <source>a person: good</source>
      <translation>人：良品</translation>
    </message>
  </context>
  <context>
    <name>FlipSummary</name>
    <message>
      <source>a person called {good} good, {bad} bad</source>
      <translation>人の判断：良品{good}、不良品{bad}</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
  </context>
  <context>
    <name>FlowDialog</name>
    <message>
      <source>A part comes to rest in view</source>
      <translation>視野内でワークが静止</translation>
    </message>
    <message>
      <source>A scan is the trigger too</source>
      <translation>スキャンもトリガーにする</translation>
    </message>
    <message>
      <source>An input of the camera</source>
      <translation>カメラの入力</translation>
    </message>
    <message>
      <source>Barcode in the picture</source>
      <translation>画像内のバーコード</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>先頭の文字</translation>
    </message>
    <message>
      <source>Button, key, scanner or line</source>
      <translation>ボタン、キー、スキャナー、ライン</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Check nothing after an NG part until somebody acknowledges it</source>
      <translation>NGの後は、確認されるまで検査しない</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>連番</translation>
    </message>
    <message>
      <source>Counts from</source>
      <translation>開始番号</translation>
    </message>
    <message>
      <source>Debounce</source>
      <translation>チャタリング除去</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>桁数</translation>
    </message>
    <message>
      <source>From the next run on. In folders, videos and watched folders each picture is a part.</source>
      <translation>次の検査から有効です。フォルダー、動画、監視フォルダーでは、画像1枚が1個のワークです。</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>間隔</translation>
    </message>
    <message>
      <source>Least time between parts</source>
      <translation>ワーク間の最短時間</translation>
    </message>
    <message>
      <source>Longest wait for the picture</source>
      <translation>画像の最長待ち時間</translation>
    </message>
    <message>
      <source>Minimum yield</source>
      <translation>最低良品率</translation>
    </message>
    <message>
      <source>NG parts in a row</source>
      <translation>連続NG数</translation>
    </message>
    <message>
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>None: the newest picture, again and again</source>
      <translation>なし：最新の画像を繰り返し検査</translation>
    </message>
    <message>
      <source>Part numbers</source>
      <translation>ワーク番号</translation>
    </message>
    <message>
      <source>Parts that may wait</source>
      <translation>待機できるワーク数</translation>
    </message>
    <message>
      <source>Regular intervals</source>
      <translation>一定間隔</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Scanner that types like a keyboard</source>
      <translation>キーボード入力型スキャナー</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>トリガー</translation>
    </message>
    <message>
      <source>Triggers and alarms</source>
      <translation>トリガーとアラーム</translation>
    </message>
    <message>
      <source>Triggers and alarms of {product}</source>
      <translation>{product}のトリガーとアラーム</translation>
    </message>
    <message>
      <source>Typed by a person</source>
      <translation>人が入力</translation>
    </message>
    <message>
      <source>Unchecked parts in a row</source>
      <translation>連続未検査数</translation>
    </message>
    <message>
      <source>What a part is called</source>
      <translation>ワークの名前</translation>
    </message>
    <message>
      <source>What calls a person (0: nothing)</source>
      <translation>人を呼ぶ条件（0：なし）</translation>
    </message>
    <message>
      <source>What makes a picture a part</source>
      <translation>画像をワークとする条件</translation>
    </message>
    <message>
      <source>When parts come faster than they can be checked</source>
      <translation>検査が追いつかない速さでワークが来たとき</translation>
    </message>
    <message>
      <source>With a sound</source>
      <translation>音を鳴らす</translation>
    </message>
    <message>
      <source>Yield over the last parts</source>
      <translation>良品率の対象ワーク数</translation>
    </message>
  </context>
  <context>
    <name>FolderDialog</name>
    <message>
      <source>Annotated pictures</source>
      <translation>注釈付き画像</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>フォルダーを選択…</translation>
    </message>
    <message>
      <source>Data set, COCO</source>
      <translation>データセット、COCO形式</translation>
    </message>
    <message>
      <source>Data set, MVTec layout</source>
      <translation>データセット、MVTec形式</translation>
    </message>
    <message>
      <source>Export the picture of one part</source>
      <translation>ワーク1個の画像をエクスポート</translation>
    </message>
    <message>
      <source>Export the pictures of {count} parts</source>
      <translation>ワーク{count}個の画像をエクスポート</translation>
    </message>
    <message>
      <source>JPEG with map, limit, painted defects and a line of text, in folders OK, NG and NOT_CHECKED.</source>
      <translation>マップ、しきい値の線、描画した欠陥、1行の説明付きのJPEGを、フォルダーOK、NG、NOT_CHECKEDに分けます。</translation>
    </message>
    <message>
      <source>Pictures as they came, and annotations.json with painted defects as polygons.</source>
      <translation>元の画像と、描画した欠陥を多角形で記したannotations.json。</translation>
    </message>
    <message>
      <source>Pictures as they came, with masks of painted defects and the normal images of the products.</source>
      <translation>元の画像、描画した欠陥のマスク、品種の良品画像。</translation>
    </message>
    <message>
      <source>labels.csv in the folder says for each verdict whether a person or the model gave it.</source>
      <translation>フォルダー内のlabels.csvに、各判定が人とモデルのどちらによるものかを記録します。</translation>
    </message>
  </context>
  <context>
    <name>FolderErrors</name>
    <message>
      <source>the drive is not connected</source>
      <translation>ドライブが接続されていません</translation>
    </message>
  </context>
  <context>
    <name>Formatting</name>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes}分</translation>
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
      <translation>欠陥種別</translation>
    </message>
    <message>
      <source>Looked for</source>
      <translation>検索条件</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>名前または番号</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>オーダー</translation>
    </message>
    <message>
      <source>Report of {count} part</source>
      <translation>ワーク{count}個のレポート</translation>
    </message>
    <message>
      <source>Report of {count} parts</source>
      <translation>ワーク{count}個のレポート</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>ステーション</translation>
    </message>
  </context>
  <context>
    <name>FoundPanel</name>
    <message>
      <source>Look again</source>
      <translation>再検索</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>検索中…</translation>
    </message>
    <message>
      <source>Other limit…</source>
      <translation>別しきい値…</translation>
    </message>
    <message>
      <source>Other model…</source>
      <translation>別モデル…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>画像…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>レポート…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>表…</translation>
    </message>
    <message>
      <source>The parts of all batches that were found. Left and right arrows step through them, Return shows one large. Click a heading to sort. Ctrl and Shift with a click select several, which are corrected together.</source>
      <translation>全バッチから検索されたワークです。左右キーで移動、Enterで拡大表示。見出しのクリックで並べ替え。CtrlやShiftを押しながらクリックすると複数選択でき、まとめて訂正できます。</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
  </context>
  <context>
    <name>GoldenGrid</name>
    <message>
      <source>Golden parts</source>
      <translation>ゴールデンワーク</translation>
    </message>
  </context>
  <context>
    <name>GoldenView</name>
    <message>
      <source>Add defective parts…</source>
      <translation>不良品を追加…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>フォルダー追加…</translation>
    </message>
    <message>
      <source>Add good parts…</source>
      <translation>良品を追加…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>品種ページへ</translation>
    </message>
    <message>
      <source>Golden parts are pictures whose truth you know: good parts and real defects. No training ever sees them, so they tell what a new model is worth. Drop files or folders here, move normal images on the Products page, or add parts of a run on the Review page. With 35 good and 30 defective parts of each product much can be told, with a handful nothing.</source>
      <translation>ゴールデンワークは、正解が分かっている良品と実際の不良品の画像です。学習には使わないため、新しいモデルの実力が分かります。ファイルやフォルダーをここにドロップするか、品種ページで良品画像を移動するか、レビューページで検査したワークを追加してください。品種ごとに良品35個、不良品30個あれば多くのことが分かりますが、数個では何も分かりません。</translation>
    </message>
    <message>
      <source>No golden parts yet</source>
      <translation>ゴールデンワークはまだありません</translation>
    </message>
    <message>
      <source>Paint defects…</source>
      <translation>欠陥を描画…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Products with their golden sets</source>
      <translation>品種とゴールデンセット</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進捗</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>What it is…</source>
      <translation>正解を指定…</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count}件選択</translation>
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
      <translation>左右キーで見出しを選び、Enter キーで並べ替えます</translation>
    </message>
  </context>
  <context>
    <name>HeatCard</name>
    <message>
      <source>Across</source>
      <translation>横</translation>
    </message>
    <message>
      <source>Choose a product: parts of different products cannot be laid over each other.</source>
      <translation>品種を選んでください。品種の異なるワークは重ねられません。</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>縦</translation>
    </message>
    <message>
      <source>How many maps were read</source>
      <translation>読み込んだマップの数</translation>
    </message>
    <message>
      <source>Maps of NG parts are read…</source>
      <translation>NGワークのマップを読み込み中…</translation>
    </message>
    <message>
      <source>No part of {product} was NG in this time.</source>
      <translation>この期間に{product}のNGワークはありません。</translation>
    </message>
    <message>
      <source>Parts, at the worst place</source>
      <translation>ワーク数（最も多い位置）</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>割合</translation>
    </message>
    <message>
      <source>The map of 1 NG part</source>
      <translation>NGワーク1個のマップ</translation>
    </message>
    <message>
      <source>The maps of the {count} NG parts are not there any more.</source>
      <translation>NGワーク{count}個のマップはもうありません。</translation>
    </message>
    <message>
      <source>The maps of {count} NG parts</source>
      <translation>NGワーク{count}個のマップ</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>欠陥の位置</translation>
    </message>
    <message>
      <source>camera {view}</source>
      <translation>カメラ{view}</translation>
    </message>
    <message>
      <source>coloured where they stand above the limit</source>
      <translation>しきい値を超えた部分を着色</translation>
    </message>
    <message>
      <source>the newest; one older was not read</source>
      <translation>最新分（古い1個は読み込んでいません）</translation>
    </message>
    <message>
      <source>the newest; {count} older ones were not read</source>
      <translation>最新分（古い{count}個は読み込んでいません）</translation>
    </message>
    <message>
      <source>{count} left out: no map, or another camera</source>
      <translation>{count}個は対象外：マップなし、または別のカメラ</translation>
    </message>
    <message>
      <source>{left} – {right} % from the left</source>
      <translation>左から{left}～{right}%</translation>
    </message>
    <message>
      <source>{top} – {bottom} % from the top</source>
      <translation>上から{top}～{bottom}%</translation>
    </message>
  </context>
  <context>
    <name>HeatView</name>
    <message>
      <source>At {across} % from the left and {down} % from the top most parts have a defect: {count} of {parts}.</source>
      <translation>欠陥が最も多い位置は左から{across}%、上から{down}%：{parts}個中{count}個。</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>欠陥の位置</translation>
    </message>
    <message>
      <source>{count} of {parts} NG parts</source>
      <translation>NGワーク{parts}個中{count}個</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>ページのショートカットは、そのページの表示中に使えます。Ctrl+Kで何でも入力して検索できます。</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>To begin with</source>
      <translation>はじめに</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
  </context>
  <context>
    <name>HelpCard</name>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>このページ</translation>
    </message>
    <message>
      <source>Point at something, or go to it with Tab. Esc closes this. F1 opens the help.</source>
      <translation>ポインターを合わせるか、Tabで移動してください。Escで閉じ、F1でヘルプを開きます。</translation>
    </message>
    <message>
      <source>What is on this page</source>
      <translation>このページの説明</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>戻る（Alt+←）</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目次</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>進む（Alt+→）</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>Nothing was found. Fewer or shorter words find more.</source>
      <translation>見つかりません。語を減らすか短くすると、見つかりやすくなります。</translation>
    </message>
    <message>
      <source>Search the help (Ctrl+F)</source>
      <translation>ヘルプを検索（Ctrl+F）</translation>
    </message>
    <message>
      <source>The help is written in English and German so far, so it stands here in English.</source>
      <translation>ヘルプは現在、英語とドイツ語のみのため、ここでは英語で表示しています。</translation>
    </message>
    <message>
      <source>This is not opened from here: {address}</source>
      <translation>ここからは開けません：{address}</translation>
    </message>
    <message>
      <source>Topics that were found</source>
      <translation>見つかった項目</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Before it</source>
      <translation>前のモデル</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>受入判定</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>学習ページへ</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>History of releases</source>
      <translation>リリース履歴</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Lineage of the candidate</source>
      <translation>候補の系譜</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Model hash {hash}</source>
      <translation>モデルのハッシュ：{hash}</translation>
    </message>
    <message>
      <source>No model was activated yet</source>
      <translation>有効化したモデルはまだありません</translation>
    </message>
    <message>
      <source>On {count} golden part</source>
      <translation>ゴールデンワーク{count}個で評価</translation>
    </message>
    <message>
      <source>On {count} golden parts</source>
      <translation>ゴールデンワーク{count}個で評価</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>{model}のリリース</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>署名者</translation>
    </message>
    <message>
      <source>The first model inspects as soon as it is trained or added; from then on each change is written down here.</source>
      <translation>最初のモデルは、学習または追加するとすぐに検査に使われます。以後の切り替えは、すべてここに記録されます。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>fingerprint {hash}</source>
      <translation>フィンガープリント{hash}</translation>
    </message>
    <message>
      <source>{how} at {time}</source>
      <translation>{time}に{how}</translation>
    </message>
    <message>
      <source>{products}: {untrained}</source>
      <translation>{products}：{untrained}</translation>
    </message>
    <message>
      <source>{signed} by {name}</source>
      <translation>{signed}、署名者：{name}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <translation>「{reason}」</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>For example the number of a complaint</source>
      <translation>例：クレーム番号</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>先に理由を入力してください</translation>
    </message>
    <message>
      <source>Write your name first</source>
      <translation>先に名前を入力してください</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>あなたの名前</translation>
    </message>
  </context>
  <context>
    <name>Holds</name>
    <message>
      <source>Hold</source>
      <translation>保護</translation>
    </message>
    <message>
      <source>Hold order “{order}”?</source>
      <translation>オーダー「{order}」を保護しますか？</translation>
    </message>
    <message>
      <source>Hold the batch?</source>
      <translation>バッチを保護しますか？</translation>
    </message>
    <message>
      <source>Hold {count} batches?</source>
      <translation>バッチ{count}件を保護しますか？</translation>
    </message>
    <message>
      <source>It was placed because: {reason}</source>
      <translation>保護の理由：{reason}</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>解除</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”?</source>
      <translation>オーダー「{order}」の保護を解除しますか？</translation>
    </message>
    <message>
      <source>Lift the hold of the batch?</source>
      <translation>バッチの保護を解除しますか？</translation>
    </message>
    <message>
      <source>Lift the hold of {count} batches?</source>
      <translation>バッチ{count}件の保護を解除しますか？</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of it until the hold is lifted.</source>
      <translation>解除するまで、保管ルールでも人の操作でもファイルは削除されません。</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of its batches until the hold is lifted; that is true of batches that come later, too.</source>
      <translation>解除するまで、保管ルールでも人の操作でもこのオーダーのバッチのファイルは削除されません。今後追加されるバッチも同様です。</translation>
    </message>
    <message>
      <source>Retention may remove its files again, and it can be deleted for good.</source>
      <translation>保管ルールによるファイルの削除と、完全削除が再び可能になります。</translation>
    </message>
  </context>
  <context>
    <name>ImageAdvice</name>
    <message>
      <source>A prompt is marked: choose one that shows what a good part looks like.</source>
      <translation>要確認のプロンプトが1個あります。良品をよく表す画像を選んでください。</translation>
    </message>
    <message>
      <source>No normal images</source>
      <translation>良品画像なし</translation>
    </message>
    <message>
      <source>No normal images yet. Add {enough} or more, of all that good parts may look like.</source>
      <translation>良品画像がまだありません。良品のばらつきを含む画像を{enough}枚以上追加してください。</translation>
    </message>
    <message>
      <source>{count} image is held out.</source>
      <translation>{count}枚は検証用。</translation>
    </message>
    <message>
      <source>{count} images are held out.</source>
      <translation>{count}枚は検証用。</translation>
    </message>
    <message>
      <source>{count} more are set aside.</source>
      <translation>ほか{count}枚は学習除外。</translation>
    </message>
    <message>
      <source>{count} more is set aside.</source>
      <translation>ほか{count}枚は学習除外。</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>良品画像{count}枚</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>良品画像{count}枚</translation>
    </message>
    <message>
      <source>{count} of them a prompt</source>
      <translation>うち{count}枚がプロンプト</translation>
    </message>
    <message>
      <source>{count} of them prompts</source>
      <translation>うち{count}枚がプロンプト</translation>
    </message>
    <message>
      <source>{count} prompts are marked: choose some that show what a good part looks like.</source>
      <translation>要確認のプロンプトが{count}個あります。良品をよく表す画像を選んでください。</translation>
    </message>
    <message>
      <source>{images}, {prompts}.</source>
      <translation>{images}、{prompts}。</translation>
    </message>
    <message>
      <source>{images}. Add more: from {enough} on the limit can be trusted.</source>
      <translation>{images}。さらに追加してください。{enough}枚以上でしきい値が信頼できます。</translation>
    </message>
    <message>
      <source>{images}. Models learn from pictures on a workstation; added here, they teach none.</source>
      <translation>{images}。学習はワークステーションで行います。ここで追加した画像は学習に使われません。</translation>
    </message>
    <message>
      <source>{images}. Training chooses prompts, unless you mark some with P.</source>
      <translation>{images}。Pで指定しない場合、プロンプトは学習時に選ばれます。</translation>
    </message>
  </context>
  <context>
    <name>ImageGrid</name>
    <message>
      <source>Normal images</source>
      <translation>良品画像</translation>
    </message>
  </context>
  <context>
    <name>ImageGridModel</name>
    <message>
      <source>note: {note}</source>
      <translation>メモ：{note}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>セッション{session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>セッション{session}、検証用</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>tag {tag}</source>
      <translation>タグ{tag}</translation>
    </message>
  </context>
  <context>
    <name>ImagePane</name>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>ワークと異常マップです。品種の正常範囲ではマップは透明で、NGワークではしきい値を超えた部分を線で囲みます。ホイール：拡大・縮小。ドラッグ：移動。Ctrl+0：全体表示。ダブルクリック：100%。M：マップの表示・非表示。</translation>
    </message>
    <message>
      <source>There is no picture of this part.</source>
      <translation>このワークの画像はありません。</translation>
    </message>
  </context>
  <context>
    <name>ImageSceneActions</name>
    <message>
      <source>Fit the image</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <source>Show or hide the anomaly map</source>
      <translation>異常マップの表示・非表示</translation>
    </message>
  </context>
  <context>
    <name>ImageTools</name>
    <message>
      <source>Fit the image</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>マップ</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>異常マップの不透明度</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map in percent</source>
      <translation>異常マップの不透明度（%）</translation>
    </message>
  </context>
  <context>
    <name>ImageView</name>
    <message>
      <source>Image of the part</source>
      <translation>ワークの画像</translation>
    </message>
    <message>
      <source>No image is shown.</source>
      <translation>画像は表示されていません。</translation>
    </message>
    <message>
      <source>The dimmed part is not inspected.</source>
      <translation>暗く表示した部分は検査しません。</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} place.</source>
      <translation>マップは{count}か所でしきい値を超えています。</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} places.</source>
      <translation>マップが{count}か所でしきい値を超えています。</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width}×{height}ピクセル</translation>
    </message>
  </context>
  <context>
    <name>InspectActions</name>
    <message>
      <source>Camera settings…</source>
      <translation>カメラ設定…</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>各ワークのカメラ（{count}）…</translation>
    </message>
    <message>
      <source>Change the limit</source>
      <translation>しきい値を変更</translation>
    </message>
    <message>
      <source>Choose where the images come from</source>
      <translation>画像の入力元を選択</translation>
    </message>
    <message>
      <source>Compare light and focus with what they were when the master part was registered</source>
      <translation>照明とピントを、マスターワーク登録時と比較</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>サブフォルダーを含める</translation>
    </message>
    <message>
      <source>Inspect the same source again</source>
      <translation>同じ入力元をもう一度検査</translation>
    </message>
    <message>
      <source>Leave subfolders out</source>
      <translation>サブフォルダーを含めない</translation>
    </message>
    <message>
      <source>Let up to four cameras look at each part of this product; one verdict counts, the worst</source>
      <translation>この品種の各ワークを最大4台のカメラで検査します。判定は最も悪いものを採用</translation>
    </message>
    <message>
      <source>Open the batch of the last run</source>
      <translation>前回の検査のバッチを開く</translation>
    </message>
    <message>
      <source>Probe the lighting…</source>
      <translation>照明チェック…</translation>
    </message>
    <message>
      <source>Review the parts of this run</source>
      <translation>この検査のワークをレビュー</translation>
    </message>
    <message>
      <source>See what another limit would do, and apply it to the next parts</source>
      <translation>別のしきい値の効果を確認し、次のワークから適用</translation>
    </message>
    <message>
      <source>See what the product's camera sees, and set exposure, gain, image size and more</source>
      <translation>品種のカメラの画像を確認し、露光時間、ゲイン、画像サイズなどを設定</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>複数カメラ…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>The order or lot that each batch keeps, from the next run on</source>
      <translation>次の検査から各バッチに付けるオーダーまたはロット</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>トリガーとアラーム…</translation>
    </message>
    <message>
      <source>What makes a picture a part of this product, what it is called, and what calls a person</source>
      <translation>どの画像をこの品種のワークとするか、その名前、人を呼ぶ条件</translation>
    </message>
    <message>
      <source>Whether the folders inside a folder are inspected too; kept with the source</source>
      <translation>フォルダー内のフォルダーも検査するかどうか。入力元とともに保存されます</translation>
    </message>
  </context>
  <context>
    <name>InspectPage</name>
    <message>
      <source>Each batch of parts keeps it. It is of the next run on, until somebody changes it; empty for none.</source>
      <translation>ワークの各バッチに付きます。次の検査から、変更されるまで有効です。なしにするには空欄にします。</translation>
    </message>
    <message>
      <source>Getting ready: the model is being loaded…</source>
      <translation>準備中：モデルを読み込んでいます…</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>ワークはまだ来ていません</translation>
    </message>
    <message>
      <source>Order or lot</source>
      <translation>オーダーまたはロット</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>オーダー{name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>オーダー…</translation>
    </message>
    <message>
      <source>Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z undoes it.</source>
      <translation>このワークに対するモデルの誤りを訂正します（O）。訂正はバッチに保存されます。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>The last parts, newest first. Click one to look at it again.</source>
      <translation>直近のワーク（新しい順）。クリックするともう一度表示します。</translation>
    </message>
    <message>
      <source>The newest part of the run, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>表示中の画像にかかわらず、検査中の最新のワークです。OK：スコアがしきい値以内。NG：しきい値を超過。未検査：判定が出ていません。理由は下の行にあります。そのワークは人が確認してください。</translation>
    </message>
    <message>
      <source>The score above which a part of this product is NG; 1.00 is what the model proposes. Shows what another limit would do before you apply it; Ctrl+Z undoes it.</source>
      <translation>この品種のワークは、スコアがこの値を超えるとNGになります。モデルの提案値は1.00です。適用前に別のしきい値の効果を確認できます。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>The score of the part. The mark in the middle is the limit of the product.</source>
      <translation>ワークのスコア。中央の目印が品種のしきい値です。</translation>
    </message>
  </context>
  <context>
    <name>InspectStart</name>
    <message>
      <source>Again</source>
      <translation>もう一度</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>各ワークのカメラ（{count}）…</translation>
    </message>
    <message>
      <source>Choose where the images come from, or drop a folder, an image or a video here.</source>
      <translation>画像の入力元を選ぶか、フォルダー、画像、動画をここにドロップしてください。</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>サブフォルダーを含める</translation>
    </message>
    <message>
      <source>Inspect {source} once more</source>
      <translation>{source}をもう一度検査</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>オーダー{name}</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>オーダー{name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>オーダー…</translation>
    </message>
    <message>
      <source>Ready to inspect {product}</source>
      <translation>{product}の検査準備完了</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>複数カメラ…</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>トリガーとアラーム…</translation>
    </message>
    <message>
      <source>{source} again</source>
      <translation>{source}をもう一度</translation>
    </message>
  </context>
  <context>
    <name>InspectionDetails</name>
    <message>
      <source>Corrected by {name}</source>
      <translation>{name}が訂正</translation>
    </message>
    <message>
      <source>Defect: {kinds}</source>
      <translation>欠陥：{kinds}</translation>
    </message>
    <message>
      <source>Defect…</source>
      <translation>欠陥…</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>ゴールデンセット</translation>
    </message>
    <message>
      <source>Judged in</source>
      <translation>判定時間</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>ログイン中：{name}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>メモ：{note}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>オーダー</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>再計算</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Take {count} back</source>
      <translation>{count}個を取り消し</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮像</translation>
    </message>
    <message>
      <source>These {count} are bad</source>
      <translation>{count}個を不良品に</translation>
    </message>
    <message>
      <source>These {count} are fine</source>
      <translation>{count}個を良品に</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>なぜ？</translation>
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
      <translation>バッチの検査結果</translation>
    </message>
  </context>
  <context>
    <name>InspectionTableModel</name>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>クリック：この列で並べ替え。もう一度クリック：逆順</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>訂正済み</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>欠陥</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>オーダー</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮像</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>View</source>
      <translation>ビュー</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
  </context>
  <context>
    <name>JobStates</name>
    <message>
      <source>cancelled</source>
      <translation>キャンセル済み</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>running</source>
      <translation>実行中</translation>
    </message>
  </context>
  <context>
    <name>JudgingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進捗</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>モデルを読み込み中…</translation>
    </message>
  </context>
  <context>
    <name>KeptDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>集計中…</translation>
    </message>
    <message>
      <source>For everyone who can log in: the name, the role, when PIN and badge were given, and hashes of both; of whoever was removed, the name. Counted below is where a name stands: as who was logged in (batches, parts), as who did it (corrections, signatures, acknowledged alarms, holds, light checks, audit lines), in what people wrote (texts: notes, reasons, tags, names of things and of saved searches), and in audit lines of others (named there: changes of the person’s own record, wrong PINs, whatever mentions the name). Batches, parts, corrections and their texts go when the batch is deleted for good; the audit log, signatures and alarms stay as long as the workspace. Each audit line names the account of the computer, too.</source>
      <translation>ログインできる人については、名前、役割、PINとバッジの設定日時、両者のハッシュ。削除した人については名前。下の表は名前のある場所を数えたものです：ログイン中の人として（バッチ、ワーク）、行った人として（訂正、署名、確認済みアラーム、保護、照明チェック、監査ログの行）、人が書いた内容の中（文章：メモ、理由、タグ、各種の名前や保存した検索条件の名前）、他の人の監査ログの行の中（言及：本人の記録の変更、PINの誤り、名前を含むもの）。バッチ、ワーク、訂正とその文章は、バッチを完全に削除すると消えます。監査ログ、署名、アラームはワークスペースがある限り残ります。監査ログの各行には、コンピューターのアカウント名も入ります。</translation>
    </message>
    <message>
      <source>No name of a person stands anywhere.</source>
      <translation>担当者の名前はどこにも記録されていません。</translation>
    </message>
    <message>
      <source>Not known here: a name that is written otherwise (initials, a nickname, a slip), who is seen in a picture, and what has left the workspace: tables, reports, backups. A name that is a word too, such as Mark, is counted where the word stands.</source>
      <translation>ここで分からないもの：表記の違う名前（イニシャル、愛称、誤記）、画像に写っている人、ワークスペースの外に出たもの（表、レポート、バックアップ）。Markのように普通の単語でもある名前は、その単語がある場所も数えます。</translation>
    </message>
    <message>
      <source>What is stored about people</source>
      <translation>担当者について保存される情報</translation>
    </message>
  </context>
  <context>
    <name>KeptModel</name>
    <message>
      <source>Alarms</source>
      <translation>アラーム</translation>
    </message>
    <message>
      <source>Audit lines</source>
      <translation>監査ログの行</translation>
    </message>
    <message>
      <source>Batches</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>訂正</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>保護</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>照明</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Named there</source>
      <translation>言及</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>ワーク数</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>署名</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>{name} (cannot log in)</source>
      <translation>{name}（ログイン不可）</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>For example: crack</source>
      <translation>例：クラック</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>欠陥種別</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All parts</source>
      <translation>全ワーク</translation>
    </message>
    <message>
      <source>Not painted yet: {count}</source>
      <translation>描画なし：{count}</translation>
    </message>
    <message>
      <source>Which golden parts are on show</source>
      <translation>表示するゴールデンワーク</translation>
    </message>
  </context>
  <context>
    <name>LicencesDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>OneNIP Inspector is under the Apache License 2.0. These packages are installed with it and have licences of their own, as they say themselves; the notices of an installed program hold their texts.</source>
      <translation>OneNIP InspectorはApache License 2.0で提供されます。次のパッケージは一緒にインストールされ、それぞれが示す独自のライセンスに従います。全文は、インストールされたプログラムのnoticesにあります。</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>パッケージ</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>記載なし</translation>
    </message>
  </context>
  <context>
    <name>LightController</name>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>接続中…</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>測定中…</translation>
    </message>
    <message>
      <source>Picture of the master part</source>
      <translation>マスターワークの画像</translation>
    </message>
    <message>
      <source>Pictures of the master part, {enough} or more</source>
      <translation>マスターワークの画像（{enough}枚以上）</translation>
    </message>
  </context>
  <context>
    <name>LightDialog</name>
    <message>
      <source>As it was</source>
      <translation>変化なし</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Key: Del</source>
      <translation>キー：Delete</translation>
    </message>
    <message>
      <source>Key: F</source>
      <translation>キー：F</translation>
    </message>
    <message>
      <source>Lighting of {product}</source>
      <translation>{product}の照明</translation>
    </message>
    <message>
      <source>Limits are fixed and not measured: brightness {brightness} %, contrast {contrast} %, sharpness {sharpness} %, colours {colour} %. Register {enough} pictures or more, and they follow from how these differ.</source>
      <translation>許容値は測定によらない固定値です：明るさ{brightness}%、コントラスト{contrast}%、鮮明さ{sharpness}%、色{colour}%。{enough}枚以上登録すると、画像のばらつきから求めます。</translation>
    </message>
    <message>
      <source>Limits follow from how the {count} pictures of the master differ: of an unchanged scene, at most one probe in {rate} says that something changed.</source>
      <translation>許容値は、マスターの画像{count}枚のばらつきから求めています。変化のない場面で変化ありと判定されるのは、チェック{rate}回に1回以下です。</translation>
    </message>
    <message>
      <source>Master part: {name} · {count} pictures · registered {when}{who}</source>
      <translation>マスターワーク：{name} · {count}枚 · 登録{when}{who}</translation>
    </message>
    <message>
      <source>No master part is registered yet.</source>
      <translation>マスターワークはまだ登録されていません。</translation>
    </message>
    <message>
      <source>Not probed yet</source>
      <translation>未チェック</translation>
    </message>
    <message>
      <source>Nothing to compare with</source>
      <translation>比較対象なし</translation>
    </message>
    <message>
      <source>Pictures of the master part. Key: G</source>
      <translation>マスターワークの画像です。キー：G</translation>
    </message>
    <message>
      <source>Probe a file…</source>
      <translation>ファイルをチェック…</translation>
    </message>
    <message>
      <source>Probe now</source>
      <translation>チェック</translation>
    </message>
    <message>
      <source>Probe the picture shown</source>
      <translation>表示画像をチェック</translation>
    </message>
    <message>
      <source>Put the master part, a good one that is kept for it, in front of the camera while light and lens are right, and register it. Whoever probes the same part later is told what changed. Only measurements are kept, no pictures.</source>
      <translation>照明とレンズが正常なときに、専用に保管した良品のマスターワークをカメラの前に置いて登録します。後で同じワークをチェックすると、何が変わったかが分かります。保存するのは測定値だけで、画像は残りません。</translation>
    </message>
    <message>
      <source>Register files…</source>
      <translation>ファイルを登録…</translation>
    </message>
    <message>
      <source>Register the master part with the camera, or by files.</source>
      <translation>マスターワークをカメラまたはファイルで登録してください。</translation>
    </message>
    <message>
      <source>Register with the camera</source>
      <translation>カメラで登録</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Take a picture with the product's camera. Key: P</source>
      <translation>品種のカメラで撮影します。キー：P</translation>
    </message>
    <message>
      <source>Take {count} pictures of the master part. Key: R</source>
      <translation>マスターワークを{count}枚撮影します。キー：R</translation>
    </message>
    <message>
      <source>That could not be done</source>
      <translation>実行できませんでした</translation>
    </message>
    <message>
      <source>The light changed</source>
      <translation>照明が変化しました</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
      <source>What the Inspect page shows. Key: S</source>
      <translation>検査ページに表示中の画像です。キー：S</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ほか{count}件</translation>
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
      <translation>照明チェックの履歴</translation>
    </message>
    <message>
      <source>Whole picture beside the master's: ● brightness, ■ sharpness, in percent</source>
      <translation>画像全体のマスター比：●明るさ、■鮮明さ（%）</translation>
    </message>
    <message>
      <source>{count} probe, {last}: brightness {brightness} %, sharpness {sharpness} %</source>
      <translation>チェック{count}回、{last}：明るさ{brightness}%、鮮明さ{sharpness}%</translation>
    </message>
    <message>
      <source>{count} probes until {last}: brightness {brightness} %, sharpness {sharpness} % at the last</source>
      <translation>{last}までのチェック{count}回：最新は明るさ{brightness}%、鮮明さ{sharpness}%</translation>
    </message>
  </context>
  <context>
    <name>LimitControl</name>
    <message>
      <source>Limit {value}</source>
      <translation>しきい値{value}</translation>
    </message>
    <message>
      <source>proposal {value}</source>
      <translation>提案値{value}</translation>
    </message>
  </context>
  <context>
    <name>LimitDialog</name>
    <message>
      <source>Another limit for {product}</source>
      <translation>{product}の別のしきい値</translation>
    </message>
    <message>
      <source>As judged</source>
      <translation>判定時</translation>
    </message>
    <message>
      <source>Bad parts that are missed, of those that a person called bad</source>
      <translation>人が不良品としたうちの見逃し</translation>
    </message>
    <message>
      <source>By the other limit</source>
      <translation>別のしきい値</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Good parts that are rejected, of those that a person called good</source>
      <translation>人が良品としたうちの過検出</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG that becomes OK</source>
      <translation>NGからOKになる</translation>
    </message>
    <message>
      <source>OK that becomes NG</source>
      <translation>OKからNGになる</translation>
    </message>
    <message>
      <source>Only corrected parts have a known truth, and people correct what looks wrong: the last two rows are no sample of all parts. Set the limit on the Limits page.</source>
      <translation>正解が分かるのは訂正済みのワークだけで、人は誤りに見えるものを訂正します。最後の2行は全ワークを代表しません。しきい値の設定は、しきい値ページで行ってください。</translation>
    </message>
    <message>
      <source>Other limit</source>
      <translation>別のしきい値</translation>
    </message>
    <message>
      <source>Show the parts between both limits</source>
      <translation>2つのしきい値の間のワークを表示</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} part was found; it counts if a model judged it.</source>
      <translation>現在のしきい値は{limit}です。検索結果はワーク{count}個で、モデルが判定していれば数えます。</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} parts were found; those that a model judged are counted.</source>
      <translation>現在のしきい値は{limit}です。検索結果はワーク{count}個で、モデルが判定したものを数えます。</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{total}個中{count}個</translation>
    </message>
  </context>
  <context>
    <name>LimitHeader</name>
    <message>
      <source>Apply {limit}</source>
      <translation>{limit}を適用</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>図</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>{product}のしきい値</translation>
    </message>
    <message>
      <source>Model whose scores are looked at</source>
      <translation>スコアを見るモデル</translation>
    </message>
    <message>
      <source>Now {limit}, as the model proposes</source>
      <translation>現在{limit}（モデルの提案どおり）</translation>
    </message>
    <message>
      <source>Now {limit}, on the scale of the model that inspects: only looked at here</source>
      <translation>現在{limit}（使用中のモデルの尺度）：ここでは表示のみ</translation>
    </message>
    <message>
      <source>Now {limit}, {model} {untrained}</source>
      <translation>現在{limit}、{model}：{untrained}</translation>
    </message>
    <message>
      <source>Now {limit}; the model proposes {proposal}</source>
      <translation>現在{limit}、モデルの提案値{proposal}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>{model}, inspects</source>
      <translation>{model}、使用中</translation>
    </message>
  </context>
  <context>
    <name>LimitHistogram</name>
    <message>
      <source>Not read yet</source>
      <translation>まだ読み込まれていません</translation>
    </message>
    <message>
      <source>Nothing is known of this product yet</source>
      <translation>この品種のデータはまだありません</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>しきい値{limit}</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>現在{limit}</translation>
    </message>
    <message>
      <source>proposal {limit}</source>
      <translation>提案値{limit}</translation>
    </message>
    <message>
      <source>shown, not counted</source>
      <translation>表示のみ、算入しない</translation>
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
      <translation>しきい値</translation>
    </message>
    <message>
      <source>{limit}; the limit is {now} now</source>
      <translation>{limit}（現在のしきい値は{now}）</translation>
    </message>
  </context>
  <context>
    <name>LimitPopover</name>
    <message>
      <source>Apply {limit}</source>
      <translation>{limit}を適用</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>破棄</translation>
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
      <translation>このモデルでは、見逃す人工欠陥の割合は分かりません。</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Limit of the product</source>
      <translation>品種のしきい値</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>{product}のしきい値</translation>
    </message>
    <message>
      <source>Model's proposal: {limit}</source>
      <translation>モデルの提案値：{limit}</translation>
    </message>
    <message>
      <source>No part was judged with this product and model yet.</source>
      <translation>この品種とモデルで判定したワークはまだありません。</translation>
    </message>
    <message>
      <source>Now {limit} · proposal {proposal}</source>
      <translation>現在{limit} · 提案値{proposal}</translation>
    </message>
    <message>
      <source>Now {limit}, as proposed</source>
      <translation>現在{limit}（提案どおり）</translation>
    </message>
    <message>
      <source>Of the last {count} parts of this run, {flipped} would be judged otherwise:</source>
      <translation>この検査の直近{count}個のうち、判定が変わるもの：{flipped}個</translation>
    </message>
    <message>
      <source>Of the one good part, judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>新しいワークとして判定した良品1個のうち、{rejected}個が過検出になります（95%信頼区間{low}～{high}%）。</translation>
    </message>
    <message>
      <source>Of the one part of this run, {flipped} would be judged otherwise:</source>
      <translation>この検査のワーク1個のうち、判定が変わるもの：{flipped}個</translation>
    </message>
    <message>
      <source>Of the one pseudo-anomaly, {missed} would be missed; of real defects it may be more.</source>
      <translation>人工欠陥1個のうち、{missed}個を見逃します。実際の欠陥ではこれより多い可能性があります。</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>それぞれ新しいワークとして判定した良品{count}個のうち、{rejected}個が過検出になります（95%信頼区間{low}～{high}%）。</translation>
    </message>
    <message>
      <source>Of {count} pseudo-anomalies, {missed} would be missed; of real defects it may be more.</source>
      <translation>人工欠陥{count}個のうち、{missed}個を見逃します。実際の欠陥ではこれより多い可能性があります。</translation>
    </message>
    <message>
      <source>The model does not know this product, so it is not known how many good parts this rejects.</source>
      <translation>モデルがこの品種を学習していないため、過検出の割合は分かりません。</translation>
    </message>
    <message>
      <source>The next parts are judged by the limit; those before keep their verdicts.</source>
      <translation>次のワークからこのしきい値で判定します。それまでの判定は変わりません。</translation>
    </message>
  </context>
  <context>
    <name>LimitQuestions</name>
    <message>
      <source>Apply {limit}</source>
      <translation>{limit}を適用</translation>
    </message>
    <message>
      <source>Leave it at {limit}</source>
      <translation>{limit}のままにする</translation>
    </message>
    <message>
      <source>One golden part counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>このしきい値の選択には、ゴールデンワーク1個が算入されています。{remark}{sentence}</translation>
    </message>
    <message>
      <source>One part of a run counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>このしきい値の選択には、バッチのワーク1個が算入されています。{remark}{sentence}</translation>
    </message>
    <message>
      <source>Set the limit by golden parts?</source>
      <translation>ゴールデンワークでしきい値を設定しますか？</translation>
    </message>
    <message>
      <source>Set the limit by parts of runs?</source>
      <translation>バッチのワークでしきい値を設定しますか？</translation>
    </message>
    <message>
      <source>They tell no longer how the limit does on parts that it was not chosen by: keep others apart to test it.</source>
      <translation>選択に使っていないワークに対するしきい値の性能を、これらで確かめることはできなくなります。検証用に別のワークを取っておいてください。</translation>
    </message>
    <message>
      <source>With this limit the Releases page finds them because it was chosen so: they are no longer independent proof. Add others to the golden set that no limit is chosen by.</source>
      <translation>このしきい値では、そうなるよう選んだためにリリースページで検出されるのであり、独立した証拠にはなりません。しきい値の選択に使わないワークをゴールデンセットに追加してください。</translation>
    </message>
    <message>
      <source>{count} golden parts count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>このしきい値の選択には、ゴールデンワーク{count}個が算入されています。{remark}{sentence}</translation>
    </message>
    <message>
      <source>{count} parts of runs count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>このしきい値の選択には、バッチのワーク{count}個が算入されています。{remark}{sentence}</translation>
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
      <translation>現在{limit}</translation>
    </message>
    <message>
      <source>pseudo-anomalies</source>
      <translation>人工欠陥</translation>
    </message>
  </context>
  <context>
    <name>LimitWords</name>
    <message>
      <source>Bad parts of runs</source>
      <translation>バッチの不良品</translation>
    </message>
    <message>
      <source>Corrected parts are those that the model got wrong: they are no sample of all parts, so no promise, best F1 or least cost rests on them. A limit that is set by them cannot be tested by them.</source>
      <translation>訂正済みワークはモデルが誤ったもので、全ワークを代表しません。そのため、保証、F1最大、コスト最小の根拠にはなりません。これらで設定したしきい値を、これらで検証することはできません。</translation>
    </message>
    <message>
      <source>Corrected to bad by a person</source>
      <translation>人が不良品に訂正したもの</translation>
    </message>
    <message>
      <source>Corrected to good by a person</source>
      <translation>人が良品に訂正したもの</translation>
    </message>
    <message>
      <source>Good parts of runs</source>
      <translation>バッチの良品</translation>
    </message>
    <message>
      <source>Good parts, judged as if they were new</source>
      <translation>良品（新しいワークとして判定）</translation>
    </message>
    <message>
      <source>Misses {missed} of the one bad part.</source>
      <translation>不良品1個のうち{missed}個を見逃します。</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts.</source>
      <translation>不良品{count}個のうち{missed}個を見逃します。</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts: about {about} of 100, between {low} and {high}.</source>
      <translation>不良品{count}個のうち{missed}個を見逃します。100個あたりでは約{about}個（{low}～{high}個）です。</translation>
    </message>
    <message>
      <source>No bad part counts, so nobody can say how many are missed.</source>
      <translation>算入した不良品がないため、見逃しの割合は分かりません。</translation>
    </message>
    <message>
      <source>No good part is known, so nobody can say how many are rejected.</source>
      <translation>良品のデータがないため、過検出の割合は分かりません。</translation>
    </message>
    <message>
      <source>No limit follows: a tenth of the way from a typical good part to a typical pseudo-anomaly lies above {highest}, the highest that may be chosen. Set the limit by hand, or train again.</source>
      <translation>しきい値が決まりません。代表的な良品から代表的な人工欠陥までの10分の1の位置が、選択可能な上限{highest}を超えます。手動で設定するか、学習し直してください。</translation>
    </message>
    <message>
      <source>No limit follows: corrected parts count, and they are no sample of all parts. Count whole runs, or no parts of runs.</source>
      <translation>しきい値が決まりません。訂正済みワークが算入されていますが、全ワークを代表しません。全数確認済みのバッチを算入するか、バッチのワークを算入しないでください。</translation>
    </message>
    <message>
      <source>No limit follows: from {lowest} to {highest} every limit does equally well on the parts that count.</source>
      <translation>しきい値が決まりません。算入したワークでは、{lowest}～{highest}のどのしきい値も同じ結果です。</translation>
    </message>
    <message>
      <source>No limit follows: it would lie above {highest}, the highest that may be chosen. The good parts scatter too much; promise more, or add normal images and train again.</source>
      <translation>しきい値が決まりません。選択可能な上限{highest}を超えます。良品のばらつきが大きすぎます。保証を緩めるか、良品画像を追加して学習し直してください。</translation>
    </message>
    <message>
      <source>No limit follows: no bad part counts. Count pseudo-anomalies, or parts of runs that a person called bad.</source>
      <translation>しきい値が決まりません。算入した不良品がありません。人工欠陥、または人が不良品としたバッチのワークを算入してください。</translation>
    </message>
    <message>
      <source>No limit follows: no good part counts. Train the model on this product, or count whole runs.</source>
      <translation>しきい値が決まりません。算入した良品がありません。この品種を学習するか、全数確認済みのバッチを算入してください。</translation>
    </message>
    <message>
      <source>No limit follows: the model has not judged two good parts of this product that score differently. Train it on this product, or count whole runs.</source>
      <translation>しきい値が決まりません。この品種について、スコアの異なる良品をモデルがまだ2個以上判定していません。この品種を学習するか、全数確認済みのバッチを算入してください。</translation>
    </message>
    <message>
      <source>No limit is better than another while nothing costs anything. Give both costs, and the bad parts.</source>
      <translation>コストが0では、どのしきい値も優劣がありません。両方のコストと不良品の割合を入力してください。</translation>
    </message>
    <message>
      <source>Of real defects it may be more.</source>
      <translation>実際の欠陥ではこれより多い可能性があります。</translation>
    </message>
    <message>
      <source>One good part: {held} held out, {crossed} crossed.</source>
      <translation>良品1個：検証用{held}個、交差検証{crossed}個。</translation>
    </message>
    <message>
      <source>One more is not judged.</source>
      <translation>ほか1個は未判定です。</translation>
    </message>
    <message>
      <source>One part is left out: the model was trained on its picture.</source>
      <translation>ワーク1個は対象外です。モデルがその画像を学習しています。</translation>
    </message>
    <message>
      <source>Painted defects of golden parts</source>
      <translation>ゴールデンワークの描画した欠陥</translation>
    </message>
    <message>
      <source>Parts that nobody corrected count as what the model said: choose only runs that a person looked through. A limit that is set by them cannot be tested by them.</source>
      <translation>訂正されていないワークはモデルの判定どおりに数えます。人が全数を確認したバッチだけを選んでください。これらで設定したしきい値を、これらで検証することはできません。</translation>
    </message>
    <message>
      <source>Precision {precision} · recall {recall} · F1 {f1}</source>
      <translation>適合率 {precision} · 再現率 {recall} · F1 {f1}</translation>
    </message>
    <message>
      <source>Pseudo-anomalies, a stand-in for defects</source>
      <translation>人工欠陥（欠陥の代用）</translation>
    </message>
    <message>
      <source>Rejects {rejected} of the one good part.</source>
      <translation>良品1個のうち{rejected}個が過検出になります。</translation>
    </message>
    <message>
      <source>Rejects {rejected} of {count} good parts: about {about} of 100, between {low} and {high}.</source>
      <translation>良品{count}個のうち{rejected}個が過検出になります。100個あたりでは約{about}個（{low}～{high}個）です。</translation>
    </message>
    <message>
      <source>The model holds no scores of good parts of this product.</source>
      <translation>モデルにこの品種の良品のスコアがありません。</translation>
    </message>
    <message>
      <source>The {count} good parts neither show it nor speak against it: the interval reaches above {percent}.</source>
      <translation>良品{count}個では実証も否定もできません。信頼区間が{percent}を超えています。</translation>
    </message>
    <message>
      <source>The {count} good parts show it: the whole interval keeps the promise.</source>
      <translation>良品{count}個で実証済み：信頼区間全体が保証を満たします。</translation>
    </message>
    <message>
      <source>The {count} good parts speak against it: the whole interval is above {percent}.</source>
      <translation>良品{count}個の結果は保証と矛盾：信頼区間全体が{percent}を超えています。</translation>
    </message>
    <message>
      <source>They count: they prove nothing about this limit any more, nor about a model that is released with it. Have others that do not count. No training sees them.</source>
      <translation>算入しています。このしきい値や、それを使ってリリースするモデルの証拠にはなりません。算入しないものを別に用意してください。学習には使われません。</translation>
    </message>
    <message>
      <source>This model has not judged them: Evaluate on the Releases page, and they can count.</source>
      <translation>このモデルではまだ判定していません。リリースページで評価すると、算入できます。</translation>
    </message>
    <message>
      <source>Ticked, they are no longer independent proof of what this limit is worth. No training sees them.</source>
      <translation>チェックすると、このしきい値の性能を示す独立した証拠にはなりません。学習には使われません。</translation>
    </message>
    <message>
      <source>What is known of this product has not been read yet.</source>
      <translation>この品種について分かっていることは、まだ読み込まれていません。</translation>
    </message>
    <message>
      <source>{count} good parts are too few to show {percent}: were none rejected, it could still be {most} of 100. {needed} are needed, none of them rejected; until then it is an estimate.</source>
      <translation>良品{count}個では{percent}を実証できません。過検出が0個でも、100個中{most}個の可能性が残ります。過検出なしで{needed}個必要で、それまでは推定値です。</translation>
    </message>
    <message>
      <source>{count} good parts: {held} held out, {crossed} crossed.</source>
      <translation>良品{count}個：検証用{held}個、交差検証{crossed}個。</translation>
    </message>
    <message>
      <source>{count} missed</source>
      <translation>見逃し{count}個</translation>
    </message>
    <message>
      <source>{count} more are not judged.</source>
      <translation>ほか{count}個は未判定です。</translation>
    </message>
    <message>
      <source>{count} parts are left out: the model was trained on their pictures.</source>
      <translation>ワーク{count}個は対象外です。モデルがその画像を学習しています。</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>過検出{count}個</translation>
    </message>
  </context>
  <context>
    <name>LimitsActions</name>
    <message>
      <source>A limit counts on the scale of the model that inspects: choose that one, or let this one inspect</source>
      <translation>しきい値は使用中のモデルの尺度での値です。そのモデルを選ぶか、このモデルを検査に使ってください</translation>
    </message>
    <message>
      <source>Apply the limit</source>
      <translation>しきい値を適用</translation>
    </message>
    <message>
      <source>Back to the limit that holds</source>
      <translation>現在のしきい値に戻す</translation>
    </message>
    <message>
      <source>Export the curves as a table…</source>
      <translation>曲線を表としてエクスポート…</translation>
    </message>
    <message>
      <source>Export the figure…</source>
      <translation>図をエクスポート…</translation>
    </message>
    <message>
      <source>Forget what was chosen</source>
      <translation>選んだ値を破棄</translation>
    </message>
    <message>
      <source>Goes to the line: arrows move it by 0.01, Page keys by 0.1</source>
      <translation>しきい値の線に移動：矢印キーで0.01ずつ、Page Up／Page Downで0.1ずつ動きます</translation>
    </message>
    <message>
      <source>Histogram and curves as PNG or SVG</source>
      <translation>ヒストグラムと曲線をPNGまたはSVGで</translation>
    </message>
    <message>
      <source>Judge the next parts by the chosen limit; Ctrl+Z takes that back</source>
      <translation>次のワークから、選んだしきい値で判定します。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Move the limit by keys</source>
      <translation>キーでしきい値を動かす</translation>
    </message>
    <message>
      <source>Show the bad parts that are missed</source>
      <translation>見逃した不良品を表示</translation>
    </message>
    <message>
      <source>Show the good parts that are rejected</source>
      <translation>過検出の良品を表示</translation>
    </message>
    <message>
      <source>The chosen limit is the one that holds</source>
      <translation>選んだしきい値は現在の設定値です</translation>
    </message>
    <message>
      <source>What every limit does, as CSV</source>
      <translation>各しきい値の効果をCSVで</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>A limit belongs to a product. Create one on the Products page, and train a model on it.</source>
      <translation>しきい値は品種ごとの値です。品種ページで品種を作成し、モデルを学習してください。</translation>
    </message>
    <message>
      <source>A limit is chosen by how a model scores parts. Train a model, or add a model file, first.</source>
      <translation>しきい値はモデルのスコアをもとに選びます。先にモデルを学習するか、モデルファイルを追加してください。</translation>
    </message>
    <message>
      <source>Comma separated values</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>Export the figure</source>
      <translation>図をエクスポート</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>表をエクスポート</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>品種ページへ</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>学習ページへ</translation>
    </message>
    <message>
      <source>No limit to set yet</source>
      <translation>設定できるしきい値がまだありません</translation>
    </message>
    <message>
      <source>Portable Network Graphics</source>
      <translation>PNG画像</translation>
    </message>
    <message>
      <source>Vector graphics</source>
      <translation>ベクター画像</translation>
    </message>
    <message>
      <source>{title} · model {model}</source>
      <translation>{title} · モデル{model}</translation>
    </message>
  </context>
  <context>
    <name>LineCard</name>
    <message>
      <source>Add a connection to the line</source>
      <translation>ラインとの接続を追加</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>追加…</translation>
    </message>
    <message>
      <source>Connections to the line</source>
      <translation>ラインとの接続</translation>
    </message>
    <message>
      <source>None yet. A controller, a broker or another program hears each verdict from here, and can ask for the product.</source>
      <translation>まだありません。PLC、ブローカー、他のプログラムに判定を1件ずつ通知し、品種の指定を受け取れます。</translation>
    </message>
  </context>
  <context>
    <name>LineSection</name>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Being tested…</source>
      <translation>テスト中…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>解釈できません</translation>
    </message>
    <message>
      <source>Numbers of the products: {named}</source>
      <translation>品種の番号：{named}</translation>
    </message>
    <message>
      <source>One verdict waits.</source>
      <translation>判定1件が待機中。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove this connection?</source>
      <translation>この接続を削除しますか？</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Test: {found}</source>
      <translation>テスト：{found}</translation>
    </message>
    <message>
      <source>The line hears no verdicts over {place} from then on. What is stored stays.</source>
      <translation>以後、{place}経由ではラインに判定が届きません。保存済みのものは残ります。</translation>
    </message>
    <message>
      <source>Told: {ok} OK, {ng} NG, {not_checked} NOT CHECKED.</source>
      <translation>通知済み：OK {ok}、NG {ng}、未検査{not_checked}。</translation>
    </message>
    <message>
      <source>{count} came too late.</source>
      <translation>期限遅れ{count}件。</translation>
    </message>
    <message>
      <source>{count} never got there.</source>
      <translation>未達{count}件。</translation>
    </message>
    <message>
      <source>{count} verdicts wait.</source>
      <translation>判定{count}件が待機中。</translation>
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
      <translation>良品に加えた人工欠陥、プロンプトとして使われた良品、現在の検出状況です。学習中は同じものを表示します。明るい部分が輪郭を満たしていけば順調です。</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>人工欠陥</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>現在の検出</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>What is found of artificial defects now</source>
      <translation>人工欠陥の現在の検出状況</translation>
    </message>
  </context>
  <context>
    <name>LoginDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Or scan your badge. The inspection goes on meanwhile.</source>
      <translation>またはバッジをスキャンしてください。その間も検査は続きます。</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PINまたはパスワード</translation>
    </message>
    <message>
      <source>What {name} had open is hidden, and comes back when {name} logs in. If somebody else does, it is closed.</source>
      <translation>{name}が開いていたものは非表示になっており、{name}がログインすると元に戻ります。別の人がログインすると閉じられます。</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Batches of {size}</source>
      <translation>バッチサイズ{size}</translation>
    </message>
    <message>
      <source>Log scale</source>
      <translation>対数目盛</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Losses over the training steps</source>
      <translation>学習ステップごとの損失</translation>
    </message>
    <message>
      <source>Step {step}: {values}</source>
      <translation>ステップ{step}：{values}</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>再構成</translation>
    </message>
    <message>
      <source>restoration</source>
      <translation>復元</translation>
    </message>
    <message>
      <source>total</source>
      <translation>合計</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Demonstration – OneNIP Inspector</source>
      <translation>デモ – OneNIP Inspector</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
  </context>
  <context>
    <name>MapLegend</name>
    <message>
      <source>Anomaly</source>
      <translation>異常度</translation>
    </message>
    <message>
      <source>Clear below half the limit, a line at the limit, the last colour at twice the limit and above</source>
      <translation>しきい値の半分未満は透明、しきい値に線、しきい値の2倍以上は最後の色</translation>
    </message>
    <message>
      <source>Legend of the anomaly map</source>
      <translation>異常マップの凡例</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>しきい値</translation>
    </message>
  </context>
  <context>
    <name>MarkFilter</name>
    <message>
      <source>All pictures</source>
      <translation>すべての画像</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>ぼけ</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>暗い</translation>
    </message>
    <message>
      <source>Like another product</source>
      <translation>別の品種に類似</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>要確認</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>ほぼ同じ</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>読み込み不可</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>露出オーバー</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>Very unlike the others</source>
      <translation>他と大きく違う</translation>
    </message>
    <message>
      <source>Which pictures are shown</source>
      <translation>表示する画像</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>--shared and --station go with --database, which says where the records are. Nothing was changed.</source>
      <translation>--sharedと--stationは、記録の場所を示す--databaseと一緒に指定します。何も変更していません。</translation>
    </message>
    <message>
      <source>120 parts of each product that training never saw are inspected, good and defective ones mixed.</source>
      <translation>学習に使っていないワークを品種ごとに120個、良品と不良品を混ぜて検査します。</translation>
    </message>
    <message>
      <source>20 pictures of good parts are imported for each of two products, and four of them become prompts. 40 more follow for the real training.</source>
      <translation>2品種それぞれ良品画像20枚をインポートし、そのうち4枚をプロンプトにします。本来の学習のために、あと40枚ずつ続きます。</translation>
    </message>
    <message>
      <source>A connection to the line in the settings file is not valid and is not used: {text} The others are as they were. Remove it under Settings, Line, and add it anew.</source>
      <translation>設定ファイルにあるラインとの接続が無効なため、使いません：{text}他の接続は元のままです。「設定」の「ライン」で削除し、追加し直してください。</translation>
    </message>
    <message>
      <source>A database on a server needs a folder that all stations share, for pictures and models. Nothing was changed. Name it with --shared DIR.</source>
      <translation>サーバーのデータベースには、画像とモデルを置く全ステーション共有のフォルダーが必要です。何も変更していません。--shared DIRで指定してください。</translation>
    </message>
    <message>
      <source>A file could not be removed: {first}: {error}. It belongs to nothing any more; the next start tries again. Close the program that uses it.</source>
      <translation>ファイルを削除できませんでした：{first}：{error}。どこからも参照されておらず、次回の起動時に再試行します。ファイルを使用中のプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>A file of the workspace is gone: {first}. Its record and verdict are there; a part without files is shown without image or map. Put the file back from a copy if you need it.</source>
      <translation>ワークスペースのファイルがなくなっています：{first}。記録と判定は残っています。ファイルのないワークは画像やマップなしで表示します。必要な場合はコピーから戻してください。</translation>
    </message>
    <message>
      <source>A first model of both products is made in a single step of training, so that parts can be inspected at once.</source>
      <translation>すぐにワークを検査できるよう、両品種の最初のモデルを1ステップだけの学習で作成します。</translation>
    </message>
    <message>
      <source>A frame must be (H, W) or (H, W, 3), uint8 for 8 bits or uint16 for 9 to 16 bits; got {shape}, {kind}, for {bits} bits.</source>
      <translation>フレームは(H, W)または(H, W, 3)で、8ビットはuint8、9～16ビットはuint16である必要があります。受け取ったもの：{shape}、{kind}、{bits}ビット。</translation>
    </message>
    <message>
      <source>A hold is placed and lifted with a reason. Nothing has changed; write why.</source>
      <translation>保護とその解除には理由が必要です。何も変更していません。理由を入力してください。</translation>
    </message>
    <message>
      <source>A limit must lie between {minimum} and {maximum}; got {got}. The limit is as it was.</source>
      <translation>しきい値は{minimum}～{maximum}で指定してください（入力値：{got}）。しきい値は元のままです。</translation>
    </message>
    <message>
      <source>A map cannot be kept longer than its picture, nor a picture longer than its thumbnail. A thumbnail goes only where pictures go.</source>
      <translation>マップは画像より長く、画像はサムネイルより長く保管できません。サムネイルを削除できるのは、画像も削除する場合だけです。</translation>
    </message>
    <message>
      <source>A mask of the data set says where the defect of one of them is: {kinds}.</source>
      <translation>そのうち1個は、データセットのマスクで欠陥の位置が分かっています：{kinds}。</translation>
    </message>
    <message>
      <source>A model cannot learn {products}: at least {needed} different pictures are needed. Nothing was changed. Add more pictures of good parts.</source>
      <translation>{products}は学習できません。異なる画像が{needed}枚以上必要です。何も変更していません。良品の画像を追加してください。</translation>
    </message>
    <message>
      <source>A model file waits</source>
      <translation>モデルファイルが待機中です</translation>
    </message>
    <message>
      <source>A model is being trained. When it is ready, inspection can begin.</source>
      <translation>モデルを学習中です。完了すると検査を開始できます。</translation>
    </message>
    <message>
      <source>A name has 1 to {longest} characters, in one line.</source>
      <translation>名前は1～{longest}文字、1行で入力してください。</translation>
    </message>
    <message>
      <source>A part could not be checked</source>
      <translation>未検査のワーク</translation>
    </message>
    <message>
      <source>A part number has at most {most} characters that can be printed; nothing was done.</source>
      <translation>ワーク番号は印字可能な文字で{most}文字以内です。何も実行していません。</translation>
    </message>
    <message>
      <source>A part of what is inspected of '{product}' lies beyond the edge of the picture. Bring the whole part into view.</source>
      <translation>「{product}」の検査領域の一部が画像からはみ出しています。ワーク全体を視野に入れてください。</translation>
    </message>
    <message>
      <source>A person stopped the inspection before the product was changed. It is as it was.</source>
      <translation>品種の切り替え前に、人が検査を停止しました。品種は元のままです。</translation>
    </message>
    <message>
      <source>A picture came that nobody asked for, so it was not judged. Check that nothing else triggers the camera.</source>
      <translation>要求していない画像が届いたため、判定していません。他の機器がカメラをトリガーしていないか確認してください。</translation>
    </message>
    <message>
      <source>A picture of this camera was missing a moment ago, so one that comes now may show the part before. Inspect the part again.</source>
      <translation>直前にこのカメラの画像が欠けていたため、現在の画像は前のワークのものかもしれません。ワークをもう一度検査してください。</translation>
    </message>
    <message>
      <source>A picture of {product} did not train, being damaged or the same as another: {names}.</source>
      <translation>{product}の画像1枚は、破損しているか他と同じため学習していません：{names}。</translation>
    </message>
    <message>
      <source>A prompt of {product} is not shown ({reason}); the model guides inspection by it all the same.</source>
      <translation>{product}のプロンプトの1つは表示されません（{reason}）。モデルはそれも使って検査します。</translation>
    </message>
    <message>
      <source>A record in {place} is damaged and cannot be read: {error}. Nothing was changed. Close the application and run it with --check on this workspace: it names what is damaged. Then put back a backup.</source>
      <translation>{place}の記録が破損しており、読み込めません：{error}。何も変更していません。アプリケーションを閉じ、このワークスペースに対して--checkで実行してください。破損箇所が分かります。その後、バックアップから戻してください。</translation>
    </message>
    <message>
      <source>A run goes on and keeps the model that it began with. Stop it first.</source>
      <translation>検査を実行中で、開始時のモデルを使い続けます。先に停止してください。</translation>
    </message>
    <message>
      <source>A run is going on. Stop it first, then start again.</source>
      <translation>検査を実行中です。先に停止してから、もう一度開始してください。</translation>
    </message>
    <message>
      <source>A run is going on: the map comes after the run.</source>
      <translation>検査を実行中です。マップは終了後に表示されます。</translation>
    </message>
    <message>
      <source>A run needs the processor. Ask again when it has ended.</source>
      <translation>検査の実行がプロセッサーを使っています。終了してからもう一度実行してください。</translation>
    </message>
    <message>
      <source>A run needs the processor. Evaluate when it has ended.</source>
      <translation>検査の実行がプロセッサーを使っています。終了してから評価してください。</translation>
    </message>
    <message>
      <source>A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.</source>
      <translation>{source}の検査を実行中で、自動的に終わります。品種は元のままです。終了後にもう一度要求してください。</translation>
    </message>
    <message>
      <source>A search without a name would not be found again. Give it a name.</source>
      <translation>名前のない検索条件は後で見つけられません。名前を付けてください。</translation>
    </message>
    <message>
      <source>A second window opens</source>
      <translation>2つ目のウィンドウが開きます</translation>
    </message>
    <message>
      <source>A signature needs a name. Nothing was changed.</source>
      <translation>署名には名前が必要です。何も変更していません。</translation>
    </message>
    <message>
      <source>A station needs a name of 1 to {longest} characters. Nothing was changed. Give one with --station NAME.</source>
      <translation>ステーション名は1～{longest}文字です。何も変更していません。--station NAMEで指定してください。</translation>
    </message>
    <message>
      <source>A title has at most {longest} characters. The model is called as before.</source>
      <translation>タイトルは{longest}文字以内です。モデルの名前は元のままです。</translation>
    </message>
    <message>
      <source>A token has {least} characters or more: letters, digits, signs, no spaces.</source>
      <translation>トークンは{least}文字以上（英字、数字、記号、空白なし）です。</translation>
    </message>
    <message>
      <source>A training needs the processor. Ask again when it has ended.</source>
      <translation>学習がプロセッサーを使っています。終了してからもう一度実行してください。</translation>
    </message>
    <message>
      <source>A training needs the processor. Evaluate when it has ended.</source>
      <translation>学習がプロセッサーを使っています。終了してから評価してください。</translation>
    </message>
    <message>
      <source>A training run is going on. Wait for it or cancel it first.</source>
      <translation>学習を実行中です。終了を待つか、先に中止してください。</translation>
    </message>
    <message>
      <source>A workspace that several stations share is not mended: what looks superfluous may be what another station is just writing. Nothing was changed. Check it without --mend.</source>
      <translation>複数のステーションで共有するワークスペースは修復できません。不要に見えるものも、別のステーションが書き込み中かもしれません。何も変更していません。--mendなしで点検してください。</translation>
    </message>
    <message>
      <source>Access was not recovered: {reason} Nothing was changed.</source>
      <translation>アクセスを復旧していません：{reason}何も変更していません。</translation>
    </message>
    <message>
      <source>Access was recovered by somebody with access to the files: the admin “{name}” got a new password. The audit log says when, and under which account. If nobody knows of it, look into it.</source>
      <translation>ファイルを扱える人がアクセスを復旧し、管理者「{name}」に新しいパスワードが発行されました。日時とアカウントは監査ログにあります。心当たりがない場合は調べてください。</translation>
    </message>
    <message>
      <source>Activate it on the Train page to inspect with it.</source>
      <translation>このモデルで検査するには、学習ページで有効にしてください。</translation>
    </message>
    <message>
      <source>Add a part to the golden set</source>
      <translation>ワークをゴールデンセットに追加</translation>
    </message>
    <message>
      <source>Add a training to the queue</source>
      <translation>学習待ちに追加</translation>
    </message>
    <message>
      <source>Add golden parts of {product}</source>
      <translation>{product}のゴールデンワークを追加</translation>
    </message>
    <message>
      <source>Add images to {product}</source>
      <translation>{product}に画像を追加</translation>
    </message>
    <message>
      <source>Add model “{name}”</source>
      <translation>モデル「{name}」を追加</translation>
    </message>
    <message>
      <source>Add products of {model}</source>
      <translation>{model}の品種を追加</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set</source>
      <translation>{count}個のワークをゴールデンセットに追加</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>{name}を追加</translation>
    </message>
    <message>
      <source>Added as golden parts: {good} good, {defective} defective.</source>
      <translation>ゴールデンワークとして追加：良品{good}個、不良品{defective}個。</translation>
    </message>
    <message>
      <source>Adding {file} was stopped. Nothing was added, and the file is as it was.</source>
      <translation>{file}の追加を停止しました。何も追加しておらず、ファイルは元のままです。</translation>
    </message>
    <message>
      <source>After a restart the counters will lack the parts that were not recorded</source>
      <translation>再起動すると、未記録のワークはカウンターに含まれません</translation>
    </message>
    <message>
      <source>All normal images of “{product}” are golden parts, which no training may see. Add other pictures of good parts.</source>
      <translation>「{product}」の良品画像はすべてゴールデンワークで、学習には使えません。良品の画像を別に追加してください。</translation>
    </message>
    <message>
      <source>All pictures of {products} are of one session: under another light or on another day good parts may be rejected. Add pictures of another day.</source>
      <translation>{products}の画像がすべて同じセッションのものです。照明や日が変わると、良品がNGになるおそれがあります。別の日の画像を追加してください。</translation>
    </message>
    <message>
      <source>All that was judged is recorded there. This station began without it and still goes by what it knew then: close the application and start it again between two runs, for new limits, models, lists and corrections.</source>
      <translation>判定はすべてサーバーに記録されました。このステーションはサーバーなしで起動したため、まだ当時の情報で動作しています。新しいしきい値、モデル、一覧、訂正を反映するには、検査の合間にアプリケーションを閉じて起動し直してください。</translation>
    </message>
    <message>
      <source>All {count} lines of the audit log are as they were written. The newest has the hash {head}…</source>
      <translation>監査ログの全{count}行は書き込まれたままです。最新行のハッシュは{head}…</translation>
    </message>
    <message>
      <source>An NG part</source>
      <translation>NGのワーク</translation>
    </message>
    <message>
      <source>Another part waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>別のワークがすでに待機していたため、判定していません。もう一度検査するか、ラインを遅くしてください。</translation>
    </message>
    <message>
      <source>Another program holds the file. Close it and try again.</source>
      <translation>別のプログラムがファイルを使用中です。それを閉じてからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Another program uses port {port}. Choose another port, or end that program.</source>
      <translation>ポート{port}は別のプログラムが使用中です。別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>その他の理由</translation>
    </message>
    <message>
      <source>Another station is called {station} and is at work, so nobody could tell the batches of both apart. Nothing was changed. Start this one with --station and another name; or if it is this one, cut off a moment ago, start again in half a minute.</source>
      <translation>{station}という別のステーションが稼働中のため、両者のバッチを区別できません。何も変更していません。このステーションを--stationと別の名前で起動してください。先ほど切断されたこのステーション自身の場合は、30秒後にもう一度起動してください。</translation>
    </message>
    <message>
      <source>Another station is just beginning and puts the records in order. Nothing was changed. Start again in a minute.</source>
      <translation>別のステーションが起動中で、記録を整理しています。何も変更していません。1分後にもう一度起動してください。</translation>
    </message>
    <message>
      <source>Answer an overrule</source>
      <translation>判定訂正に対応</translation>
    </message>
    <message>
      <source>Answer {count} overrules</source>
      <translation>{count}件の判定訂正に対応</translation>
    </message>
    <message>
      <source>Anybody can leave the operator's page now.</source>
      <translation>誰でもオペレーター画面から出られるようになりました。</translation>
    </message>
    <message>
      <source>Ask what becomes of a part</source>
      <translation>ワークを対応待ちにする</translation>
    </message>
    <message>
      <source>Ask what becomes of {count} parts</source>
      <translation>{count}個のワークを対応待ちにする</translation>
    </message>
    <message>
      <source>Back in place: {what}. Ctrl+Z takes that back.</source>
      <translation>元の場所に戻しました：{what}。Ctrl+Zで取り消せます。</translation>
    </message>
    <message>
      <source>Basler cameras</source>
      <translation>Baslerカメラ</translation>
    </message>
    <message>
      <source>Batch {number} is finished; nothing can be added to it. Start a new inspection run.</source>
      <translation>バッチ{number}は終了しているため、追加できません。新しい検査を開始してください。</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so its order stays as it is: with another one it could slip out of the hold. Lift the hold first.</source>
      <translation>バッチ{number}は保護中（「{reason}」）のため、オーダーを変更できません。変更すると保護から外れるおそれがあります。先に保護を解除してください。</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so nothing deletes it for good. Lift the hold on the Review page first.</source>
      <translation>バッチ{number}は保護中（「{reason}」）のため、完全に削除できません。先にレビューページで保護を解除してください。</translation>
    </message>
    <message>
      <source>Batch {number} is of order “{order}”, which is held (“{reason}”), so nothing deletes it for good. Lift the hold of the order on the Review page first.</source>
      <translation>バッチ{number}はオーダー「{order}」に属し、そのオーダーが保護中（「{reason}」）のため、完全に削除できません。先にレビューページでオーダーの保護を解除してください。</translation>
    </message>
    <message>
      <source>Batch {number} is still being inspected. Nothing was changed. Stop the run first.</source>
      <translation>バッチ{number}はまだ検査中です。何も変更していません。先に検査を停止してください。</translation>
    </message>
    <message>
      <source>Batches still take {gigabytes:.1f} GB more than the quota: what is left is too young, held, in the trash, or waits for an answer.</source>
      <translation>バッチはまだ上限を{gigabytes:.1f} GB超えています。残りは新しすぎるか、保護中か、ゴミ箱にあるか、対応待ちです。</translation>
    </message>
    <message>
      <source>Begin the next training of the queue</source>
      <translation>次の学習待ちを開始</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>下部</translation>
    </message>
    <message>
      <source>Bottom left</source>
      <translation>左下</translation>
    </message>
    <message>
      <source>Bottom middle</source>
      <translation>中央下</translation>
    </message>
    <message>
      <source>Bottom right</source>
      <translation>右下</translation>
    </message>
    <message>
      <source>Bring back a golden part</source>
      <translation>ゴールデンワークを元に戻す</translation>
    </message>
    <message>
      <source>Bring back model {name}</source>
      <translation>モデル{name}を元に戻す</translation>
    </message>
    <message>
      <source>Bring back one image</source>
      <translation>1枚の画像を元に戻す</translation>
    </message>
    <message>
      <source>Bring back product “{name}”</source>
      <translation>品種「{name}」を元に戻す</translation>
    </message>
    <message>
      <source>Bring back the batch</source>
      <translation>バッチを元に戻す</translation>
    </message>
    <message>
      <source>Bring back the master part of {product}</source>
      <translation>{product}のマスターワークを元に戻す</translation>
    </message>
    <message>
      <source>Bring back {count} batches</source>
      <translation>{count}件のバッチを元に戻す</translation>
    </message>
    <message>
      <source>Bring back {count} golden parts</source>
      <translation>{count}個のゴールデンワークを元に戻す</translation>
    </message>
    <message>
      <source>Bring back {count} images</source>
      <translation>{count}枚の画像を元に戻す</translation>
    </message>
    <message>
      <source>Bring {name} back</source>
      <translation>{name}を元に戻す</translation>
    </message>
    <message>
      <source>By the rules nothing was to be removed.</source>
      <translation>ルールにより削除するものはありませんでした。</translation>
    </message>
    <message>
      <source>Camera {number} cannot be opened. Check that it is plugged in and not used elsewhere.</source>
      <translation>カメラ{number}を開けません。接続されているか、他で使用されていないかを確認してください。</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written, and no model was touched; Resume begins it anew.</source>
      <translation>中止しました。何も書き込んでおらず、どのモデルも変更していません。「再開」で最初からやり直します。</translation>
    </message>
    <message>
      <source>Caught up: one part that had waited here is recorded there.</source>
      <translation>追送完了：待機していたワーク1個をサーバーに記録しました。</translation>
    </message>
    <message>
      <source>Caught up: {count} parts that had waited here are recorded there.</source>
      <translation>追送完了：待機していたワーク{count}個をサーバーに記録しました。</translation>
    </message>
    <message>
      <source>Change of shift</source>
      <translation>シフト交代</translation>
    </message>
    <message>
      <source>Change the alignment of {product}</source>
      <translation>{product}の位置補正を変更</translation>
    </message>
    <message>
      <source>Change the inspected area of {product}</source>
      <translation>{product}の検査領域を変更</translation>
    </message>
    <message>
      <source>Change the limit of {product}</source>
      <translation>{product}のしきい値を変更</translation>
    </message>
    <message>
      <source>Change the order of the queue</source>
      <translation>学習待ちの順番を変更</translation>
    </message>
    <message>
      <source>Change the role of {name}</source>
      <translation>{name}の役割を変更</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate</source>
      <translation>受入基準を変更</translation>
    </message>
    <message>
      <source>Change the value range of {product}</source>
      <translation>{product}の値の範囲を変更</translation>
    </message>
    <message>
      <source>Change what a golden part is</source>
      <translation>ゴールデンワークの正解を変更</translation>
    </message>
    <message>
      <source>Change what {count} golden parts are</source>
      <translation>{count}個のゴールデンワークの正解を変更</translation>
    </message>
    <message>
      <source>Change what {name} looks for</source>
      <translation>{name}の検索条件を変更</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>フォルダーがあるか、書き込み権限があるかを確認してください。</translation>
    </message>
    <message>
      <source>Choose another workspace.</source>
      <translation>別のワークスペースを選んでください。</translation>
    </message>
    <message>
      <source>Closed what {name} had left open</source>
      <translation>{name}が開いていたものを閉じました</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>終了中</translation>
    </message>
    <message>
      <source>Compare it with a backup, and recompute the part (R on the Review page, or --replay). It is never mended, because that would hide what happened.</source>
      <translation>バックアップと比較し、ワークを再計算してください（レビューページでR、または--replay）。起きたことが隠れてしまうため、修復は行いません。</translation>
    </message>
    <message>
      <source>Compare scores of {product} anew</source>
      <translation>{product}のスコア比較をやり直す</translation>
    </message>
    <message>
      <source>Compare scores of {product} as before</source>
      <translation>{product}のスコア比較を元に戻す</translation>
    </message>
    <message>
      <source>Compare the images of {product} with each other</source>
      <translation>{product}の画像を相互に比較</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>接続済み</translation>
    </message>
    <message>
      <source>Connected to {host}, port {port}.</source>
      <translation>{host}のポート{port}に接続しました。</translation>
    </message>
    <message>
      <source>Connected, {count:,} picture arrived damaged</source>
      <translation>接続済み、破損画像{count:,}枚</translation>
    </message>
    <message>
      <source>Connected, {count:,} pictures arrived damaged</source>
      <translation>接続済み、破損画像{count:,}枚</translation>
    </message>
    <message>
      <source>Connected; the picture is {width} × {height} now, it was {width_before} × {height_before}</source>
      <translation>接続済み、画像サイズが{width_before}×{height_before}から{width}×{height}に変わりました</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>接続中</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>接続中…</translation>
    </message>
    <message>
      <source>Connection lost, next try in {seconds:.0f} s</source>
      <translation>接続が切れました。{seconds:.0f}秒後に再試行</translation>
    </message>
    <message>
      <source>Copy the diagnosis</source>
      <translation>診断情報をコピー</translation>
    </message>
    <message>
      <source>Correct the verdict</source>
      <translation>判定を訂正</translation>
    </message>
    <message>
      <source>Correct the verdict of one part</source>
      <translation>1個のワークの判定を訂正</translation>
    </message>
    <message>
      <source>Correct the verdict of part {position} ({name})</source>
      <translation>ワーク{position}（{name}）の判定を訂正</translation>
    </message>
    <message>
      <source>Correct the verdicts of {count} parts</source>
      <translation>{count}個のワークの判定を訂正</translation>
    </message>
    <message>
      <source>Could not make the folder {path}: {error}. Nothing was added. Free some space, and check that you may write to the workspace.</source>
      <translation>フォルダー{path}を作成できませんでした：{error}。何も追加していません。空き容量を増やし、ワークスペースへの書き込み権限を確認してください。</translation>
    </message>
    <message>
      <source>Could not move {source} to {target}: {error}. Nothing was changed. Close programs that use the file, and check that you may write to the workspace.</source>
      <translation>{source}を{target}に移動できませんでした：{error}。何も変更していません。ファイルを使用中のプログラムを閉じ、ワークスペースへの書き込み権限を確認してください。</translation>
    </message>
    <message>
      <source>Could not move {source}: {target} is already there. Nothing was changed. Rename that one first.</source>
      <translation>{source}を移動できませんでした：{target}がすでにあります。何も変更していません。先にその名前を変更してください。</translation>
    </message>
    <message>
      <source>Could not open {path}: {error}. Nothing was changed. {advice}</source>
      <translation>{path}を開けませんでした：{error}。何も変更していません。{advice}</translation>
    </message>
    <message>
      <source>Could not tidy the workspace {workspace}: {error}. No image and no record was lost. Check that you may write to that folder.</source>
      <translation>ワークスペース{workspace}を整理できませんでした：{error}。失われた画像や記録はありません。フォルダーの書き込み権限を確認してください。</translation>
    </message>
    <message>
      <source>Could not use {path}: {error}. What was saved before is unchanged. {advice}</source>
      <translation>{path}を使用できませんでした：{error}。保存済みのデータは変わっていません。{advice}</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. The model in the workspace is unchanged. Free some space, or choose a folder that you may write to.</source>
      <translation>{path}に書き込めませんでした：{error}。ワークスペースのモデルは変わっていません。空き容量を増やすか、書き込み可能なフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. What was stored before is unchanged. Free some space and start again.</source>
      <translation>{path}に書き込めませんでした：{error}。保存済みのデータは変わっていません。空き容量を増やしてから、もう一度開始してください。</translation>
    </message>
    <message>
      <source>Counters begin anew</source>
      <translation>カウンターを新たに開始しました</translation>
    </message>
    <message>
      <source>Create product “{name}”</source>
      <translation>品種「{name}」を作成</translation>
    </message>
    <message>
      <source>Days are whole numbers from 0 to {most}.</source>
      <translation>日数は0～{most}の整数です。</translation>
    </message>
    <message>
      <source>Delete model {name}</source>
      <translation>モデル{name}を削除</translation>
    </message>
    <message>
      <source>Delete one image</source>
      <translation>1枚の画像を削除</translation>
    </message>
    <message>
      <source>Delete product “{name}”</source>
      <translation>品種「{name}」を削除</translation>
    </message>
    <message>
      <source>Delete the batch</source>
      <translation>バッチを削除</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with one part</source>
      <translation>{product}のバッチ（ワーク1個）を削除</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with {parts} parts</source>
      <translation>{product}のバッチ（ワーク{parts}個）を削除</translation>
    </message>
    <message>
      <source>Delete {count} batches</source>
      <translation>{count}件のバッチを削除</translation>
    </message>
    <message>
      <source>Delete {count} images</source>
      <translation>{count}枚の画像を削除</translation>
    </message>
    <message>
      <source>Delete {what} for good</source>
      <translation>{what}を完全に削除</translation>
    </message>
    <message>
      <source>Deleted for good</source>
      <translation>完全に削除しました</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>デモ</translation>
    </message>
    <message>
      <source>Describe a part</source>
      <translation>ワークに説明を付ける</translation>
    </message>
    <message>
      <source>Describe {count} parts</source>
      <translation>{count}個のワークに説明を付ける</translation>
    </message>
    <message>
      <source>Details says of each file why; the files themselves are unchanged.</source>
      <translation>ファイルごとの理由は「詳細」にあります。ファイル自体は変わっていません。</translation>
    </message>
    <message>
      <source>Does not answer any more; what the line hears is old. The inspection goes on.</source>
      <translation>応答がなくなりました。ラインに届いている情報は古いものです。検査は続いています。</translation>
    </message>
    <message>
      <source>Done again</source>
      <translation>やり直しました</translation>
    </message>
    <message>
      <source>Doubtful: {product} by prompts only. Judge golden parts before you rely on it, or train on it.</source>
      <translation>要注意：{product}をプロンプトのみで検査する場合。使う前にゴールデンワークで確かめるか、この品種を学習してください。</translation>
    </message>
    <message>
      <source>Everybody was removed, and anybody may do anything again. Records keep the names of who made them.</source>
      <translation>担当者をすべて削除しました。以後、誰でもすべての操作ができます。記録には行った人の名前が残ります。</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>Export model {name}</source>
      <translation>モデル{name}をエクスポート</translation>
    </message>
    <message>
      <source>Export stopped</source>
      <translation>エクスポートを停止しました</translation>
    </message>
    <message>
      <source>Export the counts to {file}</source>
      <translation>集計を{file}にエクスポート</translation>
    </message>
    <message>
      <source>Export to {file}</source>
      <translation>{file}にエクスポート</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>{name}をエクスポート</translation>
    </message>
    <message>
      <source>Fewer than {advised} pictures of {products} taught the model, so its limit is a guess: add pictures and train again.</source>
      <translation>{products}の学習画像が{advised}枚未満のため、しきい値は推測です。画像を追加してもう一度学習してください。</translation>
    </message>
    <message>
      <source>Find out who changed it, keep it, and put the unaltered one back from a copy.</source>
      <translation>誰が変更したかを調べ、変更されたものを保管したうえで、変更前のものをコピーから戻してください。</translation>
    </message>
    <message>
      <source>Find out who changed it. It is never mended, because that would hide what happened.</source>
      <translation>誰が変更したかを調べてください。起きたことが隠れてしまうため、修復は行いません。</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored higher than the first {reference} did. Probe the lighting, look at the newest parts, and answer what was overruled.</source>
      <translation>約{parts}個のワークにわたり、最初の{reference}個よりスコアが高くなっています。照明チェックを行い、最新のワークを確認し、判定訂正に対応してください。</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored lower than the first {reference} did: defects may hide, in a picture that is out of focus, say. Probe the lighting, and have a part with a known defect inspected.</source>
      <translation>約{parts}個のワークにわたり、最初の{reference}個よりスコアが低くなっています。ピントのずれた画像などで欠陥が隠れているおそれがあります。照明チェックを行い、欠陥が分かっているワークを検査してください。</translation>
    </message>
    <message>
      <source>Found at the start</source>
      <translation>起動時の検出事項</translation>
    </message>
    <message>
      <source>From now on everybody logs in. {name} is logged in as the first admin; add the others in the settings.</source>
      <translation>以後、全員がログインします。{name}が最初の管理者としてログインしています。他の担当者は設定で追加してください。</translation>
    </message>
    <message>
      <source>From where scores are compared anew is not known any more. Compare them anew.</source>
      <translation>スコア比較をやり直す起点が分からなくなりました。もう一度やり直してください。</translation>
    </message>
    <message>
      <source>GenICam cameras</source>
      <translation>GenICamカメラ</translation>
    </message>
    <message>
      <source>Get the weights of {title}</source>
      <translation>{title}の重みを取得</translation>
    </message>
    <message>
      <source>Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it goes on from there.</source>
      <translation>{title}の重みの取得を中止しました。取得済みの分は残り、次回は続きから始まります。</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision cameras</source>
      <translation>GigE Vision・USB3 Visionカメラ</translation>
    </message>
    <message>
      <source>Give the whole path of the file, from the drive or / on.</source>
      <translation>ドライブまたは/から始まるフルパスを指定してください。</translation>
    </message>
    <message>
      <source>Go: its own pictures speak for inspecting {product} by prompts only. Real defects may be harder to find than the pseudo-anomalies that say so: judge some golden parts first.</source>
      <translation>可：{product}自身の画像からは、プロンプトのみで検査できる見込みです。実際の欠陥は、根拠とした人工欠陥より見つけにくいことがあります。まずゴールデンワークで確かめてください。</translation>
    </message>
    <message>
      <source>Golden parts judged by {model}</source>
      <translation>{model}がゴールデンワークを判定しました</translation>
    </message>
    <message>
      <source>Golden parts not judged</source>
      <translation>ゴールデンワークを判定していません</translation>
    </message>
    <message>
      <source>Golden set of {product}</source>
      <translation>{product}のゴールデンセット</translation>
    </message>
    <message>
      <source>Hold order “{order}”</source>
      <translation>オーダー「{order}」を保護</translation>
    </message>
    <message>
      <source>Hold session “{session}” out of trainings</source>
      <translation>セッション「{session}」を検証用にする</translation>
    </message>
    <message>
      <source>Hold the batch</source>
      <translation>バッチを保護</translation>
    </message>
    <message>
      <source>Hold {count} batches</source>
      <translation>{count}件のバッチを保護</translation>
    </message>
    <message>
      <source>How many cameras look at “{product}” cannot be read any more. Nothing was inspected. Set it up again under “Several cameras…”.</source>
      <translation>「{product}」のカメラ構成を読み込めません。何も検査していません。「複数カメラ…」で設定し直してください。</translation>
    </message>
    <message>
      <source>If files of parts are gone for good, close the application and run it with “--check DIR --mend”, with the folder of the workspace for DIR: their records say so from then on, and this is not told again.</source>
      <translation>ワークのファイルが完全に失われている場合は、アプリケーションを閉じ、DIRにワークスペースのフォルダーを指定して「--check DIR --mend」で実行してください。以後は記録にその旨が残り、この通知は表示されません。</translation>
    </message>
    <message>
      <source>Images of {product}</source>
      <translation>{product}の画像</translation>
    </message>
    <message>
      <source>Images of {product} not compared</source>
      <translation>{product}の画像を比較していません</translation>
    </message>
    <message>
      <source>Import into {product} cancelled</source>
      <translation>{product}へのインポートを中止しました</translation>
    </message>
    <message>
      <source>Import into {product} stopped</source>
      <translation>{product}へのインポートが停止しました</translation>
    </message>
    <message>
      <source>Inspect with model {name}</source>
      <translation>モデル{name}で検査</translation>
    </message>
    <message>
      <source>Inspect {product} without training</source>
      <translation>{product}を学習なしで検査</translation>
    </message>
    <message>
      <source>Inspected area of {product}: the whole picture</source>
      <translation>{product}の検査領域：画像全体</translation>
    </message>
    <message>
      <source>Inspected area of {product}: {percent:.0f} % of the picture</source>
      <translation>{product}の検査領域：画像の{percent:.0f}%</translation>
    </message>
    <message>
      <source>Inspected files cannot be moved to “done” ({error}) and stay where they are</source>
      <translation>検査済みのファイルを「done」に移動できないため（{error}）、元の場所に残ります</translation>
    </message>
    <message>
      <source>Inspection finished</source>
      <translation>検査が終了しました</translation>
    </message>
    <message>
      <source>Inspection stopped</source>
      <translation>検査が停止しました</translation>
    </message>
    <message>
      <source>Inspection was stopped</source>
      <translation>検査を停止しました</translation>
    </message>
    <message>
      <source>It cannot be shown</source>
      <translation>表示できません</translation>
    </message>
    <message>
      <source>It goes on as it is: a faster one was found and cannot be loaded; the reason stands in inspection.log. Verdicts are the same.</source>
      <translation>これまでどおり続けます。より速い方式は見つかりましたが、読み込めません。理由はinspection.logにあります。判定は同じです。</translation>
    </message>
    <message>
      <source>It goes on as it is: nothing faster could be prepared. Verdicts are the same.</source>
      <translation>これまでどおり続けます。より速い方式を準備できませんでした。判定は同じです。</translation>
    </message>
    <message>
      <source>It is a normal image of its product now. The next training learns from it.</source>
      <translation>品種の良品画像にしました。次の学習で使います。</translation>
    </message>
    <message>
      <source>It is asked for when somebody leaves the operator's page.</source>
      <translation>オペレーター画面を出るときに入力が必要です。</translation>
    </message>
    <message>
      <source>It is not in the trash any more: it was brought back, or deleted for good. Nothing was changed.</source>
      <translation>ゴミ箱にもうありません。元に戻されたか、完全に削除されました。何も変更していません。</translation>
    </message>
    <message>
      <source>It is the fastest way here; checked: same verdicts as the plain way.</source>
      <translation>このコンピューターで最速の方式です。標準方式との判定の一致を確認済み。</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s ahead. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>{seconds:.1f}秒進んでいます。このステーションのワークの時刻はこの時計によります。どのステーションのワークか、ステーション内の順番には影響しません。両方の時計を同じ時刻源に合わせてください。</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s behind. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>{seconds:.1f}秒遅れています。このステーションのワークの時刻はこの時計によります。どのステーションのワークか、ステーション内の順番には影響しません。両方の時計を同じ時刻源に合わせてください。</translation>
    </message>
    <message>
      <source>It is {times:.1f} times faster than the plain way; checked: same verdicts.</source>
      <translation>標準方式より{times:.1f}倍高速です。判定の一致を確認済み。</translation>
    </message>
    <message>
      <source>It lies in {path}. It was sent nowhere: send it yourself, to whom you like.</source>
      <translation>{path}にあります。どこにも送信していません。必要な相手にご自身で送ってください。</translation>
    </message>
    <message>
      <source>It stood open when the window was locked: {titles}. What was typed or painted there and not kept yet is lost; nothing else was changed. Tell {name}.</source>
      <translation>ウィンドウのロック時に開いていたもの：{titles}。そこで入力・描画して未保存だった内容は失われました。ほかは何も変わっていません。{name}に伝えてください。</translation>
    </message>
    <message>
      <source>It stopped before its end, and the queue went on. {reason}</source>
      <translation>途中で停止したため、次の学習に進みました。{reason}</translation>
    </message>
    <message>
      <source>It was cancelled. What is listed was judged again; no record was changed.</source>
      <translation>中止しました。一覧のワークは再判定済みです。記録は変更していません。</translation>
    </message>
    <message>
      <source>It was not begun, because its products are not what they were when it was asked for. {changes}. Let it begin with the images of now, or remove it.</source>
      <translation>依頼時から品種が変わったため、開始していません。{changes}。現在の画像で開始するか、削除してください。</translation>
    </message>
    <message>
      <source>It was stopped before the answer came.</source>
      <translation>応答の前に停止されました。</translation>
    </message>
    <message>
      <source>It was stopped; the rest goes the next time.</source>
      <translation>停止しました。残りは次回削除します。</translation>
    </message>
    <message>
      <source>It was too short to mean anything: the model saw {samples} of {images} samples, less than every picture once. Train longer before you rely on it.</source>
      <translation>学習時間が短すぎて意味がありません。モデルが見たのは{images}サンプル中{samples}サンプルで、全画像を1回ずつにも届きません。もっと長く学習してから使ってください。</translation>
    </message>
    <message>
      <source>It was written to {path}.</source>
      <translation>{path}に書き込みました。</translation>
    </message>
    <message>
      <source>Its folder holds no picture of this part: it has fewer than the others. Check that picture 1 of every folder shows the same part, then inspect again.</source>
      <translation>フォルダーにこのワークの画像がありません。他より枚数が少なくなっています。各フォルダーの1枚目が同じワークであることを確認し、もう一度検査してください。</translation>
    </message>
    <message>
      <source>Its picture {file} cannot be read: {error}. Nothing was changed.</source>
      <translation>画像{file}を読み込めません：{error}。何も変更していません。</translation>
    </message>
    <message>
      <source>Its picture {file} is not there. Put it back from a backup.</source>
      <translation>画像{file}がありません。バックアップから戻してください。</translation>
    </message>
    <message>
      <source>Its product is not in this workspace any more, so no model can look at it again. Nothing of the part was lost.</source>
      <translation>品種がこのワークスペースにもうないため、モデルで見直すことはできません。ワークのデータは何も失われていません。</translation>
    </message>
    <message>
      <source>Its product “{product}” is in the trash too. Restore that first.</source>
      <translation>品種「{product}」もゴミ箱にあります。先に品種を復元してください。</translation>
    </message>
    <message>
      <source>Its product, which has the limit, is in the trash, was deleted, or is not known. Restore it.</source>
      <translation>しきい値を持つ品種がゴミ箱にあるか、削除されたか、不明です。復元してください。</translation>
    </message>
    <message>
      <source>Keep a copy of the workspace as it is, then put a sound backup in its place.</source>
      <translation>現在のワークスペースの写しを残してから、正常なバックアップに置き換えてください。</translation>
    </message>
    <message>
      <source>Learning the empty view: leave it free of parts for a moment</source>
      <translation>空の視野を学習中：しばらくワークを入れないでください</translation>
    </message>
    <message>
      <source>Learning took a second.</source>
      <translation>学習時間：1秒。</translation>
    </message>
    <message>
      <source>Learning took {minutes} minutes.</source>
      <translation>学習時間：{minutes}分。</translation>
    </message>
    <message>
      <source>Learning took {seconds} seconds.</source>
      <translation>学習時間：{seconds}秒。</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>左側</translation>
    </message>
    <message>
      <source>Let a waiting training begin</source>
      <translation>待機中の学習を開始</translation>
    </message>
    <message>
      <source>Let one image be marked again</source>
      <translation>1枚の画像を再び要確認の対象にする</translation>
    </message>
    <message>
      <source>Let {count} images be marked again</source>
      <translation>{count}枚の画像を再び要確認の対象にする</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”</source>
      <translation>オーダー「{order}」の保護を解除</translation>
    </message>
    <message>
      <source>Lift the hold of the batch</source>
      <translation>バッチの保護を解除</translation>
    </message>
    <message>
      <source>Lift the holds of {count} batches</source>
      <translation>{count}件のバッチの保護を解除</translation>
    </message>
    <message>
      <source>Limit of {product}: {before:.2f} → {after:.2f}</source>
      <translation>{product}のしきい値：{before:.2f}→{after:.2f}</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asked a moment ago, and is not connected now.</source>
      <translation>ポート{port}で待ち受け中。先ほどPLCから問い合わせがありましたが、現在は接続していません。</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asks.</source>
      <translation>ポート{port}で待ち受け中。PLC 1台が問い合わせています。</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked for more than 10 seconds.</source>
      <translation>ポート{port}で待ち受け中。PLCからの問い合わせが10秒以上ありません。</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked yet.</source>
      <translation>ポート{port}で待ち受け中。PLCからの問い合わせはまだありません。</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} controllers ask.</source>
      <translation>ポート{port}で待ち受け中。PLC {count}台が問い合わせています。</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} request so far.</source>
      <translation>ポート{port}で待ち受け中。これまでの要求は{count}件です。</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} requests so far.</source>
      <translation>ポート{port}で待ち受け中。これまでの要求は{count}件です。</translation>
    </message>
    <message>
      <source>Log in as “{name}” with this password: it is shown this once and kept nowhere. Then give people new PINs in the settings, and remove “{name}”. The audit log has a line of this, and the next start tells it.</source>
      <translation>「{name}」として、このパスワードでログインしてください。表示は今回限りで、どこにも保存されません。その後、設定で担当者に新しいPINを割り当て、「{name}」を削除してください。この操作は監査ログに記録され、次回の起動時に通知されます。</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>ログインしました</translation>
    </message>
    <message>
      <source>Logged out</source>
      <translation>ログアウトしました</translation>
    </message>
    <message>
      <source>Logging in is on already: somebody at another station was faster.</source>
      <translation>ログインはすでに有効です。別のステーションで先に有効化されました。</translation>
    </message>
    <message>
      <source>Look at the images of {product}</source>
      <translation>{product}の画像を点検</translation>
    </message>
    <message>
      <source>Look at the network and at the server; then try again.</source>
      <translation>ネットワークとサーバーを確認し、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Looking for devices failed: {error}</source>
      <translation>デバイスの検索に失敗しました：{error}</translation>
    </message>
    <message>
      <source>MQTT takes a password only together with a user.</source>
      <translation>MQTTでは、パスワードはユーザーと一緒に指定します。</translation>
    </message>
    <message>
      <source>Make one image a prompt</source>
      <translation>1枚の画像をプロンプトにする</translation>
    </message>
    <message>
      <source>Make one image no prompt</source>
      <translation>1枚の画像をプロンプトから外す</translation>
    </message>
    <message>
      <source>Make {count} images no prompts</source>
      <translation>{count}枚の画像をプロンプトから外す</translation>
    </message>
    <message>
      <source>Make {count} images prompts</source>
      <translation>{count}枚の画像をプロンプトにする</translation>
    </message>
    <message>
      <source>Making {model}, which inspects {products} by prompts only. Nothing is trained.</source>
      <translation>{products}をプロンプトのみで検査する{model}を作成しています。学習は行いません。</translation>
    </message>
    <message>
      <source>Masks of the data set say where the defects of {count} of them are: {kinds}.</source>
      <translation>そのうち{count}個は、データセットのマスクで欠陥の位置が分かっています：{kinds}。</translation>
    </message>
    <message>
      <source>Measured here: {engines} a part.</source>
      <translation>実測：ワーク1個あたり{engines}。</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>中央</translation>
    </message>
    <message>
      <source>Middle left</source>
      <translation>左中央</translation>
    </message>
    <message>
      <source>Middle right</source>
      <translation>右中央</translation>
    </message>
    <message>
      <source>Model {model} came without exports, so this station cannot compute it; the model is not harmed. On the workstation, export it as a model file (.onenip) and add that here.</source>
      <translation>モデル{model}にはエクスポート済みデータが含まれないため、このステーションでは計算できません。モデルに問題はありません。ワークステーションでモデルファイル（.onenip）としてエクスポートし、ここに追加してください。</translation>
    </message>
    <message>
      <source>Model {model} is not what it was: {error}</source>
      <translation>モデル{model}が当時から変わっています：{error}</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or add a model file (.onenip) of a model that was trained on it.</source>
      <translation>モデル{model}は{product}を学習していません。学習済み：{known}。別の品種を選ぶか、この品種を学習したモデルのモデルファイル（.onenip）を追加してください。</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or train a model that includes it.</source>
      <translation>モデル{model}は{product}を学習していません。学習済み：{known}。別の品種を選ぶか、この品種を含むモデルを学習してください。</translation>
    </message>
    <message>
      <source>Models are held to them from now on. What was signed keeps its own.</source>
      <translation>以後、モデルにはこのルールを適用します。署名済みのものは署名時のルールのままです。</translation>
    </message>
    <message>
      <source>Models that are there already go on as they were trained. Train again to inspect with this one.</source>
      <translation>既存のモデルは学習時のまま動作します。この設定で検査するには、もう一度学習してください。</translation>
    </message>
    <message>
      <source>Models that are there already go on inspecting the area that they were trained with. Train again to inspect this one. Ctrl+Z takes it back.</source>
      <translation>既存のモデルは学習時の領域を検査し続けます。この領域を検査するには、もう一度学習してください。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>Models that are there already go on reading files by the range that they were trained with. Train again to inspect by this one. Ctrl+Z takes it back.</source>
      <translation>既存のモデルは学習時の範囲でファイルを読み続けます。この範囲で検査するには、もう一度学習してください。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>More than {most} bytes were sent; nothing was done.</source>
      <translation>{most}バイトを超えるデータが送られたため、何も実行していません。</translation>
    </message>
    <message>
      <source>Move it away, or let --mend move it to the folder found.</source>
      <translation>別の場所に移すか、--mendでフォルダーfoundに移動してください。</translation>
    </message>
    <message>
      <source>Move one image to the golden set</source>
      <translation>1枚の画像をゴールデンセットに移動</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set</source>
      <translation>{count}枚の画像をゴールデンセットに移動</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts cannot be kept shorter than good ones: they are the evidence.</source>
      <translation>NG、未検査、訂正済みのワークは証拠となるため、保管期間を良品より短くできません。</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} part, all OK.</source>
      <translation>ディスクが遅いため未記録：ワーク{count}個（OK）。</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} parts, all OK.</source>
      <translation>ディスクが遅いため未記録：ワーク{count}個（すべてOK）。</translation>
    </message>
    <message>
      <source>Name the product by “product” or by “number”, not both, or an “order” for the one that is chosen; nothing was done.</source>
      <translation>品種は「product」か「number」のどちらか一方で指定してください。選択中の品種には「order」を指定できます。何も実行していません。</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>{name}の新しいPINまたはパスワード</translation>
    </message>
    <message>
      <source>New badge of {name}</source>
      <translation>{name}の新しいバッジ</translation>
    </message>
    <message>
      <source>New order</source>
      <translation>オーダー切替</translation>
    </message>
    <message>
      <source>New product: {names}.</source>
      <translation>新しい品種：{names}。</translation>
    </message>
    <message>
      <source>New products: {names}.</source>
      <translation>新しい品種：{names}。</translation>
    </message>
    <message>
      <source>No GenTL producer is known. Install the software of the camera's maker: it brings a .cti file, whose folder belongs into the environment variable GENICAM_GENTL64_PATH.</source>
      <translation>GenTLプロデューサーが見つかりません。カメラメーカーのソフトウェアをインストールしてください。付属の.ctiファイルのフォルダーを環境変数GENICAM_GENTL64_PATHに設定します。</translation>
    </message>
    <message>
      <source>No answer from the source</source>
      <translation>入力元から応答なし</translation>
    </message>
    <message>
      <source>No batch was saved.</source>
      <translation>バッチは保存されていません。</translation>
    </message>
    <message>
      <source>No explanation of this part</source>
      <translation>このワークの説明はありません</translation>
    </message>
    <message>
      <source>No frame came from {source} within {seconds:.0f} s. Check that it is switched on, and that something is delivered.</source>
      <translation>{source}から{seconds:.0f}秒以内にフレームが届きませんでした。電源が入っているか、データが出力されているかを確認してください。</translation>
    </message>
    <message>
      <source>No go: do not inspect {product} by prompts only. Train a model on it.</source>
      <translation>不可：{product}をプロンプトのみで検査しないでください。この品種を学習してください。</translation>
    </message>
    <message>
      <source>No image was found there. Images are files that end in {endings}, also in folders within folders.</source>
      <translation>画像が見つかりませんでした。拡張子が{endings}のファイルを画像として、下位のフォルダーまで探します。</translation>
    </message>
    <message>
      <source>No model inspects yet, so there is none that a product could be added to. Train one first.</source>
      <translation>検査するモデルがまだないため、品種を追加できません。まず学習してください。</translation>
    </message>
    <message>
      <source>No model is chosen. Activate one of the models on the Train page.</source>
      <translation>モデルが選ばれていません。学習ページでモデルを有効にしてください。</translation>
    </message>
    <message>
      <source>No model is loaded. Choose a model on the Train page.</source>
      <translation>モデルが読み込まれていません。学習ページでモデルを選んでください。</translation>
    </message>
    <message>
      <source>No model judged it then: {reason}</source>
      <translation>当時どのモデルも判定していません：{reason}</translation>
    </message>
    <message>
      <source>No more picture comes from this source. What was taken is kept.</source>
      <translation>この入力元からはもう画像が届きません。撮影済みの画像は保存されています。</translation>
    </message>
    <message>
      <source>No other model was asked</source>
      <translation>別モデルでの再判定は行っていません</translation>
    </message>
    <message>
      <source>No part became a picture of a good part</source>
      <translation>良品の画像にしたワークはありません</translation>
    </message>
    <message>
      <source>No part had to wait.</source>
      <translation>待機していたワークはありません。</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>検査したワークはありません。</translation>
    </message>
    <message>
      <source>No picture came from {address} within {seconds:.0f} s. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>{address}から{seconds:.0f}秒以内に画像が届きませんでした。何も検査していません。アドレス、ユーザー名とパスワード、カメラの電源を確認してください。</translation>
    </message>
    <message>
      <source>No picture came from {address}: {error}. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>{address}から画像が届きませんでした：{error}。何も検査していません。アドレス、ユーザー名とパスワード、カメラの電源を確認してください。</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s after the trigger, so the part was not judged. Inspect it again, and check the camera.</source>
      <translation>トリガー後{seconds:.1f}秒以内に画像が届かなかったため、ワークを判定していません。もう一度検査し、カメラを確認してください。</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s of the trigger, so the part was not judged. Inspect it again; check the camera.</source>
      <translation>トリガー後{seconds:.1f}秒以内に画像が届かなかったため、ワークを判定していません。もう一度検査し、カメラを確認してください。</translation>
    </message>
    <message>
      <source>No picture for {seconds:.0f} s</source>
      <translation>{seconds:.0f}秒間、画像なし</translation>
    </message>
    <message>
      <source>No product is chosen. Choose the product at the top of the window.</source>
      <translation>品種が選ばれていません。ウィンドウ上部で品種を選んでください。</translation>
    </message>
    <message>
      <source>No product was chosen. Nothing was changed. Choose at least one product to train on.</source>
      <translation>品種が選ばれていません。何も変更していません。学習する品種を1つ以上選んでください。</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The logs are in {folder}.</source>
      <translation>フォルダーを表示するプログラムが見つかりません。ログは{folder}にあります。</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The notices are in {folder}.</source>
      <translation>フォルダーを表示するプログラムが見つかりません。ライセンス表示は{folder}にあります。</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The table is in {folder}.</source>
      <translation>フォルダーを表示するプログラムが見つかりません。表は{folder}にあります。</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>入力元なし</translation>
    </message>
    <message>
      <source>No table was written; a file of before at {path} is as it was.</source>
      <translation>表は書き込んでいません。{path}に以前のファイルがある場合、元のままです。</translation>
    </message>
    <message>
      <source>No verdict came within {milliseconds} ms after the trigger.</source>
      <translation>トリガー後{milliseconds} ms以内に判定が出ませんでした。</translation>
    </message>
    <message>
      <source>No verdict was given since the program was started.</source>
      <translation>プログラムの起動後、判定はまだありません。</translation>
    </message>
    <message>
      <source>No verdict was recomputed</source>
      <translation>再計算した判定はありません</translation>
    </message>
    <message>
      <source>No window was opened</source>
      <translation>ウィンドウを開きませんでした</translation>
    </message>
    <message>
      <source>Nobody can be served at {host}, port {port}. {error}</source>
      <translation>{host}のポート{port}で待ち受けできません。{error}</translation>
    </message>
    <message>
      <source>Nobody can tell as which product of the model it was judged.</source>
      <translation>モデルのどの品種として判定したか分かりません。</translation>
    </message>
    <message>
      <source>Nobody has chosen yet where the images of {product} come from. Leave this page and start {product} once on the Inspect page; from then on Start is enough.</source>
      <translation>{product}の画像の入力元がまだ選ばれていません。この画面を出て、検査ページで{product}を一度開始してください。以後は「開始」だけで始まります。</translation>
    </message>
    <message>
      <source>Nobody has said where the pictures of the view “{view}” come from. Choose it under “Several cameras…”.</source>
      <translation>ビュー「{view}」の画像の入力元が選ばれていません。「複数カメラ…」で選んでください。</translation>
    </message>
    <message>
      <source>Nobody has to log in to this workspace, so there is nothing to recover.</source>
      <translation>このワークスペースはログイン不要のため、復旧するものはありません。</translation>
    </message>
    <message>
      <source>Nobody here has this badge. An admin can give it to a person in the settings.</source>
      <translation>このバッジの担当者は登録されていません。管理者が設定で割り当てられます。</translation>
    </message>
    <message>
      <source>Nobody in the network knows “{host}”. Check the name, or type the address in numbers.</source>
      <translation>「{host}」はネットワーク上に見つかりません。名前を確認するか、数字のアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Nobody is logged in. Press Log in, or scan your badge.</source>
      <translation>ログインしていません。「ログイン」を押すか、バッジをスキャンしてください。</translation>
    </message>
    <message>
      <source>Nobody is logged in. To {deed}, log in (Ctrl+L) as: {roles}. Nothing was changed.</source>
      <translation>ログインしていません。「{deed}」を行うには、次の役割でログインしてください（Ctrl+L）：{roles}。何も変更していません。</translation>
    </message>
    <message>
      <source>Nobody knows what could be removed</source>
      <translation>削除できるものを調べられません</translation>
    </message>
    <message>
      <source>Nobody touched the window for {minutes} minutes. The inspection goes on.</source>
      <translation>{minutes}分間操作がありませんでした。検査は続いています。</translation>
    </message>
    <message>
      <source>None added</source>
      <translation>追加なし</translation>
    </message>
    <message>
      <source>Not added: {file}</source>
      <translation>追加していません：{file}</translation>
    </message>
    <message>
      <source>Not all that was dropped is inspected</source>
      <translation>ドロップしたもののうち一部は検査しません</translation>
    </message>
    <message>
      <source>Not all that was dropped was taken</source>
      <translation>ドロップしたもののうち一部は取り込んでいません</translation>
    </message>
    <message>
      <source>Not all verdicts were corrected</source>
      <translation>一部の判定は訂正していません</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>許可されていません</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>未接続</translation>
    </message>
    <message>
      <source>Not connected.</source>
      <translation>未接続。</translation>
    </message>
    <message>
      <source>Not done again: {what}</source>
      <translation>やり直せません：{what}</translation>
    </message>
    <message>
      <source>Not done: {what}</source>
      <translation>実行していません：{what}</translation>
    </message>
    <message>
      <source>Not every rule is passed, so the signature needs a reason. Nothing was changed.</source>
      <translation>合格していないルールがあるため、署名には理由が必要です。何も変更していません。</translation>
    </message>
    <message>
      <source>Not logged in</source>
      <translation>ログインしていません</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} part.</source>
      <translation>表示したが保存されていないワーク：{count}個。</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} parts.</source>
      <translation>表示したが保存されていないワーク：{count}個。</translation>
    </message>
    <message>
      <source>Not undone: {what}</source>
      <translation>元に戻せません：{what}</translation>
    </message>
    <message>
      <source>Nothing added to the golden set</source>
      <translation>ゴールデンセットに何も追加していません</translation>
    </message>
    <message>
      <source>Nothing is being inspected just now, so the trigger was not taken. Start the run.</source>
      <translation>現在は検査していないため、トリガーを受け付けませんでした。検査を開始してください。</translation>
    </message>
    <message>
      <source>Nothing removes files of its batches or deletes them for good; that is true of batches that come later, too.</source>
      <translation>このオーダーのバッチは、ファイルの削除も完全削除もされません。今後追加されるバッチも同様です。</translation>
    </message>
    <message>
      <source>Nothing removes files of the batch or deletes it for good.</source>
      <translation>このバッチは、ファイルの削除も完全削除もされません。</translation>
    </message>
    <message>
      <source>Nothing removes files of these {count} batches or deletes them for good.</source>
      <translation>この{count}件のバッチは、ファイルの削除も完全削除もされません。</translation>
    </message>
    <message>
      <source>Nothing that is younger than {least} day may be touched at all.</source>
      <translation>{least}日未満のものは、一切削除できません。</translation>
    </message>
    <message>
      <source>Nothing waits for “{code}” now. For another product press Product first, then scan.</source>
      <translation>現在「{code}」を待っているものはありません。別の品種にするには、先に「品種」を押してからスキャンしてください。</translation>
    </message>
    <message>
      <source>Nothing was changed. Select at most {most} parts, and do the rest in further steps.</source>
      <translation>何も変更していません。一度に選択できるのは{most}個までです。残りは分けて行ってください。</translation>
    </message>
    <message>
      <source>Nothing was imported</source>
      <translation>何もインポートしていません</translation>
    </message>
    <message>
      <source>Nothing was inspected</source>
      <translation>何も検査していません</translation>
    </message>
    <message>
      <source>Nothing was moved. {reason}</source>
      <translation>何も移動していません。{reason}</translation>
    </message>
    <message>
      <source>Nothing was restored to {place}: {error}. The backup is as it was. Check the disk, and begin again.</source>
      <translation>{place}に何も復元できませんでした：{error}。バックアップは元のままです。ディスクを確認し、最初からやり直してください。</translation>
    </message>
    <message>
      <source>Nothing was stopped. Such a message is wrong about once in {parts:,} parts that did not change.</source>
      <translation>何も停止していません。変化がなくても、この通知はワーク約{parts:,}個に1回の割合で誤って出ます。</translation>
    </message>
    <message>
      <source>Nothing was undone</source>
      <translation>何も元に戻していません</translation>
    </message>
    <message>
      <source>Nothing was written to {path}. Records and pictures in the workspace are as they were.</source>
      <translation>{path}には何も書き込んでいません。ワークスペースの記録と画像は元のままです。</translation>
    </message>
    <message>
      <source>Nothing was written: Parquet needs the library pyarrow, which is not installed here. CSV and JSON lines hold the same.</source>
      <translation>何も書き込んでいません。Parquetにはライブラリpyarrowが必要ですが、インストールされていません。CSVとJSON Linesでも同じ内容を出力できます。</translation>
    </message>
    <message>
      <source>Of 100 good parts about {rejected} would be rejected.</source>
      <translation>良品100個のうち約{rejected}個が過検出になります。</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round.</source>
      <translation>良品と人工欠陥の組100組のうち、正しい順に区別できるのは{auroc}組だけです。</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round: close to chance.</source>
      <translation>良品と人工欠陥の組100組のうち、正しい順に区別できるのは{auroc}組だけで、偶然と変わりません。</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies about {missed} would be missed.</source>
      <translation>人工欠陥100個のうち約{missed}個を見逃します。</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies hardly any, {found}, score above the limit.</source>
      <translation>人工欠陥100個のうち、スコアがしきい値を超えるものはほとんどありません（{found}個）。</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies only {found} score above the limit.</source>
      <translation>人工欠陥100個のうち、スコアがしきい値を超えるのは{found}個だけです。</translation>
    </message>
    <message>
      <source>Of one part {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>ワーク1個のファイル{files}個（{megabytes:.1f} MB）を削除しました。判定はすべて残っています。</translation>
    </message>
    <message>
      <source>Of {parts} parts {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>ワーク{parts}個のファイル{files}個（{megabytes:.1f} MB）を削除しました。判定はすべて残っています。</translation>
    </message>
    <message>
      <source>Of “{product}” only {held_out} picture is held out; at least {least} are needed to tell how new parts score. Nothing was changed: hold a larger session out, or none (Products page, Sessions…).</source>
      <translation>「{product}」の検証用画像は{held_out}枚しかありません。新しいワークのスコアを知るには{least}枚以上必要です。何も変更していません。もっと大きなセッションを検証用にするか、検証用をなくしてください（品種ページの「セッション…」）。</translation>
    </message>
    <message>
      <source>Of “{product}” {held_out} pictures are held out, so that only {training} are left to train on; at least {least} are needed. Nothing was changed: let another session train (Products page, Sessions…), or add pictures.</source>
      <translation>「{product}」は{held_out}枚が検証用のため、学習に使える画像が{training}枚しかありません。{least}枚以上必要です。何も変更していません。別のセッションを学習に使うか（品種ページの「セッション…」）、画像を追加してください。</translation>
    </message>
    <message>
      <source>One camera looks at each part of “{product}” from the next run on.</source>
      <translation>次の検査から、「{product}」の各ワークを1台のカメラで検査します。</translation>
    </message>
    <message>
      <source>One file could not be removed yet ({error}); the next time it goes.</source>
      <translation>1個のファイルをまだ削除できません（{error}）。次回削除します。</translation>
    </message>
    <message>
      <source>One golden part moved to the trash. Ctrl+Z brings it back.</source>
      <translation>1個のゴールデンワークをゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>One golden part was judged.</source>
      <translation>1個のゴールデンワークを判定しました。</translation>
    </message>
    <message>
      <source>One image is a golden part now, and no training sees it any more. A model that was trained on it is not measured by it. Ctrl+Z takes that back.</source>
      <translation>1枚の画像をゴールデンワークにしました。以後の学習には使いません。この画像で学習したモデルの評価には使いません。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>One image moved to the trash. Ctrl+Z brings it back.</source>
      <translation>1枚の画像をゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>One line of the audit log was written to {path}.</source>
      <translation>監査ログ1行を{path}に書き出しました。</translation>
    </message>
    <message>
      <source>One mask could not be used; its part is there without painted defects.</source>
      <translation>マスク1個を使用できませんでした。そのワークは欠陥の描画なしで追加されています。</translation>
    </message>
    <message>
      <source>One mask in the folder is no part, and was not added.</source>
      <translation>フォルダー内のマスク1個はワークではないため、追加していません。</translation>
    </message>
    <message>
      <source>One model learns both products. This takes about three minutes; the losses are shown below.</source>
      <translation>1つのモデルが両方の品種を学習します。約3分かかります。損失は下に表示されます。</translation>
    </message>
    <message>
      <source>One more stays for a reason that the list tells.</source>
      <translation>ほか1件も残っています。理由は一覧にあります。</translation>
    </message>
    <message>
      <source>One new normal image since {model} was trained.</source>
      <translation>{model}の学習後、良品画像が1枚増えました。</translation>
    </message>
    <message>
      <source>One normal image is a golden part as well: this training does without it.</source>
      <translation>良品画像のうち1枚はゴールデンワークでもあるため、この学習には使いません。</translation>
    </message>
    <message>
      <source>One of its images is a golden part now, which no training may see. Nothing was begun; train anew.</source>
      <translation>その画像のうち1枚は現在ゴールデンワークで、学習には使えません。何も開始していません。新たに学習してください。</translation>
    </message>
    <message>
      <source>One of the selected parts was not checked and stays as it is. Look at it and correct it alone, with its reason.</source>
      <translation>選択したワークのうち1個は未検査のため、元のままです。確認のうえ、理由を入力して単独で訂正してください。</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video (after frame {after}). It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>動画の{total}フレームのうち1フレームを取り出せませんでした（フレーム{after}の後）。検査していません。録画し直すか、そのワークを手作業で検査してください。</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video; it does not say where it is missing. It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>動画の{total}フレーム中1フレームを取り出せませんでした。欠けた位置は動画からは分かりません。これは検査していません。録画し直すか、該当ワークを人が検査してください。</translation>
    </message>
    <message>
      <source>One part of the last session waits for the server and is sent now.</source>
      <translation>前回のワーク1個がサーバー待ちで、現在送信しています。</translation>
    </message>
    <message>
      <source>One part was corrected. Ctrl+Z takes it back.</source>
      <translation>1個のワークを訂正しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>One part was left alone, because its picture is gone or not what its record says, in batch {batch}: somebody should look at it. “--check” names it.</source>
      <translation>1個のワークは、画像がないか記録と違うため、手を付けていません。バッチ{batch}にあります。確認が必要です。「--check」で一覧できます。</translation>
    </message>
    <message>
      <source>One part was written to {path}.</source>
      <translation>1個のワークを{path}に書き込みました。</translation>
    </message>
    <message>
      <source>One picture is marked: {kinds}. Look at it before you train, and set it aside if it is no good picture of a good part: the model would learn that it is.</source>
      <translation>1枚の画像が要確認です：{kinds}。学習の前に確認し、良品の適切な画像でなければ学習から除外してください。除外しないと、モデルはそれを良品として学習します。</translation>
    </message>
    <message>
      <source>One picture that stands for the others is a prompt now, and is shown alone.</source>
      <translation>全体を代表する画像1枚をプロンプトにして、それだけを表示しています。</translation>
    </message>
    <message>
      <source>One picture was written to {path}. labels.csv says who says what of it.</source>
      <translation>1枚の画像を{path}に書き込みました。画像を誰がどう判定したかはlabels.csvにあります。</translation>
    </message>
    <message>
      <source>One was left out: {reasons}</source>
      <translation>1個を対象外にしました：{reasons}</translation>
    </message>
    <message>
      <source>One was left out: {reasons}.</source>
      <translation>1個を対象外にしました：{reasons}。</translation>
    </message>
    <message>
      <source>Only damaged pictures for {seconds:.0f} s</source>
      <translation>{seconds:.0f}秒間、破損画像のみ</translation>
    </message>
    <message>
      <source>Only the model file was. Drop the rest by itself, where you want to have it: {names}.</source>
      <translation>取り込んだのはモデルファイルだけです。残りは、入れたい場所に個別にドロップしてください：{names}。</translation>
    </message>
    <message>
      <source>Only {count} good parts were judged, too few to tell how much they differ.</source>
      <translation>判定した良品は{count}個だけで、ばらつきを知るには足りません。</translation>
    </message>
    <message>
      <source>Only {free:.0f} MB are free on the workspace's disk; training needs up to {needed:.0f} MB. Nothing was changed. Free some space and try again.</source>
      <translation>ワークスペースのディスクの空きは{free:.0f} MBだけですが、学習には最大{needed:.0f} MB必要です。何も変更していません。空き容量を増やしてからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Only {megabytes:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, inspection stops. Delete old batches on the Review page, then empty the trash: what lies there still takes its room.</source>
      <translation>ワークスペースのディスクの空きは{megabytes:.0f} MBだけです。まだ何も失われていませんが、いっぱいになると検査が停止します。レビューページで古いバッチを削除し、ゴミ箱を空にしてください。ゴミ箱の中身も容量を使っています。</translation>
    </message>
    <message>
      <source>Other cameras took a picture of this part, and none came from this one within {seconds:.2g} s. Inspect the part again; check camera and trigger cable.</source>
      <translation>他のカメラはこのワークを撮像しましたが、このカメラからは{seconds:.2g}秒以内に届きませんでした。ワークをもう一度検査し、カメラとトリガーケーブルを確認してください。</translation>
    </message>
    <message>
      <source>Other parts are being judged again. Wait for their end, or cancel that.</source>
      <translation>他のワークを再判定中です。終了を待つか、中止してください。</translation>
    </message>
    <message>
      <source>Others in the network reach {address}: a token is needed, of 16 characters or more.</source>
      <translation>ネットワーク上の他のコンピューターから{address}に接続できます。16文字以上のトークンが必要です。</translation>
    </message>
    <message>
      <source>Pages of the web may not ask this station for anything.</source>
      <translation>Webページからこのステーションへの要求は受け付けません。</translation>
    </message>
    <message>
      <source>Paint the defects of a golden part</source>
      <translation>ゴールデンワークの欠陥を描画</translation>
    </message>
    <message>
      <source>Paint the defects of {count} golden parts</source>
      <translation>{count}個のゴールデンワークの欠陥を描画</translation>
    </message>
    <message>
      <source>Part {position} is NG. Nothing is checked until somebody acknowledges it</source>
      <translation>ワーク{position}はNGです。誰かが確認するまで検査を行いません</translation>
    </message>
    <message>
      <source>Part {position} · {name} is NOT CHECKED again.</source>
      <translation>ワーク{position} · {name}を未検査に戻しました。</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now NG.</source>
      <translation>ワーク{position} · {name}をNGにしました。</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now OK.</source>
      <translation>ワーク{position} · {name}をOKにしました。</translation>
    </message>
    <message>
      <source>Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. Look at the part, then correct it and write why.</source>
      <translation>ワーク{position} · {name}は未検査のため、良否を判断できるのは人だけです。判定は元のままです。ワークを確認してから、理由を入力して訂正してください。</translation>
    </message>
    <message>
      <source>Part {position}, which is NG, waited to be acknowledged when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>このワークの番のとき、NGのワーク{position}が確認待ちだったため、判定していません。もう一度検査してください。</translation>
    </message>
    <message>
      <source>Parts come faster than they can be checked: part {position} was not checked</source>
      <translation>検査が追いつかない速さでワークが来ています：ワーク{position}は未検査です</translation>
    </message>
    <message>
      <source>Parts of {product} are compared with those that they were compared with before.</source>
      <translation>{product}のワークを、以前の基準と比較します。</translation>
    </message>
    <message>
      <source>Parts of {product} are inspected as they lie</source>
      <translation>{product}のワークは置かれたままの位置で検査します</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture</source>
      <translation>{product}のワークは画像の最大{percent:.0f}%まで位置ずれを補正します</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture and turned by up to {degrees:.0f}°</source>
      <translation>{product}のワークは画像の最大{percent:.0f}%の位置ずれと、最大{degrees:.0f}°の回転を補正します</translation>
    </message>
    <message>
      <source>Parts of {product} drift</source>
      <translation>{product}のワークにドリフトがあります</translation>
    </message>
    <message>
      <source>Parts whose verdict did not come within {deadline_ms} ms: {parts}. The line took them as NOT CHECKED, whatever is shown of them here. If it goes on, let fewer parts come or give verdicts more time under Settings, Line.</source>
      <translation>{deadline_ms} ms以内に判定が出なかったワーク：{parts}。ここでの表示にかかわらず、ラインは未検査として扱いました。続く場合は、ワークの供給を減らすか、「設定」の「ライン」で判定の期限を延ばしてください。</translation>
    </message>
    <message>
      <source>Pictures of two products are being drawn: a turned washer and a woven mesh.</source>
      <translation>2品種の画像を描いています：旋削ワッシャーと金網。</translation>
    </message>
    <message>
      <source>Port {port} answers as it should.</source>
      <translation>ポート{port}は正しく応答しています。</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. One other is connected.</source>
      <translation>ポート{port}は正しく応答しています。他に1台が接続しています。</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. {count} others are connected.</source>
      <translation>ポート{port}は正しく応答しています。他に{count}台が接続しています。</translation>
    </message>
    <message>
      <source>Port {port} is open and does not answer as it should: {answer}</source>
      <translation>ポート{port}は開いていますが、応答が正しくありません：{answer}</translation>
    </message>
    <message>
      <source>Prepare the demonstration</source>
      <translation>デモを準備</translation>
    </message>
    <message>
      <source>Probe the lighting of {product}</source>
      <translation>{product}の照明をチェック</translation>
    </message>
    <message>
      <source>Products of it are in the trash; restore them there: {names}.</source>
      <translation>このモデルの品種がゴミ箱にあります。ゴミ箱で復元してください：{names}。</translation>
    </message>
    <message>
      <source>Put it back from a copy, or write down with --mend that it is gone.</source>
      <translation>コピーから元に戻すか、--mendで「失われた」と記録してください。</translation>
    </message>
    <message>
      <source>Put it back from a copy.</source>
      <translation>コピーから元に戻してください。</translation>
    </message>
    <message>
      <source>Put one image into the session “{session}”</source>
      <translation>1枚の画像をセッション「{session}」に入れる</translation>
    </message>
    <message>
      <source>Put {count} images into the session “{session}”</source>
      <translation>{count}枚の画像をセッション「{session}」に入れる</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>QA</translation>
    </message>
    <message>
      <source>Reading {source} failed unexpectedly ({error}). What was inspected is saved. Start again; the log holds the details.</source>
      <translation>{source}の読み取りが予期せず失敗しました（{error}）。検査済みの分は保存されています。もう一度開始してください。詳細はログにあります。</translation>
    </message>
    <message>
      <source>Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).</source>
      <translation>太陽電池セルの実際のEL画像（elpv-dataset、CC BY-NC-SA 4.0）を準備しています。</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>再接続中</translation>
    </message>
    <message>
      <source>Register the master part of {product}</source>
      <translation>{product}のマスターワークを登録</translation>
    </message>
    <message>
      <source>Remove a golden part</source>
      <translation>ゴールデンワークを削除</translation>
    </message>
    <message>
      <source>Remove a training from the queue</source>
      <translation>学習待ちから削除</translation>
    </message>
    <message>
      <source>Remove old files</source>
      <translation>古いファイルを削除</translation>
    </message>
    <message>
      <source>Remove the folder, or let --mend do it: it is made again.</source>
      <translation>フォルダーを削除するか、--mendで削除してください。作り直されます。</translation>
    </message>
    <message>
      <source>Remove the master part of {product}</source>
      <translation>{product}のマスターワークを削除</translation>
    </message>
    <message>
      <source>Remove the search {name}</source>
      <translation>検索条件{name}を削除</translation>
    </message>
    <message>
      <source>Remove {count} golden parts</source>
      <translation>{count}個のゴールデンワークを削除</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name}を削除</translation>
    </message>
    <message>
      <source>Removing the files</source>
      <translation>ファイルを削除</translation>
    </message>
    <message>
      <source>Rename model {name}</source>
      <translation>モデル{name}の名前を変更</translation>
    </message>
    <message>
      <source>Rename session “{old}” to “{new}”</source>
      <translation>セッション「{old}」の名前を「{new}」に変更</translation>
    </message>
    <message>
      <source>Rename the search {name}</source>
      <translation>検索条件{name}の名前を変更</translation>
    </message>
    <message>
      <source>Rename “{old}” to “{new}”</source>
      <translation>「{old}」の名前を「{new}」に変更</translation>
    </message>
    <message>
      <source>Restart the application and try again.</source>
      <translation>アプリケーションを再起動し、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Restore {what}</source>
      <translation>{what}を復元</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>学習を再開</translation>
    </message>
    <message>
      <source>Resuming training of {model} on {products}.</source>
      <translation>{products}を学習する{model}の学習を再開しています。</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>右側</translation>
    </message>
    <message>
      <source>Roll back to {model}</source>
      <translation>{model}にロールバック</translation>
    </message>
    <message>
      <source>Running work is being stopped in good order. The window closes by itself in a moment.</source>
      <translation>実行中の処理を順に停止しています。まもなくウィンドウが自動的に閉じます。</translation>
    </message>
    <message>
      <source>SQLite says: {finding}</source>
      <translation>SQLiteのメッセージ：{finding}</translation>
    </message>
    <message>
      <source>Save the diagnosis file {file}</source>
      <translation>診断ファイル{file}を保存</translation>
    </message>
    <message>
      <source>Save the end of the training</source>
      <translation>学習の終了を保存</translation>
    </message>
    <message>
      <source>Save the search {name}</source>
      <translation>検索条件{name}を保存</translation>
    </message>
    <message>
      <source>Say of a part that the model was right</source>
      <translation>ワークを「モデルが正しかった」とする</translation>
    </message>
    <message>
      <source>Say of one image that it is good</source>
      <translation>1枚の画像を良品とする</translation>
    </message>
    <message>
      <source>Say of {count} images that they are good</source>
      <translation>{count}枚の画像を良品とする</translation>
    </message>
    <message>
      <source>Say of {count} parts that the model was right</source>
      <translation>{count}個のワークを「モデルが正しかった」とする</translation>
    </message>
    <message>
      <source>Say why the model was right: whoever overruled it wants to know.</source>
      <translation>モデルが正しかった理由を入力してください。訂正した人への説明になります。</translation>
    </message>
    <message>
      <source>Seen by the camera {view}.</source>
      <translation>カメラ{view}で検出。</translation>
    </message>
    <message>
      <source>Send the content in one piece, with “Content-Length”; nothing was done.</source>
      <translation>内容は「Content-Length」を付けて一括で送ってください。何も実行していません。</translation>
    </message>
    <message>
      <source>Send “Content-Type: application/json”.</source>
      <translation>「Content-Type: application/json」を送ってください。</translation>
    </message>
    <message>
      <source>Set one image aside</source>
      <translation>1枚の画像を学習から除外</translation>
    </message>
    <message>
      <source>Set the order of the batch</source>
      <translation>バッチのオーダーを設定</translation>
    </message>
    <message>
      <source>Set the order of {count} batches</source>
      <translation>{count}件のバッチのオーダーを設定</translation>
    </message>
    <message>
      <source>Set {count} images aside</source>
      <translation>{count}枚の画像を学習から除外</translation>
    </message>
    <message>
      <source>Several cameras look at each part, and they must take their pictures of it together. Choose a trigger under “Triggers and alarms…”: button, key, scanner or line; an input of the cameras; or regular intervals.</source>
      <translation>各ワークを複数のカメラで見るため、撮像を同期させる必要があります。「トリガーとアラーム…」でトリガーを選んでください：ボタン、キー、スキャナー、ライン、カメラの入力、または一定間隔。</translation>
    </message>
    <message>
      <source>Sign and activate {model}</source>
      <translation>{model}に署名して有効化</translation>
    </message>
    <message>
      <source>Some pictures have 16 bits a value and others have fewer: the value range is about the former.</source>
      <translation>1画素16ビットの画像とそれより少ない画像が混在しています。値の範囲は16ビットの画像のものです。</translation>
    </message>
    <message>
      <source>Something else was done meanwhile. Ctrl+Z takes changes back one by one, the latest first.</source>
      <translation>その間に別の操作がありました。Ctrl+Zは新しい変更から1つずつ元に戻します。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while loading the model: {error}.</source>
      <translation>モデルの読み込み中に予期しないエラーが発生しました：{error}。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while training: {error}. The images and the last checkpoint are kept. Press Resume to go on, or look into the log folder (Settings).</source>
      <translation>学習中に予期しないエラーが発生しました：{error}。画像と最後のチェックポイントは残っています。「再開」を押して続けるか、ログフォルダー（設定）を確認してください。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved before is unchanged. Try again; if it happens again, the log folder (Settings) holds the details.</source>
      <translation>予期しないエラーが発生しました：{error}。保存済みのデータは変わっていません。もう一度お試しください。再発する場合は、ログフォルダー（設定）に詳細があります。</translation>
    </message>
    <message>
      <source>Start the inspection</source>
      <translation>検査を開始</translation>
    </message>
    <message>
      <source>Start the training</source>
      <translation>学習を開始</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>開始中</translation>
    </message>
    <message>
      <source>Starting training of {model} on {products}.</source>
      <translation>{products}を学習する{model}の学習を開始しています。</translation>
    </message>
    <message>
      <source>Stop was pressed before {product} was chosen, so nothing is inspected. Choose it again.</source>
      <translation>{product}に切り替わる前に停止が押されたため、何も検査していません。もう一度選んでください。</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopped. The golden part that was judged is kept; the next evaluation goes on from there.</source>
      <translation>停止しました。判定済みのゴールデンワーク1個の結果は残り、次の評価は続きから始まります。</translation>
    </message>
    <message>
      <source>Stopped. The {judged} golden parts that were judged are kept; the next evaluation goes on from there.</source>
      <translation>停止しました。判定済みのゴールデンワーク{judged}個の結果は残り、次の評価は続きから始まります。</translation>
    </message>
    <message>
      <source>Stopped. There is no report in {path}.</source>
      <translation>停止しました。{path}にレポートはありません。</translation>
    </message>
    <message>
      <source>Switch logging in off</source>
      <translation>ログインを無効にする</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>ログインを有効にする</translation>
    </message>
    <message>
      <source>Tag one image</source>
      <translation>1枚の画像にタグ付け</translation>
    </message>
    <message>
      <source>Tag {count} images</source>
      <translation>{count}枚の画像にタグ付け</translation>
    </message>
    <message>
      <source>Take a picture of “{product}”</source>
      <translation>「{product}」の画像を撮影</translation>
    </message>
    <message>
      <source>Take one image out of its session</source>
      <translation>1枚の画像をセッションから外す</translation>
    </message>
    <message>
      <source>Take the badge from {name}</source>
      <translation>{name}のバッジを解除</translation>
    </message>
    <message>
      <source>Take {count} images out of their sessions</source>
      <translation>{count}枚の画像をセッションから外す</translation>
    </message>
    <message>
      <source>That is not the PIN or password.</source>
      <translation>PINまたはパスワードが違います。</translation>
    </message>
    <message>
      <source>That needs the server, and this station began while it was away. Nothing was changed. When the server is back, close the application and start it again.</source>
      <translation>この操作にはサーバーが必要ですが、このステーションはサーバーに接続できない状態で起動しました。何も変更していません。サーバーが復旧したら、アプリケーションを閉じて起動し直してください。</translation>
    </message>
    <message>
      <source>That was the demonstration; the window is yours. The batches wait on the Review page.</source>
      <translation>デモは以上です。あとは自由にお使いください。バッチはレビューページにあります。</translation>
    </message>
    <message>
      <source>The GenTL producer {path} cannot be used: {error}. Install the software of the camera's maker again.</source>
      <translation>GenTLプロデューサー{path}を使用できません：{error}。カメラメーカーのソフトウェアをインストールし直してください。</translation>
    </message>
    <message>
      <source>The PIN was removed</source>
      <translation>PINを解除しました</translation>
    </message>
    <message>
      <source>The PIN was set</source>
      <translation>PINを設定しました</translation>
    </message>
    <message>
      <source>The address is missing.</source>
      <translation>アドレスがありません。</translation>
    </message>
    <message>
      <source>The address of the database holds a password, which other people on this computer could read. Nothing was changed. Leave it out, and put it into the file ~/.pgpass or the environment variable PGPASSWORD.</source>
      <translation>データベースのアドレスにパスワードが含まれており、このコンピューターの他の人に読まれるおそれがあります。何も変更していません。アドレスから除き、ファイル~/.pgpassまたは環境変数PGPASSWORDに入れてください。</translation>
    </message>
    <message>
      <source>The alarm could not be written down</source>
      <translation>アラームを記録できませんでした</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part had been asked for, at {first_at}, and was not judged any more. It is recorded as NOT CHECKED in batch {batch}. Look at that part yourself, or inspect it again.</source>
      <translation>{product}の検査中にアプリケーションが突然終了しました。{first_at}に要求されたワーク1個を判定していません。このワークは未検査としてバッチ{batch}に記録されています。ワークを目視で確認するか、もう一度検査してください。</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its record matters; its number and verdict are listed in the batch's folder.</source>
      <translation>{product}の検査中にアプリケーションが突然終了しました。{first_at}に判定・表示したワーク1個を保存できませんでした。バッチ{batch}の他のワークはすべてあります。記録が必要な場合は、該当ワークをもう一度検査してください。番号と判定はバッチのフォルダーにあります。</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts had been asked for, between {first_at} and {last_at}, and were not judged any more. They are recorded as NOT CHECKED in batch {batch}. Look at those parts yourself, or inspect them again.</source>
      <translation>{product}の検査中にアプリケーションが突然終了しました。{first_at}から{last_at}までに要求されたワーク{count}個を判定していません。これらは未検査としてバッチ{batch}に記録されています。ワークを目視で確認するか、もう一度検査してください。</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between {first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.</source>
      <translation>{product}の検査中にアプリケーションが突然終了しました。{first_at}から{last_at}までに判定・表示したワーク{count}個を保存できませんでした。バッチ{batch}の他のワークはすべてあります。記録が必要な場合は、該当ワークをもう一度検査してください。番号と判定はバッチのフォルダーに一覧があります。</translation>
    </message>
    <message>
      <source>The application ended while model {model} was being added from a file. What had been copied was removed, and the file is as it was: add it again.</source>
      <translation>モデル{model}をファイルから追加している間にアプリケーションが終了しました。コピー済みの分は削除し、ファイルは元のままです。追加し直してください。</translation>
    </message>
    <message>
      <source>The application ended while this model was trained. Its last checkpoint was kept.</source>
      <translation>このモデルの学習中にアプリケーションが終了しました。最後のチェックポイントは残っています。</translation>
    </message>
    <message>
      <source>The audit log is not as it was written</source>
      <translation>監査ログが書き込まれた内容と違います</translation>
    </message>
    <message>
      <source>The backup is being restored to {folder}, and each file compared. A window opens on it when that is done.</source>
      <translation>バックアップを{folder}に復元し、各ファイルを照合しています。終わるとウィンドウが開きます。</translation>
    </message>
    <message>
      <source>The backup was restored to {folder}, which opens in a window of its own. The backup is unchanged.</source>
      <translation>バックアップを{folder}に復元し、別のウィンドウで開きます。バックアップは変わっていません。</translation>
    </message>
    <message>
      <source>The batch has no order that could be held. Nothing has changed; hold the batch.</source>
      <translation>このバッチには保護できるオーダーがありません。何も変更していません。バッチを保護してください。</translation>
    </message>
    <message>
      <source>The batch is of no order now.</source>
      <translation>バッチをオーダーなしにしました。</translation>
    </message>
    <message>
      <source>The batch is of order “{order}” now.</source>
      <translation>バッチをオーダー「{order}」にしました。</translation>
    </message>
    <message>
      <source>The batch moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>バッチを画像ごとゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>The broker takes messages, but what was sent to {topic} did not come back: this user may not read there, so triggers will not arrive.</source>
      <translation>ブローカーはメッセージを受け取りますが、{topic}に送ったものが戻りませんでした。このユーザーには読み取り権限がなく、トリガーは届きません。</translation>
    </message>
    <message>
      <source>The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.</source>
      <translation>ブローカー{host}のポート{port}に接続できません：{error}。再試行を続けます。</translation>
    </message>
    <message>
      <source>The camera could not be triggered ({error}). The part was not judged. Inspect it again; the log holds the details.</source>
      <translation>カメラをトリガーできませんでした（{error}）。ワークを判定していません。もう一度検査してください。詳細はログにあります。</translation>
    </message>
    <message>
      <source>The camera delivers {bits} bits a value, and the product’s pictures use {most}. Nothing was kept. Choose a value range of {bits} bits or more on the Products page, or let the camera deliver fewer.</source>
      <translation>カメラの出力は1画素{bits}ビットですが、この品種の画像は{most}ビットです。何も保存していません。品種ページで値の範囲を{bits}ビット以上にするか、カメラの出力ビット数を減らしてください。</translation>
    </message>
    <message>
      <source>The camera did not take the trigger and no picture came, so the part was not judged. Inspect it again. The driver says: {error}</source>
      <translation>カメラがトリガーを受け付けず画像が届かなかったため、ワークを判定していません。もう一度検査してください。ドライバーのメッセージ：{error}</translation>
    </message>
    <message>
      <source>The camera of the view “{view}” delivers no more. What was inspected until now is kept. Check it, then start again.</source>
      <translation>ビュー「{view}」のカメラから画像が届かなくなりました。それまでの検査結果は残っています。カメラを確認し、もう一度開始してください。</translation>
    </message>
    <message>
      <source>The camera sends the pixel format {format}, which is not understood. Choose another one in the camera settings, such as Mono8, BayerRG8 or RGB8.</source>
      <translation>カメラが送ってくるピクセル形式{format}には対応していません。カメラ設定でMono8、BayerRG8、RGB8などを選んでください。</translation>
    </message>
    <message>
      <source>The camera took a picture of this part that never arrived, so it was not judged. Inspect it again, and check cable and network.</source>
      <translation>このワークの画像は撮像されましたが届かなかったため、判定していません。もう一度検査し、ケーブルとネットワークを確認してください。</translation>
    </message>
    <message>
      <source>The camera was lost before the picture of this part came, so it was not judged. Inspect it again.</source>
      <translation>このワークの画像が届く前にカメラが切断されたため、判定していません。もう一度検査してください。</translation>
    </message>
    <message>
      <source>The camera was still busy with the part before, so this one was not judged. Inspect it again, or slow down the line.</source>
      <translation>カメラがまだ前のワークを処理中だったため、このワークを判定していません。もう一度検査するか、ラインを遅くしてください。</translation>
    </message>
    <message>
      <source>The camera {camera} cannot be used. Its driver says: {error}</source>
      <translation>カメラ{camera}を使用できません。ドライバーのメッセージ：{error}</translation>
    </message>
    <message>
      <source>The camera {camera} does not take the trigger: {error}. Choose another trigger, or let the camera run freely.</source>
      <translation>カメラ{camera}がトリガーを受け付けません：{error}。別のトリガーを選ぶか、カメラをフリーランにしてください。</translation>
    </message>
    <message>
      <source>The camera {camera} is not as the product wants it: {problems}. Nothing is inspected like this, because the pictures would differ from those that the model knows. Change the camera settings of the product.</source>
      <translation>カメラ{camera}が品種の設定どおりではありません：{problems}。このままではモデルが学習した画像と違ってしまうため、検査しません。品種のカメラ設定を変更してください。</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected, and no other of its kind is. Check its cable, its power and the network.</source>
      <translation>カメラ{camera}が接続されていません。同種の他のカメラもありません。ケーブル、電源、ネットワークを確認してください。</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected. Nothing was inspected. Plug it in, or choose another camera.</source>
      <translation>カメラ{camera}が接続されていません。何も検査していません。接続するか、別のカメラを選んでください。</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected; connected are: {found}. If the camera was replaced, choose the new one as the source of this product and check its settings.</source>
      <translation>カメラ{camera}が接続されていません。接続されているカメラ：{found}。カメラを交換した場合は、新しいカメラをこの品種の入力元に選び、設定を確認してください。</translation>
    </message>
    <message>
      <source>The camera {camera} is not triggered by the program in this run, so no picture was taken. Choose the software trigger before the run.</source>
      <translation>この検査ではカメラ{camera}をプログラムからトリガーしないため、撮像しませんでした。検査の開始前にソフトウェアトリガーを選んでください。</translation>
    </message>
    <message>
      <source>The camera {camera} is out of reach, so no picture was taken. Inspect the part again.</source>
      <translation>カメラ{camera}に接続できず、撮像できませんでした。ワークをもう一度検査してください。</translation>
    </message>
    <message>
      <source>The camera {camera} is used by another program. Close that program (such as the viewer of the camera's maker). After a crash the camera is free again within some seconds.</source>
      <translation>カメラ{camera}は別のプログラムが使用中です。そのプログラム（カメラメーカーのビューアーなど）を終了してください。異常終了の後は、数秒でカメラが解放されます。</translation>
    </message>
    <message>
      <source>The candidate, the model that inspects, or a limit is another than you looked at. Nothing was changed; look at the figures again, then sign.</source>
      <translation>候補モデル、使用中のモデル、またはしきい値が確認時から変わっています。何も変更していません。数値をもう一度確認してから署名してください。</translation>
    </message>
    <message>
      <source>The certificate file “{path}” cannot be used: {error}</source>
      <translation>証明書ファイル「{path}」を使用できません：{error}</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches for it.</source>
      <translation>{host}の証明書は信頼されていません（{error}）。何も送信していません。保証する認証局のファイルを指定してください。</translation>
    </message>
    <message>
      <source>The code was not used</source>
      <translation>コードを使いませんでした</translation>
    </message>
    <message>
      <source>The computer or the program stood still for {seconds:.0f} s: nobody knows when this part passed, so it was not judged. Look at it yourself, or inspect it again.</source>
      <translation>コンピューターまたはプログラムが{seconds:.0f}秒間止まり、このワークがいつ通過したか分からないため、判定していません。目視で確認するか、もう一度検査してください。</translation>
    </message>
    <message>
      <source>The computer ran out of memory while training. The images and the last checkpoint are kept. Close other programs or choose the device CPU in Settings, then press Resume.</source>
      <translation>学習中にメモリが不足しました。画像と最後のチェックポイントは残っています。他のプログラムを終了するか、設定でデバイスをCPUにしてから「再開」を押してください。</translation>
    </message>
    <message>
      <source>The connection to the line was not kept</source>
      <translation>ラインとの接続設定を保存できませんでした</translation>
    </message>
    <message>
      <source>The connection to {host} was lost. It is tried again and again.</source>
      <translation>{host}との接続が切れました。再試行を続けます。</translation>
    </message>
    <message>
      <source>The correction stands as it is, and waits no longer.</source>
      <translation>訂正をそのまま確定し、対応待ちから外しました。</translation>
    </message>
    <message>
      <source>The correction was taken back: the part counts as what the model said.</source>
      <translation>訂正を取り消しました。ワークはモデルの判定どおりに数えます。</translation>
    </message>
    <message>
      <source>The counts of one shift were written to {path}.</source>
      <translation>1シフト分の集計を{path}に書き込みました。</translation>
    </message>
    <message>
      <source>The counts of {count} shifts were written to {path}.</source>
      <translation>{count}シフト分の集計を{path}に書き込みました。</translation>
    </message>
    <message>
      <source>The database did not give the new record a number. Nothing was added; please try again.</source>
      <translation>データベースが新しい記録に番号を付けませんでした。何も追加していません。もう一度お試しください。</translation>
    </message>
    <message>
      <source>The database is new, and {folder} is not empty. Nothing was changed. Name an empty folder with --shared.</source>
      <translation>データベースは新規ですが、{folder}が空ではありません。何も変更していません。空のフォルダーを--sharedで指定してください。</translation>
    </message>
    <message>
      <source>The database {path} has damaged places ({finding}). Images and models are not affected, and what can be read is shown. Close the application, keep a copy of the workspace, and put back a backup of {file}.</source>
      <translation>データベース{path}に破損箇所があります（{finding}）。画像とモデルに影響はなく、読み込めるものを表示しています。アプリケーションを閉じ、ワークスペースの写しを残してから、{file}をバックアップから戻してください。</translation>
    </message>
    <message>
      <source>The database {path} is damaged ({finding}). The images and models in this workspace are still there, and nothing was changed. Put back a backup of {file}, or rename it to start with empty lists.</source>
      <translation>データベース{path}が破損しています（{finding}）。ワークスペースの画像とモデルは残っており、何も変更していません。{file}をバックアップから戻すか、名前を変更して空の一覧から始めてください。</translation>
    </message>
    <message>
      <source>The defect is in the view “{view}”.</source>
      <translation>欠陥はビュー「{view}」にあります。</translation>
    </message>
    <message>
      <source>The demonstration opens in a window of its own, with a workspace of its own. This workspace stays as it is.</source>
      <translation>デモは、専用のワークスペースとともに別のウィンドウで開きます。このワークスペースは元のままです。</translation>
    </message>
    <message>
      <source>The demonstration stopped</source>
      <translation>デモが停止しました</translation>
    </message>
    <message>
      <source>The demonstration trains a model, which the station edition cannot. On a workstation it can be seen.</source>
      <translation>デモではモデルを学習しますが、ステーション版は学習できません。ワークステーションでご覧ください。</translation>
    </message>
    <message>
      <source>The disk is full. Free some space and try again.</source>
      <translation>ディスクがいっぱいです。空き容量を増やしてからもう一度お試しください。</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>ディスクの空きが残りわずかです</translation>
    </message>
    <message>
      <source>The disk may be full, or was disconnected. Free some space and try again.</source>
      <translation>ディスクがいっぱいか、切断された可能性があります。空き容量を増やしてからもう一度お試しください。</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} cannot lock files ({error}), so nothing would keep two windows from writing to it at once. Nothing was changed. Put the workspace on a disk of this computer, or on a share that supports locks.</source>
      <translation>ワークスペース{workspace}のディスクではファイルをロックできません（{error}）。2つのウィンドウからの同時書き込みを防げません。何も変更していません。ワークスペースをこのコンピューターのディスクか、ロックに対応した共有に置いてください。</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} does not answer: {error}. What was saved is still on it. Connect it again and restart.</source>
      <translation>ワークスペース{workspace}のディスクが応答しません：{error}。保存済みのデータはディスクに残っています。接続し直して再起動してください。</translation>
    </message>
    <message>
      <source>The end of the training could not be saved. {reason}</source>
      <translation>学習の終了を保存できませんでした。{reason}</translation>
    </message>
    <message>
      <source>The export was stopped. Nothing was left behind, and the model is unchanged.</source>
      <translation>エクスポートを停止しました。途中のファイルは残っておらず、モデルは変わっていません。</translation>
    </message>
    <message>
      <source>The fastest way is being looked for; inspection can begin meanwhile.</source>
      <translation>最速の方式を調べています。その間も検査を開始できます。</translation>
    </message>
    <message>
      <source>The file cannot be read: {error}.</source>
      <translation>ファイルを読み込めません：{error}。</translation>
    </message>
    <message>
      <source>The file is damaged. Restart; if that does not help, put back a backup of this file.</source>
      <translation>ファイルが破損しています。再起動し、解決しない場合はこのファイルをバックアップから戻してください。</translation>
    </message>
    <message>
      <source>The file is watched.</source>
      <translation>ファイルを監視中です。</translation>
    </message>
    <message>
      <source>The file names “{product}”, which was chosen.</source>
      <translation>ファイルの指定は「{product}」で、この品種を選びました。</translation>
    </message>
    <message>
      <source>The file names “{product}”.</source>
      <translation>ファイルの指定は「{product}」です。</translation>
    </message>
    <message>
      <source>The file names “{product}”. {reason}</source>
      <translation>ファイルの指定は「{product}」です。{reason}</translation>
    </message>
    <message>
      <source>The file was removed before it could be read, so the part was not judged. Inspect it again, and let nothing else take files from the folder.</source>
      <translation>読み込む前にファイルが削除されたため、ワークを判定していません。もう一度検査し、他のプログラムがフォルダーからファイルを取り出さないようにしてください。</translation>
    </message>
    <message>
      <source>The file {path} with passwords and tokens cannot be read. Type them again, after it was put right or deleted.</source>
      <translation>パスワードとトークンのファイル{path}を読み込めません。ファイルを直すか削除してから、入力し直してください。</translation>
    </message>
    <message>
      <source>The files of {name} are not what its manifest says: they were altered or damaged. Nothing was exported. Put the model back from a copy, or train again; the images are where they were.</source>
      <translation>{name}のファイルがマニフェストと一致しません。変更または破損しています。何もエクスポートしていません。モデルをコピーから戻すか、学習し直してください。画像は元の場所にあります。</translation>
    </message>
    <message>
      <source>The files of {name} cannot be read: {error}. Nothing was exported, and the model is as it was. Try again, and have the disk of the workspace checked if it stays so.</source>
      <translation>{name}のファイルを読み込めません：{error}。何もエクスポートしておらず、モデルは元のままです。もう一度試し、続く場合はワークスペースのディスクを点検してください。</translation>
    </message>
    <message>
      <source>The folder cannot be opened</source>
      <translation>フォルダーを開けません</translation>
    </message>
    <message>
      <source>The folder is out of reach ({error}), next try in {seconds:.0f} s. What comes meanwhile is inspected later.</source>
      <translation>フォルダーにアクセスできません（{error}）。{seconds:.0f}秒後に再試行します。その間に届いたものは後で検査します。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error}. Nothing was changed. Check that you may read it, and that its disk is there.</source>
      <translation>フォルダー{folder}を読み込めません：{error}。何も変更していません。読み取り権限があるか、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be watched: {error}. Nothing was inspected, and no file was changed. Check that it exists, that its drive is connected, and that you may open it.</source>
      <translation>フォルダー{folder}を監視できません：{error}。何も検査しておらず、ファイルは変更していません。フォルダーがあるか、ドライブが接続されているか、開く権限があるかを確認してください。</translation>
    </message>
    <message>
      <source>The folder {folder} is not there, or cannot be reached. It is looked for again and again.</source>
      <translation>フォルダー{folder}がないか、アクセスできません。確認を続けます。</translation>
    </message>
    <message>
      <source>The folder “notices” comes with the installed program. Here every Python package brings its own licence.</source>
      <translation>フォルダー「notices」は、インストール版のプログラムに付属します。この環境では、各Pythonパッケージが個別にライセンスを持っています。</translation>
    </message>
    <message>
      <source>The frame arrived damaged: {damage}. It was not judged. Inspect the part again.</source>
      <translation>フレームが破損して届きました：{damage}。判定していません。ワークをもう一度検査してください。</translation>
    </message>
    <message>
      <source>The frame was not judged. {reason}</source>
      <translation>フレームを判定していません。{reason}</translation>
    </message>
    <message>
      <source>The frame was not judged: it has {width} × {height} pixels. It needs at least {least} × {least}, and at most {most_megapixels} million in all.</source>
      <translation>フレームを判定していません。サイズは{width}×{height}ピクセルです。{least}×{least}以上、合計{most_megapixels}メガピクセル以下である必要があります。</translation>
    </message>
    <message>
      <source>The golden set is not the one that you looked at any more. Nothing was changed; look at the figures again, then sign.</source>
      <translation>ゴールデンセットが確認時から変わっています。何も変更していません。数値をもう一度確認してから署名してください。</translation>
    </message>
    <message>
      <source>The hold is not yours: {name} placed it, and only they take it back as a slip. Nothing has changed. Lift it on the Review page, with a reason.</source>
      <translation>この保護は{name}によるもので、誤操作として取り消せるのは本人だけです。何も変わっていません。レビューページで理由を付けて解除してください。</translation>
    </message>
    <message>
      <source>The image could not be decoded: {error}</source>
      <translation>画像をデコードできませんでした：{error}</translation>
    </message>
    <message>
      <source>The image teaches no model from now on. It stays here, under “Set aside”.</source>
      <translation>以後、この画像は学習に使いません。「学習除外」に残っています。</translation>
    </message>
    <message>
      <source>The image {file} cannot be written as PNG.</source>
      <translation>画像{file}をPNGとして書き込めません。</translation>
    </message>
    <message>
      <source>The images could not be compared with each other: {error}. No image was lost.</source>
      <translation>画像を相互に比較できませんでした：{error}。失われた画像はありません。</translation>
    </message>
    <message>
      <source>The images of the package elpv-dataset cannot be read: {error}. Nothing was changed. Install it again.</source>
      <translation>パッケージelpv-datasetの画像を読み込めません：{error}。何も変更していません。インストールし直してください。</translation>
    </message>
    <message>
      <source>The images of {product} were not imported completely.</source>
      <translation>{product}の画像をすべてはインポートできませんでした。</translation>
    </message>
    <message>
      <source>The import stopped early. {reason}</source>
      <translation>インポートは途中で停止しました。{reason}</translation>
    </message>
    <message>
      <source>The inspection failed: {error}</source>
      <translation>検査に失敗しました：{error}</translation>
    </message>
    <message>
      <source>The inspection goes on with {product}.</source>
      <translation>{product}で検査を続けます。</translation>
    </message>
    <message>
      <source>The inspection of {product} failed: {reason}</source>
      <translation>{product}の検査に失敗しました：{reason}</translation>
    </message>
    <message>
      <source>The inspection process could not be started: {error}. Stored parts are safe. Close other programs and try again.</source>
      <translation>検査プロセスを開始できませんでした：{error}。保存済みのワークは無事です。他のプログラムを終了し、もう一度お試しください。</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly ({exit}).</source>
      <translation>検査プロセスが予期せず終了しました（{exit}）。</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly {times} times in a row, so the run was stopped. The parts are stored as NOT CHECKED. Look into the log folder (Settings) or try another model.</source>
      <translation>検査プロセスが{times}回続けて予期せず終了したため、検査を停止しました。該当のワークは未検査として保存されています。ログフォルダー（設定）を確認するか、別のモデルをお試しください。</translation>
    </message>
    <message>
      <source>The inspection process ended while it loaded the model ({exit}). Stored parts are safe. Try again, or choose another model.</source>
      <translation>モデルの読み込み中に検査プロセスが終了しました（{exit}）。保存済みのワークは無事です。もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The inspection process gave a wrong answer.</source>
      <translation>検査プロセスが誤った応答を返しました。</translation>
    </message>
    <message>
      <source>The inspection process gave no answer for {seconds:.0f} s.</source>
      <translation>検査プロセスが{seconds:.0f}秒間応答しませんでした。</translation>
    </message>
    <message>
      <source>The inspection process is not running.</source>
      <translation>検査プロセスが動作していません。</translation>
    </message>
    <message>
      <source>The journal {path} is closed. Nothing that was stored is lost.</source>
      <translation>ジャーナル{path}は閉じています。保存済みのものは失われていません。</translation>
    </message>
    <message>
      <source>The light of {product} changed. {findings}</source>
      <translation>{product}の照明が変化しました。{findings}</translation>
    </message>
    <message>
      <source>The light of {product} is as it was.</source>
      <translation>{product}の照明に変化はありません。</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: one picture is too few to work limits out, which takes {enough}.</source>
      <translation>以後、{product}の照明を固定の許容値で比較します。許容値を求めるには{enough}枚必要で、画像1枚では足りません。</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: {pictures} pictures are too few to work limits out, which takes {enough}.</source>
      <translation>以後、{product}の照明を固定の許容値で比較します。許容値を求めるには{enough}枚必要で、画像{pictures}枚では足りません。</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by limits that follow from {pictures} pictures.</source>
      <translation>以後、{product}の照明を、画像{pictures}枚から求めた許容値で比較します。</translation>
    </message>
    <message>
      <source>The light of {product} is compared with nothing. What was probed is kept.</source>
      <translation>{product}の照明は比較しません。これまでのチェック結果は残ります。</translation>
    </message>
    <message>
      <source>The limit is a score of 1. A typical good part scored {good_before:.2f} and now scores {good_now:.2f}; a typical defective one scored {defective_before:.2f} and now scores {defective_now:.2f}.</source>
      <translation>しきい値はスコア1です。代表的な良品のスコアは{good_before:.2f}から{good_now:.2f}に、代表的な不良品は{defective_before:.2f}から{defective_now:.2f}になりました。</translation>
    </message>
    <message>
      <source>The line chose the product</source>
      <translation>ラインが品種を選びました</translation>
    </message>
    <message>
      <source>The line could not be reached until the deadline was over.</source>
      <translation>期限が過ぎるまでラインと通信できませんでした。</translation>
    </message>
    <message>
      <source>The line does not hear this station</source>
      <translation>ラインにこのステーションの情報が届いていません</translation>
    </message>
    <message>
      <source>The line hears this station again</source>
      <translation>ラインにこのステーションの情報が再び届いています</translation>
    </message>
    <message>
      <source>The line is just choosing another product. Try again in a moment.</source>
      <translation>ラインが別の品種に切り替えているところです。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>The log folder cannot be opened</source>
      <translation>ログフォルダーを開けません</translation>
    </message>
    <message>
      <source>The longer training left no model, so the model of one step goes on inspecting. {reason}</source>
      <translation>長い学習でモデルができなかったため、1ステップのモデルで検査を続けます。{reason}</translation>
    </message>
    <message>
      <source>The model cannot be loaded</source>
      <translation>モデルを読み込めません</translation>
    </message>
    <message>
      <source>The model could not be packed, so nothing is handed over.</source>
      <translation>モデルをパックできないため、引き渡しは行いません。</translation>
    </message>
    <message>
      <source>The model could not be prepared for faster engines: {error}.</source>
      <translation>モデルを高速エンジン用に準備できませんでした：{error}。</translation>
    </message>
    <message>
      <source>The model file could not be written: {error}. Nothing was left behind, and the model is unchanged.</source>
      <translation>モデルファイルを書き込めませんでした：{error}。途中のファイルは残っておらず、モデルは変わっていません。</translation>
    </message>
    <message>
      <source>The model file was not added.</source>
      <translation>モデルファイルは追加されていません。</translation>
    </message>
    <message>
      <source>The model is made and checked: it loads and can inspect. Its network was not trained on {products}.</source>
      <translation>モデルを作成し、読み込みと検査ができることを確認しました。ネットワークは{products}を学習していません。</translation>
    </message>
    <message>
      <source>The model of one step inspects unseen parts of each product, good and defective ones mixed. The real training goes on beside it for about three minutes; its model takes over then.</source>
      <translation>1ステップのモデルが、各品種の未知のワーク（良品と不良品の混在）を検査します。その間に本来の学習を約3分間進め、終わるとそのモデルに切り替わります。</translation>
    </message>
    <message>
      <source>The model of the longer training took over. Of the same {parts} unseen parts the model of one step judged {before} rightly, and this one {now}.</source>
      <translation>長い学習のモデルに切り替わりました。同じ未知のワーク{parts}個のうち、1ステップのモデルは{before}個、このモデルは{now}個を正しく判定しました。</translation>
    </message>
    <message>
      <source>The model that judged it is in the trash or was deleted. Restore it, or add its model file again.</source>
      <translation>判定したモデルはゴミ箱にあるか、削除されています。復元するか、モデルファイルを追加し直してください。</translation>
    </message>
    <message>
      <source>The model was made without {product} and cannot inspect it. {reason}</source>
      <translation>モデルは{product}を含まずに作成されており、この品種を検査できません。{reason}</translation>
    </message>
    <message>
      <source>The model was not loaded: {reason} Stored parts are safe.</source>
      <translation>モデルを読み込めませんでした：{reason}保存済みのワークは無事です。</translation>
    </message>
    <message>
      <source>The model was trained on {products} and checked: it loads and can inspect.</source>
      <translation>{products}を学習し、モデルの読み込みと検査ができることを確認しました。</translation>
    </message>
    <message>
      <source>The model's anomaly map holds values that are not numbers.</source>
      <translation>モデルの異常マップに数値でない値があります。</translation>
    </message>
    <message>
      <source>The model's score is not a number.</source>
      <translation>モデルのスコアが数値ではありません。</translation>
    </message>
    <message>
      <source>The most unusual picture is shown first: is it a good part?</source>
      <translation>最も変わった画像を先頭に表示しています。良品かどうか確認してください。</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed. The order is as it was.</source>
      <translation>オーダー名は印字可能な文字で{most}文字以内です。オーダーは元のままです。</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed; nothing was done.</source>
      <translation>オーダー名は印字可能な文字で{most}文字以内です。何も実行していません。</translation>
    </message>
    <message>
      <source>The name or address of the broker is missing.</source>
      <translation>ブローカーの名前またはアドレスがありません。</translation>
    </message>
    <message>
      <source>The next part came within {seconds:.2g} s, before the pictures of this one were complete, so nobody can tell which part a picture shows. Inspect both again; slow down the line, or shorten the least time between parts.</source>
      <translation>このワークの画像がそろう前に、次のワークが{seconds:.2g}秒以内に来たため、どの画像がどのワークのものか分かりません。両方をもう一度検査し、ラインを遅くするか、ワーク間の最短時間を短くしてください。</translation>
    </message>
    <message>
      <source>The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back.</source>
      <translation>次のワークからこの値で判定します。それまでのワークの判定は変わりません。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>The next {parts} parts of {product} are what later ones are compared with. Until then no drift is seen.</source>
      <translation>次の{product}のワーク{parts}個を、以後の比較の基準にします。それまでドリフトは検出されません。</translation>
    </message>
    <message>
      <source>The notices cannot be opened</source>
      <translation>ライセンス表示を開けません</translation>
    </message>
    <message>
      <source>The orders of {count} batches are set.</source>
      <translation>{count}件のバッチのオーダーを設定しました。</translation>
    </message>
    <message>
      <source>The other model does not know its product. Ask one that was trained on it.</source>
      <translation>別モデルはこの品種を学習していません。学習したモデルを選んでください。</translation>
    </message>
    <message>
      <source>The other model is in the trash or was deleted. Restore it, or ask another one.</source>
      <translation>別モデルはゴミ箱にあるか、削除されています。復元するか、他のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The package elpv-dataset holds fewer images than expected. Install it again.</source>
      <translation>パッケージelpv-datasetの画像数が不足しています。インストールし直してください。</translation>
    </message>
    <message>
      <source>The package psycopg, which speaks with PostgreSQL, is not installed here. Nothing was changed. Install the application with its extra “server”: pip install 'onenip-inspector[server]', or uv sync --extra server.</source>
      <translation>PostgreSQLと通信するパッケージpsycopgがインストールされていません。何も変更していません。追加機能「server」付きでインストールしてください：pip install 'onenip-inspector[server]'、またはuv sync --extra server。</translation>
    </message>
    <message>
      <source>The package {package} is installed and cannot be loaded: {error}. Install it again. All other sources work without it.</source>
      <translation>パッケージ{package}はインストールされていますが、読み込めません：{error}。インストールし直してください。他の入力元はこれがなくても動作します。</translation>
    </message>
    <message>
      <source>The part came faster than parts can be judged, so it was not judged. Inspect it again, or slow down the line.</source>
      <translation>判定が追いつかない速さでワークが来たため、判定していません。もう一度検査するか、ラインを遅くしてください。</translation>
    </message>
    <message>
      <source>The part is missing, turned or shifted: no good part of '{product}' was seen like this.</source>
      <translation>ワークがないか、回転または位置ずれしています。「{product}」の良品にこのような例はありません。</translation>
    </message>
    <message>
      <source>The part is told and not recorded yet, so it cannot be corrected. Nothing was changed. Try again when no part waits any more, here or on the Review page.</source>
      <translation>このワークは通知済みですが未記録のため、訂正できません。何も変更していません。待機中のワークがなくなってから、ここかレビューページでもう一度お試しください。</translation>
    </message>
    <message>
      <source>The part waits for an answer on the Releases page, under Overrules.</source>
      <translation>このワークはリリースページの「判定訂正」で対応待ちです。</translation>
    </message>
    <message>
      <source>The part was not found as '{product}' lies in its reference: it is missing, or turned or shifted further than parts are looked for.</source>
      <translation>ワークが「{product}」の基準画像の位置に見つかりません。ワークがないか、探索範囲を超えて回転または位置ずれしています。</translation>
    </message>
    <message>
      <source>The parts could not be judged again: {error}. No record was changed.</source>
      <translation>ワークを再判定できませんでした：{error}。記録は変更していません。</translation>
    </message>
    <message>
      <source>The picture arrived damaged, so the part was not judged. Inspect it again. If it happens often, check cable and network. The driver says: {error}</source>
      <translation>画像が破損して届いたため、ワークを判定していません。もう一度検査してください。頻発する場合はケーブルとネットワークを確認してください。ドライバーのメッセージ：{error}</translation>
    </message>
    <message>
      <source>The picture arrived incomplete ({has:,} of {needs:,} bytes), so the part was not judged. Inspect it again.</source>
      <translation>画像が不完全なまま届いたため（{needs:,}バイト中{has:,}バイト）、ワークを判定していません。もう一度検査してください。</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels instead of the product's {wanted_width} × {wanted_height}, so the part was not judged. Stop the run and start it again: that sets the camera anew.</source>
      <translation>画像が{width}×{height}ピクセルで、品種の{wanted_width}×{wanted_height}と違うため、ワークを判定していません。検査を停止して再度開始すると、カメラが設定し直されます。</translation>
    </message>
    <message>
      <source>The picture is black. Check the light, the lens and the exposure.</source>
      <translation>画像が真っ黒です。照明、レンズ、露光時間を確認してください。</translation>
    </message>
    <message>
      <source>The picture is blurred beyond what good parts of '{product}' show. Check the focus, and that the part stands still.</source>
      <translation>画像が「{product}」の良品に見られる範囲を超えてぼけています。ピントと、ワークが静止しているかを確認してください。</translation>
    </message>
    <message>
      <source>The picture is nearly white all over. Check the light and the exposure.</source>
      <translation>画像のほぼ全体が白くなっています。照明と露光時間を確認してください。</translation>
    </message>
    <message>
      <source>The picture is {width} × {height} pixels large; that of the master is {master_width} × {master_height}.</source>
      <translation>画像は{width}×{height}ピクセルですが、マスターの画像は{master_width}×{master_height}です。</translation>
    </message>
    <message>
      <source>The picture of a part before did not come in time, so nobody can tell which picture shows this part. It was not judged. Inspect it again; check the camera.</source>
      <translation>前のワークの画像が時間内に届かず、どの画像がこのワークのものか分からないため、判定していません。もう一度検査し、カメラを確認してください。</translation>
    </message>
    <message>
      <source>The picture of the master part is not there any more. Register it again.</source>
      <translation>マスターワークの画像がなくなっています。登録し直してください。</translation>
    </message>
    <message>
      <source>The picture of this part is gone or cannot be read.</source>
      <translation>このワークの画像がないか、読み込めません。</translation>
    </message>
    <message>
      <source>The picture shows nothing: it looks the same all over. Check that a part is in view, and the light.</source>
      <translation>画像全体が一様で、何も写っていません。ワークが視野に入っているか、照明を確認してください。</translation>
    </message>
    <message>
      <source>The picture {file} cannot be read, so nothing is handed over: {error}.</source>
      <translation>画像{file}を読み込めないため、引き渡しは行いません：{error}。</translation>
    </message>
    <message>
      <source>The pictures use {levels:,} of {possible_levels:,} levels, so {bits} of 16 bits are taken for the value range; it can be changed above them.</source>
      <translation>画像は{possible_levels:,}階調中{levels:,}階調を使っているため、値の範囲を16ビット中{bits}ビットとします。画像の上で変更できます。</translation>
    </message>
    <message>
      <source>The place of {path} does not answer. Nothing was added, and the file is as it was. Try again, or copy the file to this computer first.</source>
      <translation>{path}の場所が応答しません。何も追加しておらず、ファイルは元のままです。もう一度試すか、先にファイルをこのコンピューターにコピーしてください。</translation>
    </message>
    <message>
      <source>The place that was written to does not answer, and was given up. Nothing in the workspace has changed; a hidden, unfinished file may be left at that place.</source>
      <translation>書き込み先が応答しないため、中断しました。ワークスペースは何も変わっていません。書き込み先に未完了の隠しファイルが残っている場合があります。</translation>
    </message>
    <message>
      <source>The plain way is the fastest here.</source>
      <translation>このコンピューターでは標準方式が最速です。</translation>
    </message>
    <message>
      <source>The probe could not be read back. Probe once more.</source>
      <translation>照明チェックの記録を読み戻せませんでした。もう一度チェックしてください。</translation>
    </message>
    <message>
      <source>The process ended unexpectedly ({exit}).</source>
      <translation>プロセスが予期せず終了しました（{exit}）。</translation>
    </message>
    <message>
      <source>The process that compares the images ended unexpectedly ({exit}). No image was lost.</source>
      <translation>画像を比較するプロセスが予期せず終了しました（{exit}）。失われた画像はありません。</translation>
    </message>
    <message>
      <source>The process that judges golden parts ended unexpectedly ({exit}). Try again.</source>
      <translation>ゴールデンワークを判定するプロセスが予期せず終了しました（{exit}）。もう一度お試しください。</translation>
    </message>
    <message>
      <source>The process that writes the model file ended unexpectedly ({exit}). Nothing was left behind, and the model is unchanged. Try again.</source>
      <translation>モデルファイルを書き込むプロセスが予期せず終了しました（{exit}）。途中のファイルは残っておらず、モデルは変わっていません。もう一度お試しください。</translation>
    </message>
    <message>
      <source>The product as which the view “{view}” is judged is in the trash. Restore it, or choose another one under “Several cameras…”.</source>
      <translation>ビュー「{view}」の判定に使う品種がゴミ箱にあります。復元するか、「複数カメラ…」で別の品種を選んでください。</translation>
    </message>
    <message>
      <source>The product cannot be changed from outside just now. It is as it was.</source>
      <translation>現在は外部から品種を切り替えられません。品種は元のままです。</translation>
    </message>
    <message>
      <source>The product is being changed; GET /state tells when it is.</source>
      <translation>品種を切り替え中です。完了はGET /stateで分かります。</translation>
    </message>
    <message>
      <source>The product was changed</source>
      <translation>品種を切り替えました</translation>
    </message>
    <message>
      <source>The product was not changed</source>
      <translation>品種を切り替えていません</translation>
    </message>
    <message>
      <source>The product was set up with the camera {wanted}, but {found} answers in its place. Connect the right camera, or choose the new one as the source and check its settings.</source>
      <translation>この品種はカメラ{wanted}で設定されていますが、代わりに{found}が応答しています。正しいカメラを接続するか、新しいカメラを入力元に選んで設定を確認してください。</translation>
    </message>
    <message>
      <source>The product {product} is gone.</source>
      <translation>品種{product}がなくなっています。</translation>
    </message>
    <message>
      <source>The products that were made for it are in the trash: {names}.</source>
      <translation>そのために作成した品種はゴミ箱にあります：{names}。</translation>
    </message>
    <message>
      <source>The program ended suddenly before this part was judged.</source>
      <translation>このワークの判定前にプログラムが突然終了しました。</translation>
    </message>
    <message>
      <source>The program gives no sign of life.</source>
      <translation>プログラムが応答していません。</translation>
    </message>
    <message>
      <source>The program has just been started.</source>
      <translation>プログラムは起動したところです。</translation>
    </message>
    <message>
      <source>The quota is a whole number of gigabytes from 0 to {most}.</source>
      <translation>容量上限は0～{most}の整数（GB）です。</translation>
    </message>
    <message>
      <source>The request is addressed to another computer.</source>
      <translation>要求の宛先が別のコンピューターです。</translation>
    </message>
    <message>
      <source>The rest of the files is removed at the next start.</source>
      <translation>残りのファイルは次回の起動時に削除します。</translation>
    </message>
    <message>
      <source>The rules hold for its batches again, unless they are held one by one.</source>
      <translation>このオーダーのバッチに保管ルールを再び適用します。個別に保護中のものは除きます。</translation>
    </message>
    <message>
      <source>The rules hold for the batch again, unless its order is held.</source>
      <translation>このバッチに保管ルールを再び適用します。オーダーが保護中の場合は除きます。</translation>
    </message>
    <message>
      <source>The rules hold for these {count} batches again, unless their order is held.</source>
      <translation>この{count}件のバッチに保管ルールを再び適用します。オーダーが保護中のものは除きます。</translation>
    </message>
    <message>
      <source>The run does not wait for triggers from the line, so this one was not taken. Choose the software trigger for the product.</source>
      <translation>この検査はラインからのトリガーを待たないため、受け付けませんでした。品種の設定でソフトウェアトリガーを選んでください。</translation>
    </message>
    <message>
      <source>The run has ended; nothing is inspected.</source>
      <translation>検査の実行が終了しました。何も検査していません。</translation>
    </message>
    <message>
      <source>The run is on and no image comes: {source}</source>
      <translation>検査を実行中ですが、画像が届きません：{source}</translation>
    </message>
    <message>
      <source>The run is starting.</source>
      <translation>検査を開始しています。</translation>
    </message>
    <message>
      <source>The run is stopping.</source>
      <translation>検査を停止しています。</translation>
    </message>
    <message>
      <source>The run that goes on judges with {name}. Nothing was deleted. Stop the run first.</source>
      <translation>実行中の検査が{name}で判定しています。何も削除していません。先に検査を停止してください。</translation>
    </message>
    <message>
      <source>The run was paused when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>このワークの番のとき検査が一時停止中だったため、判定していません。もう一度検査してください。</translation>
    </message>
    <message>
      <source>The same picture is a normal image of “{product}” now, which training sees. Delete it there first.</source>
      <translation>同じ画像が現在「{product}」の良品画像で、学習に使われます。先にそちらを削除してください。</translation>
    </message>
    <message>
      <source>The same picture is in the golden set of “{product}” now, which no training may see. Remove it there first.</source>
      <translation>同じ画像が現在「{product}」のゴールデンセットにあり、学習には使えません。先にそちらを削除してください。</translation>
    </message>
    <message>
      <source>The same picture was added again and is in the golden set, as {name}. Nothing is missing.</source>
      <translation>同じ画像が再度追加され、{name}としてゴールデンセットにあります。欠けているものはありません。</translation>
    </message>
    <message>
      <source>The same picture was imported again and is among the images, as {name}. Nothing is missing.</source>
      <translation>同じ画像が再度インポートされ、{name}として登録されています。欠けているものはありません。</translation>
    </message>
    <message>
      <source>The search for devices did not end within {seconds:.0f} s. Unplug them, plug them in again, and search again.</source>
      <translation>デバイスの検索が{seconds:.0f}秒以内に終わりませんでした。デバイスを抜き差しして、もう一度検索してください。</translation>
    </message>
    <message>
      <source>The server could not be given anything: {error}.</source>
      <translation>サーバーに何も送れませんでした：{error}。</translation>
    </message>
    <message>
      <source>The server did not answer, so this station began with the products, limits and the model that it knew on {kept_at}. What is judged waits on this computer's disk, safe, and is sent by itself. {reason}</source>
      <translation>サーバーが応答しないため、{kept_at}時点の品種、しきい値、モデルで起動しました。判定はこのコンピューターのディスクに安全に保存され、自動的に送信されます。{reason}</translation>
    </message>
    <message>
      <source>The server has been away for so long that no number is left for another batch or part. What was recorded waits here and is not lost. Bring the server back; runs can begin again then.</source>
      <translation>サーバーに接続できない期間が長く、新しいバッチやワークの番号がなくなりました。記録済みのものはここで待機しており、失われません。サーバーを復旧すると、検査を再開できます。</translation>
    </message>
    <message>
      <source>The server holds another part {position} of batch {batch} than this station: the station's folder was copied to another computer, or a record was changed. What waits here stays here. Ask whoever looks after the server.</source>
      <translation>サーバーにあるバッチ{batch}のワーク{position}が、このステーションのものと違います。ステーションのフォルダーが別のコンピューターにコピーされたか、記録が変更されました。待機中のものはここに残ります。サーバーの管理者に相談してください。</translation>
    </message>
    <message>
      <source>The server is away; inspecting goes on</source>
      <translation>サーバーに接続できませんが、検査は続いています</translation>
    </message>
    <message>
      <source>The server is back</source>
      <translation>サーバーに再接続しました</translation>
    </message>
    <message>
      <source>The settings file is damaged. It was kept as {kept_as} in the workspace, and the defaults are used. Products, models and batches are not affected. Set again what you want to be different.</source>
      <translation>設定ファイルが破損しています。ワークスペースに{kept_as}として残し、既定値を使います。品種、モデル、バッチに影響はありません。既定値と違う値にする項目を設定し直してください。</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read, so the defaults are used. Products, models and batches are not affected. Check that you may read and write that file.</source>
      <translation>設定ファイル{path}を読み込めないため、既定値を使います。品種、モデル、バッチに影響はありません。ファイルの読み書きの権限を確認してください。</translation>
    </message>
    <message>
      <source>The settings for triggers of {product} cannot be read. Nothing was inspected. Set them anew under Triggers.</source>
      <translation>{product}のトリガー設定を読み込めません。何も検査していません。「トリガーとアラーム…」で設定し直してください。</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>設定を保存していません</translation>
    </message>
    <message>
      <source>The settings were saved, but the audit log refused their lines. They are written with the next change of the settings</source>
      <translation>設定は保存しましたが、監査ログに記録できませんでした。次に設定を変更するときに記録します</translation>
    </message>
    <message>
      <source>The shared folder {folder} cannot be written to: {error} Nothing was changed. Look at its permissions and how it is mounted.</source>
      <translation>共有フォルダー{folder}に書き込めません：{error}何も変更していません。権限とマウント方法を確認してください。</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there. Mount it again; it is tried by itself.</source>
      <translation>共有フォルダー{folder}がありません。マウントし直してください。自動的に再試行します。</translation>
    </message>
    <message>
      <source>The size of the frames changed from {before} to {after}.</source>
      <translation>フレームのサイズが{before}から{after}に変わりました。</translation>
    </message>
    <message>
      <source>The source delivered no image. Inspect the part again.</source>
      <translation>入力元から画像が届きませんでした。ワークをもう一度検査してください。</translation>
    </message>
    <message>
      <source>The source did not answer while this part was read, so it was not judged. Check the network drive or the camera and inspect the part again.</source>
      <translation>このワークの読み取り中に入力元が応答しなかったため、判定していません。ネットワークドライブまたはカメラを確認し、ワークをもう一度検査してください。</translation>
    </message>
    <message>
      <source>The source ended before its first picture. Choose another source.</source>
      <translation>最初の画像が届く前に入力元が終了しました。別の入力元を選んでください。</translation>
    </message>
    <message>
      <source>The station edition computes on the processor. A GPU needs the workstation edition.</source>
      <translation>ステーション版はプロセッサーで計算します。GPUにはワークステーション版が必要です。</translation>
    </message>
    <message>
      <source>The stored settings of this training run cannot be read, so it cannot be resumed. Its images are safe; start a new training run instead.</source>
      <translation>この学習の保存済み設定を読み込めないため、再開できません。画像は無事です。新しい学習を開始してください。</translation>
    </message>
    <message>
      <source>The stored value of “{setting}” is not valid ({value}), so its default is used. All other settings are as they were. Set it again on the Settings page if you want another.</source>
      <translation>「{setting}」の保存値が無効（{value}）なため、既定値を使います。他の設定は元のままです。別の値にする場合は、設定ページで設定し直してください。</translation>
    </message>
    <message>
      <source>The system did not start the program a second time. Nothing was changed. Close what you do not need, and try again.</source>
      <translation>システムがプログラムをもう1つ起動できませんでした。何も変更していません。不要なものを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
      <source>The token is missing or wrong: send it as “Authorization: Bearer …”.</source>
      <translation>トークンがないか、間違っています。「Authorization: Bearer …」として送ってください。</translation>
    </message>
    <message>
      <source>The training could not be started.</source>
      <translation>学習を開始できませんでした。</translation>
    </message>
    <message>
      <source>The training ended without a model.</source>
      <translation>モデルができないまま学習が終了しました。</translation>
    </message>
    <message>
      <source>The training process could not be started: {error}. No image was lost. Press Resume to try again.</source>
      <translation>学習プロセスを開始できませんでした：{error}。失われた画像はありません。「再開」を押すと再試行します。</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly ({exit}). The images and the last checkpoint are kept. Press Resume to go on from there.</source>
      <translation>学習プロセスが予期せず終了しました（{exit}）。画像と最後のチェックポイントは残っています。「再開」を押すと続きから始まります。</translation>
    </message>
    <message>
      <source>The trigger came too soon after the one before to be another part (debounce or least distance), so it was not taken.</source>
      <translation>前のトリガーからの間隔が短すぎて別のワークとは見なせないため（チャタリング除去またはワーク間の最短時間）、受け付けませんでした。</translation>
    </message>
    <message>
      <source>The trigger came while the camera was still taking the picture before, so this part was not judged. Inspect it again, or slow down the line.</source>
      <translation>カメラが前の画像を撮像中にトリガーが来たため、このワークを判定していません。もう一度検査するか、ラインを遅くしてください。</translation>
    </message>
    <message>
      <source>The trigger took {milliseconds} ms to reach the camera: the picture may show another moment, so the part was not judged. Inspect it again, and check cable, network and how busy the computer is.</source>
      <translation>トリガーがカメラに届くまで{milliseconds} msかかりました。別の瞬間の画像の可能性があるため、ワークを判定していません。もう一度検査し、ケーブル、ネットワーク、コンピューターの負荷を確認してください。</translation>
    </message>
    <message>
      <source>The true number lies between the two bounds with 95 % confidence; more good parts bring them closer together.</source>
      <translation>真の値は95%の信頼度で2つの限界値の間にあります。良品を増やすと幅が狭まります。</translation>
    </message>
    <message>
      <source>The value of “{field}” is not valid.</source>
      <translation>「{field}」の値が無効です。</translation>
    </message>
    <message>
      <source>The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said is stored.</source>
      <translation>判定が{milliseconds} msの期限に遅れました。ラインには未検査と通知し、モデルの判定は保存しました。</translation>
    </message>
    <message>
      <source>The video could be read only up to frame {read}: its disk or share failed. Frames behind that were not inspected. Copy it to this computer and inspect it again.</source>
      <translation>動画はフレーム{read}までしか読み込めませんでした。ディスクまたは共有の障害です。以降のフレームは検査していません。このコンピューターにコピーして、もう一度検査してください。</translation>
    </message>
    <message>
      <source>The view “{view}” is judged as “{product}”, which the model {model} does not know. Train a model with all products of the views, or change the view under “Several cameras…”.</source>
      <translation>ビュー「{view}」は「{product}」として判定しますが、モデル{model}はこの品種を学習していません。ビューのすべての品種でモデルを学習するか、「複数カメラ…」でビューを変更してください。</translation>
    </message>
    <message>
      <source>The views “{first}” and “{second}” have the same camera, {source}. Choose another one for either under “Several cameras…”.</source>
      <translation>ビュー「{first}」と「{second}」のカメラが同じです（{source}）。「複数カメラ…」でどちらかを変更してください。</translation>
    </message>
    <message>
      <source>The weights of {title} were here already, from {source}. Nothing was fetched.</source>
      <translation>{title}の重みはすでにあります（入手元：{source}）。何も取得していません。</translation>
    </message>
    <message>
      <source>The workspace cannot be read</source>
      <translation>ワークスペースを読み込めません</translation>
    </message>
    <message>
      <source>The workspace could not be checked to the end: {error}. Nothing was changed.</source>
      <translation>ワークスペースを最後まで点検できませんでした：{error}。何も変更していません。</translation>
    </message>
    <message>
      <source>The workspace is closed; nothing was changed. Start the application again.</source>
      <translation>ワークスペースは閉じています。何も変更していません。アプリケーションを起動し直してください。</translation>
    </message>
    <message>
      <source>The workspace is read-only. Ask for permission to write to it.</source>
      <translation>ワークスペースは読み取り専用です。書き込み権限を依頼してください。</translation>
    </message>
    <message>
      <source>The workspace {folder} opens in a window of its own. The one of this window stays as it is.</source>
      <translation>ワークスペース{folder}を別のウィンドウで開きます。このウィンドウのワークスペースは元のままです。</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be made: {error}. Nothing was changed. Choose a folder that you may write to.</source>
      <translation>ワークスペース{workspace}を作成できません：{error}。何も変更していません。書き込み可能なフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be written to: {error}. Nothing was changed. Free some space, or choose a folder that you may write to.</source>
      <translation>ワークスペース{workspace}に書き込めません：{error}。何も変更していません。空き容量を増やすか、書き込み可能なフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>The workspace {workspace} is already open in another window (process {process} on {host}). Nothing was changed. Use that window, or close it first.</source>
      <translation>ワークスペース{workspace}はすでに別のウィンドウ（{host}のプロセス{process}）で開いています。何も変更していません。そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
      <source>The workspace's disk does not answer</source>
      <translation>ワークスペースのディスクが応答しません</translation>
    </message>
    <message>
      <source>The {count} most unusual pictures are shown first: are they good parts?</source>
      <translation>特に変わった画像{count}枚を先頭に表示しています。良品かどうか確認してください。</translation>
    </message>
    <message>
      <source>There are GET /state, /last, /late and /schema, and POST /trigger and /product.</source>
      <translation>使えるのはGET /state、/last、/late、/schemaと、POST /trigger、/productです。</translation>
    </message>
    <message>
      <source>There are no images in {folder}. Nothing was inspected. Choose another folder.</source>
      <translation>{folder}に画像がありません。何も検査していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>There are no rules yet, so nothing was removed. Say first how long files are kept.</source>
      <translation>ルールがまだないため、何も削除していません。先にファイルの保管期間を設定してください。</translation>
    </message>
    <message>
      <source>There is a search with the name {name} already, and it was not changed. Choose another name.</source>
      <translation>{name}という検索条件はすでにあり、変更していません。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>There is already a model {name}. Nothing was added.</source>
      <translation>モデル{name}はすでにあります。何も追加していません。</translation>
    </message>
    <message>
      <source>There is already a product “{name}”. Nothing was changed. Choose another name (upper and lower case count as the same).</source>
      <translation>品種「{name}」はすでにあります。何も変更していません。別の名前を選んでください（大文字と小文字は区別しません）。</translation>
    </message>
    <message>
      <source>There is already somebody called {name}. Choose a name that tells the two apart.</source>
      <translation>{name}という担当者はすでにいます。区別できる名前を選んでください。</translation>
    </message>
    <message>
      <source>There is another product “{name}” by now. Rename that one on the Products page, then restore this one.</source>
      <translation>別の品種「{name}」がすでにあります。品種ページでその名前を変更してから復元してください。</translation>
    </message>
    <message>
      <source>There is no backup at {place}: {error}. The workspace is as it was. Check the disk, and begin again.</source>
      <translation>{place}にバックアップを作成できませんでした：{error}。ワークスペースは元のままです。ディスクを確認し、最初からやり直してください。</translation>
    </message>
    <message>
      <source>There is no batch with number {number}, or it lies in the trash.</source>
      <translation>番号{number}のバッチがないか、ゴミ箱にあります。</translation>
    </message>
    <message>
      <source>There is no complete handover in {folder}. This half of the self-test judges what another computer handed over: run the self-test there first and copy the whole folder that it leaves, called handover, to {folder}.</source>
      <translation>{folder}に完全な引き渡しデータがありません。セルフテストのこの後半は、別のコンピューターから引き渡されたものを判定します。先にそのコンピューターでセルフテストを実行し、残されたフォルダーhandoverを丸ごと{folder}にコピーしてください。</translation>
    </message>
    <message>
      <source>There is no golden part with number {number}, or it lies in the trash.</source>
      <translation>番号{number}のゴールデンワークがないか、ゴミ箱にあります。</translation>
    </message>
    <message>
      <source>There is no image that belongs to this verdict.</source>
      <translation>この判定に対応する画像がありません。</translation>
    </message>
    <message>
      <source>There is no model but the one that judged these parts. Train another one, add a model file, or restore one from the trash.</source>
      <translation>これらのワークを判定したモデルのほかにモデルがありません。新たに学習するか、モデルファイルを追加するか、ゴミ箱から復元してください。</translation>
    </message>
    <message>
      <source>There is no model folder {folder}. Nothing was added.</source>
      <translation>モデルフォルダー{folder}がありません。何も追加していません。</translation>
    </message>
    <message>
      <source>There is no model for {product} here. On the workstation, export one as a model file (.onenip) and add it on the Train page.</source>
      <translation>{product}のモデルがありません。ワークステーションでモデルファイル（.onenip）としてエクスポートし、学習ページで追加してください。</translation>
    </message>
    <message>
      <source>There is no model with number {number}.</source>
      <translation>番号{number}のモデルはありません。</translation>
    </message>
    <message>
      <source>There is no model yet. Train one on the Train page.</source>
      <translation>モデルがまだありません。学習ページで学習してください。</translation>
    </message>
    <message>
      <source>There is no normal image with number {number}, or it lies in the trash.</source>
      <translation>番号{number}の良品画像がないか、ゴミ箱にあります。</translation>
    </message>
    <message>
      <source>There is no picture to paint on</source>
      <translation>描画する画像がありません</translation>
    </message>
    <message>
      <source>There is no product here yet. Export a model as a model file (.onenip) on the workstation and add it on the Train page; its products come with it.</source>
      <translation>品種がまだありません。ワークステーションでモデルをモデルファイル（.onenip）としてエクスポートし、学習ページで追加してください。品種も一緒に追加されます。</translation>
    </message>
    <message>
      <source>There is no product to import into. Create a product first, then add its images.</source>
      <translation>インポート先の品種がありません。先に品種を作成し、その画像を追加してください。</translation>
    </message>
    <message>
      <source>There is no product with number {number} in the trash.</source>
      <translation>ゴミ箱に番号{number}の品種はありません。</translation>
    </message>
    <message>
      <source>There is no product with number {number}, or it lies in the trash.</source>
      <translation>番号{number}の品種がないか、ゴミ箱にあります。</translation>
    </message>
    <message>
      <source>There is no product yet. Create one on the Products page and import pictures of good parts.</source>
      <translation>品種がまだありません。品種ページで作成し、良品の画像をインポートしてください。</translation>
    </message>
    <message>
      <source>There is no product “{product}”. Nothing was changed; the names stand on the Products page, the numbers under Settings, Line.</source>
      <translation>品種「{product}」はありません。何も変更していません。名前は品種ページ、番号は「設定」の「ライン」にあります。</translation>
    </message>
    <message>
      <source>There is no record of part number {number}: it is still on its way to the disk, could not be stored, or lies in the trash. Nothing was changed. Try again in a moment.</source>
      <translation>ワーク番号{number}の記録がありません。ディスクに書き込み中か、保存できなかったか、ゴミ箱にあります。何も変更していません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>There is no source of the kind {kind}. Choose another source.</source>
      <translation>種類{kind}の入力元はありません。別の入力元を選んでください。</translation>
    </message>
    <message>
      <source>There is no such person any more: somebody has removed them, perhaps at another station.</source>
      <translation>この担当者はもう登録されていません。別のステーションなどで削除されました。</translation>
    </message>
    <message>
      <source>There is no training job with number {number}.</source>
      <translation>番号{number}の学習はありません。</translation>
    </message>
    <message>
      <source>There is no video file {path}. Nothing was inspected. Choose another file.</source>
      <translation>動画ファイル{path}がありません。何も検査していません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>There was no picture to judge.</source>
      <translation>判定する画像がありませんでした。</translation>
    </message>
    <message>
      <source>These parts look different</source>
      <translation>ワークの見た目が変わっています</translation>
    </message>
    <message>
      <source>They are kept.</source>
      <translation>これらは保持されます。</translation>
    </message>
    <message>
      <source>This account may not open port {port}. Choose one above 1023, for example 1502.</source>
      <translation>このアカウントではポート{port}を開けません。1023より大きいポート（例：1502）を選んでください。</translation>
    </message>
    <message>
      <source>This computer's clock differs from the server's</source>
      <translation>このコンピューターの時計がサーバーとずれています</translation>
    </message>
    <message>
      <source>This does not look like '{product}'.</source>
      <translation>「{product}」に似ていません。</translation>
    </message>
    <message>
      <source>This is the badge of {name}. Take it from them first, or scan another one.</source>
      <translation>これは{name}のバッジです。先にその人のバッジを解除するか、別のバッジをスキャンしてください。</translation>
    </message>
    <message>
      <source>This is the station edition: it inspects with models that were trained on a workstation. To train, install the workstation edition.</source>
      <translation>これはステーション版です。ワークステーションで学習したモデルで検査します。学習するには、ワークステーション版をインストールしてください。</translation>
    </message>
    <message>
      <source>This looks like '{other}', not like '{product}'.</source>
      <translation>「{product}」ではなく「{other}」に見えます。</translation>
    </message>
    <message>
      <source>This looks like none of the products that the model knows.</source>
      <translation>モデルが学習したどの品種にも似ていません。</translation>
    </message>
    <message>
      <source>This search was removed meanwhile. No part was changed; save the search anew.</source>
      <translation>この検索条件はその間に削除されました。ワークは変わっていません。検索条件を保存し直してください。</translation>
    </message>
    <message>
      <source>This shared memory was given back already. The frame is lost; the next one is not affected.</source>
      <translation>この共有メモリはすでに返却されています。このフレームは失われましたが、次のフレームに影響はありません。</translation>
    </message>
    <message>
      <source>This training is not in the queue any more: it began, or was removed.</source>
      <translation>この学習は開始されたか削除されたため、学習待ちにはもうありません。</translation>
    </message>
    <message>
      <source>This version knows no connection of the kind “{kind}”.</source>
      <translation>このバージョンは種類「{kind}」の接続に対応していません。</translation>
    </message>
    <message>
      <source>Those were trial parts</source>
      <translation>テスト用ワークだった</translation>
    </message>
    <message>
      <source>Time to train {product} again</source>
      <translation>{product}の再学習の時期です</translation>
    </message>
    <message>
      <source>Too many parts are selected</source>
      <translation>選択したワークが多すぎます</translation>
    </message>
    <message>
      <source>Too many wrong ones: try again in {seconds} s.</source>
      <translation>入力の誤りが多すぎます。{seconds}秒後にもう一度お試しください。</translation>
    </message>
    <message>
      <source>Too short: a PIN has {pin} digits or more (an operator's {operator_pin}), a password {password} characters or more.</source>
      <translation>短すぎます。PINは{pin}桁以上（オペレーターは{operator_pin}桁以上）、パスワードは{password}文字以上にしてください。</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>上部</translation>
    </message>
    <message>
      <source>Top left</source>
      <translation>左上</translation>
    </message>
    <message>
      <source>Top middle</source>
      <translation>中央上</translation>
    </message>
    <message>
      <source>Top right</source>
      <translation>右上</translation>
    </message>
    <message>
      <source>Train on session “{session}”</source>
      <translation>セッション「{session}」を学習に使う</translation>
    </message>
    <message>
      <source>Training did not stop in time and was ended. The last checkpoint is kept; press Resume to go on.</source>
      <translation>学習が時間内に停止しなかったため、終了させました。最後のチェックポイントは残っています。「再開」を押すと続きから始まります。</translation>
    </message>
    <message>
      <source>Training is reading the images. Nothing was deleted. Wait for the training or cancel it first.</source>
      <translation>学習が画像を読み込み中です。何も削除していません。学習の終了を待つか、先に中止してください。</translation>
    </message>
    <message>
      <source>Training of {model} failed</source>
      <translation>{model}の学習に失敗しました</translation>
    </message>
    <message>
      <source>Training of {model} is {state} and cannot become {wanted}. Nothing was changed.</source>
      <translation>{model}の学習は{state}のため、{wanted}にできません。何も変更していません。</translation>
    </message>
    <message>
      <source>Training of {model} was stopped</source>
      <translation>{model}の学習を停止しました</translation>
    </message>
    <message>
      <source>Training stops at the next step and keeps a checkpoint.</source>
      <translation>次のステップで学習を停止し、チェックポイントを残します。</translation>
    </message>
    <message>
      <source>Training was cancelled before it began: nothing was learned. Resume begins it.</source>
      <translation>開始前に学習が中止されました。何も学習していません。「再開」で開始します。</translation>
    </message>
    <message>
      <source>Training was cancelled while its process ended by itself ({exit}). Press Resume to go on.</source>
      <translation>プロセスが終了しかけている間に学習が中止されました（{exit}）。「再開」を押すと続きから始まります。</translation>
    </message>
    <message>
      <source>Training was cancelled. What it has learned so far is kept; press Resume to go on.</source>
      <translation>学習を中止しました。これまでの学習結果は残っています。「再開」を押すと続きから始まります。</translation>
    </message>
    <message>
      <source>Training {model}. Inspection can go on meanwhile.</source>
      <translation>{model}を学習中です。その間も検査できます。</translation>
    </message>
    <message>
      <source>Two stations have the same name</source>
      <translation>同じ名前のステーションが2つあります</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>元に戻しました</translation>
    </message>
    <message>
      <source>Unusual pictures are found on a workstation; this is the station edition.</source>
      <translation>変わった画像の検出はワークステーションで行います。これはステーション版です。</translation>
    </message>
    <message>
      <source>Use one image again</source>
      <translation>1枚の画像を再び学習に使う</translation>
    </message>
    <message>
      <source>Use one part as a picture of a good part</source>
      <translation>1個のワークを良品の画像として使う</translation>
    </message>
    <message>
      <source>Use {count} images again</source>
      <translation>{count}枚の画像を再び学習に使う</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts</source>
      <translation>{count}個のワークを良品の画像として使う</translation>
    </message>
    <message>
      <source>Value range of {product}: {bits} of 16 bits</source>
      <translation>{product}の値の範囲：16ビット中{bits}ビット</translation>
    </message>
    <message>
      <source>Verdict corrected</source>
      <translation>判定を訂正しました</translation>
    </message>
    <message>
      <source>Verdicts came too late for the line</source>
      <translation>ラインへの判定が期限に遅れました</translation>
    </message>
    <message>
      <source>Verdicts corrected</source>
      <translation>判定を訂正しました</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records are in the clipboard, without names.</source>
      <translation>バージョン、このコンピューターの情報、記録の件数を、名前を除いてクリップボードにコピーしました。</translation>
    </message>
    <message>
      <source>Video file ended</source>
      <translation>動画ファイル終了</translation>
    </message>
    <message>
      <source>Video file ended after {delivered} of {total} frames</source>
      <translation>動画ファイル終了（{total}フレーム中{delivered}フレーム）</translation>
    </message>
    <message>
      <source>View “{view}”: of {source} nobody can tell which picture belongs to which part of another view. Choose a camera, a folder or a video for it under “Several cameras…”.</source>
      <translation>ビュー「{view}」：{source}の画像は、別のビューのどのワークに対応するか分かりません。「複数カメラ…」でカメラ、フォルダー、動画のいずれかを選んでください。</translation>
    </message>
    <message>
      <source>View “{view}”: {reason}</source>
      <translation>ビュー「{view}」：{reason}</translation>
    </message>
    <message>
      <source>Waiting for a part to come to rest</source>
      <translation>ワークの静止待ち</translation>
    </message>
    <message>
      <source>Waiting for files</source>
      <translation>ファイル待ち</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start are not inspected</source>
      <translation>ファイル待ち（開始前の{count}個は検査しません）</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start is not inspected</source>
      <translation>ファイル待ち（開始前の{count}個は検査しません）</translation>
    </message>
    <message>
      <source>Waiting for the trigger</source>
      <translation>トリガー待ち</translation>
    </message>
    <message>
      <source>What is judged meanwhile waits on this computer's disk, safe, and is sent by itself. Lists, corrections and new products need the server. {reason}</source>
      <translation>その間の判定はこのコンピューターのディスクに安全に保存され、自動的に送信されます。一覧、訂正、新しい品種にはサーバーが必要です。{reason}</translation>
    </message>
    <message>
      <source>What is stored of the PIN cannot be read, so no PIN fits. Whoever has the files of the workspace can take the line “operator_pin” out of its settings.json while the program is closed; nothing else is lost.</source>
      <translation>保存されているPINを読み込めないため、どのPINも一致しません。ワークスペースのファイルを扱える人が、プログラムを閉じた状態でsettings.jsonから「operator_pin」の行を削除してください。他に失われるものはありません。</translation>
    </message>
    <message>
      <source>What is stored of the PIN or password of {name} cannot be read, so none fits. An admin can set a new one.</source>
      <translation>保存されている{name}のPINまたはパスワードを読み込めないため、どれも一致しません。管理者が新しいものを設定できます。</translation>
    </message>
    <message>
      <source>What it makes of true defects nobody knows yet: now inspect parts that it has not seen, good and defective ones, and correct what it gets wrong.</source>
      <translation>実際の欠陥をどう判定するかはまだ分かりません。学習に使っていない良品と不良品を検査し、誤った判定を訂正してください。</translation>
    </message>
    <message>
      <source>What the model says of {name} could not be explained. Nothing was changed; the log says what went wrong.</source>
      <translation>{name}に対するモデルの判定を説明できませんでした。何も変更していません。原因はログにあります。</translation>
    </message>
    <message>
      <source>What waits in {folder} for the server cannot be read: {error}. Nothing was changed. Keep a copy of that folder, and ask whoever looks after the server before you remove it.</source>
      <translation>{folder}にあるサーバー待ちのデータを読み込めません：{error}。何も変更していません。フォルダーの写しを残し、削除する前にサーバーの管理者に相談してください。</translation>
    </message>
    <message>
      <source>What was given as --database is no address of a PostgreSQL database. Nothing was changed. It reads postgresql://USER@HOST/DATABASE.</source>
      <translation>--databaseの値がPostgreSQLデータベースのアドレスではありません。何も変更していません。形式はpostgresql://USER@HOST/DATABASEです。</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} part.</source>
      <translation>それまでに検査したワーク{count}個は保存されています。</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} parts.</source>
      <translation>それまでに検査したワーク{count}個は保存されています。</translation>
    </message>
    <message>
      <source>What was read back from {path} is not what was written, so it was removed. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>{path}から読み戻した内容が書き込んだ内容と違うため、削除しました。ワークスペースのモデルは変わっていません。別のディスクを選んでください。</translation>
    </message>
    <message>
      <source>What was read is no badge: it must have {shortest} characters or more.</source>
      <translation>読み取ったものはバッジではありません。{shortest}文字以上必要です。</translation>
    </message>
    <message>
      <source>What was sent is not understood, and nothing was done: {error}</source>
      <translation>受信した内容を解釈できず、何も実行していません：{error}</translation>
    </message>
    <message>
      <source>Which files were inspected cannot be written down ({error}), so that they would be inspected again after the next start. Check the disk of the workspace.</source>
      <translation>検査済みファイルの控えを書き込めません（{error}）。次回の開始後、同じファイルを再び検査することになります。ワークスペースのディスクを確認してください。</translation>
    </message>
    <message>
      <source>Which pictures of several cameras belong to one part is told by when they come. Say the least time between parts under “Triggers and alarms…”: pictures within half of it are of one part.</source>
      <translation>複数カメラの画像がどのワークのものかは、届いた時刻で判断します。「トリガーとアラーム…」でワーク間の最短時間を指定してください。その半分以内に届いた画像を同じワークとします。</translation>
    </message>
    <message>
      <source>While the server was away, another station began under the name {station}. All parts are recorded, under the same station name. Close one of the two and start it with --station and another name.</source>
      <translation>サーバーに接続できない間に、別のステーションが{station}という名前で稼働を始めました。ワークはすべて同じステーション名で記録されています。どちらかを閉じ、--stationと別の名前で起動してください。</translation>
    </message>
    <message>
      <source>While you were asked, the product or the model changed, and the limit was chosen by the scores of {product} with the model {model}. The limit was left as it is. Look at the Limits page, and choose it again.</source>
      <translation>確認中に品種またはモデルが変わりました。しきい値はモデル{model}による{product}のスコアから選んだものなので、元のままにしました。しきい値ページを確認し、選び直してください。</translation>
    </message>
    <message>
      <source>Who logged in or out does not stand in the audit log</source>
      <translation>ログイン・ログアウトを監査ログに記録できていません</translation>
    </message>
    <message>
      <source>Write the audit log to a file</source>
      <translation>監査ログをファイルに書き出し</translation>
    </message>
    <message>
      <source>Write the report {file}</source>
      <translation>レポート{file}を作成</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>{path}に書き込みました。</translation>
    </message>
    <message>
      <source>Yield {percent:.1f} % over the last {count} parts; at least {least_percent:.1f} % is wanted</source>
      <translation>直近{count}個の良品率は{percent:.1f}%です（目標{least_percent:.1f}%以上）</translation>
    </message>
    <message>
      <source>You are asked about {file} when the operator's page is left. Nothing is changed until then.</source>
      <translation>{file}については、オペレーター画面を出るときに確認します。それまで何も変わりません。</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 is the known one.</source>
      <translation>{title}の重み（{megabytes:.0f} MB）で学習できるようになりました。SHA-256は既知の値と一致します。</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 was not known before: it was written down, and later fetches are held to it.</source>
      <translation>{title}の重み（{megabytes:.0f} MB）で学習できるようになりました。SHA-256は未知だったため記録し、次回以降の取得はこの値と照合します。</translation>
    </message>
    <message>
      <source>You can train with {file} as the weights of {title} now. Its SHA-256 is the known one.</source>
      <translation>{file}を{title}の重みとして学習に使えるようになりました。SHA-256は既知の値と一致します。</translation>
    </message>
    <message>
      <source>a record speaks of it, and it is not there</source>
      <translation>記録にはありますが、実物がありません</translation>
    </message>
    <message>
      <source>add and remove people, change roles, the lock and the operator's PIN</source>
      <translation>担当者の追加・削除、役割・ロック・オペレーターPINの変更</translation>
    </message>
    <message>
      <source>add and rename models, sign them, let one inspect, roll back, set the rules</source>
      <translation>モデルの追加・名前変更・署名・有効化・ロールバック、ルールの設定</translation>
    </message>
    <message>
      <source>admin</source>
      <translation>管理者</translation>
    </message>
    <message>
      <source>alignment changed</source>
      <translation>位置補正を変更</translation>
    </message>
    <message>
      <source>audit-anchor.json, which notes the newest line of the audit log, is gone or damaged: nobody can tell whether lines at the end were removed</source>
      <translation>監査ログの最新行を控えるaudit-anchor.jsonがないか破損しています：末尾の行が削除されたかどうか確かめられません</translation>
    </message>
    <message>
      <source>change cameras, triggers, the line and what else decides verdicts</source>
      <translation>カメラ・トリガー・ラインなど、判定に関わる設定の変更</translation>
    </message>
    <message>
      <source>change limits</source>
      <translation>しきい値の変更</translation>
    </message>
    <message>
      <source>change products, normal images and golden parts, answer overruled verdicts</source>
      <translation>品種・良品画像・ゴールデンワークの変更、判定訂正への対応</translation>
    </message>
    <message>
      <source>correct verdicts</source>
      <translation>判定の訂正</translation>
    </message>
    <message>
      <source>count from zero</source>
      <translation>カウントのリセット</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>暗い画像です</translation>
    </message>
    <message>
      <source>delete and restore, delete for good</source>
      <translation>削除・復元・完全削除</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>終了コード{code}</translation>
    </message>
    <message>
      <source>exposure</source>
      <translation>露光時間</translation>
    </message>
    <message>
      <source>files of this part are gone, which a check found on {day}</source>
      <translation>このワークのファイルがないことが、{day}の点検で判明しました</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>フレームレート</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>ゲイン</translation>
    </message>
    <message>
      <source>gamma</source>
      <translation>ガンマ</translation>
    </message>
    <message>
      <source>hold batches and orders, lift holds</source>
      <translation>バッチ・オーダーの保護と解除</translation>
    </message>
    <message>
      <source>image height</source>
      <translation>画像の高さ</translation>
    </message>
    <message>
      <source>image width</source>
      <translation>画像の幅</translation>
    </message>
    <message>
      <source>inspected area changed</source>
      <translation>検査領域を変更</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>読み込めません：{error}</translation>
    </message>
    <message>
      <source>it closed its pipe but still runs</source>
      <translation>パイプを閉じましたが、まだ動作しています</translation>
    </message>
    <message>
      <source>it is built upon an earlier frame that is damaged or missing</source>
      <translation>参照する前のフレームが破損しているか、ありません</translation>
    </message>
    <message>
      <source>it is damaged or of another version, and the application does not open the workspace</source>
      <translation>破損しているか別のバージョンのため、アプリケーションはワークスペースを開きません</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>末尾が欠けています</translation>
    </message>
    <message>
      <source>its hash is not the one in its record</source>
      <translation>ハッシュが記録と一致しません</translation>
    </message>
    <message>
      <source>line {number} of the audit log is gone</source>
      <translation>監査ログの{number}行目がなくなっています</translation>
    </message>
    <message>
      <source>line {number} of the audit log, or the one before it, is not what was written</source>
      <translation>監査ログの{number}行目、またはその前の行が、書き込まれた内容と違います</translation>
    </message>
    <message>
      <source>line {number} of the audit log: when the application started, the end of the log was not what was noted beside the database. Lines before it were removed or written anew, an older database was put back, or the note was lost</source>
      <translation>監査ログの{number}行目：アプリケーションの起動時、ログの末尾が、データベースとは別に保存した控えと一致しませんでした。それより前の行が削除または書き直されたか、古いデータベースに戻されたか、控えが失われました</translation>
    </message>
    <message>
      <source>log in and out</source>
      <translation>ログイン・ログアウト</translation>
    </message>
    <message>
      <source>look at parts, images and figures</source>
      <translation>ワーク・画像・数値の閲覧</translation>
    </message>
    <message>
      <source>looks like another product</source>
      <translation>別の品種に似ています</translation>
    </message>
    <message>
      <source>looks like “{product}”</source>
      <translation>「{product}」に似ています</translation>
    </message>
    <message>
      <source>more blurred than the others</source>
      <translation>他よりぼけています</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>{place}に移動しました</translation>
    </message>
    <message>
      <source>nearly the same picture as {other}</source>
      <translation>{other}とほぼ同じ画像です</translation>
    </message>
    <message>
      <source>no record speaks of it</source>
      <translation>どの記録にもありません</translation>
    </message>
    <message>
      <source>off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>offset down</source>
      <translation>Yオフセット</translation>
    </message>
    <message>
      <source>offset to the right</source>
      <translation>Xオフセット</translation>
    </message>
    <message>
      <source>on</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>one left out because it is a golden part, which no training may see</source>
      <translation>1枚はゴールデンワークで学習に使えないため対象外</translation>
    </message>
    <message>
      <source>one left out because it is a normal image</source>
      <translation>1枚は良品画像のため対象外</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>オペレーター</translation>
    </message>
    <message>
      <source>other data follows where it should end</source>
      <translation>末尾の後に別のデータが続いています</translation>
    </message>
    <message>
      <source>other sessions held out</source>
      <translation>検証用セッションを変更</translation>
    </message>
    <message>
      <source>overexposed: more of it is white than of the others</source>
      <translation>露出オーバー：他より白い部分が多い画像です</translation>
    </message>
    <message>
      <source>packet size</source>
      <translation>パケットサイズ</translation>
    </message>
    <message>
      <source>pixel format</source>
      <translation>ピクセル形式</translation>
    </message>
    <message>
      <source>prompts changed</source>
      <translation>プロンプトを変更</translation>
    </message>
    <message>
      <source>removed; it is made again when the model is loaded next</source>
      <translation>削除しました。次にモデルを読み込むときに作り直します</translation>
    </message>
    <message>
      <source>row {row} of {table} belongs to a record of {owner} that is gone</source>
      <translation>{table}の行{row}が属する{owner}の記録がありません</translation>
    </message>
    <message>
      <source>say how long files of parts are kept, and remove old ones</source>
      <translation>ワークのファイルの保管期間の設定、古いファイルの削除</translation>
    </message>
    <message>
      <source>signal {number}, {name}</source>
      <translation>シグナル{number}、{name}</translation>
    </message>
    <message>
      <source>signal {number}, {name}, perhaps because the computer ran out of memory</source>
      <translation>シグナル{number}、{name}、メモリ不足の可能性があります</translation>
    </message>
    <message>
      <source>start and pause an inspection, choose the product, acknowledge alarms</source>
      <translation>検査の開始・一時停止、品種の選択、アラームの確認</translation>
    </message>
    <message>
      <source>stop an inspection</source>
      <translation>検査の停止</translation>
    </message>
    <message>
      <source>the audit log was written anew: the line that was noted as its newest is another one now</source>
      <translation>監査ログが書き直されています：最新として控えた行が別の行に変わっています</translation>
    </message>
    <message>
      <source>the decoder says: {error}</source>
      <translation>デコーダーのメッセージ：{error}</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>ファイルを読み込めません</translation>
    </message>
    <message>
      <source>the folder of model {model} is not there</source>
      <translation>モデル{model}のフォルダーがありません</translation>
    </message>
    <message>
      <source>the graphics card ({name})</source>
      <translation>グラフィックスカード（{name}）</translation>
    </message>
    <message>
      <source>the map was removed by retention on {day}; the picture is there</source>
      <translation>マップは保管ルールにより{day}に削除済み。画像は残っています</translation>
    </message>
    <message>
      <source>the newest lines of the audit log are gone ({count} or more), or an older database was put back</source>
      <translation>監査ログの最新の行（{count}行以上）がなくなっているか、古いデータベースに戻されています</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; a thumbnail is left</source>
      <translation>画像は保管ルールにより{day}に削除済み。サムネイルが残っています</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; the record stays</source>
      <translation>画像は保管ルールにより{day}に削除済み。記録は残っています</translation>
    </message>
    <message>
      <source>the product of {part} is not there any more.</source>
      <translation>{part}の品種はすでにありません。</translation>
    </message>
    <message>
      <source>the record of {part} is not what was stored when it was judged; its disk is damaged, or another program changed it</source>
      <translation>{part}の記録が判定時に保存した内容と違います。ディスクが破損したか、別のプログラムが変更しました</translation>
    </message>
    <message>
      <source>the record says now that files of the part are gone; its verdict stays</source>
      <translation>このワークのファイルがないことを記録しました。判定はそのままです</translation>
    </message>
    <message>
      <source>the stream was broken for a while</source>
      <translation>ストリームが一時途切れました</translation>
    </message>
    <message>
      <source>there is no picture in it</source>
      <translation>画像が含まれていません</translation>
    </message>
    <message>
      <source>this computer's processor</source>
      <translation>このコンピューターのプロセッサー</translation>
    </message>
    <message>
      <source>train models</source>
      <translation>モデルの学習</translation>
    </message>
    <message>
      <source>value range changed</source>
      <translation>値の範囲を変更</translation>
    </message>
    <message>
      <source>very unlike the others: is it a good part?</source>
      <translation>他と大きく違います：良品ですか？</translation>
    </message>
    <message>
      <source>what the program does by itself</source>
      <translation>プログラムの自動処理</translation>
    </message>
    <message>
      <source>what was painted on the golden part {part} cannot be understood, and does not count; paint it anew</source>
      <translation>ゴールデンワーク{part}に描かれた内容を解釈できないため無効です。描き直してください</translation>
    </message>
    <message>
      <source>what was prepared for an engine is not what was written; a slower one is used</source>
      <translation>エンジン用に準備したものが書き込んだ内容と違うため、より遅いエンジンを使います</translation>
    </message>
    <message>
      <source>white balance ({colour})</source>
      <translation>ホワイトバランス（{colour}）</translation>
    </message>
    <message>
      <source>write tables, reports and models to files</source>
      <translation>表・レポート・モデルのファイル出力</translation>
    </message>
    <message>
      <source>{above} of the last {parts} parts score above the middle one of the {known} good parts that the limit rests on; of parts like those about half would. Light, lens or the parts may have changed, or most of them are defective. All of them were judged and kept as always, but how many good ones the limit rejects is not known. Look at them: if they are good, add some to the product's pictures and train again.</source>
      <translation>直近{parts}個のワークのうち{above}個のスコアが、しきい値の根拠となる良品{known}個の中央値を超えています。同様のワークなら半数程度のはずです。照明、レンズ、ワークが変わったか、大半が不良品の可能性があります。いずれも通常どおり判定・保存していますが、しきい値による過検出の割合は分かりません。ワークを確認し、良品であれば一部を品種の画像に追加して学習し直してください。</translation>
    </message>
    <message>
      <source>{cameras} need the package {package}, which this installation does not have. Where the program was installed with pip, “pip install onenip-inspector[{extra}]” adds it; then start the program again. All other sources work without it.</source>
      <translation>{cameras}にはパッケージ{package}が必要ですが、このインストールには含まれていません。pipでインストールした場合は「pip install onenip-inspector[{extra}]」で追加し、プログラムを再起動してください。他の入力元はこれがなくても動作します。</translation>
    </message>
    <message>
      <source>{camera} delivers {got} instead of {wanted}. Nothing was inspected. Choose a size that the camera has, and check that no other program uses it.</source>
      <translation>{camera}の出力は{wanted}ではなく{got}です。何も検査していません。カメラが対応するサイズを選び、他のプログラムが使用していないことを確認してください。</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdict, because it was away too long. It is stored.</source>
      <translation>切断が長すぎたため、{connection}に判定{count}件が届きませんでした。判定は保存されています。</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdicts, because it was away too long. They are stored.</source>
      <translation>切断が長すぎたため、{connection}に判定{count}件が届きませんでした。判定は保存されています。</translation>
    </message>
    <message>
      <source>{connection}: {reason}</source>
      <translation>{connection}：{reason}</translation>
    </message>
    <message>
      <source>{connection}: {reason} The inspection goes on, and everything is stored.</source>
      <translation>{connection}：{reason}検査は続いており、すべて保存されます。</translation>
    </message>
    <message>
      <source>{count:,} picture of the camera arrived damaged and was left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>カメラの画像{count:,}枚が破損して届いたため、対象外にしました。頻発する場合は、ケーブルとネットワークを確認するか、パケットサイズを小さくしてください。</translation>
    </message>
    <message>
      <source>{count:,} pictures of the camera arrived damaged and were left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>カメラの画像{count:,}枚が破損して届いたため、対象外にしました。頻発する場合は、ケーブルとネットワークを確認するか、パケットサイズを小さくしてください。</translation>
    </message>
    <message>
      <source>{counted} parts are counted as {verdict}, and {recorded} are recorded</source>
      <translation>{verdict}の集計は{counted}個ですが、記録は{recorded}個です</translation>
    </message>
    <message>
      <source>{count} NG parts one after the other</source>
      <translation>NGのワークが{count}個連続</translation>
    </message>
    <message>
      <source>{count} already there</source>
      <translation>{count}枚は登録済み</translation>
    </message>
    <message>
      <source>{count} are normal images of their products now. The next training learns from them.</source>
      <translation>{count}枚をそれぞれの品種の良品画像にしました。次の学習で使います。</translation>
    </message>
    <message>
      <source>{count} batch</source>
      <translation>バッチ{count}件</translation>
    </message>
    <message>
      <source>{count} batches</source>
      <translation>バッチ{count}件</translation>
    </message>
    <message>
      <source>{count} batches are of order “{order}” now.</source>
      <translation>{count}件のバッチをオーダー「{order}」にしました。</translation>
    </message>
    <message>
      <source>{count} batches moved to the trash with their images. Ctrl+Z brings them back.</source>
      <translation>{count}件のバッチを画像ごとゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{count} blurred</source>
      <translation>ぼけ{count}枚</translation>
    </message>
    <message>
      <source>{count} cameras connected</source>
      <translation>カメラ{count}台に接続済み</translation>
    </message>
    <message>
      <source>{count} cameras look at each part of “{product}” from the next run on.</source>
      <translation>次の検査から、「{product}」の各ワークを{count}台のカメラで検査します。</translation>
    </message>
    <message>
      <source>{count} cannot be read</source>
      <translation>読み込めない{count}枚</translation>
    </message>
    <message>
      <source>{count} corrections stand as they are, and wait no longer.</source>
      <translation>{count}件の訂正をそのまま確定し、対応待ちから外しました。</translation>
    </message>
    <message>
      <source>{count} corrections were taken back: the parts count as what the model said.</source>
      <translation>{count}件の訂正を取り消しました。ワークはモデルの判定どおりに数えます。</translation>
    </message>
    <message>
      <source>{count} dark</source>
      <translation>暗い{count}枚</translation>
    </message>
    <message>
      <source>{count} file is being written</source>
      <translation>{count}個のファイルを書き込み中</translation>
    </message>
    <message>
      <source>{count} file was left out: {kinds}.</source>
      <translation>{count}個のファイルを対象外にしました：{kinds}。</translation>
    </message>
    <message>
      <source>{count} file went away before it was complete and was not inspected. If it was a part, inspect it again.</source>
      <translation>{count}個のファイルは書き込み完了前になくなり、検査していません。ワークの画像であれば、もう一度検査してください。</translation>
    </message>
    <message>
      <source>{count} files and folders were left out: {kinds}.</source>
      <translation>{count}個のファイルとフォルダーを対象外にしました：{kinds}。</translation>
    </message>
    <message>
      <source>{count} files are being written</source>
      <translation>{count}個のファイルを書き込み中</translation>
    </message>
    <message>
      <source>{count} files could not be removed yet ({error}); the next time they go.</source>
      <translation>{count}個のファイルをまだ削除できません（{error}）。次回削除します。</translation>
    </message>
    <message>
      <source>{count} files could not be removed, the first of them {first}: {error}. They belong to nothing any more; the next start tries again. Close programs that use them.</source>
      <translation>{count}個のファイルを削除できませんでした（最初は{first}）：{error}。どこからも参照されておらず、次回の起動時に再試行します。ファイルを使用中のプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>{count} files of the workspace are gone, the first of them {first}. Their records and verdicts are all there; parts without files are shown without image or map. Put the files back from a copy if you need them.</source>
      <translation>ワークスペースのファイル{count}個がなくなっています（最初は{first}）。記録と判定はすべて残っています。ファイルのないワークは画像やマップなしで表示します。必要な場合はコピーから戻してください。</translation>
    </message>
    <message>
      <source>{count} files went away before they were complete and were not inspected. If they were parts, inspect them again.</source>
      <translation>{count}個のファイルは書き込み完了前になくなり、検査していません。ワークの画像であれば、もう一度検査してください。</translation>
    </message>
    <message>
      <source>{count} files were left out: {kinds}.</source>
      <translation>{count}個のファイルを対象外にしました：{kinds}。</translation>
    </message>
    <message>
      <source>{count} folder of earlier results</source>
      <translation>以前の結果のフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} folder reached twice</source>
      <translation>重複してたどったフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} folder that cannot be opened</source>
      <translation>開けないフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} folder was left out: {kinds}.</source>
      <translation>{count}個のフォルダーを対象外にしました：{kinds}。</translation>
    </message>
    <message>
      <source>{count} folders of earlier results</source>
      <translation>以前の結果のフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} folders reached twice</source>
      <translation>重複してたどったフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} folders that cannot be opened</source>
      <translation>開けないフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} folders were left out: {kinds}.</source>
      <translation>{count}個のフォルダーを対象外にしました：{kinds}。</translation>
    </message>
    <message>
      <source>{count} golden part</source>
      <translation>ゴールデンワーク{count}個</translation>
    </message>
    <message>
      <source>{count} golden parts</source>
      <translation>ゴールデンワーク{count}個</translation>
    </message>
    <message>
      <source>{count} golden parts moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count}個のゴールデンワークをゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{count} golden parts were judged.</source>
      <translation>{count}個のゴールデンワークを判定しました。</translation>
    </message>
    <message>
      <source>{count} hidden</source>
      <translation>隠しファイル{count}個</translation>
    </message>
    <message>
      <source>{count} hidden folder</source>
      <translation>隠しフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} hidden folders</source>
      <translation>隠しフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} image added</source>
      <translation>画像{count}枚を追加</translation>
    </message>
    <message>
      <source>{count} image removed</source>
      <translation>画像{count}枚を削除</translation>
    </message>
    <message>
      <source>{count} image where none is looked for</source>
      <translation>探索対象外の場所の画像{count}枚</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} images added</source>
      <translation>画像{count}枚を追加</translation>
    </message>
    <message>
      <source>{count} images are golden parts now, and no training sees them any more. A model that was trained on them is not measured by them. Ctrl+Z takes that back.</source>
      <translation>{count}枚の画像をゴールデンワークにしました。以後の学習には使いません。これらの画像で学習したモデルの評価には使いません。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{count} images moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count}枚の画像をゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{count} images removed</source>
      <translation>画像{count}枚を削除</translation>
    </message>
    <message>
      <source>{count} images teach no model from now on. They stay here, under “Set aside”.</source>
      <translation>以後、{count}枚の画像は学習に使いません。「学習除外」に残っています。</translation>
    </message>
    <message>
      <source>{count} images where none are looked for</source>
      <translation>探索対象外の場所の画像{count}枚</translation>
    </message>
    <message>
      <source>{count} left out because they are golden parts, which no training may see</source>
      <translation>{count}枚はゴールデンワークで学習に使えないため対象外</translation>
    </message>
    <message>
      <source>{count} left out because they are normal images</source>
      <translation>{count}枚は良品画像のため対象外</translation>
    </message>
    <message>
      <source>{count} like another product</source>
      <translation>別の品種に類似{count}枚</translation>
    </message>
    <message>
      <source>{count} lines of the audit log were written to {path}.</source>
      <translation>監査ログ{count}行を{path}に書き出しました。</translation>
    </message>
    <message>
      <source>{count} masks could not be used; their parts are there without painted defects.</source>
      <translation>マスク{count}個を使用できませんでした。そのワークは欠陥の描画なしで追加されています。</translation>
    </message>
    <message>
      <source>{count} masks in the folder are no parts, and were not added.</source>
      <translation>フォルダー内のマスク{count}個はワークではないため、追加していません。</translation>
    </message>
    <message>
      <source>{count} model</source>
      <translation>モデル{count}件</translation>
    </message>
    <message>
      <source>{count} models</source>
      <translation>モデル{count}件</translation>
    </message>
    <message>
      <source>{count} more stay for reasons that the list tells.</source>
      <translation>ほか{count}件も残っています。理由は一覧にあります。</translation>
    </message>
    <message>
      <source>{count} nearly the same as another</source>
      <translation>他とほぼ同じ{count}枚</translation>
    </message>
    <message>
      <source>{count} new normal images since {model} was trained.</source>
      <translation>{model}の学習後、良品画像が{count}枚増えました。</translation>
    </message>
    <message>
      <source>{count} normal images are golden parts as well: this training does without them.</source>
      <translation>良品画像のうち{count}枚はゴールデンワークでもあるため、この学習には使いません。</translation>
    </message>
    <message>
      <source>{count} not usable: {names}</source>
      <translation>{count}枚は使用不可：{names}</translation>
    </message>
    <message>
      <source>{count} not usable: {names} and {more} more</source>
      <translation>{count}枚は使用不可：{names}、ほか{more}枚</translation>
    </message>
    <message>
      <source>{count} of its images are golden parts now, which no training may see. Nothing was begun; train anew.</source>
      <translation>その画像のうち{count}枚は現在ゴールデンワークで、学習には使えません。何も開始していません。新たに学習してください。</translation>
    </message>
    <message>
      <source>{count} of other kinds</source>
      <translation>その他の種類{count}個</translation>
    </message>
    <message>
      <source>{count} of the selected parts were not checked and stay as they are. Look at them and correct them one by one, each with its reason.</source>
      <translation>選択したワークのうち{count}個は未検査のため、元のままです。確認のうえ、1個ずつ理由を入力して訂正してください。</translation>
    </message>
    <message>
      <source>{count} of the triggers that write the audit log are gone or altered: changes may be missing in it. The next start of the application puts them back</source>
      <translation>監査ログを書き込むトリガーのうち{count}個がないか変更されています：変更の記録が欠けている可能性があります。次回のアプリケーション起動時に復元されます</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value use less than a quarter of the {levels:,} levels that they are read by (no value is above {brightest:,}), so that the model saw them nearly black. If their camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>1画素16ビットの画像{files:,}枚のうち{count}枚が、読み込みに使う{levels:,}階調の4分の1未満しか使っていません（最大値は{brightest:,}）。モデルにはほぼ真っ黒に見えています。カメラの使うビット数が少ない場合は、品種の値の範囲を設定し、もう一度学習してください。</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value uses less than a quarter of the {levels:,} levels that it is read by (no value is above {brightest:,}), so that the model saw it nearly black. If its camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>1画素16ビットの画像{files:,}枚のうち{count}枚が、読み込みに使う{levels:,}階調の4分の1未満しか使っていません（最大値は{brightest:,}）。モデルにはほぼ真っ黒に見えています。カメラの使うビット数が少ない場合は、品種の値の範囲を設定し、もう一度学習してください。</translation>
    </message>
    <message>
      <source>{count} overexposed</source>
      <translation>露出オーバー{count}枚</translation>
    </message>
    <message>
      <source>{count} part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{product}のワーク{count}個：OK {ok}、NG {ng}、未検査{not_checked}。バッチとしてレビューページに保存しました。</translation>
    </message>
    <message>
      <source>{count} parts of the last session wait for the server and are sent now.</source>
      <translation>前回のワーク{count}個がサーバー待ちで、現在送信しています。</translation>
    </message>
    <message>
      <source>{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{product}のワーク{count}個：OK {ok}、NG {ng}、未検査{not_checked}。バッチとしてレビューページに保存しました。</translation>
    </message>
    <message>
      <source>{count} parts one after the other could not be checked</source>
      <translation>{count}個のワークが連続して未検査</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer on the Releases page, under Overrules.</source>
      <translation>{count}個のワークがリリースページの「判定訂正」で対応待ちです。</translation>
    </message>
    <message>
      <source>{count} parts were corrected. Ctrl+Z takes all of it back.</source>
      <translation>{count}個のワークを訂正しました。Ctrl+Zでまとめて元に戻せます。</translation>
    </message>
    <message>
      <source>{count} parts were left alone, because their pictures are gone or not what their records say, the first in batch {batch}: somebody should look at them. “--check” names them.</source>
      <translation>{count}個のワークは、画像がないか記録と違うため、手を付けていません。最初のものはバッチ{batch}にあります。確認が必要です。「--check」で一覧できます。</translation>
    </message>
    <message>
      <source>{count} parts were written to {path}.</source>
      <translation>{count}個のワークを{path}に書き込みました。</translation>
    </message>
    <message>
      <source>{count} pictures are marked: {kinds}. Look at them before you train, and set aside what is no good picture of a good part: the model would learn that it is.</source>
      <translation>{count}枚の画像が要確認です：{kinds}。学習の前に確認し、良品の適切な画像でないものは学習から除外してください。除外しないと、モデルはそれを良品として学習します。</translation>
    </message>
    <message>
      <source>{count} pictures of {product} did not train, being damaged or the same as others, as {names}.</source>
      <translation>{product}の画像{count}枚は、破損しているか他と同じため学習していません（{names}など）。</translation>
    </message>
    <message>
      <source>{count} pictures that stand for the others are prompts now, and are shown alone.</source>
      <translation>全体を代表する画像{count}枚をプロンプトにして、それだけを表示しています。</translation>
    </message>
    <message>
      <source>{count} pictures were written to {path}. labels.csv says who says what of each.</source>
      <translation>{count}枚の画像を{path}に書き込みました。各画像を誰がどう判定したかはlabels.csvにあります。</translation>
    </message>
    <message>
      <source>{count} pipe or device</source>
      <translation>パイプまたはデバイス{count}個</translation>
    </message>
    <message>
      <source>{count} pipes or devices</source>
      <translation>パイプまたはデバイス{count}個</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>品種{count}件</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>品種{count}件</translation>
    </message>
    <message>
      <source>{count} subfolder</source>
      <translation>サブフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} subfolders</source>
      <translation>サブフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} system file</source>
      <translation>システムファイル{count}個</translation>
    </message>
    <message>
      <source>{count} system files</source>
      <translation>システムファイル{count}個</translation>
    </message>
    <message>
      <source>{count} system folder</source>
      <translation>システムフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} system folders</source>
      <translation>システムフォルダー{count}個</translation>
    </message>
    <message>
      <source>{count} that cannot be opened</source>
      <translation>開けないファイル{count}個</translation>
    </message>
    <message>
      <source>{count} too large</source>
      <translation>サイズ超過{count}個</translation>
    </message>
    <message>
      <source>{count} unfinished copies</source>
      <translation>未完了のコピー{count}個</translation>
    </message>
    <message>
      <source>{count} unfinished copy</source>
      <translation>未完了のコピー{count}個</translation>
    </message>
    <message>
      <source>{count} very unlike the others</source>
      <translation>他と大きく違う{count}枚</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}</source>
      <translation>{count}個を対象外にしました：{reasons}</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}.</source>
      <translation>{count}個を対象外にしました：{reasons}。</translation>
    </message>
    <message>
      <source>{count} × no suffix</source>
      <translation>拡張子なし×{count}</translation>
    </message>
    <message>
      <source>{count} × {suffix}</source>
      <translation>{suffix}×{count}</translation>
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
      <translation>{error}：空き容量を増やしてから、もう一度開始してください。保存済みのデータは変わっていません。{path}に書き込めませんでした。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file}を読み込めません：{error}。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}. Nothing was changed. Copy the whole folder of the handover again.</source>
      <translation>{file}を読み込めません：{error}。何も変更していません。引き渡しデータのフォルダーを丸ごとコピーし直してください。</translation>
    </message>
    <message>
      <source>{file} holds the same model as {model}, which is here already. Nothing was added or changed.</source>
      <translation>{file}は、すでにある{model}と同じモデルです。何も追加・変更していません。</translation>
    </message>
    <message>
      <source>{file} holds the value {value:,}, which is more than {bits} bits can hold. The value range is as it was. Choose a wider one, or put that image in the trash.</source>
      <translation>{file}に{bits}ビットを超える値{value:,}があります。値の範囲は元のままです。より広い範囲を選ぶか、その画像をゴミ箱に入れてください。</translation>
    </message>
    <message>
      <source>{file} is a golden part of “{product}”, which no training may see: left out.</source>
      <translation>{file}は「{product}」のゴールデンワークで学習に使えないため、対象外にしました。</translation>
    </message>
    <message>
      <source>{file} is a normal image of “{product}”: left out. Move it to the golden set on the Products page.</source>
      <translation>{file}は「{product}」の良品画像のため、対象外にしました。ゴールデンセットへの移動は品種ページで行ってください。</translation>
    </message>
    <message>
      <source>{file} is already among the images, as {twin}.</source>
      <translation>{file}は{twin}として登録済みです。</translation>
    </message>
    <message>
      <source>{file} is already in the golden set, as {twin}.</source>
      <translation>{file}は{twin}としてゴールデンセットに登録済みです。</translation>
    </message>
    <message>
      <source>{file} is another file than a moment ago, when you were asked about it. Nothing was added. Add it again to see what is in it.</source>
      <translation>{file}は先ほど確認したファイルから変わっています。何も追加していません。内容を確認するため、もう一度追加してください。</translation>
    </message>
    <message>
      <source>{file} is not what was backed up: a disk is failing, or somebody changed it. Nothing was left behind; the original is as it was.</source>
      <translation>{file}はバックアップ時の内容と違います。ディスクの故障、または誰かによる変更です。途中のファイルは残っていません。元のデータはそのままです。</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form, but its SHA-256 is not the known one: it is another file than the hub's. You can train with it.</source>
      <translation>{file}を{title}の重みとしてコピーしました。形式は合っていますが、SHA-256が既知の値と違うため、ハブのものとは別のファイルです。学習に使えます。</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form; whether it is timm's own file of that name cannot be told. You can train with it.</source>
      <translation>{file}を{title}の重みとしてコピーしました。形式は合っていますが、timmの同名ファイルそのものかどうかは確認できません。学習に使えます。</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. Whether it fits is seen when a training begins; until then nothing is computed with it.</source>
      <translation>{file}を{title}の重みとしてコピーしました。適合するかどうかは学習の開始時に分かります。それまでは計算に使いません。</translation>
    </message>
    <message>
      <source>{first} None is marked, which does not mean that all are good.</source>
      <translation>{first}要確認マークはありませんが、すべて良品とは限りません。</translation>
    </message>
    <message>
      <source>{folder} does not answer. Nothing was changed. Look whether its drive is connected, and try again.</source>
      <translation>{folder}が応答しません。何も変更していません。ドライブが接続されているか確認し、もう一度お試しください。</translation>
    </message>
    <message>
      <source>{folder} is a workspace with records of its own, which would be out of sight beside a server. Nothing was changed. Name another folder with --workspace for this station.</source>
      <translation>{folder}は独自の記録を持つワークスペースで、サーバーを使うとその記録が見えなくなります。何も変更していません。このステーション用に別のフォルダーを--workspaceで指定してください。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} image).</source>
      <translation>{folder}はデータセットの構成です。{taken}を取り込みました（{images}枚）。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images).</source>
      <translation>{folder}はデータセットの構成です。{taken}を取り込みました（{images}枚）。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} was not.</source>
      <translation>{folder}はデータセットの構成です。{taken}を取り込み（{images}枚）、{others}は取り込んでいません。</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} were not.</source>
      <translation>{folder}はデータセットの構成です。{taken}を取り込み（{images}枚）、{others}は取り込んでいません。</translation>
    </message>
    <message>
      <source>{folder} is neither a workspace nor a backup of one. Nothing was changed. Choose the folder that holds the file workspace.json or backup.json.</source>
      <translation>{folder}はワークスペースでもそのバックアップでもありません。何も変更していません。ファイルworkspace.jsonまたはbackup.jsonのあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{folder} is no backup of a workspace, or its backup.json is damaged. Nothing was restored.</source>
      <translation>{folder}はワークスペースのバックアップではないか、backup.jsonが破損しています。何も復元していません。</translation>
    </message>
    <message>
      <source>{folder} is no workspace: it has no database. Nothing was checked. Name the folder that holds it.</source>
      <translation>{folder}はワークスペースではありません。データベースがありません。何も点検していません。データベースのあるフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>{folder} is not the shared folder of this database: the share is not mounted, or another one is. Nothing was changed. Mount it, or name the right folder with --shared.</source>
      <translation>{folder}はこのデータベースの共有フォルダーではありません。共有がマウントされていないか、別の共有です。何も変更していません。マウントするか、正しいフォルダーを--sharedで指定してください。</translation>
    </message>
    <message>
      <source>{folder} is the workspace of this window. Choose another one.</source>
      <translation>{folder}はこのウィンドウのワークスペースです。別のものを選んでください。</translation>
    </message>
    <message>
      <source>{host} did not acknowledge within {seconds:.0f} seconds.</source>
      <translation>{host}から{seconds:.0f}秒以内に応答確認がありませんでした。</translation>
    </message>
    <message>
      <source>{host} does not let this station hear “{topic}”. Give its user the right to read this topic.</source>
      <translation>{host}は、このステーションによる「{topic}」の受信を許可していません。ユーザーにこのトピックの読み取り権限を与えてください。</translation>
    </message>
    <message>
      <source>{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.</source>
      <translation>{host}はこのコンピューターのアドレスではありません。自局のアドレスか、すべてを表す0.0.0.0を指定してください。</translation>
    </message>
    <message>
      <source>{host} refuses this station: {answer}. Check user and password.</source>
      <translation>{host}がこのステーションを拒否しました：{answer}。ユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
      <source>{host} took a message and sent it back in {milliseconds:.0f} ms.</source>
      <translation>{host}はメッセージを受け取り、{milliseconds:.0f} msで送り返しました。</translation>
    </message>
    <message>
      <source>{judged} golden part was judged, {left_out} could not be: {reasons}</source>
      <translation>{judged}個のゴールデンワークを判定しました。{left_out}個は判定できませんでした：{reasons}</translation>
    </message>
    <message>
      <source>{judged} golden parts were judged, {left_out} could not be: {reasons}</source>
      <translation>{judged}個のゴールデンワークを判定しました。{left_out}個は判定できませんでした：{reasons}</translation>
    </message>
    <message>
      <source>{kind}: {said}</source>
      <translation>{kind}：{said}</translation>
    </message>
    <message>
      <source>{mask} has another size than its picture {picture}; correct the mask.</source>
      <translation>{mask}のサイズが画像{picture}と違います。マスクを修正してください。</translation>
    </message>
    <message>
      <source>{mask} marks no defect.</source>
      <translation>{mask}には欠陥が描かれていません。</translation>
    </message>
    <message>
      <source>{megabytes:.1f} MB are free again on the workspace's disk.</source>
      <translation>ワークスペースのディスクに{megabytes:.1f} MBの空きができました。</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video (after frame {after}). They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>動画の{total}フレーム中{missing}フレームを取り出せませんでした（フレーム{after}より後）。これらは検査していません。録画し直すか、該当ワークを人が検査してください。</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video; it does not say where they are missing. They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>動画の{total}フレーム中{missing}フレームを取り出せませんでした。欠けた位置は動画からは分かりません。これらは検査していません。録画し直すか、該当ワークを人が検査してください。</translation>
    </message>
    <message>
      <source>{model} can be computed on a workstation only.</source>
      <translation>{model}を計算できるのはワークステーションだけです。</translation>
    </message>
    <message>
      <source>{model} goes on from its last checkpoint: the application ended while it was trained. Cancel it if it should not.</source>
      <translation>{model}の学習中にアプリケーションが終了したため、最後のチェックポイントから続けます。不要であれば中止してください。</translation>
    </message>
    <message>
      <source>{model} inspects now.</source>
      <translation>現在、検査には{model}を使用しています。</translation>
    </message>
    <message>
      <source>{model} is a candidate: another model goes on inspecting until you let this one. Compare them on Releases, and sign.</source>
      <translation>{model}は候補モデルです。切り替えるまで、別のモデルが検査を続けます。リリースページで比較し、署名してください。</translation>
    </message>
    <message>
      <source>{model} is made</source>
      <translation>{model}を作成しました</translation>
    </message>
    <message>
      <source>{model} is the first model, so it inspects from now on, unsigned: there was none that it could replace. What it is worth, golden parts tell on Releases.</source>
      <translation>{model}は最初のモデルなので、署名なしで今から検査に使われます（置き換えるモデルがありませんでした）。性能はリリースページのゴールデンワークで確認できます。</translation>
    </message>
    <message>
      <source>{model} is the model that inspects, so it stays. Nothing was deleted. Activate another model first.</source>
      <translation>{model}は使用中のモデルのため、残します。何も削除していません。先に別のモデルを有効にしてください。</translation>
    </message>
    <message>
      <source>{model} is trained</source>
      <translation>{model}の学習が完了しました</translation>
    </message>
    <message>
      <source>{model} judges the golden parts</source>
      <translation>{model}でゴールデンワークを判定</translation>
    </message>
    <message>
      <source>{model} judges the line again, with its limits: {limits} changed.</source>
      <translation>{model}が元のしきい値で再びラインを判定します。しきい値{limits}件を変更しました。</translation>
    </message>
    <message>
      <source>{model} judges the line from now on, signed by {name}. Ctrl+Z takes that back.</source>
      <translation>以後、{name}の署名により{model}がラインを判定します。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{model} knows {products} too and would forget that. Tick it, with images of good parts, or begin without this model.</source>
      <translation>{model}は{products}も学習しており、このままでは忘れてしまいます。良品の画像とともに選択するか、このモデルなしで始めてください。</translation>
    </message>
    <message>
      <source>{model} runs on {place}.</source>
      <translation>{model}は{place}で動作します。</translation>
    </message>
    <message>
      <source>{model} was added.</source>
      <translation>{model}を追加しました。</translation>
    </message>
    <message>
      <source>{model} was here already, and inspects these products again: {names}.</source>
      <translation>{model}はすでにあり、次の品種を再び検査できます：{names}。</translation>
    </message>
    <message>
      <source>{model} was trained with the preset {preset}: its weights fit no other. Choose that preset.</source>
      <translation>{model}はプリセット{preset}で学習されたため、重みが他のプリセットに合いません。そのプリセットを選んでください。</translation>
    </message>
    <message>
      <source>{model} was written to {path}, read back and found to be the same. On the other computer, drop that file on the window of OneNIP Inspector.</source>
      <translation>{model}を{path}に書き込み、読み戻して一致を確認しました。別のコンピューターで、そのファイルをOneNIP Inspectorのウィンドウにドロップしてください。</translation>
    </message>
    <message>
      <source>{model}, which inspects now, knows {product} already. Nothing was changed.</source>
      <translation>使用中の{model}は{product}をすでに学習しています。何も変更していません。</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, cannot be used. {reason}</source>
      <translation>開始点とする{model}を使用できません。{reason}</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, was deleted. Nothing was trained. Restore the model from the trash, or train from the beginning.</source>
      <translation>開始点とする{model}が削除されています。何も学習していません。ゴミ箱からモデルを復元するか、最初から学習してください。</translation>
    </message>
    <message>
      <source>{most} parts waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>{most}個のワークがすでに待機していたため、判定していません。もう一度検査するか、ラインを遅くしてください。</translation>
    </message>
    <message>
      <source>{names}: this is not inspected. A run has one source: drop one folder, one image or one video.</source>
      <translation>{names}：検査しません。1回の検査の入力元は1つです。フォルダー、画像、動画のいずれか1つをドロップしてください。</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}).</source>
      <translation>{name}を読み込めません（{error}）。</translation>
    </message>
    <message>
      <source>{name} has another size than the pictures before it. Choose pictures of one camera, set up alike.</source>
      <translation>{name}のサイズがそれまでの画像と違います。同じカメラ・同じ設定の画像を選んでください。</translation>
    </message>
    <message>
      <source>{name} is logged in ({role}).</source>
      <translation>{name}がログインしています（{role}）。</translation>
    </message>
    <message>
      <source>{name} is not the picture that was added: its file was altered.</source>
      <translation>{name}は追加したときの画像ではありません。ファイルが変更されています。</translation>
    </message>
    <message>
      <source>{name} is the last admin: without one nobody could add people any more. Make somebody else admin first.</source>
      <translation>{name}は最後の管理者です。管理者がいないと担当者を追加できなくなります。先に別の人を管理者にしてください。</translation>
    </message>
    <message>
      <source>{name} is too small to be divided into regions. Choose a picture of the whole scene.</source>
      <translation>{name}は小さすぎて領域に分割できません。全体が写った画像を選んでください。</translation>
    </message>
    <message>
      <source>{name} logs in with the new badge from now on.</source>
      <translation>以後、{name}は新しいバッジでログインします。</translation>
    </message>
    <message>
      <source>{name} logs in with the new one from now on.</source>
      <translation>以後、{name}は新しいものでログインします。</translation>
    </message>
    <message>
      <source>{name} may not {deed}. Who may: {roles}. Ctrl+L lets somebody else log in. Nothing was changed.</source>
      <translation>{name}には「{deed}」の権限がありません。行える役割：{roles}。Ctrl+Lで別の担当者がログインできます。何も変更していません。</translation>
    </message>
    <message>
      <source>{name} moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>{name}を画像ごとゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{name} moved to the trash. Ctrl+Z brings it back.</source>
      <translation>{name}をゴミ箱に移動しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>{name} stays in the trash. {reason}</source>
      <translation>{name}はゴミ箱に残っています。{reason}</translation>
    </message>
    <message>
      <source>{name} was removed, or has another role now. Log in again. The inspection goes on.</source>
      <translation>{name}は削除されたか、役割が変わりました。もう一度ログインしてください。検査は続いています。</translation>
    </message>
    <message>
      <source>{name} was written to {path} and read back: it is the same, byte for byte.</source>
      <translation>{name}を{path}に書き込み、読み戻して1バイト残らず一致を確認しました。</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {not_checked} not checked were counted. These figures are kept; the Review page lists them.</source>
      <translation>これまでの集計：OK {ok}、NG {ng}、未検査{not_checked}。この値は保存され、レビューページの一覧にあります。</translation>
    </message>
    <message>
      <source>{overruled} of the last {parts} parts that {model} judged were overruled.</source>
      <translation>{model}が判定した直近{parts}個のワークのうち、{overruled}個の判定が訂正されました。</translation>
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
      <translation>{part}には読み込める画像がありません。</translation>
    </message>
    <message>
      <source>{part} is not said to be good: say so first, if it is</source>
      <translation>{part}は良品と判定されていません。良品であれば、先に訂正してください</translation>
    </message>
    <message>
      <source>{part} was corrected otherwise or deleted meanwhile; look at it again.</source>
      <translation>{part}はその間に別の判定に訂正されたか、削除されました。もう一度確認してください。</translation>
    </message>
    <message>
      <source>{part} was not checked and nobody said what it is; correct its verdict first.</source>
      <translation>{part}は未検査で、良品か不良品かを誰も判断していません。先に判定を訂正してください。</translation>
    </message>
    <message>
      <source>{part}: the part is bad, and nobody knows whether this camera shows it; the model found nothing there.</source>
      <translation>{part}：ワークは不良品ですが、このカメラに写っているかどうかは不明です。モデルはここでは何も検出していません。</translation>
    </message>
    <message>
      <source>{part}: {reason}.</source>
      <translation>{part}：{reason}。</translation>
    </message>
    <message>
      <source>{path} belongs to a system or program.</source>
      <translation>{path}はシステムまたはプログラムのファイルです。</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path}を開けません。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}</source>
      <translation>{path}を読み込めません：{error}</translation>
    </message>
    <message>
      <source>{path} could not be written: {error}. No record was changed. Make sure that the station's folder can be written to, and start again.</source>
      <translation>{path}に書き込めませんでした：{error}。記録は変更していません。ステーションのフォルダーに書き込めるようにして、もう一度起動してください。</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing of it is left; the workspace is as it was.</source>
      <translation>{path}に書き込めませんでした：{reason}。途中のファイルは残っておらず、ワークスペースは元のままです。</translation>
    </message>
    <message>
      <source>{path} holds results of an earlier inspection.</source>
      <translation>{path}には以前の検査の結果が入っています。</translation>
    </message>
    <message>
      <source>{path} is a pipe, a device or a socket.</source>
      <translation>{path}はパイプ、デバイス、またはソケットです。</translation>
    </message>
    <message>
      <source>{path} is a subfolder, and subfolders were not wanted.</source>
      <translation>{path}はサブフォルダーで、サブフォルダーは対象に選ばれていません。</translation>
    </message>
    <message>
      <source>{path} is an unfinished copy or a backup.</source>
      <translation>{path}は未完了のコピーかバックアップです。</translation>
    </message>
    <message>
      <source>{path} is damaged, or not from this application. Nothing was changed, and products, models and batches are still there. Remove that file to open the workspace without it.</source>
      <translation>{path}は破損しているか、このアプリケーションのものではありません。何も変更しておらず、品種、モデル、バッチは残っています。このファイルなしでワークスペースを開くには、ファイルを削除してください。</translation>
    </message>
    <message>
      <source>{path} is hidden.</source>
      <translation>{path}は隠しファイルです。</translation>
    </message>
    <message>
      <source>{path} is no picture of a kind that can be read.</source>
      <translation>{path}は読み込める種類の画像ではありません。</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8. The product is as it was.</source>
      <translation>{path}はUTF-8のテキストではありません。品種は元のままです。</translation>
    </message>
    <message>
      <source>{path} is not a video that can be played. Nothing was inspected. Choose another file.</source>
      <translation>{path}は再生できる動画ではありません。何も検査していません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is not there, or its first line is empty: no product is chosen by it.</source>
      <translation>{path}がないか、1行目が空です。このファイルでは品種を選びません。</translation>
    </message>
    <message>
      <source>{path} is there already and was left as it is. Nothing was exported. Choose another name.</source>
      <translation>{path}はすでにあるため、そのままにしました。何もエクスポートしていません。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{path} is there already. Nothing was written.</source>
      <translation>{path}はすでにあります。何も書き込んでいません。</translation>
    </message>
    <message>
      <source>{path} is too large a file.</source>
      <translation>{path}はサイズが大きすぎます。</translation>
    </message>
    <message>
      <source>{path} leads to a folder that was reached before.</source>
      <translation>{path}は、すでにたどったフォルダーにつながっています。</translation>
    </message>
    <message>
      <source>{path} lies where no image of a data set is looked for.</source>
      <translation>{path}は、データセットの画像を探す場所にありません。</translation>
    </message>
    <message>
      <source>{path} was written, and was gone before it could be put in its place. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>{path}に書き込みましたが、確定する前になくなりました。ワークスペースのモデルは変わっていません。別のディスクを選んでください。</translation>
    </message>
    <message>
      <source>{place} bluer by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：青みが{percent:.0f}%強い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} brighter by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：{percent:.0f}%明るい（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} could not be mended: {error}. It is as it was; what was mended before stays so. Check the disk.</source>
      <translation>{place}を修復できませんでした：{error}。元のままです。それまでに修復したものは修復済みのままです。ディスクを確認してください。</translation>
    </message>
    <message>
      <source>{place} darker by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：{percent:.0f}%暗い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} is not empty, or lies within the workspace. Nothing was written. Name another place.</source>
      <translation>{place}は空でないか、ワークスペースの中にあります。何も書き込んでいません。別の場所を指定してください。</translation>
    </message>
    <message>
      <source>{place} is of an older version, and other stations are at work with it. Nothing was changed. Close the application on all of them, start the new version on one, then on the others.</source>
      <translation>{place}は古いバージョンのもので、他のステーションが使用中です。何も変更していません。すべてのステーションでアプリケーションを閉じ、まず1台で新しいバージョンを起動してから、残りを起動してください。</translation>
    </message>
    <message>
      <source>{place} less blue by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：青みが{percent:.0f}%弱い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} less red by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：赤みが{percent:.0f}%弱い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} less sharp by {percent:.0f} % (limit {limit:.0f} %): check focus and lens.</source>
      <translation>{place}：鮮明さが{percent:.0f}%低下（許容値{limit:.0f}%）。ピントとレンズを確認してください。</translation>
    </message>
    <message>
      <source>{place} redder by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：赤みが{percent:.0f}%強い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} sharper, or noisier, by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place}：鮮明さまたはノイズが{percent:.0f}%増加（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} was written by a newer version of this application (schema {schema}, known up to {known}). Nothing was changed. Install the newer version, or choose another workspace.</source>
      <translation>{place}はより新しいバージョンのアプリケーションで書き込まれています（スキーマ{schema}、対応は{known}まで）。何も変更していません。新しいバージョンをインストールするか、別のワークスペースを選んでください。</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % less contrast (limit {limit:.0f} %).</source>
      <translation>{place}：コントラストが{percent:.0f}%低い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % more contrast (limit {limit:.0f} %).</source>
      <translation>{place}：コントラストが{percent:.0f}%高い（許容値{limit:.0f}%）。</translation>
    </message>
    <message>
      <source>{product} has no images yet. Add pictures of good parts on the Products page, then train a model.</source>
      <translation>{product}の画像がまだありません。品種ページで良品の画像を追加してから、モデルを学習してください。</translation>
    </message>
    <message>
      <source>{product} has no images. Nothing was changed. Import pictures of good parts first.</source>
      <translation>{product}に画像がありません。何も変更していません。先に良品の画像をインポートしてください。</translation>
    </message>
    <message>
      <source>{product} has no master part to compare with. Register one first.</source>
      <translation>{product}には比較するマスターワークがありません。先に登録してください。</translation>
    </message>
    <message>
      <source>{product} has {count} normal images that may teach; at least {needed} are needed. Nothing was changed. Add pictures of good parts on the Products page.</source>
      <translation>{product}の学習対象の良品画像は{count}枚ですが、{needed}枚以上必要です。何も変更していません。品種ページで良品の画像を追加してください。</translation>
    </message>
    <message>
      <source>{product} is inspected when Start is pressed.</source>
      <translation>「開始」を押すと{product}を検査します。</translation>
    </message>
    <message>
      <source>{product} keeps its inspected area; the model of the file inspects another one, and goes on doing so.</source>
      <translation>{product}の検査領域は元のままです。ファイルのモデルは別の領域を検査し、今後もその領域で検査します。</translation>
    </message>
    <message>
      <source>{product} keeps its limit {here:.2f}; the file says {in_file:.2f}.</source>
      <translation>{product}のしきい値は{here:.2f}のままです。ファイルでは{in_file:.2f}です。</translation>
    </message>
    <message>
      <source>{product} keeps its own alignment for the next training; the model aligns its parts as it was trained.</source>
      <translation>{product}の位置補正は元のままで、次の学習に使います。このモデルは学習時の設定で位置補正します。</translation>
    </message>
    <message>
      <source>{product} keeps its value range of {here} bits; the file says {in_file}.</source>
      <translation>{product}の値の範囲は{here}ビットのままです。ファイルでは{in_file}ビットです。</translation>
    </message>
    <message>
      <source>{product} was last inspected from {source}, and parts pass before a camera. Leave this page and start {product} once with its camera on the Inspect page.</source>
      <translation>{product}の前回の入力元は{source}ですが、ワークはカメラの前を通ります。この画面を出て、検査ページで{product}をカメラで一度開始してください。</translation>
    </message>
    <message>
      <source>{product}: beside what is held out only {training} pictures train; {advised} or more are advised.</source>
      <translation>{product}：検証用を除くと学習に使える画像は{training}枚だけです。{advised}枚以上をお勧めします。</translation>
    </message>
    <message>
      <source>{product}: deleted since</source>
      <translation>{product}：その後削除</translation>
    </message>
    <message>
      <source>{product}: no good part could be held out, so nobody knows how many would be rejected.</source>
      <translation>{product}：良品を検証用にできなかったため、過検出の割合は分かりません。</translation>
    </message>
    <message>
      <source>{product}: of 100 good parts about {rejected} would be rejected (between {low} and {high}, as far as {judged} can tell, each judged as if it were new).</source>
      <translation>{product}：良品100個のうち約{rejected}個が過検出になります（{judged}個から推定した範囲は{low}～{high}個。いずれも新しいワークとして判定）。</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %), where {promised} % were promised. They look different from the sessions that trained: let more sessions train, or raise the limit on the Limits page.</source>
      <translation>{product}：検証用セッションの良品{held_out}個のうち{above}個がしきい値を超えています（95%信頼区間{low}～{high}%）。保証は{promised}%です。学習したセッションとは見た目が違います。学習に使うセッションを増やすか、しきい値ページでしきい値を上げてください。</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %).</source>
      <translation>{product}：検証用セッションの良品{held_out}個のうち{above}個がしきい値を超えています（95%信頼区間{low}～{high}%）。</translation>
    </message>
    <message>
      <source>{product}: one prompt is of a session that is held out, and guides nothing this time.</source>
      <translation>{product}：1個のプロンプトは検証用セッションの画像のため、今回は使いません。</translation>
    </message>
    <message>
      <source>{product}: {count} prompts are of sessions that are held out, and guide nothing this time.</source>
      <translation>{product}：{count}個のプロンプトは検証用セッションの画像のため、今回は使いません。</translation>
    </message>
    <message>
      <source>{product}: {what} since</source>
      <translation>{product}：その後{what}</translation>
    </message>
    <message>
      <source>{reason} Next try in {seconds:.0f} s.</source>
      <translation>{reason}{seconds:.0f}秒後に再試行します。</translation>
    </message>
    <message>
      <source>{reason} The golden part that was judged before is kept.</source>
      <translation>{reason}それまでに判定したゴールデンワーク1個の結果は残っています。</translation>
    </message>
    <message>
      <source>{reason} The {judged} golden parts that were judged before are kept.</source>
      <translation>{reason}それまでに判定したゴールデンワーク{judged}個の結果は残っています。</translation>
    </message>
    <message>
      <source>{reason} Without it names cannot be taken out, so nothing was written or copied. Try again, or restart the program.</source>
      <translation>{reason}それがないと名前を取り除けないため、何も書き込まず、コピーもしていません。もう一度お試しになるか、プログラムを再起動してください。</translation>
    </message>
    <message>
      <source>{reason}.</source>
      <translation>{reason}。</translation>
    </message>
    <message>
      <source>{source} delivered no image. Choose another source.</source>
      <translation>{source}から画像が届きませんでした。別の入力元を選んでください。</translation>
    </message>
    <message>
      <source>{source} has no trigger input. Nothing was inspected. Choose another trigger for this product, or a camera with an input.</source>
      <translation>{source}にはトリガー入力がありません。何も検査していません。この品種の別のトリガーを選ぶか、トリガー入力のあるカメラを選んでください。</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} is no source: neither a folder, nor a video file, nor an address (rtsp://, http://, https://), nor a name that begins with one of {keys} and a colon. --list-sources shows the cameras that are connected.</source>
      <translation>{text}は入力元ではありません：フォルダー、動画ファイル、アドレス（rtsp://、http://、https://）、{keys}のいずれかとコロンで始まる名前のどれでもありません。--list-sourcesで接続中のカメラを表示します。</translation>
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
      <translation>{what}の範囲は{lowest}～{highest}、品種の設定は{wants}</translation>
    </message>
    <message>
      <source>{what} can be {offered}, the product wants {wants}</source>
      <translation>{what}に選べるのは{offered}、品種の設定は{wants}</translation>
    </message>
    <message>
      <source>{what} cannot be changed to {wants} (the driver says: {error})</source>
      <translation>{what}を{wants}に変更できません（ドライバーのメッセージ：{error}）</translation>
    </message>
    <message>
      <source>{what} cannot be set on this camera, the product wants {wants}</source>
      <translation>{what}はこのカメラでは設定不可、品種の設定は{wants}</translation>
    </message>
    <message>
      <source>{what} is {has}, the product wants {wants}</source>
      <translation>{what}は{has}、品種の設定は{wants}</translation>
    </message>
    <message>
      <source>{workspace} was written by an older version of this application (schema {schema} instead of {known}). Nothing was changed or checked. Open it in the application once, which brings it up to date, and check it then.</source>
      <translation>{workspace}は古いバージョンのアプリケーションで書き込まれています（スキーマは{known}でなく{schema}）。何も変更・点検していません。一度アプリケーションで開いて更新してから点検してください。</translation>
    </message>
    <message>
      <source>“{folder}” reads files and “{camera}” is a camera. The views of a part must all be cameras, or all be folders and videos. Change one of them under “Several cameras…”.</source>
      <translation>「{folder}」はファイルを読み、「{camera}」はカメラです。ワークのビューは、すべてカメラか、すべてフォルダー・動画にしてください。「複数カメラ…」でどちらかを変更してください。</translation>
    </message>
    <message>
      <source>“{product}” cannot be inspected, so the run goes on with the product before. {reason}</source>
      <translation>「{product}」は検査できないため、前の品種で続けます。{reason}</translation>
    </message>
    <message>
      <source>“{product}” is inspected from now on.</source>
      <translation>以後、「{product}」を検査します。</translation>
    </message>
    <message>
      <source>“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.</source>
      <translation>「{topic}」はトピックにできません：+、#、空の階層、先頭の$は使えません。</translation>
    </message>
    <message>
      <source>… and {count} more.</source>
      <translation>… ほか{count}件。</translation>
    </message>
  </context>
  <context>
    <name>MethodPanel</name>
    <message>
      <source>1,000 parts cost about {cost} in mistakes at this limit, as far as the parts that count tell.</source>
      <translation>このしきい値では、算入したワークから推定して、ワーク1,000個あたりの誤りのコストは約{cost}です。</translation>
    </message>
    <message>
      <source>A false reject costs</source>
      <translation>過検出1個のコスト</translation>
    </message>
    <message>
      <source>A missed defect costs</source>
      <translation>見逃し1個のコスト</translation>
    </message>
    <message>
      <source>Back to what the model proposes</source>
      <translation>モデルの提案値に戻す</translation>
    </message>
    <message>
      <source>Bad parts on the line, of 100</source>
      <translation>ライン上の不良品（100個中）</translation>
    </message>
    <message>
      <source>Best F1</source>
      <translation>F1最大</translation>
    </message>
    <message>
      <source>Good parts rejected, of 100</source>
      <translation>良品100個中の過検出</translation>
    </message>
    <message>
      <source>Least cost</source>
      <translation>コスト最小</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Promise a false-reject rate</source>
      <translation>過検出率を保証</translation>
    </message>
    <message>
      <source>Proposal {limit}</source>
      <translation>提案値{limit}</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>手動で設定</translation>
    </message>
    <message>
      <source>The best F1 of the parts that count; it depends on how many of them are good and bad.</source>
      <translation>算入したワークでF1が最大になる値です。良品と不良品の割合によって変わります。</translation>
    </message>
    <message>
      <source>What the limit follows from</source>
      <translation>しきい値の決め方</translation>
    </message>
  </context>
  <context>
    <name>ModelDetailsDialog</name>
    <message>
      <source>All about the model</source>
      <translation>モデルの詳細</translation>
    </message>
    <message>
      <source>At the proposed limit about {rate:.0f} of {all} good parts will be rejected (between {low} and {high}, as far as {count} good parts can tell, each judged as if it were new).</source>
      <translation>提案しきい値では、良品{all}個のうち約{rate:.0f}個が過検出になります（それぞれ新しいワークとして判定した良品{count}個から推定した範囲は{low}～{high}個）。</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>バックボーン</translation>
    </message>
    <message>
      <source>Changed since this model was trained</source>
      <translation>このモデルの学習後の変更</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Engines measured here</source>
      <translation>エンジンの実測</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Hash of the model</source>
      <translation>モデルのハッシュ</translation>
    </message>
    <message>
      <source>It finds {share} of pseudo-anomalies; true defects may be found less often.</source>
      <translation>人工欠陥の{share}を検出します。実際の欠陥の検出率はこれより低い可能性があります。</translation>
    </message>
    <message>
      <source>It is inspected on {share} of the picture.</source>
      <translation>画像の{share}を検査します。</translation>
    </message>
    <message>
      <source>Its parts are aligned; below a confidence of {confidence} a picture is not checked.</source>
      <translation>ワークを位置補正します。信頼度が{confidence}未満の画像は未検査になります。</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>モデル{name}</translation>
    </message>
    <message>
      <source>No good part was kept from training, so nobody knows how many the proposed limit rejects.</source>
      <translation>検証用の良品がないため、提案しきい値での過検出の割合は分かりません。</translation>
    </message>
    <message>
      <source>No picture check: whatever is before the camera is judged. There were too few good parts to learn from, or the model was trained before there was a check. Train again to have it.</source>
      <translation>画像チェックなし：カメラの前にあるものをすべて判定します。学習用の良品が少なすぎたか、チェック機能ができる前に学習したモデルです。もう一度学習すると有効になります。</translation>
    </message>
    <message>
      <source>Pictures of something else, and unusable ones, are not judged.</source>
      <translation>別のものの画像や使用できない画像は判定しません。</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>ディスク使用量</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>学習日時</translation>
    </message>
    <message>
      <source>Trained on {count} images, 1 prompt.</source>
      <translation>画像{count}枚、プロンプト1個で学習。</translation>
    </message>
    <message>
      <source>Trained on {count} images, {prompts} prompts.</source>
      <translation>画像{count}枚、プロンプト{prompts}個で学習。</translation>
    </message>
    <message>
      <source>Training took</source>
      <translation>学習時間</translation>
    </message>
    <message>
      <source>not yet; they are when the model inspects for the first time</source>
      <translation>未測定。このモデルで初めて検査するときに測定します</translation>
    </message>
    <message>
      <source>{time} for {steps} steps on {device}</source>
      <translation>{device}で{steps}ステップ、{time}</translation>
    </message>
    <message>
      <source>{took}; memory ran out, so batches became smaller: {smallest} instead of {asked}</source>
      <translation>{took}。メモリ不足のためバッチを縮小：{asked}→{smallest}</translation>
    </message>
  </context>
  <context>
    <name>ModelFileDialog</name>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add and inspect with it</source>
      <translation>追加して検査に使う</translation>
    </message>
    <message>
      <source>Add model</source>
      <translation>モデルを追加</translation>
    </message>
    <message>
      <source>Add model “{name}”?</source>
      <translation>モデル「{name}」を追加しますか？</translation>
    </message>
    <message>
      <source>Add products</source>
      <translation>品種を追加</translation>
    </message>
    <message>
      <source>Add products of model “{name}”?</source>
      <translation>モデル「{name}」の品種を追加しますか？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Products of the model</source>
      <translation>モデルの品種</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>対応エンジン</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>The model is here already; these products of it were deleted. Missing ones are made with the limits of the file and the prompts that came with it. Those that are here again keep their images, prompts and limits.</source>
      <translation>モデルはすでにありますが、次の品種は削除されています。ない品種は、ファイルのしきい値と付属のプロンプトで作成します。すでに復元されている品種は、画像、プロンプト、しきい値をそのまま保ちます。</translation>
    </message>
    <message>
      <source>The new products are made with the limits and prompts of the file. Those that are here keep their images, prompts and limits.</source>
      <translation>新しい品種は、ファイルのしきい値とプロンプトで作成します。登録済みの品種は、画像、プロンプト、しきい値をそのまま保ちます。</translation>
    </message>
    <message>
      <source>The products are made with the limits of the file, and the prompts that came with it.</source>
      <translation>品種は、ファイルのしきい値と付属のプロンプトで作成します。</translation>
    </message>
    <message>
      <source>The products that are here keep their images, prompts and limits.</source>
      <translation>登録済みの品種は、画像、プロンプト、しきい値をそのまま保ちます。</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ほか{count}件</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>登録済み</translation>
    </message>
    <message>
      <source>keeps limit {here}, not {limit}</source>
      <translation>しきい値は{limit}でなく{here}のまま</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>しきい値{limit}</translation>
    </message>
    <message>
      <source>new here</source>
      <translation>新規</translation>
    </message>
    <message>
      <source>{time} by {program}</source>
      <translation>{time}、{program}</translation>
    </message>
  </context>
  <context>
    <name>ModelQuestion</name>
    <message>
      <source>Ask it</source>
      <translation>再判定</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>It knows {products}.</source>
      <translation>学習済みの品種：{products}。</translation>
    </message>
    <message>
      <source>Other model</source>
      <translation>別モデル</translation>
    </message>
    <message>
      <source>What would another model say?</source>
      <translation>別モデルで再判定しますか？</translation>
    </message>
    <message>
      <source>{count} part is judged by another model, by its product's limit of now. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>ワーク{count}個を、品種の現在のしきい値により別モデルで再判定します。検査と同程度の時間がかかりますが、他の作業と並行できます。記録は変更しません。</translation>
    </message>
    <message>
      <source>{count} parts are judged by another model, by their products' current limits. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>ワーク{count}個を、品種の現在のしきい値により別モデルで再判定します。検査と同程度の時間がかかりますが、他の作業と並行できます。記録は変更しません。</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}、使用中</translation>
    </message>
  </context>
  <context>
    <name>ModelTable</name>
    <message>
      <source>Activate</source>
      <translation>有効化</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>追加…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>比較…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>詳細…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>How far the export is</source>
      <translation>エクスポートの進捗</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>No model yet. Add the file of a model that was trained on a workstation.</source>
      <translation>モデルがまだありません。ワークステーションで学習したモデルのファイルを追加してください。</translation>
    </message>
    <message>
      <source>No model yet. Train one, or add the file of a model that was exported elsewhere.</source>
      <translation>モデルがまだありません。学習するか、別の場所でエクスポートしたモデルのファイルを追加してください。</translation>
    </message>
    <message>
      <source>Preparing; this may take minutes</source>
      <translation>準備中：数分かかることがあります</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前変更…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>書き込み中</translation>
    </message>
    <message>
      <source>{model} is older than its images. {changes}.</source>
      <translation>{model}の学習後に画像が変わっています。{changes}。</translation>
    </message>
  </context>
  <context>
    <name>ModelTableModel</name>
    <message>
      <source>Candidate</source>
      <translation>候補</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>変更あり</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Needs a workstation</source>
      <translation>要ワークステーション</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>学習日時</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>品種{count}件</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>品種{count}件</translation>
    </message>
    <message>
      <source>● Active</source>
      <translation>●使用中</translation>
    </message>
  </context>
  <context>
    <name>ModelsAndQueue</name>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Waiting ({count})</source>
      <translation>学習待ち（{count}）</translation>
    </message>
  </context>
  <context>
    <name>NavigationRail</name>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>What can be done on every page, and on this one</source>
      <translation>全ページ共通の操作と、このページの操作</translation>
    </message>
  </context>
  <context>
    <name>NewPinDialog</name>
    <message>
      <source>Go on</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>新しいPIN（確認）</translation>
    </message>
    <message>
      <source>Set the PIN</source>
      <translation>PINを設定</translation>
    </message>
    <message>
      <source>The two are not the same. Enter the new PIN again.</source>
      <translation>2つの入力が一致しません。新しいPINを入力し直してください。</translation>
    </message>
  </context>
  <context>
    <name>NothingInspected</name>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>Nothing has been inspected yet</source>
      <translation>まだ何も検査していません</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Log in to read messages</source>
      <translation>閲覧にはログインが必要</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>Messages ({count})</source>
      <translation>メッセージ（{count}）</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>操作なし</translation>
    </message>
    <message>
      <source>Read the whole message</source>
      <translation>メッセージ全体を読む</translation>
    </message>
  </context>
  <context>
    <name>NoticeList</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy this message with its details</source>
      <translation>このメッセージを詳細とともにコピー</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>No message since the program was started.</source>
      <translation>プログラムの起動後、メッセージはありません。</translation>
    </message>
  </context>
  <context>
    <name>NumberBox</name>
    <message>
      <source>A number is missing.</source>
      <translation>数値がありません。</translation>
    </message>
    <message>
      <source>At most {count} decimals are taken.</source>
      <translation>小数点以下は{count}桁までです。</translation>
    </message>
    <message>
      <source>Only whole numbers are taken.</source>
      <translation>整数で入力してください。</translation>
    </message>
    <message>
      <source>Takes numbers from {low} to {high}, with a comma or a point.</source>
      <translation>{low}～{high}の数値を入力します。小数点はカンマまたはピリオドです。</translation>
    </message>
    <message>
      <source>Takes whole numbers from {low} to {high}.</source>
      <translation>{low}～{high}の整数を入力します。</translation>
    </message>
    <message>
      <source>{problem} It stays {number}.</source>
      <translation>{problem}{number}のままです。</translation>
    </message>
    <message>
      <source>“{typed}” can mean {first} or {second}; write one of these.</source>
      <translation>「{typed}」は{first}とも{second}とも読めます。どちらかで入力してください。</translation>
    </message>
    <message>
      <source>“{typed}” is no number.</source>
      <translation>「{typed}」は数値ではありません。</translation>
    </message>
    <message>
      <source>“{typed}” is not between {low} and {high}.</source>
      <translation>「{typed}」は{low}～{high}の範囲外です。</translation>
    </message>
  </context>
  <context>
    <name>Obstacle</name>
    <message>
      <source>A model is being trained</source>
      <translation>モデルを学習中です</translation>
    </message>
    <message>
      <source>Add images</source>
      <translation>画像を追加</translation>
    </message>
    <message>
      <source>Add pictures of good parts, then train a model that includes this product.</source>
      <translation>良品の画像を追加してから、この品種を含むモデルを学習してください。</translation>
    </message>
    <message>
      <source>Bring a model</source>
      <translation>モデルを取り込む</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>モデルを選択</translation>
    </message>
    <message>
      <source>Choose one that knows it: {others}.</source>
      <translation>この品種を学習したモデルを選んでください：{others}。</translation>
    </message>
    <message>
      <source>Choose the product at the top of the window.</source>
      <translation>ウィンドウ上部で品種を選んでください。</translation>
    </message>
    <message>
      <source>Create a product and add pictures of good parts. About 20 to 200 are enough.</source>
      <translation>品種を作成し、良品の画像を追加してください。20～200枚ほどで十分です。</translation>
    </message>
    <message>
      <source>Create your first product</source>
      <translation>最初の品種を作成</translation>
    </message>
    <message>
      <source>No model for {product}</source>
      <translation>{product}のモデルがありません</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>モデルがまだありません</translation>
    </message>
    <message>
      <source>Nothing to inspect yet</source>
      <translation>検査するものがまだありません</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>学習を表示</translation>
    </message>
    <message>
      <source>The model does not know {product}</source>
      <translation>モデルは{product}を学習していません</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>モデルを学習</translation>
    </message>
    <message>
      <source>Train a model that includes this product.</source>
      <translation>この品種を含むモデルを学習してください。</translation>
    </message>
    <message>
      <source>Train one model for all your products. It takes minutes and needs only pictures of good parts.</source>
      <translation>全品種用の1つのモデルを学習します。数分で終わり、必要なのは良品の画像だけです。</translation>
    </message>
    <message>
      <source>When it is ready, inspection can begin.</source>
      <translation>完了すると検査を開始できます。</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>モデルの選択</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>品種の選択</translation>
    </message>
    <message>
      <source>{model} cannot be used here</source>
      <translation>{model}はここでは使えません</translation>
    </message>
    <message>
      <source>{model} was trained on {names}.</source>
      <translation>{model}の学習済み品種：{names}。</translation>
    </message>
    <message>
      <source>{others} knows it: choose that one.</source>
      <translation>{others}がこの品種を学習済みです。それを選んでください。</translation>
    </message>
    <message>
      <source>{product} has no images yet</source>
      <translation>{product}の画像がまだありません</translation>
    </message>
  </context>
  <context>
    <name>OperateActions</name>
    <message>
      <source>Back to all pages; asks for the PIN if there is one (F11)</source>
      <translation>全ページに戻ります。PINが設定されている場合は入力が必要です（F11）</translation>
    </message>
    <message>
      <source>Choose the product</source>
      <translation>品種を選択</translation>
    </message>
    <message>
      <source>Count from zero</source>
      <translation>カウントをリセット</translation>
    </message>
    <message>
      <source>Inspect another product</source>
      <translation>別の品種を検査</translation>
    </message>
    <message>
      <source>Inspect the same source as the last time</source>
      <translation>前回と同じ入力元で検査</translation>
    </message>
    <message>
      <source>Keep what was counted, with a reason, and count from zero</source>
      <translation>これまでの集計を理由とともに保存し、カウントをリセットします</translation>
    </message>
    <message>
      <source>Leave this page</source>
      <translation>この画面を出る</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>ログイン…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>ログアウト：{name}</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person (Ctrl+L)</source>
      <translation>検査は続きます。ウィンドウは次の担当者を待ちます（Ctrl+L）</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>You have changed nothing yet</source>
      <translation>まだ何も変更していません</translation>
    </message>
  </context>
  <context>
    <name>OperatePage</name>
    <message>
      <source>All parts since the counters began anew, over all runs and products, corrections included. Reset keeps these figures with your reason and counts from zero.</source>
      <translation>カウンター開始後の全ワークです。すべてのバッチ・品種と訂正を含みます。リセットすると、この値を理由とともに保存し、ゼロから数え直します。</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>検査したワークはまだありません。</translation>
    </message>
    <message>
      <source>Says that the model is wrong about the part in the picture (O). Undo takes it back.</source>
      <translation>画像のワークに対するモデルの誤りを訂正します（O）。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
      <source>The image of the part is shown here.</source>
      <translation>ここにワークの画像が表示されます。</translation>
    </message>
    <message>
      <source>The last parts, newest first. Touch one to look at it again; the line goes on.</source>
      <translation>直近のワーク（新しい順）。タッチするともう一度表示します。ラインは止まりません。</translation>
    </message>
    <message>
      <source>The newest part, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>表示中の画像にかかわらず、最新のワークです。OK：スコアがしきい値以内。NG：しきい値を超過。未検査：判定が出ていません。理由は下の行にあります。そのワークは人が確認してください。</translation>
    </message>
    <message>
      <source>The scores of the last 200 parts. The dashed line is the limit.</source>
      <translation>直近200個のワークのスコア。破線がしきい値です。</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>{time}から</translation>
    </message>
  </context>
  <context>
    <name>OperatorBar</name>
    <message>
      <source>Leave the operator's page</source>
      <translation>オペレーター画面を出る</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>ログアウト：{name}</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>品種なし</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>品種：{name}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
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
      <translation>プログラムを閉じる</translation>
    </message>
    <message>
      <source>Enter the PIN of this workspace. The inspection goes on meanwhile.</source>
      <translation>このワークスペースのPINを入力してください。その間も検査は続きます。</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>オペレーター画面を出る</translation>
    </message>
  </context>
  <context>
    <name>OptionsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
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
      <translation>オーダーなし</translation>
    </message>
  </context>
  <context>
    <name>OtherWorkspaces</name>
    <message>
      <source>An empty folder for “{name}”</source>
      <translation>「{name}」用の空のフォルダー</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>フォルダーを選択…</translation>
    </message>
    <message>
      <source>In a window of its own, with a workspace of its own; this one stays as it is</source>
      <translation>専用のワークスペースとともに別のウィンドウで開きます。このワークスペースは元のままです</translation>
    </message>
    <message>
      <source>In a window of its own; the workspace of this window stays as it is</source>
      <translation>別のウィンドウで開きます。このウィンドウのワークスペースは元のままです</translation>
    </message>
    <message>
      <source>It is restored to an empty folder, which becomes a workspace and opens in a window of its own. The backup stays as it is. Choose or make that folder next.</source>
      <translation>空のフォルダーに復元し、それをワークスペースとして別のウィンドウで開きます。バックアップは元のままです。次に、そのフォルダーを選ぶか作成してください。</translation>
    </message>
    <message>
      <source>Open another workspace or a backup…</source>
      <translation>別のワークスペースまたはバックアップを開く…</translation>
    </message>
    <message>
      <source>Open the folder of a workspace or a backup</source>
      <translation>ワークスペースまたはバックアップのフォルダーを開く</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>デモを表示</translation>
    </message>
    <message>
      <source>“{name}” is a backup</source>
      <translation>「{name}」はバックアップです</translation>
    </message>
  </context>
  <context>
    <name>OverruledFacts</name>
    <message>
      <source>A person</source>
      <translation>人</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Overruled</source>
      <translation>訂正日時</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>理由：{reason}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮像</translation>
    </message>
  </context>
  <context>
    <name>Overrules</name>
    <message>
      <source>An answer is wanted</source>
      <translation>要対応</translation>
    </message>
    <message>
      <source>Defect missed</source>
      <translation>欠陥の見逃し</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>ゴールデンワーク</translation>
    </message>
    <message>
      <source>Good part rejected</source>
      <translation>良品の過検出</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品画像</translation>
    </message>
    <message>
      <source>Not checked, and bad</source>
      <translation>未検査、不良品</translation>
    </message>
    <message>
      <source>Not checked, and good</source>
      <translation>未検査、良品</translation>
    </message>
    <message>
      <source>Stands, nothing else to do</source>
      <translation>確定、対応不要</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>モデルが正しかった</translation>
    </message>
    <message>
      <source>one overruled part waits for an answer</source>
      <translation>判定訂正1件が対応待ち</translation>
    </message>
    <message>
      <source>{count} overruled parts wait for an answer</source>
      <translation>判定訂正{count}件が対応待ち</translation>
    </message>
  </context>
  <context>
    <name>OverrulesView</name>
    <message>
      <source>A person said that these {count} parts are bad. One answer for all of them.</source>
      <translation>人がこれらのワーク{count}個を不良品としました。すべてに同じ回答を適用します。</translation>
    </message>
    <message>
      <source>A person said that this part is bad. What is wrong with it?</source>
      <translation>人がこのワークを不良品としました。どのような欠陥ですか？</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>全品種</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>対応済み</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>対応待ちに戻す</translation>
    </message>
    <message>
      <source>Defective golden parts</source>
      <translation>不良品のゴールデンワーク</translation>
    </message>
    <message>
      <source>For example: the scratch is real, seen under the lamp</source>
      <translation>例：傷は本物、照明下で確認</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>Golden part…</source>
      <translation>ゴールデンワーク…</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>並び順</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>そのまま確定</translation>
    </message>
    <message>
      <source>Model was right…</source>
      <translation>モデルが正しかった…</translation>
    </message>
    <message>
      <source>Most severe first</source>
      <translation>重大な順</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>Nobody has overruled a verdict</source>
      <translation>判定訂正はありません</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品画像</translation>
    </message>
    <message>
      <source>Nothing waits for an answer.</source>
      <translation>対応待ちはありません。</translation>
    </message>
    <message>
      <source>Nothing was answered yet.</source>
      <translation>対応済みはまだありません。</translation>
    </message>
    <message>
      <source>Of which product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <source>The correction is taken back, and the part counts as what the model said. Your reason is kept.</source>
      <translation>訂正を取り消し、ワークをモデルの判定どおりに数えます。理由は保存されます。</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>モデルが正しかった</translation>
    </message>
    <message>
      <source>The picture of this part cannot be read.</source>
      <translation>このワークの画像を読み込めません。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>対応待ち</translation>
    </message>
    <message>
      <source>Where operators or reviewers say that a verdict is wrong, the part waits here until somebody says what becomes of it: a normal image for the next training, a golden part, or nothing because the model was right.</source>
      <translation>オペレーターやレビュー担当者が判定を訂正すると、扱いが決まるまでワークはここで対応待ちになります。扱いは、次の学習の良品画像にする、ゴールデンワークにする、モデルが正しかったため何もしない、のいずれかです。</translation>
    </message>
    <message>
      <source>Which parts are listed</source>
      <translation>一覧に表示するワーク</translation>
    </message>
    <message>
      <source>Whoever thinks that a part is good says that the model was right.</source>
      <translation>ワークが良品だと思う場合は、「モデルが正しかった」とします。</translation>
    </message>
    <message>
      <source>Why was the model right?</source>
      <translation>モデルが正しかった理由は？</translation>
    </message>
    <message>
      <source>{count} corrections are taken back, and the parts count as what the model said. Your reason is kept with each.</source>
      <translation>訂正{count}件を取り消し、ワークをモデルの判定どおりに数えます。理由は各ワークに保存されます。</translation>
    </message>
    <message>
      <source>{listed} of {waiting}</source>
      <translation>{waiting}件中{listed}件</translation>
    </message>
    <message>
      <source>{name} · {count} selected</source>
      <translation>{name} · {count}件選択</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>All parts</source>
      <translation>全ワーク</translation>
    </message>
    <message>
      <source>Audit log</source>
      <translation>監査ログ</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>グラフ</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>検査</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>オペレーター画面</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>リリース</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>レビュー</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>Active</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>Before it</source>
      <translation>前のモデル</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>候補</translation>
    </message>
    <message>
      <source>How the models find painted defects</source>
      <translation>描画した欠陥の検出状況</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>描画した欠陥</translation>
    </message>
  </context>
  <context>
    <name>ParetoChart</name>
    <message>
      <source>Parts</source>
      <translation>ワーク数</translation>
    </message>
    <message>
      <source>With those above</source>
      <translation>累計</translation>
    </message>
  </context>
  <context>
    <name>PartActions</name>
    <message>
      <source>Add what is selected to the golden set…</source>
      <translation>選択したものをゴールデンセットに追加…</translation>
    </message>
    <message>
      <source>Adds the stored pictures to the normal images of their products, from which the next training learns</source>
      <translation>保存済みの画像を品種の良品画像に追加し、次の学習に使います</translation>
    </message>
    <message>
      <source>Asks which model; tells which verdicts would flip. No record is changed</source>
      <translation>モデルを選ぶと、判定が変わるものを示します。記録は変わりません</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>判定を訂正。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Draw where on the pictures the defects are, and of what kind. Ctrl+Z undoes it</source>
      <translation>画像上の欠陥の位置と種別を描画します。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Kinds of defect and a note; the verdict stays what it is. Ctrl+Z undoes it</source>
      <translation>欠陥種別とメモ。判定は変わりません。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Paint the defects of what is selected…</source>
      <translation>選択したものの欠陥を描画…</translation>
    </message>
    <message>
      <source>Pictures whose truth is known, which no training sees: they tell what new models are worth</source>
      <translation>正解が分かっていて学習に使わない画像：新しいモデルの実力が分かります</translation>
    </message>
    <message>
      <source>Say the kind of defect of what is selected…</source>
      <translation>選択したものの欠陥種別を指定…</translation>
    </message>
    <message>
      <source>Take back the corrections of what is selected</source>
      <translation>選択したものの訂正を取り消す</translation>
    </message>
    <message>
      <source>Use what is selected as pictures of good parts…</source>
      <translation>選択したものを良品画像として使う…</translation>
    </message>
    <message>
      <source>What is selected is bad</source>
      <translation>選択したものは不良品</translation>
    </message>
    <message>
      <source>What is selected is fine</source>
      <translation>選択したものは良品</translation>
    </message>
    <message>
      <source>What would another model say of what is selected?…</source>
      <translation>選択したものを別モデルで再判定…</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>Back to live</source>
      <translation>ライブに戻る</translation>
    </message>
    <message>
      <source>Back to the last part</source>
      <translation>最後のワークに戻る</translation>
    </message>
    <message>
      <source>Part {number} · {name}</source>
      <translation>ワーク{number} · {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>スコア{score}、しきい値{limit}</translation>
    </message>
  </context>
  <context>
    <name>PartDescribing</name>
    <message>
      <source>For example: burr on the left edge, tool 3</source>
      <translation>例：左端のバリ、工具3</translation>
    </message>
    <message>
      <source>Kind of defect of this part</source>
      <translation>このワークの欠陥種別</translation>
    </message>
    <message>
      <source>Kinds of defect of {count} parts</source>
      <translation>ワーク{count}個の欠陥種別</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>ワーク1個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
  </context>
  <context>
    <name>PartExports</name>
    <message>
      <source>Export these parts</source>
      <translation>これらのワークをエクスポート</translation>
    </message>
    <message>
      <source>Folder in which the pictures get a folder of their own</source>
      <translation>画像用のフォルダーを作成する場所</translation>
    </message>
    <message>
      <source>For browsers</source>
      <translation>ブラウザー用</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>レポートを作成</translation>
    </message>
  </context>
  <context>
    <name>PartFacts</name>
    <message>
      <source>Asked for</source>
      <translation>要求</translation>
    </message>
    <message>
      <source>Circumstances</source>
      <translation>判定環境</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Its picture is not among the product's normal images any more.</source>
      <translation>その画像は、品種の良品画像にもうありません。</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>判定条件</translation>
    </message>
    <message>
      <source>Judging took</source>
      <translation>判定時間</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>ログイン中</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>No prompt guided this verdict.</source>
      <translation>この判定に使われたプロンプトはありません。</translation>
    </message>
    <message>
      <source>Picture of the prompt</source>
      <translation>プロンプトの画像</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサー</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>プログラム</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>入力元</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>ステーション</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮像</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>通知</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>記録なし</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
    <message>
      <source>{ms:.0f} ms later</source>
      <translation>{ms:.0f} ms後</translation>
    </message>
  </context>
  <context>
    <name>PartFilterBar</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>訂正済み</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <source>Search names, defects, notes</source>
      <translation>名前・欠陥・メモを検索</translation>
    </message>
    <message>
      <source>Show {name}, {count} part</source>
      <translation>{name}を表示、ワーク{count}個</translation>
    </message>
    <message>
      <source>Show {name}, {count} parts</source>
      <translation>{name}を表示、ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} listed</source>
      <translation>{count}件表示</translation>
    </message>
  </context>
  <context>
    <name>PartPane</name>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>このワークの画像を読み込めませんでした。</translation>
    </message>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>ワークと異常マップです。品種の正常範囲ではマップは透明で、NGワークではしきい値を超えた部分を線で囲みます。ホイール：拡大・縮小。ドラッグ：移動。Ctrl+0：全体表示。ダブルクリック：100%。M：マップの表示・非表示。</translation>
    </message>
  </context>
  <context>
    <name>PartPicture</name>
    <message>
      <source>There is no picture of this part.</source>
      <translation>このワークの画像はありません。</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>未記録{count}</translation>
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
      <translation>2種別のワークは両方に数えます。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>By</source>
      <translation>訂正者</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>訂正済み</translation>
    </message>
    <message>
      <source>Corrections by people</source>
      <translation>人による訂正</translation>
    </message>
    <message>
      <source>Limits: {limits}</source>
      <translation>しきい値：{limits}</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>ログイン中</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>NG by day</source>
      <translation>日別NG</translation>
    </message>
    <message>
      <source>NG by hour</source>
      <translation>時間別NG</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>欠陥種別ごとのNG</translation>
    </message>
    <message>
      <source>NG parts</source>
      <translation>NGワーク</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>検査したワークはありません。</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>ワーク</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>ワーク数</translation>
    </message>
    <message>
      <source>Parts taken</source>
      <translation>ワークの撮像日時</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>担当者</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>入力元</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>画像を読み込めません。</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>根拠</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Written {time} by OneNIP Inspector {version}</source>
      <translation>作成：{time}、OneNIP Inspector {version}</translation>
    </message>
    <message>
      <source>Yield (95 %)</source>
      <translation>良品率（95%）</translation>
    </message>
    <message>
      <source>Yield is OK of OK and NG; parts that were not checked count for neither. The interval holds with 95 % (Clopper and Pearson) for parts of the same kind. Verdicts are those of the model, except where a person corrected them: a model misses some defects and rejects some good parts.</source>
      <translation>良品率は、OKとNGの合計に占めるOKの割合です。未検査のワークはどちらにも含みません。信頼区間は、同種のワークに対する95%区間です（Clopper–Pearson）。判定は、人が訂正したものを除き、モデルによるものです。モデルは一部の欠陥を見逃し、一部の良品を過検出します。</translation>
    </message>
    <message>
      <source>nobody said</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>{count} more are not listed.</source>
      <translation>ほか{count}件は一覧にありません。</translation>
    </message>
    <message>
      <source>{model} → {person}: {count}</source>
      <translation>{model}→{person}：{count}</translation>
    </message>
    <message>
      <source>{ng} of {parts}</source>
      <translation>{parts}個中{ng}個</translation>
    </message>
    <message>
      <source>{places} of {total}</source>
      <translation>{total}か所中{places}か所</translation>
    </message>
    <message>
      <source>{shown} of {count}, those first that exceed their limits the most. All are in the records.</source>
      <translation>{count}個中{shown}個。しきい値の超過が大きい順です。全ワークは記録にあります。</translation>
    </message>
  </context>
  <context>
    <name>PartReports</name>
    <message>
      <source>Batches</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Report of a shift</source>
      <translation>シフトのレポート</translation>
    </message>
    <message>
      <source>Report of batch {number}</source>
      <translation>バッチ{number}のレポート</translation>
    </message>
    <message>
      <source>Report of {count} batches</source>
      <translation>バッチ{count}件のレポート</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>シフト</translation>
    </message>
  </context>
  <context>
    <name>PartRows</name>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>クリック：この列で並べ替え。もう一度クリック：逆順</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>ワーク</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮像</translation>
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
      <translation>直近のワーク（新しい順）</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>Parts that were found</source>
      <translation>検索されたワーク</translation>
    </message>
  </context>
  <context>
    <name>PartTiles</name>
    <message>
      <source>Pictures of the parts that were found</source>
      <translation>検索されたワークの画像</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source> · corrected</source>
      <translation> · 訂正済み</translation>
    </message>
    <message>
      <source>Bad parts that are {word}</source>
      <translation>{word}の不良品</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Good parts that are {word}</source>
      <translation>{word}の良品</translation>
    </message>
    <message>
      <source>Of {count} parts of runs, the {shown} nearest to the limit are listed.</source>
      <translation>バッチのワーク{count}個のうち、しきい値に近い{shown}個の一覧です。</translation>
    </message>
    <message>
      <source>Open its run</source>
      <translation>バッチを開く</translation>
    </message>
    <message>
      <source>Shows the whole run on the Review page, where verdicts are corrected</source>
      <translation>レビューページでバッチ全体を表示し、判定を訂正できます</translation>
    </message>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>このワークの画像を読み込めませんでした。</translation>
    </message>
    <message>
      <source>The model keeps the scores of these, and not which pictures they were.</source>
      <translation>モデルが持つのはこれらのスコアだけで、どの画像かは記録されていません。</translation>
    </message>
    <message>
      <source>Their pictures are on the Releases page.</source>
      <translation>画像はリリースページにあります。</translation>
    </message>
    <message>
      <source>{name}, {count}: {scores}</source>
      <translation>{name}、{count}個：{scores}</translation>
    </message>
  </context>
  <context>
    <name>PartsPanel</name>
    <message>
      <source>Export these {count}…</source>
      <translation>{count}件をエクスポート…</translation>
    </message>
    <message>
      <source>Export these…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>表の形式</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>画像…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>レポート…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>表…</translation>
    </message>
    <message>
      <source>The parts. Left and right arrows step through them, Home and End go to the first and last one. Click a heading to sort. Ctrl and Shift with a click select several, Ctrl+A all; they are corrected together.</source>
      <translation>ワークの一覧です。左右キーで移動、HomeとEndで最初と最後へ。見出しのクリックで並べ替え。CtrlやShiftを押しながらクリックで複数選択、Ctrl+Aですべて選択し、まとめて訂正できます。</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>Add…</source>
      <translation>追加…</translation>
    </message>
    <message>
      <source>Badge…</source>
      <translation>バッジ…</translation>
    </message>
    <message>
      <source>Change role…</source>
      <translation>役割を変更…</translation>
    </message>
    <message>
      <source>New PIN…</source>
      <translation>新しいPIN…</translation>
    </message>
    <message>
      <source>Off: anybody at this computer may do anything</source>
      <translation>無効：このコンピューターでは誰でもすべての操作が可能</translation>
    </message>
    <message>
      <source>On: {count} can log in</source>
      <translation>有効：{count}人がログイン可能</translation>
    </message>
    <message>
      <source>Operators inspect and correct; QA also teaches, trains, sets limits, releases and deletes; admins also look after people. Of PINs, passwords and badges only hashes are kept. If nobody can log in any more, start the program with --recover-access and the folder of the workspace.</source>
      <translation>オペレーターは検査と訂正、QAはさらに良品画像の管理、学習、しきい値の設定、リリース、削除、管理者はさらに担当者の管理を行えます。PIN、パスワード、バッジはハッシュだけを保存します。誰もログインできなくなった場合は、--recover-accessとワークスペースのフォルダーを指定してプログラムを起動してください。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>担当者</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Switch off…</source>
      <translation>無効化…</translation>
    </message>
    <message>
      <source>Switch on…</source>
      <translation>有効化…</translation>
    </message>
    <message>
      <source>Switched on, operators, QA and admins log in with PIN, password or badge, each may do what the role says, and their names stand in records and in the audit log. You become the first admin.</source>
      <translation>有効にすると、オペレーター、QA、管理者がPIN、パスワード、バッジのいずれかでログインします。各自が役割の範囲で操作でき、名前が記録と監査ログに残ります。あなたが最初の管理者になります。</translation>
    </message>
    <message>
      <source>What is kept…</source>
      <translation>保存情報…</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Badge</source>
      <translation>バッジ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>PIN or password since</source>
      <translation>PINまたはパスワードの設定日時</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>役割</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>担当者を追加</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>Everybody is removed, with PINs, passwords and badges; anybody may do anything then. Records and audit log keep the names. This cannot be undone.</source>
      <translation>全担当者をPIN、パスワード、バッジとともに削除します。以後、誰でもすべての操作ができます。記録と監査ログの名前は残ります。元に戻せません。</translation>
    </message>
    <message>
      <source>If {name} is logged in, that ends now. Whoever may do more than operators needs a longer PIN.</source>
      <translation>{name}がログイン中の場合、ここで終了します。オペレーターより上の役割には、より長いPINが必要です。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>Keep it on</source>
      <translation>有効のまま</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>{name}の新しいPINまたはパスワード</translation>
    </message>
    <message>
      <source>Nobody logs in as {name} any more. Records keep the name. Undo brings the person back, without a badge.</source>
      <translation>{name}としてはログインできなくなります。記録の名前は残ります。「元に戻す」で担当者を復元できますが、バッジは戻りません。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>{name}を削除しますか？</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>{name}の役割</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Switch logging in off?</source>
      <translation>ログインを無効にしますか？</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>ログインを有効にする</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>無効にする</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>有効にする</translation>
    </message>
    <message>
      <source>The name stands in records, as long as those are kept.</source>
      <translation>名前は、記録が保管される限り残ります。</translation>
    </message>
    <message>
      <source>The one of before does not open any more.</source>
      <translation>以前のものは使えなくなります。</translation>
    </message>
    <message>
      <source>You become the first admin. From then on nobody gets to these pages without logging in; an inspection that goes on is not touched. Keep the password: who forgets it needs access to the files.</source>
      <translation>あなたが最初の管理者になります。以後、ログインせずにこれらのページは使えません。実行中の検査は続きます。パスワードは大切に保管してください。忘れた場合は、ファイルを扱える権限が必要です。</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>People who log in</source>
      <translation>ログインする担当者</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>A name is missing.</source>
      <translation>名前を入力してください。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再入力</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PINまたはパスワード</translation>
    </message>
    <message>
      <source>PIN or password once more</source>
      <translation>PINまたはパスワード（確認）</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>役割</translation>
    </message>
    <message>
      <source>Somebody of that name logs in already.</source>
      <translation>同じ名前の担当者がすでにいます。</translation>
    </message>
    <message>
      <source>The two are not the same yet.</source>
      <translation>2つの入力が一致していません。</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>キー：{key}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>前へ</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>品種に保存</translation>
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
      <translation>すべての画像</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Picture of a good part</source>
      <translation>良品の画像</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>前へ</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>画像を読み込み中…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>なぜ？</translation>
    </message>
    <message>
      <source>added {time}</source>
      <translation>追加：{time}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>セッション{session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>セッション{session}、検証用</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model}は判定できませんでした：{reason}</translation>
    </message>
    <message>
      <source>{model} is looking at it…</source>
      <translation>{model}が判定中…</translation>
    </message>
    <message>
      <source>{model}: score {score}, above the limit {limit}</source>
      <translation>{model}：スコア{score}、しきい値{limit}を超過</translation>
    </message>
    <message>
      <source>{model}: score {score}, limit {limit}</source>
      <translation>{model}：スコア{score}、しきい値{limit}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number}/{total}</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width}×{height}ピクセル</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A PIN is set</source>
      <translation>PIN設定済み</translation>
    </message>
    <message>
      <source>Change the PIN…</source>
      <translation>PINを変更…</translation>
    </message>
    <message>
      <source>F11 hands the window to the operator: one page, in full screen. With a PIN, only someone who knows it gets back to these pages or closes the program. Only a hash of it is kept. If it is forgotten, close the program from outside and take the line “operator_pin” out of settings.json in the workspace: whoever has the files has everything.</source>
      <translation>F11でウィンドウをオペレーターに引き渡し、全画面の1ページだけを表示します。PINを設定すると、PINを知る人だけがこれらのページに戻ったり、プログラムを閉じたりできます。保存するのはハッシュだけです。PINを忘れた場合は、外部からプログラムを終了し、ワークスペースのsettings.jsonから「operator_pin」の行を削除してください。ファイルを扱える人はすべてを操作できます。</translation>
    </message>
    <message>
      <source>No PIN: anybody can leave it</source>
      <translation>PINなし：誰でも出られます</translation>
    </message>
    <message>
      <source>Not asked for: everybody logs in</source>
      <translation>不要：全員がログインします</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>オペレーター画面</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>PINを解除</translation>
    </message>
    <message>
      <source>Set a PIN…</source>
      <translation>PINを設定…</translation>
    </message>
  </context>
  <context>
    <name>PinChange</name>
    <message>
      <source>Change the PIN</source>
      <translation>PINを変更</translation>
    </message>
    <message>
      <source>Enter the present PIN.</source>
      <translation>現在のPINを入力してください。</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>PINを解除</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Go on</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新しいPIN</translation>
    </message>
    <message>
      <source>That is not the PIN.</source>
      <translation>PINが違います。</translation>
    </message>
    <message>
      <source>The PIN could not be compared. Try again.</source>
      <translation>PINを照合できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
      <source>Try again in {seconds} s.</source>
      <translation>{seconds}秒後にもう一度お試しください。</translation>
    </message>
    <message>
      <source>{shortest} to {longest} digits. It is asked for when somebody leaves the operator's page.</source>
      <translation>{shortest}～{longest}桁。オペレーター画面を出るときに入力が必要です。</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message>
      <source>Delete all digits</source>
      <translation>すべての桁を削除</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>最後の1桁を削除</translation>
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
      <translation>全品種</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
  </context>
  <context>
    <name>ProductDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Inspect this product</source>
      <translation>この品種を検査</translation>
    </message>
    <message>
      <source>More than one product has that name. Tap the one that you mean.</source>
      <translation>その名前の品種が複数あります。目的のものをタップしてください。</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>品種の名前</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>The inspection of {old} ends after the present part; that of {new} begins.</source>
      <translation>現在のワークで{old}の検査を終わり、{new}の検査を始めます。</translation>
    </message>
    <message>
      <source>There is no product of that name.</source>
      <translation>その名前の品種はありません。</translation>
    </message>
    <message>
      <source>Type or scan the name</source>
      <translation>名前を入力またはスキャン</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>品種の選択</translation>
    </message>
  </context>
  <context>
    <name>ProductImages</name>
    <message>
      <source>A product is a kind of part that is inspected. Create one, or choose one on the left.</source>
      <translation>品種は検査するワークの種類です。作成するか、左で選んでください。</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>フォルダー追加…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>画像追加…</translation>
    </message>
    <message>
      <source>Added last first</source>
      <translation>追加の新しい順</translation>
    </message>
    <message>
      <source>Alignment: shift…</source>
      <translation>位置補正：位置ずれ…</translation>
    </message>
    <message>
      <source>Alignment: turn…</source>
      <translation>位置補正：回転…</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>位置補正…</translation>
    </message>
    <message>
      <source>By date of capture</source>
      <translation>撮影日順</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>名前順</translation>
    </message>
    <message>
      <source>By session</source>
      <translation>セッション順</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>撮影…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>品種を削除…</translation>
    </message>
    <message>
      <source>Drop pictures of good parts here</source>
      <translation>良品の画像をここにドロップ</translation>
    </message>
    <message>
      <source>Files or whole folders. Your originals stay where they are; the workspace keeps its own copy.</source>
      <translation>ファイルまたはフォルダーごと。元のファイルはそのままで、ワークスペースにコピーを保存します。</translation>
    </message>
    <message>
      <source>Find by name, tag, note</source>
      <translation>名前・タグ・メモで検索</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>ゴールデン</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>学習なしで検査…</translation>
    </message>
    <message>
      <source>Inspected area: whole picture…</source>
      <translation>検査領域：画像全体…</translation>
    </message>
    <message>
      <source>Inspected area: {share}…</source>
      <translation>検査領域：{share}…</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>検査領域…</translation>
    </message>
    <message>
      <source>Marked and unusual first</source>
      <translation>要確認・変わった画像順</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新しい品種…</translation>
    </message>
    <message>
      <source>No picture is shown: choose “All pictures”.</source>
      <translation>表示する画像がありません。「すべての画像」を選んでください。</translation>
    </message>
    <message>
      <source>No picture’s name, tag, session or note holds “{text}”.</source>
      <translation>名前、タグ、セッション、メモに「{text}」を含む画像はありません。</translation>
    </message>
    <message>
      <source>No product chosen</source>
      <translation>品種が選ばれていません</translation>
    </message>
    <message>
      <source>Order of the pictures</source>
      <translation>画像の並び順</translation>
    </message>
    <message>
      <source>Products come with the model that knows them: add its model file on the Train page.</source>
      <translation>品種は、それを学習したモデルとともに追加されます。学習ページでモデルファイルを追加してください。</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進捗</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>プロンプト…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前変更…</translation>
    </message>
    <message>
      <source>Sessions…</source>
      <translation>セッション…</translation>
    </message>
    <message>
      <source>Session…</source>
      <translation>セッション…</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>タグ…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count}件選択</translation>
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
      <translation>良品の画像のフォルダーを追加</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>フォルダー追加…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>画像追加…</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>良品の画像を追加</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>位置補正…</translation>
    </message>
    <message>
      <source>Call the product by another name; models go on knowing it</source>
      <translation>品種の名前を変更します。モデルは引き続きこの品種を認識します</translation>
    </message>
    <message>
      <source>Cancel the comparison of the images</source>
      <translation>画像の比較を中止</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>インポートを中止</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>撮影…</translation>
    </message>
    <message>
      <source>Choose two images, or one that is marked as nearly the same as another</source>
      <translation>画像を2枚、または「他とほぼ同じ」と表示された1枚を選んでください</translation>
    </message>
    <message>
      <source>Choose whether parts are turned and shifted back before they are inspected</source>
      <translation>検査前にワークの回転と位置ずれを補正するかどうかを選択</translation>
    </message>
    <message>
      <source>Compare two images</source>
      <translation>2枚の画像を比較</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>品種を削除…</translation>
    </message>
    <message>
      <source>Draw where on its pictures the product is inspected</source>
      <translation>画像のどこを検査するかを描画</translation>
    </message>
    <message>
      <source>Find a picture by name, tag, session or note</source>
      <translation>名前、タグ、セッション、メモで画像を検索</translation>
    </message>
    <message>
      <source>Find no unusual images now; no image is lost</source>
      <translation>変わった画像の検出を中止します。画像は失われません</translation>
    </message>
    <message>
      <source>Good parts that no training sees: they tell what new models are worth</source>
      <translation>学習に使わない良品：新しいモデルの実力が分かります</translation>
    </message>
    <message>
      <source>Images that are set aside stay here and teach no model</source>
      <translation>学習から除外した画像はここに残り、学習には使いません</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>検査領域…</translation>
    </message>
    <message>
      <source>Make the selected images prompts, or no longer</source>
      <translation>選択した画像をプロンプトにする・外す</translation>
    </message>
    <message>
      <source>Move the selected images to the golden set…</source>
      <translation>選択した画像をゴールデンセットに移動…</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新しい品種…</translation>
    </message>
    <message>
      <source>Put the product with its images in the trash</source>
      <translation>品種を画像ごとゴミ箱に移動</translation>
    </message>
    <message>
      <source>Put the selected images in the trash</source>
      <translation>選択した画像をゴミ箱に移動</translation>
    </message>
    <message>
      <source>Rename product…</source>
      <translation>品種の名前を変更…</translation>
    </message>
    <message>
      <source>Say in which session the selected images were taken…</source>
      <translation>選択した画像の撮影セッションを指定…</translation>
    </message>
    <message>
      <source>Sessions of the pictures…</source>
      <translation>画像のセッション…</translation>
    </message>
    <message>
      <source>Set the selected images aside, or use them again</source>
      <translation>選択した画像を学習から除外・再使用</translation>
    </message>
    <message>
      <source>Show the picture large</source>
      <translation>画像を拡大表示</translation>
    </message>
    <message>
      <source>Side by side, or by a wiper</source>
      <translation>左右に並べて、またはワイプで比較</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>現在のファイルの後で停止します。追加済みのものは残ります</translation>
    </message>
    <message>
      <source>Tags and note of the selected images…</source>
      <translation>選択した画像のタグとメモ…</translation>
    </message>
    <message>
      <source>Take pictures of good parts with a camera</source>
      <translation>良品の画像をカメラで撮影</translation>
    </message>
    <message>
      <source>The selected images are good ones: take their marks off</source>
      <translation>選択した画像を良品とし、要確認マークを外す</translation>
    </message>
    <message>
      <source>What was taken in one go is a session: it trains together, or is held out together</source>
      <translation>一度に撮影したものが1つのセッションです。まとめて学習に使うか、検証用にします</translation>
    </message>
    <message>
      <source>Which pictures were taken in one go, and which of these sessions train</source>
      <translation>どの画像が一度に撮影されたか、どのセッションを学習に使うか</translation>
    </message>
    <message>
      <source>Words by which pictures are found again</source>
      <translation>画像を後で探すための言葉</translation>
    </message>
  </context>
  <context>
    <name>ProductsImportQuestion</name>
    <message>
      <source>Add all pictures</source>
      <translation>すべての画像を追加</translation>
    </message>
    <message>
      <source>Add nothing</source>
      <translation>追加しない</translation>
    </message>
    <message>
      <source>Add the good parts of all</source>
      <translation>すべての良品を追加</translation>
    </message>
    <message>
      <source>Add the other picture</source>
      <translation>残りの画像を追加</translation>
    </message>
    <message>
      <source>Add the other {count} pictures</source>
      <translation>残りの画像{count}枚を追加</translation>
    </message>
    <message>
      <source>Are these all good parts?</source>
      <translation>すべて良品ですか？</translation>
    </message>
    <message>
      <source>Leave these files out</source>
      <translation>これらのファイルを対象外にする</translation>
    </message>
    <message>
      <source>Leave this folder out</source>
      <translation>このフォルダーを対象外にする</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names}、ほか{count}件</translation>
    </message>
    <message>
      <source>“{folder}” holds the data sets of several products: {names}. None of them is called “{product}”. Pictures of several products together would teach the model nothing about each.</source>
      <translation>「{folder}」には複数の品種のデータセットがあります：{names}。「{product}」という名前のものはありません。複数の品種の画像が混ざると、モデルはどの品種も学習できません。</translation>
    </message>
    <message>
      <source>“{folder}” holds {names}: by these names, not all of its pictures show good parts. Bad parts and masks among the good ones would teach the model that they are good.</source>
      <translation>「{folder}」には{names}があります。名前から見て、すべてが良品の画像ではありません。良品に不良品やマスクが混ざると、モデルはそれを良品として学習します。</translation>
    </message>
  </context>
  <context>
    <name>ProductsPage</name>
    <message>
      <source>A kind of part that is inspected. Its name stands in reports and file names.</source>
      <translation>検査するワークの種類です。名前はレポートとファイル名に使われます。</translation>
    </message>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>良品の画像のフォルダーを追加</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>良品の画像を追加</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>作成</translation>
    </message>
    <message>
      <source>Delete product</source>
      <translation>品種を削除</translation>
    </message>
    <message>
      <source>Delete product “{name}”?</source>
      <translation>品種「{name}」を削除しますか？</translation>
    </message>
    <message>
      <source>For example: Gear 32 mm</source>
      <translation>例：歯車32 mm</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>Keep for training</source>
      <translation>学習に残す</translation>
    </message>
    <message>
      <source>Models and saved batches go on knowing it by its old name too.</source>
      <translation>モデルと保存済みバッチは、以前の名前でも認識し続けます。</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Move this image to the golden set: what is it?</source>
      <translation>この画像をゴールデンセットに移動：良品ですか、不良品ですか？</translation>
    </message>
    <message>
      <source>Move this image to the golden set?</source>
      <translation>この画像をゴールデンセットに移動しますか？</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set: what are they?</source>
      <translation>画像{count}枚をゴールデンセットに移動：良品ですか、不良品ですか？</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set?</source>
      <translation>画像{count}枚をゴールデンセットに移動しますか？</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>新しい品種</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>新しい品種…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前変更</translation>
    </message>
    <message>
      <source>Rename product</source>
      <translation>品種の名前を変更</translation>
    </message>
    <message>
      <source>Some are set aside, perhaps because they show a defect. They are kept as golden parts: no training sees them. One answer for all that are selected. You can undo this.</source>
      <translation>一部は、欠陥が写っているなどの理由で学習から除外されています。ゴールデンワークとして保存し、以後は学習に使いません。選択したものすべてに同じ回答を適用します。元に戻せます。</translation>
    </message>
    <message>
      <source>There is a product of this name already. Choose another name.</source>
      <translation>同じ名前の品種がすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>They are kept as good golden parts: no training sees them from now on, so they tell what new models are worth. A model that was trained on them is not measured by them. You can undo this.</source>
      <translation>良品のゴールデンワークとして保存します。以後は学習に使わないため、新しいモデルの実力が分かります。これらの画像で学習したモデルの評価には使いません。元に戻せます。</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>良品画像{count}枚</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>良品画像{count}枚</translation>
    </message>
    <message>
      <source>{count} prompt</source>
      <translation>プロンプト{count}個</translation>
    </message>
    <message>
      <source>{count} prompts</source>
      <translation>プロンプト{count}個</translation>
    </message>
    <message>
      <source>“{name}” moves to the trash with its {images} and its golden set. You can undo this.</source>
      <translation>「{name}」を{images}とゴールデンセットごとゴミ箱に移動します。元に戻せます。</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptActions</name>
    <message>
      <source>Choose any picture: part, prompts, and what each map adds to its score</source>
      <translation>任意の画像を選択：ワーク、プロンプト、各マップのスコアへの寄与</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>学習なしで検査…</translation>
    </message>
    <message>
      <source>Let the model that inspects judge this product too, by prompts only</source>
      <translation>使用中のモデルで、プロンプトのみでこの品種も判定</translation>
    </message>
    <message>
      <source>Make four pictures prompts that stand for the others; you can choose others</source>
      <translation>全体を代表する画像4枚をプロンプトにします。後で選び直せます</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>プロンプト…</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>プロンプトを提案</translation>
    </message>
    <message>
      <source>Which prompts the model has of this product, what each does, and which the next training takes</source>
      <translation>モデルが持つこの品種のプロンプト、それぞれの働き、次の学習で使うもの</translation>
    </message>
    <message>
      <source>Why? of a picture file…</source>
      <translation>画像ファイルの「なぜ？」…</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptsController</name>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Explain a picture as {product}</source>
      <translation>画像を{product}として説明</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
  </context>
  <context>
    <name>ProductsViewerActions</name>
    <message>
      <source>Back to all pictures</source>
      <translation>すべての画像に戻る</translation>
    </message>
    <message>
      <source>Make the picture shown large a prompt, or no longer</source>
      <translation>拡大表示中の画像をプロンプトにする・外す</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>次の画像</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>前の画像</translation>
    </message>
    <message>
      <source>Put the picture shown large in the trash</source>
      <translation>拡大表示中の画像をゴミ箱に移動</translation>
    </message>
    <message>
      <source>Set the picture shown large aside, or use it again</source>
      <translation>拡大表示中の画像を学習から除外・再使用</translation>
    </message>
    <message>
      <source>Shows the prompt that guided, how alike all prompts are, and what each map adds to the score</source>
      <translation>使われたプロンプト、全プロンプトの類似度、各マップのスコアへの寄与を表示</translation>
    </message>
    <message>
      <source>The picture shown large is a good one: take its marks off</source>
      <translation>拡大表示中の画像を良品とし、要確認マークを外す</translation>
    </message>
    <message>
      <source>Why does the model say this of the picture?</source>
      <translation>モデルがこの画像をこう判定した理由は？</translation>
    </message>
  </context>
  <context>
    <name>PromptsDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Do not pin</source>
      <translation>固定しない</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>使用数</translation>
    </message>
    <message>
      <source>It is set aside and teaches no further model.</source>
      <translation>学習から除外されており、以後のモデルの学習には使いません。</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>自身のスコア</translation>
    </message>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>画像がこのワークスペースにありません。</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>確認事項</translation>
    </message>
    <message>
      <source>Median score of the good parts that it guided; 1.00 is the proposed limit</source>
      <translation>このプロンプトが使われた良品のスコアの中央値。1.00が提案しきい値</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次の学習</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, how many it guided</source>
      <translation>それぞれ新しいワークとして判定した良品{count}個のうち、このプロンプトが使われた数</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>Pinned since; the model does not have it yet.</source>
      <translation>その後固定されましたが、モデルにはまだ含まれていません。</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Prompts of {product}</source>
      <translation>{product}のプロンプト</translation>
    </message>
    <message>
      <source>Prompts, the one that guides most good parts first</source>
      <translation>プロンプト（多くの良品に使われた順）</translation>
    </message>
    <message>
      <source>Score of the prompt's own picture, judged as if it were new; above 1.00 the model would reject it</source>
      <translation>プロンプト自身の画像を新しいワークとして判定したスコア。1.00を超えるとモデルはNGとします</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>学習除外</translation>
    </message>
    <message>
      <source>The model itself would reject it.</source>
      <translation>モデルもNGと判定します。</translation>
    </message>
    <message>
      <source>The next training takes those that are pinned, and chooses others beside them.</source>
      <translation>次の学習では固定したものを使い、ほかに自動でも選びます。</translation>
    </message>
    <message>
      <source>Their score</source>
      <translation>使用時スコア</translation>
    </message>
    <message>
      <source>Use again</source>
      <translation>再使用</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>このプロンプトの問題点</translation>
    </message>
    <message>
      <source>Whether the next training takes it in any case</source>
      <translation>次の学習で必ず使うかどうか</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>なぜ？</translation>
    </message>
    <message>
      <source>open</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>{model} inspects by these; it was made before anybody counted what prompts do.</source>
      <translation>{model}はこれらを使って検査します。プロンプトの効果を集計する前に作成されたモデルです。</translation>
    </message>
    <message>
      <source>{model} inspects by these; the one that guides most good parts comes first.</source>
      <translation>{model}はこれらを使って検査します。最も多くの良品に使われたものが先頭です。</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>ドライブ</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>ファイルフォルダー</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>場所(&amp;L)：</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>ファイル名(&amp;N)：</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>ファイルの種類(&amp;T)：</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>隠しファイルの表示(&amp;H)</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
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
      <translation>スペース</translation>
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
      <translation>前へ</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>後へ</translation>
    </message>
    <message>
      <source>Let it begin</source>
      <translation>開始する</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>学習待ちを一時停止</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Trainings that wait</source>
      <translation>学習待ちの一覧</translation>
    </message>
    <message>
      <source>about {time}</source>
      <translation>約{time}</translation>
    </message>
    <message>
      <source>from {model}</source>
      <translation>{model}から</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>{title} (does not begin)</source>
      <translation>{title}（保留）</translation>
    </message>
  </context>
  <context>
    <name>Reinspection</name>
    <message>
      <source>In the record: {reason}</source>
      <translation>記録：{reason}</translation>
    </message>
    <message>
      <source>Judged, was NOT CHECKED</source>
      <translation>新たに判定（元は未検査）</translation>
    </message>
    <message>
      <source>NG becomes OK</source>
      <translation>NGからOKに変化</translation>
    </message>
    <message>
      <source>Not judged. {reason}</source>
      <translation>判定していません。{reason}</translation>
    </message>
    <message>
      <source>OK becomes NG</source>
      <translation>OKからNGに変化</translation>
    </message>
    <message>
      <source>Of those that a person called bad ({total}), {there} missed in the record, {here} now.</source>
      <translation>人が不良品とした{total}個のうち、見逃しは記録で{there}個、今回{here}個。</translation>
    </message>
    <message>
      <source>Of those that a person called good ({total}), {there} rejected in the record, {here} now.</source>
      <translation>人が良品とした{total}個のうち、過検出は記録で{there}個、今回{here}個。</translation>
    </message>
    <message>
      <source>Same verdict</source>
      <translation>判定は同じ</translation>
    </message>
    <message>
      <source>The limit is another one than in the record</source>
      <translation>しきい値が記録時と異なる</translation>
    </message>
    <message>
      <source>The other model was trained on its picture</source>
      <translation>別モデルがこの画像を学習済み</translation>
    </message>
    <message>
      <source>a person said {verdict}</source>
      <translation>人の判定は{verdict}</translation>
    </message>
    <message>
      <source>{count} by prompts only</source>
      <translation>プロンプトのみ{count}個</translation>
    </message>
    <message>
      <source>{count} flips of parts whose limit was moved since</source>
      <translation>しきい値変更後のワークの判定変化{count}個</translation>
    </message>
    <message>
      <source>{count} judged that was NOT CHECKED</source>
      <translation>未検査から判定{count}個</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: it is not counted.</source>
      <translation>ほか{count}個は別モデルの学習に使われており、判断材料にならないため数えていません。</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: they are not counted.</source>
      <translation>ほか{count}個は別モデルの学習に使われており、判断材料にならないため数えていません。</translation>
    </message>
    <message>
      <source>{count} not judged</source>
      <translation>判定なし{count}個</translation>
    </message>
    <message>
      <source>{done} of {total}: {same} same verdict, {ng} OK that becomes NG, {ok} NG that becomes OK</source>
      <translation>{total}個中{done}個：判定は同じ{same}、OKからNG {ng}、NGからOK {ok}</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionDialog</name>
    <message>
      <source>Only changed verdicts</source>
      <translation>判定が変わるもののみ</translation>
    </message>
    <message>
      <source>The other model judges the stored pictures by the current limits. Records are not changed. Only corrected parts have a known truth, and people correct what looks wrong: they are no sample of all parts.</source>
      <translation>別モデルが、保存画像を現在のしきい値で再判定します。記録は変更しません。正解が分かるのは訂正済みのワークだけで、人は誤りに見えるものを訂正するため、全ワークを代表しません。</translation>
    </message>
    <message>
      <source>What {model} would say</source>
      <translation>{model}による再判定</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionModel</name>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>By the other model</source>
      <translation>別モデル</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>記録</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>結果</translation>
    </message>
  </context>
  <context>
    <name>ReleaseReport</name>
    <message>
      <source>Acceptance gate</source>
      <translation>受入基準</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>両モデルの判定は、すべてのゴールデンワークで一致しています。</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>比較対象</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>計算環境</translation>
    </message>
    <message>
      <source>Defects missed</source>
      <translation>欠陥の見逃し</translation>
    </message>
    <message>
      <source>Evaluation on golden parts, which are kept out of training · {time}</source>
      <translation>ゴールデンワーク（学習に使わないワーク）による評価 · {time}</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数値</translation>
    </message>
    <message>
      <source>Fingerprint of the golden set</source>
      <translation>ゴールデンセットのフィンガープリント</translation>
    </message>
    <message>
      <source>Flip</source>
      <translation>判定変化</translation>
    </message>
    <message>
      <source>Found is a defect on a part that is NG, if the region that was painted would make it NG by itself, or gave it its score. Pixels are those of the painted parts.</source>
      <translation>NGワークの欠陥は、描画した領域だけでもNGになる場合、またはその領域がスコアを決めた場合に「検出」とします。画素の数値は描画したワークのものです。</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>ゴールデンセット</translation>
    </message>
    <message>
      <source>Golden set then</source>
      <translation>署名時のゴールデンセット</translation>
    </message>
    <message>
      <source>Good rejected (95 %)</source>
      <translation>過検出（95%）</translation>
    </message>
    <message>
      <source>Its hash</source>
      <translation>ハッシュ</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Limits have changed since: the figures above are by the present ones.</source>
      <translation>その後しきい値が変わっています。上の数値は現在のしきい値によるものです。</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>系譜</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>理由の誤ったNG</translation>
    </message>
    <message>
      <source>No rule was asked.</source>
      <translation>適用したルールはありません。</translation>
    </message>
    <message>
      <source>None of the golden parts that both have judged.</source>
      <translation>両モデルが判定したゴールデンワークに該当なし。</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>Not signed any more: the signature of {time} was withdrawn.</source>
      <translation>署名は無効です。{time}の署名は取り消されました。</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>署名なし。</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数値</translation>
    </message>
    <message>
      <source>OneNIP Inspector</source>
      <translation>OneNIP Inspector</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>描画した欠陥</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>ワーク</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>ワーク数</translation>
    </message>
    <message>
      <source>Previous model</source>
      <translation>前のモデル</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>{model}のリリース</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>ルール</translation>
    </message>
    <message>
      <source>Rules as they stood when it was signed</source>
      <translation>署名時のルール</translation>
    </message>
    <message>
      <source>Seen in training</source>
      <translation>学習で使用</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>署名</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>署名者</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>The golden set has changed since: the figures above are of the present one.</source>
      <translation>その後ゴールデンセットが変わっています。上の数値は現在のものです。</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same kind as the golden ones.</source>
      <translation>信頼区間は、ゴールデンワークと同種のワークに対する95%区間です（Clopper–Pearson）。</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>画像を読み込めません。</translation>
    </message>
    <message>
      <source>The rules have changed since: the acceptance gate above is by the present ones.</source>
      <translation>その後、基準が変わっています。上の受入基準は現在のものです。</translation>
    </message>
    <message>
      <source>There are no golden parts.</source>
      <translation>ゴールデンワークはありません。</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with.</source>
      <translation>比較する他のモデルがありません。</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>判定の相違</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>根拠</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>not trained on it</source>
      <translation>この品種は未学習</translation>
    </message>
    <message>
      <source>{count} more, without pictures:</source>
      <translation>ほか{count}件（画像なし）：</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
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
      <translation>AUPRO：良品部分の画素のうちマップに覆われるものを最大30%に抑えたとき、描画した各欠陥をマップがどれだけ覆うか。小さい欠陥も大きい欠陥と同じ重みで数えます。1なら欠陥をすべて覆います。</translation>
    </message>
    <message>
      <source>Activated, unsigned</source>
      <translation>署名なしで有効化</translation>
    </message>
    <message>
      <source>Areas of defects are covered</source>
      <translation>欠陥領域の被覆率</translation>
    </message>
    <message>
      <source>As many good parts are rejected as by {other}.</source>
      <translation>過検出の数は{other}と同じです。</translation>
    </message>
    <message>
      <source>At least {count} golden part of each product</source>
      <translation>品種ごとにゴールデンワークが{count}個以上</translation>
    </message>
    <message>
      <source>At least {count} golden parts of each product</source>
      <translation>品種ごとにゴールデンワークが{count}個以上</translation>
    </message>
    <message>
      <source>At most {share} of the good parts are rejected</source>
      <translation>良品の過検出率が{share}以下</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>バックボーン</translation>
    </message>
    <message>
      <source>Began with</source>
      <translation>開始点</translation>
    </message>
    <message>
      <source>Cannot be decided</source>
      <translation>判断不可</translation>
    </message>
    <message>
      <source>Defect is found</source>
      <translation>欠陥を検出</translation>
    </message>
    <message>
      <source>Defect is missed</source>
      <translation>欠陥を見逃し</translation>
    </message>
    <message>
      <source>Defective</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>描画した欠陥をすべて正しい位置で検出する</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>不合格</translation>
    </message>
    <message>
      <source>Fingerprint of its data</source>
      <translation>データのフィンガープリント</translation>
    </message>
    <message>
      <source>For the wrong reason: not where it is painted</source>
      <translation>理由が誤り：描画した位置ではありません</translation>
    </message>
    <message>
      <source>Found where it is</source>
      <translation>正しい位置で検出</translation>
    </message>
    <message>
      <source>Golden parts with what both models say</source>
      <translation>両モデルの判定付きゴールデンワーク</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Good part is accepted</source>
      <translation>良品をOKと判定</translation>
    </message>
    <message>
      <source>Good part is rejected</source>
      <translation>良品を過検出</translation>
    </message>
    <message>
      <source>Its folder is gone or damaged; nothing is known of it.</source>
      <translation>フォルダーがないか破損しているため、情報がありません。</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>作成日時</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Model hash</source>
      <translation>モデルのハッシュ</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>理由の誤ったNG</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>前のモデルが検出する欠陥を見逃さない</translation>
    </message>
    <message>
      <source>No defect that {other} finds is missed.</source>
      <translation>{other}が検出する欠陥はすべて検出します。</translation>
    </message>
    <message>
      <source>No defective golden parts to tell by</source>
      <translation>判断に必要な不良品のゴールデンワークなし</translation>
    </message>
    <message>
      <source>No golden parts to tell by</source>
      <translation>判断に必要なゴールデンワークなし</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>既知の欠陥を見逃さない</translation>
    </message>
    <message>
      <source>No map tells where</source>
      <translation>位置を示すマップなし</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>未検査のワークがない</translation>
    </message>
    <message>
      <source>None of its parts has a verdict</source>
      <translation>判定のあるワークなし</translation>
    </message>
    <message>
      <source>Not all golden parts are judged</source>
      <translation>未判定のゴールデンワークあり</translation>
    </message>
    <message>
      <source>Not found: {kinds}</source>
      <translation>未検出：{kinds}</translation>
    </message>
    <message>
      <source>Not of all of them a map tells where the model found something</source>
      <translation>モデルの検出位置を示すマップが一部なし</translation>
    </message>
    <message>
      <source>Not trained on this product: none of its parts would be checked.</source>
      <translation>この品種を学習していません。全ワークが未検査になります。</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} fewer are rejected.</source>
      <translation>良品{all}個のうち、過検出が約{parts}個減ります。</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} more are rejected.</source>
      <translation>良品{all}個のうち、過検出が約{parts}個増えます。</translation>
    </message>
    <message>
      <source>On no golden part defects are painted</source>
      <translation>欠陥を描画したゴールデンワークなし</translation>
    </message>
    <message>
      <source>One defect that {other} finds is missed.</source>
      <translation>{other}が検出する欠陥を1個見逃します。</translation>
    </message>
    <message>
      <source>One defect that {other} misses is found.</source>
      <translation>{other}が見逃す欠陥を1個検出します。</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>出所</translation>
    </message>
    <message>
      <source>Overruled parts</source>
      <translation>判定訂正されたワーク</translation>
    </message>
    <message>
      <source>P-AUROC</source>
      <translation>P-AUROC</translation>
    </message>
    <message>
      <source>P-AUROC: how often a pixel of a painted defect has a higher value in the map than a pixel beside it. 1 is always, 0.5 is chance.</source>
      <translation>P-AUROC：描画した欠陥の画素が、マップ上で欠陥以外の画素より高い値になる割合。1なら常に高く、0.5なら偶然と同じです。</translation>
    </message>
    <message>
      <source>Painted</source>
      <translation>描画済み</translation>
    </message>
    <message>
      <source>Painted: {kinds}</source>
      <translation>描画：{kinds}</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>元のモデル</translation>
    </message>
    <message>
      <source>Part is judged, and right</source>
      <translation>判定済み、正しい</translation>
    </message>
    <message>
      <source>Part is not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>合格</translation>
    </message>
    <message>
      <source>Pixels of defects stand out</source>
      <translation>欠陥画素の識別度</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>ロールバック</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>署名</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>取り消し</translation>
    </message>
    <message>
      <source>There is no other model to compare with</source>
      <translation>比較する他のモデルなし</translation>
    </message>
    <message>
      <source>Too few good golden parts: it takes {needed} of each product</source>
      <translation>良品のゴールデンワークが不足：品種ごとに{needed}個必要</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>What was painted cannot be read: paint it anew</source>
      <translation>描画内容を読み込めません。描き直してください</translation>
    </message>
    <message>
      <source>a defect without a kind</source>
      <translation>種別なしの欠陥</translation>
    </message>
    <message>
      <source>no golden parts yet</source>
      <translation>ゴールデンワークなし</translation>
    </message>
    <message>
      <source>none: it is the first</source>
      <translation>なし：最初のモデル</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>nothing: trained from the beginning</source>
      <translation>なし：最初から学習</translation>
    </message>
    <message>
      <source>without a kind</source>
      <translation>種別なし</translation>
    </message>
    <message>
      <source>{count} defects that {other} finds are missed.</source>
      <translation>{other}が検出する欠陥を{count}個見逃します。</translation>
    </message>
    <message>
      <source>{count} defects that {other} misses are found.</source>
      <translation>{other}が見逃す欠陥を{count}個検出します。</translation>
    </message>
    <message>
      <source>{count} for the product with the fewest</source>
      <translation>最少の品種で{count}個</translation>
    </message>
    <message>
      <source>{count} missed, of {total} that the previous model finds</source>
      <translation>前のモデルが検出する{total}個中{count}個を見逃し</translation>
    </message>
    <message>
      <source>{count} of {total} defects missed</source>
      <translation>欠陥{total}個中{count}個を見逃し</translation>
    </message>
    <message>
      <source>{count} of {total} good parts rejected</source>
      <translation>良品{total}個中{count}個を過検出</translation>
    </message>
    <message>
      <source>{count} of {total} painted defects not found there</source>
      <translation>描画した欠陥{total}個中{count}個を正しい位置で未検出</translation>
    </message>
    <message>
      <source>{count} of {total} parts not checked</source>
      <translation>ワーク{total}個中{count}個が未検査</translation>
    </message>
    <message>
      <source>{count} painted</source>
      <translation>描画{count}</translation>
    </message>
    <message>
      <source>{found} of {count}</source>
      <translation>{found}/{count}</translation>
    </message>
    <message>
      <source>{good} good · {defective} defective</source>
      <translation>良品{good} · 不良品{defective}</translation>
    </message>
    <message>
      <source>{images} images, {prompts} prompts; at the proposed limit it rejects {share} of good parts</source>
      <translation>画像{images}枚、プロンプト{prompts}個。提案しきい値での過検出率は{share}</translation>
    </message>
    <message>
      <source>{missed} of {count}</source>
      <translation>{count}個中{missed}個</translation>
    </message>
    <message>
      <source>{model}, which inspects now</source>
      <translation>{model}（現在検査に使用）</translation>
    </message>
    <message>
      <source>{passed} of {all} passed</source>
      <translation>{all}件中{passed}件合格</translation>
    </message>
    <message>
      <source>{product}: found where they are</source>
      <translation>{product}：正しい位置で検出</translation>
    </message>
    <message>
      <source>{rejected} of {count}: {share} ({low}–{high} %)</source>
      <translation>{count}個中{rejected}個：{share}（{low}～{high}%）</translation>
    </message>
    <message>
      <source>{rule}: cannot be told</source>
      <translation>{rule}：判断不可</translation>
    </message>
    <message>
      <source>{rule}: failed</source>
      <translation>{rule}：不合格</translation>
    </message>
    <message>
      <source>{rule}: passed</source>
      <translation>{rule}：合格</translation>
    </message>
    <message>
      <source>{steps} steps, {time}, batches of {batch}, seed {seed}, on {device}</source>
      <translation>{steps}ステップ、{time}、バッチサイズ{batch}、シード{seed}、{device}</translation>
    </message>
    <message>
      <source>{word} · score {score} · limit {limit}</source>
      <translation>{word} · スコア{score} · しきい値{limit}</translation>
    </message>
  </context>
  <context>
    <name>ReleasesActions</name>
    <message>
      <source>Add a folder of golden parts…</source>
      <translation>ゴールデンワークのフォルダーを追加…</translation>
    </message>
    <message>
      <source>Add defective golden parts…</source>
      <translation>不良品のゴールデンワークを追加…</translation>
    </message>
    <message>
      <source>Add good golden parts…</source>
      <translation>良品のゴールデンワークを追加…</translation>
    </message>
    <message>
      <source>All pictures in a folder, with one answer to what they are</source>
      <translation>フォルダー内の全画像。良品か不良品かは一括で回答</translation>
    </message>
    <message>
      <source>Both models have judged every golden part</source>
      <translation>両モデルとも、すべてのゴールデンワークを判定済みです</translation>
    </message>
    <message>
      <source>Cancel adding golden parts</source>
      <translation>ゴールデンワークの追加を中止</translation>
    </message>
    <message>
      <source>Cancel the evaluation or the report</source>
      <translation>評価またはレポートを中止</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate…</source>
      <translation>受入基準を変更…</translation>
    </message>
    <message>
      <source>Evaluate the models on the golden sets</source>
      <translation>ゴールデンセットでモデルを評価</translation>
    </message>
    <message>
      <source>Figures, verdicts that differ, rules and signature, as PDF or HTML</source>
      <translation>数値、異なる判定、ルール、署名をPDFまたはHTMLで</translation>
    </message>
    <message>
      <source>Let both models judge the golden parts that they have not judged yet</source>
      <translation>両モデルで、未判定のゴールデンワークを判定</translation>
    </message>
    <message>
      <source>Let the candidate judge the line from now on, with your name</source>
      <translation>以後、署名により候補モデルでラインを判定</translation>
    </message>
    <message>
      <source>Let the model before judge the line again, with its limits</source>
      <translation>前のモデルを元のしきい値で再びラインの判定に使用</translation>
    </message>
    <message>
      <source>Paint where the defects of the selected golden parts are…</source>
      <translation>選択したゴールデンワークの欠陥を描画…</translation>
    </message>
    <message>
      <source>Pictures of good parts that no training sees</source>
      <translation>学習に使わない良品の画像</translation>
    </message>
    <message>
      <source>Pictures of parts with a real defect</source>
      <translation>実際の欠陥があるワークの画像</translation>
    </message>
    <message>
      <source>Put the selected golden parts in the trash; Ctrl+Z brings them back</source>
      <translation>選択したゴールデンワークをゴミ箱に移動。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Remove the selected golden parts</source>
      <translation>選択したゴールデンワークを削除</translation>
    </message>
    <message>
      <source>Roll back to the model before…</source>
      <translation>前のモデルにロールバック…</translation>
    </message>
    <message>
      <source>Say what the selected golden parts are…</source>
      <translation>選択したゴールデンワークの正解を指定…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show the comparison</source>
      <translation>比較を表示</translation>
    </message>
    <message>
      <source>Show the golden sets</source>
      <translation>ゴールデンセットを表示</translation>
    </message>
    <message>
      <source>Show the history of releases</source>
      <translation>リリース履歴を表示</translation>
    </message>
    <message>
      <source>Show the overruled verdicts</source>
      <translation>判定訂正を表示</translation>
    </message>
    <message>
      <source>Sign and activate the candidate…</source>
      <translation>候補モデルに署名して有効化…</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>現在のファイルの後で停止します。追加済みのものは残ります</translation>
    </message>
    <message>
      <source>There are no golden parts to judge</source>
      <translation>判定するゴールデンワークがありません</translation>
    </message>
    <message>
      <source>What was judged is kept; no report is left behind</source>
      <translation>判定済みの結果は残ります。途中のレポートは残りません</translation>
    </message>
    <message>
      <source>Where each defect is, and of what kind; only on parts that are said to be defective</source>
      <translation>各欠陥の位置と種別。不良品としたワークのみ</translation>
    </message>
    <message>
      <source>Write the evaluation report…</source>
      <translation>評価レポートを作成…</translation>
    </message>
  </context>
  <context>
    <name>ReleasesOverrulesActions</name>
    <message>
      <source>Let the corrections stand, and nothing else</source>
      <translation>訂正だけを確定</translation>
    </message>
    <message>
      <source>Make the selected parts golden parts…</source>
      <translation>選択したワークをゴールデンワークにする…</translation>
    </message>
    <message>
      <source>Make the selected parts normal images</source>
      <translation>選択したワークを良品画像にする</translation>
    </message>
    <message>
      <source>No training sees them; they tell what the next model is worth. Ctrl+Z takes it back</source>
      <translation>学習に使わないため、次のモデルの実力が分かります。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Put answered parts back into the queue</source>
      <translation>対応済みのワークを対応待ちに戻す</translation>
    </message>
    <message>
      <source>Say that the model was right…</source>
      <translation>「モデルが正しかった」とする…</translation>
    </message>
    <message>
      <source>Takes the corrections back, and keeps your reason; Ctrl+Z undoes it</source>
      <translation>訂正を取り消し、理由を保存します。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>The next training learns from those that are said to be good; Ctrl+Z takes it back</source>
      <translation>良品としたものを次の学習で使います。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>The person was right, and the part is not needed for anything; Ctrl+Z takes it back</source>
      <translation>訂正が正しく、ワークはほかに必要ありません。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>They wait for an answer again; what was made of them stays where it is</source>
      <translation>再び対応待ちになります。作成済みの画像などはそのまま残ります</translation>
    </message>
  </context>
  <context>
    <name>ReleasesPage</name>
    <message>
      <source>Add a folder of golden parts</source>
      <translation>ゴールデンワークのフォルダーを追加</translation>
    </message>
    <message>
      <source>Add defective golden parts</source>
      <translation>不良品のゴールデンワークを追加</translation>
    </message>
    <message>
      <source>Add good golden parts</source>
      <translation>良品のゴールデンワークを追加</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>候補</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>評価</translation>
    </message>
    <message>
      <source>Golden sets</source>
      <translation>ゴールデンセット</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>How far the evaluation is</source>
      <translation>評価の進捗</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>May {model} judge the line?</source>
      <translation>{model}でラインを判定しますか？</translation>
    </message>
    <message>
      <source>One answer for all pictures in {named}. Your originals stay where they are.</source>
      <translation>{named}の全画像に同じ回答を適用します。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
      <source>One answer for all that are selected.</source>
      <translation>選択したものすべてに同じ回答を適用します。</translation>
    </message>
    <message>
      <source>Overrules</source>
      <translation>判定訂正</translation>
    </message>
    <message>
      <source>Passed over, because they are not there any more: {models}.</source>
      <translation>すでにないため飛ばしたもの：{models}。</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>準備中</translation>
    </message>
    <message>
      <source>Printable document</source>
      <translation>印刷用文書</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>レポート…</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>ロールバック</translation>
    </message>
    <message>
      <source>Roll back to {model}?</source>
      <translation>{model}にロールバックしますか？</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>ロールバック…</translation>
    </message>
    <message>
      <source>Sign and activate…</source>
      <translation>署名して有効化…</translation>
    </message>
    <message>
      <source>The history keeps both. Ctrl+Z takes it back.</source>
      <translation>履歴には両方が残ります。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webページ</translation>
    </message>
    <message>
      <source>What are these parts?</source>
      <translation>これらのワークは？</translation>
    </message>
    <message>
      <source>What are these {count} parts?</source>
      <translation>これらのワーク{count}個は？</translation>
    </message>
    <message>
      <source>What is this part?</source>
      <translation>このワークは？</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>レポートを作成</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>レポートを作成中</translation>
    </message>
    <message>
      <source>{count} files and folders</source>
      <translation>ファイルとフォルダー{count}件</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{model} judges</source>
      <translation>{model}が判定中</translation>
    </message>
    <message>
      <source>{model} judges the next parts, with the limits that held when it was replaced.</source>
      <translation>{model}が、置き換えられた時点のしきい値で次のワークから判定します。</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}、使用中</translation>
    </message>
    <message>
      <source>{passed} of {all} rules passed on {parts} golden parts; {flips} verdicts differ.</source>
      <translation>ゴールデンワーク{parts}個で、ルール{all}件中{passed}件に合格。判定が異なるもの{flips}件。</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed.</source>
      <translation>各保存画像を当時と同じモデル、しきい値、エンジンで再判定します。記録は変更しません。</translation>
    </message>
    <message>
      <source>Only what is not identical</source>
      <translation>一致しないもののみ</translation>
    </message>
    <message>
      <source>Recomputed verdicts</source>
      <translation>再計算した判定</translation>
    </message>
    <message>
      <source>{count} could not be recomputed</source>
      <translation>再計算不可{count}件</translation>
    </message>
    <message>
      <source>{count} differ</source>
      <translation>相違{count}件</translation>
    </message>
    <message>
      <source>{count} differs</source>
      <translation>相違{count}件</translation>
    </message>
    <message>
      <source>{count} had been judged by no model</source>
      <translation>モデルの判定なし{count}件</translation>
    </message>
    <message>
      <source>{done} of {total}: {identical} identical</source>
      <translation>{total}件中{done}件：一致{identical}件</translation>
    </message>
  </context>
  <context>
    <name>ReplayModel</name>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>記録</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Recomputed</source>
      <translation>再計算</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>結果</translation>
    </message>
  </context>
  <context>
    <name>ReplayResults</name>
    <message>
      <source> (what judged it then is not recorded)</source>
      <translation> （当時の判定環境は記録されていません）</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>相違</translation>
    </message>
    <message>
      <source>Differs, and nothing that is recorded explains it: the record may have been changed</source>
      <translation>相違。記録からは説明できません。記録が変更された可能性があります</translation>
    </message>
    <message>
      <source>Differs; not as then: {what}</source>
      <translation>相違。当時と異なる点：{what}</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>一致</translation>
    </message>
    <message>
      <source>Identical, though not as then: {what}</source>
      <translation>一致、ただし当時と異なる点：{what}</translation>
    </message>
    <message>
      <source>In the record: {text}</source>
      <translation>記録：{text}</translation>
    </message>
    <message>
      <source>Not recomputed. {reason}</source>
      <translation>再計算していません。{reason}</translation>
    </message>
    <message>
      <source>Nothing to recompute. {reason}</source>
      <translation>再計算の対象なし。{reason}</translation>
    </message>
    <message>
      <source>Recomputed: {text}</source>
      <translation>再計算：{text}</translation>
    </message>
    <message>
      <source>The product's limit is {limit} by now.</source>
      <translation>品種の現在のしきい値は{limit}です。</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>コンピューター</translation>
    </message>
    <message>
      <source>device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>engine</source>
      <translation>エンジン</translation>
    </message>
    <message>
      <source>library versions</source>
      <translation>ライブラリのバージョン</translation>
    </message>
    <message>
      <source>model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>picture file changed</source>
      <translation>画像ファイルの変更</translation>
    </message>
    <message>
      <source>program version</source>
      <translation>プログラムのバージョン</translation>
    </message>
    <message>
      <source>stored map</source>
      <translation>保存済みマップ</translation>
    </message>
    <message>
      <source>the product's limit</source>
      <translation>品種のしきい値</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>All times are local ones of where this was written: {zone}, now UTC{offset}.</source>
      <translation>時刻はすべて作成場所の現地時刻です：{zone}、現在UTC{offset}。</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>{page}／{pages}ページ</translation>
    </message>
  </context>
  <context>
    <name>ResetDialog</name>
    <message>
      <source>Count from zero</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Keep counting</source>
      <translation>集計を続ける</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>オーダーなし</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Note, for example what was wrong</source>
      <translation>メモ（例：不具合の内容）</translation>
    </message>
    <message>
      <source>Order of the next run</source>
      <translation>次の検査のオーダー</translation>
    </message>
    <message>
      <source>Order or lot, from the next run on</source>
      <translation>次の検査からのオーダーまたはロット</translation>
    </message>
    <message>
      <source>Reset the counters: why?</source>
      <translation>カウントのリセット：理由を選択</translation>
    </message>
    <message>
      <source>Write the reason into the field first</source>
      <translation>先に理由を入力してください</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {unknown} not checked are kept together with the reason, and listed on the Review page.</source>
      <translation>OK {ok}、NG {ng}、未検査{unknown}を理由とともに保存します。一覧はレビューページにあります。</translation>
    </message>
  </context>
  <context>
    <name>Retention</name>
    <message>
      <source>Afterwards batches still take {size} more than the quota.</source>
      <translation>削除後も、バッチは上限を{size}超えています。</translation>
    </message>
    <message>
      <source>All batches together take {count} GB at most, the oldest OK parts go first.</source>
      <translation>全バッチの合計は最大{count} GB。古いOKワークから削除します。</translation>
    </message>
    <message>
      <source>All files of OK parts, by age</source>
      <translation>OKワークの全ファイル（期間）</translation>
    </message>
    <message>
      <source>All files of all others, by age</source>
      <translation>他のワークの全ファイル（期間）</translation>
    </message>
    <message>
      <source>Batches take {used}, and {trash} more in the trash.</source>
      <translation>バッチの使用量は{used}、ほかにゴミ箱に{trash}。</translation>
    </message>
    <message>
      <source>Everything is kept; nothing is ever removed by itself.</source>
      <translation>すべて保管します。自動的に削除されるものはありません。</translation>
    </message>
    <message>
      <source>Held batches: {batches}; {parts} parts with {size} would go otherwise.</source>
      <translation>保護中のバッチ：{batches}件。保護がなければワーク{parts}個（{size}）が削除対象です。</translation>
    </message>
    <message>
      <source>Maps of OK parts, by age</source>
      <translation>OKワークのマップ（期間）</translation>
    </message>
    <message>
      <source>Maps of OK parts, by the quota</source>
      <translation>OKワークのマップ（容量上限）</translation>
    </message>
    <message>
      <source>Maps of all others, by age</source>
      <translation>他のワークのマップ（期間）</translation>
    </message>
    <message>
      <source>Maps of all others, by the quota</source>
      <translation>他のワークのマップ（容量上限）</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts: {days}.</source>
      <translation>NG、未検査、訂正済みのワーク：{days}。</translation>
    </message>
    <message>
      <source>Nothing would go.</source>
      <translation>削除対象はありません。</translation>
    </message>
    <message>
      <source>OK parts: {days}.</source>
      <translation>OKのワーク：{days}。</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than one day.</source>
      <translation>検査・学習をしていないときに1日1回。1日未満のものには触れません。</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than {days} days.</source>
      <translation>検査・学習をしていないときに1日1回。{days}日未満のものには触れません。</translation>
    </message>
    <message>
      <source>One part waits for an answer and is not touched.</source>
      <translation>ワーク1個は対応待ちのため触れません。</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than one day.</source>
      <translation>人が指示したときのみ。1日未満のものには触れません。</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than {days} days.</source>
      <translation>人が指示したときのみ。{days}日未満のものには触れません。</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by age</source>
      <translation>OKワークの画像（期間）</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by the quota</source>
      <translation>OKワークの画像（容量上限）</translation>
    </message>
    <message>
      <source>Pictures of all others, by age</source>
      <translation>他のワークの画像（期間）</translation>
    </message>
    <message>
      <source>Pictures of all others, by the quota</source>
      <translation>他のワークの画像（容量上限）</translation>
    </message>
    <message>
      <source>all files forever</source>
      <translation>全ファイル無期限</translation>
    </message>
    <message>
      <source>maps one day</source>
      <translation>マップ1日</translation>
    </message>
    <message>
      <source>maps {days} days</source>
      <translation>マップ{days}日</translation>
    </message>
    <message>
      <source>pictures one day</source>
      <translation>画像1日</translation>
    </message>
    <message>
      <source>pictures {days} days</source>
      <translation>画像{days}日</translation>
    </message>
    <message>
      <source>thumbnails one day</source>
      <translation>サムネイル1日</translation>
    </message>
    <message>
      <source>thumbnails {days} days</source>
      <translation>サムネイル{days}日</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer and are not touched.</source>
      <translation>ワーク{count}個は対応待ちのため触れません。</translation>
    </message>
    <message>
      <source>{files} files of {parts} parts would go, {size}.</source>
      <translation>ワーク{parts}個のファイル{files}個（{size}）が削除対象です。</translation>
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
      <translation>ワークのファイルの保管期間</translation>
    </message>
    <message>
      <source>Rules and preview…</source>
      <translation>ルールとプレビュー…</translation>
    </message>
  </context>
  <context>
    <name>RetentionDialog</name>
    <message>
      <source>By these rules everything is kept.</source>
      <translation>このルールではすべて保管されます。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close without keeping these rules?</source>
      <translation>ルールを保存せずに閉じますか？</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>How long files of parts are kept</source>
      <translation>ワークのファイルの保管期間</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Keep these rules</source>
      <translation>このルールを保存</translation>
    </message>
    <message>
      <source>Look first at what would go</source>
      <translation>先に削除対象を確認してください</translation>
    </message>
    <message>
      <source>Looking at batch {done} of {total}…</source>
      <translation>バッチを確認中 {done}/{total}…</translation>
    </message>
    <message>
      <source>Nothing has been checked against these rules yet.</source>
      <translation>このルールではまだ確認していません。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove it now…</source>
      <translation>今すぐ削除…</translation>
    </message>
    <message>
      <source>Remove {files} files of {parts} parts?</source>
      <translation>ワーク{parts}個のファイル{files}個を削除しますか？</translation>
    </message>
    <message>
      <source>Removing, step {done} of {total}; it waits while something is inspected or trained.</source>
      <translation>削除中、ステップ{done}/{total}。検査や学習の実行中は待機します。</translation>
    </message>
    <message>
      <source>Show what would go</source>
      <translation>削除対象を表示</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Verdicts, scores and all else that stands in records are never removed, only files. 0 days: forever. What is held, waits for an answer or lies in the trash is not touched; normal images and golden parts are copies of their own.</source>
      <translation>判定、スコアなどの記録は削除されず、削除するのはファイルだけです。0日：無期限。保護中、対応待ち、ゴミ箱の中のものには触れません。良品画像とゴールデンワークは独立したコピーです。</translation>
    </message>
    <message>
      <source>What you changed here is lost. The rules of before go on holding, and no file was removed by the new ones.</source>
      <translation>ここでの変更は失われます。以前のルールが引き続き有効です。新しいルールで削除されたファイルはありません。</translation>
    </message>
    <message>
      <source>{size} go for good; no undo and no trash brings them back. The records stay, and thumbnails where the rules say so. It waits while something is inspected or trained. The rules above are kept.</source>
      <translation>{size}を完全に削除します。元に戻す操作でもゴミ箱からも復元できません。記録は残り、ルールで定めた場合はサムネイルも残ります。検査や学習の実行中は待機します。上のルールは保存されます。</translation>
    </message>
  </context>
  <context>
    <name>RetentionForm</name>
    <message>
      <source>All batches together at most</source>
      <translation>全バッチ合計の上限</translation>
    </message>
    <message>
      <source>All batches together, the oldest OK parts go first; 0: no quota</source>
      <translation>全バッチの合計。古いOKワークから削除します。0：上限なし</translation>
    </message>
    <message>
      <source>Maps, days</source>
      <translation>マップ（日）</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED, corrected</source>
      <translation>NG、未検査、訂正済み</translation>
    </message>
    <message>
      <source>Never touch what is younger than</source>
      <translation>削除しない期間</translation>
    </message>
    <message>
      <source>Never touch what is younger, whatever is said above</source>
      <translation>上の設定にかかわらず、これより新しいものには触れません</translation>
    </message>
    <message>
      <source>OK parts</source>
      <translation>OKのワーク</translation>
    </message>
    <message>
      <source>Once a day by itself, while nothing is inspected or trained</source>
      <translation>検査・学習をしていないときに1日1回自動実行</translation>
    </message>
    <message>
      <source>Pictures, days; then a thumbnail</source>
      <translation>画像（日）、以後サムネイル</translation>
    </message>
    <message>
      <source>Thumbnails, days; then the record alone</source>
      <translation>サムネイル（日）、以後記録のみ</translation>
    </message>
    <message>
      <source>{count} day</source>
      <translation>{count}日</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count}日</translation>
    </message>
  </context>
  <context>
    <name>RetentionModel</name>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>最古</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>ワーク数</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>削除対象</translation>
    </message>
  </context>
  <context>
    <name>RetentionTable</name>
    <message>
      <source>What would be removed</source>
      <translation>削除されるもの</translation>
    </message>
  </context>
  <context>
    <name>ReviewActions</name>
    <message>
      <source>All batches of the order, those that come later included</source>
      <translation>今後追加されるものを含む、オーダーの全バッチ</translation>
    </message>
    <message>
      <source>Annotated pictures or a data set of what is selected, or else of the parts that are listed</source>
      <translation>選択したワーク、選択がなければ一覧のワークの、注釈付き画像またはデータセット</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>PDFまたはブラウザー用：良品率、欠陥種別、訂正、画像付きワースト一覧</translation>
    </message>
    <message>
      <source>Ask what becomes of what is selected</source>
      <translation>選択したものを対応待ちにする</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>エクスポートを中止</translation>
    </message>
    <message>
      <source>Choose for what tables are written: a spreadsheet or programs, separator, decimal mark, characters</source>
      <translation>表の用途を選択：表計算ソフトまたはプログラム、区切り、小数点、文字コード</translation>
    </message>
    <message>
      <source>Correct for which order or lot the chosen batches were inspected; Ctrl+Z undoes it</source>
      <translation>選択したバッチを検査したオーダーまたはロットを訂正。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Counts of past shifts…</source>
      <translation>過去のシフトの集計…</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>画像をエクスポート…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>表をエクスポート…</translation>
    </message>
    <message>
      <source>Export the listed parts…</source>
      <translation>一覧のワークをエクスポート…</translation>
    </message>
    <message>
      <source>Format of tables…</source>
      <translation>表の形式…</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>Has the active model look at the stored picture again: the prompt that guided, and what each map adds to the score</source>
      <translation>使用中のモデルで保存画像を見直します：使われたプロンプトと、各マップのスコアへの寄与</translation>
    </message>
    <message>
      <source>Hold the chosen batches…</source>
      <translation>選択したバッチを保護…</translation>
    </message>
    <message>
      <source>Hold the order of the chosen batch, or lift that…</source>
      <translation>選択したバッチのオーダーを保護・解除…</translation>
    </message>
    <message>
      <source>Judges the stored pictures again by what judged them: model, limit, engine; tells what does not come out the same</source>
      <translation>保存画像を当時と同じモデル、しきい値、エンジンで再判定し、一致しないものを示します</translation>
    </message>
    <message>
      <source>Lift the hold of the chosen batches…</source>
      <translation>選択したバッチの保護を解除…</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>次のワーク</translation>
    </message>
    <message>
      <source>Order of the chosen batches…</source>
      <translation>選択したバッチのオーダー…</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>前のワーク</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash</source>
      <translation>選択したバッチをゴミ箱に移動</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash; Ctrl+Z brings them back</source>
      <translation>選択したバッチをゴミ箱に移動。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>Recompute the verdicts of all listed parts</source>
      <translation>一覧の全ワークの判定を再計算</translation>
    </message>
    <message>
      <source>Recompute the verdicts of what is selected</source>
      <translation>選択したものの判定を再計算</translation>
    </message>
    <message>
      <source>Report of the open batches…</source>
      <translation>開いているバッチのレポート…</translation>
    </message>
    <message>
      <source>Search among the parts</source>
      <translation>ワークを検索</translation>
    </message>
    <message>
      <source>Stop the export; no table is left behind</source>
      <translation>エクスポートを停止します。途中の表は残りません</translation>
    </message>
    <message>
      <source>The same of all parts that are listed; no record is changed</source>
      <translation>一覧の全ワークについて同じことを行います。記録は変更しません</translation>
    </message>
    <message>
      <source>What is held is neither removed by retention nor deleted for good by anybody; with a reason</source>
      <translation>保護中のものは、保管ルールでも人の操作でも削除されません。理由を付けます</translation>
    </message>
    <message>
      <source>What the counters on the operator's page counted before, from reset to reset</source>
      <translation>オペレーター画面のカウンターの過去の集計（リセットごと）</translation>
    </message>
    <message>
      <source>What would another model say of all listed parts?…</source>
      <translation>一覧の全ワークを別モデルで再判定…</translation>
    </message>
    <message>
      <source>Why does the model say this of the part?</source>
      <translation>モデルがこのワークをこう判定した理由は？</translation>
    </message>
    <message>
      <source>Write all parts of the open batches as a table: CSV, JSON lines or Parquet</source>
      <translation>開いているバッチの全ワークを表（CSV、JSON Lines、Parquet）として書き出します</translation>
    </message>
    <message>
      <source>Write the parts that are listed as a table, in their order</source>
      <translation>一覧のワークを表示順に表として書き出します</translation>
    </message>
    <message>
      <source>You are not sure: it waits on the Releases page, under Overrules, until somebody answers</source>
      <translation>判断に迷うとき：対応されるまで、リリースページの「判定訂正」で対応待ちになります</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Choose a batch on the left.</source>
      <translation>左でバッチを選んでください。</translation>
    </message>
    <message>
      <source>Choose a part in the list.</source>
      <translation>一覧からワークを選んでください。</translation>
    </message>
    <message>
      <source>Every inspection run is saved as a batch. Inspect some parts and they appear here.</source>
      <translation>検査を実行するたびにバッチとして保存されます。ワークを検査すると、ここに表示されます。</translation>
    </message>
    <message>
      <source>Export all parts</source>
      <translation>全ワークをエクスポート</translation>
    </message>
    <message>
      <source>Export the listed parts</source>
      <translation>一覧のワークをエクスポート</translation>
    </message>
    <message>
      <source>For which order or lot these parts were inspected; empty for none. No verdict changes.</source>
      <translation>これらのワークを検査したオーダーまたはロット。なしにするには空欄にします。判定は変わりません。</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All, or empty the search.</source>
      <translation>条件に合うワークはありません。
「すべて」を選ぶか、検索欄を空にしてください。</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>レビューするものがまだありません</translation>
    </message>
    <message>
      <source>Order of batch {number}</source>
      <translation>バッチ{number}のオーダー</translation>
    </message>
    <message>
      <source>Order of {count} batches</source>
      <translation>バッチ{count}件のオーダー</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
  </context>
  <context>
    <name>ReviewQuestions</name>
    <message>
      <source>Add as they are said to be</source>
      <translation>現在の判定で追加</translation>
    </message>
    <message>
      <source>Add this part to the golden set?</source>
      <translation>このワークをゴールデンセットに追加しますか？</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set?</source>
      <translation>ワーク{count}個をゴールデンセットに追加しますか？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw each picture is added by itself; of a bad part those in which the model found a defect.</source>
      <translation>複数カメラのワークは画像ごとに追加します。不良品は、モデルが欠陥を検出した画像だけを追加します。</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw the pictures of all cameras are used, each for the product of its view.</source>
      <translation>複数カメラのワークは、全カメラの画像をそれぞれのビューの品種に使います。</translation>
    </message>
    <message>
      <source>Use the good ones</source>
      <translation>良品を使う</translation>
    </message>
    <message>
      <source>Use this part as a picture of a good part?</source>
      <translation>このワークを良品の画像として使いますか？</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts?</source>
      <translation>ワーク{count}個を良品の画像として使いますか？</translation>
    </message>
    <message>
      <source>{good} as good parts and {defective} as defective ones; {corrected} of them were corrected by a person, of the others only the model has spoken. Look at them first: a golden part tells what models are worth.</source>
      <translation>良品{good}個、不良品{defective}個です。うち{corrected}個は人が訂正したもので、他はモデルの判定だけです。先に確認してください。ゴールデンワークはモデルの実力を測る基準です。</translation>
    </message>
    <message>
      <source>{good} of them are said to be good and will be used; of {unseen} only the model has said so. Look at them first: a defective part among the normal images teaches the next model that it is good. You can undo this.</source>
      <translation>良品とされた{good}個を使います。うち{unseen}個はモデルの判定だけです。先に確認してください。良品画像に不良品が混ざると、次のモデルはそれを良品として学習します。元に戻せます。</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>All products without rules of their own</source>
      <translation>個別ルールのない全品種</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>描画した欠陥をすべて正しい位置で検出する</translation>
    </message>
    <message>
      <source>Filled rules are required, for each product separately. A model that fails one can still be signed for, with a reason.</source>
      <translation>入力・選択したルールを品種ごとに適用します。不合格のルールがあるモデルも、理由を付ければ署名できます。</translation>
    </message>
    <message>
      <source>For which products</source>
      <translation>対象の品種</translation>
    </message>
    <message>
      <source>Golden parts of each product</source>
      <translation>品種ごとのゴールデンワーク数</translation>
    </message>
    <message>
      <source>Golden parts of each product: at least</source>
      <translation>品種ごとのゴールデンワーク数：最小</translation>
    </message>
    <message>
      <source>Good parts rejected: at most</source>
      <translation>良品の過検出率：最大</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>前のモデルが検出する欠陥を見逃さない</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>既知の欠陥を見逃さない</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>未検査のワークがない</translation>
    </message>
    <message>
      <source>Rejected good parts in percent</source>
      <translation>良品の過検出率（%）</translation>
    </message>
    <message>
      <source>Rules of the acceptance gate</source>
      <translation>受入基準</translation>
    </message>
    <message>
      <source>That share can be determined with {count} or more good golden parts of a product.</source>
      <translation>過検出率を判断するには、品種ごとに良品のゴールデンワークが{count}個以上必要です。</translation>
    </message>
    <message>
      <source>This product has rules of its own</source>
      <translation>この品種に個別ルールを使う</translation>
    </message>
    <message>
      <source>Use these rules</source>
      <translation>このルールを使う</translation>
    </message>
  </context>
  <context>
    <name>RulesPanel</name>
    <message>
      <source>Acceptance gate</source>
      <translation>受入基準</translation>
    </message>
    <message>
      <source>No rule is asked. Choose some.</source>
      <translation>適用するルールがありません。選んでください。</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>ルール…</translation>
    </message>
  </context>
  <context>
    <name>RunBannerView</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>判定なし：{word}</translation>
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
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
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
      <translation>アラームを確認…</translation>
    </message>
    <message>
      <source>Ask for the picture of one part</source>
      <translation>ワーク1個の画像を要求</translation>
    </message>
    <message>
      <source>Say by name that you have seen it; a run that waits for it goes on</source>
      <translation>名前を入れて確認します。確認待ちの検査は続行されます</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>トリガー</translation>
    </message>
  </context>
  <context>
    <name>RunPanel</name>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Part {number}:
{correction}</source>
      <translation>ワーク{number}：
{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>これは良品</translation>
    </message>
  </context>
  <context>
    <name>RunRows</name>
    <message>
      <source>Back to live</source>
      <translation>ライブに戻る</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>判定を訂正。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
      <source>End the run; a product that waits for its end is not begun</source>
      <translation>検査を終了します。終了待ちの品種は開始しません</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>一時停止・再開</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Show the newest part again</source>
      <translation>最新のワークを再び表示</translation>
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
      <translation> · 訂正{count}件</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Count them</source>
      <translation>算入する</translation>
    </message>
    <message>
      <source>Runs that a person looked through</source>
      <translation>全数を人が確認したバッチ</translation>
    </message>
    <message>
      <source>Tick only runs in which a person looked at every part and corrected what was wrong: parts that nobody corrected count as what the model said. Do not tick runs over pictures that the model was trained on: it knows them, so they score too low. Where both are on record such parts are left out; of older runs and added models nobody can tell.</source>
      <translation>すべてのワークを人が確認し、誤りを訂正したバッチだけにチェックしてください。訂正されていないワークはモデルの判定どおりに数えます。モデルが学習した画像を検査したバッチにはチェックしないでください。既知の画像なのでスコアが低く出すぎます。両方の記録があるものは自動で対象外になりますが、古いバッチや追加されたモデルでは判別できません。</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>ワーク1個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
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
      <translation>検索条件</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>Changed: {name}</source>
      <translation>変更あり：{name}</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>変更を保存</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前変更…</translation>
    </message>
    <message>
      <source>Save this…</source>
      <translation>条件を保存…</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>検索条件</translation>
    </message>
  </context>
  <context>
    <name>ScoreBar</name>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Score of part {number}</source>
      <translation>ワーク{number}のスコア</translation>
    </message>
    <message>
      <source>Score: none</source>
      <translation>スコア：なし</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>しきい値 {value}</translation>
    </message>
    <message>
      <source>{whose} {score}, limit {limit}</source>
      <translation>{whose} {score}、しきい値{limit}</translation>
    </message>
  </context>
  <context>
    <name>ScoreChart</name>
    <message>
      <source>How parts scored</source>
      <translation>スコアの分布</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>この期間に判定したワークはありません。別の期間を選ぶか、先に検査してください。</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>ワーク数</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>割合</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>しきい値{limit}</translation>
    </message>
    <message>
      <source>{count} judged parts, about {above} above the limit of {limit}; heights are logarithms</source>
      <translation>判定したワーク{count}個、うち約{above}個がしきい値{limit}超（高さは対数）</translation>
    </message>
    <message>
      <source>{count} judged parts; the height of a bar is the logarithm of the count</source>
      <translation>判定したワーク{count}個（棒の高さは個数の対数）</translation>
    </message>
  </context>
  <context>
    <name>ScoreHistory</name>
    <message>
      <source>Scores of the last 200 parts</source>
      <translation>直近200個のワークのスコア</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{parts}, {bad} NG</source>
      <translation>{parts}、NG {bad}</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Any kind of defect</source>
      <translation>全欠陥種別</translation>
    </message>
    <message>
      <source>Any model</source>
      <translation>全モデル</translation>
    </message>
    <message>
      <source>Any order</source>
      <translation>全オーダー</translation>
    </message>
    <message>
      <source>Any product</source>
      <translation>全品種</translation>
    </message>
    <message>
      <source>Any reason</source>
      <translation>すべての理由</translation>
    </message>
    <message>
      <source>Any station</source>
      <translation>全ステーション</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>訂正済み</translation>
    </message>
    <message>
      <source>Distance from the limit</source>
      <translation>しきい値からの距離</translation>
    </message>
    <message>
      <source>Highest score</source>
      <translation>最大スコア</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>欠陥種別</translation>
    </message>
    <message>
      <source>Lowest score</source>
      <translation>最小スコア</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Near the limit, within</source>
      <translation>しきい値との差</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>オーダー</translation>
    </message>
    <message>
      <source>Part number or name</source>
      <translation>ワーク番号または名前</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Reason of the correction</source>
      <translation>訂正の理由</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>ステーション</translation>
    </message>
    <message>
      <source>to</source>
      <translation>～</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Empty the search</source>
      <translation>検索欄を空にする</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>A search without a name would not be found again.</source>
      <translation>名前のない検索条件は後で見つけられません。</translation>
    </message>
    <message>
      <source>At most {count} letters.</source>
      <translation>{count}文字以内です。</translation>
    </message>
    <message>
      <source>Everybody finds it on the left. A time such as today is kept as today, not as this date.</source>
      <translation>全員が左側の一覧から使えます。「今日」などの期間は日付ではなく「今日」として保存されます。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前変更</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>この検索条件を保存</translation>
    </message>
    <message>
      <source>There is a search with this name already.</source>
      <translation>同じ名前の検索条件がすでにあります。</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Bad</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>取り消し</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count}件選択</translation>
    </message>
  </context>
  <context>
    <name>SessionController</name>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>例：月曜日、ライン2</translation>
    </message>
    <message>
      <source>In which session was this picture taken?</source>
      <translation>この画像はどのセッションで撮影しましたか？</translation>
    </message>
    <message>
      <source>In which session were these {count} pictures taken?</source>
      <translation>画像{count}枚はどのセッションで撮影しましたか？</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前変更</translation>
    </message>
    <message>
      <source>Rename session</source>
      <translation>セッションの名前を変更</translation>
    </message>
    <message>
      <source>With the name of another session it is joined with that one.</source>
      <translation>別のセッションと同じ名前にすると、そのセッションに統合されます。</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose a session, or type a new name. Without a name they belong to none.</source>
      <translation>セッションを選ぶか、新しい名前を入力してください。空欄の場合、どのセッションにも属しません。</translation>
    </message>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>例：月曜日、ライン2</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>セッション</translation>
    </message>
    <message>
      <source>That is their session</source>
      <translation>このセッションにする</translation>
    </message>
  </context>
  <context>
    <name>SessionFilter</name>
    <message>
      <source>All sessions</source>
      <translation>全セッション</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>セッションなし</translation>
    </message>
    <message>
      <source>Of which session the pictures are shown</source>
      <translation>表示する画像のセッション</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{name} ({count}), held out</source>
      <translation>{name}（{count}）、検証用</translation>
    </message>
  </context>
  <context>
    <name>SessionsDialog</name>
    <message>
      <source>At least {least} must be held out, or none.</source>
      <translation>検証用は{least}枚以上か、0枚にしてください。</translation>
    </message>
    <message>
      <source>At least {least} must train.</source>
      <translation>学習用は{least}枚以上必要です。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Golden set…</source>
      <translation>ゴールデンセット…</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>検証用</translation>
    </message>
    <message>
      <source>Hold out</source>
      <translation>検証に使う</translation>
    </message>
    <message>
      <source>Key: F2</source>
      <translation>キー：F2</translation>
    </message>
    <message>
      <source>Key: H</source>
      <translation>キー：H</translation>
    </message>
    <message>
      <source>Key: Return</source>
      <translation>キー：Enter</translation>
    </message>
    <message>
      <source>Key: T</source>
      <translation>キー：T</translation>
    </message>
    <message>
      <source>Move all of it to the golden set. Key: G</source>
      <translation>すべてゴールデンセットに移動。キー：G</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>セッションなし</translation>
    </message>
    <message>
      <source>None is held out by choice: training draws a few.</source>
      <translation>検証用の指定なし：学習時に数枚を抽選します。</translation>
    </message>
    <message>
      <source>Pictures that were taken in one go resemble each other: light, camera and shift are the same. Hold a session out, and the model tells how it judges good parts of a session that it does not know.</source>
      <translation>一度に撮影した画像は互いに似ています。照明、カメラ、勤務シフトが同じだからです。セッションを検証用にすると、未知のセッションの良品をモデルがどう判定するか分かります。</translation>
    </message>
    <message>
      <source>Prompts that are held out guide nothing: {count}.</source>
      <translation>検証用で使われないプロンプト：{count}個。</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前変更…</translation>
    </message>
    <message>
      <source>Sessions of {product}</source>
      <translation>{product}のセッション</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>画像を表示</translation>
    </message>
    <message>
      <source>Train on it</source>
      <translation>学習に使う</translation>
    </message>
    <message>
      <source>Trains</source>
      <translation>学習用</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>学習用は{advised}枚以上をお勧めします。</translation>
    </message>
    <message>
      <source>{count} picture</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} pictures</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} set aside</source>
      <translation>学習除外{count}枚</translation>
    </message>
    <message>
      <source>{training} train · {held_out} held out.</source>
      <translation>学習用{training}枚 · 検証用{held_out}枚。</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>0.0.0.0: in all networks of this computer. Modbus knows no password: better the address in the machine's own network.</source>
      <translation>0.0.0.0：このコンピューターのすべてのネットワーク。Modbusにはパスワードがないため、設備専用ネットワークのアドレスをお勧めします。</translation>
    </message>
    <message>
      <source>127.0.0.1: only programs on this computer. Anything else needs a token.</source>
      <translation>127.0.0.1：このコンピューター上のプログラムのみ。それ以外はトークンが必要です。</translation>
    </message>
    <message>
      <source>All topics of this station begin with it. Each station needs its own.</source>
      <translation>このステーションのトピックはすべてこれで始まります。ステーションごとに別のものにしてください。</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>ブローカー</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Certificate file</source>
      <translation>証明書ファイル</translation>
    </message>
    <message>
      <source>Client ID</source>
      <translation>クライアントID</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>計算</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Empty where the broker asks for none.</source>
      <translation>ブローカーが要求しない場合は空欄。</translation>
    </message>
    <message>
      <source>Encrypted (TLS)</source>
      <translation>暗号化（TLS）</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>はじめの手順</translation>
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
      <translation>ハイコントラスト</translation>
    </message>
    <message>
      <source>How much the map covers the image. The line at the limit is always drawn.</source>
      <translation>マップで画像を覆う度合い。しきい値の線は常に描画します。</translation>
    </message>
    <message>
      <source>Its whole path, for example /mnt/line/product.txt. It need not exist yet.</source>
      <translation>フルパス（例：/mnt/line/product.txt）。まだ存在していなくても構いません。</translation>
    </message>
    <message>
      <source>Kept unencrypted in line-secrets.json in the workspace, for your account only.</source>
      <translation>ワークスペースのline-secrets.jsonに暗号化せずに保存され、ご自分のアカウントだけが読めます。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>ライン</translation>
    </message>
    <message>
      <source>Lock the window after</source>
      <translation>ウィンドウをロックするまで</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>表示</translation>
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
      <translation>ネットワーク上の名前またはアドレス（例：192.168.0.10）。</translation>
    </message>
    <message>
      <source>Of everything in the window, from now on; an inspection goes on meanwhile.</source>
      <translation>すべての文字にすぐ適用されます。実行中の検査は続きます。</translation>
    </message>
    <message>
      <source>Of everything in this window, at once; a running inspection continues.</source>
      <translation>すべての表示にすぐ適用されます。実行中の検査は続きます。</translation>
    </message>
    <message>
      <source>Of one product, since the model that inspects was trained. 0 proposes none because of them.</source>
      <translation>使用中のモデルの学習後に増えた、1品種あたりの枚数。0にすると、この理由では提案しません。</translation>
    </message>
    <message>
      <source>Of the last 1000 parts of one product that the model judged, from 100 parts on. 0 % proposes none because of them.</source>
      <translation>モデルが判定した1品種の直近1000個のうちの割合（100個以上で有効）。0%にすると、この理由では提案しません。</translation>
    </message>
    <message>
      <source>Only where the broker expects a certain one. Never the same twice.</source>
      <translation>ブローカーが特定のIDを求める場合のみ。同じIDを重複して使わないでください。</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>異常マップの不透明度</translation>
    </message>
    <message>
      <source>Other programs trigger, choose the product and ask for state and verdict.</source>
      <translation>他のプログラムからトリガー、品種選択、状態と判定の取得を行います。</translation>
    </message>
    <message>
      <source>Own address</source>
      <translation>自局アドレス</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>パスワード</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>ポート</translation>
    </message>
    <message>
      <source>Product from a file</source>
      <translation>ファイルから品種を指定</translation>
    </message>
    <message>
      <source>Propose a training after this many new normal images</source>
      <translation>学習を提案する良品画像の増加数</translation>
    </message>
    <message>
      <source>Propose a training when so many parts are overruled</source>
      <translation>学習を提案する判定訂正の割合</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>非表示</translation>
    </message>
    <message>
      <source>Sent along with each request. Kept unencrypted in line-secrets.json, for your account only.</source>
      <translation>要求ごとに付けて送ります。line-secrets.jsonに暗号化せずに保存され、ご自分のアカウントだけが読めます。</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>学習の提案</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字サイズ</translation>
    </message>
    <message>
      <source>The broker's certificate and name are checked.</source>
      <translation>ブローカーの証明書と名前を検証します。</translation>
    </message>
    <message>
      <source>The first line of a text file names the product to inspect.</source>
      <translation>テキストファイルの1行目を、検査する品種の名前とします。</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part.</source>
      <translation>品種の名前付けから最初のワークの検査まで案内するガイドです。</translation>
    </message>
    <message>
      <source>The look of the window.</source>
      <translation>ウィンドウの配色。</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>This long after the trigger, or after the picture where there was none, the line is told NOT CHECKED instead of waiting.</source>
      <translation>トリガー後（なければ画像の後）にこの時間が過ぎると、待たずにラインへ未検査と通知します。</translation>
    </message>
    <message>
      <source>This station is the server: a controller polls verdicts, and sets coils to trigger.</source>
      <translation>このステーションがサーバーです。PLCが判定をポーリングし、コイルでトリガーします。</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>トークン</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>トピック</translation>
    </message>
    <message>
      <source>User</source>
      <translation>ユーザー</translation>
    </message>
    <message>
      <source>Usually 1883, and 8883 with TLS.</source>
      <translation>通常は1883、TLSでは8883です。</translation>
    </message>
    <message>
      <source>Usually 502; on Linux only administrators may open it.</source>
      <translation>通常は502です。Linuxでは管理者だけが開けます。</translation>
    </message>
    <message>
      <source>Verdict deadline</source>
      <translation>判定の期限</translation>
    </message>
    <message>
      <source>Verdicts, state and heartbeat to a broker; triggers and the product from it.</source>
      <translation>判定・状態・ハートビートをブローカーへ送り、トリガーと品種を受け取ります。</translation>
    </message>
    <message>
      <source>Where inspection and training run. Automatic takes a GPU if there is one.</source>
      <translation>検査と学習を行うデバイス。「自動」ではGPUがあればGPUを使います。</translation>
    </message>
    <message>
      <source>Who vouches for the broker (.pem). Empty: those whom this computer trusts.</source>
      <translation>ブローカーを保証する認証局（.pem）。空欄：このコンピューターが信頼する認証局。</translation>
    </message>
    <message>
      <source>Whoever is logged in is logged out when nobody touches the window for so long. The inspection goes on. 0: never.</source>
      <translation>この時間ウィンドウの操作がないと、ログイン中の担当者をログアウトします。検査は続きます。0：ロックしません。</translation>
    </message>
  </context>
  <context>
    <name>SettingsActions</name>
    <message>
      <source>About OneNIP Inspector</source>
      <translation>OneNIP Inspectorについて</translation>
    </message>
    <message>
      <source>All packages inside, with version and licence</source>
      <translation>含まれる全パッケージのバージョンとライセンス</translation>
    </message>
    <message>
      <source>Copy diagnosis</source>
      <translation>診断情報をコピー</translation>
    </message>
    <message>
      <source>Edition, version, licence, and what the program is made of</source>
      <translation>版の種類、バージョン、ライセンス、構成要素</translation>
    </message>
    <message>
      <source>How long files of parts are kept…</source>
      <translation>ワークのファイルの保管期間…</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>ライセンス…</translation>
    </message>
    <message>
      <source>Log files and what else helps to find an error; you read it before it is written</source>
      <translation>ログファイルなど、原因の特定に役立つもの。書き込む前に内容を確認できます</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>ログフォルダーを開く</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>ライセンス表示を開く</translation>
    </message>
    <message>
      <source>Remove the PIN of the operator's page</source>
      <translation>オペレーター画面のPINを解除</translation>
    </message>
    <message>
      <source>Rules by which old pictures and maps go, with what they would remove now; records stay</source>
      <translation>古い画像とマップを削除するルールと、現在の削除対象。記録は残ります</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>診断ファイルを保存…</translation>
    </message>
    <message>
      <source>Set or change the PIN of the operator's page</source>
      <translation>オペレーター画面のPINを設定・変更</translation>
    </message>
    <message>
      <source>The licences of all parts by others</source>
      <translation>第三者製コンポーネントすべてのライセンス</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records, without any name, for a mail or a ticket</source>
      <translation>バージョン、このコンピューターの情報、記録の件数。名前は含みません。メールや問い合わせ用</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Reset {group}</source>
      <translation>{group}をリセット</translation>
    </message>
    <message>
      <source>Set everything in this group to its default</source>
      <translation>このグループの設定をすべて既定値に戻す</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Open log folder</source>
      <translation>ログフォルダーを開く</translation>
    </message>
    <message>
      <source>Path of the workspace</source>
      <translation>ワークスペースのパス</translation>
    </message>
    <message>
      <source>Products, models and batches stay in this folder on this computer. Nothing is sent anywhere but verdicts to the line, if you connect it.</source>
      <translation>品種、モデル、バッチは、このコンピューターのこのフォルダーに保存されます。外部に送るのは、接続した場合のラインへの判定だけです。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>ワークスペース</translation>
    </message>
  </context>
  <context>
    <name>SettingsPeopleActions</name>
    <message>
      <source>Add a person…</source>
      <translation>担当者を追加…</translation>
    </message>
    <message>
      <source>Badge of the chosen person…</source>
      <translation>選択した担当者のバッジ…</translation>
    </message>
    <message>
      <source>Change the role of the chosen person…</source>
      <translation>選択した担当者の役割を変更…</translation>
    </message>
    <message>
      <source>Counts what stands in the records under each name, and says for how long</source>
      <translation>名前ごとに記録の件数を数え、保存期間を示します</translation>
    </message>
    <message>
      <source>New PIN or password of the chosen person…</source>
      <translation>選択した担当者の新しいPINまたはパスワード…</translation>
    </message>
    <message>
      <source>Remove the chosen person…</source>
      <translation>選択した担当者を削除…</translation>
    </message>
    <message>
      <source>Switch logging in off…</source>
      <translation>ログインを無効にする…</translation>
    </message>
    <message>
      <source>Switch logging in on…</source>
      <translation>ログインを有効にする…</translation>
    </message>
    <message>
      <source>What is stored about people…</source>
      <translation>担当者について保存される情報…</translation>
    </message>
  </context>
  <context>
    <name>ShapeDialog</name>
    <message>
      <source>Brush</source>
      <translation>ブラシ</translation>
    </message>
    <message>
      <source>Brush {percent} %</source>
      <translation>ブラシ{percent}%</translation>
    </message>
    <message>
      <source>Click corner after corner. Return, a double click or a click on the first corner closes it; Backspace takes the last corner back.</source>
      <translation>頂点を順にクリックします。Enter、ダブルクリック、または最初の頂点のクリックで閉じます。Backspaceで最後の頂点を取り消します。</translation>
    </message>
    <message>
      <source>Delete the shape (Del)</source>
      <translation>図形を削除（Delete）</translation>
    </message>
    <message>
      <source>Drag a shape or one of its handles; Del takes it away. By keys: N chooses the next shape, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>図形またはハンドルをドラッグします。Deleteで削除。キー操作：Nで次の図形を選択、Ctrl+矢印で移動、Ctrl+Shift+矢印でサイズ変更。</translation>
    </message>
    <message>
      <source>Drag from corner to corner. By keys: Return puts a rectangle into the middle, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>角から角へドラッグします。キー操作：Enterで中央に長方形を配置、Ctrl+矢印で移動、Ctrl+Shift+矢印でサイズ変更。</translation>
    </message>
    <message>
      <source>Fit the image</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <source>Paint with the left button; [ and ] change the size of the brush.</source>
      <translation>左ボタンで塗ります。[ と ] でブラシのサイズを変更します。</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>多角形</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>長方形</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>やり直す（Ctrl+Y）</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>選択</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>ブラシのサイズ</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>画像を読み込み中…</translation>
    </message>
    <message>
      <source>The polygon has fewer than three corners. Add corners, or press Esc to give it up.</source>
      <translation>多角形の頂点が3つ未満です。頂点を追加するか、Escで取りやめてください。</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>元に戻す（Ctrl+Z）</translation>
    </message>
  </context>
  <context>
    <name>ShiftColumn</name>
    <message>
      <source>Part {number}: {correction}</source>
      <translation>ワーク{number}：{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>これは良品</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
  </context>
  <context>
    <name>ShiftCounters</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}、NG {ng}、未検査{unknown}、良品率{share}</translation>
    </message>
    <message>
      <source>Reset…</source>
      <translation>リセット…</translation>
    </message>
  </context>
  <context>
    <name>ShiftLists</name>
    <message>
      <source>Comma separated values</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>Export the counts</source>
      <translation>集計をエクスポート</translation>
    </message>
  </context>
  <context>
    <name>ShiftsDialog</name>
    <message>
      <source>Begun</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Counts of past shifts</source>
      <translation>過去のシフトの集計</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>未検査</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>レポート…</translation>
    </message>
    <message>
      <source>The counters were never reset. Whoever resets them on the operator's page finds their figures here.</source>
      <translation>カウンターはまだリセットされていません。オペレーター画面でリセットすると、ここに集計が表示されます。</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>終了の理由</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良品率</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>ページのショートカットは、そのページの表示中に使えます。Ctrl+Kで何でも入力して検索できます。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <source>A signature needs a name.</source>
      <translation>署名には名前が必要です。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Not every rule is passed: it needs a reason.</source>
      <translation>合格していないルールがあるため、理由が必要です。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Reason, if you like</source>
      <translation>理由（任意）</translation>
    </message>
    <message>
      <source>Sign and activate</source>
      <translation>署名して有効化</translation>
    </message>
    <message>
      <source>Why it may be used on the line anyway</source>
      <translation>それでもラインでの使用を承認する理由</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>あなたの名前</translation>
    </message>
  </context>
  <context>
    <name>SourceChooser</name>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>An address begins with {schemes} and names a host.</source>
      <translation>アドレスは{schemes}で始め、ホスト名を含めてください。</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>フォルダーを選択</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>動画を選択</translation>
    </message>
    <message>
      <source>Inspect a video</source>
      <translation>動画を検査</translation>
    </message>
    <message>
      <source>Inspect the images of a folder</source>
      <translation>フォルダーの画像を検査</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>ストリームのアドレス</translation>
    </message>
    <message>
      <source>The address of a network camera or of an image stream.</source>
      <translation>ネットワークカメラまたは画像ストリームのアドレス。</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>動画</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>A file is complete when it has not changed for</source>
      <translation>ファイルを書き込み完了とみなす無変化時間</translation>
    </message>
    <message>
      <source>Basler…</source>
      <translation>Basler…</translation>
    </message>
    <message>
      <source>Camera…</source>
      <translation>カメラ…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>フォルダー…</translation>
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
      <translation>すでにあるファイルも検査する</translation>
    </message>
    <message>
      <source>Longer if the other program pauses while it writes. A file renamed from .part or .tmp counts at once.</source>
      <translation>書き込み中に休止するプログラムの場合は長くしてください。.partや.tmpから名前を変更したファイルは、すぐに完了とみなします。</translation>
    </message>
    <message>
      <source>Move inspected files to the folder “done” inside</source>
      <translation>検査済みファイルを中のフォルダー「done」に移動する</translation>
    </message>
    <message>
      <source>Nothing there is overwritten.</source>
      <translation>移動先のファイルは上書きしません。</translation>
    </message>
    <message>
      <source>Stream…</source>
      <translation>ストリーム…</translation>
    </message>
    <message>
      <source>Those that an earlier run has inspected are left alone in any case.</source>
      <translation>以前の検査で検査済みのものは、いずれの場合も対象外です。</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>動画ファイル…</translation>
    </message>
    <message>
      <source>Watched folder…</source>
      <translation>監視フォルダー…</translation>
    </message>
  </context>
  <context>
    <name>SpanChoice</name>
    <message>
      <source>Any time</source>
      <translation>全期間</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>開始日</translation>
    </message>
    <message>
      <source>From</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>期間指定…</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>過去24時間</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>終了日</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>今週</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>When parts were taken</source>
      <translation>ワークの撮像日時</translation>
    </message>
    <message>
      <source>to</source>
      <translation>～</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>All images are read and checked.</source>
      <translation>全画像を読み込み、確認します。</translation>
    </message>
    <message>
      <source>Artificial defects are drawn on good parts; the model learns to find them and to undo them.</source>
      <translation>良品に人工欠陥を描き、モデルはそれを見つけて元に戻すことを学習します。</translation>
    </message>
    <message>
      <source>Calibrating the limit</source>
      <translation>しきい値を校正</translation>
    </message>
    <message>
      <source>Each image is analysed a single time, which makes training quicker.</source>
      <translation>各画像を一度だけ解析し、学習を速くします。</translation>
    </message>
    <message>
      <source>Good parts are judged, each as if it were new, to find each product's limit.</source>
      <translation>良品をそれぞれ新しいワークとして判定し、品種ごとのしきい値を求めます。</translation>
    </message>
    <message>
      <source>Learning which pictures to refuse</source>
      <translation>判定すべきでない画像を学習</translation>
    </message>
    <message>
      <source>Making pseudo-anomalies</source>
      <translation>人工欠陥を作成</translation>
    </message>
    <message>
      <source>Preparing features</source>
      <translation>特徴量を準備</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>画像を読み込み</translation>
    </message>
    <message>
      <source>Saving the model</source>
      <translation>モデルを保存</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>損失は下がってから横ばいになるのが正常です。</translation>
    </message>
    <message>
      <source>The model is written and checked.</source>
      <translation>モデルを書き込み、確認します。</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>What pictures of good parts have in common is compared, so that nothing else is judged as a part.</source>
      <translation>良品の画像に共通する特徴を調べ、それ以外のものをワークとして判定しないようにします。</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>
{count} NOT RECORDED</source>
      <translation>
未記録{count}</translation>
    </message>
    <message>
      <source>CAMERA LOST</source>
      <translation>カメラ切断</translation>
    </message>
    <message>
      <source>FAILED</source>
      <translation>異常終了</translation>
    </message>
    <message>
      <source>FINISHED</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>No image comes. Parts that pass now are not inspected.</source>
      <translation>画像が届きません。現在通過するワークは検査されません。</translation>
    </message>
    <message>
      <source>No part inspected yet</source>
      <translation>検査済みのワークなし</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>検査したワークはまだありません。</translation>
    </message>
    <message>
      <source>Nothing is inspected until you resume.</source>
      <translation>再開するまで検査しません。</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>開始中</translation>
    </message>
    <message>
      <source>STOPPED</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>STOPPING</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <source>The last parts are being stored.</source>
      <translation>最後のワークを保存しています。</translation>
    </message>
    <message>
      <source>The model is being loaded.</source>
      <translation>モデルを読み込んでいます。</translation>
    </message>
    <message>
      <source>{ok} OK · {ng} NG · {unknown} not checked</source>
      <translation>OK {ok} · NG {ng} · 未検査{unknown}</translation>
    </message>
  </context>
  <context>
    <name>StandingCard</name>
    <message>
      <source>Last part: {number} · {verdict}</source>
      <translation>最後のワーク：{number} · {verdict}</translation>
    </message>
    <message>
      <source>Open batch</source>
      <translation>バッチを開く</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>OneNIP Inspector cannot start</source>
      <translation>OneNIP Inspectorを起動できません</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already and did not take the model file, so nothing was added. The file is as it was: drop it on the window that is open, or close that window and start again.</source>
      <translation>OneNIP Inspectorはすでに開いており、モデルファイルを受け取らなかったため、何も追加していません。ファイルは元のままです。開いているウィンドウにファイルをドロップするか、そのウィンドウを閉じてもう一度起動してください。</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already, in an older version that does not hand its window to the operator when it is started again. Press F11 there, or close that window and start again. Nothing was changed.</source>
      <translation>OneNIP Inspectorはすでに古いバージョンで開いており、再起動してもウィンドウをオペレーターに引き渡せません。そのウィンドウでF11を押すか、閉じてもう一度起動してください。何も変更していません。</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved is unchanged. Start again; the details are in {folder}.</source>
      <translation>予期しない問題が発生しました：{error}。保存済みのものは変わっていません。もう一度起動してください。詳細は{folder}にあります。</translation>
    </message>
  </context>
  <context>
    <name>StartObstacle</name>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
  </context>
  <context>
    <name>StationNotice</name>
    <message>
      <source>Add model file…</source>
      <translation>モデルファイルを追加…</translation>
    </message>
    <message>
      <source>It inspects with models that were trained on a workstation. There, choose “Export model…” and write a model file (.onenip); bring it here and drop it on this window. Its products and limits come with it.</source>
      <translation>ワークステーションで学習したモデルで検査します。ワークステーションで「モデルをエクスポート…」を選んでモデルファイル（.onenip）を書き出し、ここに持ってきてこのウィンドウにドロップしてください。品種としきい値も一緒に追加されます。</translation>
    </message>
    <message>
      <source>Station edition: models come here from a workstation, in model files (.onenip). To train here, install the workstation edition in place of this one (package onenip-inspector-workstation).</source>
      <translation>ステーション版：モデルはワークステーションからモデルファイル（.onenip）で受け取ります。ここで学習するには、これに代えてワークステーション版（パッケージonenip-inspector-workstation）をインストールしてください。</translation>
    </message>
    <message>
      <source>This is the station edition</source>
      <translation>これはステーション版です</translation>
    </message>
    <message>
      <source>To train on this computer, install the workstation edition in place of this one (package onenip-inspector-workstation). Your products, batches and models stay.</source>
      <translation>このコンピューターで学習するには、これに代えてワークステーション版（パッケージonenip-inspector-workstation）をインストールしてください。品種、バッチ、モデルはそのまま残ります。</translation>
    </message>
  </context>
  <context>
    <name>StepLabel</name>
    <message>
      <source>{step}: done</source>
      <translation>{step}：完了</translation>
    </message>
    <message>
      <source>{step}: later</source>
      <translation>{step}：後で</translation>
    </message>
    <message>
      <source>{step}: next</source>
      <translation>{step}：次</translation>
    </message>
  </context>
  <context>
    <name>TableFormatDialog</name>
    <message>
      <source>A comma cannot be both: choose a semicolon, a tab or a point.</source>
      <translation>カンマを両方には使えません。セミコロン、タブ、ピリオドのいずれかを選んでください。</translation>
    </message>
    <message>
      <source>Applies to all tables until you choose another. Times are written with their offset from UTC.</source>
      <translation>変更するまで、すべての表に適用されます。時刻はUTCとの時差付きで書き込まれます。</translation>
    </message>
    <message>
      <source>As chosen below</source>
      <translation>下の設定どおり</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>セルの区切り</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>文字コード</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>カンマ</translation>
    </message>
    <message>
      <source>Comma: 1,25</source>
      <translation>カンマ：1,25</translation>
    </message>
    <message>
      <source>Decimal mark</source>
      <translation>小数点</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>例</translation>
    </message>
    <message>
      <source>For</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>表の形式</translation>
    </message>
    <message>
      <source>My spreadsheet: opens correctly on a double click</source>
      <translation>表計算ソフト：ダブルクリックで正しく開く</translation>
    </message>
    <message>
      <source>Point: 1.25</source>
      <translation>ピリオド：1.25</translation>
    </message>
    <message>
      <source>Programs: comma, point, UTF-8</source>
      <translation>プログラム：カンマ、ピリオド、UTF-8</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>セミコロン</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>タブ</translation>
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
      <translation>UTF-8（BOM付き、Excel用）</translation>
    </message>
    <message>
      <source>Use this format</source>
      <translation>この形式を使う</translation>
    </message>
  </context>
  <context>
    <name>TableTypes</name>
    <message>
      <source>Comma separated values</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>JSON lines, for programs</source>
      <translation>JSON Lines、プログラム用</translation>
    </message>
    <message>
      <source>Parquet, for evaluations</source>
      <translation>Parquet、分析用</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
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
      <translation>新しいタグ</translation>
    </message>
    <message>
      <source>New tag, then Enter. Commas separate</source>
      <translation>新しいタグを入力してEnter。カンマ区切りで複数入力できます</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>They have different notes. What is typed here replaces all of them.</source>
      <translation>それぞれメモが異なります。ここに入力すると、すべて置き換わります。</translation>
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
  </context>
  <context>
    <name>TileDelegate</name>
    <message>
      <source>No preview</source>
      <translation>プレビューなし</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source> — changed since: {products}</source>
      <translation> — その後変更：{products}</translation>
    </message>
    <message>
      <source>By prompts only: not trained on this product</source>
      <translation>プロンプトのみ：この品種は未学習</translation>
    </message>
    <message>
      <source>Changed since training</source>
      <translation>学習後に変更あり</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>モデル：{name}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>モデルなし</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>品種なし</translation>
    </message>
    <message>
      <source>Not trained on this product</source>
      <translation>この品種は未学習</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>The model that inspects.</source>
      <translation>検査に使うモデルです。</translation>
    </message>
    <message>
      <source>The model that inspects; choose another one</source>
      <translation>検査に使うモデル。別のモデルを選べます</translation>
    </message>
    <message>
      <source>The product that is inspected.</source>
      <translation>検査する品種です。</translation>
    </message>
  </context>
  <context>
    <name>TrainActions</name>
    <message>
      <source>Add a model that was exported on another computer; you can also drop its file on the window</source>
      <translation>別のコンピューターでエクスポートしたモデルを追加します。ファイルをウィンドウにドロップしても追加できます</translation>
    </message>
    <message>
      <source>Add model file…</source>
      <translation>モデルファイルを追加…</translation>
    </message>
    <message>
      <source>All about the selected model…</source>
      <translation>選択したモデルの詳細…</translation>
    </message>
    <message>
      <source>Cancel the export of the model</source>
      <translation>モデルのエクスポートを中止</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>学習を中止</translation>
    </message>
    <message>
      <source>Compare the selected model with the active one</source>
      <translation>選択したモデルを使用中のモデルと比較</translation>
    </message>
    <message>
      <source>Compare the trained model with the active one</source>
      <translation>学習したモデルを使用中のモデルと比較</translation>
    </message>
    <message>
      <source>Export model…</source>
      <translation>モデルをエクスポート…</translation>
    </message>
    <message>
      <source>Give the selected model a title beside its permanent name</source>
      <translation>選択したモデルに、固有の名前とは別のタイトルを付けます</translation>
    </message>
    <message>
      <source>Go on from the last checkpoint with the same settings</source>
      <translation>最後のチェックポイントから同じ設定で続けます</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>Inspect with the selected model</source>
      <translation>選択したモデルで検査</translation>
    </message>
    <message>
      <source>On Releases: how both judge parts whose truth is known; there it can be signed</source>
      <translation>リリースページで、正解の分かるワークに対する両モデルの判定を表示します。署名もそこで行えます</translation>
    </message>
    <message>
      <source>Put the selected model in the trash</source>
      <translation>選択したモデルをゴミ箱に移動</translation>
    </message>
    <message>
      <source>Rename model…</source>
      <translation>モデルの名前を変更…</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>学習を再開</translation>
    </message>
    <message>
      <source>Stop at the next step; training can be continued later</source>
      <translation>次のステップで停止します。学習は後で続けられます</translation>
    </message>
    <message>
      <source>Stop writing the copy; nothing of it is left behind</source>
      <translation>コピーの書き込みを停止します。途中のファイルは残りません</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Train on the ticked products</source>
      <translation>チェックした品種を学習</translation>
    </message>
    <message>
      <source>Write the selected model to a file, for another computer or for safekeeping</source>
      <translation>選択したモデルを、別のコンピューター用または保管用にファイルへ書き出します</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>A title beside the permanent name {name}. To take the title away, enter {name}.</source>
      <translation>固有の名前{name}とは別のタイトルです。タイトルをなくすには{name}と入力します。</translation>
    </message>
    <message>
      <source>A title has at most {count} characters.</source>
      <translation>タイトルは{count}文字以内です。</translation>
    </message>
    <message>
      <source>Add model file</source>
      <translation>モデルファイルを追加</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>All models of the workspace. The active one inspects.</source>
      <translation>ワークスペースの全モデルです。使用中のモデルで検査します。</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>アーカイブ</translation>
    </message>
    <message>
      <source>Choose what the model shall know and how long it may learn.</source>
      <translation>モデルに学習させる品種と学習時間を選んでください。</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>モデルをエクスポート</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>For example: Spring line, new lamp</source>
      <translation>例：ばねライン、新照明</translation>
    </message>
    <message>
      <source>Making {name} by prompts only on {time} {state}. Nothing was kept; Resume begins it anew.</source>
      <translation>プロンプトのみの{name}の作成（{time}）は{state}。何も残っていません。「再開」で最初からやり直します。</translation>
    </message>
    <message>
      <source>Model file for stations</source>
      <translation>ステーション用モデルファイル</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>モデルファイル</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前変更</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>モデルの名前を変更</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>The weights of {title}</source>
      <translation>{title}の重み</translation>
    </message>
    <message>
      <source>This edition has no training; models come from a workstation.</source>
      <translation>この版に学習機能はありません。モデルはワークステーションで作成します。</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state} before it learned anything. Resume begins it.</source>
      <translation>{name}の学習（{time}）は、何も学習しないうちに{state}。「再開」で始まります。</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state}. What it learned until its last checkpoint is kept.</source>
      <translation>{name}の学習（{time}）は{state}。最後のチェックポイントまでの学習結果は残っています。</translation>
    </message>
    <message>
      <source>Weights files</source>
      <translation>重みファイル</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失敗しました</translation>
    </message>
    <message>
      <source>was interrupted</source>
      <translation>中断されました</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>停止されました</translation>
    </message>
  </context>
  <context>
    <name>TrainQueueActions</name>
    <message>
      <source>Add to the queue</source>
      <translation>学習待ちに追加</translation>
    </message>
    <message>
      <source>It begins in its turn, on the images as they are now; one that was stopped goes on</source>
      <translation>順番が来たら、現在の画像で開始します。停止したものは続きから始まります</translation>
    </message>
    <message>
      <source>Let the queue go on</source>
      <translation>学習待ちを再開</translation>
    </message>
    <message>
      <source>Let the waiting training begin</source>
      <translation>待機中の学習を開始</translation>
    </message>
    <message>
      <source>Move the waiting training down</source>
      <translation>待機中の学習を下に移動</translation>
    </message>
    <message>
      <source>Move the waiting training up</source>
      <translation>待機中の学習を上に移動</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>学習待ちを一時停止</translation>
    </message>
    <message>
      <source>Remove the waiting training</source>
      <translation>待機中の学習を削除</translation>
    </message>
    <message>
      <source>Train it as soon as its turn comes</source>
      <translation>順番が来たら学習</translation>
    </message>
    <message>
      <source>While it is paused no waiting training begins; the one that runs goes on</source>
      <translation>一時停止中は、待機中の学習を開始しません。実行中の学習は続きます</translation>
    </message>
  </context>
  <context>
    <name>TrainWeightsActions</name>
    <message>
      <source>A .safetensors or .pth file that was got on another computer</source>
      <translation>別のコンピューターで入手した.safetensorsまたは.pthファイル</translation>
    </message>
    <message>
      <source>Fetch them from a model hub; you are told before from where, and under which licence</source>
      <translation>モデルハブから取得します。入手元とライセンスを事前に示します</translation>
    </message>
    <message>
      <source>Get the weights for “{preset}”…</source>
      <translation>「{preset}」用の重みを取得…</translation>
    </message>
    <message>
      <source>Stop getting weights</source>
      <translation>重みの取得を停止</translation>
    </message>
    <message>
      <source>Take the weights for “{preset}” from a file…</source>
      <translation>「{preset}」用の重みをファイルから取り込み…</translation>
    </message>
    <message>
      <source>What has come is kept; the next time it goes on from there</source>
      <translation>取得済みの分は残り、次回は続きから始まります</translation>
    </message>
  </context>
  <context>
    <name>TrainingIndicator</name>
    <message>
      <source>Starting…</source>
      <translation>開始中…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>The training has ended; see how on the Train page</source>
      <translation>学習が終了しました。結果は学習ページにあります</translation>
    </message>
    <message>
      <source>Training: {percent}</source>
      <translation>学習：{percent}</translation>
    </message>
    <message>
      <source>Training: {percent} done, about {time} left</source>
      <translation>学習：{percent}完了、残り約{time}</translation>
    </message>
    <message>
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f}%</translation>
    </message>
    <message>
      <source>× Failed</source>
      <translation>× 失敗</translation>
    </message>
    <message>
      <source>✓ Trained</source>
      <translation>✓ 学習完了</translation>
    </message>
  </context>
  <context>
    <name>TrainingNeeds</name>
    <message>
      <source>It takes about {needed} of memory, where {free} are free: close other programs first.</source>
      <translation>メモリを約{needed}使いますが、空きは{free}です。先に他のプログラムを終了してください。</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk and about {memory} of memory.</source>
      <translation>ディスクを最大{disk}、メモリを約{memory}使います。</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk.</source>
      <translation>ディスクを最大{disk}使います。</translation>
    </message>
    <message>
      <source>It takes up to {needed} of the workspace’s disk, where {free} are free. Free some space first.</source>
      <translation>ワークスペースのディスクを最大{needed}使いますが、空きは{free}です。先に空き容量を増やしてください。</translation>
    </message>
  </context>
  <context>
    <name>TrainingProposal</name>
    <message>
      <source>Go to the Train page with this product chosen</source>
      <translation>この品種を選んで学習ページへ</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>学習…</translation>
    </message>
  </context>
  <context>
    <name>TrainingRun</name>
    <message>
      <source>A model learns from pictures of good parts. Create a product and add some; then train here.</source>
      <translation>モデルは良品の画像から学習します。品種を作成して画像を追加し、ここで学習してください。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>中止しました</translation>
    </message>
    <message>
      <source>Compare with the active one</source>
      <translation>使用中と比較</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>検査ページへ</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>品種ページへ</translation>
    </message>
    <message>
      <source>Loss curve</source>
      <translation>損失曲線</translation>
    </message>
    <message>
      <source>Nothing is being trained</source>
      <translation>学習していません</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>開始中…</translation>
    </message>
    <message>
      <source>Stopping at the next step…</source>
      <translation>次のステップで停止します…</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>損失は下がってから横ばいになるのが正常です。</translation>
    </message>
    <message>
      <source>The model is made</source>
      <translation>モデルを作成しました</translation>
    </message>
    <message>
      <source>The model is trained</source>
      <translation>モデルを学習しました</translation>
    </message>
    <message>
      <source>Tick products on the left and press Train. Inspection goes on meanwhile.</source>
      <translation>左で品種にチェックを入れ、「学習」を押してください。その間も検査は続けられます。</translation>
    </message>
    <message>
      <source>Training failed</source>
      <translation>学習に失敗しました</translation>
    </message>
    <message>
      <source>Training progress</source>
      <translation>学習の進捗</translation>
    </message>
    <message>
      <source>Training was stopped</source>
      <translation>学習を停止しました</translation>
    </message>
    <message>
      <source>What is said of the training</source>
      <translation>学習についての説明</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>残り約{time}</translation>
    </message>
    <message>
      <source>step {number} of {count}</source>
      <translation>段階{number}/{count}</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the whole</source>
      <translation>全体の{percent:.0f}%</translation>
    </message>
  </context>
  <context>
    <name>TrainingSetup</name>
    <message>
      <source>A larger backbone, slower. How much better it finds has not been measured.</source>
      <translation>より大きなバックボーンで低速です。検出力がどれだけ向上するかは未測定です。</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>学習待ちに追加</translation>
    </message>
    <message>
      <source>Bigger eyes (DINOv2)</source>
      <translation>大型（DINOv2）</translation>
    </message>
    <message>
      <source>Fewer minutes</source>
      <translation>時間を減らす</translation>
    </message>
    <message>
      <source>Fewer than {count} different pictures: {names}. The model is made without these.</source>
      <translation>異なる画像が{count}枚未満：{names}。これらを除いてモデルを作成します。</translation>
    </message>
    <message>
      <source>Fewer than {count} normal images: {names}. The limit will be a guess.</source>
      <translation>良品画像が{count}枚未満：{names}。しきい値は目安にすぎません。</translation>
    </message>
    <message>
      <source>Lite</source>
      <translation>軽量（lite）</translation>
    </message>
    <message>
      <source>Lite, small defects</source>
      <translation>軽量（lite）、微小欠陥</translation>
    </message>
    <message>
      <source>Looks at every picture in four tiles: finds smaller defects, inspects four times slower.</source>
      <translation>各画像を4つのタイルに分けて検査：より小さな欠陥を検出し、検査時間は4倍です。</translation>
    </message>
    <message>
      <source>Minutes to train</source>
      <translation>学習時間（分）</translation>
    </message>
    <message>
      <source>More minutes</source>
      <translation>時間を増やす</translation>
    </message>
    <message>
      <source>One model serves all the products you tick. Only good parts are needed.</source>
      <translation>チェックした全品種に1つのモデルで対応します。必要なのは良品だけです。</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>論文版</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Products to train on</source>
      <translation>学習する品種</translation>
    </message>
    <message>
      <source>Small and quick: minutes on a CPU, and fast inspection.</source>
      <translation>小型で高速：CPUで数分で学習でき、検査も速いモデルです。</translation>
    </message>
    <message>
      <source>The published network: larger and slower. Train it for hours on a GPU.</source>
      <translation>発表されたネットワーク：大型で低速です。GPUで数時間学習してください。</translation>
    </message>
    <message>
      <source>There is nothing to train on yet. Create a product and add pictures of good parts.</source>
      <translation>学習できるものがまだありません。品種を作成し、良品の画像を追加してください。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Too short to mean anything: about {samples} of {needed} samples would be seen, less than every picture once. Give it {minutes} min or more.</source>
      <translation>短すぎて意味がありません。{needed}サンプル中約{samples}サンプルしか見ず、全画像を1回ずつにも届きません。{minutes}分以上にしてください。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>モデルを学習</translation>
    </message>
    <message>
      <source>With preparing and checking about {time} in all.</source>
      <translation>準備と確認を含め、合計約{time}。</translation>
    </message>
    <message>
      <source>needs weights</source>
      <translation>重みが必要</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{images} · {bits} of 16 bits</source>
      <translation>{images} · 16ビット中{bits}ビット</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{wanted} cannot be trained without its weights; {chosen} is chosen.</source>
      <translation>{wanted}は重みがないと学習できません。{chosen}を選択しました。</translation>
    </message>
  </context>
  <context>
    <name>TrainingStart</name>
    <message>
      <source>Adds products to {model}. What it knows is trained along, so that it is not forgotten.</source>
      <translation>{model}に品種を追加します。学習済みの品種も一緒に学習し、忘れないようにします。</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>開始点</translation>
    </message>
    <message>
      <source>Nothing: from the beginning</source>
      <translation>なし：最初から</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>モデルのタイトル</translation>
    </message>
    <message>
      <source>Title, if you like</source>
      <translation>タイトル（任意）</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Added again</source>
      <translation>再追加済み</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Batch {number} · {time}</source>
      <translation>バッチ{number} · {time}</translation>
    </message>
    <message>
      <source>Comes with its product</source>
      <translation>品種と一緒に復元</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>ゴールデンワーク</translation>
    </message>
    <message>
      <source>Imported again</source>
      <translation>再インポート済み</translation>
    </message>
    <message>
      <source>Is a golden part</source>
      <translation>ゴールデンワーク</translation>
    </message>
    <message>
      <source>Is a normal image</source>
      <translation>良品画像</translation>
    </message>
    <message>
      <source>Its name is taken</source>
      <translation>名前が使用中</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>良品画像</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>画像{count}枚</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
  </context>
  <context>
    <name>TrashActions</name>
    <message>
      <source>Delete for good…</source>
      <translation>完全に削除…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
      <source>Put what is selected back where it was; Ctrl+Z takes that back</source>
      <translation>選択したものを元の場所に戻します。Ctrl+Zで取り消せます</translation>
    </message>
    <message>
      <source>Remove everything in the trash from the disk; nothing brings it back</source>
      <translation>ゴミ箱の中身をすべてディスクから削除します。元に戻せません</translation>
    </message>
    <message>
      <source>Remove what is selected from the disk; nothing brings it back</source>
      <translation>選択したものをディスクから削除します。元に戻せません</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>復元</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source> The same or another reason bars the way of {count} more.</source>
      <translation>ほか{count}件も、同じまたは別の理由で元に戻せません。</translation>
    </message>
    <message>
      <source>All that was deleted. Select rows to bring them back or to delete them for good.</source>
      <translation>削除したものの一覧です。行を選択して、元に戻すか完全に削除します。</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>完全に削除…</translation>
    </message>
    <message>
      <source>Deleting · {done} of {total}</source>
      <translation>削除中 · {done}/{total}</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>削除中…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
      <source>How far the deletion is</source>
      <translation>削除の進捗</translation>
    </message>
    <message>
      <source>Products, images, batches and models that you delete wait here. You can bring them back at any time; nothing leaves the trash by itself.</source>
      <translation>削除した品種、画像、バッチ、モデルはここに入ります。いつでも元に戻せます。自動的に消えることはありません。</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>復元</translation>
    </message>
    <message>
      <source>Select what shall come back. Nothing leaves the trash by itself.</source>
      <translation>元に戻すものを選択してください。自動的に消えることはありません。</translation>
    </message>
    <message>
      <source>Selected: {what} · {size}</source>
      <translation>選択：{what} · {size}</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>ゴミ箱は空です</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>more than {size}</source>
      <translation>{size}以上</translation>
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
      <translation>画像は品種の中に戻ります。品種を画像ごと復元してから、選択した画像を復元しますか？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>完全に削除</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>{what}を完全に削除しますか？</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>「{name}」を完全に削除しますか？</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Restore both</source>
      <translation>両方を復元</translation>
    </message>
    <message>
      <source>Restore the product first?</source>
      <translation>先に品種を復元しますか？</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings it back.</source>
      <translation>{amount}が空きます。この操作は取り消せず、元に戻せません。</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings them back.</source>
      <translation>{amount}が空きます。この操作は取り消せず、元に戻せません。</translation>
    </message>
    <message>
      <source>more than {size} of disk space</source>
      <translation>ディスク容量{size}以上</translation>
    </message>
    <message>
      <source>{names} are in the trash too.</source>
      <translation>{names}もゴミ箱にあります。</translation>
    </message>
    <message>
      <source>{names} is in the trash too.</source>
      <translation>{names}もゴミ箱にあります。</translation>
    </message>
    <message>
      <source>{size} of disk space</source>
      <translation>ディスク容量{size}</translation>
    </message>
  </context>
  <context>
    <name>TrashTable</name>
    <message>
      <source>What was deleted</source>
      <translation>削除したもの</translation>
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
      <translation>削除日時</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>復元</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
  </context>
  <context>
    <name>TriggerBar</name>
    <message>
      <source>Ignored: too soon after the trigger before</source>
      <translation>無視：前のトリガーから間隔が短すぎます</translation>
    </message>
    <message>
      <source>Learn the empty view</source>
      <translation>空の視野を学習</translation>
    </message>
    <message>
      <source>Next part: {number}</source>
      <translation>次のワーク：{number}</translation>
    </message>
    <message>
      <source>Not taken: no run waits for a trigger</source>
      <translation>不受理：トリガー待ちの検査がありません</translation>
    </message>
    <message>
      <source>Number of the next part</source>
      <translation>次のワークの番号</translation>
    </message>
    <message>
      <source>Scan the number of the next part</source>
      <translation>次のワークの番号をスキャンしてください</translation>
    </message>
    <message>
      <source>Take the part away first: what the camera sees then is the view without a part</source>
      <translation>先にワークを取り除いてください。そのときのカメラ画像を、ワークのない視野とします</translation>
    </message>
    <message>
      <source>Taken, and the part cannot be checked now</source>
      <translation>受理、ただし現在このワークは検査できません</translation>
    </message>
    <message>
      <source>The number is read from the picture</source>
      <translation>番号は画像から読み取ります</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>トリガー</translation>
    </message>
    <message>
      <source>{count} ignored as too soon</source>
      <translation>間隔不足で無視{count}回</translation>
    </message>
    <message>
      <source>{count} not taken</source>
      <translation>不受理{count}回</translation>
    </message>
    <message>
      <source>{count} picture without a trigger</source>
      <translation>トリガーなしの画像{count}枚</translation>
    </message>
    <message>
      <source>{count} pictures without a trigger</source>
      <translation>トリガーなしの画像{count}枚</translation>
    </message>
    <message>
      <source>{count} trigger</source>
      <translation>トリガー{count}回</translation>
    </message>
    <message>
      <source>{count} triggers</source>
      <translation>トリガー{count}回</translation>
    </message>
  </context>
  <context>
    <name>TruthDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>For example: crack</source>
      <translation>例：クラック</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>欠陥種別</translation>
    </message>
    <message>
      <source>Kind of defect, if you like</source>
      <translation>欠陥種別（任意）</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Note, if you like</source>
      <translation>メモ（任意）</translation>
    </message>
    <message>
      <source>That is what they are</source>
      <translation>この内容で登録</translation>
    </message>
    <message>
      <source>Who found it, where it is, by which drawing</source>
      <translation>発見者、位置、図面番号など</translation>
    </message>
  </context>
  <context>
    <name>Untrained</name>
    <message>
      <source>By prompts only: the model was not trained on this product. It compares parts with pictures of good ones and may miss what a trained model finds.</source>
      <translation>プロンプトのみ：モデルはこの品種を学習していません。ワークを良品の画像と比較するため、学習したモデルなら検出するものを見逃すことがあります。</translation>
    </message>
    <message>
      <source>by prompts only, not trained on this product</source>
      <translation>プロンプトのみ、この品種は未学習</translation>
    </message>
    <message>
      <source>{product} (by prompts only)</source>
      <translation>{product}（プロンプトのみ）</translation>
    </message>
  </context>
  <context>
    <name>ValueRangeChoice</name>
    <message>
      <source>How many bits the camera uses in files with 16 bits a value. A part with a higher value is not checked.</source>
      <translation>1画素16ビットのファイルでカメラが使うビット数です。これを超える値のあるワークは未検査になります。</translation>
    </message>
    <message>
      <source>Value range of the pictures with 16 bits</source>
      <translation>16ビット画像の値の範囲</translation>
    </message>
    <message>
      <source>Value range: {bits} of 16 bits</source>
      <translation>値の範囲：16ビット中{bits}ビット</translation>
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
      <translation>未検査</translation>
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
      <translation>ビュー{number}の画像の入力元を選択</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Judged as</source>
      <translation>判定品種</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>ビューの名前</translation>
    </message>
    <message>
      <source>Name of view {number}</source>
      <translation>ビュー{number}の名前</translation>
    </message>
    <message>
      <source>Name, such as Top or Left</source>
      <translation>名前（例：上、左）</translation>
    </message>
    <message>
      <source>No camera or folder yet</source>
      <translation>カメラ・フォルダー未選択</translation>
    </message>
    <message>
      <source>Remove this camera</source>
      <translation>このカメラを削除</translation>
    </message>
    <message>
      <source>Remove view {number}</source>
      <translation>ビュー{number}を削除</translation>
    </message>
    <message>
      <source>View {number} is judged as</source>
      <translation>ビュー{number}の判定に使う品種</translation>
    </message>
  </context>
  <context>
    <name>ViewTile</name>
    <message>
      <source>No picture</source>
      <translation>画像なし</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>品種：{name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>スコア{score}、しきい値{limit}</translation>
    </message>
    <message>
      <source>{view}, decides</source>
      <translation>{view}（決め手）</translation>
    </message>
  </context>
  <context>
    <name>ViewsChooser</name>
    <message>
      <source>Choose</source>
      <translation>選択</translation>
    </message>
  </context>
  <context>
    <name>ViewsDialog</name>
    <message>
      <source>Add a camera</source>
      <translation>カメラを追加</translation>
    </message>
    <message>
      <source>Cameras of each part of {product}</source>
      <translation>{product}の各ワークのカメラ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose as which product view {number} is judged.</source>
      <translation>ビュー{number}の判定に使う品種を選んでください。</translation>
    </message>
    <message>
      <source>Choose where the pictures of “{name}” come from.</source>
      <translation>「{name}」の画像の入力元を選んでください。</translation>
    </message>
    <message>
      <source>Give view {number} a name of its own: it is told with each part.</source>
      <translation>ビュー{number}に固有の名前を付けてください。各ワークとともに通知されます。</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Several cameras</source>
      <translation>複数カメラ</translation>
    </message>
    <message>
      <source>The address of “{name}” holds a password or cannot be kept. Choose another source.</source>
      <translation>「{name}」のアドレスにパスワードが含まれるか、保存できません。別の入力元を選んでください。</translation>
    </message>
    <message>
      <source>Up to four cameras look at the same part; one verdict, the worst, counts. What a camera sees from another side may be another product of the model, with its own images and limit. All are cameras with a trigger, or all are folders, whose first pictures show the first part.</source>
      <translation>最大4台のカメラで同じワークを見て、最も悪い判定を採用します。別の面を見るカメラには、モデルの別の品種を割り当て、専用の画像としきい値を使えます。すべてトリガー付きカメラにするか、すべてフォルダーにしてください。フォルダーは各1枚目が最初のワークです。</translation>
    </message>
    <message>
      <source>View 1</source>
      <translation>ビュー1</translation>
    </message>
    <message>
      <source>View {number}</source>
      <translation>ビュー{number}</translation>
    </message>
  </context>
  <context>
    <name>WeightsOffer</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>ファイルから…</translation>
    </message>
    <message>
      <source>Get again…</source>
      <translation>再取得…</translation>
    </message>
    <message>
      <source>Get weights…</source>
      <translation>重みを取得…</translation>
    </message>
    <message>
      <source>Its weights came from {source}. They can be replaced.</source>
      <translation>重みの入手元は{source}です。置き換えられます。</translation>
    </message>
    <message>
      <source>Needs the weights of {title} ({megabytes:.0f} MB), which are not on this computer.</source>
      <translation>{title}の重み（{megabytes:.0f} MB）が必要ですが、このコンピューターにありません。</translation>
    </message>
    <message>
      <source>Stopping; what has come is kept…</source>
      <translation>停止しています。取得済みの分は残ります…</translation>
    </message>
    <message>
      <source>Weights on their way</source>
      <translation>重みを取得中</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB of them are here already.</source>
      <translation>うち{megabytes:.0f} MBはすでにあります。</translation>
    </message>
    <message>
      <source>{title}: waiting for the hub…</source>
      <translation>{title}：ハブを待っています…</translation>
    </message>
    <message>
      <source>{title}: {done:.0f} of {total:.0f} MB</source>
      <translation>{title}：{total:.0f} MB中{done:.0f} MB</translation>
    </message>
  </context>
  <context>
    <name>WeightsQuestion</name>
    <message>
      <source>Get the weights of {title}?</source>
      <translation>{title}の重みを取得しますか？</translation>
    </message>
    <message>
      <source>Get them</source>
      <translation>取得</translation>
    </message>
    <message>
      <source>It goes on from the {megabytes:.0f} MB that are here already.</source>
      <translation>すでにある{megabytes:.0f} MBの続きから始めます。</translation>
    </message>
    <message>
      <source>Licence: {licence} ({address}).</source>
      <translation>ライセンス：{licence}（{address}）。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>今はしない</translation>
    </message>
    <message>
      <source>The way to this hub is not encrypted: whoever is on the line could give other weights.</source>
      <translation>このハブへの通信は暗号化されません。通信経路上で別の重みにすり替えられるおそれがあります。</translation>
    </message>
    <message>
      <source>Their SHA-256 is known and compared.</source>
      <translation>SHA-256は既知で、照合します。</translation>
    </message>
    <message>
      <source>Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.</source>
      <translation>SHA-256は事前に分かりません。最初に取得したものの値を記録し、以後はその値と照合します。</translation>
    </message>
    <message>
      <source>What is here came from {source}. Unless that is the hub's, it is replaced.</source>
      <translation>現在あるものの入手元は{source}です。ハブのものでない場合は置き換えます。</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.</source>
      <translation>{hub}から{megabytes:.0f} MBを取得し、すべてのワークスペース用に{folder}に保存します。</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A model file (.onenip)…</source>
      <translation>モデルファイル（.onenip）…</translation>
    </message>
    <message>
      <source>A model file brings a trained model with its products and limits. A workspace or a backup brings everything, and opens in a window of its own.</source>
      <translation>モデルファイルには、学習済みモデルと品種、しきい値が入っています。ワークスペースやバックアップにはすべてが入っており、別のウィンドウで開きます。</translation>
    </message>
    <message>
      <source>Begin with my product</source>
      <translation>自社の品種で始める</translation>
    </message>
    <message>
      <source>Choose what I was given</source>
      <translation>受け取ったデータを選ぶ</translation>
    </message>
    <message>
      <source>Go on with what you were given</source>
      <translation>受け取ったデータで続ける</translation>
    </message>
    <message>
      <source>Inspect a product of your own</source>
      <translation>自社の品種を検査する</translation>
    </message>
    <message>
      <source>See it at work</source>
      <translation>動作を見る</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>デモを表示</translation>
    </message>
    <message>
      <source>The folder of a workspace or a backup…</source>
      <translation>ワークスペースまたはバックアップのフォルダー…</translation>
    </message>
    <message>
      <source>The station edition cannot train: products come with the model that knows them. Ask for a model file from a workstation.</source>
      <translation>ステーション版は学習できません。品種は、それを学習したモデルとともに追加されます。ワークステーションからモデルファイルを受け取ってください。</translation>
    </message>
    <message>
      <source>Two products, one model: it is trained before your eyes, inspects after a single step, and goes on learning. It opens in a window of its own and leaves this workspace empty.</source>
      <translation>2つの品種に1つのモデル。目の前で学習し、わずか1ステップで検査を始め、その後も学習を続けます。専用のウィンドウで開き、このワークスペースは空のままです。</translation>
    </message>
    <message>
      <source>Welcome. How would you like to begin?</source>
      <translation>ようこそ。どのように始めますか？</translation>
    </message>
    <message>
      <source>You need 20 to 200 pictures of good parts, and no picture of a defect. A line at the top leads from the name of the product to the first inspected part.</source>
      <translation>良品の画像が20～200枚必要です。欠陥の画像は要りません。上部のガイドが、品種の名前付けから最初のワークの検査まで案内します。</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>Another prompt: {name}</source>
      <translation>別のプロンプト：{name}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Prompts and how similar they are: 1 is alike</source>
      <translation>プロンプトと類似度：1で同一</translation>
    </message>
    <message>
      <source>Prompts of the product, the most similar first</source>
      <translation>品種のプロンプト（類似度の高い順）</translation>
    </message>
    <message>
      <source>Reconstruction: how far from what it should look like</source>
      <translation>再構成：本来の見た目からのずれ</translation>
    </message>
    <message>
      <source>Refined map: how likely a defect</source>
      <translation>精細化マップ：欠陥の確からしさ</translation>
    </message>
    <message>
      <source>The model is looking at it…</source>
      <translation>モデルが判定中…</translation>
    </message>
    <message>
      <source>The part with its anomaly map</source>
      <translation>ワークと異常マップ</translation>
    </message>
    <message>
      <source>The prompt that guided: {name}</source>
      <translation>使われたプロンプト：{name}</translation>
    </message>
    <message>
      <source>Unlike all good parts</source>
      <translation>良品との違い</translation>
    </message>
    <message>
      <source>Where the score was taken: {parts} = {score}. The maps below are coloured by what they add there.</source>
      <translation>スコアを得た位置：{parts} = {score}。下のマップの色は、その寄与を示します。</translation>
    </message>
    <message>
      <source>Why this verdict?</source>
      <translation>この判定の理由は？</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>再構成</translation>
    </message>
    <message>
      <source>refined map</source>
      <translation>精細化マップ</translation>
    </message>
    <message>
      <source>unlike all good parts</source>
      <translation>良品との違い</translation>
    </message>
    <message>
      <source>{level} everywhere in this picture</source>
      <translation>画像全体で{level}</translation>
    </message>
    <message>
      <source>{map}: adds {share}</source>
      <translation>{map}：寄与{share}</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model}は判定できませんでした：{reason}</translation>
    </message>
    <message>
      <source>{model}: {word}. Score {score}, limit {limit}.</source>
      <translation>{model}：{word}。スコア{score}、しきい値{limit}。</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>All messages of this session with their times</source>
      <translation>起動後の全メッセージと時刻</translation>
    </message>
    <message>
      <source>Back to all pages; asks for the PIN if there is one</source>
      <translation>全ページに戻ります。PINが設定されている場合は入力が必要です</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>モデルの追加を中止</translation>
    </message>
    <message>
      <source>Explain what I point at</source>
      <translation>指したものの説明を表示</translation>
    </message>
    <message>
      <source>Fill the screen with what the operator needs, and close everything else</source>
      <translation>オペレーターに必要なものだけを全画面に表示し、ほかはすべて閉じます</translation>
    </message>
    <message>
      <source>Fill the screen, or no longer</source>
      <translation>全画面表示・解除</translation>
    </message>
    <message>
      <source>Find an action or a product…</source>
      <translation>操作または品種を検索…</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation>{page}ページへ</translation>
    </message>
    <message>
      <source>Hand over to the operator</source>
      <translation>オペレーターに引き渡す</translation>
    </message>
    <message>
      <source>Help on this page</source>
      <translation>このページのヘルプ</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>文字を大きく</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>オペレーター画面を出る</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>ログイン…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>ログアウト：{name}</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>Nobody has to log in here; an admin can change that in the settings</source>
      <translation>ログインは不要です。管理者が設定で変更できます</translation>
    </message>
    <message>
      <source>Nothing to do again: nothing was undone</source>
      <translation>やり直すものなし：元に戻した操作はありません</translation>
    </message>
    <message>
      <source>Nothing to undo: nothing was changed since the start</source>
      <translation>元に戻すものなし：起動後の変更はありません</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Show the folder of what was exported last</source>
      <translation>最後にエクスポートしたフォルダーを表示</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>文字を小さく</translation>
    </message>
    <message>
      <source>Stop copying the model file; nothing of it is left behind</source>
      <translation>モデルファイルのコピーを停止します。途中のファイルは残りません</translation>
    </message>
    <message>
      <source>Text of the usual size</source>
      <translation>文字を標準の大きさに</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person</source>
      <translation>検査は続きます。ウィンドウは次の担当者を待ちます</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>What can be done here, with contents and search</source>
      <translation>ここでできることの説明。目次と検索付き</translation>
    </message>
  </context>
  <context>
    <name>WindowStatusBar</name>
    <message>
      <source> — nearly full</source>
      <translation> — 残りわずか</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>異常終了</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Go to the trash: what was deleted still takes its room on the disk</source>
      <translation>ゴミ箱へ移動：削除したものもまだディスク容量を使っています</translation>
    </message>
    <message>
      <source>Make room…</source>
      <translation>空きを増やす…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <source>The model runs here: {device}</source>
      <translation>モデルの実行デバイス：{device}</translation>
    </message>
    <message>
      <source>The server is away</source>
      <translation>サーバー接続不可</translation>
    </message>
    <message>
      <source>Who is logged in; Ctrl+L logs out</source>
      <translation>ログイン中の担当者。Ctrl+Lでログアウトします</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>未記録{count}</translation>
    </message>
    <message>
      <source>{count} connection to the line is lost</source>
      <translation>ラインとの接続が{count}件切れています</translation>
    </message>
    <message>
      <source>{count} connections to the line are lost</source>
      <translation>ラインとの接続が{count}件切れています</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>取りこぼし{count}</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} part waits for the server</source>
      <translation>サーバー待ちのワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>ワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts wait for the disk</source>
      <translation>書き込み待ちのワーク{count}個</translation>
    </message>
    <message>
      <source>{count} parts wait for the server</source>
      <translation>サーバー待ちのワーク{count}個</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{ms:.0f} ms per part</source>
      <translation>{ms:.0f} ms／個</translation>
    </message>
    <message>
      <source>{rate} fps</source>
      <translation>{rate} fps</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>空き{size}</translation>
    </message>
  </context>
  <context>
    <name>YieldChart</name>
    <message>
      <source>95 % interval</source>
      <translation>95%信頼区間</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>この期間に判定したワークはありません。別の期間を選ぶか、先に検査してください。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良品率</translation>
    </message>
    <message>
      <source>Yield over time</source>
      <translation>良品率の推移</translation>
    </message>
    <message>
      <source>{share} of {count} judged parts are OK; 95 % interval {low} to {high}</source>
      <translation>判定したワーク{count}個の{share}がOK。95%信頼区間{low}～{high}</translation>
    </message>
  </context>
  <context>
    <name>_BatchDelegate</name>
    <message>
      <source>{count} ?</source>
      <translation>未検査 {count}</translation>
    </message>
    <message>
      <source>{count} NG</source>
      <translation>NG {count}</translation>
    </message>
    <message>
      <source>{count} OK</source>
      <translation>OK {count}</translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation>対象外{count}</translation>
    </message>
  </context>
  <context>
    <name>_DeviceDelegate</name>
    <message>
      <source>Looking…</source>
      <translation>検索中…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>画像なし</translation>
    </message>
  </context>
  <context>
    <name>_PadDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
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
      <translation>画像がこのワークスペースにありません。</translation>
    </message>
  </context>
</TS>
