<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiyin</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>客户顾问</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>合规专员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhiyin::BookStep</name>
    <message>
        <source>Where shall the book lie?</source>
        <translation>客户簿放在哪里？</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>机构名称(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Where the book lies</source>
        <translation>客户簿的位置(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Time zone of its deadlines</source>
        <translation>期限所用时区(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>zhiyin::Commands</name>
    <message>
        <source>Book</source>
        <translation>客户簿</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>zhiyin::Foot</name>
    <message>
        <source>%1 (demonstration, invented clients)</source>
        <translation>%1（演示，客户均为虚构）</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Every page of this book is encrypted on disk with a key that only the passphrases of its people and its recovery key open. Locking closes it.</source>
        <translation>客户簿在磁盘上的每一页都已加密，密钥只能由成员的口令或恢复密钥打开。锁定即关闭。</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>上次备份：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>The newest backup should not be older than two days.</source>
        <translation>最近一次备份不应早于两天前。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, what the calendar says of it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>zhiyin::Frame</name>
    <message>
        <source>You look after the book, not the clients</source>
        <translation>您管理客户簿，不接触客户</translation>
    </message>
    <message>
        <source>An administrator sees no client data. To let colleagues in, add them in a terminal: zhiyin-cli user add. Then they sign in here with their own passphrases.</source>
        <translation>管理员看不到客户资料。要让同事使用，请在终端运行 zhiyin-cli user add 添加他们，之后他们用自己的口令在此登录。</translation>
    </message>
    <message>
        <source>What you had begun under &quot;%1&quot; was kept.</source>
        <translation>您在“%1”中未完成的内容已保留。</translation>
    </message>
</context>
<context>
    <name>zhiyin::JobBar</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还需 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还需 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiyin::LookBar</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
</context>
<context>
    <name>zhiyin::MainWindow</name>
    <message>
        <source>Open a book</source>
        <translation>打开客户簿</translation>
    </message>
    <message>
        <source>Zhiyin</source>
        <translation>知音</translation>
    </message>
    <message>
        <source>The demonstration book is not part of this build yet.</source>
        <translation>此版本尚不含演示客户簿。</translation>
    </message>
    <message>
        <source>%1 – Zhiyin</source>
        <comment>institution</comment>
        <translation>%1 – 知音</translation>
    </message>
    <message>
        <source>One copy of the key file was damaged; it was written anew from the other.</source>
        <translation>密钥文件的一份副本已损坏，已用另一份重新写好。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a client from anywhere</source>
        <translation>随时查找客户</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation>开始新的事项</translation>
    </message>
    <message>
        <source>Everything there is to do, and its keys</source>
        <translation>全部操作及其快捷键</translation>
    </message>
    <message>
        <source>About Zhiyin</source>
        <translation>关于知音</translation>
    </message>
    <message>
        <source>Zhiyin %1</source>
        <translation>知音 %1</translation>
    </message>
    <message>
        <source>An encrypted client book for advisors. Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation>为客户顾问而作的加密客户簿。自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hide everything and close the book until the passphrase is given again</source>
        <translation>隐藏全部内容并关闭客户簿，直到再次输入口令</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>切换用户…</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>关闭客户簿</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>zhiyin::NewBookWizard</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Give up this new book?</source>
        <translation>放弃这本新客户簿？</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Its recovery key becomes worthless.</source>
        <translation>其中尚无内容，其恢复密钥随之作废。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>创建客户簿</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>打开客户簿</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建客户簿</translation>
    </message>
    <message>
        <source>One book for one institution or branch. Currency and time zone cannot be changed later.</source>
        <translation>一家机构或网点一本。币种和时区以后不能更改。</translation>
    </message>
    <message>
        <source>Its administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Lets people in, makes backups, and sees no client data.</source>
        <translation>添加成员、负责备份，看不到客户资料。</translation>
    </message>
    <message>
        <source>Its first supervisor</source>
        <translation>第一位主管</translation>
    </message>
    <message>
        <source>Works with clients, sees indicators and reports. More colleagues can be added later.</source>
        <translation>负责客户工作，查看指标和报告。以后可再添加同事。</translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation>正在创建客户簿</translation>
    </message>
    <message>
        <source>Keys are derived slowly on purpose: that is what slows down whoever guesses. A few seconds.</source>
        <translation>密钥推导有意放慢，以阻挡猜测者。请稍候几秒。</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Print it, or write its 13 groups on paper. Two of them are asked for next.</source>
        <translation>请打印，或把 13 组字符抄在纸上。下一步会请您输入其中两组。</translation>
    </message>
    <message>
        <source>Type two groups back</source>
        <translation>输入其中两组</translation>
    </message>
    <message>
        <source>From the paper, so that it is certain that it can be read.</source>
        <translation>请照纸输入，以确认字迹可读。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>zhiyin::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>zhiyin::Options</name>
    <message>
        <source>An encrypted client book for advisors.</source>
        <translation>为客户顾问而作的加密客户簿。</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>要打开的客户簿。</translation>
    </message>
    <message>
        <source>Open the demonstration book; it is made where it is missing.</source>
        <translation>打开演示客户簿；没有则先创建。</translation>
    </message>
    <message>
        <source>Who signs in to the demonstration book.</source>
        <translation>以谁的身份登录演示客户簿。</translation>
    </message>
    <message>
        <source>Write pictures of every page into DIR, then quit.</source>
        <translation>把每个页面的图片写入 DIR，然后退出。</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW.</source>
        <translation>en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
</context>
<context>
    <name>zhiyin::PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
</context>
<context>
    <name>zhiyin::PersonStep</name>
    <message numerus="yes">
        <source>At least %n character(s). A sentence is easier to keep than a puzzle.</source>
        <translation>
            <numerusform>至少 %n 个字符。一句话比一串乱码好记。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Fair. Longer is stronger.</source>
        <translation>尚可，越长越强。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
</context>
<context>
    <name>zhiyin::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>zhiyin::RecoveryPage</name>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>It gives an administrator of this book a new passphrase. Nothing else changes.</source>
        <translation>为本客户簿的一位管理员设置新口令，其他不变。</translation>
    </message>
    <message>
        <source>&amp;Recovery key, all 13 groups</source>
        <translation>恢复密钥，全部 13 组(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Administrator (may be left empty where there is only one)</source>
        <translation>管理员（只有一位时可不填）(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>再次输入新口令(&amp;G)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设置口令</translation>
    </message>
</context>
<context>
    <name>zhiyin::RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Keep this sheet locked away, apart from the machine. Whoever has it opens the book.</source>
        <translation>请将此页锁好，与电脑分开保管。持有者即可打开客户簿。</translation>
    </message>
    <message>
        <source>Written down on: ____________     By: ____________</source>
        <translation>记录日期：____________     记录人：____________</translation>
    </message>
</context>
<context>
    <name>zhiyin::RecoveryStep</name>
    <message>
        <source>It is shown this once and kept nowhere. Whoever has it opens the book; without it, a forgotten passphrase of the last administrator loses the book for good.</source>
        <translation>只显示这一次，不另保存。持有者即可打开客户簿；若没有它，最后一位管理员忘记口令，客户簿便永远无法打开。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>zhiyin::SearchBox</name>
    <message>
        <source>Find a client: name, pinyin, telephone, number (Ctrl+K)</source>
        <translation>查找客户：姓名、拼音、电话、编号（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>zhiyin::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>zhiyin::StartPage</name>
    <message>
        <source>Zhiyin</source>
        <translation>知音</translation>
    </message>
    <message>
        <source>An encrypted book of your clients, on this machine alone.</source>
        <translation>您的加密客户簿，只在这台电脑上。</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开客户簿</translation>
    </message>
    <message>
        <source>A book is a folder whose name ends in &quot;.book&quot;.</source>
        <translation>客户簿是名称以“.book”结尾的文件夹。</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建客户簿</translation>
    </message>
    <message>
        <source>For an institution or a branch that begins with Zhiyin.</source>
        <translation>供刚开始使用知音的机构或网点。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>A demonstration book with 2,000 invented clients; nothing can go wrong in it.</source>
        <translation>含 2,000 名虚构客户的演示客户簿，放心试用。</translation>
    </message>
</context>
<context>
    <name>zhiyin::StatePanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>zhiyin::TopBar</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin something new (Ctrl+N)</source>
        <translation>开始新的事项（Ctrl+N）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>所有网点</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>网点：%1</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Everything there is to do</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>zhiyin::TypeBackStep</name>
    <message>
        <source>Group %1 is not this. Look at the paper again.</source>
        <translation>第 %1 组不对，请再看一遍纸上的内容。</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
</context>
<context>
    <name>zhiyin::UnlockPage</name>
    <message>
        <source>Locked. Your place and what you had begun are kept.</source>
        <translation>已锁定。您的位置和未完成的内容都已保留。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>使用恢复密钥…</translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation>其他客户簿…</translation>
    </message>
</context>
</TS>
