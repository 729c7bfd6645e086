using Data;

namespace Categoricals.Exercise2;

public sealed class RouteFileTrial : Trial<string[], Route[]>
{
    public override int Size => 20_000;

    /// <summary>The lines of a file of flights, below its header.</summary>
    public override string[] Input(Seed seed, int size) =>
        Flights.StretchText(seed, size).Split('\n')[1..^1];

    protected override Route[] Run(string[] lines) => RouteFile.Read(lines);
}
