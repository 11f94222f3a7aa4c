package violations.saving;

/** What happens to a booking. */
public interface BookingEvent {

	record Made(String id) implements BookingEvent {
	}

	record Moved(String id, String room) implements BookingEvent {
	}

	record Reminded(String id) implements BookingEvent {
	}

}
