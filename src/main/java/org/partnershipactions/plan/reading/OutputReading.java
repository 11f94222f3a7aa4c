package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.progress.ActionEpisodes;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads what single actions were to bring about, at the end of past days. */
@Service
@Transactional(readOnly = true)
public class OutputReading {

	private final ActionEpisodes episodes;

	private final ActionProgresses progress;

	OutputReading(ActionEpisodes episodes, ActionProgresses progress) {
		this.episodes = episodes;
		this.progress = progress;
	}

	/**
	 * What an action counted by the end of a day; empty where it was not running yet.
	 * What its lead said later of that day or an earlier one counts.
	 */
	@AllowedTo(SIGNED_IN)
	public Optional<CountedOutput> at(String action, LocalDate day) {
		return this.episodes.including(action, day)
			.map((episode) -> episode.standing()
				.output(this.progress.ofAction(action, day)
					.stream()
					.findFirst()
					.map(ActionProgress::given)
					.orElse(null)));
	}

}
