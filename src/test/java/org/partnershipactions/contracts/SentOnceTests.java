package org.partnershipactions.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaMethod;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.testing.ProductClasses;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a program makes is made once though it is sent twice: its address says so, or
 * what was made shows that it was, and {@code contracts/sent-twice.txt} says by what.
 */
class SentOnceTests {

	@Test
	void everyAddressThatTakesAPostMakesOneThingOnce() throws IOException {
		assertThat(
				posts().stream().filter((method) -> !method.isAnnotatedWith(SentOnce.class)).map(SentOnceTests::name))
			.containsExactlyInAnyOrderElementsOf(guarded());
	}

	private static List<JavaMethod> posts() {
		return ProductClasses.all()
			.stream()
			.filter((type) -> type.isAnnotatedWith(RestController.class))
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(PostMapping.class))
			.toList();
	}

	private static List<String> guarded() throws IOException {
		return new ClassPathResource("contracts/sent-twice.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(" +", 2))
			.peek((line) -> assertThat(line).as("an address and its reason").hasSize(2))
			.map((line) -> line[0])
			.toList();
	}

	private static String name(JavaMethod method) {
		return method.getOwner().getSimpleName() + "." + method.getName();
	}

}
