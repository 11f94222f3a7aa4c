package org.partnershipactions.workflow;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import violations.engine.KnowsTheInside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Few classes know the inside of the engine, so that it can be exchanged; the list can
 * only become shorter.
 */
class EngineInsideTests {

	private static final Set<String> KNOW = Set.of("EngineConfiguration", "EngineInternals", "TaskAnnouncer");

	@Test
	void onlyTheseKnowTheInsideOfTheEngine() {
		JavaClasses product = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(EngineInsideTests.class.getPackageName());
		assertThat(knowing(product)).isEqualTo(new TreeSet<>(KNOW));
	}

	@Test
	void oneMoreIsNamed() {
		assertThat(knowing(new ClassFileImporter().importClasses(KnowsTheInside.class)))
			.containsExactly("KnowsTheInside");
	}

	private static Set<String> knowing(JavaClasses classes) {
		Set<String> found = new TreeSet<>();
		for (JavaClass type : classes) {
			boolean knows = type.getDirectDependenciesFromSelf()
				.stream()
				.map((dependency) -> dependency.getTargetClass().getBaseComponentType().getPackageName())
				.anyMatch((target) -> target.matches("org\\.(camunda|operaton)\\..*\\.engine\\.impl(\\..*)?"));
			if (knows) {
				found.add(type.getName().replaceAll(".*\\.|\\$.*", ""));
			}
		}
		return found;
	}

}
