namespace Categoricals.Exercise4;

public sealed class TicketsTrial : ColumnTrial
{
    public override string[] Input(Seed seed, int size) => Columns.Tickets(seed, size);
}
