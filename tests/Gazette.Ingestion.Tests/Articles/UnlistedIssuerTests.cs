using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Articles;

/// <summary>
/// Documents of bodies whose kind no list names, and of bodies whose name the print breaks inside a word: marks beside a title, or the
/// salutation under it, tell that a document begins, whoever issued it. Text of our own in the conventions of the print.
/// </summary>
public class UnlistedIssuerTests
{
    private const string Before = """
         各县（市、区）人民政府，市政府直属各单位：
        为改善居民居住条件，经市政府同意，现提出如
        下实施意见。
        一、目标任务
        全面推进城镇老旧小区改造，优先安排问题突出、
        群众意愿强烈的小区，力争用五年时间基本完成二
        〇〇〇年底前建成的需改造小区的改造任务，建立
        温政办〔2021〕18号
        温州市人民政府办公室
        关于推进城镇老旧小区改造工作的实施意见
         健全长效管理机制。各地要落实属地责任，完善工
        作机制，明确部门分工，加强宣传引导，营造全社
        会支持和参与改造的良好氛围，确保各项改造工作
        按时序推进，落到实处。
                                 温州市人民政府办公室
                                 2021年3月19日
        """;

    private const string BeforeTitle = "温州市人民政府办公室关于推进城镇老旧小区改造工作的实施意见";

    /// <summary>Name of the case; what follows <see cref="Before"/>; number, issuers and title of each document in it, on a line each.</summary>
    public static TheoryData<string, string, string[]> Documents => new()
    {
        {
            "A title in the midst of a sentence, code and number above it: 仲裁院",
            """
             各县（市、区）劳动人事争议仲裁机构：
            为规范办案程序，提高办案质量，根据劳动争议
            调解仲裁法的规定，结合我市实际，现就进一步做
            ZJCC20–2021–0001
            温仲院〔2021〕3号
            温州市劳动人事争议仲裁院
            关于规范劳动人事争议案件办理程序的通知
             好案件办理工作通知如下：
            一、案件受理应当自收到申请之日起五日内决定。
                                     温州市劳动人事争议仲裁院
                                     2021年4月2日
            """,
            ["温仲院〔2021〕3号", "温州市劳动人事争议仲裁院", "温州市劳动人事争议仲裁院关于规范劳动人事争议案件办理程序的通知"]
        },
        {
            "A number broken by a blank behind the title: 医院",
            """
             各临床科室、医技科室：
            为加强医疗质量管理，保障患者安全，现将我院
            2021年度医疗质量管理要点印发给你们，请各科室
            温州市人民医院
            关于做好2021年度医疗质量管理工作的通知
            温人医〔2021〕1 5号
             结合实际认真贯彻执行。
                                     温州市人民医院
                                     2021年4月6日
            """,
            ["温人医〔2021〕15号", "温州市人民医院", "温州市人民医院关于做好2021年度医疗质量管理工作的通知"]
        },
        {
            "A name broken inside a word, number above",
            """
             各区人民政府，市各有关单位：
            为规范市区建筑垃圾处置行为，维护市容环境卫
            温执法〔2021〕22号
            温州市综合行政执
            法局关于加强市区建筑垃圾处置管理的通知
             生，现就有关事项通知如下：
            一、处置建筑垃圾应当依法取得核准。
                                     温州市综合行政执法局
                                     2021年4月8日
            """,
            ["温执法〔2021〕22号", "温州市综合行政执法局", "温州市综合行政执法局关于加强市区建筑垃圾处置管理的通知"]
        },
        {
            "A name broken inside a word behind a whole one, number below",
            """
             鹿城区、龙湾区、瓯海区、洞头区人民政府：
            为方便居民生活，规范加装电梯工作，根据有关
            温州市住房和城乡建设局  温州市自然资源和规
            划局关于加强市区住宅加装电梯管理的通知
            温住建发〔2021〕77号
             规定，现就有关事项通知如下：
            一、加装电梯应当遵循业主自愿的原则。
                                     温州市住房和城乡建设局
                                     温州市自然资源和规划局
                                     2021年4月10日
            """,
            ["温住建发〔2021〕77号", "温州市住房和城乡建设局 温州市自然资源和规划局", "温州市住房和城乡建设局 温州市自然资源和规划局关于加强市区住宅加装电梯管理的通知"]
        },
        {
            "A name broken inside a word on lines without 关于",
            """
             各区人民政府，市各有关单位：
            为促进房地产市场平稳健康发展，经市政府同
            ZJCC14-2021-0004
            温住建发〔2021〕80号
            温州市住房和城乡建
            设局 温州市自然资源和规划局
            关于进一步加强商品房预售管理的通知
             意，现就有关事项通知如下：
            一、严格商品房预售许可条件。
                                     温州市住房和城乡建设局
                                     温州市自然资源和规划局
                                     2021年4月12日
            """,
            ["温住建发〔2021〕80号", "温州市住房和城乡建设局 温州市自然资源和规划局", "温州市住房和城乡建设局 温州市自然资源和规划局关于进一步加强商品房预售管理的通知"]
        },
        {
            "A university, number below, the title at the top of its page",
            """
             浙江工贸职业技术学院
            关于印发学生资助管理办法的通知
            浙工贸院〔2021〕31号
            各二级学院、各部门：
            《学生资助管理办法》已经院长办公会议通过，现印发给你们，请遵照执行。
                                     浙江工贸职业技术学院
                                     2021年4月13日
            """,
            ["浙工贸院〔2021〕31号", "浙江工贸职业技术学院", "浙江工贸职业技术学院关于印发学生资助管理办法的通知"]
        },
        {
            "A court and a procuratorate jointly, one a line",
            """
             各基层人民法院、人民检察院：
            为依法惩治拒不执行判决、裁定犯罪，结合我市
            温中法〔2021〕40号
            温州市中级人民法院
            温州市人民检察院
            关于办理拒不执行判决、裁定刑事案件若干问题的意见
             司法实践，提出如下意见。
            一、准确把握定罪标准。
                                     温州市中级人民法院
                                     温州市人民检察院
                                     2021年4月14日
            """,
            ["温中法〔2021〕40号", "温州市中级人民法院 温州市人民检察院", "温州市中级人民法院 温州市人民检察院关于办理拒不执行判决、裁定刑事案件若干问题的意见"]
        },
        {
            "A notarial office and a tax bureau, blank between",
            """
             市公证处，各县（市、区）税务局：
            为方便群众办事，实现继承公证与契税办理的协
            温州市公证协会  国家税务总局温州市税务局
            关于开展继承公证与契税联办工作的通知
            温公协〔2021〕6号
             同，现就有关事项通知如下：
            一、建立信息共享机制。
                                     2021年4月15日
            """,
            ["温公协〔2021〕6号", "温州市公证协会 国家税务总局温州市税务局", "温州市公证协会 国家税务总局温州市税务局关于开展继承公证与契税联办工作的通知"]
        },
        {
            "A branch of the banking supervision",
            """
             各银行业金融机构：
            为规范个人住房贷款业务，防范金融风险，现就
            温银保监〔2021〕9号
            中国银行保险监督管理委员会温州监管分局
            关于规范个人住房贷款业务的通知
             有关事项通知如下：
            一、严格首付款来源审核。
                                     2021年4月16日
            """,
            ["温银保监〔2021〕9号", "中国银行保险监督管理委员会温州监管分局", "中国银行保险监督管理委员会温州监管分局关于规范个人住房贷款业务的通知"]
        },
        {
            "A museum by a salutation alone, without any mark",
            """
             温州博物馆
            关于加强藏品保护管理工作的通知
            各县（市、区）博物馆，市各有关单位：
            为加强藏品保护管理，现就有关事项通知如下：
            一、健全藏品账目及档案。
                                     温州博物馆
                                     2021年4月20日
            """,
            ["", "温州博物馆", "温州博物馆关于加强藏品保护管理工作的通知"]
        },
        {
            "A reserve bureau's announcement without 关于",
            """
             经温州市人民政府批准，决定以挂牌方式出让三
            温土储告〔2021〕12号
            温州市土地储备中心国有建设用地使用权挂牌出让公告
             幅国有建设用地使用权，现公告如下：
            一、出让地块的基本情况见附表。
                                     温州市土地储备中心
                                     2021年4月20日
            """,
            ["温土储告〔2021〕12号", "温州市土地储备中心", "温州市土地储备中心国有建设用地使用权挂牌出让公告"]
        },
        {
            "An announcement without 关于, broken over two lines",
            """
             经温州市人民政府批准，决定以挂牌方式出让四
            温土告〔2021〕31号
            温州市国土资源局国有建设用地使用权挂牌
            出让公告
             幅国有建设用地使用权，现公告如下：
            一、出让地块的基本情况见附表。
                                     温州市国土资源局
                                     2021年4月21日
            """,
            ["温土告〔2021〕31号", "温州市国土资源局", "温州市国土资源局国有建设用地使用权挂牌出让公告"]
        },
        {
            "A name with words in quotation marks, the last character of it on the next line",
            """
             各县（市、区）跑改办，市级各有关单位：
            为切实解决群众办事证明多、办证难的问题，现就
            温跑改办〔2021〕14号
            温州市“最多跑一次”改革工作领导小组办公
            室关于推进“无证明城市”建设的通知
             推进有关工作通知如下：
            一、全面清理证明事项。
                                     温州市“最多跑一次”改革工作领导小组办公室
                                     2021年4月22日
            """,
            ["温跑改办〔2021〕14号", "温州市“最多跑一次”改革工作领导小组办公室", "温州市“最多跑一次”改革工作领导小组办公室关于推进“无证明城市”建设的通知"]
        },
        {
            "Four bodies with breaks inside words, a bank's branch the last",
            """
             各区人民政府，各有关单位：
            为促进市区房地产市场平稳健康发展，经市政府同
            温住建发〔2021〕162号
            温州市住房和城乡建设局  温州市自然资
            源局  温州市住房公积金中心  中国人民
            银行温州市中心支行关于加强房地产市场调控的通知
             意，现就有关事项通知如下：
            一、加强销售价格备案管理。
                                     2021年4月23日
            """,
            [
                "温住建发〔2021〕162号",
                "温州市住房和城乡建设局 温州市自然资源局 温州市住房公积金中心 中国人民银行温州市中心支行",
                "温州市住房和城乡建设局 温州市自然资源局 温州市住房公积金中心 中国人民银行温州市中心支行关于加强房地产市场调控的通知",
            ]
        },
        {
            "A title without any mark, extracted behind the column over which the salutation stands",
            """
             各县（市、区）人民政府，市各有关单位：
            为做好企业职工疗休养工作，保障职工的休息权益
            温州市瓯海区梧田街道社区服务联合体关于做
            好企业职工疗休养工作的通知
             ，现就有关事项通知如下：
            一、疗休养每年一次。
                                     温州市瓯海区梧田街道社区服务联合体
                                     2021年4月24日
            """,
            ["", "温州市瓯海区梧田街道社区服务联合体", "温州市瓯海区梧田街道社区服务联合体关于做好企业职工疗休养工作的通知"]
        },
        {
            "An announcement without number and salutation, on the page behind the date of the document before",
            """
             为保障通航安全，根据海上交通安全法的规定，现就
            温州市港航管理局
            关于瓯江大桥水域实施交通管制的通告
             有关事项通告如下：
            一、管制时间为2021年6月10日至6月20日。
                                     温州市港航管理局
                                     2021年6月3日
            """,
            ["", "温州市港航管理局", "温州市港航管理局关于瓯江大桥水域实施交通管制的通告"]
        },
        {
            "Words in quotation marks broken over two lines of a name",
            """
             各县（市、区）人民政府，市各有关单位：
            为深入推进治水工作，改善水环境质量，现就有关
            温州市水文管理中心  温州市“五水共
            治”工作领导小组办公室关于加强水质监测的通知
            温治水办〔2021〕12号
             事项通知如下：
            一、加密监测频次。
                                     2021年4月25日
            """,
            ["温治水办〔2021〕12号", "温州市水文管理中心 温州市“五水共治”工作领导小组办公室", "温州市水文管理中心 温州市“五水共治”工作领导小组办公室关于加强水质监测的通知"]
        },
        {
            "A reply to a proposal of the consultative conference",
            """
             王秀芬委员：
            您在市政协十一届五次会议上提出的关于加强老
            温教提〔2021〕26号
            温州市教育局对市政协十一届五次会议
            第132号提案的复函
             年教育的提案收悉，现答复如下：
            一、老年教育资源逐步扩大。
            感谢您对教育工作的关心和支持。
                                     温州市教育局
                                     2021年5月8日
            """,
            ["温教提〔2021〕26号", "温州市教育局", "温州市教育局对市政协十一届五次会议第132号提案的复函"]
        },
        {
            "An answer to a suggestion of the people's congress",
            """
             陈国良代表：
            您在市十三届人大六次会议上提出的关于增设公
            温交建〔2021〕11号
            温州市交通运输局
            关于市十三届人大六次会议第81号建议的答复
             交线路的建议收悉，现答复如下：
            一、线路已列入年度计划。
                                     温州市交通运输局
                                     2021年5月10日
            """,
            ["温交建〔2021〕11号", "温州市交通运输局", "温州市交通运输局关于市十三届人大六次会议第81号建议的答复"]
        },
        {
            "A park's administration of another city",
            """
             各街道，园区各单位：
            为加快推进数字经济发展，培育新的增长点，根
            义园管〔2021〕5号
            义乌市国际商贸物流园
            关于加快数字经济发展的若干意见
             据上级有关规定，提出如下意见。
            一、支持企业数字化改造。
                                     义乌市国际商贸物流园
                                     2021年5月12日
            """,
            ["义园管〔2021〕5号", "义乌市国际商贸物流园", "义乌市国际商贸物流园关于加快数字经济发展的若干意见"]
        },
        {
            "Another province's academy jointly with a known body, broken inside a word",
            """
             各地级以上市人民政府，省政府各部门：
            为提升科技成果转化效率，经省政府同意，现就
            粤科院〔2021〕17号
            广东省科学院 广东省科学技术厅 广东省知识产
            权保护中心关于促进科技成果转化的通知
             有关事项通知如下：
            一、完善成果评价机制。
                                     2021年5月13日
            """,
            ["粤科院〔2021〕17号", "广东省科学院 广东省科学技术厅 广东省知识产权保护中心", "广东省科学院 广东省科学技术厅 广东省知识产权保护中心关于促进科技成果转化的通知"]
        },
        {
            "A covering notice first, then the block, then the document carried: 交易所",
            """
             各会员单位：
            《温州市农村产权交易规则》已经市政府同意，现印发给你们，请遵照执行。
                                     温州市农村产权交易所
                                     2021年5月15日
            ZJCC30-2021-0002
            温农交〔2021〕8号
            温州市农村产权交易所
            关于印发温州市农村产权交易规则的通知
            第一条 为规范农村产权交易行为，维护交易各方
            合法权益，制定本规则。
            第二条 在本市行政区域内从事农村产权交易活
            温州市农村产权交易规则
             动，适用本规则。
            """,
            ["温农交〔2021〕8号", "温州市农村产权交易所", "温州市农村产权交易所关于印发温州市农村产权交易规则的通知"]
        },
        {
            "A number in parts before the title of a team, behind a document that nobody signed",
            """
             各县（市、区）气象台，市气象台：
            为做好汛期气象服务，提高预报预警能力，现就
            温气台〔2021〕4号
            温州市气象台
            关于做好2021年汛期气象服务工作的通知
             有关工作通知如下：
            一、加强值班值守。
             各县（市、区）消防救援队伍：
            为做好夏季防火，现就有关事项通知如下：
            温消防〔2021〕19号
            温州市消防救援
            总队浙江支队特勤队
            关于做好夏季防火工作的通知
             一、加强隐患排查。
            """,
            [
                "温气台〔2021〕4号", "温州市气象台", "温州市气象台关于做好2021年汛期气象服务工作的通知",
                "温消防〔2021〕19号", "温州市消防救援总队浙江支队特勤队", "温州市消防救援总队浙江支队特勤队关于做好夏季防火工作的通知",
            ]
        },
        {
            "A headquarters of several words, title on three lines",
            """
             各县（市、区）人民政府，市级有关单位：
            为切实做好防汛防台抗旱工作，确保人民群众生
            温防指〔2021〕2号
            温州市人民政府防汛防台抗旱总指挥
            关于建立健全基层防汛防台体系
            加强预报预警和应急响应工作的
            通知
             命财产安全，现就有关事项通知如下：
            一、健全责任体系。
                                     2021年5月20日
            """,
            ["温防指〔2021〕2号", "温州市人民政府防汛防台抗旱总指挥", "温州市人民政府防汛防台抗旱总指挥关于建立健全基层防汛防台体系加强预报预警和应急响应工作的通知"]
        },
        {
            "Flowed text: a school, number under the title",
            """
            温州市第二外国语学校 关于2021年招生工作的通告
            温二外〔2021〕7号
            根据《中华人民共和国义务教育法》和省、市教育行政部门关于义务教育阶段学校招生入学工作的有关规定，结合学校实际，现就2021年招生工作的有关事项通告如下。
            一、招生计划。2021年面向全市招收七年级新生480名，其中直接派位360名，其余120名面向市区户籍的适龄学生电脑摇号产生，不组织任何形式的文化课考试。
            二、报名时间。2021年5月25日至5月28日，逾期不予受理。报名采用网上报名的方式，家长应当如实填写学生信息，提供虚假材料的取消录取资格，由户籍所在地教育行政部门安排入学。
            温州市第二外国语学校
            2021年5月22日
            """,
            ["温二外〔2021〕7号", "温州市第二外国语学校", "温州市第二外国语学校关于2021年招生工作的通告"]
        },
        {
            "Flowed text: code above, three bodies, the salutation below, no number",
            """
            ZJCC41-2021-0001
            温州市消费者权益保护会 温州市律师事务所联盟 温州市公证处 关于推行消费纠纷调解公证联动的指导意见
            各县（市、区）消费者权益保护委员会，各律师事务所，各公证处，市各有关单位：
            为畅通消费者维权渠道，降低消费者维权成本，完善消费纠纷多元化解机制，根据《中华人民共和国消费者权益保护法》《浙江省实施〈中华人民共和国消费者权益保护法〉办法》的规定，提出如下指导意见。
            一、建立联动机制。消费者权益保护组织在调解消费纠纷过程中，经各方当事人同意，可以邀请律师、公证员参与调解，达成调解协议的，可以依法申请办理具有强制执行效力的债权文书公证。
            二、规范工作流程。参与调解的律师、公证员应当恪守职业道德和执业纪律，遵循平等自愿、合法公正的原则，不得收取当事人任何费用，不得泄露在调解中知悉的当事人商业秘密和个人隐私。
            2021年5月25日
            """,
            ["", "温州市消费者权益保护会 温州市律师事务所联盟 温州市公证处", "温州市消费者权益保护会 温州市律师事务所联盟 温州市公证处关于推行消费纠纷调解公证联动的指导意见"]
        },
        {
            "Marks alone above a subject that names nobody, as the signature does",
            """
             各县（市、区）供销合作社：
            为做好春耕备耕农资保供稳价工作，现就有关事
            温供联〔2021〕8号
            关于做好2021年农资保供稳价工作的通知
             项通知如下：
            一、加强货源组织。
                                     温州市供销合作社联合社
                                     2021年5月26日
            """,
            ["温供联〔2021〕8号", "温州市供销合作社联合社", "关于做好2021年农资保供稳价工作的通知"]
        },
        {
            "A number alone below a subject that names nobody",
            """
             各县（市、区）供销合作社：
            为做好三夏农资保供稳价工作，现就有关事项通
            关于做好2021年三夏农资供应工作的通知
            温供联〔2021〕12号
             知如下：
            一、加强货源组织。
                                     温州市供销合作社联合社
                                     2021年5月28日
            """,
            ["温供联〔2021〕12号", "温州市供销合作社联合社", "关于做好2021年三夏农资供应工作的通知"]
        },
        {
            "A theatre and a body in brackets",
            """
             各剧团，各演出场馆：
            为繁荣文艺演出市场，丰富群众文化生活，现就
            温大院〔2021〕3号
            温州大剧院（温州市演艺集团联合体）
            关于开展惠民演出季活动的通告
             有关事项通告如下：
            一、演出季为2021年6月至8月。
                                     2021年5月29日
            """,
            ["温大院〔2021〕3号", "温州大剧院（温州市演艺集团联合体）", "温州大剧院（温州市演艺集团联合体）关于开展惠民演出季活动的通告"]
        },
        {
            "A decision that prints the amended measures in full behind it",
            """
             《温州市人民政府关于修改〈温州市户外广告设施管理办法〉的决定》已经市政府常务会议审议通过，现予公布，自2021年7月1日起施行。
                                     市长　姚高员
                                     2021年6月1日
            温州市人民政府令
            第170号
            温州市人民政府关于修改《温州市户外广告设施管理办法》的决定
            一、将第三条修改为：“户外广告设施设置应当符
            合规划。”
            二、本决定自2021年7月1日起施行。
            温州市户外广告设施管理办法
            第一条 为加强户外广告设施管理，制定本办法。
            第二条 本市市区户外广告设施的设置，适用本办法。
            第三条 户外广告设施设置应当符合规划。
            """,
            ["温州市人民政府令第170号", "温州市人民政府", "温州市人民政府令"]
        },
        {
            "An announcement by a bureau of navigation, which is addressed to nobody, behind a closed page",
            """
             为保障通航安全，决定对瓯江大桥水域实施交通
            管制。现通告如下：
            浙江海事机构温州指挥所
            关于瓯江大桥水域实施交通管制的通告
            温海通〔2021〕6号
             一、管制时间为2021年6月10日至6月20日。
            二、过往船舶应当服从现场指挥。
                                     2021年6月3日
            """,
            ["温海通〔2021〕6号", "浙江海事机构温州指挥所", "浙江海事机构温州指挥所关于瓯江大桥水域实施交通管制的通告"]
        },
    };

    /// <summary>What follows <see cref="Before"/> and begins no article.</summary>
    public static TheoryData<string, string> NoDocuments => new()
    {
        {
            "Numbers alone on a line of a running text, titles in 《》 around them",
            """
             根据《温州仲裁院关于规范仲裁程序的通知》
            温仲院〔2019〕3号
            和《温州市人民医院关于加强质量管理的意见》
            的要求，现将有关事项通知如下：
            """
        },
        {
            "A number that lands among the lines of a sentence",
            """
             各部门要在充分听取各方面
            温仲院〔2019〕4号
            分征求意见的基础上认真研究，形成切实可行的意见
            并于月底前上报。
            """
        },
        {
            "Entries of a list to be repealed, serial, title and number a line each, bodies of unknown kinds",
            """
             附件
            废止的行政规范性文件目录
            1
            温州市劳动人事争议仲裁院
            关于规范劳动人事争议案件办理程序的通知
            温仲院〔2011〕3号
            2
            温州市土地储备公司规划展示馆
            关于开放时间的通告
            温土储〔2012〕5号
            """
        },
        {
            "Entries without serials, rules with their own names among them",
            """
             附件
            继续有效的文件
            温州市大剧院管理办法
            温大院〔2011〕3号
            温州市演艺联盟关于加强演出市场管理的通知
            温演联〔2012〕5号
            温州市演出市场管理规定
            温演联〔2013〕7号
            关于调整演出补贴标准的通知
            温演联〔2014〕9号
            """
        },
        {
            "The title of a document carried that names its place and has a subject",
            """
             附件
            温州市关于加快文旅融合发展的实施意见
            为加快文旅融合发展，提出如下意见。
            一、总体要求
            """
        },
        {
            "The document forwarded, with a number of its own",
            """
             附件1
            浙江省文物考古研究所关于加强考古工作的意见
            各市、县（市、区）文物行政部门要高度重视考古
            工作，现提出如下意见。
            """
        },
        {
            "A catalogue of documents with their numbers before them",
            """
            温仲院〔2021〕3号 温州市劳动人事争议仲裁院关于规范案件办理程序的通知
            温人医〔2021〕15号 温州市人民医院关于做好医疗质量管理工作的通知
            温农交〔2021〕8号 温州市农村产权交易所关于印发交易规则的通知
            """
        },
        {
            "Cells of a table: task, body, basis",
            """
            序号 任务 牵头单位 依据
            完善交易规则
            市农村产权交易所
            关于加强农村产权交易的意见
            建立联动机制
            市公证处
            关于推行调解联动的通知
            """
        },
        {
            "A sentence that quotes a title over several lines and its number at a line's end",
            """
             按照温州市劳动人事争议仲裁院关于规范案件办
            理程序的通知（温仲院〔2021〕3号）等文件要求，
            认真做好各项工作。
            """
        },
        {
            "A headline of news behind the date of the last document",
            """
             市委召开全委（扩大）会议
            宣布省委关于温州市政府主要领导变动决定
            2月12日下午，市委召开全委（扩大）会议，宣布省
            委关于温州市政府主要领导变动的决定。
            """
        },
        {
            "A title on a line of its own among the provisions of the document before",
            """
            一、认真学习
            温州市瓯海区社区服务联合体关于做好疗休养工作的通知
            并抓好落实。
            """
        },
        {
            "The bases of a document, each with its number on the line below in brackets",
            """
            二、制定依据
            1.《国务院办公厅关于加快发展保障性租赁住房的意见》
            （国办发〔2021〕22号）
            2.《浙江省人民政府办公厅关于加快发展保障性租赁住房的指导意见》
            （浙政办发〔2021〕59号）
            """
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_mark_or_salutation_beside_a_title_opens_a_document_whoever_issued_it(string name, string text, string[] documents)
    {
        var issue = IssueParser.Parse(Print(Before, text));

        var found = issue.Articles.SkipWhile(article => article.Title != BeforeTitle).Skip(1)
            .Where(article => article.Title is not null)
            .SelectMany(article => new[] { article.DocumentNumber?.ToString() ?? "", string.Join(' ', article.Issuers), article.Title! });
        Assert.True(documents.SequenceEqual(found), $"{name}\n{string.Join('\n', found)}");
        Assert.Equal(new DateOnly(2021, 3, 19), issue.Articles.First(article => article.Title == BeforeTitle).IssuedOn);
    }

    [Theory]
    [MemberData(nameof(NoDocuments))]
    public void A_title_or_number_that_is_only_mentioned_opens_none(string name, string text) =>
        Assert.True(IssueParser.Parse(Print(Before, text)).Articles.All(article => article.Section != IssueSection.Documents || article.Title is null or BeforeTitle), name);

    /// <summary>The lines with a blank line after each, but none before one that opens a page.</summary>
    private static string Print(params string[] parts)
    {
        string[] lines = [.. parts.SelectMany(part => part.ReplaceLineEndings("\n").Split('\n'))];
        return string.Concat(lines.Select((line, i) => line + (i + 1 < lines.Length && OpensPage(lines[i + 1]) ? "\n" : "\n\n")));
    }

    private static bool OpensPage(string line) => line.StartsWith(' ') && !line.StartsWith("  ", StringComparison.Ordinal);
}
