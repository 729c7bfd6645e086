namespace Profiling.Exercise2;

/// <summary>Steps in which nothing happens: whatever is allocated is the profile's own.</summary>
public sealed class EmptyStepsTrial : Trial<Rounds, long[]>
{
    public override int Size => 1_000;

    public override Rounds Input(Seed seed, int size) => new(size, new long[Job.Steps]);

    protected override long[] Run(Rounds rounds)
    {
        var profile = new StepProfile(rounds.Bytes);
        for (var round = 0; round < rounds.Count; round++)
        {
            using (profile.Begin(Step.Whole))
            {
                using (profile.Begin(Step.Clean))
                {
                }

                using (profile.Begin(Step.Write))
                {
                }
            }
        }

        return rounds.Bytes;
    }
}
