using Data;

namespace ChunkedReading.Exercise2;

public sealed class ArrivalsTrial : Trial<ArrivalsQuestion, ArrivalsAnswer>
{
    private const int BufferLength = 4_096;

    public override int Size => 5_000;

    public override ArrivalsQuestion Input(Seed seed, int size) =>
        new("ORD", new Download(Flights.SampleCsv(seed, size), seed), new byte[BufferLength]);

    protected override ArrivalsAnswer Run(ArrivalsQuestion question)
    {
        try
        {
            return new ArrivalsAnswer(Arrivals.To(question.Airport, question.Csv, question.Buffer), null);
        }
        catch (InvalidDataException refusal)
        {
            return new ArrivalsAnswer(default, refusal.GetType().Name);
        }
    }
}
