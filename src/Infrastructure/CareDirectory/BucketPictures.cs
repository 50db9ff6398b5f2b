using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.Common;
using Microsoft.Extensions.Options;

namespace MamaCare.Infrastructure.CareDirectory;

/// <summary>Pictures as objects in an S3-compatible bucket, so that several servers show the same ones.</summary>
internal sealed class BucketPictures(IOptions<BucketOptions> options) : IPictureStore, IDisposable
{
    /// <summary>For one try of two; whoever uploads or looks at a page waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly BucketOptions _options = options.Value;

    private readonly AmazonS3Client _client = new(
        new BasicAWSCredentials(options.Value.AccessKey, options.Value.SecretKey),
        new AmazonS3Config
        {
            ServiceURL = options.Value.Endpoint,
            AuthenticationRegion = options.Value.Region,
            ForcePathStyle = true,
            Timeout = Patience,
            MaxErrorRetry = 1,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED, // not every stand-in for S3 knows the newer ones
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });

    public async Task PutAsync(string folder, string file, FinishedPicture picture, CancellationToken ct)
    {
        await PutAsync(KeyOf(folder, file, small: true)!, picture.Small, ct);
        await PutAsync(KeyOf(folder, file, small: false)!, picture.Full, ct);
    }

    public Task<byte[]?> FindAsync(string folder, string file, bool small, CancellationToken ct) =>
        KeyOf(folder, file, small) is { } key ? AskAsync(() => GetAsync(key, ct), ct) : Task.FromResult<byte[]?>(null);

    public async Task DeleteAsync(string folder, string file, CancellationToken ct)
    {
        foreach (var small in new[] { true, false })
        {
            if (KeyOf(folder, file, small) is { } key) await AskAsync(() => _client.DeleteObjectAsync(_options.Bucket, key, ct), ct);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task PutAsync(string key, byte[] content, CancellationToken ct)
    {
        using var stream = new MemoryStream(content);
        var put = new PutObjectRequest { BucketName = _options.Bucket, Key = key, InputStream = stream, UseChunkEncoding = false };
        await AskAsync(() => _client.PutObjectAsync(put, ct), ct);
    }

    private async Task<byte[]?> GetAsync(string key, CancellationToken ct)
    {
        try
        {
            using var found = await _client.GetObjectAsync(_options.Bucket, key, ct);
            using var content = new MemoryStream();
            await found.ResponseStream.CopyToAsync(content, ct);
            return content.ToArray();
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode is HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <exception cref="OutageException">The service is not there, is overwhelmed, or does not know us any more.</exception>
    private static async Task<T> AskAsync<T>(Func<Task<T>> askAsync, CancellationToken ct)
    {
        try
        {
            return await askAsync();
        }
        catch (Exception away) when (!ct.IsCancellationRequested
            && away is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or OperationCanceledException)
        {
            throw new OutageException("The store of pictures", away);
        }
    }

    private string? KeyOf(string folder, string file, bool small) =>
        PictureName.Of(folder, file, small) is { } name ? _options.Prefix + name : null;
}
