package org.partnershipactions.residents;

import java.util.List;

import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.privacy.ViewRow;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What belongs to a person's record beside who it is. */
@Component
class ResidentFile {

	private final Residents residents;

	private final MergeHistory merges;

	private final ResidentMatching matching;

	private final ViewLog views;

	ResidentFile(Residents residents, MergeHistory merges, ResidentMatching matching, ViewLog views) {
		this.residents = residents;
		this.merges = merges;
		this.matching = matching;
		this.views = views;
	}

	boolean erased(String key) {
		return resident(key).erased();
	}

	List<MergeView> merges(List<String> keys) {
		return keys.stream().flatMap((key) -> this.merges.about(resident(key)).stream()).distinct().toList();
	}

	/** Others who may be the same person as this one. */
	List<ResidentMatch> like(String key) {
		Resident own = resident(key);
		return this.matching.like(own.partnership(), own.facts().open())
			.stream()
			.filter((match) -> !match.key().equals(key))
			.toList();
	}

	List<ViewRow> views(String key, int most) {
		return this.views.of(key, most);
	}

	private Resident resident(String key) {
		return this.residents.findByResidentKey(key).orElseThrow(() -> new NotFound("person"));
	}

}
