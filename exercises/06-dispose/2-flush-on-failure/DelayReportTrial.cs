using Data;

namespace Dispose.Exercise2;

public sealed class DelayReportTrial : Trial<Export, ExportReport>
{
    public override int Size => 1_000;

    /// <summary>Of three seeds one exports without trouble, one meets an unreadable row, and one finds the disk full.</summary>
    public override Export Input(Seed seed, int size)
    {
        var flights = Flights.Sample(seed, size);
        var random = seed.Random();
        return (seed.Value % 3) switch
        {
            1 when size > 0 => Export.Of(flights, unreadable: random.Below(size)),
            2 when size > 0 => Export.Of(flights, room: random.Below(20 * size)),
            _ => Export.Of(flights),
        };
    }

    protected override ExportReport Run(Export export)
    {
        string? failure = null;
        try
        {
            DelayReport.Write(export.Flights, export.Folder, Export.Name);
        }
        catch (Exception thrown)
        {
            failure = thrown.GetType().Name;
        }

        return new ExportReport(failure, export.Folder.LeftOpen, export.Folder.Read());
    }
}
