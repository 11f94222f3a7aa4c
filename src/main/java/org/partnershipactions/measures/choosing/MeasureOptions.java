package org.partnershipactions.measures.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSources;
import org.partnershipactions.measures.feeds.MeasureFeeding;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.units.CountedUnit;
import org.partnershipactions.partners.units.UnitReading;

import org.springframework.stereotype.Component;

/**
 * What a partnership has that a measure can be owned, counted and fed by; refuses what it
 * does not have.
 */
@Component
class MeasureOptions {

	private final Directory directory;

	private final UnitReading units;

	private final MeasureSources sources;

	private final MeasureFeeding feeding;

	MeasureOptions(Directory directory, UnitReading units, MeasureSources sources, MeasureFeeding feeding) {
		this.directory = directory;
		this.units = units;
		this.sources = sources;
		this.feeding = feeding;
	}

	List<AgencySummary> agencies(String partnership) {
		return this.directory.agencies(partnership);
	}

	List<TaskGroupSummary> groups(String partnership) {
		return this.directory.groups(partnership);
	}

	List<CountedUnit> units(String partnership) {
		return this.units.of(partnership);
	}

	List<MeasureSource> sources() {
		return this.sources.all();
	}

	Optional<MeasureSource> source(String code) {
		return sources().stream().filter((source) -> source.measure().equals(code)).findFirst();
	}

	Optional<CountedUnit> unit(String partnership, String code) {
		return this.units.find(partnership, code);
	}

	/** Code of the only agency of a kind of body, such as {@code police}; else null. */
	String onlyOf(String partnership, String kind) {
		List<AgencySummary> found = (kind != null) ? this.directory.agenciesOfKind(partnership, kind) : List.of();
		return (found.size() == 1) ? found.get(0).code() : null;
	}

	/** Collects what is wrong with one measure of a partnership and year. */
	Check check(String partnership, PlanYear year) {
		return new Check(partnership, year);
	}

	/** What is wrong with what somebody says of measures, all of it at once. */
	final class Check {

		private final String partnership;

		private final PlanYear year;

		private final List<FieldError> errors = new ArrayList<>();

		private Check(String partnership, PlanYear year) {
			this.partnership = partnership;
			this.year = year;
		}

		void owner(String field, String agency) {
			if (agencies(this.partnership).stream().noneMatch((one) -> one.code().equals(agency))) {
				wrong(field, "Choose an agency of the partnership");
			}
		}

		/**
		 * What feeds it must be there: a task group, or an action of the year's plan
		 * where one is named.
		 */
		void feed(String field, Counting counting, String of) {
			if (counting.byAction() && of != null
					&& !MeasureOptions.this.feeding.has(this.partnership, this.year, of)) {
				wrong(field, "There is no action %s in the plan %s. Leave it empty and name one once it is there"
					.formatted(of, this.year));
			}
			boolean ofGroup = source(counting.countedBy()).filter(MeasureSource::isOfGroup).isPresent();
			if (ofGroup && groups(this.partnership).stream().noneMatch((group) -> group.code().equals(of))) {
				wrong(field, "Choose the task group of the partnership whose actions are counted");
			}
		}

		void wrong(String field, String message) {
			this.errors.add(new FieldError(field, message));
		}

		/** Refuses everything that was found wrong, if anything was. */
		void refuse() {
			if (!this.errors.isEmpty()) {
				throw new InvalidAnswers(this.errors);
			}
		}

	}

}
