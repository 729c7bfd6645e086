using System.Text.Json.Serialization;

namespace Checker.Classroom;

/// <summary>What became of one exercise of a submission: a closed set, since scripts of others read it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GradeVerdict>))]
public enum GradeVerdict
{
    [JsonStringEnumMemberName("pass")]
    Pass,

    /// <summary>Right, and more memory than the exercise allows.</summary>
    [JsonStringEnumMemberName("mem-fail")]
    MemoryFail,

    /// <summary>A wrong answer.</summary>
    [JsonStringEnumMemberName("fail")]
    Fail,

    [JsonStringEnumMemberName("compile-error")]
    CompileError,

    /// <summary>Nothing that an exercise needs, or numbers that do not agree: a person looks at it. Never a silent zero.</summary>
    [JsonStringEnumMemberName("gate-review")]
    GateReview,

    [JsonStringEnumMemberName("limit-wall")]
    LimitWall,

    [JsonStringEnumMemberName("limit-cpu")]
    LimitCpu,

    [JsonStringEnumMemberName("limit-memory")]
    LimitMemory,

    [JsonStringEnumMemberName("limit-output")]
    LimitOutput,

    [JsonStringEnumMemberName("limit-pids")]
    LimitPids,

    [JsonStringEnumMemberName("crash")]
    Crash,

    /// <summary>Our fault or the machine's, never the student's; it is tried again and never committed as a grade.</summary>
    [JsonStringEnumMemberName("infra")]
    Infra,
}
