namespace MamaCare.ArchitectureTests.Planted;

/// <summary>
/// A house in which every rule is broken once, so that each rule is seen to fail. Nothing here is ever run; each type breaks the rule that
/// its name says, and no other.
/// </summary>
public static class PlantedHouse;
