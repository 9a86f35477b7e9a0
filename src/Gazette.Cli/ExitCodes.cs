namespace Gazette.Cli;

/// <summary>What the command answers its caller.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something needs a look; what, was said on standard error.</summary>
    public const int NeedsALook = 1;

    /// <summary>Wrong usage or input that can't be read; nothing was done, or the part not done was named.</summary>
    public const int Unusable = 2;
}
