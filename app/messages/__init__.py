"""What the application tells a person: codes with arguments; `wording` alone turns them into sentences."""
