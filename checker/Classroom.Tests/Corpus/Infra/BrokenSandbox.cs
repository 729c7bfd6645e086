using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A sandbox of which some starts go wrong, by what it is to start.</summary>
/// <param name="breaks">Given the <see cref="StartedProgram"/> and how often it was started before.</param>
internal sealed class BrokenSandbox(ISandbox sound, Func<string, int, bool> breaks) : ISandbox
{
    private readonly Dictionary<string, int> _starts = [];
    private readonly Lock _counting = new();

    public string Name => sound.Name;

    public Protections Protections => sound.Protections;

    public JailedProcess Start(Job job)
    {
        var word = StartedProgram.Of(job);
        int before;
        lock (_counting)
        {
            before = _starts.GetValueOrDefault(word);
            _starts[word] = before + 1;
        }

        return breaks(word, before) ? throw SandboxException.ForStart(sound.Name, "no room for another jail") : sound.Start(job);
    }
}
