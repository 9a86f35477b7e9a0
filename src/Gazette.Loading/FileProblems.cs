namespace Gazette.Loading;

/// <summary>Why a file can't be read or written, in Chinese: the runtime says it in English.</summary>
public static class FileProblems
{
    /// <summary>The reason behind an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>, without a full stop.</summary>
    public static string Explain(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "没有访问权限",
        FileNotFoundException or DirectoryNotFoundException => "文件不存在，或者是链接而所指的文件不存在",
        PathTooLongException => "路径太长",
        _ => "读写出错，可能磁盘已满，或者文件正被占用",
    };
}
