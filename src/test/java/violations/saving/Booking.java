package violations.saving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

/** An aggregate that tells what happens to it. */
@Entity
public class Booking extends AbstractAggregateRoot<Booking> {

	@Id
	private String id;

	@Version
	private int version;

	private String room;

	private String note;

	protected Booking() {
	}

	public Booking(String id, String room) {
		this.id = id;
		this.room = room;
		registerEvent(new BookingEvent.Made(id));
	}

	public Booking moveTo(String other) {
		this.room = other;
		registerEvent(new BookingEvent.Moved(this.id, other));
		return this;
	}

	/** Changes without an event. */
	public Booking note(String words) {
		this.note = words;
		return this;
	}

	/** Says something without a change. */
	public Booking remind() {
		registerEvent(new BookingEvent.Reminded(this.id));
		return this;
	}

	public String room() {
		return this.room;
	}

	public String note() {
		return this.note;
	}

}
