namespace Categoricals.Exercise4;

public sealed class BookingsTrial : ColumnTrial
{
    public override string[] Input(Seed seed, int size) => Columns.Bookings(seed, size);
}
