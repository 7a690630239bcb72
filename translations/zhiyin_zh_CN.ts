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
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not belong there.</source>
        <translation>%1：“%2”不应出现在这里。</translation>
    </message>
    <message>
        <source>--%1 stands there twice.</source>
        <translation>--%1 出现了两次。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不带值。</translation>
    </message>
    <message>
        <source>--%1 must be one of %2.</source>
        <translation>--%1 必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 必须是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>unknown option &quot;%1&quot;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>unknown option &quot;--%1&quot;.</source>
        <translation>未知选项“--%1”。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>多了一个词“%1”。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no date (2026-09-30).</source>
        <translation>--%1：“%2”不是日期（2026-09-30）。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no moment (2026-09-30 or 2026-09-30T16:00:00+08:00).</source>
        <translation>--%1：“%2”不是时间（2026-09-30 或 2026-09-30T16:00:00+08:00）。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date (2026-09-30).</source>
        <translation>%1：“%2”不是日期（2026-09-30）。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1必须是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>--user is missing.</source>
        <translation>缺少 --user。</translation>
    </message>
    <message>
        <source>A backup carries the recovery key and the administrators only: the people without a key need a reset code from an administrator before they can sign in.</source>
        <translation>备份只含恢复密钥和管理员的密钥：没有密钥的成员须先向管理员取得重置码才能登录。</translation>
    </message>
    <message>
        <source>book, user, passphrase and clock stand before &quot;batch&quot;, not in its lines.</source>
        <translation>客户簿、用户、口令和时间须写在“batch”之前，不能写在各行中。</translation>
    </message>
    <message>
        <source>a batch cannot call a batch.</source>
        <translation>批处理不能调用批处理。</translation>
    </message>
    <message>
        <source>Write the recovery key down now and keep it apart from the book: it opens the book when every passphrase is forgotten or the key files are lost, and it is not shown again.</source>
        <translation>请现在记下恢复密钥，与客户簿分开保管：口令全部忘记或密钥文件丢失时可用它打开客户簿，以后不再显示。</translation>
    </message>
    <message>
        <source>--book is missing.</source>
        <translation>缺少 --book。</translation>
    </message>
    <message>
        <source>standard input holds no recovery key.</source>
        <translation>标准输入中没有恢复密钥。</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a verb.</source>
        <translation>“%1”后面缺少动作。</translation>
    </message>
    <message>
        <source>--as-of: &quot;%1&quot; is no date and no moment.</source>
        <translation>--as-of：“%1”既不是日期也不是时间。</translation>
    </message>
    <message>
        <source>One of the two key files was damaged; it was written anew.</source>
        <translation>两个密钥文件之一已损坏，已重新写好。</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>尚不可用</translation>
    </message>
    <message>
        <source>a group and a verb are missing.</source>
        <translation>缺少命令组和动作。</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>这是试运行：未写入任何内容。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the passphrase on; name a file with %1 (- is standard input).</source>
        <translation>没有终端可询问口令；请用 %1 指定文件（- 为标准输入）。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>the two passphrases differ.</source>
        <translation>两次口令不一致。</translation>
    </message>
    <message>
        <source>standard input holds no passphrase.</source>
        <translation>标准输入中没有口令。</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>Change %1 of client %2</source>
        <translation>更改客户 %2 的%1</translation>
    </message>
    <message>
        <source>a complaint has either a client or a complainant.</source>
        <translation>投诉须有客户或投诉人，二者取一。</translation>
    </message>
    <message>
        <source>Extend the legal time of complaint %1</source>
        <translation>延长投诉 %1 的法定期限</translation>
    </message>
    <message>
        <source>Policy %1, version %2, from %3</source>
        <translation>制度 %1，版本 %2，自 %3 起</translation>
    </message>
    <message>
        <source>it has fewer than %1 characters.</source>
        <translation>少于 %1 个字符。</translation>
    </message>
    <message>
        <source>it is one that guessers try first.</source>
        <translation>这是猜测者最先尝试的口令。</translation>
    </message>
    <message>
        <source>it is the user&apos;s name.</source>
        <translation>与用户名相同。</translation>
    </message>
    <message>
        <source>it is the institution&apos;s name.</source>
        <translation>与机构名称相同。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>nobody disables their own account.</source>
        <translation>不能停用自己的账户。</translation>
    </message>
    <message>
        <source>the account is disabled already</source>
        <translation>该账户已停用</translation>
    </message>
    <message>
        <source>first day, not counted</source>
        <translation>首日，不计入</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>adjusted working day</source>
        <translation>调休工作日</translation>
    </message>
    <message>
        <source>working day of the institution</source>
        <translation>本机构工作日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>day off of the institution</source>
        <translation>本机构休息日</translation>
    </message>
    <message>
        <source>calendar day</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>counted by the hour</source>
        <translation>按小时计</translation>
    </message>
    <message>
        <source>last day moved to the next working day</source>
        <translation>末日顺延至下一工作日</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>holiday, which day of how many</comment>
        <translation>%1，第 %2／%3 天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>adjusted working day (holiday)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>must not lie before &quot;from&quot;</source>
        <translation>不得早于“from”</translation>
    </message>
    <message numerus="yes">
        <source>is too far from &quot;from&quot;: at most %n day(s)</source>
        <translation>
            <numerusform>距“from”过远：最多 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>does not belong to the year %1</source>
        <translation>不属于 %1 年</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 重复给出</translation>
    </message>
    <message>
        <source>the year %1 is given twice</source>
        <translation>%1 年重复给出</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday</source>
        <translation>%1 不是周六或周日</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>complaint state</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Assessed</source>
        <comment>complaint state</comment>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Investigating</source>
        <comment>complaint state</comment>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>complaint state</comment>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>complaint state</comment>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>complaint state</comment>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>complaint state</comment>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>complaint state</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>General</source>
        <comment>complaint level</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>complaint level</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>complaint level</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Hotline</source>
        <comment>complaint channel</comment>
        <translation>热线</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>complaint channel</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>complaint channel</comment>
        <translation>线上</translation>
    </message>
    <message>
        <source>Branch</source>
        <comment>complaint channel</comment>
        <translation>网点</translation>
    </message>
    <message>
        <source>Regulator</source>
        <comment>complaint channel</comment>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>complaint channel</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Complainant contacted</source>
        <comment>complaint step, done</comment>
        <translation>已联系投诉人</translation>
    </message>
    <message>
        <source>Assessed</source>
        <comment>complaint step, done</comment>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Investigated</source>
        <comment>complaint step, done</comment>
        <translation>已调查</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>complaint step, done</comment>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>Complainant told</source>
        <comment>complaint step, done</comment>
        <translation>已告知投诉人</translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>complaint step, done</comment>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>complaint step, done</comment>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>complaint step, done</comment>
        <translation>已重新开启</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>complaint step, done</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Review requested</source>
        <comment>complaint step, done</comment>
        <translation>已申请核查</translation>
    </message>
    <message>
        <source>Review decided</source>
        <comment>complaint step, done</comment>
        <translation>核查已决定</translation>
    </message>
    <message>
        <source>Marked complex</source>
        <comment>complaint step, done</comment>
        <translation>已标为复杂</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <comment>complaint step, done</comment>
        <translation>延期已批准</translation>
    </message>
    <message>
        <source>Clocks paused</source>
        <comment>complaint step, done</comment>
        <translation>计时已暂停</translation>
    </message>
    <message>
        <source>Record contact</source>
        <comment>complaint step, to do</comment>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Assess</source>
        <comment>complaint step, to do</comment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Investigate</source>
        <comment>complaint step, to do</comment>
        <translation>调查</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>complaint step, to do</comment>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Tell complainant</source>
        <comment>complaint step, to do</comment>
        <translation>告知投诉人</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>complaint step, to do</comment>
        <translation>回访</translation>
    </message>
    <message>
        <source>Close case</source>
        <comment>complaint step, to do</comment>
        <translation>结案</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>complaint step, to do</comment>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>complaint step, to do</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Request review</source>
        <comment>complaint step, to do</comment>
        <translation>申请核查</translation>
    </message>
    <message>
        <source>Decide review</source>
        <comment>complaint step, to do</comment>
        <translation>决定核查</translation>
    </message>
    <message>
        <source>Mark complex</source>
        <comment>complaint step, to do</comment>
        <translation>标为复杂</translation>
    </message>
    <message>
        <source>Propose extension</source>
        <comment>complaint step, to do</comment>
        <translation>提议延期</translation>
    </message>
    <message>
        <source>Pause clocks</source>
        <comment>complaint step, to do</comment>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>External appraisal</source>
        <translation>外部鉴定</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Waiting for the complainant</source>
        <translation>等待投诉人</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>clock of a complaint</comment>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>clock of a complaint</comment>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Resolution</source>
        <comment>clock of a complaint</comment>
        <translation>解决</translation>
    </message>
    <message>
        <source>Decision and notice</source>
        <comment>clock of a complaint</comment>
        <translation>处理决定及告知</translation>
    </message>
    <message>
        <source>Written reply</source>
        <comment>clock of a complaint</comment>
        <translation>书面答复</translation>
    </message>
    <message>
        <source>Request for review</source>
        <comment>clock of a complaint</comment>
        <translation>申请核查</translation>
    </message>
    <message>
        <source>Decision on review</source>
        <comment>clock of a complaint</comment>
        <translation>核查决定</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>promise of the institution</source>
        <translation>机构承诺</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>state of a clock</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a clock</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a clock</comment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a clock</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>state of a clock</comment>
        <translation>按时</translation>
    </message>
    <message>
        <source>Breached</source>
        <comment>state of a clock</comment>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a clock</comment>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>the time for a request for review ended on %1</source>
        <translation>申请核查的期限已于 %1 届满</translation>
    </message>
    <message>
        <source>must not be less than &quot;value&quot;</source>
        <translation>不得小于“value”</translation>
    </message>
    <message>
        <source>must not be more than the limit of %1</source>
        <translation>不得超过上限 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>“%1”重复给出</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>satisfaction with the service</source>
        <translation>对服务的满意度</translation>
    </message>
    <message>
        <source>returns of the investments</source>
        <translation>投资收益</translation>
    </message>
    <message>
        <source>recent life</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>new needs</source>
        <translation>新的需求</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>每 %1 个月</translation>
    </message>
    <message>
        <source>%1 by tier, last contact on %2</source>
        <translation>按等级%1，上次联系于 %2</translation>
    </message>
    <message>
        <source>%1 by service plan, last contact on %2</source>
        <translation>按服务计划%1，上次联系于 %2</translation>
    </message>
    <message>
        <source>%1, never contacted since the relationship began on %2</source>
        <translation>%1，自 %2 建立关系以来从未联系</translation>
    </message>
    <message>
        <source>a greeting is no contact and settles nothing</source>
        <translation>问候不算联系，不能抵作应联系次数</translation>
    </message>
    <message>
        <source>The command line is wrong: %1</source>
        <translation>命令有误：%1</translation>
    </message>
    <message>
        <source>See &quot;zhiyin-cli help&quot; and the manual page for the words that belong here.</source>
        <translation>正确写法请见“zhiyin-cli help”和手册页。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not do this here: %2.</source>
        <translation>角色“%1”无权在此进行：%2。</translation>
    </message>
    <message>
        <source>Ask a colleague whose role allows it.</source>
        <translation>请有此权限的同事处理。</translation>
    </message>
    <message>
        <source>Nobody approves their own request.</source>
        <translation>不能审批自己的申请。</translation>
    </message>
    <message>
        <source>Ask a second person to decide it.</source>
        <translation>请另一人决定。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>Check the number or name; search finds clients by any part.</source>
        <translation>请核对编号或姓名；搜索可按任一部分查找客户。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Choose another name or number.</source>
        <translation>请换一个名称或编号。</translation>
    </message>
    <message>
        <source>This is not possible in the present state: %1.</source>
        <translation>当前状态下不能这样做：%1。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is not possible in the state &quot;%2&quot;.</source>
        <translation>“%2”状态下不能进行“%1”。</translation>
    </message>
    <message>
        <source>Take the steps in their order; &quot;complaint show&quot; tells the state.</source>
        <translation>请按顺序进行；“complaint show”显示当前状态。</translation>
    </message>
    <message>
        <source>A rule does not allow this: %1</source>
        <translation>规则不允许：%1</translation>
    </message>
    <message>
        <source>The result differs from the last one: %1 instead of %2.</source>
        <translation>结果与上次不同：现为 %1，上次为 %2。</translation>
    </message>
    <message>
        <source>Talk it over with the client and confirm it (--confirm).</source>
        <translation>请与客户沟通后确认（--confirm）。</translation>
    </message>
    <message>
        <source>The limit of this rule is reached: %1. Next possible on %2.</source>
        <translation>已达此规则上限：%1。最早可于 %2 再次进行。</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime.</source>
        <translation>期间有人更改了此内容。</translation>
    </message>
    <message>
        <source>Look at the new values and save again.</source>
        <translation>请查看新值后再次保存。</translation>
    </message>
    <message>
        <source>A reason is needed: %1.</source>
        <translation>需要说明原因：%1。</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message>
        <source>Evidence is needed: %1.</source>
        <translation>需要证据：%1。</translation>
    </message>
    <message>
        <source>No policy &quot;%1&quot; is in force on this day.</source>
        <translation>当日没有生效的制度“%1”。</translation>
    </message>
    <message>
        <source>Compliance sets it (policy set); &quot;policy show %1 --example&quot; prints an example.</source>
        <translation>由合规设定（policy set）；“policy show %1 --example”给出示例。</translation>
    </message>
    <message>
        <source>This is a demonstration book of invented clients; it takes no real data.</source>
        <translation>这是虚构客户的演示客户簿，不接收真实数据。</translation>
    </message>
    <message>
        <source>Make a book of your own for real clients.</source>
        <translation>真实客户请新建自己的客户簿。</translation>
    </message>
    <message>
        <source>This passphrase is too weak: %1</source>
        <translation>口令太弱：%1</translation>
    </message>
    <message>
        <source>Take at least 15 characters, for example four words that do not belong together.</source>
        <translation>请至少用 15 个字符，例如四个互不相关的词。</translation>
    </message>
    <message>
        <source>The check says no: %1</source>
        <translation>检查未通过：%1</translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation>%1 处没有客户簿。</translation>
    </message>
    <message>
        <source>Check the path, or make a new book.</source>
        <translation>请核对路径，或新建客户簿。</translation>
    </message>
    <message>
        <source>%1 is not a Zhiyin book.</source>
        <translation>%1 不是知音客户簿。</translation>
    </message>
    <message>
        <source>Choose a directory NAME.book, or the data.db in it.</source>
        <translation>请选择 NAME.book 文件夹或其中的 data.db。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>Try again; the recovery key helps where nobody knows a passphrase any more.</source>
        <translation>请再试一次；若无人记得口令，可用恢复密钥。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; is disabled.</source>
        <translation>用户“%1”已停用。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>The recovery key is wrong.</source>
        <translation>恢复密钥不正确。</translation>
    </message>
    <message>
        <source>Check each group of characters against the sheet.</source>
        <translation>请对照纸张逐组核对。</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>客户簿已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest verified backup into a new book (backup restore).</source>
        <translation>未作任何更改。请把最近一次已核验的备份恢复为新客户簿（backup restore）。</translation>
    </message>
    <message>
        <source>This book was written by a newer Zhiyin (schema %2; this one knows %3). It was left untouched.</source>
        <translation>此客户簿由更新版本的知音写成（结构 %2，本版本支持到 %3）。未作任何改动。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>请安装新版本。</translation>
    </message>
    <message>
        <source>Another process keeps writing to this book.</source>
        <translation>另一程序正在持续写入此客户簿。</translation>
    </message>
    <message>
        <source>Wait until it has finished and try again. Nothing was lost.</source>
        <translation>请等其完成后重试。没有内容丢失。</translation>
    </message>
    <message>
        <source>Both key files of the book are missing.</source>
        <translation>客户簿的两个密钥文件都不见了。</translation>
    </message>
    <message>
        <source>Put back keys.a or keys.b from a backup of this book, or use the recovery key (book unlock-with-recovery-key).</source>
        <translation>请从本客户簿的备份放回 keys.a 或 keys.b，或使用恢复密钥（book unlock-with-recovery-key）。</translation>
    </message>
    <message>
        <source>Both key files of the book are damaged.</source>
        <translation>客户簿的两个密钥文件都已损坏。</translation>
    </message>
    <message>
        <source>The key files of the book were altered by somebody without its key.</source>
        <translation>客户簿的密钥文件被无密钥者改动过。</translation>
    </message>
    <message>
        <source>Tell compliance. Put back keys.a and keys.b from a verified backup.</source>
        <translation>请告知合规，并从已核验的备份放回 keys.a 和 keys.b。</translation>
    </message>
    <message>
        <source>Encryption is not available, so the book was not opened.</source>
        <translation>加密不可用，因此未打开客户簿。</translation>
    </message>
    <message>
        <source>Install the program anew; another SQLite library is in its way.</source>
        <translation>请重新安装程序；另一个 SQLite 库妨碍了它。</translation>
    </message>
    <message>
        <source>%1 lies on a network or synchronised file system, where a book is not safe.</source>
        <translation>%1 位于网络或同步文件系统，客户簿放在那里不安全。</translation>
    </message>
    <message>
        <source>Keep the book on a local disk and take backups elsewhere.</source>
        <translation>请把客户簿放在本地磁盘，备份存放别处。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait %1 seconds.</source>
        <translation>口令错误次数过多。请等待 %1 秒。</translation>
    </message>
    <message>
        <source>The wait is the same after a restart. Each wrong try is on record.</source>
        <translation>重新启动也须等待。每次错误都已记录。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not valid.</source>
        <translation>%1：“%2”无效。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mend the document and try again; nothing was changed.</source>
        <translation>请修正文档后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The text is not valid %1: %2</source>
        <translation>文本不是有效的 %1：%2</translation>
    </message>
    <message>
        <source>Name the encoding (--encoding GB18030).</source>
        <translation>请指明编码（--encoding GB18030）。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; stands there twice.</source>
        <translation>列“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>请给其中一列改名。</translation>
    </message>
    <message>
        <source>%1 rows were rejected.</source>
        <translation>%1 行被拒绝。</translation>
    </message>
    <message>
        <source>The list says which, and why.</source>
        <translation>清单列明了行和原因。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost.</source>
        <translation>磁盘已满。没有内容丢失。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions. Nothing was lost.</source>
        <translation>请检查文件夹及其权限。没有内容丢失。</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>此客户簿只能读取。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or copy it to a place where you may write.</source>
        <translation>请检查其文件夹的权限，或复制到可写的位置。</translation>
    </message>
    <message>
        <source>Busy: %1.</source>
        <translation>忙：%1。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was lost.</source>
        <translation>读写失败。没有内容丢失。</translation>
    </message>
    <message>
        <source>Check the disk; then &quot;book verify&quot;.</source>
        <translation>请检查磁盘，然后运行“book verify”。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs and try again. Nothing was lost.</source>
        <translation>请关闭其他程序后重试。没有内容丢失。</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left half done.</source>
        <translation>已取消，没有留下半成品。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed.</source>
        <translation>程序出错。未作任何更改。</translation>
    </message>
    <message>
        <source>Please report it with this code: %1.</source>
        <translation>请连同此代码报告：%1。</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in this encoding.</source>
        <translation>该行含有此编码下不成文字的字节。</translation>
    </message>
    <message>
        <source>The row has a NUL character.</source>
        <translation>该行含有 NUL 字符。</translation>
    </message>
    <message>
        <source>The row has a quotation mark that is never closed.</source>
        <translation>该行有未闭合的引号。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header: %1 instead of %2.</source>
        <translation>该行单元格少于表头：%1，应为 %2。</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %1 instead of %2.</source>
        <translation>该行单元格多于表头：%1，应为 %2。</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>此处必填。</translation>
    </message>
    <message>
        <source>The value has a control character.</source>
        <translation>值中有控制字符。</translation>
    </message>
    <message>
        <source>The value is longer than %1 characters.</source>
        <translation>值超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The value is a formula of a spreadsheet, not text.</source>
        <translation>值是电子表格公式，不是文本。</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number; its digits are lost. Export the column as text.</source>
        <translation>电子表格缩短了此号码，数字已丢失。请将该列按文本导出。</translation>
    </message>
    <message>
        <source>The value is none of: %1.</source>
        <translation>值不在以下之列：%1。</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>未知币种。</translation>
    </message>
    <message>
        <source>This is no date of the expected form (%1).</source>
        <translation>日期不符合要求的格式（%1）。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>不是金额。</translation>
    </message>
    <message>
        <source>The amount is beyond belief: more than %1.</source>
        <translation>金额不可信：超过 %1。</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>金额不得为负。</translation>
    </message>
    <message>
        <source>This is no quantity.</source>
        <translation>不是数量。</translation>
    </message>
    <message>
        <source>The quantity must not be negative.</source>
        <translation>数量不得为负。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>数值须在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>The identity number is wrong: %1.</source>
        <translation>证件号码有误：%1。</translation>
    </message>
    <message>
        <source>The card number is one digit repeated.</source>
        <translation>卡号是同一数字的重复。</translation>
    </message>
    <message>
        <source>Exactly one of %1 and %2 must be given.</source>
        <translation>%1 与 %2 须且只能给出一个。</translation>
    </message>
    <message>
        <source>The time lies before the complaint was received.</source>
        <translation>时间早于投诉受理时间。</translation>
    </message>
    <message>
        <source>No such client is in the book.</source>
        <translation>客户簿中没有此客户。</translation>
    </message>
    <message>
        <source>No such product is in the book.</source>
        <translation>客户簿中没有此产品。</translation>
    </message>
    <message>
        <source>No such user is in the book.</source>
        <translation>客户簿中没有此用户。</translation>
    </message>
    <message>
        <source>This identifier is in the book, or in the file, already.</source>
        <translation>此编号已在客户簿或文件中。</translation>
    </message>
    <message>
        <source>The client belongs to another branch than yours.</source>
        <translation>该客户属于其他网点。</translation>
    </message>
    <message>
        <source>The amount was rounded to %1.</source>
        <translation>金额已舍入为 %1。</translation>
    </message>
    <message>
        <source>The change waits for a second person; the old value stays in force.</source>
        <translation>更改待另一人复核，原值继续有效。</translation>
    </message>
    <message>
        <source>The e-mail address does not look like one.</source>
        <translation>电子邮件地址不像真的。</translation>
    </message>
    <message>
        <source>The telephone number does not look like one.</source>
        <translation>电话号码不像真的。</translation>
    </message>
    <message>
        <source>The card number has an unusual length or check digit.</source>
        <translation>卡号长度或校验位异常。</translation>
    </message>
    <message>
        <source>The birth date differs from the one in the identity number.</source>
        <translation>出生日期与证件号码不符。</translation>
    </message>
    <message>
        <source>The gender differs from the one in the identity number.</source>
        <translation>性别与证件号码不符。</translation>
    </message>
    <message>
        <source>a cell is too long; a closing quotation mark may be missing</source>
        <translation>单元格过长，可能缺少右引号</translation>
    </message>
    <message>
        <source>a row is too long; a closing quotation mark may be missing</source>
        <translation>行过长，可能缺少右引号</translation>
    </message>
    <message>
        <source>there are too many columns</source>
        <translation>列太多</translation>
    </message>
    <message>
        <source>the header has a quotation mark that is never closed</source>
        <translation>表头有未闭合的引号</translation>
    </message>
    <message>
        <source>this name is not known</source>
        <translation>未知名称</translation>
    </message>
    <message>
        <source>this name is not known; did you mean &quot;%1&quot;?</source>
        <translation>未知名称；是否指“%1”？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not known</source>
        <translation>未知编码“%1”</translation>
    </message>
    <message>
        <source>this can be said of amounts only</source>
        <translation>只适用于金额</translation>
    </message>
    <message>
        <source>the number does not have the form of its kind</source>
        <translation>号码不符合该类证件的格式</translation>
    </message>
    <message>
        <source>the number begins with a province that does not exist</source>
        <translation>号码开头的省份代码不存在</translation>
    </message>
    <message>
        <source>the birth date in the number does not exist</source>
        <translation>号码中的出生日期不存在</translation>
    </message>
    <message>
        <source>the birth date in the number lies in the future</source>
        <translation>号码中的出生日期在将来</translation>
    </message>
    <message>
        <source>the check digit of the number is wrong</source>
        <translation>号码的校验位有误</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>监管规则</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Churn score</source>
        <translation>流失分</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>客户簿</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>无密钥者</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>首个损坏条目</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>适当</translation>
    </message>
    <message>
        <source>Client&apos;s level</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Product&apos;s level</source>
        <translation>产品等级</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>制度版本</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评定</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>由何至何</translation>
    </message>
    <message>
        <source>Contacts a year</source>
        <translation>每年联系次数</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>完成于</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>A draft because</source>
        <translation>草稿原因</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Backdated</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfaction score</source>
        <translation>满意度得分</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Contacts on time</source>
        <translation>按时联系率</translation>
    </message>
    <message>
        <source>First responses on time</source>
        <translation>首次响应及时率</translation>
    </message>
    <message>
        <source>Complaints resolved in 7 working days</source>
        <translation>7 个工作日内解决率</translation>
    </message>
    <message>
        <source>Satisfaction with complaint handling</source>
        <translation>投诉处理满意度</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>重复投诉率</translation>
    </message>
    <message>
        <source>Asset growth</source>
        <translation>资产增长率</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍率</translation>
    </message>
    <message>
        <source>Handled within 24 hours</source>
        <translation>24 小时内处理率</translation>
    </message>
    <message>
        <source>ratings of 4 or 5 ÷ all ratings (1 to 5, contacts and surveys) in the period</source>
        <translation>期内 4 分或 5 分的评价 ÷ 全部评价（1 至 5 分，联系与调查）</translation>
    </message>
    <message>
        <source>mean rating × 20</source>
        <translation>平均评分 × 20</translation>
    </message>
    <message>
        <source>those not lost or closed at the end ÷ clients who were new, active or dormant on the eve of the period</source>
        <translation>期末未流失且未关闭者 ÷ 期初前一日为新客户、活跃或休眠的客户</translation>
    </message>
    <message>
        <source>contacts made by their due date ÷ contacts due in the period</source>
        <translation>按期完成的联系 ÷ 期内应完成的联系</translation>
    </message>
    <message>
        <source>first response in time ÷ complaints received in the period whose clock is met or breached</source>
        <translation>及时首次响应 ÷ 期内受理且时限已按时或超时的投诉</translation>
    </message>
    <message>
        <source>resolved in time ÷ complaints received in the period whose clock is met or breached</source>
        <translation>及时解决 ÷ 期内受理且时限已按时或超时的投诉</translation>
    </message>
    <message>
        <source>ratings of 4 or 5 ÷ ratings given on the handling in the period</source>
        <translation>4 分或 5 分 ÷ 期内对处理的评价</translation>
    </message>
    <message>
        <source>complaints by clients who complained in the 12 months before ÷ complaints by clients received in the period</source>
        <translation>此前 12 个月内投诉过的客户的投诉 ÷ 期内受理的客户投诉</translation>
    </message>
    <message>
        <source>(assets at the end − at the start) ÷ assets at the start</source>
        <translation>（期末资产 − 期初资产）÷ 期初资产</translation>
    </message>
    <message>
        <source>clients with two or more purchases in the 12 months to the end ÷ clients with one or more</source>
        <translation>截至期末 12 个月内购买两次及以上的客户 ÷ 购买一次及以上的客户</translation>
    </message>
    <message>
        <source>clients won in the period with a referrer ÷ clients won</source>
        <translation>期内经转介绍新增的客户 ÷ 新增客户</translation>
    </message>
    <message>
        <source>complaints first answered within 24 hours ÷ complaints received</source>
        <translation>24 小时内首次答复的投诉 ÷ 受理的投诉</translation>
    </message>
    <message>
        <source>needs a target, and must be at least that</source>
        <translation>需要目标值，且不得低于目标值</translation>
    </message>
    <message>
        <source>fewer is better here, so that a floor would be met by getting worse</source>
        <translation>此项越少越好，设下限会变成越差越达标</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Assets fell</source>
        <translation>资产下降</translation>
    </message>
    <message>
        <source>Contact overdue</source>
        <translation>联系逾期</translation>
    </message>
    <message>
        <source>Open or late complaint</source>
        <translation>有未结或超时的投诉</translation>
    </message>
    <message>
        <source>Last rating low</source>
        <translation>最近评分低</translation>
    </message>
    <message>
        <source>Fewer trades than the year before</source>
        <translation>交易少于上年</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Complaint clocks</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>Contact plan</source>
        <translation>联系计划</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险测评</translation>
    </message>
    <message>
        <source>Life cycle and churn</source>
        <translation>生命周期与流失</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>不是已知的键</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice</source>
        <translation>键“%1”出现了两次</translation>
    </message>
    <message>
        <source>is not JSON (%1)</source>
        <translation>不是 JSON（%1）</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>必须是花括号中的对象</translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation>必须是方括号中的列表</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>必须是引号中的文本</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>须在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>must be an amount such as &quot;60000&quot; or &quot;60000.50&quot;, in quotation marks</source>
        <translation>必须是引号中的金额，如 &quot;60000&quot; 或 &quot;60000.50&quot;</translation>
    </message>
    <message>
        <source>must be a ratio between 0 and 1 with at most four decimals</source>
        <translation>必须是 0 到 1 之间、最多四位小数的比率</translation>
    </message>
    <message>
        <source>must be a date such as &quot;2026-09-30&quot;</source>
        <translation>必须是日期，如 &quot;2026-09-30&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the known values</source>
        <translation>“%1”不是已知的值</translation>
    </message>
    <message>
        <source>no rule may rest on sex, age, ethnicity, nationality or religion (R-24)</source>
        <translation>规则不得以性别、年龄、民族、国籍或宗教为依据（R-24）</translation>
    </message>
    <message>
        <source>there is no policy &quot;%1&quot;</source>
        <translation>没有制度“%1”</translation>
    </message>
    <message>
        <source>the weights sum to %1 instead of 100</source>
        <translation>权重合计为 %1，应为 100</translation>
    </message>
    <message>
        <source>must be more than the level below</source>
        <translation>必须高于下一级</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>conservative</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>aggressive</source>
        <translation>进取</translation>
    </message>
    <message>
        <source>capacity to bear losses</source>
        <translation>损失承受能力</translation>
    </message>
    <message>
        <source>investment preference</source>
        <translation>投资偏好</translation>
    </message>
    <message>
        <source>attitude to risk</source>
        <translation>风险态度</translation>
    </message>
    <message>
        <source>bank and insurance supervision (NFRA)</source>
        <translation>银行保险监管（金融监管总局）</translation>
    </message>
    <message>
        <source>securities supervision (CSRC)</source>
        <translation>证券监管（证监会）</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>no suitability regime</source>
        <translation>不适用适当性规则</translation>
    </message>
    <message>
        <source>The client has no risk assessment.</source>
        <translation>该客户没有风险测评。</translation>
    </message>
    <message>
        <source>The risk assessment was valid through %1.</source>
        <translation>风险测评已于 %1 到期。</translation>
    </message>
    <message>
        <source>The identity document expired on %1.</source>
        <translation>证件已于 %1 过期。</translation>
    </message>
    <message>
        <source>The client is under %1.</source>
        <translation>客户未满 %1 岁。</translation>
    </message>
    <message>
        <source>Age unknown: no birth date is recorded.</source>
        <translation>年龄未知：未登记出生日期。</translation>
    </message>
    <message>
        <source>The risks of the product have not been disclosed.</source>
        <translation>尚未揭示产品风险。</translation>
    </message>
    <message>
        <source>The product (%1) is above what the client can bear (%2); nobody can override this.</source>
        <translation>产品（%1）超出客户承受能力（%2），任何人不得例外。</translation>
    </message>
    <message>
        <source>The product (%1) is above the lowest class (%2), and no warning makes up for that.</source>
        <translation>产品（%1）高于最低类别（%2），警示也不能弥补。</translation>
    </message>
    <message>
        <source>The product (%1) is above the client&apos;s level (%2) and needs a signed special warning.</source>
        <translation>产品（%1）高于客户等级（%2），须签署特别警示。</translation>
    </message>
    <message>
        <source>The product (%1) is above the client&apos;s level (%2): advise the client to stop.</source>
        <translation>产品（%1）高于客户等级（%2）：请劝阻客户。</translation>
    </message>
    <message>
        <source>The client is %1 or older; these steps are missing: %2.</source>
        <translation>客户已满 %1 岁，尚缺以下步骤：%2。</translation>
    </message>
    <message>
        <source>The product (%1) is above the client&apos;s level (%2); the special warning was signed on %3.</source>
        <translation>产品（%1）高于客户等级（%2）；特别警示已于 %3 签署。</translation>
    </message>
    <message>
        <source>The product (%1) is above the client&apos;s level (%2); the client was advised to stop and confirmed in writing on %3.</source>
        <translation>产品（%1）高于客户等级（%2）；已劝阻，客户于 %3 书面确认。</translation>
    </message>
    <message>
        <source>The client is %1 or older; the extra steps were taken: %2.</source>
        <translation>客户已满 %1 岁，已完成附加步骤：%2。</translation>
    </message>
    <message>
        <source>It is not known until when the identity document is valid.</source>
        <translation>证件有效期未知。</translation>
    </message>
    <message>
        <source>Assess the client with a questionnaire and have it signed.</source>
        <translation>请用问卷测评客户并签字。</translation>
    </message>
    <message>
        <source>Assess the client anew.</source>
        <translation>请重新测评客户。</translation>
    </message>
    <message>
        <source>Ask for a valid identity document and record its expiry.</source>
        <translation>请索取有效证件并登记有效期。</translation>
    </message>
    <message>
        <source>Record the birth date from the identity document.</source>
        <translation>请按证件登记出生日期。</translation>
    </message>
    <message>
        <source>Disclose the risks and record the day.</source>
        <translation>请揭示风险并登记日期。</translation>
    </message>
    <message>
        <source>Choose a product up to R%1.</source>
        <translation>请选择不高于 R%1 的产品。</translation>
    </message>
    <message>
        <source>Choose a product of level R1.</source>
        <translation>请选择 R1 级产品。</translation>
    </message>
    <message>
        <source>Choose a product up to R%1, or have the special warning signed and give its day.</source>
        <translation>请选择不高于 R%1 的产品，或签署特别警示并给出日期。</translation>
    </message>
    <message>
        <source>If the client insists after the advice, explain again, take the written confirmation and give its day.</source>
        <translation>客户经劝阻仍坚持的，请再次说明，取得书面确认并给出日期。</translation>
    </message>
    <message>
        <source>Take the steps and tick them: %1.</source>
        <translation>请完成并勾选：%1。</translation>
    </message>
    <message>
        <source>Record the expiry of the identity document.</source>
        <translation>请登记证件有效期。</translation>
    </message>
    <message>
        <source>special procedure followed</source>
        <translation>已走特别程序</translation>
    </message>
    <message>
        <source>more information given</source>
        <translation>已提供更多信息</translation>
    </message>
    <message>
        <source>stronger warning given</source>
        <translation>已加强警示</translation>
    </message>
    <message>
        <source>more time to decide given</source>
        <translation>已给予更多考虑时间</translation>
    </message>
    <message>
        <source>strengthened call-back arranged</source>
        <translation>已安排加强回访</translation>
    </message>
    <message>
        <source>No question asks for this axis: %1.</source>
        <translation>没有问题涉及此维度：%1。</translation>
    </message>
    <message>
        <source>No band gives the level %1.</source>
        <translation>没有分段给出等级 %1。</translation>
    </message>
    <message>
        <source>The signing day lies after the day of recording.</source>
        <translation>签字日晚于登记日。</translation>
    </message>
    <message>
        <source>The signing day lies more than %1 days before the day of recording.</source>
        <translation>签字日早于登记日超过 %1 天。</translation>
    </message>
    <message>
        <source>at most %1 assessments a day</source>
        <translation>每天最多 %1 次测评</translation>
    </message>
    <message>
        <source>at most %1 assessments in %2 months</source>
        <translation>%2 个月内最多 %1 次测评</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form 3=A or 3=A+C</source>
        <translation>“%1”不符合 3=A 或 3=A+C 的格式</translation>
    </message>
    <message>
        <source>question %1 is answered twice</source>
        <translation>第 %1 题重复作答</translation>
    </message>
    <message>
        <source>question %1 is not answered</source>
        <translation>第 %1 题未作答</translation>
    </message>
    <message>
        <source>there is no question %1</source>
        <translation>没有第 %1 题</translation>
    </message>
    <message>
        <source>question %1 has no option &quot;%2&quot;</source>
        <translation>第 %1 题没有选项“%2”</translation>
    </message>
    <message>
        <source>question %1 takes one option only</source>
        <translation>第 %1 题为单选</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from C1 to C5</source>
        <translation>“%1”不是 C1 至 C5 的等级</translation>
    </message>
    <message>
        <source>must be one to eight letters or digits</source>
        <translation>须为一至八个字母或数字</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; stands here twice</source>
        <translation>选项“%1”出现了两次</translation>
    </message>
    <message>
        <source>needs between 2 and %1 options</source>
        <translation>须有 2 至 %1 个选项</translation>
    </message>
    <message>
        <source>the number %1 stands here twice</source>
        <translation>编号 %1 出现了两次</translation>
    </message>
    <message>
        <source>needs between 1 and %1 questions</source>
        <translation>须有 1 至 %1 道题</translation>
    </message>
    <message>
        <source>needs at least one band</source>
        <translation>至少需要一个分段</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>the bands %1 to %2 and %3 to %4 overlap</source>
        <translation>分段 %1 至 %2 与 %3 至 %4 重叠</translation>
    </message>
    <message>
        <source>no band covers the totals from %1 to %2</source>
        <translation>总分 %1 至 %2 没有分段覆盖</translation>
    </message>
    <message>
        <source>the levels neither rise nor fall with the total</source>
        <translation>等级不随总分单调变化</translation>
    </message>
    <message>
        <source>the total %1 can be reached and no band covers it</source>
        <translation>总分 %1 可达到但没有分段覆盖</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>钻石</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>白金</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黄金</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Contribution a year</source>
        <translation>年贡献</translation>
    </message>
    <message>
        <source>Trades a year</source>
        <translation>年交易次数</translation>
    </message>
    <message>
        <source>Months of relationship</source>
        <translation>关系月数</translation>
    </message>
    <message>
        <source>Clients referred</source>
        <translation>转介绍客户数</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Equities</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>其他资产</translation>
    </message>
    <message>
        <source>no assets recorded</source>
        <translation>未登记资产</translation>
    </message>
    <message>
        <source>not evaluated: an exchange rate is missing</source>
        <translation>未评定：缺少汇率</translation>
    </message>
    <message>
        <source>must be more than zero, since everybody would meet it</source>
        <translation>必须大于零，否则人人达标</translation>
    </message>
    <message>
        <source>the tier &quot;%1&quot; stands here twice</source>
        <translation>等级“%1”出现了两次</translation>
    </message>
    <message>
        <source>the last tier is for everybody else and has no criteria</source>
        <translation>最后一级供其余客户，不设标准</translation>
    </message>
    <message>
        <source>needs at least one criterion: never assets alone</source>
        <translation>至少还需一项标准：不得只看资产</translation>
    </message>
    <message>
        <source>has fewer criteria than the %1 that are needed, so that nobody could reach the tier</source>
        <translation>标准少于所需的 %1 项，无人能达到该等级</translation>
    </message>
    <message>
        <source>must be at least that of the next tier, &quot;%1&quot;</source>
        <translation>不得低于下一等级“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known currency</source>
        <translation>“%1”不是已知币种</translation>
    </message>
    <message>
        <source>must be the book&apos;s currency, %1</source>
        <translation>必须是客户簿的币种 %1</translation>
    </message>
    <message>
        <source>needs at least two tiers</source>
        <translation>至少需要两个等级</translation>
    </message>
    <message>
        <source>Identity and accounts</source>
        <translation>证件与账户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Valid through %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Advisor: %1</source>
        <translation>顾问：%1</translation>
    </message>
    <message>
        <source>Assets: %1</source>
        <translation>资产：%1</translation>
    </message>
    <message>
        <source>C%1, expired %2</source>
        <translation>C%1，已于 %2 到期</translation>
    </message>
    <message>
        <source>C%1, valid through %2</source>
        <translation>C%1，有效期至 %2</translation>
    </message>
    <message>
        <source>The client was added.</source>
        <translation>客户已添加。</translation>
    </message>
    <message>
        <source>Saved. The change of a protected field waits for a second person.</source>
        <translation>已保存。受保护字段的更改待另一人复核。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>显示明文</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A number and a name are enough to begin.</source>
        <translation>有编号和姓名即可开始。</translation>
    </message>
    <message>
        <source>Protected values are masked. Each look in clear is noted with its reason and ends after a minute.</source>
        <translation>受保护的内容已遮盖。每次查看明文都连同原因记录，一分钟后恢复遮盖。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>No clients here</source>
        <translation>这里没有客户</translation>
    </message>
    <message>
        <source>Clients that you may see appear here. Add one, or import a list.</source>
        <translation>您有权查看的客户会列在这里。请添加一位，或导入清单。</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>受理于 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>Why this date: %1</source>
        <translation>日期由来：%1</translation>
    </message>
    <message>
        <source>The case was opened; its clocks run.</source>
        <translation>已立案，开始计时。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Rating of the handling (1 to 5)</source>
        <translation>对处理的评分（1 至 5）</translation>
    </message>
    <message>
        <source>Record step</source>
        <translation>记录此步骤</translation>
    </message>
    <message>
        <source>Client (number)</source>
        <translation>客户（编号）</translation>
    </message>
    <message>
        <source>Or complainant</source>
        <translation>或投诉人</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>电话或电子邮件</translation>
    </message>
    <message>
        <source>Complainants</source>
        <translation>投诉人数</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>最近时限</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Only open cases</source>
        <translation>仅未结</translation>
    </message>
    <message>
        <source>No open complaints</source>
        <translation>没有未结投诉</translation>
    </message>
    <message>
        <source>Cases appear here with the clock that runs out first on top.</source>
        <translation>投诉列在这里，最先到期的排在最上。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns not taken</source>
        <translation>未采用的列</translation>
    </message>
    <message>
        <source>Rows not listed</source>
        <translation>未列出的行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=VALUE.</source>
        <translation>“%1”不是“字段=值”的形式。</translation>
    </message>
    <message>
        <source>search for a text, or for the lines of --file.</source>
        <translation>请给出要搜索的文字，或用 --file 给出逐行的查询。</translation>
    </message>
    <message>
        <source>the figures of this report do not reconcile.</source>
        <translation>此报告的数字对不上。</translation>
    </message>
    <message>
        <source>Questionnaire %1, version %2, from %3</source>
        <translation>问卷 %1，第 %2 版，自 %3 起</translation>
    </message>
    <message>
        <source>Answer %1 to question %2 allows no level above %3.</source>
        <translation>第 %2 题选择 %1，等级不得高于 %3。</translation>
    </message>
    <message>
        <source>The assessment signed on %1 is later and goes on counting.</source>
        <translation>%1 签署的评估更晚，仍以其为准。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数字</translation>
    </message>
    <message>
        <source>Indicators appear as soon as something is recorded.</source>
        <translation>有了记录，指标便会出现。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>已发布。</translation>
    </message>
    <message>
        <source>Draft: the figures do not reconcile, so the report cannot be released.</source>
        <translation>草稿：数字对不上，不能发布。</translation>
    </message>
    <message>
        <source>Draft: a second person has not released it yet.</source>
        <translation>草稿：尚未由第二人发布。</translation>
    </message>
    <message>
        <source>Report %1. %2</source>
        <translation>报告 %1。%2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was released.</source>
        <translation>报告已发布。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>尚未选择报告</translation>
    </message>
    <message>
        <source>First evaluated</source>
        <translation>首次评定</translation>
    </message>
    <message>
        <source>Without an exchange rate</source>
        <translation>缺少汇率</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已掩码</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>Needed of the rest</source>
        <translation>其余条件最少满足</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Joint complainants</source>
        <translation>共同投诉人数</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Warns at</source>
        <translation>预警时间</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Document valid until</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Need type</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>Relationship since</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Stage since</source>
        <translation>阶段起始</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销户日期</translation>
    </message>
    <message>
        <source>Deceased on</source>
        <translation>身故日期</translation>
    </message>
    <message>
        <source>Annual income</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>房产</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>房贷</translation>
    </message>
    <message>
        <source>Car loan</source>
        <translation>车贷</translation>
    </message>
    <message>
        <source>Credit card debt</source>
        <translation>信用卡欠款</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>其他负债</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Leave what you typed?</source>
        <translation>要放弃已填写的内容吗？</translation>
    </message>
    <message>
        <source>What you typed for this client is not saved yet.</source>
        <translation>您为这位客户填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>client stage</comment>
        <translation>已销户</translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>Clients merged before</source>
        <translation>此前并入的客户</translation>
    </message>
    <message>
        <source>Cards and accounts</source>
        <translation>卡号与账号</translation>
    </message>
    <message>
        <source>Telephones, e-mails and addresses</source>
        <translation>电话、邮箱与地址</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Declared figures</source>
        <translation>申报的财务数据</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Tier history</source>
        <translation>等级历史</translation>
    </message>
    <message>
        <source>First</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>其一编号</translation>
    </message>
    <message>
        <source>First name on record</source>
        <translation>其一姓名</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>其二编号</translation>
    </message>
    <message>
        <source>Second name on record</source>
        <translation>其二姓名</translation>
    </message>
    <message>
        <source>Pairs in all</source>
        <translation>疑似重复总对数</translation>
    </message>
    <message>
        <source>Values too common to tell</source>
        <translation>过于常见、无从判断的值</translation>
    </message>
    <message>
        <source>Merged away</source>
        <translation>已并入的客户</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>已拆出的客户</translation>
    </message>
    <message>
        <source>Fields filled</source>
        <translation>补全的字段</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移入</translation>
    </message>
    <message>
        <source>Stayed behind</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Positions carried over</source>
        <translation>结转的持仓</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Left as changed since</source>
        <translation>合并后有改动、保留原样</translation>
    </message>
    <message>
        <source>both are the same client</source>
        <translation>两者是同一客户</translation>
    </message>
    <message>
        <source>a person and an institution are never one client</source>
        <translation>个人与机构不可能是同一客户</translation>
    </message>
    <message>
        <source>both have a valid identity number, and the numbers differ</source>
        <translation>两者都有有效的证件号码，且号码不同</translation>
    </message>
    <message>
        <source>a request about client %1 still waits; decide it first</source>
        <translation>关于客户 %1 的申请尚未处理，请先处理</translation>
    </message>
    <message>
        <source>nothing was merged into this client</source>
        <translation>没有客户并入此客户</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>姓名与出生日期相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>traditional and simplified characters</source>
        <translation>繁简体写法不同</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>different identity numbers</source>
        <translation>证件号码不同</translation>
    </message>
    <message>
        <source>different birth dates</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>%1, dated back</source>
        <translation>%1（补记）</translation>
    </message>
    <message>
        <source>Choose a change of a field to take it back.</source>
        <translation>选择一项字段变更，即可恢复原值。</translation>
    </message>
    <message>
        <source>%1 back to: %2</source>
        <translation>%1 恢复为：%2</translation>
    </message>
    <message>
        <source>The field has its old value again.</source>
        <translation>该字段已恢复原值。</translation>
    </message>
    <message>
        <source>Take the old value back</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>暂无变更</translation>
    </message>
    <message>
        <source>Who changed which field, from what to what, appears here.</source>
        <translation>谁在何时把哪个字段从什么改成了什么，都显示在这里。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>明文查看</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已提出申请</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Unmerged</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>资料变更</translation>
    </message>
    <message>
        <source>This book lacks work that was seen here on %1: another copy of it was used.</source>
        <translation>本客户簿缺少 %1 在本机见过的记录：有人使用过它的另一个副本。</translation>
    </message>
    <message>
        <source>It was put back from an older copy, or a file of it was deleted. Look for the newer one, or for a backup, before you go on. If the work is lost, an administrator says so with &quot;book accept-loss&quot;; the journal keeps that.</source>
        <translation>本客户簿被旧副本替换过，或其中的文件被删除过。继续之前，请先找回较新的那份或备份。如果这些记录确已丢失，由管理员用“book accept-loss”确认，日志会留下记录。</translation>
    </message>
    <message numerus="yes">
        <source>This book is %n operation(s) behind what was seen here on %1.</source>
        <translation>
            <numerusform>本客户簿比本机在 %1 见到的少 %n 项操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written yet: a second person has to approve this. Then give the same command again; it writes the file once.</source>
        <translation>尚未写出任何内容：须由第二人批准。批准后再次执行同一命令，即写出文件，仅此一次。</translation>
    </message>
    <message>
        <source>What is listed was left as it is; the rest was taken back.</source>
        <translation>所列各项保持原样，其余均已撤回。</translation>
    </message>
    <message>
        <source>the workbook is damaged or cut off; save it again and try once more</source>
        <translation>工作簿已损坏或不完整，请重新保存后再试</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than is safe to read; save it as CSV</source>
        <translation>工作簿解压后过大，读取不安全，请另存为 CSV</translation>
    </message>
    <message>
        <source>the workbook has a password; save a copy without one</source>
        <translation>工作簿设有密码，请另存一份不带密码的副本</translation>
    </message>
    <message>
        <source>this is no workbook (XLSX); save it as XLSX or CSV</source>
        <translation>这不是工作簿（XLSX），请另存为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>this is not an XLSX workbook but an older kind; save it as XLSX or CSV</source>
        <translation>这不是 XLSX 工作簿，而是旧格式，请另存为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>the sheet has more cells, or longer ones, than a table can have</source>
        <translation>工作表的单元格过多或内容过长，不是可导入的表格</translation>
    </message>
    <message>
        <source>a spreadsheet has shortened the numbers of this column (line %1: %2) and their digits are lost; nothing was taken. Give the column the format Text where it comes from and export it again</source>
        <translation>电子表格把这一列的号码缩写了（第 %1 行：%2），位数已丢失；未导入任何内容。请在来源处把该列设为文本格式后重新导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s) in clear as %1</source>
        <translation>
            <numerusform>以明文将 %n 位客户导出为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s) masked as %1</source>
        <translation>
            <numerusform>以脱敏方式将 %n 位客户导出为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (chosen by a search)</source>
        <translation>%1（按搜索选取）</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .csv or .xlsx</source>
        <translation>文件名须以 .csv 或 .xlsx 结尾</translation>
    </message>
    <message>
        <source>a sheet holds 1,048,576 rows and 32,767 characters in a cell; export as CSV instead</source>
        <translation>一张工作表最多 1,048,576 行，单元格最多 32,767 个字符；请改为导出 CSV</translation>
    </message>
    <message>
        <source>the import is still running</source>
        <translation>导入仍在进行</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>已部分撤回</translation>
    </message>
    <message>
        <source>This was changed after the import and is left as it is.</source>
        <translation>导入之后此处又有改动，保持原样。</translation>
    </message>
    <message>
        <source>Something else in the book speaks of it (%1), so it stays.</source>
        <translation>账簿中另有记录引用它（%1），因此保留。</translation>
    </message>
    <message>
        <source>It belongs to a branch that is not yours.</source>
        <translation>它属于别的网点。</translation>
    </message>
    <message>
        <source>A second person approved this meanwhile, so it stays: %1</source>
        <translation>其间已由第二人批准，因此保留：%1</translation>
    </message>
    <message>
        <source>The book no longer knows what stood here before.</source>
        <translation>账簿中已没有此处原先的内容。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheets not read</source>
        <translation>未读取的工作表</translation>
    </message>
    <message>
        <source>Entries by action</source>
        <translation>各类操作条数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的记录</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>见到时间</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Service of the relationship</source>
        <translation>提供服务</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>适当性</translation>
    </message>
    <message>
        <source>Anti-money laundering</source>
        <translation>反洗钱</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Giving data to third parties</source>
        <translation>向第三方提供数据</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>敏感信息</translation>
    </message>
    <message>
        <source>Giving data abroad</source>
        <translation>向境外提供数据</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>自动化决策</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Duty by law</source>
        <translation>法定义务</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>News in the public interest</source>
        <translation>公共利益新闻报道</translation>
    </message>
    <message>
        <source>Data already public</source>
        <translation>已公开信息</translation>
    </message>
    <message>
        <source>Other law</source>
        <translation>其他法律规定</translation>
    </message>
    <message>
        <source>of age</source>
        <translation>成年</translation>
    </message>
    <message>
        <source>14 to 17: low-risk matters only, with the guardian&apos;s consent</source>
        <translation>14 至 17 岁：仅限低风险事项，须监护人同意</translation>
    </message>
    <message>
        <source>under 14: the guardian consents</source>
        <translation>未满 14 岁：由监护人同意</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>this purpose is not known</source>
        <translation>没有这种用途</translation>
    </message>
    <message>
        <source>this legal basis is not known</source>
        <translation>没有这种合法性基础</translation>
    </message>
    <message>
        <source>for this purpose only the client&apos;s own consent will do</source>
        <translation>此用途只能以客户本人的单独同意为依据</translation>
    </message>
    <message>
        <source>a consent needs something that proves it</source>
        <translation>同意须有证明</translation>
    </message>
    <message>
        <source>the client is under 14: the guardian consents, and is to be named</source>
        <translation>客户未满 14 岁：须由监护人同意并写明监护人</translation>
    </message>
    <message>
        <source>the client has died</source>
        <translation>客户已故</translation>
    </message>
    <message>
        <source>the day lies in the future</source>
        <translation>日期在将来</translation>
    </message>
    <message>
        <source>The date lies more than %1 years ago.</source>
        <translation>日期早于 %1 年前。</translation>
    </message>
    <message>
        <source>The date lies before the one of &quot;%1&quot;.</source>
        <translation>日期早于“%1”。</translation>
    </message>
    <message>
        <source>The date lies after the one of &quot;%1&quot;.</source>
        <translation>日期晚于“%1”。</translation>
    </message>
    <message>
        <source>The value is not of the form %1.</source>
        <translation>格式应为 %1。</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>证件已过期。</translation>
    </message>
    <message>
        <source>By this date the client would be older than %1 years.</source>
        <translation>按此日期，客户已超过 %1 岁。</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>子女教育</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>购房</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>其他目标</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 − %2 = %3, needed now</source>
        <translation>%1 − %2 = %3，现在就需要</translation>
    </message>
    <message>
        <source>⌈(%1 − %2) ÷ %3⌉ = %4 a month</source>
        <translation>⌈(%1 − %2) ÷ %3⌉ = 每月 %4</translation>
    </message>
    <message>
        <source>⌈(%1 − %2 × (1 + r)^n) ÷ ((1 + r)^0 + … + (1 + r)^(n−1))⌉ = %4 a month, with r = %5 % ÷ 12 and n = %3 months; what is saved grows to %6</source>
        <translation>⌈(%1 − %2 × (1 + r)^n) ÷ ((1 + r)^0 + … + (1 + r)^(n−1))⌉ = 每月 %4，其中 r = %5 % ÷ 12，n = %3 个月；已有储蓄届时为 %6</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Income from salary</source>
        <translation>工资收入</translation>
    </message>
    <message>
        <source>Income from investments</source>
        <translation>投资收入</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Size of the company</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Scope of business</source>
        <translation>经营范围</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>年营业收入</translation>
    </message>
    <message>
        <source>Net profit a year</source>
        <translation>年净利润</translation>
    </message>
    <message>
        <source>Total assets of the company</source>
        <translation>企业资产总额</translation>
    </message>
    <message>
        <source>Total liabilities of the company</source>
        <translation>企业负债总额</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>机构类型</translation>
    </message>
    <message>
        <source>Investment preference</source>
        <translation>投资偏好</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>偏好渠道</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Seen from the other side</source>
        <translation>反向关系</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>专业人士</translation>
    </message>
    <message>
        <source>Not to be seen</source>
        <translation>无权查看</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Net worth</source>
        <translation>净资产</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Income not broken down</source>
        <translation>未细分的收入</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>理财目标</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已储蓄</translation>
    </message>
    <message>
        <source>Saved as of</source>
        <translation>储蓄截至</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Yearly return in per cent</source>
        <translation>年收益率（%）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Saved grows to</source>
        <translation>储蓄届时为</translation>
    </message>
    <message>
        <source>Missing then</source>
        <translation>届时缺口</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求清单</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>行为能力</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>合法性基础</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Kept for months</source>
        <translation>保存月数</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Highest in twelve months</source>
        <translation>十二个月最高</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Assets before</source>
        <translation>此前资产</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>相隔天数</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Contact due</source>
        <translation>应联系日</translation>
    </message>
    <message>
        <source>Last rating</source>
        <translation>最近评分</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易次数</translation>
    </message>
    <message>
        <source>Trades in the year before</source>
        <translation>上一年交易次数</translation>
    </message>
    <message>
        <source>New for months</source>
        <translation>新客户月数</translation>
    </message>
    <message>
        <source>Dormant after days</source>
        <translation>休眠天数</translation>
    </message>
    <message>
        <source>Lost below per cent</source>
        <translation>流失百分比</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Retention in per cent</source>
        <translation>留存率（%）</translation>
    </message>
    <message>
        <source>Discount in per cent</source>
        <translation>折现率（%）</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>各年</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>国际拨号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Σ for t = 1…%1 of %2 × %3 %^t ÷ (1 + %4 %)^t = %5</source>
        <translation>t = 1…%1 求和：%2 × %3 %^t ÷ (1 + %4 %)^t = %5</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Partner in life</source>
        <translation>伴侣</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>孙子女</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>被监护人</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Partner in business</source>
        <translation>生意伙伴</translation>
    </message>
    <message>
        <source>Employer of the client</source>
        <translation>客户的雇主</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>雇员</translation>
    </message>
    <message>
        <source>Referred the client</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Referred by the client</source>
        <translation>被推荐人</translation>
    </message>
    <message>
        <source>Company represented</source>
        <translation>所代表的企业</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>股东</translation>
    </message>
    <message>
        <source>Company held in part</source>
        <translation>参股企业</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>受益所有人</translation>
    </message>
    <message>
        <source>Company owned</source>
        <translation>所拥有的企业</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>子公司</translation>
    </message>
    <message>
        <source>Authorised agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>会计师</translation>
    </message>
    <message>
        <source>Tax adviser</source>
        <translation>税务顾问</translation>
    </message>
    <message>
        <source>Client served</source>
        <translation>所服务的客户</translation>
    </message>
    <message>
        <source>Another tie</source>
        <translation>其他关系</translation>
    </message>
    <message>
        <source>name a client, or ask for the --list</source>
        <translation>请指定客户，或使用 --list</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>已授权的访问</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Kept through</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>已限制处理</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>关系终止日</translation>
    </message>
    <message>
        <source>Was kept through</source>
        <translation>原保存至</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>密钥已销毁</translation>
    </message>
    <message>
        <source>Journal anchor</source>
        <translation>日志锚点</translation>
    </message>
    <message>
        <source>Let work with client %1 until %2</source>
        <translation>允许办理客户 %1 的业务，至 %2</translation>
    </message>
    <message>
        <source>Let read client %1 until %2</source>
        <translation>允许查看客户 %1，至 %2</translation>
    </message>
    <message>
        <source>you may do this with the client already</source>
        <translation>您对该客户已有此权限</translation>
    </message>
    <message>
        <source>the term that was asked for is over</source>
        <translation>所申请的期限已过</translation>
    </message>
    <message>
        <source>Erase client %1 for good</source>
        <translation>永久销毁客户 %1 的资料</translation>
    </message>
    <message>
        <source>a legal hold is in force</source>
        <translation>正处于法律保全之中</translation>
    </message>
    <message>
        <source>no legal hold is in force</source>
        <translation>没有生效的法律保全</translation>
    </message>
    <message>
        <source>the relationship has not ended; restrict the client instead</source>
        <translation>客户关系尚未终止，可改为限制处理</translation>
    </message>
    <message>
        <source>the data must be kept through %1 (%2)</source>
        <translation>资料须保存至 %1（%2）</translation>
    </message>
    <message>
        <source>end of the relationship</source>
        <translation>关系终止</translation>
    </message>
    <message>
        <source>last transaction</source>
        <translation>最后一笔交易</translation>
    </message>
    <message>
        <source>last risk assessment</source>
        <translation>最后一次风险评估</translation>
    </message>
    <message>
        <source>last complaint</source>
        <translation>最后一次投诉</translation>
    </message>
    <message>
        <source>%1 as the client wishes, last contact on %2</source>
        <translation>按客户意愿%1，上次联系 %2</translation>
    </message>
    <message>
        <source>agreed with the client, last contact on %1</source>
        <translation>已与客户约定，上次联系 %1</translation>
    </message>
    <message>
        <source>Complaint, legal deadline</source>
        <translation>投诉法定时限</translation>
    </message>
    <message>
        <source>Complaint deadline</source>
        <translation>投诉承诺时限</translation>
    </message>
    <message>
        <source>Promise to keep</source>
        <translation>承诺待兑现</translation>
    </message>
    <message>
        <source>May leave: escalate</source>
        <translation>流失预警：上报</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>等您审批</translation>
    </message>
    <message>
        <source>Identity document expires</source>
        <translation>证件到期</translation>
    </message>
    <message>
        <source>Product matures</source>
        <translation>产品到期</translation>
    </message>
    <message>
        <source>May leave: act</source>
        <translation>流失预警：跟进</translation>
    </message>
    <message>
        <source>Risk assessment expires</source>
        <translation>风险评估到期</translation>
    </message>
    <message>
        <source>About to lose the tier</source>
        <translation>可能降级</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>接近上一等级</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天提交</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>已等 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>churn score %1</source>
        <translation>流失评分 %1</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>满 %1 岁</translation>
    </message>
    <message>
        <source>%1: %2, threshold %3 (%4)</source>
        <translation>%1：%2，门槛 %3（%4）</translation>
    </message>
    <message>
        <source>The law sets this deadline.</source>
        <translation>这是法定时限。</translation>
    </message>
    <message>
        <source>The institution promised this deadline.</source>
        <translation>这是机构承诺的时限。</translation>
    </message>
    <message>
        <source>Somebody gave the client their word.</source>
        <translation>已向客户作出承诺。</translation>
    </message>
    <message>
        <source>The churn score is high: speak with the client and the supervisor.</source>
        <translation>流失评分高：请与客户沟通并报告主管。</translation>
    </message>
    <message>
        <source>The churn score is raised: speak with the client.</source>
        <translation>流失评分偏高：请与客户沟通。</translation>
    </message>
    <message>
        <source>Somebody cannot go on without it.</source>
        <translation>有人在等这项审批。</translation>
    </message>
    <message>
        <source>Without a valid document nothing may be offered.</source>
        <translation>证件失效后不得推介任何产品。</translation>
    </message>
    <message>
        <source>Without a valid assessment nothing may be offered.</source>
        <translation>评估失效后不得推介任何产品。</translation>
    </message>
    <message>
        <source>The money is free from this day on.</source>
        <translation>资金自该日起可用。</translation>
    </message>
    <message>
        <source>The contact plan asks for it.</source>
        <translation>联系计划要求。</translation>
    </message>
    <message>
        <source>One figure is just above its threshold.</source>
        <translation>有一项指标刚刚高于门槛。</translation>
    </message>
    <message>
        <source>One figure is just below its threshold.</source>
        <translation>有一项指标略低于门槛。</translation>
    </message>
    <message>
        <source>A greeting comes on the day or before it.</source>
        <translation>问候应在当天或之前送达。</translation>
    </message>
    <message>
        <source>%1 Lost by waiting: %2 of a weight of %3.</source>
        <translation>%1 拖延损失：%2（权重 %3）。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>标记已兑现</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开资料</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Who is greeted</source>
        <translation>问候对象</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>The client has died.</source>
        <translation>客户已去世。</translation>
    </message>
    <message>
        <source>The relationship has ended.</source>
        <translation>客户关系已终止。</translation>
    </message>
    <message>
        <source>The client is a minor: ask the guardian.</source>
        <translation>客户未成年：请征得监护人同意。</translation>
    </message>
    <message>
        <source>A complaint of the client is open.</source>
        <translation>客户有未结投诉。</translation>
    </message>
    <message>
        <source>The client is not to be contacted on this day.</source>
        <translation>该日不宜联系客户。</translation>
    </message>
    <message>
        <source>The client said &quot;not now&quot;.</source>
        <translation>客户表示暂不需要。</translation>
    </message>
    <message>
        <source>It is the client&apos;s quiet time.</source>
        <translation>现在是客户的免打扰时段。</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>请选择客户</translation>
    </message>
    <message>
        <source>Next contact by %1: %2</source>
        <translation>下次联系不晚于 %1：%2</translation>
    </message>
    <message>
        <source>No contact is owed.</source>
        <translation>无需联系。</translation>
    </message>
    <message>
        <source>Recorded. The next contact is due on %1.</source>
        <translation>已记录。下次联系日期：%1。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 位待联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>今天及之前</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>Contacts that are due</source>
        <translation>应联系的客户</translation>
    </message>
    <message>
        <source>No contact is due</source>
        <translation>没有待联系的客户</translation>
    </message>
    <message>
        <source>Clients appear here when the contact plan asks for a call, a visit or a video talk.</source>
        <translation>按联系计划需要电话、拜访或视频沟通的客户会显示在这里。</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未兑现的承诺</translation>
    </message>
    <message>
        <source>How it was delivered, or why the client lets us off</source>
        <translation>如何兑现的，或客户为何免除</translation>
    </message>
    <message>
        <source>Evidence of delivery, or reason</source>
        <translation>兑现凭据或原因</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>事前：</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>事后：</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <translation>谈及</translation>
    </message>
    <message>
        <source>Needs heard</source>
        <translation>了解到的需求</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Day by which it was promised</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>The greeting was recorded.</source>
        <translation>已记录问候。</translation>
    </message>
    <message>
        <source>No greeting was recorded.</source>
        <translation>未记录问候。</translation>
    </message>
    <message>
        <source>Approve this request?</source>
        <translation>批准这项申请吗？</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>申请人：%1。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Print the day&apos;s agenda</source>
        <translation>打印今日日程</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The agenda was saved.</source>
        <translation>日程已保存。</translation>
    </message>
    <message>
        <source>Export to a calendar, without names</source>
        <translation>导出到日历（不含姓名）</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was saved, without names.</source>
        <translation>日历已保存，不含姓名。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Print agenda…</source>
        <translation>打印日程…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open what the line is about (Enter)</source>
        <translation>打开该行内容（Enter）</translation>
    </message>
    <message>
        <source>Do the usual thing (Ctrl+Enter)</source>
        <translation>办理常规操作（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>What is due appears here: contacts, promises, complaints, what expires, birthdays. What is lost most by waiting stands on top.</source>
        <translation>到期事项显示在这里：联系、承诺、投诉、到期、生日。拖延损失最大的排在最前。</translation>
    </message>
    <message>
        <source>Tier %1 for client %2 until %3</source>
        <translation>客户 %2 的等级定为 %1，至 %3</translation>
    </message>
    <message>
        <source>%1 clients would move up, %2 down. Contacts a year: %3 (%4).</source>
        <translation>升级 %1 位，降级 %2 位。每年联系次数：%3（%4）。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>原 / 新</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <source>no advisor</source>
        <translation>无客户经理</translation>
    </message>
    <message>
        <source>%1 %, too much</source>
        <translation>%1 %，超负荷</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of another branch</source>
        <translation>其他分支机构</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>自 %1 起生效。</translation>
    </message>
    <message>
        <source>Proposed: it waits for compliance&apos;s approval.</source>
        <translation>已提交，等待合规批准。</translation>
    </message>
    <message>
        <source>Tier studio</source>
        <translation>等级工作室</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>恢复现行门槛</translation>
    </message>
    <message>
        <source>Clients by earned tier</source>
        <translation>按应得等级的客户数</translation>
    </message>
    <message>
        <source>Held tier to earned tier</source>
        <translation>现等级到应得等级</translation>
    </message>
    <message>
        <source>Contacts a year for each advisor</source>
        <translation>各客户经理每年联系次数</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>变动名单</translation>
    </message>
    <message>
        <source>List who moves</source>
        <translation>列出变动客户</translation>
    </message>
    <message>
        <source>Of what one can do</source>
        <translation>占可承担量</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Why the thresholds change</source>
        <translation>调整门槛的原因</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Thresholds are tried out on the clients of the book.</source>
        <translation>在账册的客户上试算门槛。</translation>
    </message>
    <message>
        <source>none in force: an example to begin with</source>
        <translation>尚无现行政策：以示例开始</translation>
    </message>
    <message>
        <source>in force: %1</source>
        <translation>现行：%1</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Lost by waiting</source>
        <translation>拖延损失</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Letters by</source>
        <translation>通知期限</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>By advisor</source>
        <translation>按客户经理</translation>
    </message>
    <message>
        <source>No contact from</source>
        <translation>免联系起始</translation>
    </message>
    <message>
        <source>&quot;Not now&quot; until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>每几个月</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next step or need</source>
        <translation>下一步或需求</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>a PDF&apos;s password has from 1 to %1 bytes.</source>
        <translation>PDF 的打开密码须为 1 至 %1 个字节。</translation>
    </message>
    <message>
        <source>this period has not begun yet.</source>
        <translation>该期间尚未开始。</translation>
    </message>
    <message>
        <source>a step cannot lie in the future</source>
        <translation>步骤的时间不能在将来</translation>
    </message>
    <message>
        <source>a step cannot lie before the case was received, or before the last step</source>
        <translation>步骤的时间不能早于受理时间，也不能早于上一步骤</translation>
    </message>
    <message>
        <source>a complaint cannot be received in the future</source>
        <translation>投诉的受理时间不能在将来</translation>
    </message>
    <message>
        <source>a pause cannot begin before the case was received</source>
        <translation>暂停不能早于投诉的受理时间开始</translation>
    </message>
    <message>
        <source>a pause must end after it begins, and within %1 days</source>
        <translation>暂停须在开始之后结束，且不超过 %1 天</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <translation>%1：%3</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will change.</source>
        <translation>
            <numerusform>%n 位客户将变更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an advisor until now.</source>
        <translation>
            <numerusform>其中 %n 位此前没有客户顾问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them from %1.</source>
        <translation>
            <numerusform>其中 %n 位此前由 %1 负责。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The others from %n more advisor(s).</source>
        <translation>
            <numerusform>其余来自另外 %n 位客户顾问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have this advisor already.</source>
        <translation>
            <numerusform>%n 位客户已由其负责。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not assign them.</source>
        <translation>
            <numerusform>%n 位客户不在您可分配的范围内，不作变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to an advisor</source>
        <translation>分配客户顾问</translation>
    </message>
    <message>
        <source>Kept in each client&apos;s history</source>
        <translation>记入每位客户的历史</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>客户顾问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s)</source>
        <translation>
            <numerusform>分配 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>正在分配</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 selected</source>
        <translation>
            <numerusform>已选 %n 位，共 %1 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) assigned to %1.</source>
        <translation>
            <numerusform>已将 %n 位客户分配给 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment taken back</source>
        <translation>撤销分配</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied.</source>
        <translation>
            <numerusform>已复制前 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a list that is longer.</source>
        <translation>更长的名单请导出。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1：%2 等 %3 项</translation>
    </message>
    <message numerus="yes">
        <source>Assessment expires within %n day(s)</source>
        <translation>
            <numerusform>风险测评 %n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those that have expired already</source>
        <translation>包括已到期的</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept for you alone. A view of the same name is replaced.</source>
        <translation>筛选、排序和列只为您本人保存。同名视图将被替换。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Company or institution</source>
        <translation>企业或机构</translation>
    </message>
    <message>
        <source>On what ground data is used</source>
        <translation>数据使用依据</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag, or one of yours</source>
        <translation>新标签或已有标签</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take tag off</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Capacity: %1.</source>
        <translation>行为能力：%1。</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Consents and tags</source>
        <translation>同意与标签</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>添加证件</translation>
    </message>
    <message>
        <source>End document</source>
        <translation>停用证件</translation>
    </message>
    <message>
        <source>Add way of contact</source>
        <translation>添加联系方式</translation>
    </message>
    <message>
        <source>End way of contact</source>
        <translation>停用联系方式</translation>
    </message>
    <message>
        <source>Say why, then the numbers are shown for a minute.</source>
        <translation>请先填写原因，随后明文显示一分钟。</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>证件与联系</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>资产配置</translation>
    </message>
    <message>
        <source>Net worth over time</source>
        <translation>净资产变化</translation>
    </message>
    <message>
        <source>Assets, liabilities and income</source>
        <translation>资产、负债与收入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Return in % a year</source>
        <translation>年收益率 %</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>目前已储蓄</translation>
    </message>
    <message>
        <source>Note what is saved</source>
        <translation>记录储蓄</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>目标已实现</translation>
    </message>
    <message>
        <source>Drop goal</source>
        <translation>放弃目标</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>添加需求</translation>
    </message>
    <message>
        <source>Need met</source>
        <translation>需求已满足</translation>
    </message>
    <message>
        <source>Drop need</source>
        <translation>放弃需求</translation>
    </message>
    <message>
        <source>Declarations of truthfulness</source>
        <translation>真实性声明</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Today %1; declared on %2.</source>
        <translation>今日 %1；申报于 %2。</translation>
    </message>
    <message>
        <source>Today %1, from recorded holdings.</source>
        <translation>今日 %1，按持仓记录。</translation>
    </message>
    <message>
        <source>Nothing is known yet. Figures are entered under Profile, or imported.</source>
        <translation>尚无数据。请在“资料”中填写，或通过导入获得。</translation>
    </message>
    <message>
        <source>An exchange rate is missing: some holdings are left out.</source>
        <translation>缺少汇率：部分持仓未计入。</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>客户申报</translation>
    </message>
    <message>
        <source>Assets in all</source>
        <translation>资产合计</translation>
    </message>
    <message>
        <source>Liabilities in all</source>
        <translation>负债合计</translation>
    </message>
    <message>
        <source>Income in all</source>
        <translation>收入合计</translation>
    </message>
    <message>
        <source>Somebody else&apos;s client</source>
        <translation>他人的客户</translation>
    </message>
    <message>
        <source>Graph of relations</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Who is tied to whom</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Relations and professional contacts</source>
        <translation>关系与专业联系人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Contact and note</source>
        <translation>联系方式与备注</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>or name</source>
        <translation>或姓名</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>End relation</source>
        <translation>结束关系</translation>
    </message>
    <message>
        <source>New household, or its identifier</source>
        <translation>新家庭名称，或家庭标识</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Leave household</source>
        <translation>退出家庭</translation>
    </message>
    <message>
        <source>You are looking at the ties of somebody else. Backspace goes back, Enter walks on.</source>
        <translation>正在查看他人的关系。按退格键返回，按回车键继续。</translation>
    </message>
    <message>
        <source>Nobody is tied to this client yet. Add a relation below.</source>
        <translation>该客户尚无关系。请在下方添加。</translation>
    </message>
    <message>
        <source>Arrows choose, Enter walks on to that client&apos;s ties, Backspace back.</source>
        <translation>方向键选择，回车键查看该客户的关系，退格键返回。</translation>
    </message>
    <message>
        <source>In no household.</source>
        <translation>未加入家庭。</translation>
    </message>
    <message>
        <source>%1 (%2): together %3.</source>
        <translation>%1（%2）：合计 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n present member(s) without a figure or a rate are left out.</source>
        <translation>
            <numerusform>%n 名成员无数据或无汇率，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) belong to somebody else and are not shown.</source>
        <translation>
            <numerusform>%n 名成员属于他人，不予显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Professional investor (%1) from %2 through %3</source>
        <translation>专业投资者（%1），%2 至 %3</translation>
    </message>
    <message>
        <source>Products held above the level %2: %1.</source>
        <translation>持有的高于 %2 等级的产品：%1 个。</translation>
    </message>
    <message>
        <source>The level is %1, but nothing of R3 or above is held or was traded.</source>
        <translation>等级为 %1，但未持有也未交易过 R3 及以上产品。</translation>
    </message>
    <message>
        <source>The need on record (%1) is not that of the level %2.</source>
        <translation>登记的需求类型（%1）与等级 %2 不一致。</translation>
    </message>
    <message>
        <source>Purchases above the level within twelve months: %1.</source>
        <translation>近十二个月内超出等级的购买：%1 笔。</translation>
    </message>
    <message>
        <source>Sales of risky products within %2 days of buying: %1.</source>
        <translation>买入后 %2 天内即卖出高风险产品：%1 笔。</translation>
    </message>
    <message>
        <source>The assessment has expired.</source>
        <translation>风险评估已过期。</translation>
    </message>
    <message>
        <source>The same answers at %1 clients.</source>
        <translation>%1 位客户的答案完全相同。</translation>
    </message>
    <message>
        <source>Only %1 seconds a question.</source>
        <translation>每题平均仅用 %1 秒。</translation>
    </message>
    <message>
        <source>Raised from %1 to %2 on the day of a purchase above %1.</source>
        <translation>在购买高于 %1 产品的当日，等级由 %1 调高至 %2。</translation>
    </message>
    <message>
        <source>%1 assessments within thirty days.</source>
        <translation>三十天内评估 %1 次。</translation>
    </message>
    <message numerus="yes">
        <source>The assessment expires in %n day(s).</source>
        <translation>
            <numerusform>风险评估将于 %n 天后到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment expired %n day(s) ago.</source>
        <translation>
            <numerusform>风险评估已过期 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment expired %n day(s) ago, and products above the level are held.</source>
        <translation>
            <numerusform>风险评估已过期 %n 天，且持有高于等级的产品。</numerusform>
        </translation>
    </message>
    <message>
        <source>The product&apos;s level has risen since the risk sheet was signed.</source>
        <translation>风险揭示书签署后产品风险等级已上调。</translation>
    </message>
    <message>
        <source>near the client&apos;s level</source>
        <translation>接近客户等级</translation>
    </message>
    <message>
        <source>ends before the money is needed</source>
        <translation>在用款之前到期</translation>
    </message>
    <message>
        <source>money at hand</source>
        <translation>资金随时可用</translation>
    </message>
    <message>
        <source>spreads the holdings</source>
        <translation>分散持仓</translation>
    </message>
    <message>
        <source>serves the goal</source>
        <translation>符合目标</translation>
    </message>
    <message>
        <source>Cash management</source>
        <translation>现金管理</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Structured deposit</source>
        <translation>结构性存款</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>债券</translation>
    </message>
    <message>
        <source>Wealth management</source>
        <translation>理财产品</translation>
    </message>
    <message>
        <source>Bond fund</source>
        <translation>债券型基金</translation>
    </message>
    <message>
        <source>Mixed fund</source>
        <translation>混合型基金</translation>
    </message>
    <message>
        <source>Equity fund</source>
        <translation>股票型基金</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>Insurance product</source>
        <translation>保险产品</translation>
    </message>
    <message>
        <source>Trust plan</source>
        <translation>信托计划</translation>
    </message>
    <message>
        <source>Private fund</source>
        <translation>私募基金</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>衍生品</translation>
    </message>
    <message>
        <source>Foreign exchange</source>
        <translation>外汇</translation>
    </message>
    <message>
        <source>Precious metal</source>
        <translation>贵金属</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>其他产品</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发行人</translation>
    </message>
    <message>
        <source>Innovative product</source>
        <translation>创新产品</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Suitable for</source>
        <translation>适合人群</translation>
    </message>
    <message>
        <source>Goals it serves</source>
        <translation>适用目标</translation>
    </message>
    <message>
        <source>Principal may be lost</source>
        <translation>本金可能损失</translation>
    </message>
    <message>
        <source>Market risk</source>
        <translation>市场风险</translation>
    </message>
    <message>
        <source>Credit risk</source>
        <translation>信用风险</translation>
    </message>
    <message>
        <source>Liquidity risk</source>
        <translation>流动性风险</translation>
    </message>
    <message>
        <source>Operational risk</source>
        <translation>操作风险</translation>
    </message>
    <message>
        <source>Legal risk</source>
        <translation>法律风险</translation>
    </message>
    <message>
        <source>Policy risk</source>
        <translation>政策风险</translation>
    </message>
    <message>
        <source>Product manual</source>
        <translation>产品说明书</translation>
    </message>
    <message>
        <source>Risk sheet</source>
        <translation>风险揭示书</translation>
    </message>
    <message>
        <source>Note on returns</source>
        <translation>收益说明</translation>
    </message>
    <message>
        <source>Purchase guide</source>
        <translation>购买指引</translation>
    </message>
    <message>
        <source>Prices go up and down: what you get back may be less than what you paid.</source>
        <translation>价格有涨有跌，您拿回的钱可能少于投入的钱。</translation>
    </message>
    <message>
        <source>Whoever owes the money may be unable to pay it back.</source>
        <translation>欠款的一方可能无力偿还。</translation>
    </message>
    <message>
        <source>You may not get your money on the day you need it, or only at a lower price.</source>
        <translation>您可能无法在需要用钱时取回资金，或只能以较低价格取回。</translation>
    </message>
    <message>
        <source>People, systems or processes may fail and cause a loss or a delay.</source>
        <translation>人员、系统或流程出错可能造成损失或延误。</translation>
    </message>
    <message>
        <source>A contract may turn out to be disputed or not enforceable.</source>
        <translation>合同可能发生争议或无法执行。</translation>
    </message>
    <message>
        <source>New rules or taxes may change the value or the term.</source>
        <translation>新的法规或税收可能改变产品的价值或期限。</translation>
    </message>
    <message>
        <source>The performance benchmark is no promise of a return.</source>
        <translation>业绩比较基准非承诺收益。</translation>
    </message>
    <message>
        <source>The principal may be lost in part or in whole.</source>
        <translation>本金可能部分或全部损失。</translation>
    </message>
    <message>
        <source>risk sheet, to be signed anew</source>
        <translation>风险揭示书（需重新签署）</translation>
    </message>
    <message>
        <source>matching opinion</source>
        <translation>适当性匹配意见</translation>
    </message>
    <message>
        <source>special warning</source>
        <translation>特别风险警示</translation>
    </message>
    <message>
        <source>written confirmation</source>
        <translation>书面确认</translation>
    </message>
    <message>
        <source>notice that no more of it may be bought</source>
        <translation>不得继续购买的告知</translation>
    </message>
    <message>
        <source>the household&apos;s yearly income is not known</source>
        <translation>家庭年收入未知</translation>
    </message>
    <message>
        <source>the premium is more than %1 times the yearly income</source>
        <translation>趸交保费超过家庭年收入的 %1 倍</translation>
    </message>
    <message>
        <source>the yearly premium is more than %1 % of the income</source>
        <translation>年交保费超过家庭年收入的 %1%</translation>
    </message>
    <message>
        <source>age and years of paying reach %1</source>
        <translation>缴费年限与投保人年龄之和达到 %1</translation>
    </message>
    <message>
        <source>the premium reaches %1 % of the stated budget</source>
        <translation>保费达到保费预算的 %1%</translation>
    </message>
    <message>
        <source>You want to keep your money safe. Products up to R1 fit you.</source>
        <translation>您希望本金安全。适合 R1 级产品。</translation>
    </message>
    <message>
        <source>You accept small ups and downs for a little more return. Products up to R2 fit you.</source>
        <translation>您能接受小幅波动以换取略高的收益。适合 R2 及以下产品。</translation>
    </message>
    <message>
        <source>You accept some loss for a fair return over the years. Products up to R3 fit you.</source>
        <translation>您能接受一定损失以换取较长期的合理收益。适合 R3 及以下产品。</translation>
    </message>
    <message>
        <source>You accept larger losses for a chance of higher returns. Products up to R4 fit you.</source>
        <translation>您能接受较大损失以争取较高收益。适合 R4 及以下产品。</translation>
    </message>
    <message>
        <source>You accept that you may lose much or all of what you put in. Products of every level fit you.</source>
        <translation>您能接受投入的资金大部分甚至全部损失。各等级产品均适合。</translation>
    </message>
    <message>
        <source>A signed declaration is needed: %1.</source>
        <translation>需要客户签署书面声明：%1。</translation>
    </message>
    <message>
        <source>The amount is more than %1 % of what the client is known to own.</source>
        <translation>金额超过客户已知资产的 %1%。</translation>
    </message>
    <message>
        <source>The client has not signed the product&apos;s risk sheet.</source>
        <translation>客户尚未签署该产品的风险揭示书。</translation>
    </message>
    <message>
        <source>The risk sheet was signed on %1; the product&apos;s level has risen since, on %2.</source>
        <translation>风险揭示书签署于 %1；此后产品风险等级已于 %2 上调。</translation>
    </message>
    <message>
        <source>The fund contract is not signed; the cooling-off begins with it.</source>
        <translation>基金合同尚未签署；冷静期自签署时起算。</translation>
    </message>
    <message>
        <source>The cooling-off lasts until %1.</source>
        <translation>冷静期至 %1 届满。</translation>
    </message>
    <message>
        <source>The call-back after the cooling-off (from %1) has not been made.</source>
        <translation>冷静期满（%1）后的回访尚未进行。</translation>
    </message>
    <message>
        <source>The call-back was made by somebody who sells.</source>
        <translation>回访由从事销售的人员完成，不符合要求。</translation>
    </message>
    <message>
        <source>The declaration was signed on %1: %2.</source>
        <translation>书面声明已于 %1 签署：%2。</translation>
    </message>
    <message>
        <source>The risk sheet was signed on %1.</source>
        <translation>风险揭示书已于 %1 签署。</translation>
    </message>
    <message>
        <source>The call-back was made at %1.</source>
        <translation>已于 %1 完成回访。</translation>
    </message>
    <message>
        <source>Treated as a professional investor under this regime through %1; levels are not compared.</source>
        <translation>在该监管制度下按专业投资者对待，至 %1；不比对风险等级。</translation>
    </message>
    <message>
        <source>The product&apos;s level rose on %1, after its risks were disclosed.</source>
        <translation>产品风险等级于 %1 上调，晚于风险披露日。</translation>
    </message>
    <message>
        <source>The seller was in touch with the client during the cooling-off.</source>
        <translation>销售人员在冷静期内曾联系客户。</translation>
    </message>
    <message>
        <source>Too little is known of what the client owns to weigh the amount.</source>
        <translation>客户资产信息不足，无法衡量金额是否相称。</translation>
    </message>
    <message>
        <source>Explain the premium against the income and have the declaration signed, or lower the premium.</source>
        <translation>向客户说明保费与收入的关系并请其签署声明，或降低保费。</translation>
    </message>
    <message>
        <source>Lower the amount, or complete the client&apos;s assets.</source>
        <translation>降低金额，或补全客户资产信息。</translation>
    </message>
    <message>
        <source>Explain the risk sheet, have it signed and give its day.</source>
        <translation>讲解风险揭示书，请客户签署并录入签署日期。</translation>
    </message>
    <message>
        <source>Issue the risk sheet anew and have it signed.</source>
        <translation>重新出具风险揭示书并请客户签署。</translation>
    </message>
    <message>
        <source>Have the contract signed and give the time.</source>
        <translation>签署合同并录入时间。</translation>
    </message>
    <message>
        <source>Wait, and do not contact the client until then.</source>
        <translation>请等待，此前不得主动联系客户。</translation>
    </message>
    <message>
        <source>Have somebody who does not sell call the client after the cooling-off.</source>
        <translation>冷静期满后由非销售人员回访客户。</translation>
    </message>
    <message>
        <source>Disclose the new level and issue the matching opinion anew.</source>
        <translation>披露新的风险等级并重新出具匹配意见。</translation>
    </message>
    <message>
        <source>Note what the contact was about.</source>
        <translation>记录该次联系的内容。</translation>
    </message>
    <message>
        <source>Record the client&apos;s assets.</source>
        <translation>补录客户资产。</translation>
    </message>
    <message>
        <source>Under this regime only institutions are professional investors.</source>
        <translation>在该监管制度下只有机构可以是专业投资者。</translation>
    </message>
    <message>
        <source>This regime knows no professional investors.</source>
        <translation>该监管制度没有专业投资者。</translation>
    </message>
    <message>
        <source>Neither the financial assets nor the mean income of three years reach the limit.</source>
        <translation>金融资产和近三年年均收入均未达到标准。</translation>
    </message>
    <message>
        <source>The net assets or the financial assets do not reach the limit.</source>
        <translation>净资产或金融资产未达到标准。</translation>
    </message>
    <message numerus="yes">
        <source>The experience is shorter than %n year(s).</source>
        <translation>
            <numerusform>投资经历不足 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not among the products that may be offered to this client.</source>
        <translation>%1 不在可向该客户推介的产品之列。</translation>
    </message>
    <message>
        <source>no set of answers reaches the level %1</source>
        <translation>没有任何答案组合能达到等级 %1</translation>
    </message>
    <message>
        <source>Issuer&apos;s level</source>
        <translation>发行人评定等级</translation>
    </message>
    <message>
        <source>Our level</source>
        <translation>本机构评定等级</translation>
    </message>
    <message>
        <source>Term in days</source>
        <translation>期限（天）</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Performance benchmark</source>
        <translation>业绩比较基准</translation>
    </message>
    <message>
        <source>Risks disclosed on</source>
        <translation>风险披露日</translation>
    </message>
    <message>
        <source>%1, issuer %2</source>
        <translation>%1，发行人 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Level that counts</source>
        <translation>适用等级（孰高）</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>风险说明</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Levels through time</source>
        <translation>等级沿革</translation>
    </message>
    <message numerus="yes">
        <source>Held by %n client(s)</source>
        <translation>
            <numerusform>%n 位客户持有</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, above the client&apos;s level</source>
        <translation>%1，%2，高于客户等级</translation>
    </message>
    <message>
        <source>The level of %1 rose.</source>
        <translation>%1 的风险等级已上调。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) hold it: have the risk sheet signed anew and issue the matching opinion again.</source>
        <translation>
            <numerusform>%n 位客户持有：请重新签署风险揭示书并重新出具匹配意见。</numerusform>
        </translation>
    </message>
    <message>
        <source>The product is saved.</source>
        <translation>产品已保存。</translation>
    </message>
    <message>
        <source>Code, name or class</source>
        <translation>代码、名称或类别</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>暂无产品</translation>
    </message>
    <message>
        <source>The catalogue holds what the institution offers and what clients hold. Import a file or begin with one.</source>
        <translation>产品目录包含本机构销售的产品和客户持有的产品。请导入文件或新建一个产品。</translation>
    </message>
    <message>
        <source>Due already</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>90 天以后</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>above the level</source>
        <translation>高于等级</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of it (%2) lies above the client&apos;s risk level.</source>
        <translation>其中 %1（%2）高于客户风险等级。</translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>%n 项持仓因缺少汇率未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>按风险</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>市值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>No holdings</source>
        <translation>暂无持仓</translation>
    </message>
    <message>
        <source>What the client holds appears here once positions are imported.</source>
        <translation>导入持仓后，客户持有的产品将显示在此处。</translation>
    </message>
    <message>
        <source>Risk questionnaire</source>
        <translation>风险问卷</translation>
    </message>
    <message>
        <source>Throw these answers away?</source>
        <translation>要丢弃这些答案吗？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Comes within reach</source>
        <translation>新增可购买</translation>
    </message>
    <message>
        <source>No longer within reach</source>
        <translation>不再可购买</translation>
    </message>
    <message>
        <source>The assessment is recorded. Have the sheet signed.</source>
        <translation>评估已记录，请打印并签署评估表。</translation>
    </message>
    <message>
        <source>The client confirms: the level changes from %1 to %2.</source>
        <translation>客户确认：等级由 %1 变更为 %2。</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>查看答案</translation>
    </message>
    <message>
        <source>Save the sheet to sign…</source>
        <translation>保存待签评估表…</translation>
    </message>
    <message>
        <source>Save the sheet to sign</source>
        <translation>保存待签评估表</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>评估表已保存。</translation>
    </message>
    <message>
        <source>No more assessments may be made today: at most 2 a day and 8 in 12 months. The next is possible on %1.</source>
        <translation>今天不能再评估：每天最多 2 次、12 个月内最多 8 次。下次可评估日期：%1。</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Larger type, own pace</source>
        <translation>大字、慢速</translation>
    </message>
    <message>
        <source>Please hand the screen to the client: %1.</source>
        <translation>请将屏幕交给客户：%1。</translation>
    </message>
    <message>
        <source>The client answers alone and truthfully. Staff may not answer for the client, nor hint at an answer. How long each answer takes is kept.</source>
        <translation>请客户独立、如实作答。工作人员不得代答或暗示答案。每题用时将被记录。</translation>
    </message>
    <message>
        <source>Only the client answers. Staff may not answer for the client.</source>
        <translation>仅限客户本人作答，工作人员不得代答。</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Several answers are possible.</source>
        <translation>可多选。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新评估</translation>
    </message>
    <message>
        <source>Go on with the assessment</source>
        <translation>继续评估</translation>
    </message>
    <message>
        <source>May be offered to this client.</source>
        <translation>可以向该客户推介。</translation>
    </message>
    <message>
        <source>May not be offered to this client.</source>
        <translation>不得向该客户推介。</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Before the sale</source>
        <translation>销售前</translation>
    </message>
    <message>
        <source>Save the matching opinion</source>
        <translation>保存适当性匹配意见</translation>
    </message>
    <message>
        <source>The opinion is saved.</source>
        <translation>匹配意见已保存。</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>历次评估</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>保存评估表…</translation>
    </message>
    <message>
        <source>Does a product fit?</source>
        <translation>产品是否适合？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Opinion as PDF…</source>
        <translation>意见导出 PDF…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>Proof of income or assets</source>
        <translation>收入或资产证明</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Signed questionnaire</source>
        <translation>已签署的问卷</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Complaint papers</source>
        <translation>投诉材料</translation>
    </message>
    <message>
        <source>Evidence for a change</source>
        <translation>变更依据</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 图片</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>文件超过 %1 MiB</translation>
    </message>
    <message>
        <source>the content is neither a PDF nor an image (PNG, JPEG, TIFF, WebP, GIF, HEIC), whatever the name says</source>
        <translation>无论文件名如何，内容既不是 PDF 也不是图片（PNG、JPEG、TIFF、WebP、GIF、HEIC）</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Log a contact (%1)</source>
        <translation>记录联系（%1）</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.gif *.heic)</source>
        <translation>PDF 和图片 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.gif *.heic)</translation>
    </message>
    <message>
        <source>The document is in the book, encrypted. The file it came from is still where it was.</source>
        <translation>材料已加密存入客户簿。原文件仍在原处。</translation>
    </message>
    <message>
        <source>The document no longer counts; it stays on record.</source>
        <translation>该材料不再有效，但仍保留存档。</translation>
    </message>
    <message>
        <source>2027-12-31</source>
        <translation>2027-12-31</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>添加材料…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>暂无材料</translation>
    </message>
    <message>
        <source>PDF and images up to 50 MiB. They are kept encrypted in the book; each look needs a reason.</source>
        <translation>PDF 和图片，每个不超过 50 MiB。材料加密存放在客户簿中，每次查看都需说明理由。</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>已添加材料</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation>已查看材料</translation>
    </message>
    <message>
        <source>Document ended</source>
        <translation>已终止材料</translation>
    </message>
    <message>
        <source>Contacts, complaints, assessments, tiers, reports, documents and changes appear here in order.</source>
        <translation>联系、投诉、评估、等级、报告、材料和资料变更按时间顺序显示在这里。</translation>
    </message>
    <message>
        <source>Evidence for the change</source>
        <translation>变更依据</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>依据…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>不附 %1</translation>
    </message>
    <message>
        <source>Recorded. The next contact is due on %1 (%2).</source>
        <translation>已记录。下次联系应在 %1（%2）。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Changed since you opened it:</source>
        <translation>您打开之后，资料已被他人修改：</translation>
    </message>
    <message>
        <source>%1: theirs &quot;%2&quot;, yours &quot;%3&quot;</source>
        <translation>%1：对方填写“%2”，您填写“%3”</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2. Reason: %3</source>
        <translation>由 %1 于 %2 提出。理由：%3</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>没有附上依据。</translation>
    </message>
    <message>
        <source>Approved. The new values are in force.</source>
        <translation>已批准，新值生效。</translation>
    </message>
    <message>
        <source>Refused. The old values stay in force.</source>
        <translation>已拒绝，原值继续有效。</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>原值与新值</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>等待第二人复核</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待复核事项</translation>
    </message>
    <message>
        <source>Changes of protected fields, policies and extensions that need a second person appear here.</source>
        <translation>需要第二人复核的受保护字段变更、政策和延期申请显示在这里。</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>材料类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>材料编号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Progress of goals</source>
        <translation>目标进度</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>生命周期阶段</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>核实记录</translation>
    </message>
    <message>
        <source>Steps of complaints</source>
        <translation>投诉处理步骤</translation>
    </message>
    <message>
        <source>Clocks of complaints</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a product</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>whom a line of the day is about</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>request %1 asks for this extension already and waits for a decision</source>
        <translation>申请 %1 已要求同一延期，正在等待审批</translation>
    </message>
    <message>
        <source>a contact cannot lie in the future; agree on the next one instead</source>
        <translation>联系不能记在将来；请改为约定下次联系</translation>
    </message>
    <message>
        <source>This book holds no key for a user &quot;%1&quot;.</source>
        <translation>本客户簿中没有用户“%1”的密钥。</translation>
    </message>
    <message>
        <source>Check the name. An administrator adds users; a book restored from a backup holds the administrators&apos; keys only.</source>
        <translation>请核对姓名。用户由管理员添加；从备份恢复的客户簿只含管理员的密钥。</translation>
    </message>
    <message>
        <source>Of these unchanged</source>
        <translation>其中未变</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Stage by rule</source>
        <translation>按规则定阶段</translation>
    </message>
    <message>
        <source>Found still right</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>Access given</source>
        <translation>已授予访问权限</translation>
    </message>
    <message>
        <source>Access used</source>
        <translation>已使用访问权限</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>访问权限已终止</translation>
    </message>
    <message>
        <source>Put under legal hold</source>
        <translation>已列入法律保全</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>已解除法律保全</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>已解除限制</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Copy of all data made</source>
        <translation>已制作全部资料副本</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已加标签</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>已去掉标签</translation>
    </message>
    <message>
        <source>Own field changed</source>
        <translation>自定义字段已修改</translation>
    </message>
    <message>
        <source>Way of contact added</source>
        <translation>已添加联系方式</translation>
    </message>
    <message>
        <source>Way of contact ended</source>
        <translation>已停用联系方式</translation>
    </message>
    <message>
        <source>Identity document added</source>
        <translation>已添加证件</translation>
    </message>
    <message>
        <source>Identity document ended</source>
        <translation>已停用证件</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>Relation added</source>
        <translation>已添加关系</translation>
    </message>
    <message>
        <source>Relation ended</source>
        <translation>已结束关系</translation>
    </message>
    <message>
        <source>Joined a household</source>
        <translation>已加入家庭</translation>
    </message>
    <message>
        <source>Left a household</source>
        <translation>已离开家庭</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>家庭已变更</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>已添加目标</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>目标已修改</translation>
    </message>
    <message>
        <source>Goal ended</source>
        <translation>目标已结束</translation>
    </message>
    <message>
        <source>Need added</source>
        <translation>已添加需求</translation>
    </message>
    <message>
        <source>Need ended</source>
        <translation>需求已结束</translation>
    </message>
    <message>
        <source>Declaration added</source>
        <translation>已添加声明</translation>
    </message>
    <message>
        <source>Professional investor</source>
        <translation>专业投资者</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Suitability checked</source>
        <translation>已做适当性检查</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>已限制</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>to work with</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Hong Kong and Macau permit</source>
        <translation>港澳通行证</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台胞证</translation>
    </message>
    <message>
        <source>Permanent residence card</source>
        <translation>永久居留证</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Hong Kong identity card</source>
        <translation>香港居民身份证</translation>
    </message>
    <message>
        <source>Taiwan identity card</source>
        <translation>台湾居民身份证</translation>
    </message>
    <message>
        <source>Contact overdue since %1</source>
        <translation>联系自 %1 起逾期</translation>
    </message>
    <message>
        <source>Next contact %1</source>
        <translation>下次联系 %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>About a client that was erased</source>
        <translation>涉及已删除的客户</translation>
    </message>
    <message>
        <source>Meeting pack made</source>
        <translation>已制作面谈资料</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>面谈资料</translation>
    </message>
    <message>
        <source>One page to take along: topics, promises, complaints, holdings, household (%1)</source>
        <translation>一页随身资料：话题、承诺、投诉、持仓、家庭（%1）</translation>
    </message>
    <message>
        <source>Save the meeting pack</source>
        <translation>保存面谈资料</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Record a purchase…</source>
        <translation>登记购买…</translation>
    </message>
    <message>
        <source>Record the purchase</source>
        <translation>登记购买</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>登记购买</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Risk sheet signed on</source>
        <translation>风险揭示书签署日</translation>
    </message>
    <message>
        <source>Warning signed on</source>
        <translation>风险警示签署日</translation>
    </message>
    <message>
        <source>Confirmed by the client on</source>
        <translation>客户确认日</translation>
    </message>
    <message>
        <source>Single premium</source>
        <translation>趸交保费</translation>
    </message>
    <message>
        <source>Yearly premium</source>
        <translation>年交保费</translation>
    </message>
    <message>
        <source>Paying years</source>
        <translation>交费年限</translation>
    </message>
    <message>
        <source>What the client is ready to spend</source>
        <translation>客户愿意支出的金额</translation>
    </message>
    <message>
        <source>Household&apos;s yearly income</source>
        <translation>家庭年收入</translation>
    </message>
    <message>
        <source>Declaration signed on</source>
        <translation>声明书签署日</translation>
    </message>
    <message>
        <source>Contract signed at</source>
        <translation>合同签署时间</translation>
    </message>
    <message>
        <source>Call-back made at</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Call-back made by (user)</source>
        <translation>回访人（用户）</translation>
    </message>
    <message>
        <source>Done with the older client</source>
        <translation>已为高龄客户完成</translation>
    </message>
    <message>
        <source>A day is written like 2026-09-30.</source>
        <translation>日期格式如 2026-09-30。</translation>
    </message>
    <message>
        <source>A moment is written like 2026-09-30T16:00.</source>
        <translation>时间格式如 2026-09-30T16:00。</translation>
    </message>
    <message>
        <source>An amount is written like 12500.00.</source>
        <translation>金额格式如 12500.00。</translation>
    </message>
    <message>
        <source>Say how much is bought.</source>
        <translation>请填写购买金额。</translation>
    </message>
    <message>
        <source>A quantity is a number like 1000 or 12.5.</source>
        <translation>份额为数字，如 1000 或 12.5。</translation>
    </message>
    <message>
        <source>Years are a whole number.</source>
        <translation>年限为整数。</translation>
    </message>
    <message>
        <source>The purchase is recorded.</source>
        <translation>购买已登记。</translation>
    </message>
    <message>
        <source>Not recorded: the rules below stand against this purchase. The refusal is in the journal.</source>
        <translation>未登记：以下规则不允许此项购买。该次拒绝已记入日志。</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>放弃草稿？</translation>
    </message>
    <message>
        <source>What was changed in this questionnaire is lost.</source>
        <translation>对本问卷的修改将丢失。</translation>
    </message>
    <message>
        <source>Questionnaires in the book stay as they are.</source>
        <translation>客户簿中的问卷不受影响。</translation>
    </message>
    <message>
        <source>In order: the bands have no gap, and every level is reached.</source>
        <translation>检查通过：分数段无空缺，每个等级均可达到。</translation>
    </message>
    <message>
        <source>The questionnaire waits for compliance&apos;s approval.</source>
        <translation>问卷等待合规审批。</translation>
    </message>
    <message>
        <source>The questionnaire is in the book.</source>
        <translation>问卷已收入客户簿。</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>保存问卷</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The questionnaire is saved.</source>
        <translation>问卷已保存。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Bands of points</source>
        <translation>分数段</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>添加分数段</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Take into the book</source>
        <translation>收入客户簿</translation>
    </message>
    <message>
        <source>Propose to compliance</source>
        <translation>提交合规审批</translation>
    </message>
    <message>
        <source>retired on %1</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>A questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>The questionnaire is retired; what was made with it stays.</source>
        <translation>问卷已停用；已用其完成的评估保留。</translation>
    </message>
    <message>
        <source>Questions and options</source>
        <translation>问题与选项</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Axis, cap</source>
        <translation>维度、上限</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Retire on</source>
        <translation>停用日</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>no axis</source>
        <translation>无维度</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>several, the highest counts</source>
        <translation>多选，取最高分</translation>
    </message>
    <message>
        <source>several, all count</source>
        <translation>多选，累计</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分支持</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>The choice and its reason are kept.</source>
        <translation>选择及理由已保存。</translation>
    </message>
    <message>
        <source>The gate lets no product of the catalogue pass for this client.</source>
        <translation>产品目录中没有适合该客户的产品。</translation>
    </message>
    <message>
        <source>Points out of 100: near the client&apos;s level 40 (10 less for each level below it), ends in time 20, money at hand 15, spreads the holdings 15, serves the goal 10. What the gate refuses is never listed.</source>
        <translation>满分 100：接近客户等级 40（每低一级减 10）、按期到期 20、流动性 15、分散持仓 15、符合目标 10。适当性不允许的产品不会列出。</translation>
    </message>
    <message>
        <source>Needed in</source>
        <translation>资金使用期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>at hand any day</source>
        <translation>随时可用</translation>
    </message>
    <message>
        <source>Find what fits</source>
        <translation>查找适合的产品</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>适合的产品</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>Keep the choice</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Holdings and trades agree with the risk level.</source>
        <translation>持仓和交易与风险等级一致。</translation>
    </message>
    <message>
        <source>What contradicts the level</source>
        <translation>与等级不符之处</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>异常模式</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>The signed sheet</source>
        <translation>已签评估表</translation>
    </message>
    <message>
        <source>Pictures and PDF files (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>图片和 PDF 文件 (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>The signed sheet is kept with the assessment.</source>
        <translation>已签评估表已随评估保存。</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>已签表</translation>
    </message>
    <message>
        <source>Attach the signed sheet…</source>
        <translation>附上已签评估表…</translation>
    </message>
    <message>
        <source>What fits?</source>
        <translation>适合什么？</translation>
    </message>
    <message>
        <source>What contradicts?</source>
        <translation>有何不符？</translation>
    </message>
    <message>
        <source>%1: %2 to %3 points, %4 of all answers</source>
        <translation>%1：%2 至 %3 分，占全部答案的 %4</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired, products above the level held</source>
        <translation>已过期，且持有超等级产品</translation>
    </message>
    <message>
        <source>Papers to issue again</source>
        <translation>需重新出具文件</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>全部提醒</translation>
    </message>
    <message>
        <source>Kind of reminder</source>
        <translation>提醒类别</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>Assessments that end within 30 days or have ended, and papers to issue again, appear here.</source>
        <translation>30 天内到期或已过期的评估，以及需重新出具的文件，显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in the last</source>
        <translation>签署于最近</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern is a reason to ask, not a proof.</source>
        <translation>异常模式只是询问的理由，不是证明。</translation>
    </message>
    <message>
        <source>Clients concerned</source>
        <translation>涉及客户</translation>
    </message>
    <message>
        <source>No pattern stands out</source>
        <translation>没有明显异常</translation>
    </message>
    <message>
        <source>Equal answers at several clients, answers in less than two seconds, a level raised on the day of a sale and serial retests appear here.</source>
        <translation>多名客户答案相同、每题作答不足两秒、销售当日调高等级、连续重测会显示在这里。</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>列中内容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>文件中的列及其对应字段</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Mended, not yet tried: %1</source>
        <translation>已修正，尚未试行：%1</translation>
    </message>
    <message>
        <source>(beyond the header)</source>
        <translation>（超出标题行）</translation>
    </message>
    <message>
        <source>The whole row of line %1</source>
        <translation>第 %1 行全部内容</translation>
    </message>
    <message>
        <source>Type over a value to mend it here, then try again. The file itself stays as it is.</source>
        <translation>直接改写有误的值，然后再试一次。原文件不会被改动。</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>表格 (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>已识别：%1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>%1; not read: %2</source>
        <translation>%1；未读取：%2</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容类别</translation>
    </message>
    <message>
        <source>A CSV or XLSX file: type its path and press Enter, or drop it here</source>
        <translation>CSV 或 XLSX 文件：输入路径后按回车，或将文件拖放到此处</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>If it is in the book</source>
        <translation>客户簿中已有时</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>全部导入或全不导入</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Trying out</source>
        <translation>正在试行</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Taking the mended rows</source>
        <translation>正在导入已修正的行</translation>
    </message>
    <message>
        <source>Nothing came into the book.</source>
        <translation>没有任何内容写入客户簿。</translation>
    </message>
    <message numerus="yes">
        <source>Faults (%n)</source>
        <translation>
            <numerusform>问题（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a file of another program</source>
        <translation>导入其他程序的文件</translation>
    </message>
    <message>
        <source>Its columns are recognised and shown before anything is taken; what is wrong is mended here, and every import can be taken back as a whole.</source>
        <translation>导入前先识别并显示各列；有误之处可在此修正，每次导入都可以整体撤回。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>试行</translation>
    </message>
    <message>
        <source>Do everything and take it back at once: the counts and faults are those of the import</source>
        <translation>完整执行一遍并立即撤回：数目和问题与正式导入相同</translation>
    </message>
    <message>
        <source>Take the mended rows</source>
        <translation>导入已修正的行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Everything that %1 added goes, and what it changed becomes what it was.</source>
        <translation>%1 新增的内容将被移除，被它修改的内容将恢复原样。</translation>
    </message>
    <message>
        <source>What somebody changed or uses since is left as it is, and listed.</source>
        <translation>此后被他人修改或使用的内容保持不变，并逐一列出。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Why the import is taken back</source>
        <translation>撤回导入的原因</translation>
    </message>
    <message>
        <source>Take the import back…</source>
        <translation>撤回导入…</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>历次导入</translation>
    </message>
    <message>
        <source>What was left as it is</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <source>Why it was left</source>
        <translation>未撤回的原因</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入过文件</translation>
    </message>
    <message>
        <source>Each file that was taken in is listed here and can be taken back as a whole, its updates too.</source>
        <translation>每个导入过的文件都列在这里，可以整体撤回，包括它所作的更新。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>移除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back as they were</source>
        <translation>
            <numerusform>恢复 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) withdrawn</source>
        <translation>
            <numerusform>撤销 %n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>保持不变 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back again to go on.</source>
        <translation>再次撤回即可继续。</translation>
    </message>
    <message>
        <source>This is a demonstration book of invented clients: it takes no files in.</source>
        <translation>这是虚构客户的演示客户簿，不接受导入。</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>交易后余额</translation>
    </message>
    <message>
        <source>First response at</source>
        <translation>首次响应时间</translation>
    </message>
    <message>
        <source>Opinion at</source>
        <translation>处理意见时间</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>处理决定时间</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Would recommend (0 to 10)</source>
        <translation>推荐意愿（0 至 10）</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation>拒绝该行</translation>
    </message>
    <message>
        <source>Keep what is in the book</source>
        <translation>保留客户簿中的内容</translation>
    </message>
    <message>
        <source>Update field by field</source>
        <translation>逐字段更新</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>读取 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>跳过 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>拒绝 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>警告 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>映射 (*.json)</translation>
    </message>
    <message>
        <source>The mapping is kept.</source>
        <translation>映射已保存。</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>打开映射</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>The mapping is saved; the command line takes it too.</source>
        <translation>映射已保存，命令行同样可用。</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>As recognised, or a name</source>
        <translation>按识别结果，或输入名称</translation>
    </message>
    <message>
        <source>Keep these columns under this name, for everybody who imports</source>
        <translation>以此名称保存各列对应关系，供所有导入人员使用</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Read a mapping file</source>
        <translation>读取映射文件</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Write a mapping file</source>
        <translation>写入映射文件</translation>
    </message>
    <message>
        <source>This client is not yours. You can ask for access, with a purpose and for a time.</source>
        <translation>这不是您的客户。您可以说明用途和期限，申请访问。</translation>
    </message>
    <message>
        <source>Ask for access…</source>
        <translation>申请访问…</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Ask for access to a client who is not yours</source>
        <translation>申请访问他人的客户</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Asked for. A second person decides.</source>
        <translation>已提交申请，等待复核人决定。</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>访问权限已终止。</translation>
    </message>
    <message>
        <source>Access that was given</source>
        <translation>已授予的访问权限</translation>
    </message>
    <message>
        <source>What was done under it</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即终止</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translation>没有授予过访问权限</translation>
    </message>
    <message>
        <source>Access to somebody else&apos;s client is asked for with a purpose and a term, approved by a second person, and ends by itself. What was done under it is on record.</source>
        <translation>访问他人的客户须说明用途和期限，经复核人批准，到期自动终止；其间的操作均有记录。</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>数据保护</translation>
    </message>
    <message>
        <source>Longest rule</source>
        <translation>最长依据</translation>
    </message>
    <message>
        <source>%1, restricted</source>
        <translation>%1，已限制</translation>
    </message>
    <message>
        <source>Restricted: kept, and used for nothing.</source>
        <translation>已限制：仅保存，不作任何使用。</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>已解除限制。</translation>
    </message>
    <message>
        <source>Under legal hold: nothing of it is erased.</source>
        <translation>已列入法律保全：任何内容都不会删除。</translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation>已解除法律保全。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存删除证明</translation>
    </message>
    <message>
        <source>Retention and erasure</source>
        <translation>保存与删除</translation>
    </message>
    <message>
        <source>Asked for. Nothing is erased until a second person approves.</source>
        <translation>已提交申请。复核人批准之前不会删除任何内容。</translation>
    </message>
    <message>
        <source>Erase client %1?</source>
        <translation>删除客户 %1？</translation>
    </message>
    <message>
        <source>A second person is asked to approve.</source>
        <translation>将请复核人批准。</translation>
    </message>
    <message>
        <source>Once approved, everything held on the client is gone for good, also in the journal. A certificate stays.</source>
        <translation>批准后，该客户的全部资料（包括日志中的内容）将永久删除，仅保留删除证明。</translation>
    </message>
    <message>
        <source>Ask for erasure</source>
        <translation>申请删除</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Kept and used for nothing: out of lists, search, reports and marketing</source>
        <translation>仅保存，不作任何使用：不再出现在列表、搜索、报告和营销中</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Only past the term, and with a second person</source>
        <translation>仅限保存期满之后，并须复核人批准</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>显示哪些客户</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>删除证明</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>保存证明…</translation>
    </message>
    <message>
        <source>No client here</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Clients appear here when the relationship has ended, or when they are restricted or under legal hold. What is past its term may be erased.</source>
        <translation>关系已结束、已限制或法律保全中的客户显示在这里。保存期满的可以删除。</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>上次核实</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Verification rounds</source>
        <translation>定期核实</translation>
    </message>
    <message>
        <source>not recorded: ask</source>
        <translation>未记录：请询问</translation>
    </message>
    <message>
        <source>%1, expired: ask for the new one</source>
        <translation>%1，已过期：请索取新证件</translation>
    </message>
    <message>
        <source>%1: still right. Next round by %2.</source>
        <translation>%1：核实无误。下次核实截止 %2。</translation>
    </message>
    <message>
        <source>%1, of them %2</source>
        <translation>%1，其中%2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to verify</source>
        <translation>
            <numerusform>待核实 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Go through these with the client. If all of it is still right, press Space; else open the client and mend what is wrong.</source>
        <translation>请与客户逐项核对。全部无误按空格键；否则打开客户更正。</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>Space in the list, or Ctrl+Enter</source>
        <translation>在列表中按空格键，或按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nobody is to be verified</source>
        <translation>没有待核实的客户</translation>
    </message>
    <message>
        <source>Clients appear here when their round is due: quarterly or half-yearly by tier, as the policy says.</source>
        <translation>到期需要核实的客户显示在这里：按制度依客户等级每季度或每半年一次。</translation>
    </message>
    <message>
        <source>Under legal hold</source>
        <translation>法律保全中</translation>
    </message>
    <message>
        <source>Past the term</source>
        <translation>已过保存期</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>已认定为不同客户</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Goes into it: %1</source>
        <translation>并入：%1</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>两条记录逐项对照</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>疑与之相同</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Comparing clients</source>
        <translation>正在比对客户</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) too common to tell anything were left out</source>
        <translation>
            <numerusform>有 %n 个值过于常见，未作比对</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Merged so far</source>
        <translation>历次合并</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>最低分数</translation>
    </message>
    <message>
        <source>Also those told apart</source>
        <translation>包括已认定为不同的</translation>
    </message>
    <message>
        <source>Pairs that may be one client</source>
        <translation>可能为同一客户的记录</translation>
    </message>
    <message>
        <source>No two clients look like one</source>
        <translation>没有疑似重复的客户</translation>
    </message>
    <message>
        <source>Clients are compared by identity number, telephone, name and birth date, sound and characters. A lower score shows more.</source>
        <translation>按证件号码、电话、姓名与出生日期、读音和字形比对客户。降低分数可显示更多。</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Went into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Why they are two after all</source>
        <translation>为何仍是两位客户</translation>
    </message>
    <message>
        <source>Take the later merge of this client back first</source>
        <translation>请先撤销该客户较晚的一次合并</translation>
    </message>
    <message>
        <source>Make two of them again</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>尚未合并过客户</translation>
    </message>
    <message>
        <source>What was merged is listed here and can be taken apart again, exactly as it was.</source>
        <translation>合并过的客户列在这里，可以原样拆分恢复。</translation>
    </message>
    <message>
        <source>%1 is part of %2 now. It can be taken back under &quot;Merged so far&quot;.</source>
        <translation>%1 已并入 %2，可在“历次合并”中撤销。</translation>
    </message>
    <message>
        <source>The pair is looked at again.</source>
        <translation>这一对将重新比对。</translation>
    </message>
    <message>
        <source>They are remembered as two clients.</source>
        <translation>已记为两位不同的客户。</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>保留另一条</translation>
    </message>
    <message>
        <source>Where both have a value, Space or a click chooses the one that stays. What is empty is filled.</source>
        <translation>两边都有值时，按空格或点击选择要保留的值；空缺的自动补上。</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>May be one after all</source>
        <translation>可能仍是同一客户</translation>
    </message>
    <message>
        <source>Two different clients</source>
        <translation>是两位客户</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 of 100: %2</source>
        <translation>%1 分（满分 100）：%2</translation>
    </message>
    <message>
        <source>told apart by somebody</source>
        <translation>已有人认定为不同客户</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>采用：%1</translation>
    </message>
    <message>
        <source>Moves along: %1</source>
        <translation>一并转移：%1</translation>
    </message>
    <message>
        <source>Nothing hangs on the record that goes.</source>
        <translation>被并入的记录没有附带内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were before the merge.</source>
        <translation>
            <numerusform>%n 处已恢复到合并之前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since and left as it is: %1</source>
        <translation>此后有改动，保持不变：%1</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>金额为零。</translation>
    </message>
    <message>
        <source>Copy of everything held on the client</source>
        <translation>客户全部资料副本</translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Say who asked for the copy, and why.</source>
        <translation>请说明谁因何索取副本。</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>The client asks</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>To identify the client</source>
        <translation>核对客户身份</translation>
    </message>
    <message>
        <source>To reach the client</source>
        <translation>联系客户</translation>
    </message>
    <message>
        <source>To carry out an order</source>
        <translation>办理业务</translation>
    </message>
    <message>
        <source>To handle a complaint</source>
        <translation>处理投诉</translation>
    </message>
    <message>
        <source>To verify the data</source>
        <translation>核实资料</translation>
    </message>
    <message>
        <source>Asked for by the authorities</source>
        <translation>有权机关要求</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>The client&apos;s record is restricted: it is kept and used for nothing.</source>
        <translation>该客户的档案已限制处理：只保存，不作任何使用。</translation>
    </message>
    <message>
        <source>Make another identity document of client %1 the primary one</source>
        <translation>将客户 %1 的另一证件改为主要证件</translation>
    </message>
    <message>
        <source>The client wants no contact (wish).</source>
        <translation>客户不愿被联系（本人意愿）。</translation>
    </message>
    <message>
        <source>The client withdrew the consent that this needs.</source>
        <translation>客户已撤回此事所需的同意。</translation>
    </message>
    <message>
        <source>The client has not consented to marketing.</source>
        <translation>客户未同意接受营销。</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>设为主要</translation>
    </message>
    <message>
        <source>The change waits for a second person.</source>
        <translation>更改待第二人复核。</translation>
    </message>
    <message>
        <source>Primary identity document changed</source>
        <translation>已更换主要证件</translation>
    </message>
    <message>
        <source>Primary way of contact changed</source>
        <translation>已更换主要联系方式</translation>
    </message>
    <message numerus="yes">
        <source>That is not for you to ask: choose at most %n client(s), masked.</source>
        <translation>
            <numerusform>您无权申请：最多选择 %n 位客户，且须遮蔽。</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has approved it: the file is written once.</source>
        <translation>已由第二人批准：文件只写出一次。</translation>
    </message>
    <message>
        <source>It waits for a second person already.</source>
        <translation>已在等待第二人复核。</translation>
    </message>
    <message>
        <source>Nothing is written yet: a second person has to approve it. Then choose the same clients again.</source>
        <translation>尚不写出文件：须由第二人批准。批准后再选择同样的客户导出。</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Numbers, telephones and addresses in c&amp;lear</source>
        <translation>证件、卡号、电话和地址以明文写出(&amp;L)</translation>
    </message>
    <message>
        <source>Needed for anything in clear</source>
        <translation>明文导出时必填</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go into the file, in clear; each is on record.</source>
        <translation>
            <numerusform>%n 位客户以明文写入文件，每一位均有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go into the file, masked.</source>
        <translation>
            <numerusform>%n 位客户以遮蔽形式写入文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not see them.</source>
        <translation>
            <numerusform>略过 %n 位客户：您无权查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to export %n client(s)</source>
        <translation>
            <numerusform>申请导出 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s)…</source>
        <translation>
            <numerusform>导出 %n 位客户…</numerusform>
        </translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The export waits for a second person.</source>
        <translation>导出申请待第二人复核。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 位客户导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>ended tag</source>
        <translation>已停用的标签</translation>
    </message>
    <message>
        <source>Quarterly reports</source>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>季度(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of %1 go into a folder, a PDF each.</source>
        <translation>
            <numerusform>%1 的 %n 份报告写入一个文件夹，每份一个 PDF。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not report on them.</source>
        <translation>
            <numerusform>略过 %n 位客户：您无权出具其报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are in the folder already and still say the same are kept as they are.</source>
        <translation>文件夹中内容未变的文件保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)…</source>
        <translation>
            <numerusform>写出 %n 份报告…</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>报告存放的文件夹</translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation>正在写出报告</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 份报告写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and are kept.</source>
        <translation>
            <numerusform>%n 份已有且未变，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. The first one: %1</source>
        <translation>
            <numerusform>%n 份未能生成。第一份：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; taken off %n client(s).</source>
        <translation>
            <numerusform>已从 %n 位客户取下“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; put on %n client(s).</source>
        <translation>
            <numerusform>已为 %n 位客户加上“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are as before.</source>
        <translation>
            <numerusform>%n 位客户已恢复原状。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分派…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will lose &quot;%1&quot;.</source>
        <translation>
            <numerusform>将从 %n 位客户取下“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will carry &quot;%1&quot;.</source>
        <translation>
            <numerusform>将为 %n 位客户加上“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is new: it will be your own.</source>
        <translation>这是新标签，归您本人所有。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) do not carry it.</source>
        <translation>
            <numerusform>%n 位客户没有此标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) carry it already.</source>
        <translation>
            <numerusform>%n 位客户已有此标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: you may not change them.</source>
        <translation>
            <numerusform>略过 %n 位客户：您无权更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag clients</source>
        <translation>为客户加标签</translation>
    </message>
    <message>
        <source>Put a tag on</source>
        <translation>加上标签</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>取下标签</translation>
    </message>
    <message>
        <source>Choose one, or write a new one</source>
        <translation>选择一个，或输入新标签</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>操作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Untag %n client(s)</source>
        <translation>
            <numerusform>从 %n 位客户取下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n client(s)</source>
        <translation>
            <numerusform>为 %n 位客户加上</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>正在处理标签</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of answers</comment>
        <translation>分数</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 clients. What was done stays.</source>
        <translation>已处理 %1 / %2 位客户后停止，已完成的部分保留。</translation>
    </message>
    <message>
        <source>Start it again today: it goes on from there.</source>
        <translation>今天再次运行即可从此处继续。</translation>
    </message>
    <message>
        <source>Text &quot;%1&quot; (%2), version %3</source>
        <translation>文本“%1”（%2），第 %3 版</translation>
    </message>
    <message>
        <source>Birthday card</source>
        <translation>生日贺卡</translation>
    </message>
    <message>
        <source>Birthday message</source>
        <translation>生日短信</translation>
    </message>
    <message>
        <source>Festival card</source>
        <translation>节日贺卡</translation>
    </message>
    <message>
        <source>Festival message</source>
        <translation>节日短信</translation>
    </message>
    <message>
        <source>Invitation to an event</source>
        <translation>活动邀请函</translation>
    </message>
    <message>
        <source>Receipt of a complaint</source>
        <translation>投诉受理告知书</translation>
    </message>
    <message>
        <source>Handling opinion</source>
        <translation>投诉处理意见书</translation>
    </message>
    <message>
        <source>Reply to a complaint</source>
        <translation>投诉答复函</translation>
    </message>
    <message>
        <source>Notice of an extension</source>
        <translation>延期处理告知书</translation>
    </message>
    <message>
        <source>Review decision</source>
        <translation>复核决定书</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>和解协议</translation>
    </message>
    <message>
        <source>Letter of apology</source>
        <translation>致歉信</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>the recipient&apos;s name</source>
        <translation>收件人姓名</translation>
    </message>
    <message>
        <source>how the recipient is addressed</source>
        <translation>收件人称呼</translation>
    </message>
    <message>
        <source>the institution</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>the letter&apos;s date</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>落款人</translation>
    </message>
    <message>
        <source>the festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>the event&apos;s title</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>the kind of event</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>day and hour</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>the case&apos;s number</source>
        <translation>投诉编号</translation>
    </message>
    <message>
        <source>the day the complaint arrived</source>
        <translation>投诉受理日期</translation>
    </message>
    <message>
        <source>what the complaint is about</source>
        <translation>投诉事项</translation>
    </message>
    <message>
        <source>what the complainant asks for</source>
        <translation>投诉人诉求</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>已采取的措施</translation>
    </message>
    <message>
        <source>what will be better</source>
        <translation>后续改进</translation>
    </message>
    <message>
        <source>the solution offered</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>the opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后期限</translation>
    </message>
    <message>
        <source>where to turn to</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>a text begins with a line &quot;title: …&quot;, perhaps one &quot;source: …&quot;, and an empty line</source>
        <translation>文本开头应有“title: …”一行，可再有“source: …”一行，然后空一行</translation>
    </message>
    <message>
        <source>the line &quot;title: …&quot; is missing or empty</source>
        <translation>缺少“title: …”一行，或其内容为空</translation>
    </message>
    <message>
        <source>there is no text after the empty line</source>
        <translation>空行之后没有正文</translation>
    </message>
    <message>
        <source>has %1 characters; %2 are the most</source>
        <translation>共 %1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>a &quot;}&quot; without its &quot;{&quot;; write &quot;}}&quot; for the brace itself</source>
        <translation>“}”前没有对应的“{”；要写花括号本身，请写“}}”</translation>
    </message>
    <message>
        <source>full-width braces; placeholders stand in &quot;{&quot; and &quot;}&quot;</source>
        <translation>使用了全角花括号；占位符应放在半角“{”和“}”之间</translation>
    </message>
    <message>
        <source>a &quot;{&quot; without its &quot;}&quot; on the same line; write &quot;{{&quot; for the brace itself</source>
        <translation>“{”在同一行内没有对应的“}”；要写花括号本身，请写“{{”</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is no placeholder: small letters and &quot;_&quot; only, no blanks</source>
        <translation>“{%1}”不是占位符：只能用小写字母和“_”，不能有空格</translation>
    </message>
    <message>
        <source>there is no placeholder {%1}</source>
        <translation>没有占位符 {%1}</translation>
    </message>
    <message>
        <source>this kind of letter has no {%1}; it has %2</source>
        <translation>此类文本没有 {%1}；可用的有 %2</translation>
    </message>
    <message>
        <source>the text must have %1</source>
        <translation>文本必须包含 %1</translation>
    </message>
    <message>
        <source>the letter lacks %1.</source>
        <translation>信函缺少 %1。</translation>
    </message>
    <message>
        <source>the text in traditional characters is made from the simplified one.</source>
        <translation>繁体文本由简体文本自动生成。</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>信函文本</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>必须包含</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>By the moon</source>
        <translation>按农历</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>年满</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送出日期</translation>
    </message>
    <message>
        <source>Greeted already</source>
        <translation>已问候</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>贺卡</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>Without a telephone</source>
        <translation>没有电话</translation>
    </message>
    <message numerus="yes">
        <source>Export %n message(s) with telephones in clear</source>
        <translation>
            <numerusform>导出 %n 条短信（电话为明文）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n message(s) with telephones masked</source>
        <translation>
            <numerusform>导出 %n 条短信（电话已遮蔽）</numerusform>
        </translation>
    </message>
    <message>
        <source>the list&apos;s name must end in .csv</source>
        <translation>名单的文件名必须以 .csv 结尾</translation>
    </message>
    <message>
        <source>The client was greeted already.</source>
        <translation>该客户已问候过。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n address(es) in clear</source>
        <translation>
            <numerusform>打印 %n 个明文地址</numerusform>
        </translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>在国外</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>患病</translation>
    </message>
    <message>
        <source>the client&apos;s wish</source>
        <translation>客户意愿</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Owed to others&apos; clients</source>
        <translation>涉及他人客户</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Clients so far</source>
        <translation>现有客户</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Contacts a year so far</source>
        <translation>现每年联系次数</translation>
    </message>
    <message>
        <source>Contacts a year then</source>
        <translation>移交后每年联系次数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>告知函</translation>
    </message>
    <message>
        <source>Client care</source>
        <translation>客户维护</translation>
    </message>
    <message>
        <source>To be told by</source>
        <translation>告知期限</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>新顾问</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Hand over an advisor&apos;s clients</source>
        <translation>移交顾问的客户</translation>
    </message>
    <message>
        <source>Who leaves, or changes post</source>
        <translation>离职或调岗人员</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Hand-over list as PDF…</source>
        <translation>移交清单存为 PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>移交 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>客户移交</translation>
    </message>
    <message>
        <source>%1, with %2, %3 and %4 that were agreed. Each client is to be told by %5.</source>
        <translation>%1，连同%2、%3和已商定的%4。须在%5前告知每位客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n 项未兑现承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n 件未结投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n 项后续事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) or case(s) of others&apos; clients go to whoever has the client.</source>
        <translation>
            <numerusform>涉及他人客户的 %n 项承诺或投诉，转给该客户的顾问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) or case(s) of other branches stay: you may not move them.</source>
        <translation>
            <numerusform>其他机构的 %n 项承诺或投诉保持不变：您无权移交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who takes over with Space: what each would get is shown before anything is done. Clients are shared out so that the contacts a year come as near to one another as may be.</source>
        <translation>按空格勾选接收人：执行前先显示每人将接收的客户。分配时尽量使各人每年的联系次数相近。</translation>
    </message>
    <message>
        <source>Hand over clients</source>
        <translation>移交客户</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s) of %1?</source>
        <translation>
            <numerusform>移交%1的 %n 位客户？</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises and open cases go along; each client gets a letter to be sent. It is done in one step, or not at all.</source>
        <translation>承诺和未结投诉随客户移交；每位客户都有一封待寄的告知函。一次全部完成，否则不作任何改动。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over; their letters wait below.</source>
        <translation>
            <numerusform>已移交 %n 位客户，告知函待寄，见下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the hand-over list</source>
        <translation>保存移交清单</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to be told</source>
        <translation>
            <numerusform>%n 位客户待告知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) as PDF…</source>
        <translation>
            <numerusform>%n 封告知函存为 PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>标记 %n 封已送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>保存告知函</translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>显示哪些告知函</translation>
    </message>
    <message>
        <source>Letters to clients about a new advisor</source>
        <translation>更换顾问告知函</translation>
    </message>
    <message>
        <source>How they were sent: post, 30 September</source>
        <translation>如何送达：例如 9 月 30 日邮寄</translation>
    </message>
    <message>
        <source>Nobody is waiting for a letter</source>
        <translation>没有待告知的客户</translation>
    </message>
    <message>
        <source>Clients appear here when they are given to another advisor: they are told within 30 days.</source>
        <translation>客户更换顾问后会出现在这里：须在 30 天内告知。</translation>
    </message>
    <message>
        <source>lunar calendar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>solar calendar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>How the client wishes to be contacted</source>
        <translation>客户的联系意愿</translation>
    </message>
    <message>
        <source>Birthday by the</source>
        <translation>生日按</translation>
    </message>
    <message>
        <source>Lunar day (8-15; leap 4-1 in a leap month)</source>
        <translation>农历日（8-15；闰月写 闰4-1）</translation>
    </message>
    <message>
        <source>At least every … months</source>
        <translation>至少每几个月一次</translation>
    </message>
    <message>
        <source>Offers and greetings rest through</source>
        <translation>暂停推介和问候至</translation>
    </message>
    <message>
        <source>Wants no contact from</source>
        <translation>不再联系，自</translation>
    </message>
    <message>
        <source>Save wishes</source>
        <translation>保存意愿</translation>
    </message>
    <message>
        <source>Pauses: days on which the client is left in peace</source>
        <translation>暂停：不打扰客户的日子</translation>
    </message>
    <message>
        <source>Add pause</source>
        <translation>添加暂停</translation>
    </message>
    <message>
        <source>Take back pause</source>
        <translation>撤回暂停</translation>
    </message>
    <message>
        <source>Service plans agreed with the client</source>
        <translation>与客户约定的服务计划</translation>
    </message>
    <message>
        <source>What was agreed, or why it ended</source>
        <translation>约定内容或结束原因</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定内容</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>添加计划</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>End plan</source>
        <translation>结束计划</translation>
    </message>
    <message>
        <source>by policy</source>
        <translation>按政策</translation>
    </message>
    <message>
        <source>Without a lunar day, that of the recorded date of birth counts.</source>
        <translation>未填农历日时，按登记的出生日期换算。</translation>
    </message>
    <message>
        <source>Saved: the plan of contacts follows it from now on.</source>
        <translation>已保存：联系计划即按此执行。</translation>
    </message>
    <message>
        <source>Data to verify</source>
        <translation>客户信息待核实</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>上次核实 %1</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>从未核实</translation>
    </message>
    <message>
        <source>The policy asks for a round by tier [001 §2.2].</source>
        <translation>制度要求按等级定期核实客户信息［001 §2.2］。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>due %1: %2</source>
        <translation>到期 %1：%2</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Why, or what was said</source>
        <translation>原因或联系内容</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Earlier (Alt+Page Up)</source>
        <translation>往前（Alt+Page Up）</translation>
    </message>
    <message>
        <source>Later (Alt+Page Down)</source>
        <translation>往后（Alt+Page Down）</translation>
    </message>
    <message>
        <source>All advisors</source>
        <translation>全部顾问</translation>
    </message>
    <message>
        <source>The day&apos;s contacts</source>
        <translation>当日联系</translation>
    </message>
    <message>
        <source>The week&apos;s contacts</source>
        <translation>本周联系</translation>
    </message>
    <message>
        <source>The month&apos;s contacts</source>
        <translation>本月联系</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>这一天没有安排</translation>
    </message>
    <message>
        <source>What is planned, promised or was spoken of stands on its day.</source>
        <translation>计划联系、承诺事项和已做的联系都列在对应的日期。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>How the contacts are shown</source>
        <translation>联系的显示方式</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>可安排</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>最早空闲</translation>
    </message>
    <message>
        <source>Contacts that the plan asks for, against what there is time for on working days.</source>
        <translation>联系计划要求的次数，与工作日内可安排的次数对照。</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What the plan asks of each advisor</source>
        <translation>各顾问的联系工作量</translation>
    </message>
    <message>
        <source>Nobody is owed a contact</source>
        <translation>没有需要联系的客户</translation>
    </message>
    <message>
        <source>The plan follows from tiers, service plans and wishes.</source>
        <translation>联系计划由等级、服务方案和客户意愿决定。</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>By this figure</source>
        <translation>取决于</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Near a threshold</source>
        <translation>接近等级门槛</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>差距不超过</translation>
    </message>
    <message>
        <source>Clients near a threshold</source>
        <translation>接近门槛的客户</translation>
    </message>
    <message>
        <source>Nobody is that near to a threshold</source>
        <translation>没有这么接近门槛的客户</translation>
    </message>
    <message>
        <source>A wider distance finds more.</source>
        <translation>放宽差距可查到更多。</translation>
    </message>
    <message>
        <source>%1 clients evaluated: %2 for the first time, %3 up, %4 down.</source>
        <translation>已评定 %1 位客户：首次 %2，升级 %3，降级 %4。</translation>
    </message>
    <message>
        <source>Evaluating the clients&apos; tiers</source>
        <translation>正在评定客户等级</translation>
    </message>
    <message>
        <source>The tiers were not evaluated yet.</source>
        <translation>尚未评定过等级。</translation>
    </message>
    <message>
        <source>The run of %1 was stopped after %2 clients; on that day it goes on.</source>
        <translation>%1 的评定在 %2 位客户后停止；当天再次运行会继续。</translation>
    </message>
    <message>
        <source>Last run on %1: %2 clients, %3 up, %4 down; by the policy %5</source>
        <translation>上次评定 %1：%2 位客户，升级 %3，降级 %4；依据制度 %5</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>立即评定</translation>
    </message>
    <message>
        <source>Near a threshold…</source>
        <translation>接近门槛的客户…</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a view</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>主题讲座</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>客户交流会</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>户外活动</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of an event</comment>
        <translation>报名中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of an event</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已出席</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未出席</translation>
    </message>
    <message>
        <source>is no day and hour</source>
        <translation>不是有效的日期和时间</translation>
    </message>
    <message>
        <source>must lie after the beginning, at most two weeks</source>
        <translation>必须晚于开始时间，且不超过两周</translation>
    </message>
    <message>
        <source>must be one at least</source>
        <translation>至少为一</translation>
    </message>
    <message>
        <source>must lie between today and the day of the event</source>
        <translation>必须在今天与活动当天之间</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) have accepted; there cannot be fewer places.</source>
        <translation>
            <numerusform>已有 %n 位客人接受邀请，席位不能更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is invited already.</source>
        <translation>已经邀请过。</translation>
    </message>
    <message>
        <source>Is not a client of yours.</source>
        <translation>不是您的客户。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外聘</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>回复截止</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Guests of others</source>
        <translation>他人的客人</translation>
    </message>
    <message>
        <source>Guests by state</source>
        <translation>各状态客人数</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>剩余席位</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Cost per guest</source>
        <translation>人均费用</translation>
    </message>
    <message>
        <source>Bought within 90 days</source>
        <translation>90 天内购买</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>候补递补</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>of an event</comment>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>of an event</comment>
        <translation>已举办</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due days</source>
        <translation>应联系日</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>实际联系</translation>
    </message>
    <message>
        <source>Birthday by the moon</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <source>%1, turns %2</source>
        <translation>%1，年满 %2 岁</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>of a greeting</comment>
        <translation>贺卡</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>of a greeting</comment>
        <translation>短信</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of a greeting</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Greeted on %1</source>
        <translation>已于 %1 问候</translation>
    </message>
    <message>
        <source>To be greeted</source>
        <translation>待问候</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) as PDF…</source>
        <translation>
            <numerusform>%n 张贺卡另存为 PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n as sent</source>
        <translation>
            <numerusform>将 %n 条记为已送出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greeting(s) noted.</source>
        <translation>
            <numerusform>已记录 %n 条问候。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: greeted already, or something speaks against it.</source>
        <translation>
            <numerusform>%n 条未包括：已问候过，或不宜问候。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here may be greeted.</source>
        <translation>这里没有可以问候的客户。</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>保存贺卡</translation>
    </message>
    <message>
        <source>This waits for a second person.</source>
        <translation>此操作等待第二人批准。</translation>
    </message>
    <message>
        <source>Do the same again once it is approved.</source>
        <translation>批准后再做一次即可。</translation>
    </message>
    <message>
        <source>No address is known of them.</source>
        <translation>没有他们的地址。</translation>
    </message>
    <message>
        <source>Save the labels (3 × 8 on A4)</source>
        <translation>保存地址标签（A4，3 × 8）</translation>
    </message>
    <message>
        <source>Save the list for the messaging gateway</source>
        <translation>保存短信网关名单</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 条短信。</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays and festivals</source>
        <translation>生日和节日</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>节日</translation>
    </message>
    <message numerus="yes">
        <source>The next %n day(s)</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How the greeting went out</source>
        <translation>问候方式</translation>
    </message>
    <message>
        <source>Labels as PDF…</source>
        <translation>标签另存为 PDF…</translation>
    </message>
    <message>
        <source>Messages as CSV…</source>
        <translation>短信另存为 CSV…</translation>
    </message>
    <message>
        <source>Why addresses or telephones are needed in clear</source>
        <translation>为何需要明文地址或电话</translation>
    </message>
    <message>
        <source>Note the greetings as sent (Ctrl+Enter)</source>
        <translation>将问候记为已送出（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Nobody is to be greeted</source>
        <translation>没有待问候的客户</translation>
    </message>
    <message>
        <source>Birthdays, by the sun or the moon, and the festivals of the policy appear here as they come near.</source>
        <translation>公历或农历生日以及制度规定的节日临近时会显示在这里。</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>It stays in the list; nobody can be invited any more. Whoever invited guests tells them.</source>
        <translation>活动仍保留在列表中，不能再邀请客人。由邀请人通知各自的客人。</translation>
    </message>
    <message>
        <source>An expert from &amp;outside</source>
        <translation>外聘专家(&amp;O)</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>主题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>主讲人(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Answers by</source>
        <translation>回复截止(&amp;A)</translation>
    </message>
    <message>
        <source>Place&amp;s</source>
        <translation>席位(&amp;S)</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>预算(&amp;G)</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Rating (1 to 5)</source>
        <translation>评分（1 至 5）</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>我们的承诺</translation>
    </message>
    <message>
        <source>Choose a guest among those who came.</source>
        <translation>请选择一位已出席的客人。</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>None of them is invited by you.</source>
        <translation>其中没有您邀请的客人。</translation>
    </message>
    <message>
        <source>Save the invitations</source>
        <translation>保存邀请函</translation>
    </message>
    <message>
        <source>Save the sign-in sheet</source>
        <translation>保存签到表</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 场活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>请选择一场活动</translation>
    </message>
    <message>
        <source>Answers by %1</source>
        <translation>%1 前回复</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主办人：%1</translation>
    </message>
    <message>
        <source>Open for answers</source>
        <translation>开始报名</translation>
    </message>
    <message>
        <source>Was held</source>
        <translation>已举办</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>剩余 %n 个席位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of colleagues</source>
        <translation>
            <numerusform>同事的客人 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>尚未邀请任何人。</translation>
    </message>
    <message>
        <source>%1 moves up from the waiting list: tell them.</source>
        <translation>%1 从候补名单递补，请通知客户。</translation>
    </message>
    <message>
        <source>All places are taken: the guest is on the waiting list.</source>
        <translation>席位已满，客人已列入候补名单。</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新建活动…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>取消活动…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Invitations as PDF…</source>
        <translation>邀请函另存为 PDF…</translation>
    </message>
    <message>
        <source>Sign-in sheet as PDF…</source>
        <translation>签到表另存为 PDF…</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Cost and outcome</source>
        <translation>费用与成效</translation>
    </message>
    <message>
        <source>No event is planned</source>
        <translation>尚无活动</translation>
    </message>
    <message>
        <source>Lectures, exchanges and outings for clients stand here: who is invited, who came, what they need, what it cost.</source>
        <translation>这里列出讲座、交流会和户外活动：邀请了谁、谁出席、有何需求、花费多少。</translation>
    </message>
    <message>
        <source>Invite clients</source>
        <translation>邀请客户</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Which clients</source>
        <translation>哪些客户(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>未包括(&amp;L)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) may be invited.</source>
        <translation>
            <numerusform>可邀请 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n 位未包括。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n client(s)</source>
        <translation>
            <numerusform>邀请 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) invited.</source>
        <translation>
            <numerusform>已邀请 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen. Is everybody meant?</source>
        <translation>没有选择任何人。是指全部吗？</translation>
    </message>
    <message>
        <source>What is noted as sent cannot be taken back.</source>
        <translation>记为已送出后不能撤回。</translation>
    </message>
    <message>
        <source>Churn warning opened</source>
        <translation>流失预警已发出</translation>
    </message>
    <message>
        <source>Churn warning raised</source>
        <translation>流失预警已升级</translation>
    </message>
    <message>
        <source>Churn warning lowered</source>
        <translation>流失预警已降级</translation>
    </message>
    <message>
        <source>Churn warning answered</source>
        <translation>流失预警已处理</translation>
    </message>
    <message>
        <source>Churn warning handed up</source>
        <translation>流失预警已上报</translation>
    </message>
    <message>
        <source>Churn warning closed</source>
        <translation>流失预警已关闭</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>churn level</comment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Act</source>
        <comment>churn level</comment>
        <translation>处理</translation>
    </message>
    <message>
        <source>Escalate</source>
        <comment>churn level</comment>
        <translation>上报</translation>
    </message>
    <message>
        <source>Spoke with the client</source>
        <translation>已与客户沟通</translation>
    </message>
    <message>
        <source>Visited the client</source>
        <translation>已拜访客户</translation>
    </message>
    <message>
        <source>Made an offer</source>
        <translation>提出优惠方案</translation>
    </message>
    <message>
        <source>Put the service right</source>
        <translation>改进服务</translation>
    </message>
    <message>
        <source>Handed up to the supervisor</source>
        <translation>已上报主管</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>churn outcome</comment>
        <translation>已流失</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>the client declines automated decisions</source>
        <translation>客户拒绝自动化决策</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>发出：%1</translation>
    </message>
    <message>
        <source>Raised to: %1</source>
        <translation>升为：%1</translation>
    </message>
    <message>
        <source>Lowered to: %1</source>
        <translation>降为：%1</translation>
    </message>
    <message>
        <source>Nothing done in time: handed up</source>
        <translation>逾期未处理：已上报</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>churn warning</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>with the supervisor, by %1</source>
        <translation>已上报主管，%1 前处理</translation>
    </message>
    <message>
        <source>answered, look again by %1</source>
        <translation>已处理，%1 前复查</translation>
    </message>
    <message>
        <source>response by %1</source>
        <translation>须于 %1 前处理</translation>
    </message>
    <message>
        <source>Steps of churn warnings</source>
        <translation>流失预警经过</translation>
    </message>
    <message>
        <source>Churn warnings</source>
        <translation>流失预警</translation>
    </message>
    <message>
        <source>Churn level</source>
        <translation>流失预警级别</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Handed up on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>must not be more than at the level below</source>
        <translation>不得多于下一级</translation>
    </message>
    <message>
        <source>Choose a warning</source>
        <translation>请选择一条预警</translation>
    </message>
    <message>
        <source>Explain the score…</source>
        <translation>说明评分…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>With what result</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Opened by hand: no figure speaks for it.</source>
        <translation>人工发出：没有指标依据。</translation>
    </message>
    <message>
        <source>Why: %1. Score %2, policy %3.</source>
        <translation>原因：%1。评分 %2，政策 %3。</translation>
    </message>
    <message>
        <source>Warnings: %1 opened, %2 raised, %3 handed up, %4 closed.</source>
        <translation>预警：发出 %1 条，升级 %2 条，上报 %3 条，关闭 %4 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>未关闭的预警</translation>
    </message>
    <message>
        <source>Closed warnings</source>
        <translation>已关闭的预警</translation>
    </message>
    <message>
        <source>All warnings</source>
        <translation>全部预警</translation>
    </message>
    <message>
        <source>Which warnings</source>
        <translation>显示哪些预警</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Scores your clients as of today and opens, raises and closes warnings</source>
        <translation>按今日数据为您的客户评分，并发出、升级或关闭预警</translation>
    </message>
    <message>
        <source>No warnings here</source>
        <translation>没有预警</translation>
    </message>
    <message>
        <source>Clients appear here when figures say that they may leave: after a run of the stages, or a look at your own clients.</source>
        <translation>指标显示客户可能流失时会出现在这里：在生命周期评估之后，或查看自己的客户之后。</translation>
    </message>
    <message>
        <source>Churn warning: %1, %2</source>
        <translation>流失预警：%1，%2</translation>
    </message>
    <message>
        <source>Explain the figures (F1)</source>
        <translation>说明各项数据（F1）</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>政策：%1</translation>
    </message>
    <message>
        <source>How these figures are made</source>
        <translation>数据如何得出</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>保存说明书</translation>
    </message>
    <message>
        <source>How the figures of %1 are made</source>
        <translation>%1的各项数据如何得出</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每周时间</translation>
    </message>
    <message>
        <source>Minutes that can be booked</source>
        <translation>可约分钟</translation>
    </message>
    <message>
        <source>Minutes booked</source>
        <translation>已约分钟</translation>
    </message>
    <message>
        <source>Minutes kept for others</source>
        <translation>为其他客户保留的分钟</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>不在的日子</translation>
    </message>
    <message>
        <source>Meetings with experts</source>
        <translation>专家会面</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>所在周</translation>
    </message>
    <message>
        <source>Months between contacts</source>
        <translation>联系间隔（月）</translation>
    </message>
    <message>
        <source>Hours with experts a quarter</source>
        <translation>每季专家小时数</translation>
    </message>
    <message>
        <source>Minutes used</source>
        <translation>已用分钟</translation>
    </message>
    <message>
        <source>Minutes left</source>
        <translation>剩余分钟</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>一律相同</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Expert added</source>
        <translation>已添加专家</translation>
    </message>
    <message>
        <source>Expert&apos;s hours changed</source>
        <translation>专家时间已更改</translation>
    </message>
    <message>
        <source>Expert away</source>
        <translation>专家不在</translation>
    </message>
    <message>
        <source>Expert taken out of the pool</source>
        <translation>专家已退出专家库</translation>
    </message>
    <message>
        <source>Expert booked</source>
        <translation>已预约专家</translation>
    </message>
    <message>
        <source>Booking of an expert cancelled</source>
        <translation>专家预约已取消</translation>
    </message>
    <message>
        <source>Expert met</source>
        <translation>已与专家会面</translation>
    </message>
    <message>
        <source>of the house</source>
        <translation>本机构</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>已会面</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a booking</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>quarterly service report</source>
        <translation>季度服务报告</translation>
    </message>
    <message>
        <source>account report</source>
        <translation>账户报告</translation>
    </message>
    <message>
        <source>asset review</source>
        <translation>资产检视</translation>
    </message>
    <message>
        <source>lectures</source>
        <translation>讲座</translation>
    </message>
    <message>
        <source>exchange meetings</source>
        <translation>交流会</translation>
    </message>
    <message>
        <source>outdoor events</source>
        <translation>户外活动</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>complaint deadlines</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>disclosure of risks and fees before a sale</source>
        <translation>售前风险与费用披露</translation>
    </message>
    <message>
        <source>access to one&apos;s own data, correction, erasure</source>
        <translation>查阅、更正、删除个人信息</translation>
    </message>
    <message>
        <source>an explanation of figures that decide</source>
        <translation>对决定性数据的说明</translation>
    </message>
    <message>
        <source>%1 can be booked within these hours: %2 (1 is Monday)</source>
        <translation>%1的可预约时间：%2（1 为星期一）</translation>
    </message>
    <message>
        <source>%1 is away on that day</source>
        <translation>%1当日不在</translation>
    </message>
    <message>
        <source>%1 is booked at that time already</source>
        <translation>%1在该时段已有预约</translation>
    </message>
    <message>
        <source>what is left of %1&apos;s week is kept for clients of other tiers; take another week or another expert</source>
        <translation>%1本周余下的时间为其他等级的客户保留，请另选一周或另一位专家</translation>
    </message>
    <message>
        <source>%1 does not serve the client&apos;s branch, or serves no more</source>
        <translation>%1不服务该客户所属机构，或已退出专家库</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>新专家</translation>
    </message>
    <message>
        <source>Fields, with commas</source>
        <translation>专长（逗号分隔）</translation>
    </message>
    <message>
        <source>Branches (none: all)</source>
        <translation>服务机构（空为全部）</translation>
    </message>
    <message>
        <source>Add expert</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>The expert chosen above</source>
        <translation>上方选中的专家</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>不在，自</translation>
    </message>
    <message>
        <source>Note days away</source>
        <translation>登记不在的日子</translation>
    </message>
    <message>
        <source>Take out of the pool</source>
        <translation>移出专家库</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1（共 %2）</translation>
    </message>
    <message>
        <source>%1, %2. %3 of the week are kept for tiers that do not come first.</source>
        <translation>%1，%2。本周有 %3 为其他等级的客户保留。</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Experts by the week</source>
        <translation>专家周视图</translation>
    </message>
    <message>
        <source>No experts yet</source>
        <translation>还没有专家</translation>
    </message>
    <message>
        <source>Clients of every tier can meet experts: for tax, insurance, succession. A supervisor puts them into the pool with their hours; advisors book them on a client&apos;s tab &quot;Plan&quot;.</source>
        <translation>各等级客户都可以约见专家：税务、保险、传承等。主管将专家及其时间录入专家库，顾问在客户的“计划”页预约。</translation>
    </message>
    <message>
        <source>Add the first expert</source>
        <translation>添加第一位专家</translation>
    </message>
    <message>
        <source>%1 (%2 a year)</source>
        <translation>%1（每年 %2 次）</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>暂无等级</translation>
    </message>
    <message>
        <source>%1: a contact %2, %3 with an expert a quarter.</source>
        <translation>%1：%2联系一次，每季专家服务 %3。</translation>
    </message>
    <message>
        <source>Invited to: %1.</source>
        <translation>邀请参加：%1。</translation>
    </message>
    <message>
        <source>Reports: %1.</source>
        <translation>报告：%1。</translation>
    </message>
    <message>
        <source>What the tier brings</source>
        <translation>等级权益</translation>
    </message>
    <message>
        <source>Outcome or reason</source>
        <translation>结果或原因</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>已会面</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>With experts in this quarter: %1 used, %2 left.</source>
        <translation>本季专家服务：已用 %1，剩余 %2。</translation>
    </message>
    <message>
        <source>The same for every client, whatever the tier: %1.</source>
        <translation>不论等级，所有客户一律相同：%1。</translation>
    </message>
    <message>
        <source>Book expert</source>
        <translation>预约专家</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>churn outcome</comment>
        <translation>已挽留</translation>
    </message>
    <message>
        <source>--file goes with evidence.</source>
        <translation>--file 仅用于证据。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Proof of authority</source>
        <translation>授权证明</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Channel class</source>
        <translation>渠道分类</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务类别</translation>
    </message>
    <message>
        <source>Staff complained of</source>
        <translation>被投诉人员</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Representative of several</source>
        <translation>共同投诉代表</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>继承人</translation>
    </message>
    <message>
        <source>From the complainant</source>
        <translation>投诉人提供</translation>
    </message>
    <message>
        <source>Already on file</source>
        <translation>本机构已有</translation>
    </message>
    <message>
        <source>From staff</source>
        <translation>员工提供</translation>
    </message>
    <message>
        <source>From a third party</source>
        <translation>第三方提供</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Repeated complaint</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Records of contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Copy of the identity document</source>
        <translation>身份证件复印件</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>收入证明</translation>
    </message>
    <message>
        <source>Signed agreement</source>
        <translation>已签协议</translation>
    </message>
    <message>
        <source>Authority of an agent</source>
        <translation>代理授权书</translation>
    </message>
    <message>
        <source>Papers of complaints</source>
        <translation>投诉材料</translation>
    </message>
    <message>
        <source>Agent or representative</source>
        <translation>代理人或代表</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>Check ticked</source>
        <translation>核对事项已勾选</translation>
    </message>
    <message>
        <source>Stood aside</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Step of the repair plan</source>
        <translation>关系修复步骤</translation>
    </message>
    <message>
        <source>Result of the repair</source>
        <translation>修复结果</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Representatives are for joint complaints: this one has a single complainant. Name an agent instead.</source>
        <translation>推选代表仅适用于共同投诉，本案只有一名投诉人，请改填代理人。</translation>
    </message>
    <message numerus="yes">
        <source>Joint complainants name at most %n representative(s).</source>
        <translation>
            <numerusform>共同投诉人最多推选 %n 名代表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The complaint is about %1, who may not handle it.</source>
        <translation>本投诉涉及 %1，其不得参与处理。</translation>
    </message>
    <message>
        <source>%1 stood aside from this case: %2</source>
        <translation>%1 已回避本案：%2</translation>
    </message>
    <message>
        <source>%1 is related to %2 and may not handle the case.</source>
        <translation>%1 与 %2 有关联关系，不得处理本案。</translation>
    </message>
    <message>
        <source>Cases of the level &quot;%1&quot; are not for the role &quot;%2&quot;.</source>
        <translation>“%1”级案件不由“%2”处理。</translation>
    </message>
    <message>
        <source>The case was merged into another one: work on that one.</source>
        <translation>本案已并入另一案件，请在该案中处理。</translation>
    </message>
    <message>
        <source>The case is archived. Reopen it to work on it.</source>
        <translation>本案已归档，重新打开后方可处理。</translation>
    </message>
    <message>
        <source>Only complaints of the same complainant can be merged.</source>
        <translation>只有同一投诉人的投诉可以合并。</translation>
    </message>
    <message>
        <source>The earlier case goes on, since its time runs out first: merge the later one into it.</source>
        <translation>较早的案件时限先到，应继续办理：请将较晚的并入较早的。</translation>
    </message>
    <message>
        <source>The check list of this step is not ticked: %1</source>
        <translation>此步骤的核对事项未勾选：%1</translation>
    </message>
    <message>
        <source>A confidential case is seen by compliance and its handler only: give it to a supervisor first, so that somebody can decide it.</source>
        <translation>保密案件仅合规人员与处理人可见：请先指派给主管，以便有人可以作出决定。</translation>
    </message>
    <message>
        <source>Only who decides complaints may lower a level.</source>
        <translation>只有有权决定投诉的人员可以降低级别。</translation>
    </message>
    <message>
        <source>Change what was written down in complaint %1</source>
        <translation>更改投诉 %1 的记录内容</translation>
    </message>
    <message>
        <source>A change of this text waits for a second person already (request %1).</source>
        <translation>该内容的更改已在等待第二人复核（申请 %1）。</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>complaint state</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>New facts, legal time begins anew</source>
        <comment>complaint step, done</comment>
        <translation>出现新情况，法定时限重新计算</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>complaint step, done</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Record new facts</source>
        <comment>complaint step, to do</comment>
        <translation>登记新情况</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>complaint step, to do</comment>
        <translation>合并</translation>
    </message>
    <message>
        <source>The legal time is over: new facts do not let it begin anew. Ask for an extension, or tell the complainant what was decided.</source>
        <translation>法定时限已过，新情况不能使其重新计算。请申请延期，或将处理决定告知投诉人。</translation>
    </message>
    <message>
        <source>nothing leads to &quot;%1&quot;</source>
        <translation>没有任何途径通向“%1”</translation>
    </message>
    <message>
        <source>Classes of complaints</source>
        <translation>投诉分类</translation>
    </message>
    <message>
        <source>Work on complaints</source>
        <translation>投诉办理</translation>
    </message>
    <message>
        <source>Complaint left lying</source>
        <translation>投诉搁置</translation>
    </message>
    <message>
        <source>The clock warns, and nobody did anything on the case since it began to.</source>
        <translation>时限已预警，此后无人处理本案。</translation>
    </message>
    <message>
        <source>Agents and representatives</source>
        <translation>代理人与代表</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>投诉事项</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Filed under: %1</source>
        <translation>分类版本：%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>What was written down waits for a second person; the rest is saved.</source>
        <translation>记录内容的更改等待第二人复核，其余已保存。</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结案件</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>临期或逾期</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Who may see the case</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>解除保密</translation>
    </message>
    <message>
        <source>Make confidential</source>
        <translation>设为保密</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Handled by %1, department %2.</source>
        <translation>处理人：%1，部门：%2。</translation>
    </message>
    <message>
        <source>Confidential: compliance and the handler only.</source>
        <translation>保密：仅合规人员与处理人可见。</translation>
    </message>
    <message>
        <source>Everybody who may see the client.</source>
        <translation>可查看该客户的人员均可见。</translation>
    </message>
    <message>
        <source>Select a person of the list first.</source>
        <translation>请先在列表中选择人员。</translation>
    </message>
    <message>
        <source>New facts: %1 (%2)</source>
        <translation>新情况：%1（%2）</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Tasks to departments</source>
        <translation>部门任务</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Already on file: not to be asked of the complainant</source>
        <translation>本机构已有的材料，不得要求投诉人提供</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Check lists</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add with file …</source>
        <translation>添加并附文件…</translation>
    </message>
    <message>
        <source>Result, or why it ends</source>
        <translation>结果或终止原因</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Select a line of the list first.</source>
        <translation>请先在列表中选择一行。</translation>
    </message>
    <message>
        <source>Linked and repeated complaints</source>
        <translation>关联与重复投诉</translation>
    </message>
    <message>
        <source>How</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Merge the later one</source>
        <translation>合并较晚的一件</translation>
    </message>
    <message>
        <source>May be the same matter</source>
        <translation>可能为同一事项</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>The extension waits for a second person.</source>
        <translation>延期申请等待第二人复核。</translation>
    </message>
    <message>
        <source>Up to and excluding</source>
        <translation>至（不含）</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>By telephone, recorded</source>
        <translation>电话（录音）</translation>
    </message>
    <message>
        <source>Handed over, signed for</source>
        <translation>当面交付（签收）</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付补偿款</translation>
    </message>
    <message>
        <source>Refund of a fee</source>
        <translation>退还费用</translation>
    </message>
    <message>
        <source>Preferential rate</source>
        <translation>优惠利率</translation>
    </message>
    <message>
        <source>Service without charge</source>
        <translation>免费服务</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>效果持久</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分见效</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>未见效</translation>
    </message>
    <message>
        <source>Record of a mediation</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>The policy lets one case be compensated with %1 at most; %2 are given or waiting.</source>
        <translation>按政策每案补偿上限为 %1，已给付或待复核 %2。</translation>
    </message>
    <message>
        <source>Something of the case is still open: %1</source>
        <translation>本案尚有未结事项：%1</translation>
    </message>
    <message>
        <source>No step of the repair plan is done yet, so there is nothing to judge.</source>
        <translation>修复计划尚无已完成的步骤，无从评价。</translation>
    </message>
    <message>
        <source>The letter was delivered and stays as it was sent.</source>
        <translation>函件已送达，保持发出时的原样。</translation>
    </message>
    <message>
        <source>Send the complainant the notice of the extension</source>
        <translation>向投诉人发送延期告知书</translation>
    </message>
    <message>
        <source>already on file</source>
        <translation>本机构已有</translation>
    </message>
    <message>
        <source>Compensate complaint %1 with %2</source>
        <translation>对投诉 %1 补偿 %2</translation>
    </message>
    <message>
        <source>Request for facts</source>
        <translation>补充说明函</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>what the decision rests on</source>
        <translation>处理依据</translation>
    </message>
    <message>
        <source>Repair of the relationship</source>
        <translation>关系修复</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Proof that it was given</source>
        <translation>给付凭证</translation>
    </message>
    <message>
        <source>Did the repair work?</source>
        <translation>修复是否见效</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>具体表现</translation>
    </message>
    <message>
        <source>Evidence and archive</source>
        <translation>证据与归档</translation>
    </message>
    <message>
        <source>Save the evidence pack …</source>
        <translation>保存证据包…</translation>
    </message>
    <message>
        <source>Archive the case</source>
        <translation>归档案件</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Given or waiting: %1 of at most %2</source>
        <translation>已给付或待复核：%1，上限 %2</translation>
    </message>
    <message>
        <source>Archived: kept unchanged until %1.</source>
        <translation>已归档：保存至 %1，不得更改。</translation>
    </message>
    <message>
        <source>The case is over and can go into the archive.</source>
        <translation>本案已办结，可以归档。</translation>
    </message>
    <message>
        <source>The case goes into the archive once it is closed and nothing of it is open.</source>
        <translation>案件结案且无未结事项后方可归档。</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation>等待第二人复核。</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Archived until %1.</source>
        <translation>已归档，保存至 %1。</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>时效届满日</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Why, or what came of it</source>
        <translation>原因或结果</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>进入该阶段</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>受理机构</translation>
    </message>
    <message>
        <source>The dispute stands at: %1</source>
        <translation>纠纷所处阶段：%1</translation>
    </message>
    <message>
        <source>There is no dispute.</source>
        <translation>没有纠纷。</translation>
    </message>
    <message>
        <source>The clocks that the law lets a mediation stop were stopped for its time.</source>
        <translation>依法可因调解中止的时限已按调解期间中止。</translation>
    </message>
    <message>
        <source>Recorded; no clock runs any more.</source>
        <translation>已记录；已无时限在计算。</translation>
    </message>
    <message>
        <source>Where the dispute goes</source>
        <translation>纠纷进入的阶段</translation>
    </message>
    <message>
        <source>Days as 2026-02-16, or with the hour as 2026-02-16T10:00.</source>
        <translation>日期写作 2026-02-16，或带时间 2026-02-16T10:00。</translation>
    </message>
    <message>
        <source>Letters of the case</source>
        <translation>本案函件</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>On (empty: today)</source>
        <translation>日期（空为今天）</translation>
    </message>
    <message>
        <source>Record delivery</source>
        <translation>登记送达</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>撰写函件</translation>
    </message>
    <message>
        <source>Keep the letter with the case</source>
        <translation>将函件存入案卷</translation>
    </message>
    <message>
        <source>written, not delivered</source>
        <translation>已撰写，未送达</translation>
    </message>
    <message>
        <source>The letter is kept with the case. Print it, send it, and record how it arrived.</source>
        <translation>函件已存入案卷。请打印、发送，并登记送达情况。</translation>
    </message>
    <message>
        <source>How the letter reads</source>
        <translation>函件内容</translation>
    </message>
    <message>
        <source>Why these dates</source>
        <translation>时限计算依据</translation>
    </message>
    <message>
        <source>Handler given</source>
        <translation>已指派处理人</translation>
    </message>
    <message>
        <source>Confidentiality changed</source>
        <translation>保密设置已更改</translation>
    </message>
    <message>
        <source>Merged into another case</source>
        <translation>并入另一案件</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>已标记完成</translation>
    </message>
    <message>
        <source>Ended in the case</source>
        <translation>已在案件中终止</translation>
    </message>
    <message>
        <source>Letter delivered</source>
        <translation>函件已送达</translation>
    </message>
    <message>
        <source>Compensation approved</source>
        <translation>补偿已批准</translation>
    </message>
    <message>
        <source>Compensation refused</source>
        <translation>补偿已拒绝</translation>
    </message>
    <message>
        <source>Evidence pack made</source>
        <translation>已制作证据包</translation>
    </message>
    <message>
        <source>Classes …</source>
        <translation>分类…</translation>
    </message>
    <message>
        <source>Add a class below</source>
        <translation>在其下添加分类</translation>
    </message>
    <message>
        <source>In force: %1. Cases keep the version they were filed under.</source>
        <translation>现行版本：%1。案件保留其归类时的版本。</translation>
    </message>
    <message>
        <source>In force from the day given.</source>
        <translation>自所填日期起生效。</translation>
    </message>
    <message>
        <source>Proposed: compliance decides.</source>
        <translation>已提交，由合规部门决定。</translation>
    </message>
    <message>
        <source>The text is in force from its day on.</source>
        <translation>文本自生效日起使用。</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>文本类型</translation>
    </message>
    <message>
        <source>Set this text</source>
        <translation>采用此文本</translation>
    </message>
    <message>
        <source>Propose this text</source>
        <translation>提议此文本</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Version %1, in force from %2</source>
        <translation>第 %1 版，%2 起生效</translation>
    </message>
    <message>
        <source>title, column %1</source>
        <translation>标题第 %1 列</translation>
    </message>
    <message>
        <source>a letter has a title</source>
        <translation>信函必须有标题</translation>
    </message>
    <message>
        <source>a letter has a text</source>
        <translation>信函必须有正文</translation>
    </message>
    <message>
        <source>Complained of</source>
        <translation>被投诉人员</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>no client, or no tier</source>
        <translation>非客户或无等级</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>under 30</source>
        <translation>30 岁以下</translation>
    </message>
    <message>
        <source>30 to 44</source>
        <translation>30–44 岁</translation>
    </message>
    <message>
        <source>45 to 59</source>
        <translation>45–59 岁</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 岁及以上</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>%1 小时内</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未响应</translation>
    </message>
    <message>
        <source>Cases received</source>
        <translation>受理件数</translation>
    </message>
    <message>
        <source>Median time to the decision</source>
        <translation>处理决定用时中位数</translation>
    </message>
    <message>
        <source>First answers in time</source>
        <translation>首次响应及时率</translation>
    </message>
    <message>
        <source>Decisions in time</source>
        <translation>处理决定及时率</translation>
    </message>
    <message>
        <source>Mean rating of the handling</source>
        <translation>处理满意度均分</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done, effect awaited</source>
        <translation>已完成，待评估效果</translation>
    </message>
    <message>
        <source>effect measured</source>
        <translation>已评估效果</translation>
    </message>
    <message>
        <source>the effect is measured until %1</source>
        <translation>效果评估期至 %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>With those above</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Repeated: the same client complained in the twelve months before. Withdrawn and merged cases are left out.</source>
        <translation>重复投诉：同一客户在此前十二个月内曾投诉。已撤回和已合并的案件不计入。</translation>
    </message>
    <message>
        <source>First answer, median</source>
        <translation>首次响应中位数</translation>
    </message>
    <message>
        <source>Decision, median</source>
        <translation>处理决定中位数</translation>
    </message>
    <message>
        <source>Rating of the handling</source>
        <translation>处理评分</translation>
    </message>
    <message>
        <source>First answer, hours</source>
        <translation>首次响应（小时）</translation>
    </message>
    <message>
        <source>Decision, hours</source>
        <translation>处理决定（小时）</translation>
    </message>
    <message>
        <source>%1 (too few)</source>
        <translation>%1（样本过少）</translation>
    </message>
    <message>
        <source>Nobody waits longer for who they are [R-24]. Groups of fewer than %1 cases say nothing.</source>
        <translation>任何人不得因身份而等待更久［R-24］。少于 %1 件的组不作比较。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% 在此时间内</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Median, hours</source>
        <translation>中位数（小时）</translation>
    </message>
    <message>
        <source>90 % within, hours</source>
        <translation>90% 分位（小时）</translation>
    </message>
    <message>
        <source>From the receipt, nights and holidays included; in time by the clocks, which respect pauses and extensions.</source>
        <translation>自受理起计算，含夜间和节假日；是否按时以时限为准，已考虑暂停和延期。</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Ratings of the service</source>
        <translation>服务评分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>half a year before the complaint</source>
        <translation>投诉前半年</translation>
    </message>
    <message>
        <source>half a year after its end</source>
        <translation>结案后半年</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>By the hour of the receipt, where the book is.</source>
        <translation>按受理时刻（本账册所在时区）统计。</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Fairness: %1</source>
        <translation>公平性：%1</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>星期与时段</translation>
    </message>
    <message>
        <source>Times against the clocks</source>
        <translation>用时与时限</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>首次响应分布</translation>
    </message>
    <message>
        <source>Satisfaction before and after</source>
        <translation>投诉前后满意度</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>With those before it, %</source>
        <translation>累计占比（%）</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>最近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Do something about it…</source>
        <translation>制定改进措施…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>The figure as a table</source>
        <translation>指标数据表</translation>
    </message>
    <message>
        <source>No complaint in this time</source>
        <translation>此期间没有投诉</translation>
    </message>
    <message>
        <source>Figures follow from the cases that were received.</source>
        <translation>指标根据受理的案件计算。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>How the complaints are shown</source>
        <translation>投诉的显示方式</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建改进措施</translation>
    </message>
    <message>
        <source>all complaints</source>
        <translation>全部投诉</translation>
    </message>
    <message>
        <source>Days before and after</source>
        <translation>前后对比天数</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>验收标准</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>已评估。</translation>
    </message>
    <message>
        <source>Done; its effect is measured from tomorrow on.</source>
        <translation>已完成；自明天起评估效果。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The review is noted with each of them.</source>
        <translation>已为每项措施记录本次复核。</translation>
    </message>
    <message>
        <source>Close with this verdict</source>
        <translation>以此结论关闭</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What proves it, or why not</source>
        <translation>完成证明或取消原因</translation>
    </message>
    <message>
        <source>Accepted when: %1</source>
        <translation>验收标准：%1</translation>
    </message>
    <message numerus="yes">
        <source>Owner: %1. Figure of the %n day(s) before %2 and after the end.</source>
        <translation>
            <numerusform>负责人：%1。对比 %2 之前与完成之后各 %n 天的指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1: %2</source>
        <translation>%1 完成：%2</translation>
    </message>
    <message>
        <source>Last reviewed on %1.</source>
        <translation>上次复核：%1。</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>全部措施</translation>
    </message>
    <message>
        <source>This quarter&apos;s review</source>
        <translation>本季度复核</translation>
    </message>
    <message>
        <source>Last quarter&apos;s review</source>
        <translation>上季度复核</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>新建措施…</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>今日已复核</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>取消措施</translation>
    </message>
    <message>
        <source>Measure so far</source>
        <translation>评估至今效果</translation>
    </message>
    <message>
        <source>Actions against causes of complaints</source>
        <translation>针对投诉原因的改进措施</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>还没有改进措施</translation>
    </message>
    <message>
        <source>From a frequent cause to an action, to its effect on the same figure before and after.</source>
        <translation>从高发原因到改进措施，再到同一指标前后的变化。</translation>
    </message>
    <message>
        <source>written as 1-5 09:00-12:00, 6 10:00-12:00 (1 is Monday)</source>
        <translation>应写作 1-5 09:00-12:00, 6 10:00-12:00（1 为星期一）</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Form of it</source>
        <translation>补偿形式</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1：“%2”不在以下可选值中：%3。</translation>
    </message>
    <message>
        <source>a span of 1 to %1 days is wanted</source>
        <translation>时间跨度须为 1 至 %1 天</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Enough cases</source>
        <translation>样本足够</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>按星期与小时</translation>
    </message>
    <message>
        <source>First responses</source>
        <translation>首次响应分布</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>归档保存至</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Anchor of the journal</source>
        <translation>日志锚点</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类体系</translation>
    </message>
    <message>
        <source>Person complained of</source>
        <translation>被投诉人员</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Who can handle it</source>
        <translation>可承办人员</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>下级</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Warned at</source>
        <translation>预警时间</translation>
    </message>
    <message>
        <source>Last done at</source>
        <translation>最近处理时间</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>新事实</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应履行</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>确认不同</translation>
    </message>
    <message>
        <source>Merged number</source>
        <translation>被合并编号</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾之处</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Reaches the target</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>复核日</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Above the level</source>
        <translation>超出等级</translation>
    </message>
    <message>
        <source>Sheet signed on</source>
        <translation>告知书签署日</translation>
    </message>
    <message>
        <source>Sheet to be issued anew</source>
        <translation>需重新出具告知书</translation>
    </message>
    <message>
        <source>Level by the issuer</source>
        <translation>发行方风险等级</translation>
    </message>
    <message>
        <source>Level has risen</source>
        <translation>等级已上调</translation>
    </message>
    <message>
        <source>Matures on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>What matures when</source>
        <translation>到期分布</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>业绩比较基准</translation>
    </message>
    <message>
        <source>What the benchmark means</source>
        <translation>基准说明</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation>披露日</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Caps the level at</source>
        <translation>等级上限</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>More than one answer</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Taken up after</source>
        <translation>续做起点</translation>
    </message>
    <message>
        <source>Evidence looked at</source>
        <translation>查看证据</translation>
    </message>
    <message>
        <source>Why it ends, or why its file is opened</source>
        <translation>终止原因或打开文件的理由</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>书面答复</translation>
    </message>
    <message>
        <source>Request for review</source>
        <translation>申请复核</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Within 4 h</source>
        <translation>4 小时内</translation>
    </message>
    <message>
        <source>Within 24 h</source>
        <translation>24 小时内</translation>
    </message>
    <message>
        <source>Within 48 h</source>
        <translation>48 小时内</translation>
    </message>
    <message>
        <source>Within 72 h</source>
        <translation>72 小时内</translation>
    </message>
    <message>
        <source>Complaints first answered in time</source>
        <translation>投诉首次响应及时率</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>重复购买率</translation>
    </message>
    <message>
        <source>Answered within 24 hours</source>
        <translation>24 小时内处理率</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Cannot be told apart so</source>
        <translation>不能这样区分</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>As defined then</source>
        <translation>按当时口径</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>越…越好</translation>
    </message>
    <message>
        <source>In the numerator</source>
        <translation>计入分子</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>不予显示</translation>
    </message>
    <message>
        <source>is “%1” by its nature and cannot be another</source>
        <translation>按其性质只能是“%1”，不能改为其他</translation>
    </message>
    <message>
        <source>Clients by quarter of opening</source>
        <translation>按开户季度分组的客户</translation>
    </message>
    <message>
        <source>There still, by quarter since</source>
        <translation>其后各季末仍在的客户数</translation>
    </message>
    <message>
        <source>Half stay so many days</source>
        <translation>半数客户停留天数</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Followed so far</source>
        <translation>仍在观察</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>开户</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Net flow</source>
        <translation>净流入</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Left out for want of a rate</source>
        <translation>因缺少汇率未计入</translation>
    </message>
    <message>
        <source>either --quarter or --month is needed.</source>
        <translation>需要 --quarter 或 --month 之一。</translation>
    </message>
    <message>
        <source>either --out-dir or --merged is needed.</source>
        <translation>需要 --out-dir 或 --merged 之一。</translation>
    </message>
    <message>
        <source>--passwords is for a file each; one file takes --open-password-file.</source>
        <translation>--passwords 用于每人一个文件；合并为一个文件时请用 --open-password-file。</translation>
    </message>
    <message>
        <source>--open-password-file is for one file; a file each takes --passwords.</source>
        <translation>--open-password-file 用于单个文件；每人一个文件时请用 --passwords。</translation>
    </message>
    <message>
        <source>List of passwords (number, password)</source>
        <translation>密码清单（客户编号,密码）</translation>
    </message>
    <message>
        <source>File for the printer</source>
        <translation>打印文件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in one file.</source>
        <translation>
            <numerusform>合并文件共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written stays: choose the same folder to go on from there.</source>
        <translation>已写出的文件保留；再次选择同一文件夹即可接着进行。</translation>
    </message>
    <message numerus="yes">
        <source>The reports of %n client(s).</source>
        <translation>
            <numerusform>共 %n 位客户的报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n report(s) into one file…</source>
        <translation>
            <numerusform>将 %n 份报告合并为一个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list of passwords…</source>
        <translation>选择密码清单…</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be made</source>
        <translation>
            <numerusform>%n 份报告未能生成</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Quarterly service report</source>
        <translation>季度服务报告</translation>
    </message>
    <message>
        <source>Monthly account report</source>
        <translation>月度账户报告</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>等级(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>网点(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>name, pinyin, number; empty: all</source>
        <translation>姓名、拼音或编号；留空为全部</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>输出到(&amp;I)</translation>
    </message>
    <message>
        <source>a folder, a PDF each</source>
        <translation>文件夹，每人一个 PDF</translation>
    </message>
    <message>
        <source>one file, by branch, advisor and name</source>
        <translation>一个文件，按网点、客户经理、姓名排序</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Large type for all</source>
        <translation>全部用大字版</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Pass&amp;words</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>重试这些报告</translation>
    </message>
    <message>
        <source>all that you may see</source>
        <translation>您可查看的全部网点</translation>
    </message>
    <message>
        <source>Choose a quarter to see the supervisor&apos;s report as it prints.</source>
        <translation>选择季度，即可按打印效果查看主管报告。</translation>
    </message>
    <message>
        <source>Choose a client and a period to see the report as it prints.</source>
        <translation>选择客户和期间，即可按打印效果查看报告。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Save XLSX…</source>
        <translation>保存 XLSX…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Draws of surveys</source>
        <translation>调查抽样</translation>
    </message>
    <message>
        <source>sales weigh %1 per cent, and may weigh %2 at the most: they are never the only measure (R-06)</source>
        <translation>销售类权重合计 %1%，最高不得超过 %2%：销售业绩不得作为唯一指标（R-06）</translation>
    </message>
    <message>
        <source>say nothing of &quot;%1&quot; (R-06)</source>
        <translation>未包含“%1”（R-06）</translation>
    </message>
    <message>
        <source>counts complaints by their number and not by how they were handled (R-22)</source>
        <translation>以投诉数量而非处理质量计分（R-22）</translation>
    </message>
    <message>
        <source>do not end at 0</source>
        <translation>最低一级未从 0 开始</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Handling of complaints</source>
        <translation>投诉处理</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>合规行为</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Performance of staff</source>
        <translation>员工绩效</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽样日期</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽样人</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>分层依据</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>So many of each stratum</source>
        <translation>每层抽取该数量</translation>
    </message>
    <message>
        <source>Months of rest</source>
        <translation>间隔月数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Who was drawn</source>
        <translation>抽中的客户</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>May be asked today</source>
        <translation>今天可以询问</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Satisfied, at least</source>
        <translation>满意率下限</translation>
    </message>
    <message>
        <source>Satisfied, at most</source>
        <translation>满意率上限</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>Least group that is told</source>
        <translation>可显示的最小组</translation>
    </message>
    <message>
        <source>What others claim</source>
        <translation>外部参考数据</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Bonus in per cent</source>
        <translation>奖金比例（%）</translation>
    </message>
    <message>
        <source>Weight in the end</source>
        <translation>实际权重</translation>
    </message>
    <message>
        <source>Sales cut to their cap</source>
        <translation>销售权重已压至上限</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appealed on</source>
        <translation>申诉日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>裁定日期</translation>
    </message>
    <message>
        <source>is asked twice</source>
        <translation>重复提问</translation>
    </message>
    <message>
        <source>has more than %1 questions</source>
        <translation>题目超过 %1 道</translation>
    </message>
    <message>
        <source>has no question of the kind &quot;rating&quot;</source>
        <translation>缺少“rating”类型的题目</translation>
    </message>
    <message>
        <source>nobody is left who may be asked</source>
        <translation>没有可以询问的客户</translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>本次调查已结束</translation>
    </message>
    <message>
        <source>the round is still open; results follow once it is closed</source>
        <translation>本次调查尚未结束；结束后才显示结果</translation>
    </message>
    <message>
        <source>nobody enters what their own clients answer</source>
        <translation>任何人不得录入自己客户的回答</translation>
    </message>
    <message>
        <source>results of fewer than %1 answers are not shown</source>
        <translation>少于 %1 份回答的结果不予显示</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐意愿</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>办事效率</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>问题解决</translation>
    </message>
    <message>
        <source>Transparency of information</source>
        <translation>信息透明</translation>
    </message>
    <message>
        <source>Speed of response</source>
        <translation>响应速度</translation>
    </message>
    <message>
        <source>Professionalism</source>
        <translation>专业能力</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通能力</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>亲和力</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>no client yet</source>
        <translation>尚非客户</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>不愿被联系</translation>
    </message>
    <message>
        <source>withdrew the consent</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>complaint is open</source>
        <translation>投诉未结</translation>
    </message>
    <message>
        <source>not to be contacted now</source>
        <translation>目前不宜联系</translation>
    </message>
    <message>
        <source>said &quot;not now&quot;</source>
        <translation>表示“暂时不要”</translation>
    </message>
    <message>
        <source>asked lately</source>
        <translation>近期已询问</translation>
    </message>
    <message>
        <source>so many of each stratum</source>
        <translation>每层抽取该数量</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>新建调查</translation>
    </message>
    <message>
        <source>by chance; kept with the survey</source>
        <translation>随机生成，并随调查保存</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试抽</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>%1: %2 of %3 clients</source>
        <translation>%1：%3 位客户中抽取 %2 位</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未纳入：%1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message>
        <source>wants to be called: keep it with the name</source>
        <translation>希望回电：记名保存</translation>
    </message>
    <message>
        <source>Save, and the next</source>
        <translation>保存并录入下一份</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>录入回答：%1</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>问卷编码</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>回收方式</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>不参加</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n form(s) so far.</source>
        <translation>
            <numerusform>已保存。已录入 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>%1 · drawn by %2 with the seed %3 · %4 of %5 answered</source>
        <translation>%1 · %2 抽样，种子 %3 · 已回答 %4 / %5</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Close the survey?</source>
        <translation>结束本次调查？</translation>
    </message>
    <message>
        <source>No more answers can be entered; then the results are shown.</source>
        <translation>结束后不能再录入回答，随后显示结果。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Save the forms</source>
        <translation>保存问卷</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>新建调查…</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>录入回答…</translation>
    </message>
    <message>
        <source>Forms as PDF…</source>
        <translation>导出问卷 PDF…</translation>
    </message>
    <message>
        <source>Close the survey…</source>
        <translation>结束调查…</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>as it may be published</source>
        <translation>公开发布版</translation>
    </message>
    <message>
        <source>No surveys yet</source>
        <translation>还没有调查</translation>
    </message>
    <message>
        <source>A survey asks clients drawn by chance how satisfied they are. Results are shown of groups only.</source>
        <translation>调查随机抽取客户，了解其满意程度。结果只按群体显示。</translation>
    </message>
    <message>
        <source>nobody judges themselves</source>
        <translation>任何人不得考核自己</translation>
    </message>
    <message>
        <source>the period ends on %1</source>
        <translation>考核期于 %1 结束</translation>
    </message>
    <message>
        <source>not judged yet: %1</source>
        <translation>尚未评价：%1</translation>
    </message>
    <message>
        <source>criteria of less than %1 per cent of the weight have a value</source>
        <translation>有数据的指标权重不足 %1%</translation>
    </message>
    <message>
        <source>answer for somebody else</source>
        <translation>代他人答复</translation>
    </message>
    <message>
        <source>the last day for an appeal was %1</source>
        <translation>申诉截止日为 %1</translation>
    </message>
    <message>
        <source>an appeal is possible until %1</source>
        <translation>申诉期至 %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>signed, answer awaited</source>
        <translation>已签，待本人确认</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>本人不同意</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>final</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存考核表</translation>
    </message>
    <message>
        <source>Employee or branch</source>
        <translation>员工或机构</translation>
    </message>
    <message>
        <source>Sheet of the employee</source>
        <translation>员工考核表</translation>
    </message>
    <message>
        <source>Sheet of the branch</source>
        <translation>机构考核表</translation>
    </message>
    <message>
        <source>Points of 5</source>
        <translation>评分（5 分制）</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字评价</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回重评</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>考核表 PDF…</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>还没有考核表</translation>
    </message>
    <message>
        <source>A sheet tells how an employee or a branch did in a quarter, by figures and in words. Both sign it.</source>
        <translation>考核表以数据和文字说明员工或机构的季度表现，双方签字确认。</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>order</source>
        <translation>内务</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>%1; %2 findings in all.</source>
        <translation>%1；共 %2 项发现。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Checking the book by its rules</source>
        <translation>正在按规则自查</translation>
    </message>
    <message>
        <source>Checked %1. %2</source>
        <translation>自查于 %1。%2</translation>
    </message>
    <message>
        <source>Nothing breaks these rules.</source>
        <translation>未发现违反这些规则的情况。</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>显示前 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Save the self-check</source>
        <translation>保存自查清单</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即自查</translation>
    </message>
    <message>
        <source>What is not in order</source>
        <translation>有问题的规则</translation>
    </message>
    <message>
        <source>Against the law only</source>
        <translation>仅违反法规</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Find it before an auditor does</source>
        <translation>先于审计发现问题</translation>
    </message>
    <message>
        <source>Every rule that the book can check by itself: expired assessments with later purchases, complaints without a reply, promises overdue. Each names its source and leads to the record.</source>
        <translation>账簿能自行检查的全部规则：评估过期后仍购买、投诉未答复、承诺逾期等。每条均注明出处，并可直达记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) are in order</source>
        <translation>
            <numerusform>%n 条规则中 %1 条无问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Rules in order</source>
        <translation>无问题的规则</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Retention by cohort</source>
        <translation>按开户批次的保有率</translation>
    </message>
    <message>
        <source>Of the clients won in a quarter, the share that is neither lost nor closed at the end of each quarter since</source>
        <translation>某季度开户的客户中，其后各季末既未流失也未销户的比例</translation>
    </message>
    <message>
        <source>Won in</source>
        <translation>开户季度</translation>
    </message>
    <message>
        <source>How long clients stay</source>
        <translation>客户停留时间</translation>
    </message>
    <message>
        <source>The share of clients that is there still, by months since the relationship began, with the range of 95 % (Kaplan–Meier)</source>
        <translation>按开户以来的月数，仍在的客户比例及 95 % 区间（Kaplan–Meier 法）</translation>
    </message>
    <message>
        <source>Clients who are there still count until today. Clients: %1, lost or closed: %2</source>
        <translation>仍在的客户计至今日。客户：%1，流失或销户：%2</translation>
    </message>
    <message numerus="yes">
        <source>Half of the clients stay %n day(s) or longer.</source>
        <translation>
            <numerusform>半数客户停留 %n 天或更久。</numerusform>
        </translation>
    </message>
    <message>
        <source>There still</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>From prospect to repeat purchase</source>
        <translation>从潜在客户到再次购买</translation>
    </message>
    <message>
        <source>Of those who entered from %1 on, how many came how far</source>
        <translation>自 %1 起进入的客户各走到哪一步</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>占上一步</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Prospects and clients</source>
        <translation>潜在客户与客户</translation>
    </message>
    <message>
        <source>Clients won</source>
        <translation>已开户</translation>
    </message>
    <message>
        <source>Became active</source>
        <translation>成为活跃客户</translation>
    </message>
    <message>
        <source>Satisfaction within its limits</source>
        <translation>满意度控制图</translation>
    </message>
    <message>
        <source>A period outside the limits differs by more than chance: three standard deviations about the share of all periods, by the number of ratings</source>
        <translation>超出控制限的时期，其差异不止于偶然：以全部时期的比例为中心，按评分次数取三倍标准差</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Share of all periods</source>
        <translation>全部时期的比例</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>within</source>
        <translation>之内</translation>
    </message>
    <message>
        <source>Growth of assets</source>
        <translation>资产增长</translation>
    </message>
    <message>
        <source>Assets at the start + net flow + return = assets at the end; flow is what clients brought less what they took away, in %1</source>
        <translation>期初资产 + 净流入 + 收益 = 期末资产；净流入为客户转入减转出，单位 %1</translation>
    </message>
    <message>
        <source>%1 (millions of %2)</source>
        <translation>%1（百万 %2）</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Twelve months, rolling</source>
        <translation>滚动十二个月</translation>
    </message>
    <message>
        <source>It is drawn as soon as clients have been won and time has gone by.</source>
        <translation>有客户开户并经过一段时间后即可绘制。</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>开户批次</translation>
    </message>
    <message>
        <source>Survival</source>
        <translation>留存曲线</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>It is drawn as soon as contacts or surveys carry ratings.</source>
        <translation>联系或调查有评分后即可绘制。</translation>
    </message>
    <message>
        <source>Flow and return</source>
        <translation>流入与收益</translation>
    </message>
    <message>
        <source>It is drawn as soon as assets of clients are known.</source>
        <translation>有客户资产数据后即可绘制。</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>暂无可绘制的数据</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>Fewer is better.</source>
        <translation>越少越好。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Definitions: %1, in force from %2</source>
        <translation>口径：%1，自 %2 起施行</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%2年%1季</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>▲ %1: %2 (%3)</source>
        <translation>▲ %1：%2（%3）</translation>
    </message>
    <message>
        <source>Take the note off…</source>
        <translation>取下注记…</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>添加注记…</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>网点 %1</translation>
    </message>
    <message>
        <source>Advisor %1</source>
        <translation>顾问 %1</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Compared with nothing</source>
        <translation>不作比较</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>As defined today</source>
        <translation>按现行口径</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>非客户</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Behind “%1”, %2</source>
        <translation>“%1”的明细，%2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部明细</translation>
    </message>
    <message>
        <source>In the denominator</source>
        <translation>计入分母</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些明细</translation>
    </message>
    <message>
        <source>Nothing lies behind this figure</source>
        <translation>该数字没有明细</translation>
    </message>
    <message>
        <source>There was nothing to count in this time.</source>
        <translation>此期间没有可计的内容。</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3</source>
        <translation>%1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Pin a note to “%1”</source>
        <translation>为“%1”添加注记</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>发生了什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>添加(&amp;P)</translation>
    </message>
    <message>
        <source>Fees changed</source>
        <translation>费率调整</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>取下“%1”</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>取下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>The figures are copied.</source>
        <translation>数字已复制。</translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>图表已复制。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>保存为 Excel</translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation>复制、保存、打印</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Save the chart as PNG…</source>
        <translation>将图表保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>保存为 Excel…</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>底线 %1</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 (months)</source>
        <translation>%1（月）</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Branch of the case</source>
        <translation>投诉所属机构</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>State of the promise</source>
        <translation>承诺状态</translation>
    </message>
    <message>
        <source>Product class</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Product level</source>
        <translation>产品风险等级</translation>
    </message>
    <message>
        <source>Level assessed</source>
        <translation>评估等级</translation>
    </message>
    <message>
        <source>Level of the warning</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>Warning opened on</source>
        <translation>预警开始日</translation>
    </message>
    <message>
        <source>Warning closed on</source>
        <translation>预警结束日</translation>
    </message>
    <message>
        <source>By a client</source>
        <translation>客户本人投诉</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>由他人介绍</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>当前持有</translation>
    </message>
    <message>
        <source>Ended before its time</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Service plans</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>逐项</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>no chart</source>
        <translation>不画图</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be tested, summed or split so</source>
        <translation>“%1”不能这样筛选、汇总或分段</translation>
    </message>
    <message>
        <source>a chart needs a group to stand along its axis</source>
        <translation>图表需要一个分组作为横轴</translation>
    </message>
    <message numerus="yes">
        <source>at most %n of each part</source>
        <translation>
            <numerusform>每一部分最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of %1: %2 lines</source>
        <translation>%1报表：%2 行</translation>
    </message>
    <message>
        <source>Report kept under a name</source>
        <translation>保存自定义报表</translation>
    </message>
    <message>
        <source>Kept report removed</source>
        <translation>删除自定义报表</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>报表对象</translation>
    </message>
    <message>
        <source>Only those where</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>e.g. gold, 2026-09-30, today-30</source>
        <translation>如 gold、2026-09-30、today-30</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>In order of</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The report is kept under its name.</source>
        <translation>报表已按名称保存。</translation>
    </message>
    <message>
        <source>Putting the report together</source>
        <translation>正在生成报表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>So many lines about clients wait for a second person.</source>
        <translation>涉及客户的行数较多，需第二人审批。</translation>
    </message>
    <message>
        <source>Save again once it is approved.</source>
        <translation>审批通过后请再次保存。</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报表</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>A report of your own</source>
        <translation>自定义报表</translation>
    </message>
    <message>
        <source>Choose on the left what it is about, which columns, groups and sums it has; keep it under a name, for yourself or for all. It shows what you may see.</source>
        <translation>在左侧选择报表对象、列、分组和汇总；可按名称保存，供自己或所有人使用。只显示您有权查看的内容。</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>报表生成器</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>已存报表</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>保存为</translation>
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
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Find a client: name, telephone, number (Ctrl+K)</source>
        <translation>查找客户：姓名、电话、编号（Ctrl+K）</translation>
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
    <message>
        <source>Making the demonstration book. This takes a few seconds, once.</source>
        <translation>正在创建演示客户簿，只需一次，几秒即好。</translation>
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
