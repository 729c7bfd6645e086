using JetBrains.dotMemoryUnit.Client.Interface;
using JetBrains.dotMemoryUnit.Properties;

namespace JetBrains.dotMemoryUnit;

public static class QueryBuilder
{
    public static ObjectSetQuery GetObjects(Func<ObjectProperty, Query> query) => throw new NotSupportedException();

    public static ObjectSetQuery GetObjects(ObjectSetQuery objectSetQuery, Func<ObjectProperty, Query> query) => throw new NotSupportedException();

    public static TrafficQuery TrafficQuery(Func<TrafficProperty, Query> query) => throw new NotSupportedException();

    public static TrafficQuery Where(TrafficQuery trafficQuery, Func<TrafficProperty, Query> query) => throw new NotSupportedException();
}
