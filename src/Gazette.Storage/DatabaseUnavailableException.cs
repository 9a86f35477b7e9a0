namespace Gazette.Storage;

/// <summary>The database cannot be used. The message, in Chinese, names the file and says what to do; nothing was changed.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    /// <summary>Says what is wrong with which file.</summary>
    public DatabaseUnavailableException(string path, DatabaseFault fault, Exception? innerException = null)
        : base($"数据库 {path} {Explain(fault)}", innerException)
    {
        Path = path;
        Fault = fault;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public DatabaseFault Fault { get; }

    private static string Explain(DatabaseFault fault) => fault switch
    {
        DatabaseFault.CannotOpen => "无法打开或新建：请确认这是文件而不是文件夹，所在文件夹存在或可以新建，并且有读写权限。",
        DatabaseFault.ReadOnly => "只读，无法写入：请检查文件及其所在文件夹的写权限。",
        DatabaseFault.NotADatabase => "不是本系统的数据库文件，或已损坏：请改用其他路径，或移走该文件后重新载入。",
        DatabaseFault.Locked => "正被另一程序写入，等待超时：请待其结束后再试。",
        DatabaseFault.DiskFull => "所在磁盘已满：请腾出空间后再试，本次写入已全部撤销。",
        DatabaseFault.InputOutput => "读写磁盘时出错：请检查磁盘，本次写入已全部撤销。",
        DatabaseFault.TooNew => "由更新版本的程序建立：请升级本程序。",
        _ => "无法使用。",
    };
}
