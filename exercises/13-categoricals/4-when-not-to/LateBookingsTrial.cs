namespace Categoricals.Exercise4;

public sealed class LateBookingsTrial : ColumnTrial
{
    public override string[] Input(Seed seed, int size) => Columns.LateBookings(seed, size);
}
