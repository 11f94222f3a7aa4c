package org.partnershipactions.reports.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.partnershipactions.reports.PlanPart;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the rows behind the figures of a part: public because templates ask it.
 */
@Component
public class HomeLinks {

	/** A page of today narrowed to the part. */
	public String of(String path, PlanPart part) {
		return narrowed(path, part).encode().toUriString();
	}

	/** A page narrowed to the part, as it was at the end of a day. */
	public String at(String path, PlanPart part, LocalDate day) {
		return narrowed(path, part).queryParam("at", day).encode().toUriString();
	}

	/** Late work of one agency in the part. */
	public String late(String agency, PlanPart part) {
		return UriComponentsBuilder.fromPath("/overdue")
			.queryParam("agency", agency)
			.queryParamIfPresent("priority", named(part.priorities()))
			.encode()
			.toUriString();
	}

	private static UriComponentsBuilder narrowed(String path, PlanPart part) {
		return UriComponentsBuilder.fromUriString(path)
			.queryParamIfPresent("group", named(part.groups()))
			.queryParamIfPresent("agency", named(part.agencies()))
			.queryParamIfPresent("priority", named(part.priorities()));
	}

	private static <T> Optional<Collection<T>> named(Collection<T> parts) {
		return Optional.of(parts).filter((some) -> !some.isEmpty());
	}

}
