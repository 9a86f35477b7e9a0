using System.Globalization;

namespace Gazette.Web.Rendering;

/// <summary>The order of names in lists for readers.</summary>
public static class ChineseOrder
{
    /// <summary>By sound, as dictionaries have it.</summary>
    public static StringComparer ByPinyin { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);
}
