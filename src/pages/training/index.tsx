import './index.css';
import { start } from '../common/start';
import { readHome } from './home';
import { Training } from './training';

void readHome().then((home) => start(<Training home={home} />));
