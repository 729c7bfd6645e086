namespace ChunkedReading.Exercise4;

public sealed class CountryReportTrial : Trial<CountryQuestion, CountryFigures>
{
    public override int Size => 2_000;

    public override CountryQuestion Input(Seed seed, int size) => new("DE", new Download(CityFile.Open(seed, size), seed));

    protected override CountryFigures Run(CountryQuestion question) => CountryReport.Of(question.Country, question.Json);
}
