namespace MamaCare.Application.Identity;

/// <summary>How long somebody stays signed in on a device without proving herself again.</summary>
public interface ISessionLength
{
    TimeSpan Length { get; }
}
