namespace Checker.Classroom.Sandboxes;

/// <summary>A sandbox that promises nothing until a probe has run in it.</summary>
internal abstract class ProbedSandbox : ISandbox
{
    public abstract string Name { get; }

    public Protections Protections { get; set; } = Protections.None;

    public abstract JailedProcess Start(Job job);
}
