namespace Checker.Memory.Workers;

/// <summary>What a worker can do.</summary>
internal static class Tasks
{
    /// <summary>Sets the scenes for the windows to come. An input may be thousands of objects, none of them the call's, so this is done before anybody records.</summary>
    public const string Scenes = "scenes";

    /// <summary>Runs a trial between two marks, warm.</summary>
    public const string Window = "window";

    /// <summary>Runs a trial's first calls of the process, fewer than the JIT wants to see before it optimises.</summary>
    public const string FirstCalls = "first calls";

    /// <summary>Runs a trial once and looks at what is alive at each mark.</summary>
    public const string Peak = "peak";

    /// <summary>Runs a trial once; the answer is that it came to an end.</summary>
    public const string Finish = "finish";

    /// <summary>Runs a trial once and asks the system what the process holds, before and after.</summary>
    public const string Residency = "residency";

    public const string NameTypes = "name types";
}
