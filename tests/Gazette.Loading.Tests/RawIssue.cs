namespace Gazette.Loading.Tests;

/// <summary>The text of an issue, written for the tests.</summary>
internal static class RawIssue
{
    /// <summary>A notice in the flowed layout: title, number, salutation, body, signature; the running head tells the issue.</summary>
    public const string June =
        """
        温州市人民政府公报（总第214期） 文件发布
        2020年第6期

        温州市人民政府办公室关于加强养犬管理的通知
        温政办〔2020〕94号

        各县（市、区）人民政府，市政府直属各单位：
        为加强养犬管理，现将有关事项通知如下。
        一、登记。养犬人应当到公安机关登记。
        二、免疫。养犬人应当按时免疫。

        温州市人民政府办公室
        2020年6月30日
        """;
}
