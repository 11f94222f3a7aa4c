package org.partnershipactions.contracts;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipactions.testing.ProductClasses;
import violations.usecase.StoryTelling;

import static org.assertj.core.api.Assertions.assertThat;

/** How many files of its feature each of five use cases runs through. */
class UseCaseFilesTests {

	private static final int GOAL = 20;

	@ParameterizedTest
	@EnumSource
	void runsThroughNoMoreFilesThanBefore(UseCase useCase) {
		Set<String> files = useCase.files(ProductClasses.all());
		System.out.println(useCase + " runs through " + files.size() + " files: " + files);
		assertThat(useCase.first(ProductClasses.all())).isNotEmpty();
		assertThat(files).hasSizeLessThanOrEqualTo(Boolean.getBoolean("house.strict") ? GOAL : useCase.atMost());
	}

	@Test
	void followsCallsImplementationsAndListenersAndNothingElse() {
		JavaClasses sample = new ClassFileImporter().importPackagesOf(StoryTelling.class);
		Set<String> files = new UseCaseFiles(sample, List.of("violations.usecase"))
			.from(List.of(sample.get(StoryTelling.class).getMethod("tell", String.class)));
		assertThat(files).map((file) -> file.replaceAll(".*\\.", ""))
			.containsExactly("BookShelf", "Listener", "Shelf", "Story", "StoryEvent", "StoryTelling");
	}

}
