<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>zhiyin</name>
    <message>
        <source>Branch figures</source>
        <translation>分支机构指标报告</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部分支机构</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>▼ missed</source>
        <translation>▼ 未达标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>受理投诉</translation>
    </message>
    <message>
        <source>Complaints open</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>已结投诉</translation>
    </message>
    <message>
        <source>Complaints past a term</source>
        <translation>超期投诉</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
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
        <translation>底线</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Clients by tier</source>
        <translation>各层级客户数</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户层级</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Released by (second person)</source>
        <translation>复核发布（第二人）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%2年%1季</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
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
        <source>Quarterly service report</source>
        <translation>季度服务报告</translation>
    </message>
    <message>
        <source>Monthly account report</source>
        <translation>月度账户报告</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未测评</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产变动</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Inflows</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Outflows</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Market change</source>
        <translation>市值变动</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>No exchange rate from %1 to %2 on %3: the total is not given.</source>
        <translation>缺少 %3 由 %1 折算为 %2 的汇率，故不列合计。</translation>
    </message>
    <message>
        <source>Inflows are deposits, outflows are withdrawals.</source>
        <translation>流入为转入款项，流出为转出款项。</translation>
    </message>
    <message>
        <source>No cash position is recorded: inflows are purchases, outflows are sales.</source>
        <translation>未登记现金持仓：流入为买入金额，流出为卖出金额。</translation>
    </message>
    <message>
        <source>Market change is the remainder: what the other figures leave, income and fees among it. It is no promise of return.</source>
        <translation>市值变动为其余各项之差额，含收益与费用；业绩比较基准非承诺收益。</translation>
    </message>
    <message>
        <source>Positions are those recorded for %1 and %2.</source>
        <translation>持仓数据的登记日期：%1 与 %2。</translation>
    </message>
    <message>
        <source>Transactions of kind &quot;other&quot;, which are in no flow: %1.</source>
        <translation>类型为“其他”、未计入流入流出的交易笔数：%1。</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Allocation by class</source>
        <translation>资产配置</translation>
    </message>
    <message>
        <source>of the closing position</source>
        <translation>按期末持仓</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持仓明细</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>市值</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>▲ The product&apos;s risk is above the client&apos;s level.</source>
        <translation>▲ 产品风险等级高于客户风险等级。</translation>
    </message>
    <message>
        <source>Quantities: opening + bought − sold = closing</source>
        <translation>份额核对：期初 + 买入 − 卖出 = 期末</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>no quantities</source>
        <translation>不计份额</translation>
    </message>
    <message>
        <source>unexplained: quantity missing</source>
        <translation>无法解释：缺少份额</translation>
    </message>
    <message>
        <source>unexplained %1</source>
        <translation>无法解释 %1</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易明细</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 已超期</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Prepared by (advisor)</source>
        <translation>编制人（客户经理）</translation>
    </message>
    <message>
        <source>Received by (client)</source>
        <translation>签收人（客户）</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
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
        <source>Bonds</source>
        <translation>债券</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信托</translation>
    </message>
    <message>
        <source>Wealth management</source>
        <translation>理财</translation>
    </message>
    <message>
        <source>Structured deposits</source>
        <translation>结构性存款</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>贵金属</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>其他资产</translation>
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
        <source>Video call</source>
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
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已作出决定</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Satisfaction score</source>
        <translation>满意度得分</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>客户保留率</translation>
    </message>
    <message>
        <source>Contacts on time</source>
        <translation>联系及时率</translation>
    </message>
    <message>
        <source>First response on time</source>
        <translation>投诉首次响应及时率</translation>
    </message>
    <message>
        <source>Complaints resolved in 7 working days</source>
        <translation>投诉7个工作日办结率</translation>
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
        <source>Repeat purchase</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍率</translation>
    </message>
    <message>
        <source>First answered within 24 hours</source>
        <translation>24小时内首次答复率</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系计划</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>risk levels</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>流失预警</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>分红</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not yet released by a second person</source>
        <translation>尚未经第二人复核发布</translation>
    </message>
    <message>
        <source>the figures do not reconcile</source>
        <translation>数据未核对一致</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Risk assessment to be done: there is none</source>
        <translation>需进行风险测评：尚无有效测评</translation>
    </message>
    <message>
        <source>Risk assessment to be renewed</source>
        <translation>需重新进行风险测评</translation>
    </message>
    <message>
        <source>Identity document to be renewed</source>
        <translation>需更新身份证件</translation>
    </message>
    <message>
        <source>Complaint %1 to be answered</source>
        <translation>投诉 %1 待答复</translation>
    </message>
    <message>
        <source>%1: its risk is above the level of the client; to be discussed</source>
        <translation>%1：风险等级高于客户风险等级，需沟通</translation>
    </message>
    <message>
        <source>DRAFT: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>日志 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Name, date</source>
        <translation>姓名、日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>First quarter %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>Second quarter %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>Third quarter %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>Fourth quarter %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Prepared %1 by %2 from what was recorded up to %3. Rows read: positions %4, transactions %5, contacts %6, complaints %7.</source>
        <translation>本报告由 %2 于 %1 编制，依据截至 %3 的记录。读取行数：持仓 %4、交易 %5、联系 %6、投诉 %7。</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1第 %2 版</translation>
    </message>
    <message>
        <source>Policies in force: %1.</source>
        <translation>适用政策：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The journal entry named at the foot of each page fixes what was recorded before it: checking the journal against it shows any later change of the record.</source>
        <translation>每页页脚所列日志条目固定了此前的全部记录：据此核验日志，可发现记录此后的任何改动。</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>无记录。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>%1, assessed on %2, was valid through %3: expired.</source>
        <translation>%1，%2 测评，有效期至 %3：已过期。</translation>
    </message>
    <message>
        <source>%1, assessed on %2, valid through %3.</source>
        <translation>%1，%2 测评，有效期至 %3。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Copy of all data held on you</source>
        <translation>您的全部资料副本</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>%1 more lines are in the program.</source>
        <translation>其余 %1 条见程序。</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>不属于任何产品</translation>
    </message>
    <message>
        <source>Fund movements</source>
        <translation>资金变动</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>收益情况</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Change is closing − opening − bought + sold; result is change + income − fees. What was is no promise of what will be.</source>
        <translation>变动＝期末－期初－买入＋卖出；结果＝变动＋收入－费用。过往情况不代表未来，也不构成任何承诺。</translation>
    </message>
    <message>
        <source>Holdings by risk</source>
        <translation>按风险等级的持仓</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Run-up</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>客户层级</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Complaints with a time limit missed</source>
        <translation>超过时限的投诉</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险承受能力评估</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与答案</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Questionnaire %1, version %2; recorded by %3.</source>
        <translation>问卷 %1，第 %2 版；记录人 %3。</translation>
    </message>
    <message>
        <source>I answered these questions myself and truthfully. Nobody answered for me or hinted at an answer. I know the result and tell the institution when something of it changes.</source>
        <translation>以上问题由本人独立、如实作答，无人代答或暗示。本人已知悉评估结果，如情况发生变化将及时告知贵机构。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Matching opinion</source>
        <translation>适当性匹配意见</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品代码</translation>
    </message>
    <message>
        <source>Rules that hold</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>The client&apos;s level</source>
        <translation>客户风险等级</translation>
    </message>
    <message>
        <source>Assessment valid until</source>
        <translation>评估有效期至</translation>
    </message>
    <message>
        <source>The product&apos;s level</source>
        <translation>产品风险等级</translation>
    </message>
    <message>
        <source>The product may be offered to the client.</source>
        <translation>该产品可以向该客户推介。</translation>
    </message>
    <message>
        <source>The product may not be offered to the client.</source>
        <translation>该产品不得向该客户推介。</translation>
    </message>
    <message>
        <source>Intended amount: %1</source>
        <translation>拟购金额：%1</translation>
    </message>
    <message>
        <source>Performance benchmark: %1</source>
        <translation>业绩比较基准：%1。</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>不匹配的原因</translation>
    </message>
    <message>
        <source>Conditions that were met</source>
        <translation>已满足的条件</translation>
    </message>
    <message>
        <source>Still needed before the sale</source>
        <translation>销售前尚需完成</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Made %1 by %2 under the policy &quot;%3&quot;. The decision is the client&apos;s own; this opinion is no recommendation and no promise of a return.</source>
        <translation>于 %1 由 %2 依据政策“%3”出具。投资决定由客户自行作出；本意见不构成推荐，也不承诺收益。</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>已承诺：%1</translation>
    </message>
    <message>
        <source>%1 matures: what then?</source>
        <translation>%1 到期：后续如何安排？</translation>
    </message>
    <message>
        <source>Need stated: %1</source>
        <translation>客户提出的需求：%1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>%1, expired %2</source>
        <translation>%1，已于 %2 过期</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>面谈资料</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Topics to raise</source>
        <translation>待谈事项</translation>
    </message>
    <message>
        <source>And in every contact: %1.</source>
        <translation>每次联系都要谈到：%1。</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未兑现的承诺</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>All holdings together: %1.</source>
        <translation>持仓合计：%1。</translation>
    </message>
    <message>
        <source>Household and relations</source>
        <translation>家庭与关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>primary member</source>
        <translation>主要成员</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>The household together: %1.</source>
        <translation>家庭合计：%1。</translation>
    </message>
    <message>
        <source>Members whom you may not see: %1.</source>
        <translation>您无权查看的成员：%1。</translation>
    </message>
    <message>
        <source>For the advisor, not for the client. Numbers are masked; keep it safe and shred it afterwards. Made by %1.</source>
        <translation>供顾问使用，不交给客户。号码已遮盖；请妥善保管，用后销毁。制作人：%1。</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>删除证明</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明编号</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>关系结束日期</translation>
    </message>
    <message>
        <source>Kept through</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Longest rule</source>
        <translation>最长依据</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>删除内容</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>The data held on this client were erased after the longest term that the rules ask for had ended, on the request of one person and with the approval of another.</source>
        <translation>该客户的资料已在各项规定的最长保存期届满后，经一人申请、另一人批准予以删除。</translation>
    </message>
    <message>
        <source>The key of the client&apos;s part of the journal was destroyed: what was noted there can no longer be read, and the chain stays whole.</source>
        <translation>日志中该客户部分的密钥已销毁：其中的内容不可再读取，日志链保持完整。</translation>
    </message>
    <message>
        <source>Your new advisor</source>
        <translation>更换顾问告知函</translation>
    </message>
    <message>
        <source>Dear client,</source>
        <translation>尊敬的客户：</translation>
    </message>
    <message>
        <source>From now on %1 looks after you.</source>
        <translation>自即日起由%1为您服务。</translation>
    </message>
    <message>
        <source>%1, who looked after you until now, has other duties or has left us. From now on %2 looks after you.</source>
        <translation>此前为您服务的%1因岗位调整或离职，不再负责您的服务。自即日起由%2为您服务。</translation>
    </message>
    <message>
        <source>Nothing changes in your accounts, contracts and agreed terms. What was promised to you and what you have reported to us has been handed over and goes on without a break.</source>
        <translation>您的账户、合同及约定条款均不受影响。此前对您的承诺以及您反映的事项均已移交，将继续办理。</translation>
    </message>
    <message>
        <source>If you would rather be looked after by somebody else, or if anything in this letter surprises you, please tell us. Nobody of us will ever ask you for passwords or for money to a private account.</source>
        <translation>如您希望由其他人员为您服务，或对本函有任何疑问，请与我们联系。我们的员工绝不会向您索要密码，也不会要求您向个人账户汇款。</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>此致</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>客户移交清单</translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>新顾问</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Clients to be told by</source>
        <translation>告知客户的期限</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收人</translation>
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
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计人数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Your signature only says that you were there. It obliges you to nothing.</source>
        <translation>您的签名仅表示到场，不产生任何义务。</translation>
    </message>
    <message>
        <source>No thresholds are set: tiers are not computed.</source>
        <translation>尚未设定门槛：不计算等级。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Held: %1. By today&apos;s figures: %2.</source>
        <translation>当前：%1。按今日数据：%2。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>是否满足</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>one of the others</source>
        <translation>其余之一</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 满足</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ 不满足</translation>
    </message>
    <message>
        <source>A tier takes all that it must have, and %1 of the others. What is not known counts as not met.</source>
        <translation>每个等级须满足全部必要条件，并满足其余条件中的 %1 项。未知的一律视为不满足。</translation>
    </message>
    <message>
        <source>Up at once; down one step after %1 runs that found less, at least a month apart.</source>
        <translation>升级即时生效；连续 %1 次评估偏低且相隔至少一个月，降一级。</translation>
    </message>
    <message>
        <source>Given by hand through %1: %2</source>
        <translation>人工指定至 %1：%2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>by %1 % in %2 days or more</source>
        <translation>%2 天内下降 %1% 或以上</translation>
    </message>
    <message>
        <source>%1 % of the rhythm has passed</source>
        <translation>已过联系周期的 %1%</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>一件或以上</translation>
    </message>
    <message>
        <source>%1 of 5 or less</source>
        <translation>5 分中不超过 %1 分</translation>
    </message>
    <message>
        <source>by %1 % against the year before</source>
        <translation>较上年减少 %1% 或以上</translation>
    </message>
    <message>
        <source>Churn score</source>
        <translation>流失评分</translation>
    </message>
    <message>
        <source>%1 of 100: %2. Low below %3, high from %4.</source>
        <translation>%1 分（满分 100）：%2。低于 %3 为低，%4 及以上为高。</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>计分起点</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Assets: %1, %2 days before %3.</source>
        <translation>资产：%1，%2 天前为 %3。</translation>
    </message>
    <message>
        <source>Last contact %1, next due %2.</source>
        <translation>上次联系 %1，下次应于 %2。</translation>
    </message>
    <message>
        <source>At the last run it was %1.</source>
        <translation>上次评估为 %1 分。</translation>
    </message>
    <message>
        <source>The client declines automated decisions: this score opens no warning and decides nothing.</source>
        <translation>客户拒绝自动化决策：该评分不发出预警，也不作任何决定。</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Not computed: no yearly contribution is recorded.</source>
        <translation>未计算：没有登记年贡献。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Contribution a year: %1</source>
        <translation>年贡献：%1</translation>
    </message>
    <message>
        <source>Retention %1 %: 100 less the churn score, kept within %2 to %3.</source>
        <translation>留存率 %1%：100 减流失评分，限于 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>What it follows from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>建立关系日期</translation>
    </message>
    <message>
        <source>Last trade or contact</source>
        <translation>最近交易或联系</translation>
    </message>
    <message>
        <source>Highest in twelve months</source>
        <translation>十二个月内最高</translation>
    </message>
    <message>
        <source>New for %1 months; dormant after %2 days without a trade or a contact; lost below %3 % of the highest assets in twelve months.</source>
        <translation>前 %1 个月为新客户；%2 天无交易也无联系为休眠；资产低于十二个月最高值的 %3% 为流失。</translation>
    </message>
    <message>
        <source>How your figures are made</source>
        <translation>数据说明书</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>These figures use no sex, age, ethnicity or nationality. Tiers change extra services only: complaint deadlines, disclosure and your rights to your data are the same for everybody.</source>
        <translation>以上数据不使用性别、年龄、民族或国籍。等级只影响附加服务：投诉时限、信息披露以及您对个人信息的权利，所有客户一律相同。</translation>
    </message>
    <message>
        <source>You may ask for an explanation, have a wrong figure put right, and refuse to be judged by a program alone (Personal Information Protection Law, article 24).</source>
        <translation>您有权要求说明、要求更正错误数据，并有权拒绝仅由程序作出的决定（《个人信息保护法》第二十四条）。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>The time began anew on %1, for new facts: %2 (%3)</source>
        <translation>时限因新情况自 %1 起重新计算：%2（%3）</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Provisional: some days lie past the published holidays.</source>
        <translation>暂定：部分日期超出已公布的节假日安排。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Each part lies in this file as an attachment. Take it out (&quot;pdfdetach -saveall&quot;) and compute its SHA-256 (&quot;sha256sum&quot;): it must be the one above. The same hashes stand in the journal of the book, whose anchor is printed at the foot of each page and can be checked with &quot;journal verify --anchor&quot;.</source>
        <translation>各部分作为附件存于本文件。取出附件（“pdfdetach -saveall”）并计算其 SHA-256（“sha256sum”），应与上表一致。相同的散列值记于账簿日志；日志锚点印于每页页脚，可用“journal verify --anchor”核验。</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Extract of the journal</source>
        <translation>日志摘录</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>散列值</translation>
    </message>
    <message>
        <source>Why these dates</source>
        <translation>时限计算依据</translation>
    </message>
    <message>
        <source>Evidence of a complaint</source>
        <translation>投诉证据</translation>
    </message>
    <message>
        <source>the client&apos;s number, a comma and the password are expected.</source>
        <translation>每行应为：客户编号、逗号、密码。</translation>
    </message>
    <message>
        <source>a PDF&apos;s password has from 1 to 127 bytes.</source>
        <translation>PDF 密码长度应为 1 至 127 字节。</translation>
    </message>
    <message>
        <source>this client has a password already.</source>
        <translation>该客户的密码重复出现。</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二个月</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不会</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>certainly</source>
        <translation>一定会</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Share of the satisfied (4 or 5 of 5)</source>
        <translation>满意比例（5 分制的 4 或 5 分）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>百分制得分</translation>
    </message>
    <message>
        <source>Satisfied (95 % interval)</source>
        <translation>满意率（95% 区间）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>What others claim</source>
        <translation>外部参考数据</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Claims of others from the years given, not checked by us and measured in another way: for orientation only.</source>
        <translation>系所列年份的外部数据，未经本机构核实，统计口径不同，仅供参考。</translation>
    </message>
    <message>
        <source>What our clients say</source>
        <translation>客户怎么说</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>满意度调查</translation>
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
        <source>Response rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Response by stratum</source>
        <translation>各层回收情况</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Drawn on %1 with the seed %2; questionnaire %3, version %4.</source>
        <translation>抽样日期 %1，种子 %2；问卷 %3，第 %4 版。</translation>
    </message>
    <message>
        <source>☐  Please call me about my answers. They are then kept with my name.</source>
        <translation>☐  请就我的回答致电给我。回答将记名保存。</translation>
    </message>
    <message>
        <source>The code only tells us that a form came back and in which group it counts. It is not kept with your answers.</source>
        <translation>编码仅用于登记问卷已收回及所属统计组别，不与您的回答一同保存。</translation>
    </message>
    <message>
        <source>Figures of fewer than %1 answers are not shown, nor any from which they would follow. Nobody can look up a single answer.</source>
        <translation>少于 %1 份回答的数据不予显示，可据以推算出的数据亦不显示。任何人都无法查询单份回答。</translation>
    </message>
    <message>
        <source>Performance sheet</source>
        <translation>绩效考核表</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>得分（百分制）</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What has no data is left out, and its weight shared by the rest. Sales never weigh more than %1 per cent. Complaints count by how they were handled, never by their number. Fewer than ten ratings are no figure.</source>
        <translation>无数据的指标不计，其权重由其余指标分担。销售类权重最高 %1%。投诉按处理质量而非数量计分。少于十份评分不作为数据。</translation>
    </message>
    <message>
        <source>Here sales were cut to that.</source>
        <translation>本表的销售权重已压至该上限。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字评价</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Whoever does not agree may appeal within %1 days of the signature; somebody else decides.</source>
        <translation>不同意者可在签字后 %1 天内申诉，由他人裁定。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查清单</translation>
    </message>
    <message>
        <source>Rules in order</source>
        <translation>无问题的规则</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>自查人</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Quarterly report of the branch</source>
        <translation>网点季度报告</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What changed, and where it comes from</source>
        <translation>变化及其来源</translation>
    </message>
    <message>
        <source>From tier to tier</source>
        <translation>等级迁移</translation>
    </message>
    <message>
        <source>Rows: the tier on the eve of the period; columns: on its last day. Grey: stayed.</source>
        <translation>行：期初前一日的等级；列：期末的等级。灰色表示未变。</translation>
    </message>
    <message>
        <source>Contact plan</source>
        <translation>联系计划</translation>
    </message>
    <message>
        <source>Of %1 contacts that were due, %2 were made in time and %3 were not.</source>
        <translation>本期应联系 %1 次，按时完成 %2 次，未按时 %3 次。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>中位小时数</translation>
    </message>
    <message>
        <source>Warnings that clients may leave</source>
        <translation>客户流失预警</translation>
    </message>
    <message>
        <source>Opened: %1. Open at the end: %2, of these past their day: %3.</source>
        <translation>新增预警 %1 件；期末未结 %2 件，其中已过期限 %3 件。</translation>
    </message>
    <message>
        <source>Level or outcome</source>
        <translation>级别或结果</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Improvement actions</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>未结预警</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>逾期承诺</translation>
    </message>
    <message>
        <source>without an advisor</source>
        <translation>未分配客户经理</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 stayed at %3 (%5; before %4).</source>
        <translation>%1保持在 %3（%5；上期：%4）。</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3 (%5; before %4).</source>
        <translation>%1由 %2 升至 %3（%5；上期：%4）。</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 (%5; before %4).</source>
        <translation>%1由 %2 降至 %3（%5；上期：%4）。</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>已达到 %1 的底线。</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>未达到 %1 的底线。</translation>
    </message>
    <message>
        <source>clients without an advisor</source>
        <translation>未分配客户经理的部分</translation>
    </message>
    <message>
        <source>Most of it comes from the clients of %1: %2 of %3, before %4 of %5.</source>
        <translation>变化主要来自%1的客户：本期 %3 中的 %2，上期 %5 中的 %4。</translation>
    </message>
    <message>
        <source>Next are the clients of %1: %2 of %3, before %4 of %5.</source>
        <translation>其次是%1的客户：本期 %3 中的 %2，上期 %5 中的 %4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1%2 pp</source>
        <translation>%1%2 个百分点</translation>
    </message>
    <message>
        <source>%1 has no figure in this period; before it was %2.</source>
        <translation>%1本期无数据；上期为 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 (%3); the period before has no figure.</source>
        <translation>%1为 %2（%3）；上期无数据。</translation>
    </message>
    <message>
        <source>At the end of the period there are %1 clients.</source>
        <translation>期末共有客户 %1 位。</translation>
    </message>
    <message>
        <source>Targets met: %1.</source>
        <translation>已达底线：%1。</translation>
    </message>
    <message>
        <source>Targets missed: %1.</source>
        <translation>未达底线：%1。</translation>
    </message>
    <message>
        <source>No indicator with a target has a figure.</source>
        <translation>设有底线的指标本期均无数据。</translation>
    </message>
    <message>
        <source>Complaints: %1 received, %2 closed, %3 open at the end, %4 past a term.</source>
        <translation>投诉：受理 %1 件，结案 %2 件，期末未结 %3 件，超时限 %4 件。</translation>
    </message>
    <message>
        <source>Warnings that clients may leave: %1 opened, %2 open at the end, %3 of these without an answer in time.</source>
        <translation>客户流失预警：新增 %1 件，期末未结 %2 件，其中 %3 件未按时应对。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>Hand up</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>The client stays</source>
        <translation>客户留存</translation>
    </message>
    <message>
        <source>The client left</source>
        <translation>客户流失</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>The client declined to be judged</source>
        <translation>客户拒绝自动评估</translation>
    </message>
    <message>
        <source>The figures recovered</source>
        <translation>指标回升</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Hours to the decision</source>
        <translation>作出决定的小时数</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>首次响应按时率</translation>
    </message>
    <message>
        <source>Decision in time</source>
        <translation>决定按时率</translation>
    </message>
    <message>
        <source>Rating of the handling</source>
        <translation>处理评分</translation>
    </message>
    <message>
        <source>No advisor</source>
        <translation>无客户经理</translation>
    </message>
    <message>
        <source>No telephone</source>
        <translation>无电话</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>无出生日期</translation>
    </message>
    <message>
        <source>No identity document</source>
        <translation>无身份证件</translation>
    </message>
    <message>
        <source>Identity document expired</source>
        <translation>身份证件已过期</translation>
    </message>
    <message>
        <source>No risk assessment</source>
        <translation>未做风险评估</translation>
    </message>
    <message>
        <source>Risk assessment expired</source>
        <translation>风险评估已过期</translation>
    </message>
    <message>
        <source>Positions older than a quarter</source>
        <translation>持仓数据超过一个季度</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: rows read %2, as of %3.</source>
        <translation>%1：读取记录 %2 条，截至 %3。</translation>
    </message>
    <message>
        <source>Assets: positions of %1 (rows read %2) and of %3 (%4); transactions of the period (%5).</source>
        <translation>资产：%1 的持仓（记录 %2 条）与 %3 的持仓（%4 条）；本期交易（%5 条）。</translation>
    </message>
    <message>
        <source>Target against actual</source>
        <translation>目标与实际</translation>
    </message>
    <message>
        <source>Maturities</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Plan for the time ahead</source>
        <translation>下期计划</translation>
    </message>
    <message>
        <source>A performance benchmark is no promise of return.</source>
        <translation>业绩比较基准非承诺收益。</translation>
    </message>
    <message>
        <source>Wealth management is no deposit: products carry risk, and investing asks for care.</source>
        <translation>理财非存款、产品有风险、投资须谨慎。</translation>
    </message>
    <message>
        <source>Past results are no promise of future ones.</source>
        <translation>过往业绩不代表未来表现。</translation>
    </message>
    <message>
        <source>Funds carry risk: read the fund&apos;s contract and prospectus.</source>
        <translation>基金有风险，投资须谨慎；请阅读基金合同和招募说明书。</translation>
    </message>
    <message>
        <source>Bonuses and account values of insurance are not certain; who surrenders early may get back less than was paid in.</source>
        <translation>保险的红利和账户价值不确定；提前退保所得可能少于已交保费。</translation>
    </message>
    <message>
        <source>%1 of what you hold is in products of level R4 or R5. They may lose a large part of what was paid in, and quickly.</source>
        <translation>您持有的资产中有 %1 属于 R4 或 R5 级产品，可能在短时间内损失大部分本金。</translation>
    </message>
    <message>
        <source>You hold products of level R4 or R5. They may lose a large part of what was paid in, and quickly.</source>
        <translation>您持有 R4 或 R5 级产品，可能在短时间内损失大部分本金。</translation>
    </message>
    <message>
        <source>%1 carries more risk than the level of your assessment. Please talk to us whether it still suits you.</source>
        <translation>%1的风险高于您的风险评估等级，请与我们商议是否仍适合您。</translation>
    </message>
    <message>
        <source>%1 alone is %2 of what you hold: if it goes badly, all of it does.</source>
        <translation>仅%1一项就占您持有资产的 %2：它一旦亏损，整体都会受到影响。</translation>
    </message>
    <message>
        <source>A part is held in %1: its worth also moves with the exchange rate.</source>
        <translation>部分资产以 %1 计价，其价值还会随汇率变动。</translation>
    </message>
    <message>
        <source>In this period the market took more from your assets than it gave. That may go on, or turn.</source>
        <translation>本期市场变动使您的资产减少；今后可能继续下跌，也可能回升。</translation>
    </message>
    <message>
        <source>Your risk assessment has expired: before the next purchase it must be done anew.</source>
        <translation>您的风险评估已过期，下次购买前须重新评估。</translation>
    </message>
    <message>
        <source>There is no risk assessment of you: before a purchase it must be done.</source>
        <translation>您尚未做风险评估，购买产品前须先完成评估。</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>已兑现（逾期）</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>given up by the client</source>
        <translation>客户放弃</translation>
    </message>
    <message>
        <source>Saved for</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>A month from now</source>
        <translation>今后每月需存</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Matures on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>No fees were charged in this period.</source>
        <translation>本期未收取费用。</translation>
    </message>
    <message>
        <source>Charged in this period: %1.</source>
        <translation>本期收取费用：%1。</translation>
    </message>
    <message>
        <source>Fees by the product&apos;s terms</source>
        <translation>产品约定的费用</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>%1: performance benchmark %2.</source>
        <translation>%1：业绩比较基准 %2。</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>Bond funds</source>
        <translation>债券基金</translation>
    </message>
    <message>
        <source>Mixed funds</source>
        <translation>混合基金</translation>
    </message>
    <message>
        <source>Equity funds</source>
        <translation>股票基金</translation>
    </message>
    <message>
        <source>Private funds</source>
        <translation>私募基金</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>衍生品</translation>
    </message>
    <message>
        <source>Foreign currencies</source>
        <translation>外汇</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>购房</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>目标金额</translation>
    </message>
    <message>
        <source>ratings: %1</source>
        <translation>评分 %1 个</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Side of the work</source>
        <translation>方面</translation>
    </message>
</context>
</TS>
