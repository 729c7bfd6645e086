namespace MemoryTests.Exercise2;

/// <summary>Throws where the leak test is mistaken, so that it can be asked in another process, too: one that compiles as a debug build does.</summary>
public abstract class MistakenTrial : Trial<IReadOnlyList<Candidate>, int>
{
    public override int Size => 1;

    /// <exception cref="MistakenException">The leak test is mistaken.</exception>
    protected sealed override int Run(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            var verdict = candidate.Judge();
            if (!verdict.IsRight)
                throw new MistakenException(verdict);
        }

        return candidates.Count;
    }
}
