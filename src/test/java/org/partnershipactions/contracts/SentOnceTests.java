package org.partnershipactions.contracts;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a program makes is made once though it is sent twice: its address says so, or
 * a rule of the domain refuses the second and is named here.
 */
class SentOnceTests {

	/** Addresses where what was made shows that it was, and why. */
	private static final List<String> GUARDED = List.of(
			// A step that was taken is not open any more.
			"CaseApi.close",
			// A request of the same agency for the same case waits.
			"CaseAccessApi.ask",
			// The reference is that of an action.
			"DraftActionApi.add",
			// Cover for the same days is there.
			"LeaveApi.arrange",
			// The day has its value.
			"MeasureApi.give",
			// The quarter is begun.
			"QuarterApi.start",
			// The group has an open review.
			"ReviewApi.call");

	@Test
	void everyAddressThatMakesSomethingMakesItOnce() {
		assertThat(
				making().stream().filter((method) -> !method.isAnnotatedWith(SentOnce.class)).map(SentOnceTests::name))
			.containsExactlyInAnyOrderElementsOf(GUARDED);
	}

	private static List<JavaMethod> making() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackagesOf(PartnershipActions.class)
			.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(PostMapping.class)
					&& method.tryGetAnnotationOfType(ResponseStatus.class)
						.filter((answer) -> answer.value() == HttpStatus.CREATED || answer.code() == HttpStatus.CREATED)
						.isPresent())
			.toList();
	}

	private static String name(JavaMethod method) {
		return method.getOwner().getSimpleName() + "." + method.getName();
	}

}
