// expect: compile-error  A constant that is twice the one before, forty times over.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return K40.Length;
    }

    private const string K0 = "0123456789abcdef";
    private const string K1 = K0 + K0;
    private const string K2 = K1 + K1;
    private const string K3 = K2 + K2;
    private const string K4 = K3 + K3;
    private const string K5 = K4 + K4;
    private const string K6 = K5 + K5;
    private const string K7 = K6 + K6;
    private const string K8 = K7 + K7;
    private const string K9 = K8 + K8;
    private const string K10 = K9 + K9;
    private const string K11 = K10 + K10;
    private const string K12 = K11 + K11;
    private const string K13 = K12 + K12;
    private const string K14 = K13 + K13;
    private const string K15 = K14 + K14;
    private const string K16 = K15 + K15;
    private const string K17 = K16 + K16;
    private const string K18 = K17 + K17;
    private const string K19 = K18 + K18;
    private const string K20 = K19 + K19;
    private const string K21 = K20 + K20;
    private const string K22 = K21 + K21;
    private const string K23 = K22 + K22;
    private const string K24 = K23 + K23;
    private const string K25 = K24 + K24;
    private const string K26 = K25 + K25;
    private const string K27 = K26 + K26;
    private const string K28 = K27 + K27;
    private const string K29 = K28 + K28;
    private const string K30 = K29 + K29;
    private const string K31 = K30 + K30;
    private const string K32 = K31 + K31;
    private const string K33 = K32 + K32;
    private const string K34 = K33 + K33;
    private const string K35 = K34 + K34;
    private const string K36 = K35 + K35;
    private const string K37 = K36 + K36;
    private const string K38 = K37 + K37;
    private const string K39 = K38 + K38;
    private const string K40 = K39 + K39;
}
