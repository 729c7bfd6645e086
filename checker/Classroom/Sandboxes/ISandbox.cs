namespace Checker.Classroom.Sandboxes;

/// <summary>A way to run a program that may be hostile, so that it harms nothing and nobody.</summary>
public interface ISandbox
{
    /// <summary><c>bubblewrap</c>, <c>landlock</c>, <c>none</c>.</summary>
    string Name { get; }

    Protections Protections { get; }

    /// <summary>Starts the program; its standard streams are the caller's.</summary>
    /// <exception cref="SandboxException">The sandbox itself does not start: our fault or the machine's, never the program's.</exception>
    JailedProcess Start(Job job);
}
