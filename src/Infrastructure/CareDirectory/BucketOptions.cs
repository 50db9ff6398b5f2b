using System.ComponentModel.DataAnnotations;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Configuration section <c>Pictures:S3</c>. Without a bucket, pictures become files in the data folder.</summary>
public sealed class BucketOptions : IValidatableObject
{
    public const string Section = "Pictures:S3";

    public string? Bucket { get; init; }

    /// <summary>Where the service answers, e.g. https://s3.eu-west-1.amazonaws.com or https://minio.example.org.</summary>
    public string Endpoint { get; init; } = "";

    public string Region { get; init; } = "us-east-1";

    public string AccessKey { get; init; } = "";

    public string SecretKey { get; init; } = "";

    /// <summary>Before every key, e.g. <c>mamacare/</c>, where the bucket holds other things too.</summary>
    public string Prefix { get; init; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Bucket)) yield break;
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out _))
            yield return new ValidationResult($"{Section}:Endpoint must be the address of the service, like https://minio.example.org.");
        if (AccessKey.Length == 0 || SecretKey.Length == 0)
            yield return new ValidationResult($"{Section}:AccessKey and {Section}:SecretKey are missing for the bucket.");
    }
}
