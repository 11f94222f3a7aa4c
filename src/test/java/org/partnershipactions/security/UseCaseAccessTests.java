package org.partnershipactions.security;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** Use cases are closed unless they say whom they are for. */
class UseCaseAccessTests {

	@Test
	void everyUseCaseSaysWhoMayDoIt() {
		JavaClasses ours = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.partnershipactions.security", "org.partnershipactions.partners",
					"org.partnershipactions.audit");
		UseCaseAccess.RULE.check(ours);
	}

	@Test
	void bitesOnAUseCaseThatIsOpen() {
		JavaClasses open = new ClassFileImporter().importClasses(Open.class);
		assertThat(UseCaseAccess.RULE.evaluate(open).hasViolation()).isTrue();
	}

	/** Violates the rule. */
	@Service
	public static class Open {

		public void door() {
		}

	}

}
