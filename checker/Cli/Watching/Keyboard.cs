namespace Checker.Cli.Watching;

/// <summary>Keys as they are typed. Where no terminal is, letters on standard input do the same.</summary>
internal static class Keyboard
{
    /// <param name="tell">Called from a thread of its own, which ends with the process: a key that is waited for cannot be called off.</param>
    public static void Listen(Action<char> tell) =>
        new Thread(() => Read(tell)) { IsBackground = true, Name = nameof(Keyboard) }.Start();

    private static void Read(Action<char> tell)
    {
        if (Console.IsInputRedirected)
        {
            while (Console.In.Read() is >= 0 and var letter)
                tell((char)letter);
            return;
        }

        while (true)
            tell(Console.ReadKey(intercept: true).KeyChar);
    }
}
