// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace zhiyin::selfchecktest {

/// What breaks one rule in a world that is in order. Moments in milliseconds, at noon of the day in Shanghai.
struct Breach {
    const char *code;
    std::vector<const char *> sql;
};

inline const std::vector<Breach> kBreaches = {
    {"purchase_after_expiry", {"UPDATE assessment SET signed_on='2025-01-10', valid_until='2026-01-09'"}},
    {"purchase_without_assessment", {"DELETE FROM assessment"}},
    {"purchase_above_level", {"UPDATE product SET issuer_risk_level=5"}},
    {"purchase_not_checked",
     {"INSERT INTO client_transaction(id,client_id,on_date,kind,product_id,amount,currency) "
      "VALUES(9,1,'2026-09-01','buy',1,100,'CNY')"}},
    {"purchase_before_disclosure", {"UPDATE product SET disclosed_on='2026-07-02'"}},
    {"purchase_at_65_without_call_back",
     {"UPDATE client SET birth_date='1961-09-01'",
      "INSERT INTO client_transaction(id,client_id,on_date,kind,product_id,amount,currency) "
      "VALUES(9,1,'2026-09-01','buy',1,100,'CNY')",
      "INSERT INTO "
      "purchase(id,client_id,product_id,on_date,product_level,evidence,answer,policy_version,user_id,recorded_at) "
      "VALUES(9,1,1,'2026-09-01',4,'{}','{}','risk 0',1,0)"}},
    {"assessment_expired", {"UPDATE client SET risk_valid_until='2026-09-30'"}},
    {"assessment_missing", {"DELETE FROM assessment"}},
    {"assessment_expires_soon", {"UPDATE client SET risk_valid_until='2026-10-20'"}},
    {"assessments_in_a_year",
     {"WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i+1 FROM n WHERE i<17) INSERT INTO assessment SELECT "
      "i,client_id,questionnaire_code,questionnaire_version,answers,score,level,'2026-08-'||i,'2027-08-01',0,user_id,"
      "policy_version,timing,means FROM n, assessment WHERE id=1"}},
    {"assessments_on_a_day",
     {"WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i+1 FROM n WHERE i<11) INSERT INTO assessment SELECT "
      "i,client_id,questionnaire_code,questionnaire_version,answers,score,level,signed_on,valid_until,0,user_id,policy_"
      "version,timing,means FROM n, assessment WHERE id=1"}},
    {"holding_above_level", {"UPDATE client SET risk_level=2"}},
    {"professional_expired", {"INSERT INTO investor_status VALUES(9,1,'csrc','2024-01-01','2026-09-30','{}',1,2,0)"}},
    {"product_without_fees", {"UPDATE product SET fee_text=' '"}},
    {"product_not_disclosed", {"UPDATE product SET disclosed_on=NULL"}},
    {"identity_missing", {"UPDATE client_document SET ended_at=1 WHERE client_id=1"}},
    {"identity_expired", {"UPDATE client_document SET expires_on='2026-09-30'"}},
    {"identity_expires_soon", {"UPDATE client_document SET expires_on='2026-10-30'"}},
    {"identity_shared",
     {"INSERT INTO client(id,external_id,name,kind,stage,stage_since,currency,created_at,advisor_id,branch) "
      "VALUES(2,'K-2','B','individual','prospect','2026-01-01','CNY',0,1,'East')",
      "INSERT INTO client_document(id,client_id,type,number_sealed,number_index,expires_on,ended_at) "
      "VALUES(9,2,'resident_id',x'01',x'01',NULL,NULL)"}},
    {"verification_overdue", {"UPDATE client_verification SET on_date='2026-01-01'"}},
    {"ground_missing", {"UPDATE client_consent SET withdrawn_on='2026-10-01'"}},
    {"minor_without_guardian", {"UPDATE client SET birth_date='2012-01-01'"}},
    {"advisor_missing", {"UPDATE client SET advisor_id=NULL"}},
    {"advisor_disabled", {"UPDATE user_account SET state='disabled' WHERE id=1"}},
    {"advisor_of_other_branch", {"UPDATE user_account SET branch='West' WHERE id=1"}},
    {"no_way_to_reach", {"UPDATE client_channel SET ended_at=1"}},
    {"deceased_not_closed", {"UPDATE client SET deceased_on='2026-08-01'"}},
    {"closed_with_holdings", {"UPDATE client SET stage='closed', closed_on='2026-09-01'"}},
    {"finances_outdated", {"UPDATE client_finance SET as_of='2025-01-01'"}},
    {"retention_over", {"UPDATE client SET stage='closed', closed_on='2016-01-01'", "DELETE FROM holding"}},
    {"promise_overdue",
     {"INSERT INTO promise(id,client_id,text,due_on,owner_id,made_by,made_at) VALUES(9,1,'a "
      "call','2026-09-30',1,1,0)"}},
    {"low_rating_not_followed",
     {"INSERT INTO contact(id,client_id,at,channel,summary,satisfaction,user_id) "
      "VALUES(9,1,1788235200000,'call','x',2,1)"}},
    {"contact_without_summary",
     {"INSERT INTO contact(id,client_id,at,channel,summary,user_id) VALUES(9,1,1789876800000,'visit',' ',1)"}},
    {"contact_after_opt_out",
     {"INSERT INTO contact_wish(client_id,opted_out_on) VALUES(1,'2026-09-01')",
      "INSERT INTO contact(id,client_id,at,channel,summary,user_id) VALUES(9,1,1789876800000,'greeting','x',1)"}},
    {"marketing_after_withdrawal",
     {"INSERT INTO client_consent VALUES(9,1,'marketing','consent','2026-01-01','2026-09-01',NULL,NULL,0,1)",
      "INSERT INTO contact(id,client_id,at,channel,summary,user_id) VALUES(9,1,1789876800000,'event','x',1)"}},
    {"plan_unsigned", {"DELETE FROM client_attachment"}},
    {"plan_lapsed", {"UPDATE service_plan SET to_date='2026-09-30'"}},
    {"plan_without_benchmark_clause", {"UPDATE service_plan SET content='业绩比较基准 4%'"}},
    {"advisor_notice_overdue", {"INSERT INTO advisor_notice(id,client_id,to_user,due_on) VALUES(9,1,1,'2026-09-30')"}},
    {"churn_warning_unanswered",
     {"INSERT INTO churn_warning(id,client_id,level,score,opened_on,due_on,policy_version) "
      "VALUES(9,1,'act',70,'2026-09-01','2026-09-08','churn 0')"}},
    {"event_without_outcome",
     {"INSERT INTO client_event(id,kind,title,place,starts_at,ends_at,reply_by,state,owner_id) "
      "VALUES(9,'lecture','L','P',1785556800000,1785556800000,'2026-07-30','held',1)"}},
    {"event_over_budget",
     {"INSERT INTO client_event(id,kind,title,place,starts_at,ends_at,reply_by,state,owner_id,outcome,budget,cost) "
      "VALUES(9,'lecture','L','P',1785556800000,1785556800000,'2026-07-30','held',1,'o',100,101)"}},
    {"quarterly_report_missing", {"DELETE FROM report"}},
    {"report_not_released", {"UPDATE report SET state='draft'"}},
    {"complaint_law_overdue",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "INSERT INTO complaint_clock(complaint_id,round,name,due_at,state) "
      "VALUES(9,0,'statutory',1784174400000,'breached')"}},
    {"complaint_promise_overdue",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "INSERT INTO complaint_clock(complaint_id,round,name,due_at,state) "
      "VALUES(9,0,'opinion',1783483200000,'running')"}},
    {"complaint_without_handler",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "UPDATE complaint SET handler_id=NULL"}},
    {"complaint_about_its_handler",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "UPDATE complaint SET staff_id=2"}},
    {"complaint_task_overdue",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,due_on,recorded_at,user_id,data) "
      "VALUES(5,9,'task','open',0,'2026-09-30',0,1,'{\"department\":\"Ops\"}')"}},
    {"complaint_without_evidence",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'decided','complaint 0',2,'x',4)"}},
    {"complaint_without_written_reply",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'followed_up','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')"}},
    {"extension_without_notice",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "INSERT INTO complaint_event(id,complaint_id,kind,at,recorded_at,user_id,data) "
      "VALUES(9,9,'extend',1783656000000,0,1,'{}')"}},
    {"letter_without_proof",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'followed_up','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(7,9,'letter','done',1783224000000,0,1,'{\"letter\":\"complaint_reply\",\"delivered_on\":\"2026-07-06\"}'"
      ")",
      "UPDATE complaint_item SET data='{\"letter\":\"complaint_reply\"}' WHERE id=7"}},
    {"complaint_not_followed_up",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'replied','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(7,9,'letter','done',1783224000000,0,1,'{\"letter\":\"complaint_reply\",\"delivered_on\":\"2026-07-06\"}'"
      ")",
      "INSERT INTO complaint_event(id,complaint_id,kind,at,recorded_at,user_id,data) "
      "VALUES(9,9,'feedback',1783656000000,0,1,'{}')"}},
    {"complaint_closed_without_rating",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'closed','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(7,9,'letter','done',1783224000000,0,1,'{\"letter\":\"complaint_reply\",\"delivered_on\":\"2026-07-06\"}'"
      ")",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(6,9,'archive','done',0,0,1,'{}')",
      "INSERT INTO complaint_event(id,complaint_id,kind,at,recorded_at,user_id,data) "
      "VALUES(9,9,'close',1783656000000,0,1,'{}')",
      "UPDATE complaint SET satisfaction=NULL"}},
    {"compensation_outstanding",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'followed_up','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(7,9,'letter','done',1783224000000,0,1,'{\"letter\":\"complaint_reply\",\"delivered_on\":\"2026-07-06\"}'"
      ")",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(5,9,'compensation','open',1785556800000,0,1,'{\"form\":\"cash\"}')"}},
    {"complaint_not_archived",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'closed','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(7,9,'letter','done',1783224000000,0,1,'{\"letter\":\"complaint_reply\",\"delivered_on\":\"2026-07-06\"}'"
      ")",
      "INSERT INTO complaint_event(id,complaint_id,kind,at,recorded_at,user_id,data) "
      "VALUES(9,9,'close',1781928000000,0,1,'{}')"}},
    {"complaint_without_cause",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'decided','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,recorded_at,user_id,data) "
      "VALUES(8,9,'evidence','done',0,0,1,'{}')",
      "UPDATE complaint SET cause_code=NULL"}},
    {"dispute_limitation_near",
     {"INSERT INTO "
      "complaint(id,client_id,channel,level,category,received_at,state,policy_version,handler_id,cause_code,"
      "satisfaction) VALUES(9,1,'hotline','general','fees',1782878400000,'received','complaint 0',2,'x',4)",
      "INSERT INTO complaint_item(id,complaint_id,kind,state,at,due_on,recorded_at,user_id,data) "
      "VALUES(5,9,'dispute','open',0,'2026-12-01',0,1,'{\"to\":\"court\"}')"}},
    {"request_waits",
     {"INSERT INTO request(id,kind,asked_by,asked_at,state,summary,payload) "
      "VALUES(9,'export',1,1788235200000,'waiting','s','{}')"}},
    {"request_decided_by_asker",
     {"INSERT INTO request(id,kind,asked_by,asked_at,state,summary,payload) "
      "VALUES(9,'export',1,1788235200000,'approved','s','{}')",
      "UPDATE request SET decided_by=1, decided_at=1788321600000"}},
    {"access_of_disabled_user",
     {"INSERT INTO request(id,kind,asked_by,asked_at,state,summary,payload) "
      "VALUES(9,'export',1,1788235200000,'approved','s','{}')",
      "INSERT INTO user_account(id,name,role,state,created_at) VALUES(4,'gone','advisor','disabled',0)",
      "INSERT INTO access_grant(id,request_id,user_id,client_id,purpose,from_at,until_at,approved_by,uses) "
      "VALUES(9,9,4,1,'p',1788235200000,1793505600000,2,1)"}},
    {"access_unused",
     {"INSERT INTO request(id,kind,asked_by,asked_at,state,summary,payload) "
      "VALUES(9,'export',1,1788235200000,'approved','s','{}')",
      "INSERT INTO user_account(id,name,role,created_at) VALUES(4,'new','advisor',0)",
      "INSERT INTO access_grant(id,request_id,user_id,client_id,purpose,from_at,until_at,approved_by,uses) "
      "VALUES(9,9,4,1,'p',1788235200000,1793505600000,2,0)"}},
    {"many_looks_in_clear",
     {"WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i+1 FROM n WHERE i<150) INSERT INTO "
      "journal_entry(replica,n,at,user_id,entity,entity_id,action,sealed,hash) SELECT "
      "1,i,1790827200000,1,'client',1,'reveal',x'00',x'00' FROM n"}},
    {"no_second_person", {"UPDATE user_account SET state='disabled' WHERE id=2"}},
    {"single_administrator", {"UPDATE user_account SET state='disabled' WHERE id=6"}},
    {"policy_waits",
     {"INSERT INTO policy_document(id,name,version,effective,state,source,json,reason,set_by,set_at) "
      "VALUES(9,'risk',1,'2026-09-01','proposed','s','{}','r',2,1785556800000)"}},
    {"questionnaire_waits",
     {"INSERT INTO questionnaire(id,code,version,effective,state,json,reason,set_by,set_at) "
      "VALUES(9,'q',1,'2026-09-01','proposed','{}','r',2,1785556800000)"}},
    {"tiers_not_run", {"UPDATE tier_run SET day='2026-01-01'"}},
    {"backup_missing", {"UPDATE book_info SET value='2026-09-01T00:00:00.000Z' WHERE key='last_backup'"}},
    {"import_rejected_rows", {"UPDATE import_run SET rejected=3, at=1788235200000"}},
    {"improvement_overdue",
     {"INSERT INTO "
      "improvement(id,department,goal,figure,target,span_days,starts_on,due_on,acceptance,state,owner_id,opened_at) "
      "VALUES(9,'Ops','g','cases',1,30,'2026-07-01','2026-09-30','a','open',2,0)"}},
    {"branch_report_not_released",
     {"INSERT INTO report(id,kind,branch,from_date,to_date,state,figures_hash,anchor,made_by,made_at) "
      "VALUES(9,'branch','East','2026-04-01','2026-06-30','draft',x'00','a',2,1782878400000)"}},
};

} // namespace zhiyin::selfchecktest
