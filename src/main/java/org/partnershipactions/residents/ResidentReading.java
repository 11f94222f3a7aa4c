package org.partnershipactions.residents;

import java.util.Comparator;
import java.util.List;

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

	private final ResidentFile file;

	private final ObjectProvider<Involvements> involvements;

	ResidentReading(ResidentRegister register, ResidentAccess access, ResidentFile file,
			ObjectProvider<Involvements> involvements) {
		this.register = register;
		this.access = access;
		this.file = file;
		this.involvements = involvements;
	}

	/** A person's page; the look at it is written down. */
	@MayOnResident(SEE)
	public ResidentPage page(String key) {
		String current = this.register.current(key);
		String ref = this.register.ref(current);
		ResidentView identity = null;
		if (this.access.knows(key)) {
			identity = this.register.view(current, "Page of the person");
		}
		else {
			this.register.looked(current, "Page of the person, without name and contact");
		}
		return new ResidentPage(current, ref, this.file.erased(current), identity, involvements(key),
				this.file.merges(this.access.keys(key)), matches(current, identity),
				this.file.views(current, LAST_VIEWS));
	}

	/** Reference of a person, for a page that asks before it does something. */
	@MayOnResident(KNOW)
	public ResidentView identity(String key) {
		return this.register.view(key, "Comparing two people");
	}

	private List<Involvement> involvements(String key) {
		return this.access.keys(key)
			.stream()
			.flatMap((one) -> this.involvements.stream().flatMap((teller) -> teller.of(one).stream()))
			.sorted(Comparator.comparing(Involvement::since, Comparator.nullsLast(Comparator.reverseOrder())))
			.toList();
	}

	/**
	 * Only those that the reader may hear of; nobody learns here that somebody is known.
	 */
	private List<ResidentMatch> matches(String key, ResidentView identity) {
		if (identity == null) {
			return List.of();
		}
		return this.file.like(key).stream().filter((match) -> this.access.mayHearOf(match.key())).toList();
	}

}
