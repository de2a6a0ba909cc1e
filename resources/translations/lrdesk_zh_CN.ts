<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>These decks were left out; what you learnt is safe.</source>
        <translation>这些牌组未被载入；你学到的内容都完好无损。</translation>
    </message>
    <message numerus="yes">
        <source>You have forgotten this card %n time(s): “{title}”. Asking it again may not be enough.</source>
        <translation>
            <numerusform>这张卡片你已遗忘 %n 次：“{title}”。只是再问一遍可能还不够。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>暂停它</translation>
    </message>
    <message>
        <source>Edit it…</source>
        <translation>编辑它…</translation>
    </message>
    <message>
        <source>Study its topic</source>
        <translation>学习其主题</translation>
    </message>
    <message>
        <source>Show it in Browse</source>
        <translation>在“浏览”中显示</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>返回“今天”</translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation>返回“浏览”</translation>
    </message>
    <message>
        <source>Back to the topic</source>
        <translation>返回主题</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for you today.</source>
        <translation>
            <numerusform>今天有 %n 个条目等着你。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation>该复习了</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>立即复习</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>The database {file} is damaged and has no sound backup; keep a copy of it before you go on.</source>
        <translation>数据库 {file} 已损坏，且没有完好的备份；继续之前请先留一份副本。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The database {file} is damaged.</source>
        <translation>数据库 {file} 已损坏。</translation>
    </message>
    <message>
        <source>Undone: {deed}.</source>
        <translation>已撤销：{deed}。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Done again: {deed}.</source>
        <translation>已重做：{deed}。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>撤销：{deed}</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>重做：{deed}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This computer has an NVIDIA GPU, but the PyTorch that came with LR Desk cannot use it.</source>
        <translation>这台电脑有 NVIDIA GPU，但随 LR Desk 附带的 PyTorch 无法使用它。</translation>
    </message>
    <message>
        <source>This desktop shows no tray: reminders come in the window, and closing it ends LR Desk.</source>
        <translation>此桌面没有系统托盘：提醒会显示在窗口中，关闭窗口即退出 LR Desk。</translation>
    </message>
    <message>
        <source>LR Desk ended unexpectedly the last time. Your answers are saved; a report stays on this machine.</source>
        <translation>LR Desk 上次意外退出。你的作答已保存；报告留在本机。</translation>
    </message>
    <message>
        <source>Something went wrong inside LR Desk ({kind}). Your answers are saved; a report stays on this machine.</source>
        <translation>LR Desk 内部出错（{kind}）。你的作答已保存；报告留在本机。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>To which of your decks shall %n item(s) go?</source>
        <translation>
            <numerusform>要把 %n 个条目移到你的哪个牌组？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved.</source>
        <translation>
            <numerusform>已移动 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the experiment; then choose “Write an item with it” in the menu “Experiment”.</source>
        <translation>先搭建实验，再在“实验”菜单中选择“用它编写条目”。</translation>
    </message>
    <message>
        <source>Starting at login could not be switched ({why}); it is as it was. Your system&apos;s own settings can.</source>
        <translation>无法切换登录时启动（{why}），仍保持原样。可在系统设置中切换。</translation>
    </message>
    <message>
        <source>Flatpak does not let an app do that</source>
        <translation>Flatpak 不允许应用这样做</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation>今天的备份未能创建。{why}</translation>
    </message>
    <message>
        <source>Choose a deck of yours first.</source>
        <translation>请先选择一个你自己的牌组。</translation>
    </message>
    <message>
        <source>Choose the experiment that shows it.</source>
        <translation>请选择用来演示它的实验。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>我自己的话</translation>
    </message>
    <message>
        <source>A part of LR Desk could not be loaded ({error}), so no review can start; what you learnt is safe: install LR Desk anew.</source>
        <translation>LR Desk 的一部分无法加载（{error}），因此无法开始复习；你学到的内容都完好无损：请重新安装 LR Desk。</translation>
    </message>
    <message>
        <source>{name}: expected a whole number from 0 on.</source>
        <translation>{name}：应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>{name}: expected a number from 0 on.</source>
        <translation>{name}：应为不小于 0 的数字。</translation>
    </message>
    <message>
        <source>{name}: expected a number of ordinary size.</source>
        <translation>{name}：应为大小正常的数字。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message numerus="yes">
        <source>Training %n seeds.</source>
        <translation>
            <numerusform>正在用 %n 个随机种子训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the losses: the median of %n seeds, and the band that half of them lie in.</source>
        <translation>
            <numerusform>损失曲线后方：%n 个随机种子的中位数，以及其中一半所在的区间带。</numerusform>
        </translation>
    </message>
    <message>
        <source>This lane cannot be swept: {reason}.</source>
        <translation>无法扫描此赛道：{reason}。</translation>
    </message>
    <message>
        <source>{name}: {complaint}.</source>
        <translation>{name}：{complaint}。</translation>
    </message>
    <message>
        <source>{name}: expected a whole number from 1 to {most}.</source>
        <translation>{name}：应为 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>There is no run to take back; run the experiment first</source>
        <translation>没有可以回退的运行；请先运行实验</translation>
    </message>
    <message>
        <source>The GPU could not go on, so this run starts again on the CPU.</source>
        <translation>GPU 无法继续，本次运行将在 CPU 上重新开始。</translation>
    </message>
    <message>
        <source>This experiment stopped ({kind}: {reason}); all else goes on without it.</source>
        <translation>此实验已停止（{kind}：{reason}）；其他一切照常。</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>{name}: expected a number, found nothing.</source>
        <translation>{name}：应为数字，实际为空。</translation>
    </message>
    <message>
        <source>There are {count} lanes already; remove one first.</source>
        <translation>已有 {count} 条赛道；请先移除一条。</translation>
    </message>
    <message>
        <source>an id that no other {kind} has</source>
        <translation>未被其他 {kind} 使用的 id</translation>
    </message>
    <message>
        <source>steps up to {last}</source>
        <translation>不超过 {last} 的步</translation>
    </message>
    <message>
        <source>inputs of one number</source>
        <translation>单个数的输入</translation>
    </message>
    <message>
        <source>inputs only with an experiment that draws what its model predicts, or a linear fit</source>
        <translation>输入（仅限会绘制模型预测的实验，或线性拟合）</translation>
    </message>
    <message>
        <source>steps that are multiples of {every}, at which predictions are recorded</source>
        <translation>{every} 的倍数的步（预测在这些步记录）</translation>
    </message>
    <message>
        <source>inputs of two numbers</source>
        <translation>两个数的输入</translation>
    </message>
    <message>
        <source>inputs from 0 to {last}, the images shown</source>
        <translation>0 到 {last} 的输入，即所显示的图像</translation>
    </message>
    <message>
        <source>{entry} twice</source>
        <translation>{entry} 出现两次</translation>
    </message>
    <message>
        <source>entries that differ</source>
        <translation>互不相同的项</translation>
    </message>
    <message>
        <source>formulas that can be shown ({why})</source>
        <translation>可以显示的公式（{why}）</translation>
    </message>
    <message>
        <source>The lane {lane} does not diverge.</source>
        <translation>赛道 {lane} 没有发散。</translation>
    </message>
    <message>
        <source>The lane {lane} ends before step {step}.</source>
        <translation>赛道 {lane} 在第 {step} 步之前就结束了。</translation>
    </message>
    <message>
        <source>The run gives {found}, and {count} of the options say so.</source>
        <translation>运行得到 {found}，而与之相符的选项有 {count} 个。</translation>
    </message>
    <message>
        <source>The run takes step {step} of **{lane}** at a rate of {found}.</source>
        <translation>运行中，**{lane}** 的第 {step} 步学习率为 {found}。</translation>
    </message>
    <message>
        <source>In the run the loss of **{lane}** is {found} at step {step}.</source>
        <translation>运行中，**{lane}** 在第 {step} 步的损失为 {found}。</translation>
    </message>
    <message>
        <source>In the run the {metric} of **{lane}** ends at {found}.</source>
        <translation>运行中，**{lane}** 的{metric}最终为 {found}。</translation>
    </message>
    <message>
        <source>In the run **{lane}** diverges at step {found}.</source>
        <translation>运行中，**{lane}** 在第 {found} 步发散。</translation>
    </message>
    <message numerus="yes">
        <source>Tags are words of at most %n character(s), with spaces between them.</source>
        <translation>
            <numerusform>标签是不超过 %n 个字符的词，彼此用空格隔开。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>此处不能为空。</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>超出 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown ({code}).</source>
        <translation>含有无法显示的字符（{code}）。</translation>
    </message>
    <message>
        <source>This says the same as one above.</source>
        <translation>与上面的某一项内容相同。</translation>
    </message>
    <message>
        <source>A formula cannot be shown: {reason}.</source>
        <translation>有公式无法显示：{reason}。</translation>
    </message>
    <message>
        <source>field {name}</source>
        <translation>字段 {name}</translation>
    </message>
    <message>
        <source>{where}: expected {expected}, found {found}.</source>
        <comment>begins with where</comment>
        <translation>{where}：应为{expected}，实际为 {found}。</translation>
    </message>
    <message>
        <source>{where}: expected {expected}.</source>
        <comment>begins with where</comment>
        <translation>{where}：应为{expected}。</translation>
    </message>
    <message numerus="yes">
        <source>{beginning}… (%n characters)</source>
        <translation>
            <numerusform>{beginning}…（%n 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>极大的数字</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n</source>
        <translation>
            <numerusform>含 %n 项的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>{type} 类型的值</translation>
    </message>
    <message>
        <source>a name that exists (there are none)</source>
        <translation>已存在的名称（目前没有）</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} 之一</translation>
    </message>
    <message>
        <source>{name} (did you mean &quot;{nearest}&quot;?)</source>
        <translation>{name}（是否想写“{nearest}”？）</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens</source>
        <translation>用连字符连接的小写单词</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>单行文本</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>one line of characters that are shown</source>
        <translation>一行可见字符</translation>
    </message>
    <message>
        <source>{what} of {limit}</source>
        <translation>{what}（{limit}）</translation>
    </message>
    <message>
        <source>{what} of at most {limit}</source>
        <translation>{what}（不超过 {limit}）</translation>
    </message>
    <message>
        <source>{what} of at least {limit}</source>
        <translation>{what}（至少 {limit}）</translation>
    </message>
    <message>
        <source>{what} below {limit}</source>
        <translation>{what}（小于 {limit}）</translation>
    </message>
    <message>
        <source>{what} above {limit}</source>
        <translation>{what}（大于 {limit}）</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a number of ordinary size</source>
        <translation>大小正常的数字</translation>
    </message>
    <message>
        <source>values that fit together: {why}</source>
        <translation>彼此相符的值：{why}</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}</source>
        <translation>应为{expected}，实际为 {found}</translation>
    </message>
    <message>
        <source>expected a number of ordinary size</source>
        <translation>应为大小正常的数字</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} 个字符</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} 项</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入 {file}：{why}。</translation>
    </message>
    <message>
        <source>Expected one of the choices.</source>
        <translation>应为所列选项之一。</translation>
    </message>
    <message>
        <source>Expected something typed.</source>
        <translation>请输入内容。</translation>
    </message>
    <message>
        <source>Expected a number from {low} to {high}, found {found}.</source>
        <translation>应为 {low} 到 {high} 的数字，实际为 {found}。</translation>
    </message>
    <message>
        <source>Expected a whole number, found {found}.</source>
        <translation>应为整数，实际为 {found}。</translation>
    </message>
    <message>
        <source>The experiment has no field {field}.</source>
        <translation>实验没有字段 {field}。</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {why}.</source>
        <translation>无法删除 {file}：{why}。</translation>
    </message>
    <message>
        <source>An experiment is kept as “{title}” already; choose another name.</source>
        <translation>已有实验保留为“{title}”；请换一个名称。</translation>
    </message>
    <message>
        <source>a deck file</source>
        <translation>牌组文件</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>nothing that can be read under this name</source>
        <translation>此名称下没有可读取的内容</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可读取的文件</translation>
    </message>
    <message>
        <source>lists and tables a few levels deep</source>
        <translation>嵌套仅几层的列表和表</translation>
    </message>
    <message>
        <source>far more levels</source>
        <translation>层数过多</translation>
    </message>
    <message>
        <source>at most 1 MB</source>
        <translation>不超过 1 MB</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>the byte {byte} at position {place}</source>
        <translation>位置 {place} 处的字节 {byte}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>a deck</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>at most {count} full stops</source>
        <translation>最多 {count} 个句点</translation>
    </message>
    <message>
        <source>valid TOML ({problem})</source>
        <translation>有效的 TOML（{problem}）</translation>
    </message>
    <message>
        <source>more than {count} groups inside each other</source>
        <translation>分组嵌套超过 {count} 层</translation>
    </message>
    <message>
        <source>it ends too early: something is missing or not closed</source>
        <translation>结束过早：有内容缺失或未闭合</translation>
    </message>
    <message>
        <source>the command {token} is not supported here</source>
        <translation>此处不支持命令 {token}</translation>
    </message>
    <message>
        <source>the sign {token} is not supported here</source>
        <translation>此处不支持符号 {token}</translation>
    </message>
    <message>
        <source>two {token} follow the same symbol</source>
        <translation>同一符号后有两个 {token}</translation>
    </message>
    <message>
        <source>the command {command} needs its part in curly brackets</source>
        <translation>命令 {command} 的内容须放在花括号中</translation>
    </message>
    <message>
        <source>the command {command} needs plain words in curly brackets</source>
        <translation>命令 {command} 的花括号中须为普通文字</translation>
    </message>
    <message>
        <source>the command {command} needs a bracket, a bar or a full stop after it</source>
        <translation>命令 {command} 之后须有括号、竖线或句点</translation>
    </message>
    <message>
        <source>the steps of a trace must rise</source>
        <translation>跟踪的步必须递增</translation>
    </message>
    <message>
        <source>a trace of predictions, and no other, needs inputs</source>
        <translation>预测跟踪需要输入，其他跟踪则不能有</translation>
    </message>
    <message>
        <source>the blank &apos;{name}&apos; needs either choices or typed</source>
        <translation>填空“{name}”需要可选项或键入内容，二者取一</translation>
    </message>
    <message>
        <source>the blank &apos;{name}&apos; needs two choices or more</source>
        <translation>填空“{name}”至少需要两个选项</translation>
    </message>
    <message>
        <source>the figure &apos;metric&apos;, and no other, needs the name of a metric</source>
        <translation>数值“metric”需要指标名称，其他数值则不能有</translation>
    </message>
    <message>
        <source>the figure &apos;{figure}&apos; has no step</source>
        <translation>数值“{figure}”没有步</translation>
    </message>
    <message>
        <source>a question of the kind &apos;output&apos;, and no other, has its answer computed</source>
        <translation>“output”类问题的答案由计算得出，其他类型则不能如此</translation>
    </message>
    <message>
        <source>a question has either an answer or one that is computed</source>
        <translation>问题要么直接给出答案，要么由计算得出答案</translation>
    </message>
    <message>
        <source>an entry that the experiment takes ({why})</source>
        <translation>实验可接受的填写内容（{why}）</translation>
    </message>
    <message>
        <source>each of the blanks {blanks} once</source>
        <translation>填空 {blanks} 各出现一次</translation>
    </message>
    <message>
        <source>an experiment with claims to judge by</source>
        <translation>带有可供判定的论断的实验</translation>
    </message>
    <message>
        <source>an entry that is wrong</source>
        <translation>错误的填写内容</translation>
    </message>
    <message>
        <source>the solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>a typed number within the range that it is about</source>
        <translation>处于所针对范围内的键入数字</translation>
    </message>
    <message>
        <source>a step of the {count} there are</source>
        <translation>共 {count} 步中的某一步</translation>
    </message>
    <message>
        <source>options that each say one number</source>
        <translation>各含一个数字的选项</translation>
    </message>
    <message>
        <source>This experiment is too large to share: its text has more than {size} KB.</source>
        <translation>此实验太大，无法分享：其文本超过 {size} KB。</translation>
    </message>
    <message>
        <source>This cannot be written as TOML: one of its texts holds half a character.</source>
        <translation>无法写成 TOML：有一段文本含有不完整的字符。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>at most {size} KB</source>
        <translation>不超过 {size} KB</translation>
    </message>
    <message>
        <source>one [[{section}]] table and nothing else</source>
        <translation>仅含一个 [[{section}]] 表</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>This experiment cannot be shared: TOML has no way to write {value}.</source>
        <translation>无法分享此实验：TOML 无法写出 {value}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, with - _ . or / between them.</source>
        <translation>标签是由字母和数字组成的一个词，中间可含 - _ . 或 /。</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>几天后</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>在哪一天</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an item never asked yet</comment>
        <translation>新</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>leech</source>
        <translation>难点卡片</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Easiness</source>
        <translation>易度</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message numerus="yes">
        <source>Set the day of %n item(s)</source>
        <translation>
            <numerusform>设定 %n 个条目的日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>设定日期</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n item(s)</source>
        <translation>
            <numerusform>为 %n 个条目添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>a button</comment>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Take a tag off %n item(s)</source>
        <translation>
            <numerusform>从 %n 个条目移除标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing to do: the chosen items are like that already.</source>
        <translation>无需操作：所选条目已是如此。</translation>
    </message>
    <message>
        <source>Done: {deed}.</source>
        <translation>已完成：{deed}。</translation>
    </message>
    <message>
        <source>{key} takes it back.</source>
        <translation>按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索什么</translation>
    </message>
    <message>
        <source>Terms side by side are all wanted. Words match beginnings, with accents or without.</source>
        <translation>并列的搜索词须全部符合。词语按开头匹配，有无重音符号皆可。</translation>
    </message>
    <message>
        <source>Search for {text}: {meaning}</source>
        <translation>搜索 {text}：{meaning}</translation>
    </message>
    <message>
        <source>Order of adding</source>
        <translation>添加顺序</translation>
    </message>
    <message>
        <source>Missed in practice</source>
        <translation>练习中答错</translation>
    </message>
    <message>
        <source>Found to be known</source>
        <translation>摸底认定已掌握</translation>
    </message>
    <message>
        <source>Day set</source>
        <translation>设定了日期</translation>
    </message>
    <message>
        <source>Made new again</source>
        <translation>重设为新</translation>
    </message>
    <message>
        <source>Everything that happened to this item, the latest first</source>
        <translation>此条目的全部经历，最近的在前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>It was never asked yet.</source>
        <translation>还从未提问过。</translation>
    </message>
    <message>
        <source>Drill: {grade}</source>
        <translation>巩固：{grade}</translation>
    </message>
    <message>
        <source>Review: {grade}</source>
        <translation>复习：{grade}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{recalled} of {tests} ({share} %)</source>
        <translation>{recalled} / {tests}（{share} %）</translation>
    </message>
    <message>
        <source>Repetitions in a row</source>
        <translation>连续答对次数</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>首次作答</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>最近作答</translation>
    </message>
    <message>
        <source>Answers, drills included</source>
        <translation>作答次数（含巩固）</translation>
    </message>
    <message>
        <source>Recalled when asked again</source>
        <translation>再次提问时记得</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>每次作答用时</translation>
    </message>
    <message>
        <source>Time of all answers</source>
        <translation>全部作答用时</translation>
    </message>
    <message>
        <source>Name in searches and files</source>
        <translation>搜索和文件中的名称</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation>取消暂停</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>搁置到明天</translation>
    </message>
    <message>
        <source>Unbury</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>移除标签…</translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>设定日期…</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>重设为新</translation>
    </message>
    <message>
        <source>Move to a deck…</source>
        <translation>移到牌组…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No deck of your own can take items yet.</source>
        <translation>你还没有可以接收条目的牌组。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>All that can be done</source>
        <translation>所有可用操作</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Choose an item in the list to see it here.</source>
        <translation>在列表中选择一个条目，即可在此查看。</translation>
    </message>
    <message>
        <source>This item has no experiment.</source>
        <translation>此条目没有实验。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The last intervals, in days: {intervals}</source>
        <translation>最近的间隔（天）：{intervals}</translation>
    </message>
    <message>
        <source>No interval yet</source>
        <translation>尚无间隔</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>最长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {level}, from “{deck}”</source>
        <translation>{kind}，{level}，来自“{deck}”</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>- **{letter}, right:** {option}</source>
        <translation>- **{letter}，正确：** {option}</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Show what can be searched for</source>
        <translation>显示可以搜索什么</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show or hide what is beside the list</source>
        <translation>显示或隐藏列表旁的内容</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {all} item(s)</source>
        <translation>
            <numerusform>{found} / {all} 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}; {chosen} chosen</source>
        <translation>{list}；已选 {chosen} 个</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Search the items: words, deck:adam, is:due, lapses&gt;3 …</source>
        <translation>搜索条目：词语、deck:adam、is:due、lapses&gt;3 …</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>搜索条目</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>清空搜索栏</translation>
    </message>
    <message>
        <source>{word}   {meaning}</source>
        <translation>{word}   {meaning}</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>由你创建</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修复之前</translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation>重置之前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>你自己的文件</translation>
    </message>
    <message>
        <source>One is made on each day that you study, and one before anything that changes all of your data.</source>
        <translation>每个学习日创建一份备份，在任何会更改全部数据的操作之前也会创建一份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>恢复所选备份…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Restore a backup from another folder…</source>
        <translation>从其他文件夹恢复备份…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The backup {name} was made.</source>
        <translation>已创建备份 {name}。</translation>
    </message>
    <message>
        <source>Backups of LR Desk (*.db)</source>
        <translation>LR Desk 备份 (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you gave since will not be in it.</source>
        <translation>
            <numerusform>此后的 %n 次作答将不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers that you gave are in it.</source>
        <translation>你的所有作答都在其中。</translation>
    </message>
    <message>
        <source>Settings, tags and edits will be as they were then, too.</source>
        <translation>设置、标签和编辑也会回到当时的状态。</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>恢复备份 {name}？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The database is damaged ({problem}). A repair may mend it; if it cannot, restore a backup.</source>
        <translation>数据库已损坏（{problem}）。修复或许能解决；若不能，请恢复备份。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n item(s) whose memory is not what your answers add up to; a repair works it out anew.</source>
        <translation>
            <numerusform>发现 %n 个条目的记忆与你的作答不符；修复会重新计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: the file is sound, and every memory is what your answers add up to.</source>
        <translation>一切正常：文件完好，每份记忆都与你的作答相符。</translation>
    </message>
    <message>
        <source>A check reads all of the database, and compares what is remembered of each item with your answers.</source>
        <translation>检查会读取整个数据库，并将每个条目的记忆与你的作答进行比对。</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查与修复</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>All indexes, memories and figures are made anew from your answers, none of which is changed.</source>
        <translation>所有索引、记忆和数据都会根据你的作答重新生成，作答本身不会改变。</translation>
    </message>
    <message>
        <source>Repair the database?</source>
        <translation>修复数据库？</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>显示最新一份</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of what went wrong inside LR Desk, kept on this machine alone.</source>
        <translation>
            <numerusform>%n 份关于 LR Desk 内部故障的报告，仅保存在本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is kept among the backups. LR Desk closes and opens again by itself.</source>
        <translation>当前状态会保留在备份中。LR Desk 会自动关闭并重新打开。</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>你的数据在哪里</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation>空文件夹或新文件夹</translation>
    </message>
    <message>
        <source>Folder to move your data to</source>
        <translation>要将数据移至的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder to move your data to…</source>
        <translation>选择要将数据移至的文件夹…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move your data to this folder…</source>
        <translation>将数据移到此文件夹…</translation>
    </message>
    <message>
        <source>{size}, with your decks, experiments and backups.</source>
        <translation>{size}，含你的牌组、实验和备份。</translation>
    </message>
    <message>
        <source>How large it is cannot be told ({why}).</source>
        <translation>无法得知大小（{why}）。</translation>
    </message>
    <message>
        <source>Move it all to another folder of this computer, which LR Desk uses from then on.</source>
        <translation>将全部数据移到本机的另一个文件夹，此后 LR Desk 便使用它。</translation>
    </message>
    <message>
        <source>This start of LR Desk was told its data folder, so only whoever starts it can name another.</source>
        <translation>LR Desk 此次启动时已指定数据文件夹，只有启动它的人才能另行指定。</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; copy the path instead.</source>
        <translation>本机没有可显示文件夹的程序；请改为复制路径。</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>Move your data</source>
        <translation>移动数据</translation>
    </message>
    <message>
        <source>Everything is copied and compared, and only then does the copy count; until then your data stays where it is. LR Desk closes and opens again by itself.</source>
        <translation>所有内容都会被复制并比对，确认无误后才启用副本；在此之前，数据仍留在原处。LR Desk 会自动关闭并重新打开。</translation>
    </message>
    <message>
        <source>Move your data to {folder}?</source>
        <translation>将数据移到 {folder}？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>This report never leaves this machine by itself. It says where in the program something went wrong, and holds nothing of your cards or answers. If you report the mistake, copy it along.</source>
        <translation>此报告绝不会自行离开本机。它说明程序何处出了错，不含你的任何卡片或作答。若要报告错误，请附上它。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>报告已复制。</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the report is {file}.</source>
        <translation>本机没有可显示文件夹的程序；报告文件是 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>无法删除 {file}（{why}）。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>无法读取 {file}（{why}）。</translation>
    </message>
    <message>
        <source>Forget all answers</source>
        <translation>清除所有作答</translation>
    </message>
    <message>
        <source>Every item is new again, and so are challenges and study modes; settings, decks, tags and edits stay as they are.</source>
        <translation>每个条目都重新变为新条目，挑战和学习模式也是如此；设置、牌组、标签和编辑保持不变。</translation>
    </message>
    <message>
        <source>Forget all answers?</source>
        <translation>清除所有作答？</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>默认设置</translation>
    </message>
    <message>
        <source>All settings and shortcuts are as on the first day; what you learnt stays as it is.</source>
        <translation>所有设置和快捷键都恢复到第一天的样子；你学到的内容保持不变。</translation>
    </message>
    <message>
        <source>Set all settings back?</source>
        <translation>还原所有设置？</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>从头再来</translation>
    </message>
    <message>
        <source>Answers, settings, tags and edits are gone, as on the first day; decks and experiments of your own are files, and stay.</source>
        <translation>作答、设置、标签和编辑都会清空，如同第一天；你自己的牌组和实验是文件，会保留下来。</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>从头再来？</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The state before is always kept among the backups.</source>
        <translation>此前的状态总会保留在备份中。</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>备份与维护</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>{answers} answers on %n day(s)</source>
        <translation>
            <numerusform>%n 天共作答 {answers} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n answer(s)</source>
        <translation>
            <numerusform>{day}：作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in the letters of Qt&apos;s QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, in the letters of Qt&apos;s QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year, in the letters of Qt&apos;s QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how a day and a time are written</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: what was put aside becomes new again</source>
        <translation>撤回：先放到一边的条目重新变为新条目</translation>
    </message>
    <message>
        <source>Find your level</source>
        <translation>测测你的水平</translation>
    </message>
    <message>
        <source>Find your level by at most ten questions</source>
        <translation>用最多十道题测测你的水平</translation>
    </message>
    <message>
        <source>1 item comes back in one to four weeks.</source>
        <translation>1 个条目将在一到四周后再次出现。</translation>
    </message>
    <message numerus="yes">
        <source>%n items come back in one to four weeks.</source>
        <translation>
            <numerusform>%n 个条目将在一到四周后再次出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ All topics</source>
        <translation>‹ 所有主题</translation>
    </message>
    <message>
        <source>Back to all topics, keeping nothing</source>
        <translation>返回所有主题，不保留任何结果</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>{number} of {count} at most</source>
        <translation>第 {number} 题，最多 {count} 题</translation>
    </message>
    <message>
        <source>Choose with {first} to {last}; {unknown} says that you don&apos;t know</source>
        <translation>用 {first} 到 {last} 选择；{unknown} 表示不知道</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>从这里开始</translation>
    </message>
    <message numerus="yes">
        <source>You know {known} of %n topic(s)</source>
        <translation>
            <numerusform>%n 个主题中你已掌握 {known} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Items of the ticked topics come back as reviews in one to four weeks, the harder ones sooner. Untick what you would rather learn from the start.</source>
        <translation>所勾选主题的条目会在一到四周后作为复习再次出现，较难的更早。想从头学习的主题，请取消勾选。</translation>
    </message>
    <message>
        <source>Start at the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>No topic counts as known yet. Tick one if you would rather skip its first lessons.</source>
        <translation>目前没有主题算作已掌握。若想跳过某个主题的入门内容，请勾选它。</translation>
    </message>
    <message numerus="yes">
        <source>About %n item(s) are put aside.</source>
        <translation>
            <numerusform>约 %n 个条目先放到一边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put aside.</source>
        <translation>没有条目放到一边。</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{count} 题答对 {right} 题</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未提问</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a topic</comment>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>to learn</source>
        <comment>a topic</comment>
        <translation>待学习</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>第 {number} 部分，共 {count} 部分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>返回上一部分</translation>
    </message>
    <message>
        <source>{press} or {next} goes on, {back} goes back</source>
        <translation>按 {press} 或 {next} 继续，按 {back} 返回</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Blank {name}</source>
        <translation>填空 {name}</translation>
    </message>
    <message>
        <source>a number or arithmetic; names: {names}</source>
        <translation>数字或算式；可用名称：{names}</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>跳过这道练习</translation>
    </message>
    <message>
        <source>Run the code</source>
        <translation>运行代码</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a button</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>前往下一道练习</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>第 {number} 道练习，共 {count} 道</translation>
    </message>
    <message>
        <source>*Hint:* {hint}</source>
        <translation>*提示：* {hint}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>还可尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>**Right.** {why}</source>
        <translation>**正确。** {why}</translation>
    </message>
    <message>
        <source>**Not solved.** {why}

The solution is filled in above. {explanation}</source>
        <translation>**未解出。** {why}

解答已填入上方。{explanation}</translation>
    </message>
    <message>
        <source>Look at what the run shows: which line does it not meet?</source>
        <translation>看看运行的结果：哪一行还没有达到？</translation>
    </message>
    <message>
        <source>**Not yet.** {why}</source>
        <translation>**还不对。** {why}</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Predict the output</source>
        <translation>预测输出</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose the hyper-parameter</source>
        <translation>选择超参数</translation>
    </message>
    <message>
        <source>Read the metric</source>
        <translation>解读指标</translation>
    </message>
    <message>
        <source>about {minutes} min left in all</source>
        <translation>总共约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Choose with {first} to {last}</source>
        <translation>用 {first} 到 {last} 选择</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The run decides…</source>
        <translation>由运行结果判定…</translation>
    </message>
    <message>
        <source>This question can&apos;t be judged here.</source>
        <translation>此题无法在这里判定。</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>时间到。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全对。</translation>
    </message>
    <message>
        <source>{key} goes on</source>
        <translation>按 {key} 继续</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>再来一轮</translation>
    </message>
    <message>
        <source>right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>See the item</source>
        <translation>查看条目</translation>
    </message>
    <message>
        <source>See the item {item}</source>
        <translation>查看条目 {item}</translation>
    </message>
    <message>
        <source>Nothing missed.</source>
        <translation>没有答错。</translation>
    </message>
    <message>
        <source>1 missed: its item comes sooner in Recall.</source>
        <translation>答错 1 题：其条目会更早出现在“回忆”中。</translation>
    </message>
    <message numerus="yes">
        <source>%n missed: their items come sooner in Recall.</source>
        <translation>
            <numerusform>答错 %n 题：其条目会更早出现在“回忆”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The item of this one comes sooner in Recall.</source>
        <translation>此题的条目会更早出现在“回忆”中。</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>初始结果</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>You may change</source>
        <translation>可更改</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 上一个</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>上一个任务</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一个任务</translation>
    </message>
    <message>
        <source>measured by the first run…</source>
        <translation>由首次运行测得…</translation>
    </message>
    <message>
        <source>all solved</source>
        <translation>全部解决</translation>
    </message>
    <message>
        <source>Step {step}: {row}</source>
        <translation>第 {step} 步：{row}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Back to {topic}</source>
        <translation>返回 {topic}</translation>
    </message>
    <message>
        <source>Back to all topics</source>
        <translation>返回所有主题</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), {seen} of them seen and {known} known.</source>
        <translation>
            <numerusform>%n 个条目，其中已看 {seen} 个，已掌握 {known} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it takes about %n minute(s).</source>
        <translation>
            <numerusform>全部学完约需 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds on {topics}.</source>
        <translation>它以 {topics} 为基础。</translation>
    </message>
    <message numerus="yes">
        <source>{mode}: {does}. %n minute(s). {stands}</source>
        <translation>
            <numerusform>{mode}：{does}。%n 分钟。{stands}</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {items} seen, {due} due</source>
        <translation>已看 {seen} / {items}，到期 {due}</translation>
    </message>
    <message>
        <source>✓ Done; go on at {number} of {count}</source>
        <translation>✓ 已完成；可从 {number} / {count} 继续</translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation>从 {number} / {count} 继续</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>“{topic}”</source>
        <translation>“{topic}”</translation>
    </message>
    <message>
        <source>After {topics}</source>
        <translation>先学{topics}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>已看 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>已掌握 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>到期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n mode(s) done</source>
        <translation>
            <numerusform>%n 个模式中已完成 {done} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound backup, {name}, can take its place; the damaged file, with what was answered since, is kept.</source>
        <translation>可用完好的备份 {name} 代替它；已损坏的文件连同此后的作答会保留下来。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>（无按键）</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>找到 %n 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the search line</source>
        <translation>转到搜索栏</translation>
    </message>
    <message>
        <source>Empty the search line</source>
        <translation>清空搜索栏</translation>
    </message>
    <message>
        <source>Study the items chosen</source>
        <translation>学习所选条目</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Suspend the items chosen</source>
        <translation>暂停所选条目</translation>
    </message>
    <message>
        <source>Have the items chosen asked again</source>
        <translation>让所选条目恢复提问</translation>
    </message>
    <message>
        <source>Bury the items chosen until tomorrow</source>
        <translation>将所选条目搁置到明天</translation>
    </message>
    <message>
        <source>Unbury the items chosen</source>
        <translation>取消搁置所选条目</translation>
    </message>
    <message>
        <source>Flag the items chosen</source>
        <translation>标记所选条目</translation>
    </message>
    <message>
        <source>Take the flag off the items chosen</source>
        <translation>取消标记所选条目</translation>
    </message>
    <message>
        <source>Tag the items chosen</source>
        <translation>为所选条目添加标签</translation>
    </message>
    <message>
        <source>Take a tag off the items chosen</source>
        <translation>从所选条目移除标签</translation>
    </message>
    <message>
        <source>Set the day of the items chosen</source>
        <translation>设定所选条目的日期</translation>
    </message>
    <message>
        <source>Make the items chosen new again</source>
        <translation>将所选条目重设为新</translation>
    </message>
    <message>
        <source>Move the items chosen to another deck</source>
        <translation>将所选条目移到其他牌组</translation>
    </message>
    <message>
        <source>Delete the items chosen</source>
        <translation>删除所选条目</translation>
    </message>
    <message>
        <source>Show the run of the item</source>
        <translation>显示条目的运行</translation>
    </message>
    <message>
        <source>Go back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>New keys; press them</source>
        <translation>新按键；请按下</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这些按键</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; without any, it has none.</source>
        <translation>按下要用于此操作的按键；留空则没有按键。</translation>
    </message>
    <message>
        <source>{place} has these keys already: “{does}”. Choose others, or change that first.</source>
        <translation>{place}中已使用这些按键：“{does}”。请另选按键，或先更改那一个。</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Pages of a mode</source>
        <translation>模式页面</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Open the first mode</source>
        <translation>打开第一个模式</translation>
    </message>
    <message>
        <source>Open the second mode</source>
        <translation>打开第二个模式</translation>
    </message>
    <message>
        <source>Open the third mode</source>
        <translation>打开第三个模式</translation>
    </message>
    <message>
        <source>Open the fourth mode</source>
        <translation>打开第四个模式</translation>
    </message>
    <message>
        <source>Open the fifth mode</source>
        <translation>打开第五个模式</translation>
    </message>
    <message>
        <source>Open the sixth mode</source>
        <translation>打开第六个模式</translation>
    </message>
    <message>
        <source>Open the seventh mode</source>
        <translation>打开第七个模式</translation>
    </message>
    <message>
        <source>Open the eighth mode</source>
        <translation>打开第八个模式</translation>
    </message>
    <message>
        <source>Open the ninth mode</source>
        <translation>打开第九个模式</translation>
    </message>
    <message>
        <source>Choose the first option</source>
        <translation>选择第一个选项</translation>
    </message>
    <message>
        <source>Choose the second option</source>
        <translation>选择第二个选项</translation>
    </message>
    <message>
        <source>Choose the third option</source>
        <translation>选择第三个选项</translation>
    </message>
    <message>
        <source>Choose the fourth option</source>
        <translation>选择第四个选项</translation>
    </message>
    <message>
        <source>Open the topic that is marked</source>
        <translation>打开当前突出显示的主题</translation>
    </message>
    <message>
        <source>Open the mode that is marked</source>
        <translation>打开当前突出显示的模式</translation>
    </message>
    <message>
        <source>Go back to all topics</source>
        <translation>返回所有主题</translation>
    </message>
    <message>
        <source>Go on, or press the button that is marked</source>
        <translation>继续，或按下当前突出显示的按钮</translation>
    </message>
    <message>
        <source>Go back to the part before</source>
        <translation>返回上一部分</translation>
    </message>
    <message>
        <source>Scroll the words up</source>
        <translation>向上滚动文字</translation>
    </message>
    <message>
        <source>Scroll the words down</source>
        <translation>向下滚动文字</translation>
    </message>
    <message>
        <source>Scroll the words a page up</source>
        <translation>文字向上翻一页</translation>
    </message>
    <message>
        <source>Scroll the words a page down</source>
        <translation>文字向下翻一页</translation>
    </message>
    <message>
        <source>Go back to the topic</source>
        <translation>返回主题</translation>
    </message>
    <message>
        <source>Run the code, or go on to the next exercise</source>
        <translation>运行代码，或前往下一道练习</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation>前往下一题</translation>
    </message>
    <message>
        <source>Say that you don&apos;t know</source>
        <translation>表示不知道</translation>
    </message>
    <message>
        <source>Press the button that is marked</source>
        <translation>按下当前突出显示的按钮</translation>
    </message>
    <message>
        <source>Go back to all topics, keeping nothing</source>
        <translation>返回所有主题，不保留任何结果</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Read about the place where you are</source>
        <translation>阅读有关当前位置的帮助</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>转到“今天”</translation>
    </message>
    <message>
        <source>Go to Decks</source>
        <translation>转到“牌组”</translation>
    </message>
    <message>
        <source>Go to the Lab</source>
        <translation>转到“实验室”</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>转到“浏览”</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>转到“编写”</translation>
    </message>
    <message>
        <source>Go to Progress</source>
        <translation>转到“进度”</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>转到“设置”</translation>
    </message>
    <message>
        <source>Close LR Desk</source>
        <translation>关闭 LR Desk</translation>
    </message>
    <message>
        <source>Go to the page above, while you search</source>
        <translation>搜索时移到上面的页面</translation>
    </message>
    <message>
        <source>Go to the page below, while you search</source>
        <translation>搜索时移到下面的页面</translation>
    </message>
    <message>
        <source>Read the page that was found</source>
        <translation>阅读找到的页面</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Kept experiments</source>
        <translation>保留的实验</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Open the playground</source>
        <translation>打开试验场</translation>
    </message>
    <message>
        <source>Open the challenges</source>
        <translation>打开挑战</translation>
    </message>
    <message>
        <source>Open the sweep</source>
        <translation>打开扫描</translation>
    </message>
    <message>
        <source>Open the range test</source>
        <translation>打开范围测试</translation>
    </message>
    <message>
        <source>Run what is set up, from the start</source>
        <translation>从头运行当前设置</translation>
    </message>
    <message>
        <source>Save a figure or the data</source>
        <translation>保存图片或数据</translation>
    </message>
    <message>
        <source>Run, pause or play on</source>
        <translation>运行、暂停或继续播放</translation>
    </message>
    <message>
        <source>Branch a new lane off at the step shown</source>
        <translation>从所显示的步分出一条新赛道</translation>
    </message>
    <message>
        <source>Compare the lanes in a table</source>
        <translation>用表格比较各赛道</translation>
    </message>
    <message>
        <source>Train from many seeds, and draw how the losses spread</source>
        <translation>用多个随机种子训练，并绘出损失的分布</translation>
    </message>
    <message>
        <source>Keep this run drawn behind later ones</source>
        <translation>将这次运行留在背景中，供后续运行对照</translation>
    </message>
    <message>
        <source>Choose what is drawn</source>
        <translation>选择绘制的内容</translation>
    </message>
    <message>
        <source>Copy, paste or keep the experiment, or put it under a card</source>
        <translation>复制、粘贴或保留实验，或将其放到卡片下</translation>
    </message>
    <message>
        <source>Show the run as a PyTorch script</source>
        <translation>将运行显示为 PyTorch 脚本</translation>
    </message>
    <message>
        <source>Copy the experiment as text</source>
        <translation>将实验复制为文本</translation>
    </message>
    <message>
        <source>Paste an experiment from a text</source>
        <translation>从文本粘贴实验</translation>
    </message>
    <message>
        <source>Keep, open or rename experiments</source>
        <translation>保留、打开或重命名实验</translation>
    </message>
    <message>
        <source>Write an item with the experiment</source>
        <translation>用此实验编写条目</translation>
    </message>
    <message>
        <source>Put the experiment under a card</source>
        <translation>将实验放到卡片下</translation>
    </message>
    <message>
        <source>Run your lane, pause or play on</source>
        <translation>运行你的赛道，暂停或继续播放</translation>
    </message>
    <message>
        <source>Submit your lane to the held-out seeds</source>
        <translation>将你的赛道提交给留出的随机种子</translation>
    </message>
    <message>
        <source>Go back to the wider range</source>
        <translation>返回更宽的范围</translation>
    </message>
    <message>
        <source>Rename an experiment that is kept</source>
        <translation>重命名保留的实验</translation>
    </message>
    <message>
        <source>Delete an experiment that is kept</source>
        <translation>删除保留的实验</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play again from the start</source>
        <translation>从头再次播放</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One step back, where the arrows turn pages</source>
        <translation>后退一步（箭头键用于翻页时）</translation>
    </message>
    <message>
        <source>One step forward, where the arrows turn pages</source>
        <translation>前进一步（箭头键用于翻页时）</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>加快播放</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>减慢播放</translation>
    </message>
    <message>
        <source>Run again with another seed</source>
        <translation>换一个随机种子再运行</translation>
    </message>
    <message>
        <source>Open the experiment in the Lab</source>
        <translation>在实验室中打开实验</translation>
    </message>
    <message>
        <source>Zoom in on the steps of the plots</source>
        <translation>放大图中的步</translation>
    </message>
    <message>
        <source>Zoom out of the steps of the plots</source>
        <translation>缩小图中的步</translation>
    </message>
    <message>
        <source>Show all steps in the plots</source>
        <translation>在图中显示所有步</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show all charts as tables, or as charts again</source>
        <translation>将所有图表显示为表格，或恢复为图表</translation>
    </message>
    <message>
        <source>Save the chart whose button or table has the focus</source>
        <translation>保存焦点所在的图表（其按钮或表格）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Predict the first lane, or give the first grade</source>
        <translation>预测为第一条赛道，或给出第一档评分</translation>
    </message>
    <message>
        <source>Predict the second lane, or give the second grade</source>
        <translation>预测为第二条赛道，或给出第二档评分</translation>
    </message>
    <message>
        <source>Predict the third lane, or give the third grade</source>
        <translation>预测为第三条赛道，或给出第三档评分</translation>
    </message>
    <message>
        <source>Predict the fourth lane, or give the fourth grade</source>
        <translation>预测为第四条赛道，或给出第四档评分</translation>
    </message>
    <message>
        <source>Predict the fifth lane, or give the fifth grade</source>
        <translation>预测为第五条赛道，或给出第五档评分</translation>
    </message>
    <message>
        <source>Predict the sixth lane, or give the sixth grade</source>
        <translation>预测为第六条赛道，或给出第六档评分</translation>
    </message>
    <message>
        <source>Predict the seventh lane</source>
        <translation>预测为第七条赛道</translation>
    </message>
    <message>
        <source>Predict the eighth lane</source>
        <translation>预测为第八条赛道</translation>
    </message>
    <message>
        <source>Predict the first lane while you write</source>
        <translation>输入文字时，预测为第一条赛道</translation>
    </message>
    <message>
        <source>Predict the second lane while you write</source>
        <translation>输入文字时，预测为第二条赛道</translation>
    </message>
    <message>
        <source>Predict the third lane while you write</source>
        <translation>输入文字时，预测为第三条赛道</translation>
    </message>
    <message>
        <source>Predict the fourth lane while you write</source>
        <translation>输入文字时，预测为第四条赛道</translation>
    </message>
    <message>
        <source>Predict the fifth lane while you write</source>
        <translation>输入文字时，预测为第五条赛道</translation>
    </message>
    <message>
        <source>Predict the sixth lane while you write</source>
        <translation>输入文字时，预测为第六条赛道</translation>
    </message>
    <message>
        <source>Predict the seventh lane while you write</source>
        <translation>输入文字时，预测为第七条赛道</translation>
    </message>
    <message>
        <source>Predict the eighth lane while you write</source>
        <translation>输入文字时，预测为第八条赛道</translation>
    </message>
    <message>
        <source>Choose option A, or tick the first concept</source>
        <translation>选择选项 A，或勾选第一个要点</translation>
    </message>
    <message>
        <source>Choose option B, or tick the second concept</source>
        <translation>选择选项 B，或勾选第二个要点</translation>
    </message>
    <message>
        <source>Choose option C, or tick the third concept</source>
        <translation>选择选项 C，或勾选第三个要点</translation>
    </message>
    <message>
        <source>Choose option D, or tick the fourth concept</source>
        <translation>选择选项 D，或勾选第四个要点</translation>
    </message>
    <message>
        <source>Tick the fifth concept</source>
        <translation>勾选第五个要点</translation>
    </message>
    <message>
        <source>Show the answer, then take the suggested grade</source>
        <translation>显示答案，然后采用建议的评分</translation>
    </message>
    <message>
        <source>End the explanation</source>
        <translation>结束解释</translation>
    </message>
    <message>
        <source>Show or hide the model answer</source>
        <translation>显示或隐藏参考答案</translation>
    </message>
    <message>
        <source>Scroll the card up</source>
        <translation>向上滚动卡片</translation>
    </message>
    <message>
        <source>Scroll the card down</source>
        <translation>向下滚动卡片</translation>
    </message>
    <message>
        <source>Scroll the card a page up</source>
        <translation>卡片向上翻一页</translation>
    </message>
    <message>
        <source>Scroll the card a page down</source>
        <translation>卡片向下翻一页</translation>
    </message>
    <message>
        <source>Open the menu of the card</source>
        <translation>打开卡片菜单</translation>
    </message>
    <message>
        <source>Suspend the card: ask it no more</source>
        <translation>暂停卡片：不再提问</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>将卡片搁置到明天</translation>
    </message>
    <message>
        <source>Flag the card, or take its flag off</source>
        <translation>标记卡片，或取消标记</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>Show the card in Browse, with its history</source>
        <translation>在“浏览”中显示卡片及其历史</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束本次复习</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search by what it does, or by its keys</source>
        <translation>按作用或按键搜索</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Give this shortcut its usual keys again</source>
        <translation>将此快捷键恢复为默认按键</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部默认按键</translation>
    </message>
    <message>
        <source>Give every shortcut its usual keys again</source>
        <translation>将所有快捷键恢复为默认按键</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Start the review, or study ahead</source>
        <translation>开始复习，或提前学习</translation>
    </message>
    <message>
        <source>Choose what to study</source>
        <translation>选择学习内容</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>入门介绍</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>前往下一步</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>跳过此步</translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation>你的牌组</translation>
    </message>
    <message>
        <source>An item that is written</source>
        <translation>编写中的条目</translation>
    </message>
    <message>
        <source>Begin a deck</source>
        <translation>新建牌组</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>重命名牌组</translation>
    </message>
    <message>
        <source>Delete the item or the deck</source>
        <translation>删除条目或牌组</translation>
    </message>
    <message>
        <source>Add an item to the deck</source>
        <translation>向牌组添加条目</translation>
    </message>
    <message>
        <source>Move the item to another deck</source>
        <translation>将条目移到其他牌组</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Save the item and begin the next</source>
        <translation>保存条目并开始下一个</translation>
    </message>
    <message>
        <source>Choose the experiment</source>
        <translation>选择实验</translation>
    </message>
    <message>
        <source>Show the card or its experiment</source>
        <translation>显示卡片或其实验</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>运行实验</translation>
    </message>
    <message>
        <source>Leave the item</source>
        <translation>离开条目</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>新牌组</translation>
    </message>
    <message>
        <source>Title of the new deck</source>
        <translation>新牌组的标题</translation>
    </message>
    <message>
        <source>My experiments</source>
        <translation>我的实验</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>My own experiment</source>
        <translation>我自己的实验</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Title of the deck</source>
        <translation>牌组标题</translation>
    </message>
    <message>
        <source>Question (front)</source>
        <translation>问题（正面）</translation>
    </message>
    <message>
        <source>Answer (back)</source>
        <translation>答案（背面）</translation>
    </message>
    <message>
        <source>Text may hold Markdown and $maths$.</source>
        <translation>文本可含 Markdown 和 $公式$。</translation>
    </message>
    <message>
        <source>The card is in “{deck}”, due as a new one.</source>
        <translation>卡片已放入“{deck}”，作为新卡片到期。</translation>
    </message>
    <message>
        <source>‹ All challenges</source>
        <translation>‹ 所有挑战</translation>
    </message>
    <message>
        <source>Back to all challenges</source>
        <translation>返回所有挑战</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一个 ›</translation>
    </message>
    <message>
        <source>Next challenge</source>
        <translation>下一个挑战</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>the problem of a challenge that is drawn</comment>
        <translation>所示问题</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Take the lane that the challenge starts with</source>
        <translation>改用挑战最初的赛道</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>显示解答</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the solution and load it</source>
        <translation>显示解答并载入</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>继续尝试</translation>
    </message>
    <message>
        <source>Leave the solution unseen</source>
        <translation>先不看解答</translation>
    </message>
    <message>
        <source>Run your lane</source>
        <translation>运行你的赛道</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Once seen, it is no longer yours to find.</source>
        <translation>一旦看过，就不再是由你自己找到的了。</translation>
    </message>
    <message>
        <source>{number} of {count} · {level}</source>
        <translation>{number} / {count} · {level}</translation>
    </message>
    <message>
        <source>You may change: {settings}.</source>
        <translation>可更改：{settings}。</translation>
    </message>
    <message>
        <source>{rate} from step {step} on</source>
        <translation>从第 {step} 步起为 {rate}</translation>
    </message>
    <message>
        <source>Rates on the way: {rates}.</source>
        <translation>中途的学习率：{rates}。</translation>
    </message>
    <message>
        <source>✓ best {margin}×</source>
        <translation>✓ 最佳 {margin}×</translation>
    </message>
    <message>
        <source>Solved; best margin {margin}</source>
        <translation>已解决；最佳余量 {margin}</translation>
    </message>
    <message>
        <source>**Hint.** {hint}</source>
        <translation>**提示。** {hint}</translation>
    </message>
    <message>
        <source>**Solution**, loaded above. {why}</source>
        <translation>**解答**，已载入上方。{why}</translation>
    </message>
    <message>
        <source>Best margin</source>
        <translation>最佳余量</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>rates of groups</source>
        <translation>各组学习率</translation>
    </message>
    <message>
        <source>{solved} of {count} challenges solved. A margin of 2 means twice as good as asked, with the worst of the seeds that you never see.</source>
        <translation>已解决 {solved} / {count} 个挑战。余量为 2 表示成绩达到要求的两倍，以你从未见过的随机种子中最差的一个为准。</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>solved with a margin of {margin}</source>
        <translation>已解决，余量为 {margin}</translation>
    </message>
    <message>
        <source>{setting} on the way</source>
        <translation>中途的{setting}</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Judging with seeds that you have not seen…</source>
        <translation>正在用你没见过的随机种子评判…</translation>
    </message>
    <message>
        <source>Seed {seed}: met; {why}</source>
        <translation>随机种子 {seed}：达标；{why}</translation>
    </message>
    <message>
        <source>Seed {seed}: not met; {why}</source>
        <translation>随机种子 {seed}：未达标；{why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Training… {share}</source>
        <translation>正在训练… {share}</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存所显示的内容</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>The same run in PyTorch</source>
        <translation>用 PyTorch 实现的同一运行</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Run it anywhere: it prints the very losses that are plotted here.</source>
        <translation>可在任何地方运行：打印出的损失与这里绘制的完全一致。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>目标损失</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>将表格保存为 CSV</translation>
    </message>
    <message>
        <source>The lanes compared</source>
        <translation>赛道比较</translation>
    </message>
    <message>
        <source>{lane} (pinned)</source>
        <translation>{lane}（已固定）</translation>
    </message>
    <message>
        <source>Target loss: expected a number above 0.</source>
        <translation>目标损失：应为大于 0 的数字。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>{lane} · {right} of {total} right, most often {kind} taken for {other}</source>
        <translation>{lane} · {total} 个中对 {right} 个，最常将 {kind} 认作 {other}</translation>
    </message>
    <message>
        <source>said {kind}</source>
        <translation>判为 {kind}</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Click to add a point, drag to move it, right-click to remove it. By keyboard: arrows move the point, Page Up and Page Down choose another, Insert or + adds one, Delete removes it.</source>
        <translation>单击添加点，拖动可移动，右键单击可移除。使用键盘：箭头键移动点，Page Up 和 Page Down 选择其他点，Insert 或 + 添加，Delete 移除。</translation>
    </message>
    <message>
        <source>Schedule drawn by hand</source>
        <translation>手绘的调度</translation>
    </message>
    <message>
        <source>step {step}: {factor} × base lr</source>
        <translation>第 {step} 步：{factor} × 基础学习率</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Figure for print</source>
        <translation>印刷用图</translation>
    </message>
    <message>
        <source>Nothing was saved: {reason}. Choose another place.</source>
        <translation>未保存任何内容：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>无法写入 {file}</translation>
    </message>
    <message>
        <source>{name}, as a number</source>
        <translation>{name}（数字）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>fitted curve</source>
        <translation>拟合曲线</translation>
    </message>
    <message>
        <source>{lane} from {left} to {right}</source>
        <translation>{lane} 从 {left} 到 {right}</translation>
    </message>
    <message>
        <source>Rates of groups</source>
        <translation>各组学习率</translation>
    </message>
    <message>
        <source>Give groups of weights rates of their own</source>
        <translation>为各组权重设定各自的学习率</translation>
    </message>
    <message>
        <source>Same rate for all</source>
        <translation>统一学习率</translation>
    </message>
    <message>
        <source>Give all groups the lane&apos;s rate again</source>
        <translation>让所有组重新使用赛道的学习率</translation>
    </message>
    <message>
        <source>{group} lr</source>
        <translation>{group} 学习率</translation>
    </message>
    <message>
        <source>Name to keep this experiment under</source>
        <translation>保留此实验所用的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Enter opens, {rename} renames, {delete} deletes</source>
        <translation>Enter 打开，{rename} 重命名，{delete} 删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>已删除“{title}”。</translation>
    </message>
    <message>
        <source>Keep this one as</source>
        <translation>将此实验保留为</translation>
    </message>
    <message>
        <source>Kept as “{title}”.</source>
        <translation>已保留为“{title}”。</translation>
    </message>
    <message>
        <source>“{title}” is “{new_title}” now.</source>
        <translation>“{title}”现名为“{new_title}”。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Drawn by hand (LambdaLR)</source>
        <translation>手绘（LambdaLR）</translation>
    </message>
    <message>
        <source>base lr</source>
        <translation>基础学习率</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>More of the optimizer</source>
        <translation>优化器的更多选项</translation>
    </message>
    <message>
        <source>from step {step} on</source>
        <translation>从第 {step} 步起</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Predict {lane}</source>
        <translation>预测为 {lane}</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>赛道 {lane}</translation>
    </message>
    <message>
        <source>Lane {lane}: {value}</source>
        <translation>赛道 {lane}：{value}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>赛道</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>下限</translation>
    </message>
    <message numerus="yes">
        <source>median and quartiles of %n seed(s)</source>
        <translation>
            <numerusform>%n 个随机种子的中位数和四分位数</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation>稳定性边缘</translation>
    </message>
    <message>
        <source>Open in the Lab</source>
        <translation>在实验室中打开</translation>
    </message>
    <message>
        <source>on the {device}</source>
        <translation>在 {device} 上</translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run agrees.</source>
        <translation>你预测的是 **{lane}**。运行结果一致。</translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run says {lanes}.</source>
        <translation>你预测的是 **{lane}**。运行结果：{lanes}。</translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run says **none of them**.</source>
        <translation>你预测的是 **{lane}**。运行结果：**都不是**。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict:&lt;/b&gt; {question}</source>
        <translation>&lt;b&gt;预测：&lt;/b&gt;{question}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 和 {other}</translation>
    </message>
    <message>
        <source>next lane</source>
        <translation>下一条赛道</translation>
    </message>
    <message>
        <source>Show the next lane</source>
        <translation>显示下一条赛道</translation>
    </message>
    <message>
        <source>{lane} · ✗ diverged at step {step}</source>
        <translation>{lane} · ✗ 在第 {step} 步发散</translation>
    </message>
    <message>
        <source>Show the next lane, {lane}</source>
        <translation>显示下一条赛道 {lane}</translation>
    </message>
    <message>
        <source>{lane} · {right} of {total} right</source>
        <translation>{lane} · {total} 个中对 {right} 个</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>在此分支</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Draw no run behind</source>
        <translation>不在背景中绘制运行</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Loss while the rate rises</source>
        <translation>学习率上升时的损失</translation>
    </message>
    <message>
        <source>loss of each batch, before its update</source>
        <translation>每批在更新前的损失</translation>
    </message>
    <message>
        <source>smoothed over a tenth of the steps</source>
        <translation>按十分之一的步数平滑</translation>
    </message>
    <message>
        <source>blew up: 4 times the lowest</source>
        <translation>爆炸：达到最低值的 4 倍</translation>
    </message>
    <message>
        <source>hints, by number</source>
        <translation>提示，按编号</translation>
    </message>
    <message>
        <source>Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}.</source>
        <translation>学习率 {rate}，第 {step} 步：损失 {loss}，平滑后 {smoothed}。</translation>
    </message>
    <message>
        <source>Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}, blown up.</source>
        <translation>学习率 {rate}，第 {step} 步：损失 {loss}，平滑后 {smoothed}，已爆炸。</translation>
    </message>
    <message>
        <source>Run {hint}, a rate of {rate}</source>
        <translation>运行 {hint}，学习率 {rate}</translation>
    </message>
    <message>
        <source>Point at the chart, or go into it by Tab and the arrow keys, to read rate and loss.</source>
        <translation>将鼠标指向图表，或用 Tab 和箭头键进入图表，即可读取学习率和损失。</translation>
    </message>
    <message>
        <source>The test trains a model of its own and sets the rate itself: the weights of the playground&apos;s lanes stay as they are, and a lane&apos;s rate and schedule play no part.</source>
        <translation>此测试训练自己的模型，并自行设定学习率：试验场中各赛道的权重保持不变，赛道的学习率和调度也不起作用。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Run the range test anew</source>
        <translation>重新运行范围测试</translation>
    </message>
    <message>
        <source>Rate: from</source>
        <translation>学习率：从</translation>
    </message>
    <message>
        <source>Rate: to</source>
        <translation>学习率：到</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>The rate rises</source>
        <translation>学习率上升</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate of each group</source>
        <translation>各组的学习率</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>二次碗面</translation>
    </message>
    <message>
        <source>Line y = 2x</source>
        <translation>直线 y = 2x</translation>
    </message>
    <message>
        <source>Noisy linear regression</source>
        <translation>带噪声的线性回归</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>双月形</translation>
    </message>
    <message>
        <source>Sine curve</source>
        <translation>正弦曲线</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s valley</source>
        <translation>Rosenbrock 谷</translation>
    </message>
    <message>
        <source>Beale&apos;s function</source>
        <translation>Beale 函数</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s function</source>
        <translation>Himmelblau 函数</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <source>Quartic x⁴ / 4</source>
        <translation>四次函数 x⁴ / 4</translation>
    </message>
    <message>
        <source>Fine-tuning, two tasks</source>
        <translation>微调，两个任务</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>+ Add lane</source>
        <translation>+ 添加赛道</translation>
    </message>
    <message>
        <source>Add a lane like this one</source>
        <translation>添加一条与此相同的赛道</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>赛道名称</translation>
    </message>
    <message>
        <source>Run from the start</source>
        <translation>从头运行</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>赛道</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>问题设定</translation>
    </message>
    <message>
        <source>lane name</source>
        <translation>赛道名称</translation>
    </message>
    <message>
        <source>Edit lane {lane}</source>
        <translation>编辑赛道 {lane}</translation>
    </message>
    <message>
        <source>Remove lane {lane}</source>
        <translation>移除赛道 {lane}</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>决策区域</translation>
    </message>
    <message>
        <source>{quantity} over steps</source>
        <translation>{quantity}随步数的变化</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>范围测试</translation>
    </message>
    <message>
        <source>Lab: {page}</source>
        <translation>实验室：{page}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Keep, open, rename…</source>
        <translation>保留、打开、重命名…</translation>
    </message>
    <message>
        <source>Put under a card…</source>
        <translation>放到卡片下…</translation>
    </message>
    <message>
        <source>Write an item with it</source>
        <translation>用它编写条目</translation>
    </message>
    <message>
        <source>Copied as text; paste it here or in a deck file.</source>
        <translation>已复制为文本；可粘贴到这里或牌组文件中。</translation>
    </message>
    <message>
        <source>Opened “{title}”.</source>
        <translation>已打开“{title}”。</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>所有步</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>显示所有步</translation>
    </message>
    <message>
        <source>Change it in the playground</source>
        <translation>在试验场中更改</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>动量 {value}</translation>
    </message>
    <message>
        <source>weight decay {value}</source>
        <translation>权重衰减 {value}</translation>
    </message>
    <message>
        <source>schedule {name}</source>
        <translation>调度 {name}</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>批大小 {size}</translation>
    </message>
    <message>
        <source>all examples at each step</source>
        <translation>每步使用全部样本</translation>
    </message>
    <message>
        <source>without the changes made on the way</source>
        <translation>不含中途所做的更改</translation>
    </message>
    <message>
        <source>With {settings}.</source>
        <translation>设置：{settings}。</translation>
    </message>
    <message>
        <source>paths over the loss surface</source>
        <translation>损失曲面上的路径</translation>
    </message>
    <message>
        <source>Way down the surface</source>
        <translation>曲面的下降方向</translation>
    </message>
    <message>
        <source>Arrow keys move the start</source>
        <translation>箭头键移动起点</translation>
    </message>
    <message>
        <source>arrows on</source>
        <translation>箭头开</translation>
    </message>
    <message>
        <source>arrows off</source>
        <translation>箭头关</translation>
    </message>
    <message>
        <source>{lane} at ({x}, {y})</source>
        <translation>{lane} 位于 ({x}, {y})</translation>
    </message>
    <message>
        <source>Final loss against the rate</source>
        <translation>最终损失与学习率的关系</translation>
    </message>
    <message>
        <source>loss after the last step</source>
        <translation>最后一步之后的损失</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <source>lowest on the way</source>
        <translation>途中最低</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>theory: diverges above {rate}</source>
        <translation>理论：高于 {rate} 时发散</translation>
    </message>
    <message>
        <source>in equal ratios</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>{name}: from</source>
        <translation>{name}：从</translation>
    </message>
    <message>
        <source>{name}: to</source>
        <translation>{name}：到</translation>
    </message>
    <message>
        <source>{name}: in equal ratios</source>
        <translation>{name}：等比</translation>
    </message>
    <message>
        <source>Train the sweep anew</source>
        <translation>重新运行扫描</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>变化的参数</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Final loss over two parameters</source>
        <translation>最终损失与两个参数的关系</translation>
    </message>
    <message>
        <source>theory: diverges right of it</source>
        <translation>理论：其右侧发散</translation>
    </message>
    <message>
        <source>Colours: dark blue is a final loss of {low}, light yellow one of {high}</source>
        <translation>颜色：深蓝表示最终损失 {low}，浅黄表示 {high}</translation>
    </message>
    <message>
        <source>final loss {loss} or less</source>
        <translation>最终损失 {loss} 或更低</translation>
    </message>
    <message>
        <source>final loss {loss}</source>
        <translation>最终损失 {loss}</translation>
    </message>
    <message>
        <source>{loss} or more</source>
        <translation>{loss} 或更高</translation>
    </message>
    <message>
        <source>A click or Enter runs that lane in the playground; a drag, or Shift with arrow keys and Enter, zooms in.</source>
        <translation>点击或按 Enter 会在试验场中运行该赛道；拖动，或按 Shift 加箭头键再按 Enter，可放大。</translation>
    </message>
    <message>
        <source>Back to the wider range</source>
        <translation>回到更宽的范围</translation>
    </message>
    <message>
        <source>Values of the {quantity}</source>
        <translation>{quantity}的数值</translation>
    </message>
    <message>
        <source>Axis of the {quantity}</source>
        <translation>{quantity}的坐标轴</translation>
    </message>
    <message>
        <source>pinned run</source>
        <translation>固定的运行</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Step {step}: {values}</source>
        <translation>第 {step} 步：{values}</translation>
    </message>
    <message>
        <source>{quantity}, step {step}</source>
        <translation>{quantity}，第 {step} 步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>显示的步</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>速度 {speed}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>随机种子 {seed}</translation>
    </message>
    <message>
        <source>step {step} / {steps}</source>
        <translation>第 {step} / {steps} 步</translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation>尚未揭晓</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Holds: {claim}.</source>
        <translation>成立：{claim}。</translation>
    </message>
    <message>
        <source>Does not hold: {claim}.</source>
        <translation>不成立：{claim}。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>回忆</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>beginner</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有含这些词的内容。</translation>
    </message>
    <message>
        <source>{title}: show as a chart</source>
        <translation>{title}：显示为图表</translation>
    </message>
    <message>
        <source>{title}: show as a table</source>
        <translation>{title}：显示为表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>{title}: save as a picture or as data…</source>
        <translation>{title}：保存为图片或数据…</translation>
    </message>
    <message>
        <source>What you answered on the present learning day, whatever the period.</source>
        <translation>当前学习日的作答情况，与所选时段无关。</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Days in a row with an answer. Planned days off neither break it nor make it longer.</source>
        <translation>连续有作答的天数。计划的休息日既不会中断它，也不会延长它。</translation>
    </message>
    <message>
        <source>Recall rate</source>
        <translation>回忆率</translation>
    </message>
    <message>
        <source>The share of reviews graded Hard or better. Meeting a new item does not count.</source>
        <translation>复习中评为“困难”或更好的占比。初次见到新条目不计入。</translation>
    </message>
    <message>
        <source>From the question to your grade, added up over all answers.</source>
        <translation>从看到问题到评分的时间，所有作答累计。</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Each square is a day of the year up to the end of the period: the darker, the more you answered.</source>
        <translation>每个方格是截至时段末的一年中的一天：颜色越深，作答越多。</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>真实保持率</translation>
    </message>
    <message>
        <source>Of the reviews of items whose interval was 21 days or longer, the share you recalled: how well what you learnt lasts.</source>
        <translation>间隔为 21 天或更长的条目，复习时记住的占比：反映所学能保持多久。</translation>
    </message>
    <message>
        <source>Recall by topic</source>
        <translation>按主题的回忆率</translation>
    </message>
    <message>
        <source>Of the reviews of each topic, the share you recalled. Meeting a new item does not count.</source>
        <translation>各主题的复习中，记住的占比。初次见到新条目不计入。</translation>
    </message>
    <message>
        <source>Recall by kind</source>
        <translation>按类型的回忆率</translation>
    </message>
    <message>
        <source>The same for cards to recall, quizzes and explanations.</source>
        <translation>同上，按回忆、测验和解释分别统计。</translation>
    </message>
    <message>
        <source>Recall by level</source>
        <translation>按难度的回忆率</translation>
    </message>
    <message>
        <source>The same for each level of the items.</source>
        <translation>同上，按条目的难度分别统计。</translation>
    </message>
    <message>
        <source>Prediction score</source>
        <translation>预测得分</translation>
    </message>
    <message>
        <source>How often your prediction of what a run would do was right.</source>
        <translation>你对运行结果的预测，有多少次是对的。</translation>
    </message>
    <message>
        <source>Hardest items</source>
        <translation>最难的条目</translation>
    </message>
    <message>
        <source>The items that you could not recall most often in this period.</source>
        <translation>此时段内你最常忘记的条目。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>How many minutes your answers took, from the question to your grade.</source>
        <translation>作答用了多少分钟，从看到问题到评分。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>到期预测</translation>
    </message>
    <message>
        <source>How many items come due on each of the next 30 days, all overdue ones today. New items come on top.</source>
        <translation>接下来 30 天每天有多少条目到期，所有逾期的都算在今天。新条目另计。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>一天中的时段</translation>
    </message>
    <message>
        <source>How many reviews you did in each hour of your clock. Meeting a new item counts, too.</source>
        <translation>每个钟点你做了多少次复习。初次见到新条目也计入。</translation>
    </message>
    <message>
        <source>Answer buttons</source>
        <translation>评分按钮</translation>
    </message>
    <message>
        <source>How often you gave each grade. Meeting a new item does not count.</source>
        <translation>你给出每种评分的次数。初次见到新条目不计入。</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>How many items you meet again after so many days, as things stand today. They grow while you recall.</source>
        <translation>按今天的情况，有多少条目要隔这么多天才会再见。只要你还记得，间隔就会变长。</translation>
    </message>
    <message>
        <source>How many items are how easy for you today: by this factor their interval grows. All begin at 2.5; Hard makes it less, Easy makes it more.</source>
        <translation>今天各档易度分别有多少条目：间隔按此系数增长。所有条目从 2.5 开始；“困难”使它降低，“简单”使它升高。</translation>
    </message>
    <message>
        <source>{new} new, {repeated} repeated, {time}; recalled: {recalled}</source>
        <translation>新 {new}，复习 {repeated}，{time}；记住：{recalled}</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest ever: %n day(s).</source>
        <translation>
            <numerusform>最长记录：%n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a planned day off.</source>
        <translation>今天是计划的休息日。</translation>
    </message>
    <message numerus="yes">
        <source>{days} of %n day(s), {average} on each</source>
        <translation>
            <numerusform>%n 天中的 {days} 天，每天 {average}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this period.</source>
        <translation>此时段内没有作答。</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {time}, %n answer(s)</source>
        <translation>
            <numerusform>{when}：{time}，%n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing was answered in the year up to the end of this period.</source>
        <translation>截至此时段末的一年内没有作答。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes due in the next %n day(s).</source>
        <translation>
            <numerusform>接下来 %n 天没有条目到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n item(s)</source>
        <translation>
            <numerusform>{day}：%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in all</source>
        <translation>
            <numerusform>共 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this period.</source>
        <translation>此时段内没有复习。</translation>
    </message>
    <message numerus="yes">
        <source>{hours}: %n review(s), {share} recalled</source>
        <translation>
            <numerusform>{hours}：%n 次复习，记住 {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>记住</translation>
    </message>
    <message numerus="yes">
        <source>{days} days: %n item(s)</source>
        <translation>
            <numerusform>{days} 天：%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message numerus="yes">
        <source>Easiness {range}: %n item(s)</source>
        <translation>
            <numerusform>易度 {range}：%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No item is remembered yet.</source>
        <translation>还没有记住任何条目。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>You recalled most from {hours}: {share}.</source>
        <translation>你在 {hours} 记得最牢：{share}。</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} 或更多</translation>
    </message>
    <message>
        <source>Week from {day} on</source>
        <translation>从 {day} 起的一周</translation>
    </message>
    <message>
        <source>After your first review</source>
        <translation>首次复习之后</translation>
    </message>
    <message>
        <source>What you did today, your streak, your minutes, and the year as a map of days.</source>
        <translation>今天做了什么、连续天数、分钟数，以及全年的日历图。</translation>
    </message>
    <message>
        <source>When items come back, mostly from the next day on</source>
        <translation>条目再次出现之后，大多从次日起</translation>
    </message>
    <message>
        <source>How much you recall: by topic, kind and level, and which items are the hardest for you.</source>
        <translation>你能记住多少：按主题、类型和难度，以及哪些条目对你最难。</translation>
    </message>
    <message>
        <source>After three weeks or so</source>
        <translation>大约三周之后</translation>
    </message>
    <message>
        <source>True retention: whether you still know what you were not asked for 21 days or longer.</source>
        <translation>真实保持率：21 天或更久没问过的内容，你是否仍然记得。</translation>
    </message>
    <message>
        <source>When you predict what a run will do</source>
        <translation>当你预测运行结果时</translation>
    </message>
    <message>
        <source>How often you are right.</source>
        <translation>你预测得有多准。</translation>
    </message>
    <message>
        <source>Your progress will stand here</source>
        <translation>你的进度将显示在这里</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>开始复习</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The first day must not come after the last; the figures stay as they were.</source>
        <translation>第一天不能晚于最后一天；图表保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>{recalled} of %n review(s)</source>
        <translation>
            <numerusform>%n 次复习中的 {recalled} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>21 days or longer</source>
        <translation>21 天或更长</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>No item with an interval of 21 days or longer was asked in this period.</source>
        <translation>此时段内没有问到间隔为 21 天或更长的条目。</translation>
    </message>
    <message>
        <source>{grade}: {count}, {share} of all</source>
        <translation>{grade}：{count}，占 {share}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>You predicted no run in this period. Before its run, a card asks which lane does what.</source>
        <translation>此时段内你没有预测过运行。卡片在运行前会问哪条赛道会怎样。</translation>
    </message>
    <message numerus="yes">
        <source>{right} of %n prediction(s)</source>
        <translation>
            <numerusform>%n 次预测中的 {right} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Right: {share}, {note}</source>
        <translation>正确：{share}，{note}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Nothing was forgotten in this period.</source>
        <translation>此时段内没有遗忘。</translation>
    </message>
    <message numerus="yes">
        <source>{item}: forgotten %n time(s)</source>
        <translation>
            <numerusform>{item}：遗忘 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Lapses in all</source>
        <translation>累计遗忘</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {share}, {recalled} of %n review(s)</source>
        <translation>
            <numerusform>{name}：{share}，%n 次复习中的 {recalled} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No item came back for review in this period.</source>
        <translation>此时段内没有条目再次复习。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>{period}: recall rate {recall}, time {time}</source>
        <translation>{period}：回忆率 {recall}，用时 {time}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>Show the model answer</source>
        <translation>显示参考答案</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>你的解释</translation>
    </message>
    <message>
        <source>Explain it in your own words.</source>
        <translation>用自己的话解释。</translation>
    </message>
    <message>
        <source>Explain in your own words</source>
        <translation>用自己的话解释</translation>
    </message>
    <message>
        <source>Which of these did you say?</source>
        <translation>你说到了其中哪些？</translation>
    </message>
    <message>
        <source>**Model answer.** {text}</source>
        <translation>**参考答案。** {text}</translation>
    </message>
    <message>
        <source>What else to do with this card</source>
        <translation>对此卡片的其他操作</translation>
    </message>
    <message>
        <source>{option}, right</source>
        <translation>{option}，正确</translation>
    </message>
    <message>
        <source>{option}, your choice, wrong</source>
        <translation>{option}，你的选择，错误</translation>
    </message>
    <message>
        <source>**Not quite.** {why}</source>
        <translation>**不太对。** {why}</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>巩固</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>撤销上一次作答</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Grade Easy</source>
        <translation>评为“简单”</translation>
    </message>
    <message>
        <source>&lt;b&gt;{left}&lt;/b&gt; left · {minutes} min</source>
        <translation>剩余 &lt;b&gt;{left}&lt;/b&gt; · {minutes} 分钟</translation>
    </message>
    <message>
        <source>{key} shows the answer</source>
        <translation>{key} 显示答案</translation>
    </message>
    <message>
        <source>{end} ends your explanation; {first} to {last} predict</source>
        <translation>{end} 结束解释；{first} 到 {last} 作预测</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>本次复习完成</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n card(s)&lt;/b&gt; reviewed in {minutes} min {seconds} s.</source>
        <translation>
            <numerusform>复习了 &lt;b&gt;%n 张卡片&lt;/b&gt;，用时 {minutes} 分 {seconds} 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; of them for the first time.</source>
        <translation>
            <numerusform>其中 &lt;b&gt;%n&lt;/b&gt; 张是第一次见。</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{recalled} of {seen}&lt;/b&gt; that you had seen before were recalled.</source>
        <translation>以前见过的卡片记住了 &lt;b&gt;{recalled} / {seen}&lt;/b&gt;。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in drills.</source>
        <translation>
            <numerusform>巩固练习中作答 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{right} of {predicted}&lt;/b&gt; predictions agreed with the run.</source>
        <translation>预测与运行相符：&lt;b&gt;{right} / {predicted}&lt;/b&gt;。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) still to repeat today.</source>
        <translation>
            <numerusform>今天还有 %n 张卡片待巩固。</numerusform>
        </translation>
    </message>
    <message>
        <source>{grade}: comes back tomorrow</source>
        <translation>{grade}：明天再出现</translation>
    </message>
    <message>
        <source>{grade}: comes back today</source>
        <translation>{grade}：今天再出现</translation>
    </message>
    <message numerus="yes">
        <source>{grade}: comes back in %n day(s)</source>
        <translation>
            <numerusform>{grade}：%n 天后再出现</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, suggested</source>
        <translation>{said}，建议</translation>
    </message>
    <message>
        <source>Comes back tomorrow.</source>
        <translation>明天再出现。</translation>
    </message>
    <message>
        <source>Comes back today.</source>
        <translation>今天再出现。</translation>
    </message>
    <message numerus="yes">
        <source>Comes back in %n day(s).</source>
        <translation>
            <numerusform>%n 天后再出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Graded {grade} from your answer. {comes_back}</source>
        <translation>已根据你的回答评为“{grade}”。{comes_back}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Every key of the app, and how to change it.</source>
        <translation>应用的所有按键，以及如何更改。</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>查看并更改…</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Days off that you plan: nothing is asked of you, and your streak stays.</source>
        <translation>你计划的休息日：不会有提问，连续天数不变。</translation>
    </message>
    <message>
        <source>Plan a pause…</source>
        <translation>计划休息…</translation>
    </message>
    <message>
        <source>Training on a GPU</source>
        <translation>在 GPU 上训练</translation>
    </message>
    <message>
        <source>When it is faster, what it needs, and how to get it.</source>
        <translation>什么时候更快、需要什么、怎样得到。</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>了解详情…</translation>
    </message>
    <message>
        <source>Where your data is, its backups, checking, moving and resetting it.</source>
        <translation>你的数据在哪里，以及备份、检查、移动和重置。</translation>
    </message>
    <message>
        <source>Look after your data…</source>
        <translation>管理数据…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有含这些词的设置。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>More: undo, commands, shortcuts, help</source>
        <translation>更多：撤销、命令、快捷键、帮助</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n to review</source>
        <translation>
            <numerusform>今天，%n 个待复习</numerusform>
        </translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>哪些条目</translation>
    </message>
    <message>
        <source>All decks</source>
        <translation>所有牌组</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有难度</translation>
    </message>
    <message>
        <source>With or without a tag</source>
        <translation>不限标签</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>数量上限</translation>
    </message>
    <message>
        <source>Only practise: leave what the app knows of my memory as it is</source>
        <translation>仅练习：不改变应用对我的记忆的估计</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to choose from.</source>
        <translation>
            <numerusform>有 %n 个条目可选。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>没有这样的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) · {minutes} min</source>
        <translation>
            <numerusform>%n 个条目 · {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %n item(s) seen</source>
        <translation>
            <numerusform>%n 个条目，已看 {seen} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新条目</numerusform>
        </translation>
    </message>
    <message>
        <source>all done today</source>
        <translation>今天已全部完成</translation>
    </message>
    <message>
        <source>Plan a pause</source>
        <translation>计划休息</translation>
    </message>
    <message>
        <source>Add the pause</source>
        <translation>添加休息</translation>
    </message>
    <message>
        <source>Pauses planned</source>
        <translation>已计划的休息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the pause that is marked</source>
        <translation>移除选中的休息</translation>
    </message>
    <message>
        <source>On these days nothing is asked of you and no reminder comes. Your streak stays as it is.</source>
        <translation>这些天不会有提问，也不会有提醒。连续天数保持不变。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>The last day comes before the first; choose a later one.</source>
        <translation>最后一天早于第一天；请选更晚的日期。</translation>
    </message>
    <message>
        <source>A pause can&apos;t be longer than a year; choose an earlier last day.</source>
        <translation>休息不能超过一年；请把最后一天选得早些。</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>to repeat</source>
        <translation>待巩固</translation>
    </message>
    <message>
        <source>recalled, last 30 days</source>
        <translation>近 30 天回忆率</translation>
    </message>
    <message>
        <source>Study ahead</source>
        <translation>提前学习</translation>
    </message>
    <message>
        <source>Study ahead of time</source>
        <translation>提前学习未到期的内容</translation>
    </message>
    <message>
        <source>Due in the next two weeks</source>
        <translation>未来两周到期</translation>
    </message>
    <message>
        <source>Reviews this year</source>
        <translation>今年的复习</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>未来两周</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, %n to review</source>
        <translation>
            <numerusform>{weekday}，%n 个待复习</numerusform>
        </translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>今天已全部完成</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>约 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>No deck was found.</source>
        <translation>没有找到牌组。</translation>
    </message>
    <message numerus="yes">
        <source>%n-day streak.</source>
        <translation>
            <numerusform>已连续 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) tomorrow.</source>
        <translation>
            <numerusform>接下来：明天 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) on {weekday}.</source>
        <translation>
            <numerusform>接下来：{weekday} %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) on {weekday} in {days} days.</source>
        <translation>
            <numerusform>接下来：{days} 天后的{weekday} %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday}: %n item(s)</source>
        <translation>
            <numerusform>{weekday}：%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>About today</source>
        <translation>今日情况</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束休息</translation>
    </message>
    <message>
        <source>You planned a pause until {day}. Nothing is asked of you, and your streak stays.</source>
        <translation>你计划休息到 {day}。期间不会有提问，连续天数不变。</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>结束计划</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation>
            <numerusform>其余 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>You are catching up: {count} due items a day, and {waiting} on the days after.</source>
        <translation>你正在消化积压：每天 {count} 个到期条目，{waiting}留到之后几天。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>每天 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Over {days}, {minutes}</source>
        <translation>分 {days}，{minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are due, more than usual. You can spread them over some days.</source>
        <translation>
            <numerusform>有 %n 个条目到期，比平时多。你可以分几天完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond your limit for a day, %n more due item(s) wait for another.</source>
        <translation>
            <numerusform>超出每日上限，另有 %n 个到期条目留到改天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open LR Desk</source>
        <translation>打开 LR Desk</translation>
    </message>
    <message>
        <source>Remind me in an hour</source>
        <translation>一小时后提醒我</translation>
    </message>
    <message>
        <source>Pause reminders today</source>
        <translation>今天暂停提醒</translation>
    </message>
    <message>
        <source>Quit LR Desk</source>
        <translation>退出 LR Desk</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>items to review</comment>
        <translation>
            <numerusform>%n 个待复习</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>今天没有待复习的条目</translation>
    </message>
    <message>
        <source>Skip this card</source>
        <translation>跳过此卡片</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>第 2 步，共 3 步</translation>
    </message>
    <message>
        <source>**That is all there is to it.** What you know comes back later and later; what you don&apos;t, soon.</source>
        <translation>**就这么简单。** 你会的，隔得越来越久才再出现；不会的，很快再来。</translation>
    </message>
    <message>
        <source>**Grade again.** From Good on, it is done for today.</source>
        <translation>**再评一次。** 评“良好”或更好，今天就完成了。</translation>
    </message>
    <message>
        <source>**Once more.** What you did not know well is asked again on the same day, until you do.</source>
        <translation>**再来一次。** 没掌握好的当天会再问，直到你会为止。</translation>
    </message>
    <message>
        <source>**Predict.** First a bet: which lane does what is asked? Click it, or press {first} to {last}.</source>
        <translation>**预测。** 先下个注：哪条赛道符合所问？点击它，或按 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>**Recall.** Answer the card in your head, or guess. Then press {key} for its answer, and the run.</source>
        <translation>**回忆。** 在心里作答，或者猜一猜。然后按 {key} 看答案和运行。</translation>
    </message>
    <message>
        <source>**Grade.** Did you know it? After **Good** the card comes back tomorrow, then after {second}, {third} and {fourth} days; after **Again**, once more today.</source>
        <translation>**评分。** 你会吗？评 **良好** 后，卡片明天再出现，之后依次隔 {second}、{third} 和 {fourth} 天；评 **重来** 后，今天再问一次。</translation>
    </message>
    <message>
        <source>A few: 5 a day</source>
        <translation>少量：每天 5 张</translation>
    </message>
    <message>
        <source>The usual: 20 a day</source>
        <translation>通常：每天 20 张</translation>
    </message>
    <message>
        <source>Many: 40 a day</source>
        <translation>大量：每天 40 张</translation>
    </message>
    <message>
        <source>Once a day, quietly, and only when cards are waiting. LR Desk then stays in the background when you close its window.</source>
        <translation>每天一次，不打扰，只在有卡片等着时才提醒。这样关闭窗口后，LR Desk 会留在后台。</translation>
    </message>
    <message>
        <source>Not now: leave both as they are</source>
        <translation>暂不：两项都保持原样</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>第 3 步，共 3 步</translation>
    </message>
    <message>
        <source>A few minutes, when it suits you</source>
        <translation>每次几分钟，随你方便</translation>
    </message>
    <message>
        <source>Both can be changed in the settings at any time.</source>
        <translation>两项都可随时在设置中更改。</translation>
    </message>
    <message>
        <source>You know the field already?</source>
        <translation>已经熟悉这个领域？</translation>
    </message>
    <message>
        <source>Shall LR Desk remind you?</source>
        <translation>要让 LR Desk 提醒你吗？</translation>
    </message>
    <message>
        <source>How many new cards a day?</source>
        <translation>每天几张新卡片？</translation>
    </message>
    <message>
        <source>Each of them comes back later, so a few go a long way.</source>
        <translation>每张以后都会再出现，所以几张就足以学到很多。</translation>
    </message>
    <message>
        <source>A few minutes, when it suits you. Shall LR Desk remind you, and how many new cards a day?</source>
        <translation>每次几分钟，随你方便。要让 LR Desk 提醒你吗？每天几张新卡片？</translation>
    </message>
    <message>
        <source>**A few minutes a day.** Short cards teach you how the learning rate decides whether training works.</source>
        <translation>**每天几分钟。** 简短的卡片教你学习率如何决定训练成败。</translation>
    </message>
    <message>
        <source>**Cards that come back.** What you know returns after ever longer waits, just as you begin to forget it.</source>
        <translation>**会再出现的卡片。** 你会的内容间隔越来越长，在你快要忘记时再出现。</translation>
    </message>
    <message>
        <source>**Every card proves itself.** An experiment trains for real, with PyTorch, on your computer, like this one.</source>
        <translation>**每张卡片都有实证。** 实验用 PyTorch 在你的电脑上真实训练，就像这一个。</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>第 1 步，共 3 步</translation>
    </message>
    <message>
        <source>Welcome to LR Desk</source>
        <translation>欢迎使用 LR Desk</translation>
    </message>
    <message>
        <source>Try one card</source>
        <translation>试一张卡片</translation>
    </message>
    <message>
        <source>Try one card; it takes a minute</source>
        <translation>试一张卡片；只需一分钟</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>跳过入门介绍</translation>
    </message>
    <message>
        <source>Here an experiment is getting ready.</source>
        <translation>这里正在准备一个实验。</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>太低</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>太高</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>正合适</translation>
    </message>
    <message>
        <source>Three learning rates in one valley</source>
        <translation>同一山谷中的三个学习率</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Watch the run again</source>
        <translation>再看一次运行</translation>
    </message>
    <message>
        <source>PyTorch is being loaded.</source>
        <translation>正在加载 PyTorch。</translation>
    </message>
    <message>
        <source>Trained on this computer, just now.</source>
        <translation>刚刚在这台电脑上训练。</translation>
    </message>
    <message>
        <source>‹ Your decks</source>
        <translation>‹ 你的牌组</translation>
    </message>
    <message>
        <source>Back to your decks</source>
        <translation>返回你的牌组</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>与原文对比</translation>
    </message>
    <message>
        <source>Begin a new item that says the same</source>
        <translation>新建内容相同的条目</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>保存并开始下一个</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}：{sentence}</translation>
    </message>
    <message>
        <source>In the deck</source>
        <translation>牌组中的</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>The deck says something else than when you edited the item.</source>
        <translation>牌组中的内容与你编辑此条目时不同了。</translation>
    </message>
    <message>
        <source>Words that only the deck has are struck out, words that only you have are underlined.</source>
        <translation>仅牌组中有的词带删除线，仅你有的词带下划线。</translation>
    </message>
    <message>
        <source>The right option</source>
        <translation>正确选项</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>新建牌组</translation>
    </message>
    <message>
        <source>Edit deck</source>
        <translation>编辑牌组</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Minutes that it takes</source>
        <translation>所需分钟数</translation>
    </message>
    <message>
        <source>Begin the deck</source>
        <translation>创建牌组</translation>
    </message>
    <message>
        <source>A deck needs a title and a technology.</source>
        <translation>牌组需要标题和技术。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>There is no other deck of yours.</source>
        <translation>你没有其他牌组。</translation>
    </message>
    <message>
        <source>Items of the deck</source>
        <translation>牌组中的条目</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>新建牌组…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation>删除牌组</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Each of your decks is a file in {folder}; what you write there by hand stays as you wrote it.</source>
        <translation>你的每个牌组都是 {folder} 中的一个文件；你在其中手写的内容会原样保留。</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title}（{kind}）</translation>
    </message>
    <message>
        <source>You have no decks of your own yet. Begin one, and write your first item.</source>
        <translation>你还没有自己的牌组。创建一个，写下第一个条目吧。</translation>
    </message>
    <message>
        <source>This deck has no items yet.</source>
        <translation>此牌组还没有条目。</translation>
    </message>
    <message>
        <source>“{title}” is in the folder of deleted decks now; undo brings it back.</source>
        <translation>“{title}”已移到存放已删除牌组的文件夹；撤销可恢复。</translation>
    </message>
    <message>
        <source>“{title}” is deleted; undo brings it back.</source>
        <translation>已删除“{title}”；撤销可恢复。</translation>
    </message>
    <message>
        <source>To which deck shall it move?</source>
        <translation>要移到哪个牌组？</translation>
    </message>
    <message>
        <source>It moved, with all that was learnt of it; undo brings it back.</source>
        <translation>已移动，学习记录一并保留；撤销可恢复。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The deck says something else than when you edited this item.</source>
        <translation>牌组中的内容与你编辑此条目时不同了。</translation>
    </message>
    <message>
        <source>This item came with the app. Your words are kept apart from it; level and experiment stay.</source>
        <translation>此条目随应用提供。你的文字会与它分开保存；难度和实验不变。</translation>
    </message>
    <message>
        <source>Reload the item</source>
        <translation>重新载入条目</translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation>仍保存我的</translation>
    </message>
    <message>
        <source>in “{deck}”</source>
        <translation>位于“{deck}”</translation>
    </message>
    <message>
        <source>kept in the Lab</source>
        <translation>保留在实验室中</translation>
    </message>
    <message>
        <source>Words of its title, or of its deck</source>
        <translation>其标题或所属牌组中的词</translation>
    </message>
    <message>
        <source>Search the experiments</source>
        <translation>搜索实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>{title}, {place}</source>
        <translation>{title}，{place}</translation>
    </message>
    <message>
        <source>One of another deck is copied into yours with the item.</source>
        <translation>其他牌组的实验会随条目一起复制到你的牌组。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Group of the curriculum</source>
        <translation>课程分组</translation>
    </message>
    <message>
        <source>Build in the Lab…</source>
        <translation>在实验室中搭建…</translation>
    </message>
    <message>
        <source>Build the experiment in the Lab</source>
        <translation>在实验室中搭建实验</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那一个</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>“{title}” in “{deck}” asks nearly the same.</source>
        <translation>“{deck}”中的“{title}”问的几乎相同。</translation>
    </message>
    <message>
        <source>Four different options; mark the right one.</source>
        <translation>四个不同的选项；标出正确的一个。</translation>
    </message>
    <message>
        <source>{option} is right</source>
        <translation>{option} 正确</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>What is to be explained</source>
        <translation>要解释的内容</translation>
    </message>
    <message>
        <source>More, under the answer (may be empty)</source>
        <translation>更多，显示在答案下方（可留空）</translation>
    </message>
    <message>
        <source>Why that is right</source>
        <translation>为什么正确</translation>
    </message>
    <message>
        <source>Tags (may be empty)</source>
        <translation>标签（可留空）</translation>
    </message>
    <message>
        <source>Option A</source>
        <translation>选项 A</translation>
    </message>
    <message>
        <source>Option B</source>
        <translation>选项 B</translation>
    </message>
    <message>
        <source>Option C</source>
        <translation>选项 C</translation>
    </message>
    <message>
        <source>Option D</source>
        <translation>选项 D</translation>
    </message>
    <message>
        <source>First concept of a full answer</source>
        <translation>完整答案的第一个要点</translation>
    </message>
    <message>
        <source>Second concept</source>
        <translation>第二个要点</translation>
    </message>
    <message>
        <source>Third concept</source>
        <translation>第三个要点</translation>
    </message>
    <message>
        <source>Fourth concept (may be empty)</source>
        <translation>第四个要点（可留空）</translation>
    </message>
    <message>
        <source>Fifth concept (may be empty)</source>
        <translation>第五个要点（可留空）</translation>
    </message>
    <message>
        <source>Hint (may be empty)</source>
        <translation>提示（可留空）</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图片显示的内容</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>图片显示的是什么？</translation>
    </message>
    <message>
        <source>A screen reader says it, and it is searched for.</source>
        <translation>屏幕阅读器会读出它，也可以搜索到它。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be shown.</source>
        <translation>剪贴板中没有可显示的图片。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown.</source>
        <translation>{file} 不是可显示的图片。</translation>
    </message>
    <message>
        <source>{file} is too large for a card.</source>
        <translation>{file} 太大，不能放进卡片。</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>卡片预览</translation>
    </message>
    <message>
        <source>Choose an experiment whose run shows what the card says.</source>
        <translation>选择一个能以运行展示卡片内容的实验。</translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>你写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>The app was closed before this was saved: “{text}”</source>
        <translation>应用关闭时此内容尚未保存：“{text}”</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Expected a number, found nothing.</source>
        <translation>应为数字，实际为空。</translation>
    </message>
    <message>
        <source>Expected at most {most} characters, found {count}.</source>
        <translation>最多 {most} 个字符，实际有 {count} 个。</translation>
    </message>
    <message>
        <source>Expected a number, found a division by zero.</source>
        <translation>应为数字，实际出现了除以零。</translation>
    </message>
    <message>
        <source>Expected a number of ordinary size, found a power that has none.</source>
        <translation>应为大小正常的数字，实际的幂没有这样的值。</translation>
    </message>
    <message>
        <source>Expected a number of ordinary size, found a huge one.</source>
        <translation>应为大小正常的数字，实际过大。</translation>
    </message>
    <message>
        <source>Expected a number or arithmetic such as 2 / 3, found &quot;{text}&quot;.</source>
        <translation>应为数字或 2 / 3 这样的算式，实际为“{text}”。</translation>
    </message>
    <message>
        <source>Expected numbers, + - * / ** and brackets, or one of {names}, found &quot;{text}&quot;.</source>
        <translation>应为数字、+ - * / ** 和括号，或 {names} 之一，实际为“{text}”。</translation>
    </message>
    <message>
        <source>Expected numbers, + - * / ** and brackets, or the name {names}, found &quot;{text}&quot;.</source>
        <translation>应为数字、+ - * / ** 和括号，或名称 {names}，实际为“{text}”。</translation>
    </message>
    <message>
        <source>Solved. All {runs} held-out runs meet every goal, with a margin of {margin}.</source>
        <translation>已解决。全部 {runs} 次留出运行都达到所有目标，余量为 {margin}。</translation>
    </message>
    <message>
        <source>Solved. The run meets every goal, with a margin of {margin}.</source>
        <translation>已解决。该运行达到所有目标，余量为 {margin}。</translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <translation>尚未达成：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n of {runs} held-out runs fail; with seed {seed}, {why}.</source>
        <translation>
            <numerusform>尚未达成：{runs} 次留出运行中有 %n 次未通过；随机种子为 {seed} 时，{why}。</numerusform>
        </translation>
    </message>
    <message>
        <source>This lane does not fit every problem: {reason}.</source>
        <translation>此赛道不适用于每个问题：{reason}。</translation>
    </message>
    <message>
        <source>a loss below {loss}</source>
        <translation>损失低于 {loss}</translation>
    </message>
    <message>
        <source>{times} times lower than {lane}</source>
        <translation>损失低到 {lane} 的 1/{times}</translation>
    </message>
    <message>
        <source>a loss of {loss} by step {step}</source>
        <translation>到第 {step} 步损失降至 {loss}</translation>
    </message>
    <message>
        <source>{metric} above {value}</source>
        <translation>{metric}高于 {value}</translation>
    </message>
    <message>
        <source>a sharpness below {sharpness}</source>
        <translation>锐度低于 {sharpness}</translation>
    </message>
    <message>
        <source>{lane} diverges</source>
        <translation>{lane} 发散</translation>
    </message>
    <message>
        <source>loss {loss} at the start, diverged at step {step}</source>
        <translation>起始损失 {loss}，在第 {step} 步发散</translation>
    </message>
    <message>
        <source>loss {loss} at the start, {last} after {steps} steps, {lowest} at its lowest</source>
        <translation>起始损失 {loss}，{steps} 步后 {last}，最低 {lowest}</translation>
    </message>
    <message>
        <source>{goals} within {steps} steps, on each of {seeds} seeds that you have not seen</source>
        <translation>{steps} 步内做到：{goals}，在 {seeds} 个你没见过的随机种子上均须成立</translation>
    </message>
    <message>
        <source>{goals} within {steps} steps, on a seed that you have not seen</source>
        <translation>{steps} 步内做到：{goals}，在一个你没见过的随机种子上</translation>
    </message>
    <message>
        <source>the gradient norm of **{lane}** reaches {norm}</source>
        <translation>**{lane}** 的梯度范数达到 {norm}</translation>
    </message>
    <message>
        <source>no edge of stability is known for the optimizer of **{lane}**</source>
        <translation>**{lane}** 的优化器没有已知的稳定性边缘</translation>
    </message>
    <message>
        <source>the sharpness of **{lane}** hovers at {sharpness}; its edge is {edge}</source>
        <translation>**{lane}** 的锐度徘徊在 {sharpness}；其稳定性边缘为 {edge}</translation>
    </message>
    <message>
        <source>**{lane}** ends at a sharpness of {sharpness}, not below {bound}</source>
        <translation>**{lane}** 最终锐度为 {sharpness}，不低于 {bound}</translation>
    </message>
    <message>
        <source>**{lane}** ends at a sharpness of {sharpness}, below {bound}</source>
        <translation>**{lane}** 最终锐度为 {sharpness}，低于 {bound}</translation>
    </message>
    <message>
        <source>the {metric} of **{lane}** ends at {value}</source>
        <translation>**{lane}** 的{metric}最终为 {value}</translation>
    </message>
    <message>
        <source>**{lane}** takes step {step} at a rate of {rate}</source>
        <translation>**{lane}** 第 {step} 步的学习率为 {rate}</translation>
    </message>
    <message>
        <source>**{lane}** takes step {step} at a rate of {rate} in its {group}</source>
        <translation>**{lane}** 第 {step} 步在{group}中的学习率为 {rate}</translation>
    </message>
    <message>
        <source>the rate of **{lane}** goes from {rate} to {new_rate} at step {step}</source>
        <translation>**{lane}** 的学习率在第 {step} 步从 {rate} 变为 {new_rate}</translation>
    </message>
    <message>
        <source>the rate of **{lane}** goes from {rate} to {new_rate}</source>
        <translation>**{lane}** 的学习率从 {rate} 变为 {new_rate}</translation>
    </message>
    <message>
        <source>**{lane}** does not diverge: its loss ends at {loss}</source>
        <translation>**{lane}** 不发散：其损失最终为 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** does not converge: it diverges ({how})</source>
        <translation>**{lane}** 不收敛：它发散了（{how}）</translation>
    </message>
    <message>
        <source>**{lane}** does not converge: late in the run its loss is still {loss}</source>
        <translation>**{lane}** 不收敛：运行后期其损失仍为 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** converges: its loss stays below {loss} from step {step} on</source>
        <translation>**{lane}** 收敛：其损失从第 {step} 步起保持低于 {loss}</translation>
    </message>
    <message>
        <source>{ending}, below {loss}</source>
        <translation>{ending}，低于 {loss}</translation>
    </message>
    <message>
        <source>{ending}, not below {loss}</source>
        <translation>{ending}，不低于 {loss}</translation>
    </message>
    <message>
        <source>{arrival}, after step {step}</source>
        <translation>{arrival}，晚于第 {step} 步</translation>
    </message>
    <message>
        <source>{ending}, so it does not end above {loss}</source>
        <translation>{ending}，因此最终并不高于 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** is still at {loss} after {steps} steps</source>
        <translation>**{lane}** 在 {steps} 步后仍为 {loss}</translation>
    </message>
    <message>
        <source>{ending}, not above {loss}</source>
        <translation>{ending}，不高于 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** keeps its loss within {share} of its start ({loss})</source>
        <translation>**{lane}** 的损失与起点（{loss}）相差始终不超过 {share}</translation>
    </message>
    <message>
        <source>{ending}, away from its start ({loss})</source>
        <translation>{ending}，偏离起点（{loss}）</translation>
    </message>
    <message>
        <source>**{lane}** cannot jump across a minimum: there is none</source>
        <translation>**{lane}** 无法跃过最小值：这里没有最小值</translation>
    </message>
    <message>
        <source>the loss of **{lane}** rises in {share} of its steps</source>
        <translation>**{lane}** 的损失在 {share} 的步中上升</translation>
    </message>
    <message>
        <source>**{lane}** ends {times} times lower than **{other}** ({loss} against {other_loss})</source>
        <translation>**{other}** 的最终损失是 **{lane}** 的 {times} 倍（{other_loss} 对 {loss}）</translation>
    </message>
    <message>
        <source>**{lane}** ends at {times} times the loss of **{other}** ({loss} against {other_loss})</source>
        <translation>**{lane}** 的最终损失是 **{other}** 的 {times} 倍（{loss} 对 {other_loss}）</translation>
    </message>
    <message>
        <source>**{lane}** does not move in its first step</source>
        <translation>**{lane}** 第一步没有移动</translation>
    </message>
    <message>
        <source>the first step of **{lane}** is {times} times as long as that of **{other}** ({length} against {other_length})</source>
        <translation>**{lane}** 的第一步长度是 **{other}** 的 {times} 倍（{length} 对 {other_length}）</translation>
    </message>
    <message>
        <source>**{lane}** has the very same losses as **{other}**</source>
        <translation>**{lane}** 与 **{other}** 的损失完全相同</translation>
    </message>
    <message>
        <source>the losses of **{lane}** and **{other}** differ by up to {number} %</source>
        <translation>**{lane}** 与 **{other}** 的损失最多相差 {number} %</translation>
    </message>
    <message>
        <source>the loss of **{lane}** goes from {loss} at step {step} to {later_loss} at step {later}</source>
        <translation>**{lane}** 的损失从第 {step} 步的 {loss} 变为第 {later} 步的 {later_loss}</translation>
    </message>
    <message>
        <source>**{lane}** ends at {loss}</source>
        <translation>**{lane}** 最终损失为 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** diverges ({how})</source>
        <translation>**{lane}** 发散（{how}）</translation>
    </message>
    <message>
        <source>loss no longer a number at step {step}</source>
        <translation>第 {step} 步损失不再是数字</translation>
    </message>
    <message>
        <source>loss &gt; {loss} at step {step}</source>
        <translation>第 {step} 步损失 &gt; {loss}</translation>
    </message>
    <message>
        <source>loss &lt; -{loss} at step {step}</source>
        <translation>第 {step} 步损失 &lt; -{loss}</translation>
    </message>
    <message>
        <source>**{lane}** never reaches {loss}</source>
        <translation>**{lane}** 从未达到 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** reaches {loss} at step {step}</source>
        <translation>**{lane}** 在第 {step} 步达到 {loss}</translation>
    </message>
    <message>
        <source>**{lane}** ends before step {step}</source>
        <translation>**{lane}** 在第 {step} 步之前结束</translation>
    </message>
    <message>
        <source>**{lane}** never jumps across the minimum</source>
        <translation>**{lane}** 从未跃过最小值</translation>
    </message>
    <message>
        <source>**{lane}** jumps across the minimum once</source>
        <translation>**{lane}** 跃过最小值一次</translation>
    </message>
    <message numerus="yes">
        <source>**{lane}** jumps across the minimum %n times</source>
        <translation>
            <numerusform>**{lane}** 跃过最小值 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>to target</source>
        <translation>达标步</translation>
    </message>
    <message>
        <source>time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>at {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>No CUDA device was found, so this runs on the CPU.</source>
        <translation>没有找到 CUDA 设备，因此在 CPU 上运行。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>{number} steps/s · {device}</source>
        <translation>{number} 步/秒 · {device}</translation>
    </message>
    <message>
        <source>{name} gave up: {reason}</source>
        <translation>{name} 无法继续：{reason}</translation>
    </message>
    <message>
        <source>Lane &apos;{lane}&apos;: {reason}</source>
        <translation>赛道“{lane}”：{reason}</translation>
    </message>
    <message>
        <source>PyTorch is not installed; install it with: {command}</source>
        <translation>未安装 PyTorch；请用此命令安装：{command}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>曲率</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>初始化尺度</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>new-task accuracy</source>
        <translation>新任务准确率</translation>
    </message>
    <message>
        <source>old-task accuracy</source>
        <translation>旧任务准确率</translation>
    </message>
    <message>
        <source>crosses</source>
        <translation>叉点</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>{optimizer} cannot train this problem with these settings: {reason}</source>
        <translation>{optimizer} 在这些设置下无法训练此问题：{reason}</translation>
    </message>
    <message>
        <source>A range test rises from a rate above 0 to a higher one, {highest} at most</source>
        <translation>范围测试从大于 0 的学习率升到更高的学习率，最高 {highest}</translation>
    </message>
    <message>
        <source>A range test takes {least} to {most} steps</source>
        <translation>范围测试需要 {least} 到 {most} 步</translation>
    </message>
    <message>
        <source>This cannot be tested: {reason}</source>
        <translation>无法测试：{reason}</translation>
    </message>
    <message>
        <source>steepest descent</source>
        <translation>最陡下降</translation>
    </message>
    <message>
        <source>minimum / 10</source>
        <translation>最低点 / 10</translation>
    </message>
    <message>
        <source>valley</source>
        <translation>谷段</translation>
    </message>
    <message>
        <source>blow-up</source>
        <translation>爆炸点</translation>
    </message>
    <message>
        <source>A hint, not an optimum: another seed, or a slower rise of the rate, can move it several-fold.</source>
        <translation>只是提示，并非最优：换个随机种子，或让学习率升得更慢，结果可能相差数倍。</translation>
    </message>
    <message>
        <source>A hint, not an optimum: the tenth is a rule of thumb, and a slower rise moves the minimum.</source>
        <translation>只是提示，并非最优：取十分之一是经验法则，升得更慢会移动最低点。</translation>
    </message>
    <message>
        <source>A hint, not an optimum: where the loss falls from the start, a test from a lower rate suggests less.</source>
        <translation>只是提示，并非最优：若损失一开始就下降，从更低学习率起测会给出更小的建议。</translation>
    </message>
    <message>
        <source>A hint, not an optimum: no rate to train at, for a rate that stays can fail well below it.</source>
        <translation>只是提示，并非最优：不宜用它训练，因为保持不变的学习率可能在远低于它时就失败。</translation>
    </message>
    <message>
        <source>The loss rose without having fallen first: start below {rate}.</source>
        <translation>损失未先下降就上升了：请从低于 {rate} 开始。</translation>
    </message>
    <message>
        <source>The loss hardly moved: rates up to {rate} are too low here, so test higher ones.</source>
        <translation>损失几乎没变：这里直到 {rate} 的学习率都太低，请测试更高的。</translation>
    </message>
    <message>
        <source>The loss fell to 0, where nothing is left that could blow up: fewer steps would show more.</source>
        <translation>损失降到了 0，已没有可爆炸的余地：步数少些会显示更多。</translation>
    </message>
    <message>
        <source>Nothing blew up on the way to {rate}: the limit, if there is one, lies higher.</source>
        <translation>直到 {rate} 都没有爆炸：如果有极限，它在更高处。</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>三倍</translation>
    </message>
    <message>
        <source>A hint put to the test: {hint}</source>
        <translation>检验提示：{hint}</translation>
    </message>
    <message>
        <source>The smoothed loss falls fastest around this rate: from {high_loss} to {low_loss} while the rate rises from {low_rate} to {high_rate}.</source>
        <translation>平滑后的损失在此学习率附近下降最快：学习率从 {low_rate} 升到 {high_rate} 时，损失从 {high_loss} 降到 {low_loss}。</translation>
    </message>
    <message>
        <source>The smoothed loss is lowest, {loss}, at a rate of {rate}; this is a tenth of that rate.</source>
        <translation>平滑后的损失在学习率 {rate} 处最低，为 {loss}；这里是该学习率的十分之一。</translation>
    </message>
    <message>
        <source>The longest descent of the smoothed loss reaches from a rate of {low_rate} to one of {high_rate}; this is its middle on a logarithmic scale.</source>
        <translation>平滑后的损失最长的一段下降，从学习率 {low_rate} 到 {high_rate}；这里是其对数尺度上的中点。</translation>
    </message>
    <message>
        <source>At a rate of {rate} the loss is no longer a number.</source>
        <translation>学习率为 {rate} 时，损失不再是数字。</translation>
    </message>
    <message>
        <source>At a rate of {rate} the smoothed loss, {loss}, is above {times} times its lowest value, {lowest}.</source>
        <translation>学习率为 {rate} 时，平滑后的损失 {loss} 超过其最低值 {lowest} 的 {times} 倍。</translation>
    </message>
    <message>
        <source>There are {count} lanes already; remove one to branch another off</source>
        <translation>已有 {count} 条赛道；请先移除一条再分支</translation>
    </message>
    <message>
        <source>Lane &apos;{lane}&apos; ended at step {step}; go back to a step before that</source>
        <translation>赛道“{lane}”在第 {step} 步结束；请回到更早的步</translation>
    </message>
    <message>
        <source>{schedule} cannot drive this optimizer with these settings: {reason}</source>
        <translation>{schedule} 在这些设置下无法驱动此优化器：{reason}</translation>
    </message>
    <message>
        <source>{setting}: this challenge leaves it as it is.</source>
        <translation>{setting}：此挑战中不可更改。</translation>
    </message>
    <message>
        <source>changes: you take over at step {step}; what comes before it stays as it is.</source>
        <translation>changes：你从第 {step} 步起接手；之前的部分保持不变。</translation>
    </message>
    <message>
        <source>{setting}, at step {step}: this challenge leaves it as it is on the way.</source>
        <translation>{setting}，第 {step} 步：此挑战中途不可更改。</translation>
    </message>
    <message>
        <source>cycle_momentum: this challenge leaves the momentum as it is, so it must be false.</source>
        <translation>cycle_momentum：此挑战中动量不可更改，因此它必须为 false。</translation>
    </message>
    <message>
        <source>later must be a later step</source>
        <translation>later 必须是更晚的步</translation>
    </message>
    <message>
        <source>two lanes have the same label</source>
        <translation>两条赛道名称相同</translation>
    </message>
    <message>
        <source>lane {lane} has a batch size, but every step of this problem sees all there is</source>
        <translation>赛道 {lane} 设了批大小，但此问题的每一步都使用全部数据</translation>
    </message>
    <message>
        <source>lane {lane} wants more examples than the {count} there are</source>
        <translation>赛道 {lane} 需要的样本多于现有的 {count} 个</translation>
    </message>
    <message>
        <source>lane {lane} names the group {group}; this problem&apos;s groups: {known}</source>
        <translation>赛道 {lane} 指定了组 {group}；此问题的组：{known}</translation>
    </message>
    <message>
        <source>lane {lane} clips one norm, but this problem has the gradients of many replicas</source>
        <translation>赛道 {lane} 裁剪单个范数，但此问题有多个副本的梯度</translation>
    </message>
    <message>
        <source>lane {lane} changes past the {steps} steps of the experiment</source>
        <translation>赛道 {lane} 的更改超出了实验的 {steps} 步</translation>
    </message>
    <message>
        <source>a view is named twice</source>
        <translation>有视图重复列出</translation>
    </message>
    <message>
        <source>the view {view} is not one of this problem; its pictures: {pictures}</source>
        <translation>视图 {view} 不属于此问题；可用的图像：{pictures}</translation>
    </message>
    <message>
        <source>the view &apos;metrics&apos; needs a problem that measures more than its loss</source>
        <translation>视图“metrics”需要除损失外还有其他指标的问题</translation>
    </message>
    <message>
        <source>the view &apos;confusion&apos; needs a problem that tells kinds apart</source>
        <translation>视图“confusion”需要区分类别的问题</translation>
    </message>
    <message>
        <source>the view &apos;group-lrs&apos; needs a problem with groups of weights</source>
        <translation>视图“group-lrs”需要有权重分组的问题</translation>
    </message>
    <message>
        <source>the claim {claim} needs the view {view}</source>
        <translation>论断 {claim} 需要视图 {view}</translation>
    </message>
    <message>
        <source>a claim names {name}; this problem has: {known}</source>
        <translation>有论断用到 {name}；此问题有：{known}</translation>
    </message>
    <message>
        <source>a claim asks about step {step}, past the {steps} steps of the experiment</source>
        <translation>有论断问到第 {step} 步，超出了实验的 {steps} 步</translation>
    </message>
    <message>
        <source>the claims &apos;overshoots&apos; and &apos;first-step&apos; need a problem with one or two weights</source>
        <translation>论断“overshoots”和“first-step”需要有一两个权重的问题</translation>
    </message>
    <message>
        <source>the answer &apos;longest-first-step&apos; needs a problem with one or two weights</source>
        <translation>答案“longest-first-step”需要有一两个权重的问题</translation>
    </message>
    <message>
        <source>clip needs either a norm or a value</source>
        <translation>clip 需要 norm 或 value 之一</translation>
    </message>
    <message>
        <source>the steps of the changes must rise</source>
        <translation>各次更改的步必须递增</translation>
    </message>
    <message>
        <source>a lane resumes before it changes: resume must be in its first change</source>
        <translation>赛道在更改之前恢复：resume 必须在第一次更改中</translation>
    </message>
    <message>
        <source>schedule_first needs a schedule</source>
        <translation>schedule_first 需要调度</translation>
    </message>
    <message>
        <source>{optimizer} has no momentum to change</source>
        <translation>{optimizer} 没有可更改的动量</translation>
    </message>
    <message>
        <source>RMSprop cannot gain momentum on the way; give it some from the start</source>
        <translation>RMSprop 无法中途加入动量；请从一开始就设置</translation>
    </message>
    <message>
        <source>{optimizer} has no weight decay to change</source>
        <translation>{optimizer} 没有可更改的权重衰减</translation>
    </message>
    <message>
        <source>{optimizer} has no momentum</source>
        <translation>{optimizer} 没有动量</translation>
    </message>
    <message>
        <source>a batch cannot hold more than the {count} examples there are</source>
        <translation>一批的样本不能多于现有的 {count} 个</translation>
    </message>
    <message>
        <source>a condition needs two start coordinates</source>
        <translation>条件数需要两个起点坐标</translation>
    </message>
    <message>
        <source>the steps of the points must rise</source>
        <translation>各点的步必须递增</translation>
    </message>
    <message>
        <source>there must be one milestone fewer than schedulers</source>
        <translation>milestones 必须比 schedulers 少一个</translation>
    </message>
    <message>
        <source>the milestones must rise</source>
        <translation>milestones 必须递增</translation>
    </message>
    <message>
        <source>low must be below high</source>
        <translation>下限必须低于上限</translation>
    </message>
    <message>
        <source>low must be above 0 for a rate, and on every axis in equal ratios</source>
        <translation>学习率以及所有等比坐标轴的下限必须大于 0</translation>
    </message>
    <message>
        <source>low must be at least 1 for a batch size</source>
        <translation>批大小的下限必须至少为 1</translation>
    </message>
    <message>
        <source>high must be below 1 for momentum</source>
        <translation>动量的上限必须低于 1</translation>
    </message>
    <message>
        <source>high must be at most 10000 for a rate</source>
        <translation>学习率的上限最多为 10000</translation>
    </message>
    <message>
        <source>count must be from 2 to {most}</source>
        <translation>count 必须在 2 到 {most} 之间</translation>
    </message>
    <message>
        <source>group must be left out: only rates differ by group, not {parameter}</source>
        <translation>必须省略 group：只有学习率可按组设置，{parameter} 不行</translation>
    </message>
    <message>
        <source>group is {group}, but this problem&apos;s groups are: {known}</source>
        <translation>group 为 {group}，但此问题的组是：{known}</translation>
    </message>
    <message>
        <source>none: every step sees all there is</source>
        <translation>无：每一步都使用全部数据</translation>
    </message>
    <message>
        <source>high is above the largest batch of this problem ({largest})</source>
        <translation>上限高于此问题的最大批（{largest}）</translation>
    </message>
    <message>
        <source>parameter is {parameter}, which {schedule} sets by itself</source>
        <translation>parameter 为 {parameter}，而它由 {schedule} 自行设定</translation>
    </message>
    <message>
        <source>seeds must be one or more, all different</source>
        <translation>随机种子至少一个，且各不相同</translation>
    </message>
    <message>
        <source>x and y must be different parameters</source>
        <translation>x 和 y 必须是不同的参数</translation>
    </message>
    <message>
        <source>lane must use SGD, Adam or AdamW, no schedule that watches the loss or comes first, no clipping and no changes</source>
        <translation>赛道必须使用 SGD、Adam 或 AdamW，且没有监视损失或先行的调度，没有裁剪，也没有更改</translation>
    </message>
    <message>
        <source>rate × momentum</source>
        <translation>学习率 × 动量</translation>
    </message>
    <message>
        <source>rate × batch size</source>
        <translation>学习率 × 批大小</translation>
    </message>
    <message>
        <source>rates of two layers</source>
        <translation>两层的学习率</translation>
    </message>
    <message>
        <source>A lane of a sweep</source>
        <translation>扫描中的赛道</translation>
    </message>
    <message>
        <source>rate of {group}</source>
        <translation>{group}的学习率</translation>
    </message>
    <message>
        <source>All of it diverged.</source>
        <translation>全部发散。</translation>
    </message>
    <message>
        <source>The lowest final loss is {loss}, at {place}.</source>
        <translation>最低的最终损失为 {loss}，位于 {place}。</translation>
    </message>
    <message>
        <source>{outcome}, lowest on the way {loss}</source>
        <translation>{outcome}，途中最低 {loss}</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}, medians of %n seeds</source>
        <translation>
            <numerusform>{outcome}，%n 个随机种子的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {outcome}.</source>
        <translation>{place}：{outcome}。</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>diverged at step {step}</source>
        <translation>在第 {step} 步发散</translation>
    </message>
    <message>
        <source>{share} of the map diverged.</source>
        <translation>图中 {share} 发散。</translation>
    </message>
    <message>
        <source>Nothing diverged.</source>
        <translation>没有发散。</translation>
    </message>
    <message>
        <source>It diverges from {place} up.</source>
        <translation>从 {place} 起发散。</translation>
    </message>
    <message>
        <source>{failed} of {count} diverged, the first at {place}.</source>
        <translation>{count} 个中有 {failed} 个发散，第一个位于 {place}。</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新量</translation>
    </message>
    <message>
        <source>new w</source>
        <translation>新 w</translation>
    </message>
    <message>
        <source>line at {place}</source>
        <translation>{place} 处的直线</translation>
    </message>
    <message>
        <source>image {number} is {digit}</source>
        <translation>图像 {number} 为 {digit}</translation>
    </message>
    <message>
        <source>cross at ({place})</source>
        <translation>({place}) 处为叉点</translation>
    </message>
    <message>
        <source>curve at {place}</source>
        <translation>{place} 处的曲线</translation>
    </message>
    <message>
        <source>Delete the old folder…</source>
        <translation>删除旧文件夹…</translation>
    </message>
    <message>
        <source>What was copied from it is deleted for good; files that came there since stay.</source>
        <translation>已复制走的内容将永久删除；之后放入的文件会保留。</translation>
    </message>
    <message>
        <source>Delete the old folder {folder}?</source>
        <translation>删除旧文件夹 {folder}？</translation>
    </message>
    <message>
        <source>The database {file} is damaged and no backup was found; to begin anew, move that file away.</source>
        <translation>数据库 {file} 已损坏，也没有找到备份；要重新开始，请移走该文件。</translation>
    </message>
    <message>
        <source>The file {file}, which says where your data is, cannot be read; nothing was changed.</source>
        <translation>记录数据位置的文件 {file} 无法读取；未作任何更改。</translation>
    </message>
    <message>
        <source>Your data was moved to {folder}, which is not there now; nothing was changed. Connect that disk and start LR Desk again; if the folder is gone for good, delete {file}.</source>
        <translation>你的数据已移到 {folder}，但现在找不到它；未作任何更改。请连接该磁盘并重新启动 LR Desk；如果该文件夹已永久丢失，请删除 {file}。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>全忘</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>差一点</translation>
    </message>
    <message>
        <source>No deck holds the item {item}.</source>
        <translation>没有牌组包含条目 {item}。</translation>
    </message>
    <message>
        <source>No deck holds the item {item}; the answer was not saved.</source>
        <translation>没有牌组包含条目 {item}；作答未保存。</translation>
    </message>
    <message>
        <source>a row of {table} lost what it refers to</source>
        <translation>{table} 中有一行丢失了所引用的内容</translation>
    </message>
    <message>
        <source>There is no file {file}; nothing was changed.</source>
        <translation>没有文件 {file}；未作任何更改。</translation>
    </message>
    <message>
        <source>The file {file} is no sound database ({problem}); nothing was changed.</source>
        <translation>文件 {file} 不是完好的数据库（{problem}）；未作任何更改。</translation>
    </message>
    <message>
        <source>The file {file} is no database of LR Desk; nothing was changed.</source>
        <translation>文件 {file} 不是 LR Desk 的数据库；未作任何更改。</translation>
    </message>
    <message>
        <source>The file {file} is of a newer LR Desk; nothing was changed: update the program first.</source>
        <translation>文件 {file} 来自更新版本的 LR Desk；未作任何更改：请先更新程序。</translation>
    </message>
    <message>
        <source>No deck holds the experiment {experiment}.</source>
        <translation>没有牌组包含实验 {experiment}。</translation>
    </message>
    <message>
        <source>The database {path} has been emptied: restore a backup.</source>
        <translation>数据库 {path} 已被清空：请恢复备份。</translation>
    </message>
    <message>
        <source>The file {path} is a database of another program; it was not touched: choose another.</source>
        <translation>文件 {path} 是其他程序的数据库；未改动它：请另选一个。</translation>
    </message>
    <message>
        <source>The database {path} is of a newer LR Desk; it was not touched: update the program.</source>
        <translation>数据库 {path} 来自更新版本的 LR Desk；未改动它：请更新程序。</translation>
    </message>
    <message>
        <source>The database {path} is damaged; nothing more is written to it: restore a backup.</source>
        <translation>数据库 {path} 已损坏；不再向其写入：请恢复备份。</translation>
    </message>
    <message>
        <source>The database {path} cannot be written; nothing in it was changed: allow writing to the file and to its folder.</source>
        <translation>数据库 {path} 无法写入；其中未作任何更改：请允许写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved in {path}; all before it is safe: make room and try again.</source>
        <translation>磁盘已满，因此最后一次更改未保存到 {path}；之前的都安全：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the database {path}; nothing was changed: close that program and try again.</source>
        <translation>另一个程序正在使用数据库 {path}；未作任何更改：请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The disk failed while {path} was read or written; the last change was not saved: check the disk and try again.</source>
        <translation>读写 {path} 时磁盘出错；最后一次更改未保存：请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>rows of {table} lost what they refer to</source>
        <translation>{table} 中有多行丢失了所引用的内容</translation>
    </message>
    <message>
        <source>The database {path} could not be brought from version {old} to {new} ({reason}); it is unchanged, and a copy is among its backups: please report this.</source>
        <translation>数据库 {path} 无法从版本 {old} 升级到 {new}（{reason}）；它没有改变，备份中也有一份副本：请报告此问题。</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({problem}): restore a backup.</source>
        <translation>数据库 {path} 已损坏（{problem}）：请恢复备份。</translation>
    </message>
    <message>
        <source>The setting {key} in {path} cannot be read; restore a backup.</source>
        <translation>{path} 中的设置 {key} 无法读取；请恢复备份。</translation>
    </message>
    <message numerus="yes">
        <source>suspend %n item(s)</source>
        <translation>
            <numerusform>暂停 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsuspend %n item(s)</source>
        <translation>
            <numerusform>取消暂停 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bury %n item(s)</source>
        <translation>
            <numerusform>搁置 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unbury %n item(s)</source>
        <translation>
            <numerusform>取消搁置 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n item(s)</source>
        <translation>
            <numerusform>标记 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n item(s)</source>
        <translation>
            <numerusform>取消标记 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n item(s)</source>
        <translation>
            <numerusform>为 %n 个条目添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n item(s)</source>
        <translation>
            <numerusform>为 %n 个条目移除标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translation>
            <numerusform>删除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset %n item(s)</source>
        <translation>
            <numerusform>将 %n 个条目重设为新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the day of %n item(s)</source>
        <translation>
            <numerusform>设定 %n 个条目的日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n item(s) aside</source>
        <translation>
            <numerusform>将 %n 个条目先放到一边</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n item(s) sooner</source>
        <translation>
            <numerusform>提前提问 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>已停止；一切保持原样。</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup {name} is in force now; what was there before is kept among the backups as {kept}.</source>
        <translation>备份 {name} 现已生效；之前的内容作为 {kept} 保存在备份中。</translation>
    </message>
    <message>
        <source>Repairing the database…</source>
        <translation>正在修复数据库…</translation>
    </message>
    <message>
        <source>The database is damaged beyond repair; it was left as it is: restore a backup.</source>
        <translation>数据库已损坏到无法修复；已保持原样：请恢复备份。</translation>
    </message>
    <message>
        <source>The database is repaired and has all your answers; the old one is kept among the backups as {kept}.</source>
        <translation>数据库已修复，包含你的所有作答；旧数据库作为 {kept} 保存在备份中。</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>正在重置…</translation>
    </message>
    <message>
        <source>All settings are the usual ones again; the state before is kept among the backups as {kept}.</source>
        <translation>所有设置已恢复默认；之前的状态作为 {kept} 保存在备份中。</translation>
    </message>
    <message>
        <source>All answers are forgotten; they are kept in the backup {kept}, should you want them back.</source>
        <translation>所有作答已清除；它们保存在备份 {kept} 中，以便日后找回。</translation>
    </message>
    <message>
        <source>LR Desk is as on its first day; all that was is kept in the backup {kept}.</source>
        <translation>LR Desk 已回到第一天的样子；之前的一切保存在备份 {kept} 中。</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({reason}); choose another folder.</source>
        <translation>无法使用 {folder}（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder to move your data to.</source>
        <translation>请选择要将数据移到的文件夹。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from the top.</source>
        <translation>请写出文件夹的完整路径，从根目录开始。</translation>
    </message>
    <message>
        <source>Your data is in this folder already; choose another.</source>
        <translation>你的数据已在此文件夹中；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder is inside the one that would be moved; choose one outside of it.</source>
        <translation>此文件夹位于要移动的文件夹之内；请选择其外的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a folder.</source>
        <translation>{folder} 是文件；请选择文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make a new one in.</source>
        <translation>没有文件夹 {folder}，无法在其中新建文件夹。</translation>
    </message>
    <message>
        <source>{folder} is on a network or the like ({kind}), where a database is not safe; choose a local disk.</source>
        <translation>{folder} 位于网络或类似位置（{kind}），数据库在那里不安全；请选择本地磁盘。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}.</source>
        <translation>{folder} 所在磁盘空间不足。</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose an empty folder or a new one.</source>
        <translation>{folder} 不是空的；请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>正在移动你的数据…</translation>
    </message>
    <message>
        <source>Your data could not be moved ({reason}); it stays in {folder}, where it was.</source>
        <translation>无法移动你的数据（{reason}）；它仍在原处 {folder}。</translation>
    </message>
    <message>
        <source>Your data is in {folder} now.</source>
        <translation>你的数据现在位于 {folder}。</translation>
    </message>
    <message>
        <source>Your data was not moved, for its copy is not sound; check the database first, or another disk.</source>
        <translation>你的数据没有移动，因为副本不完好；请先检查数据库，或换一个磁盘。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Forgotten in the last seven days</source>
        <translation>近七天遗忘</translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation>未来七天到期</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>从未见过</translation>
    </message>
    <message>
        <source>Leeches: forgotten six times or more</source>
        <translation>难点卡片：遗忘六次或更多</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>无法删除 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is there already; nothing was changed.</source>
        <translation>{file} 已存在；未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is gone from the folder of your decks; nothing was changed.</source>
        <translation>{file} 已不在你的牌组文件夹中；未作任何更改。</translation>
    </message>
    <message>
        <source>{file} was changed on the disk meanwhile; nothing was changed here.</source>
        <translation>{file} 在此期间已在磁盘上被更改；这里未作任何更改。</translation>
    </message>
    <message>
        <source>{file}: the deck id &apos;{id}&apos; is already taken by {other}.</source>
        <comment>begins with the file</comment>
        <translation>{file}：牌组 id“{id}”已被 {other} 占用。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>What it is, with code and a first run</source>
        <translation>它是什么，附代码和首次运行</translation>
    </message>
    <message>
        <source>The problem that it solves, before and after</source>
        <translation>它解决的问题，前后对比</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>深入</translation>
    </message>
    <message>
        <source>A mental model, built up in steps</source>
        <translation>逐步建立的心智模型</translation>
    </message>
    <message>
        <source>Visualize</source>
        <translation>可视化</translation>
    </message>
    <message>
        <source>A real run, row by row</source>
        <translation>真实的运行，逐行展示</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>动手</translation>
    </message>
    <message>
        <source>Fill in the code, and see what it does</source>
        <translation>填写代码，看看效果</translation>
    </message>
    <message>
        <source>Questions against the clock</source>
        <translation>限时答题</translation>
    </message>
    <message>
        <source>Reach a target with a run of your own</source>
        <translation>用自己的运行达到目标</translation>
    </message>
    <message>
        <source>The cards of this topic</source>
        <translation>此主题的卡片</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What to measure, and how to read it</source>
        <translation>测量什么，如何解读</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>New items a day</source>
        <translation>每日新条目</translation>
    </message>
    <message>
        <source>How many items you have never seen join a day&apos;s review.</source>
        <translation>每天的复习中加入多少从未见过的条目。</translation>
    </message>
    <message>
        <source>Due items a day</source>
        <translation>每日到期条目</translation>
    </message>
    <message>
        <source>How many items that are due you want to be asked on one day; the others wait.</source>
        <translation>一天内最多问多少到期条目；其余的等待。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Grade buttons</source>
        <translation>评分按钮</translation>
    </message>
    <message>
        <source>Four plain grades, or all six of SM-2.</source>
        <translation>四个简单评分，或 SM-2 的全部六个。</translation>
    </message>
    <message>
        <source>Four: Again, Hard, Good, Easy</source>
        <translation>四个：重来、困难、良好、简单</translation>
    </message>
    <message>
        <source>Six: 0 to 5</source>
        <translation>六个：0 到 5</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>一天的开始时间</translation>
    </message>
    <message>
        <source>The hour at which a new learning day begins.</source>
        <translation>新的学习日开始的钟点。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the interface; the shipped decks are in English.</source>
        <translation>界面的语言；随附的牌组为英文。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Follow the system&apos;s light or dark, or keep to one.</source>
        <translation>跟随系统的浅色或深色，或固定为一种。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>High contrast makes text darker or brighter, and lines thicker.</source>
        <translation>高对比度使文字更深或更亮，线条更粗。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large everything is written, from the usual size to twice of it.</source>
        <translation>所有文字的大小，从默认大小到它的两倍。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>With less motion, a run shows its end at once instead of being played.</source>
        <translation>减少动画后，运行会直接显示最终结果而不播放。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>Where experiments run; automatic takes the GPU only where it is faster.</source>
        <translation>实验在哪里运行；“自动”仅在 GPU 更快时使用它。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>How many threads one run may use; for the small models of the cards, one is the fastest.</source>
        <translation>一次运行可用的线程数；对卡片中的小模型，一个线程最快。</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>提醒时间</translation>
    </message>
    <message>
        <source>When to be told that items are waiting; nothing is said when none are, or while you review.</source>
        <translation>何时告知有条目等待；没有条目等待或正在复习时不会提醒。</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>在后台保持运行</translation>
    </message>
    <message>
        <source>Closing the window leaves LR Desk in the system tray, so that it can remind you.</source>
        <translation>关闭窗口后，LR Desk 留在系统托盘中，以便提醒你。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>LR Desk starts in the background when you log in, so that it can remind you.</source>
        <translation>登录时 LR Desk 在后台启动，以便提醒你。</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>每日备份保留天数</translation>
    </message>
    <message>
        <source>For how many days each day&apos;s backup is kept; weekly and monthly ones stay longer.</source>
        <translation>每日备份保留多少天；每周和每月的备份保留更久。</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>says a word that begins so, in any of its texts</source>
        <translation>任一文本中有以此开头的词</translation>
    </message>
    <message>
        <source>says both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>says just these words, one after the other</source>
        <translation>恰好依次有这些词</translation>
    </message>
    <message>
        <source>says one or the other</source>
        <translation>有其一即可</translation>
    </message>
    <message>
        <source>says the one and not the other</source>
        <translation>有前者而没有后者</translation>
    </message>
    <message>
        <source>parentheses hold together what belongs together</source>
        <translation>括号把同组的内容合在一起</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>of the deck with this id</source>
        <translation>属于 id 与此相同的牌组</translation>
    </message>
    <message>
        <source>of all decks whose ids begin so</source>
        <translation>属于 id 以此开头的所有牌组</translation>
    </message>
    <message>
        <source>of this kind: recall, quiz or explain</source>
        <translation>属于此类型：recall（回忆）、quiz（测验）或 explain（解释）</translation>
    </message>
    <message>
        <source>of this level: beginner, intermediate or advanced</source>
        <translation>属于此难度：beginner（初级）、intermediate（中级）或 advanced（高级）</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>带有此标签</translation>
    </message>
    <message>
        <source>with any tag</source>
        <translation>带有任何标签</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>due, and neither suspended nor buried</source>
        <translation>到期，且未暂停或搁置</translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation>从未问过</translation>
    </message>
    <message>
        <source>not asked until you want it again</source>
        <translation>不再问，直到你取消暂停</translation>
    </message>
    <message>
        <source>not asked today</source>
        <translation>今天不问</translation>
    </message>
    <message>
        <source>forgotten six times or more</source>
        <translation>遗忘六次或更多</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>被你更改过</translation>
    </message>
    <message>
        <source>Numbers, with &lt;, &lt;=, =, &gt;= or &gt;</source>
        <translation>数字，可用 &lt;、&lt;=、=、&gt;= 或 &gt;</translation>
    </message>
    <message>
        <source>due in less than a week, or overdue</source>
        <translation>不到一周内到期，或已逾期</translation>
    </message>
    <message>
        <source>remembered for three weeks or longer</source>
        <translation>已记住三周或更久</translation>
    </message>
    <message>
        <source>hard to remember</source>
        <translation>难记</translation>
    </message>
    <message>
        <source>forgotten more than three times</source>
        <translation>遗忘超过三次</translation>
    </message>
    <message>
        <source>answered in the last seven days</source>
        <translation>近七天内作答过</translation>
    </message>
    <message>
        <source>a question and its answer</source>
        <translation>一个问题及其答案</translation>
    </message>
    <message>
        <source>four options</source>
        <translation>四个选项</translation>
    </message>
    <message>
        <source>to be explained in your own words</source>
        <translation>要用自己的话解释</translation>
    </message>
    <message>
        <source>asks for nothing before</source>
        <translation>无需预备知识</translation>
    </message>
    <message>
        <source>builds on the basics</source>
        <translation>以基础知识为前提</translation>
    </message>
    <message>
        <source>asks for much before</source>
        <translation>需要较多预备知识</translation>
    </message>
    <message>
        <source>of this deck</source>
        <translation>属于此牌组</translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation>属于此类型</translation>
    </message>
    <message>
        <source>of this level</source>
        <translation>属于此难度</translation>
    </message>
    <message>
        <source>in this state</source>
        <translation>处于此状态</translation>
    </message>
    <message>
        <source>days until it is due, below 0 when overdue</source>
        <translation>距到期的天数，逾期时小于 0</translation>
    </message>
    <message>
        <source>days between the last answer and the next</source>
        <translation>上次与下次作答之间的天数</translation>
    </message>
    <message>
        <source>how easily it is remembered, from 1.3 up</source>
        <translation>记忆的容易程度，从 1.3 起</translation>
    </message>
    <message>
        <source>how often it was forgotten</source>
        <translation>遗忘的次数</translation>
    </message>
    <message>
        <source>answered in so many days, today among them</source>
        <translation>最近这么多天内作答过，含今天</translation>
    </message>
    <message>
        <source>forgotten in so many days, today among them</source>
        <translation>最近这么多天内遗忘过，含今天</translation>
    </message>
    <message>
        <source>There is a “)” too much, or a “(” is missing before it.</source>
        <translation>多了一个“)”，或前面少了一个“(”。</translation>
    </message>
    <message>
        <source>These are more parentheses within each other than a search can have.</source>
        <translation>括号的嵌套层数超过了搜索所允许的。</translation>
    </message>
    <message numerus="yes">
        <source>This search is too long: %n words at most are looked for.</source>
        <translation>
            <numerusform>此搜索太长：最多查找 %n 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known as “{key}:”; try {keys}.</source>
        <translation>没有“{key}:”这一项；可试 {keys}。</translation>
    </message>
    <message>
        <source>“{term}” asks for no day at all; {key}:1 asks for today.</source>
        <translation>“{term}”不含任何一天；{key}:1 表示今天。</translation>
    </message>
    <message>
        <source>The number in “{term}” is too large.</source>
        <translation>“{term}”中的数字太大。</translation>
    </message>
    <message>
        <source>“{term}” needs a colon and a name right behind it, as in {example}.</source>
        <translation>“{term}”后需紧跟冒号和名称，如 {example}。</translation>
    </message>
    <message>
        <source>“{term}” needs a number right behind the sign, as in {example}.</source>
        <translation>“{term}”的符号后需紧跟数字，如 {example}。</translation>
    </message>
    <message>
        <source>Nothing is named “{term}”.</source>
        <translation>没有名为“{term}”的内容。</translation>
    </message>
    <message>
        <source>Nothing is named “{term}”; try {names}.</source>
        <translation>没有名为“{term}”的内容；可试 {names}。</translation>
    </message>
    <message>
        <source>{file} does not hold this item any more.</source>
        <translation>{file} 中已没有此条目。</translation>
    </message>
    <message>
        <source>This item is not in its deck any more.</source>
        <translation>此条目已不在其牌组中。</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>添加“{title}”</translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation>编辑“{title}”</translation>
    </message>
    <message>
        <source>delete “{title}”</source>
        <translation>删除“{title}”</translation>
    </message>
    <message>
        <source>move “{title}”</source>
        <translation>移动“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>go back to the original of “{title}”</source>
        <translation>恢复“{title}”的原文</translation>
    </message>
    <message>
        <source>keep your words for “{title}”</source>
        <translation>保留你为“{title}”写的文字</translation>
    </message>
    <message>
        <source>An item of a deck that came with the app can be copied, but not moved or deleted.</source>
        <translation>随应用提供的牌组中的条目可以复制，但不能移动或删除。</translation>
    </message>
    <message>
        <source>begin the deck “{title}”</source>
        <translation>创建牌组“{title}”</translation>
    </message>
    <message>
        <source>rename the deck “{title}”</source>
        <translation>重命名牌组“{title}”</translation>
    </message>
    <message>
        <source>delete the deck “{title}”</source>
        <translation>删除牌组“{title}”</translation>
    </message>
    <message>
        <source>A deck&apos;s title and technology cannot hold characters that are not shown.</source>
        <translation>牌组的标题和技术不能包含不可见字符。</translation>
    </message>
    <message>
        <source>{x_title} from {low} to {high}, {y_title} upwards; the arrow keys read it.</source>
        <translation>{x_title} 从 {low} 到 {high}，向上为 {y_title}；用箭头键逐点读取。</translation>
    </message>
    <message>
        <source>“{title}” is among your decks.</source>
        <translation>“{title}”已在你的牌组中。</translation>
    </message>
    <message>
        <source>Replace your deck “{title}” by the one in this file?</source>
        <translation>用此文件中的牌组替换你的牌组“{title}”？</translation>
    </message>
    <message>
        <source>Add the deck “{title}” to your decks?</source>
        <translation>将牌组“{title}”加入你的牌组？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>……还有 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n 个实验</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {cards} and {experiments}:</source>
        <translation>{file} 包含 {cards}和 {experiments}：</translation>
    </message>
    <message>
        <source>What you learnt of its cards stays.</source>
        <translation>你对其中卡片的学习记录会保留。</translation>
    </message>
    <message>
        <source>The deck “{title}” came with LR Desk: there is nothing to add.</source>
        <translation>牌组“{title}”是 LR Desk 自带的，无需添加。</translation>
    </message>
    <message>
        <source>add the deck “{title}”</source>
        <translation>加入牌组“{title}”</translation>
    </message>
    <message>
        <source>keep the experiment “{title}”</source>
        <translation>保留实验“{title}”</translation>
    </message>
    <message>
        <source>rename the experiment “{title}”</source>
        <translation>重命名实验“{title}”</translation>
    </message>
    <message>
        <source>delete the experiment “{title}”</source>
        <translation>删除实验“{title}”</translation>
    </message>
    <message>
        <source>plan a pause</source>
        <translation>计划休息</translation>
    </message>
    <message>
        <source>remove a pause</source>
        <translation>移除一段休息</translation>
    </message>
    <message>
        <source>end the pause</source>
        <translation>结束休息</translation>
    </message>
    <message numerus="yes">
        <source>catch up with %n item(s) a day</source>
        <translation>
            <numerusform>每天消化 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>end the plan</source>
        <translation>结束计划</translation>
    </message>
</context>
</TS>
