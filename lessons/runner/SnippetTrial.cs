namespace Lessons;

/// <summary>A snippet as the engine wants it: input and call.</summary>
public sealed class SnippetTrial<TInput, TAnswer>(Func<TInput> given, Func<TInput, TAnswer> run) : Trial<TInput, TAnswer>
{
    public override int Size => 1;

    public override TInput Input(Seed seed, int size) => given();

    protected override TAnswer Run(TInput input) => run(input);
}
