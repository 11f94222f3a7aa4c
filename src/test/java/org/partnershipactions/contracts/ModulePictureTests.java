package org.partnershipactions.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The picture in {@code docs/architecture.md} is that of the modules as they are;
 * {@code -Dpicture.write=true} draws it again.
 */
class ModulePictureTests {

	private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)`");

	private static final Path COMMITTED = Path.of("docs/modules.svg");

	@Test
	void theCommittedPictureIsThatOfTheModules() throws IOException {
		String drawn = ModulePicture
			.of(ApplicationModules.of(PartnershipActions.class), ModuleTests.ROWS, Path.of("target/modules"))
			.svg();
		if (Boolean.getBoolean("picture.write")) {
			Files.writeString(COMMITTED, drawn);
		}
		assertThat(ModulePicture.read(COMMITTED)).isEqualTo(drawn);
	}

	@Test
	void thePageNamesOnlyClassesThatAreThere() throws IOException {
		assertThat(missing(ModulePicture.read(Path.of("docs/architecture.md")))).isEmpty();
	}

	@Test
	void aClassThatIsNotThereIsNamed() throws IOException {
		assertThat(missing("Ask `ModuleTests` or `InventedThing`, never `@MayOnPlan(APPROVE)`."))
			.containsExactly("InventedThing");
	}

	@Test
	void anArrowThatFollowsFromOthersIsLeftOut() {
		Map<String, Integer> floors = Map.of("plan", 2, "forms", 1, "security", 0);
		ModulePicture picture = new ModulePicture(floors,
				Map.of("plan", Set.of("forms", "security"), "forms", Set.of("security")));
		assertThat(picture.direct("plan")).containsExactly("forms");
		assertThat(picture.svg()).contains(">plan<", ">forms<", ">security<").containsOnlyOnce("M119 42L119 85");
	}

	@Test
	void aModuleThatUsesAnotherOneIsAnotherPicture() {
		Map<String, Integer> floors = Map.of("plan", 1, "forms", 0);
		assertThat(new ModulePicture(floors, Map.of()).svg())
			.isNotEqualTo(new ModulePicture(floors, Map.of("plan", Set.of("forms"))).svg());
	}

	private static List<String> missing(String page) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			Set<String> there = files.map((file) -> file.getFileName().toString()).collect(Collectors.toSet());
			return CLASS.matcher(page)
				.results()
				.map((name) -> name.group(1))
				.filter((name) -> !there.contains(name + ".java"))
				.toList();
		}
	}

}
