package org.partnershipactions.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.testing.ProductClasses;

import org.springframework.core.io.ClassPathResource;

/** Every type of event of the product, found by its type wherever it stands. */
final class EventTypes {

	private EventTypes() {
	}

	static List<Class<?>> all() {
		return ProductClasses.all()
			.stream()
			.filter((type) -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
			.<Class<?>>map(JavaClass::reflect)
			.sorted(Comparator.comparing(Class::getSimpleName))
			.toList();
	}

	/** Lines of a file of what was agreed about events. */
	static List<String> agreed(String file) {
		try {
			return new ClassPathResource("audit/" + file).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
