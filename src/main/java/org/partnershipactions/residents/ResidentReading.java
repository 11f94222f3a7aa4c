package org.partnershipactions.residents;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.privacy.ViewRow;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.residents.MayOnResident.ResidentRight.KNOW;
import static org.partnershipactions.residents.MayOnResident.ResidentRight.SEE;

/** Shows people to those who work on what they are involved in. */
@Service
@Transactional
public class ResidentReading {

	private static final int LAST_VIEWS = 20;

	private final ResidentRegister register;

	private final ResidentAccess access;

	private final ResidentMerging merges;

	private final ResidentMatching matching;

	private final ViewLog views;

	private final ObjectProvider<InvolvementReading> involvements;

	ResidentReading(ResidentRegister register, ResidentAccess access, ResidentMerging merges, ResidentMatching matching,
			ViewLog views, ObjectProvider<InvolvementReading> involvements) {
		this.register = register;
		this.access = access;
		this.merges = merges;
		this.matching = matching;
		this.views = views;
		this.involvements = involvements;
	}

	/** A person's page; the look at it is written down. */
	@MayOnResident(SEE)
	public ResidentPage page(String key) {
		ResidentRecords records = this.merges.records(List.of(key));
		Resident standing = records.standing(key);
		String current = standing.key();
		ResidentView identity = null;
		if (this.access.knows(key)) {
			identity = this.register.view(current, "Page of the person");
		}
		else {
			this.register.looked(current, "Page of the person, without name and contact");
		}
		return new ResidentPage(current, standing.ref(), standing.erased(), identity,
				involvements(this.access.keys(key)), this.merges.about(records.keys(key)), matches(standing, identity),
				this.views.of(current, LAST_VIEWS));
	}

	/** Reference of a person, for a page that asks before it does something. */
	@MayOnResident(KNOW)
	public ResidentView identity(String key) {
		return this.register.view(key, "Comparing two people");
	}

	private List<Involvement> involvements(List<String> keys) {
		return this.involvements.stream()
			.flatMap((teller) -> teller.of(keys).stream())
			.sorted(Comparator.comparing(Involvement::since, Comparator.nullsLast(Comparator.reverseOrder())))
			.toList();
	}

	/**
	 * Only those that the reader may hear of; nobody learns here that somebody is known.
	 */
	private List<ResidentMatchView> matches(Resident own, ResidentView identity) {
		if (identity == null) {
			return List.of();
		}
		List<ResidentMatch> like = this.matching.like(own.partnership(), own.facts().open())
			.stream()
			.filter((match) -> !match.key().equals(own.key()))
			.toList();
		Set<String> named = this.access.mayHearOf(like.stream().map(ResidentMatch::key).toList());
		return like.stream().filter((match) -> named.contains(match.key())).map(ResidentMatchView::of).toList();
	}

	/**
	 * A person's page.
	 *
	 * @param key key
	 * @param ref reference
	 * @param erased whether the personal data was erased
	 * @param identity who it is, null for those who may not see it
	 * @param involvements what the person is involved in, newest first
	 * @param merges what was merged and parted, newest first
	 * @param matches who may be the same person
	 * @param views who looked, newest first
	 */
	public record ResidentPage(String key, String ref, boolean erased, ResidentView identity,
			List<Involvement> involvements, List<MergeView> merges, List<ResidentMatchView> matches,
			List<ViewRow> views) {

		/** In how many subjects the person has this role. */
		public long times(String role) {
			return this.involvements.stream()
				.filter((one) -> one.role().equals(role))
				.map(Involvement::key)
				.distinct()
				.count();
		}

		/** Roles that the person has in more than one subject. */
		public List<String> repeatedRoles() {
			return this.involvements.stream()
				.map(Involvement::role)
				.distinct()
				.filter((role) -> times(role) > 1)
				.toList();
		}

	}

}
