using System.Diagnostics.CodeAnalysis;

namespace MamaCare.Domain.Common;

/// <summary>What every use case answers with, so that a pipeline step can refuse without knowing the payload.</summary>
public interface IResult<TSelf>
    where TSelf : IResult<TSelf>
{
    bool IsSuccess { get; }

    Error? Error { get; }

    static abstract TSelf Failure(Error error);
}

/// <summary>Success, or one <see cref="Common.Error"/>.</summary>
public sealed class Result : IResult<Result>
{
    private Result(Error? error) => Error = error;

    public static Result Success { get; } = new(null);

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    public Error? Error { get; }

    static Result IResult<Result>.Failure(Error error) => new(error);

    public static implicit operator Result(Error error) => new(error);
}

/// <summary>A value, or one <see cref="Common.Error"/>.</summary>
public sealed class Result<T> : IResult<Result<T>>
    where T : notnull
{
    private readonly T? _value;

    /// <summary>For a value whose static type is an interface, which no implicit conversion takes.</summary>
    public Result(T value)
        : this(value, null)
    {
    }

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    public Error? Error { get; }

    /// <exception cref="InvalidOperationException">The result is a failure; check <see cref="IsSuccess"/> first.</exception>
    public T Value => IsSuccess ? _value! : throw new InvalidOperationException($"No value: {Error.Code}");

    static Result<T> IResult<Result<T>>.Failure(Error error) => new(default, error);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}
