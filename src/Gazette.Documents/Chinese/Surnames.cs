namespace Gazette.Documents.Chinese;

/// <summary>
/// Chinese family names, those of 百家姓 and those that the census counts often, to tell a person's name from other words. A rare name
/// is missing; whoever asks must be content with "not certain".
/// </summary>
public static class Surnames
{
    private const string Single =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
        + "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁"
        + "杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
        + "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙"
        + "叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别"
        + "庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙"
        + "乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付代涂岳苟初佘佟丘仝兰原朴候展覃邸斯赫缑阳战牟晋卿修位撒海冼苑宾冒税揭来伦楼鄢";

    private static readonly string[] Double =
    [
        "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "端木", "轩辕", "南宫",
        "澹台", "闻人", "太史", "申屠", "独孤", "钟离", "鲜于", "闾丘", "百里", "呼延", "司空", "公冶", "濮阳", "淳于", "单于", "仲孙",
    ];

    /// <summary>How many characters the family name has with which the text opens; 0 when it opens with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var surname in Double)
        {
            if (text.StartsWith(surname, StringComparison.Ordinal))
            {
                return 2;
            }
        }

        return text.Length > 0 && Single.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>
    /// Whether the text as a whole has the shape of a Han name: family name and one or two characters; three where two family
    /// names stand in it (张李小明).
    /// </summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Punctuation.IsHan(c))
            {
                return false;
            }
        }

        var given = text.Length - LengthAt(text);
        return given < text.Length && (given is 1 or 2 || given == 3 && text.Length == 4 && LengthAt(text[1..]) == 1);
    }
}
